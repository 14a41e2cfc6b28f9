"""The incident clock as a page: three answers in, whom to tell by when out, with a sheet to print and a file for the calendar.

Without a case it stands at an address of its own, and nothing is kept; for a case it is a view like the others. The clock is never read: the
page asks when it was noticed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.api.documents import IncidentDoc, Story, calendar, case_with, read_story
from compliance.case.case import Case
from compliance.errors import InputError
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import city
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Page
from compliance.rendering.pdf import pdf
from compliance.reporting import incident_page
from compliance.web.pages.desk import Desk, asked_for, on_desk, unpacked
from compliance.web.pages.downloads import disposition
from compliance.web.pages.incident_lines import sheet
from compliance.web.pages.refusal import messages_of
from compliance.web.visiting.templating import own_copy, render
from compliance.web.visiting.visit import Visit, Visiting

router = APIRouter()
ROWS = 5  # places of people that the form offers
LATER = ("determined", "paid", "told-people")
MOST = 60  # of each field, whoever sends more was not using the form
_NO_PLACE = ("Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/")
Options = list[tuple[str, str]]
FILES: Mapping[str, tuple[str, Callable[[IncidentDoc, Page, Lang], bytes]]] = {
    "ics": ("text/calendar; charset=utf-8", lambda doc, page, lang: calendar(doc, lang)),
    "pdf": ("application/pdf", lambda doc, page, lang: pdf(page)),
    "md": ("text/markdown; charset=utf-8", lambda doc, page, lang: markdown(page).encode()),
}


@router.get("/{lang}/incident", include_in_schema=False)
def asked(visit: Visiting) -> Response:
    """Ask what happened, when it was noticed and whose data it is."""
    return _shown(visit, None, FormData(), None, [])


@router.post("/{lang}/incident", include_in_schema=False)
async def told(request: Request, visit: Visiting) -> Response:
    """Say whom to tell by when; nothing is kept."""
    form = await request.form()
    return own_copy(visit, await run_in_threadpool(_answer, visit, None, form))


def incident_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Ask about an incident of a case, or say whom to tell by when."""
    return _answer(visit, desk, fields) if fields.get("day") is not None else _shown(visit, desk, fields, None, [])


def _answer(visit: Visit, desk: Desk | None, form: FormData) -> Response:
    if form.get("change"):
        return _shown(visit, desk, form, None, [])
    if not _all(form, "what"):
        return _shown(visit, desk, form, None, [say("web.incident.what-missing", visit.lang)])
    try:
        story = _story(visit.bench.rulebook, form)
        doc = _clocked(visit, story, None if desk is None else desk.case)
    except InputError as error:
        return _shown(visit, desk, form, None, messages_of(error, visit))
    wanted = FILES.get(_text(form, "file"))
    if wanted is None:
        return _shown(visit, desk, form, doc, [])
    page = incident_page.page(doc, visit.lang)
    media, made = wanted
    name = f"{say('web.incident.file', visit.lang)} {story.at:%Y-%m-%d}.{_text(form, 'file')}"
    return Response(made(doc, page, visit.lang), media_type=media, headers={"Content-Disposition": disposition(name)})


def _clocked(visit: Visit, story: Story, known: Case | None) -> IncidentDoc:
    """Return the document for a story, worked out once for the same case and story."""
    bench = visit.bench
    case = case_with(story, bench.rulebook, known, visit.lang)
    result = bench.result(case, story.at.date())
    key = ("incident", visit.lang, case.sha256, repr(story))
    return bench.made(key, lambda: bench.fresh(result).incident(story, places_taken_as_all=known is None))


def _story(book: Rulebook, form: FormData) -> Story:
    """Read the story of a form. Raises InputError as `read_story` does."""
    places, counts = _all(form, "place"), _all(form, "count")
    people = [f"{code}={count}" if count else code for code, count in zip(places, counts, strict=False) if code]
    later = {name: _text(form, f"later-{name}") for name in LATER}
    return read_story(
        book,
        at=f"{_text(form, 'day')} {_text(form, 'time')}",
        zone=_text(form, "zone"),
        what=_all(form, "what"),
        people=people,
        firm=[code for code in _all(form, "firm") if code],
        moments={name: time.replace("T", " ") for name, time in later.items() if time},
    )


