"""Ticking a thing to do: done, begun, or not after all. What is ticked is what the case says is already done, duty by duty."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.checklist.checklist import Item
from compliance.language.sentences import say
from compliance.register import Action, Conflict
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.first_list import first_list, named_duties
from compliance.web.pages.refusal import refused
from compliance.web.visiting.visit import Visit

router = APIRouter()

WAYS = {"done": "done", "begun": "in-progress", "undo": None}


def tick(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Note that the duties of a thing to do are done or begun, or take that back, and show the list."""
    do = str(form.get("do") or "")
    duties = named_duties(desk.checklist, str(form.get("duties") or ""))
    if do not in WAYS or not duties:
        return refused(visit, say("web.form.refused-way", visit.lang))
    try:
        desk.set_in_place(noted(list(desk.data.get("in_place") or []), duties, do, desk), seen(form))
    except Conflict:
        return refused(visit, say("web.list.made-meanwhile", visit.lang))
    told = {"did": do, "of": duties[0].id}
    return desk.onward("list", **told) or first_list(visit, desk, FormData(told))


def noted(entries: list[Any], duties: list[Item], do: str, desk: Desk) -> list[Any]:
    """Return what is in place with some duties noted; what was noted of each of them by itself gives way."""
    keys = {(d.id, d.assessed.use_case) for d in duties}
    out = [e for e in entries if (e.get("obligation"), e.get("use_case")) not in keys]
    status = WAYS[do]
    if status is not None:
        for ident, use in sorted(keys, key=str):
            entry = {"obligation": ident, "status": status, "since": desk.as_of.isoformat()}
            out.append(entry if use is None else {**entry, "use_case": use})
    return out


def seen(form: FormData) -> int:
    """Return the state of what is in place that the person saw."""
    text = str(form.get("seen") or "0")
    return int(text) if text.isdecimal() else 0


on_desk(router, "tick", tick, writes=Action.CASE_WRITE)

__all__ = ["noted", "router", "tick"]
