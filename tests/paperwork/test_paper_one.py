"""What the documents about data say: each block where its law is in play and not elsewhere, and what they deliver of each duty."""

from __future__ import annotations

import copy
import dataclasses
import io
import itertools
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import case_from_data
from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_loading import load_templates
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Written, coverage
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Heading
from tests.conftest import DAY, ROOT

FR = Lang("fr")
SALON: dict[str, Any] = strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data
OPEN = "hangs on an answer"

Answers = dict[str, Any]


@pytest.fixture(scope="module")
def client(rulebook: Rulebook) -> Client:
    return Client(rulebook)


@pytest.fixture(scope="module")
def made() -> dict[str, Result]:
    return {}


class Desk:
    """A small firm in one place or several, and what is written for it; each firm is assessed once."""

    def __init__(self, client: Client, made: dict[str, Result]) -> None:
        self.client, self.made = client, made

    def firm(self, *places: str, use: Answers | None = None, org: Answers | None = None) -> Result:
        key = repr((places, use, org))
        if key not in self.made:
            raw = copy.deepcopy(SALON)
            raw["organisation"]["answers"] |= {
                "org.established_in": list(places),
                "market.places": list(places),
                "org.headcount": dict.fromkeys(places, 4),
            } | (org or {})
            answers = raw["use_cases"][0]["answers"]
            answers |= {"people.locations": list(places), "data.places": list(places), "vendor.places": list(places)}
            answers |= use or {}
            self.made[key] = self.client.assess(case_from_data(raw, self.client.rulebook), as_of=DAY)
        return self.made[key]

    def paper(self, result: Result, name: str, lang: Lang = SOURCE) -> Written:
        return result.written(next(p for p in result.papers() if p.template.id == name), lang=lang)

    def text(self, result: Result, name: str, lang: Lang = SOURCE) -> str:
        return markdown(self.paper(result, name, lang).page)

    def left(self, result: Result, name: str, duty: str) -> tuple[int, set[str]]:
        """Return how many points of a duty the document delivers, and the words of those it does not."""
        paper = next(p for p in result.papers() if p.template.id == name)
        (found,) = coverage([i for i in paper.duties if i.id == duty], [result.written(paper)], self.client.rulebook)
        return len(found.points), {t.in_(SOURCE) for t in (*found.left, *found.beyond)}


@pytest.fixture(scope="module")
def desk(client: Client, made: dict[str, Result]) -> Desk:
    return Desk(client, made)


def offered(result: Result) -> set[str]:
    return {p.template.id for p in result.papers()}


HOSPITAL: dict[str, Any] = {
    "org": {"org.sector": ["health-care"], "market.customers": ["consumers-in-person"]},
    "use": {"data.kinds": ["contact", "health"], "people.groups": ["patients"], "use.purposes": ["patient-messages"]},
}
HOSPITAL |= {"use": HOSPITAL["use"] | {"role.data": ["we-decide"]}}
BIG = {"org.turnover": {"amount": 60000000, "currency": "USD"}}
IDS = {"data.kinds": ["contact", "id-numbers"]}

LETTER, RECORD = "supplier-letter", "record-of-processing"

# ------------------------------------------------------------------------------------------------------ the letter to the supplier

LETTER_SIDES = [
    (("FR",), {}, "GDPR Art 28(1)-(4), 29", "only on our written instructions", "que sur nos instructions écrites"),
    (("GB-ENG",), {}, "UK GDPR Art 28", "only on our written instructions", "que sur nos instructions écrites"),
    (("CA-QC",), {}, "P-39.1, s. 18.3", "any attempt", "de toute tentative"),
    (("CA-ON",), {}, "PIPEDA Sch. 1 cl. 4.1.3", "as well as we must ourselves", "aussi bien que nous y sommes tenus"),
    (("JP",), {}, "APPI Arts 25", "do not mix our data with yours", "ne mêlez pas nos données"),
    (("US-CA",), {"org": BIG}, "Civ. Code 1798.100(d)", "five business days", "cinq jours ouvrables"),
    (("US-NY",), HOSPITAL, "45 CFR 164.308(b)", "HIPAA Security Rule", "Security Rule de HIPAA"),
    (("US-MA",), {"use": IDS}, "201 CMR 17", "put safeguards in place", "mettre en place des mesures"),
]  # fmt: skip


