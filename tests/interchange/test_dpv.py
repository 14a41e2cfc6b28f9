"""A case as linked data: every IRI is in the vocabulary, nothing unknown reads like a fact, and what no term fits keeps our words."""

from __future__ import annotations

import copy
import csv
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compliance.case.case import case_from_data, read_case
from compliance.checklist.checklist import Checklist, build
from compliance.errors import InputError
from compliance.interchange import dpv_terms
from compliance.interchange.dpv import NAMESPACE, dpv
from compliance.interchange.dpv_terms import Match, terms
from compliance.interchange.formats import PARTS
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document
from tests.conftest import DAY, ROOT
from tools.dpv_excerpt import iris

VOCABULARY = ROOT / "tests" / "data" / "dpv"


@cache
def vocabulary() -> dict[str, str]:
    """Every IRI of the vocabulary with its kind, class or property; those it borrows from other vocabularies have none."""
    known: dict[str, str] = {}
    for path in sorted(VOCABULARY.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            known.update({row["iri"]: row["type"] for row in csv.DictReader(file)})
    return known


def expanded(written: dict[str, Any]) -> Iterator[str]:
    """The IRIs of one of our documents, written out by its context."""
    context = written["@context"]
    for name in iris(written["@graph"]):
        prefix, colon, rest = name.partition(":")
        assert colon, name
        assert prefix in context, name
        yield context[prefix] + rest


def of(checklist: Checklist) -> dict[str, Any]:
    (raw,) = dpv(checklist, document(checklist, parts=PARTS["dpv"]), "en").values()
    written: dict[str, Any] = json.loads(raw)
    return written


def assessed(assessor: Assessor, data: Any) -> Checklist:
    case = read_case(data, assessor.rulebook) if isinstance(data, Path) else case_from_data(data, assessor.rulebook)
    return build(assessor.assess(case, DAY))


def firm(seat: list[str] | None = None, **answers: Any) -> dict[str, Any]:
    """A firm with one use; a double underscore in a name stands for a dot."""
    use = {"id": "tool", "name": "Tool", "answers": {k.replace("__", "."): v for k, v in answers.items()}}
    organisation = {"name": "Firm", "answers": {"org.established_in": seat or ["FR"]}}
    return {"schema": "case/1", "organisation": organisation, "use_cases": [use]}


def bakery(**answers: Any) -> dict[str, Any]:
    """The bakery of the examples, with other answers about its use."""
    data: dict[str, Any] = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
    changed = copy.deepcopy(data)
    changed["use_cases"][0]["answers"] |= {k.replace("__", "."): v for k, v in answers.items()}
    return changed


def use_of(written: dict[str, Any], use: str = "tool") -> dict[str, Any]:
    node: dict[str, Any] = next(n for n in written["@graph"] if n["@id"].endswith(f":use:{use}"))
    return node


def system_of(written: dict[str, Any], use: str = "tool") -> dict[str, Any] | None:
    return next((n for n in written["@graph"] if n["@id"].endswith(f":use:{use}:system")), None)


def refs(node: dict[str, Any], key: str) -> list[str]:
    return [one["@id"] for one in node.get(key, [])]


# ------------------------------------------------------------------------------------------------------- the vocabulary


def test_every_iri_of_every_example_is_in_the_vocabulary_or_is_our_own(assessor: Assessor, example: Path) -> None:
    found = set(expanded(of(assessed(assessor, example))))
    known = vocabulary()
    assert {i for i in found if i not in known and not i.startswith(NAMESPACE)} == set()
    assert sum(i in known for i in found) > 40


def test_every_term_of_the_mapping_is_in_the_vocabulary_and_of_the_right_kind() -> None:
    mapping, known = terms(), vocabulary()

    def kind(term: str) -> str | None:
        prefix, _, rest = term.partition(":")
        return known.get(mapping.namespaces[prefix] + rest)

    properties = {m.property for m in mapping.facts} | {m.property for m in mapping.places}
    matches = [m for f in mapping.facts for m in f.options.values()]
    matches += [*mapping.roles.values(), *mapping.topics.values(), *mapping.laws.values()]
    more = [*(m.under for m in matches), *(m.by_law for m in matches)]
    classes = {t for m in matches for t in m.terms} | {t for one in more for held in one.values() for t in held}
    classes |= {m.kind for m in mapping.facts} | {m.kind for m in mapping.places}
    classes |= {d.term for d in (*mapping.classes, *mapping.levels)}
    classes |= {*mapping.rules.values(), *mapping.fulfilled.values()}
    classes |= {t for more in (*mapping.rights.values(), *mapping.ways.values()) for t in more}
    assert {t: kind(t) for t in properties} == dict.fromkeys(properties, "property")
    assert {t: kind(t) for t in classes} == dict.fromkeys(classes, "class")


def test_every_place_has_a_term_except_those_the_mapping_names(rulebook: Rulebook) -> None:
    mapping, known = terms(), vocabulary()
    places = {*rulebook.places.entries, *rulebook.places.groups, *rulebook.jurisdictions}
    without = {c for c in places if mapping.namespaces["loc"] + c not in known}
    assert without == set(mapping.no_place)


# ----------------------------------------------------------------------------------------------------------- the mapping


def test_the_mapping_knows_every_option_role_and_topic_of_the_rulebook(rulebook: Rulebook) -> None:
    mapping = terms()
    for mapped in mapping.facts:
        assert tuple(mapped.options) == rulebook.facts[mapped.fact].option_ids, mapped.fact
    assert set(mapping.roles) == set(rulebook.roles)
    assert set(mapping.topics) == set(rulebook.topics)


def test_the_mapping_names_only_what_the_rulebook_holds(rulebook: Rulebook) -> None:
    mapping = terms()
    assert set(mapping.laws) <= set(rulebook.instruments)
    assert {law for m in mapping.roles.values() for law in m.by_law} <= set(rulebook.instruments)
    assert set(mapping.rights) <= set(rulebook.rules)
    assert set(mapping.ways) <= {r.id for r in rulebook.routes}
    tests = {t for d in (*mapping.classes, *mapping.levels) for t in (*d.met, *d.not_met)}
    tests |= {t for f in mapping.facts for m in f.options.values() for t in m.under}
    assert tests <= set(rulebook.tests)
    for fact, options in mapping.silent.items():
        assert set(options) <= set(rulebook.facts[fact].option_ids)
    for place in mapping.places:
        assert rulebook.facts[place.fact].type == "places"
    kinds = {r.obligation.kind for r in rulebook.rules.values()} | {"voluntary"}
    assert kinds <= set(mapping.rules)
    assert set(mapping.rules.values()) == set(mapping.fulfilled)


def test_a_match_without_a_term_must_say_why() -> None:
    with pytest.raises(ValueError, match="say in note why none fits"):
        Match.model_validate({"terms": []})
    assert Match.model_validate({"terms": [], "note": "none"}).note == "none"


def test_a_broken_mapping_is_named_by_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "exports").mkdir()
    (tmp_path / "exports" / "dpv.yaml").write_text("dpv: 2\n", encoding="utf-8")
    monkeypatch.setattr(dpv_terms, "data_root", lambda: tmp_path)
    with pytest.raises(InputError, match=r"^exports/dpv\.yaml: "):
        dpv_terms.terms.__wrapped__()


