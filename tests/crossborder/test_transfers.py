"""Where personal data goes: the transfer matrix, days, missing answers, real firms, the page and its map, the command."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

from compliance.case.case import Flow, case_from_data, read_case
from compliance.checklist.checklist import build
from compliance.crossborder.transfers import CorridorDoc, TransfersDoc, transfers
from compliance.language.text import Lang
from compliance.law.checking import Origin, faults
from compliance.law.legal_systems import Route
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Block, Card, Figure, Table, cell, plain
from compliance.reporting import transfers_page
from compliance.results.checklist_document import to_json
from tests.conftest import DAY, ROOT
from tests.support import random_law
from tests.support.calling import assert_refused, call

SHOP = ROOT / "examples" / "web-shop-chatbot.yaml"
BAKERY = ROOT / "examples" / "bakery-cv-ranker.yaml"
AS_OF = ("--as-of", DAY.isoformat())
LANGS = (Lang("en"), Lang("fr"))
Ask = Callable[..., TransfersDoc]


def firm(rulebook: Rulebook, home: str, **answers: Any) -> dict[str, Any]:
    """Return a shop with a chatbot in a place, with other answers put in; an answer of None is left out."""
    raw: dict[str, Any] = strict_yaml.read(SHOP).data
    organisation, use = raw["organisation"]["answers"], raw["use_cases"][0]
    organisation |= {
        "org.established_in": [home],
        "market.places": [home],
        "org.headcount": {home: 6},
        "health.activity": [],
    }
    use["answers"] |= {"people.locations": [home], "use.special_context": []}
    del use["flows"]
    for fact, value in answers.items():
        where = use["answers"] if rulebook.facts[fact].of == "use-case" else organisation
        where.pop(fact, None)
        if value is not None:
            where[fact] = value
    return raw


@pytest.fixture(scope="module")
def quick(rulebook: Rulebook) -> Assessor:
    """An assessor without the second computation, which other tests hold."""
    return Assessor(rulebook, cross_check=False)


@pytest.fixture(scope="module")
def shown(rulebook: Rulebook, quick: Assessor) -> Ask:
    def ask(raw: dict[str, Any], day: date = DAY) -> TransfersDoc:
        return transfers(build(quick.assess(case_from_data(raw, rulebook), day)))

    return ask


@pytest.fixture(scope="module")
def one(rulebook: Rulebook, shown: Ask) -> Callable[..., CorridorDoc]:
    def ask(
        home: str, to: str, cover: list[str] | None, receiver: str = "vendor", day: date = DAY, **answers: Any
    ) -> CorridorDoc:
        raw = firm(rulebook, home, **answers)
        raw["use_cases"][0]["flows"] = [{"from": home, "to": to, "receiver": receiver, "cover": cover}]
        [corridor] = shown(raw, day).corridors
        return corridor

    return ask


def ways(corridor: CorridorDoc) -> list[str]:
    """Return the ways of a corridor, without those that hold data back and do not bear on the case."""
    return [w.route for w in corridor.ways if not (w.holds_back and w.standing == "not-concerned")]


# ------------------------------------------------------------------------------------------------------- the matrix

SAFE = ["eu-safeguards", "eu-exceptions"]
BRIT = ["gb-safeguards", "gb-exceptions"]
OUT = ["on-health", "ca-abroad"]
MATRIX = {
    # From the European Union: PIPEDA recipients, free, adequate until 2031, adequate, the American list.
    ("FR", "CA"): ("not-covered", ["eu-ca", *SAFE]),
    ("FR", "DE"): ("no-transfer", ["eu-eea"]),
    ("FR", "NO"): ("open", ["eu-eea"]),
    ("FR", "GB"): ("open", ["eu-gb"]),
    ("FR", "JP"): ("open", ["eu-jp"]),
    ("FR", "US"): ("not-covered", ["eu-us-dpf", *SAFE]),
    # From the United Kingdom: as carried over, the data bridge to the United States.
    ("GB", "CA"): ("not-covered", ["gb-ca", *BRIT]),
    ("GB", "FR"): ("open", ["gb-eea"]),
    ("GB", "GB-SCT"): ("no-transfer", []),
    ("GB", "JP"): ("conditional", ["gb-jp", *BRIT]),
    ("GB", "US"): ("not-covered", ["gb-us", *BRIT]),
    # From Japan: the list is the EEA and the United Kingdom only.
    ("JP", "CA"): ("not-covered", ["jp-other"]),
    ("JP", "IT"): ("open", ["jp-eea"]),
    ("JP", "GB"): ("open", ["jp-gb"]),
    ("JP", "JP"): ("no-transfer", []),
    ("JP", "US"): ("not-covered", ["jp-other"]),
    # From Canada: accountability abroad, free inside.
    ("CA-ON", "CA-BC"): ("no-transfer", ["on-health", "ca-within"]),
    ("CA-ON", "FR"): ("not-covered", OUT),
    ("CA-ON", "GB"): ("not-covered", OUT),
    ("CA-ON", "JP"): ("not-covered", OUT),
    ("CA-ON", "US"): ("not-covered", OUT),
    # From Québec: an assessment and an agreement, towards other provinces and adequate countries too.
    ("CA-QC", "CA-ON"): ("not-covered", ["qc-outside", "ca-within"]),
    ("CA-QC", "CA-QC"): ("no-transfer", ["ca-within"]),
    ("CA-QC", "FR"): ("not-covered", ["qc-outside", "ca-abroad"]),
    ("CA-QC", "GB"): ("not-covered", ["qc-outside", "ca-abroad"]),
    ("CA-QC", "JP"): ("not-covered", ["qc-outside", "ca-abroad"]),
    ("CA-QC", "US"): ("not-covered", ["qc-outside", "ca-abroad"]),
    # From the United States: no rule of export.
    ("US-CA", "CA"): ("open", ["us-abroad"]),
    ("US-CA", "FR"): ("open", ["us-abroad"]),
    ("US-CA", "GB"): ("open", ["us-abroad"]),
    ("US-CA", "JP"): ("open", ["us-abroad"]),
    ("US-CA", "US-NY"): ("no-transfer", []),
}


@pytest.mark.parametrize("pair", MATRIX, ids=" to ".join)
def test_each_cell_of_the_matrix_with_nothing_in_place(one: Callable[..., CorridorDoc], pair: tuple[str, str]) -> None:
    corridor = one(*pair, cover=[], **{"vendor.contract": []})
    assert (corridor.standing, ways(corridor)) == MATRIX[pair]


@pytest.mark.parametrize(
    ("home", "to", "cover", "route"),
    [
        ("FR", "CA-ON", ["subject-to-pipeda"], "eu-ca"),
        ("FR", "US", ["dpf-listed"], "eu-us-dpf"),
        ("FR", "US", ["eu-clauses"], "eu-safeguards"),
        ("FR", "IN", ["eu-clauses"], "eu-safeguards"),
        ("FR", "IN", ["group-rules"], "eu-safeguards"),
        ("GB", "US", ["dpf-listed", "dpf-uk-extension"], "gb-us"),
        ("GB", "US", ["uk-agreement"], "gb-safeguards"),
        ("GB", "IN", ["uk-addendum", "eu-clauses"], "gb-safeguards"),
        ("JP", "US", ["cbpr"], "jp-other"),
        ("JP", "US", ["consent-to-go-abroad"], "jp-other"),
        ("CA-ON", "US", ["same-protection-contract"], "ca-abroad"),
        ("CA-QC", "CA-ON", ["same-protection-contract"], "qc-outside"),
    ],
)
def test_what_is_in_place_covers_the_way_it_is_made_for(
    one: Callable[..., CorridorDoc], home: str, to: str, cover: list[str], route: str
) -> None:
    corridor = one(home, to, cover)
    assert corridor.standing == "covered"
    assert [w.route for w in corridor.ways if w.carries] == [route]


@pytest.mark.parametrize(
    ("home", "cover"),
    [
        ("FR", ["cbpr"]),  # no effect under the GDPR
        ("FR", ["eu-clauses", "subject-to-gdpr"]),  # the clauses are not made for such recipients
        ("FR", ["uk-agreement"]),
        ("GB", ["dpf-listed"]),  # without the extension
        ("GB", ["eu-clauses"]),  # without the addendum
        ("GB", ["dpf-listed", "dpf-uk-extension", "us-bank-or-telecom"]),
        ("JP", ["dpf-listed"]),
        ("JP", ["eu-clauses"]),
        ("CA-QC", ["dpf-listed"]),
    ],
)
def test_what_is_made_for_another_way_covers_nothing(
    one: Callable[..., CorridorDoc], home: str, cover: list[str]
) -> None:
    corridor = one(home, "US", cover, **{"vendor.contract": []})
    assert corridor.standing == "not-covered"
    assert corridor.last_day is None
    assert "put one in place" in corridor.gap["en"]


def test_staff_data_needs_a_listing_that_names_it(one: Callable[..., CorridorDoc]) -> None:
    staff = {"people.groups": ["applicants"]}
    assert one("FR", "US", ["dpf-listed"], **staff).standing == "not-covered"
    way = one("FR", "US", ["dpf-listed"], **staff).ways[0]
    assert [x["en"] for x in way.given] == ["The US firm is on the Data Privacy Framework (DPF) list"]
    assert [x["en"] for x in way.wanted] == ["That DPF listing covers staff data too"]
    assert one("FR", "US", ["dpf-listed", "dpf-staff-data"], **staff).standing == "covered"


def test_a_narrow_exception_is_told_apart_from_a_basis(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("FR", "US", ["one-off-need"])
    assert corridor.standing == "exception"
    assert "eu-gdpr.art49.derogations" in {d.obligation for d in corridor.duties}


def test_what_may_or_may_not_count_is_not_known_and_named(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("FR", "US", ["same-protection-contract"])
    assert corridor.standing == "not-known"
    assert "“A contract that promises the same protection”" in corridor.gap["en"]
    assert "« Un contrat qui promet la même protection »" in corridor.gap["fr"]
    assert one("CA-QC", "US", [], **{"vendor.contract": ["data-terms"]}).standing == "not-known"
    told = one("CA-QC", "US", [], receiver="recipient", **{"vendor.contract": ["data-terms"]})
    assert told.standing == "not-covered"  # the contract with the supplier binds no other recipient


# ------------------------------------------------------------------------------------------------------------- days


def test_the_british_adequacy_carries_to_its_last_day_and_no_further(one: Callable[..., CorridorDoc]) -> None:
    last = one("FR", "GB", [], day=date(2031, 12, 27))
    assert (last.standing, last.last_day, last.days_left, last.ends_soon) == ("open", date(2031, 12, 27), 0, True)
    after = one("FR", "GB", [], day=date(2031, 12, 28))
    assert (after.standing, ways(after)) == ("not-covered", SAFE)
    assert one("FR", "GB", ["eu-clauses"], day=date(2031, 12, 28)).standing == "covered"


@pytest.mark.parametrize(("day", "soon"), [(date(2030, 12, 26), False), (date(2030, 12, 27), True)])
def test_an_end_within_a_year_is_told(one: Callable[..., CorridorDoc], day: date, soon: bool) -> None:
    corridor = one("FR", "GB", [], day=day)
    assert corridor.ends_soon is soon
    assert corridor.days_left == (date(2031, 12, 27) - day).days


@pytest.mark.parametrize(
    ("day", "route"), [(date(2026, 2, 4), "gb-safeguards-2020"), (date(2026, 2, 5), "gb-safeguards")]
)
def test_the_british_safeguards_change_with_the_act_of_2025(
    one: Callable[..., CorridorDoc], day: date, route: str
) -> None:
    assert [w.route for w in one("GB", "IN", ["uk-agreement"], day=day).ways if w.carries] == [route]


def test_before_any_way_is_recorded_nothing_is_made_up(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("FR", "US", ["dpf-listed"], day=date(2018, 5, 24))
    assert (corridor.standing, corridor.ways) == ("not-known", [])
    assert corridor.gap["en"] == (
        "Not known: no way out of this legal system is recorded for this day (European Union)."
    )


def test_a_pending_challenge_is_told_where_the_transfer_rests_on_it(one: Callable[..., CorridorDoc]) -> None:
    assert "C-703/25 P" in one("FR", "US", ["dpf-listed"]).pending[0]["en"]
    assert one("FR", "US", ["eu-clauses"]).pending == []


# --------------------------------------------------------------------------------------------------- missing answers


def test_cover_not_known_leaves_the_corridor_open_and_asks(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("FR", "US", None)
    assert corridor.standing == "not-known"
    assert [a.fact for a in corridor.asks] == ["transfer.cover"]
    assert corridor.gap["en"].startswith("Not known: ask “If data goes to another country")


def test_an_unsure_cover_is_not_no(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("FR", "US", {"unsure": ["eu-clauses"]})  # type: ignore[arg-type]
    assert corridor.standing == "not-known"
    assert corridor.asks[0].fact == "transfer.cover"


def test_places_nobody_named_are_corridors_that_ask(rulebook: Rulebook, shown: Ask) -> None:
    doc = shown(firm(rulebook, "FR", **{"vendor.places": None, "data.places": "unknown", "transfer.cover": []}))
    assert [(c.receiver, c.destination.place, c.standing) for c in doc.corridors] == [
        ("vendor", None, "not-known"),
        ("storage", None, "not-known"),
    ]
    assert [c.asks[0].fact for c in doc.corridors] == ["vendor.places", "data.places"]


def test_an_unsure_place_is_neither_a_gap_nor_left_out(rulebook: Rulebook, shown: Ask) -> None:
    places = {"vendor.places": ["FR"], "data.places": {"yes": ["FR"], "unsure": ["US", "GB"]}, "transfer.cover": []}
    doc = shown(firm(rulebook, "FR", **places))
    found = {c.destination.place.code: c for c in doc.corridors if c.destination.place and not c.destination.sure}
    assert found["US"].standing == "not-known"
    assert found["US"].asks[0].fact == "data.places"
    assert found["GB"].standing == "open"
    assert found["GB"].gap["en"].endswith("(It is not sure that data goes there.)")


def test_a_place_too_large_to_tell_is_not_known(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("CA-QC", "CA", ["same-protection-contract"])  # Québec, or another province?
    assert corridor.standing == "not-known"
    assert corridor.asks[0].fact == "vendor.places"


def test_a_country_of_origin_too_large_to_tell_lets_its_parts_speak(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("CA", "US", ["same-protection-contract"])
    assert {s.code for s in corridor.systems} >= {"CA", "CA-QC"}
    assert "ca-qc-p391.s17.transfer-pia" in {d.obligation for d in corridor.duties if d.verdict == "may-apply"}


def test_no_origin_known_is_not_known(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR", **{"people.locations": "unknown", "org.established_in": None})
    raw["use_cases"][0]["answers"] |= {"vendor.places": ["US"], "data.places": ["US"]}
    doc = shown(raw)
    assert [(c.origin.system, c.standing) for c in doc.corridors] == [(None, "not-known")] * 2
    assert {a.fact for a in doc.asks} >= {"people.locations", "org.established_in"}


def test_where_the_people_are_not_known_the_firm_counts_and_the_question_stays(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR", **{"people.locations": "unknown", "vendor.places": ["GB"], "data.places": []})
    doc = shown(raw)
    assert [c.origin.system.code for c in doc.corridors if c.origin.system] == ["EU"]
    assert [a.fact for a in doc.asks][-1] == "people.locations"
    assert any("Where are the people" in n["en"] for n in doc.notes)


def test_a_firm_with_people_abroad_leaves_from_home_too(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR", **{"people.locations": ["US"], "vendor.places": ["US"], "data.places": []})
    assert {c.origin.system.code: c.standing for c in shown(raw).corridors if c.origin.system} == {
        "EU": "not-known",
        "US": "no-transfer",
    }


def test_an_open_question_of_law_is_no_gap_and_asks_nothing(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("GB", "US", [], receiver="storage")
    assert corridor.standing == "not-known"
    assert corridor.asks == []
    assert corridor.law_open
    assert "question of law" in corridor.gap["en"]


def test_no_use_and_no_data_on_people_leave_nothing(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR", **{"data.about_people": "no", "vendor.places": ["US"]})
    [corridor] = shown(raw).corridors
    assert (corridor.standing, corridor.duties) == ("not-concerned", [])
    assert "no data on people" in corridor.gap["en"]
    raw["use_cases"] = []
    doc = shown(raw)
    assert doc.corridors == []
    assert doc.notes


def test_places_without_recorded_law_are_said(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR", **{"people.locations": ["FR", "BR"], "vendor.places": ["GB"], "data.places": []})
    doc = shown(raw)
    assert any("Brazil" in n["en"] for n in doc.notes)
    assert any("Brésil" in n["fr"] for n in doc.notes)
    assert [c.origin.system.code for c in doc.corridors if c.origin.system] == ["EU"]


# ------------------------------------------------------------------------------------------------------------ duties


def test_what_is_done_leaves_only_the_decision_to_watch(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR")
    raw["use_cases"][0]["flows"] = [{"from": "FR", "to": "GB", "receiver": "vendor", "cover": []}]
    raw["in_place"] = [
        {"obligation": f"eu-gdpr.{x}"}
        for x in ("art44.transfer-rule", "art45.adequacy-check", "art13-1f.transfer-notice")
    ]
    [corridor] = shown(raw).corridors
    assert corridor.gap["en"].endswith("for as long as the decision holds (27 December 2031).")
    assert corridor.gap["fr"].endswith("tant que vaut la décision (27 décembre 2031).")
    assert corridor.parts["notice"] == "done"


def test_a_safeguard_recorded_as_done_covers(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR")
    raw["use_cases"][0]["flows"] = [{"from": "FR", "to": "IN", "receiver": "vendor", "cover": []}]
    raw["in_place"] = [{"obligation": "eu-gdpr.art46.safeguards-and-tia", "since": "2026-01-01", "until": "2027-01-01"}]
    [corridor] = shown(raw).corridors
    assert corridor.standing == "covered"
    assert corridor.ways[0].done == ["eu-gdpr.art46.safeguards-and-tia"]
    assert corridor.parts["assessment"] == "done"
    [later] = shown(raw, date(2027, 1, 1)).corridors
    assert later.standing == "not-covered"


def test_each_flow_has_its_own_verdicts(shown: Ask) -> None:
    listed, clauses = shown(strict_yaml.read(SHOP).data).corridors
    assert (listed.standing, listed.parts["assessment"]) == ("covered", "none")
    assert (clauses.standing, clauses.parts["assessment"]) == ("covered", "open")
    assert "eu-gdpr.art46.safeguards-and-tia" not in {d.obligation for d in listed.duties}
    assert "eu-gdpr.art45.adequacy-check" not in {d.obligation for d in clauses.duties}


def test_american_bulk_rules_are_no_gap_where_their_duties_do_not_apply(
    rulebook: Rulebook, quick: Assessor, one: Callable[..., CorridorDoc]
) -> None:
    corridor = one("US-CA", "CN", [], **{"sharing.concern_ties": []})
    assert corridor.standing == "open"
    assert [w.standing for w in corridor.ways if w.holds_back] == ["not-concerned"]
    assert not any(d.obligation.startswith("us-doj-dsp") for d in corridor.duties)
    broker = read_case(ROOT / "features" / "cases" / "us-fed-data-broker.yaml", rulebook)
    abroad = next(c for c in transfers(build(quick.assess(broker, DAY))).corridors if c.standing != "no-transfer")
    assert "us-doj-dsp.302.onward-clause" in {d.obligation for d in abroad.duties}


def test_rules_on_where_data_may_be_kept_hold_back_what_they_reach(one: Callable[..., CorridorDoc]) -> None:
    clinic = {"health.activity": ["treats-patients"], "data.kinds": ["health"], "data.stored_in": ["IN"]}
    kept = one("US-TX", "IN", [], receiver="storage", **clinic)
    assert kept.standing == "restricted"
    assert "Texas SB 1188" in kept.gap["en"]
    assert one("US-CA", "IN", [], receiver="storage", **clinic).standing == "open"


def test_a_basis_beside_a_rule_that_may_hold_data_back_is_said_to_be_there(one: Callable[..., CorridorDoc]) -> None:
    corridor = one("FR", "US", ["dpf-listed"], **{"health.activity": None, "data.kinds": ["health"]})
    assert corridor.standing == "not-known"
    assert corridor.gap["en"].startswith("A basis is in place")
    assert corridor.asks[0].fact == "health.activity"


# --------------------------------------------------------------------------------------------------------- real firms


def test_every_example_tells_the_same_story_as_its_checklist(example: Path, assessor: Assessor) -> None:
    checklist = build(assessor.assess(read_case(example, assessor.rulebook), DAY))
    doc = transfers(checklist)
    schema = json.loads((ROOT / "docs/schemas/transfers-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(to_json(doc)), schema)
    live = {(i.id, i.assessed.use_case) for i in checklist.ranked}
    told = {(e.obligation, e.use_case) for e in doc.elsewhere}
    for c in doc.corridors:
        for d in c.duties:
            assert (d.obligation, c.use_case) in live or (d.obligation, None) in live
            told |= {(d.obligation, c.use_case), (d.obligation, None)}
        bare = c.standing in ("not-covered", "not-known", "restricted")
        stops = [d.obligation for d in c.duties if d.tier == "stop" and d.verdict == "applies" and d.status == "open"]
        assert bare or not stops, f"{c.number}: {stops}"
    topics = set(assessor.rulebook.transfer_parts.values())
    of_transfers = {(i.id, i.assessed.use_case) for i in checklist.ranked if topics & {t.topic for t in i.duty.topics}}
    assert of_transfers <= told


def test_the_bakery_has_no_basis_to_america(assessor: Assessor) -> None:
    doc = transfers(build(assessor.assess(read_case(BAKERY, assessor.rulebook), DAY)))
    assert [(c.origin.system.code, c.receiver, c.standing) for c in doc.corridors if c.origin.system] == [
        ("EU", "vendor", "not-covered"),
        ("EU", "storage", "not-covered"),
        ("CA-QC", "vendor", "not-known"),
        ("CA-QC", "storage", "not-known"),
    ]
    assert {s.code: s.standing for s in doc.corridors[2].systems}["CA"] == "not-concerned"


def test_where_a_flow_comes_from_and_goes_does_not_change_the_hash_of_a_case(rulebook: Rulebook) -> None:
    case = read_case(SHOP, rulebook)
    bare = tuple(replace(f, origin=None, destination=None, receiver=None) for f in case.use_cases[0].flows)
    assert bare == tuple(Flow(f.label, f.answers) for f in case.use_cases[0].flows)
    assert replace(case, use_cases=(replace(case.use_cases[0], flows=bare),)).sha256 == case.sha256
    assert [(f.origin, f.destination, f.receiver) for f in case.use_cases[0].flows] == [
        ("FR", "US", "vendor"),
        ("FR", "IN", "storage"),
    ]


def test_places_no_flow_names_are_corridors_too(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR", **{"data.places": ["FR", "JP"], "transfer.cover": []})
    raw["use_cases"][0]["flows"] = [{"from": "FR", "to": "US", "receiver": "vendor", "cover": ["dpf-listed"]}]
    found = [(c.destination.place.code, c.declared) for c in shown(raw).corridors if c.destination.place]
    assert found == [("US", True), ("JP", False)]


# ---------------------------------------------------------------------------------------------------------- any firm

PLACE_FACTS = {"people.locations", "org.established_in", "vendor.places", "data.places", "sharing.places"}


def keyed(doc: TransfersDoc) -> dict[tuple[Any, ...], CorridorDoc]:
    return {
        (c.origin.system and c.origin.system.code, c.destination.place and c.destination.place.code, c.receiver): c
        for c in doc.corridors
    }


@pytest.mark.long
def test_one_more_answer_never_turns_a_standing_round(rulebook: Rulebook, shown: Ask) -> None:
    """From "not known" to anything; what is carried can only turn out not to be a transfer at all."""
    rng = random.Random(3)
    harmless = {"open", "covered", "no-transfer", "not-concerned"}
    settled = 0
    for _ in range(24):  # most rounds settle nothing, a few settle many: which, turns with every question added
        raw = random_law.raw_case(rng, rulebook, share=0.9)
        answers = raw["use_cases"][0]["answers"]
        answers |= {"data.about_people": "yes", "vendor.runs_it": ["outside-firm"]}
        after = keyed(shown(raw))
        for fact in ("transfer.cover", rng.choice([f for f in answers if f not in PLACE_FACTS])):
            fewer = {**raw, "use_cases": [{**raw["use_cases"][0], "answers": {**answers}}]}
            fewer["use_cases"][0]["answers"].pop(fact, None)
            before = keyed(shown(fewer))
            for key in before.keys() & after.keys():
                old, new = before[key].standing, after[key].standing
                assert old in (new, "not-known") or {old, new} <= harmless, f"{fact}, {key}: {old} became {new}"
                settled += old != new
    assert settled > 15


def test_silence_makes_no_gap_and_no_comfort(rulebook: Rulebook, shown: Ask) -> None:
    raw = {"schema": "case/1", "organisation": {"name": "x"}, "use_cases": [{"id": "u", "name": "u"}]}
    doc = shown(raw)
    assert {c.standing for c in doc.corridors} == {"not-known"}
    assert {c.receiver for c in doc.corridors} == {"vendor", "recipient", "storage"}
    assert {a.fact for a in doc.asks} >= PLACE_FACTS


# --------------------------------------------------------------------------------------------------------- the page


def blocks(found: list[Block] | tuple[Block, ...], kind: type[Any]) -> list[Any]:
    return [b for b in found if isinstance(b, kind)]


@pytest.mark.core_takes("denver-lender-en")
@pytest.mark.parametrize("lang", LANGS)
def test_the_page_has_every_transfer_in_table_card_and_map(example: Path, assessor: Assessor, lang: Lang) -> None:
    doc = transfers(build(assessor.assess(read_case(example, assessor.rulebook), DAY)))
    page = transfers_page.page(doc, lang)
    numbers = [str(c.number) for c in doc.corridors if c.standing not in ("no-transfer", "not-concerned")]
    rows = [plain(cell(r[0]).line) for t in blocks(list(page.blocks), Table) for r in t.rows]
    titles = [plain(c.title).partition(".")[0] for c in blocks(list(page.blocks), Card)]
    assert rows == numbers
    assert sorted(x for t in titles for x in t.split(", ")) == sorted(numbers)
    told = " ".join(f.alternative for f in blocks(list(page.blocks), Figure))
    assert all(f" {n}" in told for n in numbers)
    again = transfers_page.page(doc, lang)
    assert [f.svg for f in blocks(list(page.blocks), Figure)] == [f.svg for f in blocks(list(again.blocks), Figure)]
    text = markdown(page)
    for c in doc.corridors:
        if c.destination.place is not None:
            assert c.destination.place.name[lang].split(" ")[0] in text
    assert "{" not in text


def test_the_map_tells_standings_apart_by_line_and_colour(rulebook: Rulebook, shown: Ask) -> None:
    raw = firm(rulebook, "FR")
    raw["use_cases"][0]["flows"] = [
        {"from": "FR", "to": "GB", "receiver": "vendor", "cover": []},
        {"from": "FR", "to": "IN", "receiver": "vendor", "cover": []},
        {"from": "FR", "to": "US", "receiver": "vendor", "cover": None},
    ]
    doc = shown(raw)
    assert [c.standing for c in doc.corridors] == ["open", "not-covered", "not-known"]
    [figure] = blocks(list(transfers_page.page(doc, "en").blocks), Figure)
    from compliance.reporting.transfer_map import LINES

    assert len({line for _, line in LINES.values()}) == len(LINES)
    for standing in ("open", "not-covered", "not-known"):
        assert LINES[standing][0] in figure.svg
    assert figure.svg.count("stroke-dasharray") >= 4  # two dashed arrows and their lines in the legend
    assert "2: from European Union (France) to India, no basis recorded." in figure.alternative


# ------------------------------------------------------------------------------------------------------- the command


@pytest.mark.parametrize(("lang", "title"), [("en", "Where personal data goes"), ("fr", "Où vont les données")])
def test_the_command_prints_and_writes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: Lang, title: str
) -> None:
    shown_ = call(capsys, "transfers", SHOP, *AS_OF, lang=lang)
    assert (shown_.status, shown_.err) == (0, "")
    assert title in shown_.out
    assert "India" in shown_.out or "Inde" in shown_.out
    path = tmp_path / "out.html"
    assert call(capsys, "transfers", SHOP, *AS_OF, "--output", path, lang=lang).status == 0
    page = path.read_text(encoding="utf-8")
    assert "<svg" in page
    assert f'lang="{lang}"' in page


def test_the_command_gives_the_same_document_printed_and_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "out.json"
    assert call(capsys, "transfers", SHOP, *AS_OF, "--output", path).status == 0
    text = path.read_text(encoding="utf-8")
    assert call(capsys, "transfers", SHOP, *AS_OF, "--format", "json").out == text
    doc = json.loads(text)
    assert (doc["schema"], doc["as_of"], len(doc["corridors"])) == ("transfers/1", DAY.isoformat(), 2)


def test_a_narrow_window_shows_the_table_row_by_row(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    narrow = call(capsys, "transfers", SHOP, *AS_OF).out
    assert "  Basis: basis in place (adequacy for some recipients)" in narrow
    monkeypatch.setenv("COLUMNS", "170")
    assert "  Basis: " not in call(capsys, "transfers", SHOP, *AS_OF).out


def test_a_wrong_call_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert_refused(call(capsys, "transfers", SHOP, "--output", tmp_path / "x.docx"), "end the name in")
    assert_refused(call(capsys, "transfers", tmp_path / "none.yaml"), "none.yaml")
    copy = tmp_path / "firm.json"
    copy.write_text("{}", encoding="utf-8")
    assert_refused(call(capsys, "transfers", copy, "--output", copy), "is the case file itself")


# --------------------------------------------------------------------------------------------------------- the data


def written(route: Route) -> dict[str, Any]:
    """Return a way as its file has it: what is worked out of the basis is not written."""
    raw: dict[str, Any] = route.model_dump(by_alias=True)
    return {**raw, "citation": {**raw["citation"], "basis": "primary-text"}}


def test_a_way_leads_somewhere_and_only_once(rulebook: Rulebook) -> None:
    raw = written(rulebook.routes[0])
    with pytest.raises(ValidationError, match="either destinations or beyond"):
        Route.model_validate({**raw, "beyond": ("US",)})
    with pytest.raises(ValidationError, match="either destinations or beyond"):
        Route.model_validate({**raw, "destinations": ()})


def test_what_a_way_names_must_exist(rulebook: Rulebook) -> None:
    route = rulebook.routes[0]
    wrong = Route.model_validate(
        {
            **written(route),
            "origin": "EUU",
            "destinations": ("XX",),
            "covered_when": {"fact": "transfer.cover", "includes": "eu-clause"},
            "rules": ("eu-gdpr.art45.adequacy-chek",),
        }
    )
    book = replace(rulebook, routes=(route, wrong))
    found = [str(f.message) for f in faults(book, Origin({}, {}, {}, {})) if f.file == "jurisdictions/transfers.yaml"]
    assert len(found) == 5
    for hint in ('"EUU"', '"XX"', "eu-clause", '"eu-gdpr.art45.adequacy-chek"', "two ways have the id"):
        assert any(hint in m for m in found), hint


@pytest.mark.longer_way
def test_every_part_of_the_transfer_topics_is_a_topic(rulebook: Rulebook) -> None:
    book = replace(rulebook, transfer_parts={**rulebook.transfer_parts, "notice": "D03-tell"})
    found = [str(f.message) for f in faults(book, Origin({}, {}, {}, {})) if f.file == "jurisdictions/transfers.yaml"]
    assert found == ['no topic "D03-tell"']
