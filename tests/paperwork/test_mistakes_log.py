"""What the log of mistakes says: the log itself, the decision taken anew, the maker's plan, and the proof of claims."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "mistakes-log"
JAPAN, QUEBEC, BRITAIN, ONTARIO = (Firm((p,)) for p in ("JP", "CA-QC", "GB-ENG", "CA-ON"))
JUDGES = {
    "use.purposes": ["recruitment"],
    "people.groups": ["applicants"],
    "decision.domains": ["job"],
    "decision.automation": "machine-alone",
    "decision.weight": "only-factor",
    "decision.outcomes": ["refused"],
}
MAKER = Firm(case="eu-hiring-score-maker")
PROMISES = {"market.claims": ["ai-abilities", "performance-figures"]}

SIDES = [
    Side(QUEBEC.but(JUDGES), JAPAN, "it is taken anew on the right data", "elle est reprise sur les bonnes données"),
    Side(MAKER, JAPAN, "Plan for watching the system", "Plan de surveillance du système"),
    Side(MAKER, JAPAN, "Maker of a high-risk system", "Fabricant d'un système à haut risque"),
    Side(JAPAN, BRITAIN, "kept ready for questions of the State", "tenus prêts pour les questions de l'État"),
    Side(ONTARIO.but(org=PROMISES), BRITAIN, "What you say about it in public", "Ce que vous en dites en public"),
    Side(Firm(("US-TX",), {}, PROMISES), BRITAIN, "Test or figures behind it", "Essai ou chiffres à l'appui"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (JAPAN, "jp-ai-gfb.governance", 3),
        (JAPAN, "jp-ai-act.art16.investigation-guidance", 2),
        (MAKER, "eu-ai-act.art72.post-market-monitoring", 2),
        (ONTARIO.but(org=PROMISES), "ca-competition.s74-01-1-b.performance-test", 2),
        (BRITAIN, "uk-gdpr.art5-1cde.minimise-accurate-retain", 0),
    ],
)
def test_it_delivers_the_log_and_claims_no_right_data(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk) -> None:
    bureau.asks(QUEBEC, PAPER, "output.kinds")


@pytest.mark.parametrize("firm", [JAPAN, MAKER, ONTARIO.but(org=PROMISES)])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)
