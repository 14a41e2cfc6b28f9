"""On which days a firm's checklist can be otherwise than the day before, and the checklists of those days.

A verdict depends on the day through the bounds of periods, through orders of courts and through dated membership of groups of places; a tier also through the
window before a first day; a status through what the case has in place; what it says, through versions of a duty and its sanction. Only bounds of periods that the conditions leave open need
looking at. Membership can open others, so the days are found anew from one change of membership to the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from compliance.case.case import Case
from compliance.case.knowledge import Knowledge
from compliance.change.rewordings import turns
from compliance.checklist.checklist import Checklist, build
from compliance.reasoning import program as heads
from compliance.reasoning.assessment import Assessed, Assessment, Assessor
from compliance.reasoning.parts import Part
from compliance.semantics.conditions import TestRef, walk
from compliance.semantics.places import Places
from compliance.semantics.truth import NO

ONE_DAY = timedelta(days=1)


def checklists(assessor: Assessor, case: Case, as_of: date, until: date) -> list[Checklist]:
    """Return the checklist of the first day, and of every later day up to the last on which it can be another."""
    days = {*membership_days(assessor.rulebook.places), *gate_days(assessor)}
    turns = sorted(d for d in days if as_of < d <= until)
    ends = [*(t - ONE_DAY for t in turns), until]
    records = {d for entry in case.in_place for d in (entry.since, entry.until) if d is not None}
    out = []
    for start, end in zip([as_of, *turns], ends, strict=True):
        opening = assessor.assess(case, start)
        out.append(build(opening))
        ahead = {*_law_days(opening), *records}
        out += [build(_on(opening, day)) for day in sorted(ahead) if start < day <= end]
    return out


def _on(opening: Assessment, day: date) -> Assessment:
    """Return the assessment of a later day on which every place still lies where it did: what was inferred stays, only the days move on."""
    knowledge = Knowledge(opening.assessor.rulebook.on(day), opening.case, day)
    views = [s for base in knowledge.bases for s in (base, *knowledge.flows_of(base))]
    return Assessment(opening.assessor, knowledge, dict(zip(views, opening.outcomes.values(), strict=True)))


def membership_days(places: Places) -> Iterator[date]:
    """Yield the days on which a place joins or leaves a group."""
    for group in places.groups.values():
        for member in group.members:
            yield from (d for d in (member.since, member.until) if d is not None)


def gate_days(assessor: Assessor) -> Iterator[date]:
    """Yield the days on which a legal test that decides whether a question arises begins to say something else."""
    stretches = assessor.program.stretches
    for fact in assessor.rulebook.facts.values() if stretches else ():
        if fact.ask_when is not None:
            yield from (
                d for part in walk(fact.ask_when) if isinstance(part, TestRef) for d in stretches.get(part.id, ())
            )


def _law_days(assessment: Assessment) -> set[date]:
    """Return the days on which a duty that its conditions leave open can change, and those on which its tier can."""
    window = timedelta(days=assessment.rulebook.priority.get_ready_days)
    out = set()
    for item in assessment.assessed:
        open_parts = _open_parts(assessment, item)
        for period in open_parts:
            out.add(period.start)
            if period.start > date.min + window:
                out.add(period.start - window)
            if period.until is not None:
                out.add(period.until)
        if open_parts:
            out.update(turns(assessment.assessor.rulebook, item.rule.id))
        for order in item.rule.frame.stays:
            out.update(d for d in (order.start, order.until) if d is not None)
    return out


def _open_parts(assessment: Assessment, item: Assessed) -> list[Part]:
    """Return the parts of periods that the conditions of a duty leave open, whatever special duty may take its place today."""
    rule_id = item.rule.id
    values = [assessment.outcomes[view].values for view in item.views]
    return [
        part
        for part in assessment.assessor.prepared.words(rule_id).parts
        if any(
            v[heads.effective(rule_id, part.since)] is not NO
            and (part.condition is None or v[part.condition] is not NO)
            for v in values
        )
    ]


def years_later(day: date, years: int) -> date:
    """Return the same day some years on; the end of February where there is none, the last day of all where time ends."""
    if day.year + years > date.max.year:
        return date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


__all__ = ["checklists", "membership_days", "years_later"]
