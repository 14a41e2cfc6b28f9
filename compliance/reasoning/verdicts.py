"""The verdict on one duty: what inference found, joined with the days of the law.

effective = when, and no effective exception, and no effective displacing duty that is in force
verdict   = effective, in a period that has begun (in force), or will (upcoming), or has ended
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from compliance.case.knowledge import ContextView
from compliance.law.rulebook import Rule, Rulebook, Span
from compliance.reasoning import program as heads
from compliance.reasoning.parts import Part
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
    """How one period of a duty stands for this case on this day, or that part of it in which it stands the same.

    `number` is that of the period as it is written: where the words of a duty change inside a period, several states may have it.
    `since` is the first day of the words it is judged by; None where the duty always says the same.
    """

    number: int
    start: date
    until: date | None
    value: Truth
    stage: Literal["past", "current", "future"]
    start_unconfirmed: bool
    since: date | None = None


@dataclass(frozen=True)
class Judgement:
    """The verdict on one duty, without its reasons.

    `start` is the first day of the period that governs. `possible_from` is an earlier day from which the duty may already
    hold; `certain_from` a later day from which it surely will. `stay` is the order of a court that holds the duty back (its force is
    "stayed" then), or that perhaps does.
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
    stay: str | None = None


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


def judge(
    prepared: Prepared,
    rule: Rule,
    views: tuple[ContextView, ...],
    value_of: ValueOf,
    as_of: date,
    plays: Callable[[], Truth] | None = None,
) -> Judgement:
    """Return the verdict on one duty over its contexts; `rule` is the duty as it stands on that day.

    All it reads of the case comes through `value_of`, and `plays`: whether the legal system of the duty is in play there.
    """
    plays = plays or (lambda: in_play(prepared.rulebook, views, rule.jurisdiction))
    found = _judged(prepared, rule, views, value_of, as_of, plays)
    if not rule.frame.stays or found.verdict == "does-not-apply" or found.force not in ("in-force", "upcoming"):
        return found
    protects, order = _stayed(prepared, rule, views, value_of, as_of)
    if protects is NO:
        return found
    return replace(found, stay=order, force="stayed" if protects is YES else found.force)


def _stayed(
    prepared: Prepared, rule: Rule, views: tuple[ContextView, ...], value_of: ValueOf, as_of: date
) -> tuple[Truth, str | None]:
    """Say whether the order of a court holds a duty back on a day in every context, and which order it is that surely or perhaps does."""
    best: tuple[Truth, str | None] = (NO, None)
    since = prepared.program.since(rule.id, as_of)
    for order in rule.frame.stays:
        if not order.contains(as_of):
            continue
        head = heads.stay(rule.id, order.id, since)
        covers = min((value_of(seen, head) for seen in views), default=UNKNOWN) if order.conditional else YES
        if covers > best[0]:
            best = covers, order.id
    return best


