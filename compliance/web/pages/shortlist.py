"""Several rare circumstances on one page, each in a sentence: what is not so is answered by leaving it out, what may be is asked in full next.

The rows that were shown come back with the form, each with the state of its answer as the sender saw it, so that nothing is answered that
nobody saw, and nobody's answer is written over.
"""

from __future__ import annotations

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.errors import InputError
from compliance.interview.planner import Plan, Question, Shortlist
from compliance.interview.shortlists import as_question, said
from compliance.language.sentences import say
from compliance.register import Action
from compliance.service.bench import verdicts_of
from compliance.web.asking.answering import Forged, Misfit, Reader
from compliance.web.pages.both_answers import met_page
from compliance.web.pages.desk import Desk, Key, on_desk, owner_of
from compliance.web.pages.interview_steps import compared
from compliance.web.pages.next_page import ahead, back
from compliance.web.pages.refusal import refused
from compliance.web.pages.show_shortlist import show_shortlist
from compliance.web.visiting.visit import Visit

router = APIRouter()


def shortlist(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show the short list of the moment, or take what was said of one."""
    go = form.get("go") or ("next" if "row" in form else "")
    if go == "back":
        return back(visit, desk, (), "on")
    if visit.request.method == "GET" or form.get("again") or go not in ("next", "each"):
        made = desk.plan()
        listed = _sent(visit, desk, form, made) if form.get("again") else made.shortlist
        return (
            ahead(visit, desk, "on", None) if listed is None else show_shortlist(visit, desk, listed, made, typed=form)
        )
    made = desk.plan()
    try:
        listed = _sent(visit, desk, form, made)
        if listed is None:
            raise Forged("row")
        if go == "each":
            return ahead(visit, desk, "on", None, tuple((row.use_case, row.fact) for row in listed.rows))
        if not any(name in form for name in ("yes", "unsure", "none")):
            raise Misfit([("none", say("shortlist.missing", visit.lang))])
        question = as_question(visit.bench.rulebook, listed)
        told = said(visit.bench.rulebook, listed, Reader(question, visit.bench.rulebook, visit.lang).read(form))
    except Misfit as misfit:
        assert listed is not None
        return show_shortlist(visit, desk, listed, made, form, misfit.faults)
    except (Forged, InputError):
        return refused(visit, say("web.form.forged", visit.lang))
    before, seen = desk.verdicts, _seen(form)
    given = [((use, fact), raw, seen.get((use, fact), 0)) for (fact, use), raw in told.answers]
    met = desk.answers(given)
    ticked = tuple((use, fact) for fact, use in told.in_full)
    if met:
        return met_page(visit, desk, "shortlist", met, given, "on", ticked)
    return ahead(visit, desk, "on", compared(before, verdicts_of(desk.checklist)), ticked)


def _rows(form: FormData) -> list[tuple[str, str]]:
    """Return the rows that a form holds, as `fact@use`, each with its state."""
    rows = [str(r) for r in form.getlist("row")]
    return list(zip(rows, [str(s) for s in form.getlist("seen")] or [""] * len(rows), strict=False))


def _seen(form: FormData) -> dict[Key, int]:
    pairs = [(row.partition("@"), mark) for row, mark in _rows(form)]
    return {(use or None, fact): int(mark) for (fact, _, use), mark in pairs if mark.isdecimal() and len(mark) < 12}


def _sent(visit: Visit, desk: Desk, form: FormData, made: Plan) -> Shortlist | None:
    """Return the list that a form was made from; None where it holds none. Raises Forged or InputError for rows that no page shows."""
    questions: list[Question] = []
    for row, _ in _rows(form):
        fact, _, use = row.partition("@")
        known = visit.bench.rulebook.facts.get(fact)
        if known is None or known.at_a_glance is None or (known.of == "organisation") != (not use):
            raise Forged(row)
        owner_of(desk.data, use or None)
        questions.append(made.question(fact, use or None))
    if len({q.fact for q in questions}) != len(questions):
        raise Forged("row")
    use_case = next((q.use_case for q in questions if q.use_case), None)
    return Shortlist(use_case, tuple(questions)) if len(questions) > 1 else None


on_desk(router, "shortlist", shortlist, writes=Action.CASE_WRITE)

__all__ = ["router", "shortlist"]
