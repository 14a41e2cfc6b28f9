"""Puts rated things in order: tier first, then a weighted score, and what must come first before what needs it.

Nothing here knows law: a `Rated` is a duty or an action with its tier and factors. The order is total and depends on nothing
but the ratings and the keys, so that it is the same however the answers, files or dictionaries were ordered.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from operator import add

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
    return _Ordering(things).placed([score(weights, one.factors) for one in things])


class _Ordering:
    """What about an order does not hang on the weights, worked out once, so that many weightings can be tried."""

    def __init__(self, things: Sequence[Rated]) -> None:
        self._things = things

        def before(position: int) -> tuple[object, ...]:
            one = things[position]
            tied = (-one.factors["SV"], -one.factors["DT"], -one.factors["EF"], one.key)
            return (one.finished, one.tier, not one.called, *tied)

        self._tied = sorted(range(len(things)), key=before)
        groups = {(o.finished, o.tier, not o.called) for o in things}
        number = {group: n for n, group in enumerate(sorted(groups))}
        self._group = [number[o.finished, o.tier, not o.called] for o in things]
        self._needs = [
            () if o.finished else tuple((n, -depth) for n, depth in o.needs.items() if not things[n].finished)
            for o in things
        ]

    def placed(self, scores: Sequence[int]) -> tuple[Placed, ...]:
        """Return the order for the scores of the things."""
        things = self._things
        listed = sorted(self._tied, key=lambda p: (self._group[p], -scores[p]))  # stable: ties stay as they are
        turn = {position: n for n, position in enumerate(listed)}
        tier_of: dict[int, int] = {}
        for position in listed:
            if position in tier_of:
                continue
            tier = things[position].tier
            for needed, _ in sorted(self._needs[position], key=lambda need: (need[1], turn[need[0]])):
                tier_of.setdefault(needed, min(tier, things[needed].tier))
            tier_of[position] = tier
        order = sorted(tier_of, key=lambda p: (things[p].finished, tier_of[p]))
        return tuple(Placed(position, tier_of[position]) for position in order)


def sensitivity(things: Sequence[Rated], weights: Mapping[str, int], first_screen: int) -> Sensitivity:
    """Return what happens to the order when every weight is a quarter less, as it is, or a quarter more: 729 weightings.

    The first screen is the first so many open things. Weights are multiplied by 3, 4 and 5, so nothing is rounded.
    """
    ordering = _Ordering(things)
    usual = _ranks(ordering, [score(weights, one.factors) for one in things])
    best, worst = list(usual), list(usual)
    screen = {n for n, rank in enumerate(usual) if rank <= first_screen and not things[n].finished}
    leaves: set[int] = set()
    enters: set[int] = set()
    tried = _weighted(things, weights)
    for scores in dict.fromkeys(tried):  # weightings that give the same scores give the same order
        for n, rank in enumerate(_ranks(ordering, scores)):
            best[n], worst[n] = min(best[n], rank), max(worst[n], rank)
            if not things[n].finished and (rank <= first_screen) != (n in screen):
                (leaves if n in screen else enters).add(n)
    return Sensitivity(len(tried), tuple(best), tuple(worst), first_screen, frozenset(leaves), frozenset(enters))


def _weighted(things: Sequence[Rated], weights: Mapping[str, int]) -> list[tuple[int, ...]]:
    """Return the scores of the things under every weighting, summed up factor by factor."""
    out: list[tuple[int, ...]] = [(0,) * len(things)]
    for factor in FACTORS:
        shares = [tuple(q * weights[factor] * one.factors[factor] for one in things) for q in SPREAD]
        out = [tuple(map(add, so_far, share)) for so_far in out for share in shares]
    return out


def closure(needs: Mapping[int, Collection[int]], start: Collection[int]) -> dict[int, int]:
    """Return all that some things need, directly or not, each with its greatest depth; what needs itself is cut there."""
    depth: dict[int, int] = {}
    for position in start:
        if needs.get(position):
            _go_down(needs, position, 1, frozenset(start), depth)
    return depth


def _go_down(
    needs: Mapping[int, Collection[int]], position: int, below: int, above: frozenset[int], depth: dict[int, int]
) -> None:
    for needed in needs.get(position, ()):
        if needed not in above and depth.get(needed, 0) < below:
            depth[needed] = below
            _go_down(needs, needed, below + 1, above | {needed}, depth)


def _ranks(ordering: _Ordering, scores: Sequence[int]) -> list[int]:
    ranks = [0] * len(scores)
    for rank, placed in enumerate(ordering.placed(scores), start=1):
        ranks[placed.position] = rank
    return ranks


__all__ = ["Placed", "Rated", "Sensitivity", "arrange", "closure", "sensitivity"]
