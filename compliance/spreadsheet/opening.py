"""Opens a workbook that somebody sent, whatever it is: bounded in time and memory, nothing in it is run, followed or evaluated.

`archive_guard` first reads every part within hard limits; only then are the cells read. What cannot be a filled-in workbook is
refused with the reason and the way out; what is harmless once neutralised is noted. Intake forms and checklists come in by this door.
"""

from __future__ import annotations

import hashlib
import io
import re
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string, get_column_letter

from compliance.errors import InputError, Message, about
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.spreadsheet.archive_guard import BROKEN, MAX_FILE, Scan, check_archive, damaged

MAX_UNITS = 32_767  # UTF-16 units in a cell, the limit of the format

_RANGE = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")

Value = str | int | float | bool | date | None


@dataclass(frozen=True)
class Found:
    """What a cell holds: its value as last calculated, the formula behind it if there is one, and where a link in it leads."""

    value: Value
    formula: str | None = None
    error: bool = False
    link: str | None = None


@dataclass(frozen=True)
class Column:
    """A column of a table, as a defined name of the workbook points to it; the row above the first holds its title."""

    sheet: str
    column: int
    first: int
    last: int


@dataclass(frozen=True)
class Incoming:
    """A workbook as it came: cells by sheet, row and column from 1; columns and weights by defined name; in `notes`, what was neutralised."""

    file: str
    sha256: str
    properties: Mapping[str, str]
    columns: Mapping[str, Column]
    weights: Mapping[str, Column]
    sheets: Mapping[str, Mapping[tuple[int, int], Found]]
    notes: tuple[Text, ...] = field(default=())


EMPTY = Found(None)


def opened(path: Path, exact: bool = False) -> Incoming:
    """Open a workbook from a file; `exact` leaves in texts what no reader sees, for a reader that takes it out itself.

    Raises:
        InputError: it cannot be read, is no workbook, or holds what a filled-in workbook never holds.
    """
    try:
        if not path.is_file():
            raise InputError(about(path, Message("file.not-a-file" if path.exists() else "file.missing")))
        size = path.stat().st_size
        if size > MAX_FILE:
            raise InputError(
                about(
                    path, Message("file.too-large", size=f"{size / 1000000.0:.1f}", limit=f"{MAX_FILE / 1000000.0:.1f}")
                )
            )
        content = path.read_bytes()
    except PermissionError:
        raise InputError(about(path, Message("file.forbidden"))) from None
    except OSError as error:
        raise InputError(about(path, Message("file.unreadable", why=error.strerror))) from None
    return opened_bytes(content, str(path), exact)


def opened_bytes(content: bytes, file: str, exact: bool = False) -> Incoming:
    """Open a workbook from bytes; `file` is its name in messages, `exact` as in `opened`.

    Raises:
        InputError: see `opened`.
    """
    check_archive(content, file)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            scan = Scan(file)
            scan.parts(archive)
    except BROKEN:
        raise damaged(file) from None
    return _cells(content, file, scan, exact)


def _cells(content: bytes, file: str, scan: Scan, exact: bool) -> Incoming:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the library warns of extensions it does not keep; we write nothing back
            book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            values = (
                load_workbook(io.BytesIO(content), read_only=True, keep_links=False, data_only=True)
                if scan.formulas
                else None
            )
            reader = _Reader(file, exact)
            sheets = {
                sheet.title: reader.sheet(
                    sheet, None if values is None else values[sheet.title], scan.links_of(sheet.title)
                )
                for sheet in book.worksheets
            }
            properties = {
                p.name: _property(p.value)
                for p in book.custom_doc_props.props  # type: ignore[attr-defined]
                if p.name
            }
            names = {n: str(d.attr_text or "") for n, d in book.defined_names.items()}
    except InputError:
        raise
    except Exception:  # the library raises what it happens to meet; whatever it is, the file is not in order
        raise damaged(file) from None
    notes = list(reader.notes())
    if scan.external:
        notes.append(say_both("incoming.external"))
    return Incoming(
        file,
        hashlib.sha256(content).hexdigest(),
        properties,
        _named(names, "col_"),
        _named(names, "weight_"),
        sheets,
        tuple(notes),
    )


def _property(value: Any) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else str(value).strip()


def _named(names: Mapping[str, str], kind: str) -> dict[str, Column]:
    """Return the columns or single cells that the names of a kind point to; a name that points nowhere any more is left out."""
    out: dict[str, Column] = {}
    for name, target in names.items():
        match = _RANGE.fullmatch(target.strip())
        if not name.lower().startswith(kind) or match is None or (match[5] or match[3]) != match[3]:
            continue
        title = match[1].replace("''", "'") if match[1] is not None else match[2]
        rows = sorted((int(match[4]), int(match[6] or match[4])))
        out[name.lower()] = Column(title, column_index_from_string(match[3]), rows[0], rows[1])
    return out


class _Reader:
    """Turns cells into values, and neutralises what could deceive a reader."""

    def __init__(self, file: str, exact: bool) -> None:
        self.file, self.exact = file, exact
        self.turned = self.unseen = 0

    def sheet(self, sheet: Any, values: Any, links: Mapping[str, str]) -> dict[tuple[int, int], Found]:
        sheet.reset_dimensions()  # what a sheet says of its own size is not relied on
        out: dict[tuple[int, int], Found] = {}
        calculated: dict[tuple[int, int], Any] = {}
        if values is not None:
            values.reset_dimensions()
            for row in values.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        calculated[cell.row, cell.column] = cell.value
        for row in sheet.iter_rows():
            for cell in row:
                raw = cell.value
                if raw is None:
                    continue
                at = (cell.row, cell.column)
                where = f"{sheet.title}!{get_column_letter(at[1])}{at[0]}"
                link = links.get(f"{get_column_letter(at[1])}{at[0]}")
                if cell.data_type == "f":
                    text = raw if isinstance(raw, str) else str(getattr(raw, "text", "") or getattr(raw, "ref", ""))
                    out[at] = Found(self.value(calculated.get(at), where), formula=text or "=", link=link)
                else:
                    out[at] = Found(self.value(raw, where), error=cell.data_type == "e", link=link)
        return out

    def value(self, raw: Any, where: str) -> Value:
        if isinstance(raw, datetime):
            return raw.date()
        if isinstance(raw, (time, timedelta)):
            return str(raw)
        if not isinstance(raw, str):
            return raw if isinstance(raw, (bool, int, float, date)) or raw is None else str(raw)
        if len(raw.encode("utf-16-le", "replace")) > 2 * MAX_UNITS:
            raise InputError(about(self.file, about(where, Message("workbook.cell-too-long", count=MAX_UNITS))))
        return self.text(raw)

    def text(self, raw: str) -> str:
        """Return text with one kind of line end and without marks that no reader sees or that turn writing round."""
        words = _ESCAPED.sub(lambda m: chr(int(m[1], 16)), raw).replace("\r\n", "\n").replace("\r", "\n")
        if self.exact:
            return words
        straight = _TURNING.sub("", words)
        clean = _UNSEEN.sub("", straight)
        self.turned += straight != words
        self.unseen += clean != straight
        return clean

    def notes(self) -> list[Text]:
        out = []
        if self.turned:
            out.append(say_both("incoming.turned", count=str(self.turned)))
        if self.unseen:
            out.append(say_both("incoming.unseen", count=str(self.unseen)))
        return out


__all__ = ["EMPTY", "Column", "Found", "Incoming", "Value", "opened", "opened_bytes"]
