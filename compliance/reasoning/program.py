"""What a rulebook asks an engine to decide: a list of heads with their conditions, in layers.

One head for each legal test, and for each obligation its trigger, its exceptions, its displacements, its periods and the
condition that makes it a stop item. The conditions of exceptions and displacing duties are written without the conjuncts
they share with what they limit. Every evaluator works on this one program.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, Literal, TypeVar

from compliance.law.provisions import Exemption, Obligation
from compliance.law.rulebook import Rulebook, standing
from compliance.semantics.conditions import (
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Node,
    Not,
    StateRef,
    TestRef,
    evaluate,
    walk,
    without_shared,
)
from compliance.semantics.truth import Truth

Atom = Leaf | StateRef
M = TypeVar("M")
Stretches = Mapping[str, tuple[date, ...]]  # the first day of each stretch; that of the first is the first day of all


Kind = Literal["when", "unless", "holds", "displaced", "period", "stay", "stop", "test", "part"]
_REMEMBERED = 1 << 16  # heads made lately, found again instead of made: several times those of the largest rulebook


@dataclass(frozen=True, eq=False, repr=False)
class Head(str):
    """What the program decides about one duty: the kind of question, the duty, and the way to the part of it asked about.

    A part of a condition that an engine works out apart has its place there instead of a duty. What says other things on other
    days has a head for each stretch of days, and `since` is the first of them. A legal test that always says the same is a head by
    its id alone. Being text, unlike any id, a head stands in one order with tests and comparisons and is looked up as fast.
    """

    kind: Kind
    rule: str
    path: tuple[str, ...] = ()
    since: date | None = None

    def __new__(cls, kind: Kind, rule: str, path: tuple[str, ...] = (), since: date | None = None) -> Head:
        """Return the head, with its text: `when:RULE`, `unless:RULE/EXCEPTION/ITS-OWN`, `when:RULE@2026-07-01`."""
        stretch = "" if since is None else f"@{since}"
        return super().__new__(cls, f"{kind}:{'/'.join((rule, *path))}{stretch}")

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what a copy is made from."""
        return (self.kind, self.rule, self.path, self.since)


@lru_cache(_REMEMBERED)
def trigger(rule_id: str, since: date | None = None) -> Head:
    """Return the head of a rule's `when`."""
    return Head("when", rule_id, (), since)


@lru_cache(_REMEMBERED)
def exemption(rule_id: str, *path: str, since: date | None = None) -> Head:
    """Return the head of an exception, itself net of its own exceptions."""
    return Head("unless", rule_id, path, since)


@lru_cache(_REMEMBERED)
def effective(rule_id: str, since: date | None = None) -> Head:
    """Return the head of a rule net of its exceptions."""
    return Head("holds", rule_id, (), since)


@lru_cache(_REMEMBERED)
def displacement(general: str, special: str, since: date | None = None) -> Head:
    """Return the head of "the special duty holds", seen from the general one."""
    return Head("displaced", general, (special,), since)


@lru_cache(_REMEMBERED)
def period(rule_id: str, number: int, since: date | None = None) -> Head:
    """Return the head of a period's condition."""
    return Head("period", rule_id, (str(number),), since)


@lru_cache(_REMEMBERED)
def stay(rule_id: str, stay_id: str, since: date | None = None) -> Head:
    """Return the head of "the order of a court protects"."""
    return Head("stay", rule_id, (stay_id,), since)


@lru_cache(_REMEMBERED)
def stop(rule_id: str, since: date | None = None) -> Head:
    """Return the head of "the precondition is known to be missing"."""
    return Head("stop", rule_id, (), since)


@lru_cache(_REMEMBERED)
def legal_test(test_id: str, since: date | None = None) -> str:
    """Return the head of a legal test: its id, unless it says other things on other days."""
    return test_id if since is None else Head("test", test_id, (), since)


