"""What the impact assessment says for American states, and what it delivers of their duties."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Answers, Firm, PaperDesk, Side

PAPER = "impact-assessment"
INTIMATE: Answers = {"data.kinds": ["contact", "health"], "data.grounds": ["explicit-yes"], "use.stage": "planned"}
PROFILES: Answers = INTIMATE | {
    "use.purposes": ["credit-scoring"],
    "people.groups": ["borrowers"],
    "decision.domains": ["credit"],
    "decision.automation": "machine-alone",
    "decision.weight": "only-factor",
    "decision.outcomes": ["refused"],
    "output.kinds": ["score-of-person"],
}
BIG = {"org.turnover": {"amount": 90000000, "currency": "USD"}, "org.us_small_business": "looked-not-small"}


def big(place: str, use: Answers = INTIMATE) -> Firm:
    """Return a firm large enough for the privacy act of a state."""
    return Firm((place,), {"people.in_use_count": 300000} | use, BIG | {"people.count_by_place": {place: 300000}})


VIRGINIA, COLORADO, CONNECTICUT, CALIFORNIA, TEXAS = (
    big("US-VA"),
    big("US-CO"),
    big("US-CT", PROFILES),
    big("US-CA"),
    big("US-TX"),
)
FRANCE = Firm(("FR",), PROFILES)

SIDES = [
    Side(VIRGINIA, FRANCE, "For American states", "Pour les États américains"),
    Side(COLORADO, FRANCE, "Would data without names do?", "Des données sans noms suffiraient-elles"),
    Side(TEXAS, FRANCE, "Shown to the Attorney General", "Montrée au procureur général"),
    Side(CONNECTICUT, VIRGINIA, "begun since 1 August 2026", "commencé depuis le 1er août 2026"),
    Side(CALIFORNIA, VIRGINIA, "with the power to say no", "avec le pouvoir de refuser"),
]


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (VIRGINIA, "us-state-privacy.dpia.va", 5),
        (TEXAS, "us-state-privacy.dpia.tx", 5),
        (COLORADO, "us-co-cpa.profiling-and-dpia", 5),
        (CONNECTICUT, "us-ct-ctdpa.dpa-and-profiling-impact-assessment", 6),
        (CALIFORNIA, "us-ca-ccpa-regs.7150.risk-assessment", 9),
        (Firm(("GB-ENG",), PROFILES), "uk-ico.ai-guidance.soft", 3),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("firm", [VIRGINIA, CALIFORNIA, CONNECTICUT])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_small_firm_in_texas_owes_none(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("US-TX",), INTIMATE, {"org.us_small_business": "looked-small"}), PAPER)
