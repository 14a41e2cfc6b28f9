"""The form in the browser, by form posts: every question in both languages, what does not fit, what is forged, and that nothing is lost."""

from __future__ import annotations

import io
import json
import random
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.case.case import case_from_data, read_case
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.semantics.answers import answer_data
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.asking.answering import Reader
from compliance.web.asking.whereabouts import atlas
from compliance.web.pages.first_list import FIRST_SCREEN
from compliance.web.settings import Settings
from compliance.web.visiting.templating import MENU
from compliance.workbook.intake_form.form import blank, form
from tests.conftest import DAY, ROOT
from tests.support.browsing import Page, Visitor
from tests.support.limits import HERE, MUCH

LANGS = ("en", "fr")
BAKERY = ROOT / "examples" / "bakery-cv-ranker.yaml"


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


@pytest.fixture(scope="module")
def client(bench: Bench) -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), bench=bench))


@pytest.fixture(params=LANGS)
def visitor(request: pytest.FixtureRequest, client: TestClient) -> Visitor:
    return Visitor(client, request.param)


@pytest.fixture(scope="session")
def bakery() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(strict_yaml.read(BAKERY).data, default=str))
    return data


def opened(visitor: Visitor, data: dict[str, Any], view: str = "interview", **fields: str) -> Page:
    return visitor.post(f"/desk/{view}", [("case", json.dumps(data)), ("as_of", DAY.isoformat()), *fields.items()])


def small() -> dict[str, Any]:
    """A case that has to do with no legal system of the rulebook: quick to judge."""
    away = ["BR"]
    firm = {"name": "Firm", "answers": {"org.established_in": away, "market.places": away}}
    use = {"id": "cv", "name": "CV", "answers": {"people.locations": away, "employment.job_places": away}}
    return {"schema": "case/1", "organisation": firm, "use_cases": [use]}


# ------------------------------------------------------------------------------------------------------ every question


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


def faultless(page: Page) -> None:
    """What every page with a form must keep: one id once, a label for each field, one form for the other language."""
    doubled = {i for i in page.ids if page.ids.count(i) > 1}
    assert not doubled, doubled
    for shown in page.fields:
        assert shown.get("id") in page.labels, shown


# --------------------------------------------------------------------------------------------------- what does not fit


WRONG: tuple[tuple[str, list[tuple[str, str]], str], ...] = (
    ("org.kind", [], "a-for-profit"),
    ("org.sector", [], "yes-retail-hospitality"),
    ("org.sector", [("yes", "retail-hospitality"), ("none", "1")], "none"),
    ("org.established_in", [], "yes-CA"),
    ("org.headcount", [("row", "FR"), ("n-0", "many")], "n-0"),
    ("org.headcount", [("row", "FR"), ("row", ""), ("n-0", "4"), ("n-1", "5")], "p-1"),
    ("org.headcount", [("row", "FR"), ("row", ""), ("n-0", "4"), ("p-1", "FR"), ("n-1", "5")], "p-1"),
    ("org.headcount", [("row", "FR"), ("n-0", "4"), ("none", "1")], "none"),
    ("org.headcount", [("row", "FR"), ("n-0", "4"), ("b-0", "b9")], "n-0"),
    ("org.headcount", [("row", "FR")], "n-0"),
    ("org.turnover", [("currency", "EUR")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "about nine million")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "9000000"), ("to", "10")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "9000000"), ("band", "b0")], "from"),
    ("org.turnover", [("currency", "EUR"), ("to", "9000000")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "1"), ("to", "9"), ("more", "1")], "to"),
    ("org.data_handlers", [("from", "-3")], "from"),
    ("use.started", [], "y1"),
    ("use.started", [("when", "day"), ("y1", "26")], "y1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("d1", "3")], "m1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("m1", "2"), ("d1", "30")], "d1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("m1", "2"), ("d1", "99")], "d1"),
    ("use.started", [("when", "none"), ("y1", "2026")], "y1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("y2", "2024")], "y1"),
)


@pytest.mark.parametrize(("fact", "typed", "where"), WRONG, ids=lambda p: str(p)[:50])
def test_what_does_not_fit_comes_back_with_what_was_typed(
    visitor: Visitor, fact: str, typed: list[tuple[str, str]], where: str
) -> None:
    opened(visitor, small(), fact=fact, use="cv")
    before = visitor.case
    page = visitor.answer(typed)
    assert visitor.response.status_code == 422
    assert visitor.fact == fact
    assert visitor.case == before, "a wrong answer must change nothing"
    assert f'<a href="#{where}">' in page.text
    assert where in page.ids, "the summary must lead to a field"
    assert say("web.form.error-title", visitor.lang) in page.said
    sent = page.forms["same"].pairs
    for name, value in typed:
        assert (name, value) in sent, f"{name} = {value} was lost"
    faultless(page)
    if visitor.lang == "fr":
        shown = page.text.split('class="errors"')[1].split("</ul>")[0]
        assert not any(w in shown for w in (" not ", "write ", "is a ", "before it")), shown


