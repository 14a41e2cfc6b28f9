"""The sheets of the workbook that are tables: rows of a result under the columns of a layout."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from compliance.checklist.priority import FACTORS
from compliance.workbook.cells import Book
from compliance.workbook.layout import MAX_CELL, Column, Sheet, name_of
from compliance.workbook.row_heights import height_of
from compliance.workbook.rows import Again, Row

POAM_HEADER_ROW = 5  # where other programs look for the column names
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2099, 12, 31)
IDS = frozenset(
    {"key", "id", "fact", "use_case_id", "topic", "poam_id", "controls", "sha256"}
)  # never numbers or dates
_DAY_ZERO = date(1899, 12, 30)  # from which a spreadsheet counts days
MAX_PROMPT_TITLE = 32


def table(book: Book, plan: Sheet, rows: Iterable[Row]) -> None:
    """Write a sheet of rows: its header, its cells, the checks of those to fill in, and how it prints."""
    sheet = book.sheet(plan)
    top = 1
    if plan.id == "poam":
        top = POAM_HEADER_ROW
        _poam_head(book, sheet)
    for n, column in enumerate(plan.columns, start=1):
        book.text(sheet.cell(top, n), column.title.in_(book.lang), "header-entry" if column.entry else "header")
        sheet.column_dimensions[get_column_letter(n)].width = column.width
    again = _score_formula(plan)
    printed = plan.print_columns or len(plan.columns)
    last = top
    for last, row in enumerate(rows, start=top + 1):
        for n, column in enumerate(plan.columns, start=1):
            value = row[column.take]
            if value in (None, "") and not column.entry:
                if n <= printed:  # the line below the row runs through on paper
                    book.dress(sheet.cell(last, n), "body")
                continue
            cell = sheet.cell(last, n)
            if isinstance(value, Again):
                if again:
                    book.formula(cell, again.format(row=last), value.value)
                else:
                    book.put(cell, value.value, "number")
            else:
                book.put(cell, value, column.kind, column.entry, column.take in IDS)
        shown = [(_words(row[c.take]), c.width, n < printed or c.entry) for n, c in enumerate(plan.columns)]
        sheet.row_dimensions[last].height = height_of(
            ((t, w) for t, w, on_paper in shown if t and on_paper),
            ((t, w) for t, w, on_paper in shown if t and not on_paper),
        )
    _finish(book, sheet, plan, top, last)


def _finish(book: Book, sheet: Worksheet, plan: Sheet, top: int, last: int) -> None:
    end = max(last, top + 1)
    for n, column in enumerate(plan.columns, start=1):
        letter = get_column_letter(n)
        book.define(
            name_of(plan.id, column.take), f"{quote_sheetname(sheet.title)}!${letter}${top + 1}:${letter}${end}"
        )
        if last > top:
            where = f"{letter}{top + 1}:{letter}{last}"
            if column.palette is not None:
                book.colour(sheet, where, column.palette)
            if column.entry:
                sheet.add_data_validation(_validation(book, column, where))
    right = get_column_letter(len(plan.columns))
    sheet.freeze_panes = f"A{top + 1}"
    sheet.auto_filter.ref = f"A{top}:{right}{last}"
    sheet.print_title_rows = f"{top}:{top}"
    sheet.print_area = f"A1:{get_column_letter(plan.print_columns or len(plan.columns))}{last}"
    sheet.row_dimensions[top].height = 45


def _validation(book: Book, column: Column, where: str) -> DataValidation:
    if column.list_ is not None:
        check = DataValidation(type="list", formula1=f"list_{column.list_}", allow_blank=True)
        error = book.say("book.entry-error-list")
    elif column.kind == "date":
        first, final = ((d - _DAY_ZERO).days for d in (FIRST_DAY, LAST_DAY))
        check = DataValidation(
            type="date", operator="between", formula1=str(first), formula2=str(final), allow_blank=True
        )
        error = book.say("book.entry-error-date")
    else:
        most = column.max_length or MAX_CELL
        check = DataValidation(type="textLength", operator="lessThanOrEqual", formula1=str(most), allow_blank=True)
        error = book.say("book.entry-error-length", count=most)
    check.errorStyle = "stop"
    check.showErrorMessage = True
    check.errorTitle, check.error = book.say("book.entry-error")[:MAX_PROMPT_TITLE], error
    if column.help is not None:
        check.showInputMessage = True
        check.promptTitle = column.title.in_(book.lang)[:MAX_PROMPT_TITLE]
        check.prompt = column.help.in_(book.lang)
    check.add(where)
    return check


def _score_formula(plan: Sheet) -> str | None:
    """Return the formula of the score over the factors of a row and the weights; None where factors are left out."""
    at = {f: plan.at(f) for f in FACTORS}
    if any(n is None for n in at.values()):
        return None
    return "+".join(f"weight_{f}*{get_column_letter(n)}{{row}}" for f, n in at.items() if n is not None)


def _poam_head(book: Book, sheet: Worksheet) -> None:
    book.text(sheet.cell(1, 1), book.say("book.poam-title", name=book.doc.case.name), "title")
    facts = (
        ("book.provenance-case", book.doc.case.id),
        ("book.provenance-rulebook", book.doc.rulebook.version),
        ("book.provenance-as-of", book.doc.as_of),
    )
    for n, (label, value) in enumerate(facts, start=1):
        book.text(sheet.cell(2, n), book.say(label), "label")
        book.put(sheet.cell(3, n), value, "date" if isinstance(value, date) else "text")
    book.text(sheet.cell(4, 1), book.say("book.poam-rating"), "line")


def _words(value: Any) -> str:
    """Return what a value shows as text that may need several lines; nothing where one line is enough."""
    if isinstance(value, tuple):
        return str(value[0])
    return value if isinstance(value, str) else ""


__all__ = ["POAM_HEADER_ROW", "table"]
