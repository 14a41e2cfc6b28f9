"""Where a thing stands, in a real browser: noted on its card, kept on the device, found again in a new tab; with and without scripts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.in_process import chromium, served
from tests.support.limits import MUCH

pytestmark = pytest.mark.browser

SALON = ROOT / "examples" / "hair-salon-booking.yaml"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with served(create_app(Settings(**MUCH), Bench(ROOT))) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


def opened(page: Page, site: str, lang: Lang) -> None:
    page.goto(f"{site}/{lang}/start")
    file = page.locator("input[type=file]")
    file.set_input_files(SALON)
    file.locator("xpath=ancestor::form").locator("button").last.click()
    expect(page.locator(".start")).to_be_visible()


def case(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.locator("form#carry input[name=case]").get_attribute("value") or "")
    return found


def assert_usable(page: Page) -> None:
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    assert page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    found = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []


@pytest.mark.parametrize(
    ("lang", "width", "colours", "scripts"),
    [("en", 1440, "light", True), ("fr", 360, "dark", True), ("en", 360, "light", False)],
)
def test_what_is_noted_on_a_card_stands_on_the_list_and_comes_back_with_the_device(
    browser: Browser, site: str, lang: Lang, width: int, colours: Literal["light", "dark"], scripts: bool
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=colours,
        java_script_enabled=scripts,
        reduced_motion="reduce",
    )
    page = context.new_page()
    opened(page, site, lang)
    if scripts:
        page.locator("[data-keep-on]").click()
    page.locator(".act h3 button").first.click()
    page.locator("#do-later").check()
    page.get_by_role("button", name=say("web.stand.go", lang)).click()
    expect(page.locator(".errors a")).to_have_attribute("href", "#look_again")
    if scripts:
        assert_usable(page)
    page.locator("#look_again").fill("2030-03-01")
    page.locator("#owner").fill("Zoé")
    page.get_by_role("button", name=say("web.stand.go", lang)).click()
    expect(page.locator("[aria-labelledby=list-aside] .act")).to_have_count(1)
    expect(page.locator("[aria-labelledby=list-aside]")).to_contain_text("Zoé")
    held = case(page)
    assert {(e["status"], e["look_again"]) for e in held["in_place"]} == {("later", "2030-03-01")}
    if scripts:
        assert_usable(page)
        page.reload()
        expect(page.locator("[aria-labelledby=list-aside] .act")).to_have_count(1)
        other = context.new_page()
        other.goto(f"{site}/{lang}/")
        other.locator("form[data-device] .button").click()
        expect(other.locator("[aria-labelledby=list-aside] .act")).to_have_count(1)
        assert case(other) == held
    context.close()
