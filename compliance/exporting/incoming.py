"""Opens a workbook that somebody sent, whatever it is: bounded in time and memory, nothing in it is run, followed or evaluated.

Every part is first read as a stream with hard limits and no document type is accepted in it; only then are the cells read. What
cannot be a filled-in workbook is refused with the reason and the way out; what is harmless once neutralised is noted.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path, PurePosixPath
from typing import Any
from xml.parsers import expat

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string, get_column_letter

from compliance.errors import MAX_QUOTED, InputError
from compliance.texts import Text
from compliance.wording import say_both

MAX_FILE = 30_000_000  # bytes as sent; the workbook of a large firm has 2 MB
MAX_EXPANDED = 120_000_000  # bytes of all parts together
MAX_RATIO = 200  # of a part above 1 MB; sheets of text reach 40
MAX_PARTS = 2_000
MAX_DIRECTORY = 1_000_000  # bytes of the archive's own table of contents
MAX_SMALL_PART = 8_000_000  # parts that are read whole: styles, names, relations
MAX_ELEMENTS = 4_000_000
MAX_DEPTH = 100
MAX_ROW, MAX_COLUMN = 100_000, 500
MAX_CELLS = 600_000
MAX_UNITS = 32_767  # UTF-16 units in a cell, the limit of the format
MAX_NAMES = 2_000
CHUNK = 1 << 16

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_RANGE = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_DDE = re.compile(r"^=?\s*[^!'\"()]+\|.+!|\bDDE\s*\(|\bcmd\s*\|", re.IGNORECASE)

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)

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


def opened(path: Path) -> Incoming:
    """Open a workbook from a file.

    Raises:
        InputError: it cannot be read, is no workbook, or holds what a filled-in workbook never holds.
    """
    try:
        if not path.is_file():
            why = "this is a folder or a device, not a file; give the path of a file"
            raise InputError(f"{path}: {why if path.exists() else 'there is no such file; check the path'}")
        size = path.stat().st_size
        if size > MAX_FILE:
            raise InputError(
                f"{path}: the file is {size / 1e6:.1f} MB; files of this kind stay below {MAX_FILE / 1e6:.1f} MB, "
                "so this is probably another file"
            )
        content = path.read_bytes()
    except PermissionError:
        raise InputError(f"{path}: the file may not be read; check its permissions") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    return opened_bytes(content, str(path))


def opened_bytes(content: bytes, file: str) -> Incoming:
    """Open a workbook from bytes; `file` is its name in messages.

    Raises:
        InputError: see `opened`.
    """
    return _cells(content, file, _screened(content, file))


def screen(content: bytes, file: str) -> None:
    """Let nothing pass that is no workbook within the limits, or holds what a filled-in workbook never holds.

    Raises:
        InputError: see `opened`.
    """
    _screened(content, file)


def _screened(content: bytes, file: str) -> _Scan:
    _check_archive(content, file)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            scan = _Scan(file)
            scan.parts(archive)
    except _BROKEN:
        raise _damaged(file) from None
    return scan


def _damaged(file: str) -> InputError:
    return InputError(
        f"{file}: the workbook is damaged; open it in a spreadsheet program, save it as .xlsx and send it again"
    )


def _check_archive(content: bytes, file: str) -> None:
    if content.startswith(_OLE):
        raise InputError(
            f"{file}: the workbook is encrypted, or an old .xls; take the password off and save it as .xlsx"
        )
    tail = content[-66_000:]
    end = tail.rfind(b"PK\x05\x06")
    if not content.startswith(b"PK") or end < 0 or len(tail) < end + 22:
        raise InputError(f"{file}: this is not an .xlsx workbook; save it as .xlsx in the spreadsheet program")
    if int.from_bytes(tail[end + 12 : end + 16], "little") > MAX_DIRECTORY:
        raise InputError(f"{file}: the archive holds more than {MAX_PARTS} parts; a filled-in workbook has a few dozen")


class _Scan:
    """Reads every part once as a stream, within limits, and keeps what the cell reader does not tell."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.elements = self.cells = self.names = 0
        self.formulas = False
        self.links: dict[str, dict[str, tuple[str, str]]] = {}  # part of a sheet -> cell -> id of a relation, place
        self.targets: dict[str, dict[str, str]] = {}  # part -> id of a relation -> target
        self.sheet_ids: dict[str, str] = {}  # title -> id of a relation
        self.external = False

    def refuse(self, why: str) -> InputError:
        return InputError(f"{self.file}: {why}")

    def parts(self, archive: zipfile.ZipFile) -> None:
        infos = archive.infolist()
        if len(infos) > MAX_PARTS:
            raise self.refuse(f"the archive holds more than {MAX_PARTS} parts; a filled-in workbook has a few dozen")
        if len({i.filename for i in infos}) < len(infos):
            raise self.refuse(
                "the archive holds a part twice, so programs would read it differently; save it again as .xlsx"
            )
        if any(i.flag_bits & 1 for i in infos):
            raise self.refuse("the workbook is encrypted, or an old .xls; take the password off and save it as .xlsx")
        if any(i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for i in infos):
            raise _damaged(self.file)  # spreadsheet programs use no other packing
        total = sum(i.file_size for i in infos)
        if total > MAX_EXPANDED:
            raise self.too_large(total)
        for info in infos:
            if info.file_size > 1_000_000 and info.file_size > MAX_RATIO * max(info.compress_size, 1):
                raise self.too_large(info.file_size)
            self.forbidden(info.filename.lower())
        if not any(i.filename == "xl/workbook.xml" for i in infos):
            raise self.refuse("this is not an .xlsx workbook; save it as .xlsx in the spreadsheet program")
        for info in infos:
            self.part(archive, info)

    def too_large(self, size: int) -> InputError:
        return self.refuse(
            f"unpacked, the workbook would take {size / 1e6:.0f} MB; a filled-in workbook stays far below, so this is "
            "no workbook of ours"
        )

    def forbidden(self, name: str) -> None:
        if "vbaproject" in name or "/macrosheets/" in name or "/dialogsheets/" in name:
            raise self.refuse("the workbook holds macros; ours have none: save it as .xlsx, without macros")
        if "/embeddings/" in name or "/activex/" in name:
            raise self.refuse("the workbook holds embedded programs or files; take them out and save it again")
        if "/externallinks/" in name or name.endswith("/connections.xml") or "/querytables/" in name:
            self.external = True

    def part(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        name = info.filename
        if not name.lower().endswith((".xml", ".rels", ".vml")):
            return
        large = name.startswith("xl/worksheets/") or name.lower().endswith("sharedstrings.xml")
        if not large and info.file_size > MAX_SMALL_PART:
            raise self.too_large(info.file_size)
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        depth = 0

        def doctype(*_: Any) -> None:
            raise self.refuse(
                "the workbook declares a document type or entities in its XML; no spreadsheet program does"
            )

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            self.elements += 1
            if depth > MAX_DEPTH or self.elements > MAX_ELEMENTS:
                raise self.refuse("the workbook is nested or filled beyond all measure; no workbook of ours is")
            self.element(name, tag.rpartition(" ")[2], attributes)

        def end(_: str) -> None:
            nonlocal depth
            depth -= 1

        parser.StartDoctypeDeclHandler = doctype
        parser.EntityDeclHandler = doctype
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        try:
            with archive.open(info) as stream:
                while chunk := stream.read(CHUNK):
                    parser.Parse(chunk)
                parser.Parse(b"", True)
        except expat.ExpatError:
            raise _damaged(self.file) from None

    def element(self, part: str, tag: str, attributes: dict[str, str]) -> None:
        if part.startswith("xl/worksheets/") and not part.endswith(".rels"):
            if tag == "c":
                self.cells += 1
                if self.cells > MAX_CELLS:
                    raise self.refuse(f"the workbook has more than {MAX_CELLS} cells; no workbook of ours has")
                if "r" in attributes:
                    self.position(attributes["r"])
            elif tag == "row" and "r" in attributes:
                if not attributes["r"].isdigit() or int(attributes["r"][:9]) > MAX_ROW:
                    raise self.far_away(attributes["r"])
            elif tag == "f":
                self.formulas = True
            elif tag == "hyperlink":
                cell = attributes.get("ref", "").partition(":")[0]
                ident = next((v for k, v in attributes.items() if k.endswith(" id")), "")
                self.links.setdefault(part, {})[cell] = (ident, attributes.get("location", ""))
        elif tag in ("ddeLink", "ddeItem", "oleLink"):
            raise self.refuse(
                "the workbook starts another program (DDE or OLE link); take the link out and save it again"
            )
        elif tag == "Relationship":
            folder, _, file = part.rpartition("_rels/")
            owner = f"{folder}{file.removesuffix('.rels')}"
            self.targets.setdefault(owner, {})[attributes.get("Id", "")] = attributes.get("Target", "")
            if attributes.get("TargetMode") == "External" and not attributes.get("Type", "").endswith("/hyperlink"):
                self.external = True
        elif tag == "sheet" and part == "xl/workbook.xml":
            self.sheet_ids[attributes.get("name", "")] = next(
                (v for k, v in attributes.items() if k.endswith(" id")), ""
            )
        elif tag == "definedName":
            self.names += 1
            if self.names > MAX_NAMES:
                raise self.refuse("the workbook is nested or filled beyond all measure; no workbook of ours is")
        elif tag == "Override" and "macroEnabled" in attributes.get("ContentType", ""):
            raise self.refuse("the workbook holds macros; ours have none: save it as .xlsx, without macros")

    def position(self, reference: str) -> None:
        match = _CELL.fullmatch(reference)
        if match is None or int(match[2]) > MAX_ROW or column_index_from_string(match[1].upper()) > MAX_COLUMN:
            raise self.far_away(reference)

    def far_away(self, reference: str) -> InputError:
        return self.refuse(
            f"cell {reference[:20]} lies far outside any table of ours; delete the rows and columns beyond the tables"
        )

    def links_of(self, title: str) -> dict[str, str]:
        """Return where the links of a sheet lead, by cell."""
        target = self.targets.get("xl/workbook.xml", {}).get(self.sheet_ids.get(title, ""), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        goals = self.targets.get(str(PurePosixPath(part)), {})
        out = {}
        for cell, (ident, place) in self.links.get(str(PurePosixPath(part)), {}).items():
            goal = goals.get(ident, "")
            out[cell] = (
                f"{goal}#{place}" if place and "#" not in goal else goal
            )  # programs keep the two together or apart
        return out


def _cells(content: bytes, file: str, scan: _Scan) -> Incoming:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the library warns of extensions it does not keep; we write nothing back
            book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            values = (
                load_workbook(io.BytesIO(content), read_only=True, keep_links=False, data_only=True)
                if scan.formulas
                else None
            )
            reader = _Reader(file)
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
        raise _damaged(file) from None
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

    def __init__(self, file: str) -> None:
        self.file = file
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
            raise InputError(
                f"{self.file}: {where}: the cell holds more than {MAX_UNITS} characters, more than a spreadsheet can; shorten it"
            )
        return self.text(raw)

    def text(self, raw: str) -> str:
        """Return text with one kind of line end and without marks that no reader sees or that turn writing round."""
        words = _ESCAPED.sub(lambda m: chr(int(m[1], 16)), raw).replace("\r\n", "\n").replace("\r", "\n")
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


def starts_program(formula: str) -> bool:
    """Whether a formula would start another program (DDE) in a spreadsheet that lets it."""
    return _DDE.search(formula) is not None


def cell_name(column: int, row: int) -> str:
    """Return how a spreadsheet names a cell: C12."""
    return f"{get_column_letter(column)}{row}"


def quoted(value: Value) -> Text:
    """Return a value as messages quote it in each language, its beginning where it is long."""
    if value is None or value == "":
        return Text(en="–", fr="–")
    if not isinstance(value, str):
        plain = value.isoformat() if isinstance(value, date) else str(value)
        return Text(en=plain, fr=plain)
    words = " ".join(value.split())
    short = words if len(words) <= MAX_QUOTED else f"{words[: MAX_QUOTED - 1]}…"
    return Text(en=f"“{short}”", fr=f"« {short} »")


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


__all__ = [
    "EMPTY",
    "Column",
    "Found",
    "Incoming",
    "Value",
    "cell_name",
    "opened",
    "opened_bytes",
    "quoted",
    "quoted_apart",
    "starts_program",
]