def _shown(visit: Visit, desk: Desk | None, form: FormData, doc: IncidentDoc | None, faults: Sequence[str]) -> Response:
    """Show the form with what was typed, or the answer where there is one."""
    book, lang = visit.bench.rulebook, visit.lang
    if desk is None:
        sent: tuple[tuple[str, str], ...] = asked_for(unpacked(form))
    else:
        desk.fields = tuple(f for f in desk.fields if f[0] not in ("file", "change"))
        sent = desk.fields
    places, counts = _all(form, "place"), _all(form, "count")
    zone = _text(form, "zone")
    if desk is not None and "day" not in form:  # nothing was typed yet: what the case knows is not asked again
        places, zone = _known_places(book, desk), zone or _known_zone(book, desk)
    return render(
        visit,
        "incident.html",
        422 if faults else 200,
        desk=desk,
        view="incident",
        address=visit.to("/incident") if desk is None else desk.address("incident"),
        told=None if doc is None else sheet(doc, lang),
        faults=list(faults),
        groups=_what(book, lang),
        picked=_all(form, "what"),
        zones=_zones(book, lang),
        places=_places(book, lang),
        rows=[(_at(places, n), _at(counts, n)) for n in range(max(ROWS, len(places)))],
        typed={name: _text(form, name) for name in ("day", "time", "firm", *(f"later-{x}" for x in LATER))}
        | {"zone": zone},
        later=LATER,
        sent=[(name, value) for name, value in sent if name not in ("file", "change", "csrf")],
    )


def _known_places(book: Rulebook, desk: Desk) -> list[str]:
    """Return where the people of a case are, as its answers say, by the names that the form offers."""
    facts = book.entry_facts.use_case
    said = [code for use in desk.data.get("use_cases") or [] for fact in facts for code in _said(use, fact)]
    return list(dict.fromkeys(_offered(book, code) for code in said))


def _known_zone(book: Rulebook, desk: Desk) -> str:
    """Return the zone of time of the first place that a case names of its firm, and else of its people; empty where none has one."""
    owners = (desk.data["organisation"], *(desk.data.get("use_cases") or []))
    named = (code for owner in owners for fact in book.in_play_facts for code in _said(owner, fact))
    return next((book.zones[code] for code in (_offered(book, one) for one in named) if code in book.zones), "")


def _said(owner: dict[str, Any], fact: str) -> list[str]:
    """Return the places that an answer is sure of, as a case file holds them."""
    raw = (owner.get("answers") or {}).get(fact)
    sure = raw.get("yes") if isinstance(raw, dict) else raw
    return [code for code in sure if isinstance(code, str)] if isinstance(sure, list) else []


def _offered(book: Rulebook, code: str) -> str:
    """Return the place of the form that a place lies in: one whose law is known by itself, or else its country."""
    while code in book.places.entries and code not in book.zones:
        wider = book.places.entries[code].part_of
        if wider is None:
            break
        code = wider
    return code


def _what(book: Rulebook, lang: Lang) -> list[tuple[str, Options]]:
    """Return what can be said of what happened, question by question."""
    happened = book.facts[book.event_fact]
    out = [(happened.ask.in_(lang), [(i, happened.options[i].label.in_(lang)) for i in book.incident_events])]
    for fact in (book.facts[i] for i in book.incident_questions.what):
        out.append((fact.ask.in_(lang), [(i, one.label.in_(lang)) for i, one in fact.options.items()]))
    return out


def _places(book: Rulebook, lang: Lang) -> list[tuple[str, str | Options]]:
    """Return the places of the form: those whose law is known first, then every other country."""
    speaker = Speaker(book, lang)
    near = sorted(((code, speaker.place(code)) for code in book.zones), key=lambda one: one[1])
    rest = (code for code, one in book.places.entries.items() if code not in book.zones and one.part_of is None)
    far = sorted(((code, speaker.place(code)) for code in rest), key=lambda one: one[1])
    return [
        ("", say("web.incident.pick", lang)),
        (say("web.incident.near", lang), near),
        (say("web.incident.far", lang), far),
    ]


def _zones(book: Rulebook, lang: Lang) -> list[tuple[str, str | Options]]:
    """Return the zones of time of the form: those of the legal systems first, by their cities."""
    near = sorted(((zone, city(zone, lang)) for zone in set(book.zones.values())), key=lambda one: one[1])
    far = [(zone, name) for zone, name in _far(lang) if zone not in book.zones.values()]
    return [
        ("", say("web.incident.pick", lang)),
        (say("web.incident.near", lang), near),
        (say("web.incident.far", lang), far),
    ]


@cache
def _far(lang: Lang) -> tuple[tuple[str, str], ...]:
    zones = (z for z in available_timezones() if "/" in z and not z.startswith(_NO_PLACE))
    return tuple(sorted(((zone, city(zone, lang)) for zone in zones), key=lambda one: (one[1], one[0])))


def _text(form: FormData, name: str) -> str:
    found = form.get(name)
    return found.strip()[:MOST] if isinstance(found, str) else ""


def _all(form: FormData, name: str) -> list[str]:
    return [found.strip()[:MOST] for found in form.getlist(name)[:MOST] if isinstance(found, str)]


def _at(listed: Sequence[str], n: int) -> str:
    return listed[n] if n < len(listed) else ""


on_desk(router, "incident", incident_view)

__all__ = ["router"]
