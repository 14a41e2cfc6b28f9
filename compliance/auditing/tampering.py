"""Says what of a returned workbook differs from the one that went out, outside the cells meant for entries.

Rows are told apart by what identifies them, so that sorting is no change; columns by their defined names, so that moving one is
none either. What a spreadsheet changes on its own (kinds of space, line ends, how a formula is spelt) does not count.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from openpyxl.utils import column_index_from_string, get_column_letter

from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.review.record import folded
from compliance.spreadsheet.opening import EMPTY, Column, Found, Incoming, Value
from compliance.spreadsheet.quoting import cell_name, quoted, quoted_apart
from compliance.workbook.stamps import NAMES, SIGNED

_AREA = re.compile(
    r"(?<![A-Za-z0-9_!$])\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?(?![A-Za-z0-9_(])"
)
MAX_AREA = 10_000
ENTRY_NAMES = frozenset((*NAMES.values(), *SIGNED.values()))
# What can identify the rows of a table, the first that does so in the workbook that went out.
_IDENTIFYING = (("key",), ("fact", "use_case_id"), ("fact", "use_case"), ("id",), ("number",))


@dataclass(frozen=True)
class Alterations:
    """What was changed outside the entry cells, and tables whose rows only stand in another order."""

    changes: tuple[Text, ...]
    reordered: tuple[Text, ...]


def alterations(original: Incoming, came: Incoming, apart: Collection[str] = ()) -> Alterations:
    """Compare a returned workbook with the one that went out, everywhere but in the entry cells and in the columns named `apart`."""
    comparison = _Comparison(original, came, ENTRY_NAMES.union(apart))
    changes = tuple(comparison.everything())
    return Alterations(changes, tuple(comparison.reordered))


@dataclass(frozen=True)
class _Row:
    number: int
    cells: tuple[Found, ...]


class _Comparison:
    def __init__(self, original: Incoming, came: Incoming, apart: Collection[str]) -> None:
        self.original, self.came, self.apart = original, came, apart
        self.reordered: list[Text] = []
        self.tables: dict[str, dict[str, Column]] = {}
        for name, column in original.columns.items():
            self.tables.setdefault(column.sheet, {})[name] = column

    def everything(self) -> Iterator[Text]:
        for name in sorted({*self.original.properties, *self.came.properties}):
            before, after = self.original.properties.get(name), self.came.properties.get(name)
            if before != after:
                yield say_both("review.changed-property", name=name, before=quoted(before), after=quoted(after))
        partners: set[str] = set()
        for title in self.original.sheets:
            there = self.title_there(title)
            if there is None:
                yield say_both("review.sheet-removed", sheet=title)
                continue
            partners.add(there)
            if there != title:
                yield say_both("review.sheet-renamed", sheet=title, now=there)
            if title in self.tables:
                yield from self.table(title, there)
            else:
                yield from self.loose(title, there, {*self.original.sheets[title], *self.came.sheets[there]})
        for title in self.came.sheets:
            if title not in partners:
                yield say_both("review.sheet-added", sheet=title)

    def title_there(self, title: str) -> str | None:
        if title in self.came.sheets:
            return title
        found = [self.came.columns[n].sheet for n in self.tables.get(title, {}) if n in self.came.columns]
        return next((t for t in found if t in self.came.sheets), None)

    def loose(self, title: str, there: str, places: set[tuple[int, int]]) -> Iterator[Text]:
        """Compare cells by their place."""
        over_entries = self.over_entries(title)
        for place in sorted(places):
            before = self.original.sheets[title].get(place, EMPTY)
            after = self.came.sheets[there].get(place, EMPTY)
            # What a formula over entries comes to changes with them; everything else must still come to the same.
            if differ(before, after, results=place not in over_entries):
                where = cell_name(place[1], place[0])
                yield say_both("review.changed-cell", sheet=title, where=where, **_shown(before, after))

    def over_entries(self, title: str) -> set[tuple[int, int]]:
        """Return the formulas of a sheet that hang on entries, by way of other cells of the sheet too."""
        cells = {at: found.formula for at, found in self.original.sheets[title].items() if found.formula is not None}
        names = [
            re.compile(
                rf"{re.escape(n)}(?![a-z0-9_])|{re.escape(c.sheet)}'?!\$?{get_column_letter(c.column)}\$?\d", re.I
            )
            for n, c in self.original.columns.items()
            if n in ENTRY_NAMES
        ]
        held = {at for at, formula in cells.items() if any(n.search(formula) for n in names)}
        while more := {at for at, f in cells.items() if at not in held and not held.isdisjoint(_named_in(f))}:
            held |= more
        return held

    def table(self, title: str, there: str) -> Iterator[Text]:
        ours = self.tables[title]
        theirs = {
            n: self.came.columns[n] for n in ours if n in self.came.columns and self.came.columns[n].sheet == there
        }
        headers = {
            n: _word(self.original.sheets[title].get((c.first - 1, c.column), EMPTY)) or n for n, c in ours.items()
        }
        for name in ours:
            if name not in theirs:
                yield say_both("review.column-removed", sheet=title, column=headers[name])
        shared = [n for n in ours if n in theirs]
        if not shared:
            return
        for name in shared:
            before = self.original.sheets[title].get((ours[name].first - 1, ours[name].column), EMPTY)
            after = self.came.sheets[there].get((theirs[name].first - 1, theirs[name].column), EMPTY)
            if differ(before, after):
                where = cell_name(theirs[name].column, theirs[name].first - 1)
                yield say_both("review.changed-cell", sheet=title, where=where, **_shown(before, after))
        top, top_there = min(c.first for c in ours.values()), min(theirs[n].first for n in shared)
        named, named_there = {c.column for c in ours.values()}, {c.column for c in theirs.values()}
        outside = {(r, c) for r, c in self.original.sheets[title] if r < top - 1 or c not in named}
        outside |= {(r, c) for r, c in self.came.sheets[there] if r < top_there - 1 or c not in named_there}
        yield from self.loose(title, there, outside)
        compared = [n for n in shared if n not in self.apart]
        before_rows = _rows(self.original.sheets[title], [ours[n] for n in compared], top)
        after_rows = _rows(self.came.sheets[there], [theirs[n] for n in compared], top_there)
        yield from self.rows(title, compared, headers, before_rows, after_rows)

    def rows(
        self, title: str, names: Sequence[str], headers: Mapping[str, str], before: list[_Row], after: list[_Row]
    ) -> Iterator[Text]:
        at = _identity(names, before)
        if at is None:
            yield from self.unnamed_rows(title, names, headers, before, after)
            return
        ours = {_ident(r, at): r for r in before}
        theirs: dict[tuple[str, ...], _Row] = {}
        for row in after:
            ident = _ident(row, at)
            if ident in theirs:
                yield say_both("review.row-twice", sheet=title, row=_spoken(ident), number=str(row.number))
                if ident in ours:
                    yield from self.cells(title, names, headers, _spoken(ident), ours[ident], row)
                continue
            theirs[ident] = row
            if ident not in ours:
                yield say_both("review.row-added", sheet=title, row=_spoken(ident), number=str(row.number))
        for ident, row in ours.items():
            if ident not in theirs:
                yield say_both("review.row-removed", sheet=title, row=_spoken(ident))
            else:
                yield from self.cells(title, names, headers, _spoken(ident), row, theirs[ident])
        if [i for i in theirs if i in ours] != [i for i in ours if i in theirs]:
            self.reordered.append(say_both("review.reordered", sheet=title))

    def unnamed_rows(
        self, title: str, names: Sequence[str], headers: Mapping[str, str], before: list[_Row], after: list[_Row]
    ) -> Iterator[Text]:
        """Compare rows that nothing identifies: those that are alike belong together, then those most alike."""
        counts = Counter(_print(r) for r in before)
        changed: list[_Row] = []
        for row in after:
            if counts[_print(row)]:
                counts[_print(row)] -= 1
            else:
                changed.append(row)
        lost: list[_Row] = []
        for row in reversed(before):
            if counts[_print(row)]:
                counts[_print(row)] -= 1
                lost.insert(0, row)
        for row in lost:
            partner = max(changed, key=lambda c: (_alike(row, c), -abs(c.number - row.number)), default=None)
            if partner is None or not _alike(row, partner):
                yield say_both("review.row-removed", sheet=title, row=str(row.number))
                continue
            changed.remove(partner)
            yield from self.cells(title, names, headers, str(row.number), row, partner)
        for row in changed:
            yield say_both("review.row-added", sheet=title, row="–", number=str(row.number))
        if not lost and not changed and [_print(r) for r in before] != [_print(r) for r in after]:
            self.reordered.append(say_both("review.reordered", sheet=title))

    def cells(
        self, title: str, names: Sequence[str], headers: Mapping[str, str], spoken: str, before: _Row, after: _Row
    ) -> Iterator[Text]:
        for n, name in enumerate(names):
            if differ(before.cells[n], after.cells[n]):
                yield say_both(
                    "review.changed",
                    sheet=title,
                    row=spoken,
                    column=headers[name],
                    **_shown(before.cells[n], after.cells[n]),
                )


def _rows(cells: Mapping[tuple[int, int], Found], columns: Sequence[Column], top: int) -> list[_Row]:
    wanted = {c.column for c in columns}
    numbers = sorted({r for r, c in cells if r >= top and c in wanted})
    return [_Row(r, tuple(cells.get((r, c.column), EMPTY) for c in columns)) for r in numbers]


def _identity(names: Sequence[str], rows: Sequence[_Row]) -> tuple[int, ...] | None:
    """Return the columns that tell the rows of the original apart, by position in `names`; None where none do."""
    for takes in _IDENTIFYING:
        found = [next((n for n, name in enumerate(names) if _take_is(name, take)), None) for take in takes]
        at = tuple(n for n in found if n is not None)
        if len(at) == len(takes) and len({_ident(r, at) for r in rows}) == len(rows):
            return at
    return None


def _take_is(name: str, take: str) -> bool:
    if not name.endswith(f"_{take}"):
        return False
    before = name.removeprefix("col_").removesuffix(f"_{take}")  # what is left must be the id of a sheet alone
    return before in ("checklist", "not_applicable", "open_questions", "intake", "sources", "conflicts", "transfers")


def _ident(row: _Row, at: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(" ".join(str(_plain(row.cells[n].value)).split()) for n in at)


def _spoken(ident: tuple[str, ...]) -> str:
    return " / ".join(x for x in ident if x) or "–"


def _print(row: _Row) -> tuple[object, ...]:
    return tuple((_plain(c.value), _spelt(c.formula), _goal(c.link)) for c in row.cells)


def _alike(one: _Row, other: _Row) -> int:
    return sum(a != EMPTY and not differ(a, b) for a, b in zip(one.cells, other.cells, strict=True))


def _named_in(formula: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the cells that a formula names on its own sheet."""
    for first, from_row, last, to_row in _AREA.findall(formula):
        columns = column_index_from_string(first), column_index_from_string(last or first)
        rows = int(from_row), int(to_row or from_row)
        if (columns[1] - columns[0] + 1) * (rows[1] - rows[0] + 1) <= MAX_AREA:
            yield from ((r, c) for r in range(rows[0], rows[1] + 1) for c in range(columns[0], columns[1] + 1))


