"""Noting where a thing to do stands: done, begun, put off, not ours, or to do after all; who sees to it, and a note; and that the list as it
is today was seen.

What is noted is what the case says of it, duty by duty.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.case.in_place import MOST_NAMED, MOST_NOTED
from compliance.case.noting import BESIDE, noted
from compliance.checklist.checklist import Item
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.register import Action, Conflict
from compliance.review.words import Marked
from compliance.web.pages.card import explain_view, named_duties
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.first_list import first_list
from compliance.web.pages.refusal import refused
from compliance.web.pages.returning import keep_as_seen
from compliance.web.visiting.visit import Visit

router = APIRouter()

STATUS: Mapping[str, Marked] = {
    "done": "done",
    "begun": "in-progress",
    "later": "later",
    "not-mine": "not-mine",
    "open": "open",
    "undo": "open",
}
"""What a case says by what was pressed."""


def tick(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Note that the duties of a thing to do are done or begun, or take that back, and show the list."""
    do = str(form.get("do") or "")
    duties = named_duties(desk.checklist, str(form.get("duties") or ""))
    if do not in ("done", "begun", "undo") or not duties:
        return refused(visit, say("web.form.refused-way", visit.lang))
    return _written(visit, desk, form, duties, {"do": do})


def stand(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Take the form of a card: where the thing stands, until when it is put off, who sees to it, and a note."""
    asked = {name: str(form.get(name) or "").strip() for name in ("do", "look_again", *BESIDE)}
    duties = named_duties(desk.checklist, str(form.get("thing") or ""))
    if asked["do"] not in STATUS or asked["do"] == "undo" or not duties:
        return refused(visit, say("web.form.refused-way", visit.lang))
    errors = list(_wrong(asked, desk.as_of, visit.lang))
    if errors:
        return explain_view(visit, desk, form, errors)
    return _written(visit, desk, form, duties, asked)


def _wrong(asked: dict[str, str], as_of: date, lang: Lang) -> list[tuple[str, str]]:
    """Return what is wrong with what was typed, by field."""
    errors = []
    if asked["do"] == "later":
        try:
            ahead = date.fromisoformat(asked["look_again"]) > as_of
        except ValueError:
            ahead = False
        if not ahead:
            errors.append(("look_again", say("web.stand.day-ahead", lang)))
    for name, most in (("owner", MOST_NAMED), ("note", MOST_NOTED)):
        if len(asked[name]) > most:
            errors.append((name, say("web.stand.too-long", lang, count=most)))
    return errors


def _written(visit: Visit, desk: Desk, form: FormData, duties: list[Item], asked: dict[str, str]) -> Response:
    try:
        keys = {(d.id, d.assessed.use_case) for d in duties}
        held = list(desk.data.get("in_place") or [])
        desk.set_in_place(noted(held, keys, STATUS[asked["do"]], desk.as_of, asked), seen(form))
    except Conflict:
        return refused(visit, say("web.list.made-meanwhile", visit.lang))
    told = {"did": asked["do"], "of": duties[0].id}
    return desk.onward("list", **told) or first_list(visit, desk, FormData(told))


def saw(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Take today's list as the one that was seen, and show it."""
    del form
    keep_as_seen(visit, desk)
    return desk.onward("list", did="seen") or first_list(visit, desk, FormData({"did": "seen"}))


def seen(form: FormData) -> int:
    """Return the state of what is in place that the person saw."""
    text = str(form.get("seen") or "0")
    return int(text) if text.isdecimal() else 0


on_desk(router, "tick", tick, writes=Action.CASE_WRITE, resumed="list")
on_desk(router, "seen", saw, writes=Action.ASSESSMENT_RECORD, resumed="list")
on_desk(router, "stand", stand, writes=Action.CASE_WRITE, resumed="list")

__all__ = ["router", "saw", "stand", "tick"]
