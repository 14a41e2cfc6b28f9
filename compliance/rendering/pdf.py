"""A page as a PDF by typst: tagged for screen readers (PDF/UA-1), with bookmarks, the same bytes for the same page on every machine.

Only the fonts that travel with the locked packages are used: those inside typst, and DejaVu from matplotlib, whose last resort
draws a framed sign for writing that no font here covers; the words themselves can still be searched and copied. Whatever somebody
wrote reaches typst as string literals only, never as markup.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import typst

from compliance.errors import InternalFault, Message
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
    Table,
    cells,
    plain,
    spans,
)
from compliance.rendering.safe import address, clean
from compliance.rendering.spacing import unbroken
from compliance.rendering.tones import COLOURS

MANY_HEADINGS = 3  # from so many on there is a table of contents
MANY_COLUMNS = 8  # from so many on a table has pages of its own, turned sideways
LONG_WORD = 24  # characters; a longer word may be broken inside
BROKEN = 12
BETWEEN = "\ufeff"  # between the pieces of a long word of code; no words hold it once they are clean
LONG_LABEL = 24
NOTHING = "-"  # stands for a heading in which there is nothing to see
LINE = 92  # characters in a line as wide as the page
WHOLE = 30  # lines; what is shorter is not torn over two pages
REMEMBERED = (
    12  # compilations after which typst has forgotten what none of them used; of an empty page each takes a millisecond
)
RUNNING = 90  # characters of the title that stand at the head of later pages

# What is meant for one sheet of paper is set close.
_SHEET = """#set text(size: 8.8pt)
#set par(leading: 0.5em, spacing: 0.7em)
#set page(margin: (x: 18mm, top: 15mm, bottom: 15mm))
#show title: set text(size: 17pt)
#show title: set block(below: 0.6em)
#show heading.where(level: 1): set text(size: 11.5pt)
#show heading.where(level: 1): set block(above: 1.1em, below: 0.55em)
#set list(spacing: 0.45em)"""

_AFTER = re.compile(r"[^/.?&=_:,;@+-]*[/.?&=_:,;@+-]+|[^/.?&=_:,;@+-]+")


def pdf(page: Page) -> bytes:
    """Return a page as a PDF: the same bytes for the same page.

    Raises:
        InternalFault: typst refuses what was written for it, which is a fault of this module.
    """
    try:
        out = typst.compile(
            _Writer(unbroken(page)).whole().encode(),
            format="pdf",
            font_paths=_fonts(),
            pdf_standards="ua-1",
        )
    except typst.TypstError as error:
        raise InternalFault(Message("report.pdf-failed", said=error.diagnostic)) from error
    finally:
        _forget()
    assert isinstance(out, bytes)
    return out


