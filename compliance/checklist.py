"""The tiered, ordered items of a case at a date: what to do, in which order, and why each duty stands where it stands.

Every duty of every loaded ruleset is an item, also those that do not apply: a filter is the reader's choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from compliance import priority
from compliance.answers import PartialSet
from compliance.assessment import Assessed, Assessment
from compliance.case import InPlace
from compliance.derivation import Step, explain, missing_facts
from compliance.priority import TIERS, Money, Priority
from compliance.rulebook import Obligation
from compliance.texts import Text
from compliance.truth import YES


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
    cap: Money | None
    status: str
    evidence_in_place: tuple[str, ...]
    counts_for: tuple[str, ...]
    still_to_add: tuple[StillToAdd, ...]
    rank: int | None = None

    @cached_property
    def because(self) -> Step:
        """The derivation of the verdict, from the duty down to the answers."""
        return explain(self.assessment, self.assessed)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that could settle an open verdict."""
        return missing_facts(self.assessment, self.assessed)

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


def build(assessment: Assessment) -> Checklist:
    """Return the checklist of an assessment."""
    live = [a for a in assessment.assessed if a.verdict != "does-not-apply"]
    dead = [a for a in assessment.assessed if a.verdict == "does-not-apply"]
    statuses = {id(a): _status(assessment, a) for a in live}
    open_items = [a for a in live if statuses[id(a)][0] not in ("done", "waived")]
    weights = priority.weights_of(assessment.rulebook.priority)
    peers = _Peers(live, open_items)
    ranked = []
    for assessed in live:
        status, evidence = statuses[id(assessed)]
        counts, still = _reuse(assessed, peers)
        ranked.append(
            Item(
                assessment=assessment,
                assessed=assessed,
                priority=_priority(assessment, assessed, peers, weights),
                cap=_cap(assessment, assessed),
                status=status,
                evidence_in_place=evidence,
                counts_for=counts,
                still_to_add=still,
            )
        )
    ordered = [replace(item, rank=n) for n, item in enumerate(_ordered(ranked, _happened(assessment)), start=1)]
    closed = [
        Item(assessment, a, None, _cap(assessment, a), "open", (), (), ())
        for a in sorted(dead, key=lambda a: (a.rule.jurisdiction, a.rule.id, a.use_case or ""))
    ]
    return Checklist(assessment, (*ordered, *closed), weights, custom_weights=weights != dict(priority.DEFAULT_WEIGHTS))


def _happened(assessment: Assessment) -> frozenset[str]:
    """The events that the case says have happened."""
    answer = assessment.knowledge.organisation_fact(assessment.rulebook.event_fact).answer
    return answer.sure if isinstance(answer, PartialSet) else frozenset()


def _cap(assessment: Assessment, assessed: Assessed) -> Money | None:
    sanction = assessment.rulebook.sanctions.get(assessed.rule.obligation.sanction)
    return None if sanction is None or sanction.cap is None else priority.cap_for_case(assessment, sanction.cap)


# ------------------------------------------------------------------------------------------------------------- status


def _status(assessment: Assessment, assessed: Assessed) -> tuple[str, tuple[str, ...]]:
    """Return open, in-progress, done or waived, with the evidence named in the case."""
    topics = {t.topic for t in assessed.rule.obligation.topics}
    best, evidence = "open", []
    order = ["open", "in-progress", "done", "waived"]
    for entry in assessment.case.in_place:
        if not _concerns(entry, assessed, topics) or not _valid(entry, assessment):
            continue
        status = entry.status
        if entry.topic is not None and status == "done" and (len(topics) > 1 or _adds(assessed, entry.topic)):
            status = "in-progress"  # the duty asks for other actions too, or for more than the topic holds
        best = max(best, status, key=order.index)
        if entry.evidence is not None:
            evidence.append(entry.evidence)
    return best, tuple(evidence)


def _concerns(entry: InPlace, assessed: Assessed, topics: set[str]) -> bool:
    if entry.use_case is not None and assessed.use_case not in (None, entry.use_case):
        return False
    return entry.obligation == assessed.rule.id if entry.obligation is not None else entry.topic in topics


def _adds(assessed: Assessed, topic: str) -> bool:
    return any(t.adds for t in assessed.rule.obligation.topics if t.topic == topic)


def _valid(entry: InPlace, assessment: Assessment) -> bool:
    begun = entry.since is None or entry.since <= assessment.as_of
    return begun and (entry.until is None or assessment.as_of < entry.until)


# -------------------------------------------------------------------------------------------------- one action, many laws


def _content(duty: Obligation) -> dict[str, frozenset[object]]:
    return {t.topic: frozenset({*t.elements, *(a.en for a in t.adds)}) for t in duty.topics}


class _Peers:
    """The live items of a case, found by the topics they share and by what they need done first."""

    def __init__(self, live: list[Assessed], open_items: list[Assessed]) -> None:
        self._live = live
        self.content = {a.rule.id: _content(a.rule.obligation) for a in live}
        self._by_topic: dict[str, list[int]] = {}
        for n, one in enumerate(live):
            for topic in self.content[one.rule.id]:
                self._by_topic.setdefault(topic, []).append(n)
        self.dependants: dict[str, set[tuple[str, str | None]]] = {}
        for one in open_items:
            for needed in one.rule.obligation.needs:
                self.dependants.setdefault(needed, set()).add((one.rule.id, one.use_case))

    def sharing(self, assessed: Assessed) -> list[Assessed]:
        """Return the items that share a topic with this one, itself among them, in their order."""
        found = {n for topic in self.content[assessed.rule.id] for n in self._by_topic[topic]}
        return [self._live[n] for n in sorted(found)]


