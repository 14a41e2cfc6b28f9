"""What the assessment for children says: whose yes at which age, by the law in play, and the words for the child."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "childrens-assessment"
YOUNG = {
    "children.ages": ["under-13", "age-13", "age-14"],
    "children.attract": ["made-for-children"],
    "data.grounds": ["they-agreed"],
    "use.purposes": ["tutoring"],
    "interaction.direct": "two-way",
}
ONLINE = {"online.services": ["website", "app"], "market.customers": ["consumers-remote"]}


def service(*places: str) -> Firm:
    return Firm(places, YOUNG, ONLINE)


BRITAIN, FRANCE, ITALY, QUEBEC, TEXAS, ARKANSAS, VERMONT, GERMANY = (
    service(p) for p in ("GB-ENG", "FR", "IT", "CA-QC", "US-TX", "US-AR", "US-VT", "DE")
)
GIVEN_AWAY = {"vendor.training_use": "allowed", "sharing.recipients": ["ad-networks"]}

SIDES = [
    Side(VERMONT, TEXAS, "is not steered by their data", "n'est pas orienté par leurs données"),
    Side(BRITAIN, TEXAS, "a parent says yes below 13", "un parent dit oui avant 13 ans"),
    Side(GERMANY, BRITAIN, "a parent says yes below 16", "un parent dit oui avant 16 ans"),
    Side(FRANCE, GERMANY, "say yes together, on one form", "disent oui ensemble, sur un même"),
    Side(ITALY, FRANCE, "covers the access to AI itself", "porte sur l'accès à l'IA elle-même"),
    Side(QUEBEC, BRITAIN, "whoever has parental authority", "le titulaire de l'autorité parentale"),
    Side(TEXAS.but(GIVEN_AWAY), BRITAIN, "a yes of its own, which the service", "un oui distinct, dont le service"),
    Side(ARKANSAS, TEXAS, "Arkansas, 13 to 16", "Arkansas, de 13 à 16 ans"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (BRITAIN, "uk-gdpr.art8.child-consent", 2),
        (GERMANY, "eu-gdpr.art8.child-consent", 1),
        (FRANCE, "fr-lil.art45.age-15", 2),
        (QUEBEC, "ca-qc-p391.s4-1.minors", 1),
        (TEXAS, "us-coppa.312-5.parental-consent", 5),
        (TEXAS.but(GIVEN_AWAY), "us-coppa.312-5.separate-consent-third-party-ai", 4),
        (BRITAIN, "uk-aadc.childrens-code", 0),
    ],
)
def test_it_delivers_the_yes_and_claims_no_design(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize(
    "fact", ["children.ages", "children.attract", "data.kinds", "use.purposes", "sharing.recipients"]
)
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(service("CA-QC", "US-TX", "FR", "GB-ENG"), PAPER, fact)


@pytest.mark.parametrize("firm", [service("GB-ENG", "FR", "IT", "US-TX"), QUEBEC])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_where_no_child_comes_there_is_no_assessment(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("FR",), {"children.ages": [], "children.attract": []}), PAPER)
