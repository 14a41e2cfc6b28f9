"""The periods of a duty, cut at the days on which its words become others: the parts in which a verdict can be one.

A duty that always says the same has its periods as its parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from compliance.law.rulebook import Rulebook, Span, speaking_day
from compliance.reasoning import program as heads
from compliance.reasoning.program import Head, Program


@dataclass(frozen=True)
class Part:
    """From one day until another (half-open): which period it is part of, whose words count, and the head of its condition if it has one."""

    number: int
    start: date
    until: date | None
    start_unconfirmed: bool
    since: date | None
    condition: Head | None


class Parts:
    """The parts of the periods of one duty, in the order of the periods."""

    def __init__(self, rule_id: str, periods: Iterable[Span], program: Program) -> None:
        self._rule_id = rule_id
        self._program = program
        self._periods = tuple(periods)
        self.parts = tuple(part for number, one in enumerate(self._periods) for part in self._of(number, one))

    def _of(self, number: int, one: Span) -> Iterator[Part]:
        turns = self._program.stretches.get(self._rule_id, ())
        starts = [one.start, *(d for d in turns if one.start < d and (one.until is None or d < one.until))]
        for start, until in zip(starts, [*starts[1:], one.until], strict=True):
            since = self._program.since(self._rule_id, start)
            head = heads.period(self._rule_id, number, since)
            unconfirmed = one.start_unconfirmed and start == one.start
            yield Part(number, start, until, unconfirmed, since, head if head in self._program.heads else None)

    def said_on(self, day: date) -> date | None:
        """Return the first day of the words by which the duty is read on a day; None where it always says the same."""
        return self._program.since(self._rule_id, speaking_day(self._periods, day))


class WordsOf:
    """The parts of the periods of each duty of a rulebook, worked out when they are asked for."""

    def __init__(self, rulebook: Rulebook, program: Program) -> None:
        self._rulebook = rulebook
        self._program = program
        self._found: dict[str, Parts] = {}

    def __call__(self, rule_id: str) -> Parts:
        """Return the periods of a duty, in the parts in which its words are the same."""
        found = self._found.get(rule_id)
        if found is None:
            periods = self._rulebook.rules[rule_id].frame.periods
            found = self._found[rule_id] = Parts(rule_id, periods, self._program)
        return found


__all__ = ["Part", "Parts", "WordsOf"]
