"""An incident as a calendar file (RFC 5545): each thing to do with its hour, what to say, and a reminder before the later ones.

The same document gives the same bytes: stamps are the hour of the noticing, never that of the writing.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from compliance.incident.document import DueDoc, IncidentDoc
from compliance.language.formatting import labelled
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.version import VERSION

if TYPE_CHECKING:
    from icalendar import Event

REMIND = timedelta(days=1)


def calendar(doc: IncidentDoc, lang: Lang) -> bytes:
    """Return the file in one language; what is unlikely is not in it."""
    from icalendar import Calendar  # start-up time: few ask for a file

    out = Calendar()
    out.add("prodid", f"-//g7-ai-compliance//{VERSION}//{lang.upper()}")
    out.add("version", "2.0")
    out.add("x-wr-calname", say("incident.calendar", lang, name=doc.case.name))
    noticed = doc.story.noticed.astimezone(UTC)
    for one in doc.due:
        if one.deadline is not None or one.waits_for is None:  # what waits for a later event has no hour yet
            out.add_component(_event(doc, one, noticed, lang))
    return bytes(out.to_ical())


def _event(doc: IncidentDoc, one: DueDoc, noticed: datetime, lang: Lang) -> Event:
    from icalendar import Alarm, Event  # start-up time, as above

    by = noticed if one.deadline is None else one.deadline.by.astimezone(UTC)
    event = Event()
    event.add("uid", f"{one.notice}.{noticed:%Y%m%dT%H%M}.{doc.case.id}@g7-ai-compliance")
    event.add("dtstamp", noticed)
    event.add("dtstart", by)
    event.add("dtend", by)
    event.add("summary", say(f"incident.calendar-{_kind(one)}", lang, do=picked(one.do, lang)))
    event.add("description", _description(one, lang))
    event.add("url", one.url)
    event.add("transp", "TRANSPARENT")
    if by - noticed > REMIND:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", picked(one.do, lang))
        alarm.add("trigger", -REMIND)
        event.add_component(alarm)
    return event


def _kind(one: DueDoc) -> str:
    """Return how an entry begins: with its last hour, or with now where the act sets none."""
    if one.deadline is not None:
        return one.standing
    return "now-may" if one.standing == "may" else "now"


def _description(one: DueDoc, lang: Lang) -> str:
    lines = [labelled(say("incident.pace", lang), picked(one.pace, lang), lang)]
    if one.only_if is not None:
        lines.append(labelled(say("incident.only-if", lang), picked(one.only_if, lang), lang))
    lines += [f"- {picked(part, lang)}" for part in one.say]
    lines.append(picked(one.cite, lang))
    return "\n".join(lines)


__all__ = ["calendar"]