@pytest.mark.parametrize(("places", "answers", "law", "english", "french"), LETTER_SIDES)
def test_the_letter_has_the_points_of_the_laws_in_play(
    desk: Desk, places: tuple[str, ...], answers: dict[str, Any], law: str, english: str, french: str
) -> None:
    result = desk.firm(*places, **answers)
    text = desk.text(result, LETTER)
    assert law in text
    assert english in text
    assert french in desk.text(result, LETTER, FR)


@pytest.mark.parametrize(("places", "answers", "law", "english", "french"), LETTER_SIDES)
def test_the_letter_is_silent_on_laws_that_are_not_in_play(
    desk: Desk, places: tuple[str, ...], answers: dict[str, Any], law: str, english: str, french: str
) -> None:
    elsewhere = desk.firm("CA-ON") if places != ("CA-ON",) else desk.firm("JP")
    assert law not in desk.text(elsewhere, LETTER)
    assert english not in desk.text(elsewhere, LETTER)
    assert french not in desk.text(elsewhere, LETTER, FR)


def test_one_letter_speaks_for_two_laws(desk: Desk) -> None:
    text = desk.text(desk.firm("FR", "CA-QC"), LETTER)
    assert "For Europe and the United Kingdom" in text
    assert "For Québec" in text
    assert "For Japan" not in text


def test_the_letter_asks_what_is_open_and_confirms_what_is_known(desk: Desk) -> None:
    known = desk.firm("FR", use={"vendor.training_use": "barred"})
    assert "Our note: no, the contract forbids it" in desk.text(known, LETTER)
    open_ = desk.paper(desk.firm("FR"), LETTER)
    assert "vendor.training_use" in {b.fact for b in open_.blanks}
    assert "vendor.training_use" not in {b.fact for b in desk.paper(known, LETTER).blanks}
    assert "goes to another country" not in desk.text(desk.firm("FR"), LETTER).split("What we need to know")[1]
    abroad = desk.firm("FR", use={"data.places": ["US"], "vendor.places": ["US"], "transfer.cover": ["eu-clauses"]})
    assert "the EU's model clauses (SCC)" in desk.text(abroad, LETTER)


def test_who_runs_the_tool_himself_writes_to_no_supplier(desk: Desk) -> None:
    assert LETTER not in offered(desk.firm("FR", use={"vendor.runs_it": ["own-machines"], "vendor.places": []}))
    assert LETTER in offered(desk.firm("FR", use={"vendor.runs_it": ["group-company"]}))


@pytest.mark.parametrize(
    ("places", "answers", "duty", "points", "left"),
    [
        (("FR",), {}, "eu-gdpr.art28.processor-contract", 8, 1),
        (("GB-ENG",), {}, "uk-gdpr.art28.processor-contract", 8, 1),
        (("CA-QC",), {}, "ca-qc-p391.s18-3.service-contract", 8, 0),
        (("CA-ON",), {}, "ca-pipeda.p1-3.processor-protection", 5, 1),
        (("JP",), {}, "jp-appi.art25.processor-supervision", 4, 0),
        (("US-CA",), {"org": BIG}, "us-ca-ccpa.100d.contracts", 9, 0),
        (("US-NY",), HOSPITAL, "us-hipaa.baa-before-ai", 7, 0),
    ],
)
def test_the_letter_delivers_the_contract(
    desk: Desk, places: tuple[str, ...], answers: dict[str, Any], duty: str, points: int, left: int
) -> None:
    have, without = desk.left(desk.firm(*places, **answers), LETTER, duty)
    assert have == points
    assert len(without) == left, without