# ------------------------------------------------------------------------------------------------------------ the document


def test_every_name_of_ours_that_is_pointed_at_is_described(assessor: Assessor, example: Path) -> None:
    graph = of(assessed(assessor, example))["@graph"]

    def nodes(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, list):
            for one in node:
                yield from nodes(one)
        elif isinstance(node, dict):
            if "@id" in node:
                yield node
            for value in node.values():
                yield from nodes(value)

    held = list(nodes(graph))
    described = {n["@id"] for n in held if len(n) > 1}
    pointed = {n["@id"] for n in held if len(n) == 1 and n["@id"].startswith("g7:")}
    assert pointed
    assert pointed <= described
    names = [n["@id"] for n in graph]
    assert len(names) == len(set(names))


def test_each_live_duty_is_a_rule_once_and_no_other_duty_is(assessor: Assessor, example: Path) -> None:
    checklist = assessed(assessor, example)
    graph = of(checklist)["@graph"]
    duties = [n for n in graph if ":duty:" in n["@id"]]
    live = [i for i in checklist.items if i.assessed.verdict != "does-not-apply"]
    assert sorted(n["dct:identifier"] for n in duties) == sorted(i.id for i in live)
    hung = [one["@id"] for n in graph for k, v in n.items() if k in RULE_PROPERTIES for one in v]
    assert sorted(hung) == sorted(n["@id"] for n in duties)
    open_ones = {n["dct:identifier"] for n in duties if n.get("dpv:hasApplicability") == UNKNOWN}
    assert open_ones == {i.id for i in live if i.assessed.verdict == "may-apply"}


RULE_PROPERTIES = ("dpv:hasObligation", "dpv:hasProhibition", "dpv:hasPermission", "dpv:hasRecommendation")
UNKNOWN = {"@id": "dpv:UnknownApplicability"}


