"""Libraries of CISO Assistant: the form its loader asks for, links that lead somewhere, and relations that keep their promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import yaml

from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, build
from compliance.interchange.ciso_assistant import ciso_assistant, version_number
from compliance.interchange.formats import PARTS
from compliance.language.text import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document
from compliance.results.shapes import ResultDoc
from tests.conftest import DAY, ROOT

# What the loader of CISO Assistant asks for, and the forms its published libraries have.
LIBRARY = {"urn", "locale", "ref_id", "name", "description", "version", "provider", "packager", "objects"}
FRAMEWORK = {"urn", "ref_id", "name", "description", "requirement_nodes"}
NODE = {"urn", "assessable", "depth", "ref_id", "name"}
MAPPING_SET = {"urn", "ref_id", "name", "source_framework_urn", "target_framework_urn", "requirement_mappings"}
MAPPING = {"source_requirement_urn", "target_requirement_urn", "relationship", "rationale"}
URN = re.compile(r"urn:[a-z0-9-]+:[a-z0-9-]+:[a-z_]+(:[0-9a-z._-]+){1,2}")
REVERSE = {"equal": "equal", "subset": "superset", "superset": "subset", "intersect": "intersect"}
TRANSLATED = {"name", "description", "annotation", "typical_evidence", "copyright"}


@pytest.fixture(scope="module")
def checklist(assessor: Assessor) -> Checklist:
    case = read_case(ROOT / "examples" / "bakery-cv-ranker.yaml", assessor.rulebook)
    return build(assessor.assess(case, DAY))


def told(checklist: Checklist) -> ResultDoc:
    return document(checklist, parts=PARTS["ciso-assistant"])


def read(checklist: Checklist, lang: Lang = SOURCE) -> dict[str, Any]:
    files = ciso_assistant(checklist, told(checklist), lang)
    return {name: yaml.safe_load(raw.decode("utf-8")) for name, raw in files.items()}


@pytest.fixture(scope="module")
def english(checklist: Checklist) -> dict[str, Any]:
    return read(checklist)


def frameworks(libraries: dict[str, Any]) -> dict[str, Any]:
    found = [lib["objects"]["framework"] for lib in libraries.values() if "framework" in lib["objects"]]
    return {f["urn"]: f for f in found}


def mapping_sets(libraries: dict[str, Any]) -> list[Any]:
    return [s for lib in libraries.values() for s in lib["objects"].get("requirement_mapping_sets", [])]


def objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for one in node:
            yield from objects(one)
    elif isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key != "translations":
                yield from objects(value)


@pytest.mark.longer_way
def test_each_legal_system_with_a_live_duty_has_a_library(checklist: Checklist, english: dict[str, Any]) -> None:
    live = {i.assessed.rule.jurisdiction.lower() for i in checklist.items if i.rank is not None}
    assert {n for n in english if n.startswith("framework-")} == {f"framework-{code}.yaml" for code in live}
    assert {"eu", "fr", "ca", "ca-qc"} <= live


def test_libraries_have_the_form_the_loader_asks_for(english: dict[str, Any]) -> None:
    urns = [lib["urn"] for lib in english.values()]
    assert len(set(urns)) == len(urns)
    for library in english.values():
        assert set(library) >= LIBRARY
        assert library["locale"] == "en"
        assert type(library["version"]) is int
        assert type(library["publication_date"]) is date
        assert len(library["objects"]) == 1
        for one in objects(library):
            for key, value in one.items():
                if key.endswith("urn"):
                    assert URN.fullmatch(value), value
                if key in TRANSLATED:
                    assert isinstance(value, str)
                    assert value.strip()


def test_nodes_form_a_tree_of_system_instrument_and_duty(rulebook: Rulebook, english: dict[str, Any]) -> None:
    for framework in frameworks(english).values():
        assert set(framework) >= FRAMEWORK
        seen: dict[str, int] = {}
        for node in framework["requirement_nodes"]:
            assert set(node) >= NODE
            assert node["urn"] not in seen
            parent = node.get("parent_urn")
            assert (parent is None) == (node["depth"] == 1)
            assert parent is None or seen[parent] == node["depth"] - 1
            assert node["assessable"] is (node["depth"] == 3)
            seen[node["urn"]] = node["depth"]
        code = framework["requirement_nodes"][0]["ref_id"]
        duties = [n["ref_id"] for n in framework["requirement_nodes"] if n["assessable"]]
        assert sorted(duties) == sorted(r.id for r in rulebook.rules.values() if r.jurisdiction == code)


@pytest.mark.longer_way
def test_each_object_with_words_has_the_same_in_the_other_language(
    checklist: Checklist, english: dict[str, Any]
) -> None:
    french = read(checklist, "fr")
    assert set(french) == set(english)
    count = 0
    for name, library in english.items():
        assert french[name]["locale"] == "fr"
        for en, fr in zip(objects(library), objects(french[name]), strict=True):
            if "name" not in en:
                continue
            count += 1
            words = set(en) & TRANSLATED
            assert set(en["translations"]) == {"fr"}
            assert set(fr["translations"]) == {"en"}
            assert set(en["translations"]["fr"]) == words
            assert {k: en[k] for k in words} == fr["translations"]["en"]
            assert {k: fr[k] for k in words} == en["translations"]["fr"]
    assert count > 200


def test_mappings_lead_from_a_duty_to_a_duty_and_both_ways_agree(english: dict[str, Any]) -> None:
    held = frameworks(english)
    nodes = {u: {n["urn"] for n in f["requirement_nodes"] if n["assessable"]} for u, f in held.items()}
    sets = mapping_sets(english)
    assert sets
    both: dict[tuple[str, str], dict[tuple[str, str], str]] = {}
    for one in sets:
        assert set(one) >= MAPPING_SET
        source, target = one["source_framework_urn"], one["target_framework_urn"]
        found = {}
        for mapping in one["requirement_mappings"]:
            assert set(mapping) >= MAPPING
            assert mapping["source_requirement_urn"] in nodes[source]
            assert mapping["target_requirement_urn"] in nodes[target]
            assert mapping["relationship"] in REVERSE
            found[mapping["source_requirement_urn"], mapping["target_requirement_urn"]] = mapping["relationship"]
        assert len(found) == len(one["requirement_mappings"]) > 0
        both[source, target] = found
    for (source, target), found in both.items():
        assert {(b, a): REVERSE[r] for (a, b), r in found.items()} == both[target, source]


def test_mapping_libraries_name_the_libraries_they_need(english: dict[str, Any]) -> None:
    urns = {lib["urn"]: lib for lib in english.values()}
    for library in english.values():
        if "requirement_mapping_sets" not in library["objects"]:
            assert "dependencies" not in library
            continue
        ends = {s["source_framework_urn"] for s in library["objects"]["requirement_mapping_sets"]}
        assert {urns[d]["objects"]["framework"]["urn"] for d in library["dependencies"]} == ends


def test_equal_and_superset_promise_contents_numbers_and_capacity(rulebook: Rulebook, english: dict[str, Any]) -> None:
    """Worked out again from the topics of the rules themselves, with none of the functions of the export."""

    def asks(rule_id: str) -> tuple[set[tuple[str, str]], dict[tuple[str, str], int], set[str]]:
        duty = rulebook.rules[rule_id].obligation
        held = {(p.topic, e) for p in duty.topics for e in p.elements}
        held |= {(p.topic, f"+{a.in_('en')}") for p in duty.topics for a in p.adds}
        numbers = {(p.topic, k): v for p in duty.topics for k, v in p.parameters.items()}
        return held, numbers, {rulebook.roles[r].capacity for r in duty.binds}

    def enough(numbers: dict[tuple[str, str], int], wanted: dict[tuple[str, str], int]) -> bool:
        for (topic, name), value in wanted.items():
            have = numbers.get((topic, name))
            better = rulebook.topics[topic].parameters[name].better
            if have is None or (
                have > value if better == "lower" else have < value if better == "higher" else have != value
            ):
                return False
        return True

    said = set()
    by_urn = {n["urn"]: n["ref_id"] for f in frameworks(english).values() for n in f["requirement_nodes"]}
    for one in mapping_sets(english):
        for mapping in one["requirement_mappings"]:
            source, numbers, seats = asks(by_urn[mapping["source_requirement_urn"]])
            target, wanted, others = asks(by_urn[mapping["target_requirement_urn"]])
            assert seats & others
            assert source & target
            full = target <= source and enough(numbers, wanted)
            assert (mapping["relationship"] in ("equal", "superset")) == full
            back = source <= target and enough(wanted, numbers)
            assert (mapping["relationship"] in ("equal", "subset")) == back
            said.add(mapping["relationship"])
    assert said == set(REVERSE)


@pytest.mark.longer_way
def test_a_framework_hangs_on_the_rulebook_and_not_on_the_case(assessor: Assessor, checklist: Checklist) -> None:
    other = build(assessor.assess(read_case(ROOT / "examples" / "web-shop-chatbot.yaml", assessor.rulebook), DAY))
    mine = ciso_assistant(checklist, told(checklist), "en")
    theirs = ciso_assistant(other, told(other), "en")
    shared = set(mine) & set(theirs)
    assert "framework-eu.yaml" in shared
    assert {n: mine[n] for n in shared} == {n: theirs[n] for n in shared}
    assert not any(b"Tremblay" in raw for raw in mine.values())


@pytest.mark.parametrize(
    ("version", "number"), [("2026.11.1", 20261101), ("2026.11.12", 20261112), ("2027.1.0", 20270100), ("draft", 1)]
)
def test_the_version_is_a_whole_number_that_grows(version: str, number: int) -> None:
    assert version_number(version) == number
