"""The document `documents/1`: the documents of a case, what they deliver duty by duty, and what became of those that were adopted."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from compliance.checklist.checklist import Checklist
from compliance.checklist.four_parts import FourParts
from compliance.language.tags import SOURCE
from compliance.language.text import Text
from compliance.law.document_loading import fitting
from compliance.law.rulebook import Rulebook
from compliance.paperwork import (
    Covered,
    Delivery,
    Held,
    Need,
    Paper,
    Point,
    certain,
    held,
    now,
    shares,
    standing,
    written,
)
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair


class ServedDoc(Doc):
    """A duty that a document serves."""

    obligation: str
    use_case: str | None
    pinpoint: Pair


class PaperDoc(Doc):
    """A document that the case needs (`need`; `sure` where it is "needed"), may need, or would do well to have. `blanks` are places only the owner can fill, `facts` the questions of the form that would fill some.

    `adopted` is the file that counts as it on the day, if one was adopted: its name.
    """

    document: str
    version: str
    use_case: str | None
    title: Pair
    about: Pair
    need: Need
    sure: bool
    serves: list[ServedDoc]
    covers: list[str]
    blanks: int
    facts: list[str]
    adopted: str | None


class PartDoc(Doc):
    """Some words of a line: in both texts, only in the old one, or only in the new one."""

    way: Literal["same", "removed", "added"]
    words: str


class HeldDoc(Doc):
    """A file that was adopted, held against a draft of today.

    `kept`: it stands; it must be looked at again (`text` has each line that differs in its parts, `asked_now` the duties that came to ask for it);
    no duty asks for it any more (`not-asked`); or it was replaced or has run out (`lapsed`). `text` is in the language of the file.
    """

    document: str
    use_case: str | None
    title: Pair
    kept: Literal["look-again", "not-asked", "stands", "lapsed"]
    file: str
    sha256: str
    since: date | None
    until: date | None
    template: str
    template_now: str | None
    rulebook: str
    lang: str
    serves: list[str]
    covers: list[str]
    asked_now: list[str]
    asked_no_more: list[str]
    text: list[list[PartDoc]]


class CoveredPointDoc(Doc):
    """A point of a duty (`element` null: what it asks beyond a topic), the documents that deliver it, and why a paper cannot, where it cannot."""

    topic: str
    element: str | None
    text: Pair
    documents: list[str]
    deed: Pair | None


class CoveredDutyDoc(Doc):
    """A duty that surely applies and binds, point by point."""

    obligation: str
    use_case: str | None
    title: Pair
    pinpoint: Pair
    documents: list[str]
    points: list[CoveredPointDoc]


class SharesDoc(Doc):
    """Points of the duties that surely apply and bind: all, those that a paper can deliver, and those that documents deliver."""

    points: int
    by_paper: int
    delivered: int


class WithoutDoc(Doc):
    """Something to be done now that a paper can prove in part, and no document serves."""

    act: Pair
    duties: list[str]


class DocumentsDoc(HeadedDoc):
    """The documents of a case."""

    schema_: Literal["documents/1"] = Field(default="documents/1", alias="schema")
    documents: list[PaperDoc]
    adopted: list[HeldDoc]
    duties: list[CoveredDutyDoc]
    shares: SharesDoc
    without_document: list[WithoutDoc]


def papers_document(checklist: Checklist, delivery: Delivery) -> DocumentsDoc:
    """Return the document."""
    sure = [delivery.duty(item) for item in certain(checklist)]
    found = shares(sure)
    book = checklist.assessment.rulebook
    return DocumentsDoc(
        **head(checklist),
        documents=[_paper(p, checklist) for p in delivery.papers],
        adopted=[_held(h, book) for h in held(checklist, delivery.papers)],
        duties=[_duty(c) for c in sure],
        shares=SharesDoc(points=found.points, by_paper=found.by_paper, delivered=found.delivered),
        without_document=[
            WithoutDoc(act=one.action.act.pair(), duties=list(dict.fromkeys(i.id for i in one.action.at_home)))
            for one in now(delivery, FourParts(checklist))
            if not one.documents
        ],
    )


def _paper(paper: Paper, checklist: Checklist) -> PaperDoc:
    template, assessment = paper.template, checklist.assessment
    made = written(paper, checklist, SOURCE)
    counts = standing(assessment.case, template.id, paper.use_case, assessment.as_of)
    return PaperDoc(
        document=template.id,
        version=template.version,
        use_case=paper.use_case,
        title=template.title.pair(),
        about=template.about.pair(),
        need=paper.need,
        sure=paper.sure,
        serves=[
            ServedDoc(obligation=i.id, use_case=i.assessed.use_case, pinpoint=i.duty.citation.pinpoint.pair())
            for i in paper.duties
        ],
        covers=sorted(made.covered),
        blanks=len(made.blanks),
        facts=list(dict.fromkeys(b.fact for b in made.blanks if b.fact is not None)),
        adopted=None if counts is None or counts.adopted is None else counts.adopted.file,
    )


def paper_title(book: Rulebook, name: str) -> Text:
    """Return the title of a document; one that is written no more goes by its name."""
    found = fitting(book).get(name)
    return Text.same(name) if found is None else found.title


def _held(one: Held, book: Rulebook) -> HeldDoc:
    name = str(one.entry.document)
    return HeldDoc(
        document=name,
        use_case=one.entry.use_case,
        title=paper_title(book, name).pair(),
        kept=one.kept,
        file=one.adopted.file,
        sha256=one.adopted.sha256,
        since=one.entry.since,
        until=one.entry.until,
        template=one.adopted.template,
        template_now=None if one.paper is None else one.paper.template.version,
        rulebook=one.adopted.rulebook,
        lang=one.adopted.lang,
        serves=list(one.adopted.serves),
        covers=list(one.adopted.covers),
        asked_now=list(one.asked_now),
        asked_no_more=list(one.asked_no_more),
        text=[[PartDoc(way=p.way, words=p.words) for p in line.parts] for line in one.text],
    )


def _duty(one: Covered) -> CoveredDutyDoc:
    item = one.item
    return CoveredDutyDoc(
        obligation=item.id,
        use_case=item.assessed.use_case,
        title=item.duty.title.pair(),
        pinpoint=item.duty.citation.pinpoint.pair(),
        documents=list(one.documents),
        points=[_point(p) for p in one.each],
    )


def _point(point: Point) -> CoveredPointDoc:
    return CoveredPointDoc(
        topic=point.topic,
        element=point.element,
        text=point.text.pair(),
        documents=list(point.documents),
        deed=None if point.deed is None else point.deed.pair(),
    )


__all__ = ["DocumentsDoc", "paper_title", "papers_document"]
