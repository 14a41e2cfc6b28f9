"""Into which cells the answers to a question fall, as far as the rules can tell: the variables of the decision diagrams.

Two answers in the same cell are the same to every rule. A yes-no or a choice is one variable whose values are the options; a choice
of several is one yes-or-no variable for each option that some rule reads, and one for all others; places are one yes-or-no variable
for each region that no list of places in the rules cuts in two, as of the day; a number, an amount or a day is one variable whose
values are the stretches between the thresholds of the rules; a number by place is such a variable for each place the rules ask about.
What an answer leaves possible is found by comparing it with every leaf, so an exact answer, a range and a partial one are all at home.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

from compliance.interview.decision_diagrams import NO, YES, Diagrams
from compliance.law.questions import Fact
from compliance.semantics.answers import Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet
from compliance.semantics.conditions import Leaf, Measures, compare
from compliance.semantics.places import ALL
from compliance.semantics.truth import UNKNOWN, Truth
from compliance.semantics.truth import YES as SURELY

Allowed = dict[int, frozenset[int]]
FALSE, TRUE, BOTH = frozenset({0}), frozenset({1}), frozenset({0, 1})
OTHER = "*"  # no option is called so: ids are words
_TINY = Decimal("0.000001")


@dataclass(frozen=True)
class Left:
    """What an answer leaves possible: for some variables which values, and a diagram that must be yes."""

    allowed: Allowed
    within: int = YES


class Cells(ABC):
    """The variables of one question; where they stand among all variables is said afterwards, by `place`."""

    def __init__(self, fact: Fact, leaves: Iterable[Leaf], table: Diagrams, measures: Measures) -> None:
        self.fact = fact
        self.variables: tuple[int, ...] = ()
        self._table = table
        self._measures = measures
        self._leaves = tuple(dict.fromkeys(leaves))
        self.sizes: tuple[int, ...] = ()  # how many values each variable has
        self._set_up()

    @abstractmethod
    def _set_up(self) -> None:
        """Work out the sizes of the variables."""

    def place(self, variables: tuple[int, ...]) -> None:
        """Give the variables their numbers among all variables."""
        self.variables = variables

    def read_by(self, leaf: Leaf) -> tuple[int, ...]:
        """Return which of the variables a comparison reads, counted within this question."""
        return tuple(range(len(self.sizes)))

    @abstractmethod
    def diagram(self, leaf: Leaf) -> int:
        """Return the diagram of a comparison with an answer to this question."""

    @abstractmethod
    def left(self, answer: Answer) -> Left:
        """Return what an answer leaves possible."""

    def coherent(self, variables: frozenset[int]) -> int:
        """Return the diagram of "these variables fit together"; yes where they can stand in any way."""
        return YES

    def _flag(self, number: int) -> int:
        return self._table.node(self.variables[number], (NO, YES))

    def _compare(self, leaf: Leaf, answer: Answer) -> Truth:
        return compare(leaf, answer, self.fact.option_ids, self._measures)


class _Line(Cells):
    """One variable: its values are sample answers, each of which stands for all that the rules cannot tell from it."""

    samples: tuple[Answer, ...]

    @abstractmethod
    def _samples(self) -> list[Answer]:
        """Return answers of which some lie in each cell."""

    def _set_up(self) -> None:
        unlike: dict[tuple[Truth, ...], Answer] = {}
        for sample in self._samples():
            unlike.setdefault(tuple(self._compare_sample(leaf, sample) for leaf in self._leaves), sample)
        self.samples = tuple(unlike.values())
        self._columns = dict(zip(self._leaves, zip(*unlike, strict=True), strict=True)) if self._leaves else {}
        self.sizes = (len(self.samples),) if len(self.samples) > 1 else ()

    def _compare_sample(self, leaf: Leaf, sample: Answer) -> Truth:
        return self._compare(leaf, sample)

    def diagram(self, leaf: Leaf) -> int:
        column = tuple(YES if v is SURELY else NO for v in self._columns[leaf])
        return self._table.node(self.variables[0], column) if self.sizes else column[0]

    def left(self, answer: Answer) -> Left:
        if not self.sizes:
            return Left({})
        known = {leaf: self._compare(leaf, answer) for leaf in self._leaves}
        fit = frozenset(
            n
            for n in range(len(self.samples))
            if all(v is UNKNOWN or self._columns[leaf][n] is v for leaf, v in known.items())
        )
        return Left({self.variables[0]: fit} if fit else {})


class _Options(_Line):
    def _samples(self) -> list[Answer]:
        return [Choice(o) for o in self.fact.option_ids or ("yes", "no")]


class _Number(_Line):
    def _samples(self) -> list[Answer]:
        points = {Decimal(0)}
        for leaf in self._leaves:
            points |= {leaf.value, leaf.value + _TINY, max(leaf.value - _TINY, Decimal(0))}
        return [Band(p, p) for p in sorted(points)]


class _Money(_Line):
    """Amounts as if all were in euro: where a law counts in another currency the margin of the rates is left aside."""

    def _samples(self) -> list[Answer]:
        points = {Decimal(0)}
        for leaf in self._leaves:
            edge, currency = leaf.value
            euro = edge / self._measures.euro_rates[currency]
            points |= {euro, euro + _TINY, max(euro - _TINY, Decimal(0))}
        return [Amount(Band(p, p), "EUR") for p in sorted(points)]

    def _compare_sample(self, leaf: Leaf, sample: Answer) -> Truth:
        return compare(leaf, sample, (), replace(self._measures, margin_percent=0))


class _Day(_Line):
    def _samples(self) -> list[Answer]:
        points: set[date] = {date(1, 1, 1)}
        for leaf in self._leaves:
            points |= {leaf.value, leaf.value - timedelta(days=1)}
        return [NoDay(), *(Days(p, p) for p in sorted(points))]


class _Several(Cells):
    """Choices of several: one variable for each option that is read, one for whatever else is chosen."""

    def _set_up(self) -> None:
        read: set[str] = set()
        others = False
        for leaf in self._leaves:
            if leaf.operator == "non-empty":
                others = True
            else:
                read |= {leaf.value} if leaf.operator == "includes" else set(leaf.value)
        names = [o for o in self.fact.option_ids if o in read]
        if others and len(names) < len(self.fact.option_ids):
            names.append(OTHER)
        self.names = tuple(names)
        self._number = {name: n for n, name in enumerate(names)}
        self.sizes = (2,) * len(names)

    def read_by(self, leaf: Leaf) -> tuple[int, ...]:
        if leaf.operator == "non-empty":
            return super().read_by(leaf)
        return tuple(self._number[v] for v in ((leaf.value,) if leaf.operator == "includes" else leaf.value))

    def diagram(self, leaf: Leaf) -> int:
        flags = {name: self._flag(n) for name, n in self._number.items()}
        if leaf.operator == "non-empty":
            return self._table.some(flags.values())
        if leaf.operator == "includes":
            return flags[leaf.value]
        chosen = [flags[v] for v in leaf.value]
        return self._table.every(chosen) if leaf.operator == "includes-all" else self._table.some(chosen)

    def left(self, answer: Answer) -> Left:
        assert isinstance(answer, PartialSet)
        out: Allowed = {}
        for name, n in self._number.items():
            if name == OTHER:
                apart = set(self.fact.option_ids) - set(self._number)
                sure, unsure = bool(apart & answer.sure), bool(apart & answer.unsure)
            else:
                sure, unsure = name in answer.sure, name in answer.unsure
            out[self.variables[n]] = TRUE if sure else BOTH if unsure else FALSE
        return Left(out)


class _Somewhere(Cells):
    """Places: one variable for each region that no list in the rules cuts in two."""

    def _set_up(self) -> None:
        places, on = self._measures.places, self._measures.on
        lists = [leaf.value for leaf in self._leaves if leaf.operator != "non-empty"]
        codes = [*places.entries, *(c for listed in lists for c in listed if c not in places.groups)]
        pieces = sorted(places.area(dict.fromkeys(codes), on))
        inside: dict[tuple[bool, ...], list[str]] = {}
        areas = [places.area(listed, on) for listed in lists]
        for piece in pieces:
            whole = piece.split("/")[0]
            mark = tuple(piece in area or whole in area for area in areas)
            inside.setdefault(mark, []).append(piece)
        self.regions = tuple(frozenset(r) for r in inside.values())
        self._marks = {listed: [m[n] for m in inside] for n, listed in enumerate(lists)}
        self.sizes = (2,) * len(self.regions)

    def read_by(self, leaf: Leaf) -> tuple[int, ...]:
        if leaf.operator == "non-empty":
            return super().read_by(leaf)
        wanted = leaf.operator == "within-any"
        return tuple(n for n, m in enumerate(self._marks[leaf.value]) if m is wanted)

    def diagram(self, leaf: Leaf) -> int:
        if leaf.operator == "non-empty":
            return self._table.some(self._flag(n) for n in range(len(self.regions)))
        wanted = leaf.operator == "within-any"
        return self._table.some(self._flag(n) for n, m in enumerate(self._marks[leaf.value]) if m is wanted)

    def left(self, answer: Answer) -> Left:
        assert isinstance(answer, PartialSet)
        allowed: Allowed = {self.variables[n]: FALSE for n in range(len(self.regions))}
        within = YES
        for code in sorted(answer.sure | answer.unsure):
            hit = [n for n in range(len(self.regions)) if self._touches(code, n)]
            for n in hit:
                if allowed[self.variables[n]] == FALSE:
                    allowed[self.variables[n]] = BOTH
            if code in answer.sure:
                if len(hit) == 1:
                    allowed[self.variables[hit[0]]] = TRUE
                elif hit:
                    within = self._table.both(within, self._table.some(self._flag(n) for n in hit))
        return Left(allowed, within)

    def _touches(self, code: str, region: int) -> bool:
        here = self._measures.places.area([code], self._measures.on)
        there = self.regions[region]
        return any(p in there or p.split("/")[0] in there for p in here) or any(t.split("/")[0] in here for t in there)


class _ByPlace(Cells):
    """A number for each place the rules ask about; a part never holds more than the whole."""

    def _set_up(self) -> None:
        edges: dict[str, set[tuple[Decimal, bool]]] = {}
        for leaf in self._leaves:
            edges.setdefault(leaf.place or ALL, set()).add(self._cut(leaf))
        self.places = tuple(sorted(edges, key=lambda p: (p != ALL, p)))
        self._edges = {p: sorted(edges[p]) for p in self.places}
        self.sizes = tuple(len(self._edges[p]) + 1 for p in self.places)

    def read_by(self, leaf: Leaf) -> tuple[int, ...]:
        return (self.places.index(leaf.place or ALL),)

    @staticmethod
    def _cut(leaf: Leaf) -> tuple[Decimal, bool]:
        """Return a threshold and whether it is passed only beyond it."""
        if leaf.operator == "non-empty":
            return Decimal(0), True
        return leaf.value, leaf.operator in ("more-than", "at-most")

    def diagram(self, leaf: Leaf) -> int:
        place = leaf.place or ALL
        cut = self._edges[place].index(self._cut(leaf))
        above = leaf.operator in ("at-least", "more-than", "non-empty")
        size = len(self._edges[place]) + 1
        values = tuple(YES if (n > cut) is above else NO for n in range(size))
        return self._table.node(self.variables[self.places.index(place)], values)

    def left(self, answer: Answer) -> Left:
        assert isinstance(answer, ByPlace)
        out: Allowed = {}
        for n, place in enumerate(self.places):
            fit = set(range(self.sizes[n]))
            for cut, (edge, beyond) in enumerate(self._edges[place]):
                leaf = Leaf(self.fact.id, "more-than" if beyond else "at-least", edge, place)
                value = self._compare(leaf, answer)
                if value is not UNKNOWN:
                    fit = {v for v in fit if (v > cut) is (value is SURELY)}
            out[self.variables[n]] = frozenset(fit)
        return Left(out)

    def coherent(self, variables: frozenset[int]) -> int:
        mine = [n for n in range(len(self.places)) if self.variables[n] in variables]
        parts = []
        for one, other in combinations(mine, 2):
            for part, whole in ((one, other), (other, one)):
                if self._lies_in(self.places[part], self.places[whole]):
                    parts.append(self._no_more(part, whole))
        return self._table.every(parts)

    def _lies_in(self, place: str, other: str) -> bool:
        if other == ALL:
            return True
        if place == ALL:
            return False
        return self._measures.places.lies_in(place, [other], self._measures.on) is SURELY

    def _no_more(self, part: int, whole: int) -> int:
        """Return the diagram of "the number of the part can lie within the number of the whole"."""

        def fits(least: int, most: int) -> bool:
            """Whether a part in one stretch fits into a whole in another."""
            low = self._edges[self.places[part]][least - 1] if least else (Decimal(0), False)
            edges = self._edges[self.places[whole]]
            return most == len(edges) or low < edges[most]

        one, other = sorted((part, whole), key=lambda n: self.variables[n])
        rows = []
        for a in range(self.sizes[one]):
            row = tuple(YES if (fits(a, b) if one == part else fits(b, a)) else NO for b in range(self.sizes[other]))
            rows.append(self._table.node(self.variables[other], row))
        return self._table.node(self.variables[one], tuple(rows))


_KINDS: Mapping[str, type[Cells]] = {
    "yes-no": _Options,
    "choice": _Options,
    "choices": _Several,
    "number": _Number,
    "number-by-place": _ByPlace,
    "money": _Money,
    "date": _Day,
    "places": _Somewhere,
}


def cells_of(fact: Fact, leaves: Iterable[Leaf], table: Diagrams, measures: Measures) -> Cells:
    """Return the cells of a question, given every comparison that rules, tests and gates make with it."""
    return _KINDS[fact.type](fact, leaves, table, measures)


__all__ = ["Allowed", "Cells", "Left", "cells_of"]
