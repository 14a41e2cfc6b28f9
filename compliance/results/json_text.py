"""A document as JSON text, the same for the same content, in pieces: nobody need hold some megabytes of text at once.

A document of all parts is laid out as it always was, a line for each value. One in parts has a line for each element of its lists,
which is a third less to carry, and can be read line by line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import to_json as written

from compliance.results.shapes import Doc, ResultDoc


def chunks(doc: Doc) -> Iterator[str]:
    """Yield a document as JSON text, element by element where it has many."""
    if not isinstance(doc, ResultDoc):
        yield doc.model_dump_json(by_alias=True, indent=1) + "\n"
        return
    narrow = doc.left_out is not None
    opened = "{"
    for name, value in _fields(doc):
        yield f'{opened}\n "{name}": '
        yield from _listed(value, narrow) if isinstance(value, list) and value else [_one(value, narrow, 1)]
        opened = ","
    yield "\n}\n"


def _fields(doc: ResultDoc) -> Iterator[tuple[str, Any]]:
    for field, told in type(doc).model_fields.items():
        value = getattr(doc, field)
        if told.exclude_if is None or not told.exclude_if(value):
            yield told.alias or field, value


def _listed(values: list[Any], narrow: bool) -> Iterator[str]:
    between = "["
    for value in values:
        yield f"{between}\n  {_one(value, narrow, 2)}"
        between = ","
    yield "\n ]"


def _one(value: Any, narrow: bool, depth: int) -> str:
    """Return one value; where it takes several lines, these stand as deep as it does (no line ends inside a text of JSON)."""
    if narrow:
        return written(value, by_alias=True).decode()
    return written(value, by_alias=True, indent=1).decode().replace("\n", "\n" + " " * depth)


def to_json(doc: Doc) -> str:
    """Return a document as JSON text, the same bytes for the same content."""
    return "".join(chunks(doc))


__all__ = ["chunks", "to_json"]
