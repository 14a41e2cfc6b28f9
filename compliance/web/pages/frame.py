"""What every view of a case shares: the frame with the way to the others, the head lines, and the day."""

from __future__ import annotations

from typing import Any

from starlette.responses import HTMLResponse

from compliance.checklist import Checklist
from compliance.errors import FaultList, InputError
from compliance.messages import translated
from compliance.texts import Lang
from compliance.web.pages.desk import Desk
from compliance.web.pages.styles import blocks_sheet
from compliance.web.templating import render
from compliance.wording import day, say

VIEWS = (
    "checklist",
    "compare",
    "timeline",
    "what-if",
    "transfers",
    "conflicts",
    "hiroshima",
    "report",
    "downloads",
    "review",
)


def show(
    desk: Desk, view: str, template: str, heading: str, kept: dict[str, str] | None = None, **values: Any
) -> HTMLResponse:
    """Return a view in its frame. `kept` are the fields that another day must not lose; `head` and `dated` may be given."""
    values.setdefault("head", head_lines(desk.checklist, desk.visit.lang))
    values.setdefault("dated", True)
    return render(
        desk.visit,
        template,
        desk=desk,
        view=view,
        views=VIEWS,
        heading=heading,
        kept=kept or {},
        blocks_sheet=blocks_sheet(),
        **values,
    )


def head_lines(checklist: Checklist, lang: Lang) -> list[str]:
    """Return what stands at the head of every result: the day, the law that was applied, and that it is no legal advice."""
    assessment = checklist.assessment
    book, engine = assessment.rulebook, assessment.assessor.engine
    return [
        say(
            "list.as-of",
            lang,
            day=day(assessment.as_of, lang),
            version=book.version,
            hash=book.sha256[:12],
            engine=f"{engine.name} {engine.version}",
        ),
        say("list.not-advice", lang),
    ]


def messages(error: InputError, lang: Lang) -> list[str]:
    """Return what is wrong, one line for each thing, in the language of the page."""
    if isinstance(error, FaultList):
        return [f"{f.place}: {translated(f.message, lang)}" for f in error.faults]
    return [translated(str(error), lang)]


__all__ = ["VIEWS", "head_lines", "messages", "show"]
