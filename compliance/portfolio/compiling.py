"""The law of one day as one network: gates, comparisons, tests, duties with their periods, what displaces them and what courts hold back.

Days are folded away while the network is made: which part of a period a day lies in, which words stand, which order of a court holds, what lies in
what. So there is one network for each day. The presumed answers of an outlook are a second reading of the same law (`presumed.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from compliance.law.questions import Fact
from compliance.law.rulebook import Rule, Rulebook
from compliance.portfolio.comparisons import Base, Mark, given
from compliance.portfolio.network import BY_FLOW, BY_USE, Network
from compliance.reasoning import program as heads
from compliance.reasoning.parts import Part
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.screening import place_of
from compliance.semantics.conditions import All, AnyOf, Leaf, Measures, Node, Not, StateRef, TestRef, compare
from compliance.semantics.truth import Truth


@dataclass(frozen=True)
class Ground:
    """Why a duty that holds nowhere does not: planes of one use or flow, each yes or no."""

    exempt: int
    displaced: int
    in_play: int
    holds: int
    held_ever: int
    held_before: int


@dataclass(frozen=True)
class Likely:
    """How a duty would stand with what is presumed, with and without what nobody checked of products; `grave`: it is never put away as unlikely."""

    now: int
    later: int
    checked_now: int
    checked_later: int
    grave: int


@dataclass(frozen=True)
class Duty:
    """One duty on one day: whether it holds in a part that has begun, or in one to come, and each order of a court that may hold it back.

    `soon`: whether it holds in a part to come that begins before long; `missing`: whether what it demands beforehand is not there.
    """

    rule: Rule
    by_flow: bool
    now: int
    later: int
    orders: tuple[int, ...]
    ground: Ground
    soon: int
    missing: int
    likely: Likely | None = None

    @property
    def of_organisation(self) -> bool:
        """Whether it is asked once for all uses."""
        return self.rule.frame.scope == "organisation"


class Reading:
    """Conditions as nodes over the answers as they were given: the strict reading, which verdicts rest on."""

    def __init__(self, network: Network, prepared: Prepared, day: date) -> None:
        self.network = network
        self.prepared = prepared
        self.rulebook: Rulebook = prepared.rulebook.on(day)
        rates = self.rulebook.rates
        self.measures = Measures(self.rulebook.places, day, rates.per_euro, rates.margin_percent)
        self._leaves: dict[Leaf, int] = {}
        self._gates: dict[str, int] = {}
        self._tests: dict[str, int] = {}
        self._heads: dict[str, int] = {}

    @cached_property
    def in_flow(self) -> int:
        """The node that says whether a row is a flow."""
        return self.network.base(Mark("flow"), BY_FLOW)

    def given(self, leaf: Leaf, fact: Fact) -> int:
        """Return a comparison with the answer as it was given."""
        return given(self.network, leaf, fact, self.read)

    def read(self, base: Base) -> int:
        """Return what is read of an answer."""
        return self.network.base(base, self.varies(self.rulebook.facts[base.fact]))

    def varies(self, fact: Fact) -> int:
        """Return what an answer to a question hangs on besides the organisation."""
        if fact.of == "organisation":
            return 0
        return BY_USE | BY_FLOW if fact.id in self.prepared.flow_facts else BY_USE

    def gate(self, fact: Fact) -> int:
        """Return whether a question is asked: of the organisation, for some use; where a flow has its own answer it always counts."""
        found = self._gates.get(fact.id)
        if found is None:
            net = self.network
            found = net.yes if fact.ask_when is None else self.condition(fact.ask_when)
            if fact.of == "organisation":
                found = net.some_use(found)
            elif fact.id in self.prepared.flow_facts:
                found = net.some((found, self.in_flow))
            self._gates[fact.id] = found
        return found

    def leaf(self, leaf: Leaf) -> int:
        """Return the value of a comparison: through the gate, the value behind the closed gate counted in."""
        found = self._leaves.get(leaf)
        if found is None:
            found = self._leaves[leaf] = self._through(leaf, self.rulebook.facts[leaf.fact])
        return found

    def _through(self, leaf: Leaf, fact: Fact) -> int:
        net, value = self.network, self.given(leaf, fact)
        if fact.ask_when is None:
            return value
        gate, behind = self.gate(fact), self.closed(leaf, fact)
        if behind is Truth.NO:
            return net.every((gate, value))
        if behind is Truth.YES:
            return net.some((net.negation(gate), value))
        return net.agreed(gate, value)

    def closed(self, leaf: Leaf, fact: Fact) -> Truth:
        """Return the value of a comparison behind the closed gate of its question."""
        return compare(leaf, fact.closed_value(self.rulebook.places), fact.option_ids, self.measures)

    def state(self, state_id: str) -> int:
        """Return how an open question of law stands."""
        return self.network.value(Truth[self.rulebook.law_states[state_id].value.upper()])

    def condition(self, node: Node) -> int:
        """Return a condition of a question, whose tests are read as they stand on the day."""
        return self._node(node, "test")

    def head(self, head: str) -> int:
        """Return a head of the program."""
        found = self._heads.get(head)
        if found is None:
            found = self._heads[head] = self._taken(head, self._node(self.prepared.program.heads[head], "head"))
        return found

    def _taken(self, head: str, node: int) -> int:
        """Return what a head comes to; here nothing is presumed."""
        return node

    def _test(self, test_id: str) -> int:
        found = self._tests.get(test_id)
        if found is None:
            found = self._tests[test_id] = self.condition(self.rulebook.tests[test_id].when)
        return found

    def _node(self, node: Node, names: Literal["test", "head"]) -> int:
        net = self.network
        if isinstance(node, Leaf):
            return self.leaf(node)
        if isinstance(node, TestRef):
            return self._test(node.id) if names == "test" else self.head(node.id)
        if isinstance(node, StateRef):
            return self.state(node.id)
        if isinstance(node, Not):
            return net.negation(self._node(node.part, names))
        parts = [self._node(part, names) for part in node.parts]
        if isinstance(node, All):
            return net.every(parts)
        return net.some(parts) if isinstance(node, AnyOf) else net.at_least(node.count, parts)


class Judging:
    """Duties as nodes: what `compliance.reasoning.verdicts` does for one case, written down once for all."""

    def __init__(self, reading: Reading, day: date) -> None:
        self.reading = reading
        self.day = day
        self._net = reading.network
        self._prepared = reading.prepared
        self._displaced: dict[str, int] = {}
        self._in_play: dict[str, int] = {}

    def in_play(self, code: str) -> int:
        """Return whether a place of the case lies in a legal system."""
        found = self._in_play.get(code)
        if found is None:
            book = self.reading.rulebook
            place = (place_of(book, code),)
            leaves = (self.reading.leaf(Leaf(fact, "within-any", place)) for fact in book.in_play_facts)
            found = self._in_play[code] = self._net.some(leaves)
        return found

    def stands(self, rule_id: str) -> tuple[int, int]:
        """Return whether a duty holds in a part of a period that has begun, and in one to come."""
        net, words = self._net, self._prepared.words(rule_id)
        if not self.reading.rulebook.rules[rule_id].frame.periods:  # pending law without a day
            return self.holds(rule_id, words.said_on(self.day)), net.no
        now, later = (
            net.some(self._stands(rule_id, part) for part in words.parts if self.stage(part) == stage)
            for stage in ("current", "future")
        )
        return now, later

    def duty(self, rule_id: str) -> Duty:
        """Return one duty on the day."""
        rule, words = self.reading.rulebook.rules[rule_id], self._prepared.words(rule_id)
        ground = self._ground(rule, words.parts, words.said_on(self.day))
        of_flows, days = rule_id in self._prepared.by_flow, (self.soon(rule), self.missing(rule))
        return Duty(rule, of_flows, *self.stands(rule_id), self.orders(rule), ground, *days)

    def soon(self, rule: Rule) -> int:
        """Return whether a duty holds in a part to come that begins within the days in which one gets ready."""
        until = self.day + timedelta(days=self.reading.rulebook.priority.get_ready_days)
        parts = self._prepared.words(rule.id).parts
        ahead = [part for part in parts if self.stage(part) == "future" and part.start <= until]
        return self._net.some(self._stands(rule.id, part) for part in ahead)

    def missing(self, rule: Rule) -> int:
        """Return whether what must be there beforehand is surely missing; so it is where nobody is asked for it."""
        duty = rule.obligation
        if duty.kind != "precondition":
            return self._net.no
        if duty.stop_when is None:
            return self._net.yes
        return self.reading.head(heads.stop(rule.id, self._prepared.words(rule.id).said_on(self.day)))

    def stage(self, part: Part) -> Literal["past", "current", "future"]:
        """Return where a part of a period lies from the day."""
        if self.day < part.start:
            return "future"
        return "current" if part.until is None or self.day < part.until else "past"

    def holds(self, rule_id: str, since: date | None) -> int:
        """Return whether a duty holds by the words of a stretch, whatever its periods."""
        effective = self.reading.head(heads.effective(rule_id, since))
        return self._net.every((effective, self._net.negation(self.displaced(rule_id))))

    def _stands(self, rule_id: str, part: Part) -> int:
        held = self.holds(rule_id, part.since)
        return held if part.condition is None else self._net.every((held, self.reading.head(part.condition)))

    def orders(self, rule: Rule) -> tuple[int, ...]:
        """Return for each order of a court that holds on the day whether it protects."""
        since = self._prepared.program.since(rule.id, self.day)
        return tuple(
            self.reading.head(heads.stay(rule.id, order.id, since)) if order.conditional else self._net.yes
            for order in rule.frame.stays
            if order.contains(self.day)
        )

    def displaced(self, rule_id: str) -> int:
        """Return whether some special duty takes the place of one."""
        found = self._displaced.get(rule_id)
        if found is None:
            specials = self.reading.rulebook.displaced_by.get(rule_id, ())
            found = self._net.some(self.takes_place(rule_id, special) for special in specials)
            self._displaced[rule_id] = found
        return found

    def takes_place(self, general: str, special: str) -> int:
        """Return whether a special duty holds, is in force on the day, and so takes the place of a general one."""
        net, book = self._net, self._prepared.rulebook
        dated = book.dated_duties
        if special in dated and general not in {d.obligation for d in book.duty_on(special, self.day).displaces}:
            return net.no
        rule = self.reading.rulebook.rules[special]
        if rule.frame.force != "binding":
            return net.no
        current = [p for p in self._prepared.words(special).parts if self.stage(p) == "current"]
        in_force = net.some(net.yes if p.condition is None else self.reading.head(p.condition) for p in current)
        stayed = net.some(self.orders(rule))
        head = heads.displacement(general, special, self._prepared.program.since_both(general, special, self.day))
        left = (net.negation(stayed), net.negation(self.displaced(special)))
        return net.every((self.reading.head(head), in_force, *left))

    def _ground(self, rule: Rule, parts: tuple[Part, ...], said: date | None) -> Ground:
        net, reading = self._net, self.reading
        open_parts = [part for part in parts if self.stage(part) != "past"]
        over = [part for part in parts if part.number not in {one.number for one in open_parts}]
        ever = {said, *(part.since for part in open_parts)} if open_parts else set[date | None]()
        triggered = net.maybe(reading.head(heads.trigger(rule.id, said)))
        exempt = (reading.head(heads.exemption(rule.id, e, since=said)) for e in rule.frame.exceptions)
        taken = (self.takes_place(rule.id, s) for s in reading.rulebook.displaced_by.get(rule.id, ()))
        return Ground(
            net.every((triggered, net.sure(net.some(net.sure(one) for one in exempt)))),
            net.every((triggered, net.sure(net.some(net.sure(one) for one in taken)))),
            net.maybe(self.in_play(rule.jurisdiction)),
            net.maybe(self.holds(rule.id, said)),
            net.maybe(net.some(self.holds(rule.id, since) for since in ever)) if open_parts else net.yes,
            net.maybe(net.some(self._stands(rule.id, part) for part in over)),
        )


@dataclass(frozen=True)
class Law:
    """The duties of a rulebook on a day, as nodes of one network; some of them where only some are asked for."""

    network: Network
    day: date
    measures: Measures
    duties: Mapping[str, Duty]


__all__ = ["Duty", "Ground", "Judging", "Law", "Likely", "Reading"]
