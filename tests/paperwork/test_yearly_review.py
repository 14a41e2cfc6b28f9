"""What the minute of the yearly review says, by the law in play."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "yearly-review-minute"
ABROAD = {"data.places": ["US"], "vendor.places": ["US"], "transfer.cover": ["eu-clauses", "uk-addendum"]}
FRANCE, BRITAIN, ONTARIO, JAPAN, TEXAS = (Firm((p,)) for p in ("FR", "GB-ENG", "CA-ON", "JP", "US-TX"))
BAY_STATE = Firm(("US-MA",), {"data.kinds": ["contact", "id-numbers"]})
INSURER = Firm(
    ("US-TX",),
    {"use.purposes": ["life-health-insurance"], "people.groups": ["insured"], "decision.domains": ["insurance"]},
    {"org.sector": ["insurer-life-health"], "org.finance_supervision": ["us-state-insurance"]},
)

SIDES = [
    Side(FRANCE.but(ABROAD), FRANCE, "the basis of each transfer still holds", "la base de chaque transfert tient"),
    Side(BRITAIN.but(ABROAD), BRITAIN, "the basis of each transfer still holds", "la base de chaque transfert tient"),
    Side(BAY_STATE, JAPAN, "Massachusetts: the scope", "Massachusetts : l'étendue"),
    Side(INSURER, JAPAN, "Insurer in the United States", "Assureur aux États-Unis"),
    Side(ONTARIO, JAPAN, "Ontario: the six principles", "Ontario : les six principes"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (JAPAN, "jp-ai-gfb.governance", 5),
        (TEXAS, "us-nist-ai-rmf.adopt", 6),
        (INSURER, "us-naic-ai.programme", 2),
        (FRANCE.but(ABROAD), "eu-gdpr.art46.safeguards-and-tia", 2),
        (FRANCE, "eu-gdpr.art32.security", 0),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("firm", [FRANCE.but(ABROAD), BAY_STATE, INSURER])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_firm_of_several_uses_holds_one_review(bureau: PaperDesk) -> None:
    assert len(bureau.written(Firm(case="staffing-agency"), PAPER)) == 1