def test_a_security_programme_is_not_done_by_a_letter(desk: Desk) -> None:
    have, without = desk.left(desk.firm("US-MA", use=IDS), LETTER, "us-ma-201cmr17.security-programme")
    assert have == 1
    assert without


# -------------------------------------------------------------------------------------------------------- the record of processing


def test_the_record_says_what_the_case_says(desk: Desk) -> None:
    text = desk.text(desk.firm("FR"), RECORD)
    assert "| People concerned | Customers" in text
    assert "| Kinds of data | Name, address, phone, e-mail |" in text
    paper = desk.paper(desk.firm("FR", use={"data.kinds": "unknown"}), RECORD)
    assert "data.kinds" in {b.fact for b in paper.blanks}
    assert "Personnes concernées | Clients" in desk.text(desk.firm("FR"), RECORD, FR)


@pytest.mark.parametrize(
    ("use", "english", "french"),
    [
        (
            {"role.data": ["jointly"], "sharing.recipients": ["joint-partners"]},
            "Joint controller",
            "Responsable conjoint",
        ),
        (
            {"role.data": ["we-decide", "for-clients"], "data.sources": ["clients"]},
            "Each client for whom you handle data",
            "Chaque client pour lequel",
        ),
        ({"data.places": ["US"], "vendor.places": ["US"]}, "Transfer to other countries", "Transfert vers d'autres"),
        ({"data.kinds": ["contact", "health"]}, "Intimate data is among it", "Des données intimes"),
    ],
)
def test_the_record_has_what_this_use_needs(desk: Desk, use: Answers, english: str, french: str) -> None:
    with_, without = desk.firm("FR", use=use), desk.firm("FR")
    assert english in desk.text(with_, RECORD)
    assert french in desk.text(with_, RECORD, FR)
    assert english not in desk.text(without, RECORD)
    assert french not in desk.text(without, RECORD, FR)


@pytest.mark.parametrize(
    ("place", "duty", "points"),
    [("FR", "eu-gdpr.art30.ropa", 3), ("GB-ENG", "uk-gdpr.art30.records", 2)],
)
def test_the_record_delivers_all_but_showing_it(desk: Desk, place: str, duty: str, points: int) -> None:
    have, without = desk.left(desk.firm(place), RECORD, duty)
    assert have == points
    assert without == {"it is shown to the regulator"}


def test_a_firm_under_no_such_law_needs_no_record(desk: Desk) -> None:
    assert RECORD not in offered(desk.firm("CA-ON"))


def test_a_duty_of_the_firm_counts_what_the_documents_of_all_its_uses_deliver(desk: Desk) -> None:
    raw = copy.deepcopy(SALON)
    raw["use_cases"].append({**copy.deepcopy(raw["use_cases"][0]), "id": "second", "name": "Second"})
    result = desk.client.assess(case_from_data(raw, desk.client.rulebook), as_of=DAY)
    records = [result.written(p) for p in result.papers() if p.template.id == RECORD]
    assert len(records) == 2
    items = [i for i in result.checklist.ranked if i.id == "eu-gdpr.art30.ropa"]
    (both,) = coverage(items, records, desk.client.rulebook)
    assert (len(both.points), both.documents) == (3, (RECORD,))
    bare = dataclasses.replace(records[1], covered=frozenset({"P11-register-of-processing.a"}))
    (less,) = coverage(items, [records[0], bare], desk.client.rulebook)
    assert len(less.points) == 1


# ------------------------------------------------------------------------------------------------- notice, assessments, breach sheet