def part_of(where: str) -> Head:
    """Return a head for part of a condition, made where the condition is too large or the part is shared."""
    return Head("part", where)


def is_inner(name: str) -> bool:
    """Whether a head is a step of the reckoning that no reader knows: he is shown what it rests on instead."""
    return isinstance(name, Head) and name.kind in ("part", "when", "holds")


@dataclass(frozen=True)
class Program:
    """Heads and their conditions. In a condition, a `TestRef` names another head.

    `stretches` has, for each test or duty whose conditions are not the same on all days, the days on which they begin to be others.
    """

    heads: Mapping[str, Node]
    stretches: Stretches = field(default_factory=dict)

    def since(self, ident: str, day: date) -> date | None:
        """Return the first day of the stretch of a test or duty in which a day lies; None where its conditions are always the same."""
        starts = self.stretches.get(ident)
        return None if starts is None else starts[bisect_right(starts, day) - 1]

    def since_both(self, general: str, special: str, day: date) -> date | None:
        """Return the first day of the stretch of two duties together."""
        known = [s for s in (self.since(general, day), self.since(special, day)) if s is not None]
        return max(known, default=None)

    def test_on(self, test_id: str, day: date) -> str:
        """Return the head of a legal test on a day."""
        return legal_test(test_id, self.since(test_id, day))

    def heads_of_test(self, test_id: str) -> tuple[str, ...]:
        """Return the heads of a legal test, one for each stretch of days."""
        return tuple(legal_test(test_id, since) for since in self.stretches.get(test_id, (None,)))

    @cached_property
    def atoms(self) -> tuple[Atom, ...]:
        """Every comparison and open question the program reads, in a fixed order."""
        found = {n for node in self.heads.values() for n in walk(node) if isinstance(n, (Leaf, StateRef))}
        return tuple(sorted(found, key=atom_name))

    @cached_property
    def layers(self) -> tuple[tuple[str, ...], ...]:
        """The heads in layers: no head reads one of its own layer or a later one."""
        depth: dict[str, int] = {}
        for start in self.heads:
            stack = [start]
            while stack:
                head = stack[-1]
                below = [n.id for n in walk(self.heads[head]) if isinstance(n, TestRef)]
                missing = [b for b in below if b not in depth]
                if missing:
                    stack += missing
                    continue
                depth.setdefault(head, 1 + max((depth[b] for b in below), default=0))
                stack.pop()
        count = max(depth.values(), default=0)
        return tuple(tuple(h for h in self.heads if depth[h] == layer) for layer in range(1, count + 1))

    @cached_property
    def reads(self) -> Mapping[str, tuple[str, ...]]:
        """For each head the heads its own condition names."""
        return {head: tuple(n.id for n in walk(node) if isinstance(n, TestRef)) for head, node in self.heads.items()}

    def with_all_below(self, heads: Iterable[str]) -> frozenset[str]:
        """Return heads with every head they read, directly or not."""
        todo, seen = list(heads), set[str]()
        while todo:
            head = todo.pop()
            if head not in seen:
                seen.add(head)
                todo += self.reads[head]
        return frozenset(seen)


def atom_name(atom: Atom) -> str:
    """Return a readable ASCII name for an atom, unique to it."""
    if isinstance(atom, StateRef):
        return f"state {atom.id}"
    value = atom.value
    if isinstance(value, tuple):
        value = " ".join(str(v) for v in value)
    place = f"@{atom.place}" if atom.place else ""
    return f"{atom.fact}{place} {atom.operator} {value}"


def _net(conditions: Node | None, unless: Iterable[str]) -> Node:
    parts: list[Node] = [] if conditions is None else [conditions]
    parts += [Not(TestRef(head)) for head in unless]
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def build(rulebook: Rulebook) -> Program:
    """Return the program of a rulebook: each test and duty once, or once for each stretch of days in which it says the same."""
    stretches = stretches_of(rulebook)
    return Program(_Builder(rulebook, stretches).heads(), stretches)


