"""The workbook: seven sheets in order that print, filter and freeze; text is text, dates are dates; same input, same bytes."""

from __future__ import annotations

import dataclasses
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from compliance import result
from compliance.assessment import Assessor
from compliance.case import Case, case_from_data, read_case
from compliance.checklist import build
from compliance.documents import ResultDoc
from compliance.errors import InputError
from compliance.exporting import workbook as writer
from compliance.rulebook import Rulebook
from compliance.texts import Lang
from tests.conftest import DAY, ROOT

SHEETS = {
    "en": ["Read me", "Provenance", "Checklist", "Not applicable", "Open questions", "Intake", "Sources"],
    "fr": ["À lire", "Provenance", "Liste de contrôle", "Non applicable", "Questions ouvertes", "Réponses", "Sources"],
}
TABLES = range(2, 7)
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
MAX_UNITS = 32_767
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclasses.dataclass(frozen=True)
class Written:
    """A workbook as bytes and read back, and the document it was made from."""

    raw: bytes
    book: Workbook
    doc: ResultDoc


def written(case: Case, assessor: Assessor, lang: Lang) -> Written:
    checklist = build(assessor.assess(case, DAY))
    doc = result.document(checklist)
    raw = writer.workbook(checklist, doc, lang)
    return Written(raw, load_workbook(io.BytesIO(raw)), doc)


@pytest.fixture(
    scope="module", params=[(p, lang) for p in EXAMPLES for lang in ("en", "fr")], ids=lambda p: f"{p[0].stem}-{p[1]}"
)
def given(request: pytest.FixtureRequest, assessor: Assessor) -> tuple[Written, Lang]:
    path, lang = request.param
    return written(read_case(path, assessor.rulebook), assessor, lang), lang


def cells(book: Workbook) -> Iterator[tuple[Worksheet, Cell]]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell, Cell):
                    yield sheet, cell


def columns(sheet: Worksheet, layout: str) -> dict[str, int]:
    """Return where each value stands: by its name in exports/workbook.yaml, the column from 1."""
    plan = next(s for s in writer._layout() if s["id"] == layout)
    return {c["take"]: n for n, c in enumerate(plan["columns"], start=1)}


def values(sheet: Worksheet, layout: str, take: str) -> list[Cell]:
    at = columns(sheet, layout)[take]
    return [c for (c,) in sheet.iter_rows(min_row=2, min_col=at, max_col=at) if isinstance(c, Cell)]


# -------------------------------------------------------------------------------------------------------- every example


def test_there_are_seven_sheets_in_order(given: tuple[Written, Lang]) -> None:
    found, lang = given
    assert found.book.sheetnames == SHEETS[lang]


def test_every_table_has_a_frozen_header_a_filter_and_a_header_on_each_printed_page(
    given: tuple[Written, Lang],
) -> None:
    found, _ = given
    for n in TABLES:
        sheet = found.book.worksheets[n]
        pane = sheet.sheet_view.pane
        assert pane is not None
        assert (pane.ySplit, pane.topLeftCell, pane.state) == (1, "A2", "frozen")
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert all(isinstance(c.value, str) and c.value for c in sheet[1])
        assert sheet.print_area.endswith(f"${sheet.max_row}")


def test_every_sheet_prints_landscape_on_the_width_of_a_page_with_a_footer(given: tuple[Written, Lang]) -> None:
    found, lang = given
    for sheet in found.book.worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        footer = sheet.oddFooter
        assert found.doc.case.id in footer.left.text
        assert found.doc.rulebook.version in footer.left.text
        assert footer.center.text == "&A"
        assert footer.right.text == ("page &P of &N" if lang == "en" else "page &P sur &N")


def test_no_cell_is_merged_too_long_a_formula_or_holds_a_control_character(given: tuple[Written, Lang]) -> None:
    found, _ = given
    assert not any(sheet.merged_cells.ranges for sheet in found.book.worksheets)
    with zipfile.ZipFile(io.BytesIO(found.raw)) as archive:
        sheets = [n for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
        assert len(sheets) == 7
        assert not any(re.search(rb"<f[ >]", archive.read(n)) for n in sheets)
    for _, cell in cells(found.book):
        assert cell.data_type != "f"
        if isinstance(cell.value, str):
            assert cell.data_type == "s"
            assert len(cell.value.encode("utf-16-le")) // 2 <= MAX_UNITS
            assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]|\{[a-z_-]+\}", cell.value), cell.value
            assert cell.quotePrefix == cell.value.startswith(DANGEROUS)


def test_every_duty_is_on_the_checklist_or_among_what_does_not_apply(given: tuple[Written, Lang]) -> None:
    found, _ = given
    checklist, closed = found.book.worksheets[2], found.book.worksheets[3]
    listed = [c.value for c in values(checklist, "checklist", "id")]
    left_out = [c.value for c in values(closed, "not-applicable", "id")]
    assert listed == [i.obligation for i in found.doc.items if i.rank is not None]
    assert left_out == [i.obligation for i in found.doc.items if i.rank is None]
    assert [c.value for c in values(checklist, "checklist", "rank")] == list(range(1, len(listed) + 1))


