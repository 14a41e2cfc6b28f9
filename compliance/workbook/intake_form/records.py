"""The sheets of records of an intake form: the ways in which data leaves, and what is already done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl.utils import get_column_letter

from compliance.case.case import Case
from compliance.case.intake_form.marks import OPTION, RECEIVERS
from compliance.language.sentences import say
from compliance.review.words import MARKED
from compliance.semantics.answers import PartialSet
from compliance.workbook.intake_form.questions import day_cell, marked
from compliance.workbook.intake_form.sheets import FormBook

FREE_ROWS = 30  # rows below those that are filled


class Records:
    """Writes the records of a case into a form."""

    def __init__(self, book: FormBook, case: Case) -> None:
        self.book, self.case = book, case
        self.rulebook, self.lang = book.rulebook, book.lang

    def flows(self) -> None:
        """Write the sheet of the ways in which data leaves."""
        cover = self.rulebook.facts[self.rulebook.flows.cover]
        options = {f"cover{OPTION}{o}": option.label.in_(self.lang) for o, option in cover.options.items()}
        plain = {"use_case": 22, "from": 18, "to": 18, "receiver": 20, "rest": 26}
        titles = {c: self.book.say(f"form.col-{c}") for c in plain} | options
        widths: dict[str, float] = {**plain, **dict.fromkeys(options, 20)}
        sheet = self.book.sheet(self.book.say("form.sheet-flows"), "flows", widths, titles)
        sheet.row_dimensions[1].height = 110
        rows: list[dict[str, Any]] = []
        for use in self.case.use_cases:
            for one in use.flows:
                if one.origin is None or one.destination is None:
                    continue  # gathered from the answers, which stand on the sheet of the use
                given = one.answers.get(cover.id)
                row = {
                    "use_case": use.id,
                    "from": one.origin,
                    "to": one.destination,
                    "receiver": say(f"corridor.receiver-{one.receiver}", self.lang),
                }
                if isinstance(given, PartialSet):
                    row["rest"] = self.book.say("form.rest-no")
                    row |= {f"cover{OPTION}{o}": word for o, word in marked(given, self.lang).items()}
                rows.append(row)
        last = self._records(sheet, rows, list(widths))
        receivers = [say(f"corridor.receiver-{r}", self.lang) for r in RECEIVERS]
        rest = (self.book.say("form.rest-no"), say("answer.unknown", self.lang))
        for n, column in enumerate(widths, start=2):
            cells = f"{get_column_letter(n)}3:{get_column_letter(n)}{last}"
            title = titles[column]
            if column == "use_case":
                self.book.choose(sheet, cells, self._uses(), title, title, wrong="form.wrong-use")
            elif column in ("from", "to"):
                self.book.choose(
                    sheet, cells, self.book.codes(), title, self.book.say("form.how-place"), wrong="form.wrong-place"
                )
            elif column == "receiver":
                self.book.choose(sheet, cells, receivers, title, title)
            elif column == "rest":
                self.book.choose(sheet, cells, rest, title, title)
            else:
                self.book.choose(sheet, cells, self.book.marks(), title, title)

    def in_place(self) -> None:
        """Write the sheet of what is already done."""
        widths: dict[str, float] = {
            "topic": 34,
            "obligation": 34,
            "use_case": 22,
            "status": 14,
            "since": 13,
            "until": 13,
            "evidence": 50,
            "look_again": 13,
            "owner": 22,
            "note": 50,
        }
        titles = {c: self.book.say(f"form.col-{c}") for c in widths}
        sheet = self.book.sheet(self.book.say("form.sheet-in-place"), "in-place", widths, titles)
        rows = [
            {
                "topic": one.topic,
                "obligation": one.obligation,
                "use_case": one.use_case,
                "status": say(f"marked.{one.status}", self.lang),
                "since": None if one.since is None else day_cell(one.since),
                "until": None if one.until is None else day_cell(one.until),
                "evidence": one.evidence,
                "look_again": None if one.look_again is None else day_cell(one.look_again),
                "owner": one.owner,
                "note": one.note,
            }
            for one in self.case.said
        ]
        last = self._records(sheet, rows, list(widths))
        words = {
            "topic": list(self.rulebook.topics),
            "obligation": list(self.rulebook.rules),
            "use_case": self._uses(),
            "status": [say(f"marked.{s}", self.lang) for s in MARKED],
        }
        for n, column in enumerate(widths, start=2):
            title = titles[column]
            if column in words:
                cells = f"{get_column_letter(n)}3:{get_column_letter(n)}{last}"
                wrong = "form.wrong-use" if column == "use_case" else "form.wrong-list"
                self.book.choose(sheet, cells, words[column], title, title, wrong)
            elif column in ("since", "until", "look_again"):
                for row in range(3, last + 1):
                    sheet.cell(row, n).number_format = "yyyy-mm-dd"
                    self.book.day_rules(sheet, row, (n,), title, title, ())

    def _uses(self) -> list[str]:
        return [u.id for u in self.case.use_cases] or ["use-1"]

    def _records(self, sheet: Any, rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> int:
        """Write records and free rows after them; return the last row."""
        last = 2 + len(rows) + FREE_ROWS
        for row in range(3, last + 1):
            self.book.text(sheet.cell(row, 1), "record", "mark")
            given = rows[row - 3] if row - 3 < len(rows) else {}
            for n, column in enumerate(columns, start=2):
                self.book.answer(sheet.cell(row, n), given.get(column))
        self.book.closed_off(sheet, last, len(columns) + 1)
        return last


__all__ = ["Records"]
