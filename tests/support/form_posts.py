"""The form posted as a browser does: opened with a case, with a small one, with several questions; and what every page with a form must keep."""

from __future__ import annotations

import json
from typing import Any

from tests.conftest import DAY, ROOT
from tests.support.browsing import Page, Visitor

LANGS = ("en", "fr")


BAKERY = ROOT / "examples" / "bakery-cv-ranker.yaml"


def opened(visitor: Visitor, data: dict[str, Any], view: str = "interview", **fields: str) -> Page:
    return visitor.post(f"/desk/{view}", [("case", json.dumps(data)), ("as_of", DAY.isoformat()), *fields.items()])


def small() -> dict[str, Any]:
    """A case that has to do with no legal system of the rulebook: quick to judge."""
    away = ["BR"]
    firm = {"name": "Firm", "answers": {"org.established_in": away, "market.places": away}}
    use = {"id": "cv", "name": "CV", "answers": {"people.locations": away, "employment.job_places": away}}
    return {"schema": "case/1", "organisation": firm, "use_cases": [use]}


def faultless(page: Page) -> None:
    """What every page with a form must keep: one id once, a label for each field, one form for the other language."""
    doubled = {i for i in page.ids if page.ids.count(i) > 1}
    assert not doubled, doubled
    for shown in page.fields:
        assert shown.get("id") in page.labels, shown


SALON = ROOT / "examples" / "hair-salon-booking.yaml"


USUAL = {
    "organisation": ("org.kind", "org.established_in", "market.places", "org.sector"),
    "use": ("people.locations", "role.deeds", "use.purposes", "data.about_people", "people.groups"),
}


def said_of(visitor: Visitor) -> dict[str, Any]:
    return {**visitor.case["organisation"]["answers"], **visitor.case["use_cases"][0]["answers"]}


def rows(visitor: Visitor) -> list[str]:
    return [value.partition("@")[0] for name, value in visitor.page.forms["same"].pairs if name == "row"]


def together(visitor: Visitor, ask: str, data: dict[str, Any] | None = None) -> Page:
    page = opened(visitor, data or small(), "sheet", ask=ask, **{"pass": "on"})
    assert visitor.response.status_code == 200
    assert visitor.facts == tuple(one.partition("@")[0] for one in ask.split(","))
    return page
