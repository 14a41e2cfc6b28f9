"""A page in a terminal, by rich: the same content as in a file, as wide as the window."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from compliance.exporting.page import (
    Block,
    Bullets,
    Card,
    Code,
    Entry,
    Figure,
    Folded,
    Heading,
    Line,
    Link,
    Note,
    Page,
    Pairs,
    Paragraph,
    Strong,
    Table,
    Tone,
    cell,
    plain,
    spans,
)

STYLE: dict[Tone, str] = {
    "plain": "",
    "stop": "bold red",
    "do-now": "bold yellow",
    "get-ready": "bold cyan",
    "plan": "bold blue",
    "good-practice": "bold green",
    "met": "green",
    "more": "magenta",
    "less": "cyan",
    "part": "yellow",
    "none": "dim",
    "open": "bold yellow",
}


def show_page(page: Page) -> None:
    """Print a page."""
    console = Console(highlight=False, soft_wrap=False)
    console.print(Text(page.title, style="bold"))
    for line in page.head:
        console.print(Text(line, style="dim"))
    for block in page.blocks:
        console.print(_block(block, page.lang != "en", console.width))


def _text(line: Line, style: str = "") -> Text:
    out = Text(style=style)
    for span in spans(line):
        if isinstance(span, str):
            out.append(span)
        elif isinstance(span, Link):
            out.append(span.words if span.words == span.url else f"{span.words} <{span.url}>")
        else:
            out.append(
                span.words, style="bold" if isinstance(span, Strong) else "dim" if isinstance(span, Code) else ""
            )
    return out


def _block(block: Block, french: bool, width: int) -> RenderableType:
    if isinstance(block, Heading):
        return Text(f"\n{block.words}", style=STYLE[block.tone] or "bold")
    if isinstance(block, Paragraph):
        return _text(block.line, "dim" if block.small else "")
    if isinstance(block, Note):
        return _text(("! ", *spans(block.line)), STYLE[block.tone])
    if isinstance(block, Bullets):
        return Group(*_bullets(block, 1))
    if isinstance(block, Pairs):
        colon = " : " if french else ": "
        return Group(*(Padding(_text((name + colon, *spans(value))), (0, 0, 0, 2)) for name, value in block.entries))
    if isinstance(block, Table):
        return _table(block) if _fits(block, width) else _records(block, french)
    if isinstance(block, Figure):
        return Text(block.alternative)
    if isinstance(block, Card):
        return Panel(
            Group(*(_block(b, french, width - 4) for b in block.blocks)),
            title=_text(block.title),
            title_align="left",
            border_style=STYLE[block.tone] or "none",
        )
    assert isinstance(block, Folded)
    return Group(Text(f"\n{block.words}", style="bold"), *(_block(b, french, width) for b in block.blocks))


def _fits(block: Table, width: int) -> bool:
    """Whether a table can stand in a width without breaking a word."""
    room = width - 3 * len(block.heads)
    longest = []
    for n, head in enumerate(block.heads):
        words = [*head.split(), *(w for r in block.rows for w in plain(cell(r[n]).line).split())]
        longest.append(min(max((len(w) for w in words), default=1), max(width // 4, 1)))  # an address may break
    if not block.widths:
        return sum(longest) <= room
    shares = (w / sum(block.widths) * room for w in block.widths)
    return all(word <= share for word, share in zip(longest, shares, strict=True))


def _records(block: Table, french: bool) -> RenderableType:
    """Return a table too wide for the window as one small list a row."""
    colon = " : " if french else ": "
    out: list[RenderableType] = [Text(f"\n{block.caption}", style="bold")]
    for row in block.rows:
        cells = [cell(c) for c in row]
        lines = [_text((h + colon, *spans(c.line)), STYLE[c.tone]) for h, c in zip(block.heads, cells, strict=True)]
        out += [lines[0], *(Padding(line, (0, 0, 0, 2)) for line in lines[1:])]
    return Group(*out)


def _table(block: Table) -> Grid:
    grid = Grid(title=block.caption, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)
    numeric = [all(cell(r[n]).numeric for r in block.rows) for n in range(len(block.heads))] if block.rows else []
    for n, head in enumerate(block.heads):
        ratio = round(block.widths[n] * 10) if block.widths else None
        grid.add_column(head, justify="right" if numeric and numeric[n] else "left", overflow="fold", ratio=ratio)
    for row in block.rows:
        grid.add_row(*(_text(c.line, STYLE[c.tone]) for c in map(cell, row)))
    return grid


def _bullets(block: Bullets, depth: int) -> Sequence[RenderableType]:
    out: list[RenderableType] = []
    for n, entry in enumerate(block.entries, start=1):
        mark = f"{n}. " if block.numbered else "- "
        if isinstance(entry, Entry):
            out.append(Padding(_text((mark, *spans(entry.line))), (0, 0, 0, 2 * depth)))
            out += _bullets(entry.below, depth + 1)
        else:
            out.append(Padding(_text((mark, *spans(entry))), (0, 0, 0, 2 * depth)))
    return out


__all__ = ["STYLE", "show_page"]
