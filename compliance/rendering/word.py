"""A page as a Word file: headings, lists and tables by the styles a word processor knows, so that whoever gets it can work in it.

The same page gives the same bytes: the day of the file and the order of its parts do not hang on when or where it was made.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from docx import Document as new
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from compliance.language.sentences import say
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
    Strong,
    Table,
    cells,
    plain,
    spans,
)
from compliance.rendering.safe import address, clean
from compliance.rendering.spacing import unbroken

MADE = datetime(2000, 1, 1)  # the day of the law stands in the text; that of the file says nothing
ZIPPED = (1980, 1, 1, 0, 0, 0)
GREY = "595959"
REVISER = "rulebook"
REVISED = "2000-01-01T00:00:00Z"  # a tracked change must have a time; that of the law stands in the text
LIST_LEVELS = 3  # the template of the library has so many styles of lists


def word(page: Page) -> bytes:
    """Return a page as a .docx file."""

    page = unbroken(page)
    document = new()
    _prepare(document, page)
    writer = _Writer(document, page)
    document.add_heading(clean(page.title), 0)
    for line in page.head:
        writer.small(line)
    writer.blocks(page.blocks, 0)
    return _same_bytes(document)


def _prepare(document: Document, page: Page) -> None:
    """Set what the file says of itself: its title, its language, and no day of making."""
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = clean(page.title), "", ""
    properties.comments, properties.language = "", page.lang
    properties.created = properties.modified = MADE
    properties.revision = 1

    styles = document.styles.element
    for found in styles.iter(qn("w:lang")):
        found.set(qn("w:val"), page.lang)


class _Writer:
    """The blocks of a page, written one after the other."""

    def __init__(self, document: Document, page: Page) -> None:
        self.document, self.page = document, page
        self.revisions = 0

    def blocks(self, blocks: Sequence[Block], deep: int) -> None:
        """Write blocks; those of a card or a fold stand under its title."""
        for block in blocks:
            if isinstance(block, Heading):
                self.document.add_heading(clean(block.words), min(block.level - 1 + deep, 4))
            elif isinstance(block, Paragraph):
                self.line(self.document.add_paragraph(), block.line, small=block.small)
            elif isinstance(block, Bullets):
                self.bullets(block, 1)
            elif isinstance(block, Pairs):
                self.table([], [((Strong(k),), v) for k, v in block.entries], row_heads=False)
            elif isinstance(block, Table):
                self.small(block.caption)
                self.table(block.heads, [[c.line for c in row] for row in cells(block)], row_heads=block.row_heads)
            elif isinstance(block, Note):
                note = self.document.add_paragraph(style="Intense Quote")
                self.line(note, (Strong(f"{say('page.note', self.page.lang)} "), *spans(block.line)))
            elif isinstance(block, (Card, Folded)):
                title = plain(block.title) if isinstance(block, Card) else block.words
                self.document.add_heading(clean(title), min(3 + deep, 4))
                self.blocks(block.blocks, deep + 1)
            elif isinstance(block, Figure):
                self.small(block.alternative)

    def small(self, words: str) -> None:
        """Write a line in small print."""
        self.line(self.document.add_paragraph(), words, small=True)

    def bullets(self, block: Bullets, level: int) -> None:
        """Write a list, and those below its entries."""
        kind = "List Number" if block.numbered else "List Bullet"
        style = kind if level == 1 else f"{kind} {min(level, LIST_LEVELS)}"
        for entry in block.entries:
            line = entry.line if isinstance(entry, Entry) else entry
            self.line(self.document.add_paragraph(style=style), line)
            if isinstance(entry, Entry):
                self.bullets(entry.below, level + 1)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[Line]], *, row_heads: bool) -> None:
        """Write a table whose head is repeated on each page."""

        made = self.document.add_table(rows=0, cols=len(heads) or len(rows[0]), style="Table Grid")
        if heads:
            first = made.add_row()
            for cell, words in zip(first.cells, heads, strict=True):
                self.line(cell.paragraphs[0], (Strong(words),))
            first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for row in rows:
            for n, (cell, line) in enumerate(zip(made.add_row().cells, row, strict=True)):
                self.line(cell.paragraphs[0], (Strong(plain(line)),) if row_heads and n == 0 else line)
        self.document.add_paragraph()

    def line(self, paragraph: Any, line: Line, *, small: bool = False) -> None:
        """Write a line: what carries weight in bold, a blank to be filled in also marked with colour."""

        for span in spans(line):
            if isinstance(span, (Gone, Come)):
                self.revised(paragraph, span)
                continue
            run = paragraph.add_run(clean(span if isinstance(span, str) else span.words))
            if isinstance(span, Strong):
                run.bold = True
                if span.words.startswith("[") and span.words.endswith("]"):
                    run.font.highlight_color = WD_COLOR_INDEX.YELLOW
            elif isinstance(span, Code):
                run.font.name = "Courier New"
            elif isinstance(span, Link) and address(span.url):
                paragraph.add_run(f" <{span.url}>")
            if small:
                run.font.size, run.font.color.rgb = Pt(9), RGBColor.from_string(GREY)

    def revised(self, paragraph: Any, span: Gone | Come) -> None:
        """Write words as a tracked change: whoever opens the file can take it over or refuse it."""
        self.revisions += 1
        change = OxmlElement("w:del" if isinstance(span, Gone) else "w:ins")
        for name, value in (("w:id", str(self.revisions)), ("w:author", REVISER), ("w:date", REVISED)):
            change.set(qn(name), value)
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText" if isinstance(span, Gone) else "w:t")
        text.set(qn("xml:space"), "preserve")
        text.text = clean(span.words)
        run.append(text)
        change.append(run)
        paragraph._p.append(change)


def _same_bytes(document: Document) -> bytes:
    """Return the file with its parts packed alike each time."""
    raw, out = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, ZIPPED), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


__all__ = ["word"]
