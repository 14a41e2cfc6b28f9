"""The workbook an auditor can trust and work in: sixteen sheets and hidden lists, same input, same bytes.

Sheets and columns are data (`layout`), what they hold comes from `book_rows`. Text is written as text, whatever it begins with; dates
are dates; only the cells to fill in are open; every page prints on its width with its header row; the archive carries no clock.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty

from compliance.checklist.checklist import Checklist
from compliance.language.text import Lang
from compliance.results.parts import Part
from compliance.results.shapes import ResultDoc
from compliance.review.record import Entry, entries_sha256
from compliance.spreadsheet.reproducible_zip import settled
from compliance.workbook import layout as layouts
from compliance.workbook.cell_text import safe_text
from compliance.workbook.cells import Book
from compliance.workbook.filling import cells_of
from compliance.workbook.front import lists, provenance, read_me
from compliance.workbook.layout import TAKES, Layout
from compliance.workbook.rows import Entries
from compliance.workbook.stamps import ENTRIES, FORMAT
from compliance.workbook.summary import summary
from compliance.workbook.tables import POAM_HEADER_ROW, table

PARTS: frozenset[Part] = frozenset(
    {"classes", "items", "ruled-out", "near-misses", "background", "reuse", "item-weightings", "questions", "outlook"}
)
"""The parts of a document that the workbook shows; its reasons come from the checklist."""


def _build(book: Book) -> Workbook:
    own = {
        "read-me": read_me,
        "provenance": provenance,
        "summary": summary,
        "lists": lists,
    }
    for plan in book.layout.sheets:
        if TAKES[plan.id]:
            table(book, plan, book.rows.of(plan.id))
        else:
            own[plan.id](book, plan)
    _properties(book)
    return book.out


def _properties(book: Book) -> None:
    doc = book.doc
    properties = book.out.properties
    properties.title = safe_text(book.say("list.title", name=doc.case.name))
    properties.creator = f"compliance {doc.product['version']}"
    properties.lastModifiedBy = properties.creator
    properties.created = properties.modified = datetime(doc.as_of.year, doc.as_of.month, doc.as_of.day)
    properties.language = book.lang
    custom: Any = book.out.custom_doc_props  # type: ignore[attr-defined]
    for name, value in (
        ("workbook-format", FORMAT),
        ("case-sha256", doc.case.sha256),
        ("rulebook-sha256", doc.rulebook.sha256),
        ("rulebook-version", doc.rulebook.version),
        ("as-of", doc.as_of.isoformat()),
        ("language", book.lang),
        ("layout-sha256", book.layout.sha256),
        *([(ENTRIES, entries_sha256(book.written))] if book.written is not None else []),
    ):
        custom.append(StringProperty(name=name, value=value))


def workbook(
    checklist: Checklist,
    doc: ResultDoc,
    lang: Lang,
    layout: Layout | None = None,
    entries: Entries | None = None,
    written: Mapping[str, Entry] | None = None,
) -> bytes:
    """Return the workbook as bytes; the same case, rulebook, date, language, layout and entries give the same bytes.

    `entries` fills cells in beforehand, by the key of an item or conflict and column: words of lists by their ids, days as dates. `written`
    does the same with what a review record says, and the workbook then carries a hash of it.
    """
    if written is not None:
        entries = cells_of(written)
    raw = io.BytesIO()
    book = Book(checklist, doc, lang, layout or layouts.shipped(), entries, written)
    _build(book).save(raw)
    return settled(raw.getvalue(), doc.as_of, book.cached)


__all__ = ["PARTS", "POAM_HEADER_ROW", "workbook"]
