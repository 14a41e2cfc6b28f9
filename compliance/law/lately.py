"""What the files of a rulebook came to when they were read last, for whoever reads them again and again while somebody writes in them.

Only a file that says something else, or that says it in other lines, is read anew; all of them are where a named day or amount is another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from compliance.law.dated import Versions
from compliance.law.named import Names
from compliance.reading.strict_yaml import Document


@dataclass
class Read:
    """What a file said, how it stands on the day of the rulebook, and what was made of it so far."""

    said: Document
    standing: Document
    model: BaseModel | None = None
    versions: dict[str, Versions] | None = None

    def of(self, document: Document) -> bool:
        """Whether a file says what it said, line by line."""
        return document is self.said or (document.data == self.said.data and document.marks == self.said.marks)


class Lately:
    """The files as they were read last, by name."""

    def __init__(self) -> None:
        self._names: Names | None = None
        self._day: date | None = None
        self._files: dict[str, Read] = {}

    def under(self, names: Names, day: date) -> None:
        """Say which days and amounts have a name, and on which day the files are read; where these are others, nothing is known."""
        if (self._names, self._day) != (names, day):
            self._files.clear()
        self._names, self._day = names, day

    def read(self, name: str, document: Document, make: Callable[[], Document]) -> Read:
        """Return what a file came to; how it stands is made where it says something else. What cannot be made is not kept."""
        found = self._files.get(name)
        if found is None or not found.of(document):
            self._files.pop(name, None)
            found = self._files[name] = Read(document, make())
        return found


__all__ = ["Lately", "Read"]