def test_the_other_language_keeps_what_was_typed(client: TestClient) -> None:
    visitor = Visitor(client, "en")
    opened(visitor, small(), fact="org.turnover")
    form = visitor.page.forms["same"]
    kept = [p for p in form.pairs if p[0] not in ("from", "currency")]
    switch = next(b for b in visitor.page.buttons if b.get("name") == "again" and b["form"] == "same")
    other = Visitor(client, "fr")
    page = other.post(switch["formaction"], [*kept, ("from", "12 345"), ("currency", "USD"), ("again", "1")])
    assert page.lang == "fr"
    assert ("from", "12 345") in page.forms["same"].pairs
    assert ("currency", "USD") in page.forms["same"].pairs
    assert other.case == visitor.case


# ------------------------------------------------------------------------------------------------------ what is forged


HOSTILE: tuple[dict[str, str], ...] = (
    {"fact": "no.such.fact", "go": "next"},
    {"fact": "<script>alert(1)</script>", "go": "next"},
    {"fact": "use.stage", "use": "nobody", "go": "next", "a": "live"},
    {"fact": "org.kind", "go": "next", "a": "empire"},
    {"fact": "org.sector", "go": "next", "yes": "piracy"},
    {"fact": "org.established_in", "go": "next", "yes": "ATLANTIS"},
    {"fact": "org.turnover", "go": "next", "currency": "BTC", "from": "1"},
    {"fact": "org.turnover", "go": "next", "currency": "EUR", "band": "b99"},
    {"fact": "use.started", "use": "cv", "go": "next", "when": "tomorrow"},
    {"fact": "org.headcount", "go": "next", "row": "ATLANTIS", "n-0": "4"},
    {"fact": "org.headcount", "go": "next", "row": "FR", "b-0": "b99"},
    {"as_of": "yesterday"},
)


@pytest.mark.parametrize("fields", HOSTILE, ids=lambda f: "-".join(f.values())[:40])
def test_forged_fields_get_a_clear_page(visitor: Visitor, fields: dict[str, str]) -> None:
    pairs = [("case", json.dumps(small())), *fields.items()]
    page = visitor.post("/desk/interview", pairs)
    assert visitor.response.status_code == 400
    assert page.heading == say("web.form.refused", visitor.lang)
    assert "<script>alert" not in page.text


CASES = (
    "{",
    "[]",
    "null",
    '"case"',
    "[" * 100_000,
    json.dumps({"schema": "case/2"}),
    json.dumps({**small(), "use_cases": "all"}),
    json.dumps({**small(), "organisation": {"name": "x", "answers": {"org.kind": {"a": {"b": 1}}}}}),
    json.dumps({**small(), "organisation": {"name": "x", "answers": {"no.such": 1}}}),
    json.dumps({**small(), "use_cases": [{"id": "a" * 500, "name": "x", "answers": {}}]}),
    json.dumps({**small(), "use_cases": [{"name": "x"}]}),
    json.dumps({**small(), "in_place": [{"topic": "no-such-topic"}]}),
    '{"schema": "case/1", "organisation": {"name": "x", "answers": {"people.in_use_count": NaN}}}',
)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[:30])
@pytest.mark.parametrize("view", ["interview", "answers", "uses", "list", "save", "flows", "in-place"])
def test_a_carried_case_is_untrusted_each_time(client: TestClient, case: str, view: str) -> None:
    visitor = Visitor(client, "fr")
    visitor.post(f"/desk/{view}", [("case", case)])
    assert visitor.response.status_code in (400, 422), visitor.page.said[:300]
    assert visitor.page.lang == "fr"


