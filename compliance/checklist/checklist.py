"""The tiered, ordered items of a case at a date: what to do, in which order, and why each duty stands where it stands.

Every duty of every loaded ruleset is an item, also those that do not apply: a filter is the reader's choice.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from compliance import keeping
from compliance.case.in_place import InPlace
from compliance.case.knowledge import ContextView
from compliance.checklist import priority
from compliance.checklist.contents import Delivered, adds_in, capacities_of, delivered, satisfies
from compliance.checklist.ordering import Ordering, Rated, closure
from compliance.checklist.priority import TIERS, Money, Priority, Tier
from compliance.checklist.said import Said, concerns, said_of
from compliance.explaining.derivation import Step, explain, missing_facts
from compliance.language.text import Text
from compliance.law.provisions import Effort, Obligation
from compliance.reasoning.assessment import Assessed, Assessment
from compliance.reasoning.prepared import Prepared
from compliance.review.words import FINISHED, STATUSES
from compliance.semantics.answers import PartialSet
from compliance.semantics.truth import YES

NAME = "services"
RATINGS = 20_000  # that are kept, some 400 bytes each; then all are forgotten


@dataclass(frozen=True)
class StillToAdd:
    """What another duty asks beyond what this one delivers."""

    obligation: str
    topic: str
    elements: tuple[str, ...]
    adds: tuple[Text, ...]


@dataclass(frozen=True)
class Item:
    """One duty on the list. Why it stands there is worked out when somebody asks: a list of another day often needs no reasons."""

    assessment: Assessment
    assessed: Assessed
    priority: Priority | None
    fines: _Fines = field(repr=False, compare=False)
    status: str
    evidence_in_place: tuple[str, ...]
    rank: int | None = None
    peers: _Peers | None = field(default=None, repr=False, compare=False)

    @property
    def cap(self) -> Money | None:
        """The highest fine for missing the duty, as far as it is known."""
        return self.fines.cap(self.assessed)

    @cached_property
    def because(self) -> Step:
        """The derivation of the verdict, from the duty down to the answers."""
        return explain(self.assessment, self.assessed)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that could settle an open verdict."""
        return missing_facts(self.assessment, self.assessed)

    @cached_property
    def said(self) -> Said:
        """What the firm says of the duty without doing it."""
        return said_of(self.assessment, self.assessed)

    @property
    def counts_for(self) -> tuple[str, ...]:
        """The duties that doing this one also satisfies."""
        return self._reuse[0]

    @property
    def still_to_add(self) -> tuple[StillToAdd, ...]:
        """What is still to add for the duties that this one serves in part."""
        return self._reuse[1]

    @cached_property
    def _reuse(self) -> tuple[tuple[str, ...], tuple[StillToAdd, ...]]:
        return ((), ()) if self.peers is None else _reuse(self.assessed, self.peers)

    @property
    def id(self) -> str:
        """The id of the obligation."""
        return self.assessed.rule.id

    @property
    def duty(self) -> Obligation:
        """The obligation."""
        return self.assessed.rule.obligation

    @property
    def key(self) -> tuple[str, str]:
        """Obligation and use case: what tells items apart, and the last tie-break of the order."""
        return (self.id, self.assessed.use_case or "")


@dataclass(frozen=True)
class Checklist:
    """All items in order: ranked ones first, those that do not apply last."""

    assessment: Assessment
    items: tuple[Item, ...]
    weights: Mapping[str, int]
    custom_weights: bool

    @cached_property
    def ranked(self) -> tuple[Item, ...]:
        """The items that apply or may apply."""
        return tuple(i for i in self.items if i.rank is not None)

    @cached_property
    def closed(self) -> tuple[Item, ...]:
        """The items that do not apply."""
        return tuple(i for i in self.items if i.rank is None)


