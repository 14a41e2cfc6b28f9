"""Holds the archive of a foreign workbook to limits before anything else reads it: every part is read once as a stream.

No document type, entity, macro or embedded program is accepted; sizes, cells, rows and columns are bounded. What the cell reader
does not tell (where links lead, whether there are formulas) is kept on the way.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import Any
from xml.parsers import expat

from openpyxl.utils import column_index_from_string

from compliance.errors import InputError, Message, about

MAX_FILE = 30_000_000  # bytes as sent; the workbook of a large firm has 2 MB, a form with 200 uses 7 MB
MAX_EXPANDED = 120_000_000  # bytes of all parts together; a form with 200 uses has 50 MB
MAX_RATIO = 200  # of a part above 1 MB; sheets of text reach 40
MAX_PARTS = 2_000
MAX_DIRECTORY = 1_000_000  # bytes of the archive's own table of contents
MAX_SMALL_PART = 8_000_000  # parts that are read whole: styles, names, relations
MAX_ELEMENTS = 4_000_000
MAX_DEPTH = 100
MAX_ROW, MAX_COLUMN = 100_000, 500
MAX_CELLS = 1_000_000  # a form with 200 uses has 520,000
MAX_NAMES = 2_000
CHUNK = 1 << 16

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)


def damaged(file: str) -> InputError:
    """Return the refusal of a file that cannot be read to its end."""
    return InputError(about(file, Message("archive.damaged")))


def check_archive(content: bytes, file: str) -> None:
    """Look at the ends of a file before its archive is opened.

    Raises:
        InputError: it is encrypted, no .xlsx, or holds far too many parts.
    """
    if content.startswith(_OLE):
        raise InputError(about(file, Message("archive.encrypted")))
    tail = content[-66_000:]
    end = tail.rfind(b"PK\x05\x06")
    if not content.startswith(b"PK") or end < 0 or len(tail) < end + 22:
        raise InputError(about(file, Message("archive.not-xlsx")))
    if int.from_bytes(tail[end + 12 : end + 16], "little") > MAX_DIRECTORY:
        raise InputError(about(file, Message("archive.too-many-parts", count=MAX_PARTS)))


class Scan:
    """Reads every part once as a stream, within limits, and keeps what the cell reader does not tell."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.elements = self.cells = self.names = 0
        self.formulas = False
        self.links: dict[str, dict[str, tuple[str, str]]] = {}  # part of a sheet -> cell -> id of a relation, place
        self.targets: dict[str, dict[str, str]] = {}  # part -> id of a relation -> target
        self.sheet_ids: dict[str, str] = {}  # title -> id of a relation
        self.external = False

    def refuse(self, why: Message) -> InputError:
        """Return the refusal of this file."""
        return InputError(about(self.file, why))

    def parts(self, archive: zipfile.ZipFile) -> None:
        """Read every part of an archive.

        Raises:
            InputError: it goes beyond a limit, or holds what a filled-in workbook never holds.
        """
        infos = archive.infolist()
        if len(infos) > MAX_PARTS:
            raise self.refuse(Message("archive.too-many-parts", count=MAX_PARTS))
        if len({i.filename for i in infos}) < len(infos):
            raise self.refuse(Message("archive.part-twice"))
        if any(i.flag_bits & 1 for i in infos):
            raise self.refuse(Message("archive.encrypted"))
        if any(i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for i in infos):
            raise damaged(self.file)  # spreadsheet programs use no other packing
        total = sum(i.file_size for i in infos)
        if total > MAX_EXPANDED:
            raise self.too_large(total)
        for info in infos:
            if info.file_size > 1_000_000 and info.file_size > MAX_RATIO * max(info.compress_size, 1):
                raise self.too_large(info.file_size)
            self.forbidden(info.filename.lower())
        if not any(i.filename == "xl/workbook.xml" for i in infos):
            raise self.refuse(Message("archive.not-xlsx"))
        for info in infos:
            self.part(archive, info)

    def too_large(self, size: int) -> InputError:
        """Return the refusal of a file that would take so many bytes."""
        return self.refuse(Message("archive.too-large", size=f"{size / 1000000.0:.0f}"))

    def forbidden(self, name: str) -> None:
        """Refuse parts that no filled-in workbook has, by their names; note links to other files."""
        if "vbaproject" in name or "/macrosheets/" in name or "/dialogsheets/" in name:
            raise self.refuse(Message("archive.macros"))
        if "/embeddings/" in name or "/activex/" in name:
            raise self.refuse(Message("archive.embedded"))
        if "/externallinks/" in name or name.endswith("/connections.xml") or "/querytables/" in name:
            self.external = True

    def part(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        """Read one part as a stream, whatever its directory entry says of its size."""
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
            raise self.refuse(Message("archive.document-type"))

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            self.elements += 1
            if depth > MAX_DEPTH or self.elements > MAX_ELEMENTS:
                raise self.refuse(Message("archive.too-deep"))
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
            raise damaged(self.file) from None

    def element(self, part: str, tag: str, attributes: dict[str, str]) -> None:
        """Count an element of a part, keep what is needed of it, and refuse what is forbidden."""
        if part.startswith("xl/worksheets/") and not part.endswith(".rels"):
            if tag == "c":
                self.cells += 1
                if self.cells > MAX_CELLS:
                    raise self.refuse(Message("archive.too-many-cells", count=MAX_CELLS))
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
            raise self.refuse(Message("archive.starts-program"))
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
                raise self.refuse(Message("archive.too-deep"))
        elif tag == "Override" and "macroEnabled" in attributes.get("ContentType", ""):
            raise self.refuse(Message("archive.macros"))

    def position(self, reference: str) -> None:
        """Refuse a cell that lies far outside any table."""
        match = _CELL.fullmatch(reference)
        if match is None or int(match[2]) > MAX_ROW or column_index_from_string(match[1].upper()) > MAX_COLUMN:
            raise self.far_away(reference)

    def far_away(self, reference: str) -> InputError:
        """Return the refusal of a cell or row by its place."""
        return self.refuse(Message("archive.far-cell", cell=reference[:20]))

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


__all__ = ["BROKEN", "MAX_FILE", "Scan", "check_archive", "damaged"]