@pytest.mark.long
def test_random_forms_never_break_a_page(client: TestClient, rulebook: Rulebook) -> None:
    dice = random.Random(7)
    names = [
        "a",
        "yes",
        "unsure",
        "none",
        "band",
        "from",
        "to",
        "more",
        "currency",
        "row",
        "n-0",
        "b-0",
        "p-0",
        "when",
        "y1",
        "m1",
        "d1",
        "y2",
        "go",
        "use",
        "pass",
        "seen",
        "order",
        "then",
        "with",
    ]
    values = [
        "",
        "1",
        "b0",
        "b3",
        "US+",
        "FR",
        "next",
        "back",
        "rows",
        "unknown",
        "\x00",
        "‮",
        "9" * 400,
        "1e9",
        "fact=org.kind",
        "a=b&" * 40,
        "org.kind@",
        "EUR",
        "None",
    ]
    visitor = Visitor(client, "en")
    for _ in range(150):
        fact = dice.choice(list(rulebook.facts))
        pairs = [("case", json.dumps(small())), ("fact", fact), ("use", "cv")]
        pairs += [(dice.choice(names), dice.choice(values)) for _ in range(dice.randrange(8))]
        visitor.post("/desk/interview", pairs)
        assert visitor.response.status_code in (200, 400, 422), pairs
        asked = ",".join(f"{f}@{'' if rulebook.facts[f].of == 'organisation' else 'cv'}" for f in (fact, "use.stage"))
        parts = [(f"q{dice.choice('01')}-{name}", value) for name, value in pairs[2:]]
        visitor.post("/desk/sheet", [*pairs[:1], ("ask", asked), *parts, ("seen", "0"), ("seen", "0"), ("go", "next")])
        assert visitor.response.status_code in (200, 400, 422), parts


def test_a_name_with_markup_stays_words(visitor: Visitor) -> None:
    page = visitor.begin("<img src=x onerror=alert(1)>", '"><script>alert(2)</script>')
    assert "<img src=x" not in page.text
    assert "<script>alert" not in page.text
    visitor.carry("uses")
    assert "<script>alert" not in visitor.page.text
    assert visitor.case["organisation"]["name"] == "<img src=x onerror=alert(1)>"


# ----------------------------------------------------------------------------------------------------- the interview


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


# ------------------------------------------------------------------------------------------------------- short lists

SALON = ROOT / "examples" / "hair-salon-booking.yaml"
USUAL = {
    "organisation": ("org.kind", "org.established_in", "market.places", "org.sector"),
    "use": ("people.locations", "role.deeds", "use.purposes", "data.about_people", "people.groups"),
}


@pytest.fixture
def begun() -> dict[str, Any]:
    """A salon that has answered what is usual, and nothing of what is rare."""
    data: dict[str, Any] = json.loads(json.dumps(strict_yaml.read(SALON).data, default=str))
    (use,) = data["use_cases"]
    whole = data["organisation"]["answers"]
    data["organisation"]["answers"] = {k: v for k, v in whole.items() if k in USUAL["organisation"]}
    use["answers"] = {k: v for k, v in use["answers"].items() if k in USUAL["use"]}
    return data


def said_of(visitor: Visitor) -> dict[str, Any]:
    return {**visitor.case["organisation"]["answers"], **visitor.case["use_cases"][0]["answers"]}


def rows(visitor: Visitor) -> list[str]:
    return [value.partition("@")[0] for name, value in visitor.page.forms["same"].pairs if name == "row"]


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
    assert visitor.response.status_code == 422
    assert say("shortlist.missing", visitor.lang) in page.said
    assert (rows(visitor), said_of(visitor)) == (listed, before)
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


# ------------------------------------------------------------------------------------------- several on one page

PLACES = "org.established_in@,market.places@,people.locations@cv"
SIZES = "org.headcount@,org.turnover@,people.in_use_count@cv"
ALL_KINDS = "org.kind@,data.kinds@cv,use.started@cv,org.turnover@"


def together(visitor: Visitor, ask: str, data: dict[str, Any] | None = None) -> Page:
    page = opened(visitor, data or small(), "sheet", ask=ask, **{"pass": "on"})
    assert visitor.response.status_code == 200
    assert visitor.facts == tuple(one.partition("@")[0] for one in ask.split(","))
    return page


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


def test_the_list_says_what_the_tool_is_under_each_law(visitor: Visitor, bakery: dict[str, Any]) -> None:
    page = opened(visitor, bakery, "list")
    told = " ".join(page.text.replace("\xa0", " ").split())
    wanted = {"en": ("Annex III, point 4(a)", "2 December 2027"), "fr": ("annexe III, point 4 a)", "2 décembre 2027")}
    assert '<h2 id="classes">' in told
    assert all(words in told for words in wanted[str(visitor.lang)])


def test_a_page_of_several_without_questions_leads_on(visitor: Visitor) -> None:
    opened(visitor, small(), "sheet")
    assert visitor.response.status_code == 200
    assert visitor.facts


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
    words = say("web.form.settled", visitor.lang, count="").strip(" .")
    assert words in page.text.replace("\xa0", " ").split('class="settled"')[1][:400]


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


