"""The calendar file of a timeline: a day for each change, a reminder before far ones, a look at the list once a year; the same bytes each time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from compliance.api.client import Client
from compliance.case.case import read_case
from compliance.change.change_days import years_later
from compliance.change.timeline import TimelineDoc
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reporting.days_file import REMIND, calendar
from compliance.reporting.timeline_page import happening
from tests.conftest import DAY, ROOT


@pytest.fixture(scope="module")
def doc(rulebook: Rulebook) -> TimelineDoc:
    case = read_case(ROOT / "examples" / "retailer-three-cities.yaml", rulebook)
    return Client(rulebook).assess(case, as_of=DAY).timeline(until=years_later(DAY, 2))


@pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
def test_each_change_has_its_day_and_the_list_its_year(doc: TimelineDoc, lang: Lang) -> None:
    raw = calendar(doc, lang)
    assert raw == calendar(doc, lang)
    events: list[Any] = list(Calendar.from_ical(raw).walk("VEVENT"))
    days: list[date] = [e["DTSTART"].dt for e in events]
    changes = [e for e in doc.entries if e.what != "review-due"]
    assert len(doc.entries) > len(changes) > 0
    assert len(events) == len(changes) + 1
    assert len({str(e["UID"]) for e in events}) == len(events)
    said = {(day, str(e["SUMMARY"])) for day, e in zip(days, events, strict=True)}
    for entry in changes:
        assert any(day == entry.day and happening(entry, lang) in summary for day, summary in said)
    assert any(day == years_later(DAY, 1) and doc.case.name in summary for day, summary in said)
    for day, event in zip(days, events, strict=True):
        assert event["DTEND"].dt - day == timedelta(days=1)
        assert bool(event.walk("VALARM")) == (day - DAY > REMIND)