NOTICE, IMPACT, INTEREST, BREACH = (
    "privacy-notice",
    "impact-assessment",
    "legitimate-interest-assessment",
    "breach-sheet",
)
ABROAD: Answers = {"data.places": ["US"], "vendor.places": ["US"]}
HIRING: Answers = {
    "use.purposes": ["recruitment"],
    "people.groups": ["applicants"],
    "decision.domains": ["job"],
    "decision.automation": "machine-alone",
    "decision.weight": "only-factor",
    "decision.outcomes": ["refused"],
}
PLANNED, OWN = {"use.stage": "planned"}, {"data.grounds": ["own-interest"]}
INTIMATE = {"data.kinds": ["contact", "health"]}
MINORS = {"children.ages": ["age-15"]}
TRAINS = {"vendor.training_use": "allowed"}

Side = tuple[str, tuple[str, ...], Answers, tuple[str, ...], Answers, str, str]
SIDES: list[Side] = [
    # document, where it stands, where it does not, a phrase of it
    (NOTICE, ("FR",), {}, ("CA-ON",), {}, "Must you give the data", "Êtes-vous tenu de donner"),
    (NOTICE, ("GB-ENG",), {}, ("CA-ON",), {}, "Data protection officer, if we have one", "Notre délégué à la protection"),
    (NOTICE, ("GB-ENG",), {"data.grounds": ["explicit-yes"]}, ("CA-ON",), {"data.grounds": ["explicit-yes"]}, "take your consent back", "retirer votre consentement à tout moment"),
    (NOTICE, ("GB-ENG",), OWN, ("CA-ON",), OWN, "Our own interest in this use", "Notre propre intérêt"),
    (NOTICE, ("CA-ON",), ABROAD, ("JP",), ABROAD, "courts and authorities there", "autorités de ce pays"),
    (NOTICE, ("JP",), {}, ("FR",), {}, "ask to be told the purposes", "demander à connaître les fins"),
    (NOTICE, ("GB-ENG",), {}, ("FR",), {}, "You can first complain to us", "d'abord vous plaindre auprès de nous"),
    (NOTICE, ("FR",), {}, ("JP",), {}, "complain to the data protection authority", "plaindre à l'autorité"),
    (NOTICE, ("JP",), {}, ("FR",), {}, "Head of the firm", "Dirigeant de l'entreprise"),
    (NOTICE, ("JP",), {}, ("FR",), {}, "go beyond them only with your consent", "ne les dépassons qu'avec"),
    (NOTICE, ("CA-QC",), {}, ("FR",), {}, "may go outside Québec", "communiqués hors du Québec"),
    (NOTICE, ("CA-QC",), {}, ("CA-ON",), {}, "announce every change", "annonçons toute modification"),
    (NOTICE, ("CA-QC",), HIRING, ("FR",), {}, "off until you turn them on", "désactivées tant que"),
    (NOTICE, ("CA-ON",), {}, ("CA-QC",), {}, "such as those of our group", "par exemple de notre groupe"),
    (NOTICE, ("CA-ON",), ABROAD, ("CA-ON",), {"data.places": ["CA"]}, "courts and authorities there", "autorités de ce pays"),
    (NOTICE, ("FR",), ABROAD, ("FR",), {}, "Your data goes to another country", "Vos données partent dans un autre pays"),
    (NOTICE, ("FR",), ABROAD | {"transfer.cover": ["eu-clauses"]}, ("FR",), ABROAD | {"transfer.cover": []}, "model clauses (SCC)", "copie de cette garantie"),
    (NOTICE, ("FR",), ABROAD | {"transfer.cover": []}, ("FR",), ABROAD | {"transfer.cover": ["eu-clauses"]}, "none is recorded yet", "aucune n'est notée"),
    (NOTICE, ("FR",), ABROAD | {"transfer.cover": []}, ("CA-QC",), ABROAD | {"transfer.cover": []}, "none is recorded yet", "aucune n'est notée"),
    (NOTICE, ("FR",), ABROAD | {"transfer.cover": ["eu-clauses"]}, ("CA-QC",), ABROAD | {"transfer.cover": ["same-protection-contract"]}, "There it is protected by", "Elles y sont protégées"),
    (NOTICE, ("FR",), {"bio.uses": ["verify-one"], "data.kinds": ["contact", "biometric"]}, ("FR",), {"bio.uses": []}, "marks of your body", "caractéristiques de votre corps"),
    (NOTICE, ("FR",), {"data.grounds": ["they-agreed"]}, ("FR",), {}, "take your consent back", "retirer votre consentement"),
    (NOTICE, ("FR",), OWN, ("FR",), {}, "Our own interest in this use", "Notre propre intérêt"),
    (NOTICE, ("FR",), HIRING, ("FR",), {}, "A machine alone decides this", "Une machine seule décide"),
    (NOTICE, ("GB-ENG",), HIRING, ("GB-ENG",), {}, "A machine alone decides this", "Une machine seule décide"),
    (NOTICE, ("FR",), {}, ("FR",), {"vendor.runs_it": ["own-machines"]}, "the supplier of the tool trains", "Le fournisseur de l'outil entraîne"),
    (NOTICE, ("CA-AB",), ABROAD, ("CA-AB",), {"data.places": ["CA"], "vendor.places": ["CA"]}, "A firm outside Canada", "hors du Canada"),
    (IMPACT, ("FR",), HIRING | PLANNED, ("FR",), HIRING, "The use has not begun", "L'usage n'a pas commencé"),
    (IMPACT, ("FR",), HIRING, ("FR",), HIRING | PLANNED, "This assessment comes late", "Cette analyse vient tard"),
    (IMPACT, ("FR",), HIRING, ("CA-QC",), PLANNED, "Advice of the data protection officer", "Avis du délégué"),
    (IMPACT, ("GB-ENG",), HIRING, ("CA-QC",), PLANNED, "first consult the data protection authority", "consultez d'abord l'autorité"),
    (IMPACT, ("CA-QC",), PLANNED, ("FR",), HIRING, "consulted from the start", "consulté dès le début"),
    (IMPACT, ("CA-QC",), PLANNED, ("GB-ENG",), HIRING, "The depth of this assessment", "Cette évaluation est proportionnée"),
    (IMPACT, ("CA-QC",), PLANNED | ABROAD, ("FR",), HIRING, "Before information leaves Québec", "renseignements quittent le Québec"),
    (IMPACT, ("FR",), HIRING, ("FR",), HIRING | {"decision.automation": "person-reviews"}, "Nobody looks at the case", "Personne ne regarde"),
    (IMPACT, ("FR",), HIRING | INTIMATE, ("FR",), HIRING, "Intimate data is used", "Des données intimes"),
    (IMPACT, ("FR",), HIRING | MINORS, ("FR",), HIRING, "Children are concerned", "Des enfants"),
    (IMPACT, ("FR",), HIRING, ("FR",), HIRING | {"vendor.runs_it": ["own-machines"]}, "Does the supplier train", "Le fournisseur s'entraîne-t-il"),
    (INTEREST, ("FR",), OWN | INTIMATE, ("FR",), OWN, "Intimate data is among it", "Des données intimes"),
    (INTEREST, ("GB-ENG",), OWN | MINORS, ("FR",), OWN, "Children are concerned", "Des enfants"),
    (INTEREST, ("FR",), OWN | TRAINS, ("FR",), OWN | {"vendor.training_use": "barred"}, "a purpose of its own", "une finalité distincte"),
    (BREACH, ("FR",), {}, ("JP",), {}, "Notices: European Union", "Avis : Union européenne"),
    (BREACH, ("GB-ENG",), {}, ("FR",), {}, "Information Commissioner", "commissaire à l'information (ICO)"),
    (BREACH, ("CA-QC",), {}, ("FR",), {}, "five years", "cinq ans"),
    (BREACH, ("CA-QC",), {}, ("FR",), {}, "risk of serious injury: weigh", "risque de préjudice sérieux : pesez"),
    (BREACH, ("CA-QC",), {}, ("FR",), {}, "your business number (NEQ)", "votre numéro d'entreprise (NEQ)"),
    (BREACH, ("CA-ON",), {}, ("FR",), {}, "24 months", "24 mois"),
    (BREACH, ("CA-ON",), {}, ("CA-AB",), {}, "Privacy Commissioner of Canada", "vie privée du Canada"),
    (BREACH, ("CA-AB",), {}, ("CA-ON",), {}, "Commissioner of Alberta", "vie privée de l'Alberta"),
    (BREACH, ("JP",), {}, ("FR",), {}, "about 3 to 5 days", "3 à 5 jours environ"),
    (BREACH, ("JP",), {}, ("FR",), {}, "whether it was published", "si cela a été rendu public"),
    (BREACH, ("US-TX",), {}, ("FR",), {}, "Due in most states", "Dû dans la plupart des États"),
    (BREACH, ("US-FL",), {}, ("US-TX",), {}, "within 30 days at most", "sous 30 jours au plus"),
    (BREACH, ("US-OH",), {}, ("US-TX",), {}, "within 45 days at most", "sous 45 jours au plus"),
    (BREACH, ("US-TX",), {}, ("US-OH",), {}, "within 60 days at most", "sous 60 jours au plus"),
    (BREACH, ("US-TX",), {}, ("US-OH",), {}, "Texas (from 250)", "Texas (dès 250)"),
    (BREACH, ("US-NY",), {"data.kinds": ["contact", "id-numbers"]}, ("US-TX",), {}, "Department of State", "département d'État"),
    (BREACH, ("FR",), {"role.data": ["we-decide", "for-clients"], "data.sources": ["clients"]}, ("FR",), {}, "You handle data for clients", "Vous traitez des données pour des clients"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "places", "use", "others", "other_use", "english", "french"), SIDES)
