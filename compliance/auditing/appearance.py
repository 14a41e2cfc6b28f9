"""What a workbook shows otherwise than its cells say: text that nobody can see, words that a number format puts in its place, text boxes
that cover cells, notes pinned to cells, rows and columns taken out of sight.

Values are compared elsewhere (`tampering`); a reader trusts what stands on the screen.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from xml.parsers import expat

from compliance.errors import InputError, Message, about
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.spreadsheet.opening import Incoming
from compliance.spreadsheet.quoting import cell_name, quoted
from compliance.spreadsheet.visibility import styles_of
from compliance.spreadsheet.xml_parts import Attributes, Parts

MIN_ROW, MIN_COLUMN = 3.0, 0.6  # points, characters: smaller is out of sight
MAX_SPAN = 500  # columns a `col` may name; more is formatting of the empty rest
_AT = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True)
class Appearance:
    """`deceiving`: what makes a reader see something else; `pinned`: notes that no import takes; `unseen`: rows, columns, sheets out of sight."""

    deceiving: tuple[Text, ...]
    pinned: tuple[Text, ...]
    unseen: tuple[Text, ...]


def appearance(content: bytes, book: Incoming) -> Appearance:
    """Return how a workbook differs from what its cells say; `content` are the bytes that `book` was opened from.

    Raises:
        InputError: its styles or sheets hold what no spreadsheet program writes.
    """
    try:
        return _appearance(content, book)
    except (ValueError, KeyError, IndexError, OverflowError, expat.ExpatError, zipfile.BadZipFile):
        raise InputError(about(book.file, Message("archive.damaged"))) from None


def _appearance(content: bytes, book: Incoming) -> Appearance:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = Parts(archive)
        styles = styles_of(parts)
        deceiving: list[Text] = []
        pinned: list[Text] = []
        unseen: list[Text] = []
        kept = {c.sheet for c in book.columns.values()}
        for title, state, part in parts.sheets():
            if state != "visible" and title in kept:
                unseen.append(say_both("look.sheet-hidden", sheet=title))
            sheet = _sheet(parts, part)
            cells = book.sheets.get(title, {})
            for (row, column), style in sheet.styles.items():
                cell = cells.get((row, column))
                if cell is None or cell.value in (None, ""):
                    continue
                where = f"{title}!{cell_name(column, row)}"
                if styles.invisible(style):
                    deceiving.append(say_both("look.invisible", where=where, value=quoted(cell.value)))
                elif styles.replaced(style, cell.value):
                    form = quoted(styles.of(style).format)
                    deceiving.append(say_both("look.replaced", where=where, value=quoted(cell.value), format=form))
            for where, dxf in sheet.conditional:
                if styles.masks(dxf):
                    deceiving.append(say_both("look.conditional", where=f"{title}!{where}"))
            if parts.covering(part):
                deceiving.append(say_both("look.covering", sheet=title))
            pinned += [say_both("look.pinned", where=f"{title}!{at}", note=quoted(t)) for at, t in parts.notes(part)]
            if sheet.rows:
                unseen.append(say_both("look.rows-hidden", sheet=title, count=str(len(sheet.rows))))
            if sheet.columns:
                unseen.append(say_both("look.columns-hidden", sheet=title, count=str(sheet.columns)))
    return Appearance(tuple(deceiving), tuple(pinned), tuple(unseen))


@dataclass
class _Sheet:
    styles: dict[tuple[int, int], int] = field(default_factory=dict)
    conditional: list[tuple[str, int]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    columns: int = 0


def _sheet(parts: Parts, part: str) -> _Sheet:
    out = _Sheet()
    area = ""

    def start(tag: str, found: Attributes) -> None:
        nonlocal area
        if tag == "c":
            at = _AT.fullmatch(found.get("r", ""))
            if at is not None and found.get("s", "0") != "0":
                out.styles[int(at[2]), _number(at[1])] = int(found["s"])
        elif tag == "row":
            if _on(found.get("hidden")) or float(found.get("ht", "15")) < MIN_ROW:
                out.rows.append(int(found.get("r", "0")))
        elif tag == "col":
            span = int(found.get("max", "0")) - int(found.get("min", "0")) + 1
            if (_on(found.get("hidden")) or float(found.get("width", "9")) < MIN_COLUMN) and span <= MAX_SPAN:
                out.columns += span
        elif tag == "conditionalFormatting":
            area = found.get("sqref", "")
        elif tag == "cfRule" and "dxfId" in found:
            out.conditional.append((area, int(found["dxfId"])))

    parts.read(part, start)
    return out


def _on(value: str | None) -> bool:
    return value in ("1", "true")


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


__all__ = ["Appearance", "appearance"]
