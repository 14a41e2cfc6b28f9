"""The result of a portfolio: a row for each case with three bits for each duty, and how to read it. docs/portfolio.md has the layout.

A column `verdicts@DAY` holds for each case all first bits of the codes, then all second, then all third ones, each in the order of the duties, the
lowest bit of a byte first; `reasons@DAY`, `outlooks@DAY` and `tiers@DAY` likewise. What stands for what is said in the metadata of the file (`LEGEND`), as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from compliance.errors import InputError, Message, about
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import CASE
from compliance.portfolio.kernel import BITS, CODES, OUTLOOKS, REASONS, TIERS, Found, unpacked
from compliance.portfolio.running import Bytes, by_row

FORMAT = "portfolio/1"
LEGEND = b"portfolio"
COUNTED = 8_192  # lines that are counted at a time
VERDICTS, WHY, LIKELY, PRESSING = "verdicts", "reasons", "outlooks", "tiers"


@dataclass(frozen=True)
class Legend:
    """What the bits of a result stand for."""

    rulebook: str
    sha256: str
    days: tuple[date, ...]
    duties: tuple[str, ...]
    kinds: tuple[str, ...]

    @classmethod
    def of(
        cls,
        rulebook: Rulebook,
        days: Sequence[date],
        duties: Sequence[str],
        reasons: bool,
        outlooks: bool,
        tiers: bool,
    ) -> Legend:
        """Return the legend of a run."""
        asked = ((WHY, reasons), (LIKELY, outlooks), (PRESSING, tiers))
        kinds = (VERDICTS, *(kind for kind, wanted in asked if wanted))
        return cls(rulebook.version, rulebook.sha256, tuple(days), tuple(duties), kinds)

    @property
    def text(self) -> str:
        """The legend as the file holds it."""
        return json.dumps(
            {
                "format": FORMAT,
                "rulebook": self.rulebook,
                "sha256": self.sha256,
                "days": [str(day) for day in self.days],
                "kinds": self.kinds,
                "bits": BITS,
                VERDICTS: CODES,
                WHY: REASONS,
                LIKELY: OUTLOOKS,
                PRESSING: TIERS,
                "duties": self.duties,
            }
        )

    @property
    def schema(self) -> pa.Schema:
        """The columns of the result."""
        width = BITS * (-(-len(self.duties) // 8))
        columns = [(f"{kind}@{day}", pa.binary(width)) for day in self.days for kind in self.kinds]
        return pa.schema([(CASE, pa.string()), *columns], metadata={LEGEND: self.text.encode()})

    @classmethod
    def read(cls, metadata: Mapping[bytes, bytes] | None, name: str = "") -> Legend:
        """Read the legend of a file. Raises InputError."""
        try:
            data = json.loads((metadata or {})[LEGEND])
            if data["format"] != FORMAT:
                raise KeyError
        except (KeyError, ValueError):
            raise InputError(about(name, Message("portfolio.no-result"))) from None
        days = tuple(date.fromisoformat(day) for day in data["days"])
        return cls(data["rulebook"], data["sha256"], days, tuple(data["duties"]), tuple(data["kinds"]))


def lines(packed: Bytes) -> pa.Array:
    """Return lines of packed bits as a column."""
    held = np.ascontiguousarray(packed)
    return pa.FixedSizeBinaryArray.from_buffers(pa.binary(held.shape[1]), len(held), [None, pa.py_buffer(held)])


def row_batch(names: Any, found: Sequence[Found], legend: Legend, kept: Any = None) -> pa.Table:
    """Return what some cases came to on each day as rows of the result; `kept` says which cases stay."""
    columns = [names.cast(pa.string())]
    for one in found:
        parts = [part for part in (one.codes, one.reasons, one.outlooks, one.tiers) if part is not None]
        columns += [lines(part if kept is None else part[kept]) for part in parts]
    if kept is not None:
        columns[0] = columns[0].filter(pa.array(kept))
    return pa.Table.from_arrays(columns, schema=legend.schema)


def counted(packed: Bytes, duties: int) -> list[list[int]]:
    """Return for each code and duty how many lines have it, some thousand lines at a time: they then stay in the cache of the processor."""
    out = np.zeros((1 << BITS, duties), np.int64)
    for first in range(0, len(packed), COUNTED):
        out += _counted(packed[first : first + COUNTED], duties)
    return [line.tolist() for line in out]


def _counted(packed: Bytes, duties: int) -> Any:
    """Count by counting bits, of each bit of the code and of all that go together."""
    size = packed.shape[1] // BITS
    planes = by_row(packed, packed.shape[1] * 8).reshape(BITS, size * 8, -1)[:, :duties]
    together = np.zeros((1 << BITS, duties), np.int64)  # how many have all bits of a number, whatever the others
    together[0] = len(packed)
    joined: dict[int, Any] = {}
    for number in range(1, 1 << BITS):
        low = number & -number
        bit = planes[low.bit_length() - 1]
        joined[number] = bit if number == low else joined[number - low] & bit
        together[number] = np.bitwise_count(joined[number]).sum(axis=1, dtype=np.int64)
    for bit in range(BITS):  # take away those that have further bits
        for number in range(1 << BITS):
            if not number >> bit & 1:
                together[number] -= together[number | 1 << bit]
    return together


@dataclass(frozen=True)
class Results:
    """A result, read."""

    legend: Legend
    table: pa.Table

    @property
    def cases(self) -> list[str]:
        """What the cases are called, in their order."""
        return [str(name) for name in self.table.column(CASE).to_pylist()]

    def numbers(self, day: date, kind: str = VERDICTS) -> Bytes:
        """Return for each case and duty the place of its code in `CODES` (of its reason in `REASONS`, and so on)."""
        column = self.table.column(f"{kind}@{day}").combine_chunks()
        width = column.type.byte_width
        held = np.frombuffer(column.buffers()[1], np.uint8)[column.offset * width :][: len(column) * width]
        return unpacked(held.reshape(len(column), width), len(self.legend.duties))


def read(path: Path) -> Results:
    """Read a result. Raises InputError where the file is none."""
    table = pq.read_table(path)
    return Results(Legend.read(table.schema.metadata, path.name), table)


__all__ = [
    "FORMAT",
    "LIKELY",
    "PRESSING",
    "VERDICTS",
    "WHY",
    "Legend",
    "Results",
    "counted",
    "lines",
    "read",
    "row_batch",
]
