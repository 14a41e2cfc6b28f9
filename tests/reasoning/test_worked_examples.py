"""The worked examples of the priority method: what docs/worked-examples.md says is what the engine finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document
from tests.conftest import DAY, ROOT
from tools import worked_examples
from tools.worked_examples import ACTION, DUTY, EXAMPLE, PAGE

PARTS = worked_examples.parts(PAGE.read_text(encoding="utf-8"))[1:]


@pytest.mark.core_takes(PARTS[0].splitlines()[0])
@pytest.mark.parametrize("part", PARTS, ids=lambda p: p.splitlines()[0])
def test_the_page_says_what_the_engine_finds(part: str, assessor: Assessor, rulebook: Rulebook) -> None:
    example = EXAMPLE.search(part.splitlines()[0])
    assert example is not None
    checklist = build(assessor.assess(read_case(ROOT / example[1], rulebook), DAY))
    told = part.splitlines()
    assert sum(DUTY.match(line) is not None for line in told) >= 4
    assert sum(ACTION.match(line) is not None for line in told) >= 3
    assert list(worked_examples.written(part, checklist, document(checklist))) == part.splitlines(keepends=True)


def test_each_translation_says_the_same_row_by_row() -> None:
    rows = worked_examples.rows("".join(PARTS))
    for path, lang in worked_examples.TRANSLATED.items():
        page = path.read_text(encoding="utf-8")
        assert len(worked_examples.parts(page)) == len(PARTS) + 1
        assert worked_examples.rows(page) == [worked_examples.translated(row, lang) for row in rows]
        move = [re.findall("`[^`]+`", x) for p in ("".join(PARTS), page) for x in p.splitlines() if " 729 " in x]
        assert move[: len(PARTS)] == move[len(PARTS) :]


@pytest.mark.parametrize(
    "row", ["| `no.such.duty` | applies, stop | CHK2 | 1 |", "| `A99-no/use` | 1 | stop | CHK2 | 1 | EU |"]
)
def test_a_row_of_what_is_no_more_is_named(row: str, assessor: Assessor, rulebook: Rulebook) -> None:
    checklist = build(assessor.assess(read_case(ROOT / "examples" / "bakery-cv-ranker.yaml", rulebook), DAY))
    with pytest.raises(SystemExit, match=row.split("`")[1]):
        list(worked_examples.written(row + "\n", checklist, document(checklist)))


def test_a_page_out_of_date_is_told_and_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "worked-examples.md"
    page.write_text(PARTS[0].replace("| stop |", "| later |"), encoding="utf-8")
    monkeypatch.setattr(worked_examples, "PAGE", page)
    monkeypatch.setattr(worked_examples, "TRANSLATED", {})
    assert worked_examples.main(["--check"]) == 1
    assert worked_examples.main([]) == 0
    assert page.read_text(encoding="utf-8") == PARTS[0]
    assert worked_examples.main(["--check"]) == 0


def test_the_record_comes_before_the_assessment_that_needs_it(assessor: Assessor, rulebook: Rulebook) -> None:
    case = read_case(ROOT / "examples" / "retailer-three-cities.yaml", rulebook)
    order = [i.id for i in build(assessor.assess(case, DAY)).ranked]
    assert order.index("eu-gdpr.art30.ropa") < order.index("eu-gdpr.art35.dpia")
    assert all(not i.startswith("g7-") for i in order[:20])  # nothing voluntary crowds out what binds
