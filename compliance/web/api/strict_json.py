"""JSON that cannot surprise: no key twice, no number that is none, no half characters, bounded depth; each fault with its path.

Python's own reader keeps the last of two equal keys, which would lose an answer without a word, and takes NaN and Infinity, which
no JSON answer could give back.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from typing import Any

from compliance.errors import Fault, FaultList, Message, Place
from compliance.reading.strict_yaml import Document, Path_

MAX_DEPTH = 60
MAX_DIGITS = 400
_HALF = re.compile("[\ud800-\udfff]")
_HALF_WRITTEN = re.compile(rb"\\u[dD][89a-fA-F]")


class JsonDocument(Document):
    """Data of a request; the places of its faults are JSON Pointers under `base`."""

    def __init__(self, data: Any, base: Path_ = ()) -> None:
        super().__init__("", data, {})
        self._base = base

    def place(self, path: Path_) -> Place:
        """Return the place of a path of keys and indices."""
        return Place(pointer((*self._base, *path)))


def pointer(path: Iterable[str | int]) -> str:
    """Return a path as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def parse(content: bytes) -> Any:
    """Read one JSON document.

    Raises:
        FaultList: it is none, or it holds what cannot be told apart or given back.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _fault(Message("json.not-utf8", byte=error.start)) from None
    try:
        data = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float, parse_int=_int)
    except json.JSONDecodeError as error:
        raise _fault(Message("json.unreadable", said=error.msg, line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise _too_deep() from None
    if _depth(data) > MAX_DEPTH:
        raise _too_deep()
    if _HALF_WRITTEN.search(content) and _HALF.search(json.dumps(data, ensure_ascii=False)):
        raise _fault(Message("json.half-character"))
    return data


def _fault(message: Message, *path: str | int) -> FaultList:
    return FaultList([Fault(Place(pointer(path)), message)])


def _too_deep() -> FaultList:
    return _fault(Message("json.too-deep", count=MAX_DEPTH))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in pairs:
        if key in out:
            raise _fault(Message("yaml.key-twice", key=key), key)
        out[key] = value
    return out


def _constant(word: str) -> Any:
    raise _fault(Message("json.not-a-number", word=word))


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _fault(Message("json.number-too-large"))
    return value


def _int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise _fault(Message("json.number-too-large"))
    return int(text)


def _depth(data: Any) -> int:
    """Return how deep data is nested, without recursion."""
    deepest = 0
    todo = [(data, 1)]
    while todo:
        value, level = todo.pop()
        deepest = max(deepest, level)
        if level > MAX_DEPTH:
            return level
        if isinstance(value, dict):
            todo += [(v, level + 1) for v in value.values()]
        elif isinstance(value, list):
            todo += [(v, level + 1) for v in value]
    return deepest


__all__ = ["MAX_DEPTH", "JsonDocument", "parse", "pointer"]
