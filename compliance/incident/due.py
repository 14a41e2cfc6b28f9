"""What is due after an incident: each notice whose duty holds or may hold, with its deadline, in the order in which to act.

How sure it is comes from the verdict on the duty and from the condition of the notice: certain where the answers decide, expected where only
what is usual is presumed, open where answers lack. What only its exceptions or rare answers would bring is unlikely, and is told apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from compliance.case.knowledge import ContextView
from compliance.explaining.derivation import missing_facts
from compliance.incident.counting import Deadline, deadline
from compliance.incident.story import Story
from compliance.language.text import Text
from compliance.law.incidents import Moment, Notice, Whom
from compliance.law.rulebook import Rule, Rulebook
from compliance.reasoning.assessment import Assessed, Assessment
from compliance.reasoning.presuming import Presumptions
from compliance.semantics.conditions import Leaf, Node, evaluate
from compliance.semantics.truth import NO, YES, some

Standing = Literal["must", "expected", "may", "unlikely"]
_ORDER: tuple[Standing, ...] = ("must", "expected", "may", "unlikely")
_WHOM: tuple[Whom, ...] = ("authority", "official", "client", "maker", "people", "media", "agencies", "others", "own")
SOON_HOURS = 96
"""Limits that end within four days stand among what has no figure and must not wait; later ones follow by their day."""


@dataclass(frozen=True)
class Due:
    """One thing to do. `start` is the event its limit runs from: None where it has not happened yet or was not told.

    `assumed`: that event was not told and is taken to be the noticing, the earliest it can be. `missing` are the questions that would
    settle whether it is due.
    """

    notice: Notice
    rule: Rule
    uses: tuple[str, ...]
    standing: Standing
    missing: tuple[str, ...]
    deadline: Deadline | None
    aim: Deadline | None
    start: datetime | None
    assumed: bool


def due(assessment: Assessment, story: Story) -> tuple[Due, ...]:
    """Return everything that is or may be due after an incident, in the order in which to act; what is unlikely stands last."""
    presumptions = Presumptions(assessment)
    found = [
        one
        for notice in _notices(assessment.rulebook, story.event)
        for one in [_due(assessment, presumptions, story, notice)]
        if one is not None
    ]
    return tuple(sorted(found, key=lambda one: _place(one, story)))


def _notices(book: Rulebook, event: str) -> Iterator[Notice]:
    """Yield the notices that an event starts; a duty that it starts and that has none yet is told in its own words."""
    told = {one.duty for one in book.notices.values()}
    yield from (one for one in book.notices.values() if one.event == event)
    for ident, rule in book.rules.items():
        duty = rule.obligation
        if duty.event == event and ident not in told:
            yield Notice(
                id=ident,
                duty=ident,
                event=event,
                whom="own",
                do=duty.told,
                cite=duty.citation.pinpoint,
                urgency="prompt",
                pace=duty.timing,
                only_if=None,
                say=(duty.duty,),
            )


def _due(assessment: Assessment, presumptions: Presumptions, story: Story, notice: Notice) -> Due | None:
    judged = assessment.of(notice.duty)
    live = [one for one in judged if one.verdict != "does-not-apply" and one.judgement.force == "in-force"]
    if not live:
        return None
    value, then = _holds(notice.when, assessment), _holds(notice.when, presumptions.presumed)
    if value is NO:
        return None
    presumed = {one.use_case: one for one in presumptions.presumed.of(notice.duty)}
    standings = [_standing(one, presumed[one.use_case]) for one in live]
    best = min(standings, key=_ORDER.index)
    if value is not YES:
        best = max(best, "expected" if then is YES else "unlikely" if then is NO else "may", key=_ORDER.index)
    rule = assessment.rulebook.rules[notice.duty]
    if best == "unlikely" and assessment.in_play(rule.jurisdiction) is NO:
        return None  # improbable, and of a country that nobody named
    missing: tuple[str, ...] = ()
    if best in ("may", "unlikely"):
        first = live[standings.index(min(standings, key=_ORDER.index))]
        missing = (*_unanswered(notice.when, assessment), *missing_facts(assessment, first))
    start, assumed = _start(notice, story)
    ends = [None, None] if start is None else [_end(assessment, notice, start, n) for n in (False, True)]
    uses = tuple(one.use_case for one in live if one.use_case is not None)
    return Due(notice, rule, uses, best, tuple(dict.fromkeys(missing)), ends[0], ends[1], start, assumed)


def _standing(strict: Assessed, then: Assessed) -> Standing:
    if strict.verdict == "applies":
        return "must"
    if then.verdict == "applies":
        return "expected"
    return "may" if then.verdict == "may-apply" else "unlikely"


def _holds(node: Node | None, assessment: Assessment) -> object:
    """Return whether a condition holds in some use; without one it does."""
    return YES if node is None else some([evaluate(node, seen) for seen in assessment.knowledge.bases])


def _unanswered(node: Node | None, assessment: Assessment) -> tuple[str, ...]:
    """Return the questions that an open condition reads and nobody answered, in the order of the form."""
    bases = assessment.knowledge.bases
    if node is None or not bases:
        return ()
    read = assessment.rulebook.support(node)
    return tuple(f for f in assessment.rulebook.facts if f in read and _open(f, bases))


def _open(fact: str, bases: Sequence[ContextView]) -> bool:
    return any(seen.fact(fact).answer is None for seen in bases)


def _start(notice: Notice, story: Story) -> tuple[datetime | None, bool]:
    """Return the event that a limit runs from, and whether it was taken to be the noticing."""
    if notice.limit is None:
        return None, False
    name: Moment = notice.limit.moment
    if name == "noticed":
        return story.at, False
    if name == "year-end":
        return story.at.replace(month=12, day=31), False
    if name in story.moments:
        return story.moments[name], False
    return (story.at, True) if name == "determined" else (None, False)


def _end(assessment: Assessment, notice: Notice, start: datetime, aim: bool) -> Deadline | None:
    limit = notice.limit
    length = None if limit is None else limit.aim if aim else limit.within
    if limit is None or length is None:
        return None
    return deadline(length, limit, assessment.rulebook.counting[limit.counting], start, seats(assessment, notice))


def seats(assessment: Assessment, notice: Notice) -> Mapping[str, str]:
    """Return the places where the authority of a notice may sit, with their zones of time.

    Of a system that is a union of others, those of its members where the firm is, else where the people are, else the union itself.
    """
    book = assessment.rulebook
    seat = notice.seat or book.rules[notice.duty].jurisdiction
    if seat not in book.places.groups:
        return {seat: book.zones[seat]}
    members = [c for c in book.zones if c != seat and book.places.lies_in(c, (seat,), assessment.as_of) is YES]
    for fact in (book.incident_questions.firm, book.incident_questions.people):
        here = [c for c in members if _holds(Leaf(fact, "within-any", (c,)), assessment) is YES]
        if here:
            return {c: book.zones[c] for c in here}
    return {seat: book.zones[seat]}


def _place(one: Due, story: Story) -> tuple[object, ...]:
    """Return where something stands: at once, then what must not wait, then by the day; within these, who is told first."""
    notice, end = one.notice, one.deadline
    hours = None if end is None else (end.by - story.at).total_seconds() / 3600
    unlikely = one.standing == "unlikely"
    if notice.urgency == "at-once":
        return (unlikely, 0, _WHOM.index(notice.whom) if notice.whom != "own" else -1, "", notice.id)
    if (hours is None and notice.urgency == "prompt") or (hours is not None and hours <= SOON_HOURS):
        return (unlikely, 1, _WHOM.index(notice.whom), "", notice.id)
    if end is None:
        return (unlikely, 3, _WHOM.index(notice.whom), "", notice.id)
    return (unlikely, 2, 0, end.by.isoformat(), notice.id)


def earliest(found: Sequence[Due]) -> Due | None:
    """Return what has the earliest deadline among what is certain or expected; among all, where nothing is."""
    timed = [one for one in found if one.deadline is not None and one.standing != "unlikely"]
    sure = [one for one in timed if one.standing in ("must", "expected")]
    return min(sure or timed, key=lambda one: one.deadline.by if one.deadline else datetime.max, default=None)


def day_of(story: Story) -> date:
    """Return the day for which the law is asked: that of the noticing, in the zone of the firm."""
    return story.at.date()


def law_of(one: Due) -> Text:
    """Return the short title of the law."""
    return one.rule.instrument.short


__all__ = ["Due", "Standing", "day_of", "due", "earliest", "law_of", "seats"]
