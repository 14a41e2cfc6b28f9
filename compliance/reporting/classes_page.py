"""What a tool, a decision or a firm is under each law, as a part of a page: it stands before what there is to do."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.page import Block, Bullets, Entry, Folded, Heading, Line, Link, Paragraph, Strong
from compliance.results.class_words import ClassWords, LawWords, class_words
from compliance.results.shapes import ResultDoc


def blocks(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """Yield the heading and the laws; nothing where no law of a place in play knows classes."""
    laws = class_words(doc.classes, {u["id"]: u["name"] for u in doc.case.use_cases}, lang)
    if not laws:
        return
    yield Heading(say("class.title", lang), anchor="classes")
    told = [one for one in laws if one.certain]
    if told:
        yield Bullets([Entry((Strong(one.law),), Bullets([_line(c) for c in one.certain])) for one in told])
    left = [one for one in laws if one.open]
    if left:
        words = say("list.counted", lang, name=say("class.open-title", lang), count=sum(len(x.each_open) for x in left))
        yield Paragraph(say("class.open-means", lang), small=True)
        yield Folded(words, tuple(_open(one) for one in left))


def _line(one: ClassWords) -> Line:
    cite: Line = one.cite if one.url is None else Link(one.cite, one.url)
    rest = " ".join(part for part in (one.binds, one.because) if part)
    return (Strong(one.named), f" {rest} [" if rest else " [", *(cite if isinstance(cite, tuple) else (cite,)), "]")


def _open(one: LawWords) -> Block:
    return Bullets([Entry((Strong(one.law),), Bullets(list(one.each_open)))])


__all__ = ["blocks"]
