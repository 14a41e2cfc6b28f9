"""What the rules of a custodian in Ontario say on AI and patient data."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "patient-data-rules"
CLINIC = Firm(case="owner-toronto")
OWN = CLINIC.but({"vendor.runs_it": ["own-machines"]})
HOME, AWAY = (CLINIC.but({"data.places": [place]}) for place in ("CA-ON", "US"))

SIDES = [
    Side(CLINIC, OWN, "acts as agent of", "agit comme mandataire de"),
    Side(AWAY, HOME, "If it leaves Ontario", "Si elles quittent l'Ontario"),
]


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("It does nothing with them that we may not do ourselves", "Il n'en fait rien que nous ne puissions faire nous-mêmes"),
        ("Against theft, loss and use or disclosure", "Contre le vol, la perte et l'usage ou la divulgation"),
        ("remains responsible for what the supplier does", "demeure responsable de ce que fait le fournisseur"),
        ("You can see your file and have it corrected", "Vous pouvez consulter votre dossier et le faire rectifier"),
        ("You can complain to us", "Vous pouvez vous plaindre auprès de nous"),
    ],
)  # fmt: skip
def test_each_point_of_the_act_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(CLINIC, PAPER, lang)


def test_it_delivers_the_points_it_claims(bureau: PaperDesk) -> None:
    assert bureau.points(CLINIC, PAPER, "ca-on-phipa.custodian-ai") == 4


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Notices: patient data in Ontario", "Avis : données de patients en Ontario"),
        ("however small the harm", "si faible que soit le tort"),
        ("You are entitled to complain", "Vous avez le droit de porter plainte"),
    ],
)
def test_the_breach_sheet_tells_patients_and_the_commissioner(bureau: PaperDesk, english: str, french: str) -> None:
    bureau.holds("breach-sheet", Side(CLINIC, Firm(("CA-ON",)), english, french))
    assert bureau.points(CLINIC, "breach-sheet", "ca-on-phipa.breach") == 4


@pytest.mark.parametrize("fact", ["data.kinds", "use.purposes"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(CLINIC, PAPER, fact)


@pytest.mark.parametrize("firm", [CLINIC, OWN])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_salon_in_toronto_needs_none(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("CA-ON",)), PAPER)