def test_the_two_lists_together_hold_every_rule_of_the_rulebook(
    given: tuple[Written, Lang], rulebook: Rulebook
) -> None:
    found, _ = given
    pairs = ((found.book.worksheets[2], "checklist"), (found.book.worksheets[3], "not-applicable"))
    assert {c.value for sheet, layout in pairs for c in values(sheet, layout, "id")} == set(rulebook.rules)


def test_ids_are_text_dates_are_dates_and_numbers_are_numbers(given: tuple[Written, Lang]) -> None:
    found, _ = given
    kinds = {"number": 0, "date": 0, "text": 0, "link": 0}
    for n in TABLES:
        sheet = found.book.worksheets[n]
        layout = writer._layout()[n]
        for column in layout["columns"]:
            for cell in values(sheet, layout["id"], column["take"]):
                if cell.value is None:
                    continue
                kinds[column["kind"]] += 1
                if column["kind"] == "date":
                    assert cell.is_date
                    assert isinstance(cell.value, datetime)
                    assert cell.number_format == "yyyy-mm-dd"
                elif column["kind"] == "number":
                    assert isinstance(cell.value, int)
                else:
                    assert cell.data_type == "s"
    assert min(kinds.values()) > 0
    days = [c.value for _, c in cells(found.book) if c.parent.title == "Provenance" and isinstance(c.value, datetime)]
    assert days == [datetime(DAY.year, DAY.month, DAY.day)]


def test_each_citation_is_a_link_to_the_law(given: tuple[Written, Lang]) -> None:
    found, lang = given
    for n, layout in ((2, "checklist"), (3, "not-applicable")):
        items = [i for i in found.doc.items if (i.rank is not None) == (n == 2)]
        links = values(found.book.worksheets[n], layout, "citation")
        for item, cell in zip(items, links, strict=True):
            assert cell.hyperlink is not None
            assert cell.hyperlink.target == item.citation.url
            assert cell.value == (item.citation.pinpoint if lang == "en" else item.citation.pinpoint_fr)
    for cell in values(found.book.worksheets[6], "sources", "url"):
        assert cell.hyperlink is not None
        assert cell.hyperlink.target == cell.value


def test_the_properties_carry_no_clock_and_say_from_what_the_book_was_made(given: tuple[Written, Lang]) -> None:
    found, lang = given
    properties = found.book.properties
    assert properties.created == properties.modified == datetime(DAY.year, DAY.month, DAY.day)
    assert properties.language == lang
    custom = {p.name: p.value for p in found.book.custom_doc_props.props}
    assert custom == {
        "case-sha256": found.doc.case.sha256,
        "rulebook-sha256": found.doc.rulebook.sha256,
        "as-of": DAY.isoformat(),
    }
    with zipfile.ZipFile(io.BytesIO(found.raw)) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        years = re.findall(rb"\d{4}-\d\d-\d\dT[0-9:]+Z", archive.read("docProps/core.xml"))
        assert years == [f"{DAY}T00:00:00Z".encode()] * 2


# ------------------------------------------------------------------------------------------------------------ bytes


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_same_input_gives_the_same_bytes_also_in_another_process(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, lang: Lang
) -> None:
    path = EXAMPLES[0]
    first = written(read_case(path, rulebook), assessor, lang).raw
    assert written(read_case(path, rulebook), assessor, lang).raw == first
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        words = ["--lang", lang, "assess", path, "--as-of", DAY.isoformat(), "--output", tmp_path / "list.xlsx"]
        subprocess.run(
            [sys.executable, "-m", "compliance", *map(str, words)],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            cwd=ROOT,
            check=True,
            capture_output=True,
            timeout=120,
        )
        assert (tmp_path / "list.xlsx").read_bytes() == first


# ------------------------------------------------------------------------------------------------------ hostile text


def firm(name: str, use: str = "x") -> dict[str, object]:
    return {
        "schema": "case/1",
        "organisation": {"name": name, "answers": {"org.established_in": ["FR"]}},
        "use_cases": [{"id": "=1+1", "name": use, "answers": {"use.purposes": ["recruitment"]}}],
    }


@cache
def hostile(name: str, assessor: Assessor) -> Written:
    """A case whose names are put in place after reading, since reading takes control characters away."""
    case = case_from_data(firm("x"), assessor.rulebook)
    use = dataclasses.replace(case.use_cases[0], name=name)
    return written(dataclasses.replace(case, name=name, use_cases=(use,)), assessor, "en")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"], ids=["=", "+", "-", "@", "tab", "CR"])
