"""Reads the intake form, a workbook with the questions, as the document a case file would be.

A form is read by marks that it hides, never by position, title or language: column ids in one hidden row, question and option ids
in one hidden column. An empty cell is a question not answered; "I don't know" is an answer; neither is ever taken for "no".
"""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
import zipfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.answers import CURRENCIES
from compliance.catalogue import catalogue
from compliance.errors import MAX_QUOTED, Fault, FaultList, InputError, Place
from compliance.rulebook import Rulebook
from compliance.strict_yaml import Document, Path_
from compliance.texts import LANGS, Text
from compliance.vocabulary import Fact

if TYPE_CHECKING:  # the library takes a while to load, and most cases are no forms
    from openpyxl.workbook import Workbook

ENDING = ".xlsx"
MARK = "intake-form/1:"  # stands before the kind of a sheet in its hidden row
KINDS = ("organisation", "use", "flows", "in-place")
NAME, IDENT = "*name", "*id"  # the keys of the rows that name a sheet's subject
OPTION, PLACE = "#", "@"  # what stands between a fact and an option, or a place, in the key of a row
FIRST_YEAR = 1950  # a year typed alone into a cell for days becomes a day of about 1905
RECEIVERS = ("vendor", "recipient", "storage")
STATUSES = ("done", "in-progress", "waived")
COLUMNS = {
    "organisation": ("answer", "upto", "currency", "ask"),
    "use": ("answer", "upto", "currency", "ask"),
    "flows": ("use_case", "from", "to", "receiver", "rest"),
    "in-place": ("topic", "obligation", "use_case", "status", "since", "until", "evidence"),
}

MAX_FILE = 20_000_000
MAX_UNPACKED = 100_000_000  # 200 uses make about half of it
MAX_PARTS = 2_000
MAX_ROWS = 20_000
MAX_COLUMNS = 200

_FIGURE = re.compile(r"[0-9]{1,18}(\.[0-9]{1,18})?")
_SPACES = re.compile(r"\s+")
_EPOCH = date(1899, 12, 30)  # day 0 of a spreadsheet's count


@dataclass(frozen=True)
class CellPlace(Place):
    """A cell of a form; `line` is its row. Places stand in the order of the sheets."""

    sheet: str = ""
    number: int = 0

    def __lt__(self, other: Place) -> bool:
        mine, theirs = ((p.file, getattr(p, "number", 0), p.line, p.column) for p in (self, other))
        return mine < theirs

    def __str__(self) -> str:
        from openpyxl.utils import get_column_letter, quote_sheetname

        if not self.line:
            return f"{self.file}: {self.sheet}" if self.sheet else self.file
        return f"{self.file}: {quote_sheetname(self.sheet)}!{get_column_letter(self.column)}{self.line}"


class FormDocument(Document):
    """What a form says, as a case file would say it; places are cells."""

    def __init__(self, file: str, data: Any, cells: Mapping[Path_, CellPlace]) -> None:
        super().__init__(file, data, {})
        self.cells = cells

    def place(self, path: Path_) -> Place:
        """Return the cell of a path of keys and indices, or of the nearest part of it that has one."""
        while path and path not in self.cells:
            path = path[:-1]
        return self.cells.get(path, CellPlace(self.file))


def opened(path: Path) -> Workbook:
    """Open a workbook that came from outside; its formulas are not computed and nothing outside it is read.

    Raises:
        InputError: it is no workbook, or larger than a form can be.
    """
    try:
        if not path.is_file():
            if path.exists():
                raise InputError(f"{path}: this is a folder or a device, not a file; give the path of a file")
            raise InputError(f"{path}: there is no such file; check the path")
        size = path.stat().st_size
        if size > MAX_FILE:
            raise InputError(
                f"{path}: the file is {size / 1e6:.1f} MB; files of this kind stay below {MAX_FILE / 1e6:.1f} MB, "
                "so this is probably another file"
            )
        content = path.read_bytes()
    except PermissionError:
        raise InputError(f"{path}: the file may not be read; check its permissions") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    return opened_bytes(content, str(path))