def build(assessment: Assessment, weights: Mapping[str, int] | None = None) -> Checklist:
    """Return the checklist of an assessment, with the weights of the rulebook or others (then it says so)."""
    live = [a for a in assessment.assessed if a.verdict != "does-not-apply"]
    dead = [a for a in assessment.assessed if a.verdict == "does-not-apply"]
    weights = weights or priority.weights_of(assessment.rulebook.priority)
    fines = _Fines(assessment)
    ordered = _listed(assessment, live, weights, fines)
    closed = [
        Item(assessment, a, None, fines, "open", ())
        for a in sorted(dead, key=lambda a: (a.rule.jurisdiction, a.rule.id, a.use_case or ""))
    ]
    return Checklist(assessment, (*ordered, *closed), weights, custom_weights=weights != dict(priority.DEFAULT_WEIGHTS))


def listed(assessment: Assessment, live: Sequence[Assessed], weights: Mapping[str, int]) -> tuple[Item, ...]:
    """Return some duties of a case that apply or may apply as a list of their own, rated and in order."""
    return tuple(_listed(assessment, live, weights, _Fines(assessment)))


def _listed(assessment: Assessment, live: Sequence[Assessed], weights: Mapping[str, int], fines: _Fines) -> list[Item]:
    statuses = {id(a): _status(assessment, a) for a in live}
    open_items = [a for a in live if statuses[id(a)][0] not in FINISHED]
    peers = _Peers(assessment, live, open_items)
    rating = _Rating(assessment, peers, fines, weights)
    ranked = []
    for assessed in live:
        status, evidence = statuses[id(assessed)]
        ranked.append(
            Item(
                assessment=assessment,
                assessed=assessed,
                priority=rating.of(assessed),
                fines=fines,
                status=status,
                evidence_in_place=evidence,
                peers=peers,
            )
        )
    return _ordered(ranked, happened(assessment))


def happened(assessment: Assessment) -> frozenset[str]:
    """The events that the case says have happened."""
    answer = assessment.knowledge.organisation_fact(assessment.rulebook.event_fact).answer
    return answer.sure if isinstance(answer, PartialSet) else frozenset()


class _Fines:
    """What hangs on the sanction of a duty and on the case alone, worked out once for each sanction."""

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment
        self._caps: dict[str, Money | None] = {}
        self._points: dict[str, tuple[int, str]] = {}

    def cap(self, assessed: Assessed) -> Money | None:
        """Return the highest fine for missing a duty."""
        name = assessed.rule.obligation.sanction
        if name not in self._caps:
            sanction = self._assessment.rulebook.sanctions.get(name)
            cap = None if sanction is None else sanction.cap
            self._caps[name] = None if cap is None else priority.cap_for_case(self._assessment, cap)
        return self._caps[name]

    def points(self, assessed: Assessed) -> tuple[int, str]:
        """Return SN of a duty and its trace."""
        name = assessed.rule.obligation.sanction
        if name not in self._points:
            self._points[name] = priority.sanction_points(self._assessment, assessed)
        return self._points[name]


# ------------------------------------------------------------------------------------------------------------- status


def in_place(assessment: Assessment, assessed: Assessed) -> tuple[InPlace, ...]:
    """Return what the case says is done, begun or waived for a duty, as far as it still counts on the as-of date."""
    topics = {t.topic for t in assessed.rule.obligation.topics}
    return tuple(e for e in assessment.case.in_place if concerns(e, assessed, topics) and e.valid_on(assessment.as_of))


def _status(assessment: Assessment, assessed: Assessed) -> tuple[str, tuple[str, ...]]:
    """Return open, in-progress, done or waived, with the evidence named in the case."""
    if not assessment.case.in_place:
        return "open", ()
    topics = {t.topic for t in assessed.rule.obligation.topics}
    best, evidence = _by_documents(assessment, assessed), []
    for entry in in_place(assessment, assessed):
        status = "open" if entry.document is not None else entry.status
        if entry.topic is not None and status == "done" and (len(topics) > 1 or _adds(assessed, entry.topic)):
            status = "in-progress"  # the duty asks for other actions too, or for more than the topic holds
        best = max(best, status, key=STATUSES.index)
        if entry.shown_evidence is not None:
            evidence.append(entry.shown_evidence)
    return best, tuple(evidence)