def test_each_block_stands_where_its_law_and_its_answers_are(
    desk: Desk,
    name: str,
    places: tuple[str, ...],
    use: Answers,
    others: tuple[str, ...],
    other_use: Answers,
    english: str,
    french: str,
) -> None:
    here, there = desk.firm(*places, use=use or None), desk.firm(*others, use=other_use or None)
    assert english in desk.text(here, name)
    assert french in desk.text(here, name, FR)
    assert english not in desk.text(there, name)
    assert french not in desk.text(there, name, FR)


def test_a_block_of_american_sectors_and_of_california_stands_for_those_alone(desk: Desk) -> None:
    assert "prominent media" in desk.text(desk.firm("US-NY", **HOSPITAL), BREACH)
    assert "prominent media" not in desk.text(desk.firm("US-TX"), BREACH)
    lender = desk.firm(
        "US-TX",
        org={"org.sector": ["lender"], "org.finance_supervision": [], "credit.activity": ["consumer-credit"]},
        use={"data.kinds": ["contact", "money"]},
    )
    assert "Federal Trade Commission, online" in desk.text(lender, BREACH)
    assert "Federal Trade Commission, online" not in desk.text(desk.firm("US-TX"), BREACH)
    assert "Do Not Sell or Share" in desk.text(desk.firm("US-CA", org=BIG), NOTICE)
    assert "Do Not Sell or Share" not in desk.text(desk.firm("FR"), NOTICE)


