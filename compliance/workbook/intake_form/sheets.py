"""The sheets of the intake form before anything is asked on them: cells, marks, lists, checks, how a page prints."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from compliance.case.intake_form.marks import FIRST_YEAR, MARK
from compliance.errors import InputError, Message
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.spreadsheet.reproducible_zip import settled
from compliance.workbook.cell_text import DANGEROUS, written_text

MAX_TEXT = 32_000  # a cell holds at most 32,767 characters
MAX_PROMPT, MAX_PROMPT_TITLE = 250, 32
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class FormBook:
    """A form in the making, in one language."""

    def __init__(self, rulebook: Rulebook, as_of: date, lang: Lang) -> None:
        self.rulebook, self.as_of, self.lang = rulebook, as_of, lang
        self.out = Workbook()
        self.out.remove(self.out.worksheets[0])
        for style in _styles():
            self.out.add_named_style(style)
        self.lists: dict[tuple[str, ...], str] = {}
        self.list_values: list[tuple[str, ...]] = []

    def bytes(self) -> bytes:
        """Return the form as bytes that depend on nothing but what is in it."""
        raw = io.BytesIO()
        self.out.save(raw)
        return settled(raw.getvalue(), self.as_of, {})

    def say(self, key: str, **slots: object) -> str:
        """Return a sentence in the language of the form."""
        return say(key, self.lang, **slots)

    def text(self, cell: Any, value: str, style: str = "body") -> None:
        """Write text as text, whatever it begins with."""
        if len(value.encode("utf-16-le", "replace")) > 2 * MAX_TEXT:
            raise InputError(Message("intake.text-too-long", count=MAX_TEXT))
        cell.value = written_text(_UNHOLDABLE.sub(" ", value))
        cell.data_type = "s"
        cell.style = style
        if value.startswith(DANGEROUS):
            cell.quotePrefix = True

    def answer(self, cell: Any, value: Any = None) -> None:
        """Write an answer into an open cell."""
        if isinstance(value, str):
            self.text(cell, value, "answer")
        else:
            cell.value = value
            cell.style = "answer-day" if isinstance(value, date) else "answer"

    def sheet(self, title: str, kind: str, columns: Mapping[str, float], titles: Mapping[str, str]) -> Any:
        """Begin a sheet: titles in the first row, the marks by which it is read in the hidden second row and first column."""
        sheet = self.out.create_sheet(title)
        self.page(sheet)
        self.text(sheet.cell(2, 1), f"{MARK}{kind}", "mark")
        for n, (ident, width) in enumerate(columns.items(), start=2):
            self.text(sheet.cell(1, n), titles[ident], "header")
            self.text(sheet.cell(2, n), ident, "mark")
            sheet.column_dimensions[get_column_letter(n)].width = width
        sheet.column_dimensions["A"].hidden = True
        sheet.row_dimensions[2].hidden = True
        sheet.row_dimensions[1].height = 34
        sheet.freeze_panes = "A3"
        sheet.print_title_rows = "1:1"
        return sheet

    def page(self, sheet: Any) -> None:
        """Set how a sheet prints, and guard it against slips."""
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.oddFooter.left.text = self.say(
            "form.footer", version=self.rulebook.version, day=day(self.as_of, self.lang)
        )
        sheet.oddFooter.center.text = "&A"
        sheet.oddFooter.right.text = say("book.page", self.lang)
        protection = sheet.protection  # what is False here is allowed
        protection.sheet = True
        protection.formatColumns = protection.formatRows = protection.sort = protection.autoFilter = False

    def closed_off(self, sheet: Any, last: int, columns: int) -> None:
        """Say how far a sheet reaches, for paper and for filters."""
        sheet.print_area = f"A1:{get_column_letter(columns)}{max(last, 1)}"
        sheet.auto_filter.ref = f"B1:{get_column_letter(columns)}{max(last, 1)}"

    def listing(self, words: Sequence[str]) -> str:
        """Return where a list of words stands on the hidden sheet."""
        key = tuple(words)
        if key not in self.lists:
            letter = get_column_letter(len(self.list_values) + 1)
            self.lists[key] = f"{quote_sheetname(self.say('form.sheet-lists'))}!${letter}$1:${letter}${len(key)}"
            self.list_values.append(key)
        return self.lists[key]

    def choose(
        self, sheet: Any, cells: str, words: Sequence[str], title: str, prompt: str, wrong: str = "form.wrong-list"
    ) -> None:
        """Offer a list in some cells; a word outside it can be right where `wrong` is another message."""
        rule = DataValidation(type="list", formula1=self.listing(words), allow_blank=True)
        self.rule(sheet, rule, cells, title, prompt, wrong)
        if wrong != "form.wrong-list":  # a word outside the list can be right: keep it if its writer says so
            rule.errorStyle = "warning"

    def custom(self, sheet: Any, cell: str, formula: str, title: str, prompt: str, wrong: str) -> None:
        """Check one cell by a formula."""
        self.rule(sheet, DataValidation(type="custom", formula1=formula, allow_blank=True), cell, title, prompt, wrong)

    def rule(self, sheet: Any, rule: DataValidation, cells: str, title: str, prompt: str, wrong: str) -> None:
        """Add a check to cells, with the help that shows when one is picked."""
        rule.showInputMessage = rule.showErrorMessage = True
        rule.promptTitle, rule.prompt = _cut(title, MAX_PROMPT_TITLE), _cut(prompt, MAX_PROMPT)
        rule.errorTitle = _cut(self.say("form.wrong-title"), MAX_PROMPT_TITLE)
        rule.error = _cut(self.say(wrong), MAX_PROMPT)
        rule.add(cells)
        sheet.add_data_validation(rule)

    def number_rules(self, sheet: Any, row: int, columns: Mapping[str, int], title: str, prompt: str) -> None:
        """Check the two ends of a number."""
        for column, word, shown, wrong in (
            ("answer", say("answer.unknown", self.lang), prompt, "form.wrong-number"),
            ("upto", self.say("form.or-more"), self.say("form.how-upto"), "form.wrong-upto"),
        ):
            cell = f"{get_column_letter(columns[column])}{row}"
            formula = f"OR(AND(ISNUMBER({cell}),{cell}>=0),{cell}={_quoted(word)})"
            self.custom(sheet, cell, formula, title, shown, wrong)

    def day_rules(
        self, sheet: Any, row: int, columns: Iterable[int], title: str, prompt: str, words: Sequence[str]
    ) -> None:
        """Check cells that hold days."""
        for column in columns:
            cell = f"{get_column_letter(column)}{row}"
            others = "".join(f",{cell}={_quoted(w)}" for w in words)
            formula = f"OR(AND(ISNUMBER({cell}),{cell}>=DATE({FIRST_YEAR},1,1),{cell}<=DATE(2199,12,31)){others})"
            self.custom(sheet, cell, formula, title, prompt, "form.wrong-date")

    def marks(self) -> tuple[str, ...]:
        """Return the words for one option or place."""
        return say("value.yes", self.lang), say("value.no", self.lang), self.say("form.not-sure")

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all places, groups first."""
        places = self.rulebook.places
        return (*places.groups, *(c for c in places.entries if c not in places.groups))

    def hidden_lists(self) -> None:
        """Write the words of the lists on a hidden sheet."""
        sheet = self.out.create_sheet(self.say("form.sheet-lists"))
        for n, words in enumerate(self.list_values, start=1):
            for row, word in enumerate(words, start=1):
                self.text(sheet.cell(row, n), word)
        sheet.sheet_state = "hidden"
        sheet.protection.sheet = True


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _quoted(word: str) -> str:
    doubled = word.replace('"', '""')
    return f'"{doubled}"'


