"""Reads the entries of a workbook that came back: by the key of the item or conflict and the names of the columns, never by position.

What cannot be read with certainty is not taken and is said: an ambiguous date, a word that is no status, a formula where text
belongs, an item that stands there twice with different entries.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from babel.dates import get_month_names
from openpyxl.utils import get_column_letter

from compliance.errors import InputError, Message, about
from compliance.language.formatting import listed
from compliance.language.languages import languages, locale_of
from compliance.language.sentences import say, say_both
from compliance.language.text import Lang, Text
from compliance.review.record import Entry, folded
from compliance.review.words import CONCLUSIONS, DECISIONS, STATUSES
from compliance.spreadsheet.opening import EMPTY, Column, Found, Incoming, Value
from compliance.spreadsheet.quoting import cell_name, quoted, starts_program
from compliance.workbook.stamps import CONFLICT_KEY, ENTRIES, FORMAT, KEY, NAMES, SIGNED, STAMPS

_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_SLASHED = re.compile(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})")
_SPOKEN = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|er)?[ -]+([^\W\d_]+)\.?,?[ -]+([0-9]{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?[ -]+([0-9]{1,2})(?:st|nd|rd|th)?,?[ -]+([0-9]{4})")
_EXCEL_ZERO = date(1899, 12, 30)


@dataclass(frozen=True)
class Stamp:
    """What a workbook says it was made from."""

    case: str
    rulebook: str
    version: str
    as_of: date
    lang: Lang
    layout: str | None
    filled: str | None = None  # the hash of the entries it went out with


@dataclass(frozen=True)
class Returned:
    """The entries of a workbook: by item and conflict in the order of their rows, and what could not be taken."""

    stamp: Stamp
    entries: Mapping[str, Entry]
    problems: tuple[Text, ...]
    twice: tuple[str, ...]


def stamp_of(book: Incoming) -> Stamp:
    """Return what a workbook says it was made from.

    Raises:
        InputError: it does not say so; it is none of ours, or its properties were stripped.
    """
    missing = [p for p in STAMPS if not book.properties.get(p)]
    if missing:
        raise InputError(about(book.file, Message("workbook.not-ours", missing=", ".join(missing))))
    found = book.properties
    if found["workbook-format"] != FORMAT:
        raise InputError(
            about(book.file, Message("workbook.other-format", found=found["workbook-format"], known=FORMAT))
        )
    try:
        as_of = date.fromisoformat(found["as-of"])
        lang = next(x for x in languages() if x == found["language"])
    except (ValueError, StopIteration):
        raise InputError(about(book.file, Message("workbook.properties-changed"))) from None
    return Stamp(
        found["case-sha256"],
        found["rulebook-sha256"],
        found["rulebook-version"],
        as_of,
        lang,
        found.get("layout-sha256"),
        found.get(ENTRIES),
    )


def column(book: Incoming, name: str) -> Column:
    """Return the column that a defined name points to.

    Raises:
        InputError: the name is gone, or points nowhere; the column was removed.
    """
    found = book.columns.get(name)
    if found is None or found.sheet not in book.sheets:
        raise InputError(about(book.file, Message("workbook.column-removed", name=name)))
    return found


def rows_of(book: Incoming, first: Column) -> list[int]:
    """Return the rows of a table that hold anything, also those added below it."""
    cells = book.sheets[first.sheet]
    return sorted({row for row, _ in cells if row >= first.first})


def returned(book: Incoming) -> Returned:
    """Read the entries of a workbook.

    Raises:
        InputError: it is no workbook of ours, or lost a column.
    """
    stamp = stamp_of(book)
    items = _table(book, KEY, NAMES)
    if not any(name in book.columns for name in (CONFLICT_KEY, *SIGNED.values())):  # a layout may leave the sheet out
        return Returned(stamp, *items)
    entries, problems, twice = items
    signed, more_problems, more_twice = _table(book, CONFLICT_KEY, SIGNED)
    for key, entry in signed.items():
        entries.setdefault(key, {}).update(entry)
    return Returned(stamp, entries, problems + more_problems, twice + more_twice)


_Table = tuple[dict[str, Entry], tuple[Text, ...], tuple[str, ...]]


def _table(book: Incoming, key_name: str, names: Mapping[str, str]) -> _Table:
    """Return the entries of one table, what could not be taken, and the keys that stand there twice."""
    keys = column(book, key_name)
    columns = {f: column(book, name) for f, name in names.items()}
    _apart(book, key_name, keys, {names[f]: at for f, at in columns.items()})
    cells = book.sheets[keys.sheet]
    entries: dict[str, Entry] = {}
    problems: list[Text] = []
    twice: list[str] = []
    torn: set[str] = set()
    for row in rows_of(book, keys):
        key = key_in(cells.get((row, keys.column), EMPTY))
        found: Entry = {}
        for name, at in columns.items():
            cell = cells.get((row, at.column), EMPTY)
            if not key and cell == EMPTY:
                continue
            try:
                found[name] = read_entry(name, cell)
            except _NotTaken as fault:
                where = f"{at.sheet}!{cell_name(at.column, row)}"
                problems.append(say_both("review.not-taken", where=where, item=key or "–", why=fault.why))
        if not key:
            if any(found.values()):
                problems.append(say_both("review.no-key", row=str(row)))
            continue
        if key in entries:
            twice.append(key)
            if entries[key] != found:
                torn.add(key)
            continue
        entries[key] = found
    for key in sorted(torn):
        del entries[key]
        problems.append(say_both("review.twice-torn", item=key))
    return entries, tuple(problems), tuple(dict.fromkeys(twice))


def _apart(book: Incoming, key_name: str, keys: Column, columns: Mapping[str, Column]) -> None:
    """Refuse names that lead to another sheet than the items, or two to one column: one entry would be read as another."""
    taken: dict[int, str] = {keys.column: key_name}
    for name, at in columns.items():
        if at.sheet != keys.sheet or at.column in taken:
            raise InputError(
                about(
                    book.file,
                    Message("workbook.name-moved", name=name, sheet=at.sheet, column=get_column_letter(at.column)),
                )
            )
        taken[at.column] = name


def key_in(cell: Found) -> str:
    """Return the key a cell holds, without the space that got into it."""
    return " ".join(str(cell.value).split()) if cell.value is not None else ""


# ------------------------------------------------------------------------------------------------------------- one cell


class _NotTaken(Exception):
    def __init__(self, key: str, **slots: Text | str) -> None:
        super().__init__(key)
        self.why = say_both(key, **slots)


def read_entry(name: str, cell: Found) -> str | None:
    """Return what an entry cell says: a code, a day as 2026-11-24, or text; None where nothing does.

    Raises:
        _NotTaken: it cannot be read with certainty.
    """
    if cell.formula is not None:
        key = "review.program" if starts_program(cell.formula) else "review.formula"
        raise _NotTaken(key, formula=quoted(cell.formula))
    if cell.error:
        raise _NotTaken("review.error-value", value=quoted(cell.value))
    if name in ("target_date", "signed_on"):
        return _day(cell.value)
    text = _text(cell.value)
    if text is None:
        return None
    if name == "status":
        return _word(text, "status", STATUSES)
    if name == "auditor_conclusion":
        return _word(text, "conclusion", CONCLUSIONS)
    if name == "decision":
        return _word(text, "decision", DECISIONS)
    return text


def _text(value: Value) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        value = int(value)
    words = value.isoformat() if isinstance(value, date) else str(value)
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip() or None


def _plain(text: str) -> str:
    return " ".join(folded(text).casefold().replace("’", "'").split())


@cache
def _words(kind: str, codes: tuple[str, ...]) -> dict[str, str]:
    said = {_plain(say(f"{kind}.{code}", lang)): code for lang in languages() for code in codes}
    return {**said, **{code: code for code in codes}}


def _word(text: str, kind: str, codes: tuple[str, ...]) -> str:
    code = _words(kind, codes).get(_plain(text).rstrip("."))
    if code is None:
        allowed = Text.of(lambda lang: listed(say(f"{kind}.{c}", lang) for c in codes))
        raise _NotTaken("review.no-such-word", value=quoted(text), allowed=allowed)
    return code


@cache
def _months() -> dict[str, int]:
    out: dict[str, int] = {}
    for locale in ("en_US", *dict.fromkeys(locale_of(lang) for lang in languages())):
        for width in ("wide", "abbreviated"):
            for number, word in get_month_names(width, locale=locale).items():
                out[_plain(str(word)).rstrip(".")] = number
    return out


def _day(value: Value) -> str | None:
    """Return a day, however a spreadsheet or a person wrote it, if it can mean only one."""
    if isinstance(value, date):
        return _sensible(value, value).isoformat()
    if isinstance(value, (int, float)) and not isinstance(value, bool):  # a day that lost its format is a number
        if 36_526 <= value < 73_051:  # 2000 to 2099
            return (_EXCEL_ZERO + timedelta(days=int(value))).isoformat()
        raise _NotTaken("review.no-day", value=quoted(value))
    text = _plain(value) if isinstance(value, str) else ""
    if not text:
        if isinstance(value, bool):
            raise _NotTaken("review.no-day", value=quoted(value))
        return None
    if match := (_DAY.fullmatch(text.upper()) or _YEAR_FIRST.fullmatch(text)):
        return _made(value, int(match[1]), int(match[2]), int(match[3]))
    if match := _SPOKEN.fullmatch(text):
        return _made(value, int(match[3]), _months().get(match[2], 0), int(match[1]))
    if match := _MONTH_FIRST.fullmatch(text):
        return _made(value, int(match[3]), _months().get(match[1], 0), int(match[2]))
    if match := _SLASHED.fullmatch(text):
        one, two, year = (int(x) for x in match.groups())
        if one <= 12 and two <= 12 and one != two:
            raise _NotTaken(
                "review.two-days",
                value=quoted(value),
                first=f"{year:04d}-{two:02d}-{one:02d}",
                second=f"{year:04d}-{one:02d}-{two:02d}",
            )
        return _made(value, year, two if one > 12 else one, one if one > 12 else two)
    raise _NotTaken("review.no-day", value=quoted(value))


def _made(value: Value, year: int, month: int, day: int) -> str:
    try:
        return _sensible(date(year, month, day), value).isoformat()
    except ValueError:
        raise _NotTaken("review.no-day", value=quoted(value)) from None


def _sensible(day: date, value: Value) -> date:
    if not 2000 <= day.year < 2100:
        raise _NotTaken("review.no-day", value=quoted(value))
    return day
