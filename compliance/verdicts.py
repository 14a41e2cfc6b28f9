"""The verdict on one duty: what inference found, joined with the days of the law.

effective = when, and no effective exception, and no effective displacing duty that is in force
verdict   = effective, in a period that has begun (in force), or will (upcoming), or has ended
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance import program as heads
from compliance.conditions import Leaf
from compliance.knowledge import Seen
from compliance.reach import place_of
from compliance.rulebook import Rule, Rulebook
from compliance.truth import NO, UNKNOWN, YES, Truth, negation, some

Verdict = Literal["applies", "may-apply", "does-not-apply"]
Reason = Literal["triggered", "exempt", "displaced", "not-triggered", "out-of-scope", "ended"]
Force = Literal["in-force", "upcoming", "stayed", "pending", "voluntary"]
ValueOf = Callable[[Seen, str], Truth]


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
    decisive: Seen | None = None


def in_play(rulebook: Rulebook, views: tuple[Seen, ...], code: str) -> Truth:
    """Say whether some place of a case lies in a legal system."""
    place = (place_of(rulebook, code),)
    return some(seen.leaf(Leaf(fact, "within-any", place)) for seen in views for fact in rulebook.in_play_facts)


def judge(rulebook: Rulebook, rule: Rule, views: tuple[Seen, ...], value_of: ValueOf, as_of: date) -> Judgement:
    """Return the verdict on one duty over its contexts."""
    duty = rule.obligation

    def held(seen: Seen) -> Truth:
        value = value_of(seen, heads.effective(rule.id))
        return value if value is NO else min(value, negation(_displaced(rulebook, rule.id, seen, value_of, as_of)))

    holds = {seen: held(seen) for seen in views}

    def stands(number: int, seen: Seen) -> Truth:
        condition = duty.periods[number].when
        if holds[seen] is NO or condition is None:
            return holds[seen]
        return min(holds[seen], value_of(seen, heads.period(rule.id, number)))

    periods = []
    for number, one in enumerate(duty.periods):
        value = some(stands(number, seen) for seen in views)
        stage: Literal["past", "current", "future"] = (
            "current" if one.contains(as_of) else "future" if as_of < one.start else "past"
        )
        periods.append(PeriodState(number, one.start, one.until, value, stage, one.start_unconfirmed))
    listed = tuple(periods)

    def first(stage: str, value: Truth) -> date | None:
        return min((p.start for p in listed if p.stage == stage and p.value is value), default=None)

    def decisive(value: Truth) -> Seen | None:
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
    return _does_not_apply(rulebook, rule, views, value_of, as_of, holds, listed, named)


def _open_view(views: tuple[Seen, ...], holds: Mapping[Seen, Truth]) -> Seen | None:
    return next((s for s in views if holds[s] is not NO), views[0] if views else None)


def _does_not_apply(
    rulebook: Rulebook,
    rule: Rule,
    views: tuple[Seen, ...],
    value_of: ValueOf,
    as_of: date,
    holds: Mapping[Seen, Truth],
    periods: tuple[PeriodState, ...],
    named: Force | None,
) -> Judgement:
    start, force = _calendar(periods, named)
    if any(v is not NO for v in holds.values()):
        reason: Reason = "ended" if any(p.stage == "past" and p.value is not NO for p in periods) else "not-triggered"
        return Judgement(
            "does-not-apply",
            reason,
            force if reason != "ended" else named,
            start,
            periods=periods,
            decisive=_open_view(views, holds),
        )
    if views and in_play(rulebook, views, rule.jurisdiction) is NO:
        return Judgement("does-not-apply", "out-of-scope", force, start, periods=periods, decisive=views[0])
    for seen in views:
        if value_of(seen, heads.trigger(rule.id)) is NO:
            continue
        exempt = tuple(e.id for e in rule.obligation.unless if value_of(seen, heads.exemption(rule.id, e.id)) is YES)
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


def _takes_place(rulebook: Rulebook, general: str, special: str, seen: Seen, value_of: ValueOf, as_of: date) -> Truth:
    """Say whether a special duty holds, is in force on the day, and so takes the place of a general one."""
    duty = rulebook.rules[special].obligation
    current = [
        YES if p.when is None else value_of(seen, heads.period(special, n))
        for n, p in enumerate(duty.periods)
        if p.contains(as_of)
    ]
    in_force = some(current) if duty.force == "binding" else NO
    return min(
        value_of(seen, heads.displacement(general, special)),
        in_force,
        negation(_displaced(rulebook, special, seen, value_of, as_of)),
    )


def _displaced(rulebook: Rulebook, rule_id: str, seen: Seen, value_of: ValueOf, as_of: date) -> Truth:
    return some(
        _takes_place(rulebook, rule_id, s, seen, value_of, as_of) for s in rulebook.displaced_by.get(rule_id, ())
    )