def opened_bytes(content: bytes, file: str) -> Workbook:
    """Open a workbook from bytes; `file` is its name in messages. Raises as `opened` does."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(p.file_size for p in parts) > MAX_UNPACKED:
                raise InputError(
                    f"{file}: unpacked, this workbook is far larger than a form can be; save the form anew without other contents"
                )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a spreadsheet program adds for itself concerns no answer
            return load_workbook(io.BytesIO(content), keep_links=False)
    except InputError:
        raise
    except Exception:  # whatever the library meets in a damaged file
        raise InputError(
            f"{file}: this is no workbook that can be read; save it as .xlsx in your spreadsheet program"
        ) from None


def read_intake(path: Path, rulebook: Rulebook) -> FormDocument:
    """Read a filled form; what it says is not yet checked against the vocabulary beyond what its cells offer.

    Raises:
        FaultList: cells hold what does not fit; each fault names its sheet and cell.
        InputError: the file is no form.
    """
    return _Reading(opened(path), str(path), rulebook).document()


def intake_document(content: bytes, file: str, rulebook: Rulebook) -> FormDocument:
    """Read a filled form from bytes; `file` is its name in messages. Raises as `read_intake` does."""
    return _Reading(opened_bytes(content, file), file, rulebook).document()


# ------------------------------------------------------------------------------------------------------------ words


def normal(text: str) -> str:
    """Return a word as it is compared: whatever its case, its spaces and the shape of its apostrophes."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).replace("\u2019", "'")).strip().casefold()


@cache
def _said(key: str) -> frozenset[str]:
    return _spellings(catalogue()[key])


def _spellings(text: Text) -> frozenset[str]:
    return frozenset(normal(text.in_(lang)) for lang in LANGS)


def _table(**keys: str) -> dict[str, str]:
    """Return every spelling of some sentences of the catalogue, with what each means."""
    return {word: meaning for meaning, key in keys.items() for word in _said(key)}


@cache
def _marks() -> dict[str, str]:
    return _table(yes="value.yes", no="value.no", unsure="form.not-sure") | _table(unsure="answer.unknown")


@cache
def _rests() -> dict[str, str]:
    return _table(no="form.rest-no", unknown="answer.unknown")


@dataclass(frozen=True)
class _Cell:
    """What stands in a cell, and where."""

    value: Any
    place: CellPlace

    @property
    def empty(self) -> bool:
        return self.value is None

    @property
    def text(self) -> str:
        return str(self.value)


@dataclass
class _Row:
    """One row of a sheet, by the ids of its columns."""

    key: str
    cells: Mapping[str, _Cell]

    def __getitem__(self, column: str) -> _Cell:
        return self.cells[column]

    @property
    def filled(self) -> bool:
        return any(not c.empty for c in self.cells.values())


@dataclass
class _Block:
    """The rows of one question."""

    head: _Row | None = None
    options: dict[str, _Row] = field(default_factory=dict)
    places: list[tuple[str | None, _Row]] = field(default_factory=list)

    @property
    def anchor(self) -> CellPlace:
        rows = [*([self.head] if self.head else []), *self.options.values(), *(r for _, r in self.places)]
        return rows[0]["answer"].place


class _Wrong(Exception):
    """A cell that does not fit; told once, then the reading goes on."""

    def __init__(self, cell: _Cell | CellPlace, message: str) -> None:
        super().__init__(message)
        self.fault = Fault(cell.place if isinstance(cell, _Cell) else cell, message)


class _Sheet:
    """A sheet of a form: its kind, and its rows by the ids of the hidden row and column."""

    def __init__(self, whole: CellPlace, sheet: Any, head: int, faults: list[Fault]) -> None:
        self.whole, self.sheet, self.head, self.faults = whole, sheet, head, faults
        self.columns: dict[str, int] = {}
        for column in range(1, min(sheet.max_column, MAX_COLUMNS) + 1):
            value = sheet.cell(head, column).value
            if isinstance(value, str):
                self.columns.setdefault("key" if value.startswith(MARK) else value.strip(), column)

    def cell(self, row: int, column: int) -> _Cell:
        found = self.sheet.cell(row, column)
        place = replace(self.whole, line=row, column=column)
        value = found.value
        if found.data_type == "f":
            self.faults.append(Fault(place, "this cell holds a formula; write the answer itself"))
            return _Cell(None, place)
        if found.data_type == "e":
            self.faults.append(Fault(place, f"this cell holds the error {value}; write the answer, or empty the cell"))
            return _Cell(None, place)
        if isinstance(value, str) and not value.strip():
            value = None
        return _Cell(value, place)

    def rows(self, wanted: Collection[str]) -> Iterator[_Row]:
        """Yield the rows that have a key, with the cells of some columns."""
        at = self.columns["key"]
        for row in range(1, self.sheet.max_row + 1):
            key = self.sheet.cell(row, at).value
            if row != self.head and isinstance(key, str) and key.strip():
                yield _Row(key.strip(), {c: self.cell(row, self.columns[c]) for c in wanted})


