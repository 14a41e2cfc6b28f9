"""Which documents are needed, which may be, which are good practice: a paper that serves voluntary texts alone is never needed, and what the answers rule out is not listed."""

from __future__ import annotations

import pytest

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import read_case
from compliance.checklist.four_parts import FourParts
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.paperwork import NEEDS
from compliance.reporting.papers_page import page, shares_words
from tests.conftest import ROOT
from tests.support.paper_desk import Firm, PaperDesk, typed
from tools.outlooks import owners
from tools.playing import DAY

OWNERS = tuple(path.stem for path in owners() if path.stem.startswith("owner-"))
ALONE = {"GB": 1}


@pytest.fixture(scope="module")
def results(rulebook: Rulebook) -> dict[str, Result]:
    client = Client(rulebook)
    return {
        name: client.assess(read_case(ROOT / "features" / "cases" / f"{name}.yaml", rulebook), as_of=DAY)
        for name in OWNERS
    }


def needs(result: Result) -> dict[str, str]:
    return {paper.template.id: paper.need for paper in result.papers()}


@pytest.mark.parametrize("owner", OWNERS)
def test_what_is_needed_serves_a_binding_duty_of_the_list(owner: str, results: dict[str, Result]) -> None:
    result = results[owner]
    four = FourParts(result.checklist)
    found = result.papers()
    for paper in found:
        binding = [i for i in paper.duties if i.assessed.judgement.force != "voluntary"]
        due = [i for i in binding if four.outlook(i).counts]
        assert paper.need != "needed" or due, paper.template.id
        assert paper.need == "practice" or binding, paper.template.id
    order = [NEEDS.index(p.need) for p in found]
    assert order == sorted(order)
    assert any(p.need == "needed" for p in found)


def test_frameworks_that_are_voluntary_make_no_paper_needed(results: dict[str, Result]) -> None:
    assert needs(results["owner-denver"])["ai-inventory"] == "practice"
    assert needs(results["owner-leeds"])["ai-inventory"] == "practice"
    assert needs(results["owner-toronto"])["yearly-review-minute"] == "practice"


def test_what_the_answers_rule_out_is_not_listed(results: dict[str, Result]) -> None:
    for owner in ("owner-leeds", "owner-consultant"):
        assert not {"childrens-assessment", "consent-text"} & set(needs(results[owner]))
    assert "ai-use-policy" not in needs(results["owner-consultant"])
    assert "ai-use-policy" in needs(results["owner-leeds"])


def test_consent_is_asked_where_the_firm_relies_on_it(bureau: PaperDesk) -> None:
    firm = Firm(case="owner-leeds")
    agreed = firm.but(use={"data.grounds": ["they-agreed"]})
    assert not bureau.offered(firm, "consent-text")
    assert needs(bureau.result(agreed))["consent-text"] == "needed"
    assert needs(bureau.result(firm.but(use={"data.grounds": "unknown"})))["consent-text"] == "perhaps"


def test_children_make_their_paper_needed(bureau: PaperDesk) -> None:
    with_children = Firm(case="owner-leeds").but(use={"children.ages": ["age-13"], "children.attract": ["we-know-who"]})
    assert needs(bureau.result(with_children))["childrens-assessment"] == "needed"


def test_a_bot_that_talks_has_its_first_line_and_a_score_has_none(bureau: PaperDesk) -> None:
    firm = Firm(case="owner-osaka")
    assert not bureau.offered(
        firm.but(use={"interaction.direct": "no", "output.kinds": ["score-of-person"]}), "chatbot-first-line"
    )
    assert bureau.offered(firm.but(use={"interaction.direct": "two-way"}), "chatbot-first-line")


def test_what_monday_needs_stands_first(results: dict[str, Result]) -> None:
    first = {
        name: [p.template.id for p in result.papers() if p.need == "needed"][:2] for name, result in results.items()
    }
    assert first["owner-denver"] == ["notice-before-decision", "adverse-action-letter"]
    assert first["owner-toronto"][0] == "patient-data-rules"
    assert all("yearly-review-minute" not in found for found in first.values())


@pytest.mark.parametrize(
    ("lang", "papers", "left"),
    [
        (SOURCE, "papers do all that paper can do", "One point is left for you to do."),
        (Lang("fr"), "documents font tout ce que des documents peuvent faire", "Il vous reste un point à faire."),
    ],
)
def test_what_papers_do_is_said_in_words(lang: Lang, papers: str, left: str, results: dict[str, Result]) -> None:
    doc = results["owner-toronto"].documents()
    said = typed(shares_words(doc, lang))
    assert papers in said
    assert left in said
    assert "%" not in said


def test_the_list_says_of_each_how_much_it_is_needed(results: dict[str, Result]) -> None:
    doc = results["owner-denver"].documents()
    said = str(page(doc, SOURCE, how="").blocks)
    assert (
        said.count("Good practice: only voluntary texts ask for it.")
        == sum(d.need == "practice" for d in doc.documents)
        > 0
    )
