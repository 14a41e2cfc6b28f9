"""Every kind of data file of the law: where its files lie, which model reads it, and what each of its keys means, in every language.

docs/data-files.md and the schemas for editors are made from this. The words stand in exports/wording-keys.yaml.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from compliance.language.sentences import catalogue, say
from compliance.language.tags import Lang
from compliance.language.text import Text
from compliance.law.assembling import SINGLE
from compliance.law.consistency.accepting import AcceptedHints
from compliance.law.document_templates import Template
from compliance.law.loading import ACCEPTED
from compliance.law.paper_points import FILE, PointsFile
from compliance.law.provisions import RulesFile
from compliance.law.questions import VocabularyFile
from compliance.semantics.conditions import Node


@dataclass(frozen=True)
class Kind:
    """A kind of data file: its name, the files that are of it, and the model that reads them."""

    name: str
    files: tuple[str, ...]
    model: type[BaseModel]


def kinds() -> tuple[Kind, ...]:
    """Return every kind of data file, the rulesets first."""
    single = [Kind(name.rpartition("/")[2].removesuffix(".yaml"), (name,), model) for name, model in SINGLE.items()]
    return (
        Kind("ruleset", ("rulesets/*/*.yaml", "rulesets/*/*/*.yaml"), RulesFile),
        Kind("questions", ("rulesets/vocabulary/*.yaml",), VocabularyFile),
        *single,
        Kind("document", ("documents/*.yaml",), Template),
        Kind("document-points", (FILE,), PointsFile),
        Kind("accepted-hints", (ACCEPTED,), AcceptedHints),
    )


def models(top: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a model and those inside it, each once, in the order in which their keys stand."""
    seen: dict[type[BaseModel], None] = {}

    def visit(kind: Any) -> None:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            if kind is not Text and kind not in seen:
                seen[kind] = None
                for field in kind.model_fields.values():
                    visit(field.annotation)
            return
        for part in get_args(kind):
            visit(part)

    visit(top)
    yield from seen


def keys(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the keys of a model as its file has them."""
    return ((field.alias or name, field) for name, field in model.model_fields.items())


def named(model: type[BaseModel], key: str) -> str | None:
    """Return the entry of the catalogue that explains a key, the key's own before what it means everywhere; none where nobody has written it."""
    return next((e for e in (f"key.{model.__name__}.{key}", f"key.{key}") if e in catalogue()), None)


def explained(model: type[BaseModel], key: str, lang: Lang) -> str:
    """Return what a key means."""
    entry = named(model, key)
    return "-" if entry is None else say(entry, lang)


def form(field: FieldInfo, lang: Lang) -> str:
    """Return in a few words what stands behind a key."""
    return _form(field.annotation, lang)


def _form(kind: Any, lang: Lang) -> str:
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _form(inside[0], lang)
    if kind == Node or kind == Node | None:
        return say("form.condition", lang)
    if origin in (Union, types.UnionType):
        return _form(next(part for part in inside if part is not type(None)), lang)
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in inside)
    if origin is tuple:
        return say("form.list", lang, of=_form(inside[0], lang))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return say("form.mapping", lang, of=_form(inside[1], lang))
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return (
            say("form.text", lang)
            if kind is Text
            else f"[{kind.__name__.strip('_')}](#{kind.__name__.strip('_').lower()})"
        )
    return say(f"form.{_PLAIN.get(kind, 'word')}", lang)


_PLAIN: Mapping[Any, str] = {bool: "yes-no", int: "number", date: "day"}


__all__ = ["Kind", "explained", "form", "keys", "kinds", "models", "named"]
