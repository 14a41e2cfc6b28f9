"""Verdicts for many cases at once: what one block of cases comes to, duty by duty, folded over the uses and flows of each case.

The code of a duty is the strongest of its uses; `CODES` has them in that order. What they mean is said in docs/portfolio.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from compliance.portfolio.blocks import Block
from compliance.portfolio.compiling import Duty, Law, Likely
from compliance.portfolio.filling import Filler, Planes
from compliance.portfolio.presumed import compiled
from compliance.portfolio.running import Bytes, Machine, bits_of, by_row, joined
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.words import Reason

Code = Literal[
    "does-not-apply",
    "applies",
    "applies-upcoming",
    "applies-stayed",
    "may-apply-certain-later",
    "may-apply",
    "may-apply-upcoming",
    "may-apply-stayed",
]
CODES: tuple[Code, ...] = (
    "does-not-apply",
    "applies",
    "applies-upcoming",
    "applies-stayed",
    "may-apply-certain-later",
    "may-apply",
    "may-apply-upcoming",
    "may-apply-stayed",
)
REASONS: tuple[Reason, ...] = ("triggered", "ended", "displaced", "exempt", "not-triggered", "out-of-scope")
Outlook = Literal["does-not-apply", "certain", "expected", "depends", "unlikely"]
OUTLOOKS: tuple[Outlook, ...] = ("does-not-apply", "certain", "expected", "depends", "unlikely")
Tier = Literal["does-not-apply", "stop", "do-now", "get-ready", "plan", "good-practice"]
TIERS: tuple[Tier, ...] = ("does-not-apply", "stop", "do-now", "get-ready", "plan", "good-practice")
BITS = 3


class Pair(NamedTuple):
    """Whether something is yes, and whether it may be, as bits of any shape."""

    yes: Any
    may: Any


@dataclass(frozen=True)
class Found:
    """What a block came to: for each case a line of bits, one for each duty and each bit of its code (of its reason, of its outlook, of its tier)."""

    cases: int
    duties: tuple[str, ...]
    codes: Bytes
    reasons: Bytes | None
    outlooks: Bytes | None
    tiers: Bytes | None = None

    def unpacked(self, which: Bytes | None = None) -> Bytes:
        """Return the code of each case and duty as a number."""
        return unpacked(self.codes if which is None else which, len(self.duties))


def unpacked(lines: Bytes, duties: int) -> Bytes:
    """Return the numbers that lines of packed bits hold: all first bits, all second bits, all third bits."""
    size = lines.shape[1] // BITS
    out = np.zeros((len(lines), duties), np.uint8)
    for bit in range(BITS):
        part = np.ascontiguousarray(lines[:, bit * size : (bit + 1) * size])
        out |= np.unpackbits(part, axis=1, bitorder="little", count=duties) << np.uint8(bit)
    return out


class Kernel:
    """A rulebook on a day, made ready to judge blocks of cases.

    `duties` names those that are wanted; `reasons` asks why others do not apply, `outlooks` how what is open will probably turn out, `tiers` how pressing what applies or may apply is.
    """

    def __init__(
        self,
        prepared: Prepared,
        day: date,
        duties: Sequence[str] | None = None,
        reasons: bool = False,
        outlooks: bool = False,
        tiers: bool = False,
    ) -> None:
        self.law: Law = compiled(prepared, day, None if duties is None else tuple(duties), outlooks)
        self.reasons = reasons
        self.outlooks = outlooks
        self.tiers = tiers
        self.duties = tuple(self.law.duties)
        listed = self._listed = tuple(self.law.duties.values())
        outputs = [node for one in listed for node in (one.now, one.later, *one.orders)]
        if reasons:
            outputs += [node for one in listed for node in vars(one.ground).values()]
        if outlooks:
            outputs += [node for one in listed for node in vars(likely_of(one)).values()]
        if tiers:
            outputs += [node for one in listed for node in (one.soon, one.missing)]
        self._machine = Machine(self.law.network, outputs)
        self._rulebook = prepared.rulebook.on(day)
        self.filler = Filler(self._rulebook, self.law.measures, self._machine.bases)
        self.facts = self.filler.facts

    def block(self, table: Any) -> Block:
        """Return cases as a block."""
        return Block(table, self._rulebook.flows)

    def judge(self, block: Block) -> Found:
        """Return what a block of cases comes to."""
        planes = self._machine.run(block, self.filler)
        folded = _Plain(planes, block, self) if block.plain else _Folded(planes, block, self)
        by_code = self._codes(folded)
        codes = folded.packed(by_code)
        outlooks = folded.packed(self._outlooks(folded, by_code)) if self.outlooks else None
        tiers = folded.packed(self._tiers(folded, by_code)) if self.tiers else None
        if not self.reasons:
            return Found(block.cases, self.duties, codes, None, outlooks, tiers)
        size = codes.shape[1] // BITS
        live = codes[:, :size] | codes[:, size : 2 * size] | codes[:, 2 * size :]  # for another use of the case
        reasons = folded.packed(self._reasons(folded, by_code)) & ~np.tile(live, BITS)
        return Found(block.cases, self.duties, codes, reasons, outlooks, tiers)

    def _outlooks(self, folded: _Plain | _Folded, codes: list[Any]) -> list[Any]:
        """Return how duties that apply or may apply will probably turn out, as `compliance.reasoning.presuming` says it."""
        certain = codes[0] | codes[1] | codes[2]
        may = codes[3] | codes[4] | codes[5] | codes[6]
        now, later = folded.pair(lambda one: likely_of(one).now), folded.pair(lambda one: likely_of(one).later)
        expected = may & (now.yes | (~now.may & later.yes))
        checked = (
            folded.pair(lambda one: likely_of(one).checked_now).may
            | folded.pair(lambda one: likely_of(one).checked_later).may
        )
        out = may & ~now.may & ~later.may
        unlikely = out & ~folded.some(lambda one: likely_of(one).grave) & ~checked
        return [certain, expected, may & ~expected & ~unlikely, unlikely]

    def _tiers(self, folded: _Plain | _Folded, codes: list[Any]) -> list[Any]:
        """Return how pressing each duty is by itself, as `compliance.checklist.priority.tier_of` says it: by its force and its first day."""
        applies, upcoming, _, later, perhaps, ahead, _ = codes
        live = codes[0]
        for one in codes[1:]:
            live = live | one
        binding, ban = folded.which(self.binding), folded.which(self.bans)
        voluntary = live & folded.which(self.voluntary)
        in_force = (applies | later | perhaps) & binding
        soon = (upcoming | ahead) & binding & folded.pair(lambda one: one.soon).may
        missing = applies & binding & folded.some(lambda one: one.missing)
        stop = ((in_force | soon) & ban) | missing
        now, ready = in_force & ~stop, soon & ~stop
        return [stop, now, ready, live & ~stop & ~now & ~ready & ~voluntary, voluntary]

    def planes_of(self, planes: Planes, of: Callable[[Duty], int]) -> Planes:
        """Return the planes of one thing about each duty."""
        return planes[self._machine.slots([of(one) for one in self._listed])]

    def slots(self, nodes: Sequence[int]) -> npt.NDArray[np.intp]:
        """Return where some planes stand."""
        return self._machine.slots(nodes)

    @cached_property
    def by_flow(self) -> npt.NDArray[np.bool_]:
        """Which duties are asked of each flow."""
        return np.array([one.by_flow for one in self._listed])

    @cached_property
    def of_organisation(self) -> npt.NDArray[np.bool_]:
        """Which duties are asked once for all uses."""
        return np.array([one.of_organisation for one in self._listed])

    @cached_property
    def binding(self) -> npt.NDArray[np.bool_]:
        """Which duties are binding law, neither pending nor voluntary."""
        return np.array([one.rule.frame.force == "binding" and bool(one.rule.frame.periods) for one in self._listed])

    @cached_property
    def voluntary(self) -> npt.NDArray[np.bool_]:
        """Which duties nobody must follow."""
        return np.array([one.rule.frame.force == "voluntary" for one in self._listed])

    @cached_property
    def bans(self) -> npt.NDArray[np.bool_]:
        """Which duties forbid."""
        return np.array([one.rule.obligation.kind == "ban" for one in self._listed])

    @cached_property
    def ordered(self) -> list[tuple[int, Duty]]:
        """The duties that the order of a court may hold back on the day: binding ones, with their numbers."""
        return [
            (n, one)
            for n, one in enumerate(self._listed)
            if one.orders and one.rule.frame.force == "binding" and one.rule.frame.periods
        ]

    def _codes(self, folded: _Plain | _Folded) -> list[Any]:
        """Return for each code but the first the bits of the duties that have it, at most one of them each."""
        now, later = folded.pair(lambda one: one.now), folded.pair(lambda one: one.later)
        held = folded.stayed()
        not_now = ~now.may
        open_now = now.may & ~now.yes
        applies, upcoming = now.yes, not_now & later.yes
        perhaps, ahead = open_now, not_now & later.may & ~later.yes
        certain_later = open_now & later.yes & ~held
        return [
            applies & ~held,
            upcoming & ~held,
            (applies | upcoming) & held,
            certain_later,
            perhaps & ~held & ~later.yes,
            ahead & ~held,
            (perhaps | ahead) & held,
        ]

    def _reasons(self, folded: _Plain | _Folded, codes: list[Any]) -> list[Any]:
        live = codes[0]
        for one in codes[1:]:
            live = live | one
        ended = ~live & folded.some(lambda one: one.ground.held_before) & folded.some(lambda one: one.ground.held_ever)
        left = ~live & ~ended
        shut = left & ~folded.some(lambda one: one.ground.holds)
        away = shut & ~folded.some(lambda one: one.ground.in_play)
        exempt, displaced = folded.first(lambda one: one.ground.exempt, lambda one: one.ground.displaced)
        here = shut & ~away
        exempt, displaced = here & exempt, here & displaced
        return [ended, displaced, exempt, left & ~away & ~exempt & ~displaced, away]


def likely_of(duty: Duty) -> Likely:
    """Return how a duty would stand with what is presumed."""
    assert duty.likely is not None
    return duty.likely


class _Plain:
    """A block in which each case is one row: nothing to fold, and codes are made on whole planes."""

    def __init__(self, planes: Planes, block: Block, kernel: Kernel) -> None:
        self._planes, self._block, self._kernel = planes, block, kernel

    def pair(self, of: Callable[[Duty], int]) -> Pair:
        found = self._kernel.planes_of(self._planes, of)
        return Pair(found[:, 0], found[:, 1])

    def some(self, of: Callable[[Duty], int]) -> Any:
        return self.pair(of).yes

    def stayed(self) -> Any:
        words = self._planes.shape[2] if self._kernel.ordered else 1
        held = np.zeros((len(self._kernel.duties), words), np.uint64)
        for number, duty in self._kernel.ordered:
            held[number] = np.bitwise_or.reduce(self._planes[self._kernel.slots(duty.orders), 0])
        return held

    def which(self, duties: npt.NDArray[np.bool_]) -> Any:
        return np.where(duties, ~np.uint64(0), np.uint64(0))[:, None]

    def first(self, one: Callable[[Duty], int], other: Callable[[Duty], int]) -> tuple[Any, Any]:
        before = self.some(one)
        return before, self.some(other) & ~before

    def packed(self, found: Sequence[Any]) -> Bytes:
        return np.concatenate([by_row(bits, self._block.rows) for bits in _numbered(found)], axis=1)


class _Folded:
    """A block of cases with several uses or flows: bits are turned round first, then folded over the rows of each use, and of each case."""

    def __init__(self, planes: Planes, block: Block, kernel: Kernel) -> None:
        self._planes, self._block, self._kernel = planes, block, kernel
        by_flow = np.packbits(kernel.by_flow, bitorder="little")
        self._of_organisation = np.packbits(kernel.of_organisation, bitorder="little")
        self._within = np.packbits(np.ones(len(kernel.duties), np.bool_), bitorder="little")
        self._looked_at: Bytes | None = None
        if block.flows.rows.size:
            at_flows, at_uses = block.looks_at_flows[:, None], ~block.is_flow[:, None]
            self._looked_at = (at_flows * by_flow) | (at_uses * ~by_flow)

    def _rows(self, planes: Any) -> Bytes:
        """Return one line a row of what is looked at there: a duty that reads flows at each flow, any other at the use itself."""
        found = by_row(planes, self._block.rows)
        return found if self._looked_at is None else found & self._looked_at

    def _over(self, lines: Bytes) -> Bytes:
        """Return one line a use: some row of it, or of the whole case for what is asked of the organisation once."""
        block = self._block
        uses = joined(lines, block.slot_starts) if block.flows.rows.size else lines
        cases = joined(uses, block.slot_case_starts)
        once = cases[block.case_of_slot] & self._of_organisation
        return np.asarray((uses & ~self._of_organisation) | once)

    def pair(self, of: Callable[[Duty], int]) -> Pair:
        found = self._kernel.planes_of(self._planes, of)
        return Pair(*(self._over(self._rows(found[:, side])) for side in (0, 1)))

    def some(self, of: Callable[[Duty], int]) -> Any:
        return self._over(self._rows(self._kernel.planes_of(self._planes, of)[:, 0]))

    def stayed(self) -> Bytes:
        """Return what a court surely holds back: by one order in every row that is looked at."""
        kernel, block = self._kernel, self._block
        held = np.zeros((len(block.case_of_slot), -(-len(kernel.duties) // 8)), np.uint8)
        for number, duty in kernel.ordered:
            looked = block.looks_at_flows if duty.by_flow else ~block.is_flow
            for slot in kernel.slots(duty.orders):
                protects = bits_of(self._planes[slot, 0], block.rows).astype(np.bool_) | ~looked
                every = np.logical_and.reduceat(protects, block.slot_starts)
                if duty.of_organisation:
                    every = np.logical_and.reduceat(every, block.slot_case_starts)[block.case_of_slot]
                held[:, number // 8] |= every.astype(np.uint8) << np.uint8(number % 8)
        return held

    def which(self, duties: npt.NDArray[np.bool_]) -> Bytes:
        """Return the bits of some duties."""
        return np.packbits(duties, bitorder="little")

    def first(self, one: Callable[[Duty], int], other: Callable[[Duty], int]) -> tuple[Any, Any]:
        """Return which of two things the first row says that says either; of a row that says both, the first."""
        firsts, others = (self._rows(self._kernel.planes_of(self._planes, of)[:, 0]) for of in (one, other))
        block = self._block
        found = [self._first_of(firsts, others, starts) for starts in (block.slot_starts, block.case_starts)]
        (use_one, use_other), (case_one, case_other) = found
        mine, back = self._of_organisation, block.case_of_slot
        return (use_one & ~mine) | (case_one[back] & mine), (use_other & ~mine) | (case_other[back] & mine)

    def _first_of(self, firsts: Bytes, others: Bytes, starts: Any) -> tuple[Any, Any]:
        ends = np.append(starts[1:], self._block.rows)
        one, other = (
            np.zeros((len(starts), firsts.shape[1]), np.uint8),
            np.zeros((len(starts), firsts.shape[1]), np.uint8),
        )
        for n in range(int((ends - starts).max(initial=0))):
            left = np.flatnonzero(starts + n < ends)
            rows = starts[left] + n
            room = ~(one[left] | other[left])
            one[left] |= firsts[rows] & room
            other[left] |= others[rows] & ~firsts[rows] & room
        return one, other

    def packed(self, found: Sequence[Any]) -> Bytes:
        """Return one line a case: of several uses the strongest."""
        strongest: list[Bytes] = []
        taken: Any = np.uint8(0)
        for bits in found:
            whole = joined(bits, self._block.slot_case_starts) & self._within
            strongest.append(whole & ~taken)
            taken = taken | whole
        return np.concatenate(_numbered(strongest), axis=1)


def _numbered(found: Sequence[Any]) -> list[Any]:
    """Return the bits of the numbers of things that exclude each other, the first of which has the number one."""
    out = []
    for bit in range(BITS):
        bits = [one for number, one in enumerate(found, 1) if number >> bit & 1]
        whole = bits[0]
        for one in bits[1:]:
            whole = whole | one
        out.append(whole)
    return out


__all__ = ["BITS", "CODES", "OUTLOOKS", "REASONS", "TIERS", "Code", "Found", "Kernel", "unpacked"]