# ---------------------------------------------------------------------------------------------------------- reading


class _Reading:
    def __init__(self, book: Workbook, file: str, rulebook: Rulebook) -> None:
        self.book, self.file, self.rulebook = book, file, rulebook
        self.faults: list[Fault] = []
        self.cells: dict[Path_, CellPlace] = {}
        self.places = {
            normal(spelling): code
            for code in (*rulebook.places.groups, *rulebook.places.entries)
            for spelling in (*_spellings(rulebook.places.name(code)), code)
        }

    def document(self) -> FormDocument:
        sheets = self.sheets()
        data: dict[str, Any] = {"schema": "case/1"}
        (organisation,) = sheets["organisation"]
        name, _, answers = self.questions(organisation, "organisation", ("organisation",))
        if name is None or name.empty:
            place = name.place if name else organisation.whole
            self.faults.append(Fault(place, "the name of the organisation is missing; write it in this cell"))
        data["organisation"] = {"name": name.text if name and not name.empty else "?", "answers": answers}
        self.cells["organisation",] = self.cells["organisation", "name"] = name.place if name else organisation.whole
        data["use_cases"] = self.uses(sheets["use"])
        ids = {normal(u["name"]): u["id"] for u in data["use_cases"]}
        ids |= {normal(u["id"]): u["id"] for u in data["use_cases"]}
        ids |= {u["id"]: u["id"] for u in data["use_cases"]}
        for sheet in sheets["flows"]:
            self.flows(sheet, data["use_cases"], ids)
        done = [row for sheet in sheets["in-place"] for row in self.done(sheet, ids)]
        if done:
            data["in_place"] = []
            for entry, place in done:
                self.cells["in_place", len(data["in_place"])] = place
                data["in_place"].append(entry)
        if self.faults:
            raise FaultList(self.faults)
        return FormDocument(self.file, data, self.cells)

    def sheets(self) -> dict[str, list[_Sheet]]:
        found: dict[str, list[_Sheet]] = {kind: [] for kind in KINDS}
        for number, sheet in enumerate(self.book.worksheets, start=1):
            head = _head_of(sheet)
            if head is None:
                continue
            row, kind = head
            whole = CellPlace(self.file, sheet=sheet.title, number=number)
            if sheet.max_row > MAX_ROWS:
                raise FaultList([Fault(whole, f"this sheet has more than {MAX_ROWS} rows; delete the empty ones")])
            one = _Sheet(whole, sheet, row, self.faults)
            lacking = [c for c in COLUMNS.get(kind, ()) if c not in one.columns]
            if kind not in COLUMNS or lacking:
                raise FaultList(
                    [
                        Fault(
                            whole,
                            "the hidden marks by which this sheet is read were changed; make a new form with "
                            "`compliance case template --xlsx FILE` and copy the answers into it",
                        )
                    ]
                )
            found[kind].append(one)
        if not found["organisation"]:
            raise InputError(
                f"{self.file}: this workbook is no form with the questions; "
                "`compliance case template --xlsx FILE` makes one, to be filled in"
            )
        if len(found["organisation"]) > 1:
            raise FaultList(
                [Fault(found["organisation"][1].whole, "a second sheet about the organisation; delete one of the two")]
            )
        return found

    # ----------------------------------------------------------------------------------------------------- questions

    def questions(self, sheet: _Sheet, scope: str, path: Path_) -> tuple[_Cell | None, _Cell | None, dict[str, Any]]:
        """Return the cells of the name and the id that a sheet gives its subject, and its answers."""
        named: dict[str, _Cell] = {}
        blocks: dict[str, _Block] = {}
        for row in sheet.rows(COLUMNS["use"]):
            if row.key in (NAME, IDENT):
                named[row.key] = row["answer"]
                continue
            try:
                self.sort_in(row, scope, blocks)
            except _Wrong as wrong:
                self.faults.append(wrong.fault)
        answers: dict[str, Any] = {}
        for fact_id, block in blocks.items():
            try:
                raw = self.answer(self.rulebook.facts[fact_id], block)
            except _Wrong as wrong:
                self.faults.append(wrong.fault)
                raw = "unknown"  # so that a sheet with a wrong answer is not taken for an empty one
            if raw is not None:
                answers[fact_id] = raw
                self.cells[(*path, "answers", fact_id)] = block.anchor
        return named.get(NAME), named.get(IDENT), answers

    def sort_in(self, row: _Row, scope: str, blocks: dict[str, _Block]) -> None:
        """Put a row to the question it belongs to."""
        fact_id, separator, rest = _parted(row.key)
        fact = self.rulebook.facts.get(fact_id)
        fits = fact is not None and fact.of == scope and (separator != OPTION or rest in fact.options)
        if not fits:
            if row["answer"].empty:
                return
            raise _Wrong(
                row["answer"],
                f'the loaded rulebook has no question "{row.key}" on this sheet; empty this cell, '
                "or make a new form with `compliance case template --xlsx FILE`",
            )
        block = blocks.setdefault(fact_id, _Block())
        again = "this question stands on the sheet a second time; delete one of the two rows"
        if separator == PLACE:
            block.places.append((rest or None, row))
        elif separator == OPTION:
            if rest in block.options:
                raise _Wrong(row["answer"], again)
            block.options[rest] = row
        elif block.head is not None:
            raise _Wrong(row["answer"], again)
        else:
            block.head = row

    def answer(self, fact: Fact, block: _Block) -> Any:
        """Return what the cells of a question answer, as a case file holds it; None where they are empty."""
        if fact.type == "choices":
            marked = {option: self.mark(row["answer"]) for option, row in block.options.items()}
            marked |= {option: None for option in fact.option_ids if option not in marked}
            return _set(marked, self.rest(block))
        if fact.type == "places":
            return _set(dict(self.marked_places(block)), self.rest(block))
        if fact.type == "number-by-place":
            return self.by_place(block)
        head = block.head
        if head is None:
            return None
        if fact.type in ("yes-no", "choice"):
            if head["answer"].empty:
                return None
            if fact.type == "yes-no":
                table = _table(yes="value.yes", no="value.no", unknown="answer.unknown")
            else:
                table = {normal(o): o for o in fact.option_ids}
                table |= {w: o for o, option in fact.options.items() for w in _spellings(option.label)}
                table |= _table(unknown="answer.unknown")
            return _picked(head["answer"], table)
        if fact.type == "date":
            return self.days(head)
        band = self.band(head)
        if fact.type == "number" or band is None or band == "unknown":
            return band
        currency = head["currency"]
        if currency.empty:
            raise _Wrong(currency, "the currency of this amount is missing; choose it from the list of the cell")
        code = _picked(currency, {normal(c): c for c in CURRENCIES})
        return {**band, "currency": code} if isinstance(band, dict) else {"amount": band, "currency": code}

    def mark(self, cell: _Cell) -> str | None:
        return None if cell.empty else _picked(cell, _marks())

    def rest(self, block: _Block) -> str | None:
        """Return what holds for the rows left blank."""
        if block.head is None or block.head["answer"].empty:
            return None
        return _picked(block.head["answer"], _rests())

    def place_of(self, cell: _Cell) -> str:
        """Return the code of a place written by code or by name; one that is not listed is checked with the case."""
        return self.places.get(normal(cell.text), cell.text.strip())

    def marked_places(self, block: _Block) -> Iterator[tuple[str, str | None]]:
        seen: set[str] = set()
        for code, row in block.places:
            typed, cell = row["ask"], row["answer"]
            if code is None:
                if typed.empty and cell.empty:
                    continue
                if typed.empty:
                    raise _Wrong(typed, "the place of this row is missing; write it, or empty the row")
                code = self.place_of(typed)
            mark = self.mark(cell)
            if code in seen:
                raise _Wrong(cell, f'"{code}" stands here a second time; keep one of the two rows')
            seen.add(code)
            yield code, mark or ("yes" if not typed.empty and row.key.endswith(PLACE) else None)

    def by_place(self, block: _Block) -> Any:
        out: dict[str, Any] = {}
        for code, row in block.places:
            typed = row["ask"]
            if code is None:
                if typed.empty and row["answer"].empty and row["upto"].empty:
                    continue
                if typed.empty:
                    raise _Wrong(typed, "the place of this row is missing; write it, or empty the row")
                code = self.place_of(typed)
            if code in out:
                raise _Wrong(typed, f'"{code}" stands here a second time; keep one of the two rows')
            band = self.band(row)
            out[code] = "unknown" if band is None else band
        if block.head is None or block.head["answer"].empty:
            return out or None
        word = _picked(block.head["answer"], _table(none="form.none-anywhere", unknown="answer.unknown"))
        if out:
            raise _Wrong(
                block.head["answer"], "places with numbers stand below; empty this cell, or the rows with the places"
            )
        return {} if word == "none" else "unknown"

    def band(self, row: _Row) -> Any:
        """Return a number or a range of numbers, "unknown", or None where nothing stands."""
        low, high = row["answer"], row["upto"]
        if low.empty:
            if high.empty:
                return None
            raise _Wrong(low, "the lower end of the range is missing; write it here")
        if isinstance(low.value, str) and normal(low.text) in _said("answer.unknown"):
            return "unknown"
        first = _figure(low)
        if high.empty:
            return first
        if isinstance(high.value, str) and normal(high.text) in _said("form.or-more"):
            return {"from": first}
        return {"from": first, "to": _figure(high)}

    def days(self, row: _Row) -> Any:
        first, last = row["answer"], row["upto"]
        if first.empty:
            if last.empty:
                return None
            raise _Wrong(first, "the first day of the span is missing; write it here")
        begun = _day(first)
        return begun if last.empty or begun in ("unknown", "none") else {"from": begun, "to": _day(last)}

    # ---------------------------------------------------------------------------------------------------- other sheets

    def uses(self, sheets: Iterable[_Sheet]) -> list[dict[str, Any]]:
        out: list[dict[str, Any]] = []
        for sheet in sheets:
            path: Path_ = ("use_cases", len(out))
            name, ident, answers = self.questions(sheet, "use-case", path)
            named = name is not None and not name.empty
            if not named and not answers:
                continue
            if not named:
                place = name.place if name else sheet.whole
                self.faults.append(Fault(place, "the name of this use is missing; write it in this cell"))
            for key, cell in (("name", name), ("id", ident)):
                self.cells[(*path, key)] = cell.place if cell else sheet.whole
            self.cells[path] = self.cells[(*path, "name")]
            out.append(
                {
                    "id": ident.text if ident and not ident.empty else f"use-{len(out) + 1}",
                    "name": name.text if name and named else "?",
                    "answers": answers,
                }
            )
        return out

    def flows(self, sheet: _Sheet, uses: list[dict[str, Any]], ids: Mapping[str, str]) -> None:
        options = self.rulebook.facts[self.rulebook.flows.cover].option_ids
        offered = {o: f"cover{OPTION}{o}" for o in options if f"cover{OPTION}{o}" in sheet.columns}
        for row in sheet.rows((*COLUMNS["flows"], *offered.values())):
            if not row.filled:
                continue
            try:
                use_id = self.use_of(row["use_case"], ids)
                if use_id is None:
                    if len(uses) != 1:
                        raise _Wrong(row["use_case"], "the use is missing; write its short name")
                    use_id = uses[0]["id"]
                for column in ("from", "to", "receiver"):
                    if row[column].empty:
                        raise _Wrong(row[column], "this cell is needed for the row; fill it in, or empty the row")
                receivers = {w: r for r in RECEIVERS for w in (*_said(f"corridor.receiver-{r}"), r)}
                flow: dict[str, Any] = {
                    "from": self.place_of(row["from"]),
                    "to": self.place_of(row["to"]),
                    "receiver": _picked(row["receiver"], receivers),
                }
                marked = {o: self.mark(row[offered[o]]) if o in offered else None for o in options}
                rest = None if row["rest"].empty else _picked(row["rest"], _rests())
                cover = _set(marked, rest)
                if cover not in (None, "unknown"):
                    flow["cover"] = cover
            except _Wrong as wrong:
                self.faults.append(wrong.fault)
                continue
            number = next(n for n, u in enumerate(uses) if u["id"] == use_id)
            mine = uses[number].setdefault("flows", [])
            path: Path_ = ("use_cases", number, "flows", len(mine))
            self.cells[path] = row["use_case"].place
            for column in ("from", "to", "receiver"):
                self.cells[(*path, column)] = row[column].place
            self.cells[(*path, "cover")] = row["rest"].place
            mine.append(flow)

    def use_of(self, cell: _Cell, ids: Mapping[str, str]) -> str | None:
        if cell.empty:
            return None
        found = ids.get(cell.text) or ids.get(normal(cell.text))
        if found is None:
            raise _Wrong(
                cell, f"no sheet of this form is about the use {_quoted(cell)}; write the short name that stands there"
            )
        return found

    def done(self, sheet: _Sheet, ids: Mapping[str, str]) -> Iterator[tuple[dict[str, Any], CellPlace]]:
        statuses = {w: s for s in STATUSES for w in (*_said(f"status.{s}"), s)}
        for row in sheet.rows(COLUMNS["in-place"]):
            if not row.filled:
                continue
            try:
                entry: dict[str, Any] = {}
                for column in ("topic", "obligation", "evidence"):
                    if not row[column].empty:
                        entry[column] = row[column].text if column == "evidence" else row[column].text.strip()
                use = self.use_of(row["use_case"], ids)
                if use is not None:
                    entry["use_case"] = use
                if row["status"].empty:
                    raise _Wrong(row["status"], "this cell is needed for the row; fill it in, or empty the row")
                entry["status"] = _picked(row["status"], statuses)
                for column in ("since", "until"):
                    if not row[column].empty:
                        entry[column] = self.one_day(row[column])
            except _Wrong as wrong:
                self.faults.append(wrong.fault)
                continue
            yield entry, row["topic" if row["obligation"].empty else "obligation"].place

    def one_day(self, cell: _Cell) -> str:
        text = _day(cell)
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise _Wrong(cell, f"{_quoted(cell)} is not a day; write it as 2026-11-24") from None


