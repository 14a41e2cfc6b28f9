"""Every sheet of the workbook: in order, printed, filtered, frozen; text is text, dates are dates, each duty is there once."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from datetime import datetime

import pytest

from compliance.law.rulebook import Rulebook
from compliance.workbook.keys import item_key
from compliance.workbook.layout import shipped
from tests.conftest import DAY
from tests.support.small_workbook import custom_properties
from tests.workbook.written import (
    DANGEROUS,
    MAX_UNITS,
    SHEETS,
    TABLES,
    Written,
    cells,
    formulas,
    in_parts,
    plan_of,
    top,
)


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
