"""The summary of the workbook: counts by formula, which follow what is filled in, and what comes first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from compliance.language.formatting import day, listed
from compliance.reasoning.words import VERDICTS
from compliance.results.four_words import VIEWS, View, parts_in_words, view_name, view_of
from compliance.review.words import CONCLUSIONS, STATUSES
from compliance.workbook.cells import Book
from compliance.workbook.keys import item_key
from compliance.workbook.layout import Sheet

SHOWN = 10


def summary(book: Book, plan: Sheet) -> None:
    """Write the summary: counts that follow what is filled in, then the first actions, the days ahead and the questions worth an answer."""
    sheet = book.sheet(plan)
    for letter, width in zip("ABCDEF", (60, 40, 18, 16, 18, 16), strict=True):
        sheet.column_dimensions[letter].width = width
    book.text(sheet.cell(1, 1), book.say("summary.title", name=book.doc.case.name), "title")
    book.text(
        sheet.cell(2, 1),
        book.say(
            "summary.live",
            day=day(book.doc.as_of, book.lang),
            checklist=book.title("checklist"),
            closed=book.title("not-applicable"),
        ),
        "line",
    )
    row = 4
    for block in (_by_system, _by_status, _by_conclusion):
        row = block(book, sheet, row) + 1
    systems = {j.code: book.rows.words(j.name) for j in book.doc.jurisdictions}
    actions: list[Sequence[Any]] = [
        (
            f"{a.rank}. {book.rows.words(a.deeds[0].act)}",
            listed(systems[c] for c in dict.fromkeys(d.jurisdiction for d in a.duties)),
            part.name,
        )
        for part in parts_in_words(book.doc.to_do, book.lang)
        if part.part in ("now", "when", "ahead")
        for a in part.actions
    ]
    heads: tuple[str, ...] = ("matrix.action", "list.systems", "column.part")
    book.colour(sheet, f"C{row + 2}:C{row + 1 + SHOWN}", "part")
    row = _static(book, sheet, row, "summary.actions", heads, actions[:SHOWN], 3) + 1
    ahead = sorted(
        (i.start, i.rank, i)
        for i in book.doc.items
        if i.rank is not None and i.start is not None and i.start > book.doc.as_of
    )
    dates: list[Sequence[Any]] = [
        (book.rows.words(i.title), systems[i.jurisdiction], start, book.say(f"verdict.{i.verdict}"))
        for start, _, i in ahead[:SHOWN]
    ]
    heads = ("column.duty", "registry.system", "column.when", "column.verdict")
    row = _static(book, sheet, row, "summary.dates", heads, dates, 4) + 1
    questions = [(book.rows.words(q.ask), book.rows.use(q.use_case), q.settles) for q in book.doc.questions[:SHOWN]]
    _static(book, sheet, row, "summary.questions", ("column.question", "column.use", "column.open"), questions, 2)
    sheet.freeze_panes = "A3"


def _by_system(book: Book, sheet: Worksheet, row: int) -> int:
    verdicts = VERDICTS
    words = [book.say(f"verdict.{v}") for v in verdicts]
    heads = [book.say("registry.system"), book.say("column.area"), *words, book.say("summary.total")]
    row = book.heads(sheet, row, book.say("summary.systems"), heads, words=2)
    head = row - 1
    found: dict[tuple[str, str], list[int]] = {}
    for item in book.doc.items:
        counts = found.setdefault((item.jurisdiction, item.area), [0, 0, 0])
        counts[verdicts.index(item.verdict)] += 1
    order = list(book.rows.rulebook.jurisdictions)
    shown = [(k, c) for k, c in sorted(found.items(), key=lambda f: (order.index(f[0][0]), f[0][1])) if c[0] + c[1]]
    for (code, area), counts in shown:
        book.text(sheet.cell(row, 1), book.rows.speaker.place(code))
        book.text(sheet.cell(row, 2), book.say(f"area.{area}"))
        for n, count in enumerate(counts[:2], start=3):
            letter = get_column_letter(n)
            where = f"col_checklist_jurisdiction,$A{row},col_checklist_area,$B{row}"
            book.formula(sheet.cell(row, n), f"COUNTIFS({where},col_checklist_verdict,{letter}${head})", count)
        where = f"col_not_applicable_jurisdiction,$A{row},col_not_applicable_area,$B{row}"
        book.formula(sheet.cell(row, 5), f"COUNTIFS({where})", counts[2])
        book.formula(sheet.cell(row, 6), f"SUM(C{row}:E{row})", sum(counts))
        row += 1
    whole = [sum(c[n] for c in found.values()) for n in range(3)]
    book.text(sheet.cell(row, 1), book.say("summary.all"), "label")
    book.formula(sheet.cell(row, 3), f"COUNTIF(col_checklist_verdict,C${head})", whole[0], "sum")
    book.formula(sheet.cell(row, 4), f"COUNTIF(col_checklist_verdict,D${head})", whole[1], "sum")
    book.formula(sheet.cell(row, 5), "COUNTA(col_not_applicable_key)", whole[2], "sum")
    book.formula(sheet.cell(row, 6), f"SUM(C{row}:E{row})", sum(whole), "sum")
    return row + 1


def _filled(book: Book, take: str) -> list[tuple[View, str | None]]:
    """Return the part of the list in which each item stands and what stands in an entry column for it, as ids."""
    out: list[tuple[View, str | None]] = []
    for item in book.doc.items:
        if item.rank is not None:
            key = item_key(item.obligation, item.use_case)
            given = {"entry_status": item.status, **book.rows.entries.get(key, {})}
            out.append((view_of(item), given.get(take)))
    return out


def _by_status(book: Book, sheet: Worksheet, row: int) -> int:
    words = [book.say(f"status.{s}") for s in STATUSES]
    heads = [book.say("column.part"), book.say("summary.total"), *words]
    row = book.heads(sheet, row, book.say("summary.progress"), heads, words=1)
    head = row - 1
    filled = _filled(book, "entry_status")
    for view in VIEWS:
        book.text(sheet.cell(row, 1), view_name(view, book.lang))
        mine = [s for v, s in filled if v == view]
        book.formula(sheet.cell(row, 2), f"COUNTIF(col_checklist_part,$A{row})", len(mine))
        for n, status in enumerate(STATUSES, start=3):
            letter = get_column_letter(n)
            book.formula(
                sheet.cell(row, n),
                f"COUNTIFS(col_checklist_part,$A{row},col_checklist_entry_status,{letter}${head})",
                mine.count(status),
            )
        row += 1
    book.colour(sheet, f"A{head + 1}:A{row - 1}", "part")
    return row


def _by_conclusion(book: Book, sheet: Worksheet, row: int) -> int:
    heads = [book.say("summary.conclusions"), book.say("summary.count")]
    row = book.heads(sheet, row, book.say("summary.conclusions"), heads, words=1)
    first = row
    filled = [c for _, c in _filled(book, "auditor_conclusion")]
    for word in CONCLUSIONS:
        book.text(sheet.cell(row, 1), book.say(f"conclusion.{word}"))
        book.formula(sheet.cell(row, 2), f"COUNTIF(col_checklist_auditor_conclusion,$A{row})", filled.count(word))
        row += 1
    book.text(sheet.cell(row, 1), book.say("summary.no-conclusion"))
    book.formula(
        sheet.cell(row, 2),
        f"COUNTA(col_checklist_key)-SUM(B{first}:B{row - 1})",
        sum(c not in CONCLUSIONS for c in filled),
    )
    book.colour(sheet, f"A{first}:A{row}", "conclusion")
    return row + 1


def _static(
    book: Book, sheet: Worksheet, row: int, title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], words: int
) -> int:
    row = book.heads(sheet, row, book.say(title), [book.say(h) for h in heads], words)
    for line in rows or [(book.say("summary.none"),)]:
        for n, value in enumerate(line, start=1):
            kind = "date" if isinstance(value, date) else "number" if isinstance(value, int) else "text"
            book.put(sheet.cell(row, n), value, kind)
        row += 1
    return row


__all__ = ["summary"]
