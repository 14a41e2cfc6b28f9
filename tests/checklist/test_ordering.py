"""The order: the same whatever order things come in, prerequisites first, and no thing sinks when one of its factors rises."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from compliance.checklist.ordering import Rated, arrange, closure
from compliance.checklist.priority import DEFAULT_WEIGHTS, FACTORS, score

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


def test_scores_are_whole_numbers_from_0_to_100() -> None:
    assert score(DEFAULT_WEIGHTS, dict.fromkeys(FACTORS, 4)) == 100
    assert score(DEFAULT_WEIGHTS, dict.fromkeys(FACTORS, 0)) == 0


def test_a_circle_of_needs_is_cut() -> None:
    assert closure({0: [1], 1: [0]}, [0]) == {1: 1}
    assert closure({0: [1, 2], 1: [2], 2: []}, [0]) == {1: 1, 2: 2}
