"""The days of a timeline as a calendar file (RFC 5545): what changes, and once a year a look at the whole list.

When texts of law are to be read again is our work, and stands in no owner's calendar.

The same document gives the same bytes: stamps are the as-of day, never that of the writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby

from icalendar import Alarm, Calendar, Event

from compliance.change.change_days import years_later
from compliance.change.timeline import EntryDoc, TimelineDoc
from compliance.language.formatting import labelled
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.reporting.change_words import system_name
from compliance.reporting.timeline_page import happening
from compliance.version import VERSION

REMIND = timedelta(days=30)
A_DAY = timedelta(days=1)


def calendar(doc: TimelineDoc, lang: Lang) -> bytes:
    """Return the file in one language."""
    out = Calendar()
    out.add("prodid", f"-//g7-ai-compliance//{VERSION}//{lang.upper()}")
    out.add("version", "2.0")
    out.add("x-wr-calname", say("days.calendar", lang, name=doc.case.name))
    for event in _events(doc, lang):
        out.add_component(event)
    return bytes(out.to_ical())


def _events(doc: TimelineDoc, lang: Lang) -> Iterator[Event]:
    changes = [e for e in doc.entries if e.what != "review-due"]
    for day, entries in groupby(changes, key=lambda e: e.day):
        for number, entry in enumerate(entries):
            title = picked(entry.title, lang)
            summary = labelled(title, happening(entry, lang), lang)
            yield _event(doc, day, f"{entry.what}.{number}", summary, _description(doc, entry, lang))
    again = years_later(doc.as_of, 1)
    yield _event(doc, again, "list", say("days.look-again", lang, name=doc.case.name), say("days.look-again-why", lang))


def _event(doc: TimelineDoc, day: date, what: str, summary: str, description: str) -> Event:
    event = Event()
    event.add("uid", f"{what}.{day:%Y%m%d}.{doc.case.id}@g7-ai-compliance")
    event.add("dtstamp", datetime.combine(doc.as_of, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + A_DAY)
    event.add("summary", summary)
    event.add("description", description)
    event.add("transp", "TRANSPARENT")
    if day - doc.as_of > REMIND:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", summary)
        alarm.add("trigger", -REMIND)
        event.add_component(alarm)
    return event


def _description(doc: TimelineDoc, entry: EntryDoc, lang: Lang) -> str:
    why = picked(entry.why, lang)
    if entry.jurisdiction is None:
        return why
    return say("change.in-system", lang, system=system_name(doc.systems, entry.jurisdiction, lang), why=why)


__all__ = ["calendar"]
