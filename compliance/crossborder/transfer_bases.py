"""How each journey of data stands under the law it leaves: which ways are open, which the case has in place, which duties remain.

Ways of one legal system stand beside one another, so one is enough; legal systems stand on top of one another, so the worst
counts. What a missing answer could still change is not known, never covered and never missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from compliance.case.knowledge import ContextView
from compliance.checklist import priority
from compliance.checklist.checklist import Checklist, Item
from compliance.crossborder.data_flows import Journey, Journeys
from compliance.explaining.derivation import missing_facts
from compliance.law.legal_systems import Route, TransferPart
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.reasoning.assessment import Assessed
from compliance.reasoning.verdicts import judge
from compliance.review.words import FINISHED
from compliance.semantics.answers import PartialSet
from compliance.semantics.conditions import Leaf, Node, Not, StateRef, TestRef, children, evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, some

TransferState = Literal[
    "no-transfer", "not-concerned", "open", "covered", "conditional", "exception", "not-known", "not-covered", "restricted"
]  # fmt: skip
PartState = Literal["none", "done", "perhaps", "in-progress", "open"]
SEVERITY: tuple[TransferState, ...] = (
    "not-concerned", "no-transfer", "open", "covered", "conditional", "exception", "not-known", "not-covered", "restricted",
)  # fmt: skip
BEST: tuple[TransferState, ...] = ("open", "covered", "conditional", "exception", "not-known", "not-covered")
CARRYING: frozenset[TransferState] = frozenset({"open", "covered", "conditional", "exception"})
PART_STATES: tuple[PartState, ...] = ("none", "done", "perhaps", "in-progress", "open")
_GATES: frozenset[TransferPart] = frozenset(
    {"mechanism", "assessment"}
)  # duties that hold only where the law sees a transfer
_VALUE = {"applies": YES, "may-apply": UNKNOWN, "does-not-apply": NO}


@dataclass(frozen=True)
class Way:
    """One route, as it stands for a journey.

    `given` are the answers (fact and option) it asks for and the case has, enough or not; `doubtful` those that may count,
    `done` the duties recorded as done, `lacking` the facts that would tell.
    """

    route: Route
    standing: TransferState
    given: tuple[tuple[str, str], ...] = ()
    doubtful: tuple[tuple[str, str], ...] = ()
    done: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Duty:
    """A duty of the case as it bears on one journey: its verdict for this journey alone."""

    item: Item
    judged: Assessed
    value: Truth
    tier: priority.Tier
    parts: tuple[TransferPart, ...]
    missing: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether it binds on the day; what comes later is shown but leaves no gap yet."""
        return self.judged.judgement.force == "in-force"

    @property
    def state(self) -> PartState:
        """Whether it is done, open, or perhaps none."""
        if self.item.status in FINISHED:
            return "done"
        if self.value is UNKNOWN:
            return "perhaps"
        return "in-progress" if self.item.status == "in-progress" else "open"


@dataclass(frozen=True)
class SystemView:
    """What one legal system says of a journey; `carrying` are the ways it can rest on."""

    code: str
    standing: TransferState
    ways: tuple[Way, ...]

    @property
    def carrying(self) -> tuple[Way, ...]:
        """The ways the journey can rest on as things stand."""
        if self.standing in ("no-transfer", "not-concerned"):
            return ()
        return tuple(w for w in self.ways if w.standing in CARRYING and not w.route.holds_back)


@dataclass(frozen=True)
class Corridor:
    """A journey with everything the law says of it. `asks` would settle what is not known, `states` (without asks) are open questions of law."""

    journey: Journey
    standing: TransferState
    systems: tuple[SystemView, ...]
    duties: tuple[Duty, ...]
    asks: tuple[str, ...]
    states: tuple[str, ...]

    def part(self, part: TransferPart) -> PartState:
        """Return how the duties of one kind stand together: the least finished of them."""
        found = (d.state for d in self.duties if d.counts and part in d.parts)
        return max(found, key=PART_STATES.index, default="none")


