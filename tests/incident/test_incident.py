"""An incident from story to document, page and calendar: what is certain, what may be, in which order, and by when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from compliance.api import assess
from compliance.case.case import read_case
from compliance.errors import InputError
from compliance.incident.calendar_file import calendar
from compliance.incident.document import DueDoc, IncidentDoc
from compliance.incident.story import case_with, choices, read_story
from compliance.language.error_messages import in_words
from compliance.law.rulebook import Rulebook
from compliance.rendering.page import Card, Table, plain
from compliance.reporting import incident_page
from tests.conftest import ROOT
from tests.support.calling import assert_refused, call

RETAILER = ROOT / "examples" / "retailer-three-cities.yaml"
FRIDAY = "2026-11-27 17:00"


def told(
    book: Rulebook,
    what: Iterable[str],
    *,
    at: str = FRIDAY,
    zone: str = "Europe/Paris",
    case: Path | None = None,
    people: Iterable[str] = (),
    firm: Iterable[str] = (),
    moments: Mapping[str, str] | None = None,
) -> IncidentDoc:
    story = read_story(book, at=at, zone=zone, what=what, people=people, firm=firm, moments=moments)
    known = None if case is None else read_case(case, book)
    result = assess(case_with(story, book, known), as_of=story.at.date(), rulebook=book)
    return result.incident(story, places_taken_as_all=known is None)


def by_id(doc: IncidentDoc) -> dict[str, DueDoc]:
    return {one.notice: one for one in doc.due}


def by(doc: IncidentDoc, notice: str) -> str:
    found = by_id(doc)[notice].deadline
    assert found is not None
    return found.by.isoformat()


@pytest.fixture(scope="module")
def retailer(rulebook: Rulebook) -> IncidentDoc:
    return told(rulebook, ["sent-wrongly", "ordinary"], case=RETAILER, people=["FR=300", "CA-QC=900"])


def test_72_hours_run_over_the_weekend(retailer: IncidentDoc) -> None:
    assert retailer.first == "eu-gdpr.authority"
    assert by(retailer, "eu-gdpr.authority") == "2026-11-30T17:00:00+01:00"
    assert by_id(retailer)["eu-gdpr.authority"].standing == "must"


def test_what_the_law_counts_no_hours_for_says_how_fast(retailer: IncidentDoc) -> None:
    quebec = by_id(retailer)["ca-qc.authority"]
    assert quebec.deadline is None
    assert quebec.waits_for is None
    assert quebec.pace["en"].startswith("promptly")
    assert by_id(retailer)["eu-gdpr.people"].pace["fr"] == "dans les meilleurs délais"


def test_stopping_comes_first_then_authorities_then_people_then_the_registers(retailer: IncidentDoc) -> None:
    order = [one.notice for one in retailer.due]
    wanted = ["ca-qc.contain", "ca-qc.authority", "eu-gdpr.authority", "ca-qc.people", "eu-gdpr.people", "ca-qc.record"]
    assert [n for n in order if n in wanted] == wanted


def test_every_notice_has_its_provision_and_most_the_words_of_the_law(retailer: IncidentDoc) -> None:
    assert all(one.cite["en"] and one.cite["fr"] for one in retailer.due)
    assert "not later than 72 hours after having become aware of it" in (
        by_id(retailer)["eu-gdpr.authority"].words or ""
    )


def test_what_to_say_rests_on_words_too(retailer: IncidentDoc) -> None:
    assert "describe the likely consequences" in (by_id(retailer)["eu-gdpr.authority"].say_words or "")
    assert len(by_id(retailer)["ca-qc.people"].say) == 6


def test_without_a_case_nothing_is_certain_and_no_country_appears_that_nobody_named(rulebook: Rulebook) -> None:
    doc = told(rulebook, ["attack-or-theft"], firm=["FR"], people=["FR=300"])
    assert {one.standing for one in doc.due} == {"may"}
    assert {one.jurisdiction for one in (*doc.due, *doc.unlikely)} == {"EU"}
    assert doc.story.places_taken_as_all
    assert all(one.depends_on for one in doc.due)


def test_japan_wants_a_first_report_in_3_to_5_days_and_the_full_one_in_30_or_60(rulebook: Rulebook) -> None:
    intimate = told(rulebook, ["sent-wrongly", "intimate"], zone="Asia/Tokyo", firm=["JP"], people=["JP=20"])
    first = by_id(intimate)["jp-appi.first-report"].deadline
    assert first is not None
    assert first.aim is not None
    assert (first.aim.date(), first.by.date()) == (date(2026, 11, 29), date(2026, 12, 1))
    assert first.approximate
    assert by(intimate, "jp-appi.full-report") == "2026-12-28T23:59:00+09:00"  # day 30 is Saturday 26 December
    assert "jp-appi.full-report-attack" not in by_id(intimate)
    attack = told(rulebook, ["attack-or-theft"], zone="Asia/Tokyo", firm=["JP"], people=["JP=20"])
    assert by(attack, "jp-appi.full-report-attack") == "2027-01-25T23:59:00+09:00"
    assert "jp-appi.full-report" not in by_id(attack)


def test_a_slip_that_reaches_no_limit_of_japan_is_not_reported_there(rulebook: Rulebook) -> None:
    doc = told(rulebook, ["sent-wrongly", "ordinary"], zone="Asia/Tokyo", firm=["JP"], people=["JP=20"])
    assert not [one for one in doc.due if one.jurisdiction == "JP"]


def test_two_zones_stand_side_by_side(rulebook: Rulebook) -> None:
    doc = told(rulebook, ["attack-or-theft", "intimate"], firm=["FR"], people=["JP=1200"])
    found = by_id(doc)["jp-appi.first-report"].deadline
    assert found is not None
    assert found.by.isoformat() == "2026-12-01T15:59:00+01:00"
    assert found.by_there.isoformat() == "2026-12-01T23:59:00+09:00"


@pytest.mark.parametrize(
    ("state", "notice", "last"),
    [("US-CA", "us-state.people-ca", "2026-12-27"), ("US-AL", "us-state.people-al", "2027-01-11"), ("US-TX", "us-state.people-tx", "2027-01-26")],
)  # fmt: skip
def test_states_give_30_45_or_60_days(rulebook: Rulebook, state: str, notice: str, last: str) -> None:
    doc = told(
        rulebook,
        ["attack-or-theft", "identity-numbers"],
        zone="America/New_York",
        firm=[state],
        people=[f"{state}=300"],
    )
    assert by(doc, notice).startswith(last)
    assert (by_id(doc)[notice].words is None) == (state == "US-CA")  # the act of California was not read


def test_the_attorney_general_of_texas_is_told_from_250_people(rulebook: Rulebook) -> None:
    def told_of(count: str) -> dict[str, DueDoc]:
        what = ["attack-or-theft", "identity-numbers"]
        return by_id(told(rulebook, what, zone="America/Chicago", firm=["US-TX"], people=[f"US-TX{count}"]))

    assert "us-state.official-tx" in told_of("=250")
    assert "us-state.official-tx" not in told_of("=249")
    unknown = told_of("")["us-state.official-tx"]
    assert unknown.standing == "may"
    assert "incident.people_hit" in {one.fact for one in unknown.depends_on}


def test_data_that_was_strongly_encrypted_is_not_told_to_american_states(rulebook: Rulebook) -> None:
    doc = told(rulebook, ["attack-or-theft", "strongly-encrypted"], firm=["US-CA"], people=["US-CA=900"])
    assert not [one for one in doc.due if one.obligation == "us-state-breach-notification.all"]


def test_a_later_certainty_moves_what_counts_from_it(rulebook: Rulebook) -> None:
    told_in_denver = partial(told, rulebook, ["lost"], zone="America/Denver", firm=["US-CO"], people=["US-CO=10"])
    early = told_in_denver()
    late = told_in_denver(moments={"determined": "2026-12-01 09:00"})
    found = by_id(early)["us-state.people-co"].deadline
    assert found is not None
    assert found.event_assumed
    assert by(early, "us-state.people-co").startswith("2026-12-27")
    assert by(late, "us-state.people-co").startswith("2026-12-31")


def test_what_waits_for_an_event_that_has_not_happened_has_no_hour(rulebook: Rulebook) -> None:
    zone, here = "America/Los_Angeles", ["US-CA"]
    told_there = partial(told, rulebook, ["lost"], zone=zone, firm=here, people=["US-CA=501"])
    before = by_id(told_there())["us-state.official-ca"]
    assert (before.deadline, before.waits_for) == (None, "told-people")
    after = told_there(moments={"told-people": "2026-12-01 09:00"})
    assert by(after, "us-state.official-ca").startswith("2026-12-16")


def test_serious_harm_by_a_system_starts_other_notices_than_a_leak(rulebook: Rulebook) -> None:
    doc = told(rulebook, ["ai-incident"], firm=["DE"], people=["DE"])
    assert not [one for one in doc.due if one.obligation.startswith("eu-gdpr")]


def test_a_new_duty_without_a_notice_is_told_in_its_own_words(rulebook: Rulebook) -> None:
    from dataclasses import replace

    bare = replace(
        rulebook, notices={i: n for i, n in rulebook.notices.items() if not n.duty.startswith("eu-gdpr.art34")}
    )
    doc = told(bare, ["lost"], firm=["FR"], people=["FR"])
    own = by_id(doc)["eu-gdpr.art34.breach-people"]
    assert own.do["en"] == rulebook.rules["eu-gdpr.art34.breach-people"].obligation.told.in_("en")


@pytest.mark.parametrize(
    ("given", "english", "french"),
    [
        ({"what": ["attak-or-theft"]}, 'nothing called "attak-or-theft"', "rien de tel"),
        ({"what": []}, "say what happened", "dites ce qui s'est passé"),
        ({"zone": "Europe/Lutetia"}, 'no zone of time "Europe/Lutetia"', "aucun fuseau horaire"),
        ({"zone": "../etc/passwd"}, "no zone of time", "aucun fuseau horaire"),
        ({"at": "yesterday"}, "is no day and hour", "n'est pas un jour et une heure"),
        ({"at": "2027-03-28 02:30"}, "did not exist in Europe/Paris", "n'a pas existé"),
        ({"at": "9999-12-31 23:59"}, "the year must lie between 1990 and 2100", "l'année doit être entre"),
        ({"moments": {"determined": "0001-01-01 00:00"}}, "the year must lie between", "l'année doit être entre"),
        ({"people": ["FR=many"]}, "no place with a number", "n'est pas un lieu avec un nombre"),
        ({"people": ["ZZ"]}, "ZZ", "ZZ"),
        ({"moments": {"known": FRIDAY}}, 'no moment "known"', "aucun moment"),
        ({"people": []}, "say where the firm is", "dites où est l'entreprise"),
    ],
)
def test_what_cannot_be_read_is_told(rulebook: Rulebook, given: dict[str, Any], english: str, french: str) -> None:
    words: dict[str, Any] = {"at": FRIDAY, "zone": "Europe/Paris", "what": ["lost"], "people": ["FR"], **given}
    with pytest.raises(InputError) as caught:
        case_with(read_story(rulebook, **words), rulebook)
    assert english in str(caught.value)
    assert french in in_words(caught.value.message, "fr")


def test_of_an_hour_that_comes_twice_the_first_counts(rulebook: Rulebook) -> None:
    story = read_story(rulebook, at="2026-10-25 02:30", zone="Europe/Paris", what=["lost"], people=["FR"])
    assert story.at.isoformat() == "2026-10-25T02:30:00+02:00"


def test_everything_that_can_be_said_has_its_question(rulebook: Rulebook) -> None:
    assert {"breach", "ai-incident", "attack-or-theft", "intimate"} <= set(choices(rulebook))


# ------------------------------------------------------------------------------------------- page, calendar, command


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_page_tells_everything_in_its_order(retailer: IncidentDoc, lang: str) -> None:
    page = incident_page.page(retailer, lang)
    cards = [b for b in page.blocks if isinstance(b, Card)]
    (table,) = (b for b in page.blocks if isinstance(b, Table))
    assert len(cards) == len(table.rows) == len(retailer.due)
    assert [plain(c.title) for c in cards] == [f"{n}. {one.do[lang]}" for n, one in enumerate(retailer.due, 1)]
    first = {"en": "Monday 30 November 2026, 17:00", "fr": "lundi 30 novembre 2026, 17:00"}[lang]
    assert first in incident_page.headline(retailer, lang)


def test_what_hangs_on_a_condition_says_so(retailer: IncidentDoc) -> None:
    """A law that certainly reaches the firm is not yet a notice that is certainly due."""
    assert incident_page.standing(by_id(retailer)["ca-qc.contain"], "en") == "you must"
    assert incident_page.standing(by_id(retailer)["ca-qc.people"], "en") == "you must, on a condition"
    assert "authority, unless a risk to people is unlikely" in incident_page.headline(retailer, "en")
    assert "sauf si un risque" in incident_page.headline(retailer, "fr")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_calendar_holds_each_hour_and_is_the_same_each_time(retailer: IncidentDoc, lang: str) -> None:
    raw = calendar(retailer, lang)
    assert raw == calendar(retailer, lang)
    events = Calendar.from_ical(raw).walk("VEVENT")
    assert len(events) == len(retailer.due)
    (gdpr,) = (e for e in events if str(e["uid"]).startswith("eu-gdpr.authority."))
    assert gdpr.decoded("dtstart") == datetime.fromisoformat("2026-11-30T17:00:00+01:00")
    assert len(gdpr.walk("VALARM")) == 1
    assert str(gdpr["summary"]).endswith(by_id(retailer)["eu-gdpr.authority"].do[lang])


def test_the_command_writes_list_sheet_and_calendar(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ("--at", FRIDAY, "--zone", "Europe/Paris", "--what", "lost", "--people", "FR=300")
    done = call(capsys, "incident", RETAILER, *words)
    assert "Monday 30 November 2026, 17:00" in done.out
    sheet, dates = tmp_path / "sheet.md", tmp_path / "dates.ics"
    call(capsys, "incident", RETAILER, *words, "--output", sheet, lang="fr")
    assert "Prévenez l'autorité de protection des données" in sheet.read_text(encoding="utf-8")
    call(capsys, "incident", RETAILER, *words, "--output", dates)
    assert dates.read_bytes().startswith(b"BEGIN:VCALENDAR")
    printed = call(capsys, "incident", RETAILER, *words, "--format", "ics")
    assert printed.out.startswith("BEGIN:VCALENDAR")


def test_the_command_never_reads_the_clock(capsys: pytest.CaptureFixture[str]) -> None:
    assert_refused(call(capsys, "incident", RETAILER, "--zone", "Europe/Paris", "--what", "lost"), "--at")
    assert_refused(call(capsys, "incident", RETAILER, "--at", FRIDAY, "--what", "lost"), "--zone")
