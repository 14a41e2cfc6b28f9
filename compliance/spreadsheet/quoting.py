"""How messages name and quote the cells of a workbook, in every language."""

from __future__ import annotations

import re
from datetime import date

from openpyxl.utils import get_column_letter

from compliance.errors import MAX_QUOTED
from compliance.language import formatting
from compliance.language.text import Text
from compliance.spreadsheet.opening import Value

_DDE = re.compile(r"^=?\s*[^!'\"()]+\|.+!|\bDDE\s*\(|\bcmd\s*\|", re.IGNORECASE)


def starts_program(formula: str) -> bool:
    """Whether a formula would start another program (DDE) in a spreadsheet that lets it."""
    return _DDE.search(formula) is not None


def cell_name(column: int, row: int) -> str:
    """Return how a spreadsheet names a cell: C12."""
    return f"{get_column_letter(column)}{row}"


def quoted(value: Value) -> Text:
    """Return a value as messages quote it in each language, its beginning where it is long."""
    if value is None or value == "":
        return Text.same("–")
    if not isinstance(value, str):
        plain = value.isoformat() if isinstance(value, date) else str(value)
        return Text.same(plain)
    words = " ".join(value.split())
    short = words if len(words) <= MAX_QUOTED else f"{words[: MAX_QUOTED - 1]}…"
    return Text.of(lambda lang: formatting.quoted(short, lang))


def quoted_apart(one: Value, other: Value) -> tuple[Text, Text]:
    """Return two values as messages quote them, long texts from a little before the place where they part."""
    if isinstance(one, str) and isinstance(other, str):
        words, others = " ".join(one.split()), " ".join(other.split())
        parts = next(
            (n for n, (a, b) in enumerate(zip(words, others, strict=False)) if a != b), min(len(words), len(others))
        )
        if parts > MAX_QUOTED // 2:
            begin = parts - MAX_QUOTED // 3
            return quoted(f"…{words[begin:]}"), quoted(f"…{others[begin:]}")
    return quoted(one), quoted(other)


__all__ = ["cell_name", "quoted", "quoted_apart", "starts_program"]
