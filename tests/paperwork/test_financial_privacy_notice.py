"""What a financial firm in the United States tells its private customers, and what its suppliers sign."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "financial-privacy-notice"
LENDER = Firm(case="denver-lender")
BANK = LENDER.but(org={"org.finance_supervision": ["us-bank-regulator"], "org.sector": ["bank"]})

SIDES = [Side(LENDER, BANK, "by safeguards that we have seen", "par des garanties que nous avons vues")]


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("What we collect", "Ce que nous recueillons"),
        ("With firms outside our group, for their own use", "Avec des entreprises hors du groupe, pour leur propre usage"),
        ("When you are no longer our customer", "Quand vous n'êtes plus notre client"),
        ("How we protect it", "Comment nous les protégeons"),
        ("30 days after you got this notice", "30 jours au plus tôt après cet avis"),
        ("only to do the work for which we gave it", "que pour le travail pour lequel nous les avons donnés"),
        ("Then each year, unless", "Puis chaque année, sauf si"),
        ("Account numbers and access codes go to nobody", "Les numéros de compte et codes d'accès ne vont à personne"),
    ],
)  # fmt: skip
def test_each_point_of_the_act_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(LENDER, PAPER, lang)


def test_it_delivers_the_points_it_claims(bureau: PaperDesk) -> None:
    assert bureau.points(LENDER, PAPER, "us-glba.privacy-notices") == 7
    assert bureau.points(LENDER, PAPER, "us-glba.safeguards-programme") == 3


def test_it_is_sound(bureau: PaperDesk) -> None:
    bureau.sound(LENDER, PAPER)


def test_a_shop_that_lends_nothing_needs_none(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("US-CO",)), PAPER)
