"""A case is a row and comes back from it, exactly; what no case could be is told in the words of a file of a case."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from compliance.case.case import Case, case_from_data, read_case
from compliance.case.in_place import Adopted, InPlace
from compliance.errors import FaultList
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import FLOWS, PARTS, USES, Layout
from compliance.semantics.answers import Band
from tests.conftest import ROOT
from tests.support.random_portfolio import Cases


@pytest.fixture(scope="module")
def layout(rulebook: Rulebook) -> Layout:
    return Layout(rulebook)


def test_random_cases_come_back_from_parquet_exactly(layout: Layout, rulebook: Rulebook, tmp_path: Path) -> None:
    cases = list(islice(Cases(rulebook, 11), 150))
    table = layout.table(cases, [f"c{n}" for n in range(len(cases))])
    assert table.schema == layout.schema(PARTS)
    pq.write_table(table, tmp_path / "cases.parquet")
    rows = pq.read_table(tmp_path / "cases.parquet").to_pylist()
    assert [layout.case(row) for row in rows] == cases
    assert any(case.use_cases == () for case in cases)
    assert any(len(use.flows) > 1 for case in cases for use in case.use_cases)
    assert any(None in case.answers.values() for case in cases)


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.yaml"))[:6], ids=lambda p: p.stem)
def test_examples_come_back_exactly(path: Path, layout: Layout, rulebook: Rulebook) -> None:
    case = read_case(path, rulebook)
    (row,) = layout.table([case]).to_pylist()
    assert layout.case(row) == case
    assert row["case"] == case.id


def test_what_is_in_place_comes_back(layout: Layout, rulebook: Rulebook) -> None:
    topic = next(iter(rulebook.topics))
    case = next(iter(Cases(rulebook, 3)))
    done = InPlace("done", topic=topic, since=date(2026, 2, 1), evidence="Minutes of the board")
    file = Adopted("l.pdf", "0" * 64, "0" * 12, "1", "en", ("x.y",), ("P01.a",), "One\ntwo")
    paper = InPlace("done", document="supplier-letter", since=date(2026, 2, 1), adopted=file)
    later = InPlace("later", topic=topic, look_again=date(2027, 1, 1))
    kept = type(case)(case.name, case.answers, case.use_cases, (done, paper), (later,))
    (row,) = layout.table([kept]).to_pylist()
    assert layout.case(row) == kept


def test_numbers_keep_eighteen_decimals_and_whole_ones_stay_whole(layout: Layout, rulebook: Rulebook) -> None:
    def with_people(answer: object) -> Case:
        organisation = {"name": "A", "answers": {"org.data_handlers": answer}}
        return case_from_data({"schema": "case/1", "organisation": organisation}, rulebook)

    table = layout.table([with_people("12.000000000000000001")])
    assert table.schema.field("org.data_handlers.from").type == PARTS
    edge = Decimal("12.000000000000000001")
    assert layout.case(table.to_pylist()[0]).answers["org.data_handlers"] == Band(edge, edge)
    assert layout.table([with_people(12)]).schema.field("org.data_handlers.from").type == pa.int64()


def test_columns_follow_from_the_questions(layout: Layout, rulebook: Rulebook) -> None:
    names = set(layout.schema().names)
    uses = {field.name for field in layout.schema().field(USES).type.value_type}
    for fact in rulebook.facts.values():
        mine = names if fact.of == "organisation" else uses
        assert any(name == fact.id or name.startswith(f"{fact.id}.") for name in mine), fact.id
    assert FLOWS in uses


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ({"org.kind": "a-kind-of-magic"}, "a-kind-of-magic"),
        ({"org.data_handlers.from": 9, "org.data_handlers.to": 3}, "3"),
        ({"org.turnover.from": 9}, "None"),
        ({"org.established_in": ["UK"]}, "UK"),
        ({"org.established_in": ["FR"], "org.established_in?": ["FR"]}, "FR"),
        ({"unknown": ["no.such_question"]}, "no.such_question"),
        ({"uses": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}, "a"),
        (
            {"people.count_by_place": [{"place": "FR", "from": 1, "to": 1}, {"place": "FR", "from": 2, "to": 2}]},
            "FR, FR",
        ),
    ],
)
def test_what_no_case_could_be_is_told(cell: dict[str, object], told: str, layout: Layout) -> None:
    with pytest.raises(FaultList) as raised:
        layout.case({"case": "c", "name": "C", **cell})
    assert told in str(raised.value)
