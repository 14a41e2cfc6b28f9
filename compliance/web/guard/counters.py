"""How much somebody has used up lately, counted for all processes together: a level that fills with each use and empties evenly over a minute.

The levels stand in a small piece of memory that the processes share, under a lock of the system, which a process that dies lets go. Whom a
level belongs to stands there only as a hash with a key that is made anew at each start. The table has a fixed size: when it is full, the
emptiest of the levels that could stand in one place makes room, so somebody with very many addresses can at most shorten memories.
"""

from __future__ import annotations

import hashlib
import mmap
import secrets
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from time import monotonic

if sys.platform != "win32":
    import fcntl

LEVELS = "levels"  # the file of the levels, in the folder that processes share
MINUTE = 60.0
SLOTS = 16_384
NEIGHBOURS = 8  # places in which one level may stand
_KEY = 32
_SLOT = struct.Struct("=Qdd")  # whose, how full, when that was
_SIZE = _KEY + (SLOTS + NEIGHBOURS) * _SLOT.size


def make(folder: Path) -> None:
    """Make the memory of the levels as a file in a folder."""
    with (folder / LEVELS).open("xb") as file:
        file.write(secrets.token_bytes(_KEY))
        file.truncate(_SIZE)


class Counters:
    """The levels. Without a file they are this process's own."""

    def __init__(self, path: Path | None = None, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._turn = Lock()
        self._file = None if path is None else path.open("r+b")
        self._held = mmap.mmap(-1 if self._file is None else self._file.fileno(), _SIZE)
        if self._file is None:
            self._held[:_KEY] = secrets.token_bytes(_KEY)

    def take(self, what: str, who: str, amount: float, most: float, *, whole: bool = True) -> float:
        """Use up an amount of what somebody may use in a minute; return 0, or how many seconds to wait where nothing was used.

        `whole` says that all of it must fit. Else it is given where the level is not full yet, and what goes beyond must empty first: so
        one large thing is not refused for ever, and is paid for by waiting.
        """
        with self._slot(what, who, most) as (place, level, now):
            over = level + amount - most if whole else level - most
            if over > 0 or (not whole and over >= 0):
                return max(1.0, over * MINUTE / most)
            self._put(place, what, who, level + amount, now)
            return 0.0

    def add(self, what: str, who: str, amount: float, most: float) -> None:
        """Add to a level what something turned out to cost beyond what was taken for it, or give back what it did not cost."""
        with self._slot(what, who, most) as (place, level, now):
            self._put(place, what, who, max(0.0, level + amount), now)

    def level(self, what: str, who: str, most: float) -> float:
        """Return how full a level is."""
        with self._slot(what, who, most) as (_, level, _now):
            return level

    def close(self) -> None:
        """Let the memory go."""
        self._held.close()
        if self._file is not None:
            self._file.close()

    @contextmanager
    def _slot(self, what: str, who: str, most: float) -> Iterator[tuple[int, float, float]]:
        """Find the place of a level, how full it is now, and the time, and hold the table meanwhile."""
        with self._turn:
            if self._file is not None and sys.platform != "win32":
                fcntl.lockf(self._file, fcntl.LOCK_EX)
            try:
                now = self._clock()
                place, level = self._found(self._hash(what, who), now, most)
                yield place, level, now
            finally:
                if self._file is not None and sys.platform != "win32":
                    fcntl.lockf(self._file, fcntl.LOCK_UN)

    def _hash(self, what: str, who: str) -> int:
        made = hashlib.blake2b(
            f"{what} {who}".encode("utf-8", "replace"), digest_size=8, key=self._held[:_KEY]
        ).digest()
        return int.from_bytes(made, "big") or 1  # 0 means that nobody stands there

    def _found(self, mine: int, now: float, most: float) -> tuple[int, float]:
        emptiest, least = 0, float("inf")
        for near in range(NEIGHBOURS):
            place = _KEY + (mine % SLOTS + near) * _SLOT.size
            whose, level, then = _SLOT.unpack_from(self._held, place)
            rest = max(0.0, level - max(0.0, now - then) * most / MINUTE)
            if whose == mine:
                return place, rest
            if whose == 0:
                rest = -1.0
            if rest < least:
                emptiest, least = place, rest
        return emptiest, 0.0

    def _put(self, place: int, what: str, who: str, level: float, now: float) -> None:
        _SLOT.pack_into(self._held, place, self._hash(what, who), level, now)


__all__ = ["LEVELS", "MINUTE", "SLOTS", "Counters", "make"]