def _styles() -> list[NamedStyle]:
    top = Alignment(vertical="top", wrap_text=True)
    indented = Alignment(vertical="top", wrap_text=True, indent=2)
    line = Side(style="thin", color="B8A14A")
    frame = Border(left=line, right=line, top=line, bottom=line)
    yellow, grey = PatternFill("solid", fgColor="FFF7D6"), PatternFill("solid", fgColor="ECECEC")
    left = Alignment(vertical="top", wrap_text=True, horizontal="left")
    entry = Protection(locked=False)
    return [
        NamedStyle(
            "header",
            font=Font(bold=True, color="FFFFFF"),
            fill=PatternFill("solid", fgColor="2F3E4E"),
            alignment=Alignment(vertical="center", wrap_text=True),
        ),
        NamedStyle("title", font=Font(bold=True, size=16), alignment=Alignment(vertical="top")),
        NamedStyle("body", alignment=top),
        NamedStyle("mark", alignment=Alignment(vertical="top")),  # unwrapped: a hidden cell must not make its row tall
        NamedStyle("question", font=Font(bold=True), alignment=left),
        NamedStyle("option", alignment=indented),
        NamedStyle("closed", font=Font(color="555555"), fill=grey, alignment=left),
        NamedStyle("closed-option", font=Font(color="555555"), fill=grey, alignment=indented),
        NamedStyle("answer", fill=yellow, border=frame, alignment=left, protection=entry),
        NamedStyle(
            "answer-day", fill=yellow, border=frame, alignment=left, protection=entry, number_format="yyyy-mm-dd"
        ),
    ]


__all__ = ["MAX_TEXT", "FormBook"]
