"""The interview up to its list, the list itself, the page of answers, and the file that is saved."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.case.case import case_from_data, read_case
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from compliance.web.asking.whereabouts import atlas
from compliance.web.pages.first_list import FIRST_SCREEN
from tests.conftest import DAY
from tests.support.browsing import Visitor
from tests.support.form_posts import opened, rows, small


@pytest.mark.core_takes("en")
def test_five_pages_then_a_list_in_parts_then_on(visitor: Visitor, rulebook: Rulebook) -> None:
    visitor.begin()
    visitor.answer([("none", "1")])
    asked: list[str] = []
    while visitor.facts:
        asked += visitor.facts
        visitor.say({})
        assert visitor.response.status_code == 200
    pages = [fact for page in rulebook.opening for fact in page.questions]
    assert asked == [fact for fact in pages if fact in asked]
    assert asked[0] == rulebook.purpose_fact
    ticks = rows(visitor)
    assert 2 <= len(ticks) <= 10
    visitor.answer([], "rest")
    page = visitor.page
    for part in ("now", "depends"):
        assert f'id="list-{part}"' in page.text
    assert '<li class="card' not in page.text, "of whom nothing is known, nothing is certain or expected"
    assert say("four.nothing", visitor.lang) in page.text.replace("\xa0", " ").replace("&#39;", "'")
    visitor.carry("interview", go="on", **{"pass": "on"})
    assert visitor.facts
    assert not set(visitor.facts) & set(asked), "what was not known is not asked again at once"


def test_the_list_says_what_the_tool_is_under_each_law(visitor: Visitor, bakery: dict[str, Any]) -> None:
    page = opened(visitor, bakery, "list")
    told = " ".join(page.text.replace("\xa0", " ").split())
    wanted = {"en": ("Annex III, point 4(a)", "2 December 2027"), "fr": ("annexe III, point 4 a)", "2 décembre 2027")}
    assert '<h2 id="classes">' in told
    assert all(words in told for words in wanted[str(visitor.lang)])


def test_each_line_has_its_reason_asker_and_proof(visitor: Visitor, bakery: dict[str, Any]) -> None:
    page = opened(visitor, bakery, "list").text.replace("\xa0", " ")
    start = page.split('<section class="start"')[1].split("</section>")[0]
    screen, folded = page.split('id="list-now"')[1].split("</section>")[0].split("</ol>\n<details>")
    lines = [start, *screen.split('<li class="act">')[1:]]
    assert len(lines) == FIRST_SCREEN
    assert '<li class="act">' in folded
    for line in lines:
        assert f"<b>{say('web.form.line-why', visitor.lang)}</b>" in line
        assert 'rel="noreferrer">' in line.split('<ul class="facts">')[1]
    assert any(say("explain.evidence", visitor.lang) in line for line in lines)


def test_an_answer_says_what_it_has_decided(visitor: Visitor, bakery: dict[str, Any]) -> None:
    data = json.loads(json.dumps(bakery))
    del data["use_cases"][0]["answers"]["people.locations"]
    opened(visitor, data, fact="people.locations", use="cv-ranking", **{"pass": "on"})
    page = visitor.answer([("yes", "CA-QC"), ("yes", "FR")])
    words = say("web.form.settled-closed", visitor.lang, count="").strip(" .")
    assert words.replace("\xa0", " ") in page.text.replace("\xa0", " ").split('class="settled"')[1][:400]


@pytest.mark.core_takes("fr")
def test_back_changes_nothing_and_shows_what_was_said(visitor: Visitor) -> None:
    visitor.begin()
    visitor.answer([("none", "1")])
    visitor.say({})
    first = visitor.facts
    assert first[:2] == ("org.kind", "org.sector")
    visitor.say({"org.kind": [("a", "nonprofit")]})
    second, before = visitor.facts, visitor.case
    assert second
    visitor.answer([], "back")
    assert visitor.facts == first, "what was answered together is shown together"
    shown = visitor.page.forms["same"].pairs
    assert {("q0-a", "nonprofit"), ("q1-unknown", "unknown")} <= set(shown)
    assert visitor.case == before
    visitor.say({"org.kind": [("a", "charity")]})
    assert visitor.facts == second
    assert visitor.case["organisation"]["answers"]["org.kind"] == "charity"
    for _ in range(4):
        visitor.answer([], "back")
    assert visitor.page.heading.replace("\xa0", " ") == say("tools.ask", visitor.lang), (
        "before the first page there is none"
    )


def test_a_changed_answer_changes_the_list_and_leads_back_to_the_answers(
    visitor: Visitor, bakery: dict[str, Any]
) -> None:
    opened(visitor, bakery, "list")
    before = visitor.page.said
    opened(visitor, bakery, fact="use.purposes", use="cv-ranking", then="answers", **{"pass": "on"})
    page = visitor.answer(
        [
            (
                "yes",
                "internal-paperwork"
                if "yes-internal-paperwork" in visitor.page.ids
                else visitor.page.fields[2]["value"],
            )
        ]
    )
    assert page.heading.startswith(say("web.form.answers-title", visitor.lang, name="")[:10])
    visitor.carry("list")
    assert visitor.page.said != before


def test_the_page_of_answers_says_what_is_left_out(visitor: Visitor, rulebook: Rulebook) -> None:
    data = small()
    data["organisation"]["answers"] = {"org.kind": "private-person", "org.headcount": {"FR": 3}}
    page = opened(visitor, data, "answers")
    because = rulebook.facts["org.headcount"].else_because
    assert because is not None
    assert because.in_(visitor.lang) in page.said.replace("\xa0", " ")


def test_the_saved_file_is_the_case_and_opens_again(
    visitor: Visitor, bakery: dict[str, Any], rulebook: Rulebook, tmp_path: Path
) -> None:
    opened(visitor, bakery, "save")
    answer = visitor.response
    assert answer.headers["content-disposition"] == 'attachment; filename="boulangerie-tremblay.yaml"'
    path = tmp_path / "case.yaml"
    path.write_bytes(answer.content)
    assert read_case(path, rulebook).sha256 == case_from_data(bakery, rulebook).sha256
    assert f"# {rulebook.facts['org.kind'].ask.in_(visitor.lang)}" in answer.text
    visitor.client.post(f"/{visitor.lang}/start", data={"way": "open"}, files={"file": ("case.yaml", answer.content)})
    again = visitor._saw(
        visitor.client.post(
            f"/{visitor.lang}/start", data={"way": "open"}, files={"file": ("case.yaml", answer.content)}
        )
    )
    assert visitor.response.status_code == 200
    assert case_from_data(visitor.case, rulebook).sha256 == case_from_data(bakery, rulebook).sha256
    assert again.forms["carry"]


@pytest.mark.core_takes("fr")
def test_the_day_is_shown_and_can_be_changed(visitor: Visitor, bakery: dict[str, Any]) -> None:
    page = opened(visitor, bakery, "list")
    assert page.forms["carry"].value("as_of") == DAY.isoformat()
    early = visitor.post("/desk/list", [("case", json.dumps(bakery)), ("as_of", "2016-01-01")])
    assert early.forms["carry"].value("as_of") == "2016-01-01"
    assert early.said != page.said
    fresh = Visitor(visitor.client, visitor.lang)
    assert fresh.begin().forms["carry"].value("as_of") == date.today().isoformat()


def test_places_of_a_whole_country_are_spread(visitor: Visitor, rulebook: Rulebook) -> None:
    opened(visitor, small(), fact="org.established_in")
    visitor.answer([("yes", "US+"), ("yes", "CA")])
    kept = visitor.case["organisation"]["answers"]["org.established_in"]
    assert "US-CA" in kept
    assert "US" not in kept
    assert "CA" in kept
    assert {e.code for e in rulebook.places.entries.values() if e.part_of == "US"} <= set(kept)


def test_every_place_can_be_picked(rulebook: Rulebook) -> None:
    for lang in ("en", "fr"):
        found = [spot.code for spot in atlas(rulebook, Lang(lang))]
        assert len(found) == len(set(found))
        assert set(found) == {*rulebook.places.entries, "EU"}


def test_a_day_to_come_that_hangs_on_an_answer_is_said(visitor: Visitor) -> None:
    """No list says that no day lies ahead while something with a day hangs on an answer: the day stands there, with the question."""
    raw = {
        "schema": "case/1",
        "organisation": {"name": "-", "answers": {"org.kind": "for-profit", "org.established_in": ["JP"]}},
        "use_cases": [{"id": "use", "name": "-", "answers": {"use.purposes": ["images-video-sound"]}}],
    }
    page = " ".join(opened(visitor, raw, "list").text.replace("\xa0", " ").split())
    lang = visitor.lang
    wanted = say("web.list.perhaps-from", lang, day=day(date(2027, 3, 1), lang), count=1).replace("\xa0", " ")
    assert wanted in page.split('id="list-ahead"')[1].split("</section>")[0]
    assert wanted in page.split('<aside class="rail"')[1]
    assert say("web.list.no-day", lang) not in page.replace("&#39;", "'")
