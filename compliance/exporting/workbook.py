"""The workbook an auditor can trust and work in: thirteen sheets and hidden lists, same input, same bytes.

Sheets and columns are data (`layout`), what they hold comes from `book_rows`. Text is written as text, whatever it begins with; dates
are dates; only the cells to fill in are open; every page prints on its width with its header row; the archive carries no clock.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.formatting.rule import CellIsRule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from compliance.catalogue import catalogue
from compliance.checklist import Checklist
from compliance.documents import ResultDoc
from compliance.exporting import layout as layouts
from compliance.exporting.archive import settled
from compliance.exporting.book_rows import Again, Entries, Row, Rows
from compliance.exporting.cell_text import DANGEROUS, safe_text, written_text
from compliance.exporting.filling import cells_of
from compliance.exporting.keys import item_key
from compliance.exporting.layout import (
    CONCLUSIONS,
    DECISIONS,
    FAMILIES,
    MAX_CELL,
    STATUSES,
    TAKES,
    Column,
    Layout,
    Sheet,
    name_of,
)
from compliance.exporting.returned import ENTRIES
from compliance.exporting.row_heights import height_of
from compliance.exporting.tones import COLOURS
from compliance.priority import FACTORS, TIERS
from compliance.review import Entry, entries_sha256
from compliance.texts import Lang
from compliance.wording import day, listed, say

FORMAT = "checklist-workbook/1"
POAM_HEADER_ROW = 5  # where other programs look for the column names
SHOWN = 10
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2099, 12, 31)
IDS = frozenset(
    {"key", "id", "fact", "use_case_id", "topic", "poam_id", "controls", "sha256"}
)  # never numbers or dates
_DAY_ZERO = date(1899, 12, 30)  # from which a spreadsheet counts days
MAX_PROMPT_TITLE = 32


class _Book:
    def __init__(
        self,
        checklist: Checklist,
        doc: ResultDoc,
        lang: Lang,
        layout: Layout,
        entries: Entries | None,
        written: Mapping[str, Entry] | None,
    ) -> None:
        self.written = written
        self.rows = Rows(checklist, doc, lang, entries)
        self.checklist, self.doc, self.lang, self.layout = checklist, doc, lang, layout
        self.out = Workbook()
        self.out.remove(self.out.worksheets[0])
        self.cached: dict[int, dict[str, int | str]] = {}
        for style in _styles():
            self.out.add_named_style(style)
        self._ready: dict[tuple[str, bool], Any] = {}

    # ------------------------------------------------------------------------------------------------------ cells

    def say(self, key: str, **slots: object) -> str:
        return say(key, self.lang, **slots)

    def dress(self, cell: Any, style: str, quoted: bool = False) -> None:
        """Give a cell a style; worked out once for each, since looking a style up takes longer than writing the cell."""
        ready = self._ready.get((style, quoted))
        if ready is None:
            cell.style = style
            cell.quotePrefix = quoted
            self._ready[style, quoted] = copy(cell._style)
        else:
            cell._style = ready

    def text(self, cell: Any, value: str, style: str = "body") -> None:
        """Write text as text: never a formula, whatever it begins with."""
        clean = safe_text(value)
        cell._value = written_text(clean)  # past the checks of the library, which `safe_text` has made
        cell.data_type = "s"
        self.dress(cell, style, clean.startswith(DANGEROUS))

    def formula(self, cell: Cell | MergedCell, formula: str, comes_to: int, style: str = "number") -> None:
        """Write a formula of ours, and remember what it comes to."""
        cell.value = f"={formula}"
        self.dress(cell, style)
        self.cached.setdefault(len(self.out.worksheets), {})[cell.coordinate] = comes_to

    def put(self, cell: Cell | MergedCell, value: Any, kind: str, entry: bool = False, ident: bool = False) -> None:
        words = "entry" if entry else "id" if ident else "body"
        if value is None or value == "":
            if entry:
                self.dress(cell, "entry-day" if kind == "date" else words)
        elif kind in ("number", "date"):
            cell.value = value
            self.dress(cell, "number" if kind == "number" else "entry-day" if entry else "day")
        elif kind == "link":
            cell.hyperlink = value[1]
            self.text(cell, value[0], "link")
        else:
            self.text(cell, str(value), words)

    # ----------------------------------------------------------------------------------------------------- sheets

    def sheet(self, plan: Sheet) -> Worksheet:
        sheet: Worksheet = self.out.create_sheet(plan.title.in_(self.lang))
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6, header=0.3, footer=0.3)
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        footer = HeaderFooterItem()
        for part, words in (
            (footer.left, self.say("book.footer", case=self.doc.case.id, version=self.doc.rulebook.version)),
            (footer.center, "&A"),
            (footer.right, self.say("book.page")),
        ):
            part.text = words
        sheet.oddFooter = footer
        guard = sheet.protection
        guard.sheet = (
            True  # against slips: there is no password, and what an attribute says is locked reads the other way round
        )
        guard.sort = guard.autoFilter = guard.formatColumns = guard.formatRows = False
        return sheet

    def table(self, plan: Sheet, rows: Iterable[Row]) -> None:
        sheet = self.sheet(plan)
        top = 1
        if plan.id == "poam":
            top = POAM_HEADER_ROW
            self._poam_head(sheet)
        for n, column in enumerate(plan.columns, start=1):
            self.text(sheet.cell(top, n), column.title.in_(self.lang), "header-entry" if column.entry else "header")
            sheet.column_dimensions[get_column_letter(n)].width = column.width
        again = self._score_formula(plan)
        printed = plan.print_columns or len(plan.columns)
        last = top
        for last, row in enumerate(rows, start=top + 1):
            for n, column in enumerate(plan.columns, start=1):
                value = row[column.take]
                if value in (None, "") and not column.entry:
                    if n <= printed:  # the line below the row runs through on paper
                        self.dress(sheet.cell(last, n), "body")
                    continue
                cell = sheet.cell(last, n)
                if isinstance(value, Again):
                    if again:
                        self.formula(cell, again.format(row=last), value.value)
                    else:
                        self.put(cell, value.value, "number")
                else:
                    self.put(cell, value, column.kind, column.entry, column.take in IDS)
            shown = [(_words(row[c.take]), c.width, n < printed or c.entry) for n, c in enumerate(plan.columns)]
            sheet.row_dimensions[last].height = height_of(
                ((t, w) for t, w, on_paper in shown if t and on_paper),
                ((t, w) for t, w, on_paper in shown if t and not on_paper),
            )
        self._finish(sheet, plan, top, last)

    def _finish(self, sheet: Worksheet, plan: Sheet, top: int, last: int) -> None:
        end = max(last, top + 1)
        for n, column in enumerate(plan.columns, start=1):
            letter = get_column_letter(n)
            self.define(
                name_of(plan.id, column.take), f"{quote_sheetname(sheet.title)}!${letter}${top + 1}:${letter}${end}"
            )
            if last > top:
                where = f"{letter}{top + 1}:{letter}{last}"
                if column.palette is not None:
                    self.colour(sheet, where, column.palette)
                if column.entry:
                    sheet.add_data_validation(self._validation(column, where))
        right = get_column_letter(len(plan.columns))
        sheet.freeze_panes = f"A{top + 1}"
        sheet.auto_filter.ref = f"A{top}:{right}{last}"
        sheet.print_title_rows = f"{top}:{top}"
        sheet.print_area = f"A1:{get_column_letter(plan.print_columns or len(plan.columns))}{last}"
        sheet.row_dimensions[top].height = 45

    def define(self, name: str, refers_to: str) -> None:
        self.out.defined_names[name] = DefinedName(name, attr_text=refers_to)

    def colour(self, sheet: Worksheet, where: str, family: str) -> None:
        """Colour the words of a family; the words themselves stay, so colour is never the only sign."""
        prefix = FAMILIES[family][0]
        for word, tone in self.layout.palettes.get(family, {}).items():
            ink, ground = (c.lstrip("#").upper() for c in COLOURS[tone])
            shown = catalogue()[f"{prefix}{word}"].in_(self.lang).replace('"', '""')
            sheet.conditional_formatting.add(
                where,
                CellIsRule(  # type: ignore[no-untyped-call]
                    operator="equal",
                    formula=[f'"{shown}"'],
                    font=Font(color=ink, bold=True),
                    fill=PatternFill("solid", start_color=ground, end_color=ground),
                ),
            )

    def _validation(self, column: Column, where: str) -> DataValidation:
        if column.list_ is not None:
            check = DataValidation(type="list", formula1=f"list_{column.list_}", allow_blank=True)
            error = self.say("book.entry-error-list")
        elif column.kind == "date":
            first, final = ((d - _DAY_ZERO).days for d in (FIRST_DAY, LAST_DAY))
            check = DataValidation(
                type="date", operator="between", formula1=str(first), formula2=str(final), allow_blank=True
            )
            error = self.say("book.entry-error-date")
        else:
            most = column.max_length or MAX_CELL
            check = DataValidation(type="textLength", operator="lessThanOrEqual", formula1=str(most), allow_blank=True)
            error = self.say("book.entry-error-length", count=most)
        check.errorStyle = "stop"
        check.showErrorMessage = True
        check.errorTitle, check.error = self.say("book.entry-error")[:MAX_PROMPT_TITLE], error
        if column.help is not None:
            check.showInputMessage = True
            check.promptTitle = column.title.in_(self.lang)[:MAX_PROMPT_TITLE]
            check.prompt = column.help.in_(self.lang)
        check.add(where)
        return check

    def _score_formula(self, plan: Sheet) -> str | None:
        """Return the formula of the score over the factors of a row and the weights; None where factors are left out."""
        at = {f: plan.at(f) for f in FACTORS}
        if any(n is None for n in at.values()):
            return None
        return "+".join(f"weight_{f}*{get_column_letter(n)}{{row}}" for f, n in at.items() if n is not None)

    def _poam_head(self, sheet: Worksheet) -> None:
        self.text(sheet.cell(1, 1), self.say("book.poam-title", name=self.doc.case.name), "title")
        facts = (
            ("book.provenance-case", self.doc.case.id),
            ("book.provenance-rulebook", self.doc.rulebook.version),
            ("book.provenance-as-of", self.doc.as_of),
        )
        for n, (label, value) in enumerate(facts, start=1):
            self.text(sheet.cell(2, n), self.say(label), "label")
            self.put(sheet.cell(3, n), value, "date" if isinstance(value, date) else "text")
        self.text(sheet.cell(4, 1), self.say("book.poam-rating"), "line")

    # --------------------------------------------------------------------------------------------- sheets of their own

    def title(self, ident: str) -> str:
        plan = self.layout.sheet(ident)
        return plan.title.in_(self.lang) if plan is not None else ident

    def read_me(self, plan: Sheet) -> None:
        sheet = self.sheet(plan)
        sheet.column_dimensions["A"].width = 30
        sheet.column_dimensions["B"].width = 110
        name = self.doc.case.name
        signable = self.layout.sheet("conflicts") is not None
        lines: list[tuple[str, str, str]] = [
            (self.say("list.title", name=name), "", "title"),
            ("", self.say("book.purpose", name=name, day=day(self.doc.as_of, self.lang)), "body"),
            ("", self.say("list.not-advice"), "body"),
            (self.say("book.marking"), self.say("book.marking-means", name=name), "body"),
            (self.say("book.contact"), self.say("book.contact-who"), "body"),
            (self.say("book.fill"), "", "header"),
            (self.say("book.fill-cells"), self.say("book.fill-where", sheet=self.title("checklist")), "sample"),
            *([("", self.say("book.fill-conflicts", sheet=self.title("conflicts")), "body")] if signable else []),
            ("", self.say("book.fill-rest"), "body"),
            ("", self.say("book.fill-sort"), "body"),
            (self.say("book.legend"), "", "header"),
            (self.say("verdict.applies"), self.say("book.legend-applies"), "body"),
            (self.say("verdict.may-apply"), self.say("book.legend-may"), "body"),
            (self.say("verdict.does-not-apply"), self.say("book.legend-not"), "body"),
            (self.say("book.tiers"), "", "header"),
            *((self.say(f"tier.{t}"), self.say(f"book.tier-{t}"), "body") for t in TIERS),
            (
                "",
                self.say(
                    "book.method",
                    method=self.doc.method.name,
                    formula=" + ".join(f"{self.doc.method.weights[f]} × {f}" for f in FACTORS),
                ),
                "body",
            ),
            (self.say("book.sheet"), self.say("book.holds"), "header"),
            *((s.title.in_(self.lang), self.say(f"book.about-{s.id}"), "body") for s in self.layout.sheets),
        ]
        for row, (left, right, style) in enumerate(lines, start=1):
            self.text(sheet.cell(row, 1), left, style)
            self.text(sheet.cell(row, 2), right, "header" if style == "header" else "body")
        for family in ("verdict", "tier"):
            self.colour(sheet, f"A1:A{len(lines)}", family)

    def provenance(self, plan: Sheet) -> None:
        sheet = self.sheet(plan)
        sheet.column_dimensions["A"].width = 34
        sheet.column_dimensions["B"].width = 110
        doc, rulebook = self.doc, self.rows.rulebook
        signed = sum(r.obligation.reviewed is not None for r in rulebook.rules.values())
        playing = listed(
            f"{self.rows.speaker.place(j.code)} ({self.say(f'play.{j.in_play}')})"
            for j in doc.jurisdictions
            if j.in_play != "no"
        )
        engine = f"{doc.engine.name} {doc.engine.version}"
        if doc.engine.cross_checked and doc.engine.name != "reference":
            engine += f". {self.say('book.provenance-cross')}"
        own = self.layout != layouts.shipped()
        call = f"compliance --lang {self.lang} assess CASE --as-of {doc.as_of.isoformat()} --output CHECKLIST.xlsx"
        call += " --weights WEIGHTS" * doc.method.weights_changed + " --layout LAYOUT" * own
        call += " --record RECORD" * (self.written is not None)
        rows: list[tuple[str, Any]] = [
            (self.say("book.provenance-case"), f"{doc.case.name} ({doc.case.id})"),
            (self.say("book.provenance-case-hash"), doc.case.sha256),
            (self.say("book.provenance-as-of"), doc.as_of),
            (
                self.say("book.provenance-made"),
                self.say("book.provenance-made-means", day=day(doc.as_of, self.lang)),
            ),
            (self.say("book.provenance-language"), self.say("book.language")),
            (self.say("book.provenance-rulebook"), doc.rulebook.version),
            (self.say("book.provenance-rulebook-hash"), doc.rulebook.sha256),
            (self.say("book.provenance-engine"), engine),
            (self.say("book.provenance-product"), f"{doc.product['name']} {doc.product['version']}"),
            (
                self.say("book.provenance-layout"),
                self.say("book.provenance-own-layout", hash=self.layout.sha256) if own else self.layout.sha256,
            ),
            (self.say("book.provenance-reproduce"), call),
            (
                self.say("book.provenance-review"),
                self.say("book.provenance-reviewed", count=signed, total=len(rulebook.rules)),
            ),
            (self.say("book.provenance-systems"), playing),
            *((self.say("book.provenance-warning"), self.rows.words(w)) for w in doc.warnings),
            (
                self.say("book.provenance-method"),
                doc.method.name + (f" ({self.say('book.weights-changed')})" if doc.method.weights_changed else ""),
            ),
        ]
        for row, (left, right) in enumerate(rows, start=1):
            self.text(sheet.cell(row, 1), left, "header")
            self.put(sheet.cell(row, 2), right, "date" if isinstance(right, date) else "text")
        for row, factor in enumerate(FACTORS, start=len(rows) + 1):
            self.text(sheet.cell(row, 1), self.say("book.weight", factor=factor), "header")
            self.put(sheet.cell(row, 2), doc.method.weights[factor], "number")
            self.dress(sheet.cell(row, 2), "number-left")
            self.define(f"weight_{factor}", f"{quote_sheetname(sheet.title)}!$B${row}")

    def lists(self, plan: Sheet) -> None:
        """Write the words of the drop-down lists on a hidden sheet, each list under a name."""
        sheet = self.sheet(plan)
        sheet.sheet_state = "hidden"
        lists = (("status", STATUSES), ("conclusion", CONCLUSIONS), ("decision", DECISIONS))
        for n, (family, words) in enumerate(lists, start=1):
            letter = get_column_letter(n)
            sheet.column_dimensions[letter].width = 24
            self.text(sheet.cell(1, n), family, "header")
            for row, word in enumerate(words, start=2):
                self.text(sheet.cell(row, n), self.say(f"{family}.{word}"))
            self.define(f"list_{family}", f"{quote_sheetname(sheet.title)}!${letter}$2:${letter}${len(words) + 1}")

    def summary(self, plan: Sheet) -> None:
        sheet = self.sheet(plan)
        for letter, width in zip("ABCDEF", (60, 40, 18, 16, 18, 16), strict=True):
            sheet.column_dimensions[letter].width = width
        self.text(sheet.cell(1, 1), self.say("summary.title", name=self.doc.case.name), "title")
        self.text(
            sheet.cell(2, 1),
            self.say(
                "summary.live",
                day=day(self.doc.as_of, self.lang),
                checklist=self.title("checklist"),
                closed=self.title("not-applicable"),
            ),
            "line",
        )
        row = 4
        for block in (self._by_system, self._by_status, self._by_conclusion):
            row = block(sheet, row) + 1
        systems = {j.code: self.rows.words(j.name) for j in self.doc.jurisdictions}
        actions: list[Sequence[Any]] = [
            (
                f"{a.rank}. {self.rows.words(a.title)}",
                listed(systems[c] for c in dict.fromkeys(d.jurisdiction for d in a.duties)),
                self.say(f"tier.{a.tier}"),
                a.priority.score,
            )
            for a in self.doc.actions
            if a.status not in ("done", "waived")
        ]
        heads = ("matrix.action", "list.systems", "column.priority", "column.score")
        self.colour(sheet, f"C{row + 2}:C{row + 1 + SHOWN}", "tier")
        row = self._static(sheet, row, "summary.actions", heads, actions[:SHOWN], 3) + 1
        ahead = sorted(
            (i.start, i.rank, i)
            for i in self.doc.items
            if i.rank is not None and i.start is not None and i.start > self.doc.as_of
        )
        dates: list[Sequence[Any]] = [
            (self.rows.words(i.title), systems[i.jurisdiction], start, self.say(f"verdict.{i.verdict}"))
            for start, _, i in ahead[:SHOWN]
        ]
        heads = ("column.duty", "registry.system", "column.when", "column.verdict")
        row = self._static(sheet, row, "summary.dates", heads, dates, 4) + 1
        questions = [(self.rows.words(q.ask), self.rows.use(q.use_case), q.settles) for q in self.doc.questions[:SHOWN]]
        self._static(sheet, row, "summary.questions", ("column.question", "column.use", "column.open"), questions, 2)
        sheet.freeze_panes = "A3"

    def _heads(self, sheet: Worksheet, row: int, title: str, heads: Sequence[str], words: int) -> int:
        """Write the title of a block and its header, of which the first columns hold words; return the row after them."""
        self.text(sheet.cell(row, 1), title, "block")
        for n, head in enumerate(heads, start=1):
            self.text(sheet.cell(row + 1, n), head, "header" if n <= words else "header-number")
        return row + 2

    def _by_system(self, sheet: Worksheet, row: int) -> int:
        verdicts = ("applies", "may-apply", "does-not-apply")
        words = [self.say(f"verdict.{v}") for v in verdicts]
        heads = [self.say("registry.system"), self.say("column.area"), *words, self.say("summary.total")]
        row = self._heads(sheet, row, self.say("summary.systems"), heads, words=2)
        head = row - 1
        found: dict[tuple[str, str], list[int]] = {}
        for item in self.doc.items:
            counts = found.setdefault((item.jurisdiction, item.area), [0, 0, 0])
            counts[verdicts.index(item.verdict)] += 1
        order = list(self.rows.rulebook.jurisdictions)
        shown = [(k, c) for k, c in sorted(found.items(), key=lambda f: (order.index(f[0][0]), f[0][1])) if c[0] + c[1]]
        for (code, area), counts in shown:
            self.text(sheet.cell(row, 1), self.rows.speaker.place(code))
            self.text(sheet.cell(row, 2), self.say(f"area.{area}"))
            for n, count in enumerate(counts[:2], start=3):
                letter = get_column_letter(n)
                where = f"col_checklist_jurisdiction,$A{row},col_checklist_area,$B{row}"
                self.formula(sheet.cell(row, n), f"COUNTIFS({where},col_checklist_verdict,{letter}${head})", count)
            where = f"col_not_applicable_jurisdiction,$A{row},col_not_applicable_area,$B{row}"
            self.formula(sheet.cell(row, 5), f"COUNTIFS({where})", counts[2])
            self.formula(sheet.cell(row, 6), f"SUM(C{row}:E{row})", sum(counts))
            row += 1
        whole = [sum(c[n] for c in found.values()) for n in range(3)]
        self.text(sheet.cell(row, 1), self.say("summary.all"), "label")
        self.formula(sheet.cell(row, 3), f"COUNTIF(col_checklist_verdict,C${head})", whole[0], "sum")
        self.formula(sheet.cell(row, 4), f"COUNTIF(col_checklist_verdict,D${head})", whole[1], "sum")
        self.formula(sheet.cell(row, 5), "COUNTA(col_not_applicable_key)", whole[2], "sum")
        self.formula(sheet.cell(row, 6), f"SUM(C{row}:E{row})", sum(whole), "sum")
        return row + 1

    def _filled(self, take: str) -> list[tuple[str, str | None]]:
        """Return the tier of each item and what stands in an entry column for it, as ids."""
        out: list[tuple[str, str | None]] = []
        for item in self.doc.items:
            if item.tier is not None and item.rank is not None:
                key = item_key(item.obligation, item.use_case)
                given = {"entry_status": item.status, **self.rows.entries.get(key, {})}
                out.append((item.tier, given.get(take)))
        return out

    def _by_status(self, sheet: Worksheet, row: int) -> int:
        words = [self.say(f"status.{s}") for s in STATUSES]
        heads = [self.say("column.priority"), self.say("summary.total"), *words]
        row = self._heads(sheet, row, self.say("summary.progress"), heads, words=1)
        head = row - 1
        filled = self._filled("entry_status")
        for tier in TIERS:
            self.text(sheet.cell(row, 1), self.say(f"tier.{tier}"))
            mine = [s for t, s in filled if t == tier]
            self.formula(sheet.cell(row, 2), f"COUNTIF(col_checklist_tier,$A{row})", len(mine))
            for n, status in enumerate(STATUSES, start=3):
                letter = get_column_letter(n)
                self.formula(
                    sheet.cell(row, n),
                    f"COUNTIFS(col_checklist_tier,$A{row},col_checklist_entry_status,{letter}${head})",
                    mine.count(status),
                )
            row += 1
        self.colour(sheet, f"A{head + 1}:A{row - 1}", "tier")
        return row

    def _by_conclusion(self, sheet: Worksheet, row: int) -> int:
        heads = [self.say("summary.conclusions"), self.say("summary.count")]
        row = self._heads(sheet, row, self.say("summary.conclusions"), heads, words=1)
        first = row
        filled = [c for _, c in self._filled("auditor_conclusion")]
        for word in CONCLUSIONS:
            self.text(sheet.cell(row, 1), self.say(f"conclusion.{word}"))
            self.formula(sheet.cell(row, 2), f"COUNTIF(col_checklist_auditor_conclusion,$A{row})", filled.count(word))
            row += 1
        self.text(sheet.cell(row, 1), self.say("summary.no-conclusion"))
        self.formula(
            sheet.cell(row, 2),
            f"COUNTA(col_checklist_key)-SUM(B{first}:B{row - 1})",
            sum(c not in CONCLUSIONS for c in filled),
        )
        self.colour(sheet, f"A{first}:A{row}", "conclusion")
        return row + 1

    def _static(
        self, sheet: Worksheet, row: int, title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], words: int
    ) -> int:
        row = self._heads(sheet, row, self.say(title), [self.say(h) for h in heads], words)
        for line in rows or [(self.say("summary.none"),)]:
            for n, value in enumerate(line, start=1):
                kind = "date" if isinstance(value, date) else "number" if isinstance(value, int) else "text"
                self.put(sheet.cell(row, n), value, kind)
            row += 1
        return row

    def build(self) -> Workbook:
        own = {
            "read-me": self.read_me,
            "provenance": self.provenance,
            "summary": self.summary,
            "lists": self.lists,
        }
        for plan in self.layout.sheets:
            if TAKES[plan.id]:
                self.table(plan, self.rows.of(plan.id))
            else:
                own[plan.id](plan)
        self._properties()
        return self.out

    def _properties(self) -> None:
        doc = self.doc
        properties = self.out.properties
        properties.title = safe_text(self.say("list.title", name=doc.case.name))
        properties.creator = f"compliance {doc.product['version']}"
        properties.lastModifiedBy = properties.creator
        properties.created = properties.modified = datetime(doc.as_of.year, doc.as_of.month, doc.as_of.day)
        properties.language = self.lang
        custom: Any = self.out.custom_doc_props  # type: ignore[attr-defined]
        for name, value in (
            ("workbook-format", FORMAT),
            ("case-sha256", doc.case.sha256),
            ("rulebook-sha256", doc.rulebook.sha256),
            ("rulebook-version", doc.rulebook.version),
            ("as-of", doc.as_of.isoformat()),
            ("language", self.lang),
            ("layout-sha256", self.layout.sha256),
            *([(ENTRIES, entries_sha256(self.written))] if self.written is not None else []),
        ):
            custom.append(StringProperty(name=name, value=value))


def _words(value: Any) -> str:
    """Return what a value shows as text that may need several lines; nothing where one line is enough."""
    if isinstance(value, tuple):
        return str(value[0])
    return value if isinstance(value, str) else ""


def _font(**how: Any) -> Font:
    return Font(**{"name": "Calibri", "family": 2, "size": 11, **how})


def _styles() -> list[NamedStyle]:
    top = Alignment(vertical="top", wrap_text=True)
    bold = Alignment(vertical="center", wrap_text=True)
    white = _font(bold=True, color="FFFFFF")
    line = Side("thin", color="9A8F5A")
    box = Border(left=line, right=line, top=line, bottom=line)
    pale = PatternFill("solid", fgColor="FFFBE0")
    unlocked = Protection(locked=False)
    left = Alignment(vertical="top", horizontal="left")
    right = Alignment(vertical="top", horizontal="right", indent=1)
    under = Border(bottom=Side("hair", color="8A949E"))
    return [
        NamedStyle("header", font=white, fill=PatternFill("solid", fgColor="2F3E4E"), alignment=bold),
        NamedStyle(
            "header-number",
            font=white,
            fill=PatternFill("solid", fgColor="2F3E4E"),
            alignment=Alignment(vertical="center", horizontal="right", wrap_text=True, indent=1),
        ),
        NamedStyle("header-entry", font=white, fill=PatternFill("solid", fgColor="0B5563"), alignment=bold),
        NamedStyle("title", font=_font(bold=True, size=16), alignment=Alignment(vertical="top")),
        NamedStyle("block", font=_font(bold=True, size=12), alignment=Alignment(vertical="bottom")),
        NamedStyle("line", font=_font(), alignment=Alignment(vertical="top")),
        NamedStyle("label", font=_font(bold=True), alignment=top),
        NamedStyle("body", border=under, font=_font(), alignment=top),
        NamedStyle("id", border=under, font=_font(), alignment=top, number_format="@"),
        NamedStyle("number", border=under, font=_font(), alignment=right, number_format="0"),
        NamedStyle("number-left", font=_font(), alignment=left, number_format="0"),
        NamedStyle("sum", font=_font(bold=True), alignment=right, number_format="0"),
        NamedStyle("day", border=under, font=_font(), alignment=left, number_format="yyyy-mm-dd"),
        NamedStyle("link", border=under, font=_font(underline="single", color="0B5394"), alignment=top),
        NamedStyle("sample", font=_font(), fill=pale, border=box, alignment=top),
        NamedStyle("entry", font=_font(), fill=pale, border=box, alignment=top, number_format="@", protection=unlocked),
        NamedStyle(
            "entry-day",
            font=_font(),
            fill=pale,
            border=box,
            alignment=left,
            number_format="yyyy-mm-dd",
            protection=unlocked,
        ),
    ]


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
    book = _Book(checklist, doc, lang, layout or layouts.shipped(), entries, written)
    book.build().save(raw)
    return settled(raw.getvalue(), doc.as_of, book.cached)


__all__ = ["FORMAT", "POAM_HEADER_ROW", "workbook"]
