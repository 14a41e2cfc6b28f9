"""The page of tools: by name, by alias, with a slip; what is in no list is kept; what a name tells is never an answer until it is confirmed."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.law.product_names import product_named, products_in, products_like
from compliance.law.rulebook import Rulebook
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import DAY
from tests.support.browsing import Visitor
from tests.support.limits import HERE, MUCH


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), bench=Bench()))


@pytest.fixture(params=["en", "fr"])
def visitor(request: pytest.FixtureRequest, client: TestClient) -> Visitor:
    return Visitor(client, request.param)


def ticked(visitor: Visitor) -> list[str]:
    return [value for name, value in visitor.page.forms["same"].pairs if name == "product"]


def kept(visitor: Visitor) -> Any:
    return visitor.case["use_cases"][0].get("tools")


def errors(visitor: Visitor) -> str:
    return visitor.page.said.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("chat gpt", "chatgpt"),
        ("ChatGPT", "chatgpt"),
        ("M365 copilot", None),
        ("マネーフォワード", "money-forward"),
        ("Pay-Pal", "paypal"),
    ],
)
def test_a_name_is_found_in_any_form(rulebook: Rulebook, typed: str, found: str | None) -> None:
    product = product_named(rulebook.products, typed)
    assert (product and product.id) == found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("chatgtp", "chatgpt"),
        ("grammerly", "grammarly"),
        ("hire vu", "hirevue"),
        ("frescha", "fresha"),
        ("microsoft", "microsoft-copilot"),
    ],
)
def test_a_slip_of_the_finger_is_offered(rulebook: Rulebook, typed: str, meant: str) -> None:
    assert product_named(rulebook.products, typed) is None
    assert meant in [p.id for p in products_like(rulebook.products, typed)]


def test_what_is_like_nothing_offers_nothing(rulebook: Rulebook) -> None:
    assert products_like(rulebook.products, "the score from our agency") == ()
    assert products_like(rulebook.products, " ") == ()


def test_a_sentence_names_its_products_and_the_longer_name_counts(rulebook: Rulebook) -> None:
    def named(sentence: str) -> list[str]:
        return [p.id for p in products_in(rulebook.products, sentence)]

    assert named("ChatGPT and Copilot to write proposals") == ["chatgpt", "microsoft-copilot"]
    assert named("GitHub Copilot for our programmers") == ["github-copilot"]
    assert named("Robot de rendez-vous en ligne") == []


def test_what_the_owners_words_name_is_ticked_and_kept_with_its_plan(visitor: Visitor) -> None:
    visitor.begin("Firm", "ChatGPT to write proposals")
    assert visitor.page.heading.replace("\xa0", " ") == say("tools.ask", visitor.lang)
    assert ticked(visitor) == ["chatgpt"]
    assert kept(visitor) is None, "nothing is taken before it is sent"
    visitor.answer([("product", "chatgpt"), ("plan-chatgpt", "business"), ("product", "deepl")])
    assert kept(visitor) == [{"product": "chatgpt", "plan": "business"}, {"product": "deepl"}]
    assert visitor.facts[0] == "use.purposes"
    assert visitor.case["use_cases"][0]["answers"] == {}, "a product is no answer"
    visitor.answer([], "back")
    assert set(ticked(visitor)) == {"chatgpt", "deepl"}
    assert ("plan-chatgpt", "business") in visitor.page.forms["same"].pairs


def test_a_typed_name_becomes_its_product_a_slip_is_asked_back_and_other_words_are_kept(visitor: Visitor) -> None:
    visitor.begin()
    visitor.answer([("named", "chat-gpt")])
    assert kept(visitor) == [{"product": "chatgpt"}]
    visitor.begin()
    visitor.answer([("named", "grammerly")])
    assert visitor.response.status_code == 422
    assert "Grammarly" in errors(visitor)
    assert kept(visitor) is None
    visitor.answer([("named", "grammerly")])
    assert kept(visitor) == [{"named": "grammerly"}], "sent once more, it stays as it was typed"
    visitor.begin()
    visitor.answer([("named", "the score from our agency")])
    assert kept(visitor) == [{"named": "the score from our agency"}]


def test_a_search_says_what_it_found_and_what_to_do(visitor: Visitor) -> None:
    visitor.begin("A firm", "letters")
    for typed, key, slots in (
        ("robot de rendez-vous zz", "tools.not-found", {"name": "robot de rendez-vous zz"}),
        ("", "tools.seek-what", {}),
        ("verkad", "tools.found", {"count": 1}),
    ):
        visitor.answer([("named", typed)], "seek")
        assert visitor.response.status_code == 200
        assert say(key, visitor.lang, **slots).replace("\xa0", " ") in errors(visitor)


def test_looking_for_a_name_shows_what_may_be_meant_and_keeps_what_is_ticked(visitor: Visitor) -> None:
    visitor.begin()
    visitor.answer([("product", "canva"), ("named", "verkad")], "seek")
    assert visitor.response.status_code == 200
    assert ticked(visitor) == ["canva"]
    assert kept(visitor) is None
    assert visitor.page.text.index("Verkada") < visitor.page.text.index('id="all-tools"')


def test_nothing_said_is_asked_back_and_not_knowing_is_an_answer(visitor: Visitor) -> None:
    visitor.begin()
    visitor.answer([])
    assert visitor.response.status_code == 422
    assert say("tools.missing", visitor.lang) in errors(visitor)
    visitor.answer([("none", "1"), ("product", "canva")])
    assert visitor.response.status_code == 422
    visitor.answer([("none", "1")])
    assert kept(visitor) == []
    assert visitor.facts[0] == "use.purposes"


@pytest.mark.parametrize("pair", [("product", "no-such"), ("plan-chatgpt", "gold")])
def test_a_product_no_page_offers_is_refused(visitor: Visitor, pair: tuple[str, str]) -> None:
    visitor.begin()
    visitor.answer([("product", "chatgpt"), pair])
    assert visitor.response.status_code == 400


SHOP: dict[str, Any] = {
    "schema": "case/1",
    "organisation": {
        "name": "Shop",
        "answers": {"org.kind": "for-profit", "org.established_in": ["FR"], "market.places": ["FR"]},
    },
    "use_cases": [
        {
            "id": "chat",
            "name": "Chat",
            "tools": [{"product": "chatgpt", "plan": "business"}],
            "answers": {
                "use.purposes": ["writing"],
                "role.deeds": ["uses-it"],
                "people.locations": ["FR"],
                "data.about_people": "yes",
            },
        }
    ],
}


def opened(visitor: Visitor, view: str, **fields: str) -> None:
    visitor.post(f"/desk/{view}", [("case", json.dumps(SHOP)), ("as_of", DAY.isoformat()), *fields.items()])
    assert visitor.response.status_code == 200


def test_what_the_name_tells_is_shown_at_its_question_and_confirmed_by_one_button(visitor: Visitor) -> None:
    opened(visitor, "interview", fact="vendor.training_use", use="chat")
    assert say("product.by-others", visitor.lang, product="ChatGPT", day="")[:24] in errors(visitor)
    visitor.answer([], "suggested")
    assert visitor.case["use_cases"][0]["answers"]["vendor.training_use"] == "barred"


def test_what_no_name_tells_cannot_be_confirmed(visitor: Visitor) -> None:
    opened(visitor, "interview", fact="decision.domains", use="chat")
    visitor.answer([], "suggested")
    assert visitor.response.status_code == 400


def test_a_page_of_several_questions_confirms_each_for_itself(visitor: Visitor) -> None:
    opened(visitor, "sheet", ask="vendor.training_use@chat,vendor.places@chat", **{"pass": "on"})
    visitor.answer([("q0-told", "1"), ("q1-yes", "IE")])
    answers = visitor.case["use_cases"][0]["answers"]
    assert answers["vendor.training_use"] == "barred"
    assert answers["vendor.places"] == ["IE"], "what is picked counts, not what the name tells"


def test_the_list_says_what_is_supposed_and_confirms_it_there(visitor: Visitor) -> None:
    opened(visitor, "list")
    assert say("four.so-it-is", visitor.lang) in errors(visitor)
    button = next(b for b in visitor.page.buttons if "go=suggested" in b.get("value", ""))
    pairs = [*visitor.page.forms["carry"].pairs, ("with", button["value"])]
    before = copy.deepcopy(visitor.case)
    visitor.post("/desk/interview", pairs)
    assert visitor.response.status_code == 200
    told = set(visitor.case["use_cases"][0]["answers"]) - set(before["use_cases"][0]["answers"])
    assert len(told) == 1
    assert 'id="list-now"' in visitor.page.text, "the list comes back"


def test_the_purposes_that_the_owners_words_and_tools_lead_to_stand_first(visitor: Visitor) -> None:
    visitor.begin("Firm", "Predictive maintenance")
    visitor.answer([("product", "verkada")])
    ids = [i for i in visitor.page.ids if i.startswith("q0-yes-")]
    assert ids[:2] == ["q0-yes-data-analysis", "q0-yes-surveillance"]
    assert not [value for name, value in visitor.page.forms["same"].pairs if name == "q0-yes"], "offered, not ticked"
    assert len(ids) == len(set(ids)) == 51
