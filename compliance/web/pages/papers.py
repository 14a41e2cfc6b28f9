"""The documents that the duties of a case ask for: which, by whose law, how much only the owner can fill in; each as a file; and those that were adopted."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fastapi import APIRouter, HTTPException
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.case.case import Case
from compliance.errors import InputError
from compliance.language.formatting import listed
from compliance.language.sentences import say
from compliance.language.text import picked
from compliance.paperwork import NEEDS, Need, Paper, standing, with_adopted
from compliance.register import Action, Conflict
from compliance.rendering.page import Page
from compliance.reporting.papers_page import held_words, shares_words, shortened
from compliance.results.papers_document import DocumentsDoc, HeldDoc, PartDoc
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.downloads import disposition, named
from compliance.web.pages.frame import show
from compliance.web.pages.refusal import refused
from compliance.web.pages.ticking import seen
from compliance.web.pages.uploads import content_of, file_of
from compliance.web.visiting.visit import Visit

router = APIRouter()

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    "docx": WORD,
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}


@dataclass(frozen=True)
class Offered:
    """One document in words: its name and use, what it is, the law that asks for it, how much it is needed, the blanks left, and the file adopted as it."""

    ident: str
    use: str
    title: str
    about: str
    laws: str
    need: Need
    blanks: tuple[str, ...]
    adopted: str

    @property
    def named(self) -> dict[str, str]:
        """What leads to its file."""
        return {"document": self.ident, **({"use": self.use} if self.use else {})}


@dataclass(frozen=True)
class Shown:
    """Words of a line that differs; `cut` where the line is long and they stay the same."""

    way: str
    words: str


@dataclass(frozen=True)
class Adopted:
    """A file that was adopted: how it stands, in sentences, and each line that a draft of today says otherwise, as it was and as it is."""

    title: str
    kept: str
    sentences: tuple[str, ...]
    lines: tuple[tuple[tuple[Shown, ...], tuple[Shown, ...]], ...]


def offered(desk: Desk) -> tuple[Offered, ...]:
    """Return the documents of a case, those first that serve what is due first."""
    result, lang = desk.result, desk.visit.lang
    names = {u.id: u.name for u in result.case.use_cases}

    def made() -> tuple[Offered, ...]:
        out = []
        for paper in result.papers():
            several = paper.use_case is not None and len(names) > 1
            title = paper.template.title.in_(lang)
            counts = standing(result.case, paper.template.id, paper.use_case, desk.as_of)
            out.append(
                Offered(
                    paper.template.id,
                    paper.use_case or "",
                    f"{title} ({names[paper.use_case or '']})" if several else title,
                    paper.template.about.in_(lang),
                    listed(dict.fromkeys(i.duty.citation.pinpoint.in_(lang) for i in paper.duties)),
                    paper.need,
                    tuple(b.words for b in result.written(paper, lang=lang).blanks),
                    "" if counts is None or counts.adopted is None else counts.adopted.file,
                )
            )
        return tuple(out)

    return desk.visit.bench.made(("papers", result.case.sha256, desk.as_of, lang), made)


def groups(papers: Sequence[Offered], first: int) -> tuple[tuple[str, tuple[Offered, ...]], ...]:
    """Return the documents in sight (at most `first`), those needed first, and each fold with its name: needed too, perhaps needed, good practice."""
    by = {need: tuple(p for p in papers if p.need == need) for need in NEEDS}
    needed = by["needed"]
    folds = (("more-needed", needed[first:]), ("perhaps", by["perhaps"]), ("practice", by["practice"]))
    return (("", needed[:first]), *((name, found) for name, found in folds if found))


def documents_of(desk: Desk) -> DocumentsDoc:
    """Return what documents deliver of a case, and how those that were adopted stand."""
    key = ("documents", desk.result.case.sha256, desk.as_of)
    return desk.visit.bench.made(key, desk.result.documents)


def adopted_words(doc: DocumentsDoc, desk: Desk) -> tuple[Adopted, ...]:
    """Return the documents that were adopted in words, those to look at again first."""
    lang = desk.visit.lang
    names = {u.id: u.name for u in desk.result.case.use_cases}

    def titled(one: HeldDoc) -> str:
        title = picked(one.title, lang)
        return (
            title if one.use_case is None or len(names) <= 1 else f"{title} ({names.get(one.use_case, one.use_case)})"
        )

    return tuple(
        Adopted(
            titled(one),
            one.kept,
            tuple(held_words(one, lang)),
            tuple((_side(parts, "added"), _side(parts, "removed")) for parts in one.text),
        )
        for one in doc.adopted
    )


def _side(parts: list[PartDoc], without: str) -> tuple[Shown, ...]:
    """Return a line as it was or as it is; nothing where it was not there."""
    mine = [p for p in parts if p.way != without]
    last = len(mine) - 1
    return tuple(
        Shown(p.way, shortened(p.words, n == 0, n == last) if p.way == "same" else p.words) for n, p in enumerate(mine)
    )


def papers_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the documents, and how those that were adopted stand."""
    doc, papers = documents_of(desk), offered(desk)
    return show(
        desk,
        "papers",
        "views/papers.html",
        say("web.papers.title", visit.lang, name=desk.case.name),
        papers=papers,
        groups=groups(papers, desk.visit.bench.rulebook.priority.first_screen),
        formats=tuple(FORMATS),
        adopted=adopted_words(doc, desk),
        shares=shares_words(doc, visit.lang) if doc.shares.points else "",
    )


def adopt(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Note that a file was adopted as a document, from a day; the file itself is not kept, only its name and its hash."""
    paper = _asked(desk, fields)
    file = file_of(fields, "file")
    if file is None:
        return refused(visit, say("web.papers.no-file", visit.lang))
    try:
        content, name = content_of(visit, file)
        on = _day(str(fields.get("on") or ""), desk.as_of)
        *_, entry = desk.result.adopted(
            paper, file=name, sha256=hashlib.sha256(content).hexdigest(), on=on, lang=visit.lang
        )
        entries = with_adopted(desk.data.get("in_place") or [], entry)
        Case.from_data({**desk.data, "in_place": entries}, visit.bench.rulebook)
        desk.set_in_place(entries, seen(fields))
    except Conflict:
        return refused(visit, say("web.list.made-meanwhile", visit.lang))
    except InputError as error:
        return refused(visit, error)
    desk.fields = ()
    return desk.onward("papers") or papers_view(visit, desk, FormData())


def _day(text: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return otherwise


def _asked(desk: Desk, fields: FormData) -> Paper:
    ident, use = str(fields.get("document") or ""), str(fields.get("use") or "") or None
    found = next((p for p in desk.result.papers() if (p.template.id, p.use_case) == (ident, use)), None)
    if found is None:
        raise HTTPException(404)
    return found


def paper(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Hand over one document."""
    ending = str(visit.request.path_params.get("format"))
    if ending not in FORMATS:
        raise HTTPException(404)
    found: Any = _asked(desk, fields)
    page: Page = desk.result.written(found, lang=visit.lang).page
    with visit.bench.lock:
        content = desk.result.draw(desk.result.written(found, lang=visit.lang), f".{ending}")
    name = named(desk, page.title, f".{ending}")
    return Response(content, media_type=FORMATS[ending], headers={"Content-Disposition": disposition(name)})


on_desk(router, "papers", papers_view)
on_desk(router, "papers/adopt", adopt, writes=Action.CASE_WRITE, resumed="papers")
on_desk(router, "paper/{format}", paper)

__all__ = ["FORMATS", "Adopted", "Offered", "adopted_words", "offered", "router"]
