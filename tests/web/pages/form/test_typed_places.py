"""A place that is typed, a town of it too, is taken at once, and the next page says for what; what is no place, or several, is asked back."""

from __future__ import annotations

import pytest

from compliance.language.sentences import say
from tests.support.browsing import Visitor
from tests.support.form_posts import opened, said_of, small, together

PLACES = "org.established_in@,market.places@,people.locations@cv"


def _taken_as(visitor: Visitor, typed: str, place: dict[str, str]) -> str:
    return say("web.form.understood-as", visitor.lang, typed=typed, place=place[visitor.lang]).replace("\xa0", " ")


def test_a_typed_town_is_taken_at_once_and_the_next_page_says_for_what(visitor: Visitor) -> None:
    together(visitor, PLACES)
    page = visitor.answer([("q0-typed", "Denver, münchen"), ("q1-same", "1"), ("q2-same", "1")])
    assert visitor.response.status_code == 200
    said = said_of(visitor)
    assert said["org.established_in"] == said["market.places"] == ["DE", "US-CO"]
    assert _taken_as(visitor, "münchen", {"en": "Germany", "fr": "Allemagne"}) in page.said.replace("\xa0", " ")


def test_what_was_typed_is_shown_picked_where_something_else_is_missing(visitor: Visitor) -> None:
    together(visitor, PLACES)
    before = visitor.case
    page = visitor.answer([("q0-typed", "münchen"), ("q1-same", "1")])
    assert visitor.response.status_code == 422
    assert visitor.case == before
    picked = {(n, v) for n, v in page.forms["same"].pairs if n.endswith("-yes") or n.endswith("-same")}
    assert picked == {("q0-yes", "DE"), ("q1-same", "1")}
    assert _taken_as(visitor, "münchen", {"en": "Germany", "fr": "Allemagne"}) in page.said.replace("\xa0", " ")


def test_one_question_by_itself_takes_a_typed_place_too(visitor: Visitor) -> None:
    opened(visitor, small(), fact="market.places")
    page = visitor.answer([("typed", "uk")])
    assert said_of(visitor)["market.places"] == ["GB"]
    assert "uk" in page.said


@pytest.mark.parametrize("typed", ["Portland", "Atlantis"])
def test_what_is_several_places_or_none_is_asked_back(visitor: Visitor, typed: str) -> None:
    together(visitor, PLACES)
    before = visitor.case
    page = visitor.answer([("q0-typed", typed), ("q1-same", "1"), ("q2-same", "1")])
    assert visitor.response.status_code == 422
    assert visitor.case == before
    assert 'href="#q0-places-search"' in page.text
    assert typed in page.said
    assert ("US-ME, US-OR" in page.said) == (typed == "Portland")


def test_what_was_typed_to_find_a_place_that_was_then_picked_says_nothing_itself(visitor: Visitor) -> None:
    together(visitor, PLACES)
    visitor.answer(
        [("q0-typed", "col"), ("q0-yes", "US-CO"), ("q1-typed", "zz"), ("q1-same", "1"), ("q2-unknown", "unknown")]
    )
    said = said_of(visitor)
    assert said["org.established_in"] == said["market.places"] == ["US-CO"]
    assert said["people.locations"] == "unknown"
