"""What a checklist does not cover, as a part of a page: the law that probably concerns the reader, then what may."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Block, Bullets, Folded, Heading, Line, Link, Paragraph
from compliance.results.shapes import BeyondDoc, ResultDoc


def blocks(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """Yield the heading and the lists; nothing where no such law is known to concern the case."""
    sure = [b for b in doc.not_covered if b.standing == "yes"]
    open_ = [b for b in doc.not_covered if b.standing == "unknown"]
    if not sure and not open_:
        return
    yield Heading(say("perimeter.title", lang), anchor="not-covered")
    if sure:
        yield Paragraph(say("perimeter.intro", lang))
        yield Bullets([_line(b, lang) for b in sure])
    if open_:
        words = say("list.counted", lang, name=say("perimeter.perhaps-title", lang), count=len(open_))
        yield Folded(words, (Bullets([_law(b, lang) for b in open_]),))


def _law(beyond: BeyondDoc, lang: Lang) -> Line:
    words = picked(beyond.law, lang)
    return words if beyond.look_at is None else Link(words, beyond.look_at)


def _line(beyond: BeyondDoc, lang: Lang) -> Line:
    says = "" if beyond.says is None else picked(beyond.says, lang)
    because = say("perimeter.why", lang, because=say(f"because.{beyond.because}", lang))
    first = _law(beyond, lang)
    rest = f". {says} ({because})"
    return (*first, rest) if isinstance(first, tuple) else (first, rest)


__all__ = ["blocks"]
