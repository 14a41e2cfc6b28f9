"""Conditions that no answer can meet: a number at least 250 and below 50, two options of a question that takes one.

What must hold together is taken together, through legal tests; of alternatives at least one must be left. Answers are taken one question
at a time: whether the answers to two questions can go together is a matter of gates, and not looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from compliance.law.consistency.walking import Path
from compliance.law.provisions import LegalTest
from compliance.law.questions import Fact
from compliance.semantics.conditions import (
    DAY_OPERATORS,
    MEASURE_OPERATORS,
    OPPOSITE,
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Node,
    Not,
    StateRef,
    TestRef,
    children,
)

Key = tuple[str, str | None]


class Clash(Exception):
    """Two comparisons that exclude each other."""

    def __init__(self, first: Leaf | StateRef, second: Leaf | StateRef) -> None:
        super().__init__(first, second)
        self.first = first
        self.second = second


@dataclass(frozen=True)
class _Line:
    """What is left of a line of numbers or days: from `low`, to `high`; an edge that is `open` does not itself belong to it."""

    low: Decimal | date | None = None
    low_open: bool = False
    high: Decimal | date | None = None
    high_open: bool = False

    def cut(self, operator: str, edge: Any) -> _Line:
        """Return what is left under one comparison more."""
        if operator in ("at-least", "on-or-after", "more-than"):
            strict = operator == "more-than"
            if self.low is None or edge > self.low or (edge == self.low and strict):
                return replace(self, low=edge, low_open=strict)
            return self
        strict = operator in ("below", "before")
        if self.high is None or edge < self.high or (edge == self.high and strict):
            return replace(self, high=edge, high_open=strict)
        return self

    @property
    def empty(self) -> bool:
        """Whether nothing is left."""
        if self.low is None or self.high is None:
            return False
        return _order(self.low) > _order(self.high) or (self.low == self.high and (self.low_open or self.high_open))


def _order(edge: Decimal | date) -> Decimal:
    return Decimal(edge.toordinal()) if isinstance(edge, date) else edge


@dataclass(frozen=True)
class Held:
    """What the answers must be for all that was supposed to hold so far."""

    facts: Mapping[str, Fact]
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lines: Mapping[Key, _Line] = field(default_factory=dict)
    said: Mapping[Leaf | StateRef, bool] = field(default_factory=dict)
    ticked: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unticked: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def questions(self) -> frozenset[str]:
        """The questions and open points of law about which something was supposed."""
        return frozenset(one.fact if isinstance(one, Leaf) else one.id for one in self.said)

    def leaf(self, leaf: Leaf | StateRef, wanted: bool) -> Held:
        """Return what holds with one comparison more. Raises Clash where it cannot hold beside the others."""
        if self.said.get(leaf, wanted) is not wanted:
            raise Clash(leaf, leaf)
        if leaf in self.said:
            return self
        held = replace(self, said={**self.said, leaf: wanted})
        if isinstance(leaf, StateRef) or leaf.fact not in self.facts:
            return held
        kind = self.facts[leaf.fact].type
        if kind in ("choice", "yes-no") and leaf.operator in ("is", "in"):
            return held._chosen(leaf, wanted)
        if kind == "choices" and leaf.operator != "non-empty":
            return held._ticked(leaf, wanted)
        if leaf.operator in MEASURE_OPERATORS or leaf.operator in DAY_OPERATORS:
            return held._measured(leaf, wanted)
        return held

    def _other(self, leaf: Leaf, within: Key) -> Leaf | StateRef:
        """Return a comparison of the same question that was supposed before."""
        same = (o for o in self.said if isinstance(o, Leaf) and o != leaf and (o.fact, _measure(o)) == within)
        return next(same, leaf)

    def _chosen(self, leaf: Leaf, wanted: bool) -> Held:
        fact = self.facts[leaf.fact]
        every = frozenset(("yes", "no") if fact.type == "yes-no" else fact.option_ids)
        named = frozenset(leaf.value if isinstance(leaf.value, tuple) else (leaf.value,))
        left = self.choices.get(leaf.fact, every) & (named if wanted else every - named)
        if not left:
            raise Clash(self._other(leaf, (leaf.fact, None)), leaf)
        return replace(self, choices={**self.choices, leaf.fact: left})

    def _ticked(self, leaf: Leaf, wanted: bool) -> Held:
        named = frozenset(leaf.value if isinstance(leaf.value, tuple) else (leaf.value,))
        ticked, unticked = self.ticked.get(leaf.fact, frozenset()), self.unticked.get(leaf.fact, frozenset())
        if wanted and (leaf.operator != "includes-any" or len(named) == 1):
            ticked |= named
        elif not wanted and (leaf.operator != "includes-all" or len(named) == 1):
            unticked |= named
        impossible = ticked & unticked or (wanted and leaf.operator == "includes-any" and named <= unticked)
        if impossible:
            raise Clash(self._other(leaf, (leaf.fact, None)), leaf)
        return replace(self, ticked={**self.ticked, leaf.fact: ticked}, unticked={**self.unticked, leaf.fact: unticked})

    def _measured(self, leaf: Leaf, wanted: bool) -> Held:
        key = (leaf.fact, _measure(leaf))
        edge = leaf.value[0] if isinstance(leaf.value, tuple) else leaf.value
        line = self.lines.get(key, _Line()).cut(leaf.operator if wanted else OPPOSITE[leaf.operator], edge)
        if line.empty:
            raise Clash(self._other(leaf, key), leaf)
        return replace(self, lines={**self.lines, key: line})


def _measure(leaf: Leaf) -> str | None:
    """Return in what a comparison measures: numbers by place can only be compared in one place, money in one currency."""
    return leaf.value[1] if leaf.operator in MEASURE_OPERATORS and isinstance(leaf.value, tuple) else leaf.place


class Possible:
    """Looks for what cannot hold, in the conditions of one rulebook."""

    def __init__(self, facts: Mapping[str, Fact], tests: Mapping[str, LegalTest]) -> None:
        self._start = Held(facts)
        self._tests = tests
        self._asked: dict[int, frozenset[str]] = {}
        self._free: dict[tuple[int, bool], bool] = {}
        self._first: dict[tuple[str, bool], Held] = {}
        self._branching: dict[tuple[int, bool], bool] = {}
        self._nodes: list[Node] = []  # whatever is looked up by its identity must live as long

    def start(self) -> Held:
        """Return what holds where nothing is supposed."""
        return self._start

    def supposing(self, node: Node, held: Held, wanted: bool = True) -> Held:
        """Return what must hold for a node to be yes (or no). Raises Clash where it cannot be."""
        if isinstance(node, (Leaf, StateRef)):
            return held.leaf(node, wanted)
        if isinstance(node, Not):
            return self.supposing(node.part, held, not wanted)
        if isinstance(node, TestRef):
            test = self._tests.get(node.id)
            if test is None:
                return held
            if held is not self._start:
                return self.supposing(test.when, held, wanted)
            key = (node.id, wanted)
            if key not in self._first:
                self._first[key] = self.supposing(test.when, held, wanted)
            return self._first[key]
        if isinstance(node, (All, AnyOf)) and isinstance(node, All) is wanted:
            for part in node.parts:
                held = self.supposing(part, held, wanted)
            for part in node.parts:  # what branches is looked at again, now that all else is known
                if self._branches(part, wanted):
                    held = self.supposing(part, held, wanted)
            return held
        if not held.said:
            return self._some(node, held, wanted)
        if self._questions(node).isdisjoint(held.questions) and self._alone(node, wanted):
            return held  # it asks about nothing that was supposed, so whatever it needs by itself can be
        return self._some(node, held, wanted)

    def _questions(self, node: Node) -> frozenset[str]:
        """Return the questions and open points of law that a node reads, through tests."""
        key = id(node)
        if key not in self._asked:
            self._nodes.append(node)
            if isinstance(node, Leaf):
                found = frozenset({node.fact})
            elif isinstance(node, StateRef):
                found = frozenset({node.id})
            elif isinstance(node, TestRef):
                found = self._questions(self._tests[node.id].when) if node.id in self._tests else frozenset()
            else:
                found = frozenset().union(*map(self._questions, children(node)))
            self._asked[key] = found
        return self._asked[key]

    def _branches(self, node: Node, wanted: bool) -> bool:
        """Whether a node can be yes (or no) in several ways, so that what else is supposed may leave one of them."""
        key = (id(node), wanted)
        if key not in self._branching:
            self._nodes.append(node)
            if isinstance(node, TestRef):
                found = node.id in self._tests and self._branches(self._tests[node.id].when, wanted)
            elif isinstance(node, Not):
                found = self._branches(node.part, not wanted)
            elif isinstance(node, (All, AnyOf)) and isinstance(node, All) is wanted:
                found = any(self._branches(part, wanted) for part in node.parts)
            else:
                found = not isinstance(node, (Leaf, StateRef))
            self._branching[key] = found
        return self._branching[key]

    def _alone(self, node: Node, wanted: bool) -> bool:
        """Whether a node can be yes (or no) by itself."""
        key = (id(node), wanted)
        if key not in self._free:
            self._nodes.append(node)
            try:
                self.supposing(node, self._start, wanted)
                self._free[key] = True
            except Clash:
                self._free[key] = False
        return self._free[key]

    def _some(self, node: AnyOf | All | AtLeast, held: Held, wanted: bool) -> Held:
        needed = 1 if not isinstance(node, AtLeast) else node.count if wanted else len(node.parts) - node.count + 1
        left: list[Held] = []
        clash: Clash | None = None
        for part in node.parts:
            try:
                left.append(self.supposing(part, held, wanted))
            except Clash as error:
                clash = clash or error
        if len(left) < needed and clash is not None:
            raise clash
        return left[0] if len(left) == needed == 1 else held

    def clashes(self, node: Node, held: Held, path: Path) -> Iterator[tuple[Path, Clash]]:
        """Yield each part that cannot hold where what stands around it does, with its path and what excludes what."""
        try:
            inside = self.supposing(node, held)
        except Clash as clash:
            yield path, clash
            return
        if isinstance(node, All):
            for n, part in enumerate(node.parts):
                if isinstance(part, (All, AnyOf)):
                    yield from self.clashes(part, inside if isinstance(part, AnyOf) else held, (*path, "all", n))
        elif isinstance(node, AnyOf):
            for n, part in enumerate(node.parts):
                yield from self.clashes(part, held, (*path, "any", n))


__all__ = ["Clash", "Held", "Possible"]
