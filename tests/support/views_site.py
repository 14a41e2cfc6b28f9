"""A desk for tests of the views: an example as the page carries it, and what a browser would send."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from starlette.testclient import TestClient

from compliance.reading import strict_yaml
from tests.conftest import DAY, ROOT
from tests.support.small_workbook import edited

RETAILER = "retailer-three-cities"
VIEWS: tuple[tuple[str, dict[str, str]], ...] = (
    ("checklist", {}),
    ("checklist", {"by": "duty"}),
    ("checklist", {"verdict": "does-not-apply"}),
    ("explain", {"obligation": "eu-gdpr.art35.dpia", "use": "cv-ranking"}),
    ("explain", {"obligation": "uk-gdpr.art35.dpia", "use": "cv-ranking"}),
    ("compare", {"market": "JP"}),
    ("timeline", {}),
    ("what-if", {}),
    ("what-if", {"fact": "decision.automation@cv-ranking", "value": "person-reviews"}),
    ("transfers", {}),
    ("conflicts", {}),
    ("hiroshima", {}),
    ("hiroshima", {"draft": "yes"}),
    ("report", {}),
    ("downloads", {}),
    ("papers", {}),
    ("review", {}),
)
RULES = (
    "rules",
    "rules?q=transparency&system=EU",
    "rules/eu-ai-act.art27.fria",
    "rules/tests",
    "rules/tests/eu-ai-act.deployer",
    "rules/facts",
    "rules/facts/use.purposes",
    "rules/coverage",
    "rules/instruments/eu-ai-act",
)


@cache
def carried(name: str = RETAILER) -> str:
    """Return an example as a page carries it."""
    return json.dumps(strict_yaml.read(ROOT / "examples" / f"{name}.yaml").data, ensure_ascii=False)


def fields(name: str = RETAILER, **more: str) -> dict[str, str]:
    """Return what a form of the desk sends."""
    return {"case": carried(name), "as_of": DAY.isoformat(), **more}


def shown(client: TestClient, view: str, lang: str = "en", name: str = RETAILER, **more: Any) -> str:
    """Return a view that must be there."""
    answer = client.post(f"/{lang}/desk/{view}", data=fields(name, **more))
    assert answer.status_code == 200, (view, more, answer.text[:500])
    return answer.text


def words(page: str) -> str:
    """Return a page as its words, spaces evened out."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def cell_of(book: Workbook, column: str, row: int) -> Cell:
    """Return a cell of the checklist by its column and the number of its row, from 0."""
    sheet, _, place = book.defined_names[f"col_checklist_{column}"].attr_text.partition("!")
    first = place.replace("$", "").partition(":")[0]
    found = book[sheet.strip("'")][first].offset(row)
    assert isinstance(found, Cell)
    return found


def typed(raw: bytes, owner: str, row: int = 0, elsewhere: str | None = None) -> bytes:
    """Return a workbook in which somebody typed an owner, and perhaps over a title."""

    def change(book: Workbook) -> None:
        cell_of(book, "entry_owner", row).value = owner
        if elsewhere is not None:
            cell_of(book, "title", row).value = elsewhere

    return edited(raw, change)