def _by_documents(assessment: Assessment, assessed: Assessed) -> str:
    """Return how far adopted documents bring a duty: done where they cover every point of it, begun where they cover some, or where it waits for an event."""
    duty = assessed.rule.obligation
    points = {f"{part.topic}.{element}" for part in duty.topics for element in part.elements}
    if any(part.adds for part in duty.topics):
        points.add(assessed.rule.id)
    have = covered_by_documents(assessment, assessed) & points
    if not have:
        return "open"
    whole = {p for p in points if p in have or topic_in_place(assessment, p.rpartition(".")[0], assessed.use_case)}
    waits = duty.event is not None  # ready for the event, and not done before it
    return "done" if whole == points and not waits else "in-progress"


def covered_by_documents(assessment: Assessment, assessed: Assessed) -> frozenset[str]:
    """Return the points of a duty (TOPIC.LETTER; its own id for what it asks beyond) that documents adopted by the as-of date cover.

    What is written for each use covers for the firm as a whole what it covers in every use.
    """
    if all(entry.adopted is None for entry in assessment.case.in_place):
        return frozenset()
    by_document: dict[str, dict[str | None, frozenset[str]]] = {}
    for entry in in_place(assessment, assessed):
        if entry.document is not None and entry.adopted is not None and entry.status == "done":
            by_document.setdefault(entry.document, {})[entry.use_case] = frozenset(entry.adopted.covers)
    out: set[str] = set()
    for by_use in by_document.values():
        out |= by_use.get(None, frozenset())
        if assessed.use_case is not None:
            out |= by_use.get(assessed.use_case, frozenset())
        elif assessment.case.use_cases:
            out |= frozenset.intersection(*(by_use.get(u.id, frozenset()) for u in assessment.case.use_cases))
    return frozenset(out)


def topic_in_place(assessment: Assessment, topic: str, use_case: str | None) -> bool:
    """Whether the case says that the action of a topic is done, for a use (or for the organisation) on the as-of date."""
    return any(
        e.topic == topic and e.status == "done" and e.use_case in (None, use_case) and e.valid_on(assessment.as_of)
        for e in assessment.case.in_place
    )


def _adds(assessed: Assessed, topic: str) -> bool:
    return any(t.adds for t in assessed.rule.obligation.topics if t.topic == topic)


# -------------------------------------------------------------------------------------------------- one action, many laws


@dataclass(frozen=True)
class _Service:
    """What doing one duty does for another: whether it meets it, whether it meets it on the topics both have, or touches it."""

    meets: bool
    meets_shared: bool
    touches: bool
    still: tuple[StillToAdd, ...]


Served = tuple[
    tuple[str, bool], ...
]  # duties that one serves at all, each with whether it meets them on the topics both have


