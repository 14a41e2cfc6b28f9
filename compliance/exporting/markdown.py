"""A page as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    Span,
    Strong,
    Table,
    cell,
    spans,
)
from compliance.texts import Lang

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def markdown(page: Page) -> str:
    """Return a page as Markdown."""
    out = [f"# {_safe(page.title)}", "", *(f"{_safe(x)}  " for x in page.head)]
    out += _blocks(page.blocks, page.lang)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).rstrip() + "\n"


def _safe(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", words)


def _span(span: Span) -> str:
    if isinstance(span, str):
        return _safe(span)
    if isinstance(span, Link):
        return f"<{span.url}>" if span.words == span.url else f"[{_safe(span.words)}]({span.url})"
    if isinstance(span, Code):
        return f"`{span.words}`"
    return f"**{_safe(span.words)}**"


def _line(line: Line) -> str:
    return "".join(_span(s) for s in spans(line)).replace("\n", " ")


def _blocks(blocks: Sequence[Block], lang: Lang) -> list[str]:
    out: list[str] = []
    for block in blocks:
        out += ["", *_block(block, lang)]
    return out


def _block(block: Block, lang: Lang) -> list[str]:
    colon = ":" if lang == "en" else " :"
    if isinstance(block, Heading):
        return [f"{'#' * block.level} {_safe(block.words)}"]
    if isinstance(block, Paragraph):
        return [_line(block.line)]
    if isinstance(block, Note):
        return [f"> {_line(block.line)}"]
    if isinstance(block, Bullets):
        return _bullets(block, "")
    if isinstance(block, Pairs):
        return [f"- **{_safe(name)}**{colon} {_line(value)}" for name, value in block.entries]
    if isinstance(block, Table):
        rows = [[_line(cell(c).line) for c in row] for row in block.rows]
        head = [_safe(h) for h in block.heads]
        ruler = ["---"] * len(head)
        return [_line(Strong(block.caption)), "", *(f"| {' | '.join(r)} |" for r in (head, ruler, *rows))]
    if isinstance(block, Figure):
        return [f"*{_safe(block.caption)}*", "", _safe(block.alternative)]
    if isinstance(block, Card):
        return [f"### {_line(block.title)}", *_blocks(block.blocks, lang)]
    assert isinstance(block, Folded)
    return [_line(Strong(block.words)), *_blocks(block.blocks, lang)]


def _bullets(block: Bullets, indent: str) -> list[str]:
    out = []
    mark = "1. " if block.numbered else "- "
    for entry in block.entries:
        if isinstance(entry, Entry):
            out += [f"{indent}{mark}{_line(entry.line)}", *_bullets(entry.below, indent + " " * len(mark))]
        else:
            out.append(f"{indent}{mark}{_line(entry)}")
    return out


__all__ = ["markdown"]