@pytest.mark.longer_way
def test_an_option_nobody_is_sure_of_is_marked_and_is_not_stated(assessor: Assessor) -> None:
    purposes = {"yes": ["recruitment"], "unsure": ["worker-monitoring", "coding"]}
    node = use_of(of(assessed(assessor, firm(use__purposes=purposes))))
    sure, *doubtful = node["dpv:hasPurpose"]
    assert sure == {"@id": "dpv:PersonnelHiring"}
    assert [d["dpv:hasApplicability"] for d in doubtful] == [UNKNOWN, UNKNOWN]
    assert [d["@type"] for d in doubtful] == [["g7:option:use.purposes:coding"], ["dpv:PersonnelMonitoring"]]
    assert all(d["@id"].startswith("g7:case:") for d in doubtful)


@pytest.mark.longer_way
def test_what_nobody_answered_is_listed_as_not_known_and_stated_nowhere(assessor: Assessor) -> None:
    written = of(assessed(assessor, firm(use__purposes=["recruitment"])))
    node = use_of(written)
    assert "data.kinds" in node["g7:term:not-known"]
    assert "dpv:hasPersonalData" not in node
    assert node["@type"] == ["dpv:Process"]
    system = system_of(written)
    assert system is not None
    assert system["dpv:hasApplicability"] == UNKNOWN
    assert "eu-aiact:hasRiskLevel" not in system


@pytest.mark.longer_way
def test_an_option_without_a_term_keeps_our_words_in_both_languages(assessor: Assessor) -> None:
    written = of(assessed(assessor, firm(use__purposes=["coding"])))
    assert refs(use_of(written), "dpv:hasPurpose") == ["g7:option:use.purposes:coding"]
    (own,) = [n for n in written["@graph"] if n["@id"] == "g7:option:use.purposes:coding"]
    assert own["@type"] == ["dpv:Purpose"]
    assert {w["@language"]: w["@value"] for w in own["skos:prefLabel"]}["en"] == "Writing software"


CV = {"use__purposes": ["recruitment"], "use__technology": "learns-or-generates", "role__deeds": ["uses-it"]}


def test_the_risk_level_is_what_the_rulebook_derives(assessor: Assessor) -> None:
    high = system_of(of(assessed(assessor, bakery())), "cv-ranking")
    assert high is not None
    assert refs(high, "eu-aiact:hasRiskLevel") == ["eu-aiact:RiskLevelHigh-A6-2"]
    assert high["@type"] == ["ai:AISystem", "eu-aiact:AISystem", "eu-aiact:HighRiskAISystem-A6-2"]
    banned = system_of(of(assessed(assessor, bakery(use__red_lines=["social-score"]))), "cv-ranking")
    assert banned is not None
    assert refs(banned, "eu-aiact:hasRiskLevel")[0] == "eu-aiact:RiskLevelProhibited"
    assert "eu-aiact:ProhibitedAISystem-A5-1-c" in banned["@type"]
    open_yet = system_of(of(assessed(assessor, bakery(employment__uses="unknown"))), "cv-ranking")
    assert open_yet is not None
    assert "eu-aiact:hasRiskLevel" not in open_yet
    harmless = {"use__purposes": ["accounting-admin"], "employment__uses": [], "output__kinds": ["dashboard"]}
    low = system_of(of(assessed(assessor, bakery(**harmless))), "cv-ranking")
    assert low is not None
    assert refs(low, "eu-aiact:hasRiskLevel") == ["eu-aiact:RiskLevelNotHigh"]


def test_no_european_class_where_european_law_is_out_of_play(assessor: Assessor) -> None:
    written = of(assessed(assessor, ROOT / "examples" / "denver-lender.yaml"))
    systems = [n for n in written["@graph"] if n["@id"].endswith(":system")]
    assert systems
    assert not any(t.startswith("eu-aiact:") for n in systems for t in n["@type"])
    assert not any("eu-aiact:hasRiskLevel" in n for n in systems)


def test_tests_of_the_ai_act_are_open_only_where_it_could_apply(assessor: Assessor) -> None:
    outside = use_of(of(assessed(assessor, ROOT / "examples" / "dental-clinic-triage-bot.yaml")), "triage-bot")
    assert "decision.automation" in outside["g7:term:not-known"]
    assert not any(t.startswith("eu-ai-act.") for t in outside["g7:term:not-known"])
    inside = use_of(of(assessed(assessor, bakery(employment__uses="unknown"))), "cv-ranking")
    assert "eu-ai-act.high-risk-annex-iii" in inside["g7:term:not-known"]


def test_a_tool_that_only_follows_rules_is_no_ai_system(assessor: Assessor) -> None:
    written = of(assessed(assessor, firm(use__purposes=["pricing"], use__technology="fixed-rules")))
    assert system_of(written) is None
    assert "ai:hasAISystem" not in use_of(written)


