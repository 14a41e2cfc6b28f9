"""A page as one self-contained HTML file: no script, no outside host; made for the screen, for paper and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

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
    Table,
    cell,
    spans,
)


def html(page: Page) -> str:
    """Return a page as HTML."""
    head = "".join(f"<p>{escape(x)}</p>" for x in page.head)
    return (
        f'<!doctype html><html lang="{page.lang}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{escape(page.title)}</title></head>'
        f"<body><header><h1>{escape(page.title)}</h1>{head}</header><main>{_blocks(page.blocks)}</main></body></html>\n"
    )


def _span(span: Span) -> str:
    if isinstance(span, str):
        return escape(span)
    if isinstance(span, Link):
        return f'<a href="{escape(span.url)}">{escape(span.words)}</a>'
    tag = "code" if isinstance(span, Code) else "strong"
    return f"<{tag}>{escape(span.words)}</{tag}>"


def _line(line: Line) -> str:
    return "".join(_span(s) for s in spans(line))


def _blocks(blocks: Sequence[Block]) -> str:
    return "".join(map(_block, blocks))


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.words)}</h{block.level}>"
    if isinstance(block, (Paragraph, Note)):
        return f"<p>{_line(block.line)}</p>"
    if isinstance(block, Bullets):
        return _bullets(block)
    if isinstance(block, Pairs):
        return "<dl>" + "".join(f"<dt>{escape(n)}</dt><dd>{_line(v)}</dd>" for n, v in block.entries) + "</dl>"
    if isinstance(block, Table):
        head = "".join(f'<th scope="col">{escape(h)}</th>' for h in block.heads)
        rows = "".join("<tr>" + "".join(f"<td>{_line(cell(c).line)}</td>" for c in r) + "</tr>" for r in block.rows)
        return f"<table><caption>{escape(block.caption)}</caption><tr>{head}</tr>{rows}</table>"
    if isinstance(block, Figure):
        return f"<figure>{block.svg}<figcaption>{escape(block.caption)}</figcaption></figure>"
    if isinstance(block, Card):
        return f"<article><h3>{_line(block.title)}</h3>{_blocks(block.blocks)}</article>"
    assert isinstance(block, Folded)
    return f"<details><summary>{escape(block.words)}</summary>{_blocks(block.blocks)}</details>"


def _bullets(block: Bullets) -> str:
    tag = "ol" if block.numbered else "ul"
    entries = "".join(
        f"<li>{_line(e.line)}{_bullets(e.below)}</li>" if isinstance(e, Entry) else f"<li>{_line(e)}</li>"
        for e in block.entries
    )
    return f"<{tag}>{entries}</{tag}>"
