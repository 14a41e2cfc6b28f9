"""Puts rated things in order: tier first, then a weighted score, and what must come first before what needs it.

Nothing here knows law: a `Rated` is a duty or an action with its tier and factors. The order is total and depends on nothing
but the ratings and the keys, so that it is the same however the answers, files or dictionaries were ordered.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from compliance.checklist.priority import score


@dataclass(frozen=True)
class Rated:
    """Something to put in order. `tier` counts from 0, the gravest; `called`: an event has made it due; `needs`: all that must come first, by position, with how deep below it.

    `lane` is what counts before the score, smallest first; equal for things that only the score tells apart.
    """

    key: tuple[str, ...]
    tier: int
    finished: bool
    called: bool
    factors: Mapping[str, int]
    needs: Mapping[int, int] = field(default_factory=dict)
    lane: tuple[int, ...] = ()


@dataclass(frozen=True)
class Placed:
    """A position in the order: which of the things, and the tier it stands in (an earlier one where it is needed first)."""

    position: int
    tier: int


def arrange(things: Sequence[Rated], weights: Mapping[str, int]) -> tuple[Placed, ...]:
    """Return the order: by tier, what an event has made due, lane, score, SV, DT, EF and key; prerequisites first; finished last."""
    return Ordering(things).placed([score(weights, one.factors) for one in things])


class Ordering:
    """What about an order does not hang on the weights, worked out once, so that many weightings can be tried."""

    def __init__(self, things: Sequence[Rated]) -> None:
        self.things = things

        def before(position: int) -> tuple[object, ...]:
            one = things[position]
            tied = (-one.factors["SV"], -one.factors["DT"], -one.factors["EF"], one.key)
            return (one.finished, one.tier, not one.called, one.lane, *tied)

        self.tied = sorted(range(len(things)), key=before)
        groups = {(o.finished, o.tier, not o.called, o.lane) for o in things}
        number = {group: n for n, group in enumerate(sorted(groups))}
        self.group = [number[o.finished, o.tier, not o.called, o.lane] for o in things]
        self.needs: list[dict[int, int]] = [
            {} if one.finished else {n: deep for n, deep in one.needs.items() if n != at and not things[n].finished}
            for at, one in enumerate(things)
        ]

    def placed(self, scores: Sequence[int]) -> tuple[Placed, ...]:
        """Return the order for the scores of the things."""
        things = self.things
        listed = sorted(self.tied, key=lambda p: (self.group[p], -scores[p]))  # stable: ties stay as they are
        turn = {position: n for n, position in enumerate(listed)}
        tier_of: dict[int, int] = {}
        for position in listed:
            if position in tier_of:
                continue
            tier = things[position].tier
            needs = self.needs[position]
            for needed in sorted(needs, key=lambda n: (-needs[n], turn[n])):
                tier_of.setdefault(needed, min(tier, things[needed].tier))
            tier_of[position] = tier
        order = sorted(tier_of, key=lambda p: (things[p].finished, tier_of[p]))
        return tuple(Placed(position, tier_of[position]) for position in order)

    def ranks(self, scores: Sequence[int]) -> list[int]:
        """Return the rank of each thing, from 1, for the scores of the things."""
        ranks = [0] * len(scores)
        for rank, placed in enumerate(self.placed(scores), start=1):
            ranks[placed.position] = rank
        return ranks


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


__all__ = ["Ordering", "Placed", "Rated", "arrange", "closure"]
