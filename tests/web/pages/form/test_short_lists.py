"""Short lists: what is left out is answered, what is ticked is asked in full, and nothing said is not taken for no."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.law.rulebook import Rulebook
from tests.support.browsing import Visitor
from tests.support.form_posts import opened, rows, said_of


def shortlisted(visitor: Visitor, begun: dict[str, Any]) -> list[str]:
    page = opened(visitor, begun, "interview", **{"pass": "on"})
    assert page.heading == say("shortlist.ask", visitor.lang)
    return rows(visitor)


def test_what_is_left_out_of_a_short_list_is_answered_and_what_is_ticked_is_asked_in_full(
    visitor: Visitor, begun: dict[str, Any], rulebook: Rulebook
) -> None:
    listed, before = shortlisted(visitor, begun), said_of(visitor)
    assert 2 <= len(listed) <= 10
    ticked, unsure, *others = listed
    visitor.answer([(f"is-{ticked}", "yes"), (f"is-{unsure}", "unsure")], "rest")
    assert visitor.fact == ticked, "the full question comes at once"
    after = said_of(visitor)
    assert ticked not in after
    assert after[unsure] == "unknown"
    for fact in others:
        glance = rulebook.facts[fact].at_a_glance
        assert glance is not None
        assert after[fact] == glance.otherwise
    assert {k: v for k, v in after.items() if k in before} == before
    visitor.answer([], "unknown")
    assert ticked in said_of(visitor)
    assert visitor.facts
    assert not set(visitor.facts) & set(listed)


def test_before_the_first_list_each_page_says_truly_what_is_left(visitor: Visitor, begun: dict[str, Any]) -> None:
    page = opened(visitor, begun, "interview", **{"pass": "first"})
    listed = rows(visitor)
    assert say("web.form.page-of-ticks", visitor.lang, number=5, most=5).replace("\xa0", " ") in _plain(page.said)
    page = visitor.answer([(f"is-{listed[0]}", "yes"), (f"is-{listed[1]}", "yes")], "rest")
    until_list = 0
    while visitor.facts or visitor.fact:
        left = len([f for f in listed[:2] if f not in said_of(visitor)])
        assert left
        assert say("web.form.ticked-left", visitor.lang, count=left).replace("\xa0", " ") in _plain(page.said)
        page = visitor.say({}) if len(visitor.facts) > 1 else visitor.answer([], "unknown")
        until_list += 1
    assert 1 <= until_list <= 2


def _plain(words: str) -> str:
    return words.replace("\xa0", " ").replace("\u202f", " ")


def test_several_that_are_ticked_are_asked_together(
    visitor: Visitor, begun: dict[str, Any], rulebook: Rulebook
) -> None:
    one, two, three, four, *_ = sorted(shortlisted(visitor, begun), key=lambda f: len(rulebook.facts[f].option_ids))
    page = visitor.answer([(f"is-{f}", "yes") for f in (one, two, three, four)], "rest")
    assert page.heading == say("sheet.ticked", visitor.lang)
    assert set(visitor.facts) == {one, two, three, four}
    visitor.say({})
    assert {one, two, three, four} <= {f for f, a in said_of(visitor).items() if a == "unknown"}
    assert visitor.facts


def test_not_sure_is_said_of_what_is_ticked(visitor: Visitor, begun: dict[str, Any]) -> None:
    opened(visitor, begun, fact="org.sector", **{"pass": "on"})
    visitor.answer([("yes", "manufacturing"), ("yes", "lender"), ("unsure", "lender")])
    assert said_of(visitor)["org.sector"] == {"yes": ["manufacturing"], "unsure": ["lender"]}


def test_nothing_said_is_not_taken_for_no(visitor: Visitor, begun: dict[str, Any]) -> None:
    listed, before = shortlisted(visitor, begun), said_of(visitor)
    page = visitor.answer([])
    assert visitor.response.status_code == 200
    assert page.heading
    assert rows(visitor) == []
    assert said_of(visitor) == before, "the list is shown, and everything stays open"
    assert shortlisted(visitor, begun) == listed
    visitor.answer([(f"is-{listed[0]}", "no")])
    assert visitor.response.status_code == 200
    assert set(said_of(visitor)) - set(before) == {listed[0]}, "what is left blank stays open"
    assert set(listed[1:]) & set(rows(visitor)), "and is asked again"
    left = rows(visitor)
    visitor.answer([], "rest")
    assert visitor.response.status_code == 200
    assert set(left) <= set(said_of(visitor))


def test_each_question_can_be_asked_in_full_instead(visitor: Visitor, begun: dict[str, Any]) -> None:
    listed, before = shortlisted(visitor, begun), said_of(visitor)
    visitor.answer([], "each")
    assert said_of(visitor) == before
    first = visitor.facts
    assert listed[0] in first
    assert set(first) <= set(listed)
    visitor.say({})
    assert visitor.facts
    assert set(visitor.facts) <= set(listed) - set(first)


def test_back_from_a_short_list_and_the_other_language(client: TestClient, begun: dict[str, Any]) -> None:
    visitor = Visitor(client, "en")
    listed, before = shortlisted(visitor, begun), said_of(visitor)
    form = visitor.page.forms["same"]
    other = Visitor(client, "fr")
    other.post("/desk/shortlist", [*form.pairs, (f"is-{listed[1]}", "yes"), ("again", "1")])
    assert rows(other) == listed
    assert (f"is-{listed[1]}", "yes") in other.page.forms["same"].pairs
    visitor.answer([], "back")
    assert set(visitor.facts) <= set(before)
    assert visitor.facts
    assert said_of(visitor) == before


@pytest.mark.parametrize(
    "forged",
    [
        [("row", "use.red_lines@booking"), ("row", "data.form@booking"), ("is-data.form", "no")],  # it has no sentence
        [("row", "no.such@booking"), ("row", "data.form@booking"), ("is-data.form", "no")],
        [("row", "data.form@elsewhere"), ("row", "use.stage@elsewhere"), ("is-use.stage", "no")],
        [("row", "data.form@booking"), ("row", "data.form@booking"), ("is-data.form", "no")],
        [("row", "data.form@booking"), ("row", "use.stage@booking"), ("is-use.red_lines", "yes")],
        [("row", "data.form@booking"), ("row", "use.stage@booking"), ("is-use.stage", "perhaps")],
        [("row", "data.form@booking"), ("is-data.form", "no")],
    ],
)
def test_a_forged_short_list_answers_nothing(
    visitor: Visitor, begun: dict[str, Any], forged: list[tuple[str, str]]
) -> None:
    shortlisted(visitor, begun)
    pairs = [p for p in visitor.page.forms["same"].pairs if p[0] not in ("row", "seen", "yes", "unsure", "none")]
    visitor.post("/desk/shortlist", [*pairs, *forged, ("go", "next")])
    assert visitor.response.status_code == 400
    assert say("web.form.forged", visitor.lang) in visitor.page.said
