"""The document `transfers/1`: each way personal data leaves in a case, what carries it, until when, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Literal

from pydantic import Field

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import Tier
from compliance.crossborder.data_flows import Journey, above, journeys
from compliance.crossborder.transfer_bases import (
    CARRYING,
    Corridor,
    Duty,
    PartState,
    Standings,
    SystemView,
    TransferState,
    Way,
    wanted,
)
from compliance.language.formatting import day_both, listed, quoted
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.citations import Basis
from compliance.law.legal_systems import TransferPart
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import Force, LiveVerdict
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair
from compliance.review.words import Status
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import NO

SOON_DAYS = 365  # a basis that ends within a year is told
PARTS: tuple[TransferPart, ...] = ("mechanism", "assessment", "notice", "supervision", "location")


class PlaceDoc(Doc):
    """A place by code and name."""

    code: str
    name: Pair


class OriginDoc(Doc):
    """Where data leaves: the legal system whose rules on transfers are asked (none where no origin is known), and the places."""

    system: PlaceDoc | None
    places: list[PlaceDoc]
    sure: bool


class DestinationDoc(Doc):
    """Where data arrives, none where nobody said; `sure` is false where somebody is not sure that it goes there."""

    place: PlaceDoc | None
    sure: bool


class AskDoc(Doc):
    """A question whose answer would settle what is not known."""

    fact: str
    ask: Pair


class SourceDoc(Doc):
    """Where something stands, and how well that was checked."""

    pinpoint: Pair
    url: str
    basis: Basis
    unverified: bool
    checked_on: date


class WayDoc(Doc):
    """One way out (or one rule that holds data back), and how it stands for this case.

    `last_day` is the last day on which it is open. `carries`: the transfer can rest on it. `given` are the answers it asks for
    that the case has, enough or not; `doubtful` those of which it is not known whether they count, `wanted` those lacking.
    """

    route: str
    system: str
    kind: str
    holds_back: bool
    standing: TransferState
    carries: bool
    mechanism: Pair
    instrument: Pair
    since: date
    since_unconfirmed: bool
    last_day: date | None
    days_left: int | None
    ends_soon: bool
    conditions: list[Pair]
    pending: list[Pair]
    given: list[Pair]
    doubtful: list[Pair]
    wanted: list[Pair]
    done: list[str]
    citation: SourceDoc
    rules: list[str]


class SystemDoc(Doc):
    """What one legal system says of the corridor."""

    code: str
    name: Pair
    standing: TransferState


class DutyDoc(Doc):
    """A duty of the case that bears on the corridor; the verdict is the one for this corridor alone."""

    obligation: str
    title: Pair
    jurisdiction: str
    parts: list[TransferPart]
    verdict: LiveVerdict
    force: Force | None
    status: Status
    tier: Tier
    missing: list[str]
    citation: SourceDoc


class CorridorDoc(Doc):
    """One way personal data leaves in one use."""

    number: int
    use_case: str
    origin: OriginDoc
    destination: DestinationDoc
    receiver: Literal["vendor", "recipient", "storage"]
    declared: bool
    standing: TransferState
    systems: list[SystemDoc]
    ways: list[WayDoc]
    last_day: date | None
    days_left: int | None
    ends_soon: bool
    pending: list[Pair]
    parts: dict[TransferPart, PartState]
    duties: list[DutyDoc]
    asks: list[AskDoc]
    law_open: list[Pair]
    gap: Pair


class ElsewhereDoc(Doc):
    """A duty on transfers that no corridor carries."""

    obligation: str
    use_case: str | None
    title: Pair
    verdict: LiveVerdict
    tier: Tier
    status: Status
    missing: list[str]


class TransfersDoc(HeadedDoc):
    """All corridors of a case, the transfers first; duties on transfers that none of them carries; and what to know."""

    schema_: Literal["transfers/1"] = Field(default="transfers/1", alias="schema")
    corridors: list[CorridorDoc]
    elsewhere: list[ElsewhereDoc]
    asks: list[AskDoc]
    notes: list[Pair]


def transfers(checklist: Checklist) -> TransfersDoc:
    """Return each way personal data leaves in a case, as it stands on the day of the checklist."""
    found = journeys(checklist.assessment)
    judge = Standings(checklist, found)
    judged = [judge.of(j) for j in found.listed]
    judged = [c for c in judged if c.standing != "not-concerned" or c.journey.leg.destination is not None]
    uses = [u.id for u in checklist.assessment.case.use_cases]
    judged.sort(key=lambda c: (uses.index(c.journey.use_case), c.standing == "no-transfer"))
    teller = _Teller(checklist)
    carried = {(d.item.id, d.item.assessed.use_case) for c in judged for d in c.duties}
    asks = [f for c in judged for f in c.asks] + list(found.unplaced)
    return TransfersDoc(
        **head(checklist),
        corridors=[teller.corridor(n, c) for n, c in enumerate(judged, start=1)],
        elsewhere=[teller.elsewhere(i) for i in judge.duties() if (i.id, i.assessed.use_case) not in carried],
        asks=teller.asks(dict.fromkeys(asks)),
        notes=[n.pair() for n in teller.notes(judged, found.beyond_us, found.unplaced)],
    )


class _Teller:
    """Puts what was found into the document."""

    def __init__(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._book: Rulebook = checklist.assessment.rulebook
        self._on = checklist.assessment.as_of

    def corridor(self, number: int, one: Corridor) -> CorridorDoc:
        journey = one.journey
        last = _last_day(one)
        carrying = [w for s in one.systems for w in s.carrying]
        return CorridorDoc(
            number=number,
            use_case=journey.use_case,
            origin=OriginDoc(
                system=None if journey.system is None else self._place(journey.system),
                places=[self._place(p) for p in journey.origins],
                sure=journey.origin_sure and journey.system is not None,
            ),
            destination=DestinationDoc(
                place=None if journey.leg.destination is None else self._place(journey.leg.destination),
                sure=journey.leg.sure,
            ),
            receiver=journey.leg.receiver,
            declared=journey.declared,
            standing=one.standing,
            systems=[
                SystemDoc(code=s.code, name=self._book.places.name(s.code).pair(), standing=s.standing)
                for s in one.systems
            ],
            ways=[self._way(s, w) for s in one.systems for w in s.ways],
            last_day=last,
            **self._left(last),
            pending=[p.pair() for w in carrying for p in w.route.pending],
            parts={p: one.part(p) for p in PARTS},
            duties=[self._duty(d) for d in one.duties],
            asks=self.asks(one.asks),
            law_open=[self._book.law_states[s].meaning.pair() for s in one.states],
            gap=gap(one, self._checklist).pair(),
        )

    def elsewhere(self, item: Item) -> ElsewhereDoc:
        assert item.priority is not None
        return ElsewhereDoc(
            obligation=item.id,
            use_case=item.assessed.use_case,
            title=item.duty.title.pair(),
            verdict=item.assessed.verdict,
            tier=item.priority.tier,
            status=item.status,
            missing=list(item.missing),
        )

    def asks(self, facts: Iterable[str]) -> list[AskDoc]:
        return [AskDoc(fact=f, ask=self._book.facts[f].ask.pair()) for f in facts]

    def notes(self, judged: list[Corridor], strays: tuple[str, ...], lacking: tuple[str, ...]) -> list[Text]:
        out = []
        if not self._checklist.assessment.case.use_cases:
            out.append(say_both("warning.no-use"))
        moving = [c for c in judged if c.standing != "no-transfer"]
        if any(not c.journey.declared for c in moving):
            out.append(say_both("corridor.note-paired"))
        if any(c.journey.leg.receiver == "storage" for c in moving):
            out.append(say_both("corridor.note-remote"))
        if strays:
            names = [self._book.places.name(c) for c in strays]
            out.append(say_both("corridor.note-strays", places=_series(names)))
        for fact in lacking:
            out.append(say_both("corridor.note-origins", question=self._book.facts[fact].ask))
        return out

    def _place(self, code: str) -> PlaceDoc:
        return PlaceDoc(code=code, name=self._book.places.name(code).pair())

    def _left(self, last: date | None) -> dict[str, Any]:
        days = None if last is None else (last - self._on).days
        return {"days_left": days, "ends_soon": days is not None and days <= SOON_DAYS}

    def _way(self, system: SystemView, way: Way) -> WayDoc:
        route = way.route
        last = None if route.until is None else route.until - timedelta(days=1)
        asked = () if route.covered_when is None else wanted(self._book, route.covered_when)
        asked = () if way.standing in CARRYING else tuple(a for a in asked if a not in way.given)
        return WayDoc(
            route=route.id,
            system=system.code,
            kind=route.kind,
            holds_back=route.holds_back,
            standing=way.standing,
            carries=way in system.carrying,
            mechanism=route.mechanism.pair(),
            instrument=route.instrument.pair(),
            since=route.since,
            since_unconfirmed=route.since_unconfirmed,
            last_day=last,
            **self._left(last),
            conditions=[c.pair() for c in route.conditions],
            pending=[p.pair() for p in route.pending],
            given=[_label(self._book, f, o).pair() for f, o in way.given],
            doubtful=[_label(self._book, f, o).pair() for f, o in way.doubtful],
            wanted=[_label(self._book, f, o).pair() for f, o in asked],
            done=list(way.done),
            citation=_source(route),
            rules=list(route.rules),
        )

    def _duty(self, one: Duty) -> DutyDoc:
        return DutyDoc(
            obligation=one.item.id,
            title=one.item.duty.title.pair(),
            jurisdiction=one.item.assessed.rule.jurisdiction,
            parts=[p for p in PARTS if p in one.parts],
            verdict="applies" if one.value.word == "yes" else "may-apply",
            force=one.judged.judgement.force,
            status=one.item.status,
            tier=one.tier,
            missing=list(one.missing),
            citation=_source(one.item.duty),
        )


def _source(cited: Any) -> SourceDoc:
    citation = cited.citation
    return SourceDoc(
        pinpoint=citation.pinpoint.pair(),
        url=citation.url,
        basis=citation.basis,
        unverified=citation.basis == "recall",
        checked_on=citation.checked_on,
    )


def _label(book: Rulebook, fact: str, option: str) -> Text:
    return book.facts[fact].options[option].label


def _last_day(one: Corridor) -> date | None:
    """Return the last day on which the corridor has what it needs, as far as the law's own days go; None without an end.

    Each legal system counts with its longest-lived way, the corridor with the first system whose ways all end.
    """
    ends = []
    for system in one.systems:
        if system.carrying and all(w.route.until is not None for w in system.carrying):
            ends.append(max(w.route.until for w in system.carrying if w.route.until is not None))
    return min(ends) - timedelta(days=1) if ends else None


# ------------------------------------------------------------------------------------------------------------ the gap


def gap(one: Corridor, checklist: Checklist) -> Text:
    """Say in a sentence what is missing on a corridor, or that nothing is."""
    text = _gap(one, checklist)
    if one.journey.leg.destination is not None and one.standing not in ("no-transfer", "not-concerned", "not-known"):
        if not one.journey.leg.sure:
            return say_both("corridor.gap-unsure", rest=text)
        if not one.journey.origin_sure:
            return say_both("corridor.gap-unsure-origin", rest=text)
    return text


def _gap(one: Corridor, checklist: Checklist) -> Text:
    book = checklist.assessment.rulebook
    systems = {s.code: s for s in one.systems}
    if one.standing == "no-transfer":
        code = next((s.code for s in one.systems if s.standing == "no-transfer"), one.journey.system or "")
        return say_both("corridor.gap-no-transfer", system=book.places.in_sentence(code))
    if one.standing == "not-concerned":
        return _not_concerned(one, checklist)
    if one.standing == "restricted":
        held = [w.route for s in one.systems for w in s.ways if w.route.holds_back and w.standing == "restricted"]
        return say_both("corridor.gap-restricted", rules=_series(r.instrument for r in held))
    if one.standing == "not-covered":
        bare = [book.places.name(c) for c, s in systems.items() if s.standing == "not-covered"]
        return say_both("corridor.gap-not-covered", systems=_series(bare))
    if one.standing == "not-known":
        return _not_known(one, book)
    lead = {
        "open": "corridor.gap-open",
        "covered": "corridor.gap-covered",
        "conditional": "corridor.gap-conditional",
        "exception": "corridor.gap-exception",
    }[one.standing]
    return _rest(one, say_both(lead))


def _not_concerned(one: Corridor, checklist: Checklist) -> Text:
    book, journey = checklist.assessment.rulebook, one.journey
    views = checklist.assessment.knowledge.bases
    use = next(s for s in views if s.context.use_case is not None and s.context.use_case.id == journey.use_case)
    if evaluate(book.flows.personal_when, use) is NO:
        return say_both("corridor.gap-impersonal")
    return say_both("corridor.gap-not-concerned", system=_system_name(book, journey))


def _system_name(book: Rulebook, journey: Journey) -> Text:
    names = [book.places.name(c) for c in (above(book, journey.system) if journey.system else ())]
    return _series(names)


def _not_known(one: Corridor, book: Rulebook) -> Text:
    held = any(w.route.holds_back and w.standing == "not-known" for s in one.systems for w in s.ways)
    carried = [s for s in one.systems if any(not w.route.holds_back for w in s.ways)]
    in_place = held and all(s.standing in ("open", "covered", "no-transfer", "not-concerned") for s in carried)
    if one.asks:
        question = book.facts[one.asks[0]].ask
        return say_both("corridor.gap-held" if in_place else "corridor.gap-ask", question=question)
    doubtful = dict.fromkeys(p for s in one.systems for w in s.ways for p in w.doubtful)
    if doubtful:
        labels = [_label(book, f, o) for f, o in doubtful]
        return say_both("corridor.gap-doubtful", answers=_quoted(labels))
    if one.states:
        return say_both("corridor.gap-law-open")
    return say_both("corridor.gap-no-way", system=_system_name(book, one.journey))


def _rest(one: Corridor, lead: Text) -> Text:
    """Add to what carries a corridor what is still to do on it, or until when nothing is."""
    still = [p for p in PARTS if one.part(p) in ("open", "in-progress")]
    perhaps = [p for p in PARTS if one.part(p) == "perhaps"]
    if still and perhaps:
        return say_both("corridor.gap-still-perhaps", lead=lead, parts=_parts(still), perhaps=_parts(perhaps))
    if still:
        return say_both("corridor.gap-still", lead=lead, parts=_parts(still))
    if perhaps:
        return say_both("corridor.gap-perhaps", lead=lead, perhaps=_parts(perhaps))
    last = _last_day(one)
    if last is not None:
        return say_both("corridor.gap-until", lead=lead, day=day_both(last))
    return say_both("corridor.gap-nothing", lead=lead)


def _parts(parts: Iterable[TransferPart]) -> Text:
    return _series(say_both(f"corridor.part-{p}") for p in parts)


def _series(texts: Iterable[Text]) -> Text:
    found = list(texts)
    return Text.of(lambda lang: listed(dict.fromkeys(t.in_(lang) for t in found)))


def _quoted(texts: Iterable[Text]) -> Text:
    found = list(texts)
    return Text.of(lambda lang: listed(quoted(t.in_(lang), lang) for t in found))


__all__ = ["PARTS", "SOON_DAYS", "CorridorDoc", "TransfersDoc", "gap", "transfers"]