def test_a_role_of_the_ai_act_is_written_for_duties_of_the_ai_act_only(assessor: Assessor, rulebook: Rulebook) -> None:
    seen = set()
    for example in ("bakery-cv-ranker", "denver-lender", "g7-hiring-software"):
        for node in of(assessed(assessor, ROOT / "examples" / f"{example}.yaml"))["@graph"]:
            if "dpv:hasResponsibleEntity" in node:
                law = rulebook.rules[node["dct:identifier"]].instrument.id
                of_act = any(r.startswith("eu-aiact:") for r in refs(node, "dpv:hasResponsibleEntity"))
                seen.add((law == "eu-ai-act", of_act))
                assert not of_act or law == "eu-ai-act", node["dct:identifier"]
    assert (True, True) in seen
    assert (False, False) in seen


@pytest.mark.longer_way
def test_places_from_which_data_can_be_opened_are_no_storage_and_people_met_are_no_data_subjects(
    assessor: Assessor,
) -> None:
    written = of(
        assessed(
            assessor,
            firm(
                data__about_people="yes",
                data__places=["FR", "IN"],
                people__locations=["FR"],
                people__groups=["customers"],
            ),
        )
    )
    use = use_of(written)
    assert [p["@type"] for p in use["dpv:hasProcessingCondition"]] == [["dpv:ProcessingLocation"]]
    assert "dpv:hasStorageCondition" not in use
    assert "dpv:hasDataSubject" not in use
    assert use["dpv:hasHumanSubject"]


def test_a_ground_is_one_of_the_gdpr_only_where_the_gdpr_applies(assessor: Assessor) -> None:
    grounds = {"data__grounds": ["contract-needs-it"]}
    here = use_of(of(assessed(assessor, bakery(**grounds))), "cv-ranking")
    assert refs(here, "dpv:hasLegalBasis") == ["dpv:ContractPerformance", "eu-gdpr:A6-1-b"]
    data = bakery(people__locations=["CA-QC"], **grounds)
    data["organisation"]["answers"] |= {"org.established_in": ["CA-QC"], "market.places": ["CA-QC"]}
    there = use_of(of(assessed(assessor, data)), "cv-ranking")
    assert refs(there, "dpv:hasLegalBasis") == ["dpv:ContractPerformance"]


def test_a_part_of_a_country_that_nobody_lists_is_a_name_of_ours(assessor: Assessor) -> None:
    written = of(assessed(assessor, bakery(vendor__places=["BR-SP", "US-CA"])))
    (there,) = [n for n in use_of(written, "cv-ranking")["dpv:hasEntity"] if n["@id"].endswith(":suppliers")]
    assert refs(there, "dpv:hasLocation") == ["g7:place:BR-SP", "loc:US-CA"]
    assert "g7:place:BR-SP" in [n["@id"] for n in written["@graph"]]


@pytest.mark.longer_way
def test_only_what_is_done_is_fulfilled_and_held(assessor: Assessor) -> None:
    data = firm(data__about_people="yes", **CV)
    data["in_place"] = [{"obligation": "eu-gdpr.art30.ropa"}]
    graph = of(assessed(assessor, data))["@graph"]
    fulfilled = [n["dct:identifier"] for n in graph if "dpv:hasFulfilmentStatus" in n]
    assert fulfilled == ["eu-gdpr.art30.ropa"]
    held = [n for n in graph if ":measure:" in n["@id"] and "dpv:isApplicableFor" in n]
    measures = [n for n in graph if ":measure:" in n["@id"]]
    assert {n["g7:term:status"] for n in held} <= {"done"}
    assert len(measures) > len(held)


def test_names_of_owners_stay_words_and_never_become_addresses(assessor: Assessor) -> None:
    data = firm(use__purposes=["coding"])
    data["organisation"]["name"] = 'A "quoted" \u202ename\x00 {slot}'
    data["use_cases"][0]["id"] = "cv: 1/é#x"
    written = of(assessed(assessor, data))
    node = next(n for n in written["@graph"] if "ai:hasAISystem" in n)
    assert node["@id"].endswith(":use:cv%3A%201%2F%C3%A9%23x")
    firm_node = next(n for n in written["@graph"] if n["@id"].endswith(":organisation"))
    assert firm_node["skos:prefLabel"].startswith('A "quoted" name')
    assert "\x00" not in firm_node["skos:prefLabel"]


@pytest.mark.longer_way
def test_a_case_without_uses_is_written_too(assessor: Assessor) -> None:
    written = of(assessed(assessor, {"schema": "case/1", "organisation": {"name": "x"}}))
    assert [n["@id"].rpartition(":")[2] for n in written["@graph"][1:2]] == ["organisation"]
    assert not any(":use:" in n["@id"] for n in written["@graph"])
