"""The card of a duty says everything once: what repeats, and the reasons of what is settled, fold; what is open stays in sight."""

from __future__ import annotations

import html
import json
import re
from typing import Any
from urllib.parse import parse_qsl

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.reading import strict_yaml
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import DAY, ROOT
from tests.support.browsing import Visitor
from tests.support.limits import HERE, MUCH

EXAMPLES = ("hair-salon-booking", "bakery-cv-ranker", "uk-shop-chatbot")
CARD = re.compile(r'formaction="[^"]*/desk/explain" name="with" value="([^"]+)"')
CLOSED = re.compile(
    r"<details(?![^>]*\sopen)[^>]*>\s*(<summary>(?:(?!</summary>).)*</summary>)(?:(?!<details).)*?</details>", re.S
)
MOST_WORDS = 1800  # on a card with its folds closed; 3,400 before they folded


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT)))


def example(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / f"{name}.yaml").data, default=str)
    )
    return data


def in_sight(page: str) -> str:
    """Return a page without what stands in closed folds, their summaries but kept."""
    text = page[page.index("<main") : page.index("</main>")]
    while (less := CLOSED.sub(r"\1", text)) != text:
        text = less
    return text


def cards(client: TestClient, lang: Lang, data: dict[str, Any]) -> list[str]:
    visitor = Visitor(client, lang)
    listed = [("case", json.dumps(data)), ("as_of", DAY.isoformat())]
    visitor.post("/desk/list", listed)
    wanted = {}
    for packed in CARD.findall(visitor.response.text):
        fields = dict(parse_qsl(html.unescape(packed)))
        wanted[fields["obligation"]] = fields
    out = []
    for fields in wanted.values():
        visitor.post("/desk/list", listed)
        visitor.carry("explain", **fields)
        out.append(visitor.response.text)
    return out


@pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
@pytest.mark.parametrize("name", EXAMPLES)
def test_no_words_of_the_law_stand_twice_and_a_card_is_not_endless(client: TestClient, lang: Lang, name: str) -> None:
    found = cards(client, lang, example(name))
    assert len(found) > 5
    again = re.split(r'["«]', say("evidence.again", lang, title=""))[0]
    for page in found:
        text = page[page.index("<main") : page.index("</main>")]
        quoted = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>\s*<p class=\"small\"><a[^>]*>(.*?)</a>", text, re.S)
        assert len(quoted) == len(set(quoted))
        words = len(re.sub(r"<[^>]+>", " ", in_sight(page)).split())
        assert words < MOST_WORDS, re.search(r"<h1[^>]*>(.*?)</h1>", page)
    assert any(again in page for page in found)
    assert any(html.escape(say("web.view.steps", lang, count=2)) in page for page in found)


def test_what_is_open_is_in_sight_with_the_question_that_settles_it(client: TestClient) -> None:
    data = example("hair-salon-booking")
    del data["use_cases"][0]["answers"]["data.about_people"]
    visitor = Visitor(client)
    visitor.post("/desk/list", [("case", json.dumps(data)), ("as_of", DAY.isoformat())])
    visitor.carry("explain", obligation="eu-gdpr.art30.ropa")
    tree = in_sight(visitor.response.text)
    tree = tree[tree.index('id="why"') :]
    assert 'class="v-unknown"' in tree
    everything = visitor.response.text
    everything = everything[everything.index('id="why"') :]
    assert tree.count('class="v-unknown"') == everything.count('class="v-unknown"')
