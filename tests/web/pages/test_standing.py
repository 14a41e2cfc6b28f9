"""The form of a card: done, in progress, later, not mine, who sees to it, and a note; on a page that carries its case."""

from __future__ import annotations

import html
import json
import re
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl

import pytest
from starlette.testclient import TestClient

from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.reading import strict_yaml
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.pages.card import WAYS
from compliance.web.settings import Settings
from tests.conftest import DAY, ROOT
from tests.support.browsing import Form, Visitor
from tests.support.limits import HERE, MUCH

AGAIN = DAY + timedelta(days=90)
CARD = re.compile(r'formaction="[^"]*/desk/explain" name="with" value="([^"]+)"')
LANGUAGES = pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT)))


def salon() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data, default=str)
    )
    return data


def text(visitor: Visitor) -> str:
    return html.unescape(re.sub(r"[\u00a0\u202f]", " ", visitor.response.text))


def plain(words: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", words)


def form_of(visitor: Visitor) -> Form:
    (form,) = (f for f in visitor.page.forms.values() if f.action.endswith("/stand") and "owner" in f.names)
    return form


def opened(client: TestClient, lang: Lang, several: bool = False) -> tuple[Visitor, str]:
    """Open the list, and the card of a thing to do with one duty or several; return what the card's form is about."""
    visitor = Visitor(client, lang)
    visitor.post("/desk/list", [("case", json.dumps(salon())), ("as_of", DAY.isoformat())])
    cards = [dict(parse_qsl(html.unescape(packed))) for packed in CARD.findall(visitor.response.text)]
    found = next(c for c in cards if (len(c["thing"].split()) > 1) == several)
    visitor.carry("explain", **found)
    return visitor, found["thing"]


def send(visitor: Visitor, **typed: str) -> None:
    form = form_of(visitor)
    pairs = [(k, v) for k, v in form.pairs if k not in typed]
    visitor.post(form.action.removeprefix(f"/{visitor.lang}"), [*pairs, *typed.items()])


@LANGUAGES
def test_what_is_put_off_stands_aside_with_its_day_and_counts_as_not_done(client: TestClient, lang: Lang) -> None:
    visitor, thing = opened(client, lang, several=True)
    assert form_of(visitor).value("do") == "open"
    send(visitor, do="later", look_again=AGAIN.isoformat(), owner="Zoé", note="After the season")
    noted = visitor.case["in_place"]
    assert {f"{e['obligation']}@{e.get('use_case', '')}" for e in noted} == set(thing.split())
    assert {(e["status"], e["look_again"], e["owner"], e["note"]) for e in noted} == {
        ("later", AGAIN.isoformat(), "Zoé", "After the season")
    }
    shown = text(visitor)
    aside = shown[shown.index('id="list-aside"') :]
    assert plain(say("said.later", lang, day=day(AGAIN, lang))) in aside
    assert "Zoé" in aside
    assert 'class="start"' in shown[: shown.index('id="list-aside"')]
    far = re.search(r'<h2 id="far">([^<]+)', shown)
    assert far is not None
    done, count = (int(n) for n in re.findall(r"\d+", far[1]))
    assert done == 0
    assert count == len(re.findall(r'class="act"|class="start"', shown))


@LANGUAGES
def test_not_mine_says_what_it_means_and_stays_in_sight(client: TestClient, lang: Lang) -> None:
    visitor, _ = opened(client, lang)
    title = visitor.page.heading.strip()
    send(visitor, do="not-mine")
    shown = text(visitor)
    aside = shown[shown.index('id="list-aside"') :]
    aside = aside[: aside.index("</section>")]
    assert plain(html.unescape(title)) in plain(re.sub("<[^>]+>", "", aside))
    assert plain(say("said.not-mine", lang)) in aside
    assert plain(say("said.not-mine-binds", lang)) in aside
    assert (
        "<details" not in shown[shown.index('id="list-aside"') : shown.index('class="act"', shown.index("list-aside"))]
    )


def test_the_card_shows_again_what_was_noted_and_a_tick_keeps_the_name(client: TestClient) -> None:
    visitor, thing = opened(client, SOURCE)
    send(visitor, do="begun", owner="Zoé", note="Half way")
    ident, _, use = thing.partition("@")
    visitor.carry("explain", obligation=ident, use=use, thing=thing)
    form = form_of(visitor)
    assert (form.value("do"), form.value("owner")) == ("begun", "Zoé")
    assert ">Half way</textarea>" in text(visitor)
    visitor.carry("tick", do="done", duties=thing)
    (entry,) = visitor.case["in_place"]
    assert (entry["status"], entry["owner"], entry["note"]) == ("done", "Zoé", "Half way")


@LANGUAGES
@pytest.mark.parametrize("typed", ["", "soon", DAY.isoformat(), "2020-01-01"])
def test_what_is_put_off_needs_a_day_ahead_and_nothing_typed_is_lost(
    client: TestClient, lang: Lang, typed: str
) -> None:
    visitor, _ = opened(client, lang)
    send(visitor, do="later", look_again=typed, owner="Zoé")
    assert visitor.response.status_code == 422
    assert f'href="#look_again">{plain(say("web.stand.day-ahead", lang))}' in text(visitor)
    form = form_of(visitor)
    assert (form.value("do"), form.value("look_again"), form.value("owner")) == ("later", typed, "Zoé")
    assert not visitor.case.get("in_place")


@pytest.mark.parametrize(
    ("name", "value", "refused"),
    [("note", "x" * 1001, True), ("owner", "x" * 81, True), ("note", "x" * 1000, False), ("owner", "x" * 80, False)],
)
def test_what_is_too_long_is_said_at_its_field(client: TestClient, name: str, value: str, refused: bool) -> None:
    visitor, _ = opened(client, SOURCE)
    send(visitor, do="begun", **{name: value})
    assert (visitor.response.status_code == 422) is refused
    assert (f'href="#{name}"' in visitor.response.text) is refused


@pytest.mark.parametrize("asked", [{"do": "burn"}, {"do": "undo"}, {"thing": "no.such@"}])
def test_what_no_card_offers_is_refused(client: TestClient, asked: dict[str, str]) -> None:
    visitor, _ = opened(client, SOURCE)
    send(visitor, **{"do": "done", **asked})
    assert visitor.response.status_code == 400


def test_each_way_can_be_chosen(client: TestClient) -> None:
    visitor, _ = opened(client, SOURCE)
    offered = [f["value"] for f in visitor.page.fields if f.get("name") == "do"]
    assert tuple(offered) == WAYS
