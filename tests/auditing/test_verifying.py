"""`compliance verify`: a verdict changed by hand, a changed answer and a rulebook that differs are all found; nothing else is."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from compliance.auditing.verifying import Verification, verify
from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.language.text import SOURCE, Lang
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.spreadsheet.opening import opened_bytes
from tests.conftest import DAY, ROOT, example_params
from tests.support.calling import assert_refused, call
from tests.support.small_workbook import column_of, edited, of_case, plain

CASE = ROOT / "examples" / "bakery-cv-ranker.yaml"


@cache
def sent(path: Path, lang: Lang = SOURCE) -> bytes:
    return of_case(build(Assessor(load()).assess(read_case(path, load()), DAY)), lang)


def found(raw: bytes, rulebook: Rulebook) -> Verification:
    return verify(opened_bytes(raw, "sent.xlsx"), rulebook)


def said(raw: bytes, rulebook: Rulebook) -> list[str]:
    return [t.in_("en") for t in found(raw, rulebook).differences]


def changed(take: str, value: object, sheet: str = "Checklist", row: int = 3) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        book[sheet].cell(row, column_of(book[sheet], take)).value = value  # type: ignore[assignment]

    return change


@pytest.mark.core_takes("path13-fr-CA")
@pytest.mark.parametrize(("path", "lang"), [*example_params("en"), (CASE, "fr"), (CASE, "fr-CA")])
def test_an_untouched_workbook_differs_in_nothing(path: Path, lang: Lang, rulebook: Rulebook) -> None:
    result = found(sent(path, lang), rulebook)
    assert result.differences == ()
    assert [n.in_("en")[:19] for n in result.notes] == [
        "only answers, verdi"
    ]  # a workbook by hand has a layout of its own
    assert result.items >= len(rulebook.rules)


@pytest.mark.core_takes(
    "change-the verdict in Checklist!C3 is \\u201cdoes not apply\\u201d; derived: \\u201capplies\\u201d",
    "change-the score in Checklist!M3 is 1; derived: ",
    "change-the score in Checklist!M3 is \\u2013; derived: ",
    "change-the first day in Checklist!E3 is 1 January 2031; derived: ",
)
@pytest.mark.parametrize(
    ("change", "part"),
    [
        (changed("verdict", "does not apply"), "the verdict in Checklist!C3 is “does not apply”; derived: “applies”"),
        (changed("tier", "Plan"), "the priority in Checklist!B3 is “Plan”; derived: “Do now”"),
        (changed("score", 1), "the score in Checklist!M3 is 1; derived: "),
        (changed("score", None), "the score in Checklist!M3 is –; derived: "),
        (changed("from", date(2031, 1, 1)), "the first day in Checklist!E3 is 1 January 2031; derived: "),
        (
            changed("verdict", "applies", "Not applicable"),
            "the verdict in Not applicable!B3 is “applies”; derived: “does not apply”",
        ),
    ],
)
def test_a_value_changed_by_hand_is_found(change: Callable[[Workbook], None], part: str, rulebook: Rulebook) -> None:
    differences = said(edited(sent(CASE), change), rulebook)
    assert len(differences) == 1
    assert part in differences[0]


def answer_row(book: Workbook, fact: str) -> int:
    sheet = book["Intake"]
    at = column_of(sheet, "fact")
    return next(r for r in range(2, sheet.max_row + 1) if sheet.cell(r, at).value == fact)


def test_a_changed_answer_is_found_with_what_follows_from_it(rulebook: Rulebook) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Intake"]
        sheet.cell(answer_row(book, "org.established_in"), column_of(sheet, "raw")).value = '["JP"]'

    differences = said(edited(sent(CASE), change), rulebook)
    assert any("the answers are not those the workbook was made from" in d for d in differences)
    assert any(d.startswith("org.established_in: Intake!") for d in differences)
    assert any("derived:" in d for d in differences)


def test_an_answer_changed_only_as_it_reads_is_found(rulebook: Rulebook) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Intake"]
        sheet.cell(answer_row(book, "org.established_in"), column_of(sheet, "answer")).value = "Japan"

    (difference,) = said(edited(sent(CASE), change), rulebook)
    assert "shows “Japan”, but the answer that counts is" in difference


@pytest.mark.parametrize("raw", ["{", "[1, 2]", "NaN", '"no-such-option"'])
def test_an_answer_that_cannot_be_read_is_told_and_left_out(raw: str, rulebook: Rulebook) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Intake"]
        sheet.cell(answer_row(book, "org.established_in"), column_of(sheet, "raw")).value = raw

    differences = said(edited(sent(CASE), change), rulebook)
    assert "org.established_in: the answer in the Intake sheet cannot be read; it was left out" in differences


def test_a_workbook_with_weights_of_its_own_is_held_against_them(rulebook: Rulebook) -> None:
    weights = {"SV": 3, "DT": 9, "SN": 2, "LV": 1, "DP": 4, "EF": 5}
    assessment = Assessor(rulebook).assess(read_case(CASE, rulebook), DAY)

    def tell(book: Workbook) -> None:
        sheet = book.create_sheet("Weights")
        for n, (factor, weight) in enumerate(weights.items(), start=1):
            sheet.cell(n, 2).value = weight
            book.defined_names[f"weight_{factor}"] = DefinedName(f"weight_{factor}", attr_text=f"'Weights'!$B${n}")

    raw = of_case(build(assessment, weights))
    assert any("the score in" in d for d in said(raw, rulebook))
    result = found(edited(raw, tell), rulebook)
    assert result.differences == ()
    assert "ordered with weights of the workbook's own: SV 3, DT 9, SN 2, LV 1, DP 4, EF 5" in [
        n.in_("en") for n in result.notes
    ]


def test_a_row_removed_or_twice_or_of_no_item_is_found(rulebook: Rulebook) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Checklist"]
        at = column_of(sheet, "key")
        sheet.append([c.value for c in sheet[4]])
        sheet.cell(2, at).value = "xx.no-such-duty"

    differences = said(edited(sent(CASE), change), rulebook)
    assert sum("stands there a second time" in d for d in differences) == 1
    assert sum("this case has no such item" in d for d in differences) == 1
    assert sum("missing in the workbook; derived:" in d for d in differences) == 1


def test_a_rulebook_that_differs_is_found(
    rulebook: Rulebook, small_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(small_root, tmp_path / "law")
    version = tmp_path / "law" / "rulesets" / "rulebook.yaml"
    version.write_text(version.read_text(encoding="utf-8").replace(rulebook.version, "another"), encoding="utf-8")
    path = tmp_path / "sent.xlsx"
    path.write_bytes(sent(CASE))
    other = call(capsys, "verify", path, "--rulebook", tmp_path / "law")
    assert other.status == 1
    assert (
        f"the workbook was made with rulebook {rulebook.version}, {rulebook.sha256[:12]}; judged here with another"
        in other.out
    )
    assert other.out.endswith("Differences: 1.\n")


def test_the_command_says_what_it_did_and_its_status_tells(
    tmp_path: Path, rulebook: Rulebook, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sent.xlsx"
    path.write_bytes(sent(CASE))
    same = call(capsys, "verify", path)
    assert same.status == 0
    assert "items judged again for 24 November 2026 with rulebook" in same.out
    assert same.out.endswith("Nothing differs.\n")
    french = call(capsys, "verify", path, lang="fr")
    assert french.status == 0
    assert french.out.endswith("Rien ne diffère.\n")
    path.write_bytes(edited(sent(CASE), changed("verdict", "may apply")))
    assert call(capsys, "verify", path).status == 1
    assert call(capsys, "verify", path, lang="fr").out.endswith("Différences : 1.\n")


def test_what_cannot_be_read_ends_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert_refused(call(capsys, "verify", tmp_path / "none.xlsx"), "there is no such file")
    (tmp_path / "x.xlsx").write_bytes(b"PK")
    assert_refused(call(capsys, "verify", tmp_path / "x.xlsx"), "this is not an .xlsx workbook")
    out = io.BytesIO()
    Workbook().save(out)
    (tmp_path / "x.xlsx").write_bytes(out.getvalue())
    assert_refused(call(capsys, "verify", tmp_path / "x.xlsx"), "this is no checklist workbook")
    (tmp_path / "x.xlsx").write_bytes(plain(3))
    assert_refused(call(capsys, "verify", tmp_path / "x.xlsx"), "the column col_intake_use_case_id was removed")
