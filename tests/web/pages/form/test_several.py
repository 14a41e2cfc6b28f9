"""Several questions on one page: answered at once, each its own "I don't know", saved whole or not at all."""

from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.law.rulebook import Rulebook
from tests.support.browsing import Visitor
from tests.support.form_posts import faultless, opened, said_of, small, together

PLACES = "org.established_in@,market.places@,people.locations@cv"


SIZES = "org.headcount@,org.turnover@,people.in_use_count@cv"


ALL_KINDS = "org.kind@,data.kinds@cv,use.started@cv,org.turnover@"


def test_several_questions_are_answered_at_once(visitor: Visitor) -> None:
    page = together(visitor, ALL_KINDS)
    assert page.heading == say("sheet.several", visitor.lang)
    visitor.say(
        {
            "org.kind": [("a", "charity")],
            "data.kinds": [("yes", "contact"), ("unsure", "health")],
            "use.started": [("when", "day"), ("y1", "2024")],
            "org.turnover": [("currency", "USD"), ("from", "12"), ("to", "15")],
        }
    )
    assert visitor.response.status_code == 200
    said = said_of(visitor)
    assert said["org.kind"] == "charity"
    assert said["data.kinds"] == {"yes": ["contact"], "unsure": ["health"]}
    assert said["use.started"] == {"from": "2024-01-01", "to": "2024-12-31"}
    assert said["org.turnover"] == {"from": 12, "to": 15, "currency": "USD"}


def test_each_of_several_can_be_unknown_and_shows_it_again(visitor: Visitor) -> None:
    together(visitor, ALL_KINDS)
    visitor.say({})
    unknown = {"org.kind", "data.kinds", "use.started", "org.turnover"}
    assert unknown <= {fact for fact, raw in said_of(visitor).items() if raw == "unknown"}
    page = together(visitor, ALL_KINDS, visitor.case)
    picked = {n for n, v in page.forms["same"].pairs if v == "unknown"}
    assert picked == {"q0-a", "q1-unknown", "q2-when", "q3-band"}


def test_what_is_missing_on_a_page_of_several_is_said_with_its_question_and_nothing_is_saved(
    visitor: Visitor, rulebook: Rulebook
) -> None:
    together(visitor, ALL_KINDS)
    before = visitor.case
    page = visitor.answer([("q0-a", "charity"), ("q2-when", "day"), ("q2-y1", "24"), ("q3-currency", "USD")])
    assert visitor.response.status_code == 422
    assert visitor.case == before
    assert {("q0-a", "charity"), ("q2-y1", "24"), ("q3-currency", "USD")} <= set(page.forms["same"].pairs)
    summary = page.text.split('class="errors"')[1].split("</ul>")[0]
    for fact, field in (("data.kinds", "q1-yes-"), ("use.started", "q2-y1"), ("org.turnover", "q3-from")):
        line = next(li for li in summary.split("<li>") if f'href="#{field}' in li)
        assert rulebook.facts[fact].ask.in_(visitor.lang) in line.replace("&#39;", "'").replace("\xa0", " ")
        target = line.split('href="#')[1].split('"')[0]
        assert target in page.ids
        assert f"{target}-error" in page.ids
    assert "q0-a" not in summary
    faultless(page)


@pytest.mark.core_takes(
    "en-org.kind@,data.kinds@cv,use.started@cv,org.turnover@-typed0-q1-unknown",
    "en-org.kind@,data.kinds@cv,use.started@cv,org.turnover@-typed1-q2-unknown",
    "en-org.kind@,data.kinds@cv,use.started@cv,org.turnover@-typed2-q3-unknown",
    "en-org.established_in@,market.places@,people.locations@cv-typed3-q1-same",
    "en-org.headcount@,org.turnover@,people.in_use_count@cv-typed6-q0-unknown",
    "fr-org.kind@,data.kinds@cv,use.started@cv,org.turnover@-typed0-q1-unknown",
    "fr-org.kind@,data.kinds@cv,use.started@cv,org.turnover@-typed1-q2-unknown",
    "fr-org.kind@,data.kinds@cv,use.started@cv,org.turnover@-typed2-q3-unknown",
    "fr-org.headcount@,org.turnover@,people.in_use_count@cv-typed6-q0-unknown",
)
@pytest.mark.parametrize(
    ("ask", "typed", "where"),
    [
        (ALL_KINDS, [("q1-unknown", "unknown"), ("q1-yes", "contact")], "q1-unknown"),
        (ALL_KINDS, [("q2-when", "unknown"), ("q2-y1", "2024")], "q2-unknown"),
        (ALL_KINDS, [("q3-band", "unknown"), ("q3-from", "12")], "q3-unknown"),
        (PLACES, [("q1-same", "1"), ("q1-yes", "FR")], "q1-same"),
        (PLACES, [("q1-same", "1"), ("q1-unknown", "unknown")], "q1-same"),
        (PLACES, [("q0-yes", "FR")], "q1-same"),
        (SIZES, [("q0-unknown", "unknown"), ("q0-n-0", "4")], "q0-unknown"),
    ],
)
def test_two_answers_to_one_question_are_not_guessed_between(
    visitor: Visitor, ask: str, typed: list[tuple[str, str]], where: str
) -> None:
    together(visitor, ask)
    before = visitor.case
    page = visitor.answer(typed)
    assert visitor.response.status_code == 422
    assert visitor.case == before
    assert f'<a href="#{where}">' in page.text
    assert where in page.ids
    assert set(typed) <= set(page.forms["same"].pairs)
    faultless(page)