def test_an_interest_is_weighed_where_the_use_rests_on_it(desk: Desk) -> None:
    assert INTEREST in offered(desk.firm("FR", use=OWN))
    assert INTEREST not in offered(desk.firm("FR"))
    assert INTEREST not in offered(desk.firm("CA-ON", use=OWN))


def test_one_sheet_speaks_for_four_laws_and_for_no_other(desk: Desk) -> None:
    text = desk.text(desk.firm("FR", "GB-ENG", "CA-QC", "JP"), BREACH)
    captions = [
        w for w in ("European Union", "United Kingdom", "Québec", "Japan", "Alberta") if f"Notices: {w}" in text
    ]
    assert captions == ["European Union", "United Kingdom", "Québec", "Japan"]


DELIVERED = [
    (NOTICE, ("FR",), {}, "eu-gdpr.art13-14.notice", 6),
    (NOTICE, ("CA-QC",), HIRING, "ca-qc-p391.s8-1.profiling-notice", 2),
    (NOTICE, ("CA-QC",), {}, "ca-qc-p391.s8-2.confidentiality-policy", 1),
    (IMPACT, ("FR",), HIRING, "eu-gdpr.art36.prior-consultation", 1),
    (NOTICE, ("FR",), HIRING, "eu-gdpr.art13-2f.adm-notice", 5),
    (NOTICE, ("FR",), ABROAD, "eu-gdpr.art13-1f.transfer-notice", 2),
    (NOTICE, ("GB-ENG",), ABROAD, "uk-gdpr.art13-1f.transfer-transparency", 2),
    (NOTICE, ("CA-QC",), {}, "ca-qc-p391.s8.collection-notice", 6),
    (NOTICE, ("CA-ON",), ABROAD, "ca-pipeda.p8.openness", 6),
    (NOTICE, ("JP",), {}, "jp-appi.art32.public-information", 5),
    (IMPACT, ("FR",), HIRING | PLANNED, "eu-gdpr.art35.dpia", 5),
    (IMPACT, ("GB-ENG",), HIRING, "uk-gdpr.art35.dpia", 4),
    (IMPACT, ("CA-QC",), PLANNED, "ca-qc-p391.s3-3.pia-project", 4),
    (IMPACT, ("CA-QC",), PLANNED | ABROAD, "ca-qc-p391.s17.transfer-pia", 3),
    (INTEREST, ("FR",), OWN | {"vendor.training_use": "barred"}, "eu-gdpr.art6.legal-basis", 2),
    (INTEREST, ("FR",), OWN | TRAINS, "eu-gdpr.art6.legal-basis", 3),
    (BREACH, ("FR",), {}, "eu-gdpr.art33.breach-authority", 4),
    (BREACH, ("FR",), {}, "eu-gdpr.art34.breach-people", 2),
    (BREACH, ("GB-ENG",), {}, "uk-gdpr.art33.breach-report", 4),
    (BREACH, ("CA-QC",), {}, "ca-qc-p391.s3-5.incident-notify", 4),
    (BREACH, ("CA-QC",), {}, "ca-qc-p391.s3-8.incident-register", 1),
    (BREACH, ("CA-ON",), {}, "ca-pipeda.s10-1.breach-report-opc", 2),
    (BREACH, ("CA-AB",), {}, "ca-ab-pipa.s34-1.breach", 2),
    (BREACH, ("JP",), {}, "jp-appi.art26-1.breach-report", 3),
    (BREACH, ("US-TX",), {}, "us-state-breach-notification.all", 6),
    (BREACH, ("US-OH",), {}, "us-state-breach-notification.all", 5),
    (BREACH, ("US-IL",), {}, "us-state-breach-notification.all", 4),
]