# ------------------------------------------------------------------------------------- further uses, flows, what is done


def test_a_further_use_is_offered_the_answers_of_the_first(visitor: Visitor, bakery: dict[str, Any]) -> None:
    opened(visitor, bakery, "uses")
    page = visitor.carry("uses", do="add", name="Chat on the site")
    offered = [f["value"] for f in page.fields if f.get("name") == "same"]
    assert "people.locations" in offered
    form_ = page.forms["same"]
    visitor.post(form_.action, [*form_.pairs, ("same", "people.locations"), ("same", "use.purposes")])
    fresh = visitor.case["use_cases"][1]
    assert fresh["id"] == "chat-on-the-site"
    assert set(fresh["answers"]) == {"people.locations", "use.purposes"}, "nothing is carried that was not ticked"
    assert visitor.page.forms["same"].value("use") in ("chat-on-the-site", "cv-ranking")


@pytest.mark.core_takes("fr")
def test_uses_are_renamed_and_removed_only_on_purpose(visitor: Visitor, bakery: dict[str, Any]) -> None:
    opened(visitor, bakery, "uses", do="remove", use="cv-ranking")
    assert visitor.response.status_code == 422
    assert len(visitor.case["use_cases"]) == 1
    visitor.carry("uses", do="rename", use="cv-ranking", name="Candidats")
    assert visitor.case["use_cases"][0]["name"] == "Candidats"
    visitor.carry("uses", do="rename", use="cv-ranking", name=" ")
    assert visitor.response.status_code == 422
    visitor.carry("uses", do="remove", use="cv-ranking", sure="1")
    assert visitor.case["use_cases"] == []
    visitor.carry("interview")
    assert visitor.response.status_code == 200


def test_flows_are_added_and_taken_away(visitor: Visitor, bakery: dict[str, Any], rulebook: Rulebook) -> None:
    opened(visitor, bakery, "flows", use="cv-ranking")
    faultless(visitor.page)
    page = visitor.carry("flows", use="cv-ranking", do="add", **{"from": "CA-QC", "to": "US"})
    assert visitor.response.status_code == 422
    assert '<a href="#receiver">' in page.text
    assert ("from", "CA-QC") in [p for f in page.forms.values() for p in f.pairs], "what was picked is lost"
    visitor.carry(
        "flows",
        use="cv-ranking",
        do="add",
        receiver="vendor",
        cover="same-protection-contract",
        **{"from": "CA-QC", "to": "US"},
    )
    assert visitor.case["use_cases"][0]["flows"] == [
        {"from": "CA-QC", "to": "US", "receiver": "vendor", "cover": ["same-protection-contract"]}
    ]
    assert case_from_data(visitor.case, rulebook).use_cases[0].flows
    visitor.carry("flows", use="cv-ranking", do="add", receiver="spy", **{"from": "CA-QC", "to": "US"})
    assert visitor.response.status_code == 422
    visitor.carry("flows", use="cv-ranking", do="remove", number="0")
    assert visitor.case["use_cases"][0]["flows"] == []


def test_what_is_done_is_added_and_taken_away(visitor: Visitor, bakery: dict[str, Any]) -> None:
    opened(visitor, bakery, "in-place")
    faultless(visitor.page)
    count = len(visitor.case["in_place"])
    visitor.carry(
        "in-place",
        do="add",
        topic="P01-notice" if "P01-notice" in visitor.page.text else "P12-responsible-person",
        status="done",
        since="2026-02-30",
    )
    assert visitor.response.status_code == 422
    assert len(visitor.case["in_place"]) == count
    visitor.carry(
        "in-place", do="add", topic="P12-responsible-person", status="in-progress", since="2026-02-03", evidence="a.pdf"
    )
    assert visitor.case["in_place"][-1] == {
        "topic": "P12-responsible-person",
        "status": "in-progress",
        "since": "2026-02-03",
        "evidence": "a.pdf",
    }
    visitor.carry("in-place", do="remove", number=str(count))
    assert len(visitor.case["in_place"]) == count


# ------------------------------------------------------------------------------------------------------------- the start


def upload(visitor: Visitor, name: str, content: bytes) -> Page:
    return visitor._saw(
        visitor.client.post(f"/{visitor.lang}/start", data={"way": "open"}, files={"file": (name, content)})
    )


