"""Ticking a thing to do: what is done is noted duty by duty, told, counted, and can be taken back; a stranger's word changes nothing."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
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
from compliance.web.static_files import FOLDER, edition, static
from tests.conftest import DAY, ROOT
from tests.support.browsing import Page, Visitor
from tests.support.limits import HERE, MUCH

PRESSED = re.compile(r'formaction="[^"]*/desk/tick" name="with" value="([^"]+)"')


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT)))


@pytest.fixture
def salon() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data, default=str)
    )
    return data


def listed(visitor: Visitor, data: dict[str, Any]) -> Page:
    return visitor.post("/desk/list", [("case", json.dumps(data)), ("as_of", DAY.isoformat())])


def text(visitor: Visitor) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", visitor.response.text)


def how_far(visitor: Visitor) -> tuple[int, int]:
    found = re.search(r'<h2 id="far">([^<]+)', text(visitor))
    assert found is not None
    numbers = [int(n) for n in re.findall(r"\d+", found[1])]
    return numbers[0], numbers[1]


def buttons(visitor: Visitor) -> list[dict[str, str]]:
    return [dict(parse_qsl(html.unescape(packed))) for packed in PRESSED.findall(visitor.response.text)]


@pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
def test_what_is_ticked_is_noted_duty_by_duty_told_counted_and_taken_back(
    client: TestClient, salon: dict[str, Any], lang: Lang
) -> None:
    visitor = Visitor(client, lang)
    listed(visitor, salon)
    none, all_ = how_far(visitor)
    assert none == 0
    pressed = next(b for b in buttons(visitor) if b["do"] == "done")
    visitor.carry("tick", **pressed)
    noted = visitor.case["in_place"]
    assert {f"{e['obligation']}@{e.get('use_case', '')}" for e in noted} == set(pressed["duties"].split())
    assert {(e["status"], e["since"]) for e in noted} == {("done", DAY.isoformat())}
    assert say("web.list.ticked", lang, act="").strip() in text(visitor)
    assert how_far(visitor) == (1, all_)
    back = next(b for b in buttons(visitor) if b["do"] == "undo")
    assert set(back["duties"].split()) == set(pressed["duties"].split())
    visitor.carry("tick", **back)
    assert not visitor.case["in_place"]
    assert how_far(visitor) == (0, all_)
    assert say("web.list.unticked", lang, act="").strip() in text(visitor)


def test_what_is_begun_stays_on_the_list_and_says_so(client: TestClient, salon: dict[str, Any]) -> None:
    visitor = Visitor(client)
    listed(visitor, salon)
    before = how_far(visitor)
    visitor.carry("tick", **next(b for b in buttons(visitor) if b["do"] == "begun"))
    assert {e["status"] for e in visitor.case["in_place"]} == {"in-progress"}
    assert how_far(visitor) == before
    assert say("web.list.in-progress", SOURCE) in text(visitor)


def test_what_was_noted_of_something_else_stays(client: TestClient, salon: dict[str, Any]) -> None:
    other = {"topic": "P05-privacy-notice", "status": "in-progress", "evidence": "Notice of May"}
    visitor = Visitor(client)
    listed(visitor, {**salon, "in_place": [other]})
    visitor.carry("tick", **next(b for b in buttons(visitor) if b["do"] == "done"))
    assert other in visitor.case["in_place"]
    assert len(visitor.case["in_place"]) > 1


@pytest.mark.parametrize(
    "asked",
    [{"do": "burn", "duties": "eu-gdpr.art30.ropa@"}, {"do": "done", "duties": "no.such.duty@"}, {"do": "done"}, {}],
)
def test_what_no_list_offers_is_refused_and_changes_nothing(
    client: TestClient, salon: dict[str, Any], asked: dict[str, str]
) -> None:
    visitor = Visitor(client)
    listed(visitor, salon)
    visitor.carry("tick", **asked)
    assert visitor.response.status_code == 400
    assert say("web.form.refused", SOURCE) in text(visitor)


def test_each_static_file_is_named_with_its_edition_and_kept_for_good(client: TestClient) -> None:
    page = client.get("/en/").text
    for address in set(re.findall(r'"(/static/[^"]+)"', page)):
        answer = client.get(address)
        assert answer.status_code == 200, address
        if "?v=" in address:
            assert "immutable" in answer.headers["cache-control"], address
    assert static("site.css") in page
    assert "immutable" not in client.get(f"/static/site.css?v={edition()}0").headers["cache-control"]


def test_what_a_page_needs_is_small_when_compressed(client: TestClient) -> None:
    """The first page with all it loads, and the next without what the browser has: what a telephone on a slow line waits for."""
    first = client.get("/en/", headers={"accept-encoding": "gzip"})
    assert first.headers["content-encoding"] == "gzip"
    loaded = int(first.headers["content-length"])
    for address in set(re.findall(r'"(/static/[^"]+)"', first.text)):
        loaded += int(client.get(address, headers={"accept-encoding": "gzip"}).headers["content-length"])
    loaded += (FOLDER / "fonts" / "literata-latin.woff2").stat().st_size
    assert loaded < 120_000
    second = client.get("/en/start", headers={"accept-encoding": "gzip"})
    assert int(second.headers["content-length"]) < 30_000


def test_pages_of_somebody_signed_in_are_not_compressed(client: TestClient) -> None:
    """They hold a token against forged requests, whose letters could be guessed from the length of what is compressed with it."""
    answer = client.get("/en/start", headers={"accept-encoding": "gzip", "cookie": "session=x"})
    assert "content-encoding" not in answer.headers


def test_each_typeface_and_sign_has_its_licence_beside_it() -> None:
    fonts = {p.stem.partition("-")[0] for p in (FOLDER / "fonts").glob("*.woff2")}
    licences = {p.name.partition("-")[0] for p in (FOLDER / "fonts").glob("*-LICENSE.txt")}
    assert fonts < licences == {*fonts, "phosphor"}
    style = (FOLDER / "site.css").read_text(encoding="utf-8")
    for path in (FOLDER / "fonts").glob("*.woff2"):
        assert f'url("fonts/{path.name}")' in style
    assert set(re.findall(r'url\("(fonts/[^"]+)"\)', style)) == {
        str(p.relative_to(FOLDER)) for p in Path(FOLDER / "fonts").glob("*.woff2")
    }
