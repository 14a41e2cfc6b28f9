"""A workbook as bytes that depend on nothing but its contents: no clock, a fixed order of parts."""

from __future__ import annotations

import io
from datetime import date

from openpyxl import Workbook

from compliance.exporting.archive import settled


def packed(book: Workbook, stamp: date) -> bytes:
    """Return a workbook without formulas as bytes; it says that it was made on the day of the stamp, not by the clock."""
    raw = io.BytesIO()
    book.save(raw)
    return settled(raw.getvalue(), stamp, {})


__all__ = ["packed"]
