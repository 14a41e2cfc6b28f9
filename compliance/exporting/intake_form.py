"""Writes the intake form: every question as a workbook to fill in, empty or with the answers of a case.

`compliance.intake` reads it back by the marks hidden in it. The same rulebook, case, day and language give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from compliance.answers import CURRENCIES, Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet
from compliance.case import MAX_USE_CASES, Case, UseCase
from compliance.errors import InputError
from compliance.exporting.packing import packed
from compliance.intake.marks import FIRST_YEAR, IDENT, MARK, NAME, OPTION, PLACE, RECEIVERS, STATUSES
from compliance.knowledge import Knowledge, Known
from compliance.places import ALL
from compliance.rulebook import Rulebook
from compliance.texts import Lang
from compliance.vocabulary import Fact
from compliance.wording import catalogue, day, listed, say

FREE_PLACES = 8  # rows for places that are not written there already
FREE_ROWS = 30  # rows on the sheets of records
MAX_TEXT = 32_000  # a cell holds at most 32,767 characters
MAX_NUMBERS = 6  # questions named where a question depends on others
MAX_PROMPT, MAX_PROMPT_TITLE = 250, 32
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
_ANSWERS = frozenset({"answer", "upto", "currency"})
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def form(rulebook: Rulebook, case: Case, as_of: date, lang: Lang) -> bytes:
    """Return the form with the answers of a case; which questions arise is worked out as of a day.

    Raises:
        InputError: a name of the case does not fit into a cell.
    """
    return _Form(rulebook, case, as_of, lang).bytes()


def blank(case: Case | None, uses: int) -> Case:
    """Return a case with at least some number of uses: those it has, then nameless ones to be filled in."""
    given = case or Case("", {}, ())
    taken = {u.id for u in given.use_cases}
    fresh = (f"use-{n}" for n in range(1, MAX_USE_CASES + uses + 1))
    more = [UseCase(i, "", {}) for i in fresh if i not in taken][: max(0, uses - len(given.use_cases))]
    return replace(given, use_cases=(*given.use_cases, *more))


class _Form:
    def __init__(self, rulebook: Rulebook, case: Case, as_of: date, lang: Lang) -> None:
        self.rulebook, self.case, self.as_of, self.lang = rulebook, case, as_of, lang
        self.knowledge = Knowledge(rulebook, case, as_of)
        given = {*case.answers, *(f for u in case.use_cases for f in u.answers)}
        asked = set(rulebook.facts_asked)
        facts = [f for f in rulebook.facts.values() if f.id in asked or f.id in given]
        order = [f for scope in ("organisation", "use-case") for f in facts if f.of == scope]
        self.asked = asked
        self.facts = order
        self.numbers = {f.id: n for n, f in enumerate(order, start=1)}
        self.usual = tuple(
            c
            for c in rulebook.jurisdictions
            if c in rulebook.places.entries and rulebook.places.entries[c].part_of is None
        )
        self.out = Workbook()
        self.out.remove(self.out.worksheets[0])
        for style in _styles():
            self.out.add_named_style(style)
        self.lists: dict[tuple[str, ...], str] = {}
        self.list_values: list[tuple[str, ...]] = []

    def say(self, key: str, **slots: object) -> str:
        return say(key, self.lang, **slots)

    def bytes(self) -> bytes:
        self.read_me()
        self.questions("organisation", self.say("form.sheet-organisation"), None)
        for number in range(len(self.case.use_cases)):
            self.questions("use", self.say("form.sheet-use", number=number + 1), number)
        self.flows()
        self.in_place()
        self.places()
        self.hidden_lists()
        self.properties()
        return packed(self.out, self.as_of)

    # ------------------------------------------------------------------------------------------------------- cells

    def text(self, cell: Any, value: str, style: str = "body") -> None:
        """Write text as text, whatever it begins with."""
        if len(value.encode("utf-16-le", "replace")) > 2 * MAX_TEXT:
            raise InputError(
                f"a text of the case has more than {MAX_TEXT} characters; a cell cannot hold it, shorten it"
            )
        cell.value = _UNHOLDABLE.sub(" ", value)
        cell.data_type = "s"
        cell.style = style
        if value.startswith(_DANGEROUS):
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
        sheet.print_area = f"A1:{get_column_letter(columns)}{max(last, 1)}"
        sheet.auto_filter.ref = f"B1:{get_column_letter(columns)}{max(last, 1)}"

    # ------------------------------------------------------------------------------------------------- validations

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
        rule = DataValidation(type="list", formula1=self.listing(words), allow_blank=True)
        self.rule(sheet, rule, cells, title, prompt, wrong)
        if wrong != "form.wrong-list":  # a word outside the list can be right: keep it if its writer says so
            rule.errorStyle = "warning"

    def custom(self, sheet: Any, cell: str, formula: str, title: str, prompt: str, wrong: str) -> None:
        self.rule(sheet, DataValidation(type="custom", formula1=formula, allow_blank=True), cell, title, prompt, wrong)

    def rule(self, sheet: Any, rule: DataValidation, cells: str, title: str, prompt: str, wrong: str) -> None:
        rule.showInputMessage = rule.showErrorMessage = True
        rule.promptTitle, rule.prompt = _cut(title, MAX_PROMPT_TITLE), _cut(prompt, MAX_PROMPT)
        rule.errorTitle = _cut(self.say("form.wrong-title"), MAX_PROMPT_TITLE)
        rule.error = _cut(self.say(wrong), MAX_PROMPT)
        rule.add(cells)
        sheet.add_data_validation(rule)

    def number_rules(self, sheet: Any, row: int, columns: Mapping[str, int], title: str, prompt: str) -> None:
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
        for column in columns:
            cell = f"{get_column_letter(column)}{row}"
            others = "".join(f",{cell}={_quoted(w)}" for w in words)
            formula = f"OR(AND(ISNUMBER({cell}),{cell}>=DATE({FIRST_YEAR},1,1),{cell}<=DATE(2199,12,31)){others})"
            self.custom(sheet, cell, formula, title, prompt, "form.wrong-date")

    # --------------------------------------------------------------------------------------------------- questions

    def questions(self, kind: str, title: str, use: int | None) -> None:
        columns = {c: n for n, c in enumerate(QUESTION_COLUMNS, start=2)}
        sheet = self.sheet(title, kind, QUESTION_COLUMNS, {c: self.say(f"form.col-{c}") for c in QUESTION_COLUMNS})
        row = 3
        for key, words, value, words_help, how in self.named(use):
            self.text(sheet.cell(row, 1), key, "mark")
            self.text(sheet.cell(row, columns["ask"]), words, "question")
            self.text(sheet.cell(row, columns["help"]), words_help)
            cell = sheet.cell(row, columns["answer"])
            self.answer(cell, value or None)
            at = cell.coordinate
            length = f"LEN({at})<={80 if key == IDENT else MAX_TEXT}"
            self.custom(sheet, at, length, words, self.say(how), "form.wrong-text")
            row += 1
        scope = "organisation" if use is None else "use-case"
        answers = self.case.answers if use is None else self.case.use_cases[use].answers
        for fact in self.facts:
            if fact.of == scope:
                row = self.question(sheet, row, columns, fact, answers, use)
        self.closed_off(sheet, row - 1, len(columns) + 1)

    def named(self, use: int | None) -> list[tuple[str, str, str, str, str]]:
        if use is None:
            words = self.say("form.name-organisation"), self.case.name, self.say("form.name-organisation-help")
            return [(NAME, *words, "form.how-name")]
        one = self.case.use_cases[use]
        return [
            (NAME, self.say("form.name-use"), one.name, self.say("form.name-help"), "form.how-name"),
            (IDENT, self.say("form.id-use"), one.id, self.say("form.id-help"), "form.how-id"),
        ]

    def question(
        self,
        sheet: Any,
        row: int,
        columns: Mapping[str, int],
        fact: Fact,
        answers: Mapping[str, Answer | None],
        use: int | None,
    ) -> int:
        """Write the rows of one question; return the first row after them."""
        needed, closed = self.needed(fact, use)
        ask, part = fact.ask.in_(self.lang), self.part(fact)
        shown = {
            "part": part,
            "ask": ask,
            "needed": needed,
            "help": f"{fact.help.in_(self.lang)} {self.say(f'form.how-{fact.type}')}",
            "why": fact.why.in_(self.lang),
        }
        self.text(sheet.cell(row, 1), fact.id, "mark")
        for column, value in shown.items():
            style = "closed" if closed else "question" if column == "ask" else "body"
            self.text(sheet.cell(row, columns[column]), value, style)
        number = sheet.cell(row, columns["number"], self.numbers[fact.id])
        number.style = "closed" if closed else "question"
        given = fact.id in answers
        head, rows = self.prefilled(fact, answers.get(fact.id)) if given else ({}, {})
        open_cells = self.open_cells(fact)
        for column in open_cells:
            self.answer(sheet.cell(row, columns[column]), head.get(column))
            if fact.type == "date":
                sheet.cell(row, columns[column]).number_format = "yyyy-mm-dd"
        prompt = self.say(f"form.how-{fact.type}")
        at = {c: f"{get_column_letter(n)}{row}" for c, n in columns.items()}
        unknown = say("answer.unknown", self.lang)
        if fact.type == "number":
            self.number_rules(sheet, row, columns, ask, prompt)
        elif fact.type == "money":
            self.number_rules(sheet, row, columns, ask, prompt)
            self.choose(sheet, at["currency"], CURRENCIES, ask, self.say("form.how-currency"))
        elif fact.type == "date":
            words = (unknown, say("answer.no-day", self.lang))
            self.day_rules(sheet, row, (columns["answer"], columns["upto"]), ask, prompt, words)
        else:
            heads = {
                "yes-no": (say("value.yes", self.lang), say("value.no", self.lang), unknown),
                "choice": (*(o.label.in_(self.lang) for o in fact.options.values()), unknown),
                "choices": (self.say("form.rest-no"), unknown),
                "places": (self.say("form.rest-no"), unknown),
                "number-by-place": (self.say("form.none-anywhere"), unknown),
            }
            self.choose(sheet, at["answer"], heads[fact.type], ask, prompt)
        row += 1
        if fact.type == "choices":
            return self.option_rows(sheet, row, columns, fact, rows, closed)
        if fact.type in ("places", "number-by-place"):
            return self.place_rows(sheet, row, columns, fact, rows, closed)
        return row

    def open_cells(self, fact: Fact) -> tuple[str, ...]:
        return {"number": ("answer", "upto"), "date": ("answer", "upto"), "money": ("answer", "upto", "currency")}.get(
            fact.type, ("answer",)
        )

    def part(self, fact: Fact) -> str:
        key = f"form.part-{fact.id.partition('.')[0]}"
        return say(key if key in catalogue() else "form.part-other", self.lang)

    def option_rows(
        self, sheet: Any, row: int, columns: Mapping[str, int], fact: Fact, marks: Mapping[str, Any], closed: bool
    ) -> int:
        first = row
        for ident, option in fact.options.items():
            self.text(sheet.cell(row, 1), f"{fact.id}{OPTION}{ident}", "mark")
            self.text(sheet.cell(row, columns["part"]), self.part(fact), "closed" if closed else "body")
            self.text(
                sheet.cell(row, columns["ask"]), option.label.in_(self.lang), "closed-option" if closed else "option"
            )
            self.answer(sheet.cell(row, columns["answer"]), marks.get(ident))
            row += 1
        letter = get_column_letter(columns["answer"])
        self.choose(
            sheet,
            f"{letter}{first}:{letter}{row - 1}",
            self.marks(),
            fact.ask.in_(self.lang),
            self.say("form.how-mark"),
        )
        return row

    def marks(self) -> tuple[str, ...]:
        return say("value.yes", self.lang), say("value.no", self.lang), self.say("form.not-sure")

    def place_rows(
        self, sheet: Any, row: int, columns: Mapping[str, int], fact: Fact, given: Mapping[str, Any], closed: bool
    ) -> int:
        figures = fact.type == "number-by-place"
        usual = () if figures else self.usual
        others = [c for c in given if c not in usual]
        first, ask = row, fact.ask.in_(self.lang)
        for code in (*usual, *others, *[""] * FREE_PLACES):
            mine = given.get(code)
            self.text(sheet.cell(row, 1), f"{fact.id}{PLACE}{code if code in usual else ''}", "mark")
            self.text(sheet.cell(row, columns["part"]), self.part(fact), "closed" if closed else "body")
            cell = sheet.cell(row, columns["ask"])
            if code in usual:
                self.text(cell, self.rulebook.places.name(code).in_(self.lang), "closed-option" if closed else "option")
            else:
                self.answer(cell, code or None)
                if row == first + len(usual):
                    self.text(sheet.cell(row, columns["help"]), self.say("form.how-place"))
            for column in ("answer", "upto") if figures else ("answer",):
                self.answer(sheet.cell(row, columns[column]), mine.get(column) if isinstance(mine, dict) else mine)
            if figures:
                self.number_rules(sheet, row, columns, ask, self.say("form.how-figure"))
            row += 1
        letter = get_column_letter(columns["ask"])
        free = f"{letter}{first + len(usual)}:{letter}{row - 1}"
        self.choose(
            sheet,
            free,
            self.codes(),
            self.say("form.another-place"),
            self.say("form.how-place"),
            wrong="form.wrong-place",
        )
        if not figures:
            letter = get_column_letter(columns["answer"])
            self.choose(sheet, f"{letter}{first}:{letter}{row - 1}", self.marks(), ask, self.say("form.how-mark"))
        return row

    def codes(self) -> tuple[str, ...]:
        places = self.rulebook.places
        return (*places.groups, *(c for c in places.entries if c not in places.groups))

    def needed(self, fact: Fact, use: int | None) -> tuple[str, bool]:
        """Say whether a question arises, in words; and whether it certainly does not."""
        known = self.known(fact, use)
        if fact.id not in self.asked:
            text, closed = self.say("form.needed-unread"), True
        elif known.standing == "closed":
            assert fact.else_because is not None
            text, closed = self.say("form.needed-no", because=fact.else_because.in_(self.lang)), True
        elif known.standing == "waiting":
            numbers = sorted(
                self.numbers[f]
                for f in self.rulebook.support(fact.ask_when)
                if f in self.numbers and self.unsettled(self.rulebook.facts[f], use)
            )
            named = listed(map(str, numbers[:MAX_NUMBERS]))
            key = "form.needed-question" if len(numbers) == 1 else "form.needed-questions"
            questions = self.say("form.needed-others" if len(numbers) > MAX_NUMBERS else key, numbers=named)
            text = self.say("form.needed-perhaps", questions=questions) if numbers else self.say("form.needed-law")
            return text, False
        else:
            text, closed = self.say("form.needed-yes"), False
        return (self.say("form.needed-ignored", needed=text) if known.ignored else text), closed

    def known(self, fact: Fact, use: int | None) -> Known:
        if fact.of == "organisation":
            return self.knowledge.organisation_fact(fact.id)
        return self.knowledge.bases[use or 0].fact(fact.id)

    def unsettled(self, fact: Fact, use: int | None) -> bool:
        """Whether an answer is open, or too coarse to settle everything: in the sheet's use, or for the organisation in any."""
        uses = range(len(self.knowledge.bases)) if use is None and fact.of == "use-case" else [use]
        return any(_open(self.known(fact, u)) for u in uses)

    def prefilled(self, fact: Fact, answer: Answer | None) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return what stands in the cells of the question itself, and in its rows by option or place."""
        lang = self.lang
        if answer is None:
            return {"answer": say("answer.unknown", lang)}, {}
        if isinstance(answer, Choice):
            yes_no = fact.type == "yes-no"
            word = say(f"value.{answer.option}", lang) if yes_no else fact.options[answer.option].label.in_(lang)
            return {"answer": word}, {}
        if isinstance(answer, PartialSet):
            return {"answer": self.say("form.rest-no")}, self.marked(answer)
        if isinstance(answer, Band):
            return self.band(answer), {}
        if isinstance(answer, Amount):
            return {**self.band(answer.band), "currency": answer.currency}, {}
        if isinstance(answer, ByPlace):
            if not answer.bands:
                return {"answer": self.say("form.none-anywhere")}, {}
            unknown = {"answer": say("answer.unknown", lang)}
            return {}, {
                code: unknown if band is None else self.band(band) for code, band in answer.bands if code != ALL
            }
        if isinstance(answer, NoDay):
            return {"answer": say("answer.no-day", lang)}, {}
        return self.span(answer), {}

    def marked(self, answer: PartialSet) -> dict[str, str]:
        words = {o: say("value.yes", self.lang) for o in sorted(answer.sure)}
        return words | {o: self.say("form.not-sure") for o in sorted(answer.unsure)}

    def band(self, band: Band) -> dict[str, Any]:
        if band.exact:
            return {"answer": _figure(band.low)}
        return {
            "answer": _figure(band.low),
            "upto": self.say("form.or-more") if band.high is None else _figure(band.high),
        }

    def span(self, days: Days) -> dict[str, Any]:
        first = _day(days.first)
        return {"answer": first} if days.first == days.last else {"answer": first, "upto": _day(days.last)}

    # ----------------------------------------------------------------------------------------------------- records

    def flows(self) -> None:
        cover = self.rulebook.facts[self.rulebook.flows.cover]
        options = {f"cover{OPTION}{o}": option.label.in_(self.lang) for o, option in cover.options.items()}
        plain = {"use_case": 22, "from": 18, "to": 18, "receiver": 20, "rest": 26}
        titles = {c: self.say(f"form.col-{c}") for c in plain} | options
        widths: dict[str, float] = {**plain, **dict.fromkeys(options, 20)}
        sheet = self.sheet(self.say("form.sheet-flows"), "flows", widths, titles)
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
                    row["rest"] = self.say("form.rest-no")
                    row |= {f"cover{OPTION}{o}": word for o, word in self.marked(given).items()}
                rows.append(row)
        last = self.records(sheet, rows, list(widths))
        receivers = [say(f"corridor.receiver-{r}", self.lang) for r in RECEIVERS]
        rest = (self.say("form.rest-no"), say("answer.unknown", self.lang))
        for n, column in enumerate(widths, start=2):
            cells = f"{get_column_letter(n)}3:{get_column_letter(n)}{last}"
            title = titles[column]
            if column == "use_case":
                self.choose(sheet, cells, self.uses(), title, title, wrong="form.wrong-use")
            elif column in ("from", "to"):
                self.choose(sheet, cells, self.codes(), title, self.say("form.how-place"), wrong="form.wrong-place")
            elif column == "receiver":
                self.choose(sheet, cells, receivers, title, title)
            elif column == "rest":
                self.choose(sheet, cells, rest, title, title)
            else:
                self.choose(sheet, cells, self.marks(), title, title)

    def in_place(self) -> None:
        widths: dict[str, float] = {
            "topic": 34,
            "obligation": 34,
            "use_case": 22,
            "status": 14,
            "since": 13,
            "until": 13,
            "evidence": 50,
        }
        titles = {c: self.say(f"form.col-{c}") for c in widths}
        sheet = self.sheet(self.say("form.sheet-in-place"), "in-place", widths, titles)
        rows = [
            {
                "topic": one.topic,
                "obligation": one.obligation,
                "use_case": one.use_case,
                "status": say(f"status.{one.status}", self.lang),
                "since": None if one.since is None else _day(one.since),
                "until": None if one.until is None else _day(one.until),
                "evidence": one.evidence,
            }
            for one in self.case.in_place
        ]
        last = self.records(sheet, rows, list(widths))
        words = {
            "topic": list(self.rulebook.topics),
            "obligation": list(self.rulebook.rules),
            "use_case": self.uses(),
            "status": [say(f"status.{s}", self.lang) for s in STATUSES],
        }
        for n, column in enumerate(widths, start=2):
            title = titles[column]
            if column in words:
                cells = f"{get_column_letter(n)}3:{get_column_letter(n)}{last}"
                wrong = "form.wrong-use" if column == "use_case" else "form.wrong-list"
                self.choose(sheet, cells, words[column], title, title, wrong)
            elif column in ("since", "until"):
                for row in range(3, last + 1):
                    sheet.cell(row, n).number_format = "yyyy-mm-dd"
                    self.day_rules(sheet, row, (n,), title, title, ())

    def uses(self) -> list[str]:
        return [u.id for u in self.case.use_cases] or ["use-1"]

    def records(self, sheet: Any, rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> int:
        """Write records and free rows after them; return the last row."""
        last = 2 + len(rows) + FREE_ROWS
        for row in range(3, last + 1):
            self.text(sheet.cell(row, 1), "record", "mark")
            given = rows[row - 3] if row - 3 < len(rows) else {}
            for n, column in enumerate(columns, start=2):
                self.answer(sheet.cell(row, n), given.get(column))
        self.closed_off(sheet, last, len(columns) + 1)
        return last

    # ------------------------------------------------------------------------------------------------- other sheets

    def read_me(self) -> None:
        sheet = self.out.create_sheet(self.say("form.sheet-read-me"))
        self.page(sheet)
        sheet.column_dimensions["A"].width = 30
        sheet.column_dimensions["B"].width = 110
        named = [
            self.say("form.sheet-organisation"),
            self.say("form.sheet-flows"),
            self.say("form.sheet-in-place"),
            self.say("form.sheet-places"),
        ]
        named[1:1] = [self.say("form.sheet-use", number=1)]
        about = ("organisation", "use", "flows", "in-place", "places")
        lines: list[tuple[str, str, str]] = [
            (self.say("form.title"), "", "title"),
            *([(say("book.provenance-case", self.lang), self.case.name, "body")] if self.case.name else []),
            ("", say("list.not-advice", self.lang), "body"),
            *(
                ("", self.say(f"form.{key}"), "body")
                for key in ("purpose", "empty", "several", "needed", "more-uses", "languages", "protected")
            ),
            (self.say("form.colours"), "", "header"),
            ("", self.say("form.colour-answer"), "answer"),
            ("", self.say("form.colour-closed"), "closed"),
            (say("book.sheet", self.lang), say("book.holds", self.lang), "header"),
            *((name, self.say(f"form.about-{what}"), "body") for name, what in zip(named, about, strict=True)),
            (self.say("form.made-for"), "", "header"),
            (say("book.provenance-as-of", self.lang), day(self.as_of, self.lang), "body"),
            (say("book.provenance-rulebook", self.lang), self.rulebook.version, "body"),
            (say("book.provenance-rulebook-hash", self.lang), self.rulebook.sha256, "body"),
        ]
        for row, (left, right, style) in enumerate(lines, start=1):
            self.text(sheet.cell(row, 1), left, style)
            if right or style == "header":
                self.text(sheet.cell(row, 2), right, "body" if style in ("answer", "closed") else style)
            sheet.cell(row, 1).protection = Protection(locked=True)

    def places(self) -> None:
        sheet = self.out.create_sheet(self.say("form.sheet-places"))
        self.page(sheet)
        for n, (column, width) in enumerate((("code", 16), ("place", 60)), start=1):
            self.text(sheet.cell(1, n), self.say(f"form.col-{column}"), "header")
            sheet.column_dimensions[get_column_letter(n)].width = width
        last = 1
        for last, code in enumerate(self.codes(), start=2):
            self.text(sheet.cell(last, 1), code)
            self.text(sheet.cell(last, 2), self.rulebook.places.name(code).in_(self.lang))
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.auto_filter.ref = f"A1:B{last}"

    def hidden_lists(self) -> None:
        sheet = self.out.create_sheet(self.say("form.sheet-lists"))
        for n, words in enumerate(self.list_values, start=1):
            for row, word in enumerate(words, start=1):
                self.text(sheet.cell(row, n), word)
        sheet.sheet_state = "hidden"
        sheet.protection.sheet = True

    def properties(self) -> None:
        import compliance

        properties = self.out.properties
        properties.title = self.say("form.title")
        properties.creator = properties.lastModifiedBy = f"compliance {compliance.__version__}"
        properties.created = properties.modified = datetime(self.as_of.year, self.as_of.month, self.as_of.day)
        properties.language = self.lang
        custom: Any = self.out.custom_doc_props  # type: ignore[attr-defined]
        for name, value in (
            ("workbook-format", "intake-form/1"),
            ("rulebook-version", self.rulebook.version),
            ("rulebook-sha256", self.rulebook.sha256),
            ("as-of", self.as_of.isoformat()),
            ("language", self.lang),
        ):
            custom.append(StringProperty(name=name, value=value))


def _open(known: Known) -> bool:
    """Whether what is known leaves something open."""
    answer = known.answer
    if known.standing in ("unanswered", "dont-know", "waiting") or answer is None:
        return known.standing != "closed"
    if isinstance(answer, PartialSet):
        return bool(answer.unsure)
    if isinstance(answer, Band):
        return not answer.exact
    if isinstance(answer, Amount):
        return not answer.band.exact
    return isinstance(answer, Days) and answer.first != answer.last


def _figure(value: Decimal) -> int | float | str:
    """Return a number as a cell keeps it: as its digits where a spreadsheet would round it."""
    text = format(value, "f")
    if len(text.replace(".", "")) > MAX_DIGITS:
        return text
    return int(value) if value == value.to_integral_value() else text if "e" in repr(float(value)) else float(value)


def _day(value: date) -> date | str:
    """Return a day as a cell keeps it: as text where spreadsheets disagree, or where the reading would doubt it."""
    return value if FIRST_YEAR <= value.year < 2200 else value.isoformat()


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


__all__ = ["blank", "form"]
