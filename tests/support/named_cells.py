"""Where a named column of a workbook stands."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.utils import range_boundaries


def cells_of(book: Workbook, name: str) -> tuple[str, int, int, int]:
    """Return where a named column stands: its sheet, its column, its first and its last row."""
    sheet, _, where = book.defined_names[name].attr_text.rpartition("!")
    column, first, _, last = range_boundaries(where.replace("$", ""))
    assert column is not None
    assert first is not None
    assert last is not None
    return sheet.strip("'").replace("''", "'"), column, first, last
