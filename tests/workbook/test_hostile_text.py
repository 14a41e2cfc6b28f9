"""Whatever a name or an answer holds is text in a workbook, and an empty case makes a sound one."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.results import checklist_document
from tests.conftest import DAY
from tests.support.made_once import ExamplesMadeOnce
from tests.workbook.written import (
    EXAMPLES,
    LIVE,
    MAX_UNITS,
    SHEETS,
    Written,
    cells,
    formulas,
    made,
    written,
)


def firm(name: str, use: str) -> dict[str, Any]:
    """The bakery under another name, with a use of another name: a case with few open questions has a workbook quickly made."""
    data: dict[str, Any] = strict_yaml.read(EXAMPLES[0]).data
    (told,) = data["use_cases"]
    return {
        **data,
        "organisation": {**data["organisation"], "name": name},
        "use_cases": [{**told, "id": "=1+1", "name": use}],
    }


def hostile(name: str, assessor: Assessor) -> Written:
    """A case whose names are put in place after reading, since reading takes control characters away."""
    case = case_from_data(firm("x", "x"), assessor.rulebook)
    use = dataclasses.replace(case.use_cases[0], name=name)
    return written(dataclasses.replace(case, name=name, use_cases=(use,)), assessor, "en", LIVE)


@pytest.mark.core_takes("=")
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"], ids=["=", "+", "-", "@", "tab", "CR"])
def test_a_name_that_begins_like_a_formula_is_stored_as_text(assessor: Assessor, sign: str) -> None:
    name = f'{sign}HYPERLINK("http://x.example","{sign}cmd|/c calc!A0")'
    found = hostile(name, assessor)
    # XML has but one line end; a writer may keep the other by its number, as lxml does, which openpyxl takes where it is installed.
    seen = {name, name.replace("\r", "\n")}
    holding = [c for _, c in cells(found.book) if c.value in seen]
    assert {c.parent.title for c in holding} >= {"Checklist", "Open questions", "Intake"}
    for cell in holding:
        assert (cell.data_type, cell.quotePrefix) == ("s", True)
        assert cell.hyperlink is None
    assert not any("HYPERLINK" in f for f, _ in formulas(found.raw))


def test_a_use_that_begins_like_a_formula_is_text_also_when_read_from_a_case(assessor: Assessor) -> None:
    found = written(case_from_data(firm("=1+1", "@SUM(A1:A9)"), assessor.rulebook), assessor, "fr", LIVE)
    holding = [c for _, c in cells(found.book) if c.value == "@SUM(A1:A9)"]
    assert holding
    assert {(c.data_type, c.quotePrefix) for c in holding} == {("s", True)}
    title = next(c for _, c in cells(found.book) if str(c.value).startswith("=1+1 ("))
    assert (title.data_type, title.quotePrefix) == ("s", True)


@pytest.mark.longer_way
def test_control_characters_are_stripped(assessor: Assessor) -> None:
    found = hostile("Trem\x00\x07\x0b\x1b[31mblay\ufffe\uffff", assessor)
    names = [c.value for c in found.column("checklist", "use_case")]
    assert "Trem[31mblay" in names
    assert found.book.properties.title == "Checklist for Trem[31mblay"


@pytest.mark.longer_way
def test_a_name_with_braces_stays_as_its_owner_wrote_it(assessor: Assessor) -> None:
    found = hostile("{day} {name}", assessor)
    purpose = found.book.worksheets[0]["B2"].value
    assert purpose.startswith(
        "This workbook lists what the law asks of {day} {name} for the AI it uses, as of 24 November"
    )


@pytest.mark.core_takes("x")
@pytest.mark.parametrize("letter", ["x", "é", "😀"])
def test_an_endless_name_is_cut_to_what_a_cell_can_hold(assessor: Assessor, letter: str) -> None:
    found = hostile(letter * 70_000, assessor)
    longest = max(len(c.value.encode("utf-16-le")) // 2 for _, c in cells(found.book) if isinstance(c.value, str))
    assert 31_990 <= longest <= MAX_UNITS
    assert any(isinstance(c.value, str) and c.value.endswith(letter + "…") for _, c in cells(found.book))


@pytest.mark.long
def test_a_case_without_uses_and_answers_still_fills_every_sheet(assessor: Assessor) -> None:
    case = case_from_data({"schema": "case/1", "organisation": {"name": "x"}}, assessor.rulebook)
    found = written(case, assessor, "en")
    over = [i for i in assessor.assess(case, DAY).assessed if i.judgement.reason == "ended"]
    assert found.book.sheetnames == SHEETS["en"]
    assert found.sheet("not-applicable").max_row == 1 + len(over), "no answer is needed to close what is over"
    assert found.sheet("not-applicable").auto_filter.ref.startswith("A1:")
    assert found.sheet("checklist").max_row == 1 + len(found.doc.items) - len(over)
    assert all(v.isdigit() for _, v in formulas(found.raw))


def test_a_case_to_which_nothing_applies_still_makes_a_sound_book(prepared: ExamplesMadeOnce) -> None:
    checklist = prepared.checklist(EXAMPLES[0].stem)
    doc = checklist_document.document(checklist, frozenset({"does-not-apply"}))
    found = made(checklist, doc, "en")
    assert found.sheet("checklist").max_row == 1
    assert not found.sheet("checklist").data_validations.dataValidation
    assert found.book.defined_names["col_checklist_key"].attr_text.endswith("$2")
