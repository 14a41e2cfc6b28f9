"""What the mandate of a representative in the Union and the United Kingdom says."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "representative-mandate"
BRITISH, FRENCH = (
    Firm((home,), {"people.locations": [there]}, {"market.places": [there], "market.customers": ["consumers-remote"]})
    for home, there in (("GB-ENG", "FR"), ("FR", "GB-ENG"))
)
ABROAD = {"org.established_in": ["JP"], "org.headcount": {"JP": 9}}
MAKER = Firm(case="eu-hiring-score-maker").but(org=ABROAD)
LAB = Firm(case="eu-model-lab").but(org=ABROAD)

SIDES = [
    Side(BRITISH, FRENCH, "where some of the people are whose data we use", "où se trouvent certaines des personnes"),
    Side(FRENCH, BRITISH, "The British data protection authority", "L'autorité britannique de protection des données"),
    Side(MAKER, BRITISH, "the EU declaration of conformity", "la déclaration UE de conformité"),
    Side(LAB, BRITISH, "the technical documentation of Annex XI", "la documentation technique de l'annexe XI"),
]
HEADS = ("data on people in the European", "data on people in the United", "our high-risk AI", "our general-purpose AI")


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    headings = [Side(s.here, s.there, f"For {words}", "") for s, words in zip(SIDES, HEADS, strict=True)]
    assert bureau.untold(PAPER, [*SIDES, *headings]) == []


@pytest.mark.parametrize(
    ("firm", "duty"),
    [
        (BRITISH, "eu-gdpr.art27.eu-representative"),
        (FRENCH, "uk-gdpr.art27.uk-representative"),
        (MAKER, "eu-ai-act.art22.authorised-representative"),
    ],
)
def test_it_delivers_the_appointment(bureau: PaperDesk, firm: Firm, duty: str) -> None:
    assert bureau.points(firm, PAPER, duty) == 1


@pytest.mark.parametrize("firm", [BRITISH, FRENCH, MAKER, LAB])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_at_home_nobody_is_appointed(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("FR",)), PAPER)
