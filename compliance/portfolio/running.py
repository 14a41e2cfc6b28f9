"""A network run over planes of bits: every node for all rows of a block by one or a few operations on whole planes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from compliance.portfolio.blocks import Block
from compliance.portfolio.filling import Filler, Planes
from compliance.portfolio.network import Network

Bytes = npt.NDArray[np.uint8]
WORD = 64
PIECE = (
    1024  # bytes of a plane that are turned round at a time: what is at work then stays in the cache of the processor
)


class Machine:
    """Planes for a network and the operations on them, made once for all blocks of at most so many rows."""

    def __init__(self, network: Network, outputs: Sequence[int]) -> None:
        self._network = network
        self._order = list(network.needed(dict.fromkeys(outputs)))
        self._slots, self._count = self._places(set(outputs))
        self._steps: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []
        self._planes: Planes = np.zeros((0, 2, 0), np.uint64)
        self._block: Block | None = None

    @property
    def bases(self) -> Mapping[Any, int]:
        """What is read of the answers, each with its place among the planes."""
        ops = self._network.ops
        return {ops[node].key: self._slots[node] for node in self._order if ops[node].kind == "base"}

    def slots(self, nodes: Sequence[int]) -> npt.NDArray[np.intp]:
        """Return where the planes of some outputs stand."""
        return np.array([self._slots[node] for node in nodes], np.intp)

    def run(self, block: Block, filler: Filler) -> Planes:
        """Return the planes for a block: valid until the next one is run. What stands behind its last row means nothing."""
        words = -(-block.rows // WORD)
        if words > self._planes.shape[2]:
            self._lay_out(words)
        self._block = block
        filler.fill(block, self._planes)
        for function, operands in self._steps:
            function(*operands)
        self._block = None  # its columns need not live until the next one is read
        return self._planes[:, :, :words]

    # -------------------------------------------------------------------------------------------------------------- layout

    def _places(self, outputs: set[int]) -> tuple[dict[int, int], int]:
        """Return a slot for each node; one whose value nobody needs any more gives its own to a later one."""
        ops, last = self._network.ops, dict[int, int]()
        for node in self._order:
            last.update(dict.fromkeys(ops[node].parts, node))
        stay = {node for node in self._order if ops[node].kind in ("base", "value")}
        slots = {node: number for number, node in enumerate(n for n in self._order if n in stay)}
        count, free = len(slots), list[int]()
        for node in (n for n in self._order if n not in stay):
            if not free:
                free.append(count)
                count += 1
            slots[node] = free.pop()  # never that of a part, which is still read
            over = (one for one in ops[node].parts if last[one] == node)
            free += [slots[one] for one in over if one not in stay and one not in outputs]
        return slots, count

    def _lay_out(self, words: int) -> None:
        self._planes = planes = np.zeros((self._count, 2, words), np.uint64)
        net = self._network
        for node, sides in ((net.yes, (0, 1)), (net.unknown, (1,))):
            for side in sides:
                if node in self._slots:
                    planes[self._slots[node], side] = ~np.uint64(0)
        self._steps = [step for node in self._order for step in self._steps_of(node, planes)]

    def _steps_of(self, node: int, planes: Planes) -> list[tuple[Callable[..., Any], tuple[Any, ...]]]:
        op = self._network.ops[node]
        if op.kind in ("base", "value"):
            return []
        out = planes[self._slots[node]]
        parts = [planes[self._slots[one]] for one in op.parts]
        if op.kind in ("all", "any"):
            join = np.bitwise_and if op.kind == "all" else np.bitwise_or
            return [(join, (parts[0], parts[1], out)), *((join, (out, one, out)) for one in parts[2:])]
        if op.kind == "not":
            return [(np.invert, (parts[0][::-1], out))]
        if op.kind == "sure":
            return [(np.copyto, (out[0], parts[0][0])), (np.copyto, (out[1], parts[0][0]))]
        return [(self._some_use if op.kind == "some-use" else self._own_use, (parts[0], out))]

    # -------------------------------------------------------------------------------------------------------------- over rows

    def _some_use(self, part: Planes, out: Planes) -> None:
        """Give all rows of a case the greatest value of its uses."""
        block = self._block
        assert block is not None
        if block.plain:
            np.copyto(out, part)
            return
        for side in (0, 1):
            values = bits_of(part[side], block.rows)[block.slot_starts]
            put_bits(out[side], np.bitwise_or.reduceat(values, block.slot_case_starts)[block.case_of])

    def _own_use(self, part: Planes, out: Planes) -> None:
        """Give each flow the value of its use."""
        block = self._block
        assert block is not None
        if not block.flows.rows.size:
            np.copyto(out, part)
            return
        for side in (0, 1):
            put_bits(out[side], bits_of(part[side], block.rows)[block.slot_starts][block.slot_of])


def bits_of(plane: Any, count: int) -> Bytes:
    """Return the bits of a plane, one byte each."""
    return np.unpackbits(plane.view(np.uint8), bitorder="little", count=count)


def put_bits(plane: Any, values: Any) -> None:
    """Write bits, one byte each, into a plane."""
    packed = np.packbits(values, bitorder="little")
    plane.view(np.uint8)[: len(packed)] = packed


def by_row(planes: Any, rows: int) -> Bytes:
    """Return planes (one a line, one bit a row) turned round: one line a row, one bit a plane."""
    count, size = len(planes), -(-rows // 8)
    groups = -(-count // 8)
    lines = np.ascontiguousarray(planes).view(np.uint8)[:, :size]
    out = np.empty((size * 8, groups), np.uint8)
    for first in range(0, size, PIECE):
        last = min(first + PIECE, size)
        piece = np.zeros((groups * 8, last - first), np.uint8)
        piece[:count] = lines[:, first:last]
        squares = np.ascontiguousarray(piece.reshape(groups, 8, -1).transpose(0, 2, 1)).view(np.uint64)[:, :, 0]
        turned = _turned(squares).view(np.uint8).reshape(groups, last - first, 8)
        out[first * 8 : last * 8] = turned.transpose(1, 2, 0).reshape(-1, groups)
    return out[:rows]


def joined(lines: Bytes, starts: npt.NDArray[Any]) -> Bytes:
    """Return the bits of some line of each group of neighbouring lines, by where each begins: first lines at once, then second ones, and so on."""
    lengths = np.diff(np.append(starts, len(lines)))
    out: Bytes = lines[starts]
    left = np.flatnonzero(lengths > 1)
    for n in range(1, int(lengths.max(initial=0))):
        left = left[lengths[left] > n]
        out[left] |= lines[starts[left] + n]
    return out


_SWAPS = tuple(
    (np.uint64(shift), np.uint64(mask))
    for shift, mask in ((7, 0x00AA00AA00AA00AA), (14, 0x0000CCCC0000CCCC), (28, 0x00000000F0F0F0F0))
)


def _turned(squares: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Return each square of eight by eight bits mirrored at its diagonal: halves are swapped, then quarters, then single bits."""
    for shift, mask in _SWAPS:
        swapped = squares >> shift
        swapped ^= squares
        swapped &= mask
        squares = squares ^ swapped
        swapped <<= shift
        squares ^= swapped
    return np.ascontiguousarray(squares)


__all__ = ["Bytes", "Machine", "bits_of", "by_row", "joined", "put_bits"]
