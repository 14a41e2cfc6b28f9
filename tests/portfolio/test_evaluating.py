"""A whole portfolio: the verdicts of the product in every file, whole or not at all, the same bytes however often it was stopped; no row is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from compliance.case.case import Case
from compliance.errors import InputError
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import Layout
from compliance.portfolio.evaluating import ASIDE, PARTS, Order, Progress, Run, Totals, Worker
from compliance.portfolio.kernel import CODES
from compliance.portfolio.packed import WHY, read
from compliance.portfolio.sources import Reader, pieces_of
from compliance.reasoning.assessment import Assessor
from tests.conftest import DAY
from tests.support.portfolio_reference import expected
from tests.support.random_portfolio import Cases

LATER = date(2028, 1, 1)
ONE = Order((DAY,), reasons=True)


@pytest.fixture(scope="module")
def cases(rulebook: Rulebook) -> list[Case]:
    return list(islice(Cases(rulebook, 21), 45))


@pytest.fixture(scope="module")
def wanted(rulebook: Rulebook, cases: Sequence[Case]) -> tuple[Any, Any]:
    """The codes and reasons of all cases by the product."""
    assessor = Assessor(rulebook, cross_check=False)
    found = [expected(assessor, case, DAY) for case in cases]
    return np.array([codes for codes, _ in found]), np.array([reasons for _, reasons in found])


@pytest.fixture
def source(rulebook: Rulebook, cases: Sequence[Case], tmp_path: Path) -> Path:
    """The cases as a Parquet file of three groups of rows too large to be read together."""
    path = tmp_path / "cases.parquet"
    pq.write_table(table_of(rulebook, cases), path, row_group_size=15)
    return path


def table_of(rulebook: Rulebook, cases: Sequence[Case]) -> pa.Table:
    return Layout(rulebook).table(cases, [f"firm-{n}" for n in range(len(cases))])


def run(source: Path, target: Path, rulebook: Rulebook, order: Order = ONE) -> Totals:
    return Run(source, target, rulebook, order).evaluate(1)


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of so few cases that a portfolio of some dozen has several."""
    monkeypatch.setattr("compliance.portfolio.sources.pieces_of.__defaults__", (15,))


def test_a_file_comes_out_with_the_verdicts_of_the_product(
    source: Path, rulebook: Rulebook, wanted: tuple[Any, Any], tmp_path: Path
) -> None:
    totals = run(source, tmp_path / "out.parquet", rulebook)
    found = read(tmp_path / "out.parquet")
    assert found.cases == [f"firm-{n}" for n in range(45)]
    assert np.array_equal(found.numbers(DAY), wanted[0])
    assert np.array_equal(found.numbers(DAY, WHY), wanted[1])
    assert found.legend.duties == tuple(rulebook.rules)
    assert totals.cases == 45
    assert totals.by_day == {str(DAY): [(wanted[0] == n).sum(axis=0).tolist() for n in range(len(CODES))]}
    held = pq.read_metadata(tmp_path / "out.parquet").metadata[b"portfolio totals"]
    assert json.loads(held)["by_day"] == totals.by_day
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cases.parquet", "out.parquet"]


def test_arrow_files_folders_and_plain_text_are_read_the_same(
    source: Path, rulebook: Rulebook, cases: Sequence[Case], wanted: tuple[Any, Any], tmp_path: Path
) -> None:
    table, folder = table_of(rulebook, cases), tmp_path / "all"
    (folder / "region=1").mkdir(parents=True)
    with pa.ipc.new_file(folder / "region=1" / "a.arrow", table.schema) as out:
        out.write_table(table.slice(0, 20), max_chunksize=7)
    pq.write_table(table.slice(20, 10), folder / "region=1" / "b.parquet", use_dictionary=False)
    pq.write_table(table.slice(30), folder / "region=1" / "c.parquet", use_compliant_nested_type=False)
    run(folder, tmp_path / "out.parquet", rulebook)
    assert np.array_equal(read(tmp_path / "out.parquet").numbers(DAY), wanted[0])


def test_a_spreadsheet_saved_as_csv_is_read(rulebook: Rulebook, tmp_path: Path) -> None:
    text = "case,org.established_in,people.locations,data.about_people,org.data_handlers,x_note\r\n"
    text += "a,FR;DE?,FR,yes,12.5,ours\r\nb,,US-CA,unknown,20..30,\r\nc,FR,ZZ,yes,,\r\n"
    (tmp_path / "cases.csv").write_text(text, encoding="utf-8-sig")
    totals = run(tmp_path / "cases.csv", tmp_path / "out.parquet", rulebook)
    assert (totals.cases, totals.aside) == (2, 1)
    assert read(tmp_path / "out.parquet").cases == ["a", "b"]
    (line,) = (tmp_path / f"out.parquet{ASIDE}").read_text().splitlines()
    assert json.loads(line) | {"why": ""} == {"file": "cases.csv", "row": 2, "case": "c", "why": ""}
    assert "ZZ" in line


