"""What somebody tells of an incident: what happened, when it was noticed, whose data and where; and a case that holds it.

With a case the story adds what it says to it. Without one a case is made of the story alone, and the places it names are taken to be all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from compliance.case.case import Case, case_from_data
from compliance.errors import InputError, Message, nearest
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.incidents import MOMENTS, Moment
from compliance.law.rulebook import Rulebook
from compliance.semantics.places import PlaceUnknown

_WHEN = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}")
YEARS = (1990, 2100)  # before and after, neither law nor holidays are known
TELLABLE: tuple[Moment, ...] = tuple(m for m in MOMENTS if m not in ("noticed", "year-end"))


@dataclass(frozen=True)
class Story:
    """An incident as it is told. `at` is when it was noticed, in the zone of the firm; `options` are answers by question."""

    at: datetime
    zone: str
    event: str
    options: Mapping[str, tuple[str, ...]]
    firm: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    hit: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    moments: Mapping[Moment, datetime] = field(default_factory=lambda: MappingProxyType({}))


def choices(book: Rulebook) -> Mapping[str, str]:
    """Return what can be said of what happened: each option, and the question it answers."""
    out = dict.fromkeys(book.incident_events, book.event_fact)
    for fact in book.incident_questions.what:
        out |= dict.fromkeys(book.facts[fact].option_ids, fact)
    return out


def read_story(
    book: Rulebook,
    *,
    at: str,
    zone: str,
    what: Iterable[str],
    people: Iterable[str] = (),
    firm: Iterable[str] = (),
    moments: Mapping[str, str] | None = None,
) -> Story:
    """Read a story from words as they are typed: "2026-11-27 17:00", "Europe/Paris", options, places ("FR" or "FR=300").

    Raises:
        InputError: a word cannot be read; the message says which, and what is there.
    """
    known, options = choices(book), dict[str, tuple[str, ...]]()
    for one in (w.strip() for w in what):
        if one not in known:
            raise InputError(
                Message("incident.unknown-what", name=one, hint=nearest(one, known), known=", ".join(known))
            )
        if one not in options.get(known[one], ()):
            options[known[one]] = (*options.get(known[one], ()), one)
    if not options:
        raise InputError(Message("incident.what-needed", known=", ".join(known)))
    events = options.pop(book.event_fact, ())
    hit: dict[str, int] = {}
    where: list[str] = []
    for one in people:
        code, _, count = one.partition("=")
        where.append(_place(book, code.strip()))
        if count.strip():
            if not count.strip().isdecimal():
                raise InputError(Message("incident.no-count", given=one))
            hit[where[-1]] = int(count)
    told = {_moment(name): moment(text, zone) for name, text in (moments or {}).items()}
    return Story(
        at=moment(at, zone),
        zone=zone,
        event=events[0] if events else book.incident_events[0],
        options=options,
        firm=tuple(dict.fromkeys(_place(book, one.strip()) for one in firm)),
        people=tuple(dict.fromkeys(where)),
        hit=hit,
        moments=told,
    )


def _moment(name: str) -> Moment:
    for known in TELLABLE:
        if name == known:
            return known
    raise InputError(Message("incident.unknown-moment", name=name, known=", ".join(TELLABLE)))


def _place(book: Rulebook, code: str) -> str:
    try:
        book.places.check(code)
    except PlaceUnknown as error:
        raise InputError(error.message) from None
    return code


def moment(text: str, zone: str) -> datetime:
    """Return an instant from a day and an hour in a zone of time; of an hour that a change of the clock makes twice, the first.

    Raises:
        InputError: it is no such time, there is no such zone, or the clock was put forward over that hour.
    """
    try:
        here = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(Message("incident.unknown-zone", zone=zone)) from None
    try:
        if not _WHEN.fullmatch(text.strip()):
            raise ValueError
        found = datetime.fromisoformat(text.strip()).replace(tzinfo=here)
    except ValueError:
        raise InputError(Message("incident.no-time", given=text)) from None
    if not YEARS[0] <= found.year <= YEARS[1]:
        raise InputError(Message("incident.far-year", given=text, first=YEARS[0], last=YEARS[1]))
    if found.astimezone(UTC).astimezone(here).replace(tzinfo=None) != found.replace(tzinfo=None):
        raise InputError(Message("incident.no-such-hour", given=text, zone=zone))
    return found


def case_with(story: Story, book: Rulebook, case: Case | None = None, lang: Lang = SOURCE) -> Case:
    """Return a case that holds what a story tells: the case given, or one made of the story alone.

    Raises:
        InputError: without a case, the story names no place.
    """
    data = _from_nothing(story, book, lang) if case is None else case.to_data(book)
    asked, answers = book.incident_questions, data["organisation"]["answers"]
    happened = answers.get(book.event_fact)
    events = happened if isinstance(happened, list) else []
    answers[book.event_fact] = [*events, *(e for e in (story.event,) if e not in events)]
    for fact, options in story.options.items():
        answers[fact] = list(options)
    if story.hit:
        answers[asked.people_hit] = dict(story.hit)
    _add(data, book, asked.people, story.people)
    _add(data, book, asked.firm, story.firm)
    return case_from_data(data, book)


def _from_nothing(story: Story, book: Rulebook, lang: Lang) -> dict[str, Any]:
    """Return a case of which only the places are known: those named, and no others."""
    named = tuple(dict.fromkeys((*story.firm, *story.people)))
    if not named:
        raise InputError(Message("incident.place-needed"))
    asked = book.incident_questions
    taken: dict[str, tuple[str, ...]] = dict.fromkeys(book.in_play_facts, named)
    taken |= {asked.people: story.people or named, asked.firm: story.firm or named}
    organisation = {f: list(v) for f, v in taken.items() if book.facts[f].of == "organisation"}
    of_use = {f: list(v) for f, v in taken.items() if book.facts[f].of == "use-case"}
    name = say("incident.case-name", lang)
    return {
        "schema": "case/1",
        "organisation": {"name": name, "answers": organisation | _implied(book, "organisation")},
        "use_cases": [{"id": "incident", "name": name, "answers": of_use | _implied(book, "use-case")}],
    }


def _implied(book: Rulebook, of: str) -> dict[str, Any]:
    """Return the answers that an incident implies by itself, such as that there are data on people."""
    return {f: v for f, v in book.incident_questions.implied.items() if book.facts[f].of == of}


def _add(data: dict[str, Any], book: Rulebook, fact: str, places: tuple[str, ...]) -> None:
    """Add places to the answers of a case."""
    of_use = book.facts[fact].of == "use-case"
    for answers in [u["answers"] for u in data["use_cases"]] if of_use else [data["organisation"]["answers"]]:
        there = answers.get(fact)
        listed = there if isinstance(there, list) else []
        if places:
            answers[fact] = [*listed, *(p for p in places if p not in listed)]


__all__ = ["Story", "TELLABLE", "case_with", "choices", "moment", "read_story"]
