"""What other weights do to an order, against the plain definition: make all 729 orders and look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.checklist.ordering import Rated, arrange, closure
from compliance.checklist.priority import DEFAULT_WEIGHTS, FACTORS
from compliance.checklist.sensitivity import Sensitivity, sensitivity

FACTOR = st.integers(0, 4)
NONE = dict.fromkeys(FACTORS, 0)


@st.composite
def things(draw: st.DrawFn, needs: bool = True) -> list[Rated]:
    """Draw up to ten things. Needs are handed on, as duties do, or not, as actions do: then even in circles."""
    count = draw(st.integers(0, 10))
    positions = st.integers(0, max(count - 1, 0))
    direct = {n: draw(st.sets(positions, max_size=3)) for n in range(count)} if needs else {}
    handed_on = draw(st.booleans())
    few = draw(st.booleans())  # few different factors: many things of the same score
    return [
        Rated(
            key=(f"k{draw(FACTOR)}", str(n)),
            tier=draw(st.integers(0, 2)),
            finished=draw(st.integers(0, 5)) == 0,
            called=draw(st.integers(0, 3)) == 0,
            factors=dict.fromkeys(FACTORS, draw(st.integers(0, 1))) if few else {f: draw(FACTOR) for f in FACTORS},
            needs=closure(direct, [n])
            if handed_on
            else {m: draw(st.integers(1, 2)) for m in direct.get(n, ()) if m != n},
        )
        for n in range(count)
    ]


def _by_trying(listed: Sequence[Rated], weights: Mapping[str, int], first: int) -> Sensitivity:
    """Make the order under every weighting and look how far each thing moves."""
    ranks: list[list[int]] = [[] for _ in listed]
    for quarters in product((3, 4, 5), repeat=len(FACTORS)):
        tried = {f: q * weights[f] for f, q in zip(FACTORS, quarters, strict=True)}
        for rank, place in enumerate(arrange(listed, tried), start=1):
            ranks[place.position].append(rank)
    usual = {place.position: rank for rank, place in enumerate(arrange(listed, weights), start=1)}
    opened = [n for n, one in enumerate(listed) if not one.finished]
    return Sensitivity(
        3 ** len(FACTORS),
        tuple(min(r) for r in ranks),
        tuple(max(r) for r in ranks),
        first,
        frozenset(n for n in opened if usual[n] <= first and any(r > first for r in ranks[n])),
        frozenset(n for n in opened if usual[n] > first and any(r <= first for r in ranks[n])),
    )


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(things(), st.integers(1, 5))
def test_it_is_what_729_orders_say(listed: list[Rated], first: int) -> None:
    found = sensitivity(listed, DEFAULT_WEIGHTS, first)
    assert found == _by_trying(listed, DEFAULT_WEIGHTS, first)
    assert found.weightings == 729
    assert found.stable == (not found.leaves and not found.enters)


@settings(max_examples=20, deadline=None)
@given(things(), st.fixed_dictionaries(dict.fromkeys(FACTORS, st.sampled_from((0, 1, 7, 4_000, 10**8, 10**30)))))
def test_it_is_so_for_any_weights(listed: list[Rated], weights: dict[str, int]) -> None:
    assert sensitivity(listed, weights, 3) == _by_trying(listed, weights, 3)


def test_a_thing_that_is_put_down_sooner_does_not_bring_what_it_needs() -> None:
    factors = [{**NONE, "SV": 4 - n} for n in range(4)]
    needs: list[dict[int, int]] = [{2: 1}, {}, {3: 1}, {}]
    listed = [
        Rated((str(n),), 0, False, False, f, need) for n, (f, need) in enumerate(zip(factors, needs, strict=True))
    ]
    assert [p.position for p in arrange(listed, DEFAULT_WEIGHTS)] == [2, 0, 1, 3]
    assert sensitivity(listed, DEFAULT_WEIGHTS, 2).best == (2, 3, 1, 4)


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_and_one_thing_never_move(count: int) -> None:
    listed = [Rated(("one",), 0, False, False, dict.fromkeys(FACTORS, 4))] * count
    assert sensitivity(listed, DEFAULT_WEIGHTS, 1).worst == (1,) * count