class _Builder:
    """Writes the heads of a rulebook."""

    def __init__(self, rulebook: Rulebook, stretches: Stretches) -> None:
        self._book = rulebook
        self._named = _Named(stretches)
        self._heads: dict[str, Node] = {}

    def heads(self) -> dict[str, Node]:
        book, named = self._book, self._named
        for test_id in book.tests:
            for since in named.stretches(test_id):
                test = _said(book.test_versions(test_id), since)
                self._heads[legal_test(test_id, since)] = named.node(test.when, since)
        for rule_id in book.rules:
            for since in named.stretches(rule_id):
                self._duty(rule_id, _said(book.duty_versions(rule_id), since), since)
        for general, specials in book.displaced_by.items():
            for special in specials:
                for since in named.together(general, special):
                    self._displacement(general, special, since)
        return self._heads

    def _duty(self, rule_id: str, duty: Obligation, since: date | None) -> None:
        heads, node = self._heads, self._named.node
        heads[trigger(rule_id, since)] = node(duty.when, since)
        excepted = self._exemptions(rule_id, duty.unless, duty.when, (), since)
        heads[effective(rule_id, since)] = _net(TestRef(trigger(rule_id, since)), excepted)
        for number, one in enumerate(duty.periods):
            if one.when is not None:
                heads[period(rule_id, number, since)] = node(one.when, since)
        for order in duty.stays:
            if order.when is not None:
                heads[stay(rule_id, order.id, since)] = node(order.when, since)
        if duty.stop_when is not None:
            heads[stop(rule_id, since)] = node(duty.stop_when, since)

    def _exemptions(
        self, rule_id: str, listed: tuple[Exemption, ...], given: Node, path: tuple[str, ...], since: date | None
    ) -> list[Head]:
        out = []
        for one in listed:
            here = (*path, one.id)
            inner = self._exemptions(rule_id, one.unless, one.when, here, since)
            head = exemption(rule_id, *here, since=since)
            left = without_shared(one.when, given)
            self._heads[head] = _net(None if left is None else self._named.node(left, since), inner)
            out.append(head)
        return out

    def _displacement(self, general: str, special: str, since: date | None) -> None:
        other = _said(self._book.duty_versions(special), since)
        mine = _said(self._book.duty_versions(general), since)
        own = self._named.since(special, since)
        excepted = [exemption(special, e.id, since=own) for e in other.unless]
        left = without_shared(other.when, mine.when)
        head = displacement(general, special, since)
        self._heads[head] = _net(None if left is None else self._named.node(left, since), excepted)


def _said(versions: tuple[tuple[date, M], ...], since: date | None) -> M:
    return standing(versions, date.min if since is None else since)


class _Named:
    """What a condition is called by in the program: a test that says other things on other days, by its stretch."""

    def __init__(self, stretches: Stretches) -> None:
        self._stretches = stretches

    def stretches(self, ident: str) -> tuple[date | None, ...]:
        """Return the first days of the stretches of a test or duty; None alone where it always says the same."""
        return self._stretches.get(ident, (None,))

    def together(self, one: str, other: str) -> tuple[date | None, ...]:
        """Return the first days of the stretches of two duties together."""
        days = {d for ident in (one, other) for d in self._stretches.get(ident, ())}
        return tuple(sorted(days)) or (None,)

    def since(self, ident: str, day: date | None) -> date | None:
        """Return the first day of the stretch of a test or duty in which a day lies."""
        starts = self._stretches.get(ident)
        return None if starts is None else starts[bisect_right(starts, day or date.min) - 1]

    def node(self, node: Node, day: date | None) -> Node:
        """Return a condition as it stands on a day, with the tests it names called by their stretches."""
        if not self._stretches:
            return node
        if isinstance(node, TestRef):
            since = self.since(node.id, day)
            return node if since is None else TestRef(legal_test(node.id, since))
        if isinstance(node, (All, AnyOf)):
            return type(node)(tuple(self.node(part, day) for part in node.parts))
        if isinstance(node, AtLeast):
            return AtLeast(node.count, tuple(self.node(part, day) for part in node.parts))
        return Not(self.node(node.part, day)) if isinstance(node, Not) else node


