"""Further uses, flows, and what is done already."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.law.rulebook import Rulebook
from tests.support.browsing import Visitor
from tests.support.form_posts import faultless, opened


def test_a_further_use_is_offered_the_answers_of_the_first(visitor: Visitor, bakery: dict[str, Any]) -> None:
    opened(visitor, bakery, "uses")
    page = visitor.carry("uses", do="add", name="Chat on the site")
    offered = [f["value"] for f in page.fields if f.get("name") == "same"]
    assert "people.locations" in offered
    form_ = page.forms["same"]
    visitor.post(form_.action, [*form_.pairs, ("same", "people.locations"), ("same", "use.purposes")])
    fresh = visitor.case["use_cases"][1]
    assert fresh["id"] == "chat-on-the-site"
    assert set(fresh["answers"]) == {"people.locations", "use.purposes"}, "nothing is carried that was not ticked"
    assert visitor.page.forms["same"].value("use") in ("chat-on-the-site", "cv-ranking")


@pytest.mark.core_takes("fr")
def test_uses_are_renamed_and_removed_only_on_purpose(visitor: Visitor, bakery: dict[str, Any]) -> None:
    opened(visitor, bakery, "uses", do="remove", use="cv-ranking")
    assert visitor.response.status_code == 422
    assert len(visitor.case["use_cases"]) == 1
    visitor.carry("uses", do="rename", use="cv-ranking", name="Candidats")
    assert visitor.case["use_cases"][0]["name"] == "Candidats"
    visitor.carry("uses", do="rename", use="cv-ranking", name=" ")
    assert visitor.response.status_code == 422
    visitor.carry("uses", do="remove", use="cv-ranking", sure="1")
    assert visitor.case["use_cases"] == []
    visitor.carry("interview")
    assert visitor.response.status_code == 200


def test_flows_are_added_and_taken_away(visitor: Visitor, bakery: dict[str, Any], rulebook: Rulebook) -> None:
    opened(visitor, bakery, "flows", use="cv-ranking")
    faultless(visitor.page)
    page = visitor.carry("flows", use="cv-ranking", do="add", **{"from": "CA-QC", "to": "US"})
    assert visitor.response.status_code == 422
    assert '<a href="#receiver">' in page.text
    assert ("from", "CA-QC") in [p for f in page.forms.values() for p in f.pairs], "what was picked is lost"
    visitor.carry(
        "flows",
        use="cv-ranking",
        do="add",
        receiver="vendor",
        cover="same-protection-contract",
        **{"from": "CA-QC", "to": "US"},
    )
    assert visitor.case["use_cases"][0]["flows"] == [
        {"from": "CA-QC", "to": "US", "receiver": "vendor", "cover": ["same-protection-contract"]}
    ]
    assert case_from_data(visitor.case, rulebook).use_cases[0].flows
    visitor.carry("flows", use="cv-ranking", do="add", receiver="spy", **{"from": "CA-QC", "to": "US"})
    assert visitor.response.status_code == 422
    visitor.carry("flows", use="cv-ranking", do="remove", number="0")
    assert visitor.case["use_cases"][0]["flows"] == []


def test_what_is_done_is_added_and_taken_away(visitor: Visitor, bakery: dict[str, Any]) -> None:
    opened(visitor, bakery, "in-place")
    faultless(visitor.page)
    count = len(visitor.case["in_place"])
    visitor.carry(
        "in-place",
        do="add",
        topic="P01-notice" if "P01-notice" in visitor.page.text else "P12-responsible-person",
        status="done",
        since="2026-02-30",
    )
    assert visitor.response.status_code == 422
    assert len(visitor.case["in_place"]) == count
    visitor.carry(
        "in-place", do="add", topic="P12-responsible-person", status="in-progress", since="2026-02-03", evidence="a.pdf"
    )
    assert visitor.case["in_place"][-1] == {
        "topic": "P12-responsible-person",
        "status": "in-progress",
        "since": "2026-02-03",
        "evidence": "a.pdf",
    }
    visitor.carry("in-place", do="remove", number=str(count))
    assert len(visitor.case["in_place"]) == count