def test_a_name_that_begins_like_a_formula_is_stored_as_text(assessor: Assessor, sign: str) -> None:
    name = f'{sign}HYPERLINK("http://x.example","{sign}cmd|/c calc!A0")'
    found = hostile(name, assessor)
    seen = name.replace("\r", "\n")  # XML has but one line end
    holding = [c for _, c in cells(found.book) if c.value == seen]
    assert {c.parent.title for c in holding} >= {"Checklist", "Open questions", "Intake"}
    for cell in holding:
        assert (cell.data_type, cell.quotePrefix) == ("s", True)
        assert cell.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(found.raw)) as archive:
        assert not any(b"<f>" in archive.read(n) for n in archive.namelist())


def test_a_use_that_begins_like_a_formula_is_text_also_when_read_from_a_case(assessor: Assessor) -> None:
    found = written(case_from_data(firm("=1+1", "@SUM(A1:A9)"), assessor.rulebook), assessor, "fr")
    holding = [c for _, c in cells(found.book) if c.value == "@SUM(A1:A9)"]
    assert holding
    assert {(c.data_type, c.quotePrefix) for c in holding} == {("s", True)}
    title = next(c for _, c in cells(found.book) if str(c.value).startswith("=1+1 ("))
    assert (title.data_type, title.quotePrefix) == ("s", True)


def test_control_characters_are_stripped(assessor: Assessor) -> None:
    found = hostile("Trem\x00\x07\x0b\x1b[31mblay\ufffe\uffff", assessor)
    names = [c.value for c in values(found.book.worksheets[2], "checklist", "use_case")]
    assert "Trem[31mblay" in names
    assert found.book.properties.title == "Checklist for Trem[31mblay"


def test_a_name_with_braces_stays_as_its_owner_wrote_it(assessor: Assessor) -> None:
    found = hostile("{day} {name}", assessor)
    purpose = found.book.worksheets[0]["B2"].value
    assert purpose.startswith(
        "This workbook lists what the law asks of {day} {name} for the AI it uses, as of 24 November"
    )


@pytest.mark.parametrize("letter", ["x", "é", "😀"])
def test_an_endless_name_is_cut_to_what_a_cell_can_hold(assessor: Assessor, letter: str) -> None:
    found = hostile(letter * 70_000, assessor)
    longest = max(len(c.value.encode("utf-16-le")) // 2 for _, c in cells(found.book) if isinstance(c.value, str))
    assert 31_990 <= longest <= MAX_UNITS
    assert any(isinstance(c.value, str) and c.value.endswith(letter + "…") for _, c in cells(found.book))


def test_a_layout_that_asks_for_a_value_nobody_knows_is_refused(
    assessor: Assessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    import copy

    layout = copy.deepcopy(writer._layout())
    layout[2]["columns"][0]["take"] = "rnak"
    monkeypatch.setattr(writer, "_layout", lambda: layout)
    with pytest.raises(InputError, match=r'the sheet "checklist" has no value "rnak" \(did you mean "rank"\?\)'):
        written(case_from_data(firm("x"), assessor.rulebook), assessor, "en")


def test_a_case_without_uses_and_answers_still_fills_every_sheet(assessor: Assessor) -> None:
    found = written(
        case_from_data({"schema": "case/1", "organisation": {"name": "x"}}, assessor.rulebook), assessor, "en"
    )
    assert found.book.sheetnames == SHEETS["en"]
    assert found.book.worksheets[3].max_row == 1
    assert found.book.worksheets[3].auto_filter.ref.startswith("A1:")
    assert found.book.worksheets[2].max_row == len(found.doc.items) + 1


# ------------------------------------------------------------------------------------------------------ LibreOffice


@pytest.mark.skipif(
    shutil.which("soffice") is None and os.environ.get("CI") != "true",
    reason="LibreOffice (soffice) is not on this machine; continuous integration must have it",
)
def test_libreoffice_opens_the_workbook(tmp_path: Path, assessor: Assessor, rulebook: Rulebook) -> None:
    program = shutil.which("soffice")
    assert program is not None, "soffice is missing; install LibreOffice"
    for lang in ("en", "fr"):
        path = tmp_path / f"list-{lang}.xlsx"
        path.write_bytes(written(read_case(EXAMPLES[0], rulebook), assessor, lang).raw)
    done = subprocess.run(
        [
            program,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            *map(str, sorted(tmp_path.glob("list-*.xlsx"))),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    for lang in ("en", "fr"):
        pdf = (tmp_path / f"list-{lang}.pdf").read_bytes()
        assert pdf.startswith(b"%PDF-"), done.stderr
        assert len(pdf) > 20_000


def test_the_day_on_the_book_is_the_day_that_was_asked_for(assessor: Assessor, rulebook: Rulebook) -> None:
    checklist = build(assessor.assess(read_case(EXAMPLES[0], rulebook), date(2030, 1, 1)))
    raw = writer.workbook(checklist, result.document(checklist), "en")
    assert load_workbook(io.BytesIO(raw)).properties.created == datetime(2030, 1, 1)
