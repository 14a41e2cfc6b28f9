"""The interview: questions, what they have just decided, and after eight of them the first list.

A question stands here by itself; several about the same thing stand on one page (`sheet`), rare things in a list (`shortlist`). A request
shows a question (or the list, where nothing is to be asked), or takes an answer and then shows what comes next. The fields: `fact` and `use` name a question, `go` says what to do (next, unknown, suggested: what the name of the tool tells; back, rows, on), `pass` is "on" once the first list has
been seen, `ticked` names questions that a short list left to be asked in full.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.errors import InputError
from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.register import Action, Conflict
from compliance.semantics.answers import answer_data
from compliance.service.bench import verdicts_of
from compliance.web.asking.answering import Forged, Misfit, Reader
from compliance.web.asking.typed_places import placed
from compliance.web.pages.answers import answers
from compliance.web.pages.desk import Desk, Key, on_desk, owner_of
from compliance.web.pages.first_list import first_list
from compliance.web.pages.interview_steps import (
    Settled,
    compared,
    keys_in,
    seen_in,
    stage_of,
    told_by_tools,
    took,
)
from compliance.web.pages.next_page import ahead, back
from compliance.web.pages.refusal import refused
from compliance.web.pages.show_question import show_question
from compliance.web.pages.showing import text
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

router = APIRouter()


def interview(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show a question or take an answer."""
    book = visit.bench.rulebook
    fact, use = text(form, "fact"), text(form, "use") or None
    # The question's own form, sent by the Enter key, brings no button along.
    go = text(form, "go") or ("next" if "seen" in form else "")
    stage = stage_of(form)
    ticked = keys_in(visit, desk, form, "ticked")
    if not fact:
        return ahead(visit, desk, stage, None, ticked)
    known = book.facts.get(fact)
    if known is None:
        return refused(visit, say("web.form.no-question", visit.lang, fact=fact[:60]))
    if known.of == "organisation":
        use = None
    try:
        if known.of == "use-case":
            owner_of(desk.data, use or "")
    except InputError:
        return refused(visit, say("web.form.no-use", visit.lang, use=(use or "")[:60]))
    if go == "back":
        return back(visit, desk, ((use, fact),), stage)
    if form.get("again") or go == "rows":
        return show_question(visit, desk, (use, fact), stage, typed=form, rows=go == "rows", ticked=ticked)
    if go not in ("next", "unknown", "suggested") or visit.request.method == "GET":
        return show_question(
            visit, desk, (use, fact), stage, settled=Settled.of(form), ticked=ticked, understood=took(visit, form)
        )
    return _taken(visit, desk, form, (use, fact), stage)


def _taken(visit: Visit, desk: Desk, form: FormData, key: Key, stage: str) -> Response:
    use, fact = key
    named: tuple[tuple[str, str], ...] = ()
    if text(form, "go") not in ("unknown", "suggested"):
        book = visit.bench.rulebook
        form, named = placed(form, "", book.facts[fact], book.places)
    try:
        raw = _said(visit, desk, form, key)
    except Misfit as misfit:
        return show_question(
            visit, desk, key, stage, typed=form, faults=misfit.faults, ticked=keys_in(visit, desk, form, "ticked")
        )
    except Forged:
        return refused(visit, say("web.form.forged", visit.lang))
    before = desk.verdicts
    try:
        desk.answer(use, fact, raw, seen_in(form))
    except Conflict as conflict:
        return _both(visit, desk, key, stage, form, conflict)
    settled = compared(before, verdicts_of(desk.checklist))
    if text(form, "then") == "list":
        return desk.onward("list", settled=str(settled)) or first_list(visit, desk, FormData(), settled)
    if text(form, "then") == "answers":
        return desk.onward("answers", settled=str(settled)) or answers(visit, desk, FormData(), settled)
    return ahead(visit, desk, stage, settled, keys_in(visit, desk, form, "ticked"), named)


def _said(visit: Visit, desk: Desk, form: FormData, key: Key) -> Any:
    """Return the answer that a form gives: typed, "I don't know", or what the tool's name tells, confirmed. Raises Misfit or Forged."""
    fact = key[1]
    if text(form, "go") == "unknown":
        return "unknown"
    if text(form, "go") == "suggested":
        told = told_by_tools(desk, key)
        if told is None:
            raise Forged(fact)
        return answer_data(told.answer)
    return Reader(visit.bench.rulebook.facts[fact], visit.bench.rulebook, visit.lang).read(form)


def _both(visit: Visit, desk: Desk, key: Key, stage: str, form: FormData, conflict: Conflict) -> Response:
    """Show two answers to one question: the one given now, and the one somebody else gave meanwhile. The person decides."""
    _, fact = key
    book = visit.bench.rulebook
    speaker = Speaker(book, visit.lang)

    def words(value: Any) -> str:
        return (
            say("answer.not-answered", visit.lang)
            if value is None
            else speaker.answer(fact, book.facts[fact].parse(value, book.places))
        )

    own = [(k, v) for k, v in form.multi_items() if isinstance(v, str) and k not in ("csrf", "seen", "as_of")]
    return render(
        visit,
        "both.html",
        409,
        desk=desk,
        view="interview",
        ask=speaker.question(fact),
        mine=words(conflict.mine),
        theirs=words(conflict.theirs),
        by=conflict.by,
        at=conflict.at,
        seen=conflict.revision,
        own=own,
        stage=stage,
    )


on_desk(router, "interview", interview, writes=Action.CASE_WRITE)

__all__ = ["interview", "router"]
