"""Parquet files joined byte by byte hold what they held, and any reader finds it; names that come twice are found."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from compliance.errors import InputError
from compliance.portfolio.footers import Joined
from compliance.portfolio.kernel import unpacked
from compliance.portfolio.naming import Names
from compliance.portfolio.packed import COUNTED, counted

SCHEMA = pa.schema([("case", pa.string()), ("bits", pa.binary(3)), ("many", pa.list_(pa.int32()))], metadata={"a": "b"})


def piece(first: int, rows: int, group: int = 1000, indexes: bool = False) -> bytes:
    numbers = range(first, first + rows)
    columns = [[f"é{n}" for n in numbers], [n.to_bytes(3, "big") for n in numbers], [[n] * (n % 4) for n in numbers]]
    sink = io.BytesIO()
    table = pa.Table.from_arrays([pa.array(c, f.type) for c, f in zip(columns, SCHEMA, strict=True)], schema=SCHEMA)
    pq.write_table(table, sink, row_group_size=group, write_page_index=indexes, compression="zstd")
    return sink.getvalue()


@pytest.mark.parametrize("indexes", [False, True])
def test_groups_of_rows_are_copied_as_they_stand(tmp_path: Path, indexes: bool) -> None:
    target = tmp_path / "all.parquet"
    with target.open("wb") as out:
        whole = Joined(out, piece(0, 0))
        for first, rows in ((0, 40), (40, 0), (40, 3000), (3040, 1)):
            whole.add(io.BytesIO(piece(first, rows, 70, indexes)))
        whole.end({"note": "é"})
    file = pq.ParquetFile(target)
    assert file.metadata.num_rows == 3041
    assert file.metadata.num_row_groups == 1 + 43 + 1
    assert file.metadata.metadata[b"note"] == "é".encode()
    assert file.schema_arrow.metadata[b"a"] == b"b"
    expected = pq.read_table(io.BytesIO(piece(0, 3041)))
    assert file.read().equals(expected)
    assert file.read_row_group(20, ["bits"]).equals(expected.select(["bits"]).slice(40 + 19 * 70, 70))
    assert pq.read_table(target, filters=[("case", "==", "é3040")])["bits"].to_pylist() == [(3040).to_bytes(3, "big")]


@pytest.mark.parametrize(
    "spoilt", [b"", b"PAR1", piece(0, 5)[:-1], piece(0, 5)[:40], b"\0" * 40 + (2).to_bytes(4, "little") + b"PAR1"]
)
def test_what_is_no_whole_file_is_refused(spoilt: bytes) -> None:
    whole = Joined(io.BytesIO(), piece(0, 0))
    with pytest.raises(InputError, match=r"x\.part"):
        whole.add(io.BytesIO(spoilt), "x.part")


@pytest.mark.parametrize(
    "names",
    [
        [["a", "b"], ["c", "a", "a"]],
        [["firm-1", "firm-2", "firm-1"]],
        [["", "\0", "a\0"], ["", "x" * 300, "x" * 300]],
        [["é", "e", "12345678", "123456789"], ["1234567812345678", "12345678" * 3]],
    ],
)
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_names_that_come_twice_are_found(names: list[list[str]], kind: pa.DataType) -> None:
    found, every = Names(), [name for some in names for name in some]
    for some in names:
        found.add(pa.chunked_array([pa.array(["before", *some], kind).slice(1)]))
    assert found.again().tolist() == [n for n, name in enumerate(every) if name in every[:n]]


@pytest.mark.parametrize("lines", [0, 1, COUNTED, 2 * COUNTED + 77])
def test_codes_are_counted_in_pieces(lines: int) -> None:
    packed = np.random.default_rng(3).integers(0, 256, (lines, 3 * 2), np.uint8)
    codes = unpacked(packed, 11)
    assert counted(packed, 11) == [(codes == code).sum(axis=0).tolist() for code in range(8)]


def test_no_names_are_none_twice() -> None:
    assert Names().again().tolist() == []
