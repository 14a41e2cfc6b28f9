"""The Back key where the page carries the case: it shows the page before, with its answers, and never an error of the browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.support.views_sent import SEND
from tests.support.views_site import fields

pytestmark = pytest.mark.browser

SALON = "hair-salon-booking"
NEXT = ".actions button[value=next]"
WAYS_OFF = ("timeline", "papers", "answers", "compare")


@pytest.fixture(params=[True, False], ids=["scripts", "bare"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param)
    made = context.new_page()
    asked: list[str] = []

    def accepted(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    made.on("dialog", accepted)
    yield made
    context.close()
    assert asked == [], "nothing is asked of who goes back"


def pressed(page: Page, what: str) -> None:
    with page.expect_navigation():
        page.locator(what).first.click()


def opened(page: Page, site: str, view: str, **more: str) -> None:
    page.goto(f"{site}/en/rules/tests")
    with page.expect_navigation():
        page.evaluate(SEND, [f"{site}/en/desk/{view}", fields(SALON, **more)])


def back(page: Page) -> None:
    answer = page.go_back()
    assert answer is not None
    assert answer.ok
    expect(page.locator("main#main")).to_have_count(1)


def answered(page: Page) -> None:
    """Say of every question of a page that one does not know, and of the first what stands first."""
    for one in page.locator("form#same fieldset.part").all()[1:]:
        one.locator("input[value=unknown]").check()
    page.locator("form#same input:visible:is([type=checkbox], [type=radio])").first.check()


@pytest.mark.parametrize("view", WAYS_OFF)
def test_back_from_a_view_shows_the_list_as_it_was(page: Page, site: str, view: str) -> None:
    opened(page, site, "list")
    before = page.locator("main").inner_text()
    pressed(page, f"button[form=carry][formaction$='/desk/{view}']")
    assert page.url.endswith(view)
    back(page)
    assert page.url.endswith("/desk/list")
    assert page.locator("main").inner_text() == before


def test_back_from_the_reasoning_and_after_a_tick(page: Page, site: str) -> None:
    opened(page, site, "list")
    pressed(page, "section.start button[formaction$='/desk/tick']")
    after = page.locator("main").inner_text()
    pressed(page, "h3 button[formaction$='/desk/explain']")
    assert page.url.endswith("/desk/explain")
    back(page)
    assert page.locator("main").inner_text() == after, "what was ticked stays ticked"


def test_back_between_pages_of_questions(page: Page, site: str, request: pytest.FixtureRequest) -> None:
    page.goto(f"{site}/en/start")
    page.fill("#firm", "Aire Home")
    page.fill("#use", "Letters")
    pressed(page, "section:has(#firm) button")
    page.locator("#none").check()
    pressed(page, NEXT)
    shown = []
    for _ in range(2):
        shown.append(page.locator("main h1").inner_text())
        answered(page)
        pressed(page, NEXT)
    last = page.locator("main h1").inner_text()
    assert len({*shown, last}) == 3
    for title in reversed(shown):
        back(page)
        assert page.locator("main h1").inner_text() == title
        assert (
            page.locator("form#same fieldset input:checked").count() >= page.locator("form#same fieldset.part").count()
        )
    back(page)
    expect(page.locator("form#same input[name=tools]")).to_have_count(1)
    assert page.locator("#none").is_checked()
    page.go_forward()
    pressed(page, NEXT)
    assert page.locator("main h1").inner_text() == (last if "scripts" in request.node.callspec.id else shown[1])


def test_every_view_names_the_way_back(page: Page, site: str) -> None:
    opened(page, site, "timeline")
    pressed(page, ".back button[formaction$='/desk/list']")
    assert page.url.endswith("/desk/list")
