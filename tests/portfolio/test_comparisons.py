"""Every comparison of the law, on answers at its very edges: what planes say is what the product's own `compare` says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import Any

import numpy as np
import pytest

from compliance.case.case import Case, UseCase
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.portfolio.blocks import Block
from compliance.portfolio.columns import Layout
from compliance.portfolio.comparisons import Base, least_reaching
from compliance.portfolio.filling import Filler
from compliance.portfolio.network import Network
from compliance.portfolio.presumed import compiled
from compliance.portfolio.running import Machine, bits_of
from compliance.reasoning.prepared import prepared_of
from compliance.semantics.answers import CURRENCIES, Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet
from compliance.semantics.conditions import Measures, compare
from compliance.semantics.truth import NO, YES, Truth
from tests.conftest import DAY
from tests.support.random_portfolio import known_places

PARTS = (Decimal("0.000000000000000001"), Decimal("0.5"))


@pytest.fixture(scope="module")
def bases(rulebook: Rulebook) -> tuple[Base, ...]:
    """Every base that the law reads."""
    ops = compiled(prepared_of(rulebook), DAY).network.ops
    return tuple(op.key for op in ops if op.kind == "base" and isinstance(op.key, Base))


def bands(edge: int) -> Iterator[Band]:
    """Bands around an edge: exact, with parts, open, and far beyond what is added in machine words."""
    for low in (edge - 1, edge, edge + 1):
        if low >= 0:
            for part in (Decimal(0), *PARTS):
                yield Band(low + part, low + part)
                yield Band(low + part, low + part + 7)
            yield Band(Decimal(low), None)
    yield Band(Decimal(0), Decimal(10**18 - 1))
    yield Band(Decimal(10**18 - 1), Decimal(10**18 - 1))


def answers(
    rng: random.Random, fact: Fact, mine: list[Base], measures: Measures, places: list[str]
) -> Iterator[Answer]:
    if fact.type in ("yes-no", "choice"):
        yield from (Choice(one) for one in (fact.option_ids or ("yes", "no")))
    elif fact.type in ("choices", "places"):
        pool = list(fact.option_ids) if fact.type == "choices" else places
        yield PartialSet(frozenset())
        yield from (PartialSet(frozenset({one})) for one in pool)
        yield from (PartialSet(frozenset(), frozenset({one})) for one in pool)
        for _ in range(60):
            some = rng.sample(pool, rng.randint(1, min(5, len(pool))))
            cut = rng.randint(0, len(some))
            yield PartialSet(frozenset(some[:cut]), frozenset(some[cut:]))
    elif fact.type == "date":
        yield NoDay()
        for base in mine:
            for first, last in product((-1, 0, 1), (0, 1, 300)):
                day = base.what.toordinal() + first
                yield Days(base.what.fromordinal(day), base.what.fromordinal(day + last))
    else:
        yield from _measures(rng, fact, mine, measures, places)


def _measures(
    rng: random.Random, fact: Fact, mine: list[Base], measures: Measures, places: list[str]
) -> Iterator[Answer]:
    for base in mine:
        if fact.type == "money":
            for currency, low in product(CURRENCIES, (True, False)):
                yield from (Amount(band, currency) for band in bands(least_reaching(base, currency, measures, low)))
        else:
            for band in bands(int(base.what)):
                yield band if fact.type == "number" else ByPlace(((rng.choice(places), band),))
    if fact.type == "number-by-place":
        edges = sorted({int(base.what) for base in mine})
        for _ in range(300):
            pool = [
                None,
                *(Band(Decimal(n), Decimal(n)) for e in edges for n in (e // 2, e - e // 2 - 1, e)),
                *bands(7),
            ]
            yield ByPlace(
                tuple(
                    sorted(((p, rng.choice(pool)) for p in rng.sample(places, rng.randint(0, 6))), key=lambda b: b[0])
                )
            )


def planes(rulebook: Rulebook, fact: Fact, mine: list[Base], given: list[Answer | None]) -> np.ndarray[Any, Any]:
    """Return the value of each base on each answer, as the kernel reads it from columns."""
    network = Network()
    nodes = [network.base(base, 0) for base in mine]
    machine = Machine(network, nodes)
    filler = Filler(rulebook, measures_of(rulebook), machine.bases)
    of_use = fact.of == "use-case"
    cases = [
        Case("C", {} if of_use else {fact.id: answer}, (UseCase("u", "U", {fact.id: answer} if of_use else {}),))
        for answer in given
    ]
    found = machine.run(Block(Layout(rulebook).table(cases), rulebook.flows), filler)
    slots = machine.slots(nodes)
    return np.array([bits_of(found[s, 0], len(cases)) + bits_of(found[s, 1], len(cases)) for s in slots])


def measures_of(rulebook: Rulebook) -> Measures:
    return Measures(rulebook.places, DAY, rulebook.rates.per_euro, rulebook.rates.margin_percent)


def test_planes_say_what_comparisons_say(rulebook: Rulebook, bases: tuple[Base, ...]) -> None:
    rng, measures, places = random.Random(4), measures_of(rulebook), known_places(rulebook)
    compared, met = 0, set[tuple[str, Truth]]()
    for fact in rulebook.facts.values():
        mine = [base for base in bases if base.fact == fact.id]
        given: list[Answer | None] = [None, *answers(rng, fact, mine, measures, places)]
        found = planes(rulebook, fact, mine, given)
        for base, line in zip(mine, found, strict=True):
            for answer, said in zip(given, line, strict=True):
                value = compare(base.asks, answer, fact.option_ids, measures)
                assert Truth(said) is value, (base, answer)
                met.add((base.reads, value))
                compared += 1
    assert compared > 100_000
    assert {reads for reads, _ in met} == {base.reads for base in bases}
    assert all((reads, value) in met for reads in {b.reads for b in bases} - {"options"} for value in (NO, YES))
