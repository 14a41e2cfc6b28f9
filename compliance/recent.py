"""What is kept so that it is made once: the last few things by their key, or what hangs on one thing for as long as that lives."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import RLock
from typing import Generic, Self, TypeVar, cast

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class Recent(Generic[K, T]):
    """The last few things made, each by what it was made from; what nobody asked for the longest is let go first. Threads take turns."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = RLock()
        self._kept: OrderedDict[K, T] = OrderedDict()

    def get(self, key: K, make: Callable[[], T]) -> T:
        """Return what is kept under a key, or make it now. What cannot be made is not kept."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            made = self._kept[key] = make()
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
            return made


class Keeper:
    """Something others may have a thing worked out for, once and for as long as it lives.

    What is made should hold what it needs of its keeper and not the keeper itself: rings of objects are freed late.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._made: dict[object, object] = {}

    def kept(self, make: Callable[[Self], T]) -> T:
        """Return what a function or class makes of this; it is asked once."""
        found = self._made.get(make)  # without the lock: whatever stands here is whole, and most calls find it
        if found is not None:
            return cast(T, found)
        with self._lock:
            if make not in self._made:
                self._made[make] = make(self)
            return cast(T, self._made[make])  # under each maker stands what it made, which no type of a dict can say


__all__ = ["Keeper", "Recent"]
