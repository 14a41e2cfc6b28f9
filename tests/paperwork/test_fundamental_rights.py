"""What the assessment of fundamental rights says: why it is owed, to whom it looks, and the notice to the authority."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "fundamental-rights-assessment"
DUTY = "eu-ai-act.art27.fria"
LENDER, TOWN = Firm(case="eu-consumer-lender"), Firm(case="eu-town-hall-benefits")
INSURER = LENDER.but(
    {"use.purposes": ["life-health-insurance"], "decision.domains": ["insurance"], "people.groups": ["insured"]},
    {"org.sector": ["insurer-life-health"], "credit.activity": []},
)
RUNNING = LENDER.but({"use.stage": "live"})
ALONE, HINTED = ({"decision.automation": a} for a in ("machine-alone", "person-decides-with-hints"))

SIDES = [
    Side(LENDER, TOWN, "You score people's credit", "Vous notez la solvabilité"),
    Side(INSURER, LENDER, "prices of life or health insurance", "des prix d'assurance vie ou santé"),
    Side(TOWN, LENDER, "You are a public body", "Vous êtes un organisme public"),
    Side(LENDER, RUNNING, "The system is not in use yet", "Le système n'est pas encore utilisé"),
    Side(RUNNING, LENDER, "The system is in use already", "Le système est déjà utilisé"),
    Side(LENDER.but(ALONE), LENDER.but(HINTED), "decides before anybody looks", "décide avant que quiconque regarde"),
    Side(LENDER, LENDER.but({"data.about_people": "no"}), "Parts taken over from the data", "Ce qui figure déjà dans l'analyse"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(("firm", "points"), [(LENDER, 5), (INSURER, 5), (TOWN, 4), (RUNNING, 4)])
def test_it_delivers_the_points_and_the_first_only_before_the_start(bureau: PaperDesk, firm: Firm, points: int) -> None:
    assert bureau.points(firm, PAPER, DUTY) == points


@pytest.mark.parametrize("fact", ["people.in_use_count", "children.ages", "people.groups"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(LENDER, PAPER, fact)


@pytest.mark.parametrize("firm", [LENDER, TOWN, INSURER])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_an_employer_with_a_hiring_tool_does_not_owe_it(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(case="bakery-cv-ranker"), PAPER)