def _word(found: Found) -> str:
    return "" if found.value is None else " ".join(str(found.value).split())


def _shown(before: Found, after: Found) -> dict[str, Text]:
    """Return both sides of a change as a message tells them: values, or the formulas behind them, and where links lead."""
    one, other = quoted_apart(_told(before), _told(after))
    if _goal(before.link) == _goal(after.link):
        return {"before": one, "after": other}
    return {"before": _leading(one, before.link), "after": _leading(other, after.link)}


def _told(found: Found) -> Value:
    return found.value if found.formula is None else f"={found.formula.removeprefix('=')}"


def _leading(words: Text, link: str | None) -> Text:
    return words if not link else words.map(lambda said, _: f"{said} → {link}")


# ------------------------------------------------------------------------------------------------------------- one cell


def differ(before: Found, after: Found, results: bool = True) -> bool:
    """Whether a cell was changed; `results`: also where only the last result of the same formula differs."""
    if (before.formula is None) != (after.formula is None) or _spelt(before.formula) != _spelt(after.formula):
        return True
    if _goal(before.link) != _goal(after.link):
        return True
    if before.formula is not None and (not results or before.value is None or after.value is None):
        return False
    return not _same(_plain(before.value), _plain(after.value))


def _plain(value: Value) -> Value:
    if isinstance(value, str):
        return folded(value)
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        return int(value)
    return "" if value is None else value


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, bool) or isinstance(other, bool) or isinstance(one, date) or isinstance(other, date):
        return one == other and type(one) is type(other)
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)
    return one == other


def _spelt(formula: str | None) -> str | None:
    """Return a formula without what programs spell in their own ways: spaces, quotes round sheet names, prefixes, case."""
    if formula is None:
        return None
    return re.sub(r"[\s$']|_xlfn\.|_xlws\.", "", formula.lstrip("=")).upper().replace("OF:", "")


def _goal(link: str | None) -> str | None:
    """Return where a link leads; links inside the workbook are left to the spreadsheet, which rewrites them."""
    if not link or link.startswith("#"):
        return None
    return unquote(link).rstrip("/").casefold()
