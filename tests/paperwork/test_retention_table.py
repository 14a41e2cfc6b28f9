"""What the table of times says: the least times and the longest times of each law in play."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

TABLE = "retention-table"
HIRING = {
    "use.purposes": ["recruitment"],
    "people.groups": ["applicants"],
    "decision.domains": ["job"],
    "decision.automation": "machine-alone",
    "decision.weight": "only-factor",
    "decision.outcomes": ["refused"],
    "output.kinds": ["score-of-person", "ranking-of-people"],
    "employment.uses": ["sort-applications"],
}
BODY = {
    "data.kinds": ["contact", "biometric"],
    "bio.uses": ["verify-one", "keeps-templates"],
    "data.grounds": ["explicit-yes"],
}


def hiring(place: str, staff: int = 40) -> Firm:
    return Firm((place,), HIRING | {"employment.job_places": [place]}, {"org.headcount": {place: staff}})


FRANCE, ONTARIO, QUEBEC, PLAIN = Firm(("FR",)), Firm(("CA-ON",)), Firm(("CA-QC",)), Firm(("CA-AB",))
LENDER = Firm(
    ("US-TX",),
    {
        "use.purposes": ["credit-scoring"],
        "people.groups": ["borrowers"],
        "decision.domains": ["credit"],
        "decision.weight": "main-factor",
    },
    {"org.sector": ["lender"], "credit.activity": ["consumer-credit"]},
)
CHILDREN = Firm(
    ("US-TX",),
    {"children.ages": ["under-13"], "children.attract": ["made-for-children"]},
    {"online.services": ["website", "app"], "market.customers": ["consumers-remote"]},
)
ILLINOIS, COLORADO = Firm(("US-IL",), BODY), Firm(("US-CO",), BODY)

SIDES = [
    Side(hiring("FR"), PLAIN, "Least times", "Durées minimales"),
    Side(hiring("FR"), hiring("CA-QC"), "kept six months at least", "gardés six mois au moins"),
    Side(hiring("CA-QC"), hiring("FR"), "at least one year after the decision", "au moins un an après la décision"),
    Side(hiring("CA-BC"), hiring("CA-QC"), "British Columbia", "Colombie-Britannique"),
    Side(hiring("US-TX"), hiring("FR"), "United States, hiring and staff", "États-Unis, recrutement et personnel"),
    Side(hiring("US-CA"), hiring("US-TX"), "California, hiring and staff", "Californie, recrutement et personnel"),
    Side(LENDER, hiring("US-TX"), "25 months", "25 mois"),
    Side(hiring("US-CO"), hiring("US-TX"), "three years at least", "trois ans au moins"),
    Side(QUEBEC, ONTARIO, "generally recognised best practices", "meilleures pratiques généralement reconnues"),
    Side(ILLINOIS, COLORADO, "three years after the person's last", "trois ans après le dernier contact"),
    Side(COLORADO, ILLINOIS, "24 months after the last dealing", "24 mois après le dernier contact"),
    Side(CHILDREN, ILLINOIS, "Children's data in the United States", "Données d'enfants aux États-Unis"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(TABLE, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(TABLE, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (FRANCE, "eu-gdpr.art5.principles", 1),
        (Firm(("GB-ENG",)), "uk-gdpr.art5-1cde.minimise-accurate-retain", 1),
        (QUEBEC, "ca-qc-p391.s3-2.governance-policies", 1),
        (hiring("CA-QC"), "ca-qc-p391.s11.accuracy-keep-1y", 1),
        (hiring("FR"), "eu-ai-act.art26.keep-logs", 1),
        (hiring("US-TX"), "us-title-vii.records", 1),
        (hiring("US-CA"), "us-ca-feha-ads.records-4y", 1),
        (LENDER, "us-ecoa.records", 1),
        (ILLINOIS, "us-il-bipa.policy-consent", 2),
    ],
)
def test_it_delivers_the_schedule_and_no_deletion(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, TABLE, duty) == points


@pytest.mark.parametrize("firm", [hiring("FR"), hiring("US-CA"), ILLINOIS, ONTARIO])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, TABLE)
