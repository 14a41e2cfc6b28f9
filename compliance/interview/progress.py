"""How far an interview is: what is decided, and about how much is still to come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from compliance.checklist.checklist import Checklist
from compliance.interview.answered import Key
from compliance.interview.hanging import Hanging
from compliance.interview.pages import ROWS, TOGETHER, Pages


@dataclass(frozen=True)
class Progress:
    """How far the interview is, counted in binding duties (one for each use case).

    `waiting` of the open ones wait only for what somebody does not know, or for the law. `asked` counts answers given, "I don't
    know" included; `first_pass_left` is what is left of the first pass, its short list as one question, `first_pages_left` the pages that makes; `likely_left` estimates the questions still to come, a short
    list as one, `pages_left` the pages of a form they stand on. For these and `waiting` every open question has to be looked at, so
    that is done when they are read.
    """

    decided: int
    open: int
    asked: int
    first_pass_left: int
    first_pages_left: int
    _to_come: _ToCome = field(repr=False, compare=False)

    @property
    def waiting(self) -> int:
        """How many open duties no question still to be asked can settle."""
        return self._to_come.waiting

    @property
    def can_change(self) -> int:
        """How many open duties the questions still to come can settle."""
        return self.open - self.waiting

    @property
    def sharpening(self) -> int:
        """How many questions only say more exactly what the tool, a decision or the firm is."""
        return self._to_come.sharpening

    @property
    def likely_left(self) -> int:
        """How many questions are likely still to come."""
        return self._to_come.questions_and_pages[0]

    @property
    def pages_left(self) -> int:
        """How many pages of a form are likely still to come."""
        return self._to_come.questions_and_pages[1]


class _ToCome:
    """What is still to come, worked out when it is read."""

    def __init__(self, checklist: Checklist, hanging: Hanging, pages: Pages) -> None:
        self._checklist = checklist
        self._book = checklist.assessment.rulebook
        self._hanging = hanging
        self._pages = pages

    @property
    def sharpening(self) -> int:
        """How many questions that can be asked now settle a class alone."""
        return len(self._pages.sharpening)

    @cached_property
    def _fresh(self) -> list[Key]:
        hanging = self._hanging
        return [
            k
            for k in hanging.ordered
            if not hanging.answered.has(k) and hanging.answered.standing(k)[0] != "closed" and hanging.surely_needed(k)
        ]

    @cached_property
    def waiting(self) -> int:
        """How many open duties that count wait for no question still to come."""
        reached = {i.key for k in self._fresh for i in self._hanging.items[k]}
        still = [i for i in self._checklist.items if i.assessed.verdict == "may-apply" and self._hanging.counts(i)]
        return sum(i.key not in reached for i in still)

    @cached_property
    def questions_and_pages(self) -> tuple[int, int]:
        """Estimate the questions still to come, and their pages: of those that wait for others, about a third arise; short lists count once."""
        ready = [k for k in self._fresh if self._hanging.in_reach(k)]
        full = [k for k in ready if not self._hanging.in_short(k)]
        lists = -(-(len(ready) - len(full)) // ROWS)
        later = (len(self._fresh) - len(ready)) // 3
        about = Counter((self._book.together_with(fact) or (fact,), use) for fact, use in full)
        pages = sum(-(-count // TOGETHER) for count in about.values())
        return len(full) + lists + later, pages + lists + later


def progress(checklist: Checklist, hanging: Hanging, pages: Pages) -> Progress:
    """Count how far an interview is; duties of legal systems out of play are decided."""
    binding = [i for i in checklist.items if i.duty.force == "binding"]
    still = sum(i.assessed.verdict == "may-apply" and hanging.counts(i) for i in binding)
    asked = len(hanging.answered.listed)
    left, to_turn = pages.first_pass_left, pages.pages_left_of_first_pass
    return Progress(len(binding) - still, still, asked, left, to_turn, _ToCome(checklist, hanging, pages))


__all__ = ["Progress", "progress"]