def _judged(
    prepared: Prepared,
    rule: Rule,
    views: tuple[ContextView, ...],
    value_of: ValueOf,
    as_of: date,
    plays: Callable[[], Truth],
) -> Judgement:
    """Return the verdict on one duty, whatever courts say."""
    duty, words = rule.frame, prepared.words(rule.id)
    weighed = _Weighed(prepared, rule.id, views, value_of, as_of)
    said = words.said_on(as_of)
    open_parts = [part for part in words.parts if part.until is None or part.until > as_of]
    if all(weighed.shut(since) for since in {said, *(part.since for part in open_parts)}) and (
        open_parts or all(weighed.part(part) is NO for part in words.parts)
    ):
        return _shut(prepared, rule, views, value_of, as_of, plays)
    listed = weighed.periods(words.parts)

    def first(stage: str, value: Truth) -> PeriodState | None:
        return min((p for p in listed if p.stage == stage and p.value is value), key=_start, default=None)

    def decisive(value: Truth, since: date | None) -> ContextView | None:
        holds = weighed.holds(since)
        return next((s for s in views if holds[s] is value), views[0] if views else None)

    named: Force | None = None if duty.force == "binding" else duty.force
    if not duty.periods:  # pending law without a day
        value = some(weighed.holds(said).values())
        if value is not NO:
            return Judgement(
                "applies" if value is YES else "may-apply", "triggered", named, None, decisive=decisive(value, said)
            )
    elif (run := first("current", YES)) is not None:
        return Judgement(
            "applies",
            "triggered",
            named or "in-force",
            run.start,
            periods=listed,
            decisive=decisive(YES, run.since),
        )
    elif (run := first("current", UNKNOWN)) is not None:
        sure = first("future", YES)
        return Judgement(
            "may-apply",
            "triggered",
            named or "in-force",
            run.start,
            certain_from=None if sure is None else sure.start,
            periods=listed,
            decisive=weighed.open_view(run.since),
        )
    elif (run := first("future", YES)) is not None:
        maybe = first("future", UNKNOWN)
        earlier = maybe.start if maybe is not None and maybe.start < run.start else None
        return Judgement(
            "applies",
            "triggered",
            named or "upcoming",
            run.start,
            possible_from=earlier,
            periods=listed,
            decisive=decisive(YES, run.since),
        )
    elif (run := first("future", UNKNOWN)) is not None:
        return Judgement(
            "may-apply",
            "triggered",
            named or "upcoming",
            run.start,
            periods=listed,
            decisive=weighed.open_view(run.since),
        )
    start, force = _calendar(listed, named)  # it holds, in no period of today or later
    open_numbers = {part.number for part in open_parts}
    view = weighed.open_view(said)
    if any(p.stage == "past" and p.value is not NO and p.number not in open_numbers for p in listed):
        return Judgement("does-not-apply", "ended", named, start, periods=listed, decisive=view)
    if weighed.shut(said):  # it held under earlier words, or would under later ones in no period of theirs
        return _shut(prepared, rule, views, value_of, as_of, plays)
    return Judgement("does-not-apply", "not-triggered", force, start, periods=listed, decisive=view)


def _start(state: PeriodState) -> date:
    return state.start


class _Weighed:
    """One duty in its contexts: its value under the words of each stretch of days, what displaces it counted in."""

    def __init__(
        self, prepared: Prepared, rule_id: str, views: tuple[ContextView, ...], value_of: ValueOf, as_of: date
    ) -> None:
        self._prepared = prepared
        self._rule_id = rule_id
        self._views = views
        self._value_of = value_of
        self._as_of = as_of
        self._special = rule_id in prepared.rulebook.displaced_by
        self._displaced: dict[ContextView, Truth] = {}
        self._holds: dict[date | None, dict[ContextView, Truth]] = {}

    def holds(self, since: date | None) -> Mapping[ContextView, Truth]:
        """Return the value of the duty in each context, by the words of a stretch, whatever its periods."""
        found = self._holds.get(since)
        if found is None:
            effective = heads.effective(self._rule_id, since)
            found = self._holds[since] = {
                seen: self._net(self._value_of(seen, effective), seen) for seen in self._views
            }
        return found

    def _net(self, value: Truth, seen: ContextView) -> Truth:
        if not self._special or value is NO:
            return value
        taken = self._displaced.get(seen)
        if taken is None:
            taken = _displaced(self._prepared, self._rule_id, seen, self._value_of, self._as_of)
            self._displaced[seen] = taken
        return min(value, negation(taken))

    def shut(self, since: date | None) -> bool:
        """Whether the duty holds in no context by the words of a stretch."""
        return all(value is NO for value in self.holds(since).values())

    def part(self, part: Part) -> Truth:
        """Return whether the duty holds in some context in a part of a period."""
        holds = self.holds(part.since)
        return some(self._stands(part, seen, holds[seen]) for seen in self._views)

    def _stands(self, part: Part, seen: ContextView, held: Truth) -> Truth:
        if held is NO or part.condition is None:
            return held
        return min(held, self._value_of(seen, part.condition))

    def periods(self, parts: Iterable[Part]) -> tuple[PeriodState, ...]:
        """Return how each period stands; neighbouring parts of one period in which it stands the same are one."""
        out: list[PeriodState] = []
        for part in parts:
            value = self.part(part)
            before = out[-1] if out else None
            if before is None or before.number != part.number or before.value is not value:
                out.append(_state(part, value, self._as_of))
                continue
            stage = _stage(before.start, part.until, self._as_of)
            holds_now = _stage(part.start, part.until, self._as_of) == "current"
            since = part.since if holds_now else before.since
            out[-1] = replace(before, until=part.until, stage=stage, since=since)
        return tuple(out)

    def open_view(self, since: date | None) -> ContextView | None:
        """Return the first context in which the duty is not shut."""
        holds = self.holds(since)
        return next((s for s in self._views if holds[s] is not NO), self._views[0] if self._views else None)


