"""Kleene's strong three values: the only truth values in this package.

Ordered no < unknown < yes, so that "all" is the minimum, "any" the maximum and "not" the mirror image. Nothing becomes
"no" because nobody said "yes".
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """Yes, no, or not known."""

    NO = 0
    UNKNOWN = 1
    YES = 2

    @property
    def word(self) -> str:
        """The value as files and documents write it: yes, no, unknown."""
        return self.name.lower()


NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES
_CONTRARY = (YES, UNKNOWN, NO)


def known(value: bool) -> Truth:
    """Return yes or no for a plain boolean."""
    return YES if value else NO


def negation(value: Truth) -> Truth:
    """Swap yes and no; unknown stays unknown."""
    return _CONTRARY[value]


def every(values: Iterable[Truth]) -> Truth:
    """Return no if any value is no, yes if all are yes, else unknown."""
    return min(values, default=YES)


def some(values: Iterable[Truth]) -> Truth:
    """Return yes if any value is yes, no if all are no, else unknown."""
    return max(values, default=NO)


def at_least(count: int, values: Iterable[Truth]) -> Truth:
    """Return yes when `count` values are yes, no when fewer than `count` could still be, else unknown."""
    listed = list(values)
    if sum(v is YES for v in listed) >= count:
        return YES
    if sum(v is not NO for v in listed) < count:
        return NO
    return UNKNOWN
