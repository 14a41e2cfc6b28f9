"""`compliance portfolio evaluate` as people call it, in two languages."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import Layout
from compliance.portfolio.packed import read
from tests.conftest import DAY
from tests.support.calling import assert_refused, call
from tests.support.random_portfolio import Cases

FR = Lang("fr")
AS_OF = ("--as-of", str(DAY))
DPIA = "eu-gdpr.art35.dpia"


@pytest.fixture
def source(rulebook: Rulebook, tmp_path: Path) -> Path:
    table = Layout(rulebook).table(islice(Cases(rulebook, 3), 6), [f"firm-{n}" for n in range(6)])
    rows = table.to_pylist()
    rows[4]["org.kind"] = "a-kind-of-magic"
    pq.write_table(type(table).from_pylist(rows, schema=table.schema), tmp_path / "cases.parquet")
    return tmp_path / "cases.parquet"


def test_it_writes_the_verdicts_and_says_what_it_set_aside(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.parquet"
    done = call(capsys, "portfolio", "evaluate", source, target, *AS_OF, "--in", "EU", "--jobs", "1")
    assert done.status == 0
    assert "5 cases" in done.out
    assert "2026-11-24" in done.out
    assert "out.parquet.set-aside.jsonl" in done.err
    assert read(target).cases == ["firm-0", "firm-1", "firm-2", "firm-3", "firm-5"]
    said = call(capsys, "portfolio", "evaluate", source, target, *AS_OF, "--only", DPIA, "--jobs", "1", lang=FR)
    assert "5 dossiers jugés" in said.out
    assert "mises de côté" in said.err
    assert "magic" in (tmp_path / "out.parquet.set-aside.jsonl").read_text()
    assert read(target).legend.duties == (DPIA,)


def test_tiers_are_asked_for(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "portfolio", "evaluate", source, tmp_path / "out.parquet", *AS_OF, "--only", DPIA, "--tiers")
    assert read(tmp_path / "out.parquet").legend.kinds == ("verdicts", "tiers")


def test_it_says_that_a_name_comes_twice(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = pq.read_table(source).slice(0, 1)
    pq.write_table(type(table).from_pylist(table.to_pylist() * 2, schema=table.schema), source)
    done = call(capsys, "portfolio", "evaluate", source, tmp_path / "out.parquet", *AS_OF, "--only", DPIA)
    assert "2 cases" in done.out
    assert "firm-0" in done.err


def test_it_explains_one_case_and_one_duty(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = call(capsys, "portfolio", "evaluate", source, "--explain", "firm-1", "--only", DPIA, *AS_OF)
    assert done.status == 0
    assert "Data protection impact assessment" in done.out
    assert "24 November 2026" in done.out


def test_what_is_wrong_with_a_call_is_told(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evaluate = ("portfolio", "evaluate", source)
    assert call(capsys, *evaluate).status == 2
    assert call(capsys, *evaluate, "--explain", "firm-1").status == 2
    assert_refused(call(capsys, *evaluate, "--explain", "firm-9", "--only", DPIA), "firm-9")
    assert_refused(call(capsys, *evaluate, tmp_path / "out.parquet", "--in", "XX"), "XX")
    assert_refused(
        call(capsys, "portfolio", "evaluate", tmp_path / "no.parquet", tmp_path / "out.parquet"), "no.parquet"
    )
    assert_refused(call(capsys, *evaluate, source), "cases.parquet")
