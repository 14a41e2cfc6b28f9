"""How tall the rows of a table stand: tall enough for what is printed, never as tall as the longest text of a column nobody prints.

A spreadsheet would make each row as tall as its longest cell, and one column of reasons would spread a list of duties over dozens of
pages. Lines are reckoned from widths; a text of the screen that needs more than its row shows is read in the cell, or the row is widened.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

LINE = 15.0  # points of one line of 11 points
SCREEN_LINES = 4  # so many lines of a text that is not printed show without further ado
MAX_LINES = 27  # a spreadsheet allows 409 points
_WIDE = 1.08  # how many characters of running text stand on one unit of width


def lines_of(text: str, width: float) -> int:
    """Return on how many lines a text stands in a column of some width."""
    room = max(1.0, width * _WIDE)
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def height_of(printed: Iterable[tuple[str, float]], others: Iterable[tuple[str, float]] = ()) -> float:
    """Return the height of a row in points, from its texts and the widths they stand in: those on paper, and the others."""
    on_paper = max((lines_of(t, w) for t, w in printed), default=1)
    on_screen = max((lines_of(t, w) for t, w in others), default=1)
    return LINE * min(max(on_paper, min(on_screen, SCREEN_LINES)), MAX_LINES) + 1


__all__ = ["height_of", "lines_of"]
