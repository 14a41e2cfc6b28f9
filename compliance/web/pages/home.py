"""The front page, and the way to it from the bare address."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from compliance.api import read_case
from compliance.checklist.four_parts import FourParts
from compliance.explaining.speaker import Speaker
from compliance.language.text import Lang
from compliance.resources import data_root
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.web.pages.example_names import use_name
from compliance.web.visiting.language import preferred
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visiting

router = APIRouter()

EXAMPLE = "hair-salon-booking.yaml"
MOST = 4  # things to do that are shown of the example


@dataclass(frozen=True)
class Example:
    """What a visitor sees of one worked example: whose it is, how much there is to do, the first things with their law, and how much is not theirs."""

    name: str
    use: str
    things: int
    first: tuple[tuple[str, str], ...]
    not_theirs: int


def example(bench: Bench, lang: Lang) -> Example:
    """Return the example of the front page as the law of today makes it, worked out once a day for each language."""

    def made() -> Example:
        case = read_case(data_root() / "examples" / EXAMPLE, bench.rulebook)
        checklist = bench.result(case, today()).checklist
        actions = FourParts(checklist).actions["now"]
        first = tuple((a.act.in_(lang), a.deeds[0].items[0].duty.citation.pinpoint.in_(lang)) for a in actions[:MOST])
        stem = EXAMPLE.removesuffix(".yaml")
        uses = ", ".join(use_name(stem, u.id, lang) for u in case.use_cases)
        return Example(case.name, uses, len(actions), first, len(checklist.closed))

    return bench.made(("home", today(), lang), made)


@router.get("/", include_in_schema=False)
def bare(request: Request) -> Response:
    """Lead to the front page in the language of the browser."""
    return RedirectResponse(f"/{preferred(request)}/", 307, {"Vary": "Accept-Language"})


@router.get("/{lang}/", include_in_schema=False)
def home(visit: Visiting) -> Response:
    """Show the front page."""
    book = visit.bench.rulebook
    speaker = Speaker(book, visit.lang)
    bound = {rule.jurisdiction for rule in book.rules.values() if rule.obligation.force != "voluntary"}
    systems = {code: system for code, system in book.jurisdictions.items() if code in bound}
    places = [
        (speaker.place(top), [speaker.place(c) for c, s in systems.items() if s.within == top])
        for top, system in systems.items()
        if system.within is None
    ]
    return render(visit, "home.html", example=example(visit.bench, visit.lang), places=places)


__all__ = ["example", "router"]
