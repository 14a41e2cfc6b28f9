"""Hints that somebody looked at and found right as they are, each with its reason, so that a new one is seen.

They stand in `rulesets/accepted-hints.yaml`, which is no law: it is not part of the rulebook, nor of its hash. An accepted hint that no longer
occurs is a fault: its reason speaks of something that is not there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from compliance.errors import Fault, Message
from compliance.language.text import Text, Words
from compliance.law.consistency.hint import Hint
from compliance.law.loading import ACCEPTED
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen, validate


class Acceptance(Frozen):
    """Hints that are right as they are, for one reason; a name may hold `*` for any run of characters."""

    hints: Annotated[tuple[Words, ...], Field(min_length=1)]
    reason: Text


class AcceptedHints(Frozen):
    """The file of accepted hints."""

    accepted_hints: Annotated[Literal[1], Field(alias="accepted-hints")]
    accepted: tuple[Acceptance, ...]


@dataclass(frozen=True)
class Sifted:
    """The hints of a rulebook: those to look at, those accepted with their reason, and the faults of the file of accepted ones."""

    open: tuple[Hint, ...]
    accepted: tuple[tuple[Hint, Text], ...]
    stale: tuple[Fault, ...]


def sifted(hints: Sequence[Hint], root: Path, today: date) -> Sifted:
    """Sift hints by what the rulebook under `root` accepts, as of a day."""
    file = root / ACCEPTED
    if not file.is_file():
        return Sifted(tuple(_standing(hints, today)), (), ())
    document = strict_yaml.read(file, ACCEPTED)
    listed = validate(AcceptedHints, document).accepted
    names = [(pattern, n, m) for n, one in enumerate(listed) for m, pattern in enumerate(one.hints)]
    exact = {pattern: (pattern, n, m) for pattern, n, m in reversed(names)}
    wild = [entry for entry in names if "*" in entry[0]]
    used: set[tuple[str, int, int]] = set()
    open_: list[Hint] = []
    accepted: list[tuple[Hint, Text]] = []
    for hint in hints:
        met = [exact[hint.name]] if hint.name in exact else []
        met += [entry for entry in wild if fnmatchcase(hint.name, entry[0])]
        used.update(met)
        if met:
            accepted.append((hint, listed[met[0][1]].reason))
        else:
            open_.append(hint)
    stale = [
        Fault(document.place(("accepted", n, "hints", m)), Message("hint.accepted-gone", name=pattern))
        for pattern, n, m in names
        if (pattern, n, m) not in used
    ]
    return Sifted(tuple(_standing(open_, today)), tuple(accepted), tuple(sorted(stale)))


def _standing(hints: Sequence[Hint], today: date) -> Iterator[Hint]:
    return (hint for hint in hints if hint.until is None or today < hint.until)


__all__ = ["ACCEPTED", "Acceptance", "AcceptedHints", "Sifted", "sifted"]
