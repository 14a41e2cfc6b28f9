"""Passkeys in a real browser, whose authenticator is a virtual one: the page, its script and the server understand each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect

from compliance.register import SYSTEM
from compliance.service.bench import Bench
from tests.conftest import ROOT
from tests.support.accounts import PASSWORD, Site, site
from tests.support.in_process import served

pytestmark = pytest.mark.browser


@pytest.fixture
def here(tmp_path: Path) -> Site:
    found = site(tmp_path, Bench(ROOT), public_url=None)
    found.person("Ana")
    return found


@pytest.fixture
def base(here: Site) -> Iterator[str]:
    with served(here.app) as address:
        yield address.replace("127.0.0.1", "localhost")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    made = context.new_page()
    said: list[str] = []
    made.on("pageerror", lambda error: said.append(str(error)))
    made.on("console", lambda told: said.append(told.text) if "Content Security" in told.text else None)
    yield made
    context.close()
    assert said == []


def authenticator(context: BrowserContext, page: Page, **more: Any) -> tuple[CDPSession, str]:
    """Plug a virtual authenticator into the browser."""
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    usual = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
             "isUserVerified": True, "automaticPresenceSimulation": True}  # fmt: skip
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": {**usual, **more}})
    return session, str(made["authenticatorId"])


def sign_in(page: Page, base: str, lang: str) -> None:
    page.goto(f"{base}/{lang}/sign-in")
    page.fill("#email", "ana@example.org")
    page.fill("#password", PASSWORD)
    page.locator("form .actions button").first.click()


def usable(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_passkey_is_added_and_signs_in_alone_and_after_the_password(
    page: Page, base: str, here: Site, lang: str
) -> None:
    session, device = authenticator(page.context, page)
    sign_in(page, base, lang)
    page.goto(f"{base}/{lang}/passkeys")
    button = page.locator("[data-passkey]")
    expect(button).to_be_visible()
    expect(page.locator("[data-passkey-without]")).to_be_hidden()
    usable(page)
    page.fill("#name", "Telephone")
    button.click()
    expect(page.locator("li strong")).to_have_text("Telephone")
    assert len(session.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]) == 1
    page.locator("form:has(input[name=on]) button").click()
    expect(page.locator("[role=status]")).to_be_visible()
    usable(page)

    page.context.clear_cookies()
    page.goto(f"{base}/{lang}/sign-in/passkey")
    usable(page)
    page.locator("[data-passkey]").click()
    page.wait_for_url("**/notices*")

    page.context.clear_cookies()
    sign_in(page, base, lang)
    expect(page.locator("input[name=step]")).to_have_value("second")
    page.locator("[data-passkey]").click()
    page.wait_for_url("**/notices*")
    assert here.register.passkeys(here.register.users(SYSTEM)[0].id)[0].uses >= 2
    assert here.register.verify_all(SYSTEM).sound


def test_a_passkey_that_is_refused_is_said_and_can_be_tried_again(page: Page, base: str) -> None:
    session, device = authenticator(page.context, page)
    sign_in(page, base, "en")
    page.goto(f"{base}/en/passkeys")
    page.locator("[data-passkey]").click()
    page.wait_for_url("**/passkeys?done=*")
    page.context.clear_cookies()
    session.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": False})
    page.goto(f"{base}/en/sign-in/passkey")
    page.locator("[data-passkey]").click()
    expect(page.locator("[data-passkey-failed]")).to_be_visible()  # a wrong PIN
    expect(page.locator("[data-passkey]")).to_be_enabled()
    session.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": True})
    page.locator("[data-passkey]").click()
    page.wait_for_url("**/notices*")


def test_without_scripts_or_under_an_address_of_numbers_the_page_says_what_is_missing(
    browser: Browser, base: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}/en/sign-in/passkey")
    expect(page.locator("[data-passkey]")).to_be_hidden()
    assert "JavaScript" in page.inner_text("main")
    page.goto(f"{base.replace('localhost', '127.0.0.1')}/en/sign-in/passkey")
    assert "address of numbers" in page.inner_text("main")
    sign_in(page, base, "en")  # and everything else works
    page.wait_for_url("**/firms")
    context.close()
