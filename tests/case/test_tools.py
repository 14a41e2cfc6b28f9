"""The products of a use: read by the catalogue, kept in the case, and never taken for an answer."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.case.case import Case
from compliance.case.intake_form.reading import intake_document
from compliance.case.tools import tools_typed
from compliance.errors import FaultList
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.workbook.intake_form.form import form
from tests.conftest import DAY


def data(*tools: dict[str, str]) -> dict[str, Any]:
    """Return a case with one use that is about some tools."""
    use = {"id": "chat", "name": "Chat", "tools": list(tools), "answers": {}}
    return {"schema": "case/1", "organisation": {"name": "Firm", "answers": {}}, "use_cases": [use]}


def test_tools_are_kept_and_come_back_as_they_were(rulebook: Rulebook) -> None:
    tools = ({"product": "chatgpt", "plan": "business"}, {"product": "deepl"}, {"named": "Our own robot"})
    case = Case.from_data(data(*tools), rulebook)
    assert [t.data for t in case.use_cases[0].tools or ()] == list(tools)
    assert case.to_data(rulebook)["use_cases"][0]["tools"] == list(tools)
    assert Case.from_data(case.to_data(rulebook), rulebook).sha256 == case.sha256


def test_not_asked_and_not_known_are_two_things(rulebook: Rulebook) -> None:
    raw = data()
    unknown = Case.from_data(raw, rulebook)
    del raw["use_cases"][0]["tools"]
    unasked = Case.from_data(raw, rulebook)
    assert unknown.use_cases[0].tools == ()
    assert unasked.use_cases[0].tools is None
    assert "tools" not in unasked.to_data(rulebook)["use_cases"][0]
    assert unknown.sha256 != unasked.sha256


@pytest.mark.parametrize(
    ("tools", "said"),
    [
        (({"product": "chatgtp"},), 'no product "chatgtp" in the catalogue (did you mean "chatgpt"?)'),
        (({"product": "chatgpt", "plan": "gold"},), '"chatgpt" has no plan "gold"; known are: free, business'),
        (({"product": "chatgpt"}, {"product": "chatgpt", "plan": "free"}), "stands twice"),
        (({"product": "chatgpt", "named": "Robot"},), "either a product of the catalogue"),
        (({"named": "Robot", "plan": "free"},), "either a product of the catalogue"),
        (({},), "either a product of the catalogue"),
    ],
)
def test_what_is_wrong_with_a_tool_is_told(rulebook: Rulebook, tools: tuple[dict[str, str], ...], said: str) -> None:
    with pytest.raises(FaultList) as caught:
        Case.from_data(data(*tools), rulebook)
    assert said in str(caught.value)


def test_a_name_shows_no_character_that_a_terminal_obeys(rulebook: Rulebook) -> None:
    case = Case.from_data(data({"named": "Ro\x1bbot"}), rulebook)
    assert [t.named for t in case.use_cases[0].tools or ()] == ["Ro bot"]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_tools_go_through_the_intake_form(rulebook: Rulebook, lang: Lang) -> None:
    tools = ({"product": "chatgpt", "plan": "business"}, {"product": "deepl"}, {"named": "Our own [old] robot"})
    for given in (tools, ()):
        case = Case.from_data(data(*given), rulebook)
        read = intake_document(form(rulebook, case, DAY, lang), "form.xlsx", rulebook)
        assert read.data["use_cases"][0]["tools"] == list(given)
    raw = data()
    del raw["use_cases"][0]["tools"]
    read = intake_document(form(rulebook, Case.from_data(raw, rulebook), DAY, lang), "form.xlsx", rulebook)
    assert "tools" not in read.data["use_cases"][0]


def test_a_line_of_tools_is_read_as_people_write_it(rulebook: Rulebook) -> None:
    typed = "chat gpt [For firms]; ChatGPT; Le Chat [gold] ;; the agency's score; ?"
    assert tools_typed(typed, rulebook.products) == [
        {"product": "chatgpt", "plan": "business"},
        {"product": "le-chat"},
        {"named": "the agency's score"},
    ]
