"""All hints of a rulebook, each with its place; what was found in files that are the same is not looked for again.

Kept in the user's cache: the hints of a whole rulebook under its key, and those that hang on one file alone under what the file says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from compliance import keeping
from compliance.errors import Place
from compliance.law import loading
from compliance.law.assembling import Parts
from compliance.law.consistency import conditions
from compliance.law.consistency.hint import Hint, packed, unpacked
from compliance.law.consistency.walking import Path as Keys
from compliance.law.consistency.wordings import Wordings
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reading.strict_yaml import Document


def examined(root: Path | None = None) -> tuple[Hint, ...]:
    """Return every hint of the rulebook under `root`, in the order of files and lines; also those that hold only before some day.

    Raises:
        FaultList: the rulebook has errors; hints are for one that has none.
    """
    key = loading.sources(root).key
    kept = keeping.read("hints", key)
    if kept is not None:
        return tuple(map(unpacked, kept))
    found = hints_of(loading.load(root), loading.parts_of(root))
    keeping.write("hints", key, [packed(hint) for hint in found])
    return found


def hints_of(book: Rulebook, parts: Parts, lately: conditions.Clashing | None = None) -> tuple[Hint, ...]:
    """Return every hint of a rulebook, put together of its parts; conditions of which `lately` knows are not gone through again."""
    found = {*conditions.hints(book, _Finder(parts), lately), *_wordings(parts)}
    return tuple(sorted(found, key=lambda hint: (hint.place, hint.name)))


class _Finder:
    """Says where an entry stands, by its id, and the keys below it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        origin = parts.origin()
        file = "rulesets/classes.yaml"
        listed = parts.single[file].classifications
        classes: dict[str, tuple[str, Keys]] = {c.id: (file, ("classifications", n)) for n, c in enumerate(listed)}
        self._known = {**origin.facts, **origin.tests, **origin.sanctions, **origin.obligations, **classes}

    def __call__(self, ident: str, below: Keys) -> Place:
        name, path = self._known[ident]
        return self._parts.place(name, (*path, *below))


def _wordings(parts: Parts) -> Iterator[Hint]:
    """Yield the hints that hang on one file alone, from what is kept where the file says what it said."""
    key = keeping.code_of(*loading.READERS)
    kept: dict[str, list[Any]] = keeping.read("wordings", key) or {}
    fresh: dict[str, list[Any]] = {}
    named = frozenset(one.day for one in parts.names.days.values())
    for name, model in _models(parts):
        document = parts.documents[name]
        content = f"{_hash(document)} {sorted(named)}"
        if kept.get(name, [""])[0] != content:
            found = [packed(hint) for hint in Wordings(document, model, named).hints()]
            kept[name] = [content, found]
        fresh[name] = kept[name]
        yield from map(unpacked, fresh[name][1])
    keeping.write("wordings", key, fresh)


def _models(parts: Parts) -> Iterator[tuple[str, BaseModel]]:
    yield from parts.laws.items()
    yield from parts.vocabularies.items()
    yield from parts.single.items()


def _hash(document: Document) -> str:
    lines = sorted((str(path), mark) for path, mark in document.marks.items())
    return hashlib.sha256(f"{strict_yaml.canonical(document.data)}{lines}".encode()).hexdigest()


__all__ = ["examined", "hints_of"]