@pytest.mark.parametrize(("name", "places", "use", "duty", "points"), DELIVERED)
def test_a_document_delivers_the_points_it_claims(
    desk: Desk, name: str, places: tuple[str, ...], use: Answers, duty: str, points: int
) -> None:
    have, without = desk.left(desk.firm(*places, use=use or None), name, duty)
    assert have == points, without


@pytest.mark.parametrize("use", [{}, HIRING, ABROAD | OWN, {"vendor.runs_it": ["own-machines"], "vendor.places": []}])
@pytest.mark.parametrize("place", ["FR", "CA-QC", "JP"])
def test_a_blank_with_a_question_is_one_that_the_form_still_asks(desk: Desk, place: str, use: Answers) -> None:
    result = desk.firm(place, use=use or None)
    views = result.checklist.assessment.knowledge.bases
    for paper in result.papers():
        for blank in result.written(paper).blanks:
            if blank.fact is not None:
                assert any(v.fact(blank.fact).standing != "closed" for v in views), (paper.template.id, blank.fact)


def test_a_note_that_a_part_hangs_on_an_answer_stands_once_and_not_at_a_heading(desk: Desk) -> None:
    text = desk.text(desk.firm("FR", use={"data.grounds": "unknown"}), NOTICE)
    assert "Please note" in text
    assert not re.search(r"Please note[^\n]*\n\n## ", text)