@pytest.mark.core_takes("fr")
def test_the_same_places_as_above(visitor: Visitor) -> None:
    page = together(visitor, PLACES)
    assert {"q1-same", "q2-same"} <= set(page.ids)
    assert "q0-same" not in page.ids
    visitor.answer([("q0-yes", "FR"), ("q0-unsure", "DE"), ("q1-same", "1"), ("q2-same", "1")])
    assert visitor.response.status_code == 200
    said = said_of(visitor)
    assert (
        said["org.established_in"]
        == said["market.places"]
        == said["people.locations"]
        == {"yes": ["FR"], "unsure": ["DE"]}
    )
    together(visitor, PLACES)
    visitor.answer([("q0-unknown", "unknown"), ("q1-same", "1"), ("q2-none", "1")])
    said = said_of(visitor)
    assert said["org.established_in"] == said["market.places"] == "unknown"
    assert said["people.locations"] == []


def test_rows_and_the_other_language_keep_what_was_typed_on_a_page_of_several(client: TestClient) -> None:
    visitor = Visitor(client, "en")
    together(visitor, SIZES)
    typed = [("q0-n-0", "7"), ("q1-currency", "JPY"), ("q1-from", "50 000"), ("q2-band", "unknown")]
    rows_before = visitor.page.text.count('class="place-row"')
    page = visitor.answer(typed, "rows")
    assert visitor.response.status_code == 200
    assert page.text.count('class="place-row"') > rows_before
    assert set(typed) <= set(page.forms["same"].pairs)
    switch = next(b for b in page.buttons if b.get("name") == "again" and b["form"] == "same")
    other = Visitor(client, "fr")
    page = other.post(switch["formaction"], [*page.forms["same"].pairs, ("again", "1")])
    assert page.lang == "fr"
    assert other.facts == visitor.facts
    assert set(typed) <= set(page.forms["same"].pairs)
    assert other.case == visitor.case


@pytest.mark.parametrize(
    "forged",
    [
        {"ask": "no.such@,org.kind@"},
        {"ask": "org.kind@cv,org.sector@"},
        {"ask": "org.kind@,org.kind@"},
        {"ask": "org.kind@,org.sector@,org.established_in@,market.places@,org.headcount@"},
        {"ask": "org.kind@,org.sector@", "q0-a": "empire", "q1-unknown": "unknown"},
        {"ask": "org.kind@,org.sector@", "q0-a": "charity", "q1-yes": "piracy"},
        {"ask": "org.kind@,org.sector@", "q0-a": "charity", "q1-unknown": "unknown", "seen": "-1"},
        {"ask": "org.established_in@,market.places@", "q0-yes": "FR", "q1-yes": "ATLANTIS"},
        {"ask": "org.established_in@,market.places@", "q0-same": "1", "q1-same": "1"},
    ],
    ids=lambda f: "-".join(f.values())[:60],
)
def test_forged_pages_of_several_answer_nothing(visitor: Visitor, forged: dict[str, str]) -> None:
    marks = [("seen", "0")] * forged["ask"].count("@")
    visitor.post("/desk/sheet", [("case", json.dumps(small())), *forged.items(), *marks, ("go", "next")])
    assert visitor.response.status_code == 400
    assert say("web.form.forged", visitor.lang) in visitor.page.said


def test_a_page_of_several_for_a_use_that_is_gone_says_so(visitor: Visitor) -> None:
    before = json.dumps(small())
    visitor.post("/desk/sheet", [("case", before), ("ask", "org.kind@,use.stage@elsewhere"), ("q0-a", "charity")])
    assert visitor.response.status_code == 400
    assert say("web.form.no-use", visitor.lang, use="elsewhere") in visitor.page.said.replace("\xa0", " ")


def test_a_page_of_several_without_questions_leads_on(visitor: Visitor) -> None:
    opened(visitor, small(), "sheet")
    assert visitor.response.status_code == 200
    assert visitor.facts
