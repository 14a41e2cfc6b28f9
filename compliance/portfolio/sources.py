"""Portfolios as files: Parquet, Arrow and CSV, one or a folder of them, cut into pieces of some ten thousand cases that can be read by themselves."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from compliance.case.case import Case, case_from_data
from compliance.errors import FaultList, InputError, Message, about, nearest
from compliance.law.questions import Fact
from compliance.portfolio.columns import CASE, FLOWS, FREE, NAME, TOOLS, UNKNOWN, UNSURE, USES, Layout
from compliance.portfolio.doubting import SetAside

PARQUET, ARROW, CSV = (".parquet", ".pq"), (".arrow", ".ipc", ".feather"), (".csv",)
ENDINGS = (*PARQUET, *ARROW, *CSV)
PORTIONS = 4  # in which the fields of uses are read
_LIST = "list"  # what Parquet calls what lies between a list and its things
BLOCK = 50_000  # cases at a time: fewer cost as much for each block, more fall out of the cache


@dataclass(frozen=True)
class Piece:
    """Some cases of a file: its groups of rows (batches, of an Arrow file) by number, or all of it; `first` is the number of the first row."""

    file: str
    first: int
    rows: int
    groups: tuple[int, ...] = ()


def files_in(source: Path) -> list[Path]:
    """Return the files of a portfolio, in the order of their names. Raises InputError."""
    if source.is_dir():
        found = sorted(p for p in source.rglob("*") if p.suffix in ENDINGS and not p.name.startswith((".", "_")))
        if not found:
            raise InputError(about(source, Message("portfolio.no-files", endings=", ".join(ENDINGS))))
        return found
    if not source.is_file():
        raise InputError(about(source, Message("file.missing")))
    if source.suffix not in ENDINGS:
        raise InputError(about(source, Message("portfolio.ending", endings=", ".join(ENDINGS))))
    return [source]


def pieces_of(path: Path, layout: Layout, block: int = BLOCK) -> list[Piece]:
    """Cut a file into pieces and hold its columns against those of a portfolio. Raises InputError."""
    try:
        if path.suffix in PARQUET:
            file = pq.ParquetFile(path)
            hold_columns(file.schema_arrow, layout, path)
            sizes = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
        elif path.suffix in ARROW:
            with pa.memory_map(str(path)) as held:
                batches = pa.ipc.open_file(held)
                hold_columns(batches.schema, layout, path)
                sizes = [batches.get_batch(n).num_rows for n in range(batches.num_record_batches)]
        else:
            _hold_header(path, layout)
            return [Piece(str(path), 0, sum(1 for _ in _rows_of_csv(path)))]
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError) as error:
        raise InputError(about(path, Message("file.unreadable", why=str(error).splitlines()[0]))) from None
    return list(_gathered(str(path), sizes, block))


def _gathered(file: str, sizes: Sequence[int], block: int) -> Iterator[Piece]:
    """Yield neighbouring groups together, as many as make a block."""
    first, rows, groups = 0, 0, list[int]()
    for number, size in enumerate(sizes):
        if groups and rows + size > block:
            yield Piece(file, first, rows, tuple(groups))
            first, rows, groups = first + rows, 0, []
        groups.append(number)
        rows += size
    if groups:
        yield Piece(file, first, rows, tuple(groups))


@dataclass(frozen=True)
class Read:
    """Some cases of a piece: as a table, with the number of each row in its file, and the rows that were no cases."""

    table: pa.Table
    numbers: npt.NDArray[np.int64]
    aside: tuple[SetAside, ...] = ()


class Reader:
    """Reads pieces: of each only the columns of some questions, texts as numbers where the file has them so."""

    def __init__(self, layout: Layout, facts: Iterable[str], tools: bool = False) -> None:
        self._layout = layout
        self._marks = tuple(f".{fact}{end}." for fact in dict.fromkeys(facts) for end in ("", UNSURE))
        self._besides = tuple(f".{name}." for name in ((FLOWS, UNKNOWN, TOOLS) if tools else (FLOWS, UNKNOWN)))

    def read(self, piece: Piece, block: int = BLOCK) -> Iterator[Read]:
        """Yield the cases of a piece, at most a block at a time."""
        path = Path(piece.file)
        if path.suffix in CSV:
            yield from self._of_csv(path, block)
            return
        if path.suffix in PARQUET:
            table = self._of_parquet(path, piece.groups)
        else:
            with pa.memory_map(str(path)) as held:
                batches = pa.ipc.open_file(held)
                table = pa.Table.from_batches([batches.get_batch(n) for n in piece.groups]).combine_chunks()
        for at in range(0, table.num_rows, block):
            part = table if table.num_rows <= block else table.slice(at, block)
            yield Read(part, np.arange(piece.first + at, piece.first + at + part.num_rows))

    def _of_parquet(self, path: Path, groups: Sequence[int]) -> pa.Table:
        """Read groups of rows: one by itself with texts as numbers, which halves the reading; several small ones plainly, for they number differently."""
        file = pq.ParquetFile(path)
        paths = [file.schema.column(n).path for n in range(len(file.schema))]
        columns = [name for name in paths if self._needed(name)]
        if len(groups) == 1:
            texts = [
                n for n in columns if file.schema.column(paths.index(n)).physical_type == "BYTE_ARRAY" and n != CASE
            ]
            try:
                return _in_portions(pq.ParquetFile(path, read_dictionary=texts), groups[0], columns)
            except pa.ArrowNotImplementedError:  # a column of this group that was not written as numbers all through
                pass
        return file.read_row_groups(list(groups), columns=columns, use_threads=False).combine_chunks()

    def _needed(self, path: str) -> bool:
        """Whether a column of a Parquet file is read, by its path; unneeded text of uses stays on the disk."""
        if path == CASE:
            return True
        whole = f".{path}."  # whatever the writer called what lies between a list and its things
        if path.startswith(f"{USES}."):
            return any(name in whole for name in self._besides) or any(name in whole for name in self._marks)
        return whole.startswith((*self._marks, f".{UNKNOWN}."))

    def _of_csv(self, path: Path, block: int) -> Iterator[Read]:
        lines = enumerate(_rows_of_csv(path))
        while some := list(islice(lines, block)):
            cases: dict[int, tuple[str, Case]] = {}
            aside = []
            for number, line in some:
                name = (line.get(CASE) or "").strip()
                try:
                    cases[number] = name, case_from_data(case_of_csv(line, self._layout), self._layout.rulebook, name)
                except FaultList as found:
                    aside.append(SetAside(number, name, tuple(fault.message for fault in found.faults)))
            table = self._layout.table((case for _, case in cases.values()), (name for name, _ in cases.values()))
            yield Read(table, np.array(list(cases), np.int64), tuple(aside))


def _in_portions(file: pq.ParquetFile, group: int, columns: Sequence[str]) -> pa.Table:
    """Read a group of rows some columns at a time: decoding takes as much memory again as what it decodes. The uses are put together from their fields."""
    inside = [name for name in columns if name.startswith(f"{USES}.{_LIST}.")]
    uses = [name for name in columns if name.startswith(f"{USES}.")]
    whole = file.read_row_group(group, [name for name in columns if name not in uses], use_threads=False)
    fields: dict[str, list[str]] = {}  # a list is one field, whatever is in it
    for name in uses:
        fields.setdefault(name.split(".", 3)[-1].split(f".{_LIST}.")[0], []).append(name)
    size = -(-len(fields) // PORTIONS) if inside == uses else max(len(fields), 1)
    listed = list(fields.values())
    read = [
        file.read_row_group(group, [n for names in listed[at : at + size] for n in names], use_threads=False)
        for at in range(0, len(listed), size)
    ]
    return whole.append_column(USES, _uses_of([table.column(USES) for table in read])) if read else whole


def _uses_of(columns: Sequence[pa.ChunkedArray]) -> pa.Array | pa.ChunkedArray:
    """Return the uses of the same cases, of which each column has some fields."""
    if len(columns) == 1:
        return columns[0]
    lists = [column.combine_chunks() if column.num_chunks != 1 else column.chunk(0) for column in columns]
    first = lists[0]
    parts = [one.values for one in lists]
    fields = [(part.type.field(n), part.field(n)) for part in parts for n in range(part.type.num_fields)]
    uses = pa.StructArray.from_arrays(
        [held for _, held in fields], fields=[field for field, _ in fields], mask=parts[0].is_null()
    )
    return pa.ListArray.from_arrays(first.offsets, uses, mask=first.is_null())


def case_named(files: Sequence[Path], layout: Layout, name: str) -> Case:
    """Return the case of a portfolio that has a name. Raises InputError where none has it, and FaultList where its row is no case."""
    for path in files:
        if path.suffix in CSV:
            for line in _rows_of_csv(path):
                if (line.get(CASE) or "").strip() == name:
                    return case_from_data(case_of_csv(line, layout), layout.rulebook, name)
            continue
        for table in _whole(path):
            places = np.flatnonzero(
                np.asarray(pc.fill_null(pc.equal(table.column(CASE).cast(pa.string()), name), False))
            )
            if places.size:
                return layout.case(table.slice(int(places[0]), 1).to_pylist()[0])
    raise InputError(Message("portfolio.unknown-case", case=name))


def _whole(path: Path) -> Iterator[pa.Table]:
    """Yield all columns of a file, group by group."""
    if path.suffix in PARQUET:
        file = pq.ParquetFile(path)
        yield from (file.read_row_group(n) for n in range(file.num_row_groups))
    else:
        with pa.memory_map(str(path)) as held:
            batches = pa.ipc.open_file(held)
            yield from (pa.Table.from_batches([batches.get_batch(n)]) for n in range(batches.num_record_batches))


def hold_columns(schema: pa.Schema, layout: Layout, path: Path) -> None:
    """Hold the columns of a file against those of a portfolio. Raises InputError where one is unknown or of another kind."""
    expected = layout.schema()
    _hold(((f.name, f.type) for f in schema), {f.name: f.type for f in expected}, path, "")
    if CASE not in schema.names:
        raise InputError(about(path, Message("portfolio.no-case-column", column=CASE)))


def _hold(found: Iterable[tuple[str, Any]], expected: Mapping[str, Any], path: Path, where: str) -> None:
    for name, kind in found:
        if name.startswith(FREE):
            continue
        if name not in expected:
            hint = nearest(name, list(expected))
            raise InputError(
                about(path, Message("portfolio.unknown-column", column=where + name, hint=hint, free=FREE))
            )
        if not _like(kind, expected[name]):
            raise InputError(
                about(
                    path,
                    Message("portfolio.other-column", column=where + name, found=str(kind), wanted=str(expected[name])),
                )
            )
        if pa.types.is_list(kind) and pa.types.is_struct(kind.value_type):
            inside, wanted = kind.value_type, expected[name].value_type
            _hold(
                ((inside.field(n).name, inside.field(n).type) for n in range(inside.num_fields)),
                {wanted.field(n).name: wanted.field(n).type for n in range(wanted.num_fields)},
                path,
                f"{where}{name}.",
            )


def _like(kind: Any, wanted: Any) -> bool:
    types = pa.types
    if types.is_dictionary(kind):
        kind = kind.value_type
    if types.is_null(kind):
        return False
    if types.is_list(wanted):
        return bool(types.is_list(kind)) and _like(kind.value_type, wanted.value_type)
    if types.is_struct(wanted):
        return bool(types.is_struct(kind))
    if types.is_integer(wanted):
        return bool(types.is_integer(kind) or (types.is_decimal(kind) and kind.bit_width == 128))
    if types.is_string(wanted):
        return bool(types.is_string(kind))
    return bool(kind == wanted)


# ------------------------------------------------------------------------------------------------------------------ CSV


def _rows_of_csv(path: Path) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as held:
            yield from csv.DictReader(held)
    except UnicodeDecodeError as error:
        raise InputError(about(path, Message("file.not-utf8", byte=error.start))) from None


def _hold_header(path: Path, layout: Layout) -> None:
    with path.open(encoding="utf-8-sig", newline="") as held:
        names = next(csv.reader(held), [])
    known = [CASE, NAME, *layout.rulebook.facts]
    for name in names:
        if name not in known and not name.startswith(FREE):
            message = Message("portfolio.unknown-column", column=name, hint=nearest(name, known), free=FREE)
            raise InputError(about(path, message))
    if CASE not in names:
        raise InputError(about(path, Message("portfolio.no-case-column", column=CASE)))


def case_of_csv(line: Mapping[str, str], layout: Layout) -> dict[str, Any]:
    """Return a line of a CSV file as the file of a case of one use: a column a question, things in a list by semicolons, with a question mark if unsure."""
    answers: dict[str, dict[str, Any]] = {"organisation": {}, "use-case": {}}
    for name, text in line.items():
        fact = layout.rulebook.facts.get(name or "")
        if fact is not None and text is not None and text.strip():
            answers[fact.of][fact.id] = _answer_of_csv(fact, text.strip())
    case = line.get(CASE) or ""
    use = {"id": "use", "name": "use", "answers": answers["use-case"]}
    organisation = {"name": line.get(NAME) or case, "answers": answers["organisation"]}
    return {"schema": "case/1", "organisation": organisation, "use_cases": [use]}


def _answer_of_csv(fact: Fact, text: str) -> Any:
    if fact.type in ("choices", "places") and text != "unknown":
        parts = [part.strip() for part in text.split(";") if part.strip() and part.strip() != "-"]
        unsure = [part.removesuffix("?") for part in parts if part.endswith("?")]
        sure = [part for part in parts if not part.endswith("?")]
        return {"yes": sure, "unsure": unsure} if unsure else sure
    if fact.type == "number-by-place" and text != "unknown":
        pairs = (part.partition("=") for part in text.split(";") if part.strip() and part.strip() != "-")
        return {place.strip(): number.strip() or None for place, _, number in pairs}
    return text


__all__ = [
    "BLOCK",
    "ENDINGS",
    "Piece",
    "Read",
    "Reader",
    "case_named",
    "case_of_csv",
    "files_in",
    "hold_columns",
    "pieces_of",
]
