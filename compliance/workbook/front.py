"""The sheets of the workbook that say what it is: the read-me, the provenance, and the hidden lists."""

from __future__ import annotations

from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter, quote_sheetname

from compliance.checklist.priority import FACTORS, TIERS
from compliance.language.formatting import day, listed
from compliance.results.four_words import VIEWS, view_name
from compliance.results.shapes import BeyondDoc
from compliance.review.words import CONCLUSIONS, DECISIONS, STATUSES
from compliance.workbook import layout as layouts
from compliance.workbook.cells import Book
from compliance.workbook.layout import Sheet


def read_me(book: Book, plan: Sheet) -> None:
    """Write what the workbook is, how to fill it in, and what its words mean."""
    sheet = book.sheet(plan)
    sheet.column_dimensions["A"].width = 30
    sheet.column_dimensions["B"].width = 110
    name = book.doc.case.name
    signable = book.layout.sheet("conflicts") is not None
    lines: list[tuple[str, str, str]] = [
        (book.say("list.title", name=name), "", "title"),
        ("", book.say("book.purpose", name=name, day=day(book.doc.as_of, book.lang)), "body"),
        ("", book.say("list.not-advice"), "body"),
        (book.say("book.marking"), book.say("book.marking-means", name=name), "body"),
        (book.say("book.contact"), book.say("book.contact-who"), "body"),
        (book.say("book.fill"), "", "header"),
        (book.say("book.fill-cells"), book.say("book.fill-where", sheet=book.title("checklist")), "sample"),
        *([("", book.say("book.fill-conflicts", sheet=book.title("conflicts")), "body")] if signable else []),
        ("", book.say("book.fill-rest"), "body"),
        ("", book.say("book.fill-sort"), "body"),
        (book.say("book.legend"), "", "header"),
        (book.say("verdict.applies"), book.say("book.legend-applies"), "body"),
        (book.say("verdict.may-apply"), book.say("book.legend-may"), "body"),
        (book.say("verdict.does-not-apply"), book.say("book.legend-not"), "body"),
        (book.say("book.parts"), "", "header"),
        *((view_name(v, book.lang), book.say(f"book.part-{v}"), "body") for v in VIEWS),
        (book.say("book.tiers"), "", "header"),
        *((book.say(f"tier.{t}"), book.say(f"book.tier-{t}"), "body") for t in TIERS),
        (
            "",
            book.say(
                "book.method",
                method=book.doc.method.name,
                formula=" + ".join(f"{book.doc.method.weights[f]} × {f}" for f in FACTORS),
            ),
            "body",
        ),
        (book.say("book.sheet"), book.say("book.holds"), "header"),
        *((s.title.in_(book.lang), book.say(f"book.about-{s.id}"), "body") for s in book.layout.sheets),
    ]
    for row, (left, right, style) in enumerate(lines, start=1):
        book.text(sheet.cell(row, 1), left, style)
        book.text(sheet.cell(row, 2), right, "header" if style == "header" else "body")
    for family in ("verdict", "part", "tier"):
        book.colour(sheet, f"A1:A{len(lines)}", family)


def provenance(book: Book, plan: Sheet) -> None:
    """Write what the workbook was made from, and how to make it again."""
    sheet = book.sheet(plan)
    sheet.column_dimensions["A"].width = 34
    sheet.column_dimensions["B"].width = 110
    doc, rulebook = book.doc, book.rows.rulebook
    signed = sum(r.obligation.reviewed is not None for r in rulebook.rules.values())
    playing = listed(
        f"{book.rows.speaker.place(j.code)} ({book.say(f'play.{j.in_play}')})"
        for j in doc.jurisdictions
        if j.in_play != "no"
    )
    engine = f"{doc.engine.name} {doc.engine.version}"
    if doc.engine.cross_checked and doc.engine.name != "reference":
        engine += f". {book.say('book.provenance-cross')}"
    own = book.layout != layouts.shipped()
    call = f"compliance --lang {book.lang} assess CASE --as-of {doc.as_of.isoformat()} --output CHECKLIST.xlsx"
    call += " --weights WEIGHTS" * doc.method.weights_changed + " --layout LAYOUT" * own
    call += " --record RECORD" * (book.written is not None)
    rows: list[tuple[str, Any]] = [
        (book.say("book.provenance-case"), f"{doc.case.name} ({doc.case.id})"),
        (book.say("book.provenance-case-hash"), doc.case.sha256),
        (book.say("book.provenance-as-of"), doc.as_of),
        (
            book.say("book.provenance-made"),
            book.say("book.provenance-made-means", day=day(doc.as_of, book.lang)),
        ),
        (book.say("book.provenance-language"), book.say("book.language")),
        (book.say("book.provenance-rulebook"), doc.rulebook.version),
        (book.say("book.provenance-rulebook-hash"), doc.rulebook.sha256),
        (book.say("book.provenance-engine"), engine),
        (book.say("book.provenance-product"), f"{doc.product['name']} {doc.product['version']}"),
        (
            book.say("book.provenance-layout"),
            book.say("book.provenance-own-layout", hash=book.layout.sha256) if own else book.layout.sha256,
        ),
        (book.say("book.provenance-reproduce"), call),
        (
            book.say("book.provenance-review"),
            book.say("book.provenance-reviewed", count=signed, total=len(rulebook.rules)),
        ),
        (book.say("book.provenance-systems"), playing),
        *((book.say("book.provenance-warning"), book.rows.words(w)) for w in doc.warnings),
        *((book.say("perimeter.title"), _beyond(book, b)) for b in doc.not_covered if b.says is not None),
        (
            book.say("book.provenance-method"),
            doc.method.name + (f" ({book.say('book.weights-changed')})" if doc.method.weights_changed else ""),
        ),
    ]
    for row, (left, right) in enumerate(rows, start=1):
        book.text(sheet.cell(row, 1), left, "header")
        book.put(sheet.cell(row, 2), right, "date" if isinstance(right, date) else "text")
    for row, factor in enumerate(FACTORS, start=len(rows) + 1):
        book.text(sheet.cell(row, 1), book.say("book.weight", factor=factor), "header")
        book.put(sheet.cell(row, 2), doc.method.weights[factor], "number")
        book.dress(sheet.cell(row, 2), "number-left")
        book.define(f"weight_{factor}", f"{quote_sheetname(sheet.title)}!$B${row}")


def _beyond(book: Book, beyond: BeyondDoc) -> str:
    """Return one law that the workbook does not cover and that probably concerns the case."""
    says = "" if beyond.says is None else book.rows.words(beyond.says)
    why = book.say("perimeter.why", because=book.say(f"because.{beyond.because}"))
    return f"{book.rows.words(beyond.law)}. {says} ({why})"


def lists(book: Book, plan: Sheet) -> None:
    """Write the words of the drop-down lists on a hidden sheet, each list under a name."""
    sheet = book.sheet(plan)
    sheet.sheet_state = "hidden"
    lists = (("status", STATUSES), ("conclusion", CONCLUSIONS), ("decision", DECISIONS))
    for n, (family, words) in enumerate(lists, start=1):
        letter = get_column_letter(n)
        sheet.column_dimensions[letter].width = 24
        book.text(sheet.cell(1, n), family, "header")
        for row, word in enumerate(words, start=2):
            book.text(sheet.cell(row, n), book.say(f"{family}.{word}"))
        book.define(f"list_{family}", f"{quote_sheetname(sheet.title)}!${letter}$2:${letter}${len(words) + 1}")


__all__ = ["lists", "provenance", "read_me"]