class _Services:
    """How duties of a rulebook serve one another; it hangs on no case, so each pair is worked out once for a rulebook.

    Duties are held against each other only within a capacity: what a maker must do is never counted for a user. What each serves
    abroad, which every checklist asks, is kept for the next process.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._book = prepared.rulebook
        self._of: dict[str, Mapping[str, _Service]] = {}
        self._abroad: dict[str, Mapping[str, Served]] = {}

    @cached_property
    def _parts(self) -> Mapping[str, Mapping[str, Delivered]]:
        return {i: {t.topic: delivered(t) for t in r.obligation.topics} for i, r in self._book.rules.items()}

    @cached_property
    def _capacities(self) -> Mapping[str, frozenset[str]]:
        return {i: frozenset(capacities_of(self._book, r.obligation)) for i, r in self._book.rules.items()}

    @cached_property
    def _by_topic(self) -> Mapping[str, Sequence[str]]:
        out: dict[str, list[str]] = {}
        for rule_id, parts in self._parts.items():
            for topic in parts:
                out.setdefault(topic, []).append(rule_id)
        return out

    def abroad(self, rule_id: str) -> Mapping[str, Served]:
        """Return by other legal system the duties there that one serves at all. Voluntary texts are left out."""
        found = self._abroad.get(rule_id)
        if found is None:
            kept = self._kept
            found = self._abroad[rule_id] = (
                self._serving(rule_id) if kept is None else _restored(self._ids, kept[rule_id])
            )
        return found

    @cached_property
    def _ids(self) -> Sequence[str]:
        return list(self._book.rules)

    @cached_property
    def _kept(self) -> Mapping[str, bytes] | None:
        """What each duty serves abroad, as plain data; none for a rulebook that was not loaded as it is."""
        if self._book.key is None:
            return None
        key = hashlib.sha256(f"{self._book.key} {keeping.code_of('checklist')}".encode()).hexdigest()
        kept: list[bytes] | None = keeping.read(NAME, key)
        if kept is None:
            number = {rule_id: n for n, rule_id in enumerate(self._ids)}
            kept = [_plain(number, self._serving(rule_id)) for rule_id in self._ids]
            keeping.write(NAME, key, kept)
        return dict(zip(self._ids, kept, strict=True))

    def _serving(self, rule_id: str) -> Mapping[str, Served]:
        mine, out = self._book.rules[rule_id].jurisdiction, dict[str, list[tuple[str, bool]]]()
        for other, service in self.of(rule_id).items():
            rule = self._book.rules[other]
            served = service.meets_shared or service.touches
            if served and rule.jurisdiction != mine and rule.obligation.force != "voluntary":
                out.setdefault(rule.jurisdiction, []).append((other, service.meets_shared))
        return {system: tuple(listed) for system, listed in out.items()}

    def of(self, rule_id: str) -> Mapping[str, _Service]:
        """Return the duties that share a topic and a capacity with one, itself among them, and what it does for each."""
        found = self._of.get(rule_id)
        if found is None:
            others = {other for topic in self._parts[rule_id] for other in self._by_topic[topic]}
            mine = self._capacities[rule_id]
            found = {o: self._service(rule_id, o) for o in sorted(others) if self._capacities[o] & mine}
            self._of[rule_id] = found
        return found

    def _service(self, mine: str, theirs: str) -> _Service:
        ours, wanted = self._parts[mine], self._parts[theirs]
        shared = [t for t in ours if t in wanted]
        met = {t: satisfies(ours[t], wanted[t], self._book.topics[t]) for t in shared}
        touched = {t for t in shared if ours[t].content & wanted[t].content}
        whole = all(met.get(t, False) for t in wanted)
        still = []
        for part in () if whole else self._book.rules[theirs].obligation.topics:
            if part.topic in touched:
                missing = delivered(part).content - ours[part.topic].content
                elements = tuple(e for e in part.elements if e in missing)
                still.append(StillToAdd(theirs, part.topic, elements, adds_in(missing, part.adds)))
        return _Service(whole, all(met.values()), bool(touched), tuple(still))


def _plain(number: Mapping[str, int], served: Mapping[str, Served]) -> bytes:
    return marshal.dumps(
        {system: [(number[other], meets) for other, meets in listed] for system, listed in served.items()}
    )


def _restored(ids: Sequence[str], raw: bytes) -> Mapping[str, Served]:
    return {system: tuple((ids[n], meets) for n, meets in listed) for system, listed in marshal.loads(raw).items()}


class _Peers:
    """The live items of a case, found by the topics they share and by what they need done first."""

    def __init__(self, assessment: Assessment, live: Sequence[Assessed], open_items: Sequence[Assessed]) -> None:
        self._services = assessment.assessor.prepared.kept(_Services)
        systems = {a.rule.jurisdiction for a in live}
        self._playing = frozenset(c for c in systems if assessment.in_play(c) is YES)
        self._live: dict[str, list[Assessed]] = {}
        for one in live:
            self._live.setdefault(one.rule.id, []).append(one)
        self.spread: dict[str, tuple[int, str]] = {}
        self.dependants: dict[str, set[tuple[str, str | None]]] = {}
        for one in open_items:
            for needed in one.rule.obligation.needs:
                self.dependants.setdefault(needed, set()).add((one.rule.id, one.use_case))

    def served(self, assessed: Assessed) -> Iterator[tuple[str, list[Assessed], _Service]]:
        """Yield the other duties that share a topic and a capacity with this one, their items, and what this one does for them."""
        for other, service in self._services.of(assessed.rule.id).items():
            items = self._live.get(other)
            if items is not None:
                yield other, items, service

    def abroad(self, rule_id: str) -> dict[str, bool]:
        """Return the other legal systems in play in which a duty serves live ones, each with whether it meets all of these."""
        out, live = {}, self._live
        for system, served in self._services.abroad(rule_id).items():
            if system in self._playing:
                met = [meets for other, meets in served if other in live]
                if met:
                    out[system] = False not in met
        return out


def _reuse(assessed: Assessed, peers: _Peers) -> tuple[tuple[str, ...], tuple[StillToAdd, ...]]:
    """Return the duties that doing this one also satisfies, and what is still to add for those it serves in part."""
    counts: list[str] = []
    still: list[StillToAdd] = []
    mine, use = assessed.rule.id, assessed.use_case
    for other, items, service in peers.served(assessed):
        if other == mine or not any(i.use_case is None or i.use_case == use for i in items):
            continue
        if service.meets:
            counts.append(other)
        else:
            still += service.still
    return tuple(sorted(counts)), tuple(sorted(set(still), key=lambda s: (s.obligation, s.topic)))


def leverage(assessed: Assessed, peers: _Peers) -> tuple[int, str]:
    """Return LV: in how many legal systems of the footprint this action fully meets the binding duties on its topics.

    A system served in part counts half, rounded down in the sum; voluntary texts count nothing.
    """
    if assessed.judgement.force == "voluntary":
        return 0, "voluntary"
    found = peers.spread.get(assessed.rule.id)
    if found is None:
        by_system = peers.abroad(assessed.rule.id)
        by_system[assessed.rule.jurisdiction] = True
        found = spread_points(by_system.values()), ", ".join(sorted(by_system))
        peers.spread[assessed.rule.id] = found
    return found


def spread_points(systems: Collection[bool]) -> int:
    """Return LV from whether what is asked in each legal system is met in full: one for each that is, half for each that is in part, at most 4."""
    full = sum(systems)
    return min(full + (len(systems) - full) // 2, 4)


# -------------------------------------------------------------------------------------------------------------- order


Counts = tuple[Tier, tuple[int, str], tuple[int, str], tuple[int, str], tuple[int, str], int, Effort]


class _Ratings:
    """What duties come to by all that counts, which says nothing of a case: found again for the next one."""

    def __init__(self, prepared: Prepared) -> None:
        self._method = prepared.rulebook.priority
        self._found: dict[tuple[tuple[int, ...], Counts], Priority] = {}

    def by(self, weights: Mapping[str, int]) -> Callable[[Counts], Priority]:
        """Return what rates by some weights: from tier, SV, DT, SN and LV with their traces, how many items need it, and effort."""
        return partial(self._of, weights, tuple(weights[f] for f in priority.FACTORS))

    def _of(self, weights: Mapping[str, int], listed: tuple[int, ...], counts: Counts) -> Priority:
        key = (listed, counts)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= RATINGS:
                self._found.clear()
            found = self._found[key] = self._rated(weights, *counts)
        return found

    def _rated(
        self,
        weights: Mapping[str, int],
        tier: Tier,
        severity: tuple[int, str],
        date: tuple[int, str],
        sanction: tuple[int, str],
        spread: tuple[int, str],
        needing: int,
        effort: Effort,
    ) -> Priority:
        method = self._method
        factors = {
            "SV": severity[0],
            "DT": date[0],
            "SN": sanction[0],
            "LV": spread[0],
            "DP": priority.dependency_points(method, needing),
            "EF": method.effort_points[effort],
        }
        trace = {
            "SV": severity[1],
            "DT": date[1],
            "SN": sanction[1],
            "LV": spread[1],
            "DP": f"{needing} items need it",
            "EF": effort,
        }
        vector = priority.vector(method.method, tier, factors)
        return Priority(tier, factors, priority.score(weights, factors), vector, trace)


class _Rating:
    """Rates duties of one assessment."""

    def __init__(self, assessment: Assessment, peers: _Peers, fines: _Fines, weights: Mapping[str, int]) -> None:
        self._assessment = assessment
        self._peers = peers
        self._fines = fines
        self._graver: dict[tuple[ContextView, ...], bool] = {}
        self._rated = assessment.assessor.prepared.kept(_Ratings).by(weights)

    def of(self, assessed: Assessed) -> Priority:
        """Return the priority of a duty that applies or may apply."""
        needing = len(self._peers.dependants.get(assessed.rule.id, ()))
        counts = (
            priority.tier_of(self._assessment, assessed),
            self._severity(assessed),
            priority.date_points(self._assessment, assessed),
            self._fines.points(assessed),
            leverage(assessed, self._peers),
            needing,
            assessed.rule.obligation.effort,
        )
        return self._rated(counts)

    def _severity(self, assessed: Assessed) -> tuple[int, str]:
        views = assessed.views
        if views not in self._graver:
            self._graver[views] = priority.graver(self._assessment, views)
        return priority.severity_points(assessed, self._graver[views])


def _ordered(items: Sequence[Item], happened: frozenset[str]) -> list[Item]:
    """Put the items in order and number them; one that is lifted because a graver one needs it says so in its vector and trace."""
    out = []
    scores = [item.priority.score if item.priority else 0 for item in items]
    for rank, placed in enumerate(Ordering(standings(items, happened)).placed(scores), start=1):
        item = items[placed.position]
        rated = item.priority
        assert rated is not None
        out.append(
            _numbered(item, rank, rated if placed.tier == TIERS.index(rated.tier) else lifted(rated, placed.tier))
        )
    return out


def _numbered(item: Item, rank: int, rated: Priority) -> Item:
    """Return an item with its place in the order. Made without `replace`, which takes as long as rating it."""
    out = object.__new__(Item)
    vars(out).update(vars(item), rank=rank, priority=rated)
    return out


def standings(items: Sequence[Item], happened: frozenset[str]) -> list[Rated]:
    """Return the items as things to put in order."""
    needs = open_needs(items)
    out = []
    for n, item in enumerate(items):
        rated = item.priority
        assert rated is not None
        finished = item.status in FINISHED
        called = item.duty.event in happened
        out.append(Rated(item.key, TIERS.index(rated.own_tier), finished, called, rated.factors, closure(needs, [n])))
    return out


def open_needs(items: Sequence[Item]) -> dict[int, tuple[int, ...]]:
    """Return for each item, by position, what it needs first and is open: for the same use or for the whole firm."""
    at: dict[str, list[int]] = {}
    for n, item in enumerate(items):
        if item.status not in FINISHED:
            at.setdefault(item.id, []).append(n)
    return {
        n: tuple(m for i in item.duty.needs for m in at.get(i, ()) if _same_use(items[m], item))
        for n, item in enumerate(items)
        if item.status not in FINISHED
    }


def lifted(rated: Priority, tier: int) -> Priority:
    """Return a priority in a graver tier, since something there needs it first."""
    vector = rated.vector.replace(f"/T{TIERS.index(rated.tier)}/", f"/T{tier}/", 1)
    trace = {**rated.trace, "tier": "moved up: needed first"}
    return replace(rated, tier=TIERS[tier], vector=vector, trace=trace, lifted_from=rated.own_tier)


def _same_use(a: Item, b: Item) -> bool:
    return a.assessed.use_case is None or b.assessed.use_case is None or a.assessed.use_case == b.assessed.use_case
