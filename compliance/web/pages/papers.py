"""The documents that the duties of a case ask for: which, by whose law, how much only the owner can fill in; and each as a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, HTTPException
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.language.formatting import listed
from compliance.language.sentences import say
from compliance.rendering.page import Page
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.downloads import disposition, named
from compliance.web.pages.frame import show
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
    """One document in words: its name and use, what it is, the law that asks for it, whether that is sure, and the blanks left."""

    ident: str
    use: str
    title: str
    about: str
    laws: str
    sure: bool
    blanks: tuple[str, ...]

    @property
    def named(self) -> dict[str, str]:
        """What leads to its file."""
        return {"document": self.ident, **({"use": self.use} if self.use else {})}


def offered(desk: Desk) -> tuple[Offered, ...]:
    """Return the documents of a case, those first that serve what is due first."""
    result, lang = desk.result, desk.visit.lang
    names = {u.id: u.name for u in result.case.use_cases}

    def made() -> tuple[Offered, ...]:
        out = []
        for paper in result.papers():
            several = paper.use_case is not None and len(names) > 1
            title = paper.template.title.in_(lang)
            out.append(
                Offered(
                    paper.template.id,
                    paper.use_case or "",
                    f"{title} ({names[paper.use_case or '']})" if several else title,
                    paper.template.about.in_(lang),
                    listed(dict.fromkeys(i.duty.citation.pinpoint.in_(lang) for i in paper.duties)),
                    paper.sure,
                    tuple(b.words for b in result.written(paper, lang=lang).blanks),
                )
            )
        return tuple(out)

    return desk.visit.bench.made(("papers", result.case.sha256, desk.as_of, lang), made)


def papers_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the documents."""
    return show(
        desk,
        "papers",
        "views/papers.html",
        say("web.papers.title", visit.lang, name=desk.case.name),
        papers=offered(desk),
        formats=tuple(FORMATS),
    )


def paper(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Hand over one document."""
    ending = str(visit.request.path_params.get("format"))
    ident, use = str(fields.get("document") or ""), str(fields.get("use") or "") or None
    found: Any = next((p for p in desk.result.papers() if (p.template.id, p.use_case) == (ident, use)), None)
    if found is None or ending not in FORMATS:
        raise HTTPException(404)
    page: Page = desk.result.written(found, lang=visit.lang).page
    with visit.bench.lock:
        content = desk.result.draw(desk.result.written(found, lang=visit.lang), f".{ending}")
    name = named(desk, page.title, f".{ending}")
    return Response(content, media_type=FORMATS[ending], headers={"Content-Disposition": disposition(name)})


on_desk(router, "papers", papers_view)
on_desk(router, "paper/{format}", paper)

__all__ = ["FORMATS", "Offered", "offered", "router"]
