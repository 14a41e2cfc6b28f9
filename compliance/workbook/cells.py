"""Writing the cells and sheets of the workbook: text as text, dates as dates, formulas of ours alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from compliance.checklist.checklist import Checklist
from compliance.language.sentences import say, sentence
from compliance.language.text import Lang
from compliance.rendering.tones import COLOURS
from compliance.results.shapes import ResultDoc
from compliance.review.record import Entry
from compliance.workbook.cell_text import DANGEROUS, safe_text, written_text
from compliance.workbook.layout import FAMILIES, Layout, Sheet
from compliance.workbook.rows import Entries, Rows
from compliance.workbook.styles import styles


class Book:
    """A workbook in the making: what it is of, and how its cells are written."""

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
        for style in styles():
            self.out.add_named_style(style)
        self._ready: dict[tuple[str, bool], Any] = {}

    def say(self, key: str, **slots: object) -> str:
        """Return the words behind a key in the language of the workbook."""
        return say(key, self.lang, **slots)

    def title(self, ident: str) -> str:
        """Return what a sheet is called; its id where the layout leaves it out."""
        plan = self.layout.sheet(ident)
        return plan.title.in_(self.lang) if plan is not None else ident

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
        """Write a value of a kind (number, date, link, text) with the look of that kind; `entry`: a cell to fill in, `ident`: never a number."""
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

    def sheet(self, plan: Sheet) -> Worksheet:
        """Begin a sheet: landscape, on one width, guarded against slips, with its footer."""
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

    def define(self, name: str, refers_to: str) -> None:
        """Give a range a name, by which formulas find it wherever columns move."""
        self.out.defined_names[name] = DefinedName(name, attr_text=refers_to)

    def colour(self, sheet: Worksheet, where: str, family: str) -> None:
        """Colour the words of a family; the words themselves stay, so colour is never the only sign."""
        prefix = FAMILIES[family][0]
        for word, tone in self.layout.palettes.get(family, {}).items():
            ink, ground = (c.lstrip("#").upper() for c in COLOURS[tone])
            shown = sentence(f"{prefix}{word}", self.lang).replace('"', '""')
            sheet.conditional_formatting.add(
                where,
                CellIsRule(  # type: ignore[no-untyped-call]
                    operator="equal",
                    formula=[f'"{shown}"'],
                    font=Font(color=ink, bold=True),
                    fill=PatternFill("solid", start_color=ground, end_color=ground),
                ),
            )

    def heads(self, sheet: Worksheet, row: int, title: str, heads: Sequence[str], words: int) -> int:
        """Write the title of a block and its header, of which the first columns hold words; return the row after them."""
        self.text(sheet.cell(row, 1), title, "block")
        for n, head in enumerate(heads, start=1):
            self.text(sheet.cell(row + 1, n), head, "header" if n <= words else "header-number")
        return row + 2


__all__ = ["Book"]
