"""The conflict log of a case: duties it has that pull apart, values that no order settles, and what one law accepts from another.

A tension counts only where both its sides bite: duties that apply or may apply and that nobody has waived, in the same use of a
tool or in the organisation as a whole. Nothing here decides which side wins; a way out is a proposal until counsel signs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import Field

from compliance.checklist.checklist import Checklist, Item
from compliance.language.formatting import day_both
from compliance.language.sentences import say_both
from compliance.law.citations import Declared
from compliance.law.interplay import Category, HowRecognised, Recognition, Tension
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import Force, Verdict
from compliance.results.checklist_document import head
from compliance.results.shapes import CitationDoc, Doc, HeadedDoc, Pair, pinpoints
from compliance.review.words import Status
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import NO, YES, Truth, some

CATEGORIES: tuple[Category, ...] = ("blocked", "restricted", "addressable")


class DutyDoc(Doc):
    """A duty as it stands in this case."""

    obligation: str
    title: Pair
    jurisdiction: str
    jurisdiction_name: Pair
    use_case: str | None
    verdict: Verdict
    force: Force | None
    start: date | None = Field(alias="from")
    status: Status


class MeetingDoc(Doc):
    """Where two sides meet: in one use of a tool, or in the organisation (null).

    `certain` where duties surely hold on both sides; else it is to be confirmed. `from` is the first day on which duties of both
    sides bind; null where those of one side are stayed, not yet law, or voluntary.
    """

    use_case: str | None
    certain: bool
    start: date | None = Field(alias="from")
    sides: list[list[DutyDoc]]


class TensionDoc(Doc):
    """A tension that this case has, with the duties on each side."""

    tension: str
    title: Pair
    category: Category
    certain: bool
    clash: Pair
    way_out: Pair
    basis: Declared
    checked_on: date
    source: Pair
    reviewed_by: str | None
    review: Pair
    where: list[MeetingDoc]


class ValueDoc(Doc):
    """One value of a parameter and the duties that fix it."""

    value: int
    duties: list[DutyDoc]


class UnorderedDoc(Doc):
    """Duties that fix one parameter to different values, none of which is the stricter."""

    topic: str
    topic_title: Pair
    parameter: str
    label: Pair
    capacities: list[Pair]
    capacity_ids: list[str]
    use_case: str | None
    certain: bool
    values: list[ValueDoc]


class AcceptedDoc(Doc):
    """In one use of a tool, or in the organisation: what is done or due, and what it counts for."""

    use_case: str | None
    done: list[DutyDoc]
    counts_for: list[DutyDoc]


class RecognitionDoc(Doc):
    """A text by which one duty counts for another in this case, and on which condition."""

    recognition: str
    how: HowRecognised
    says: Pair
    citation: CitationDoc
    where: list[AcceptedDoc]


class ConflictsDoc(HeadedDoc):
    """The conflict log."""

    schema_: Literal["conflicts/1"] = Field(default="conflicts/1", alias="schema")
    tensions: list[TensionDoc]
    unordered: list[UnorderedDoc]
    recognised: list[RecognitionDoc]


@dataclass(frozen=True)
class Accepted:
    """What is done or due in one use (or in the organisation), and the duties it counts for by a recognition."""

    use_case: str | None
    done: tuple[Item, ...]
    counts_for: tuple[Item, ...]


@dataclass(frozen=True)
class Recognised:
    """A recognition that plays a part in a case."""

    recognition: Recognition
    where: tuple[Accepted, ...]


def conflicts(checklist: Checklist) -> ConflictsDoc:
    """Return the conflict log of a case: certain conflicts first, then by category."""
    tensions = [t for one in checklist.assessment.rulebook.tensions if (t := _tension(checklist, one)) is not None]
    tensions.sort(key=lambda t: (not t.certain, CATEGORIES.index(t.category)))
    return ConflictsDoc(
        **head(checklist),
        tensions=tensions,
        unordered=list(_unordered(checklist)),
        recognised=recognition_documents(checklist),
    )


# ------------------------------------------------------------------------------------------------------- recognitions


def recognition_documents(checklist: Checklist) -> list[RecognitionDoc]:
    """Return the recognitions of a case as plain data."""
    return [
        RecognitionDoc(
            recognition=r.recognition.id,
            how=r.recognition.how,
            says=r.recognition.says.pair(),
            citation=_citation(r.recognition),
            where=[
                AcceptedDoc(
                    use_case=a.use_case,
                    done=[_duty(checklist, i) for i in a.done],
                    counts_for=[_duty(checklist, i) for i in a.counts_for],
                )
                for a in r.where
            ],
        )
        for r in recognised(checklist)
    ]


def recognitions_for(rulebook: Rulebook, done: Iterable[str], wanted: str) -> tuple[Recognition, ...]:
    """Return the texts by which some of the duties done count for the one wanted; none means: reuse the work, recognised it is not."""
    have = frozenset(done)
    return tuple(r for r in rulebook.recognitions if wanted in r.counts_for and not have.isdisjoint(r.done))


def recognised(checklist: Checklist) -> list[Recognised]:
    """Return the recognitions of which both ends are in the case: something due or done, and a duty it counts for."""
    live = [i for i in checklist.ranked if i.status != "waived"]
    done = [*live, *(i for i in checklist.closed if _done_all_the_same(checklist, i))]
    out = []
    for one in checklist.assessment.rulebook.recognitions:
        have = [i for i in done if i.id in one.done]
        wanted = [i for i in live if i.id in one.counts_for]
        where = [
            Accepted(use, tuple(left), tuple(right))
            for use, left, right in _meetings(checklist, have, wanted, _different_duties)
        ]
        if where:
            out.append(Recognised(one, tuple(where)))
    return out


def _done_all_the_same(checklist: Checklist, item: Item) -> bool:
    """Whether a case says that a duty is done which it does not have: a firm may do more than it must."""
    return any(
        entry.obligation == item.id
        and entry.status == "done"
        and (entry.use_case is None or item.assessed.use_case in (None, entry.use_case))
        and entry.valid_on(checklist.assessment.as_of)
        for entry in checklist.assessment.case.in_place
    )


# ----------------------------------------------------------------------------------------------------------- tensions


def _tension(checklist: Checklist, tension: Tension) -> TensionDoc | None:
    rulebook = checklist.assessment.rulebook
    live = [i for i in checklist.ranked if i.status != "waived"]
    members = [frozenset(rulebook.standing_on(side)) for side in tension.between]
    left, right = ([i for i in live if i.id in ids] for ids in members)
    where = []
    for use, one, other in _meetings(checklist, left, right, _different_laws):
        given = _given(checklist, tension, use)
        if given is not NO:
            where.append(_meeting(checklist, use, one, other, given))
    if not where:
        return None
    review = tension.reviewed
    return TensionDoc(
        tension=tension.id,
        title=tension.title.pair(),
        category=tension.category,
        certain=any(m.certain for m in where),
        clash=tension.clash.pair(),
        way_out=tension.way_out.pair(),
        basis=tension.basis,
        checked_on=tension.checked_on,
        source=tension.source.pair(),
        reviewed_by=review.by if review else None,
        review=(
            say_both("review.by", who=review.by, day=day_both(review.on)) if review else say_both("review.none")
        ).pair(),
        where=where,
    )


def _given(checklist: Checklist, tension: Tension, use: str | None) -> Truth:
    """Say whether the facts are such that the duties pull apart: in one use, or in some use of the organisation."""
    if tension.when is None:
        return YES
    bases = checklist.assessment.knowledge.bases
    views = [s for s in bases if use is None or (s.context.use_case is not None and s.context.use_case.id == use)]
    return some(evaluate(tension.when, s) for s in views)


def _meeting(checklist: Checklist, use: str | None, left: list[Item], right: list[Item], given: Truth) -> MeetingDoc:
    pairs = list(_pairs(left, right, _different_laws))
    days = [max(one, other) for a, b in pairs if (one := _binds_from(a)) and (other := _binds_from(b))]
    return MeetingDoc(
        use_case=use,
        certain=given is YES and any(i.assessed.verdict == j.assessed.verdict == "applies" for i, j in pairs),
        start=min(days, default=None),
        sides=[[_duty(checklist, i) for i in side] for side in (left, right)],
    )


def _binds_from(item: Item) -> date | None:
    """Return the first day of a duty that binds, or will; None where it is stayed, not yet law, or voluntary."""
    judgement = item.assessed.judgement
    return judgement.start if judgement.force in ("in-force", "upcoming") else None


Apart = Callable[[Item, Item], bool]


def _different_duties(a: Item, b: Item) -> bool:
    return a.id != b.id


def _different_laws(a: Item, b: Item) -> bool:
    """Whether two duties stand in different laws: within one, its own words say which goes first."""
    return a.assessed.rule.instrument.id != b.assessed.rule.instrument.id


def _pairs(left: Sequence[Item], right: Sequence[Item], apart: Apart) -> Iterator[tuple[Item, Item]]:
    return ((a, b) for a in left for b in right if apart(a, b))


def _meetings(
    checklist: Checklist, left: list[Item], right: list[Item], apart: Apart
) -> Iterator[tuple[str | None, list[Item], list[Item]]]:
    """Yield where two sides meet: in the organisation, or in a use where at least one of the two duties belongs to it.

    Duties of the organisation bind in each of its uses; met there again, they say nothing new.
    """
    for use in (None, *(u.id for u in checklist.assessment.case.use_cases)):
        here = [[i for i in side if i.assessed.use_case in (None, use)] for side in (left, right)]
        pairs = list(_pairs(here[0], here[1], apart))
        if any(use in (a.assessed.use_case, b.assessed.use_case) for a, b in pairs):
            met = [
                {pair[n].key for pair in pairs} for n in (0, 1)
            ]  # a duty that meets none on the other side stays out
            yield use, [i for i in here[0] if i.key in met[0]], [i for i in here[1] if i.key in met[1]]


# --------------------------------------------------------------------------------------------------------- parameters


def _unordered(checklist: Checklist) -> Iterator[UnorderedDoc]:
    """Yield the parameters without an order that live duties of one topic and capacity fix to different values."""
    rulebook = checklist.assessment.rulebook
    live = [i for i in checklist.ranked if i.status != "waived"]
    for topic in rulebook.topics.values():
        for name, parameter in topic.parameters.items():
            if parameter.better != "none":
                continue
            fixing = [(i, v) for i in live if (v := _value(i, topic.id, name)) is not None]
            for use in (None, *(u.id for u in checklist.assessment.case.use_cases)):
                here = [(i, v) for i, v in fixing if i.assessed.use_case in (None, use)]
                for capacities, found in _by_capacity(rulebook, here, use):
                    sure = {v for i, v in found if i.assessed.verdict == "applies"}
                    yield UnorderedDoc(
                        topic=topic.id,
                        topic_title=topic.title.pair(),
                        parameter=name,
                        label=parameter.label.pair(),
                        capacities=[rulebook.capacities[c].name.pair() for c in capacities],
                        capacity_ids=capacities,
                        use_case=use,
                        certain=len(sure) > 1,
                        values=[
                            ValueDoc(value=value, duties=[_duty(checklist, i) for i, v in found if v == value])
                            for value in sorted({v for _, v in found})
                        ],
                    )


def _value(item: Item, topic: str, parameter: str) -> int | None:
    return next(
        (p.parameters[parameter] for p in item.duty.topics if p.topic == topic and parameter in p.parameters), None
    )


def _by_capacity(
    rulebook: Rulebook, fixing: list[tuple[Item, int]], use: str | None
) -> Iterator[tuple[list[str], list[tuple[Item, int]]]]:
    """Yield the duties that differ, for each capacity once; capacities with the same duties stand together."""
    groups: dict[tuple[tuple[str, str], ...], tuple[list[str], list[tuple[Item, int]]]] = {}
    for capacity in rulebook.capacities:
        found = [(i, v) for i, v in fixing if any(rulebook.roles[r].capacity == capacity for r in i.duty.binds)]
        if any(v != w and use in (i.assessed.use_case, j.assessed.use_case) for i, v in found for j, w in found):
            groups.setdefault(tuple(i.key for i, _ in found), ([], found))[0].append(capacity)
    yield from groups.values()


# -------------------------------------------------------------------------------------------------------------- parts


def _duty(checklist: Checklist, item: Item) -> DutyDoc:
    judgement, code = item.assessed.judgement, item.assessed.rule.jurisdiction
    return DutyDoc(
        obligation=item.id,
        title=item.duty.title.pair(),
        jurisdiction=code,
        jurisdiction_name=checklist.assessment.rulebook.places.name(code).pair(),
        use_case=item.assessed.use_case,
        verdict=item.assessed.verdict,
        force=judgement.force,
        start=judgement.start,
        status="done" if item.rank is None and _done_all_the_same(checklist, item) else item.status,
    )


def _citation(recognition: Recognition) -> CitationDoc:
    cited = recognition.citation
    return CitationDoc(
        **pinpoints(cited.pinpoint),
        url=cited.url,
        basis=cited.basis,
        unverified=cited.basis == "recall",
        checked_on=cited.checked_on,
        reviewed_by=None,
        review=say_both("review.none").pair(),
    )


__all__ = ["Accepted", "ConflictsDoc", "Recognised", "conflicts", "recognised", "recognitions_for"]
