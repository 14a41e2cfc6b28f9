"""The report and the pages of every command: whole, without fault for axe in a real browser, and readable as PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from compliance.case.case import read_case
from compliance.change.timeline import timeline
from compliance.checklist.checklist import Checklist, build
from compliance.crossborder.comparison import comparison
from compliance.crossborder.conflicts import conflicts
from compliance.crossborder.transfers import transfers
from compliance.hiroshima import actions
from compliance.hiroshima import report as haip
from compliance.language.text import Lang, picked
from compliance.reasoning.assessment import Assessor
from compliance.rendering.html import html
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Page
from compliance.rendering.pdf import pdf
from compliance.reporting import (
    comparison_page,
    conflicts_page,
    hiroshima_page,
    hiroshima_report_page,
    timeline_page,
    transfers_page,
    whole,
)
from compliance.results import checklist_document
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call
from tests.support.pages_seen import assert_usable, chromium, said_by, squeezed
from tests.support.programs import needs

__all__ = ["chromium"]  # the fixture, for the tests below

UNTIL = date(2028, 11, 24)
Making = Callable[[Checklist, Lang], Page]


def _report(checklist: Checklist, lang: Lang) -> Page:
    return whole.page(checklist, checklist_document.document(checklist), UNTIL, lang)


def _compared(checklist: Checklist, lang: Lang) -> Page:
    return comparison_page.page(comparison(checklist, markets=["JP"]), lang)


def _ahead(checklist: Checklist, lang: Lang) -> Page:
    found = checklist.assessment
    return timeline_page.page(timeline(found.assessor, found.case, found.as_of, UNTIL), lang)


def _transfers(checklist: Checklist, lang: Lang) -> Page:
    return transfers_page.page(transfers(checklist), lang)


def _conflicts(checklist: Checklist, lang: Lang) -> Page:
    return conflicts_page.page(conflicts(checklist), lang)


def _hiroshima(checklist: Checklist, lang: Lang) -> Page:
    return hiroshima_page.page(actions.hiroshima(checklist), lang)


def _haip(checklist: Checklist, lang: Lang) -> Page:
    return hiroshima_report_page.page(haip.report(checklist, None), lang)


PAGES: list[tuple[Making, str, Lang]] = [
    (_report, "retailer-three-cities", Lang("en")),
    (_report, "fintech-credit-score", Lang("fr")),
    (_compared, "retailer-three-cities", Lang("fr")),
    (_ahead, "g7-hiring-software", Lang("en")),
    (_transfers, "bakery-cv-ranker", Lang("en")),
    (_conflicts, "g7-hiring-software", Lang("fr-CA")),
    (_hiroshima, "fintech-credit-score", Lang("en")),
    (_haip, "fintech-credit-score", Lang("fr")),
]


def _checklist(assessor: Assessor, name: str) -> Checklist:
    return build(assessor.assess(read_case(ROOT / "examples" / f"{name}.yaml", assessor.rulebook), DAY))


@needs("chromium")
@pytest.mark.parametrize(("make", "name", "lang"), PAGES, ids=[f"{m.__name__}-{n}-{la}" for m, n, la in PAGES])
def test_every_page_has_no_fault_for_axe_and_fits_a_telephone(
    chromium: Browser,
    assessor: Assessor,
    tmp_path: Path,
    make: Making,
    name: str,
    lang: Lang,
) -> None:
    assert_usable(chromium, make(_checklist(assessor, name), lang), tmp_path, (360,))


@needs("pdftotext")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_report_as_pdf_opens_and_holds_each_part_and_action(assessor: Assessor, tmp_path: Path, lang: Lang) -> None:
    checklist = _checklist(assessor, "retailer-three-cities")
    (tmp_path / "report.pdf").write_bytes(pdf(_report(checklist, lang)))
    text = squeezed(said_by("pdftotext", tmp_path / "report.pdf", "-"))
    parts = {
        "en": (
            "Depends on one answer",
            "The same action under several laws",
            "Where personal data goes",
            "Every duty, one by one",
        ),
        "fr": (
            "Dépend d'une réponse",
            "La même action sous plusieurs lois",
            "Où vont les données personnelles",
            "Chaque obligation",
        ),
    }[lang]
    for words in parts:
        assert squeezed(words) in text, words
    todo = checklist_document.document(checklist).to_do
    for action in (*todo.now, *todo.when, *todo.ahead, *todo.practice):
        assert squeezed(f"{action.rank}. {picked(action.deeds[0].act, lang)}") in text, action.id


@pytest.mark.longer_way
@pytest.mark.parametrize("name", ["denver-lender", pytest.param("g7-hiring-software", marks=pytest.mark.every_example)])
def test_the_report_is_the_same_twice_and_has_no_anchor_twice(assessor: Assessor, name: str) -> None:
    checklist = _checklist(assessor, name)
    first, second = (html(_report(checklist, "en")) for _ in range(2))
    assert first == second
    anchors = [part.partition('"')[0] for part in first.split(' id="')[1:]]
    assert len(anchors) == len(set(anchors))
    text = markdown(_report(checklist, "en"))
    assert all(f"`{i.id}`" in text for i in checklist.ranked)


def test_the_command_writes_the_report_whole_or_not_at_all(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    example = ROOT / "examples" / "retailer-three-cities.yaml"
    done = call(capsys, "report", example, "--as-of", "2026-11-24", "--output", tmp_path / "r.md", lang="fr")
    assert done.status == 0
    assert (tmp_path / "r.md").read_text(encoding="utf-8").startswith("# Rapport pour Maison Trois Rives")
    assert_refused(call(capsys, "report", example, "--output", tmp_path / "r.json"), ".pdf, .html or .md")
    assert_refused(
        call(
            capsys, "report", example, "--as-of", "2026-11-24", "--until", "2026-01-01", "--output", tmp_path / "x.md"
        ),
        "must lie after the as-of day",
    )
    assert [p.name for p in tmp_path.iterdir()] == ["r.md"]
