"""The workbook: its sheets in order that print, filter, freeze and guard; text is text, dates are dates; same input, same bytes."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from compliance.case.case import Case, case_from_data, read_case
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.priority import FACTORS
from compliance.errors import FaultList
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.evidence import statements_of
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.words import Verdict
from compliance.results import checklist_document
from compliance.results.four_words import VIEWS, view_of
from compliance.results.shapes import ItemDoc, ResultDoc
from compliance.workbook import workbook as writer
from compliance.workbook.keys import item_key
from compliance.workbook.layout import ENTRIES, POAM, SIGN_OFFS, TAKES, Sheet, name_of, read_layout, shipped
from compliance.workbook.row_heights import height_of, lines_of
from compliance.workbook.rows import Entries, Rows
from tests.conftest import DAY, ROOT, example_params
from tests.support.calling import assert_refused, call
from tests.support.made_once import ExamplesMadeOnce
from tests.support.programs import needs
from tests.support.small_workbook import custom_properties

SHEETS = {
    "en": [
        "Read me",
        "Provenance",
        "Summary",
        "What your AI is",
        "Checklist",
        "Not applicable",
        "Open questions",
        "Comparison",
        "Transfers",
        "Hiroshima",
        "Intake",
        "Conflicts",
        "Sources",
        "Documents",
        "Evidence",
        "Open POA&M Items",
        "Lists",
    ],
    "fr": [
        "À lire",
        "Provenance",
        "Synthèse",
        "Votre IA selon la loi",
        "Liste de contrôle",
        "Non applicable",
        "Questions ouvertes",
        "Comparaison",
        "Transferts",
        "Hiroshima",
        "Réponses",
        "Conflits",
        "Sources",
        "Documents",
        "Fondements",
        "Open POA&M Items",
        "Listes",
    ],
}
TABLES = tuple(sheet for sheet, takes in TAKES.items() if takes)
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
BUSY = ROOT / "examples" / "retailer-three-cities.yaml"
G7 = ROOT / "examples" / "g7-hiring-software.yaml"
APPLIES: frozenset[Verdict] = frozenset({"applies"})
LIVE: frozenset[Verdict] = frozenset({"applies", "may-apply"})
WHERE = ("people.locations", "employment.job_places")
MAX_UNITS = 32_767
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
FORMULA = re.compile(rb"<f>(.*?)</f><v>([^<]*)</v>")


def in_parts(items: Collection[ItemDoc]) -> list[ItemDoc]:
    """Return duties as the checklist has them: part by part of the list, each in order."""
    return sorted(items, key=lambda i: VIEWS.index(view_of(i)))


@dataclasses.dataclass(frozen=True)
class Written:
    """A workbook as bytes and read back, and what it was made from."""

    raw: bytes
    book: Workbook
    doc: ResultDoc
    checklist: Checklist
    lang: Lang

    def sheet(self, ident: str) -> Worksheet:
        plan = shipped().sheet(ident)
        assert plan is not None
        found = self.book[plan.title.in_(self.lang)]
        assert isinstance(found, Worksheet)
        return found

    def column(self, ident: str, take: str) -> list[Cell]:
        """The cells of a column, found as an outside program finds them: by its defined name."""
        sheet, _, ref = self.book.defined_names[name_of(ident, take)].attr_text.rpartition("!")
        assert sheet.strip("'") == self.sheet(ident).title
        return [c for (c,) in self.sheet(ident)[ref.replace("$", "")]] if ":" in ref else []


def judged(path: Path, prepared: ExamplesMadeOnce) -> tuple[Checklist, ResultDoc]:
    return prepared.checklist(path.stem), prepared.document(path.stem)


def made(checklist: Checklist, doc: ResultDoc, lang: Lang, entries: Entries | None = None) -> Written:
    raw = writer.workbook(checklist, doc, lang, entries=entries)
    return Written(raw, load_workbook(io.BytesIO(raw)), doc, checklist, lang)


def written(case: Case, assessor: Assessor, lang: Lang, only: frozenset[Verdict] = frozenset()) -> Written:
    checklist = build(assessor.assess(case, DAY))
    return made(checklist, checklist_document.document(checklist, only), lang)


IN_TWO = [pytest.param(p.values, id=p.id, marks=p.marks) for p in example_params("en", "fr")]


@pytest.fixture(scope="module", params=IN_TWO)
def given(request: pytest.FixtureRequest, shipped_prepared: ExamplesMadeOnce) -> Written:
    path, lang = request.param
    return read_back(path, lang, shipped_prepared)


@pytest.fixture(scope="module")
def busy(shipped_prepared: ExamplesMadeOnce) -> Written:
    return read_back(BUSY, "fr", shipped_prepared)


def read_back(path: Path, lang: Lang, prepared: ExamplesMadeOnce) -> Written:
    raw = prepared.workbook(path.stem, lang)
    book = load_workbook(io.BytesIO(raw))
    return Written(raw, book, prepared.document(path.stem), prepared.checklist(path.stem), lang)


def cells(book: Workbook) -> Iterator[tuple[Worksheet, Cell]]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell, Cell):
                    yield sheet, cell


def plan_of(ident: str) -> Sheet:
    plan = shipped().sheet(ident)
    assert plan is not None
    return plan


def top(ident: str) -> int:
    return writer.POAM_HEADER_ROW if ident == "poam" else 1


def formulas(raw: bytes) -> list[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
    return [(f.decode(), v.decode()) for sheet in sheets for f, v in FORMULA.findall(sheet)]


# -------------------------------------------------------------------------------------------------------- every example


@pytest.mark.core_takes("denver-lender-en")
def test_the_sheets_stand_in_order_and_the_lists_are_hidden(given: Written) -> None:
    assert given.book.sheetnames == SHEETS[given.lang]
    assert [s.title for s in given.book.worksheets if s.sheet_state != "visible"] == SHEETS[given.lang][-1:]


def test_every_table_has_a_frozen_header_a_filter_and_a_header_on_each_printed_page(given: Written) -> None:
    for ident in TABLES:
        sheet, plan, head = given.sheet(ident), plan_of(ident), top(ident)
        pane = sheet.sheet_view.pane
        assert pane is not None
        assert (pane.ySplit, pane.topLeftCell, pane.state) == (head, f"A{head + 1}", "frozen")
        assert sheet.auto_filter.ref.startswith(f"A{head}:")
        assert sheet.auto_filter.ref.endswith(str(sheet.max_row))
        assert sheet.print_title_rows == f"${head}:${head}"
        assert [c.value for c in sheet[head]] == [c.title.in_(given.lang) for c in plan.columns]
        assert sheet.print_area.endswith(f"${sheet.max_row}")


def test_every_sheet_prints_landscape_on_the_width_of_a_page_with_a_footer(given: Written) -> None:
    for sheet in given.book.worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        fits, footer = sheet.sheet_properties.pageSetUpPr, sheet.oddFooter
        assert fits is not None
        assert fits.fitToPage
        assert footer is not None
        assert footer.left is not None
        assert footer.center is not None
        assert footer.right is not None
        left = str(footer.left.text)
        assert given.doc.case.id in left
        assert given.doc.rulebook.version in left
        assert footer.center.text == "&A"
        assert footer.right.text == ("page &P of &N" if given.lang == "en" else "page &P sur &N")


def test_no_cell_is_merged_too_long_or_holds_a_control_character(given: Written) -> None:
    assert not any(sheet.merged_cells.ranges for sheet in given.book.worksheets)
    for _, cell in cells(given.book):
        if cell.data_type == "f":
            continue
        if isinstance(cell.value, str):
            assert cell.data_type == "s"
            assert len(cell.value.encode("utf-16-le")) // 2 <= MAX_UNITS
            assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]|\{[a-z_-]+\}", cell.value), cell.value
            assert cell.quotePrefix == cell.value.startswith(DANGEROUS)


def test_formulas_are_ours_alone_and_carry_what_they_come_to(given: Written) -> None:
    ours = re.compile(
        r"(COUNTIFS?|COUNTA|SUM)\([A-Za-z_$0-9:,]+\)(-SUM\(B\d+:B\d+\))?|(weight_[A-Z]{2}\*[A-Z]+\d+\+?){6}"
    )
    found = formulas(given.raw)
    read = [c for _, c in cells(given.book) if c.data_type == "f"]
    assert len(found) == len(read) > 20
    assert all(ours.fullmatch(f) and v.isdigit() for f, v in found), found
    assert {s.title for s, c in cells(given.book) if c.data_type == "f"} <= {
        given.sheet("summary").title,
        given.sheet("checklist").title,
    }


def test_every_duty_is_on_the_checklist_or_among_what_does_not_apply(
    given: Written, shipped_rulebook: Rulebook
) -> None:
    ranked = [i for i in given.doc.items if i.rank is not None]
    closed = [i for i in given.doc.items if i.rank is None]
    for ident, items in (("checklist", ranked), ("not-applicable", closed)):
        items = in_parts(items) if ident == "checklist" else items
        assert [c.value for c in given.column(ident, "id") if c.value] == [i.obligation for i in items]
        keys = [c.value for c in given.column(ident, "key") if c.value]
        assert keys == [item_key(i.obligation, i.use_case) for i in items]
    assert {i.obligation for i in (*ranked, *closed)} == set(shipped_rulebook.rules)
    ranks = [c.value for c in given.column("checklist", "rank")]
    assert ranks == [i.rank for i in in_parts(ranked)]
    assert set(ranks) == set(range(1, len(ranked) + 1))
    assert len(ranks) == len(ranked)
    everywhere = [c.value for i in ("checklist", "not-applicable") for c in given.column(i, "key")]
    assert max(Counter(everywhere).values()) == 1


def test_ids_are_text_dates_are_dates_and_numbers_are_numbers(given: Written) -> None:
    kinds = {"number": 0, "date": 0, "text": 0, "link": 0}
    for ident in TABLES:
        for column in plan_of(ident).columns:
            for cell in given.column(ident, column.take):
                if cell.value is None or cell.data_type == "f":
                    continue
                kinds[column.kind] += 1
                if column.kind == "date":
                    assert cell.is_date
                    assert isinstance(cell.value, datetime)
                    assert cell.number_format == "yyyy-mm-dd"
                elif column.kind == "number":
                    assert isinstance(cell.value, int)
                else:
                    assert cell.data_type == "s"
                if column.take in ("key", "id", "fact", "poam_id"):
                    assert cell.number_format == "@"
    assert min(kinds.values()) > 0
    days = [c.value for s, c in cells(given.book) if s.title == "Provenance" and isinstance(c.value, datetime)]
    assert days == [datetime(DAY.year, DAY.month, DAY.day)]


def test_each_citation_is_a_link_to_the_law(given: Written) -> None:
    for ident in ("checklist", "not-applicable"):
        items = [i for i in given.doc.items if (i.rank is not None) == (ident == "checklist")]
        items = in_parts(items) if ident == "checklist" else items
        links = [c for c in given.column(ident, "citation") if c.value]
        for item, cell in zip(items, links, strict=True):
            assert cell.hyperlink is not None
            assert cell.hyperlink.target == item.citation.url
            assert cell.value == (item.citation.pinpoint if given.lang == "en" else item.citation.pinpoint_fr)
    for cell in given.column("sources", "url"):
        assert cell.hyperlink is not None
        assert cell.hyperlink.target == cell.value


def test_the_properties_carry_no_clock_and_say_from_what_the_book_was_made(given: Written) -> None:
    properties = given.book.properties
    assert properties.created == properties.modified == datetime(DAY.year, DAY.month, DAY.day)
    assert properties.language == given.lang
    custom = custom_properties(given.book)
    assert custom == {
        "workbook-format": "checklist-workbook/1",
        "case-sha256": given.doc.case.sha256,
        "rulebook-sha256": given.doc.rulebook.sha256,
        "rulebook-version": given.doc.rulebook.version,
        "as-of": DAY.isoformat(),
        "language": given.lang,
        "layout-sha256": shipped().sha256,
    }
    with zipfile.ZipFile(io.BytesIO(given.raw)) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        years = re.findall(rb"\d{4}-\d\d-\d\dT[0-9:]+Z", archive.read("docProps/core.xml"))
        assert years == [f"{DAY}T00:00:00Z".encode()] * 2


# ------------------------------------------------------------------------------------------------- cells to fill in


def test_only_the_cells_to_fill_in_are_open_and_no_password_stands_in_the_way(given: Written) -> None:
    items = [i for i in given.doc.items if i.rank is not None]
    opened = [(s.title, c.coordinate) for s, c in cells(given.book) if not c.protection.locked]
    title, log = given.sheet("checklist").title, given.sheet("conflicts").title
    entries = [(title, c.coordinate) for take in ENTRIES for c in given.column("checklist", take)] if items else []
    if any(c.value for c in given.column("conflicts", "key")):  # else one row says that there is none
        entries += [(log, c.coordinate) for take in SIGN_OFFS for c in given.column("conflicts", take)]
    assert sorted(opened) == sorted(entries)
    for sheet in given.book.worksheets:
        guard = sheet.protection
        assert guard.sheet
        assert guard.password is None
        assert not (guard.sort)
        assert not (guard.autoFilter)
        assert not (guard.formatColumns)
        assert not (guard.selectLockedCells)
        assert not (guard.selectUnlockedCells)
        assert guard.insertRows
        assert guard.deleteRows


def test_a_row_stands_as_tall_as_what_is_printed_of_it(given: Written) -> None:
    for ident, rare in (("checklist", 12), ("not-applicable", 4)):
        sheet, plan = given.sheet(ident), plan_of(ident)
        printed = plan.columns[: plan.print_columns]
        scale = min(1.0, 780 / (sum(c.width for c in printed) * 5.25))  # points on A4 across, and of one unit of width
        heights = [sheet.row_dimensions[r].height or 0 for r in range(2, sheet.max_row + 1)]
        assert all(16 <= h <= 409 for h in heights)
        tall = [h for h in heights if h * scale > 490 / 6]
        assert len(tall) <= len(heights) / rare
    assert lines_of("one\ntwo", 10) == 2
    assert height_of([("x" * 100, 10.0)], [("y" * 1000, 10.0)]) == height_of([("x" * 100, 10.0)])
    assert height_of([("x", 10.0)], [("y" * 1000, 10.0)]) == height_of([("x\n" * 3 + "x", 10.0)])


@pytest.mark.core_takes("conflicts-takes1")
@pytest.mark.parametrize(("ident", "takes"), [("checklist", ENTRIES), ("conflicts", SIGN_OFFS)])
def test_each_cell_to_fill_in_has_a_check_with_help_and_a_message_on_the_rows_in_use(
    busy: Written, ident: str, takes: Collection[str]
) -> None:
    sheet = busy.sheet(ident)
    checks = {str(v.sqref): v for v in sheet.data_validations.dataValidation}
    assert len(checks) == len(takes)
    last = sheet.max_row
    for column in plan_of(ident).columns:
        if not column.entry:
            continue
        letter = busy.column(ident, column.take)[0].column_letter
        check = checks[f"{letter}2:{letter}{last}"]
        assert check.showErrorMessage
        assert check.errorStyle == "stop"
        assert check.error
        assert check.errorTitle
        assert check.showInputMessage
        assert column.help is not None
        assert check.prompt == column.help.in_("fr")
        assert len(check.promptTitle) <= 32
        assert len(check.errorTitle) <= 32
        assert len(check.error) <= 255
        assert check.allow_blank
        if column.list_:
            assert (check.type, check.formula1) == ("list", f"list_{column.list_}")
        elif column.kind == "date":
            assert (check.type, check.operator, check.formula1, check.formula2) == ("date", "between", "36526", "73050")
        else:
            assert (check.type, check.operator) == ("textLength", "lessThanOrEqual")
            assert check.formula1 == str(column.max_length)


def test_the_lists_hold_the_words_of_the_language_on_the_hidden_sheet(given: Written) -> None:
    for family, words in (
        ("status", ("open", "in-progress", "done", "waived")),
        ("conclusion", ("met", "partly-met", "not-met", "not-tested")),
    ):
        sheet, _, ref = given.book.defined_names[f"list_{family}"].attr_text.rpartition("!")
        shown = [c.value for (c,) in given.book[sheet.strip("'")][ref.replace("$", "")]]
        assert shown == [say(f"{family}.{w}", given.lang) for w in words]


def test_every_column_of_every_table_has_a_name_over_exactly_its_rows(given: Written) -> None:
    for ident in TABLES:
        sheet, head = given.sheet(ident), top(ident)
        for n, column in enumerate(plan_of(ident).columns, start=1):
            ref = given.book.defined_names[name_of(ident, column.take)].attr_text
            letter = get_column_letter(n)
            last = max(sheet.max_row, head + 1)
            title = f"'{sheet.title}'" if re.search(r"[^A-Za-zÀ-ÿ]", sheet.title) else sheet.title
            assert ref.replace("'", "") == f"{title}!${letter}${head + 1}:${letter}${last}".replace("'", "")
    assert name_of("open-questions", "gravest_tier") == "col_open_questions_gravest_tier"


@pytest.mark.longer_way
def test_what_was_filled_in_before_stands_there_again_and_is_counted(prepared: ExamplesMadeOnce) -> None:
    checklist, doc = judged(BUSY, prepared)
    top_two = in_parts([i for i in doc.items if i.rank is not None])[:2]
    first, second = (item_key(i.obligation, i.use_case) for i in top_two)
    entries = {
        first: {
            "entry_status": "done",
            "entry_owner": "=Mme Tremblay",
            "entry_target_date": date(2027, 3, 31),
            "entry_evidence": "1-2",
            "auditor_conclusion": "partly-met",
        },
        second: {"auditor_comment": "vu"},
    }
    found = made(checklist, doc, "fr", entries)
    row = {t: found.column("checklist", t)[0] for t in ENTRIES}
    assert row["entry_status"].value == "fait"
    assert (row["entry_owner"].value, row["entry_owner"].data_type) == ("=Mme Tremblay", "s")
    assert row["entry_target_date"].value == datetime(2027, 3, 31)
    assert (row["entry_evidence"].value, row["entry_evidence"].number_format) == ("1-2", "@")
    assert row["auditor_conclusion"].value == "respecté en partie"
    assert found.column("checklist", "auditor_comment")[1].value == "vu"
    assert first not in [c.value for c in found.column("poam", "poam_id")]
    values = load_workbook(io.BytesIO(found.raw), data_only=True)["Synthèse"]
    shown = {r[0].value: [c.value for c in r[1:]] for r in values.iter_rows() if r[0].value}
    assert shown["respecté en partie"][0] == 1
    assert shown[say(f"four.{view_of(top_two[0])}", "fr")][3] == 1


# ---------------------------------------------------------------------------------------- words, colours, the summary


def test_coloured_words_are_words_first_and_read_on_their_ground(busy: Written) -> None:
    def light(colour: str) -> float:
        parts = [int(colour[-6:][n : n + 2], 16) / 255 for n in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    rules = [(str(area.sqref), rule) for area in busy.sheet("checklist").conditional_formatting for rule in area.rules]
    assert len(rules) >= 5 + 2 + 3 + 4
    for _, rule in rules:
        a, b = light(rule.dxf.font.color.rgb), light(rule.dxf.fill.bgColor.rgb)
        assert (max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5
    for take in ("part", "outlook", "tier"):
        shown = busy.column("checklist", take)
        words = {rule.formula[0].strip('"') for where, rule in rules if where.startswith(shown[0].coordinate + ":")}
        assert {c.value for c in shown} <= words
    for style in ("header", "header-entry", "entry", "link", "sample"):
        cell = next(c for _, c in cells(busy.book) if c.style == style)
        ink, ground = cell.font.color, cell.fill.fgColor.rgb if cell.fill.fill_type else "FFFFFF"
        a, b = light(ink.rgb if ink is not None and isinstance(ink.rgb, str) else "000000"), light(ground)
        assert (max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5, style


@pytest.mark.core_takes("bakery-cv-ranker-en")
def test_the_summary_counts_what_the_document_counts(given: Written) -> None:
    sheet = load_workbook(io.BytesIO(given.raw), data_only=True)[given.sheet("summary").title]
    rows: list[list[Any]] = [[c.value for c in r] for r in sheet.iter_rows()]
    verdicts = Counter(i.verdict for i in given.doc.items)
    whole = next(r for r in rows if r[0] == say("summary.all", given.lang))
    assert whole[2:6] == [
        verdicts["applies"],
        verdicts["may-apply"],
        verdicts["does-not-apply"],
        len(given.doc.items),
    ]
    by_system = Counter((i.jurisdiction, i.area, i.verdict) for i in given.doc.items)
    speaker = Rows(given.checklist, given.doc, given.lang).speaker
    names = {(speaker.place(j), say(f"area.{a}", given.lang)): (j, a) for j, a, _ in by_system}
    counted = [r for r in rows if (r[0], r[1]) in names]
    for row in counted:
        key = names[str(row[0]), str(row[1])]
        assert row[2:5] == [by_system[*key, v] for v in ("applies", "may-apply", "does-not-apply")]
    assert len(counted) == len({(j, a) for j, a, v in by_system if v != "does-not-apply"})
    views = Counter(view_of(i) for i in given.doc.items if i.rank is not None)
    for view in VIEWS:
        assert next(r for r in rows if r[0] == say(f"four.{view}", given.lang))[1] == views[view]


def test_the_checklist_says_outlook_and_part_of_each_duty(given: Written) -> None:
    listed = in_parts([i for i in given.doc.items if i.rank is not None])
    parts = [c.value for c in given.column("checklist", "part")]
    assert parts == [say(f"four.{view_of(i)}", given.lang) for i in listed]
    outlooks = [c.value for c in given.column("checklist", "outlook")]
    assert outlooks == [say(f"outlook.{i.outlook.value}", given.lang) for i in listed if i.outlook is not None]
    supposed = [bool(c.value) for c in given.column("checklist", "presumed")]
    assert supposed == [bool(i.outlook and i.outlook.presumed) for i in listed]


def test_a_sheet_says_what_the_ai_is_under_each_law(given: Written) -> None:
    docs = given.doc.classes
    assert Counter(c.value for c in given.column("classes", "id") if c.value) == Counter(d.classification for d in docs)
    says, days = given.column("classes", "says"), given.column("classes", "from")
    told = {(c.value, d.value) for c, d in zip(says, days, strict=True)}
    for doc in docs:
        day = None if doc.start is None else datetime(doc.start.year, doc.start.month, doc.start.day)
        assert (picked(doc.says, given.lang), day) in told
    sure = [c.value == say("class.standing.certain", given.lang) for c in given.column("classes", "standing")]
    assert sum(sure) == sum(d.standing == "certain" for d in docs)
    because = given.column("classes", "because")
    assert all(c.value for c, certain in zip(because, sure, strict=True) if certain)


def test_the_score_can_be_worked_out_again_from_the_sheet(given: Written) -> None:
    values = load_workbook(io.BytesIO(given.raw), data_only=True)
    names = given.book.defined_names
    weights = {}
    for factor in FACTORS:
        sheet, _, ref = names[f"weight_{factor}"].attr_text.rpartition("!")
        weights[factor] = given.book[sheet.strip("'")][ref.replace("$", "")].value
    assert weights == given.doc.method.weights
    sheet = values[given.sheet("checklist").title]
    factors = {f: given.column("checklist", f) for f in FACTORS}
    for n, (score, again) in enumerate(
        zip(given.column("checklist", "score"), given.column("checklist", "score_again"), strict=True)
    ):
        if score.value is None:
            continue
        assert score.value == sum(weights[f] * factors[f][n].value for f in FACTORS)
        assert sheet[again.coordinate].value == score.value
        assert {t.rpartition("*")[2] for t in str(again.value)[1:].split("+")} == {
            factors[f][n].coordinate for f in FACTORS
        }


# ------------------------------------------------------------------------------------------------------- what they hold


@pytest.mark.longer_way
def test_every_value_a_column_can_take_is_there_and_no_other(busy: Written) -> None:
    rows = Rows(busy.checklist, busy.doc, "fr")
    for ident in TABLES:
        found = list(rows.of(ident))
        assert found, ident
        for row in found:
            assert set(row) == set(TAKES[ident]), ident


def test_the_case_can_be_made_again_from_the_intake_sheet(assessor: Assessor, rulebook: Rulebook) -> None:
    data = {
        "schema": "case/1",
        "organisation": {
            "name": "Été & fils",
            "answers": {"org.established_in": ["FR"], "market.places": ["FR"], "org.headcount": {"FR": 12}},
        },
        "use_cases": [
            {
                "id": "a",
                "name": "tri",
                "answers": {
                    "use.purposes": {"yes": ["recruitment"], "unsure": ["worker-monitoring"]},
                    **{fact: ["FR"] for fact in WHERE},
                },
                "flows": [{"from": "FR", "to": "US", "receiver": "vendor", "cover": ["same-protection-contract"]}],
            },
            {"id": "b", "name": "=b", "answers": {fact: ["FR"] for fact in WHERE}},
        ],
        "in_place": [
            {"topic": "P12-responsible-person", "since": "2026-05-01", "evidence": "register.xlsx"},
            {"obligation": "eu-gdpr.art30.ropa", "status": "in-progress"},
        ],
    }
    case = case_from_data(data, rulebook)
    found = written(case, assessor, "en", APPLIES)
    takes = ("use_case_id", "fact", "raw")
    again: dict[str, Any] = {"schema": "case/1", "organisation": {"answers": {}}, "use_cases": []}
    uses: dict[str, dict[str, Any]] = {}
    for use, fact, raw in zip(*(found.column("intake", t) for t in takes), strict=True):
        if raw.value is None:
            continue
        value = json.loads(raw.value)
        if fact.value == "case.organisation":
            again["organisation"]["name"] = value
        elif fact.value == "case.use":
            uses[use.value] = {"id": use.value, "name": value, "answers": {}}
        elif fact.value == "case.flows":
            uses[use.value]["flows"] = value
        elif fact.value == "case.in_place":
            again["in_place"] = value
        else:
            (uses[use.value] if use.value else again["organisation"])["answers"][fact.value] = value
    again["use_cases"] = list(uses.values())
    assert case_from_data(again, rulebook).sha256 == case.sha256


@pytest.mark.parametrize("path", example_params(core=("bakery-cv-ranker",)))
def test_the_plan_of_action_is_in_fedramps_form(path: Path, prepared: ExamplesMadeOnce) -> None:
    found = read_back(path, "fr", prepared)
    sheet = found.sheet("poam")
    assert sheet.title == "Open POA&M Items"
    assert [c.value for c in sheet[5]] == [title for title, _ in POAM.values()]
    open_ = [
        item_key(i.obligation, i.use_case)
        for i in found.doc.items
        if i.verdict == "applies" and i.force in ("in-force", "upcoming") and i.status not in ("done", "waived")
    ]
    assert [c.value for c in found.column("poam", "poam_id")] == open_
    for take in ("controls", "weakness_name", "weakness_description"):
        assert all(c.value for c in found.column("poam", take))
    assert {c.value for c in found.column("poam", "rating")} <= {"High", "Moderate", "Low"}


def test_the_sheets_across_borders_hold_what_the_commands_show(busy: Written) -> None:
    def shown(ident: str, take: str) -> list[Any]:
        return [c.value for c in busy.column(ident, take)]

    assert set(shown("hiroshima", "number")) == set(range(1, 12))
    assert set(shown("hiroshima", "id")) - {None} <= {i.obligation for i in busy.doc.items}
    assert all(shown("hiroshima", "sections"))
    assert set(shown("comparison", "degree")) >= {"équivalent", "aucun"}
    assert len(shown("conflicts", "id")) >= 1
    assert all(w.startswith("Proposition : ") for w in shown("conflicts", "way_out"))
    numbers = shown("transfers", "number")
    assert sorted(set(numbers)) == list(range(1, max(numbers) + 1))


# ------------------------------------------------------------------------------------------------------------ bytes


@pytest.mark.core_takes("fr")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_same_input_gives_the_same_bytes_also_in_another_process(
    tmp_path: Path, small_root: Path, small_prepared: ExamplesMadeOnce, lang: Lang
) -> None:
    path = EXAMPLES[0]
    first = small_prepared.workbook(path.stem, lang)
    seed, zone = {"en": ("1", "UTC"), "fr": ("2", "Asia/Tokyo")}[lang]
    words = [
        "--lang",
        lang,
        "--rulebook",
        small_root,
        "assess",
        path,
        "--as-of",
        DAY.isoformat(),
        "--output",
        tmp_path / "list.xlsx",
    ]
    subprocess.run(
        [sys.executable, "-m", "compliance", *map(str, words)],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert (tmp_path / "list.xlsx").read_bytes() == first
    assert writer.workbook(*judged(path, small_prepared), lang) == first


# ------------------------------------------------------------------------------------------------------ hostile text


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


# ------------------------------------------------------------------------------------------------------ own layouts


def own(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = (ROOT / "exports" / "workbook.yaml").read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    path = tmp_path / "layout.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_firm_can_bring_its_own_layout(tmp_path: Path, prepared: ExamplesMadeOnce) -> None:
    path = own(tmp_path, ('en: "Checklist"', 'en: "Our list"'), ('en: "To fill in: owner"', 'en: "Who"'))
    text = path.read_text(encoding="utf-8")
    start, end = text.index("- id: comparison"), text.index("- id: transfers")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    plan = read_layout(path)
    raw = writer.workbook(*judged(EXAMPLES[0], prepared), "en", plan)
    book = load_workbook(io.BytesIO(raw))
    assert "Our list" in book.sheetnames
    assert "Comparison" not in book.sheetnames
    assert "Who" in [c.value for c in book["Our list"][1]]
    custom = custom_properties(book)
    assert custom["layout-sha256"] == plan.sha256 != shipped().sha256
    told = [c.value for c in book["Provenance"]["B"]]
    assert any(isinstance(v, str) and v.endswith("--layout LAYOUT") for v in told)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("take: rank,", "take: rnak,", r':47:\d+: the sheet "checklist" has no value "rnak" \(did you mean "rank"\?\)'),
        (
            "{take: key, kind",
            "{take: vector, kind",
            r'lacks the column "key", which others read it by; add - take: key',
        ),
        ("take: rank, kind: number", "take: rank, kind: date", r'"rank" is no date; write kind: number'),
        ("list: conclusion", "list: status", r'"auditor_conclusion" has another list; write list: conclusion'),
        ("take: duty, kind: text,", "take: duty, kind: text, entry: true,", r'"duty" is not for the reader to fill in'),
        ("    entry: true\n    list: status", "    list: status", r'"entry_status" is for the reader to fill in'),
        ("palette: verdict", "palette: verdit", r'no palette "verdit" \(did you mean "verdict"\?\)'),
        ("done: met, waived: none", "dome: met", r'no word "dome" \(did you mean "done"\?\)'),
        ("not-met: stop", "not-met: red", r'there is no tone "red"'),
        ('en: "Summary"', 'en: "checklist"', r'the sheets "summary" and "checklist" have the same title'),
        ('en: "Summary"', 'en: "a/b"', r'"a/b" cannot name a sheet'),
        ('en: "Summary"', f'en: "{"x" * 32}"', r"use at most 31 characters"),
        ("- id: summary", "- id: sumary", r'no sheet "sumary" \(did you mean "summary"\?\)'),
        ("- id: summary", "- id: sources", r'the sheet "summary" is missing'),
        ("print_columns: 4", "print_columns: 40", r"print_columns is 40, but there are only 9 columns"),
        ('title: {en: "Controls"', 'title: {en: "Control"', r'may not be changed; write "Controls" in both'),
        ('en: "Open POA&M Items", fr: "Open', 'en: "Open", fr: "Open', r'write "Open POA&M Items" in both languages'),
        ('{en: "Priority", fr: "Priorité"}', '{en: "Priority"}', r"the French text is missing"),
        ("width: 6,", "width: 600,", r"less than or equal to 255"),
        ("max_length: 200", "max_length: 200000", r"less than or equal to 32000"),
        ("kind: text, width: 26, title", "kind: text, colour: red, width: 26, title", r'the key "colour" is not known'),
    ],
)
def test_a_wrong_layout_is_refused_with_its_line_and_a_mend(tmp_path: Path, before: str, after: str, said: str) -> None:
    path = own(tmp_path, (before, after))
    with pytest.raises(FaultList, match=said) as error:
        read_layout(path)
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: ", str(error.value))


def test_the_command_takes_a_layout_and_says_what_is_wrong_in_french(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own(tmp_path, ("take: rank,", "take: rnak,"))
    out = tmp_path / "x.xlsx"
    words = ("assess", BUSY, "--as-of", DAY.isoformat(), "--output", out, "--layout", path)
    said = call(capsys, *words, lang="fr")
    assert_refused(
        said,
        f"{path}:47:",
        "la feuille « checklist » n'a pas de valeur « rnak » (vouliez-vous dire « rank » ?)",
        frame="Erreur : ",
    )
    assert not out.exists()
    assert_refused(call(capsys, "assess", BUSY, "--layout", path), "--layout: a layout shapes the workbook")


# ------------------------------------------------------------------------------------------------------------- size


@pytest.mark.long
def test_a_thousand_items_are_written_and_the_time_is_shown(prepared: ExamplesMadeOnce) -> None:
    checklist, doc = judged(G7, prepared)
    assert len(doc.items) >= 1_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started, cpu = time.perf_counter(), time.process_time()
    raw = writer.workbook(checklist, doc, "en")
    took, cpu = time.perf_counter() - started, time.process_time() - cpu
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(
        f"{len(doc.items)} items: {took:.1f} s ({cpu:.1f} s of work), {len(raw)} bytes, peak of memory {more} MB higher"
    )
    book = load_workbook(io.BytesIO(raw), read_only=True)
    listed = sum(book[t].max_row - 1 for t in ("Checklist", "Not applicable"))
    assert listed == len(doc.items)


# ------------------------------------------------------------------------------------------------------ LibreOffice


def through_libreoffice(folder: Path, files: dict[str, bytes], form: str) -> dict[str, bytes]:
    """Open files in LibreOffice, which works every formula out again, and save them in a form."""
    program = shutil.which("soffice")
    assert program is not None, "soffice is missing; install LibreOffice"
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">'
        "<value>0</value></prop></item></oor:items>",
        encoding="utf-8",
    )
    for name, raw in files.items():
        (folder / f"{name}.xlsx").write_bytes(raw)
    out = folder / f"as-{form}"
    subprocess.run(
        [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(out),
            *(str(folder / f"{name}.xlsx") for name in files),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    return {name: (out / f"{name}.{form}").read_bytes() for name in files}


@needs("soffice")
def test_libreoffice_prints_the_workbook(tmp_path: Path, prepared: ExamplesMadeOnce) -> None:
    books = {lang: prepared.workbook(EXAMPLES[0].stem, lang) for lang in ("en", "fr")}
    for pdf in through_libreoffice(tmp_path, books, "pdf").values():
        assert pdf.startswith(b"%PDF-")
        assert len(pdf) > 20_000


@needs("soffice")
def test_libreoffice_works_out_what_the_formulas_carry(tmp_path: Path, prepared: ExamplesMadeOnce) -> None:
    """What the formulas carry is spoilt first, so that only a true calculation can bring it back."""
    ours = {lang: read_back(BUSY, lang, prepared) for lang in ("en", "fr")}
    spoilt = {}
    for lang, one in ours.items():
        raw = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(one.raw)) as source, zipfile.ZipFile(raw, "w") as target:
            for name in source.namelist():
                target.writestr(name, re.sub(rb"(</f>)<v>\d+</v>", rb"\1<v>987654</v>", source.read(name)))
        spoilt[lang] = raw.getvalue()
    for lang, raw_back in through_libreoffice(tmp_path, spoilt, "xlsx").items():
        back = load_workbook(io.BytesIO(raw_back), data_only=True)
        carried = load_workbook(io.BytesIO(ours[lang].raw), data_only=True)
        checked = 0
        for sheet, cell in cells(ours[lang].book):
            seen = back[sheet.title][cell.coordinate].value
            if cell.data_type == "f":
                checked += 1
                assert seen == carried[sheet.title][cell.coordinate].value, f"{sheet.title}!{cell.coordinate}"
            assert not (isinstance(seen, str) and re.fullmatch(r"#[A-Z/0-9!?]+", seen))
        assert checked > 150


def test_the_day_on_the_book_is_the_day_that_was_asked_for(assessor: Assessor, rulebook: Rulebook) -> None:
    checklist = build(assessor.assess(read_case(EXAMPLES[0], rulebook), date(2030, 1, 1)))
    raw = writer.workbook(checklist, checklist_document.document(checklist, APPLIES), "en")
    assert load_workbook(io.BytesIO(raw), read_only=True).properties.created == datetime(2030, 1, 1)


def test_the_evidence_sheet_has_a_row_for_each_quotation_of_the_duties_on_the_list(given: Written) -> None:
    book = given.checklist.assessment.rulebook
    listed = dict.fromkeys(i.obligation for i in given.doc.items if i.rank is not None)
    rows = Counter(str(c.value) for c in given.column("evidence", "id"))
    assert set(rows) == set(listed)
    for ident, count in rows.items():
        stated = statements_of(book, ident)
        assert count == (sum(max(1, len(s.cited)) for s in stated) if ident in book.evidence else 1), ident
    said = {c.value for c in given.column("evidence", "quotation")} - {None}
    assert said == {
        c.quotation.words or c.quotation.told(given.lang)
        for i in listed
        for s in statements_of(book, i)
        for c in s.cited
    }
