"""What the note on the data of a credit check says."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "credit-data-note"
DUTY = "eu-ccd2.art18-3.no-social-network-data"
LENDER = Firm(case="eu-consumer-lender")
NOSY = [
    LENDER.but({"data.kinds": ["contact", "money", "social-posts"]}),
    LENDER.but({"data.sources": ["person", "social-media"]}),
    LENDER.but({"output.infers": ["health"]}),
]
BOUGHT, OWN = (LENDER.but({"vendor.runs_it": [who]}) for who in ("outside-firm", "own-machines"))

SIDES = [
    *(Side(nosy, LENDER, "must not count in the check", "ne doivent pas compter dans l'étude") for nosy in NOSY),
    Side(BOUGHT, OWN, "3. What the supplier of the tool", "3. Ce que confirme le fournisseur"),
    Side(BOUGHT, OWN, "The score rests on these data", "La note repose sur ces données"),
]


@pytest.mark.parametrize("side", SIDES)
def test_a_block_stands_where_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("never the credit history alone", "jamais l'historique de crédit seul"),
        ("Nothing from social networks", "Rien des réseaux sociaux"),
        ("nor worked out from other data", "ni déduites d'autres données"),
        ("With each decision we keep the data", "Avec chaque décision, nous gardons les données"),
    ],
)
def test_each_point_of_the_directive_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(LENDER, PAPER, lang)


def test_it_delivers_the_points_it_claims(bureau: PaperDesk) -> None:
    assert bureau.points(LENDER, PAPER, DUTY) == 1


@pytest.mark.parametrize("fact", ["data.kinds", "data.sources"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(LENDER, PAPER, fact)


@pytest.mark.parametrize("firm", [NOSY[0], OWN])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_salon_that_lends_nothing_needs_none(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("FR",)), PAPER)
