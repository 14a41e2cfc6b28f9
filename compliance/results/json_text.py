"""A document as JSON text, the same for the same content, in pieces: nobody need hold some megabytes of text at once.

A document of all parts is laid out as it always was, a line for each value. One in parts has a line for each element of its lists,
which is a third less to carry, and can be read line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_json as written

from compliance.results.shapes import Doc, ResultDoc

PIECE = 256_000  # bytes of a document that are written before they are sent


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


def compact(doc: BaseModel) -> Iterator[bytes]:
    """Yield a document as JSON text on one line, long lists element by element: together the bytes of `model_dump_json(by_alias=True)`."""
    opened = b"{"
    for name, value in _fields(doc):
        yield opened + written(name) + b":"
        if isinstance(value, list) and value:
            between = b"["
            for one in value:
                yield between + written(one, by_alias=True)
                between = b","
            yield b"]"
        else:
            yield written(value, by_alias=True)
        opened = b","
    yield b"{}" if opened == b"{" else b"}"


def _fields(doc: BaseModel) -> Iterator[tuple[str, Any]]:
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


def gathered(text: Iterable[bytes], size: int = PIECE) -> Iterator[bytes]:
    """Yield a text in pieces of a size or somewhat more, the last one less; one piece at least."""
    held, length = list[bytes](), 0
    for one in text:
        held.append(one)
        length += len(one)
        if length >= size:
            yield b"".join(held)
            held, length = [], 0
    if held:
        yield b"".join(held)


def to_json(doc: Doc) -> str:
    """Return a document as JSON text, the same bytes for the same content."""
    return "".join(chunks(doc))


__all__ = ["PIECE", "chunks", "compact", "gathered", "to_json"]
