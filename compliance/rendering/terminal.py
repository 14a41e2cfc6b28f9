"""A page in a terminal, by rich: the same content as in a file, as wide as the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from compliance.language.formatting import colon
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Code,
    Come,
    Entry,
    Figure,
    Folded,
    Gone,
    Heading,
    Line,
    Link,
    Note,
    Page,
    Pairs,
    Paragraph,
    Span,
    Strong,
    Table,
    Tone,
    cells,
    plain,
    spans,
)
from compliance.rendering.safe import address, clean

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
    console.print(Text(clean(page.title), style="bold"))
    for line in page.head:
        console.print(Text(clean(line), style="dim"))
    for block in page.blocks:
        console.print(_block(block, page.lang, console.width))


def _text(line: Line, style: str = "") -> Text:
    out = Text(style=style)
    for span in spans(line):
        if isinstance(span, str):
            out.append(clean(span))
        elif isinstance(span, Link):
            out.append(_link(span))
        else:
            out.append(_marked(span), style=_STYLES[type(span)])
    return out


_STYLES: Mapping[type[Span], str] = {Code: "dim", Strong: "bold", Gone: "strike", Come: "underline"}


def _marked(span: Code | Strong | Gone | Come) -> str:
    """Return words; of a text with its changes, with signs that also a terminal without styles shows."""
    words = clean(span.words)
    if isinstance(span, Gone):
        return f"[-{words}-]"
    return f"{{+{words}+}}" if isinstance(span, Come) else words


def _link(link: Link) -> str:
    """Return a link as words with its address; inside the page there is nowhere to go."""
    words, where = clean(link.words), address(link.url)
    if where is None or where.startswith("#") or link.words in (link.url, where):
        return words
    return f"{words} <{where}>"


def _block(block: Block, lang: Lang, width: int) -> RenderableType:
    if isinstance(block, Heading):
        return Text(f"\n{clean(block.words)}", style=STYLE[block.tone] or "bold")
    if isinstance(block, Paragraph):
        return _text(block.line, "dim" if block.small else "")
    if isinstance(block, Note):
        word = say("page.note-grave" if block.tone == "stop" else "page.note", lang)
        return _text((Strong(word), f"{colon(lang)} ", *spans(block.line)), STYLE[block.tone])
    if isinstance(block, Bullets):
        return Group(*_bullets(block, 1))
    if isinstance(block, Pairs):
        lines = [_text((f"{name}{colon(lang)} ", *spans(value))) for name, value in block.entries]
        return Group(*(Padding(line, (0, 0, 0, 2)) for line in lines))
    if isinstance(block, Table):
        return _table(block) if _fits(block, width) else _records(block, lang)
    if isinstance(block, Figure):
        return Group(Text(clean(block.caption), style="bold"), Text(clean(block.alternative)))
    if isinstance(block, Card):
        inside = [_block(b, lang, width - 4) for b in block.blocks]
        return Panel(Group(_text(block.title, "bold"), *inside), border_style=STYLE[block.tone] or "none")
    assert isinstance(block, Folded)
    return Group(Text(f"\n{clean(block.words)}", style="bold"), *(_block(b, lang, width) for b in block.blocks))


def _fits(block: Table, width: int) -> bool:
    """Whether a table can stand in a width without breaking a word."""
    room = width - 3 * len(block.heads)
    rows = list(cells(block))
    longest = []
    for n, head in enumerate(block.heads):
        words = [*head.split(), *(w for r in rows for w in plain(r[n].line).split())]
        longest.append(min(max((len(w) for w in words), default=1), max(width // 4, 1)))  # an address may break
    if not block.widths:
        return sum(longest) <= room
    shares = (w / sum(block.widths) * room for w in block.widths)
    return all(word <= share for word, share in zip(longest, shares, strict=True))


def _records(block: Table, lang: Lang) -> RenderableType:
    """Return a table too wide for the window as one small list a row."""
    out: list[RenderableType] = [Text(f"\n{clean(block.caption)}", style="bold")]
    for row in cells(block):
        lines = [
            _text((f"{h}{colon(lang)} ", *spans(c.line)), STYLE[c.tone]) for h, c in zip(block.heads, row, strict=True)
        ]
        out += [lines[0], *(Padding(line, (0, 0, 0, 2)) for line in lines[1:])]
    return Group(*out)


def _table(block: Table) -> Grid:
    caption = Text(clean(block.caption), style="bold")
    grid = Grid(title=caption, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    rows = list(cells(block))
    for n, head in enumerate(block.heads):
        numeric = bool(rows) and all(r[n].numeric for r in rows)
        ratio = round(block.widths[n] * 10) if block.widths else None
        grid.add_column(Text(clean(head)), justify="right" if numeric else "left", overflow="fold", ratio=ratio)
    for row in rows:
        grid.add_row(*(_text(c.line, STYLE[c.tone]) for c in row))
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
