"""What one text says otherwise than another: lines that came, went or changed, and in a changed line the words that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Way = Literal["same", "removed", "added"]
WORD = re.compile(r"\s+|\w+|[^\w\s]")
MOST_PAIRS = 20_000  # of lines that are held against each other; beyond that, what came and went is told apart
LIKE = 0.4  # of their words two lines have in common at least, to be told as one line that changed


@dataclass(frozen=True)
class Part:
    """Some words that both texts have, only the old one, or only the new one."""

    way: Way
    words: str


@dataclass(frozen=True)
class Difference:
    """One line that differs: its parts in order. A line that came or went is one part."""

    parts: tuple[Part, ...]

    @property
    def old(self) -> str:
        """The line in the old text; empty where it came."""
        return "".join(p.words for p in self.parts if p.way != "added")

    @property
    def new(self) -> str:
        """The line in the new text; empty where it went."""
        return "".join(p.words for p in self.parts if p.way != "removed")


def difference(old: Sequence[str], new: Sequence[str]) -> tuple[Difference, ...]:
    """Return the lines that differ, in the order of the texts; none where both say the same."""
    return tuple(_differences(old, new))


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    for way, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if way != "equal":
            yield from _paired(list(old[a:b]), list(new[c:d]))


def _paired(gone: list[str], come: list[str]) -> Iterator[Difference]:
    """Yield lines that stand in the place of others: each new one with the first old one that is like it."""
    for line in come if len(gone) * len(come) <= MOST_PAIRS else ():
        like = next((one for one in gone if _like(one, line)), None)
        if like is None:
            yield Difference((Part("added", line),))
            continue
        for passed in gone[: gone.index(like)]:
            yield Difference((Part("removed", passed),))
        del gone[: gone.index(like) + 1]
        yield Difference(tuple(_words(like, line)))
    if len(gone) * len(come) > MOST_PAIRS:
        yield from (Difference((Part("added", line),)) for line in come)
    for line in gone:
        yield Difference((Part("removed", line),))


def _like(one: str, other: str) -> bool:
    return SequenceMatcher(None, WORD.findall(one), WORD.findall(other), autojunk=False).ratio() >= LIKE


def _words(old: str, new: str) -> Iterator[Part]:
    before, after = WORD.findall(old), WORD.findall(new)
    for way, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if way == "equal":
            yield Part("same", "".join(before[a:b]))
            continue
        if b > a:
            yield Part("removed", "".join(before[a:b]))
        if d > c:
            yield Part("added", "".join(after[c:d]))


__all__ = ["Difference", "Part", "Way", "difference"]
