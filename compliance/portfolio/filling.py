"""From columns to planes: what every comparison reads of the answers, for all rows of a block at once.

What no fast way covers exactly (numbers with parts, sums beyond what a machine word holds) is compared row by row by the product's own `compare`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.portfolio.blocks import Block, Bools, Ints, coded, content, valid
from compliance.portfolio.columns import CURRENCY, FROM, NEVER, PLACE, UP_TO, part
from compliance.portfolio.comparisons import Base, Mark, Read, Told, day_number, least_reaching
from compliance.portfolio.telling import Telling
from compliance.semantics.answers import Amount, Answer, Band, ByPlace
from compliance.semantics.conditions import Measures, compare
from compliance.semantics.places import ALL, PlaceUnknown
from compliance.semantics.truth import NO, YES, Truth

Planes = npt.NDArray[np.uint64]  # by slot, by side (yes, may be yes), sixty-four rows to a word
SUMMED = 10**17  # numbers up to this are added in machine words,
PLACES = 90  # where there are no more than so many: the sum then fits in
WORD = 64


class Filler:
    """Fills the planes of the bases of a network. `slots` says where each stands; what it works out of names is kept between blocks."""

    def __init__(self, rulebook: Rulebook, measures: Measures, slots: Mapping[Read, int]) -> None:
        self._rulebook = rulebook
        self._measures = measures
        self._marks = {mark: slot for mark, slot in slots.items() if isinstance(mark, Mark)}
        self._bases: dict[str, list[tuple[Base, int]]] = {}
        for base, slot in slots.items():
            if isinstance(base, Base):
                self._bases.setdefault(base.fact, []).append((base, slot))
        told = [(told, slot) for told, slot in slots.items() if isinstance(told, Told)]
        self.asks_products = bool(told)
        self._telling = Telling(rulebook, measures, told)
        self._flow_facts = {*rulebook.flows.place_by_receiver.values(), rulebook.flows.cover}
        self._words: dict[tuple[str, int], dict[str | None, tuple[int, int]]] = {}  # by question, by name: yes, may be
        self._amounts: dict[tuple[Base, str, bool], int] = {}

    @property
    def facts(self) -> tuple[str, ...]:
        """The questions that are read, in the order of the form."""
        read = self._bases.keys() | {mark.fact for mark in self._marks if mark.says == "answered"}
        return tuple(fact for fact in self._rulebook.facts if fact in read)

    def fill(self, block: Block, planes: Planes) -> None:
        """Fill the planes from a block."""
        for fact_id, bases in self._bases.items():
            fact = self._rulebook.facts[fact_id]
            if fact.type in ("choices", "places"):
                self._fill_sets(block, fact, bases, planes)
            elif fact.type in ("choice", "yes-no"):
                self._fill_choice(block, fact, bases, planes)
            else:
                for (_, slot), pair in zip(bases, self._measured(block, fact, bases), strict=True):
                    yes, may = (
                        block.spread(fact.of, side, missing) for side, missing in zip(pair, (False, True), strict=True)
                    )
                    put(planes, slot, yes, may)
        numbers = self._telling.of_uses(block) if self.asks_products else np.zeros(block.uses, np.int64)
        for mark, slot in self._marks.items():
            said = self._said(mark, block, numbers)
            put(planes, slot, said, said)
        given = np.ones(block.rows, np.bool_)
        for first in range(0, len(self._telling.bases), WORD):
            yes, may = (block.spread("use-case", bits, 0) for bits in self._telling.words(numbers, first))
            unpack(planes, [slot for _, slot in self._telling.bases[first : first + WORD]], yes, may, given)

    def _said(self, mark: Mark, block: Block, numbers: Ints) -> Bools:
        """Return for each row what a mark says of it."""
        if mark.says == "flow":
            return block.is_flow
        if mark.says == "use":
            return block.use_of >= 0
        if mark.says == "answered":
            return self.answered(block, mark.fact)
        return block.spread("use-case", self._telling.told(numbers, mark.fact, mark.says == "told-checked"), False)

    # -------------------------------------------------------------------------------------------------------------- sets

    def _fill_sets(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]], planes: Planes) -> None:
        by_row = fact.id in self._flow_facts and block.flows.rows.size > 0
        found = block.sets_by_row(fact.id) if by_row else block.sets(fact.of, fact.id)
        given = found.given if by_row else block.spread(fact.of, found.given, False)
        for first in range(0, len(bases), WORD):
            some = bases[first : first + WORD]
            yes, may = found.joined(partial(self._table, fact, first, some))
            if not by_row:
                same = may is yes
                yes = block.spread(fact.of, yes, 0)
                may = yes if same else block.spread(fact.of, may, 0)
            unpack(planes, [slot for _, slot in some], yes, may, given)

    def _fill_choice(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]], planes: Planes) -> None:
        column = block.column(fact.of, fact.id)
        count = block.count(fact.of)
        codes, names = (np.zeros(count, np.int64), ("",)) if column is None else coded(column)
        given = np.zeros(count, np.bool_) if column is None else valid(column)
        given = block.spread(fact.of, given, False)
        for first in range(0, len(bases), WORD):
            some = bases[first : first + WORD]
            bits = block.spread(fact.of, self._table(fact, first, some, names, 0)[codes], 0)
            unpack(planes, [slot for _, slot in some], bits, bits, given)

    def _table(
        self, fact: Fact, first: int, bases: Sequence[tuple[Base, int]], names: tuple[str, ...], side: int
    ) -> npt.NDArray[Any]:
        """Return for each name, and for what is no name, one bit for each of some bases: whether it is yes there, or may be."""
        width = next(bits for bits in (8, 16, 32, 64) if len(bases) <= bits)
        words = self._words.setdefault((fact.id, first), {})  # each block has the names in another order
        for name in names:
            if name not in words:
                said = [self._says(base, name) for base, _ in bases]
                words[name] = (
                    sum((value is YES) << bit for bit, value in enumerate(said)),
                    sum((value is not NO) << bit for bit, value in enumerate(said)),
                )
        return np.array([*(words[name][side] for name in names), 0], np.dtype(f"uint{width}"))

    def _says(self, base: Base, name: str | None) -> Truth:
        """Return what one option or place alone comes to."""
        if base.reads == "options":
            return YES if name in base.what else NO
        if name is None or not self.known_place(name):
            return NO  # the row is set aside
        if base.reads == "some-place":
            return YES
        value = self._rulebook.places.lies_in(name, base.what, self._measures.on)
        return value if base.reads == "within" else Truth(2 - value)

    def known_place(self, name: str) -> bool:
        """Return whether a place can be an answer."""
        try:
            self._rulebook.places.check(name)
        except PlaceUnknown:
            return False
        return name != ALL

    # -------------------------------------------------------------------------------------------------------------- measures

    def _measured(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]]) -> Iterator[tuple[Bools, Bools]]:
        ways: Mapping[str, Callable[[Block, Fact, Sequence[tuple[Base, int]]], Iterator[tuple[Bools, Bools]]]] = {
            "number": self._numbers,
            "money": self._money,
            "number-by-place": self._by_place,
            "date": self._days,
        }
        if block.column(fact.of, fact.id if fact.type == "number-by-place" else part(fact.id, FROM)) is None:
            count = block.count(fact.of)
            return iter([(np.zeros(count, np.bool_), np.ones(count, np.bool_))] * len(bases))
        return ways[fact.type](block, fact, bases)

    def _numbers(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]]) -> Iterator[tuple[Bools, Bools]]:
        low, high = self._band(block, fact)
        odd = {n: _band(low, high, n) for n in map(int, np.flatnonzero(low.odd | high.odd))}
        for base, _ in bases:
            edge = int(base.what) + base.beyond_edge
            yes, may = low.given & (low.value >= edge), ~low.given | ~high.given | (high.value >= edge)
            yield self._mended(base, yes, may, odd)

    def _money(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]]) -> Iterator[tuple[Bools, Bools]]:
        low, high = self._band(block, fact)
        codes, currencies = coded(block.column(fact.of, part(fact.id, CURRENCY)))
        odd = [int(n) for n in np.flatnonzero((low.odd | high.odd) & (codes < len(currencies)))]

        def answer(n: int) -> Answer | None:
            band = _band(low, high, n)
            return None if band is None else Amount(band, currencies[codes[n]])

        exactly = {n: answer(n) for n in odd}

        for base, _ in bases:
            edges = [
                np.array([*(self._least(base, c, side) for c in currencies), 0], np.int64)[codes]
                for side in (True, False)
            ]
            yes, may = low.given & (low.value >= edges[0]), ~low.given | ~high.given | (high.value >= edges[1])
            yield self._mended(base, yes, may, exactly)

    def _least(self, base: Base, currency: str | None, low: bool) -> int:
        if currency not in self._rulebook.rates.per_euro:
            return 0  # the row is set aside
        key = (base, currency, low)
        if key not in self._amounts:
            self._amounts[key] = least_reaching(base, currency, self._measures, low)
        return self._amounts[key]

    def _by_place(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]]) -> Iterator[tuple[Bools, Bools]]:
        column = block.column(fact.of, fact.id)
        starts, inside = content(column)
        codes, names = coded(inside.field(PLACE))
        low, high = Numbers.of(inside.field(FROM)), Numbers.of(inside.field(UP_TO))
        given = valid(column)
        rows = np.repeat(np.arange(len(given)), np.diff(starts))
        large = low.odd | high.odd | (low.value > SUMMED) | (high.value > SUMMED)
        large |= np.diff(starts)[rows] > PLACES
        odd = [int(n) for n in np.unique(rows[large])]
        sums: dict[str, tuple[Ints, Ints, Bools]] = {}

        def answer(n: int) -> Answer | None:
            some = range(int(starts[n]), int(starts[n + 1]))
            return ByPlace(
                tuple(sorted(((str(names[codes[k]]), _band(low, high, k)) for k in some), key=lambda b: b[0]))
            )

        exactly = {n: answer(n) for n in odd}
        for base, _ in bases:
            assert base.of is not None
            if base.of not in sums:
                sums[base.of] = self._summed(base.of, names, codes, rows, low, high, len(given))
            least, most, boundless = sums[base.of]
            edge = int(base.what) + base.beyond_edge
            yes, may = given & (least >= edge), ~given | boundless | (most >= edge)
            yield self._mended(base, yes, may, exactly)

    def _summed(
        self, place: str, names: tuple[str, ...], codes: Ints, rows: Ints, low: Numbers, high: Numbers, count: int
    ) -> tuple[Ints, Ints, Bools]:
        """Return for each row the least and the most that can lie in a place, and whether the most has no bound."""
        on, places = self._measures.on, self._rulebook.places

        def inside(name: str | None) -> Truth:
            if name is None or not self.known_place(name):
                return NO
            return YES if place == ALL else places.lies_in(name, [place], on)

        lies = np.array([*(inside(name) for name in names), NO], np.int8)[codes]
        least, most, boundless = np.zeros(count, np.int64), np.zeros(count, np.int64), np.zeros(count, np.bool_)
        sure, some = lies == YES, lies != NO
        np.add.at(least, rows[sure & low.given], np.minimum(low.value, SUMMED)[sure & low.given])
        np.add.at(most, rows[some & high.given], np.minimum(high.value, SUMMED)[some & high.given])
        boundless[rows[some & ~high.given]] = True
        return least, most, boundless

    def _days(self, block: Block, fact: Fact, bases: Sequence[tuple[Base, int]]) -> Iterator[tuple[Bools, Bools]]:
        ends = [block.column(fact.of, part(fact.id, end)) for end in (FROM, UP_TO)]
        first, last = (np.asarray(pc.fill_null(one.cast(pa.int32()), 0)) for one in ends)
        told = valid(ends[0]) & valid(ends[1])
        flag = block.column(fact.of, part(fact.id, NEVER))
        never = ~told & (np.zeros(len(told), np.bool_) if flag is None else np.asarray(pc.fill_null(flag, False)))
        for base, _ in bases:
            edge = day_number(base.what)
            yes, may = (last < edge, first < edge) if base.reads == "before" else (first >= edge, last >= edge)
            yield yes & told, (may & told) | (~told & ~never)

    def _mended(self, base: Base, yes: Bools, may: Bools, odd: Mapping[int, Answer | None]) -> tuple[Bools, Bools]:
        """Put the product's own comparison where the fast one does not hold."""
        asks = base.asks
        for n, answer in odd.items():
            value = compare(asks, answer, (), self._measures)
            yes[n], may[n] = value is YES, value is not NO
        return yes, may

    def _band(self, block: Block, fact: Fact) -> tuple[Numbers, Numbers]:
        low, high = (Numbers.of(block.column(fact.of, part(fact.id, end))) for end in (FROM, UP_TO))
        return low, high

    # -------------------------------------------------------------------------------------------------------------- answered

    def answered(self, block: Block, fact_id: str) -> Bools:
        """Return for each row whether its organisation or use answered a question."""
        fact = self._rulebook.facts[fact_id]
        if fact.type in ("choices", "places"):
            given = block.sets(fact.of, fact_id).given
        else:
            names = (
                [fact_id]
                if fact.type in ("choice", "yes-no", "number-by-place")
                else [part(fact_id, n) for n in (FROM, NEVER)]
            )
            given = np.zeros(block.count(fact.of), np.bool_)
            for column in (block.column(fact.of, name) for name in names):
                if column is not None:
                    given |= (
                        np.asarray(pc.fill_null(column, False)) if pa.types.is_boolean(column.type) else valid(column)
                    )
        return block.spread(fact.of, given, False)