def test_every_example_opens(visitor: Visitor, rulebook: Rulebook) -> None:
    page = visitor.get("/start")
    faultless(page)
    names = [f["value"] for f in page.fields if f.get("name") == "example"]
    assert names == sorted(p.stem for p in (ROOT / "examples").glob("*.yaml"))
    for name in names[:4]:
        visitor.post("/start", [("way", "example"), ("example", name)])
        assert visitor.response.status_code == 200
        assert (
            case_from_data(visitor.case, rulebook).sha256
            == read_case(ROOT / "examples" / f"{name}.yaml", rulebook).sha256
        )
    visitor.post("/start", [("way", "example"), ("example", "../../etc/passwd")])
    assert visitor.response.status_code == 400


@pytest.mark.longer_way
def test_a_filled_workbook_opens(visitor: Visitor, rulebook: Rulebook) -> None:
    case = read_case(BAKERY, rulebook)
    content = form(rulebook, blank(case, 1), DAY, "fr")
    upload(visitor, "formulaire.XLSX", content)
    assert visitor.response.status_code == 200, visitor.page.said[:500]
    assert case_from_data(visitor.case, rulebook).sha256 == case.sha256


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("case.yaml", b""),
        ("case.yaml", b"schema: case/1\norganisation: {name: x, answers: {org.kind: empire}}"),
        ("case.yaml", b"a: &a [*a]"),
        ("case.yaml", b"\xff\xfe\x00"),
        ("case.json", b'{"schema": "case/1"}'),
        ("case.json", b"[" * 50_000),
        ("case.xlsx", b"PK\x03\x04 nothing"),
        ("case.xlsx", b"\xd0\xcf\x11\xe0" * 100),
        ("case.exe", b"MZ"),
        ("../../../case.yaml", b"x: 1"),
    ],
    ids=lambda v: str(v)[:24],
)
def test_a_file_that_cannot_be_opened_is_said_beside_its_field(visitor: Visitor, name: str, content: bytes) -> None:
    page = upload(visitor, name, content)
    assert visitor.response.status_code == 422
    assert '<a href="#file">' in page.text
    assert "/tmp" not in page.text, "a path of the server is nobody's business"
    faultless(page)


def test_no_file_and_too_large_a_file(client: TestClient, bench: Bench) -> None:
    visitor = Visitor(client, "fr")
    visitor.post("/start", [("way", "open")])
    assert visitor.response.status_code == 422
    tight = TestClient(
        create_app(
            Settings(public_url=HERE, max_upload=2_000, max_form=2_000, **MUCH),
            bench=bench,
        )
    )
    answer = tight.post("/fr/start", data={"way": "open"}, files={"file": ("case.yaml", io.BytesIO(b"#" * 60_000))})
    assert answer.status_code in (413, 422)


def test_no_cookie_is_set_and_nothing_is_kept(visitor: Visitor) -> None:
    visitor.begin("A firm")
    visitor.answer([("a", "for-profit")])
    visitor.carry("list")
    assert not visitor.client.cookies
    assert "set-cookie" not in visitor.response.headers
    assert visitor.response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("view", ["interview", "answers", "uses", "flows", "in-place", "list"])
def test_an_address_without_its_case_shows_the_way_back(visitor: Visitor, view: str) -> None:
    page = visitor.get(f"/desk/{view}?fact=org.kind")
    assert visitor.response.status_code == 200
    resume = next(f for f in page.forms.values() if f.action.endswith(f"/desk/{view}"))
    assert ("fact", "org.kind") in resume.pairs
    assert f"/{visitor.lang}/start" in page.links


@pytest.mark.core_takes("en-sheet", "en-shortlist", "fr-interview", "fr-sheet")
@pytest.mark.parametrize("view", ["interview", "sheet", "shortlist"])
def test_five_ways_are_in_sight_and_the_others_folded(visitor: Visitor, begun: dict[str, Any], view: str) -> None:
    fields = {"interview": {"fact": "org.kind"}, "sheet": {"ask": "org.kind@,org.sector@"}, "shortlist": {}}[view]
    page = opened(visitor, begun, view, **{"pass": "on"}, **fields)
    assert '<details class="menu">' in page.text
    assert page.text.split('<details class="menu">')[0].count('class="tab"') == len(MENU) == 5
    assert f'aria-current="page">{say("web.nav.to-interview", visitor.lang)}' in page.text.replace("\xa0", " ")
    away = opened(visitor, begun, "list").text
    (here,) = re.findall(r'<span class="tab" aria-current="page"><svg.*?</svg>([^<]+)</span>', away)
    assert here == say("web.menu.list", visitor.lang)
