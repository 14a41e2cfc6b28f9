"""Every head of a program in straight lines, on two rails, for many contexts at once.

Each condition has a number, equal ones the same, and a line reads only numbers before its own: so a list of lines, run from first to last,
comes to every value without a question being asked twice. On the rail `yes` stands, one bit a context, where a condition is yes; on the rail
`may` where it is not no. On them "all" is AND, "any" is OR, "not" exchanges the rails.

This is how verdicts are reached. It is held against the reference semantics in every assessment, and against durable-rules wherever a
derivation is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from compliance.reasoning.program import Atom, Program
from compliance.recent import Recent
from compliance.semantics.conditions import All, AtLeast, Leaf, Node, Not, StateRef, TestRef
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth

PLANS = 32  # sets of heads asked for last, with the lines to run for each
ALL, ANY, NOT, AT_LEAST = range(4)

Line = tuple[int, int, tuple[int, ...]]  # the kind, how many are needed (of "at least"), and the numbers read
Values = Callable[[Atom], Truth]


@dataclass(frozen=True)
class Lines:
    """A program in straight lines: numbers first for its atoms, then one for each line; `heads` names the number of each head."""

    lines: Sequence[Line]
    heads: Mapping[str, int]


def written(program: Program) -> Lines:
    """Write a program out in straight lines."""
    writer = _Writer(program)
    for layer in program.layers:
        for head in layer:
            writer.heads[head] = writer.number(program.heads[head])
    return Lines(writer.lines, {head: writer.heads[head] for head in program.heads})


class _Writer:
    def __init__(self, program: Program) -> None:
        self._atoms = {atom: n for n, atom in enumerate(program.atoms)}
        self._known: dict[Line, int] = {}
        self.lines: list[Line] = []
        self.heads: dict[str, int] = {}

    def number(self, node: Node) -> int:
        """Return the number under which the value of a condition stands, with a line for it where there is none yet."""
        if isinstance(node, (Leaf, StateRef)):
            return self._atoms[node]
        if isinstance(node, TestRef):
            return self.heads[node.id]
        if isinstance(node, Not):
            return self._line((NOT, 0, (self.number(node.part),)))
        parts = tuple(self.number(part) for part in node.parts)
        if isinstance(node, AtLeast):
            return self._line((AT_LEAST, node.count, parts))
        once = tuple(dict.fromkeys(parts))
        return once[0] if len(once) == 1 else self._line((ALL if isinstance(node, All) else ANY, 0, once))

    def _line(self, line: Line) -> int:
        found = self._known.get(line)
        if found is None:
            found = self._known[line] = len(self._atoms) + len(self.lines)
            self.lines.append(line)
        return found


@dataclass(frozen=True)
class _Plan:
    """What has to be run for some heads."""

    atoms: tuple[tuple[int, Atom], ...]
    lines: tuple[tuple[int, int, int, tuple[int, ...]], ...]
    heads: tuple[tuple[str, int], ...]


class Rails:
    """A program ready to be run for any heads and any number of contexts."""

    def __init__(self, atoms: Sequence[Atom], lines: Lines) -> None:
        self._atoms = atoms
        self._lines = lines
        self._plans: Recent[frozenset[str] | None, _Plan] = Recent(PLANS)

    def values(self, wanted: frozenset[str] | None, contexts: Sequence[Values]) -> list[dict[str, Truth]]:
        """Return the values of some heads (None: of all) in each of some contexts, each given by the values of its atoms."""
        atoms = self.atoms_read(wanted)
        return self.found(wanted, [[value_of(atom) for _, atom in atoms] for value_of in contexts])

    def found(self, wanted: frozenset[str] | None, contexts: Sequence[Sequence[Truth]]) -> list[dict[str, Truth]]:
        """The same, each context given by the values of the atoms that the heads read (`atoms_read`), in their order."""
        plan = self._planned(wanted)
        yes, may = self._run(plan, contexts)
        truths = (NO, UNKNOWN, YES)
        return [
            {head: truths[(yes[number] >> n & 1) + (may[number] >> n & 1)] for head, number in plan.heads}
            for n in range(len(contexts))
        ]

    def lacking(
        self, wanted: frozenset[str] | None, context: Sequence[Truth], bits_of: Callable[[Leaf], int]
    ) -> Mapping[str, int]:
        """Return for each of some heads that is open in a context what leaves it open: the bits of the comparisons open below it."""
        plan = self._planned(wanted)
        yes, may = self._run(plan, [context])
        open_now: dict[int, int] = {}
        for (number, atom), value in zip(plan.atoms, context, strict=True):
            if value is UNKNOWN and isinstance(atom, Leaf):
                open_now[number] = bits_of(atom)
        for number, _, _, parts in plan.lines:
            if yes[number] != may[number]:
                bits = 0
                for part in parts:  # what is known below it leaves nothing open
                    bits |= open_now.get(part, 0)
                open_now[number] = bits
        return {head: open_now.get(number, 0) for head, number in plan.heads if yes[number] != may[number]}

    def _run(self, plan: _Plan, contexts: Sequence[Sequence[Truth]]) -> tuple[list[int], list[int]]:
        yes = [0] * (len(self._atoms) + len(self._lines.lines))
        may = yes.copy()
        for n, values in enumerate(contexts):
            here = 1 << n
            for (number, _), value in zip(plan.atoms, values, strict=True):
                if value is not NO:
                    may[number] |= here
                    if value is YES:
                        yes[number] |= here
        _run(plan.lines, yes, may, (1 << len(contexts)) - 1)
        return yes, may

    def atoms_read(self, wanted: frozenset[str] | None) -> Sequence[tuple[int, Atom]]:
        """Return the atoms that some heads read, each with its number."""
        return self._planned(wanted).atoms

    def _planned(self, wanted: frozenset[str] | None) -> _Plan:
        return self._plans.get(wanted, lambda: self._plan(wanted))

    def _plan(self, wanted: frozenset[str] | None) -> _Plan:
        first, lines = len(self._atoms), self._lines.lines
        heads = tuple((h, n) for h, n in self._lines.heads.items() if wanted is None or h in wanted)
        todo, seen = [number for _, number in heads], set[int]()
        while todo:
            number = todo.pop()
            if number not in seen:
                seen.add(number)
                if number >= first:
                    todo += lines[number - first][2]
        ordered = sorted(seen)
        return _Plan(
            tuple((n, self._atoms[n]) for n in ordered if n < first),
            tuple((n, *lines[n - first]) for n in ordered if n >= first),
            heads,
        )


def _run(
    lines: Iterable[tuple[int, int, int, tuple[int, ...]]], yes: list[int], may: list[int], everywhere: int
) -> None:
    """Run lines on both rails."""
    for number, kind, count, parts in lines:
        if kind == ALL:
            sure = possible = everywhere
            for part in parts:
                sure &= yes[part]
                possible &= may[part]
        elif kind == ANY:
            sure = possible = 0
            for part in parts:
                sure |= yes[part]
                possible |= may[part]
        elif kind == NOT:
            (part,) = parts
            sure, possible = everywhere ^ may[part], everywhere ^ yes[part]
        else:
            sure, possible = (_at_least(count, [rail[p] for p in parts], everywhere) for rail in (yes, may))
        yes[number], may[number] = sure, possible


def _at_least(count: int, parts: Iterable[int], everywhere: int) -> int:
    """Return the contexts in which so many of some parts hold."""
    reached = [everywhere] + [0] * count  # where none, one, two ... of the parts so far hold
    for part in parts:
        for n in range(count, 0, -1):
            reached[n] |= reached[n - 1] & part
    return reached[count]


__all__ = ["Lines", "Rails", "written"]
