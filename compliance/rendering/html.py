"""A page as one self-contained HTML file: no script, no outside host; made for the screen, for paper and for a screen reader."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from importlib.resources import files

from compliance.language.sentences import say
from compliance.rendering.levels import Levels
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Cell,
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
from compliance.rendering.spacing import unbroken
from compliance.rendering.tones import COLOURS

MANY_HEADINGS = 3  # from so many on a page has a table of contents
LONGEST_ID = 200
MANY_COLUMNS = 3  # from so many on a table does not fit on a telephone and scrolls by itself
MOST_COLUMNS = 40  # from so many on more columns make a table no wider
WIDEST_SHARE = 100
NUMBER = ' class="number"'
SMALL = ' class="small"'
GRAVE: tuple[Tone, ...] = ("stop",)

# Nothing is fetched and nothing runs, whatever a name or a picture brings along.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_ROOT = re.compile(r"<svg(\s[^>]*|)>(.*)", re.DOTALL)
_ID = re.compile(r"""(?<=[\s"'])id=(["'])(.+?)\1""")
_REFERENCE = re.compile(r"""(url\(\s*["']?#|href=["']#)([^"')\s]+)""")


def html(page: Page) -> str:
    """Return a page as HTML: the same bytes for the same page."""
    return _Writer(unbroken(page)).whole()


def fragment(page: Page) -> tuple[str, str]:
    """Return the table of contents (empty where there is little to list) and the blocks of a page, to stand inside another page."""
    writer = _Writer(unbroken(page))
    body = writer.blocks(writer.page.blocks, Levels(), listed=True)
    return (writer.guide() if len(writer.contents) >= MANY_HEADINGS else "", body)


@cache
def style() -> str:
    """Return the style sheet of a page that stands by itself: its frame, and its blocks."""
    return f"{_sheet('page.css')}\n{block_style()}"


@cache
def block_style() -> str:
    """Return the style of blocks alone, for pages that have a frame of their own.

    Widths are classes, and no element has a style of its own: a site may forbid those.
    """
    tones = "".join(f".t-{t} {{ --tone: {ink}; --wash: {wash}; }}\n" for t, (ink, wash) in COLOURS.items())
    shares = "".join(f"col.w-{n}{{width:{n}%}}" for n in range(1, WIDEST_SHARE + 1))
    least = "".join(f".n-{n}{{min-width:{6 * n}rem}}" for n in range(MANY_COLUMNS, MOST_COLUMNS + 1))
    return f"{_sheet('blocks.css')}\n{tones}{shares}\n@media screen{{{least}}}\n"


def _sheet(name: str) -> str:
    return files("compliance.rendering").joinpath(name).read_text(encoding="utf-8")


def _text(words: str) -> str:
    return escape(clean(words))


_TAGS: Mapping[type[Span], str] = {Code: "code", Strong: "strong", Gone: "del", Come: "ins"}


def _span(span: Span) -> str:
    if isinstance(span, str):
        return _text(span)
    if isinstance(span, Link):
        where = address(span.url)
        if where is None:
            return _text(span.words)
        named = "" if span.words in (span.url, where) else ' class="named"'
        return f'<a href="{escape(where)}"{named}>{_text(span.words)}</a>'
    tag = _TAGS[type(span)]
    return f"<{tag}>{_text(span.words)}</{tag}>"


def _line(line: Line) -> str:
    return "".join(map(_span, spans(line)))


def _tone(tone: Tone) -> str:
    return "" if tone == "plain" else f" t-{tone}"


class _Writer:
    """Writes one page; knows which ids are taken and which headings have gone by."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taken: set[str] = {"content", "contents"}
        self.contents: list[tuple[int, str, str]] = []

    def whole(self) -> str:
        page, lang = self.page, self.page.lang
        body = self.blocks(page.blocks, Levels(), listed=True)
        head = "".join(f"<p>{_text(x)}</p>\n" for x in page.head)
        guided = len(self.contents) >= MANY_HEADINGS and not self.page.sheet
        return (
            f'<!doctype html><html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
            f"<title>{_text(page.title)}</title>\n<style>\n{style()}{self.numbers()}</style>\n</head>\n"
            f'<body class="{"guided" if guided else "plain"}">\n<a class="skip" href="#content">{_text(say("page.skip", lang))}</a>\n'
            f"<header>\n<h1>{_text(page.title)}</h1>\n{head}</header>\n{self.guide() if guided else ''}"
            f'<main id="content" tabindex="-1">\n{body}</main>\n</body>\n</html>\n'
        )

    def numbers(self) -> str:
        """Return the rule that numbers printed pages, in words of the language."""
        words = say("page.number", self.page.lang, page="\0page\0", pages="\0pages\0").split("\0")
        said = " ".join(f"counter({w})" if w in ("page", "pages") else f'"{w}"' for w in words if w)
        return f"@media print {{ @page {{ @bottom-right {{ content: {said}; font: 8pt sans-serif; }} }} }}\n"

    def guide(self) -> str:
        """Return the table of contents: parts, and under each its own parts."""
        out, depth = [], 1
        for level, ident, words in self.contents:
            if level > depth:
                out.append("<ol>" * (level - depth))
            else:
                out.append("</li>" + "</ol></li>" * (depth - level))
            depth = level
            out.append(f'<li><a href="#{ident}">{_text(words)}</a>')
        out.append("</li></ol>" * (depth - 1))
        title = _text(say("page.contents", self.page.lang))
        return f'<nav aria-labelledby="contents">\n<h2 id="contents">{title}</h2>\n{"".join(out)}\n</nav>\n'

    def ident(self, wanted: str) -> str:
        """Return an id that no other element of the page has."""
        base = re.sub(r"[^\w.-]+", "-", clean(wanted)).strip("-")[:LONGEST_ID] or "part"
        found, n = base, 1
        while found in self.taken:
            n += 1
            found = f"{base}-{n}"
        self.taken.add(found)
        return found

    def blocks(self, blocks: Sequence[Block], levels: Levels, listed: bool = False) -> str:
        return "".join(f"{self.block(b, levels, listed)}\n" for b in blocks)

    def block(self, block: Block, levels: Levels, listed: bool) -> str:
        if isinstance(block, Heading):
            level, ident = levels.heading(block.level), self.ident(block.anchor or block.words)
            if listed and level <= MANY_HEADINGS:
                self.contents.append((level, ident, block.words))
            tone = "" if block.tone == "plain" else f' class="t-{block.tone}"'
            return f'<h{level} id="{ident}"{tone}>{_text(block.words)}</h{level}>'
        if isinstance(block, Paragraph):
            return f"<p{SMALL if block.small else ''}>{_line(block.line)}</p>"
        if isinstance(block, Note):
            word = say("page.note-grave" if block.tone in GRAVE else "page.note", self.page.lang)
            return f'<p class="note t-{block.tone}"><strong class="word">{_text(word)}</strong>{_line(block.line)}</p>'
        if isinstance(block, Bullets):
            return _bullets(block)
        if isinstance(block, Pairs):
            return "<dl>\n" + "".join(f"<dt>{_text(n)}</dt><dd>{_line(v)}</dd>\n" for n, v in block.entries) + "</dl>"
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Figure):
            return self.figure(block)
        if isinstance(block, Card):
            return self.card(block, levels.below())
        assert isinstance(block, Folded)
        inside = levels.below()
        title = f"<h{inside.floor}>{_text(block.words)}</h{inside.floor}>"
        return f"<details>\n<summary>{title}</summary>\n{self.blocks(block.blocks, inside)}</details>"

    def card(self, card: Card, inside: Levels) -> str:
        ident = self.ident(card.anchor or plain(card.title))
        title = f'<h{inside.floor} id="{ident}">{_line(card.title)}</h{inside.floor}>'
        content = self.blocks(card.blocks, inside)
        return f'<article class="card{_tone(card.tone)}" aria-labelledby="{ident}">\n{title}\n{content}</article>'

    def table(self, table: Table) -> str:
        wide = len(table.heads) >= MANY_COLUMNS
        named = self.ident("table")
        columns = ""
        if table.widths:
            whole = sum(table.widths)
            shares = "".join(f'<col class="w-{max(1, round(100 * w / whole))}">' for w in table.widths)
            columns = f"<colgroup>{shares}</colgroup>\n"
        rows = list(cells(table))
        numeric = [bool(rows) and all(r[n].numeric for r in rows) for n in range(len(table.heads))]
        head = "".join(_head(h, n) for h, n in zip(table.heads, numeric, strict=True))
        body = "".join(f"<tr>{self.row(r, table.row_heads)}</tr>\n" for r in rows)
        least = f' class="wide n-{min(len(table.heads), MOST_COLUMNS)}"' if wide else ""
        out = (
            f'<table{least}>\n<caption id="{named}">{_text(table.caption)}</caption>\n{columns}'
            f"<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}</tbody>\n</table>"
        )
        return _scrolling(out, named) if wide else out

    def row(self, row: Sequence[Cell], row_heads: bool) -> str:
        return "".join(_cell(c, row_heads and n == 0) for n, c in enumerate(row))

    def figure(self, figure: Figure) -> str:
        caption = self.ident("figure")
        picture = _scrolling(_picture(figure.svg, f"{caption}-", figure.caption), caption)
        return (
            f'<figure>\n{picture}\n<figcaption id="{caption}">{_text(figure.caption)}</figcaption>\n'
            f'<p class="unseen">{_text(figure.alternative)}</p>\n</figure>'
        )


def _picture(svg: str, prefix: str, label: str) -> str:
    """Return an SVG element with a name, its ids made its own: two pictures of a page never share one."""
    svg = _REFERENCE.sub(rf"\g<1>{prefix}\g<2>", _ID.sub(rf'id="{prefix}\g<2>"', svg))
    root, rest = _ROOT.findall(svg)[0]
    kept = re.sub(r"""\s(?:role|aria-[a-z]+)=(["']).*?\1""", "", root)
    return f'<svg role="img" aria-label="{_text(label)}"{kept}>{rest}'


def _scrolling(content: str, named: str) -> str:
    """Return something wide in a frame of its own that scrolls, also by the keys."""
    return f'<div class="scroll" role="group" aria-labelledby="{named}" tabindex="0">\n{content}\n</div>'


def _head(words: str, numeric: bool) -> str:
    if not words.strip():
        return "<td></td>"
    return f'<th scope="col"{NUMBER if numeric else ""}>{_text(words)}</th>'


def _cell(value: Cell, names_row: bool) -> str:
    classes = [*(["number"] if value.numeric else []), *([f"toned t-{value.tone}"] if value.tone != "plain" else [])]
    marks = f' class="{" ".join(classes)}"' if classes else ""
    if names_row:
        return f'<th scope="row"{marks}>{_line(value.line)}</th>'
    return f"<td{marks}>{_line(value.line)}</td>"


def _bullets(block: Bullets) -> str:
    tag = "ol" if block.numbered else "ul"
    entries = "".join(
        f"<li>{_line(e.line)}{_bullets(e.below)}</li>\n" if isinstance(e, Entry) else f"<li>{_line(e)}</li>\n"
        for e in block.entries
    )
    return f"<{tag}>\n{entries}</{tag}>"


__all__ = ["block_style", "fragment", "html", "style"]