def test_several_days_stand_side_by_side(
    source: Path, rulebook: Rulebook, wanted: tuple[Any, Any], tmp_path: Path
) -> None:
    run(source, tmp_path / "both.parquet", rulebook, Order((DAY, LATER)))
    run(source, tmp_path / "later.parquet", rulebook, Order((LATER,)))
    both = read(tmp_path / "both.parquet")
    assert np.array_equal(both.numbers(DAY), wanted[0])
    assert np.array_equal(both.numbers(LATER), read(tmp_path / "later.parquet").numbers(LATER))
    assert not np.array_equal(both.numbers(LATER), wanted[0])


def test_only_some_law_is_asked_for(source: Path, rulebook: Rulebook, wanted: tuple[Any, Any], tmp_path: Path) -> None:
    for order, chosen in (
        (Order((DAY,), systems=("EU", "JP")), lambda r: r.jurisdiction in ("EU", "JP")),
        (Order((DAY,), only=("eu-gdpr",)), lambda r: r.instrument.id == "eu-gdpr"),
        (
            Order((DAY,), only=("eu-gdpr.art35.dpia", "us-companions")),
            lambda r: r.id == "eu-gdpr.art35.dpia" or r.instrument.id == "us-companions",
        ),
    ):
        run(source, tmp_path / "out.parquet", rulebook, order)
        found = read(tmp_path / "out.parquet")
        kept = [n for n, rule in enumerate(rulebook.rules.values()) if chosen(rule)]
        assert found.legend.duties == tuple(list(rulebook.rules)[n] for n in kept)
        assert np.array_equal(found.numbers(DAY), wanted[0][:, kept])


def test_uses_that_are_read_in_portions_are_those_that_were_written(
    source: Path, rulebook: Rulebook, cases: Sequence[Case], tmp_path: Path
) -> None:
    layout = Layout(rulebook)
    rows = table_of(rulebook, cases).to_pylist()
    rows[1]["uses"], rows[2]["uses"] = None, []
    rows[3]["uses"] = [None, {"id": "u", "name": "U"}]
    table = pa.Table.from_pylist(rows, schema=layout.schema(pq.read_schema(source).field("org.turnover.from").type))
    pq.write_table(table, tmp_path / "cases.parquet")
    names = [fact.id for fact in rulebook.facts.values()]
    (piece,) = pieces_of(tmp_path / "cases.parquet", layout)
    (found,) = Reader(layout, names, tools=True).read(piece)
    inside = {field.name for field in found.table.schema.field("uses").type.value_type} - {"id", "name"}
    assert {f"{name}" for name in inside} >= {"flows", "tools", "unknown", "use.purposes"}
    for got, row in zip(found.table.column("uses").to_pylist(), rows, strict=True):
        given = row["uses"]
        assert (got is None) == (given is None)
        for one, other in zip(got or (), given or (), strict=True):
            assert (one is None) == (other is None)
            assert one is None or {name: one[name] for name in inside} == {name: other.get(name) for name in inside}


def spoilt(rulebook: Rulebook, cases: Sequence[Case]) -> list[dict[str, Any]]:
    """Rows of which some are no cases: one of each kind."""
    rows: list[dict[str, Any]] = table_of(rulebook, cases[:13]).to_pylist()
    rows[1]["case"] = None
    rows[2]["org.kind"] = "a-kind-of-magic"
    rows[3]["org.established_in"] = ["FR", "UK"]
    rows[4]["org.sector"], rows[4]["org.sector?"] = ["bank"], ["bank"]
    rows[5]["org.data_handlers.from"], rows[5]["org.data_handlers.to"] = 9, 3
    rows[6]["org.turnover.from"], rows[6]["org.turnover.currency"] = 9, "XXX"
    rows[7]["people.count_by_place"] = [{"place": "FR", "from": 1, "to": 1}] * 2
    use = {"id": "u", "name": "U"}
    rows[8]["uses"] = [{**use, "use.purposes": ["hire", None]}]
    rows[9]["uses"] = [{**use, "use.started.from": date(2026, 1, 2), "use.started.to": date(2026, 1, 1)}]
    rows[10]["uses"] = [{**use, "flows": [{"from": "FR", "to": "US", "receiver": "nobody"}]}]
    rows[11]["unknown"] = ["no.such_question"]
    return rows


