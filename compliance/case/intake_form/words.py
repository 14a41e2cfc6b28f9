"""What one cell of a form means: words of either language, whatever their case, numbers and days as people write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache

from compliance.case.intake_form.cells import Cell, Wrong
from compliance.case.intake_form.marks import FIRST_YEAR
from compliance.errors import MAX_QUOTED, Message
from compliance.language.languages import languages
from compliance.language.sentences import catalogue
from compliance.language.text import Text

_FIGURE = re.compile(r"[0-9]{1,18}(\.[0-9]{1,18})?")
_SPACES = re.compile(r"\s+")
_EPOCH = date(1899, 12, 30)  # day 0 of a spreadsheet's count


def normal(text: str) -> str:
    """Return a word as it is compared: whatever its case, its spaces and the shape of its apostrophes."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).replace("\u2019", "'")).strip().casefold()


@cache
def said(key: str) -> frozenset[str]:
    """Return every spelling of a sentence of the catalogue."""
    return spellings(catalogue()[key])


def spellings(text: Text) -> frozenset[str]:
    """Return the spellings of a text, as words are compared."""
    return frozenset(normal(text.in_(lang)) for lang in languages())


def meanings(**keys: str) -> dict[str, str]:
    """Return every spelling of some sentences of the catalogue, with what each means."""
    return {word: meaning for meaning, key in keys.items() for word in said(key)}


@cache
def marks() -> dict[str, str]:
    """Return what the words of one option or place mean: yes, no, unsure."""
    return meanings(yes="value.yes", no="value.no", unsure="form.not-sure") | meanings(unsure="answer.unknown")


@cache
def rests() -> dict[str, str]:
    """Return what the words about the rows left blank mean."""
    return meanings(no="form.rest-no", unknown="answer.unknown")


def written(cell: Cell) -> str:
    """Return what a cell holds as messages quote it: its beginning, where it is long."""
    text = _SPACES.sub(" ", cell.text)
    return text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…"


def picked(cell: Cell, table: Mapping[str, str]) -> str:
    """Return what a chosen word means."""
    value = cell.value
    if isinstance(value, bool):  # a spreadsheet may turn a word into its own TRUE or FALSE
        value = "yes" if value else "no"
    found = table.get(normal(str(value)))
    if found is None:
        raise Wrong(cell, Message("intake.not-an-answer", found=written(cell)))
    return found


def figure(cell: Cell) -> int | str:
    """Return a number of zero or more: whole as such, any other as its digits."""
    value = cell.value
    wrong = Wrong(cell, Message("intake.not-a-number", found=written(cell)))
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise wrong
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = _SPACES.sub("", str(value))
    if not _FIGURE.fullmatch(text):
        raise wrong
    return int(text) if text.isdigit() else text


def day_in(cell: Cell) -> str:
    """Return a day as text: a date of the calendar, a month, a year, "none" or "unknown"."""
    value = cell.value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if 1000 <= value <= 9999 and float(value).is_integer():
            return str(int(value))
        if not 1 <= value < 100_000:
            raise Wrong(cell, Message("day.not-a-day", found=written(cell)))
        value = _EPOCH + timedelta(days=int(value))
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        if value.year < FIRST_YEAR:
            raise Wrong(
                cell,
                Message("intake.year-alone", found=value.isoformat()),
            )
        return value.isoformat()
    word = meanings(none="answer.no-day", unknown="answer.unknown").get(normal(cell.text))
    return word or cell.text.strip()


def one_day(cell: Cell) -> str:
    """Return a day of the calendar, as 2026-11-24; nothing coarser."""
    text = day_in(cell)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Wrong(cell, Message("day.not-a-day", found=written(cell))) from None


__all__ = [
    "day_in",
    "figure",
    "marks",
    "normal",
    "one_day",
    "picked",
    "written",
    "rests",
    "said",
    "spellings",
    "meanings",
]
