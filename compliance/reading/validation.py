"""Turns a strict YAML document into a pydantic model, or says what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from compliance.errors import Fault, FaultList, Place, nearest, shown
from compliance.reading import strict_yaml

M = TypeVar("M", bound=BaseModel)


class Strict(BaseModel):
    """Base of what is read: unknown keys are errors; a field may be given by its name in Python too."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Frozen(Strict):
    """Base of what nobody changes once it is read, such as everything in the rulebook's files."""

    model_config = ConfigDict(frozen=True, ignored_types=(cached_property,))


def validate(model: type[M], document: strict_yaml.Document) -> M:
    """Turn a document into a model.

    Raises:
        FaultList: the document does not have the form; each fault has its line and column.
    """
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise FaultList(faults(error.errors(include_url=False), document.place)) from None


@cache
def _known_keys() -> frozenset[str]:
    def subclasses(of: type[Any]) -> Iterator[type[Any]]:
        for sub in of.__subclasses__():
            yield sub
            yield from subclasses(sub)

    return frozenset(
        f.alias or name for m in subclasses(BaseModel) for name, f in getattr(m, "model_fields", {}).items()
    )


def faults(errors: Iterable[Mapping[str, Any]], place: Callable[[tuple[str | int, ...]], Place]) -> Iterator[Fault]:
    """Say what pydantic found wrong: each error with its place, what is wrong, and how to mend it."""
    for one in errors:
        path = tuple(one["loc"])
        kind, context = one["type"], one.get("ctx", {})
        if kind == "condition":
            path += tuple(context.get("path", ()))
            message = one["msg"]
        elif kind in ("extra_forbidden", "language_unknown"):
            if kind == "language_unknown":  # a text holds languages by their tags, and nothing else
                path += (context["tag"],)
            key = str(path[-1])
            message = f'the key "{key}" is not known here{nearest(key, _known_keys() - {key})}; remove or correct it'
        elif kind in ("missing", "language_missing"):
            name = str(context.get("tag") or path[-1])
            text = {"en": "the English text is missing", "fr": "the French text is missing"}.get(
                name, f'the key "{name}" is missing'
            )
            message = f"{text}; add {name}: here"
            path = path[:-1] if kind == "missing" else path
        elif kind == "literal_error":
            message = f"{shown(one['input'])} is not allowed here; allowed: {context.get('expected')}"
        elif kind == "value_error":
            message = str(context.get("error", one["msg"]))
        elif kind in ("string_type", "string_too_short"):
            message = f"expected a text, found {'nothing' if one['input'] in (None, '') else shown(one['input'])}"
        elif kind == "too_long":
            limit, found = context["max_length"], context["actual_length"]
            message = f"at most {limit} entries are allowed here, found {found}; spread them over several files"
        elif kind == "too_short":
            message = f"at least {context['min_length']} is needed here, found {context['actual_length']}; add one"
        elif kind in ("model_type", "dict_type"):
            message = f"expected a mapping of keys and values, found {shown(one['input'])}"
        else:
            message = f"{one['msg']} (found {shown(one['input'])})"
        where = " > ".join(str(p) for p in path)
        yield Fault(place(path), f"{where}: {message}" if where else message)
