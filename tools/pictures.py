"""Make docs/pictures/ anew: what the pages of an example look like in a browser and on paper.

    PYTHONPATH=. .venv/bin/python tools/pictures.py

Needs the test environment (playwright), Chromium, LibreOffice (soffice) and poppler (pdftoppm).
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import uvicorn
from playwright.sync_api import sync_playwright

from compliance.case.case import read_case
from compliance.change.timeline import timeline
from compliance.checklist.checklist import build
from compliance.crossborder.comparison import comparison
from compliance.crossborder.transfers import transfers
from compliance.law.loading import load
from compliance.reasoning.assessment import Assessor
from compliance.rendering.html import html
from compliance.rendering.page import Page
from compliance.rendering.pdf import pdf
from compliance.reporting import checklist_page, comparison_page, timeline_page, transfers_page
from compliance.results import checklist_document
from compliance.web.app import create_app
from compliance.web.settings import Settings
from compliance.workbook.workbook import workbook

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
EXAMPLE = ROOT / "examples" / "retailer-three-cities.yaml"
G7 = ROOT / "examples" / "g7-hiring-software.yaml"
DAY = date(2026, 11, 24)
UNTIL = date(2028, 12, 31)
MAX_BYTES = 200_000
SUMMARY, CHECKLIST = "Summary", "Liste de contrôle"  # sheets, as the foot of their printed pages names them


def main() -> None:
    """Make every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    book = load(ROOT)
    checklist = build(Assessor(book).assess(read_case(EXAMPLE, book), DAY))
    doc = checklist_document.document(checklist)
    g7 = build(Assessor(book).assess(read_case(G7, book), DAY))
    ahead = timeline(g7.assessment.assessor, g7.assessment.case, DAY, UNTIL)
    made = [
        in_browser(checklist_page.page(doc, "en"), PICTURES / "checklist-html-en.png"),
        on_paper(checklist_page.page(doc, "fr"), PICTURES / "checklist-pdf-fr.png"),
        of_the_form("en", 1100, None, PICTURES / "form-page-en.png"),
        of_the_form("en", 1100, ["decision.automation"], PICTURES / "form-question-en.png"),
        of_the_form("fr", 390, ["org.sector"], PICTURES / "form-question-telephone-fr.png"),
        of_the_form("en", 1100, [], PICTURES / "form-list-en.png"),
        in_browser(comparison_page.page(comparison(checklist), "fr"), PICTURES / "comparison-html-fr.png"),
        in_browser(timeline_page.page(ahead, "en"), PICTURES / "timeline-html-en.png", "figure"),
        in_browser(transfers_page.page(transfers(checklist), "en"), PICTURES / "transfers-html-en.png", "figure"),
        in_office(workbook(checklist, doc, "en"), SUMMARY, PICTURES / "workbook-summary-en.png"),
        in_office(workbook(checklist, doc, "fr"), CHECKLIST, PICTURES / "workbook-checklist-fr.png"),
    ]
    for path in made:
        size = path.stat().st_size
        if size > MAX_BYTES:
            sys.exit(f"{path}: {size} bytes, more than {MAX_BYTES}; make it smaller")
        print(f"written: {path.relative_to(ROOT)} ({size} bytes)")


def in_browser(page: Page, path: Path, part: str | None = None) -> Path:
    """Take a picture in Chromium: of the top of a page, or of the first of its parts of a kind."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        file.write_text(html(page), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=_program("chromium"), args=["--no-sandbox"])
        shown = browser.new_page(viewport={"width": 1240, "height": 760})
        shown.goto(file.as_uri())
        if part is None:
            shown.screenshot(path=path)
        else:
            shown.locator(part).first.screenshot(path=path)
        browser.close()
    return path


def of_the_form(lang: str, width: int, facts: Sequence[str] | None, path: Path) -> Path:
    """Take a picture of the form in the browser: of the first list of the bakery, of one of its questions, or (None) of the first page of all."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        server = uvicorn.Server(
            uvicorn.Config(
                create_app(Settings(requests_per_minute=1_000_000, seconds_without_account=1_000_000)),
                log_level="error",
            )
        )
        thread = threading.Thread(target=lambda: server.run(sockets=[free]), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.1)
        base = f"http://127.0.0.1:{free.getsockname()[1]}/{lang}"
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=_program("chromium"), args=["--no-sandbox"])
            shown = browser.new_page(viewport={"width": width, "height": 860})
            shown.goto(f"{base}/start")
            shown.locator(f"section:has([name={'firm' if facts is None else 'example'}]) button").click()
            for fact in facts or ():
                shown.locator("details.menu button[formaction$=answers]").evaluate("button => button.click()")
                shown.locator(f".answer button[value*='{fact}']").click()
                shown.wait_for_selector(f"form#same input[name=fact][value='{fact}']", state="attached")
            shown.wait_for_load_state()
            shown.screenshot(path=path)
            browser.close()
        server.should_exit = True
        thread.join()
    return path


def on_paper(page: Page, path: Path) -> Path:
    """Take a picture of the first sheet of a page as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(pdf(page))
        return _drawn(file, 1, path)


def in_office(book: bytes, sheet: str, path: Path) -> Path:
    """Take a picture of the first page of a sheet of a workbook as LibreOffice prints it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "book.xlsx"
        file.write_bytes(book)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        words = [_program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(file)]
        subprocess.run(words, check=True, capture_output=True)
        printed = file.with_suffix(".pdf")
        return _drawn(printed, _first_page(printed, sheet), path)


def _first_page(file: Path, sheet: str) -> int:
    done = subprocess.run(
        [_program("pdftotext"), "-layout", str(file), "-"], check=True, capture_output=True, text=True
    )
    feet = [page.rstrip().rpartition("\n")[2] for page in done.stdout.split("\f")]
    for number, foot in enumerate(feet, 1):
        if f"  {sheet}  " in foot:
            return number
    sys.exit(f"no printed page is of the sheet {sheet!r}; see SUMMARY and CHECKLIST")


def _drawn(file: Path, number: int, path: Path) -> Path:
    page = str(number)
    words = [_program("pdftoppm"), "-r", "85", "-f", page, "-l", page, "-singlefile", "-png"]
    subprocess.run([*words, str(file), str(path.with_suffix(""))], check=True)
    return path


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        sys.exit(f"{name} is not on this machine; see tools/system_programs.py")
    return found


if __name__ == "__main__":
    main()