def _head_of(sheet: Any) -> tuple[int, str] | None:
    """Return the row that holds the column ids of a sheet, and the kind of the sheet; None for a sheet of another kind."""
    for row in sheet.iter_rows(min_row=1, max_row=10, max_col=10):
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith(MARK):
                return cell.row, cell.value.removeprefix(MARK).strip()
    return None


def _parted(key: str) -> tuple[str, str, str]:
    for separator in (OPTION, PLACE):
        if separator in key:
            return key.partition(separator)
    return key, "", ""


def _set(marked: Mapping[str, str | None], rest: str | None) -> Any:
    """Return an answer of several; what is left blank is out only where the form says so in words."""
    if not any(marked.values()):
        return {"no": [], "unknown": "unknown", None: None}[rest]
    blank = "no" if rest == "no" else "unsure"
    sides = {side: [k for k, mark in marked.items() if (mark or blank) == side] for side in ("yes", "unsure")}
    return sides if sides["unsure"] else sides["yes"]


def _quoted(cell: _Cell) -> str:
    text = _SPACES.sub(" ", cell.text)
    return f'"{text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…"}"'


def _picked(cell: _Cell, table: Mapping[str, str]) -> str:
    """Return what a chosen word means."""
    value = cell.value
    if isinstance(value, bool):  # a spreadsheet may turn a word into its own TRUE or FALSE
        value = "yes" if value else "no"
    found = table.get(normal(str(value)))
    if found is None:
        raise _Wrong(cell, f"{_quoted(cell)} is none of the answers of this cell; choose one from its list")
    return found


