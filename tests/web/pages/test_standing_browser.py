"""Where a thing stands, in a real browser: noted on its card, kept on the device, found again in a new tab; with and without scripts."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from compliance.language.sentences import say
from compliance.language.text import Lang
from tests.conftest import ROOT
from tests.support.looked_over import assert_usable

pytestmark = pytest.mark.browser

SALON = ROOT / "examples" / "hair-salon-booking.yaml"


def opened(page: Page, site: str, lang: Lang) -> None:
    page.goto(f"{site}/{lang}/start")
    file = page.locator("input[type=file]")
    file.set_input_files(SALON)
    file.locator("xpath=ancestor::form").locator("button").last.click()
    expect(page.locator(".start")).to_be_visible()


def case(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.locator("form#carry input[name=case]").get_attribute("value") or "")
    return found


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
