"""What two rulebooks say that differs, duty by duty: what is new, what is gone, whom a duty binds now and did not, and the other way round.

Whether a condition reaches further is decided by meaning, not by how it is written: by a firm that the one version binds and the other does not
(`separating`). Words are compared as they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from compliance.case.case import case_from_data
from compliance.change.rewordings import limits_said
from compliance.change.separating import CutOff, Firm, Goal, Separator, Side, binds_when
from compliance.errors import InputError
from compliance.explaining.rule_words import cap_said
from compliance.language.formatting import day_both
from compliance.language.text import Text
from compliance.law.provisions import Obligation, Period
from compliance.law.rulebook import Rule, Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.screening import place_of
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, TestRef

Kind = Literal["added", "ended", "changed"]
Direction = Literal["same", "widened", "narrowed", "both", "undecided"]
Part = Literal[
    "act", "title", "duty", "advice", "timing", "days", "time-limits", "exceptions", "sanction", "fine", "citation", "notes"
]  # fmt: skip
PARTS: tuple[Part, ...] = get_args(Part)


@dataclass(frozen=True)
class Worded:
    """What a part of a duty said and no longer says, and what it says and did not say; a part of several entries shows those that differ."""

    part: Part
    before: tuple[Text, ...]
    after: tuple[Text, ...]


@dataclass(frozen=True)
class LawChange:
    """What became of one duty. `binds` are firms as witnesses: one bound now and not before, one bound before and not now."""

    id: str
    kind: Kind
    before: Rule | None
    after: Rule | None
    direction: Direction = "same"
    now_bound: Firm | None = None
    no_longer: Firm | None = None
    words: tuple[Worded, ...] = ()


@dataclass(frozen=True)
class Bound:
    """Judges by one rulebook whether a duty binds a firm."""

    assessor: Assessor
    day: date

    def binds(self, firm: Firm, rule_id: str) -> bool | None:
        """Return whether a duty applies to a firm for certain; False where it does not; None where that is open, or the firm cannot be read."""
        assessor = self.assessor
        for state, word in firm.states.items():
            if state in assessor.rulebook.law_states:
                assessor = assessor.with_law_state(state, word)
        try:
            case = case_from_data(case_of(firm, assessor.rulebook), assessor.rulebook)
        except InputError:
            return None
        judged = [o.judgement for o in assessor.lazily(case, self.day).assessed if o.rule.id == rule_id]
        if any(one.verdict == "applies" or one.certain_from is not None for one in judged):
            return True
        return None if any(one.verdict == "may-apply" for one in judged) else False


def case_of(firm: Firm, book: Rulebook) -> dict[str, Any]:
    """Return a firm as the data of a case, with the questions that a rulebook asks."""
    known = {name: answer for name, answer in firm.answers.items() if name in book.facts}
    of_firm = {name: answer for name, answer in known.items() if book.facts[name].of == "organisation"}
    of_use = {name: answer for name, answer in known.items() if name not in of_firm}
    return {
        "schema": "case/1",
        "organisation": {"name": "A", "answers": of_firm},
        "use_cases": [{"id": "use", "name": "A", "answers": of_use}],
    }


class Comparing:
    """Two rulebooks side by side as they stand on a day."""

    def __init__(self, older: Rulebook, newer: Rulebook, day: date) -> None:
        self.older = older.on(day)
        self.newer = newer.on(day)
        self._was = Bound(Assessor(self.older, cross_check=False), day)
        self._is = Bound(Assessor(self.newer, cross_check=False), day)
        self._separator = Separator({**self.older.facts, **self.newer.facts}, self.newer.places, day)

    def changes(self, only: Iterable[str] = ()) -> Iterator[LawChange]:
        """Yield what became of each duty, in the order of the newer rulebook, then what is gone; duties of which nothing changed are left out."""
        wanted = frozenset(only)
        listed = [*self.newer.rules, *(r for r in self.older.rules if r not in self.newer.rules)]
        for rule_id in listed:
            if wanted and rule_id not in wanted:
                continue
            before, after = self.older.rules.get(rule_id), self.newer.rules.get(rule_id)
            if before is None or after is None:
                yield LawChange(rule_id, "added" if before is None else "ended", before, after)
                continue
            words = tuple(self._words(before, after))
            direction, wider, narrower = self._direction(before, after)
            if words or direction != "same":
                yield LawChange(rule_id, "changed", before, after, direction, wider, narrower, words)

    def _direction(self, before: Rule, after: Rule) -> tuple[Direction, Firm | None, Firm | None]:
        was = Side(self._reached(self.older, before), self.older.tests)
        is_ = Side(self._reached(self.newer, after), self.newer.tests)
        if unfolded(was) == unfolded(is_):
            return "same", None, None
        try:
            wider = self._separator.firm(
                [Goal(is_, True), Goal(was, False)],
                lambda firm: bool(self._is.binds(firm, after.id)) and self._was.binds(firm, before.id) is False,
            )
            narrower = self._separator.firm(
                [Goal(was, True), Goal(is_, False)],
                lambda firm: bool(self._was.binds(firm, before.id)) and self._is.binds(firm, after.id) is False,
            )
        except CutOff:
            return "undecided", None, None
        if wider is not None and narrower is not None:
            return "both", wider, narrower
        return "widened" if wider is not None else "narrowed" if narrower is not None else "same", wider, narrower

    @staticmethod
    def _reached(book: Rulebook, rule: Rule) -> Node:
        """Return when a duty binds a firm: its legal system is in play, and its condition is met."""
        place = (place_of(book, rule.jurisdiction),)
        return All(
            (AnyOf(tuple(Leaf(f, "within-any", place) for f in book.in_play_facts)), binds_when(rule.obligation))
        )

    def _words(self, before: Rule, after: Rule) -> Iterator[Worded]:
        for part in PARTS:
            was, is_ = said(part, before.obligation, self.older), said(part, after.obligation, self.newer)
            old, new = [t.pair() for t in was], [t.pair() for t in is_]
            if old != new:
                gone = tuple(t for t in was if t.pair() not in new)
                come = tuple(t for t in is_ if t.pair() not in old)
                yield Worded(part, gone, come) if gone or come else Worded(part, was, is_)


def unfolded(side: Side) -> Node:
    """Return a condition with its legal tests put in: what stays the same if a test is only given another name."""
    memo: dict[str, Node] = {}

    def put(node: Node) -> Node:
        if isinstance(node, TestRef):
            if node.id not in memo:
                memo[node.id] = put(side.tests[node.id].when)
            return memo[node.id]
        if isinstance(node, Not):
            return Not(put(node.part))
        if isinstance(node, All):
            return All(tuple(map(put, node.parts)))
        if isinstance(node, AnyOf):
            return AnyOf(tuple(map(put, node.parts)))
        if isinstance(node, AtLeast):
            return AtLeast(node.count, tuple(map(put, node.parts)))
        return node

    return put(side.node)


def said(part: Part, duty: Obligation, book: Rulebook) -> tuple[Text, ...]:
    """Return what a part of a duty says in both languages, entry by entry."""
    sanction = book.sanctions.get(duty.sanction)
    cap = None if sanction is None else sanction.cap
    limits = limits_said(duty.time_limits)
    found: Mapping[Part, tuple[Text | None, ...]] = {
        "act": (duty.act,),
        "title": (duty.title,),
        "duty": (duty.duty,),
        "advice": duty.advice,
        "timing": (duty.timing,),
        "days": tuple(map(_period, duty.periods)),
        "time-limits": (limits,),
        "exceptions": tuple(one.name for one in duty.unless),
        "sanction": (None if sanction is None else sanction.text,),
        "fine": (None if cap is None else Text.of(lambda lang: cap_said(cap, lang)),),
        "citation": (duty.citation.pinpoint,),
        "notes": duty.notes,
    }
    return tuple(text for text in found[part] if text is not None)


def _period(period: Period) -> Text:
    """Return the days of a period and where they stand."""
    first, last = day_both(period.start), None if period.until is None else day_both(period.until)
    return Text.of(
        lambda lang: " ".join(
            x
            for x in (first.in_(lang), "" if last is None else f"– {last.in_(lang)}", f"[{period.cite.in_(lang)}]")
            if x
        )
    )


__all__ = ["Comparing", "Direction", "LawChange", "PARTS", "Part", "Worded", "case_of", "said"]