def _reuse(assessed: Assessed, peers: _Peers) -> tuple[tuple[str, ...], tuple[StillToAdd, ...]]:
    """Return the duties that doing this one also satisfies, and what is still to add for those it serves in part."""
    mine = peers.content[assessed.rule.id]
    counts, still = [], []
    for other in peers.sharing(assessed):
        if other.rule.id == assessed.rule.id or other.use_case not in (None, assessed.use_case):
            continue
        theirs = peers.content[other.rule.id]
        if all(t in mine and theirs[t] <= mine[t] for t in theirs):
            counts.append(other.rule.id)
            continue
        for part in other.rule.obligation.topics:
            if part.topic in mine and theirs[part.topic] & mine[part.topic]:
                elements = tuple(e for e in part.elements if e not in mine[part.topic])
                adds = tuple(a for a in part.adds if a.en not in mine[part.topic])
                still.append(StillToAdd(other.rule.id, part.topic, elements, adds))
    return tuple(sorted(set(counts))), tuple(sorted(set(still), key=lambda s: (s.obligation, s.topic)))


def leverage(assessment: Assessment, assessed: Assessed, peers: _Peers) -> tuple[int, str]:
    """Return LV: in how many legal systems of the footprint this action fully meets the binding duties on its topics.

    A system served in part counts half, rounded down in the sum; voluntary texts count nothing.
    """
    if assessed.judgement.force == "voluntary":
        return 0, "voluntary"
    mine = peers.content[assessed.rule.id]
    by_system: dict[str, list[bool]] = {assessed.rule.jurisdiction: [True]}
    for other in peers.sharing(assessed):
        if other.judgement.force == "voluntary" or assessment.in_play(other.rule.jurisdiction) is not YES:
            continue
        if other.rule.jurisdiction == assessed.rule.jurisdiction:
            continue
        theirs = peers.content[other.rule.id]
        shared = mine.keys() & theirs.keys()
        met = all(theirs[t] <= mine[t] for t in shared)
        if met or any(theirs[t] & mine[t] for t in shared):
            by_system.setdefault(other.rule.jurisdiction, []).append(met)
    full = sum(all(v) for v in by_system.values())
    partly = len(by_system) - full
    return min(full + partly // 2, 4), ", ".join(sorted(by_system))


# -------------------------------------------------------------------------------------------------------------- order


def _priority(
    assessment: Assessment,
    assessed: Assessed,
    peers: _Peers,
    weights: Mapping[str, int],
) -> Priority:
    method = assessment.rulebook.priority
    duty = assessed.rule.obligation
    dependants = peers.dependants.get(assessed.rule.id, ())
    severity, date, sanction = (
        priority.severity_points(assessment, assessed),
        priority.date_points(assessment, assessed),
        priority.sanction_points(assessment, assessed),
    )
    spread = leverage(assessment, assessed, peers)
    factors = {
        "SV": severity[0],
        "DT": date[0],
        "SN": sanction[0],
        "LV": spread[0],
        "DP": priority.dependency_points(method, len(dependants)),
        "EF": method.effort_points[duty.effort],
    }
    trace = {
        "SV": severity[1],
        "DT": date[1],
        "SN": sanction[1],
        "LV": spread[1],
        "DP": f"{len(dependants)} items need it",
        "EF": duty.effort,
    }
    tier = priority.tier_of(assessment, assessed)
    return Priority(
        tier, factors, priority.score(weights, factors), priority.vector(method.method, tier, factors), trace
    )


def _ordered(items: list[Item], happened: frozenset[str]) -> list[Item]:
    """Sort by tier, what an event has made due, score, SV, DT, EF and id; prerequisites before what needs them; done last."""

    def order(item: Item) -> tuple[object, ...]:
        rated = item.priority
        assert rated is not None
        finished = item.status in ("done", "waived")
        waits = item.assessed.rule.obligation.event not in happened
        tied = (-rated.score, -rated.factors["SV"], -rated.factors["DT"], -rated.factors["EF"], item.key)
        return (finished, TIERS.index(rated.tier), waits, *tied)

    listed = sorted(items, key=order)
    out: list[Item] = []
    placed: set[int] = set()
    by_id: dict[str, list[tuple[int, Item]]] = {}
    for n, item in enumerate(listed):
        by_id.setdefault(item.id, []).append((n, item))

    def place(item: Item, lift: Priority | None) -> None:
        if id(item) in placed:
            return
        placed.add(id(item))
        rated = item.priority
        assert rated is not None
        if lift is not None and TIERS.index(lift.tier) < TIERS.index(rated.tier):
            vector = rated.vector.replace(f"/T{TIERS.index(rated.tier)}/", f"/T{TIERS.index(lift.tier)}/", 1)
            item = replace(
                item,
                priority=replace(
                    rated, tier=lift.tier, vector=vector, trace={**rated.trace, "tier": "moved up: needed first"}
                ),
            )
        current = item.priority
        if item.status not in ("done", "waived"):
            needed = sorted((x for i in set(item.duty.needs) for x in by_id.get(i, ())), key=lambda x: x[0])
            for _, other in needed:
                if other.status not in ("done", "waived") and _same_use(other, item):
                    place(other, current)
        out.append(item)

    for item in listed:
        place(item, None)
    return sorted(
        out, key=lambda i: (i.status in ("done", "waived"), TIERS.index(i.priority.tier) if i.priority else 0)
    )


def _same_use(a: Item, b: Item) -> bool:
    return a.assessed.use_case is None or b.assessed.use_case is None or a.assessed.use_case == b.assessed.use_case
