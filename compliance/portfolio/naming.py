"""What cases are called, held against each other: a name that comes twice is told, for whoever looks a case up would find only one of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

WORD = 8  # bytes
STIRRED = np.uint64(
    0x9E3779B97F4A7C15
)  # an odd number with bits all over (the golden ratio): a product with it spreads the bits of a word
SHIFT = np.uint64(29)
LONG = 256  # bytes of a name that are looked at in words; of longer ones each is taken by itself


class Names:
    """The names of cases, eight bytes each: two that differ are the same there once in many billions of pairs."""

    def __init__(self) -> None:
        self._found: list[npt.NDArray[np.uint64]] = []

    def add(self, column: Any) -> None:
        """Add the names of a column; there is no null in it."""
        self._found += [_numbers(chunk) for chunk in column.chunks if len(chunk)]

    def again(self) -> npt.NDArray[np.int64]:
        """Return which cases, counted from 0, have a name that an earlier one has."""
        if not self._found:
            return np.zeros(0, np.int64)
        every = np.concatenate(self._found)
        order = np.argsort(every, kind="stable")
        same = every[order]
        return np.sort(order[1:][same[1:] == same[:-1]])


def _numbers(names: Any) -> npt.NDArray[np.uint64]:
    """Return a number for each name."""
    lengths = pc.binary_length(names)
    most = pc.max(lengths).as_py()
    if most > LONG:
        return np.array([hash(name) for name in names.to_pylist()], np.int64).view(np.uint64)
    width = -(-max(most, 1) // WORD) * WORD
    held = np.zeros((len(names), width), np.uint8)
    sizes, starts = np.asarray(lengths).astype(np.int64), _starts(names)
    raw = np.frombuffer(names.buffers()[2] or b"", np.uint8)
    if sizes.size and (sizes == most).all():
        held[:, :most] = raw[starts[0] : starts[0] + most * len(names)].reshape(len(names), most)
    else:
        within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        held[np.repeat(np.arange(len(names)), sizes), within] = raw[int(starts[0]) : int(starts[0]) + int(sizes.sum())]
    out = sizes.astype(np.uint64) * STIRRED
    for word in held.view(np.uint64).T:
        out = (out ^ word) * STIRRED
        out ^= out >> SHIFT
    return np.asarray(out)


def _starts(names: Any) -> npt.NDArray[np.int64]:
    kind = np.int64 if pa.types.is_large_string(names.type) else np.int32
    return np.frombuffer(names.buffers()[1], kind)[names.offset : names.offset + len(names)].astype(np.int64)


__all__ = ["Names"]