def stretches_of(rulebook: Rulebook) -> Stretches:
    """Return the days on which the conditions of tests and duties begin to be others, for those for which there are such days.

    A test or duty turns on the days on which its own conditions do, and on those of the tests it names; a day on which it goes on
    saying the same, in other words or by other numbers that come to the same, is none.
    """
    if not (rulebook.dated_tests or rulebook.dated_duties):
        return {}
    return _Stretching(rulebook).found()


class _Stretching:
    def __init__(self, rulebook: Rulebook) -> None:
        self._book = rulebook
        self._starts: dict[str, tuple[date, ...]] = {}
        self._done: set[str] = set()

    def found(self) -> Stretches:
        for test_id in self._book.tests:
            self._test(test_id)
        for rule_id in self._book.rules:
            versions = [(start, _conditions(duty)) for start, duty in self._book.duty_versions(rule_id)]
            self._settle(rule_id, versions)
        return self._starts

    def _test(self, test_id: str) -> None:
        if test_id not in self._done:
            self._done.add(test_id)
            versions: list[tuple[date, Conditions]] = [
                (start, (("when", test.when),)) for start, test in self._book.test_versions(test_id)
            ]
            self._settle(test_id, versions)

    def _settle(self, ident: str, versions: list[tuple[date, Conditions]]) -> None:
        days = {start for start, _ in versions}
        for _, said in versions:
            for _, node in said:
                for part in walk(node):
                    if isinstance(part, TestRef) and part.id in self._book.tests:
                        self._test(part.id)
                        days.update(self._starts.get(part.id, ()))
        if len(days) == 1:
            return
        named, kept, before = _Named(self._starts), list[date](), None
        for day in sorted(days):
            said = standing(tuple(versions), day)
            now = tuple((where, named.node(node, day)) for where, node in said)
            if now != before:
                kept.append(day)
                before = now
        if len(kept) > 1:
            self._starts[ident] = tuple(kept)


Conditions = tuple[tuple[str, Node], ...]


def _conditions(duty: Obligation) -> Conditions:
    """Return every condition of a duty with where it stands in it."""
    found: list[tuple[str, Node]] = [("when", duty.when)]

    def exemptions(listed: tuple[Exemption, ...], where: str) -> None:
        for one in listed:
            found.append((f"{where}/{one.id}", one.when))
            exemptions(one.unless, f"{where}/{one.id}")

    exemptions(duty.unless, "unless")
    found.extend((f"periods/{n}", p.when) for n, p in enumerate(duty.periods) if p.when is not None)
    found.extend((f"stays/{s.id}", s.when) for s in duty.stays if s.when is not None)
    if duty.stop_when is not None:
        found.append(("stop_when", duty.stop_when))
    return tuple(found)


class Reference:
    """The program by the reference semantics: heads evaluated by plain recursion, remembered, no sooner than asked for."""

    def __init__(self, program: Program, value_of: Callable[[Atom], Truth]) -> None:
        self._program = program
        self._value_of = value_of
        self._heads: dict[str, Truth] = {}

    def leaf(self, leaf: Leaf) -> Truth:
        """Return the value of a comparison."""
        return self._value_of(leaf)

    def state(self, state_id: str) -> Truth:
        """Return the value of an open question of law."""
        return self._value_of(StateRef(state_id))

    def test(self, head: str) -> Truth:
        """Return the value of a head."""
        value = self._heads.get(head)
        if value is None:
            value = self._heads[head] = evaluate(self._program.heads[head], self)
        return value

    def all_heads(self) -> dict[str, Truth]:
        """Return the value of every head."""
        return {head: self.test(head) for head in self._program.heads}
