"""The order: the same whatever order things come in, prerequisites first, and no thing sinks when one of its factors rises."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.ordering import Rated, arrange, closure, sensitivity
from compliance.priority import DEFAULT_WEIGHTS, FACTORS, score

FACTOR = st.integers(0, 4)


@st.composite
def things(draw: st.DrawFn) -> list[Rated]:
    """Draw up to ten things; each may need things before it in the list, so that nothing needs itself."""
    count = draw(st.integers(1, 10))
    direct = {n: draw(st.sets(st.integers(0, n - 1), max_size=2)) if n else set() for n in range(count)}
    out = []
    for n in range(count):
        factors = {f: draw(FACTOR) for f in FACTORS}
        out.append(
            Rated(
                key=(f"k{n:02d}",),
                tier=draw(st.integers(0, 4)),
                finished=draw(st.booleans()) and draw(st.booleans()),
                called=draw(st.booleans()) and draw(st.booleans()),
                factors=factors,
                needs=closure(direct, [n]),
            )
        )
    return out


def _order(listed: list[Rated]) -> list[tuple[tuple[str, ...], int]]:
    return [(listed[p.position].key, p.tier) for p in arrange(listed, DEFAULT_WEIGHTS)]


@given(things(), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_things_come_in(listed: list[Rated], chance: random.Random) -> None:
    turn = list(range(len(listed)))
    chance.shuffle(turn)
    at = {old: new for new, old in enumerate(turn)}
    shuffled = [replace(listed[old], needs={at[n]: d for n, d in listed[old].needs.items()}) for old in turn]
    assert _order(shuffled) == _order(listed)


@given(things(), st.data())
def test_raising_a_factor_never_lowers_a_thing(listed: list[Rated], data: st.DataObject) -> None:
    n = data.draw(st.integers(0, len(listed) - 1))
    factor = data.draw(st.sampled_from(FACTORS))
    one = listed[n]
    raised = replace(one, factors={**one.factors, factor: min(one.factors[factor] + 1, 4)})
    before = [key for key, _ in _order(listed)].index(one.key)
    after = [key for key, _ in _order([*listed[:n], raised, *listed[n + 1 :]])].index(one.key)
    assert after <= before


@given(things())
def test_nothing_open_stands_before_what_it_needs_and_nothing_is_made_less_grave(listed: list[Rated]) -> None:
    placed = arrange(listed, DEFAULT_WEIGHTS)
    at = {p.position: n for n, p in enumerate(placed)}
    assert sorted(at) == list(range(len(listed)))
    for place in placed:
        one = listed[place.position]
        assert place.tier <= one.tier
        for needed in one.needs:
            if not one.finished and not listed[needed].finished:
                assert at[needed] < at[place.position]
    finished = [listed[p.position].finished for p in placed]
    assert finished == sorted(finished)
    open_tiers = [p.tier for p in placed if not listed[p.position].finished]
    assert open_tiers == sorted(open_tiers)


@settings(max_examples=15, deadline=None)
@given(things(), st.integers(1, 5))
def test_sensitivity_is_what_729_orders_say(listed: list[Rated], first: int) -> None:
    found = sensitivity(listed, DEFAULT_WEIGHTS, first)
    assert found.weightings == 729
    ranks: list[list[int]] = [[] for _ in listed]
    for quarters in product((3, 4, 5), repeat=6):
        weights = {f: q * DEFAULT_WEIGHTS[f] for f, q in zip(FACTORS, quarters, strict=True)}
        for rank, place in enumerate(arrange(listed, weights), start=1):
            ranks[place.position].append(rank)
    assert found.best == tuple(min(r) for r in ranks)
    assert found.worst == tuple(max(r) for r in ranks)
    usual = {n for n, p in enumerate(arrange(listed, DEFAULT_WEIGHTS), start=1) for n in [p.position]}
    assert usual == set(range(len(listed)))
    always = [n for n, r in enumerate(ranks) if all(x <= first for x in r) and not listed[n].finished]
    sometimes = [n for n, r in enumerate(ranks) if any(x <= first for x in r) and not listed[n].finished]
    assert found.stable == (always == sometimes)


def test_scores_are_whole_numbers_from_0_to_100() -> None:
    assert score(DEFAULT_WEIGHTS, dict.fromkeys(FACTORS, 4)) == 100
    assert score(DEFAULT_WEIGHTS, dict.fromkeys(FACTORS, 0)) == 0


def test_a_circle_of_needs_is_cut() -> None:
    assert closure({0: [1], 1: [0]}, [0]) == {1: 1}
    assert closure({0: [1, 2], 1: [2], 2: []}, [0]) == {1: 1, 2: 2}
