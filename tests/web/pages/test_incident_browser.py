"""The incident clock in a real browser: from an empty form to the hour, with and without scripts, on a telephone and a desk, light and dark."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser, expect

from compliance.language.sentences import say
from compliance.language.text import Lang
from tests.support.looked_over import assert_usable

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("lang", "width", "colours", "scripts"),
    [("en", 360, "light", True), ("fr", 1440, "dark", True), ("fr", 360, "light", False)],
)
def test_from_an_empty_form_to_the_hour(
    browser: Browser, site: str, lang: Lang, width: int, colours: Literal["light", "dark"], scripts: bool
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=colours, java_script_enabled=scripts
    )
    page = context.new_page()
    page.goto(f"{site}/{lang}/")
    page.locator(f'main a[href="/{lang}/incident"]').click()
    if scripts:
        assert_usable(page)
    page.locator("#what-sent-wrongly").check()
    page.locator("#day").fill("2026-11-27")
    page.locator("#time").fill("17:00")
    page.locator("#zone").select_option("Europe/Paris")
    page.locator("#firm").select_option("FR")
    page.locator("#place-1").select_option("JP")
    page.locator("#count-1").fill("1200")
    page.get_by_role("button", name=say("web.incident.go", lang)).click()
    expect(page.locator("h1")).to_contain_text({"en": "Monday 30 November 2026, 17:00", "fr": "lundi 30"}[lang])
    expect(page.locator(".order > li").first).to_be_visible()
    if scripts:
        assert_usable(page)
    with page.expect_download() as taken:
        page.locator('button[name="file"][value="ics"]').click()
    assert taken.value.suggested_filename == "Incident 2026-11-27.ics"
    page.get_by_role("button", name=say("web.incident.change", lang)).click()
    expect(page.locator("#what-sent-wrongly")).to_be_checked()
    expect(page.locator("#count-1")).to_have_value("1200")
    context.close()
