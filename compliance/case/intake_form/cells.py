"""The sheets of a form as they came: cells by the ids of the hidden row and column, each with its place for messages."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compliance.case.intake_form.marks import MARK
from compliance.errors import Fault, Message, Place

if TYPE_CHECKING:  # the library behind it takes a while to load, and most cases are no forms
    from compliance.spreadsheet.opening import Found, Value

MAX_ROWS = 20_000
MAX_COLUMNS = 200
_HEAD = 10  # rows and columns among which the mark of a sheet stands


@dataclass(frozen=True)
class CellPlace(Place):
    """A cell of a form; `line` is its row. Places stand in the order of the sheets."""

    sheet: str = ""
    number: int = 0

    def __lt__(self, other: Place) -> bool:
        mine, theirs = ((p.file, getattr(p, "number", 0), p.line, p.column) for p in (self, other))
        return mine < theirs

    def __str__(self) -> str:
        from openpyxl.utils import get_column_letter, quote_sheetname  # start-up: openpyxl

        if not self.line:
            return f"{self.file}: {self.sheet}" if self.sheet else self.file
        return f"{self.file}: {quote_sheetname(self.sheet)}!{get_column_letter(self.column)}{self.line}"


@dataclass(frozen=True)
class Cell:
    """What stands in a cell, and where."""

    value: Value
    place: CellPlace

    @property
    def empty(self) -> bool:
        """Whether nothing stands there."""
        return self.value is None

    @property
    def text(self) -> str:
        """What stands there, as text."""
        return str(self.value)


@dataclass
class Row:
    """One row of a sheet, by the ids of its columns."""

    key: str
    cells: Mapping[str, Cell]

    def __getitem__(self, column: str) -> Cell:
        return self.cells[column]

    @property
    def filled(self) -> bool:
        """Whether anything stands in the row."""
        return any(not c.empty for c in self.cells.values())


@dataclass
class Block:
    """The rows of one question."""

    head: Row | None = None
    options: dict[str, Row] = field(default_factory=dict)
    places: list[tuple[str | None, Row]] = field(default_factory=list)

    @property
    def anchor(self) -> CellPlace:
        """The cell that messages about the question name."""
        rows = [*([self.head] if self.head else []), *self.options.values(), *(r for _, r in self.places)]
        return rows[0]["answer"].place


class Wrong(Exception):
    """A cell that does not fit; told once, then the reading goes on."""

    def __init__(self, cell: Cell | CellPlace, message: Message) -> None:
        super().__init__(message)
        self.fault = Fault(cell.place if isinstance(cell, Cell) else cell, message)


class Sheet:
    """A sheet of a form: its kind, and its rows by the ids of the hidden row and column."""

    def __init__(
        self, whole: CellPlace, cells: Mapping[tuple[int, int], Found], head: int, faults: list[Fault]
    ) -> None:
        self.whole, self.cells, self.head, self.faults = whole, cells, head, faults
        self.columns: dict[str, int] = {}
        for column in sorted(c for r, c in cells if r == head and c <= MAX_COLUMNS):
            value = cells[head, column].value
            if isinstance(value, str):
                self.columns.setdefault("key" if value.startswith(MARK) else value.strip(), column)

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell; a formula or an error in it is a fault, and counts as nothing."""
        place = replace(self.whole, line=row, column=column)
        found = self.cells.get((row, column))
        if found is None:
            return Cell(None, place)
        if found.formula is not None:
            self.faults.append(Fault(place, Message("intake.formula")))
            return Cell(None, place)
        if found.error:
            message = Message("intake.error-value", found=found.value)
            self.faults.append(Fault(place, message))
            return Cell(None, place)
        empty = isinstance(found.value, str) and not found.value.strip()
        return Cell(None if empty else found.value, place)

    def rows(self, wanted: Collection[str]) -> Iterator[Row]:
        """Yield the rows that have a key, with the cells of some columns."""
        at = self.columns["key"]
        for row in sorted(r for r, c in self.cells if c == at and r != self.head):
            key = self.cells[row, at].value
            if isinstance(key, str) and key.strip():
                yield Row(key.strip(), {c: self.cell(row, self.columns[c]) for c in wanted})


def head_of(cells: Mapping[tuple[int, int], Found]) -> tuple[int, str] | None:
    """Return the row that holds the column ids of a sheet, and the kind of the sheet; None for a sheet of another kind."""
    for row in range(1, _HEAD + 1):
        for column in range(1, _HEAD + 1):
            value = cells[row, column].value if (row, column) in cells else None
            if isinstance(value, str) and value.startswith(MARK):
                return row, value.removeprefix(MARK).strip()
    return None


__all__ = ["MAX_ROWS", "Block", "Cell", "CellPlace", "Row", "Sheet", "Wrong", "head_of"]