def _state(part: Part, value: Truth, as_of: date) -> PeriodState:
    stage = _stage(part.start, part.until, as_of)
    return PeriodState(part.number, part.start, part.until, value, stage, part.start_unconfirmed, part.since)


def _stage(start: date, until: date | None, as_of: date) -> Literal["past", "current", "future"]:
    if as_of < start:
        return "future"
    return "current" if until is None or as_of < until else "past"


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
            periods = tuple(_whole(number, one, as_of) for number, one in enumerate(duty.periods))
            found = listed[rule.id] = (periods, *_calendar(periods, None if duty.force == "binding" else duty.force))
        return found


def _whole(number: int, one: Span, as_of: date) -> PeriodState:
    return PeriodState(number, one.start, one.until, NO, _stage(one.start, one.until, as_of), one.start_unconfirmed)


def _shut(
    prepared: Prepared,
    rule: Rule,
    views: tuple[ContextView, ...],
    value_of: ValueOf,
    as_of: date,
    plays: Callable[[], Truth],
) -> Judgement:
    """Return the verdict on a duty that holds in no context, with the first reason that says it all."""
    rulebook = prepared.rulebook
    periods, start, force = prepared.kept(_Calendars).closed(rule, as_of)
    if views and plays() is NO:
        return Judgement("does-not-apply", "out-of-scope", force, start, periods=periods, decisive=views[0])
    since = prepared.words(rule.id).said_on(as_of)
    for seen in views:
        if value_of(seen, heads.trigger(rule.id, since)) is NO:
            continue
        exempt = tuple(
            e for e in rule.frame.exceptions if value_of(seen, heads.exemption(rule.id, e, since=since)) is YES
        )
        if exempt:
            return Judgement(
                "does-not-apply", "exempt", force, start, exemptions=exempt, periods=periods, decisive=seen
            )
        special = tuple(
            s
            for s in rulebook.displaced_by.get(rule.id, ())
            if _takes_place(prepared, rule.id, s, seen, value_of, as_of) is YES
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
    prepared: Prepared, general: str, special: str, seen: ContextView, value_of: ValueOf, as_of: date
) -> Truth:
    """Say whether a special duty holds, is in force on the day, and so takes the place of a general one."""
    dated = prepared.rulebook.dated_duties
    if special in dated and general not in {d.obligation for d in prepared.rulebook.duty_on(special, as_of).displaces}:
        return NO
    current = [
        YES if part.condition is None else value_of(seen, part.condition)
        for part in prepared.words(special).parts
        if _stage(part.start, part.until, as_of) == "current"
    ]
    rule = prepared.rulebook.on(as_of).rules[special]
    in_force = some(current) if rule.frame.force == "binding" else NO
    if rule.frame.stays:
        in_force = min(in_force, negation(_stayed(prepared, rule, (seen,), value_of, as_of)[0]))
    head = heads.displacement(general, special, prepared.program.since_both(general, special, as_of))
    return min(value_of(seen, head), in_force, negation(_displaced(prepared, special, seen, value_of, as_of)))


def _displaced(prepared: Prepared, rule_id: str, seen: ContextView, value_of: ValueOf, as_of: date) -> Truth:
    specials = prepared.rulebook.displaced_by.get(rule_id, ())
    return some(_takes_place(prepared, rule_id, s, seen, value_of, as_of) for s in specials)
