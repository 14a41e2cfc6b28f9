"""What other weights would do to an order: every weight a quarter less, as it is, or a quarter more, 729 weightings in all.

All weightings are worked out at once. A number that depends on the weighting is one long whole number with a lane for each of them
(`Lanes`), so that one addition adds, and one subtraction compares, in all 729; nothing is sorted and nothing is rounded. A rank is counted:

    rank = 1 + things put down under earlier carriers + those that its own carrier puts down sooner

A thing is put down when its turn comes by group and score, or sooner, with the first of the things that need it and were not put down themselves
before their turn: whichever that is, is its carrier.
"""

from __future__ import annotations

import sys
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from operator import mul
from typing import Literal

from compliance.checklist.ordering import Ordering, Rated
from compliance.checklist.priority import FACTORS, score

SPREAD = (3, 4, 5)  # quarters: each weight less a quarter, as it is, and a quarter more
WEIGHTINGS = tuple(product(SPREAD, repeat=len(FACTORS)))
# Bits of a lane, and how memory of such numbers is called: read faster than numbers of other widths.
_WIDTHS: Mapping[int, Literal["H", "I", "Q"]] = {16: "H", 32: "I", 64: "Q"}


@dataclass(frozen=True)
class Sensitivity:
    """How far the order hangs on the weights: over all weightings, each thing's best and worst rank."""

    weightings: int
    best: tuple[int, ...]
    worst: tuple[int, ...]
    first_screen: int
    leaves: frozenset[int]
    enters: frozenset[int]

    @property
    def stable(self) -> bool:
        """Whether the first screen holds the same things under every weighting."""
        return not self.leaves and not self.enters


def sensitivity(things: Sequence[Rated], weights: Mapping[str, int], first_screen: int) -> Sensitivity:
    """Return what happens to the order under the 729 weightings. The first screen is the first so many open things."""
    ordering = Ordering(things)
    usual = ordering.ranks([score(weights, one.factors) for one in things])
    found = _Counting(ordering, weights).extremes()
    best, worst = tuple(b for b, _ in found), tuple(w for _, w in found)
    opened = [n for n, one in enumerate(things) if not one.finished]
    leaves = frozenset(n for n in opened if usual[n] <= first_screen < worst[n])
    enters = frozenset(n for n in opened if best[n] <= first_screen < usual[n])
    return Sensitivity(len(WEIGHTINGS), best, worst, first_screen, leaves, enters)


