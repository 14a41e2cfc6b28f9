"""Every text, day and condition that a model holds, each with the keys that lead to it in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from compliance.language.text import Text

Path = tuple[str | int, ...]


def parts(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield whatever stands in a value and is neither a model, a list nor a mapping, with its path of keys."""
    if isinstance(value, Text) or not isinstance(value, (BaseModel, Mapping, tuple)):
        yield path, value
    elif isinstance(value, BaseModel):
        for name, info in type(value).model_fields.items():
            yield from parts(getattr(value, name), (*path, info.alias or name))
    elif isinstance(value, Mapping):
        for key, below in value.items():
            yield from parts(below, (*path, key))
    else:
        for n, below in enumerate(value):
            yield from parts(below, (*path, n))


def texts(value: Any) -> Iterator[tuple[Path, Text]]:
    """Yield the texts in a value with their paths."""
    return ((path, found) for path, found in parts(value) if isinstance(found, Text))


__all__ = ["Path", "parts", "texts"]
