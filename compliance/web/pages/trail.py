"""The trail of a firm: who did what and when, as it was written, and whether it is still what was written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from compliance.language.sentences import catalogue
from compliance.register import Entry, Finding
from compliance.web.pages.showing import asking, show_firm
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
PAGE = 50
MAX_DETAIL = 400


@dataclass(frozen=True)
class Line:
    """One entry of a trail as a page shows it; `details` are its particulars, by name."""

    entry: Entry
    who: str
    what: str
    details: tuple[tuple[str, str], ...]


def page_of(visit: Visit) -> tuple[int | None, bool]:
    """Return before which entry a page ends, None for the newest, and whether the chain is to be verified."""
    query = visit.request.query_params
    before = query.get("before", "")
    return (int(before) if before.isascii() and before.isdecimal() and len(before) < 10 else None), "verify" in query


def lines_of(visit: Visit, entries: Iterable[Entry]) -> list[Line]:
    """Return entries in words of the page."""
    return [Line(e, _who(visit, e), _what(visit, e.kind), tuple(_details(visit, e.payload))) for e in entries]


def older(lines: list[Line]) -> int | None:
    """Return before which entry the next page ends, None where there is none."""
    return lines[-1].entry.seq if len(lines) == PAGE and lines[-1].entry.seq > 1 else None


def finding_said(visit: Visit, one: Finding) -> str:
    """Return what is wrong with an entry or a row, in words of the page."""
    if not one.table:
        return visit.say("account.trail.finding", seq=one.seq, kind=visit.say(f"account.trail.found.{one.kind}"))
    if not one.row:
        return visit.say("account.trail.found.row", table=one.table)
    slots = {name: getattr(one, name) for name in ("seq", "table", "row", "column", "trail", "held")}
    return visit.say(f"account.trail.found.{one.kind}", **slots)


def _who(visit: Visit, entry: Entry) -> str:
    kind = entry.actor.partition(":")[0]
    if kind == "system":
        return visit.say("account.trail.by-system")
    name = entry.name or visit.say("account.trail.by-nobody")
    return visit.say(f"account.trail.by-{kind}", name=name) if kind in ("link", "token") else name


def _what(visit: Visit, kind: str) -> str:
    key = f"account.trail.{kind}"
    return visit.say(key) if key in catalogue() else kind


def _details(visit: Visit, payload: Any, before: str = "") -> Iterable[tuple[str, str]]:
    """Yield the particulars of an entry, flat: a name and a value each, long values cut."""
    if payload is None:
        yield "", visit.say("account.trail.erased")
    elif isinstance(payload, Mapping):
        for key, value in payload.items():
            name = f"{before}{key}"
            if isinstance(value, Mapping) and len(value) <= 6:
                yield from _details(visit, value, f"{name}.")
            elif value is not None:
                text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                yield name, text if len(text) <= MAX_DETAIL else text[: MAX_DETAIL - 1] + "…"


@router.get("/{lang}/firms/{org}/trail")
def trail(visit: SignedIn, org: str) -> Response:
    """Show the trail of a firm, the newest first; `?verify` holds the chain against itself."""
    register, actor = asking(visit)
    before, verify = page_of(visit)
    lines = lines_of(visit, register.trail(actor, org, before=before, limit=PAGE))
    report = register.verify(actor, org) if verify else None
    finding = partial(finding_said, visit)
    return show_firm(
        visit, org, "trail", "account/trail.html", lines=lines, older=older(lines), report=report, finding=finding
    )


__all__ = ["PAGE", "Line", "finding_said", "lines_of", "older", "page_of", "router"]