class Lanes:
    """Arithmetic on one number for each weighting, laid side by side in a long whole number.

    No lane may ever hold less than 0 or fill its highest bit when it is read or compared; on the way there sums may run over and back.
    """

    def __init__(self, most: int) -> None:
        """Make lanes for numbers up to `most`."""
        self._bits = next((b for b in _WIDTHS if most < 1 << b - 1), most.bit_length() // 8 * 8 + 8)
        self.ones = self.of([1] * len(WEIGHTINGS))
        self._tops = self.ones << self._bits - 1

    def of(self, numbers: Iterable[int]) -> int:
        """Return numbers, one for each weighting, as lanes."""
        size = self._bits // 8
        return int.from_bytes(b"".join(n.to_bytes(size, sys.byteorder) for n in numbers), sys.byteorder)

    def below(self, a: int, b: int) -> int:
        """Return 1 in each lane in which `a` is less than `b`."""
        return self.ones - ((((a | self._tops) - b) >> self._bits - 1) & self.ones)

    def same(self, a: int, b: int) -> int:
        """Return 1 in each lane in which both are the same."""
        return self.ones - self.below(a, b) - self.below(b, a)

    def least(self, a: int, b: int) -> int:
        """Return the lesser of both in each lane."""
        return self.where(self.below(a, b), a, b)

    def where(self, picked: int, a: int, b: int) -> int:
        """Return `a` in the lanes in which `picked` is 1, and `b` where it is 0."""
        return b ^ ((a ^ b) & ((picked << self._bits) - picked))

    def extremes(self, a: int) -> tuple[int, int]:
        """Return the least and the greatest number in any lane."""
        size = self._bits // 8
        data = a.to_bytes(size * len(WEIGHTINGS), sys.byteorder)
        if self._bits in _WIDTHS:
            numbers = memoryview(data).cast(_WIDTHS[self._bits]).tolist()
        else:
            numbers = [int.from_bytes(data[n : n + size], sys.byteorder) for n in range(0, len(data), size)]
        return min(numbers), max(numbers)


class _Counting:
    """Counts the ranks of the things of one order under all weightings."""

    def __init__(self, ordering: Ordering, weights: Mapping[str, int]) -> None:
        self._factors = [tuple(one.factors[f] for f in FACTORS) for one in ordering.things]
        by_factor = [weights[f] for f in FACTORS]
        greatest = max((sum(map(mul, by_factor, factors)) for factors in self._factors), default=0)
        self._lanes = Lanes(max(greatest * max(SPREAD), len(ordering.things)))
        weighted = [self._lanes.of(q) * w for q, w in zip(zip(*WEIGHTINGS, strict=True), by_factor, strict=True)]
        self._scores = {factors: sum(map(mul, weighted, factors)) for factors in set(self._factors)}
        self._tied = {
            position: n for n, position in enumerate(ordering.tied)
        }  # who comes first of those with the same score
        self._group, self._needs = ordering.group, ordering.needs
        self._turns = self._all_turns()
        self._above: dict[int, list[int]] = {}  # for each needed thing, those that need it
        for position, needs in enumerate(self._needs):
            for needed in needs:
                self._above.setdefault(needed, []).append(position)
        self._carried = self._all_carried()
        self._moved = [n for n in self._above if self._carried[n] != self._turns[n]]

    def extremes(self) -> list[tuple[int, int]]:
        """Return the best and the worst rank of each thing."""
        lanes, turns, carried = self._lanes, self._turns, self._carried
        span = [lanes.extremes(one) for one in carried] if self._moved else []
        late = {n: lanes.extremes(turns[n])[1] for n in self._moved}
        out = []
        for position, mine in enumerate(carried):
            rank = mine + lanes.ones
            for other in self._moved:
                if span[other][0] < span[position][1] and late[other] >= span[position][0]:
                    rank += lanes.below(carried[other], mine) - lanes.below(turns[other], mine)
                if position in self._above[other]:
                    rank += lanes.same(carried[other], turns[position])
            out.append(lanes.extremes(rank + self._beside(position)))
        return out

    def _beside(self, position: int) -> int:
        """Return how many of the things that the carrier of a moved thing puts down with it come before it."""
        lanes, mine, before = self._lanes, self._carried[position], 0
        for carrier in self._above[position] if position in self._moved else ():
            under = lanes.same(mine, self._turns[carrier])
            for other in self._moved if under else ():
                if other != position and carrier in self._above[other]:
                    together = under & lanes.same(self._carried[other], self._turns[carrier])
                    before += together and together & self._sooner(other, position, carrier)
        return before

    def _all_carried(self) -> list[int]:
        """Return the turn in which each thing is put down: the first of its own and of those that need it and wait for theirs.

        Whether one waits hangs on earlier turns alone, so going over all again and again comes to rest on what is right.
        """
        lanes, turns = self._lanes, self._turns
        found, before = list(turns), None
        while found != before:
            before = list(found)
            for needed, listed in self._above.items():
                found[needed] = turns[needed]
                for position in listed:
                    waits = lanes.same(before[position], turns[position])
                    turn = lanes.where(waits, turns[position], turns[needed])
                    found[needed] = lanes.least(found[needed], turn)
        return found

    def _all_turns(self) -> list[int]:
        """Return for each thing how many come before it by group and score."""
        out = [0] * len(self._group)
        groups: dict[int, dict[tuple[int, ...], list[int]]] = {}
        for position in self._tied:
            kinds = groups.setdefault(self._group[position], {})
            kinds.setdefault(self._factors[position], []).append(position)
        earlier = 0
        for _, kinds in sorted(groups.items()):
            for position, turn in self._turns_of(kinds):
                out[position] = turn + earlier * self._lanes.ones
            earlier += sum(map(len, kinds.values()))
        return out

    def _turns_of(self, kinds: Mapping[tuple[int, ...], Sequence[int]]) -> Iterator[tuple[int, int]]:
        """Yield the things of one group, given by their factors, each with how many of them come before it by score."""
        lanes = self._lanes
        tied = {factors: [self._tied[p] for p in listed] for factors, listed in kinds.items()}
        above = dict.fromkeys(kinds, 0)
        among = {p: n * lanes.ones for listed in kinds.values() for n, p in enumerate(listed)}
        for one, other in combinations(kinds, 2):
            less = lanes.below(self._scores[one], self._scores[other])
            more = lanes.below(self._scores[other], self._scores[one])
            above[one] += less * len(kinds[other])
            above[other] += more * len(kinds[one])
            even = lanes.ones - less - more
            for mine, theirs in ((one, other), (other, one)) if even else ():
                for position in kinds[mine]:
                    among[position] += even * bisect(tied[theirs], self._tied[position])
        for factors, listed in kinds.items():
            for position in listed:
                yield position, among[position] + above[factors]

    def _sooner(self, one: int, other: int, carrier: int) -> int:
        """Return 1 in each lane in which a carrier puts the one down before the other: what lies deeper below it, or has its turn first."""
        depth = self._needs[carrier]
        if depth[one] != depth[other]:
            return self._lanes.ones if depth[one] > depth[other] else 0
        return self._lanes.below(self._turns[one], self._turns[other])


__all__ = ["Lanes", "Sensitivity", "sensitivity"]