def _figure(cell: _Cell) -> int | str:
    """Return a number of zero or more: whole as such, any other as its digits."""
    value = cell.value
    wrong = _Wrong(cell, f"{_quoted(cell)} is not a number of zero or more; write digits only, such as 40")
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise wrong
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = _SPACES.sub("", str(value))
    if not _FIGURE.fullmatch(text):
        raise wrong
    return int(text) if text.isdigit() else text


def _day(cell: _Cell) -> str:
    """Return a day as text: a date of the calendar, a month, a year, "none" or "unknown"."""
    value = cell.value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if 1000 <= value <= 9999 and float(value).is_integer():
            return str(int(value))
        if not 1 <= value < 100_000:
            raise _Wrong(cell, f"{_quoted(cell)} is not a day; write it as 2026-11-24")
        value = _EPOCH + timedelta(days=int(value))
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        if value.year < FIRST_YEAR:
            raise _Wrong(
                cell,
                f"this cell holds {value.isoformat()}, which is what becomes of a year written alone; "
                "write its first and its last day in the two cells",
            )
        return value.isoformat()
    word = _table(none="answer.no-day", unknown="answer.unknown").get(normal(cell.text))
    return word or cell.text.strip()


__all__ = [
    "COLUMNS",
    "ENDING",
    "FIRST_YEAR",
    "IDENT",
    "MARK",
    "NAME",
    "OPTION",
    "PLACE",
    "RECEIVERS",
    "STATUSES",
    "CellPlace",
    "FormDocument",
    "opened",
    "read_intake",
]
