"""The start: files that open, files that do not, and that nothing is kept."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.case.case import Case, case_from_data, read_case
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.pages.example_names import use_name
from compliance.web.settings import Settings
from compliance.web.visiting.templating import MENU
from compliance.workbook.intake_form.form import blank, form
from tests.conftest import DAY, ROOT
from tests.support.browsing import Page, Visitor
from tests.support.form_posts import BAKERY, faultless, opened
from tests.support.limits import HERE, MUCH


def upload(visitor: Visitor, name: str, content: bytes) -> Page:
    return visitor._saw(
        visitor.client.post(f"/{visitor.lang}/start", data={"way": "open"}, files={"file": (name, content)})
    )


def named_in(case: Case, example: str, lang: Lang) -> Case:
    """Return an example with its uses named in a language."""
    return replace(case, use_cases=tuple(replace(u, name=use_name(example, u.id, lang)) for u in case.use_cases))


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda p: p.stem)
def test_each_use_of_an_example_has_a_name_in_each_language(rulebook: Rulebook, path: Path) -> None:
    for use in read_case(path, rulebook).use_cases:
        assert use_name(path.stem, use.id, SOURCE) == use.name
        assert use_name(path.stem, use.id, Lang("fr")) != use.name


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
            == named_in(read_case(ROOT / "examples" / f"{name}.yaml", rulebook), name, visitor.lang).sha256
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
    assert visitor.response.headers["cache-control"] == "private, no-cache", (
        "the Back key shows the copy of the browser"
    )


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
