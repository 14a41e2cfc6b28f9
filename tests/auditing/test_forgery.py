"""Workbooks forged so that a reader, an import or `verify` would miss it: each change is told, and an honest workbook is not blamed."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName

from compliance.auditing.appearance import Appearance, appearance
from compliance.auditing.entries import returned
from compliance.auditing.tampering import alterations
from compliance.auditing.verifying import verify
from compliance.errors import InputError
from compliance.law.loading import load
from compliance.spreadsheet.opening import opened_bytes
from tests.conftest import ROOT
from tests.support.calling import call
from tests.support.made_once import ExamplesMadeOnce
from tests.support.programs import needs
from tests.support.small_workbook import column_of, edited, key, plain, through_libreoffice, with_parts

CASE = ROOT / "examples" / "bakery-cv-ranker.yaml"
Change = Callable[[Workbook], None]


@pytest.fixture
def real(prepared: ExamplesMadeOnce) -> bytes:
    return prepared.workbook("bakery-cv-ranker", "en")


def looks(raw: bytes) -> Appearance:
    return appearance(raw, opened_bytes(raw, "back.xlsx"))


def told(raw: bytes, sent: bytes | None = None) -> list[str]:
    """Return all that an import says of a workbook beside its entries."""
    before, after = opened_bytes(sent or plain(), "sent.xlsx"), opened_bytes(raw, "back.xlsx")
    seen = looks(raw)
    return [t.in_("en") for t in (*alterations(before, after).changes, *seen.deceiving, *seen.pinned, *seen.unseen)]


def cell(book: Workbook, take: str = "verdict", row: int = 3) -> Any:
    sheet = book["Checklist"]
    return sheet.cell(row, column_of(sheet, take))


def white_text(book: Workbook) -> None:
    cell(book).font = Font(color="FFFEFEFE")


def text_in_the_colour_of_its_ground(book: Workbook) -> None:
    cell(book).font = Font(color="FF8C1515")
    cell(book).fill = PatternFill("solid", start_color="FF8A1414")


def text_of_one_point(book: Workbook) -> None:
    cell(book).font = Font(size=1)


def text_shown_by_no_format(book: Workbook) -> None:
    cell(book).number_format = ";;;"


def other_words_by_format(book: Workbook) -> None:
    cell(book).number_format = '0;0;0;"does not apply"'


def other_number_by_format(book: Workbook) -> None:
    cell(book, "score").number_format = '"12"'


def words_spelt_letter_by_letter(book: Workbook) -> None:
    cell(book, "score").number_format = r"\n\o\n\e"


def white_by_condition(book: Workbook) -> None:
    rule = CellIsRule(operator="equal", formula=['"applies"'], font=Font(color="FFFFFFFF"))  # type: ignore[no-untyped-call]
    book["Checklist"].conditional_formatting.add("C2:C13", rule)


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (white_text, "Checklist!C3: what the cell holds (“applies”) cannot be seen"),
        (text_in_the_colour_of_its_ground, "Checklist!C3: what the cell holds (“applies”) cannot be seen"),
        (text_of_one_point, "Checklist!C3: what the cell holds (“applies”) cannot be seen"),
        (text_shown_by_no_format, "Checklist!C3: what the cell holds (“applies”) cannot be seen"),
        (other_words_by_format, "shows other words than the cell holds (“applies”)"),
        (other_number_by_format, "shows other words than the cell holds (48)"),
        (words_spelt_letter_by_letter, "shows other words than the cell holds (48)"),
        (white_by_condition, "Checklist!C2:C13: a conditional format hides text"),
    ],
)
def test_what_a_reader_would_not_see_is_told(change: Change, part: str) -> None:
    assert told(plain()) == []
    (only,) = told(edited(plain(), change))
    assert part in only


def test_a_text_box_over_the_cells_is_told() -> None:
    drawn = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor>'
        "<xdr:sp><xdr:txBody/></xdr:sp></xdr:absoluteAnchor></xdr:wsDr>"
    )
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Target="../'
        'drawings/drawing9.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"/></Relationships>'
    )

    def draw(parts: dict[str, bytes]) -> None:
        parts["xl/drawings/drawing9.xml"] = drawn.encode()
        parts["xl/worksheets/_rels/sheet2.xml.rels"] = relation.encode()

    assert told(with_parts(plain(), draw)) == [
        "the sheet “Checklist” has pictures, shapes or text boxes, which can cover cells; take them out"
    ]


def test_a_note_pinned_to_a_cell_is_told_since_no_import_takes_it() -> None:
    def pin(book: Workbook) -> None:
        cell(book).comment = Comment("I disagree", "M. Roy")

    (only,) = told(edited(plain(), pin))
    assert only.startswith("Checklist!C3: a note is pinned to the cell (“I disagree”)")


def test_what_is_out_of_sight_is_counted() -> None:
    def hide(book: Workbook) -> None:
        sheet = book["Checklist"]
        sheet.row_dimensions[4].hidden = True
        sheet.row_dimensions[5].height = 0.5
        sheet.column_dimensions["D"].hidden = True
        book["Open questions"].sheet_state = "veryHidden"

    assert told(edited(plain(), hide)) == [
        "rows out of sight in the sheet “Checklist”: 2; they were read like the others",
        "columns out of sight in the sheet “Checklist”: 1; they were read like the others",
        "the sheet “Open questions” is hidden; it was read like the others",
    ]


def renamed(name: str, to: str) -> Change:
    def change(book: Workbook) -> None:
        book.defined_names[name] = DefinedName(name, attr_text=to)

    return change


@pytest.mark.parametrize(
    ("name", "to", "place"),
    [
        ("col_checklist_entry_comment", "'Open questions'!$B$2:$B$6", "Open questions!B"),
        ("col_checklist_entry_evidence", "'Checklist'!$G$2:$G$13", "Checklist!G"),
        ("col_checklist_auditor_comment", "'Checklist'!$O$2:$O$13", "Checklist!O"),
    ],
)
def test_names_that_lead_elsewhere_are_refused(name: str, to: str, place: str) -> None:
    with pytest.raises(InputError, match=f"leads to {place}, where it does not belong; work in a copy"):
        returned(opened_bytes(edited(plain(), renamed(name, to)), "back.xlsx"))


def test_ids_in_other_letters_are_not_taken_for_the_item() -> None:
    def change(book: Workbook) -> None:
        cell(book, "key").value = key(2).upper()
        cell(book, "entry_comment").value = "not for this item"

    raw = edited(plain(), change)
    assert key(2) not in returned(opened_bytes(raw, "back.xlsx")).entries
    assert any("was removed" in t for t in told(raw))


def test_swapped_ids_and_numbers_as_text_are_told() -> None:
    def swap(book: Workbook) -> None:
        one, other = cell(book, "key", 3), cell(book, "key", 4)
        one.value, other.value = other.value, one.value

    def as_text(book: Workbook) -> None:
        cell(book, "score").value = "48"

    assert any("Duty 2: keep a record" in t for t in told(edited(plain(), swap)))
    assert told(edited(plain(), as_text)) == [f"Checklist, {key(2)}, “Score”: was 48, now “48”"]


def with_result(raw: bytes, formula: str, shown: int) -> bytes:
    """Return a workbook in which a formula is kept with another last result, as a forger leaves it."""

    def change(parts: dict[str, bytes]) -> None:
        for name, content in parts.items():
            start = content.find(f"<f>{formula}</f><v>".encode())
            if start >= 0:
                at = content.index(b"<v>", start) + 3
                parts[name] = content[:at] + str(shown).encode() + content[content.index(b"</v>", at) :]
                return
        raise AssertionError(formula)

    return with_parts(raw, change)


@pytest.mark.long
def test_a_last_result_that_the_formula_does_not_come_to_is_told_unless_entries_change_it(real: bytes) -> None:
    counted = "COUNTIF(col_checklist_verdict,C$5)"
    changes = told(with_result(real, counted, 2), real)
    assert len(changes) == 1
    assert changes[0].startswith("Summary!C18: was ")
    assert told(with_result(real, "COUNTIF(col_checklist_auditor_conclusion,$A32)", 7), real) == []
    assert told(with_result(real, "COUNTA(col_checklist_key)-SUM(B32:B35)", 7), real) == []


# -------------------------------------------------------------------------------------------------------------- verify


@pytest.mark.long
def test_verify_finds_a_change_in_any_cell_of_a_workbook_it_can_make_again(real: bytes) -> None:
    def change(book: Workbook) -> None:
        book["Checklist"]["E2"].value = "Nothing"
        book["Sources"].delete_rows(5)
        book["Provenance"]["B3"].value = "2020-01-01"

    assert verify(opened_bytes(real, "sent.xlsx"), load()).differences == ()
    found = [t.in_("en") for t in verify(opened_bytes(edited(real, change), "back.xlsx"), load()).differences]
    assert any("now “Nothing”" in f for f in found)
    assert any(f.startswith("Sources: the row") and f.endswith("was removed") for f in found)
    assert any(f.startswith("Provenance!B3: was ") for f in found)


def intake(book: Workbook, fact: str) -> tuple[Any, int]:
    sheet = book["Intake"]
    name = book.defined_names["col_intake_fact"].attr_text
    letter = str(name).split("$")[1]
    return sheet, next(c.row for c in sheet[letter] if c.value == fact)


def test_a_case_without_its_name_is_no_way_round_its_hash(real: bytes) -> None:
    def change(book: Workbook) -> None:
        sheet, row = intake(book, "case.organisation")
        sheet.delete_rows(row)

    found = [t.in_("en") for t in verify(opened_bytes(edited(real, change), "back.xlsx"), load()).differences]
    assert any("could not be held against its hash" in f for f in found)


def test_an_answer_that_stands_twice_is_told_and_the_first_is_judged(real: bytes) -> None:
    def change(book: Workbook) -> None:
        sheet, row = intake(book, "org.established_in")
        raw = str(book.defined_names["col_intake_raw"].attr_text).split("$")[1]
        values = [c.value for c in sheet[row]]
        sheet.append(values)
        sheet[f"{raw}{sheet.max_row}"].value = '["JP"]'

    found = [t.in_("en") for t in verify(opened_bytes(edited(real, change), "back.xlsx"), load()).differences]
    assert "org.established_in: the Intake sheet holds this answer twice; the first was judged" in found
    assert not any("derived: " in f for f in found)


@pytest.mark.long
def test_the_commands_tell_what_deceives_and_end_with_status_1(
    real: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(book: Workbook) -> None:
        book["Checklist"]["C2"].number_format = '0;0;0;"does not apply"'
        book["Checklist"]["C3"].comment = Comment("Look here", "M. Roy")

    (tmp_path / "back.xlsx").write_bytes(edited(real, change))
    (tmp_path / "sent.xlsx").write_bytes(real)
    checked = call(capsys, "verify", tmp_path / "back.xlsx")
    assert checked.status == 1
    assert "Checklist!C2: the number format" in checked.out
    assert checked.out.endswith("Differences: 1.\n")
    taken = call(
        capsys,
        "review",
        "import",
        tmp_path / "back.xlsx",
        "--record",
        tmp_path / "r.yaml",
        "--against",
        tmp_path / "sent.xlsx",
    )
    assert taken.status == 1
    assert "Checklist!C2: the number format" in taken.out
    assert "Checklist!C3: a note is pinned to the cell (“Look here”)" in taken.out
    french = call(capsys, "verify", tmp_path / "back.xlsx", lang="fr")
    assert "affiche d'autres mots que ceux de la cellule" in french.out.replace("’", "'")


@pytest.mark.longer_way
def test_an_honest_workbook_is_not_blamed_even_after_another_program_saved_it(real: bytes) -> None:
    assert looks(real) == Appearance((), (), ())
    book = load_workbook(io.BytesIO(real))
    out = io.BytesIO()
    book.save(out)
    assert looks(out.getvalue()) == Appearance((), (), ())


@needs("soffice")
def test_an_honest_workbook_is_not_blamed_after_libreoffice_saved_it(real: bytes, tmp_path: Path) -> None:
    assert looks(through_libreoffice(real, tmp_path)) == Appearance((), (), ())


def test_a_sheet_that_no_program_writes_is_refused() -> None:
    def change(parts: dict[str, bytes]) -> None:
        name = "xl/worksheets/sheet2.xml"
        parts[name] = parts[name].replace(b"<row ", b'<row ht="tall" ', 1)

    with pytest.raises(InputError, match=r"back\.xlsx: the workbook is damaged"):
        looks(with_parts(plain(), change))
