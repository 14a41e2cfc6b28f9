"""A page as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.language.formatting import colon
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.levels import Levels
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Code,
    Entry,
    Figure,
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
    cells,
    spans,
)
from compliance.rendering.safe import address, clean

# What Markdown would read as a mark: anywhere, as an entity, at the beginning of a line.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_OPENING = re.compile(r"^(?:([-+])|(\d{1,9})([.)]))")


def markdown(page: Page) -> str:
    """Return a page as Markdown."""
    out = [f"# {_safe(page.title)}", "", *(f"{_begun(_safe(x))}  " for x in page.head)]
    out += _blocks(page.blocks, page.lang, Levels())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip() + "\n"


def _safe(words: str) -> str:
    return _ENTITY.sub(r"\&", _SPECIAL.sub(r"\\\1", clean(words)))


def _begun(line: str) -> str:
    """Return a line that begins a paragraph or an entry: nothing at its head makes a list or a rule of it."""
    return _OPENING.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line.lstrip())


def _code(words: str) -> str:
    runs = [len(r) for r in re.findall("`+", words)]
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    room = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{room}{words}{room}{fence}" if words.strip() else words


def _span(span: Span) -> str:
    if isinstance(span, str):
        return _safe(span)
    if isinstance(span, Link):
        url = address(span.url)
        if url is None:
            return _safe(span.words)
        if span.words in (span.url, url):
            return f"<{url}>"
        return f"[{_safe(span.words)}]({f'<{url}>' if '(' in url or ')' in url else url})"
    if isinstance(span, Code):
        return _code(clean(span.words))
    words = _safe(span.words).strip()
    mark = "~~" if isinstance(span, Gone) else "**"
    return f"{mark}{words}{mark}" if words else ""


def _line(line: Line) -> str:
    return "".join(map(_span, spans(line)))


def _cell(line: Line) -> str:
    """Return a line inside a table, where also a code must not end the cell."""
    return "".join(_span(s).replace("|", "\\|") if isinstance(s, Code) else _span(s) for s in spans(line))


def _blocks(blocks: Sequence[Block], lang: Lang, levels: Levels) -> list[str]:
    out: list[str] = []
    for block in blocks:
        out += ["", *_block(block, lang, levels)]
    return out


def _block(block: Block, lang: Lang, levels: Levels) -> list[str]:
    sign = colon(lang)
    if isinstance(block, Heading):
        return [f"{'#' * levels.heading(block.level)} {_safe(block.words)}"]
    if isinstance(block, Paragraph):
        return [_begun(_line(block.line))]
    if isinstance(block, Note):
        word = say("page.note-grave" if block.tone == "stop" else "page.note", lang)
        return [f"> **{_safe(word)}**{sign} {_line(block.line)}"]
    if isinstance(block, Bullets):
        return _bullets(block, "")
    if isinstance(block, Pairs):
        return [f"- **{_safe(name).strip()}**{sign} {_line(value)}" for name, value in block.entries]
    if isinstance(block, Table):
        rows = [[_cell(c.line) for c in row] for row in cells(block)]
        head = [_safe(h) for h in block.heads]
        ruler = ["---"] * len(head)
        return [_line(Strong(block.caption)), "", *(f"| {' | '.join(r)} |" for r in (head, ruler, *rows))]
    if isinstance(block, Figure):
        return [f"*{_safe(block.caption).strip()}*", "", _begun(_safe(block.alternative))]
    inside = levels.below()
    title = _line(block.title) if isinstance(block, Card) else _safe(block.words)
    return [f"{'#' * inside.floor} {title}", *_blocks(block.blocks, lang, inside)]


def _bullets(block: Bullets, indent: str) -> list[str]:
    out = []
    mark = "1. " if block.numbered else "- "
    for entry in block.entries:
        if isinstance(entry, Entry):
            out.append(f"{indent}{mark}{_begun(_line(entry.line))}")
            out += _bullets(entry.below, indent + " " * len(mark))
        else:
            out.append(f"{indent}{mark}{_begun(_line(entry))}")
    return out


__all__ = ["markdown"]
