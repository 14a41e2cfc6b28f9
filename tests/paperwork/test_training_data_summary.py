"""What the public summary of training data says."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "training-data-summary"
STUDIO, LAB = Firm(case="ca-us2-image-studio"), Firm(case="eu-model-lab")

SIDES = [
    Side(LAB, STUDIO, "For the European Union", "Pour l'Union européenne"),
    Side(LAB, STUDIO, "Published on the AI Office's own template", "Publié sur le modèle du Bureau de l'IA"),
    Side(STUDIO, LAB, "For you: where it stands", "Pour vous : où il se trouve"),
    Side(STUDIO, LAB, "first open to people in California", "à des personnes en Californie"),
]


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("1. Source or owner", "1. Source ou propriétaire"),
        ("2. How it serves what the system is for", "2. En quoi il sert l'objet du système"),
        ("3. How many data points", "3. Nombre de données"),
        ("4. Kinds of data points", "4. Types de données"),
        ("5. Copyright, trademark or patent", "5. Droits d'auteur, marques ou brevets"),
        ("6. Bought or licensed", "6. Acheté ou sous licence"),
        ("7. Personal information", "7. Renseignements personnels"),
        ("8. Aggregate consumer information", "8. Informations agrégées"),
        ("9. Cleaned, processed or changed", "9. Nettoyé, traité ou modifié"),
        ("10. Gathered from when to when", "10. Période de collecte"),
        ("11. First used in development", "11. Premier emploi"),
        ("12. Artificial data used", "12. Données artificielles"),
    ],
)
def test_each_of_the_twelve_points_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(STUDIO, PAPER, lang)


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [(STUDIO, "us-ca-ab2013.training-data-summary", 3), (LAB, "eu-ai-act.art53.gpai-provider", 3)],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("fact", ["training.data"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(LAB, PAPER, fact)


@pytest.mark.parametrize("firm", [STUDIO, LAB])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_who_only_uses_a_tool_publishes_nothing(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("US-CA",)), PAPER)
