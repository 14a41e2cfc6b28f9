"""What is forged gets a clear page; a case that a page carries is untrusted each time."""

from __future__ import annotations

import json
import random

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.law.rulebook import Rulebook
from tests.support.browsing import Visitor
from tests.support.form_posts import small

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
