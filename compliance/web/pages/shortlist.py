"""Several rare circumstances on one page, each in a sentence with three states: what is so is asked in full next, what is not is answered by it,
"not sure" is "I don't know". A row left blank stays open; all that are left can be denied at one go.

The rows that were shown come back with the form, each with the state of its answer as the sender saw it, so that nothing is answered that
nobody saw, and nobody's answer is written over.
"""

from __future__ import annotations

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.errors import InputError
from compliance.interview.planner import Plan, Question, Shortlist
from compliance.interview.shortlists import Said, of_rows
from compliance.language.sentences import say
from compliance.register import Action
from compliance.service.bench import verdicts_of
from compliance.web.asking.answering import Forged
from compliance.web.pages.both_answers import met_page
from compliance.web.pages.desk import Desk, Key, on_desk, owner_of
from compliance.web.pages.first_list import first_list
from compliance.web.pages.interview_steps import compared, stage_of, took
from compliance.web.pages.next_page import ahead, back
from compliance.web.pages.refusal import refused
from compliance.web.pages.show_shortlist import STATE, STATES, show_shortlist
from compliance.web.visiting.visit import Visit

router = APIRouter()


def shortlist(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show the short list of the moment, or take what was said of one."""
    go, stage = form.get("go") or ("next" if "row" in form else ""), stage_of(form)
    if go == "back":
        return back(visit, desk, (), stage)
    if visit.request.method == "GET" or form.get("again") or go not in ("next", "rest", "each"):
        made = desk.plan()
        listed = _sent(visit, desk, form, made) if form.get("again") else made.shortlist
        return (
            ahead(visit, desk, stage, None)
            if listed is None
            else show_shortlist(visit, desk, listed, made, typed=form, stage=stage, understood=took(visit, form))
        )
    made = desk.plan()
    try:
        listed = _sent(visit, desk, form, made)
        if listed is None:
            raise Forged("row")
        if go == "each":
            return ahead(visit, desk, stage, None, tuple((row.use_case, row.fact) for row in listed.rows))
        told = _told(visit, form, listed, go == "rest")
        if told is None:  # nothing is said: everything stays open, and the list is shown as far as it is known
            return desk.onward("list") or first_list(visit, desk, FormData())
    except (Forged, InputError):
        return refused(visit, say("web.form.forged", visit.lang))
    before, seen = desk.verdicts, _seen(form)
    given = [((use, fact), raw, seen.get((use, fact), 0)) for (fact, use), raw in told.answers]
    met = desk.answers(given)
    ticked = tuple((use, fact) for fact, use in told.in_full)
    if met:
        return met_page(visit, desk, "shortlist", met, given, stage, ticked)
    return ahead(visit, desk, stage, compared(before, verdicts_of(desk.checklist)), ticked)


def _told(visit: Visit, form: FormData, listed: Shortlist, rest: bool) -> Said | None:
    """Return what a form says of the rows, None where it says nothing; one left blank stays open, unless the `rest` is denied at one go.

    Raises:
        Forged: it says of a row what no page offers.
    """
    states = {row.fact: form.get(f"{STATE}{row.fact}") for row in listed.rows}
    sent = {name for name in form if name.startswith(STATE)}
    if sent - {f"{STATE}{fact}" for fact in states} or not set(states.values()) <= {None, *STATES}:
        raise Forged(STATE)
    spoken = tuple(row for row in listed.rows if rest or states[row.fact] is not None)
    if not spoken:
        return None
    so, unsure = ({fact for fact, state in states.items() if state == wanted} for wanted in ("yes", "unsure"))
    return of_rows(visit.bench.rulebook, spoken, so, unsure)


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