def test_rows_that_are_no_cases_are_set_aside_and_told(
    rulebook: Rulebook, cases: Sequence[Case], wanted: tuple[Any, Any], tmp_path: Path
) -> None:
    table = pa.Table.from_pylist(spoilt(rulebook, cases), schema=table_of(rulebook, cases).schema)
    pq.write_table(table, tmp_path / "cases.parquet")
    totals = run(tmp_path / "cases.parquet", tmp_path / "out.parquet", rulebook)
    found = read(tmp_path / "out.parquet")
    told = [json.loads(line) for line in (tmp_path / f"out.parquet{ASIDE}").read_text().splitlines()]
    assert found.cases == ["firm-0", "firm-12"]
    assert np.array_equal(found.numbers(DAY), wanted[0][[0, 12]])
    assert [one["row"] for one in told] == list(range(1, 12))
    assert all(one["why"] and all(one["why"]) for one in told)
    assert (totals.cases, totals.aside) == (2, 11)
    assert sum(sum(line) for line in totals.by_day[str(DAY)]) == 2 * len(rulebook.rules)
    kept = table.filter(pa.array([row["case"] in ("firm-0", "firm-12") for row in table.to_pylist()]))
    pq.write_table(kept, tmp_path / "kept.parquet")
    run(tmp_path / "kept.parquet", tmp_path / "out.parquet", rulebook)
    assert not (tmp_path / f"out.parquet{ASIDE}").exists()


@pytest.mark.usefixtures("small_blocks")
def test_a_run_that_was_stopped_goes_on_and_gives_the_same_bytes(
    source: Path, rulebook: Rulebook, tmp_path: Path
) -> None:
    run(source, tmp_path / "whole.parquet", rulebook)

    def stop(at: Progress) -> None:
        if at.done:
            raise KeyboardInterrupt

    target = tmp_path / "out.parquet"
    with pytest.raises(KeyboardInterrupt):
        Run(source, target, rulebook, ONE).evaluate(1, stop)
    parts = tmp_path / f"out.parquet{PARTS}"
    before = {path.name: path.stat().st_mtime_ns for path in parts.glob("*.part")}
    assert len(before) == 1
    assert not target.exists()
    seen: list[Progress] = []
    Run(source, target, rulebook, ONE).evaluate(1, seen.append)
    assert seen[0].done == 15
    assert seen[-1].done == seen[-1].cases == 45
    assert target.read_bytes() == (tmp_path / "whole.parquet").read_bytes()
    assert not parts.exists()


@pytest.mark.usefixtures("small_blocks")
def test_what_a_run_with_other_questions_left_is_not_taken(source: Path, rulebook: Rulebook, tmp_path: Path) -> None:
    def stop(at: Progress) -> None:
        if at.done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Run(source, tmp_path / "out.parquet", rulebook, Order((LATER,), reasons=True)).evaluate(1, stop)
    seen: list[Progress] = []
    Run(source, tmp_path / "out.parquet", rulebook, ONE).evaluate(1, seen.append)
    assert seen[0].done == 0
    run(source, tmp_path / "whole.parquet", rulebook)
    assert (tmp_path / "out.parquet").read_bytes() == (tmp_path / "whole.parquet").read_bytes()