class Numbers:
    """A column of numbers: whole parts, whether there is a number, and where it has parts besides."""

    def __init__(self, column: Any, value: Ints, given: Bools, odd: Bools) -> None:
        self._column = column
        self.value = value
        self.given = given
        self.odd = odd

    @classmethod
    def of(cls, column: Any) -> Numbers:
        """Return the numbers of a column."""
        given = valid(column)
        if pa.types.is_integer(column.type):
            return cls(
                column, np.asarray(pc.fill_null(column, 0)).astype(np.int64), given, np.zeros(len(given), np.bool_)
            )
        if pa.types.is_null(column.type):
            return cls(column, np.zeros(len(given), np.int64), given, np.zeros(len(given), np.bool_))
        floor = pc.floor(column)
        odd = np.asarray(pc.fill_null(pc.not_equal(floor, column), False))
        value = np.asarray(pc.fill_null(pc.cast(floor, pa.int64(), safe=False), 0))
        return cls(column, value, given, odd)

    def exact(self, row: int) -> Decimal | None:
        """Return one number with all its digits."""
        found = self._column[row].as_py()
        return None if found is None else Decimal(str(found))


def _band(low: Numbers, high: Numbers, row: int) -> Band | None:
    least = low.exact(row)
    return None if least is None else Band(least, high.exact(row))


