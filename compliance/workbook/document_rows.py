"""The rows of the documents: each file that was adopted with its hash, what it covers and how it stands, and each document that still has no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from compliance.checklist.checklist import Checklist
from compliance.language.formatting import listed
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Delivery
from compliance.rendering.page import plain
from compliance.reporting.papers_page import difference_lines, need_words
from compliance.results.papers_document import DocumentsDoc, HeldDoc, papers_document

Row = dict[str, Any]


def document_rows(checklist: Checklist, use: Callable[[str | None], str], lang: Lang) -> Iterator[Row]:
    """Yield the rows; `use` names a use, or the organisation."""
    doc = papers_document(checklist, Delivery(checklist))
    book = checklist.assessment.rulebook
    for one in doc.adopted:
        yield _adopted(one, book, use, lang)
    yield from _without_file(doc, book, use, lang)


def _adopted(one: HeldDoc, book: Rulebook, use: Callable[[str | None], str], lang: Lang) -> Row:
    duties = [book.rules[i].obligation.citation.pinpoint.in_(lang) for i in one.serves if i in book.rules]
    return {
        "title": picked(one.title, lang),
        "use_case": use(one.use_case),
        "state": say(f"paper.kept-{one.kept}", lang),
        "file": one.file,
        "since": one.since,
        "until": one.until,
        "covers": _points(one.covers, book, lang),
        "laws": listed(dict.fromkeys(duties)),
        "differs": "\n".join(plain(line) for parts in one.text for line in difference_lines(parts, lang)),
        "sha256": one.sha256,
        "template": one.template,
        "rulebook": one.rulebook,
        "id": one.document,
    }


def _without_file(doc: DocumentsDoc, book: Rulebook, use: Callable[[str | None], str], lang: Lang) -> Iterator[Row]:
    for paper in doc.documents:
        if paper.adopted is None:
            yield {
                **dict.fromkeys(("file", "since", "until", "differs", "sha256")),
                "title": picked(paper.title, lang),
                "use_case": use(paper.use_case),
                "state": need_words(paper.need, lang),
                "covers": _points(paper.covers, book, lang),
                "laws": listed(dict.fromkeys(picked(d.pinpoint, lang) for d in paper.serves)),
                "template": paper.version,
                "rulebook": doc.rulebook.version,
                "id": paper.document,
            }


def _points(covers: Sequence[str], book: Rulebook, lang: Lang) -> str:
    """Return points in words, under the titles of their topics; what a duty asks beyond its points under the title of the duty."""
    out: dict[str, list[str]] = {}
    for content in covers:
        topic, _, element = content.rpartition(".")
        if topic in book.topics and element in book.topics[topic].elements:
            found = book.topics[topic]
            out.setdefault(found.title.in_(lang), []).append(found.elements[element].in_(lang))
        elif content in book.rules:
            duty = book.rules[content].obligation
            out.setdefault(duty.title.in_(lang), []).extend(a.in_(lang) for part in duty.topics for a in part.adds)
    return "\n".join(say("mark.pair", lang, name=title, value=listed(points)) for title, points in out.items())


__all__ = ["document_rows"]
