"""What the declaration of body patterns to the Commission of Québec says."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "biometric-declaration"
BODY = {"data.kinds": ["contact", "biometric"], "data.grounds": ["explicit-yes"]}
BANK = Firm(("CA-QC",), BODY | {"bio.uses": ["verify-one", "keeps-templates"]})
NO_BANK = Firm(("CA-QC",), BODY | {"bio.uses": ["verify-one"]})
SIDES = [Side(BANK, NO_BANK, "60 days later at the earliest", "au plus tôt 60 jours après")]


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Only the fewest needed, and never without", "Le minimum nécessaire, et jamais à l'insu"),
        ("Express consent of each person, asked for before", "Consentement exprès de chaque personne, demandé avant"),
        ("Nothing else that the patterns reveal", "Rien d'autre de ce que révèlent"),
        ("Destroyed as soon as the purpose is met", "Détruites dès que l'objet est accompli"),
    ],
)
def test_each_point_of_section_44_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(NO_BANK, PAPER, lang)


def test_it_delivers_the_points_it_claims(bureau: PaperDesk) -> None:
    assert bureau.points(NO_BANK, PAPER, "ca-qc-lccjti.s44.biometric-id") == 1
    assert bureau.points(BANK, PAPER, "ca-qc-lccjti.s45.database-60-days") == 2


@pytest.mark.parametrize("fact", ["people.groups"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(NO_BANK, PAPER, fact)


@pytest.mark.parametrize("firm", [BANK, NO_BANK])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_where_no_body_is_read_nothing_is_declared(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("CA-QC",)), PAPER)
    assert not bureau.offered(Firm(("CA-ON",), BANK.use), PAPER)
