"""What a product makes likely: taken as so while nobody answers, with its source, never a verdict, and never what puts a duty away unchecked."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.checklist.checklist import build
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.of_products import known
from compliance.reasoning.presuming import Presumption, Presumptions
from compliance.results.checklist_document import document
from compliance.semantics.answers import Choice, PartialSet
from tests.conftest import DAY

CONFERENCE = {"product": "zoom"}
SALON: dict[str, Any] = {
    "schema": "case/1",
    "organisation": {
        "name": "Salon",
        "answers": {"org.kind": "for-profit", "org.established_in": ["FR"], "market.places": ["FR"]},
    },
    "use_cases": [
        {
            "id": "booking",
            "name": "Booking",
            "answers": {
                "use.purposes": ["customer-chat"],
                "role.deeds": ["uses-it"],
                "people.locations": ["FR"],
                "data.about_people": "yes",
            },
        }
    ],
}


def presumed(assessor: Assessor, tools: list[dict[str, str]], **answers: Any) -> Presumptions:
    """Return what is presumed of the salon, whose use is about these tools."""
    raw = copy.deepcopy(SALON)
    raw["use_cases"][0]["tools"] = tools
    raw["use_cases"][0]["answers"].update(answers)
    return Presumptions(assessor.assess(case_from_data(raw, assessor.rulebook), DAY))


def of(found: Presumptions, fact: str) -> Presumption | None:
    return next((p for p in found.taken if p.id == fact), None)


def test_a_product_is_presumed_with_its_plan_its_source_and_its_day(assessor: Assessor) -> None:
    one = of(presumed(assessor, [{"product": "chatgpt", "plan": "business"}]), "vendor.training_use")
    assert one is not None
    assert one.answer == Choice("barred")
    assert one.products == ("chatgpt",)
    assert not one.unverified
    assert one.because.in_("en") == "Others tell it of ChatGPT (page read on 28 November 2026)."
    assert "28 novembre 2026" in one.because.in_("fr")
    free = of(presumed(assessor, [{"product": "chatgpt", "plan": "free"}]), "vendor.training_use")
    assert free is not None
    assert free.answer == Choice("allowed")


def test_without_the_plan_only_what_all_plans_share_is_presumed(assessor: Assessor) -> None:
    found = presumed(assessor, [{"product": "chatgpt"}])
    assert of(found, "vendor.training_use") is None
    places = of(found, "vendor.places")
    assert places is not None
    assert places.answer == PartialSet(frozenset({"US"}))
    assert places.unverified
    assert "nobody has checked it" in places.because.in_("en")


def test_of_several_tools_places_add_up_and_the_rest_must_be_shared(assessor: Assessor) -> None:
    found = presumed(assessor, [{"product": "deepl"}, {"product": "chatgpt", "plan": "free"}])
    places, output = of(found, "vendor.places"), of(found, "output.kinds")
    assert places is not None
    assert output is not None
    assert places.answer == PartialSet(frozenset({"US", "DE"}))
    assert isinstance(output.answer, PartialSet)
    assert not output.answer.sure
    assert {"translation", "text", "score-of-person"} <= output.answer.unsure
    assert of(found, "vendor.training_use") is None  # the free DeepL and the paid one differ


@pytest.mark.parametrize(
    "tools", [[], [{"named": "Robot"}], [{"product": "chatgpt", "plan": "free"}, {"named": "Robot"}]]
)
def test_a_tool_that_is_in_no_list_tells_nothing(assessor: Assessor, tools: list[dict[str, str]]) -> None:
    found = presumed(assessor, tools)
    assert not [p for p in found.taken if p.products]
    assert of(found, "vendor.places") is None


def test_an_answer_stands_above_the_product_and_no_verdict_rests_on_it(assessor: Assessor) -> None:
    bare, told = presumed(assessor, []), presumed(assessor, [{"product": "chatgpt", "plan": "business"}])
    assert {i: [a.verdict for a in bare._strict.of(i)] for i in assessor.rulebook.rules} == {
        i: [a.verdict for a in told._strict.of(i)] for i in assessor.rulebook.rules
    }
    answered = presumed(assessor, [{"product": "chatgpt", "plan": "business"}], **{"vendor.training_use": "allowed"})
    assert of(answered, "vendor.training_use") is None


@pytest.mark.parametrize("product", ["chatgpt", "fresha", "hirevue", "heidi", "smartmove", "verkada", "zoom"])
def test_nothing_is_put_away_as_unlikely_on_what_nobody_checked(assessor: Assessor, product: str) -> None:
    found = presumed(assessor, [{"product": product}])
    unchecked = {p for p in found.taken if p.unverified}
    assert unchecked
    away = [key for key, outlook in found.outlooks.items() if outlook.value == "unlikely"]
    assert away
    checked = tuple(p for p in found.taken if not p.unverified)
    assert all(found._verdict(checked, rule, use) == "does-not-apply" for rule, use in away)


def test_every_product_can_be_presumed_of(assessor: Assessor) -> None:
    book = assessor.rulebook
    for ident in book.products:
        raw = copy.deepcopy(SALON)
        raw["use_cases"][0]["tools"] = [{"product": ident}]
        told = known(book, case_from_data(raw, book).use_cases[0])
        assert "vendor.places" in told, ident


def test_the_document_names_the_products_a_presumption_rests_on(assessor: Assessor) -> None:
    raw = copy.deepcopy(SALON)
    raw["use_cases"][0]["tools"] = [CONFERENCE]
    case = case_from_data(raw, assessor.rulebook)
    said = document(build(assessor.assess(case, DAY)), parts=("outlook",))
    told = {p.id: p for p in said.presumptions or ()}
    assert told["vendor.training_use"].products == ["zoom"]
    assert not told["vendor.training_use"].unverified
    assert told["vendor.places"].unverified
