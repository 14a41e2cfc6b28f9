"""What the documents about data say: each block where its law is in play and not elsewhere, and what they deliver of each duty."""

from __future__ import annotations

import copy
import dataclasses
from typing import Any

import pytest

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import case_from_data
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Written, coverage
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
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
    assert "Our note: No, the contract forbids it" in desk.text(known, LETTER)
    open_ = desk.paper(desk.firm("FR"), LETTER)
    assert "vendor.training_use" in {b.fact for b in open_.blanks}
    assert "vendor.training_use" not in {b.fact for b in desk.paper(known, LETTER).blanks}
    assert "goes to another country" not in desk.text(desk.firm("FR"), LETTER).split("What we need to know")[1]
    abroad = desk.firm("FR", use={"data.places": ["US"], "vendor.places": ["US"], "transfer.cover": ["eu-clauses"]})
    assert "The EU's model clauses (SCC)" in desk.text(abroad, LETTER)


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
