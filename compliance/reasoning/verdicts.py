"""The verdict on one duty: what inference found, joined with the days of the law.

effective = when, and no effective exception, and no effective displacing duty that is in force
verdict   = effective, in a period that has begun (in force), or will (upcoming), or has ended
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.case.knowledge import ContextView
from compliance.law.rulebook import Rule, Rulebook, Span
from compliance.reasoning import program as heads
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.screening import place_of
from compliance.reasoning.words import Force, Reason, Verdict
from compliance.recent import Recent
from compliance.semantics.conditions import Leaf
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, negation, some

DAYS = 4  # for so many days what is the same for all cases is kept
ValueOf = Callable[[ContextView, str], Truth]


@dataclass(frozen=True)
class PeriodState:
    """How one period of a duty stands for this case on this day."""

    number: int
    start: date
    until: date | None
    value: Truth
    stage: Literal["past", "current", "future"]
    start_unconfirmed: bool


@dataclass(frozen=True)
class Judgement:
    """The verdict on one duty, without its reasons.

    `start` is the first day of the period that governs. `possible_from` is an earlier day from which the duty may already
    hold; `certain_from` a later day from which it surely will.
    """

    verdict: Verdict
    reason: Reason
    force: Force | None
    start: date | None
    possible_from: date | None = None
    certain_from: date | None = None
    exemptions: tuple[str, ...] = ()
    displaced_by: tuple[str, ...] = ()
    periods: tuple[PeriodState, ...] = ()
    decisive: ContextView | None = None


def in_play(rulebook: Rulebook, views: tuple[ContextView, ...], code: str) -> Truth:
    """Say whether some place of a case lies in a legal system."""
    return some([_lies_in(rulebook, seen, code) for seen in views])


def _lies_in(rulebook: Rulebook, seen: ContextView, code: str) -> Truth:
    found = seen.in_play.get(code)
    if found is None:
        place = (place_of(rulebook, code),)
        found = some(seen.leaf(Leaf(fact, "within-any", place)) for fact in rulebook.in_play_facts)
        seen.in_play[code] = found
    return found


def judge(prepared: Prepared, rule: Rule, views: tuple[ContextView, ...], value_of: ValueOf, as_of: date) -> Judgement:
    """Return the verdict on one duty over its contexts."""
    rulebook, duty = prepared.rulebook, rule.frame

    effective, special = heads.effective(rule.id), rulebook.displaced_by.get(rule.id)
    holds: dict[ContextView, Truth] = {}
    for seen in views:
        value = value_of(seen, effective)
        if special is not None and value is not NO:
            value = min(value, negation(_displaced(rulebook, rule.id, seen, value_of, as_of)))
        holds[seen] = value
    if all(value is NO for value in holds.values()):
        return _shut(prepared, rule, views, value_of, as_of)

    def stands(number: int, seen: ContextView) -> Truth:
        if holds[seen] is NO or not duty.periods[number].conditional:
            return holds[seen]
        return min(holds[seen], value_of(seen, heads.period(rule.id, number)))

    periods = []
    for number, one in enumerate(duty.periods):
        value = some(stands(number, seen) for seen in views)
        periods.append(_state(number, one, value, as_of))
    listed = tuple(periods)

    def first(stage: str, value: Truth) -> date | None:
        return min((p.start for p in listed if p.stage == stage and p.value is value), default=None)

    def decisive(value: Truth) -> ContextView | None:
        return next((s for s in views if holds[s] is value), views[0] if views else None)

    named: Force | None = None if duty.force == "binding" else duty.force
    if not duty.periods:  # pending law without a day
        value = some(holds.values())
        if value is not NO:
            return Judgement(
                "applies" if value is YES else "may-apply", "triggered", named, None, decisive=decisive(value)
            )
    elif (start := first("current", YES)) is not None:
        return Judgement("applies", "triggered", named or "in-force", start, periods=listed, decisive=decisive(YES))
    elif (start := first("current", UNKNOWN)) is not None:
        sure = first("future", YES)
        return Judgement(
            "may-apply",
            "triggered",
            named or "in-force",
            start,
            certain_from=sure,
            periods=listed,
            decisive=_open_view(views, holds),
        )
    elif (start := first("future", YES)) is not None:
        maybe = first("future", UNKNOWN)
        earlier = maybe if maybe is not None and maybe < start else None
        return Judgement(
            "applies",
            "triggered",
            named or "upcoming",
            start,
            possible_from=earlier,
            periods=listed,
            decisive=decisive(YES),
        )
    elif (start := first("future", UNKNOWN)) is not None:
        return Judgement(
            "may-apply", "triggered", named or "upcoming", start, periods=listed, decisive=_open_view(views, holds)
        )
    start, force = _calendar(listed, named)  # it holds, in no period of today or later
    ended = any(p.stage == "past" and p.value is not NO for p in listed)
    view = _open_view(views, holds)
    if ended:
        return Judgement("does-not-apply", "ended", named, start, periods=listed, decisive=view)
    return Judgement("does-not-apply", "not-triggered", force, start, periods=listed, decisive=view)


def _state(number: int, one: Span, value: Truth, as_of: date) -> PeriodState:
    stage: Literal["past", "current", "future"] = (
        "current" if one.contains(as_of) else "future" if as_of < one.start else "past"
    )
    return PeriodState(number, one.start, one.until, value, stage, one.start_unconfirmed)


def _open_view(views: tuple[ContextView, ...], holds: Mapping[ContextView, Truth]) -> ContextView | None:
    return next((s for s in views if holds[s] is not NO), views[0] if views else None)


_Closed = tuple[tuple[PeriodState, ...], date | None, Force | None]


class _Calendars:
    """Where duties that hold nowhere stand in time: the same for all cases, so worked out once for a day."""

    def __init__(self, _: Prepared) -> None:
        self._days: Recent[date, dict[str, _Closed]] = Recent(DAYS)

    def closed(self, rule: Rule, as_of: date) -> _Closed:
        """Return the periods of a duty that holds nowhere, and the day and force it would have."""
        listed = self._days.get(as_of, dict)
        found = listed.get(rule.id)
        if found is None:
            duty = rule.frame
            periods = tuple(_state(number, one, NO, as_of) for number, one in enumerate(duty.periods))
            found = listed[rule.id] = (periods, *_calendar(periods, None if duty.force == "binding" else duty.force))
        return found


def _shut(prepared: Prepared, rule: Rule, views: tuple[ContextView, ...], value_of: ValueOf, as_of: date) -> Judgement:
    """Return the verdict on a duty that holds in no context, with the first reason that says it all."""
    rulebook = prepared.rulebook
    periods, start, force = prepared.kept(_Calendars).closed(rule, as_of)
    if views and in_play(rulebook, views, rule.jurisdiction) is NO:
        return Judgement("does-not-apply", "out-of-scope", force, start, periods=periods, decisive=views[0])
    for seen in views:
        if value_of(seen, heads.trigger(rule.id)) is NO:
            continue
        exempt = tuple(e for e in rule.frame.exceptions if value_of(seen, heads.exemption(rule.id, e)) is YES)
        if exempt:
            return Judgement(
                "does-not-apply", "exempt", force, start, exemptions=exempt, periods=periods, decisive=seen
            )
        special = tuple(
            s
            for s in rulebook.displaced_by.get(rule.id, ())
            if _takes_place(rulebook, rule.id, s, seen, value_of, as_of) is YES
        )
        if special:
            return Judgement(
                "does-not-apply", "displaced", force, start, displaced_by=special, periods=periods, decisive=seen
            )
    return Judgement(
        "does-not-apply", "not-triggered", force, start, periods=periods, decisive=views[0] if views else None
    )


def _calendar(periods: tuple[PeriodState, ...], named: Force | None) -> tuple[date | None, Force | None]:
    """Where a duty stands in time apart from the case: for items that do not apply."""
    stages: tuple[tuple[str, Force], ...] = (("current", "in-force"), ("future", "upcoming"))
    for stage, force in stages:
        starts = [p.start for p in periods if p.stage == stage]
        if starts:
            return min(starts), named or force
    return (max((p.start for p in periods), default=None), named)


def _takes_place(
    rulebook: Rulebook, general: str, special: str, seen: ContextView, value_of: ValueOf, as_of: date
) -> Truth:
    """Say whether a special duty holds, is in force on the day, and so takes the place of a general one."""
    duty = rulebook.rules[special].frame
    current = [
        value_of(seen, heads.period(special, n)) if p.conditional else YES
        for n, p in enumerate(duty.periods)
        if p.contains(as_of)
    ]
    in_force = some(current) if duty.force == "binding" else NO
    return min(
        value_of(seen, heads.displacement(general, special)),
        in_force,
        negation(_displaced(rulebook, special, seen, value_of, as_of)),
    )


def _displaced(rulebook: Rulebook, rule_id: str, seen: ContextView, value_of: ValueOf, as_of: date) -> Truth:
    return some(
        _takes_place(rulebook, rule_id, s, seen, value_of, as_of) for s in rulebook.displaced_by.get(rule_id, ())
    )
