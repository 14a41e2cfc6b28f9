"""Verdicts found again: what a duty came to, by what was read of the case for it.

A verdict hangs on a few values alone: of the heads of the duty, and whether its legal system is in play. Judging asks for them one after the
other, and which is asked for next hangs on those before. So each way through these questions is kept with where it ended; for another case with
the same values, no more than the questions are asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from threading import Lock

from compliance.case.knowledge import ContextView
from compliance.law.rulebook import Rule
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.verdicts import Judgement, in_play, judge
from compliance.semantics.truth import Truth

ENDS = 10_000  # ways that are kept; then all are forgotten
Values = Mapping[ContextView, Mapping[str, Truth]]  # of heads, by context
IN_PLAY = ""  # stands for the legal system of the duty; no head has this name


class _Turn:
    """A question, and where each answer to it leads."""

    __slots__ = ("head", "onward")

    def __init__(self, head: str) -> None:
        self.head = head
        self.onward: dict[Truth, _Turn | Judgement] = {}


class Judged:
    """The ways on which duties of a rulebook were judged, each in one context. A verdict is kept without the context, which would keep its case."""

    def __init__(self, _: Prepared) -> None:
        self._begins: dict[tuple[date, str], _Turn | Judgement] = {}
        self._alike: dict[Judgement, Judgement] = {}
        self._ends = 0
        self._lock = Lock()

    def judge(
        self, prepared: Prepared, rule: Rule, views: tuple[ContextView, ...], values: Values, as_of: date
    ) -> Judgement:
        """Return the verdict on one duty; in one context as it was found before, where the same was read."""
        if len(views) != 1:
            return judge(prepared, rule, views, lambda seen, head: values[seen][head], as_of)
        seen = views[0]
        here, plays = values[seen], seen.in_play
        at = self._begins.get((as_of, rule.id))
        while type(at) is _Turn:  # gone through for every duty of every case: what was worked out already is read here
            value: Truth | None
            if at.head == IN_PLAY:
                value = plays.get(rule.jurisdiction)
                if value is None:
                    value = in_play(prepared.rulebook, views, rule.jurisdiction)
            else:
                value = here[at.head]
            at = at.onward.get(value)
        return _here(at, seen) if isinstance(at, Judgement) else self._anew(prepared, rule, views, here, as_of)

    def _anew(
        self,
        prepared: Prepared,
        rule: Rule,
        views: tuple[ContextView, ...],
        values: Mapping[str, Truth],
        as_of: date,
    ) -> Judgement:
        """Judge a duty in one context, and keep what was read for it."""
        read: dict[str, Truth] = {}

        def noted(_: ContextView, head: str) -> Truth:
            read[head] = value = values[head]
            return value

        def plays() -> Truth:
            read[IN_PLAY] = value = in_play(prepared.rulebook, views, rule.jurisdiction)
            return value

        found = judge(prepared, rule, views, noted, as_of, plays)
        if found.decisive is views[0]:
            with self._lock:
                self._keep((as_of, rule.id), read, replace(found, decisive=None))
        return found

    def _keep(self, begin: tuple[date, str], read: dict[str, Truth], found: Judgement) -> None:
        if self._ends >= ENDS:
            self._begins.clear()
            self._alike.clear()
            self._ends = 0
        self._ends += 1
        end: _Turn | Judgement = self._alike.setdefault(found, found)
        listed = list(read.items())
        at = self._begins.get(begin)
        if at is None:
            self._begins[begin] = _way(listed, end)
            return
        for n, (head, value) in enumerate(listed):
            if not isinstance(at, _Turn) or at.head != head:  # another thread has kept this way just now
                return
            onward = at.onward.get(value)
            if onward is None:
                at.onward[value] = _way(listed[n + 1 :], end)
                return
            at = onward


def _way(read: list[tuple[str, Truth]], end: _Turn | Judgement) -> _Turn | Judgement:
    """Return the first of some questions, each leading to the next and the last to the end."""
    for head, value in reversed(read):
        turn = _Turn(head)
        turn.onward[value] = end
        end = turn
    return end


def _here(found: Judgement, seen: ContextView) -> Judgement:
    """Return a verdict as it stands in a context: the one context of a duty is the one that decides it.

    Made without `replace`, which takes longer than finding it.
    """
    out = object.__new__(Judgement)
    out.__dict__.update(found.__dict__)
    out.__dict__["decisive"] = seen
    return out


__all__ = ["Judged"]
