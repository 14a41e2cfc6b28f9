"""Several questions about the same thing on one page, each answered for itself, all of them saved together or none.

`ask` names the questions; `seen` comes once for each, the state of its answer as the sender saw it, so that nobody's answer is written over.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.explaining.speaker import Speaker
from compliance.interview.planner import FIRST_PASS, TOGETHER, Plan
from compliance.language.sentences import say
from compliance.language.text import Text
from compliance.service.bench import verdicts_of
from compliance.web.asking.answering import Forged, Misfit, Reader
from compliance.web.asking.parts import SAME, fields, follows, part_of, prefix_of, read
from compliance.web.asking.showing import shown as shown_question
from compliance.web.pages.desk import Desk, Key, on_desk, owner_of
from compliance.web.pages.met import met_page
from compliance.web.pages.refusal import refused
from compliance.web.pages.showing import text
from compliance.web.pages.steps import Settled, compared, gravest, keys_in, one_use, packed, placed, stage_of
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

router = APIRouter()
Faults = list[tuple[str, str]]


def sheet(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show a page of questions, or take its answers."""
    from compliance.web.pages.interview import ahead, back

    go, stage = text(form, "go") or ("next" if "seen" in form else ""), stage_of(form)
    page, ticked = keys_in(visit, desk, form, "ask"), keys_in(visit, desk, form, "ticked")
    if packed(page) != text(form, "ask") or len(page) > TOGETHER or not one_use(page):
        return refused(visit, _wrong(visit, desk, text(form, "ask")))
    if not page:
        return ahead(visit, desk, stage, None, ticked)
    if go == "back":
        return back(visit, desk, page, stage)
    if form.get("again") or go == "rows":
        return shown(visit, desk, page, stage, typed=form, rows=go == "rows", ticked=ticked)
    if go != "next" or visit.request.method == "GET":
        return shown(visit, desk, page, stage, settled=Settled.of(form), ticked=ticked)
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
    from compliance.web.pages.interview import ahead

    book = visit.bench.rulebook
    told: list[Any] = []
    faults: Faults = []
    facts = [book.facts[fact] for _, fact in page]
    for number, fact in enumerate(facts):
        try:
            raw = read(Reader(fact, book, visit.lang), form, number, follows(facts, number))
            told.append(told[-1] if raw is SAME and told else raw)
        except Misfit as misfit:
            faults += misfit.faults
        except Forged:
            return refused(visit, say("web.form.forged", visit.lang))
    if faults:
        return shown(visit, desk, page, stage, typed=form, faults=faults, ticked=ticked)
    marks = [m for m in form.getlist("seen") if isinstance(m, str)]
    if len(marks) != len(page) or not all(m.isdecimal() and len(m) < 12 for m in marks):
        return refused(visit, say("web.form.forged", visit.lang))
    before = desk.verdicts
    given = [(key, raw, int(mark)) for key, raw, mark in zip(page, told, marks, strict=True)]
    if met := desk.answers(given):
        return met_page(visit, desk, "sheet", met, given, stage, ticked)
    return ahead(visit, desk, stage, compared(before, verdicts_of(desk.checklist)), ticked)


def _title(visit: Visit, page: tuple[Key, ...], ticked: tuple[Key, ...]) -> str:
    """Return what the questions of a page have in common."""
    asked = {fact for _, fact in page}
    common: Text | None = next((t.title for t in visit.bench.rulebook.together if asked <= set(t.questions)), None)
    if common is not None:
        return common.in_(visit.lang)
    return say("sheet.ticked" if set(page) <= set(ticked) else "sheet.several", visit.lang)


def shown(
    visit: Visit,
    desk: Desk,
    page: tuple[Key, ...],
    stage: str,
    typed: FormData | None = None,
    faults: Faults | None = None,
    settled: Settled | None = None,
    plan: Plan | None = None,
    rows: bool = False,
    ticked: tuple[Key, ...] = (),
) -> Response:
    """Show questions on one page, with what was typed, or else with the answers that the case holds."""
    made = plan or desk.plan(first_pass=stage == "first")
    book, parts = visit.bench.rulebook, []
    speaker, facts = Speaker(book, visit.lang), [book.facts[fact] for _, fact in page]
    for number, (use, fact) in enumerate(page):
        question, held = made.question(fact, use), owner_of(desk.data, use).get("answers") or {}
        part = part_of(typed, number) if typed is not None else None
        if part is None and fact in held:
            part = fields(Reader(book.facts[fact], book, visit.lang), held[fact])
        said, place = (held.get(fact), fact in held), (prefix_of(number), follows(facts, number))
        one = shown_question(visit, desk, question, part, *said, rows, *place)
        parts.append((one, question, desk.mark(use, fact), gravest(visit, desk.checklist, question)))
    asked = {prefix_of(n): speaker.question(fact) for n, (_, fact) in enumerate(page)}
    use_case = next((use for use, _ in page if use), "")
    names = {u["id"]: u["name"] for u in desk.data.get("use_cases") or []}
    first = placed(desk, page[0])
    desk.fields = ()
    answer = render(
        visit,
        "sheet.html",
        422 if faults else 200,
        desk=desk,
        view="sheet",
        title=_title(visit, page, ticked),
        parts=parts,
        ask=packed(page),
        errors=faults or [],
        listed=[
            (field, say("sheet.fault", visit.lang, ask=asked[field[: field.index("-") + 1]], message=message))
            for field, message in faults or []
        ],
        settled=settled,
        progress=made.progress,
        stage=stage,
        place=first,
        last=first + len(page) - 1,
        first_pass=FIRST_PASS,
        ticked=packed(ticked),
        use_name=names.get(use_case, ""),
        uses=len(names),
    )
    if not desk.kept:
        answer.headers["HX-Push-Url"] = f"{desk.address('sheet')}?ask={packed(page)}"
    return answer


on_desk(router, "sheet", sheet)

__all__ = ["router", "sheet", "shown"]
