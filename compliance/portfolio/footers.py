"""Parquet files put together without reading what is in them: groups of rows are copied byte by byte, and only the footer is written anew.

The footer of a Parquet file is a struct in the compact protocol of Thrift (parquet.thrift and thrift-compact-protocol.md of the Apache projects). It is
read here as it stands, with whatever a writer put in; only where something begins in the file is moved.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from compliance.errors import InputError, Message, about

MAGIC = b"PAR1"
TAIL = 8  # the length of the footer in four bytes, and the mark
COPIED = 1 << 20  # bytes at a time
YES, NO, BYTE, SHORT, INT, LONG, DOUBLE, BINARY, LIST, SET, _, STRUCT = range(1, 13)  # kinds of values
MANY = 15  # a list of so many or more says its length by itself
# numbers of fields, by struct
ROWS, GROUPS, NOTES = 3, 4, 5  # of the footer
COLUMNS, GROUP_ROWS, GROUP_BEGINS, ORDINAL = 1, 3, 5, 7  # of a group of rows
ABOUT, CHUNK_BEGINS = 3, (2, 4, 6)  # of a column of it: what is said of it; where that, and where its indexes begin
PAGES_BEGIN = (9, 10, 11, 14)  # where its data, index, dictionary and filter begin

Struct = dict[int, tuple[int, Any]]  # by number of the field: kind and value


class Reading:
    """Reads values of the compact protocol."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def _byte(self) -> int:
        self._at += 1
        return self._raw[self._at - 1]

    def _bytes(self, count: int) -> bytes:
        self._at += count
        return self._raw[self._at - count : self._at]

    def _natural(self) -> int:
        value = shift = 0
        while True:
            byte = self._byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def _integer(self) -> int:
        value = self._natural()
        return value >> 1 ^ -(value & 1)

    def struct(self) -> Struct:
        """Return a struct."""
        out: Struct = {}
        number = 0
        while head := self._byte():
            number = number + (head >> 4) if head >> 4 else self._integer()
            kind = head & 0x0F
            out[number] = kind, kind == YES if kind in (YES, NO) else self._value(kind)
        return out

    def _value(self, kind: int) -> Any:
        if kind in (YES, NO, BYTE):  # a truth inside a list has a byte of its own
            return self._byte()
        if kind in (SHORT, INT, LONG):
            return self._integer()
        if kind == DOUBLE:
            return self._bytes(8)
        if kind == BINARY:
            return self._bytes(self._natural())
        if kind == STRUCT:
            return self.struct()
        if kind in (LIST, SET):
            head = self._byte()
            count = head >> 4 if head >> 4 < MANY else self._natural()
            return head & 0x0F, [self._value(head & 0x0F) for _ in range(count)]
        raise ValueError(kind)


def written(of: Struct) -> bytes:
    """Return a struct as bytes."""
    out, before = io.BytesIO(), 0
    for number in sorted(of):
        kind, value = of[number]
        if kind in (YES, NO):
            kind = YES if value else NO
        step = number - before
        out.write(bytes([step << 4 | kind]) if step <= MANY else bytes([kind]) + _integer(number))
        before = number
        if kind not in (YES, NO):
            out.write(_value(kind, value))
    return out.getvalue() + b"\0"


def _natural(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _integer(value: int) -> bytes:
    return _natural(value << 1 if value >= 0 else (-value << 1) - 1)


def _value(kind: int, value: Any) -> bytes:
    if kind in (YES, NO, BYTE):
        return bytes([value])
    if kind in (SHORT, INT, LONG):
        return _integer(value)
    if kind == DOUBLE:
        return bytes(value)
    if kind == BINARY:
        return _natural(len(value)) + bytes(value)
    if kind == STRUCT:
        return written(value)
    inside, listed = value
    count = len(listed)
    head = bytes([count << 4 | inside]) if count < MANY else bytes([MANY << 4 | inside]) + _natural(count)
    return head + b"".join(_value(inside, one) for one in listed)


class Joined:
    """One file written from the groups of rows of others that have the same columns. `empty` is such a file without rows: its footer is the start."""

    def __init__(self, out: BinaryIO, empty: bytes) -> None:
        self._out = out
        self._footer = _footer_of(io.BytesIO(empty))[0]
        self._groups: list[Struct] = []
        self._rows = 0
        self._length = len(MAGIC)
        out.write(MAGIC)

    def add(self, held: BinaryIO, name: str = "") -> None:
        """Copy the rows of a file. Raises InputError where it is none, or cut off."""
        try:
            footer, end = _footer_of(held)
        except (ValueError, IndexError):
            raise InputError(about(name, Message("file.unreadable", why="Parquet"))) from None
        moved = self._length - len(MAGIC)
        held.seek(len(MAGIC))
        left = end - len(MAGIC)
        while left and (some := held.read(min(left, COPIED))):
            self._out.write(some)
            left -= len(some)
        self._length += end - len(MAGIC)
        self._rows += footer[ROWS][1]
        for group in footer[GROUPS][1][1]:
            if not group[GROUP_ROWS][1]:
                continue
            group[ORDINAL] = SHORT, len(self._groups) % (1 << 15)
            _move(group, (GROUP_BEGINS,), moved)
            for column in group[COLUMNS][1][1]:
                _move(column, CHUNK_BEGINS, moved)
                _move(column[ABOUT][1], PAGES_BEGIN, moved)
            self._groups.append(group)

    def end(self, notes: Mapping[str, str]) -> None:
        """Write the footer, with some notes in the metadata of the file."""
        footer = dict(self._footer)
        footer[ROWS] = LONG, self._rows
        footer[GROUPS] = LIST, (STRUCT, self._groups)
        said: Iterable[Struct] = footer[NOTES][1][1] if NOTES in footer else ()
        added = [{1: (BINARY, key.encode()), 2: (BINARY, text.encode())} for key, text in notes.items()]
        footer[NOTES] = LIST, (STRUCT, [*said, *added])
        raw = written(footer)
        self._out.write(raw + len(raw).to_bytes(4, "little") + MAGIC)


def _footer_of(held: BinaryIO) -> tuple[Struct, int]:
    """Return the footer of a file and where it begins."""
    size = held.seek(0, io.SEEK_END)
    held.seek(max(size - TAIL, 0))
    tail = held.read(TAIL)
    begins = size - TAIL - int.from_bytes(tail[:4], "little")
    if tail[4:] != MAGIC or begins < len(MAGIC):
        raise ValueError
    held.seek(begins)
    footer = Reading(held.read(size - TAIL - begins)).struct()
    if not footer.keys() >= {ROWS, GROUPS}:
        raise ValueError
    return footer, begins


def _move(of: Struct, fields: Iterable[int], by: int) -> None:
    """Let what begins somewhere begin so much later; 0 says that a writer left it out."""
    for number in fields:
        if number in of and of[number][1]:
            of[number] = of[number][0], of[number][1] + by


__all__ = ["Joined"]
