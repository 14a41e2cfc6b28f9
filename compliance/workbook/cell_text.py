"""Text as the cells of a workbook hold it: nothing a spreadsheet refuses, and what looks like an escape of the format escaped.

In a cell `_x0041_` stands for the letter A; a text that happens to read so is written `_x005F_x0041_`. The library does neither.
"""

from __future__ import annotations

import re

from compliance.workbook.layout import MAX_CELL

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def safe_text(value: str) -> str:
    """Return text that a spreadsheet can hold: no control characters, not too long."""
    clean = _CONTROL.sub("", value)
    if len(clean) <= MAX_CELL // 2:
        return clean
    units = clean.encode("utf-16-le", "replace")  # Excel counts these, not characters
    if len(units) <= 2 * MAX_CELL:
        return clean
    return units[: 2 * (MAX_CELL - 1)].decode("utf-16-le", "ignore") + "…"


def written_text(value: str) -> str:
    """Return text as the file of a workbook writes it, so that a reader sees the text itself."""
    return _ESCAPE.sub("_x005F_", value)


__all__ = ["DANGEROUS", "safe_text", "written_text"]
