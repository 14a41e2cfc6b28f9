"""The views in a real browser: nothing for axe to find, nothing the policy had to forbid, no sideways scroll, and no script needed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from openpyxl import load_workbook
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.conftest import DAY, ROOT
from tests.support.views_sent import SEND
from tests.support.views_site import RETAILER, RULES, VIEWS, fields

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}
WIDER = """() => [document.documentElement.scrollWidth - document.documentElement.clientWidth,
  [...document.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll"))
  .slice(0, 3).map(e => e.outerHTML.slice(0, 120))]"""


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=PHONE)
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext) -> Iterator[Page]:
    made = phone.new_page()
    said: list[str] = []
    made.on("console", lambda message: said.append(message.text))
    made.on("pageerror", lambda error: said.append(str(error)))
    made.on("dialog", lambda dialog: dialog.accept())
    yield made
    made.close()
    assert said == []  # a policy that had to forbid something says so here


def assert_usable(page: Page) -> None:
    """No fault for axe with everything unfolded, nothing wider than the screen, and each chart and table in a frame of its own."""
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    assert page.evaluate(WIDER) == [0, []]
    found = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []


def sent(page: Page, site: str, lang: str, view: str, asked: dict[str, str]) -> None:
    page.goto(f"{site}/{lang}/rules/tests/eu-ai-act.deployer")
    with page.expect_navigation():
        page.evaluate(SEND, [f"{site}/{lang}/desk/{view}", fields(RETAILER, **asked)])


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(("view", "asked"), VIEWS, ids=lambda v: v if isinstance(v, str) else "-".join(v.values()))
def test_a_view_is_usable_on_a_telephone(page: Page, site: str, view: str, asked: dict[str, str], lang: str) -> None:
    sent(page, site, lang, view, asked)
    assert page.locator("h1").count() == 1
    assert_usable(page)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("path", RULES)
def test_a_page_of_the_rules_is_usable_on_a_telephone(page: Page, site: str, path: str, lang: str) -> None:
    page.goto(f"{site}/{lang}/{path}")
    assert_usable(page)


def test_charts_keep_their_colours_under_the_policy(page: Page, site: str) -> None:
    sent(page, site, "en", "timeline", {})
    fills = page.evaluate(
        "() => [...new Set([...document.querySelectorAll('figure svg path, figure svg use')].map(e => getComputedStyle(e).fill))]"
    )
    assert len(fills) >= 3
    page.set_viewport_size(DESK)
    assert page.locator("col").first.evaluate("e => getComputedStyle(e).width") != "auto"
    page.set_viewport_size(PHONE)


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A page of a browser that runs no scripts, with the example opened from a file."""
    context = browser.new_context(viewport=DESK, java_script_enabled=False, accept_downloads=True)
    made = context.new_page()
    made.goto(f"{site}/en/start")
    made.set_input_files("input[name=file]", str(ROOT / "examples" / f"{RETAILER}.yaml"))
    made.locator("section[aria-labelledby=door-open] button").click()
    yield made
    context.close()


def go(page: Page, view: str) -> None:
    way = page.locator(f'nav.site button[formaction$="/desk/{view}"], nav.site a[href*="/{view}"]').first
    if not way.is_visible():
        page.locator("nav.site summary").click()
    way.click()


def on_day(page: Page) -> None:
    page.locator("form.day summary").click()
    page.fill("#as-of", DAY.isoformat())
    page.locator("form.day button").click()


def test_without_scripts_filters_work_and_keep_what_was_chosen(plain: Page) -> None:
    go(plain, "checklist")
    on_day(plain)
    assert "As of 24 November 2026" in plain.inner_text("main")
    plain.locator(".filters summary").first.click()
    plain.select_option("#f-system", "EU")
    plain.select_option("#f-area", "privacy")
    plain.locator(".filters label", has_text="single duties").click()
    plain.locator(".filters button").click()
    assert plain.input_value("#f-system") == "EU"
    assert plain.input_value("#f-area") == "privacy"
    assert "As of 24 November 2026" in plain.inner_text("main")
    count = int(re.findall(r"Duties: (\d+)", plain.inner_text(".found"))[0])
    assert count == plain.locator("article.card").count() > 0
    plain.locator("article.card button", has_text="Why?").first.click()
    expect(plain.locator("ul.tree li").nth(3)).to_be_attached()
    folds = plain.locator("section[aria-labelledby=why] details:not([open]) > summary:visible")
    while folds.count():
        folds.first.click()
    plain.locator("ul.tree button", has_text="Change this answer").first.click()
    expect(plain.locator("form#same fieldset").first).to_be_attached()
    assert "/desk/interview" in plain.url


def test_without_scripts_the_other_language_shows_the_same_list(plain: Page) -> None:
    go(plain, "checklist")
    plain.locator(".filters summary").first.click()
    plain.select_option("#f-system", "CA-QC")
    plain.locator(".filters button").click()
    english = plain.inner_text(".found").split()[-1]
    plain.locator(".tongue").click()
    assert plain.get_attribute("html", "lang") == "fr"
    assert plain.input_value("#f-system") == "CA-QC"
    assert plain.inner_text(".found").split()[-1] == english


def test_downloads_open(plain: Page, tmp_path: Path) -> None:
    go(plain, "downloads")
    for name, check in (
        ("xlsx", lambda p: "Checklist" in load_workbook(p).sheetnames),
        ("pdf", lambda p: p.read_bytes().startswith(b"%PDF")),
        ("csv", lambda p: zipfile.ZipFile(p).testzip() is None),
        ("case.yaml", lambda p: "case/1" in p.read_text(encoding="utf-8")),
    ):
        with plain.expect_download() as waiting:
            plain.locator(f'button[formaction$="/download/{name}"]').first.click()
        path = tmp_path / waiting.value.suggested_filename
        assert path.name.startswith("Maison Trois Rives")
        waiting.value.save_as(path)
        assert check(path), name


def test_a_workbook_comes_back_without_scripts(plain: Page, tmp_path: Path) -> None:
    go(plain, "downloads")
    with plain.expect_download() as waiting:
        plain.locator('button[formaction$="/download/xlsx"]').first.click()
    waiting.value.save_as(tmp_path / "w.xlsx")
    go(plain, "review")
    plain.set_input_files("#workbook", str(tmp_path / "w.xlsx"))
    plain.locator("button[value=review]").click()
    assert "Entries taken: 0" in plain.inner_text("main")
    with plain.expect_download() as waiting:
        plain.locator("button", has_text="Save the review record").click()
    assert waiting.value.suggested_filename.endswith(".review.yaml")
    plain.set_input_files("#checked", str(tmp_path / "w.xlsx"))
    plain.locator("button[value=verify]").click()
    assert "Nothing differs." in plain.inner_text("main")


def test_in_print_only_what_is_read_is_left(page: Page, site: str) -> None:
    sent(page, site, "en", "checklist", {"by": "duty"})
    page.emulate_media(media="print")
    for gone in ("nav.site", ".filters", ".onward", "form.day", "aside.keep", ".corner"):
        for n in range(min(page.locator(gone).count(), 3)):
            assert not page.locator(gone).nth(n).is_visible(), gone
    assert page.locator("h1").is_visible()
    assert page.locator("article.card h3").first.is_visible()
    page.emulate_media(media="screen")
