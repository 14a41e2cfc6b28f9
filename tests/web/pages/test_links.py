"""Where the pages of a desk lead: each link and each button reaches what it names, and the view it leads to reads every field it sends."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from starlette.datastructures import FormData
from starlette.testclient import TestClient

from compliance.case.case import read_case
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.pages import desk
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.limits import HERE, MUCH
from tests.support.views_site import RETAILER, fields, shown, words

LANGS = (Lang("en"), Lang("fr"))
PAGES: tuple[tuple[str, dict[str, str]], ...] = (
    ("list", {}),
    ("checklist", {}),
    ("checklist", {"by": "duty"}),
    ("checklist", {"verdict": "may-apply", "by": "duty"}),
    ("checklist", {"verdict": "does-not-apply"}),
    ("explain", {"obligation": "eu-gdpr.art35.dpia", "use": "cv-ranking"}),
    ("what-if", {"fact": "decision.automation@cv-ranking", "value": "person-reviews"}),
    ("hiroshima", {}),
    ("downloads", {}),
    ("papers", {}),
    ("answers", {}),
    ("uses", {}),
    ("flows", {}),
)
WALKS = [
    pytest.param(
        view,
        asked,
        lang,
        id=f"{view}-{'-'.join(asked.values())}-{lang}",
        marks=pytest.mark.long if view == "downloads" else (),  # to follow its links makes every file there is
    )
    for view, asked in PAGES
    for lang in LANGS
]
BUTTON = re.compile(
    r'<button[^>]*form="carry" formaction="/(?:en|fr)/desk/([^"]*)"(?: name="with" value="([^"]*)")?>(.*?)</button>'
)
LINK = re.compile(r'<a[^>]*href="(/[^"#]*)"[^>]*>(.*?)</a>', re.DOTALL)
EACH = 3  # links of one kind followed from one page
ON_ANSWER = {"then"}  # a page that asks only hands it on; whoever takes the answer reads it

Go = tuple[str, tuple[tuple[str, str], ...], str]


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture(scope="module")
def client(bench: Bench) -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), bench))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of the fields that views asked for since the set was last emptied."""
    names: set[str] = set()

    class Watched(FormData):
        def get(self, key: Any, default: Any = None) -> Any:
            names.add(key)
            return super().get(key, default)

        def getlist(self, key: Any) -> list[Any]:
            names.add(key)
            return super().getlist(key)

        def __getitem__(self, key: Any) -> Any:
            names.add(key)
            return super().__getitem__(key)

        def __contains__(self, key: Any) -> bool:
            names.add(key)
            return super().__contains__(key)

    monkeypatch.setattr(desk, "FormData", Watched)
    return names


def ways(page: str) -> Iterator[Go]:
    """Yield a few ways of each kind (same view, same fields) that a page offers: the view, the fields, the words."""
    kinds: dict[tuple[str, ...], int] = {}
    for view, packed, inside in BUTTON.findall(page):
        asked = tuple(parse_qsl(html.unescape(packed), keep_blank_values=True))
        kind = (view, *(name for name, _ in asked))
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] <= EACH:
            yield html.unescape(view), asked, words(inside)


def heading(page: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert found is not None
    return words(found[1])


def reached(bench: Bench, lang: Lang, view: str, asked: dict[str, str], page: str) -> Sequence[str]:
    """Return what of a way's fields cannot be seen on the page it led to."""
    book, missed = bench.rulebook, []
    if view == "explain":
        title = book.rules[asked["obligation"]].obligation.told.in_(book.lang_of(asked["obligation"], lang))
        names = {u.id: u.name for u in read_case(ROOT / "examples" / f"{RETAILER}.yaml", book).use_cases}
        if heading(page) != words(title):
            missed.append(f"{title}: {heading(page)}")
        if asked.get("use") and names[asked["use"]] not in words(page):
            missed.append(f"use {asked['use']}")
    elif view == "interview" and "fact" in asked:
        if words(book.facts[asked["fact"]].ask.in_(lang)) not in words(page):
            missed.append(f"question {asked['fact']}: {heading(page)}")
    elif view == "tick":
        first = asked["duties"].split()[0].partition("@")[0]
        if words(book.rules[first].obligation.told.in_(book.lang_of(first, lang))) not in words(page):
            missed.append(f"duty {first}")
    elif view == "what-if" and "fact" in asked:
        if words(book.facts[asked["fact"].partition("@")[0]].ask.in_(lang)) not in words(page):
            missed.append(f"question {asked['fact']}")
    elif view == "checklist":
        for name in ("verdict", "tier", "area", "system"):
            if asked.get(name, "all") not in ("all", "") and f'value="{asked[name]}" selected' not in page:
                missed.append(f"filter {name}={asked[name]}")
        if asked.get("by") and not re.search(rf'name="by" value="{asked["by"]}"[^>]* checked', page):
            missed.append(f"by {asked['by']}")
    return missed


@pytest.mark.core_takes("list--en", "checklist-may-apply-duty-en", "answers--en")
@pytest.mark.parametrize(("view", "asked", "lang"), WALKS)
def test_each_way_leads_to_what_it_names(
    client: TestClient, bench: Bench, read: set[str], view: str, asked: dict[str, str], lang: Lang
) -> None:
    followed = 0
    for to, sent, label in ways(shown(client, view, lang, **asked)):
        read.clear()
        answer = client.post(f"/{lang}/desk/{to}", data={**fields(), "with": urlencode(sent)})
        way = f"{label!r} to {to} with {dict(sent)}"
        assert answer.status_code == 200, way
        later = {name for name in ON_ANSWER if f'name="{name}"' in answer.text}
        unread = {name for name, _ in sent} - read - later
        assert not unread, f"{way}: {to} does not read {sorted(unread)}"
        if not to.startswith(("download", "paper/", "save")):
            assert not reached(bench, lang, to, dict(sent), answer.text), way
        followed += 1
    assert followed


@pytest.mark.parametrize("lang", LANGS)
def test_each_card_of_the_first_list_opens_the_reasons_of_its_own_duty(
    client: TestClient, bench: Bench, lang: Lang
) -> None:
    page = shown(client, "list", lang)
    now = page.split('id="list-now"')[1].split("</section>")[0]
    cards = [page.split('<section class="start"')[1].split("</section>")[0], *now.split('<li class="act">')[1:]]
    assert len(cards) >= 3
    for card in cards:
        (_, sent, title), (_, again, label) = [w for w in ways(card) if w[0] == "explain"]
        assert label.replace(" ,", ",") == f"{say('web.form.line-explain', lang)}, {title}"
        assert again == sent
        to = client.post(f"/{lang}/desk/explain", data={**fields(), "with": urlencode(sent)})
        assert to.status_code == 200
        assert heading(to.text) == title  # an action is called by the deed of the duty that speaks for it


def test_each_address_on_these_pages_is_there(client: TestClient) -> None:
    seen: set[str] = set()
    for view, asked in PAGES:
        seen |= {html.unescape(to) for to, _ in LINK.findall(shown(client, view, **asked))}
    rules = sorted(to for to in seen if "/rules/" in to)
    others = seen - set(rules)
    assert rules
    assert others
    for to in [*rules[::10], *others]:
        assert client.get(to).status_code == 200, to
