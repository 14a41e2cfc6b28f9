"""What the procedure for requests and complaints says, by the law of the people."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "complaint-procedure"
BIG = {"org.turnover": {"amount": 60000000, "currency": "USD"}, "org.us_small_business": "looked-not-small"}
FRANCE, BRITAIN, QUEBEC, ONTARIO, JAPAN = (Firm((p,)) for p in ("FR", "GB-ENG", "CA-QC", "CA-ON", "JP"))
TEXAS, COLORADO = (
    Firm((p,), {"people.in_use_count": 200000}, BIG | {"people.count_by_place": {p: 200000}})
    for p in ("US-TX", "US-CO")
)
ALONE = FRANCE.but(
    {
        "use.purposes": ["recruitment"],
        "people.groups": ["applicants"],
        "decision.domains": ["job"],
        "decision.automation": "machine-alone",
        "decision.weight": "only-factor",
        "decision.outcomes": ["refused"],
    }
)

SIDES = [
    Side(FRANCE, ONTARIO, "Against advertising an objection always counts", "Contre la publicité, l'opposition vaut"),
    Side(ALONE, FRANCE, "A decision that a machine takes alone", "Une décision prise par une machine seule"),
    Side(QUEBEC, ONTARIO, "computerized information collected", "le renseignement informatisé recueilli"),
    Side(BRITAIN, FRANCE, "since 19 June 2026", "depuis le 19 juin 2026"),
    Side(BRITAIN, JAPAN, "without undue delay, within one month", "sans retard injustifié, sous un mois"),
    Side(QUEBEC, FRANCE, "silence counts as a refusal", "le silence vaut refus"),
    Side(ONTARIO, FRANCE, "is told of this procedure", "est informé de cette procédure"),
    Side(TEXAS, FRANCE, "within 60 days in Texas", "sous 60 jours au Texas"),
    Side(COLORADO, TEXAS, "60 more where needed", "60 de plus si nécessaire"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (BRITAIN, "uk-dpa2018.s164A.complaints", 2),
        (BRITAIN, "uk-gdpr.art16-21.rights", 5),
        (FRANCE, "eu-gdpr.art16-21.rights", 5),
        (FRANCE, "eu-gdpr.art12.modalities", 1),
        (ALONE, "eu-gdpr.art22.no-solely-automated-decision", 3),
        (QUEBEC, "ca-qc-p391.s27-3.portability", 2),
        (QUEBEC, "ca-qc-p391.s3-2.governance-policies", 2),
        (ONTARIO, "ca-pipeda.p10.complaints", 1),
        (JAPAN, "jp-appi.art40.complaints", 1),
        (TEXAS, "us-state-privacy.rights-and-appeals.tx", 3),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("firm", [BRITAIN, QUEBEC, COLORADO])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_firm_of_several_uses_has_one_procedure(bureau: PaperDesk) -> None:
    assert len(bureau.written(Firm(case="retailer-three-cities"), PAPER)) == 1
