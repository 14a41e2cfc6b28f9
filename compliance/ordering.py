"""Puts rated things in order: tier first, then a weighted score, and what must come first before what needs it.

Nothing here knows law: a `Rated` is a duty or an action with its tier and factors. The order is total and depends on nothing
but the ratings and the keys, so that it is the same however the answers, files or dictionaries were ordered.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from compliance.priority import FACTORS, score

SPREAD = (3, 4, 5)  # quarters: each weight less a quarter, as it is, and a quarter more


@dataclass(frozen=True)
class Rated:
    """Something to put in order. `tier` counts from 0, the gravest; `called`: an event has made it due; `needs`: all that must come first, by position, with how deep below it."""

    key: tuple[str, ...]
    tier: int
    finished: bool
    called: bool
    factors: Mapping[str, int]
    needs: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Placed:
    """A position in the order: which of the things, and the tier it stands in (an earlier one where it is needed first)."""

    position: int
    tier: int


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


def arrange(things: Sequence[Rated], weights: Mapping[str, int]) -> tuple[Placed, ...]:
    """Return the order: by tier, what an event has made due, score, SV, DT, EF and key; prerequisites first; finished last."""

    def order(position: int) -> tuple[object, ...]:
        one = things[position]
        tied = (-one.factors["SV"], -one.factors["DT"], -one.factors["EF"], one.key)
        return (one.finished, one.tier, not one.called, -score(weights, one.factors), *tied)

    listed = sorted(range(len(things)), key=order)
    turn = {position: n for n, position in enumerate(listed)}
    out: list[Placed] = []
    placed: set[int] = set()

    def place(position: int, tier: int) -> None:
        if position not in placed:
            placed.add(position)
            out.append(Placed(position, min(tier, things[position].tier)))

    for position in listed:
        one = things[position]
        if position not in placed and not one.finished:
            for needed in sorted(one.needs, key=lambda n: (-one.needs[n], turn[n])):
                if not things[needed].finished:
                    place(needed, one.tier)
        place(position, one.tier)
    return tuple(sorted(out, key=lambda p: (things[p.position].finished, p.tier)))


def sensitivity(things: Sequence[Rated], weights: Mapping[str, int], first_screen: int) -> Sensitivity:
    """Return what happens to the order when every weight is a quarter less, as it is, or a quarter more: 729 weightings.

    The first screen is the first so many open things. Weights are multiplied by 3, 4 and 5, so nothing is rounded.
    """
    usual = _ranks(things, {f: 4 * weights[f] for f in FACTORS})
    best, worst = list(usual), list(usual)
    screen = {n for n, rank in enumerate(usual) if rank <= first_screen and not things[n].finished}
    leaves: set[int] = set()
    enters: set[int] = set()
    seen: set[tuple[int, ...]] = set()
    count = 0
    for quarters in product(SPREAD, repeat=len(FACTORS)):
        count += 1
        other = {f: q * weights[f] for f, q in zip(FACTORS, quarters, strict=True)}
        scores = tuple(score(other, one.factors) for one in things)
        if scores in seen:
            continue
        seen.add(scores)
        for n, rank in enumerate(_ranks(things, other)):
            best[n], worst[n] = min(best[n], rank), max(worst[n], rank)
            if not things[n].finished and (rank <= first_screen) != (n in screen):
                (leaves if n in screen else enters).add(n)
    return Sensitivity(count, tuple(best), tuple(worst), first_screen, frozenset(leaves), frozenset(enters))


def closure(needs: Mapping[int, Collection[int]], start: Collection[int]) -> dict[int, int]:
    """Return all that some things need, directly or not, each with its greatest depth; what needs itself is cut there."""
    depth: dict[int, int] = {}

    def go(position: int, below: int, above: frozenset[int]) -> None:
        for needed in needs.get(position, ()):
            if needed not in above and depth.get(needed, 0) < below:
                depth[needed] = below
                go(needed, below + 1, above | {needed})

    for position in start:
        go(position, 1, frozenset(start))
    return depth


def _ranks(things: Sequence[Rated], weights: Mapping[str, int]) -> list[int]:
    ranks = [0] * len(things)
    for rank, placed in enumerate(arrange(things, weights), start=1):
        ranks[placed.position] = rank
    return ranks


__all__ = ["Placed", "Rated", "Sensitivity", "arrange", "closure", "sensitivity"]
