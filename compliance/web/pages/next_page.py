"""What comes next in the interview, and what came before: a question, several on a page, a short list, or the list of duties."""

from __future__ import annotations

from typing import Any

from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.interview.planner import TOGETHER
from compliance.web.pages.desk import Desk, Key
from compliance.web.pages.first_list import first_list
from compliance.web.pages.interview_steps import Settled, one_use, packed, understood
from compliance.web.pages.show_question import show_question
from compliance.web.pages.show_sheet import show_sheet
from compliance.web.pages.show_shortlist import show_shortlist
from compliance.web.pages.show_tools import asked_first, show_tools
from compliance.web.visiting.visit import Visit

Typed = tuple[tuple[str, str], ...]


def begin(visit: Visit, desk: Desk, stage: str = "first") -> Response:
    """Show the next question of a case, or its list where the first pass is over (or, with stage "on", where nothing is left to ask)."""
    return ahead(visit, desk, stage, None)


def ahead(
    visit: Visit, desk: Desk, stage: str, settled: Settled | None, ticked: tuple[Key, ...] = (), typed: Typed = ()
) -> Response:
    """Show what comes next: what was ticked in a short list, a short list, the next questions, or the list of duties.

    `typed` are the names of places that were typed on the page before, each with the place it was taken for: the next page says so.
    """
    if (use := asked_first(desk)) is not None:
        return _tools(visit, desk, use, stage)
    made = desk.plan(first_pass=stage == "first")
    more = {"settled": str(settled)} if settled is not None else {}
    more |= {"took": ",".join(name for name, _ in typed)} if typed else {}
    said = understood(visit, typed)
    left = tuple(key for key in ticked if made.still(key[1], key[0]))
    if not left:
        if made.next is None:
            return desk.onward("list", **more) or first_list(visit, desk, FormData(more), settled)
        if made.shortlist is not None:
            return desk.onward("shortlist", **{"pass": stage}, **more) or show_shortlist(
                visit, desk, made.shortlist, made, settled=settled, stage=stage, understood=said
            )
    more |= {"ticked": packed(left)} if left else {}
    page = tuple((q.use_case, q.fact) for q in made.page([(fact, use) for use, fact in left]))
    return _asked(visit, desk, page, stage, more, settled=settled, plan=made, ticked=left, understood=said)


def back(visit: Visit, desk: Desk, page: tuple[Key, ...], stage: str) -> Response:
    """Show what was answered before a page, or last of all; what is about the same thing and was answered in a row, on one page."""
    order, book = desk.order, visit.bench.rulebook
    before = order[: order.index(page[0])] if page and page[0] in order else order
    if not before:
        use = next((u["id"] for u in desk.data.get("use_cases") or []), None)
        return ahead(visit, desk, stage, None) if use is None else _tools(visit, desk, use, stage)
    page = before[-1:]
    with_it = book.together_with(page[0][1])
    for earlier in reversed(before[:-1]):
        if earlier[1] not in with_it or len(page) == TOGETHER or not one_use((earlier, *page)):
            break
        page = (earlier, *page)
    return _asked(visit, desk, page, stage, {})


def _tools(visit: Visit, desk: Desk, use: str, stage: str) -> Response:
    """Lead to the page of tools of a use, or show it."""
    return desk.onward("tools", use=use, **{"pass": stage}) or show_tools(visit, desk, use, stage=stage)


def _asked(visit: Visit, desk: Desk, page: tuple[Key, ...], stage: str, more: dict[str, str], **shows: Any) -> Response:
    """Lead to a question, or to a page of several, or show it."""
    if len(page) > 1:
        onward = desk.onward("sheet", ask=packed(page), **{"pass": stage}, **more)
        return onward or show_sheet(visit, desk, page, stage, **shows)
    ((use, fact),) = page
    onward = desk.onward("interview", fact=fact, **({"use": use} if use else {}), **{"pass": stage}, **more)
    return onward or show_question(visit, desk, (use, fact), stage, **shows)


__all__ = ["ahead", "back", "begin"]
