"""Finds a firm on which two conditions come apart: one is met and the other is not.

A search over the comparisons that the two conditions read: what is still open is supposed to be so, then not so, and what excludes each other
is left (`law.consistency.possible`). A question counts only where it arises, so its gate is met too. What the search ends with is written down as answers
and given to whoever judges; only a firm on which both judgements are as claimed is returned. So a firm that is found is one, and where the
search comes to its end without any there is none; where it is cut off, neither is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal

from compliance.law.consistency.possible import Clash, Held
from compliance.law.provisions import Exemption, LegalTest, Obligation
from compliance.law.questions import Fact
from compliance.semantics.conditions import (
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Node,
    Not,
    StateRef,
    TestRef,
    walk,
)
from compliance.semantics.places import ALL, Places
from compliance.semantics.truth import NO, YES, Truth, negation

Atom = Leaf | StateRef
Supposed = Mapping[Atom, bool]
Answers = Mapping[str, Any]
MOST_APART = 8
"""How many comparisons that only one condition reads are supposed before all others: there the two come apart."""
MOST_STEPS = 20_000
MOST_REFUSED = 60
"""How many supposed firms the judge may refuse before the search gives up."""


class CutOff(Exception):
    """The search was given up before its end."""


@dataclass(frozen=True)
class Side:
    """A condition, and the legal tests it refers to, as one of two rulebooks has them."""

    node: Node
    tests: Mapping[str, LegalTest]


@dataclass(frozen=True)
class Goal:
    """What must come out."""

    side: Side
    wanted: bool


@dataclass(frozen=True)
class Firm:
    """A firm by its answers, with what was supposed of it and of open questions of law."""

    answers: Answers
    states: Mapping[str, Literal["yes", "no"]]
    supposed: Supposed


def binds_when(duty: Obligation) -> Node:
    """Return under which condition a duty binds, its exceptions worked in."""
    return All((duty.when, *(Not(_excepted(one)) for one in duty.unless)))


def _excepted(exception: Exemption) -> Node:
    if not exception.unless:
        return exception.when
    return All((exception.when, *(Not(_excepted(one)) for one in exception.unless)))


@dataclass
class Separator:
    """Searches with the questions and places of two rulebooks; `judged` says whether a firm is one as wanted."""

    facts: Mapping[str, Fact]
    places: Places
    on: date
    steps: int = field(default=0, init=False)
    _apart: tuple[Atom, ...] = field(default=(), init=False)

    def firm(self, goals: Sequence[Goal], judged: Callable[[Firm], bool]) -> Firm | None:
        """Return a firm on which all goals are met and that the judge confirms; None where there is none.

        Raises:
            CutOff: too many steps, or the judge refused too many firms.
        """
        self.steps, refused = 0, 0
        read = [frozenset(_atoms(goal.side)) for goal in goals]
        shared = frozenset.intersection(*read)
        self._apart = tuple(dict.fromkeys(a for goal in goals for a in _atoms(goal.side) if a not in shared))[
            :MOST_APART
        ]
        for held in self._solutions(Held(self.facts), list(goals)):
            found = self._written(held)
            if found is not None and judged(found):
                return found
            refused += 1
            if refused > MOST_REFUSED:
                raise CutOff
        if refused:
            raise CutOff
        return None

    def _solutions(self, held: Held, goals: Sequence[Goal]) -> Iterator[Held]:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise CutOff
        left: list[tuple[Node, bool]] = []
        memo: dict[tuple[int, str], Node | bool] = {}
        for goal in goals:
            rest = self._rest(goal.side.node, goal.side.tests, held, memo)
            if isinstance(rest, bool):
                if rest is not goal.wanted:
                    return
            elif (rest, not goal.wanted) in left:
                return  # what is left of both is the same, and must come out both ways
            else:
                left.append((rest, goal.wanted))
        if not left:
            asked = self._gates(held, goals)
            if asked:
                yield from self._solutions(held, [*goals, *asked])
            else:
                yield held
            return
        atom, first = self._next(held, left)
        for said in (first, not first):
            try:
                further = self._with(held, atom, said)
            except Clash:
                continue
            yield from self._solutions(further, goals)

    def _next(self, held: Held, left: Sequence[tuple[Node, bool]]) -> tuple[Atom, bool]:
        """Return what to suppose next, and which way first: what only one of the conditions reads, then whatever helps the first goal."""
        for atom in self._apart:
            if self._atom(atom, held) is None:
                return atom, True
        return _hanging(*left[0])

    def _gates(self, held: Held, goals: Sequence[Goal]) -> list[Goal]:
        """Return when the questions arise that something was supposed of, as far as that is no goal yet."""
        known = {id(goal.side.node) for goal in goals}
        tests = goals[-1].side.tests
        asked = {atom.fact for atom, said in held.said.items() if isinstance(atom, Leaf) and said}
        gates = (self.facts[name].ask_when for name in sorted(asked) if name in self.facts)
        return [Goal(Side(gate, tests), True) for gate in gates if gate is not None and id(gate) not in known]

    def _with(self, held: Held, atom: Atom, said: bool) -> Held:
        further = held.leaf(atom, said)
        kind = self._kind(atom) if isinstance(atom, Leaf) else ""
        if isinstance(atom, Leaf) and kind == "places":
            self._somewhere(further, atom)
        if isinstance(atom, Leaf) and kind == "choices":
            self._something(further, atom)
        return further

    def _something(self, held: Held, last: Leaf) -> None:
        """Raise Clash where of several options one must be ticked and none is left."""
        every = self.facts[last.fact].option_ids
        barred = held.unticked.get(last.fact, frozenset())
        supposed = _about(held, last.fact)
        empty = any(leaf.operator == "non-empty" and not said for leaf, said in supposed)
        for leaf, said in supposed:
            if leaf.operator not in ("non-empty", "includes-any") or not said:
                continue
            named = every if leaf.operator == "non-empty" else _named(leaf)
            if empty or barred.issuperset(named):
                raise Clash(leaf, last)

    def _kind(self, leaf: Leaf) -> str:
        fact = self.facts.get(leaf.fact)
        return "" if fact is None else fact.type

    # ------------------------------------------------------------------------------------------------ values

    def _rest(
        self, node: Node, tests: Mapping[str, LegalTest], held: Held, memo: dict[tuple[int, str], Node | bool]
    ) -> Node | bool:
        """Return what a condition comes to, or what is left of it, its legal tests put in."""
        if isinstance(node, (Leaf, StateRef)):
            value = self._atom(node, held)
            return node if value is None else value
        if isinstance(node, TestRef):
            key = (id(tests), node.id)
            if key not in memo:
                memo[key] = self._rest(tests[node.id].when, tests, held, memo)
            return memo[key]
        if isinstance(node, Not):
            rest = self._rest(node.part, tests, held, memo)
            return not rest if isinstance(rest, bool) else Not(rest)
        if isinstance(node, AtLeast):
            parts = [self._rest(part, tests, held, memo) for part in node.parts]
            open_ = tuple(p for p in parts if not isinstance(p, bool))
            needed = node.count - parts.count(True)
            return True if needed <= 0 else False if needed > len(open_) else AtLeast(needed, open_)
        decisive = isinstance(node, AnyOf)
        found: list[Node] = []
        for part in node.parts:
            rest = self._rest(part, tests, held, memo)
            if rest is decisive:
                return decisive
            if not isinstance(rest, bool):
                found.append(rest)
        if len(found) < 2:
            return found[0] if found else not decisive
        return AnyOf(tuple(found)) if decisive else All(tuple(found))

    def _atom(self, atom: Atom, held: Held) -> bool | None:
        """Return the value of a comparison, where what was supposed says it."""
        if atom in held.said:
            return held.said[atom]
        if isinstance(atom, StateRef) or atom.fact not in held.questions:
            return None
        if atom.operator == "non-empty" and held.ticked.get(atom.fact):
            return True
        for said in (True, False):
            try:
                self._with(held, atom, said)
            except Clash:
                return not said
        return None

    # ------------------------------------------------------------------------------------------------ places

    def _somewhere(self, held: Held, last: Leaf) -> tuple[str, ...]:
        """Return places that fit all that was supposed of a question of places. Raises Clash where there are none."""
        supposed = _about(held, last.fact)
        chosen: list[str] = []
        for leaf, said in supposed:
            if not said:
                continue
            place = next((p for p in self._candidates(leaf) if self._fits(p, leaf, supposed)), None)
            if place is None:
                raise Clash(next((a for a, _ in supposed if a != leaf), leaf), last)
            chosen.append(place)
        return tuple(dict.fromkeys(chosen))

    def _candidates(self, leaf: Leaf) -> Sequence[str]:
        if leaf.operator == "within-any":
            pieces = sorted(p for p in self.places.area(leaf.value, self.on) if "/" not in p)
            return [*(c for c in leaf.value if c in self.places.entries), *pieces]
        return sorted(self.places.entries)

    def _fits(self, place: str, leaf: Leaf, supposed: Sequence[tuple[Leaf, bool]]) -> bool:
        """Whether a place surely is one that a comparison asks for, and surely none that another must not find."""
        barred = (a for a, said in supposed if not said)
        return self._inside(place, leaf) is YES and all(self._inside(place, a) is NO for a in barred)

    def _inside(self, place: str, leaf: Leaf) -> Truth:
        if leaf.operator == "non-empty":
            return YES
        inside = self.places.lies_in(place, leaf.value, self.on)
        return inside if leaf.operator == "within-any" else negation(inside)

    # ------------------------------------------------------------------------------------------------ answers

    def _written(self, held: Held) -> Firm | None:
        """Return what was supposed as answers; None where no answer says it."""
        by_fact: dict[str, list[tuple[Leaf, bool]]] = {}
        states: dict[str, Literal["yes", "no"]] = {}
        for atom, said in held.said.items():
            if isinstance(atom, StateRef):
                states[atom.id] = "yes" if said else "no"
            else:
                by_fact.setdefault(atom.fact, []).append((atom, said))
        answers: dict[str, Any] = {}
        for name, supposed in by_fact.items():
            fact = self.facts.get(name)
            if fact is None:
                return None
            answers[name] = self._answer(fact, supposed, held)
        return Firm(answers, states, dict(held.said))

    def _answer(self, fact: Fact, supposed: Sequence[tuple[Leaf, bool]], held: Held) -> Any:
        if fact.type in ("choice", "yes-no"):
            every = ("yes", "no") if fact.type == "yes-no" else fact.option_ids
            return next(o for o in every if o in held.choices.get(fact.id, frozenset(every)))
        if fact.type == "choices":
            ticked = set(held.ticked.get(fact.id, ()))
            barred = held.unticked.get(fact.id, frozenset())
            for leaf, said in supposed:
                named = fact.option_ids if leaf.operator == "non-empty" else _named(leaf)
                if said and leaf.operator != "includes-all" and not ticked & set(named):
                    ticked |= set([o for o in named if o not in barred][:1])
                if not said and leaf.operator == "non-empty":
                    return []
            return [o for o in fact.option_ids if o in ticked]
        if fact.type == "places":
            return list(self._somewhere(held, supposed[-1][0]))
        lines = {place: line for (name, place), line in held.lines.items() if name == fact.id}
        if fact.type == "number-by-place":
            return self._counted(lines)
        if not lines:
            return "unknown"
        measure, line = next(iter(lines.items()))
        value = _within(line)
        return {"amount": value, "currency": measure} if fact.type == "money" else value

    def _counted(self, lines: Mapping[str | None, Any]) -> dict[str, Any]:
        """Return numbers by place: as few as each place asks for, and what a wider one asks for beyond them in some place inside it."""
        wide = [p for p in lines if p is None or p == ALL or p in self.places.groups]
        counts = {p: _within(line) for p, line in lines.items() if p is not None and p not in wide}
        for place in wide:
            inside = [
                p for p in counts if place in (None, ALL) or self.places.lies_in(p, (str(place),), self.on) is YES
            ]
            missing = _within(lines[place]) - sum(counts[p] for p in inside)
            if missing > 0:
                anywhere = place in (None, ALL)
                at = (
                    inside[0]
                    if inside
                    else min(self.places.entries)
                    if anywhere
                    else min(self.places.area((str(place),), self.on))
                )
                counts[at] = counts.get(at, 0) + missing
        return counts


def _hanging(node: Node, wanted: bool) -> tuple[Atom, bool]:
    """Return a comparison on which what is left of a condition hangs, and what of it helps the condition to be as wanted."""
    while not isinstance(node, (Leaf, StateRef)):
        if isinstance(node, TestRef):
            raise TypeError(node)  # legal tests are put in before
        if isinstance(node, Not):
            node, wanted = node.part, not wanted
        else:
            node = node.parts[0]
    return node, wanted


def _atoms(side: Side) -> Iterator[Atom]:
    """Yield the comparisons and open questions of law that a condition reads, through tests."""
    todo, seen = [side.node], set[str]()
    while todo:
        for node in walk(todo.pop()):
            if isinstance(node, (Leaf, StateRef)):
                yield node
            elif isinstance(node, TestRef) and node.id not in seen:
                seen.add(node.id)
                todo.append(side.tests[node.id].when)


def _about(held: Held, fact: str) -> list[tuple[Leaf, bool]]:
    return [(a, s) for a, s in held.said.items() if isinstance(a, Leaf) and a.fact == fact]


def _named(leaf: Leaf) -> Sequence[str]:
    return leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)


def _within(line: Any) -> Any:
    """Return a number or a day on what is left of a line."""
    if isinstance(line.low, date) or isinstance(line.high, date):
        if line.low is not None:
            return (line.low + timedelta(days=1 if line.low_open else 0)).isoformat()
        return (line.high - timedelta(days=1)).isoformat()
    low = Decimal(0) if line.low is None else line.low + (1 if line.low_open else 0)
    if line.high is not None and (low > line.high or (line.high_open and low >= line.high)):
        low = line.high - Decimal("0.5") if line.high_open else line.high
    return int(low) if low == low.to_integral_value() else float(low)


__all__ = ["CutOff", "Firm", "Goal", "Separator", "Side", "binds_when"]
