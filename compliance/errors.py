"""What can go wrong, as one small tree.

    ComplianceError                 everything below; carries the exit status of the command line
    ├── InputError                  the case, the rulebook or the call is wrong (exit 2)
    │   └── FaultList               several of them at once, each with its place
    └── InternalFault               a self-check failed: a bug here, never the user's fault (exit 3)

A message names the file, the line or field, what is wrong and how to mend it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

MAX_QUOTED = 60


class ComplianceError(Exception):
    """Root of all errors this package raises on purpose."""

    exit_code = 3


class InputError(ComplianceError):
    """The input or the call is wrong; the message says where and how to mend it."""

    exit_code = 2


class InternalFault(ComplianceError):
    """A self-check failed. The result is withheld, since it could be wrong law."""

    exit_code = 3


@dataclass(frozen=True, order=True)
class Place:
    """Where in a file something stands; line and column count from 1, 0 where unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, where, and how to mend it."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class FaultList(InputError):
    """Everything found wrong in one reading, in the order of the files."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(str(f) for f in self.faults))


def shown(value: object) -> str:
    """Return what was found as a message quotes it: its beginning, where it is long."""
    text = repr(value)
    return text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ' (did you mean "x"?)' for the closest known word, or '' where none is close."""
    match = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f' (did you mean "{match[0]}"?)' if match else ""