class Standings:
    """Judges journeys of one case; make it once for all of them."""

    def __init__(self, checklist: Checklist, found: Journeys) -> None:
        self._book = checklist.assessment.rulebook
        self._on = checklist.assessment.as_of
        self._apart = checklist.assessment.assessor.lazily(found.case, self._on)
        self._views: dict[tuple[str, int], ContextView] = {}
        for seen in self._apart.outcomes:
            use, flow = seen.context.use_case, seen.context.flow
            if use is not None and flow is not None:
                self._views[use.id, flow] = seen
        self._named: dict[str, list[Route]] = {}
        for route in self._book.routes:
            for rule_id in route.rules:
                self._named.setdefault(rule_id, []).append(route)
        self._part_of = {topic: part for part, topic in self._book.transfer_parts.items()}
        self._items: dict[str, list[Item]] = {}
        for item in checklist.ranked:
            if item.id in self._named or self._parts(item):
                self._items.setdefault(item.assessed.rule.jurisdiction, []).append(item)

    def duties(self) -> list[Item]:
        """Return every live duty of the case that has to do with transfers."""
        return sorted((i for listed in self._items.values() for i in listed), key=lambda i: i.rank or 0)

    def of(self, journey: Journey) -> Corridor:
        """Judge one journey."""
        seen = self._views[journey.use_case, journey.leg.flow]
        duties = {code: self._duties(code, journey, seen) for code in journey.line}
        asks = list(self._place_asks(journey))
        views = []
        for code in journey.line:
            view = self._system(code, journey, seen, duties[code])
            if view is not None:
                views.append(view)
        standing: TransferState = "not-known" if journey.system is None else "not-concerned"
        if views:
            standing = max((v.standing for v in views), key=SEVERITY.index)
        unsure = not (journey.origin_sure and journey.leg.sure)
        if unsure and standing in ("conditional", "exception", "not-covered", "restricted"):
            standing = "not-known"
        if standing in ("no-transfer", "not-concerned"):
            return Corridor(journey, standing, tuple(views), (), (), ())
        inside = {v.code for v in views if v.standing == "no-transfer"}
        listed = tuple(d for code in journey.line if code not in inside for d in duties[code])
        listed = tuple(sorted(listed, key=lambda d: d.item.rank or 0))
        states: list[str] = []
        if standing == "not-known":
            asks += [f for v in views for w in v.ways if v.standing == "not-known" for f in w.lacking]
            gates = [d for d in listed if d.value is UNKNOWN and d.counts and _GATES & set(d.parts)]
            gates += [d for d in listed if d.value is UNKNOWN and "location" in d.parts]
            asks += [f for d in gates for f in d.missing]
            if not asks:  # as long as an answer is missing, it may make the question of law idle
                states = [s for d in gates for s in self._open_states(d, seen)]
        elif unsure and standing in ("open", "covered"):
            asks = []  # whether or not it goes there, nothing is missing
        return Corridor(
            journey, standing, tuple(views), listed, tuple(dict.fromkeys(asks)), tuple(dict.fromkeys(states))
        )

    # ---------------------------------------------------------------------------------------------------- duties

    def _parts(self, item: Item) -> tuple[TransferPart, ...]:
        topics = (t.topic for t in item.duty.topics)
        return tuple(dict.fromkeys(self._part_of[t] for t in topics if t in self._part_of))

    def _duties(self, code: str, journey: Journey, seen: ContextView) -> list[Duty]:
        out = []
        for item in self._items.get(code, ()):
            if item.assessed.use_case not in (None, journey.use_case) or not self._leads(item.id, journey):
                continue
            duty = self._duty(item, seen)
            if duty is not None:
                out.append(duty)
        return out

    def _leads(self, rule_id: str, journey: Journey) -> bool:
        """Whether some way on which a duty hangs leads to the destination; true for a duty that hangs on none."""
        routes, place = self._named.get(rule_id, []), journey.leg.destination
        if not routes or place is None:
            return True
        return any(r.reaches(place, self._book.places, self._on) is not NO for r in routes)

    def _duty(self, item: Item, seen: ContextView) -> Duty | None:
        """Return a duty as it bears on one flow alone; None where it does not."""
        rule = item.assessed.rule
        assert item.priority is not None
        judged, tier, missing = item.assessed, item.priority.tier, item.missing
        if self._book.rule_support[rule.id] & self._apart.assessor.prepared.flow_facts:
            judgement = judge(
                self._apart.assessor.prepared, rule, (seen,), lambda s, h: self._apart.outcomes[s].values[h], self._on
            )
            judged = Assessed(rule, item.assessed.use_case, judgement, (seen,))
            if judged.verdict == "does-not-apply":
                return None
            missing = missing_facts(self._apart, judged)
            if "tier" not in item.priority.trace:  # where another duty needs it first, it keeps the place of that one
                tier = priority.tier_of(self._apart, judged)
        value = min(_VALUE[judged.verdict], _VALUE[item.assessed.verdict])
        return Duty(item, judged, value, tier, self._parts(item), missing)

    # --------------------------------------------------------------------------------------------------- systems

    def _system(self, code: str, journey: Journey, seen: ContextView, duties: list[Duty]) -> SystemView | None:
        """Return what a legal system says of a journey; None where it says nothing."""
        place = journey.leg.destination
        routes = [r for r in self._book.routes if r.origin == code and r.contains(self._on)]
        if place is None:
            bears = self._bears(duties, [r for r in routes if not r.holds_back])
            if not any(not r.holds_back for r in routes) and bears is NO:
                return None
            return SystemView(code, "not-concerned" if bears is NO else "not-known", ())
        places = self._book.places
        routes = [r for r in routes if r.reaches(place, places, self._on) is not NO]
        if places.lies_in(place, [code], self._on) is YES:
            ways = tuple(Way(r, "open") for r in routes if r.kind == "free")
            return SystemView(code, "no-transfer", ways)
        ways = tuple(self._way(r, r.reaches(place, places, self._on), seen, duties) for r in routes)
        out = [r for r in routes if not r.holds_back]
        ever = (r for r in self._book.routes if r.origin == code and not r.holds_back)
        if not out and any(r.reaches(place, places, self._on) is not NO for r in ever):
            return SystemView(
                code, "not-known", ways
            )  # a way leads there on other days: the law of this one is not recorded
        bears = self._bears(duties, out)
        standing = self._standing(ways, bears, seen)
        return None if standing is None else SystemView(code, standing, ways)

    def _bears(self, duties: list[Duty], routes: Iterable[Route]) -> Truth:
        """Say whether a legal system sees a transfer here: whether a duty that hangs on one holds."""
        named = {r for route in routes for r in route.rules}
        return some(d.value for d in duties if d.counts and (d.item.id in named or _GATES & set(d.parts)))

    def _standing(self, ways: tuple[Way, ...], bears: Truth, seen: ContextView) -> TransferState | None:
        held = [w.standing for w in ways if w.route.holds_back]
        if "restricted" in held:
            return "restricted"
        listed = [w for w in ways if not w.route.holds_back]
        found: TransferState | None = None
        if listed:
            found = min((w.standing for w in listed), key=BEST.index)
            if bears is NO:
                nothing = evaluate(self._book.flows.personal_when, seen) is NO
                found = "open" if not nothing and any(w.route.needs_nothing for w in listed) else "not-concerned"
            elif bears is UNKNOWN and found in ("conditional", "exception", "not-covered"):
                found = "not-known"
        elif bears is not NO:
            found = "not-known"  # the law sees a transfer, and no way out is recorded
        return "not-known" if "not-known" in held else found

    def _way(self, route: Route, reaches: Truth, seen: ContextView, duties: list[Duty]) -> Way:
        mine = [d for d in duties if d.item.id in route.rules]
        if route.holds_back:
            live = [d for d in mine if d.state != "done"]
            value = min(some(d.value for d in live), reaches)
            held: TransferState = "restricted" if value is YES else "not-known" if value is UNKNOWN else "not-concerned"
            return Way(route, held, lacking=tuple(f for d in live for f in d.missing))
        if route.needs_nothing:
            return Way(route, "open" if reaches is YES else "not-known")
        if route.covered_when is None:
            return Way(route, "conditional" if reaches is YES else "not-known")
        done = tuple(d.item.id for d in mine if "mechanism" in d.parts and d.state == "done")
        value = YES if done else evaluate(route.covered_when, seen)
        lacking: tuple[str, ...] = ()
        if value is UNKNOWN:
            lacking = self._lacking(route.covered_when, seen)
        doubtful: tuple[tuple[str, str], ...] = ()
        if value is NO and route.perhaps_when is not None:
            value = min(evaluate(route.perhaps_when, seen), UNKNOWN)
            doubtful = self._given(route.perhaps_when, seen)
        value = min(value, reaches) if value is YES else value
        met: TransferState = "exception" if route.kind == "exceptions" else "covered"
        standing: TransferState = met if value is YES else "not-known" if value is UNKNOWN else "not-covered"
        given = self._given(route.covered_when, seen)
        return Way(route, standing, given, doubtful, done, lacking)

    # ------------------------------------------------------------------------------------------------ what is said

    def _given(self, node: Node, seen: ContextView) -> tuple[tuple[str, str], ...]:
        """Return the options that a condition asks for and the case gives."""
        out = []
        for fact, option in wanted(self._book, node):
            answer = seen.fact(fact).answer
            if isinstance(answer, PartialSet) and option in answer.sure:
                out.append((fact, option))
        return tuple(out)

    def _place_asks(self, journey: Journey) -> tuple[str, ...]:
        """Return the questions on places that a journey leaves open."""
        out = []
        if not journey.origin_sure or journey.system is None:
            out += list(self._book.flows.origins)
        if not journey.leg.sure or self._coarse(journey):
            out.append(self._book.flows.place_by_receiver[journey.leg.receiver])
        return tuple(out)

    def _coarse(self, journey: Journey) -> bool:
        """Whether a destination is too large to tell if it lies inside or outside, or which way leads there."""
        place, code = journey.leg.destination, journey.system
        if place is None or code is None:
            return False
        routes = [r for r in self._book.routes if r.origin == code and r.contains(self._on)]
        reached = [r.reaches(place, self._book.places, self._on) for r in routes]
        return UNKNOWN in (self._book.places.lies_in(place, [code], self._on), *reached)

    def _lacking(self, node: Node, seen: ContextView) -> tuple[str, ...]:
        """Return the facts that leave a condition open, in the order of the form; those that open a gate come with them."""
        facts, _ = self._open(node, seen)
        return tuple(f for f in self._book.facts if f in facts)

    def _open_states(self, duty: Duty, seen: ContextView) -> tuple[str, ...]:
        """Return the open questions of law on which a duty hangs here."""
        states: set[str] = set()
        for node in conditions_of(self._book, duty.item.id):
            states |= self._open(node, seen)[1]
        return tuple(sorted(states))

    def _open(self, node: Node, seen: ContextView) -> tuple[set[str], set[str]]:
        """Return the facts and the open questions of law that leave a condition open."""
        facts: set[str] = set()
        states: set[str] = set()

        def go(part: Node) -> None:
            if evaluate(part, seen) is not UNKNOWN:
                return
            if isinstance(part, Leaf):
                gate = self._book.facts[part.fact].ask_when
                if part.fact not in facts and seen.fact(part.fact).standing == "waiting" and gate is not None:
                    facts.add(part.fact)
                    go(gate)
                facts.add(part.fact)
            elif isinstance(part, StateRef):
                states.add(part.id)
            elif isinstance(part, TestRef):
                go(self._book.tests[part.id].when)
            for below in children(part):
                go(below)

        go(node)
        return facts, states


def wanted(book: Rulebook, node: Node) -> tuple[tuple[str, str], ...]:
    """Return the options that a condition asks for, with their facts, in the order of the form."""
    found: set[tuple[str, str]] = set()

    def go(part: Node, positive: bool) -> None:
        if isinstance(part, Leaf) and positive and part.operator.startswith("includes"):
            value = part.value if isinstance(part.value, tuple) else (part.value,)
            found.update((part.fact, v) for v in value)
        elif isinstance(part, TestRef):
            go(book.tests[part.id].when, positive)
        elif isinstance(part, Not):
            go(part.part, not positive)
            return
        for below in children(part):
            go(below, positive)

    go(node, True)
    return tuple((f, o) for f in book.facts for o in book.facts[f].option_ids if (f, o) in found)


__all__ = ["CARRYING", "Corridor", "Duty", "PartState", "TransferState", "Standings", "SystemView", "Way", "wanted"]
