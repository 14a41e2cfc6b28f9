"""Turns a strict YAML document into a pydantic model, or says what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from compliance.errors import Fault, FaultList, Message, Place, WrongValue, about, nearest, shown
from compliance.reading import strict_yaml

M = TypeVar("M", bound=BaseModel)


class Strict(BaseModel):
    """Base of what is read: unknown keys are errors; a field may be given by its name in Python too."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, defer_build=True)


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
        if one["type"] == "condition":
            path += tuple(one["ctx"]["path"])
        elif one["type"] == "language_unknown":
            path += (one["ctx"]["tag"],)
        elif one["type"] == "missing":
            path = path[:-1]
        where, message = " > ".join(str(p) for p in path), _message(one)
        yield Fault(place(path), about(where, message) if where else message)


def _message(one: Mapping[str, Any]) -> Message:
    kind, found, context = one["type"], one["input"], one.get("ctx", {})
    if kind == "condition":
        message: Message = context["message"]
        return message
    if kind in ("extra_forbidden", "language_unknown"):  # a text holds languages by their tags, and nothing else
        key = str(one["loc"][-1] if kind == "extra_forbidden" else context["tag"])
        return Message("data.unknown-key", key=key, hint=nearest(key, _known_keys() - {key}))
    if kind in ("missing", "language_missing"):
        name = str(one["loc"][-1] if kind == "missing" else context["tag"])
        return Message(_MISSING[name]) if name in _MISSING else Message("data.missing", key=name)
    if kind == "literal_error":
        return Message("data.not-allowed", found=shown(found), allowed=context.get("expected"))
    if kind == "value_error":
        error = context.get("error")
        if isinstance(error, WrongValue):
            return error.message
        return Message("data.value", said=one["msg"] if error is None else error)
    if kind in ("string_type", "string_too_short"):
        return Message("data.text-missing") if found in (None, "") else Message("data.not-text", found=shown(found))
    if kind == "too_long":
        return Message("data.too-many", limit=context["max_length"], found=context["actual_length"])
    if kind == "too_short":
        return Message("data.too-few", limit=context["min_length"], found=context["actual_length"])
    if kind in ("model_type", "dict_type"):
        return Message("data.not-a-mapping", found=shown(found))
    return Message("data.unfit", said=said_by_pydantic(one), found=shown(found))


_MISSING = {"en": "data.english-missing", "fr": "data.french-missing"}
_SAID = {
    "bool_parsing": (), "bool_type": (), "date_from_datetime_inexact": (), "date_type": (), "decimal_parsing": (),
    "decimal_type": (), "enum": ("expected",), "finite_number": (), "float_parsing": (), "float_type": (),
    "frozen_set_type": (), "greater_than": ("gt",), "greater_than_equal": ("ge",), "int_from_float": (), "int_parsing": (),
    "int_parsing_size": (), "int_type": (), "less_than": ("lt",), "less_than_equal": ("le",), "list_type": (),
    "multiple_of": ("multiple_of",), "none_required": (), "set_type": (), "string_pattern_mismatch": ("pattern",),
    "tuple_type": (),
}  # fmt: skip


def said_by_pydantic(one: Mapping[str, Any]) -> Message:
    """Return what pydantic says of a value, as a message where the catalogue has its sentence, and as pydantic has it elsewhere."""
    kind, context = one["type"], one.get("ctx", {})
    if kind == "string_too_long" and context["max_length"] != 1:
        return Message("pydantic.string_too_long", max_length=context["max_length"])
    if kind in _SAID:
        return Message(f"pydantic.{kind}", **{slot: context[slot] for slot in _SAID[kind]})
    return Message("data.value", said=one["msg"])
