"""Turns conditions into flat clauses on two rails, the form in which durable-rules is exact.

A head is *yes* when one of its yes-clauses holds, *no* when one of its no-clauses does: each clause is a set of
(symbol, value) pairs that must all be known so. Negation is pushed to the symbols first, so nothing here ever asks whether
something is absent. Where a condition would explode into too many clauses, its parts become helper heads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from compliance.errors import Message, WrongValue, about
from compliance.reasoning.program import Program, atom_name, part_of
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, StateRef, TestRef

MAX_CONDITIONS = 16
MAX_CLAUSES = 48

Literal = tuple[str, bool]
Body = frozenset[Literal]


@dataclass(frozen=True)
class Clause:
    """If every pair of the body is known, the head has the value."""

    head: str
    value: bool
    body: Body


class _TooMany(Exception):
    """The flat form of a condition is larger than allowed."""


def symbol(node: Leaf | StateRef | TestRef) -> str:
    """Return the name under which the engine knows an atom or a head."""
    return node.id if isinstance(node, TestRef) else atom_name(node)


def _absorb(bodies: set[Body]) -> set[Body]:
    kept: list[Body] = []
    for body in sorted(bodies, key=lambda b: (len(b), sorted(b))):
        if not any(k <= body for k in kept):
            kept.append(body)
    return set(kept)


def _product(parts: list[set[Body]]) -> set[Body]:
    out: set[Body] = {frozenset()}
    for part in parts:
        joined = set()
        for a in out:
            for b in part:
                both = a | b
                if not any((name, not value) in both for name, value in both):  # a contradiction can never hold
                    joined.add(both)
        out = _absorb(joined)
        if len(out) > MAX_CLAUSES * 4:
            raise _TooMany
    return out


def _bodies(node: Node, positive: bool) -> set[Body]:
    if isinstance(node, Not):
        return _bodies(node.part, not positive)
    if isinstance(node, (All, AnyOf)):
        parts = [_bodies(part, positive) for part in node.parts]
        if isinstance(node, All) == positive:
            return _product(parts)
        return _absorb(set().union(*parts))
    if isinstance(node, AtLeast):
        parts = [_bodies(part, positive) for part in node.parts]
        needed = node.count if positive else len(node.parts) - node.count + 1
        out: set[Body] = set()
        for chosen in combinations(parts, needed):
            out |= _product(list(chosen))
            if len(out) > MAX_CLAUSES * 4:
                raise _TooMany
        return _absorb(out)
    return {frozenset({(symbol(node), positive)})}


def _checked(node: Node) -> tuple[set[Body], set[Body]]:
    yes, no = _bodies(node, True), _bodies(node, False)
    if len(yes) > MAX_CLAUSES or len(no) > MAX_CLAUSES or any(len(b) > MAX_CONDITIONS for b in yes | no):
        raise _TooMany
    return yes, no


class _Compiler:
    def __init__(self, heads: Mapping[str, Node]) -> None:
        self.heads: dict[str, Node] = dict(heads)
        self.clauses: list[Clause] = []

    def compile(self, head: str, node: Node) -> None:
        try:
            yes, no = _checked(node)
        except _TooMany:
            smaller = self._split(head, node)
            self.heads[head] = smaller
            self.compile(head, smaller)
            return
        for value, bodies in ((True, yes), (False, no)):
            for body in sorted(bodies, key=lambda b: (len(b), sorted(b))):
                self.clauses.append(Clause(head, value, body))

    def _split(self, head: str, node: Node) -> Node:
        """Replace compound parts by helper heads, or halve a list of plain parts that is too long."""
        if isinstance(node, Not):
            return Not(self._split(head, node.part))
        assert isinstance(node, (All, AnyOf, AtLeast))
        parts: list[Node] = []
        for n, part in enumerate(node.parts):
            inner = part.part if isinstance(part, Not) else part
            if isinstance(inner, (All, AnyOf, AtLeast)):
                name = part_of(f"{head}#{n}")
                self.heads[name] = inner
                self.compile(name, inner)
                parts.append(Not(TestRef(name)) if isinstance(part, Not) else TestRef(name))
            else:
                parts.append(part)
        fresh = tuple(parts)
        if isinstance(node, AtLeast):
            if fresh == node.parts:
                raise WrongValue(about(head, Message("engine.too-wide", count=len(fresh))))
            return AtLeast(node.count, fresh)
        kind = type(node)
        if fresh != node.parts:
            return kind(fresh)
        half = len(fresh) // 2
        names = []
        for n, chunk in enumerate((fresh[:half], fresh[half:])):
            name = part_of(f"{head}/{n}")
            self.heads[name] = kind(chunk)
            self.compile(name, kind(chunk))
            names.append(TestRef(name))
        return kind(tuple(names))


def _shared(heads: Mapping[str, Node]) -> dict[str, Node]:
    """Give conditions that several heads have in common a helper head of their own, so that they are worked out once."""
    uses = Counter(node for node in heads.values() if not isinstance(node, (Leaf, StateRef, TestRef)))
    names = {node: part_of(f"shared#{n}") for n, node in enumerate(n for n, count in uses.items() if count > 1)}
    out: dict[str, Node] = {name: node for node, name in names.items()}
    for head, node in heads.items():
        out[head] = TestRef(names[node]) if node in names else node
    return out


def compile_program(program: Program) -> tuple[Program, tuple[Clause, ...]]:
    """Return the program with its helper heads, and the clauses of every head."""
    heads = _shared(program.heads)
    compiler = _Compiler(heads)
    for head, node in heads.items():
        compiler.compile(head, node)
    return Program(compiler.heads), tuple(compiler.clauses)
