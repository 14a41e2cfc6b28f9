"""What the Japanese texts say: purposes, the check of a tool, clauses, joint use and records."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "purpose-and-outsourcing"
OUTSIDE = {"vendor.training_use": "barred", "output.kinds": ["text"]}
JAPAN = Firm(("JP",), OUTSIDE)
ALONE = JAPAN.but({"vendor.runs_it": ["own-machines"], "vendor.places": [], "sharing.recipients": []})
GIVES = ALONE.but({"sharing.recipients": ["other-firms"], "sharing.places": ["JP"]})
JOINT = ALONE.but({"role.data": ["jointly"], "sharing.recipients": ["joint-partners"], "sharing.places": ["JP"]})
BODY = ALONE.but({"bio.uses": ["verify-one"], "data.kinds": ["contact", "biometric"]})


SIDES = [
    Side(BODY, ALONE, "Marks of the body are captured", "Des caractéristiques du corps sont captées"),
    Side(JAPAN, ALONE, "types personal data into an outside", "saisisse des données personnelles dans un outil"),
    Side(JAPAN, ALONE, "Check of the provider", "Vérification du fournisseur"),
    Side(JAPAN, ALONE, "Outsourcing: the supplier", "Sous-traitance : le fournisseur"),
    Side(JAPAN, ALONE, "Looked at before the choice", "Examiné avant le choix"),
    Side(JAPAN, ALONE, "does not match it with data of others", "ne les rapproche pas de données d'autrui"),
    Side(GIVES, ALONE, "Passing on and joint use", "Transmission et utilisation conjointe"),
    Side(GIVES, JOINT, "Asked before it is passed on", "Demandé avant la transmission"),
    Side(JOINT, GIVES, "Published before a joint use", "Publié avant une utilisation conjointe"),
    Side(GIVES, JOINT, "Record of data passed on", "Registre des données transmises"),
    Side(GIVES, JOINT, "The record is kept for three years", "Le registre est gardé trois ans"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def told_always(text: str) -> bool:
    """Return whether a block is of those that stand in each such paper: the purposes, without which it is not offered."""
    return "uses personal information for" in text or "A changed purpose stays" in text


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert [t for t in bureau.untold(PAPER, SIDES) if not told_always(t)] == []
    assert "A changed purpose stays" in bureau.text(ALONE, PAPER)
    assert not bureau.offered(Firm(("FR",)), PAPER)


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (JAPAN, "jp-appi.art17-18.purpose", 2),
        (JAPAN, "jp-appi.art25.processor-supervision", 4),
        (JAPAN, "jp-appi.art27-5-1.entrustment-limits", 3),
        (JAPAN, "jp-ppc.genai.prompt-use", 2),
        (GIVES, "jp-appi.art27-1.third-party-consent", 1),
        (GIVES, "jp-appi.art29-30.provision-records", 1),
        (JOINT, "jp-appi.art27-5-3.joint-use", 4),
        (BODY, "jp-appi.art21.notice", 2),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("fact", ["use.purposes", "vendor.training_use", "vendor.contract"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(JAPAN, PAPER, fact)


@pytest.mark.parametrize("firm", [JAPAN, ALONE, JOINT, GIVES])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)