def _forget() -> None:
    """Have typst let go of what it remembers of a page: some 100 MB, which it keeps until so many others were set."""
    for _ in range(REMEMBERED):
        typst.compile(b"", format="svg", font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    """Return the fonts inside typst, ours for Japanese, and those of matplotlib, which is not imported for that; none of the machine's own."""
    spec = find_spec("matplotlib")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"
    return typst.Fonts(include_system_fonts=False, font_paths=[folder, Path(__file__).parent / "fonts"])


@cache
def _form() -> str:
    return files("compliance.rendering").joinpath("page.typ").read_text(encoding="utf-8")


def _literal(words: str) -> str:
    """Return words as a string of typst: nothing in them is markup."""
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


def _text(words: str) -> str:
    """Return words as content; between the pieces of a long word a line may end."""
    parts = re.split(rf"(\S{{{LONG_WORD + 1},}})", clean(words))
    out = []
    for n, part in enumerate(parts):
        pieces = list(_pieces(part)) if n % 2 else [part]
        out.append("#brk;".join(f"#{_literal(p)}" for p in pieces if p))
    return "".join(out)


def _code(words: str) -> str:
    """Return words as code: one thing, so that it is read as one, whose pieces are marked for the form (page.typ)."""
    parts = re.split(rf"(\S{{{LONG_WORD + 1},}})", clean(words))
    return f"#raw({_literal(''.join(BETWEEN.join(_pieces(p)) if n % 2 else p for n, p in enumerate(parts)))})"


def _heading(words: Line) -> Line:
    """Return what stands as a heading: a sign where there is nothing to see, since a tagged PDF has no empty heading."""
    return words if _seen(plain(words)) else NOTHING


def _seen(words: str) -> bool:
    """Whether words leave any mark: spaces, soft hyphens and signs without width do not."""
    return any(unicodedata.category(sign)[0] not in ("C", "Z") for sign in clean(words))


def _pieces(word: str) -> Iterator[str]:
    """Yield the parts of a long word: after its punctuation, and where that is far away after some letters."""
    for part in _AFTER.findall(word):
        if len(part) <= LONG_WORD:
            yield part
            continue
        begun = ""
        for sign in part:
            if (
                len(begun) >= BROKEN
                and not unicodedata.category(sign).startswith("M")
                and "\u200d" not in (begun[-1], sign)
            ):
                yield begun
                begun = ""
            begun += sign
        yield begun


class _Writer:
    """Writes one page in typst's language."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.names: dict[str, str] = {}
        for anchor in _anchors(page.blocks):
            self.names.setdefault(anchor, f"a{len(self.names)}")
        self.named: set[str] = set()

    def whole(self) -> str:
        page, lang = self.page, self.page.lang
        title = clean(page.title).strip()
        title = title if _seen(title) else NOTHING
        running = title if len(title) <= RUNNING else title[: RUNNING - 1] + "…"
        before, between, after = say("page.number", lang, page="\0", pages="\0").split("\0")
        tones = "".join(f'  "{t}": (ink: rgb("{ink}"), wash: rgb("{wash}")),\n' for t, (ink, wash) in COLOURS.items())
        language, _, region = lang.partition("-")
        out = [
            "#let brk = box()",  # a place where a line may end without a sign; words anywhere may hold one
            f"#let page-title = {_literal(title)}",
            f"#let running-title = [{_text(running)}]",
            f'#let page-lang = "{language}"',
            f"#let page-region = {_literal(region) if region else 'none'}",
            f"#let page-words(at, of) = [#{_literal(before)}#at#{_literal(between)}#of#{_literal(after)}]",
            f"#let tones = (\n{tones})",
            _form(),
            *([_SHEET] if page.sheet else []),
            f"#title[{_text(title)}]",
            *(f"#block(below: 0.5em, small[{_text(x)}])" for x in page.head),
        ]
        headings = sum(isinstance(b, Heading) for b in page.blocks)
        if headings >= MANY_HEADINGS and not page.sheet:
            out.append(f"#outline(title: [{_text(say('page.contents', lang))}], depth: 2)")
        return "\n".join([*out, self.blocks(page.blocks, Levels())]) + "\n"

    # -------------------------------------------------------------------------------------------------------- words

    def span(self, span: Span, led: bool) -> str:
        if isinstance(span, str):
            return _text(span)
        if isinstance(span, Code):
            return _code(span.words)
        if isinstance(span, (Gone, Come)):
            return f"#{'strike' if isinstance(span, Gone) else 'underline'}[{_text(span.words)}]"
        if not isinstance(span, Link):
            return f"#strong[{_text(span.words)}]"
        where = address(span.url)
        if not _seen(span.words):  # a link on nothing cannot be followed
            return _text(span.words)
        if where is not None and where.startswith("#"):
            name = self.names.get(span.url.removeprefix("#"))
            return _text(span.words) if name is None else f'#to(label("{name}"))[{_text(span.words)}]'
        if where is None:
            return _text(span.words)
        named = led and span.words not in (span.url, where)
        printed = f"#at[{_text(where.partition('://')[2] or where)}]" if named else ""
        return f"#to({_literal(where)})[{_text(span.words)}]{printed}"

    def line(self, line: Line, led: bool = False) -> str:
        """Return a line; with `led`, the address of a link stands behind its words."""
        return "".join(self.span(s, led) for s in spans(line))

    def name(self, anchor: str | None) -> str:
        """Return the label of an anchor as typst writes it; the first to carry it keeps it."""
        if anchor is None or anchor in self.named:
            return "none"
        self.named.add(anchor)
        return f'"{self.names[anchor]}"'

    # ------------------------------------------------------------------------------------------------------- blocks

    def blocks(self, blocks: Sequence[Block], levels: Levels) -> str:
        return "\n".join(self.block(b, levels) for b in blocks)

    def block(self, block: Block, levels: Levels) -> str:
        if isinstance(block, Heading):
            level = levels.heading(block.level) - 1
            kind = f'part({level}, "{block.tone}", ' if levels.floor == 1 else f"inner({level}, "
            return f"#{kind}{self.name(block.anchor)})[{self.line(_heading(block.words))}]"
        if isinstance(block, Paragraph):
            words = self.line(block.line, led=True)
            return f"#par[#small[{words}]]" if block.small else f"#par[{words}]"
        if isinstance(block, Note):
            word = say("page.note-grave" if block.tone == "stop" else "page.note", self.page.lang)
            return f'#note("{block.tone}")[{_text(word)}][{self.line(block.line, led=True)}]'
        if isinstance(block, Bullets):
            return f"#{self.bullets(block)}"
        if isinstance(block, Pairs):
            longest = max((len(name) for name, _ in block.entries), default=0)
            width = "none" if longest > LONG_LABEL else f"{0.53 * longest + 0.6:.2f}em"
            entries = "".join(f"([{_text(name)}], [{self.line(value, led=True)}]), " for name, value in block.entries)
            return f"#pairs({width}, {entries})"
        if isinstance(block, Table):
            return self.table(block, levels.floor == 1)
        if isinstance(block, Figure):
            told = (clean(w).strip() for w in (block.alternative, block.caption) if _seen(w))
            words = next(told, NOTHING)
            return f"#picture({_literal(block.svg)}, {_literal(words)})[{_text(block.caption)}]"
        inside = levels.below()
        if isinstance(block, Card):
            title = f"[#inner({inside.floor - 1}, {self.name(block.anchor)})[{self.line(_heading(block.title))}]]"
            whole = "true" if _lines(block.blocks) <= WHOLE else "false"
            return f'#framed("{block.tone}", {whole}, {title})[\n{self.blocks(block.blocks, inside)}\n]'
        assert isinstance(block, Folded)
        title = f"#inner({inside.floor - 1}, none)[{self.line(_heading(block.words))}]"
        return f"{title}\n#folded[\n{self.blocks(block.blocks, inside)}\n]"

    def bullets(self, block: Bullets) -> str:
        entries = "".join(
            f"[{self.line(e.line, led=True)} #{self.bullets(e.below)}], "
            if isinstance(e, Entry)
            else f"[{self.line(e, led=True)}], "
            for e in block.entries
        )
        return f"{'enum' if block.numbered else 'list'}({entries})"

    def table(self, table: Table, free: bool) -> str:
        """Return a table; one that stands free, in no frame, may have pages of its own."""
        rows = list(cells(table))
        widths = _widths(table, rows)
        numeric = [bool(rows) and all(r[n].numeric for r in rows) for n in range(len(widths))]
        size = "9pt" if len(widths) <= 4 else "8.3pt" if len(widths) <= 6 else "7.5pt"
        columns = "".join(f"{w:.2f}fr, " for w in widths)
        aligned = "".join("right, " if n else "left, " for n in numeric)
        heads = "".join(f"[{_text(h)}], " for h in table.heads)
        body = "\n".join(self.row(r, widths, table.row_heads) for r in rows)
        out = f"#grid-of({size}, ({columns}), ({aligned}), [{_text(table.caption)}], ({heads}),\n{body}\n)"
        return f"#sideways[\n{out}\n]" if free and len(widths) >= MANY_COLUMNS else out

    def row(self, row: Sequence[Cell], widths: Sequence[float], row_heads: bool) -> str:
        room = [LINE * 1.15 * w / sum(widths) for w in widths]
        torn = any(len(plain(c.line)) / r > WHOLE for c, r in zip(row, room, strict=True))
        out = []
        for n, cell in enumerate(row):
            words = self.line(cell.line)
            if row_heads and n == 0:
                words = f"#strong[{words}]"
            out.append(f'toned("{cell.tone}", {str(torn).lower()})[{words}], ')
        return f"  ({''.join(out)}),"


def _anchors(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, (Heading, Card)) and block.anchor is not None:
            yield block.anchor
        if isinstance(block, (Card, Folded)):
            yield from _anchors(block.blocks)


def _widths(table: Table, rows: Sequence[Sequence[Cell]]) -> list[float]:
    """Return the shares of the columns: as told, or by how much stands in them, and never too narrow for their longest word."""
    out = []
    for n, head in enumerate(table.heads):
        column = [head, *(plain(r[n].line) for r in rows)]
        mean = sum(map(len, column)) / len(column)
        word = max((min(len(w), BROKEN + 4) for c in column for w in re.split(r"[\s-]+", c)), default=1)
        told = table.widths[n] / sum(table.widths) * LINE if table.widths else 0.0
        out.append(max(float(word), 1.0, told or 4 * math.sqrt(mean)))
    return out


def _lines(blocks: Sequence[Block]) -> float:
    """Return about how many lines blocks take."""
    total = 0.0
    for block in blocks:
        if isinstance(block, (Paragraph, Note)):
            total += 1.4 + len(plain(block.line)) // LINE
        elif isinstance(block, Heading):
            total += 2.5
        elif isinstance(block, Pairs):
            total += sum(1 + len(plain(value)) // (LINE - 20) for _, value in block.entries)
        elif isinstance(block, Bullets):
            total += _bullet_lines(block)
        elif isinstance(block, (Card, Folded)):
            total += 4 + _lines(block.blocks)
        else:  # a table or a picture may be as long as it likes
            total += WHOLE + 1
    return total


def _bullet_lines(block: Bullets) -> float:
    return sum(
        1.2 + len(plain(e.line)) // LINE + _bullet_lines(e.below)
        if isinstance(e, Entry)
        else 1.2 + len(plain(e)) // LINE
        for e in block.entries
    )


__all__ = ["pdf"]
