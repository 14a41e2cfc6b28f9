"""Pages as a browser shows them and PDFs as a reader prints them."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Request, sync_playwright

from compliance.rendering.html import html
from compliance.rendering.page import Page
from compliance.rendering.safe import clean


def said_by(*command: str | Path) -> str:
    """Run a program and return what it printed; a program that is missing is a failure here."""
    assert shutil.which(str(command[0])) is not None, f"{command[0]} is missing; see tools/system_programs.py"
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()


def squeezed(text: str) -> str:
    """Return text without what setting it in lines adds or takes: white space and hyphens."""
    return re.sub(r"[\s\u00ad\u200b-]+", "", text)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    program = shutil.which("chromium")
    assert program is not None, "chromium is missing; see tools/system_programs.py"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


def _noted(asked: list[str], request: Request) -> None:
    asked.append(request.url)


def assert_usable(browser: Browser, page: Page, folder: Path, looked_over: tuple[int, ...]) -> None:
    """No fault for axe with the folds open, at the widths looked over; no sideways scroll; nothing asked of the network."""
    path = folder / "page.html"
    path.write_text(html(page), encoding="utf-8")
    for width in (360, 1440):
        context = browser.new_context(viewport={"width": width, "height": 800})
        shown = context.new_page()
        asked: list[str] = []
        shown.on("request", functools.partial(_noted, asked))
        shown.goto(path.as_uri())
        assert shown.evaluate("document.documentElement.scrollWidth") <= width
        assert squeezed(shown.title()) == squeezed(clean(page.title))  # a French sign keeps to its word
        shown.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert shown.evaluate("document.documentElement.scrollWidth") <= width
        if width in looked_over:
            found = Axe().run(shown)
            assert found.violations_count == 0, found.generate_report()
        assert asked == [path.as_uri()]
        context.close()
