"""What the sheet on security says: the measures, what single laws want in writing, and the plan for an incident."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

SHEET = "security-measures"
FRANCE, BRITAIN, QUEBEC, ONTARIO, JAPAN, TEXAS = (Firm((p,)) for p in ("FR", "GB-ENG", "CA-QC", "CA-ON", "JP", "US-TX"))
IDS = {"data.kinds": ["contact", "id-numbers"]}
NEW_YORK, BAY_STATE = Firm(("US-NY",), IDS), Firm(("US-MA",), IDS)
LENDER = Firm(
    ("US-TX",),
    {"data.kinds": ["contact", "money"]},
    {"org.sector": ["lender"], "org.finance_supervision": [], "credit.activity": ["consumer-credit"]},
)
LICENSEE = Firm(
    ("US-NY",),
    {"data.kinds": ["contact", "money"]},
    {"org.sector": ["lender"], "org.finance_supervision": ["us-ny-dfs"], "credit.activity": ["consumer-credit"]},
)
CLINIC = Firm(
    ("US-NY",),
    {"data.kinds": ["contact", "health"], "people.groups": ["patients"], "use.purposes": ["patient-messages"]},
    {"org.sector": ["health-care"], "health.activity": ["treats-patients", "bills-electronically"]},
)
CHILDREN = Firm(
    ("US-TX",),
    {"children.ages": ["under-13"], "children.attract": ["made-for-children"]},
    {"online.services": ["website", "app"], "market.customers": ["consumers-remote"]},
)

SIDES = [
    Side(BRITAIN, ONTARIO, "these measures fit the risk", "ces mesures sont adaptées au risque"),
    Side(QUEBEC, ONTARIO, "its distribution and its medium", "de leur répartition et de leur support"),
    Side(JAPAN, FRANCE, "Japan, basic policy", "Japon, politique de base"),
    Side(BAY_STATE, NEW_YORK, "this sheet is the written programme", "cette fiche est le programme écrit"),
    Side(NEW_YORK, BAY_STATE, "disposed of in time", "éliminées à temps"),
    Side(LENDER, CLINIC, "Financial firm: the person in charge", "Entreprise financière : la personne"),
    Side(CLINIC, LENDER, "Patient data in the United States", "Données de patients aux États-Unis"),
    Side(LICENSEE, LENDER, "Department of Financial Services", "Department of Financial Services"),
    Side(CHILDREN, LENDER, "Children's data: the measures", "Données d'enfants : les mesures"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(SHEET, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(SHEET, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (FRANCE, "eu-gdpr.art32.security", 1),
        (BRITAIN, "uk-gdpr.art32.security", 1),
        (JAPAN, "jp-appi.art23.security-control", 1),
        (NEW_YORK, "us-ny-shield.security", 2),
        (LENDER, "us-glba.safeguards-programme", 2),
        (CLINIC, "us-hipaa.security-risk-analysis", 1),
    ],
)
def test_it_delivers_the_plan_and_the_person_and_no_lock(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, SHEET, duty) == points


def test_a_sheet_claims_no_measure_that_has_to_be_taken(bureau: PaperDesk) -> None:
    assert not {f"P14-security-safeguards.{e}" for e in "abc"} & bureau.templates[SHEET].covers


@pytest.mark.parametrize(
    "firm", [Firm(("FR", "CA-QC", "JP", "US-NY")), LENDER, TEXAS.but(IDS, {"market.places": ["FR"]})]
)
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, SHEET)


def test_a_firm_of_several_uses_has_one_sheet(bureau: PaperDesk) -> None:
    assert len(bureau.written(Firm(case="staffing-agency"), SHEET)) == 1
