"""A page as its content, before any format: headings, paragraphs, lists, tables, figures.

What a report says is made once, in one language, as a `Page`; `terminal`, `markdown`, `html` and `pdf` only give it a form. A
tone is a meaning (this is grave, this is open), shown as a colour beside the word, never instead of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from compliance.errors import Message, WrongValue, about
from compliance.language.text import Lang

Tone = Literal[
    "plain", "stop", "do-now", "get-ready", "plan", "good-practice",  # tiers
    "met", "more", "less", "part", "none", "open",  # degrees, and what is not known
]  # fmt: skip


@dataclass(frozen=True)
class Link:
    """Words that lead to an address."""

    words: str
    url: str


@dataclass(frozen=True)
class Code:
    """An id, shown as it is written."""

    words: str


@dataclass(frozen=True)
class Strong:
    """Words that carry weight."""

    words: str


@dataclass(frozen=True)
class Gone:
    """Words that were taken out of a text shown with its changes."""

    words: str


@dataclass(frozen=True)
class Come:
    """Words that were put into a text shown with its changes."""

    words: str


Span: TypeAlias = str | Link | Code | Strong | Gone | Come
Line: TypeAlias = Span | tuple[Span, ...]


@dataclass(frozen=True)
class Heading:
    """The title of what follows; level 2 is a part of the page, 3 a part of that. `anchor` is unique on the page."""

    words: str
    level: Literal[2, 3, 4] = 2
    anchor: str | None = None
    tone: Tone = "plain"


@dataclass(frozen=True)
class Paragraph:
    """One paragraph."""

    line: Line
    small: bool = False


@dataclass(frozen=True)
class Entry:
    """An entry of a list that has a list below it."""

    line: Line
    below: Bullets


@dataclass(frozen=True)
class Bullets:
    """A list, numbered or not."""

    entries: Sequence[Line | Entry]
    numbered: bool = False


@dataclass(frozen=True)
class Pairs:
    """Names and what stands for them."""

    entries: Sequence[tuple[str, Line]]


@dataclass(frozen=True)
class Cell:
    """One cell of a table. Where a tone is given, the words must say the same."""

    line: Line
    tone: Tone = "plain"
    numeric: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under one row of heads. The first cell of a row names it where `row_heads` is set. `widths` are relative."""

    caption: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell | Line]]
    row_heads: bool = False
    widths: Sequence[float] = ()

    def __post_init__(self) -> None:
        wrong = [len(r) for r in self.rows if len(r) != len(self.heads)]
        if wrong or (self.widths and len(self.widths) != len(self.heads)):
            raise WrongValue(about(self.caption, Message("report.table-ragged", count=len(self.heads))))


@dataclass(frozen=True)
class Figure:
    """A picture as SVG text, with a caption and the words that stand for it where it cannot be seen."""

    svg: str
    caption: str
    alternative: str


@dataclass(frozen=True)
class Card:
    """A frame around one thing: an action, a corridor. Its tone marks the edge."""

    title: Line
    blocks: Sequence[Block]
    tone: Tone = "plain"
    anchor: str | None = None


@dataclass(frozen=True)
class Folded:
    """Blocks that a reader opens; in print they stand open."""

    words: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Note:
    """Something the reader must not miss."""

    line: Line
    tone: Tone = "open"


Block: TypeAlias = Heading | Paragraph | Bullets | Pairs | Table | Figure | Card | Folded | Note


@dataclass(frozen=True)
class Page:
    """A whole page. `head` stands under the title: day, rulebook, and that it is no advice.

    `sheet`: it is meant for one sheet of paper, so that it is set close and has no table of contents.
    """

    title: str
    lang: Lang
    head: Sequence[str]
    blocks: Sequence[Block] = field(default_factory=tuple)
    sheet: bool = False


def cells(table: Table) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of a table as cells."""
    for row in table.rows:
        yield tuple(map(cell, row))


def spans(line: Line) -> tuple[Span, ...]:
    """Return a line as its parts."""
    return line if isinstance(line, tuple) else (line,)


def below(blocks: Sequence[Block], prefix: str = "") -> list[Block]:
    """Return blocks as they stand under a heading of their own: headings one level deeper, anchors told apart by a prefix."""
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            deeper: Literal[3, 4] = 3 if block.level == 2 else 4
            block = replace(block, level=deeper, anchor=_prefixed(block.anchor, prefix))
        elif isinstance(block, Card):
            block = replace(block, anchor=_prefixed(block.anchor, prefix), blocks=below(block.blocks, prefix))
        elif isinstance(block, Folded):
            block = replace(block, blocks=below(block.blocks, prefix))
        out.append(block)
    return out


def _prefixed(anchor: str | None, prefix: str) -> str | None:
    return anchor if anchor is None or not prefix else f"{prefix}-{anchor}"


def plain(line: Line) -> str:
    """Return a line as bare words."""
    return "".join(s if isinstance(s, str) else s.words for s in spans(line))


def cell(value: Cell | Line) -> Cell:
    """Return a cell, whatever way it was written."""
    return value if isinstance(value, Cell) else Cell(value)


__all__ = [
    "Block", "Bullets", "Card", "Cell", "Code", "Entry", "Figure", "Folded", "Heading", "Line", "Link", "Note", "Page",
    "Pairs", "Paragraph", "Span", "Strong", "Table", "Tone", "below", "cell", "cells", "plain", "spans",
]  # fmt: skip
