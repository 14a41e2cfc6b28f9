"""From where to where the data of a case goes: each use, each legal system it leaves, each place that gets it.

A case that records its flows is taken at its word. Where it has none, every place in which the people are or the firm sits is
paired with every place named for a supplier, a recipient or the data: nobody said which belongs to which. A place that nobody
named, or of which somebody is not sure, is a journey too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from compliance.case.case import Case, Flow, UseCase
from compliance.case.knowledge import ContextView, KnownFact
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.reasoning.screening import place_of
from compliance.semantics.answers import Answer, PartialSet
from compliance.semantics.truth import NO, YES

NOWHERE = PartialSet(frozenset())


@dataclass(frozen=True)
class Leg:
    """Where data arrives, and with whom; no destination where nobody said. `flow` is its number among those of its use."""

    receiver: str
    destination: str | None
    sure: bool
    flow: int


@dataclass(frozen=True)
class Journey:
    """One way data goes in one use.

    `system` is the legal system whose rules on transfers it leaves, None where no place of origin is known; `line` are the
    legal systems above and below it in which some origin lies or may lie, the most special first.
    """

    use_case: str
    system: str | None
    line: tuple[str, ...]
    origins: tuple[str, ...]
    origin_sure: bool
    leg: Leg
    declared: bool


@dataclass(frozen=True)
class Journeys:
    """All of them, with the case in which each leg is a flow of its own.

    `beyond_us`: places of origin about whose law on transfers nothing is recorded. `unplaced`: the questions on origins that
    a use without recorded flows leaves open.
    """

    case: Case
    listed: tuple[Journey, ...]
    beyond_us: tuple[str, ...]
    unplaced: tuple[str, ...]


def above(book: Rulebook, code: str) -> tuple[str, ...]:
    """Return a legal system and those it lies within, the most special first."""
    line = [code]
    while (upper := book.jurisdictions[line[-1]].within) is not None:
        line.append(upper)
    return tuple(line)


def regime_of(book: Rulebook, place: str, on: date) -> str | None:
    """Return the most special legal system with ways of its own out of a place; None where no law on this is recorded."""
    ruled = {r.origin for r in book.routes if not r.holds_back}
    found = [c for c in book.jurisdictions if c in ruled and book.places.lies_in(place, [place_of(book, c)], on) is YES]
    return max(found, key=lambda c: len(above(book, c)), default=None)


def line_of(book: Rulebook, system: str, origins: tuple[str, ...], on: date) -> tuple[str, ...]:
    """Return the legal systems of a family in which some place of origin lies or may lie, the most special first."""
    upper = above(book, system)
    found = [
        code
        for code in book.jurisdictions
        if (code in upper or system in above(book, code))
        and any(book.places.lies_in(p, [place_of(book, code)], on) is not NO for p in origins)
    ]
    return tuple(sorted(found, key=lambda c: -len(above(book, c))))


def journeys(assessment: Assessment) -> Journeys:
    """Return every way data goes in a case."""
    book, on = assessment.rulebook, assessment.as_of
    uses, listed = [], []
    homeless: set[str] = set()
    unplaced: set[str] = set()
    for base in assessment.knowledge.bases:
        use = base.context.use_case
        if use is None:
            continue
        flows: list[Flow] = []
        for flow in use.flows:
            if flow.destination is None or flow.receiver is None or flow.origin is None:
                continue
            system = regime_of(book, flow.origin, on)
            if system is None:
                homeless.add(flow.origin)
                continue
            leg = Leg(flow.receiver, flow.destination, True, len(flows))
            line = line_of(book, system, (flow.origin,), on)
            listed.append(Journey(use.id, system, line, (flow.origin,), True, leg, True))
            flows.append(flow)
        legs = list(_legs(book, base, flows))
        if legs:
            groups, strays, lacking = _origins(book, base, on)
            homeless |= strays
            unplaced |= lacking
            listed += [_paired(book, use, system, group, leg, on) for system, group in groups for leg in legs]
        uses.append(replace(use, flows=tuple(flows)))
    order = [f for f in book.facts if f in unplaced]
    case = replace(assessment.case, use_cases=tuple(uses))
    return Journeys(case, tuple(listed), tuple(sorted(homeless)), tuple(order))


def _paired(book: Rulebook, use: UseCase, system: str | None, group: Mapping[str, bool], leg: Leg, on: date) -> Journey:
    origins = tuple(sorted(group))
    line = () if system is None else line_of(book, system, origins, on)
    return Journey(use.id, system, line, origins, any(group.values()), leg, False)


def _origins(
    book: Rulebook, base: ContextView, on: date
) -> tuple[list[tuple[str | None, dict[str, bool]]], set[str], set[str]]:
    """Return the places data leaves by legal system (and whether each is sure), those without one, and open questions."""
    places: dict[str, bool] = {}
    lacking = set()
    for fact in book.flows.origins:
        answer = base.fact(fact).answer
        if not isinstance(answer, PartialSet):
            lacking.add(fact)
            continue
        lacking |= {fact} if answer.unsure else set()
        for code in answer.sure | answer.unsure:
            places[code] = places.get(code, False) or code in answer.sure
    groups: dict[str | None, dict[str, bool]] = {}
    strays = set()
    for code, sure in places.items():
        system = regime_of(book, code, on)
        if system is None:
            strays.add(code)
        else:
            groups.setdefault(system, {})[code] = sure
    if not places:
        groups[None] = {}
    order = list(book.jurisdictions)
    return sorted(groups.items(), key=lambda g: order.index(g[0]) if g[0] is not None else -1), strays, lacking


def _legs(book: Rulebook, base: ContextView, flows: list[Flow]) -> Iterator[Leg]:
    """Yield where data arrives by the place facts, and add to `flows` the flow that stands for each leg.

    Where the case records flows, only places that none of them names are left.
    """
    use = base.context.use_case
    assert use is not None
    rest = next((f for f in use.flows if f.destination is None), None)
    if use.flows and rest is None:
        return
    facts = book.flows.place_by_receiver
    cover = base.fact(book.flows.cover).answer if rest is None else rest.answers[book.flows.cover]
    for receiver, fact in facts.items():
        for place, sure in _places(base.fact(fact) if rest is None else KnownFact(rest.answers[fact], "answered")):
            there: Answer | None = None
            if place is not None:
                there = PartialSet(frozenset({place})) if sure else PartialSet(frozenset(), frozenset({place}))
            answers = {**dict.fromkeys(facts.values(), NOWHERE), fact: there, book.flows.cover: cover}
            yield Leg(receiver, place, sure, len(flows))
            flows.append(Flow(f"→ {place or '?'} ({receiver})", answers, destination=place, receiver=receiver))


def _places(known: KnownFact) -> list[tuple[str | None, bool]]:
    """Return the places of an answer, each with whether it is sure; no place at all for an answer that is missing."""
    answer = known.answer
    if known.either is not None and isinstance(known.either[1], PartialSet):  # given, but perhaps not asked
        return [(code, False) for code in sorted(known.either[1].sure | known.either[1].unsure)]
    if not isinstance(answer, PartialSet):
        return [(None, False)]
    return [*((c, True) for c in sorted(answer.sure)), *((c, False) for c in sorted(answer.unsure))]


__all__ = ["Journey", "Journeys", "Leg", "above", "journeys", "line_of", "regime_of"]
