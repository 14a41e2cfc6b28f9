"""A workbook that would unpack to more than anybody can hold."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib


def zip_of(*parts: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


def bomb(megabytes: int, claims: int | None = None) -> bytes:
    """Return a workbook with one more part of zeros; `claims` is the size its directory says instead."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b"\0" * 1_000_000
    packed = b"".join(packer.compress(block) for _ in range(megabytes)) + packer.flush()
    crc = 0
    for _ in range(megabytes):
        crc = zlib.crc32(block, crc)
    size = megabytes * 1_000_000 if claims is None else claims
    name = b"xl/worksheets/sheet9.xml"
    local = (
        struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, crc, len(packed), size, len(name), 0) + name + packed
    )
    central = struct.pack(
        "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, crc, len(packed), size, len(name), 0, 0, 0, 0, 0, 0
    )
    book = zip_of(("xl/workbook.xml", b"<workbook/>"))
    end = book.rindex(b"PK\x05\x06")
    start = struct.unpack("<L", book[end + 16 : end + 20])[0]
    body, directory = book[:start], book[start:end]
    entry = central[:-4] + struct.pack("<L", len(body)) + name
    directory += entry
    body += local
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2, 2, len(directory), len(body), 0)
    return body + directory + tail
