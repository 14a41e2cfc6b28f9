"""Several rare circumstances, drawn on one page, each in a sentence."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Plan, Shortlist
from compliance.interview.shortlists import as_question
from compliance.language.sentences import say
from compliance.web.asking.showing import Shown
from compliance.web.pages.desk import Desk
from compliance.web.pages.interview_steps import page_of
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

STATE = "is-"  # what the field of a row begins with, before its fact
STATES = ("yes", "no", "unsure")


def _sentence(visit: Visit, fact: str) -> tuple[str, str]:
    """Return the sentence of a question and its examples, which are folded."""
    glance = visit.bench.rulebook.facts[fact].at_a_glance
    if glance is None:
        raise KeyError(fact)
    return glance.says.in_(visit.lang), "" if glance.such_as is None else glance.such_as.in_(visit.lang)


def show_shortlist(
    visit: Visit,
    desk: Desk,
    listed: Shortlist,
    made: Plan,
    typed: FormData | None = None,
    faults: tuple[tuple[str, str], ...] = (),
    settled: object = None,
    stage: str = "on",
    understood: str = "",
) -> Response:
    """Show a short list."""
    book, lang, typed = visit.bench.rulebook, visit.lang, typed if typed is not None else FormData()
    speaker = Speaker(book, lang)
    fact = as_question(book, listed)
    page = Shown(
        fact=fact,
        ask=fact.ask.in_(lang),
        help=fact.help.in_(lang),
        why=fact.why.in_(lang),
        systems=(),
        more_systems=0,
        answer=None,
        typed=typed,
    )
    desk.fields = ()
    names = {u["id"]: u["name"] for u in desk.data.get("use_cases") or []}
    return render(
        visit,
        "shortlist.html",
        422 if faults else 200,
        desk=desk,
        view="shortlist",
        q=page,
        errors=list(faults),
        settled=settled,
        understood=understood,
        progress=made.progress,
        stage=stage,
        page_of=page_of(visit, made),
        ticked_left=0,
        optional=all(row.optional for row in listed.rows),
        rows=[(f"{row.fact}@{row.use_case or ''}", desk.mark(row.use_case, row.fact)) for row in listed.rows],
        sentences=[(row.fact, *_sentence(visit, row.fact)) for row in listed.rows],
        states=[(state, say(f"shortlist.{state}", lang)) for state in STATES],
        behind=[(speaker.question(row.fact), row.why.in_(lang)) for row in listed.rows],
        use_name=names.get(listed.use_case or "", ""),
        uses=len(names),
    )


__all__ = ["STATE", "STATES", "show_shortlist"]
