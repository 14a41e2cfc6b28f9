"""The sheets of questions of an intake form: one row a question, then one for each option or place, filled with what a case answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter

from compliance.case.case import Case
from compliance.case.intake_form.marks import FIRST_YEAR, IDENT, NAME, OPTION, PLACE, TOOLS
from compliance.case.tools import tools_text
from compliance.language.sentences import catalogue, say
from compliance.language.text import Lang
from compliance.law.questions import Fact
from compliance.semantics.answers import CURRENCIES, Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet
from compliance.semantics.places import ALL
from compliance.workbook.intake_form.needed import Needed
from compliance.workbook.intake_form.sheets import MAX_TEXT, FormBook

FREE_PLACES = 8  # rows for places that are not written there already
MAX_DIGITS = 15  # a spreadsheet counts no further
QUESTION_COLUMNS = {
    "number": 6,
    "part": 17,
    "ask": 58,
    "answer": 28,
    "upto": 16,
    "currency": 11,
    "needed": 34,
    "help": 60,
    "why": 46,
}


class Questions:
    """Writes the questions of a case into a form: the sheet of the organisation, and one for each use."""

    def __init__(self, book: FormBook, case: Case) -> None:
        self.book, self.case = book, case
        self.rulebook, self.lang = book.rulebook, book.lang
        given = {*case.answers, *(f for u in case.use_cases for f in u.answers)}
        rulebook = book.rulebook
        asked = frozenset(rulebook.facts_asked)
        facts = [f for f in rulebook.facts.values() if f.id in asked or f.id in given]
        opening = [fact for page in rulebook.opening for fact in page.questions]  # as an owner thinks, first
        facts.sort(key=lambda f: opening.index(f.id) if f.id in opening else len(opening))
        order = [f for scope in ("organisation", "use-case") for f in facts if f.of == scope]
        self.facts = order
        self.numbers = {f.id: n for n, f in enumerate(order, start=1)}
        self.needed = Needed(rulebook, case, book.as_of, book.lang, asked, self.numbers)
        self.usual = tuple(
            c
            for c in rulebook.jurisdictions
            if c in rulebook.places.entries and rulebook.places.entries[c].part_of is None
        )

    def questions(self, kind: str, title: str, use: int | None) -> None:
        """Write one sheet: of a use by its position, or of the organisation."""
        columns = {c: n for n, c in enumerate(QUESTION_COLUMNS, start=2)}
        sheet = self.book.sheet(
            title, kind, QUESTION_COLUMNS, {c: self.book.say(f"form.col-{c}") for c in QUESTION_COLUMNS}
        )
        row = 3
        for key, words, value, words_help, how in self._named(use):
            self.book.text(sheet.cell(row, 1), key, "mark")
            self.book.text(sheet.cell(row, columns["ask"]), words, "question")
            self.book.text(sheet.cell(row, columns["help"]), words_help)
            cell = sheet.cell(row, columns["answer"])
            self.book.answer(cell, value or None)
            at = cell.coordinate
            length = f"LEN({at})<={80 if key == IDENT else MAX_TEXT}"
            self.book.custom(sheet, at, length, words, self.book.say(how), "form.wrong-text")
            row += 1
        scope = "organisation" if use is None else "use-case"
        answers = self.case.answers if use is None else self.case.use_cases[use].answers
        for fact in self.facts:
            if fact.of == scope:
                row = self._question(sheet, row, columns, fact, answers, use)
        self.book.closed_off(sheet, row - 1, len(columns) + 1)

    def _named(self, use: int | None) -> list[tuple[str, str, str, str, str]]:
        if use is None:
            words = (
                self.book.say("form.name-organisation"),
                self.case.name,
                self.book.say("form.name-organisation-help"),
            )
            return [(NAME, *words, "form.how-name")]
        one = self.case.use_cases[use]
        return [
            (NAME, self.book.say("form.name-use"), one.name, self.book.say("form.name-help"), "form.how-name"),
            (IDENT, self.book.say("form.id-use"), one.id, self.book.say("form.id-help"), "form.how-id"),
            (
                TOOLS,
                say("tools.ask", self.lang),
                tools_text(one.tools, self.rulebook.products, self.lang),
                self.book.say("form.tools-help"),
                "form.how-tools",
            ),
        ]

    def _question(
        self,
        sheet: Any,
        row: int,
        columns: Mapping[str, int],
        fact: Fact,
        answers: Mapping[str, Answer | None],
        use: int | None,
    ) -> int:
        """Write the rows of one question; return the first row after them."""
        needed, closed = self.needed.needed(fact, use)
        ask, part = fact.ask.in_(self.lang), self._part(fact)
        shown = {
            "part": part,
            "ask": ask,
            "needed": needed,
            "help": f"{fact.help.in_(self.lang)} {self.book.say(f'form.how-{fact.type}')}",
            "why": fact.why.in_(self.lang),
        }
        self.book.text(sheet.cell(row, 1), fact.id, "mark")
        for column, value in shown.items():
            style = "closed" if closed else "question" if column == "ask" else "body"
            self.book.text(sheet.cell(row, columns[column]), value, style)
        number = sheet.cell(row, columns["number"], self.numbers[fact.id])
        number.style = "closed" if closed else "question"
        given = fact.id in answers
        head, rows = self._prefilled(fact, answers.get(fact.id)) if given else ({}, {})
        open_cells = self._open_cells(fact)
        for column in open_cells:
            self.book.answer(sheet.cell(row, columns[column]), head.get(column))
            if fact.type == "date":
                sheet.cell(row, columns[column]).number_format = "yyyy-mm-dd"
        prompt = self.book.say(f"form.how-{fact.type}")
        at = {c: f"{get_column_letter(n)}{row}" for c, n in columns.items()}
        unknown = say("answer.unknown", self.lang)
        if fact.type == "number":
            self.book.number_rules(sheet, row, columns, ask, prompt)
        elif fact.type == "money":
            self.book.number_rules(sheet, row, columns, ask, prompt)
            self.book.choose(sheet, at["currency"], CURRENCIES, ask, self.book.say("form.how-currency"))
        elif fact.type == "date":
            words = (unknown, say("answer.no-day", self.lang))
            self.book.day_rules(sheet, row, (columns["answer"], columns["upto"]), ask, prompt, words)
        else:
            heads = {
                "yes-no": (say("value.yes", self.lang), say("value.no", self.lang), unknown),
                "choice": (*(o.label.in_(self.lang) for o in fact.options.values()), unknown),
                "choices": (self.book.say("form.rest-no"), unknown),
                "places": (self.book.say("form.rest-no"), unknown),
                "number-by-place": (self.book.say("form.none-anywhere"), unknown),
            }
            self.book.choose(sheet, at["answer"], heads[fact.type], ask, prompt)
        row += 1
        if fact.type == "choices":
            return self._option_rows(sheet, row, columns, fact, rows, closed)
        if fact.type in ("places", "number-by-place"):
            return self._place_rows(sheet, row, columns, fact, rows, closed)
        return row

    def _open_cells(self, fact: Fact) -> tuple[str, ...]:
        return {"number": ("answer", "upto"), "date": ("answer", "upto"), "money": ("answer", "upto", "currency")}.get(
            fact.type, ("answer",)
        )

    def _part(self, fact: Fact) -> str:
        key = f"form.part-{fact.id.partition('.')[0]}"
        return say(key if key in catalogue() else "form.part-other", self.lang)

    def _option_rows(
        self, sheet: Any, row: int, columns: Mapping[str, int], fact: Fact, marks: Mapping[str, Any], closed: bool
    ) -> int:
        first = row
        for ident, option in fact.options.items():
            self.book.text(sheet.cell(row, 1), f"{fact.id}{OPTION}{ident}", "mark")
            self.book.text(sheet.cell(row, columns["part"]), self._part(fact), "closed" if closed else "body")
            self.book.text(
                sheet.cell(row, columns["ask"]), option.label.in_(self.lang), "closed-option" if closed else "option"
            )
            self.book.answer(sheet.cell(row, columns["answer"]), marks.get(ident))
            row += 1
        letter = get_column_letter(columns["answer"])
        self.book.choose(
            sheet,
            f"{letter}{first}:{letter}{row - 1}",
            self.book.marks(),
            fact.ask.in_(self.lang),
            self.book.say("form.how-mark"),
        )
        return row

    def _place_rows(
        self, sheet: Any, row: int, columns: Mapping[str, int], fact: Fact, given: Mapping[str, Any], closed: bool
    ) -> int:
        figures = fact.type == "number-by-place"
        usual = () if figures else self.usual
        others = [c for c in given if c not in usual]
        first, ask = row, fact.ask.in_(self.lang)
        for code in (*usual, *others, *[""] * FREE_PLACES):
            mine = given.get(code)
            self.book.text(sheet.cell(row, 1), f"{fact.id}{PLACE}{code if code in usual else ''}", "mark")
            self.book.text(sheet.cell(row, columns["part"]), self._part(fact), "closed" if closed else "body")
            cell = sheet.cell(row, columns["ask"])
            if code in usual:
                self.book.text(
                    cell, self.rulebook.places.name(code).in_(self.lang), "closed-option" if closed else "option"
                )
            else:
                self.book.answer(cell, code or None)
                if row == first + len(usual):
                    self.book.text(sheet.cell(row, columns["help"]), self.book.say("form.how-place"))
            for column in ("answer", "upto") if figures else ("answer",):
                self.book.answer(sheet.cell(row, columns[column]), mine.get(column) if isinstance(mine, dict) else mine)
            if figures:
                self.book.number_rules(sheet, row, columns, ask, self.book.say("form.how-figure"))
            row += 1
        letter = get_column_letter(columns["ask"])
        free = f"{letter}{first + len(usual)}:{letter}{row - 1}"
        self.book.choose(
            sheet,
            free,
            self.book.codes(),
            self.book.say("form.another-place"),
            self.book.say("form.how-place"),
            wrong="form.wrong-place",
        )
        if not figures:
            letter = get_column_letter(columns["answer"])
            self.book.choose(
                sheet, f"{letter}{first}:{letter}{row - 1}", self.book.marks(), ask, self.book.say("form.how-mark")
            )
        return row

    def _prefilled(self, fact: Fact, answer: Answer | None) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return what stands in the cells of the question itself, and in its rows by option or place."""
        lang = self.lang
        if answer is None:
            return {"answer": say("answer.unknown", lang)}, {}
        if isinstance(answer, Choice):
            yes_no = fact.type == "yes-no"
            word = say(f"value.{answer.option}", lang) if yes_no else fact.options[answer.option].label.in_(lang)
            return {"answer": word}, {}
        if isinstance(answer, PartialSet):
            return {"answer": self.book.say("form.rest-no")}, marked(answer, self.lang)
        if isinstance(answer, Band):
            return self._band(answer), {}
        if isinstance(answer, Amount):
            return {**self._band(answer.band), "currency": answer.currency}, {}
        if isinstance(answer, ByPlace):
            if not answer.bands:
                return {"answer": self.book.say("form.none-anywhere")}, {}
            unknown = {"answer": say("answer.unknown", lang)}
            return {}, {
                code: unknown if band is None else self._band(band) for code, band in answer.bands if code != ALL
            }
        if isinstance(answer, NoDay):
            return {"answer": say("answer.no-day", lang)}, {}
        return self._span(answer), {}

    def _band(self, band: Band) -> dict[str, Any]:
        if band.exact:
            return {"answer": _figure(band.low)}
        return {
            "answer": _figure(band.low),
            "upto": self.book.say("form.or-more") if band.high is None else _figure(band.high),
        }

    def _span(self, days: Days) -> dict[str, Any]:
        first = day_cell(days.first)
        return {"answer": first} if days.first == days.last else {"answer": first, "upto": day_cell(days.last)}


def marked(answer: PartialSet, lang: Lang) -> dict[str, str]:
    """Return the words that stand beside the options or places of an answer of several."""
    words = {o: say("value.yes", lang) for o in sorted(answer.sure)}
    return words | {o: say("form.not-sure", lang) for o in sorted(answer.unsure)}


def day_cell(value: date) -> date | str:
    """Return a day as a cell keeps it: as text where spreadsheets disagree, or where the reading would doubt it."""
    return value if FIRST_YEAR <= value.year < 2200 else value.isoformat()


def _figure(value: Decimal) -> int | float | str:
    """Return a number as a cell keeps it: as its digits where a spreadsheet would round it."""
    text = format(value, "f")
    if len(text.replace(".", "")) > MAX_DIGITS:
        return text
    return int(value) if value == value.to_integral_value() else text if "e" in repr(float(value)) else float(value)


__all__ = ["Questions", "day_cell", "marked"]
