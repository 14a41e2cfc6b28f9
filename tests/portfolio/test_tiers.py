"""The tiers of a portfolio are those of the product: how pressing each duty is by itself, of several uses the most pressing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest

from compliance.case.case import Case
from compliance.checklist import priority
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import Layout
from compliance.portfolio.compiling import Judging
from compliance.portfolio.evaluating import Order, Run
from compliance.portfolio.kernel import TIERS, Kernel
from compliance.portfolio.packed import PRESSING, read
from compliance.reasoning.assessment import Assessor
from tests.conftest import DAY
from tests.support.portfolio_reference import tiers
from tests.support.random_portfolio import Cases

AHEAD = DAY - timedelta(days=500)  # much of the law was then to come
Wanted = dict[date, Any]


@pytest.fixture(scope="module")
def cases(rulebook: Rulebook) -> list[Case]:
    return list(islice(Cases(rulebook, 31), 40))


@pytest.fixture(scope="module")
def wanted(rulebook: Rulebook, cases: Sequence[Case]) -> Wanted:
    assessor = Assessor(rulebook, cross_check=False)
    return {day: np.array([tiers(assessor, case, day) for case in cases]) for day in (DAY, AHEAD)}


def said(rulebook: Rulebook, cases: Sequence[Case], day: date) -> Any:
    kernel = Kernel(Assessor(rulebook, cross_check=False).prepared, day, tiers=True)
    found = kernel.judge(kernel.block(Layout(rulebook).table(cases)))
    return found.unpacked(found.tiers)


def test_every_tier_is_that_of_the_product(rulebook: Rulebook, cases: Sequence[Case], wanted: Wanted) -> None:
    assert TIERS[1:] == priority.TIERS
    for day, expected in wanted.items():
        assert [tuple(one) for one in np.argwhere(said(rulebook, cases, day) != expected)] == []
    met = {TIERS[n] for expected in wanted.values() for n in np.unique(expected)}
    assert met == set(TIERS)


def test_cases_of_one_use_each_agree(rulebook: Rulebook) -> None:
    some, assessor = list(islice(Cases(rulebook, 32, plain=True), 15)), Assessor(rulebook, cross_check=False)
    for day in (DAY, AHEAD):
        assert np.array_equal(said(rulebook, some, day), [tiers(assessor, case, day) for case in some])


def test_a_file_holds_them(rulebook: Rulebook, cases: Sequence[Case], wanted: Wanted, tmp_path: Path) -> None:
    pq.write_table(Layout(rulebook).table(cases), tmp_path / "cases.parquet")
    order = Order((DAY, AHEAD), reasons=True, tiers=True)
    Run(tmp_path / "cases.parquet", tmp_path / "out.parquet", rulebook, order).evaluate(1)
    found = read(tmp_path / "out.parquet")
    for day, expected in wanted.items():
        assert np.array_equal(found.numbers(day, PRESSING), expected)


def _never_soon(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "soon", lambda self, rule: self._net.no)


def _always_soon(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "soon", lambda self, rule: self._net.yes)


def _nothing_missing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "missing", lambda self, rule: self._net.no)


def _bans_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Kernel, "bans", property(lambda self: np.zeros(len(self.duties), np.bool_)))


def _pending_taken_as_binding(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Kernel, "binding", property(lambda self: np.ones(len(self.duties), np.bool_)))


@pytest.mark.parametrize(
    "spoil", [_never_soon, _always_soon, _nothing_missing, _bans_forgotten, _pending_taken_as_binding]
)
def test_a_spoilt_tier_is_noticed(
    spoil: Callable[[pytest.MonkeyPatch], None],
    rulebook: Rulebook,
    cases: Sequence[Case],
    wanted: Wanted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil(monkeypatch)
    assert any(not np.array_equal(said(rulebook, cases, day), expected) for day, expected in wanted.items())
