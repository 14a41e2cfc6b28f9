"""What every view of a case shares: its heading, and the lines that say which day and which law it rests on."""

from __future__ import annotations

from typing import Any

from starlette.responses import HTMLResponse

from compliance.checklist.checklist import Checklist
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.web.pages.desk import Desk
from compliance.web.visiting.templating import render


def show(desk: Desk, view: str, template: str, heading: str, **values: Any) -> HTMLResponse:
    """Return a view in its frame; `head` may be given where a page brings its own, `status` where it is no 200."""
    if "head" not in values:
        values["head"] = head_lines(desk.checklist, desk.visit.lang)
    return render(desk.visit, template, values.pop("status", 200), desk=desk, view=view, heading=heading, **values)


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


__all__ = ["head_lines", "show"]
