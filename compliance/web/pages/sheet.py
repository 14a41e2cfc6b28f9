"""Several questions about the same thing on one page, each answered for itself, all of them saved together or none.

`ask` names the questions; `seen` comes once for each, the state of its answer as the sender saw it, so that nobody's answer is written over.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.interview.planner import TOGETHER
from compliance.language.sentences import say
from compliance.register import Action
from compliance.semantics.answers import Answer, answer_data
from compliance.service.bench import verdicts_of
from compliance.web.asking.answering import Forged, Misfit, Reader
from compliance.web.asking.parts import SAME, follows, part_of, prefix_of, read
from compliance.web.asking.typed_places import placed
from compliance.web.pages.both_answers import met_page
from compliance.web.pages.desk import Desk, Key, on_desk
from compliance.web.pages.interview_steps import (
    Settled,
    compared,
    keys_in,
    one_use,
    packed,
    stage_of,
    told_by_tools,
    took,
    understood,
)
from compliance.web.pages.next_page import ahead, back
from compliance.web.pages.refusal import refused
from compliance.web.pages.show_sheet import show_sheet
from compliance.web.pages.showing import text
from compliance.web.visiting.visit import Visit

router = APIRouter()
TOLD = "told"  # the box that confirms what the name of the tool tells
Faults = list[tuple[str, str]]


def sheet(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show a page of questions, or take its answers."""
    go, stage = text(form, "go") or ("next" if "seen" in form else ""), stage_of(form)
    page, ticked = keys_in(visit, desk, form, "ask"), keys_in(visit, desk, form, "ticked")
    if packed(page) != text(form, "ask") or len(page) > TOGETHER or not one_use(page):
        return refused(visit, _wrong(visit, desk, text(form, "ask")))
    if not page:
        return ahead(visit, desk, stage, None, ticked)
    if go == "back":
        return back(visit, desk, page, stage)
    if form.get("again") or go == "rows":
        return show_sheet(visit, desk, page, stage, typed=form, rows=go == "rows", ticked=ticked)
    if go != "next" or visit.request.method == "GET":
        return show_sheet(
            visit, desk, page, stage, settled=Settled.of(form), ticked=ticked, understood=took(visit, form)
        )
    return _taken(visit, desk, form, page, stage, ticked)


def _wrong(visit: Visit, desk: Desk, asked: str) -> str:
    """Return what is wrong with the questions that a page was asked for: a use that is gone, most likely, or a forged one."""
    uses = {u["id"] for u in desk.data.get("use_cases") or []}
    for word in asked.split(",")[:TOGETHER]:
        fact, _, use = word.partition("@")
        known = visit.bench.rulebook.facts.get(fact)
        if known is not None and known.of == "use-case" and use not in uses:
            return say("web.form.no-use", visit.lang, use=use[:60])
    return say("web.form.forged", visit.lang)


def _taken(
    visit: Visit, desk: Desk, form: FormData, page: tuple[Key, ...], stage: str, ticked: tuple[Key, ...]
) -> Response:
    book = visit.bench.rulebook
    told: list[Any] = []
    faults: Faults = []
    facts = [book.facts[fact] for _, fact in page]
    named: tuple[tuple[str, str], ...] = ()
    for number, fact in enumerate(facts):
        form, found = placed(form, prefix_of(number), fact, book.places)
        named += found
    for number, fact in enumerate(facts):
        try:
            told_here = _confirmed(desk, form, page[number], number)
            raw = (
                read(Reader(fact, book, visit.lang), form, number, follows(facts, number))
                if told_here is None
                else answer_data(told_here)
            )
            told.append(told[-1] if raw is SAME and told else raw)
        except Misfit as misfit:
            faults += misfit.faults
        except Forged:
            return refused(visit, say("web.form.forged", visit.lang))
    if faults:
        return show_sheet(
            visit, desk, page, stage, typed=form, faults=faults, ticked=ticked, understood=understood(visit, named)
        )
    marks = [m for m in form.getlist("seen") if isinstance(m, str)]
    if len(marks) != len(page) or not all(m.isdecimal() and len(m) < 12 for m in marks):
        return refused(visit, say("web.form.forged", visit.lang))
    before = desk.verdicts
    given = [(key, raw, int(mark)) for key, raw, mark in zip(page, told, marks, strict=True)]
    if met := desk.answers(given):
        return met_page(visit, desk, "sheet", met, given, stage, ticked)
    return ahead(visit, desk, stage, compared(before, verdicts_of(desk.checklist)), ticked, named)


def _confirmed(desk: Desk, form: FormData, key: Key, number: int) -> Answer | None:
    """Return what the name of the tool tells, where that was confirmed and nothing else was said. Raises Forged where it tells nothing."""
    part = part_of(form, number)
    if not part.get(TOLD) or any(value for name, value in part.multi_items() if name not in (TOLD, "row", "currency")):
        return None
    told = told_by_tools(desk, key)
    if told is None:
        raise Forged(TOLD)
    return told.answer


on_desk(router, "sheet", sheet, writes=Action.CASE_WRITE)

__all__ = ["router", "sheet"]
