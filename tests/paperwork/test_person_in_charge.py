"""What the appointment of the person in charge says, by the law in play."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "person-in-charge"
WATCHES = {"org.data_business": ["watches-people"]}
MANY = {"people.in_use_count": 200000}
FRANCE, GERMANY = Firm(("FR",), MANY, WATCHES), Firm(("DE",), MANY, WATCHES | {"org.data_handlers": 25})
QUEBEC, COAST, ONTARIO, BRITAIN = Firm(("CA-QC",)), Firm(("CA-BC",)), Firm(("CA-ON",)), Firm(("GB-ENG",), MANY, WATCHES)

SIDES = [
    Side(BRITAIN, ONTARIO, "Data protection officer (Europe", "Délégué à la protection des données (Europe"),
    Side(FRANCE, QUEBEC, "Gets no instructions on how", "Ne reçoit aucune instruction"),
    Side(FRANCE, QUEBEC, "Contact details given to the authority", "Coordonnées communiquées à l'autorité"),
    Side(GERMANY, FRANCE, "protected against dismissal", "protégé contre le licenciement"),
    Side(QUEBEC, COAST, "the highest authority in the firm", "la plus haute autorité dans l'entreprise"),
    Side(COAST, QUEBEC, "stays answerable", "reste responsable des renseignements"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (FRANCE, "eu-gdpr.art37.dpo", 3),
        (BRITAIN, "uk-gdpr.art37.dpo", 3),
        (GERMANY, "de-bdsg.s38.dpo", 2),
        (QUEBEC, "ca-qc-p391.s3-1.person-in-charge", 2),
        (COAST, "ca-bc-pipa.s4.accountability", 3),
        (ONTARIO, "ca-pipeda.p1.accountability", 1),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("firm", [GERMANY, QUEBEC, COAST])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_hair_salon_in_france_needs_no_officer(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("FR",)), PAPER)
