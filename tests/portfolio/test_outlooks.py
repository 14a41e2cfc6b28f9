"""How what is open will probably turn out: the kernel says what the product says of every duty, and a spoilt second reading is noticed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from compliance.case.case import Case, case_from_data
from compliance.law.rulebook import Rulebook
from compliance.portfolio import presumed
from compliance.portfolio.columns import Layout
from compliance.portfolio.compiling import Reading
from compliance.portfolio.evaluating import Order, Run
from compliance.portfolio.kernel import OUTLOOKS, Kernel
from compliance.portfolio.packed import LIKELY, read
from compliance.portfolio.presumed import Presumed, Presuming, Weighing
from compliance.reasoning.assessment import Assessor
from tests.conftest import DAY
from tests.support.portfolio_reference import outlooks
from tests.support.random_law import without_what_is_presumed
from tests.support.random_portfolio import Cases

Sample = tuple[Assessor, Any, Any]  # what judges, the cases as a table, and their outlooks by the product


def sample_of(assessor: Assessor, cases: Sequence[Case]) -> Sample:
    wanted = np.array([outlooks(assessor, case, DAY) for case in cases])
    return assessor, Layout(assessor.rulebook).table(cases), wanted


def drawn(rulebook: Rulebook, seed: int, count: int) -> list[Case]:
    """Cases of which two thirds answer nothing of which something is presumed."""
    draw = Cases(rulebook, seed)
    rows = [draw.raw() for _ in range(count)]
    return [case_from_data(without_what_is_presumed(r, rulebook) if n % 3 else r, rulebook) for n, r in enumerate(rows)]


def differences(sample: Sample) -> list[str]:
    assessor, table, wanted = sample
    kernel = Kernel(assessor.prepared, DAY, outlooks=True)
    found = kernel.judge(kernel.block(table))
    assert found.outlooks is not None
    said = found.unpacked(found.outlooks)
    return [
        f"case {n}: {kernel.duties[k]}: {OUTLOOKS[said[n, k]]}, not {OUTLOOKS[wanted[n, k]]}"
        for n, k in np.argwhere(said != wanted)
    ]


@pytest.fixture(scope="module")
def sample(rulebook: Rulebook) -> Sample:
    return sample_of(Assessor(rulebook, cross_check=False), drawn(rulebook, 8, 40))


@pytest.fixture(scope="module")
def large_sample(rulebook: Rulebook) -> Sample:
    return sample_of(Assessor(rulebook, cross_check=False), drawn(rulebook, 9, 250))


def test_random_cases_have_the_outlooks_of_the_product(sample: Sample) -> None:
    assert differences(sample) == []
    assert set(np.unique(sample[2])) == set(range(len(OUTLOOKS)))


@pytest.mark.long
def test_many_random_cases_have_the_outlooks_of_the_product(large_sample: Sample) -> None:
    assert differences(large_sample) == []


def test_outlooks_stand_in_the_result_and_tools_nobody_knows_are_set_aside(rulebook: Rulebook, tmp_path: Path) -> None:
    assessor = Assessor(rulebook, cross_check=False)
    cases = list(islice(Cases(rulebook, 4), 5))
    table = Layout(rulebook).table(cases, [str(n) for n in range(5)])
    rows: list[dict[str, Any]] = table.to_pylist()
    rows[4]["uses"] = [{"id": "u", "name": "U", "tools": [{"product": "no-such-product"}]}]
    pq.write_table(pa.Table.from_pylist(rows, schema=table.schema), tmp_path / "cases.parquet")
    order = Order((DAY,), systems=("EU",), outlooks=True)
    totals = Run(tmp_path / "cases.parquet", tmp_path / "out.parquet", rulebook, order).evaluate(1)
    found = read(tmp_path / "out.parquet")
    assert (totals.cases, totals.aside) == (4, 1)
    kept = [n for n, rule in enumerate(rulebook.rules.values()) if rule.jurisdiction == "EU"]
    wanted = np.array([outlooks(assessor, case, DAY) for case in cases[:4]])
    assert np.array_equal(found.numbers(DAY, LIKELY), wanted[:, kept])


def _no_products(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Presumed, "_of_products", frozenset())


def _unchecked_products_count(patch: pytest.MonkeyPatch) -> None:
    whole = Presumed.__init__
    patch.setattr(
        Presumed, "__init__", lambda self, strict, weighing, day, checked: whole(self, strict, weighing, day, False)
    )


def _usual_on_no_condition(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(presumed, "_unless", lambda fact: ())


def _weighed_strictly(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Weighing, "usual", lambda self, fact: self.network.no)
    patch.setattr(Weighing, "takes_likely", lambda self, fact: False)


def _nothing_made_likely(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Presuming, "takes_likely", lambda self, fact: False)


def _nothing_invoked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Presumed, "_taken", Reading._taken)


def _grave_put_away(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(presumed, "_stops", lambda rule: False)


SPOILT: tuple[Callable[[pytest.MonkeyPatch], None], ...] = (
    _no_products, _unchecked_products_count, _usual_on_no_condition, _weighed_strictly, _nothing_made_likely, _nothing_invoked, _grave_put_away,
)  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__.strip("_"))
def test_a_spoilt_second_reading_is_noticed(
    spoil: Callable[[pytest.MonkeyPatch], None], large_sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(monkeypatch)
    assert differences(large_sample)
