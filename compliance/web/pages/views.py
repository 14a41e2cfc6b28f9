"""Results beside the list: laws side by side, what lies ahead, transfers, conflicts, the Hiroshima view, the whole report.

Each is the page that the command line writes, inside the frame of the site, with a small form for what can be chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date
from typing import get_args

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.api import Result
from compliance.change.change_days import years_later
from compliance.checklist.four_parts import counted
from compliance.crossborder.new_market import known_markets
from compliance.errors import InputError
from compliance.language.sentences import say
from compliance.law.topics import ReportRole
from compliance.rendering.page import Page
from compliance.reporting import (
    comparison_page,
    conflicts_page,
    hiroshima_page,
    hiroshima_report_page,
    timeline_page,
    transfers_page,
    whole,
)
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.frame import show
from compliance.web.pages.refusal import messages_of
from compliance.web.visiting.visit import Visit

router = APIRouter()
YEARS = 2  # how far a view looks ahead where no day is chosen
FARTHEST = 10  # years; beyond, nothing in the rulebook changes and the work grows


def made(desk: Desk, what: Hashable, make: Callable[[Result], Page]) -> Page:
    """Return the page of a view, worked out once for a case, a day and what was asked."""
    result, lang = desk.result, desk.visit.lang
    key = ("page", what, lang, result.case.sha256, result.as_of)
    return desk.visit.bench.made(key, lambda: make(desk.visit.bench.fresh(result)))


def blocks(desk: Desk, view: str, page: Page, template: str = "views/blocks.html", **values: object) -> Response:
    """Return a page of blocks in the frame."""
    values.setdefault("faults", [])
    return show(desk, view, template, page.title, head=page.head, page=page, **values)


def compare_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the laws in play side by side, and what one more market would add."""
    lang, book = visit.lang, visit.bench.rulebook
    faults: list[str] = []
    market = str(fields.get("market") or "")
    topic = str(fields.get("topic") or "")
    topics = frozenset({topic} if topic in book.topics else ())
    try:
        markets = known_markets(book, (market,) if market else ())
    except InputError as error:
        faults, markets = messages_of(error, visit), known_markets(book, ())
    page = made(
        desk,
        ("compare", market if not faults else "", topic),
        lambda r: comparison_page.page(r.compare(with_=markets, topics=topics), lang),
    )
    names = sorted(((book.places.name(c).in_(lang), c) for c in book.jurisdictions), key=lambda n: n[0])
    return blocks(
        desk,
        "compare",
        page,
        "views/compare.html",
        faults=faults,
        market=market,
        topic=topic,
        places=[("", say("web.view.market-none", lang)), *((code, name) for name, code in names)],
        topics=[
            ("", say("web.view.filter-all", lang)),
            *((t.id, f"{t.id.partition('-')[0]} {t.title.in_(lang)}") for t in book.topics.values()),
        ],
    )


def _until(desk: Desk, fields: FormData) -> tuple[date, list[str]]:
    """Return the last day to look at, and what is wrong with the one that was given."""
    lang, last = desk.visit.lang, years_later(desk.as_of, YEARS)
    text = str(fields.get("until") or "")
    if not text:
        return last, []
    try:
        chosen = date.fromisoformat(text)
    except ValueError:
        return last, [say("web.view.until-wrong", lang)]
    if not desk.as_of <= chosen <= years_later(desk.as_of, FARTHEST):
        return last, [say("web.view.until-far", lang, years=FARTHEST)]
    return chosen, []


def timeline_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show what begins, ends or changes until a day."""
    until, faults = _until(desk, fields)
    page = made(
        desk,
        ("timeline", until),
        lambda r: timeline_page.page(r.timeline(until=until), visit.lang, counted(r.checklist)),
    )
    return blocks(desk, "timeline", page, "views/until.html", faults=faults, until=until)


def transfers_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show each way personal data leaves."""
    return blocks(desk, "transfers", made(desk, "transfers", lambda r: transfers_page.page(r.transfers(), visit.lang)))


def conflicts_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show where laws pull apart, and where one accepts what was done for another."""
    return blocks(desk, "conflicts", made(desk, "conflicts", lambda r: conflicts_page.page(r.conflicts(), visit.lang)))


def hiroshima_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the case beside the Hiroshima Process, or a draft for its reporting framework."""
    lang = visit.lang
    drafted, everything = fields.get("draft") == "yes", fields.get("all") == "yes"
    role: ReportRole | None = next((r for r in get_args(ReportRole) if r == fields.get("role")), None)
    if drafted:
        page = made(desk, ("haip", role), lambda r: hiroshima_report_page.page(r.hiroshima_report(role), lang))
    else:
        page = made(desk, ("hiroshima", everything), lambda r: hiroshima_page.page(r.hiroshima(), lang, everything))
    named = ((i, r.name.in_(lang)) for i, r in visit.bench.rulebook.haip.roles.items())
    roles = [("", say("web.view.role-case", lang)), *named]
    return blocks(
        desk,
        "hiroshima",
        page,
        "views/hiroshima.html",
        drafted=drafted,
        everything=everything,
        role=role or "",
        roles=roles,
    )


def report_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show everything about a case in one page."""
    until, faults = _until(desk, fields)
    page = made(
        desk, ("report", until), lambda r: whole.page(r.checklist, r.document(parts=whole.PARTS), until, visit.lang)
    )
    return blocks(desk, "report", page, "views/until.html", faults=faults, until=until)


for _name, _view in (
    ("compare", compare_view),
    ("timeline", timeline_view),
    ("transfers", transfers_view),
    ("conflicts", conflicts_view),
    ("hiroshima", hiroshima_view),
    ("report", report_view),
):
    on_desk(router, _name, _view)

__all__ = ["YEARS", "blocks", "made", "router"]
