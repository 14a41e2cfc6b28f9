"""The interview: questions, what they have just decided, and after eight of them the first list.

A question stands here by itself; several about the same thing stand on one page (`sheet`), rare things in a list (`shortlist`). A request
shows a question (or the list, where nothing is to be asked), or takes an answer and then shows what comes next. The fields: `fact` and `use` name a question, `go` says what to do (next, unknown, back, rows, on), `pass` is "on" once the first list has
been seen, `ticked` names questions that a short list left to be asked in full.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.errors import InputError
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import FIRST_PASS, TOGETHER, Plan
from compliance.language.sentences import say
from compliance.register import Conflict
from compliance.service.bench import verdicts_of
from compliance.web.asking.answering import Forged, Misfit, Reader
from compliance.web.asking.showing import shown
from compliance.web.pages.desk import Desk, Key, on_desk, owner_of
from compliance.web.pages.first_list import first_list
from compliance.web.pages.refusal import refused
from compliance.web.pages.sheet import shown as shown_sheet
from compliance.web.pages.shortlist import shown as shown_list
from compliance.web.pages.showing import text
from compliance.web.pages.steps import Settled, compared, gravest, keys_in, one_use, packed, placed, seen_in, stage_of
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

router = APIRouter()
Faults = Sequence[tuple[str, str]]


def begin(visit: Visit, desk: Desk, stage: str = "first") -> Response:
    """Show the next question of a case, or its list where the first pass is over (or, with stage "on", where nothing is left to ask)."""
    return ahead(visit, desk, stage, None)


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
        return _question(visit, desk, (use, fact), stage, typed=form, rows=go == "rows", ticked=ticked)
    if go not in ("next", "unknown") or visit.request.method == "GET":
        return _question(visit, desk, (use, fact), stage, settled=Settled.of(form), ticked=ticked)
    return _taken(visit, desk, form, (use, fact), stage)


def _taken(visit: Visit, desk: Desk, form: FormData, key: Key, stage: str) -> Response:
    use, fact = key
    try:
        raw = (
            "unknown"
            if text(form, "go") == "unknown"
            else Reader(visit.bench.rulebook.facts[fact], visit.bench.rulebook, visit.lang).read(form)
        )
    except Misfit as misfit:
        return _question(
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
    if text(form, "then") == "answers":
        from compliance.web.pages.answers import answers

        return desk.onward("answers", settled=str(settled)) or answers(visit, desk, FormData(), settled)
    return ahead(visit, desk, stage, settled, keys_in(visit, desk, form, "ticked"))


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


def ahead(visit: Visit, desk: Desk, stage: str, settled: Settled | None, ticked: tuple[Key, ...] = ()) -> Response:
    """Show what comes next: what was ticked in a short list, a short list, the next questions, or the list of duties."""
    made = desk.plan(first_pass=stage == "first")
    more = {"settled": str(settled)} if settled is not None else {}
    left = tuple(key for key in ticked if made.still(key[1], key[0]))
    if not left:
        if made.next is None:
            return desk.onward("list", **more) or first_list(visit, desk, FormData(), settled)
        if stage == "on" and made.shortlist is not None:
            return desk.onward("shortlist", **more) or shown_list(visit, desk, made.shortlist, made, settled=settled)
    more |= {"ticked": packed(left)} if left else {}
    page = tuple((q.use_case, q.fact) for q in made.page([(fact, use) for use, fact in left]))
    return _asked(visit, desk, page, stage, more, settled=settled, plan=made, ticked=left)


def back(visit: Visit, desk: Desk, page: tuple[Key, ...], stage: str) -> Response:
    """Show what was answered before a page, or last of all; what is about the same thing and was answered in a row, on one page."""
    order, book = desk.order, visit.bench.rulebook
    before = order[: order.index(page[0])] if page and page[0] in order else order
    if not before:
        return _asked(visit, desk, page, stage, {}) if page else ahead(visit, desk, stage, None)
    page = before[-1:]
    with_it = book.together_with(page[0][1])
    for earlier in reversed(before[:-1]):
        if earlier[1] not in with_it or len(page) == TOGETHER or not one_use((earlier, *page)):
            break
        page = (earlier, *page)
    return _asked(visit, desk, page, stage, {})


def _asked(visit: Visit, desk: Desk, page: tuple[Key, ...], stage: str, more: dict[str, str], **shows: Any) -> Response:
    """Lead to a question, or to a page of several, or show it."""
    if len(page) > 1:
        onward = desk.onward("sheet", ask=packed(page), **{"pass": stage}, **more)
        return onward or shown_sheet(visit, desk, page, stage, **shows)
    ((use, fact),) = page
    onward = desk.onward("interview", fact=fact, **({"use": use} if use else {}), **{"pass": stage}, **more)
    return onward or _question(visit, desk, (use, fact), stage, **shows)


def _question(
    visit: Visit,
    desk: Desk,
    key: Key,
    stage: str,
    typed: FormData | None = None,
    faults: Faults = (),
    settled: Settled | None = None,
    plan: Plan | None = None,
    rows: bool = False,
    ticked: tuple[Key, ...] = (),
) -> Response:
    use, fact = key
    made = plan or desk.plan(first_pass=stage == "first")
    question = made.question(fact, use)
    held = owner_of(desk.data, use).get("answers") or {}
    then = text(typed, "then") if typed is not None else dict(desk.fields).get("then", "")
    page = shown(visit, desk, question, typed, held.get(fact), fact in held, rows)
    desk.fields = ()
    answer = render(
        visit,
        "question.html",
        422 if faults else 200,
        desk=desk,
        view="interview",
        q=page,
        question=question,
        errors=list(faults),
        settled=settled,
        progress=made.progress,
        stage=stage,
        then=then if then == "answers" else "",
        place=placed(desk, key),
        first_pass=FIRST_PASS,
        gravest=gravest(visit, desk.checklist, question),
        seen=desk.mark(use, fact),
        ticked=packed(ticked),
        use_name=next((u["name"] for u in desk.data.get("use_cases") or [] if u["id"] == use), ""),
        uses=len(desk.data.get("use_cases") or []),
    )
    if not desk.kept:  # what the browser goes back to: the address of this question, to which scripts bring the case
        answer.headers["HX-Push-Url"] = f"{desk.address('interview')}?fact={fact}" + (f"&use={use}" if use else "")
    return answer


on_desk(router, "interview", interview)

__all__ = ["ahead", "back", "begin", "interview", "router"]
