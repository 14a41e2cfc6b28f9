"""What documents deliver of each thing to do, told alike in data, in the terminal and on paper; which points are deeds is data held to the rulebook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import read_case
from compliance.checklist.four_parts import four_parts
from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_loading import fitting, load_templates
from compliance.law.paper_points import FILE, load_points, overclaimed, points
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Delivery, coverage, of_action
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Page
from compliance.reporting.actions_page import blocks
from compliance.reporting.checklist_page import PARTS
from compliance.results.action_papers import HOW, action_papers, papers_in_words
from tests.conftest import DAY, ROOT

FR = Lang("fr")
CONTRACT = "eu-gdpr.art28.processor-contract"


@pytest.fixture(scope="module")
def salon(rulebook: Rulebook) -> Result:
    return Client(rulebook).assess(read_case(ROOT / "examples" / "hair-salon-booking.yaml", rulebook), as_of=DAY)


# ------------------------------------------------------------------------------------------------ deeds and papers


def test_every_point_of_the_rulebook_is_a_paper_or_a_deed_with_a_reason(rulebook: Rulebook) -> None:
    found = load_points(rulebook)
    known = {(t.id, e) for t in rulebook.topics.values() for e in t.elements}
    assert found.deeds.keys() < known
    assert found.supplier < known
    assert found == points()
    assert all(reason.in_(lang) for reason in found.deeds.values() for lang in (SOURCE, FR))


def test_no_template_claims_to_deliver_a_deed(rulebook: Rulebook) -> None:
    deeds = {f"{topic}.{element}" for topic, element in points().deeds} | set(points().beyond)
    for template in load_templates(rulebook).values():
        assert not template.covers & deeds, template.id


def test_a_template_that_claims_a_deed_is_told(rulebook: Rulebook) -> None:
    templates = load_templates(rulebook)
    assert not list(overclaimed(templates.values(), points()))
    letter = templates["supplier-letter"]
    block = letter.blocks[0].model_copy(update={"covers": ("P14-security-safeguards.a",)})
    other = letter.model_copy(update={"blocks": (block, *letter.blocks[1:])})
    (fault,) = overclaimed([other], points())
    assert fault.place.file == "documents/supplier-letter.yaml"
    assert "P14-security-safeguards.a" in in_words(fault.message, SOURCE)


def raw_points() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / FILE).read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda raw: raw["topics"].pop(), "A28-public-governance-report"),
        (lambda raw: raw["topics"][0]["paper"].pop(), "P01-lawful-ground"),
        (lambda raw: raw["topics"][0]["supplier"].append("z"), "P01-lawful-ground"),
        (
            lambda raw: raw["topics"].append({"topic": "P01-lawful-ground", "paper": ["a"], "deed": []}),
            "P01-lawful-ground",
        ),
        (lambda raw: raw["topics"][1].pop("because"), "because"),
        (lambda raw: raw["beyond"][0]["duties"].append("eu-gdpr.art30.ropa"), "eu-gdpr.art30.ropa"),
    ],
)
def test_what_does_not_fit_the_rulebook_is_named(tmp_path: Path, rulebook: Rulebook, change: Any, said: str) -> None:
    raw = raw_points()
    raw["topics"][0].setdefault("supplier", [])
    change(raw)
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_text(yaml.safe_dump(raw), encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load_points(rulebook, tmp_path)
    assert any(said in in_words(f.message, SOURCE) for f in caught.value.faults)


# ----------------------------------------------------------------------------------------------------- what is delivered


def test_what_is_delivered_without_the_text_is_what_is_delivered_with_it(salon: Result) -> None:
    made = [salon.written(p) for p in salon.delivery.found]
    for item in salon.checklist.ranked:
        (whole,) = coverage([item], made, salon.rulebook, points())
        assert salon.delivery.duty(item) == whole


def test_a_point_is_delivered_by_a_paper_or_left_with_how_it_is_met(salon: Result) -> None:
    found = 0
    for action in four_parts(salon.checklist).actions["now"]:
        held = salon.delivery.action(action)
        doc = action_papers(salon.delivery, action)
        assert doc.points == len(held.each) == doc.delivered + len(doc.left)
        assert {p.how for p in doc.left} <= set(HOW)
        assert all((p.because is not None) == (p.how == "do") for p in doc.left if p.how != "supplier")
        found += doc.delivered
    assert found


def test_a_shared_point_counts_only_where_each_duty_has_it_delivered(salon: Result) -> None:
    (action,) = [a for a in four_parts(salon.checklist).actions["now"] if any(i.id == CONTRACT for i in a.at_home)]
    items = action.at_home
    letter = [salon.written(p) for p in salon.papers() if p.template.id == "supplier-letter"]
    served = coverage(items, letter, salon.rulebook)
    bare = coverage(items, [], salon.rulebook)
    with_letter = of_action(action, served)
    assert with_letter.documents == ("supplier-letter",)
    assert len(with_letter.delivered) > len(of_action(action, bare).delivered) == 0
    both = of_action(action, [*served, *bare])
    assert not both.delivered


@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_the_list_says_it_in_a_line_in_data_and_on_paper(salon: Result, lang: Lang) -> None:
    doc = salon.document(parts=PARTS)
    (action,) = [a for a in doc.to_do.now if any(d.obligation == CONTRACT for d in a.duties)]
    assert action.documents is not None
    assert "supplier-letter" in [d.id for d in action.documents.documents]
    line = papers_in_words(action.documents, lang)
    assert str(action.documents.delivered) in line
    page = markdown(Page("", lang, (), blocks(doc, lang)))
    assert line.split(":")[0].split("\u202f")[0] in page.replace("\\", "")


def test_a_document_without_that_part_says_so(salon: Result) -> None:
    doc = salon.document(parts=["outlook"])
    assert all(a.documents is None for a in doc.to_do.now)
    assert doc.left_out is not None
    assert "documents" in doc.left_out.parts


def test_a_rulebook_of_ones_own_has_the_documents_that_fit_it(rulebook: Rulebook) -> None:
    from dataclasses import replace

    assert fitting(rulebook).keys() == load_templates(rulebook).keys()
    few = replace(rulebook, rules={i: r for i, r in rulebook.rules.items() if i != CONTRACT})
    assert "supplier-letter" not in fitting(few)
    assert "literacy-plan" in fitting(few)


def test_an_action_without_duties_of_a_document_has_none(salon: Result) -> None:
    delivery = Delivery(salon.checklist)
    served = {duty for p in delivery.papers for duty in p.template.serves}
    for action in four_parts(salon.checklist).actions["now"]:
        doc = action_papers(delivery, action)
        if not {i.id for i in action.at_home} & served:
            assert not doc.documents
            assert not doc.delivered
            assert not papers_in_words(doc, SOURCE)
