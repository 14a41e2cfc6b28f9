"""Writes the intake form: every question as a workbook to fill in, empty or with the answers of a case.

`compliance.case.case.intake_form` reads it back by the marks hidden in it. The same rulebook, case, day and language give the same bytes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Protection
from openpyxl.utils import get_column_letter

from compliance.case.case import MAX_USE_CASES, Case, UseCase
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.version import VERSION
from compliance.workbook.intake_form.questions import Questions
from compliance.workbook.intake_form.records import Records
from compliance.workbook.intake_form.sheets import FormBook


def form(rulebook: Rulebook, case: Case, as_of: date, lang: Lang) -> bytes:
    """Return the form with the answers of a case; which questions arise is worked out as of a day.

    Raises:
        InputError: a name of the case does not fit into a cell.
    """
    book = FormBook(rulebook, as_of, lang)
    _read_me(book, case)
    questions, records = Questions(book, case), Records(book, case)
    questions.questions("organisation", book.say("form.sheet-organisation"), None)
    for number in range(len(case.use_cases)):
        questions.questions("use", book.say("form.sheet-use", number=number + 1), number)
    records.flows()
    records.in_place()
    _places(book)
    book.hidden_lists()
    _properties(book)
    return book.bytes()


def blank(case: Case | None, uses: int) -> Case:
    """Return a case with at least some number of uses: those it has, then nameless ones to be filled in."""
    given = case or Case("", {}, ())
    taken = {u.id for u in given.use_cases}
    fresh = (f"use-{n}" for n in range(1, MAX_USE_CASES + uses + 1))
    more = [UseCase(i, "", {}) for i in fresh if i not in taken][: max(0, uses - len(given.use_cases))]
    return replace(given, use_cases=(*given.use_cases, *more))


def _read_me(book: FormBook, case: Case) -> None:
    sheet = book.out.create_sheet(book.say("form.sheet-read-me"))
    book.page(sheet)
    sheet.column_dimensions["A"].width = 30
    sheet.column_dimensions["B"].width = 110
    named = [
        book.say("form.sheet-organisation"),
        book.say("form.sheet-flows"),
        book.say("form.sheet-in-place"),
        book.say("form.sheet-places"),
    ]
    named[1:1] = [book.say("form.sheet-use", number=1)]
    about = ("organisation", "use", "flows", "in-place", "places")
    lines: list[tuple[str, str, str]] = [
        (book.say("form.title"), "", "title"),
        *([(say("book.provenance-case", book.lang), case.name, "body")] if case.name else []),
        ("", say("list.not-advice", book.lang), "body"),
        *(
            ("", book.say(f"form.{key}"), "body")
            for key in ("purpose", "empty", "several", "needed", "more-uses", "languages", "protected")
        ),
        (book.say("form.colours"), "", "header"),
        ("", book.say("form.colour-answer"), "answer"),
        ("", book.say("form.colour-closed"), "closed"),
        (say("book.sheet", book.lang), say("book.holds", book.lang), "header"),
        *((name, book.say(f"form.about-{what}"), "body") for name, what in zip(named, about, strict=True)),
        (book.say("form.made-for"), "", "header"),
        (say("book.provenance-as-of", book.lang), day(book.as_of, book.lang), "body"),
        (say("book.provenance-rulebook", book.lang), book.rulebook.version, "body"),
        (say("book.provenance-rulebook-hash", book.lang), book.rulebook.sha256, "body"),
    ]
    for row, (left, right, style) in enumerate(lines, start=1):
        book.text(sheet.cell(row, 1), left, style)
        if right or style == "header":
            book.text(sheet.cell(row, 2), right, "body" if style in ("answer", "closed") else style)
        sheet.cell(row, 1).protection = Protection(locked=True)


def _places(book: FormBook) -> None:
    sheet = book.out.create_sheet(book.say("form.sheet-places"))
    book.page(sheet)
    for n, (column, width) in enumerate((("code", 16), ("place", 60)), start=1):
        book.text(sheet.cell(1, n), book.say(f"form.col-{column}"), "header")
        sheet.column_dimensions[get_column_letter(n)].width = width
    last = 1
    for last, code in enumerate(book.codes(), start=2):
        book.text(sheet.cell(last, 1), code)
        book.text(sheet.cell(last, 2), book.rulebook.places.name(code).in_(book.lang))
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.auto_filter.ref = f"A1:B{last}"


def _properties(book: FormBook) -> None:
    properties = book.out.properties
    properties.title = book.say("form.title")
    properties.creator = properties.lastModifiedBy = f"compliance {VERSION}"
    properties.created = properties.modified = datetime(book.as_of.year, book.as_of.month, book.as_of.day)
    properties.language = book.lang
    custom: Any = book.out.custom_doc_props  # type: ignore[attr-defined]
    for name, value in (
        ("workbook-format", "intake-form/1"),
        ("rulebook-version", book.rulebook.version),
        ("rulebook-sha256", book.rulebook.sha256),
        ("as-of", book.as_of.isoformat()),
        ("language", book.lang),
    ):
        custom.append(StringProperty(name=name, value=value))


__all__ = ["blank", "form"]
