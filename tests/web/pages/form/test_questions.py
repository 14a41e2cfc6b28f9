"""Every question of the form, in both languages: its answers go through and come back the same, and ranges lie on one side of every edge."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import answer_data
from compliance.web.asking.answering import Reader
from tests.support.browsing import Visitor
from tests.support.form_posts import LANGS, faultless, opened, small


def samples(fact: Fact) -> list[Any]:
    """Answers of every shape that a fact takes, as a case file writes them."""
    if fact.type == "yes-no":
        return ["yes", "no"]
    if fact.type == "choice":
        return list(fact.option_ids)
    if fact.type == "choices":
        first, last = fact.option_ids[0], fact.option_ids[-1]
        return [[], [first], list(fact.option_ids), {"yes": [first], "unsure": [last]}, {"yes": [], "unsure": [first]}]
    if fact.type == "places":
        return [
            [],
            ["FR"],
            ["US"],
            ["US-CA", "CA-QC", "US-NY-NYC", "EU"],
            {"yes": ["JP"], "unsure": ["US", "BR"]},
            ["BR-SP", "G7"],
        ]
    if fact.type == "number":
        return [0, 7, {"from": 3, "to": 9}, {"from": 12}, 2.5, *({"from": b} for b in fact.bands[-1:])]
    if fact.type == "money":
        return [
            {"amount": 9000000, "currency": "EUR"},
            {"amount": 12.5, "currency": "CAD"},
            {"from": 1000000, "to": 2500000, "currency": "USD"},
            {"from": 60000000, "currency": "JPY"},
        ]
    if fact.type == "number-by-place":
        return [
            {},
            {"FR": 12},
            {"US-CA": {"from": 10, "to": 14}, "CA-QC": "unknown", "EU": {"from": 250}},
            {"FR": 0, "BR-SP": 2},
        ]
    return [
        "none",
        "2026",
        "2026-03",
        "2026-03-15",
        {"from": "2025-01-10", "to": "2026-02-03"},
        {"from": "2025-01", "to": "2026"},
    ]


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_answer_goes_through_its_form_and_comes_back_the_same(
    rulebook: Rulebook, client: TestClient, lang: str
) -> None:
    visitor = Visitor(client, lang)
    for fact in rulebook.facts.values():
        goes_through_its_form(rulebook, visitor, fact, Lang(lang))


def test_an_answer_of_each_type_goes_through_its_form(rulebook: Rulebook, client: TestClient) -> None:
    visitor = Visitor(client, "en")
    one_each = {(fact.type, fact.of, bool(fact.bands)): fact for fact in rulebook.facts.values()}
    assert len({fact.type for fact in one_each.values()}) >= 7
    for fact in one_each.values():
        goes_through_its_form(rulebook, visitor, fact, SOURCE)


def goes_through_its_form(rulebook: Rulebook, visitor: Visitor, fact: Fact, lang: Lang) -> None:
    """Give each answer to a question by its form, and send one again by its page: it comes back as it went."""
    use = "" if fact.of == "organisation" else "cv"
    reader = Reader(fact, rulebook, lang)
    for raw in samples(fact):
        wanted = answer_data(fact.parse(raw, rulebook.places))
        assert answer_data(fact.parse(reader.read(reader.fields(raw)), rulebook.places)) == wanted, (fact.id, raw)
    raw = samples(fact)[-1]
    data = small()
    owner = data["organisation"] if not use else data["use_cases"][0]
    owner["answers"][fact.id] = raw
    page = opened(visitor, data, fact=fact.id, use=use)
    assert visitor.response.status_code == 200, fact.id
    assert page.lang == lang
    assert page.heading.replace("\xa0", " ") == fact.ask.in_(lang), fact.id
    assert say("answer.unknown", lang) in page.said
    assert fact.why.in_(lang) in page.said.replace("\xa0", " ")
    faultless(page)
    sent = page.forms["same"]
    visitor.post(
        sent.action, [*sent.pairs, ("go", "next"), ("then", "answers")]
    )  # sent again untouched, it says the same
    assert visitor.response.status_code == 200, (fact.id, visitor.page.said[:400])
    kept = visitor.case["organisation"] if not use else visitor.case["use_cases"][0]
    assert kept["answers"][fact.id] == answer_data(fact.parse(raw, rulebook.places)), fact.id


@pytest.mark.parametrize("lang", LANGS)
def test_each_range_and_each_option_can_be_picked(rulebook: Rulebook, lang: str) -> None:
    from starlette.datastructures import FormData

    from compliance.semantics.answers import CURRENCIES
    from compliance.web.asking import ranges

    for fact in rulebook.facts.values():
        reader = Reader(fact, rulebook, Lang(lang))

        def read(*pairs: tuple[str, str], reader: Reader = reader) -> Any:
            return reader.read(FormData(list(pairs)))

        if fact.type == "number":
            for one in ranges.of_numbers(fact, reader.speaker):
                assert read(("band", one.key)) == answer_data(fact.parse(one.raw, rulebook.places))
        if fact.type == "money":
            for currency in CURRENCIES:
                offered = ranges.of_money(fact, currency, rulebook.rates, reader.speaker)
                assert offered
                for one in offered:
                    assert read(("currency", currency), ("band", one.key))["currency"] == currency
        if fact.type == "date":
            for one in ranges.of_days(fact, reader.speaker):
                assert read(("when", one.key)) == answer_data(fact.parse(one.raw, rulebook.places))
        if fact.type == "number-by-place":
            for one in ranges.of_numbers(fact, reader.speaker):
                assert read(("row", "FR"), ("b-0", one.key)) == answer_data(
                    fact.parse({"FR": one.raw}, rulebook.places)
                )


def test_ranges_lie_on_one_side_of_every_edge(rulebook: Rulebook) -> None:
    from compliance.semantics.answers import Amount, Band, ByPlace
    from compliance.web.asking import ranges

    for fact in rulebook.facts.values():
        if fact.type not in ("number", "number-by-place", "money"):
            continue
        speaker = Reader(fact, rulebook, "en").speaker
        edges = [
            e if not isinstance(e, dict) else e["amount"]
            for e in fact.bands
            if not isinstance(e, dict) or e["currency"] == "EUR"
        ]
        offered = (
            ranges.of_money(fact, "EUR", rulebook.rates, speaker)
            if fact.type == "money"
            else ranges.of_numbers(fact, speaker)
        )
        for one in offered:
            raw = {"FR": one.raw} if fact.type == "number-by-place" else one.raw
            answer = fact.parse(raw, rulebook.places)
            if isinstance(answer, ByPlace):
                band = answer.bands[0][1]
            else:
                assert isinstance(answer, (Amount, Band)), answer
                band = answer.band if isinstance(answer, Amount) else answer
            assert band is not None
            for edge in edges:
                assert band.low >= edge or (band.high is not None and band.high < edge), (fact.id, one, edge)