def put(planes: Planes, slot: int, yes: Bools, may: Bools) -> None:
    """Write one pair of planes."""
    for side, values in enumerate((yes, may)):
        bits = np.packbits(values, bitorder="little")
        planes[slot, side].view(np.uint8)[: len(bits)] = bits


def unpack(planes: Planes, slots: Sequence[int], yes: npt.NDArray[Any], may: npt.NDArray[Any], given: Bools) -> None:
    """Write pairs of planes from words of bits, one word a row; where nothing is given everything may be."""
    count, size = len(yes), yes.dtype.itemsize
    known = np.packbits(given, bitorder="little")
    unknown = ~known
    sides = [yes.view(np.uint8).reshape(count, size)] + (
        [] if may is yes else [may.view(np.uint8).reshape(count, size)]
    )
    chosen = np.empty(count, np.uint8)
    for byte in range((len(slots) + 7) // 8):
        columns = [side[:, 0] if size == 1 else np.ascontiguousarray(side[:, byte]) for side in sides]
        for bit, slot in enumerate(slots[8 * byte : 8 * byte + 8]):
            packed = []
            for column in columns:
                np.bitwise_and(column, np.uint8(1 << bit), out=chosen)
                packed.append(np.packbits(chosen, bitorder="little"))
            out = planes[slot].view(np.uint8)
            np.bitwise_and(packed[0], known, out=out[0, : len(known)])
            np.bitwise_or(packed[-1], unknown, out=out[1, : len(known)])


__all__ = ["Filler", "Numbers", "Planes", "put", "unpack"]
