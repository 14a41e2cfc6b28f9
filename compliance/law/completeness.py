"""What the rulebook must be complete against: entries of research by instrument, and outside indexes."""

from __future__ import annotations

from typing import Literal

from compliance.language.text import Text, Words
from compliance.reading.validation import Frozen
from compliance.semantics.places import Day


class OutsideInstrument(Frozen):
    """Which instrument of an independent index is which of ours, and how its provisions are named there."""

    ours: Words
    theirs: Words
    locator: Words


class SettledDisagreement(Frozen):
    """A difference from an independent index that somebody resolved by reading."""

    rule: Words
    provision: Words
    what: Literal["start", "unknown-provision"]
    resolution: Text
    read_on: Day


class CoverageFile(Frozen):
    """What the rulebook must be complete against: entries of research by instrument, and outside indexes."""

    coverage: Literal[1]
    entries: dict[str, tuple[Words, ...]]
    outside: tuple[OutsideInstrument, ...] = ()
    disagreements: tuple[SettledDisagreement, ...] = ()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The full ids of all entries."""
        return tuple(f"{family}.{entry}" for family, listed in self.entries.items() for entry in listed)