@pytest.mark.parametrize("name", [LETTER, RECORD, NOTICE, IMPACT, INTEREST, BREACH])
@pytest.mark.parametrize("places", [("FR",), ("CA-QC",), ("JP",), ("US-TX",), ("GB-ENG", "CA-ON", "US-FL")])
def test_no_heading_stands_over_nothing(desk: Desk, name: str, places: tuple[str, ...]) -> None:
    for use in (HIRING | PLANNED | ABROAD | OWN, OWN):
        result = desk.firm(*places, use=use)
        for paper in (p for p in result.papers() if p.template.id == name):
            blocks = result.written(paper).page.blocks
            for block, after in itertools.pairwise(blocks):
                assert not (isinstance(block, Heading) and isinstance(after, Heading)), block


def test_what_a_duty_asks_beyond_all_points_counts_where_a_block_carries_that_duty(
    desk: Desk, tmp_path: Path, rulebook: Rulebook
) -> None:
    result = desk.firm("FR")
    asked = "legal basis, time of keeping, transfers abroad"
    assert asked not in desk.left(result, NOTICE, "eu-gdpr.art13-14.notice")[1]
    paper = next(p for p in result.papers() if p.template.id == NOTICE)
    made = result.written(paper)
    bare = dataclasses.replace(made, covered=made.covered - {"eu-gdpr.art13-14.notice"})
    (found,) = coverage([i for i in paper.duties if i.id == "eu-gdpr.art13-14.notice"], [bare], rulebook)
    assert [t.in_(SOURCE) for t in found.beyond] == [asked]
    assert wrong_of(tmp_path, rulebook, "eu-gdpr.art13-14.notice") == []
    assert wrong_of(tmp_path, rulebook, "eu-gdpr.art34.breach-people")  # it asks nothing beyond its points


def wrong_of(folder: Path, book: Rulebook, covers: str) -> list[str]:
    """Return what is wrong with a template whose only block says that it covers this."""
    text = (ROOT / "documents" / f"{BREACH}.yaml").read_text(encoding="utf-8").split("blocks:")[0]
    (folder / "documents").mkdir(exist_ok=True)
    block = f"blocks:\n- text: {{en: a, fr: a}}\n  covers: [{covers}]\n"
    (folder / "documents" / f"{BREACH}.yaml").write_text(text + block, encoding="utf-8")
    try:
        load_templates(book, folder)
    except FaultList as error:
        return [in_words(f.message, SOURCE) for f in error.faults]
    return []


@pytest.mark.parametrize("lang", [SOURCE, FR])
@pytest.mark.parametrize("name", [LETTER, RECORD, NOTICE, IMPACT, INTEREST, BREACH])
def test_a_word_file_is_the_same_twice_and_holds_a_hostile_name_as_text(desk: Desk, name: str, lang: Lang) -> None:
    raw = copy.deepcopy(SALON)
    raw["organisation"]["name"] = hostile = "=1+1 <b>&amp; {answer:x} [[y]]"
    raw["use_cases"][0]["answers"] |= HIRING | PLANNED | OWN
    result = desk.client.assess(case_from_data(raw, desk.client.rulebook), as_of=DAY)
    made = desk.paper(result, name, lang)
    one, other = (result.draw(made, ".docx") for _ in range(2))
    assert one == other
    words = evened("\n".join(p.text for p in Document(io.BytesIO(one)).paragraphs))
    assert hostile in words
    assert made.blanks
    assert all(evened(b.words) in words for b in made.blanks)


def evened(text: str) -> str:
    """Return a text with ordinary spaces, where a file has the no-break spaces of French."""
    return text.replace("\u202f", " ").replace("\xa0", " ")
