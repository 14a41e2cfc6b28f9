"""The incident clock in the browser: three questions without an account, and a view of a case; sheet and calendar as files."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from icalendar import Calendar
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.limits import HERE, MUCH
from tests.support.views_site import fields, shown, words

LANGS = (Lang("en"), Lang("fr"))
STORY: dict[str, Any] = {
    "what": ["sent-wrongly", "ordinary"],
    "day": "2026-11-27",
    "time": "17:00",
    "zone": "Europe/Paris",
    "firm": "FR",
    "place": ["FR", "", ""],
    "count": ["300", "", ""],
}
MONDAY = {"en": "Monday 30 November 2026, 17:00", "fr": "lundi 30 novembre 2026, 17:00"}


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT)))


def plain(page: str) -> str:
    return words(page).replace("\u00a0", " ")


@pytest.mark.parametrize("lang", LANGS)
def test_three_answers_give_the_hour_without_a_case(client: TestClient, lang: Lang) -> None:
    assert say("web.incident.what", lang) in plain(client.get(f"/{lang}/incident").text)
    answer = client.post(f"/{lang}/incident", data=STORY)
    assert answer.status_code == 200
    assert MONDAY[lang] in plain(answer.text)
    assert say("incident.standing-may", lang) in plain(answer.text)
    assert 'class="tone stop"' not in answer.text


@pytest.mark.parametrize("lang", LANGS)
def test_what_the_case_knows_is_not_asked_again(client: TestClient, lang: Lang) -> None:
    page = client.post(f"/{lang}/desk/incident", data=fields("hair-salon-booking")).text
    assert re.search(r'<option value="FR" selected>', page)
    assert re.search(r'<option value="Europe/Paris" selected>', page)
    typed = {**fields("hair-salon-booking"), **STORY, "zone": "Asia/Tokyo", "what": [], "place": ["JP", "", ""]}
    again = client.post(f"/{lang}/desk/incident", data=typed).text
    assert '<option value="Asia/Tokyo" selected>' in again, "what was typed stands"
    assert '<option value="FR" selected>' not in again


@pytest.mark.parametrize("lang", LANGS)
def test_a_case_makes_it_certain(client: TestClient, lang: Lang) -> None:
    answer = client.post(f"/{lang}/desk/incident", data={**fields(), **STORY})
    assert answer.status_code == 200
    assert MONDAY[lang] in plain(answer.text)
    assert f'class="tone stop">{say("incident.standing-must", lang)}<' in answer.text


@pytest.mark.parametrize("address", ["/en/incident", "/en/desk/incident"])
def test_sheet_and_calendar_come_as_files(client: TestClient, address: str) -> None:
    sent = {**(fields() if "desk" in address else {}), **STORY}
    dates = client.post(address, data={**sent, "file": "ics"})
    assert dates.headers["content-type"] == "text/calendar; charset=utf-8"
    assert 'filename="Incident 2026-11-27.ics"' in dates.headers["content-disposition"]
    assert Calendar.from_ical(dates.content).walk("VEVENT")
    assert client.post(address, data={**sent, "file": "pdf"}).content.startswith(b"%PDF")
    assert MONDAY["en"] in client.post(address, data={**sent, "file": "md"}).text


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ({"day": ""}, "is no day and hour"),
        ({"zone": ""}, "no zone of time"),
        ({"what": []}, "Tick what happened"),
        ({"firm": "", "place": [], "count": []}, "say where the firm is"),
        ({"count": ["many"]}, "no place with a number"),
    ],
)
def test_what_is_missing_is_told_and_what_was_typed_stays(
    client: TestClient, missing: dict[str, Any], told: str
) -> None:
    answer = client.post("/en/incident", data={**STORY, **missing})
    assert answer.status_code == 422
    assert told in html.unescape(answer.text)
    if "time" not in missing:
        assert 'value="17:00"' in answer.text


def test_the_answers_can_be_changed_and_said_in_the_other_language(client: TestClient) -> None:
    again = client.post("/en/incident", data={**STORY, "change": "1"}).text
    assert re.search(r'value="sent-wrongly" checked', again)
    assert re.search(r'<option value="FR" selected', again)
    told = client.post("/en/incident", data=STORY).text
    same = told[told.index('<form id="same"') : told.index("</form>", told.index('<form id="same"'))]
    sent: dict[str, list[str]] = {}
    for name, value in re.findall(r'name="([^"]+)" value="([^"]*)"', same):
        sent.setdefault(name, []).append(html.unescape(value))
    assert MONDAY["fr"] in plain(client.post("/fr/incident", data=sent).text)


def test_nothing_is_asked_of_the_clock(client: TestClient) -> None:
    """The form has no day of its own: whoever leaves it out is asked."""
    page = client.get("/en/incident").text
    assert re.search(r'id="day" name="day" value=""', page)
    assert re.search(r'id="time" name="time" value=""', page)


@pytest.mark.parametrize("lang", LANGS)
def test_home_and_what_waits_for_an_event_lead_to_it(client: TestClient, lang: Lang) -> None:
    assert f'href="/{lang}/incident"' in client.get(f"/{lang}/").text
    when = shown(client, "list", lang).split('id="list-when"')[1].split("</section>")[0]
    assert f'formaction="/{lang}/desk/incident"' in when


def test_the_interface_for_programs_gives_the_document(client: TestClient) -> None:
    asked = {"at": "2026-11-27 17:00", "zone": "Europe/Paris", "what": ["lost"], "people": ["FR=300"], "firm": ["FR"]}
    doc = client.post("/api/v1/incident", json=asked).json()
    assert doc["schema"] == "incident/1"
    assert doc["due"][0]["deadline"]["by"] == "2026-11-30T17:00:00+01:00"
    wrong = client.post("/api/v1/incident", json={**asked, "what": ["lots"]})
    assert wrong.status_code in (400, 422)
    assert "lots" in wrong.text
    assert client.post("/api/v1/incident", json={k: v for k, v in asked.items() if k != "at"}).status_code == 422
