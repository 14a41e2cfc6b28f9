"""Reduced ordered decision diagrams with multi-valued variables, in one table.

A diagram is a number: a terminal (`VALUES` of them are set aside), or a node, which is one variable and for each of its values the
diagram to go on with. Equal diagrams are the same number, nodes whose children are all the same do not exist, and nothing in
the table ever changes; so a variable matters to a function exactly where it stands in its diagram. This module knows nothing of
facts or law.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

NO, YES = 0, 1
VALUES = 64  # diagrams below this number are terminals
REMEMBERED = 200_000  # steps of work kept, so that the next piece need not make them again
LEAF = 1 << 30  # the "variable" of a terminal: after all others


class TooLarge(Exception):
    """A diagram would need more nodes than the table allows for one piece of work."""


class Diagrams:
    """A table of diagrams over variables 0, 1, 2, ..., whose order is the order of their numbers."""

    def __init__(self, cap: int = 200_000) -> None:
        self.cap = cap
        self.clear()

    def clear(self) -> None:
        """Begin anew: no diagram made before means anything afterwards."""
        self._variable = [LEAF] * VALUES
        self._children: list[tuple[int, ...]] = [()] * VALUES
        self._known: dict[tuple[int, tuple[int, ...]], int] = {}
        self._choices: dict[tuple[int, int, int], int] = {}
        self._supports: dict[int, frozenset[int]] = {}
        self._limit = VALUES + self.cap
        self._steps = 10 * self.cap

    def __len__(self) -> int:
        return len(self._variable) - VALUES

    def work(self) -> None:
        """Begin a piece of work: from here on `cap` new nodes are allowed, and ten times as many steps."""
        self._limit = len(self._variable) + self.cap
        if len(self._choices) > REMEMBERED:
            self._choices.clear()
        self._steps = len(self._choices) + 10 * self.cap

    def node(self, variable: int, children: tuple[int, ...]) -> int:
        """Return the diagram that goes on with the n-th child where the variable has its n-th value.

        Raises:
            TooLarge: the piece of work has made `cap` nodes already.
        """
        first = children[0]
        if children.count(first) == len(children):
            return first
        key = (variable, children)
        found = self._known.get(key)
        if found is None:
            found = len(self._variable)
            if found >= self._limit:
                raise TooLarge
            self._variable.append(variable)
            self._children.append(children)
            self._known[key] = found
        return found

    def variable(self, diagram: int) -> int:
        """Return the first variable of a diagram; `LEAF` for a terminal."""
        return self._variable[diagram]

    def children(self, diagram: int) -> tuple[int, ...]:
        """Return the children of a node."""
        return self._children[diagram]

    # ------------------------------------------------------------------------------------------------- building

    def choose(self, test: int, then: int, otherwise: int) -> int:
        """Return "where `test` is yes, `then`, and where it is no, `otherwise`"; `test` has no other terminals."""
        if test == YES or then == otherwise:
            return then
        if test == NO:
            return otherwise
        if then == YES and otherwise == NO:
            return test
        key = (test, then, otherwise)
        found = self._choices.get(key)
        if found is None:
            variables, children = self._variable, self._children
            a, b, c = variables[test], variables[then], variables[otherwise]
            top = min(a, b, c)
            size = len(children[test if a == top else then if b == top else otherwise])
            tests = children[test] if a == top else (test,) * size
            thens = children[then] if b == top else (then,) * size
            others = children[otherwise] if c == top else (otherwise,) * size
            if len(self._choices) > self._steps:
                raise TooLarge
            found = self.node(top, tuple(map(self.choose, tests, thens, others)))
            self._choices[key] = found
        return found

    def both(self, one: int, other: int) -> int:
        """Return the conjunction of two yes-no diagrams."""
        return self.choose(one, other, NO) if one < other else self.choose(other, one, NO)

    def either(self, one: int, other: int) -> int:
        """Return the disjunction of two yes-no diagrams."""
        return self.choose(one, YES, other) if one < other else self.choose(other, YES, one)

    def contrary(self, one: int) -> int:
        """Return the negation of a yes-no diagram."""
        return self.choose(one, NO, YES)

    def every(self, parts: Iterable[int]) -> int:
        """Return the conjunction of yes-no diagrams."""
        out = YES
        for part in sorted(parts, reverse=True):
            out = self.both(part, out)
        return out

    def some(self, parts: Iterable[int]) -> int:
        """Return the disjunction of yes-no diagrams."""
        out = NO
        for part in sorted(parts, reverse=True):
            out = self.either(part, out)
        return out

    def at_least(self, count: int, parts: Sequence[int]) -> int:
        """Return "at least `count` of the parts are yes"."""
        reached = [YES] + [NO] * count
        for part in parts:
            for n in range(count, 0, -1):
                reached[n] = self.choose(part, reached[n - 1], reached[n])
        return reached[count]

    # ------------------------------------------------------------------------------------------------- looking

    def _nodes(self, diagram: int) -> set[int]:
        """Return everything a diagram consists of, terminals too."""
        seen, todo = {diagram}, [diagram]
        children = self._children
        while todo:
            for child in children[todo.pop()]:
                if child not in seen:
                    seen.add(child)
                    todo.append(child)
        return seen

    def support(self, diagram: int) -> frozenset[int]:
        """Return the variables that stand in a diagram: exactly those that matter to it."""
        found = self._supports.get(diagram)
        if found is None:
            variables = self._variable
            found = frozenset({variables[d] for d in self._nodes(diagram)} - {LEAF})
            self._supports[diagram] = found
        return found

    def terminals(self, diagram: int) -> frozenset[int]:
        """Return the terminals a diagram can lead to."""
        return frozenset(d for d in self._nodes(diagram) if d < VALUES)

    def size(self, diagram: int) -> int:
        """Return the number of nodes of a diagram."""
        return sum(d >= VALUES for d in self._nodes(diagram))

    def restrict(self, diagram: int, allowed: Mapping[int, frozenset[int]], done: dict[int, int]) -> int:
        """Return what is left of a diagram once some variables can have only some of their values.

        `done` remembers what was worked out under the same restriction; pass the same mapping for the same `allowed`.
        """
        if diagram < VALUES:
            return diagram
        found = done.get(diagram)
        if found is None:
            variable = self._variable[diagram]
            children = self._children[diagram]
            values = allowed.get(variable)
            if values is None:
                found = self.node(variable, tuple([self.restrict(c, allowed, done) for c in children]))
            elif len(values) == 1:
                (value,) = values
                found = self.restrict(children[value], allowed, done)
            else:
                kept = {v: self.restrict(children[v], allowed, done) for v in sorted(values)}
                spare = next(iter(kept.values()))  # in place of what cannot be: never another value than the rest has
                found = self.node(variable, tuple([kept.get(v, spare) for v in range(len(children))]))
            done[diagram] = found
        return found

    def outcomes(self, diagram: int, free: frozenset[int], within: int = YES) -> frozenset[frozenset[int]]:
        """Return, for every way in which all variables but the `free` ones can stand, the terminals that these can bring about.

        Only what `within`, a yes-no diagram, admits counts. The free variables matter exactly where some set has two members.
        """
        seen: dict[tuple[frozenset[tuple[int, int]], int], frozenset[frozenset[int]]] = {}

        def go(states: frozenset[tuple[int, int]]) -> frozenset[frozenset[int]]:
            live = frozenset(s for s in states if s[1] != NO)
            variable = min((min(self._variable[d], self._variable[w]) for d, w in live), default=LEAF)
            if variable == LEAF:
                return frozenset({frozenset(d for d, _ in live)})
            key = (live, variable)
            if key not in seen:
                size = next(len(self._children[part]) for s in live for part in s if self._variable[part] == variable)

                def step(part: int, value: int) -> int:
                    return self._children[part][value] if self._variable[part] == variable else part

                nexts = [frozenset((step(d, v), step(w, v)) for d, w in live) for v in range(size)]
                if variable in free:
                    seen[key] = go(frozenset().union(*nexts))
                else:
                    seen[key] = frozenset().union(*(go(n) for n in nexts))
            return seen[key]

        return go(frozenset({(diagram, within)}))
