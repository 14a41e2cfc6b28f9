"""Which answers can still change the verdict on a duty: the conditions of a rulebook as decision diagrams.

In one context each duty is one diagram: what governs it (nothing, or which of its periods) as a function of all answers that are
still open, with its exceptions, what displaces it, its periods and the gates of the questions worked in. What stands in that diagram
matters; what does not is not asked. Whole, a rulebook has conditions of many millions of nodes; so what a case answers is put in first,
and a diagram is made only for the duty and the answers somebody asks about. Diagrams are kept by what they were made from, so a
step of an interview makes anew only what the last answer bears on.

Exact for one use case. With several, a duty of the whole firm is looked at use by use, and where a question about the firm
arises through another use whose answers are open, that is taken to be possible: then a question may be asked that matters to
nothing, never the contrary. A condition that is too large for the table all the same counts as reading all its open facts;
`fallbacks` counts those.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from threading import Lock, RLock

from compliance import keeping
from compliance.case.knowledge import ContextView
from compliance.interview.answer_classes import Cells, Left, cells_of
from compliance.interview.decision_diagrams import NO, YES, Diagrams, TooLarge
from compliance.law.rulebook import Rulebook
from compliance.reasoning import program as heads
from compliance.reasoning.parts import Part, WordsOf
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.program import Program
from compliance.semantics.answers import Answer
from compliance.semantics.conditions import (
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Measures,
    Node,
    Not,
    StateRef,
    TestRef,
    compare,
    evaluate,
    walk,
)
from compliance.semantics.conditions import children as parts_of
from compliance.semantics.truth import NO as SURELY_NOT
from compliance.semantics.truth import UNKNOWN, Truth, some
from compliance.semantics.truth import YES as SURELY

NAME = "variables"
CAP = 5_000  # nodes for one duty
FULL = 400_000  # nodes for a table; then it is emptied
KEPT = 100_000  # diagrams remembered by what they were made from
WIDEST = 60  # groups of more variables say nothing about what should be near what
ROUNDS = 16
Name = tuple[str, int]


@dataclass(frozen=True)
class Gate:
    """When a question arises, seen as one more head that reads facts."""

    fact: str


@dataclass(frozen=True)
class Residue:
    """What is left of a duty in one context: its diagram, what of the variables must hold together, and the facts that matter.

    `diagram` is None where it would be too large; then `facts` are all that are read and open. It means something until the table
    is next emptied, `facts` always.
    """

    diagram: int | None
    within: int
    facts: frozenset[str]


class Compiled:
    """The variables of a rulebook in one table of diagrams, for one set of memberships of places.

    `ungated` are facts whose gate does not count, because a data flow of the case answers them.
    """

    def __init__(
        self, rulebook: Rulebook, program: Program, on: date, ungated: frozenset[str] = frozenset(), cap: int = CAP
    ) -> None:
        self.rulebook = rulebook
        self.program = program
        self.words = WordsOf(rulebook, program)
        self.on = on
        self.ungated = ungated
        self.measures = Measures(rulebook.places, on, rulebook.rates.per_euro, rulebook.rates.margin_percent)
        self.table = Diagrams(cap)
        self.lock = RLock()  # held while diagrams are made or looked at
        self.filling = 0  # how often the table was emptied: diagrams of an earlier filling mean nothing
        self.fallbacks = 0
        self.owner: list[str | None] = []
        self.states: dict[str, int] = {}
        self.elsewhere: dict[str, int] = {}
        self.made: dict[tuple[object, ...], int] = {}
        self.residues: dict[tuple[object, ...], Residue] = {}
        self.coarse: dict[tuple[str, Answer], Left] = {}
        self._reads: dict[str | Gate, tuple[str, ...]] = {}
        leaves: dict[str, list[Leaf]] = {f: [] for f in rulebook.facts}
        gates = [f.ask_when for f in rulebook.facts.values() if f.ask_when is not None]
        for node in (*program.atoms, *(part for gate in gates for part in walk(gate))):
            if isinstance(node, Leaf):
                leaves[node.fact].append(node)
        self.cells: dict[str, Cells] = {
            f.id: cells_of(f, leaves[f.id], self.table, self.measures) for f in rulebook.facts.values()
        }
        self._arrange()

    def _arrange(self) -> None:
        """Number the variables so that those which conditions read together are near each other: that keeps diagrams small."""
        names = [(f, n) for f, cells in self.cells.items() for n in range(len(cells.sizes))]
        through_uses = [f for f in self.cells if arises_through_uses(self.rulebook, f)]
        names += [(f"elsewhere {f}", 0) for f in through_uses]
        names += [(f"state {s}", 0) for s in self.rulebook.law_states]
        number = {names[at]: n for n, at in enumerate(self._order(names))}
        self.owner = [None] * len(number)
        for fact_id, cells in self.cells.items():
            cells.place(tuple(number[fact_id, n] for n in range(len(cells.sizes))))
            for variable in cells.variables:
                self.owner[variable] = fact_id
        self.elsewhere = {f: number[f"elsewhere {f}", 0] for f in through_uses}
        self.states = {s: number[f"state {s}", 0] for s in self.rulebook.law_states}

    def _order(self, names: Sequence[Name]) -> Sequence[int]:
        """Return the order of the variables, each by its place among the names; from what was kept where it was.

        Any order gives the same answers; this one gives them fast.
        """
        if self.rulebook.key is None:
            return arranged(names, self._read_together())
        said = f"{self.rulebook.key} {keeping.code_of('interview', 'reasoning')} {names}"
        key = hashlib.sha256(said.encode()).hexdigest()
        kept: list[int] | None = keeping.read(NAME, key)
        if kept is None or sorted(kept) != list(range(len(names))):
            kept = arranged(names, self._read_together())
            keeping.write(NAME, key, kept)
        return kept

    def _read_together(self) -> list[tuple[Name, ...]]:
        """Return for each condition and each of its parts the variables it reads."""
        out: list[tuple[Name, ...]] = []
        tests: dict[str, tuple[Name, ...]] = {}

        def names_in(node: Node) -> tuple[Name, ...]:
            if isinstance(node, Leaf):
                return tuple((node.fact, n) for n in self.cells[node.fact].read_by(node))
            if isinstance(node, StateRef):
                return ((f"state {node.id}", 0),)
            if isinstance(node, TestRef):
                if node.id not in tests:
                    tests[node.id] = names_in(self.program.heads[self.on_day(node.id)])
                return tests[node.id]
            found = tuple(dict.fromkeys(n for part in parts_of(node) for n in names_in(part)))
            out.append(found)
            return found

        for top in self.program.heads.values():
            names_in(top)
        for fact in self.rulebook.facts.values():
            if fact.ask_when is not None:
                own = tuple((fact.id, n) for n in range(len(self.cells[fact.id].sizes)))
                elsewhere: tuple[Name, ...] = (
                    ((f"elsewhere {fact.id}", 0),) if arises_through_uses(self.rulebook, fact.id) else ()
                )
                out.append((*names_in(fact.ask_when), *own, *elsewhere))
        return [edge for edge in out if 1 < len(edge) <= WIDEST]

    def make_room(self) -> None:
        """Empty the table where it is full."""
        with self.lock:
            if len(self.table) > FULL or len(self.made) > KEPT:
                self.table.clear()
                for kept in (self.made, self.residues, self.coarse):
                    kept.clear()
                self.filling += 1

    def reads(self, head: str | Gate) -> tuple[str, ...]:
        """Return the facts that a head or a gate reads, directly or not, through gates too."""
        found = self._reads.get(head)
        if found is None:
            facts: set[str] = set()
            self._gather(head, set(), facts)
            found = self._reads[head] = tuple(f for f in self.cells if f in facts)
        return found

    def _gather(self, head: str | Gate, passed: set[str | Gate], facts: set[str]) -> None:
        if head in passed:
            return
        passed.add(head)
        heads_of = self.program.heads
        top = self.rulebook.facts[head.fact].ask_when if isinstance(head, Gate) else heads_of[self.on_day(head)]
        if top is None:
            return
        for node in walk(top):
            if isinstance(node, Leaf):
                facts.add(node.fact)
                self._gather(Gate(node.fact), passed, facts)
            elif isinstance(node, TestRef):
                self._gather(node.id, passed, facts)

    def on_day(self, head: str) -> str:
        """Return a head as the program has it: the gate of a question names a legal test by its id, whatever the day."""
        return self.program.test_on(head, self.on)

    def facts_of(self, diagram: int) -> tuple[str, ...]:
        """Return the facts whose variables stand in a diagram, in the order of the form."""
        owners = {self.owner[v] for v in self.table.support(diagram)}
        return tuple(f for f in self.cells if f in owners)


def arranged(names: Sequence[Name], together: Sequence[tuple[Name, ...]]) -> list[int]:
    """Return an order of names in which those that stand together are near each other, each name by its place among them.

    Each name moves to the mean of the middles of the groups it is in, time and again; the order with the shortest groups is kept.
    """
    place = {name: n for n, name in enumerate(names)}
    groups = [[place[name] for name in group] for group in together]
    member: list[list[int]] = [[] for _ in names]
    for number, group in enumerate(groups):
        for n in group:
            member[n].append(number)
    at: list[float] = [float(n) for n in range(len(names))]
    best, shortest = list(range(len(names))), float("inf")
    for _ in range(ROUNDS):
        middles = [sum([at[n] for n in group]) / len(group) for group in groups]
        wanted = [sum([middles[g] for g in mine]) / len(mine) if mine else at[n] for n, mine in enumerate(member)]
        order = sorted(range(len(names)), key=lambda n: (wanted[n], at[n], n))
        for position, n in enumerate(order):
            at[n] = float(position)
        length = sum([max([at[n] for n in group]) - min([at[n] for n in group]) for group in groups])
        if length < shortest:
            best, shortest = order, length
    return best


def arises_through_uses(rulebook: Rulebook, fact_id: str) -> bool:
    """Whether a question about the firm arises through some use of it."""
    fact = rulebook.facts[fact_id]
    return fact.of == "organisation" and any(
        rulebook.facts[f].of == "use-case" for f in rulebook.support(fact.ask_when)
    )


class Reading:
    """The conditions of a rulebook as one context of a case leaves them: known answers are put in, what is open is a diagram."""

    def __init__(self, compiled: Compiled, seen: ContextView) -> None:
        self.compiled = compiled
        self._table = compiled.table
        self.seen = seen
        self._answers: dict[str, Answer | None] = {}
        self._atoms: dict[Leaf, int] = {}
        self._matter: dict[str, frozenset[str]] = {}
        self._opening: dict[str, frozenset[str]] = {}
        self._filling = compiled.filling
        self._elsewhere = {f: self._arises_elsewhere(f) for f in compiled.elsewhere}
        case, use, flow = seen.knowledge.case, seen.context.use_case, seen.context.flow
        self._answers.update(case.answers)
        if use is not None:
            self._answers.update(use.answers)
            if flow is not None:
                self._answers.update(use.flows[flow].answers)

    def _arises_elsewhere(self, fact: str) -> Truth:
        gate = self.seen.knowledge.rulebook.facts[fact].ask_when
        assert gate is not None
        others = [s for s in self.seen.knowledge.bases if s.context.use_case is not self.seen.context.use_case]
        return some(evaluate(gate, other) for other in others)

    def _key(self, head: str | Gate) -> tuple[object, ...]:
        """Return what the diagram of a head is made from, here."""
        reads = self.compiled.reads(head)
        answers = self._answers
        through = [self._elsewhere[f] for f in reads if f in self._elsewhere]
        return (head, *[answers.get(f) for f in reads], *through)

    # ------------------------------------------------------------------------------------------------ conditions

    def node(self, node: Node) -> int:
        """Return the diagram of a condition. Raises TooLarge."""
        if isinstance(node, Leaf):
            return self._atom(node)
        if isinstance(node, TestRef):
            return self.head(node.id)
        if isinstance(node, (All, AnyOf)):
            fold, end = (self._table.every, NO) if isinstance(node, All) else (self._table.some, YES)
            parts: list[int] = []
            for part in node.parts:
                made = self.node(part)
                if made == end:
                    return end
                parts.append(made)
            return fold(parts)
        if isinstance(node, Not):
            return self._table.contrary(self.node(node.part))
        if isinstance(node, AtLeast):
            return self._table.at_least(node.count, [self.node(p) for p in node.parts])
        value = self.seen.state(node.id)
        if value is UNKNOWN:
            return self._table.node(self.compiled.states[node.id], (NO, YES))
        return YES if value is SURELY else NO

    def head(self, head: str) -> int:
        """Return the diagram of a head of the program. Raises TooLarge."""
        key = self._key(head)
        found = self.compiled.made.get(key)
        if found is None:
            found = self.compiled.made[key] = self.node(self.compiled.program.heads[self.compiled.on_day(head)])
        return found

    def gate(self, fact_id: str) -> int:
        """Return the diagram of "this question arises". Raises TooLarge."""
        gate = self.compiled.rulebook.facts[fact_id].ask_when
        if gate is None or fact_id in self.compiled.ungated:
            return YES
        through = self._elsewhere.get(fact_id, SURELY_NOT)
        if through is SURELY:
            return YES
        key = self._key(Gate(fact_id))
        found = self.compiled.made.get(key)
        if found is None:
            found = self.node(gate)
            if through is UNKNOWN:
                found = self._table.either(found, self._table.node(self.compiled.elsewhere[fact_id], (NO, YES)))
            self.compiled.made[key] = found
        return found

    def _atom(self, leaf: Leaf) -> int:
        found = self._atoms.get(leaf)
        if found is None:
            found = self._atoms[leaf] = self._made_atom(leaf)
        return found

    def _made_atom(self, leaf: Leaf) -> int:
        """Return the diagram of a comparison, seen through the gate of its question."""
        value = self.seen.leaf(leaf)
        if value is not UNKNOWN:
            return YES if value is SURELY else NO
        fact, measures = self.compiled.rulebook.facts[leaf.fact], self.compiled.measures
        found = self.compiled.cells[leaf.fact].diagram(leaf)
        left = self._left(leaf.fact)
        if left is not None:
            found = self._table.restrict(found, left.allowed, {})
        if fact.ask_when is not None and leaf.fact not in self.compiled.ungated:
            closed = compare(leaf, fact.closed_value(self.compiled.rulebook.places), fact.option_ids, measures)
            if closed is not UNKNOWN:
                found = self._table.choose(self.gate(leaf.fact), found, YES if closed is SURELY else NO)
        return found

    def _left(self, fact_id: str) -> Left | None:
        answer = self._answers.get(fact_id)
        if answer is None:
            return None
        key = (fact_id, answer)
        if key not in self.compiled.coarse:
            self.compiled.coarse[key] = self.compiled.cells[fact_id].left(answer)
        return self.compiled.coarse[key]

    # -------------------------------------------------------------------------------------------------- duties

    def residue(self, rule_id: str) -> Residue:
        """Return what is left of a duty here."""
        compiled, as_of = self.compiled, self.seen.knowledge.as_of
        mine = [*self._words(rule_id), *self._periods(rule_id), *self._special(rule_id)]
        key = (rule_id, as_of, *[self._key(h)[1:] for h in mine])
        with compiled.lock:
            found = compiled.residues.get(key)
            if found is None:
                self._begin()
                try:
                    found = self._left_of(self._duty(rule_id))
                except (TooLarge, RecursionError):
                    compiled.fallbacks += 1
                    facts = {f for h in mine for f in compiled.reads(h) if self._answers.get(f) is None}
                    found = Residue(None, YES, frozenset(facts))
                compiled.residues[key] = found
            return found

    def _begin(self) -> None:
        """Begin a piece of work on diagrams."""
        if self._filling != self.compiled.filling:
            self._atoms.clear()
            self._filling = self.compiled.filling
        self._table.work()

    def matter(self, rule_id: str) -> frozenset[str]:
        """Return the facts whose answers can still change the verdict on a duty here.

        With a question that waits for its gate come those that open the gate, also where the value behind the closed gate is unknown.
        """
        if rule_id not in self._matter:
            found = set(self.residue(rule_id).facts)
            todo = list(found)
            while todo:
                fact = todo.pop()
                if self.seen.fact(fact).standing == "waiting":
                    opening = self.opening(fact) - found
                    found |= opening
                    todo += opening
            self._matter[rule_id] = frozenset(found)
        return self._matter[rule_id]

    def opening(self, fact_id: str) -> frozenset[str]:
        """Return the facts that can still open or close the gate of a question."""
        if fact_id not in self._opening:
            with self.compiled.lock:
                self._begin()
                try:
                    found = frozenset(self.compiled.facts_of(self.gate(fact_id)))
                except (TooLarge, RecursionError):
                    found = frozenset(self.compiled.reads(Gate(fact_id)))
            self._opening[fact_id] = found
        return self._opening[fact_id]

    def _open_parts(self, rule_id: str) -> Sequence[Part]:
        """Return the parts of the periods of a duty that are not over."""
        as_of = self.seen.knowledge.as_of
        return [p for p in self.compiled.words(rule_id).parts if p.until is None or as_of < p.until]

    def _words(self, rule_id: str) -> Iterable[str]:
        """Yield the head of a duty for its words of today and for those to come."""
        said = self.compiled.words(rule_id).said_on(self.seen.knowledge.as_of)
        stretches = dict.fromkeys([said, *(part.since for part in self._open_parts(rule_id))])
        return [heads.effective(rule_id, since) for since in stretches]

    def _periods(self, rule_id: str) -> Iterable[str]:
        return [part.condition for part in self._open_parts(rule_id) if part.condition is not None]

    def _taking_place(self, general: str, special: str) -> str:
        program, as_of = self.compiled.program, self.seen.knowledge.as_of
        return heads.displacement(general, special, program.since_both(general, special, as_of))

    def _special(self, rule_id: str) -> Iterable[str]:
        for special in self.compiled.rulebook.displaced_by.get(rule_id, ()):
            yield self._taking_place(rule_id, special)
            yield from self._periods(special)
            yield from self._special(special)

    def _duty(self, rule_id: str) -> int:
        """Return the diagram of a duty: 0 where nothing governs it, else a number for the period that does. Raises TooLarge."""
        words = {head: self.head(head) for head in self._words(rule_id)}
        if all(held == NO for held in words.values()):
            return NO
        free = self._table.contrary(self._displaced(rule_id))
        words = {head: self._table.both(held, free) for head, held in words.items()}
        if not self.compiled.words(rule_id).parts:
            (held,) = words.values()
            return held
        as_of = self.seen.knowledge.as_of
        order = sorted(self._open_parts(rule_id), key=lambda p: (p.start > as_of, p.start, p.number))
        out = NO
        for part in reversed(order):
            stands = words[heads.effective(rule_id, part.since)]
            if part.condition is not None:
                stands = self._table.both(stands, self.head(part.condition))
            out = self._table.choose(stands, YES + part.number, out)
        return out

    def _displaced(self, rule_id: str) -> int:
        specials = self.compiled.rulebook.displaced_by.get(rule_id, ())
        return self._table.some([self._takes_place(rule_id, special) for special in specials])

    def _takes_place(self, general: str, special: str) -> int:
        as_of = self.seen.knowledge.as_of
        duty = self.compiled.rulebook.duty_on(special, as_of)
        if duty.force != "binding" or all(d.obligation != general for d in duty.displaces):
            return NO
        current = [
            YES if part.condition is None else self.head(part.condition)
            for part in self._open_parts(special)
            if part.start <= as_of
        ]
        instead = [self.head(self._taking_place(general, special)), self._table.some(current)]
        return self._table.every([*instead, self._table.contrary(self._displaced(special))])

    def _left_of(self, diagram: int) -> Residue:
        compiled, support = self.compiled, self._table.support(diagram)
        read = compiled.facts_of(diagram)
        parts = []
        for fact in read:
            left = self._left(fact)
            if left is None:
                parts.append(compiled.cells[fact].coherent(support))
            elif self._table.support(left.within) <= support:  # else what the diagram does not read can make up for it
                parts.append(left.within)
        within = self._table.every(parts)
        if within == YES:
            return Residue(diagram, YES, frozenset(read))
        matter = set()
        for fact in read:
            free = frozenset(compiled.cells[fact].variables)
            if any(len(ends) > 1 for ends in self._table.outcomes(diagram, free, within)):
                matter.add(fact)
        return Residue(diagram, within, frozenset(matter))


class Relevance:
    """The diagrams of one rulebook: made once, filled as they are needed."""

    def __init__(self, rulebook: Rulebook, program: Program, cap: int = CAP) -> None:
        self.rulebook = rulebook
        self.program = program
        self.cap = cap
        self._lock = Lock()
        self._flow_facts = frozenset({*rulebook.flows.place_by_receiver.values(), rulebook.flows.cover})
        members = [m for g in rulebook.places.groups.values() for m in g.members]
        gates = [f.ask_when for f in rulebook.facts.values() if f.ask_when is not None] if program.stretches else []
        tests = {part.id for gate in gates for part in walk(gate) if isinstance(part, TestRef)}
        turns = {d for test_id in tests for d in program.stretches.get(test_id, ())}
        self._edges = sorted({*turns, *(d for m in members for d in (m.since, m.until) if d is not None)})
        self._compiled: dict[tuple[int, bool], Compiled] = {}

    def reading(self, seen: ContextView) -> Reading:
        """Return the conditions as a context leaves them."""
        in_flow = seen.context.flow is not None
        key = (sum(edge <= seen.knowledge.as_of for edge in self._edges), in_flow)
        compiled = self._compiled.get(key)
        if compiled is None:
            with self._lock:
                compiled = self._compiled.get(key)
                if compiled is None:
                    ungated = self._flow_facts if in_flow else frozenset()
                    compiled = Compiled(self.rulebook, self.program, seen.knowledge.as_of, ungated, self.cap)
                    self._compiled[key] = compiled
        compiled.make_room()
        return Reading(compiled, seen)

    @property
    def fallbacks(self) -> int:
        """How many duties were too large for a diagram, so that all their open facts counted as read."""
        return sum(c.fallbacks for c in self._compiled.values())

    @property
    def nodes(self) -> int:
        """How many nodes the tables hold."""
        return sum(len(c.table) for c in self._compiled.values())


def relevance_of(prepared: Prepared) -> Relevance:
    """Return the diagrams of a rulebook, made once for it."""
    return prepared.kept(_diagrams)


def _diagrams(prepared: Prepared) -> Relevance:
    return Relevance(prepared.rulebook, prepared.program)


__all__ = ["Compiled", "Reading", "Relevance", "Residue", "relevance_of"]