@pytest.mark.usefixtures("small_blocks")
@pytest.mark.parametrize(
    "other", ["compliance.portfolio.evaluating.VERSION", "compliance.portfolio.evaluating.code_of"]
)
def test_parts_of_another_engine_are_not_taken(
    source: Path, rulebook: Rulebook, tmp_path: Path, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = Run(source, tmp_path / "out.parquet", rulebook, ONE).mark
    assert Run(source, tmp_path / "out.parquet", rulebook, ONE).mark == mark
    monkeypatch.setattr(other, "0.0.1" if other.endswith("VERSION") else lambda *_: "another")
    assert Run(source, tmp_path / "out.parquet", rulebook, ONE).mark != mark


@pytest.mark.usefixtures("small_blocks")
def test_names_that_come_twice_are_told_and_all_judged(
    rulebook: Rulebook, cases: Sequence[Case], wanted: tuple[Any, Any], tmp_path: Path
) -> None:
    names = [f"firm-{n % 43}" for n in range(45)]
    pq.write_table(Layout(rulebook).table(cases, names), tmp_path / "cases.parquet", row_group_size=15)
    totals = run(tmp_path / "cases.parquet", tmp_path / "out.parquet", rulebook)
    assert (totals.cases, totals.twice, totals.such_as) == (45, 2, ["firm-0", "firm-1"])
    assert np.array_equal(read(tmp_path / "out.parquet").numbers(DAY), wanted[0])


@pytest.mark.long
@pytest.mark.parametrize("way", ["_parted", "_apart"])
def test_several_processes_give_the_same_bytes(
    way: str, rulebook: Rulebook, cases: Sequence[Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    table = table_of(rulebook, cases)
    for n in range(3):
        pq.write_table(table.slice(15 * n, 15), folder / f"{n}.parquet")
    for name in ("_parted", "_apart"):
        monkeypatch.setattr(Run, name, getattr(Run, way))
    Run(folder, tmp_path / "two.parquet", rulebook, ONE).evaluate(2)
    monkeypatch.undo()
    run(folder, tmp_path / "one.parquet", rulebook)
    assert (tmp_path / "two.parquet").read_bytes() == (tmp_path / "one.parquet").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="processes part from one another on Linux only")
def test_a_process_that_ends_before_its_work_is_told(
    rulebook: Rulebook, cases: Sequence[Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    for n in range(2):
        pq.write_table(table_of(rulebook, cases[:3]), folder / f"{n}.parquet")
    monkeypatch.setattr(Run, "_apart", Run._parted)
    monkeypatch.setattr(Worker, "judge", lambda *_: os._exit(1))
    with pytest.raises(InputError, match="--jobs"):
        Run(folder, tmp_path / "out.parquet", rulebook, ONE).evaluate(2)
    assert not (tmp_path / "out.parquet").exists()


@pytest.mark.kill
def test_a_process_killed_again_and_again_gives_the_same_bytes(
    rulebook: Rulebook, cases: Sequence[Case], tmp_path: Path
) -> None:
    folder, target = tmp_path / "all", tmp_path / "out.parquet"
    folder.mkdir()
    table = table_of(rulebook, cases)
    for n in range(5):
        pq.write_table(pa.concat_tables([table] * 40), folder / f"{n:02d}.parquet")
    order = Order((DAY,))
    run(folder, tmp_path / "whole.parquet", rulebook, order)
    call = [
        sys.executable,
        "-m",
        "compliance",
        "portfolio",
        "evaluate",
        str(folder),
        str(target),
        "--as-of",
        str(DAY),
        "--jobs",
        "2",
    ]
    parts, killed = tmp_path / f"out.parquet{PARTS}", 0
    while not target.exists() and killed < 3:
        before = len(list(parts.glob("*.part"))) if parts.exists() else 0
        with subprocess.Popen(
            call, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as going:
            until = time.monotonic() + 60
            while going.poll() is None and time.monotonic() < until:
                if parts.exists() and len(list(parts.glob("*.part"))) > before:
                    os.killpg(going.pid, signal.SIGKILL)
                    killed += 1
                    break
                time.sleep(0.01)
    assert killed >= 2
    if not target.exists():
        run(folder, target, rulebook, order)
    assert target.read_bytes() == (tmp_path / "whole.parquet").read_bytes()


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"case": ["a"], "org.sectr": ["x"]}, "org.sector"),
        ({"name": ["a"]}, "case"),
        ({"case": ["a"], "org.kind": [3]}, "org.kind"),
        ({"case": ["a"], "uses": [[{"use.purposess": ["x"]}]]}, "uses.use.purposess"),
    ],
)
def test_columns_that_no_question_has_are_refused(
    columns: dict[str, Any], told: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    pq.write_table(pa.table(columns), tmp_path / "cases.parquet")
    with pytest.raises(InputError) as raised:
        run(tmp_path / "cases.parquet", tmp_path / "out.parquet", rulebook)
    assert told in str(raised.value)
    assert not (tmp_path / "out.parquet").exists()


def test_what_cannot_be_asked_is_told(source: Path, rulebook: Rulebook, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="eu-gdpr"):
        run(source, tmp_path / "out.parquet", rulebook, Order((DAY,), only=("eu-gdrp",)))
    with pytest.raises(InputError, match="ZZ"):
        run(source, tmp_path / "out.parquet", rulebook, Order((DAY,), systems=("ZZ",)))
    with pytest.raises(InputError, match="cases"):
        run(source, source, rulebook)
    with pytest.raises(InputError, match="nothing"):
        run(tmp_path / "nothing.parquet", tmp_path / "out.parquet", rulebook)
    with pytest.raises(InputError, match="cases"):
        read(source)
