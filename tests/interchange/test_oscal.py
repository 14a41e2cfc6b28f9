"""OSCAL: valid for NIST's schema and for compliance-trestle, whole in its references, true to the checklist, the same bytes again."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from compliance.case.case import case_from_data
from compliance.checklist.checklist import Checklist, build
from compliance.crossborder.comparison import comparison
from compliance.crossborder.conflicts import conflicts
from compliance.interchange import oscal
from compliance.interchange.formats import FORMATS, PARTS
from compliance.interchange.oscal.parts import line, markup
from compliance.language.text import SOURCE, Lang
from compliance.law.citations import BASES
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.results import checklist_document
from compliance.results.shapes import ResultDoc
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call, contents
from tests.support.made_once import ExamplesMadeOnce

SCHEMA = ROOT / "tests" / "data" / "oscal" / "oscal_complete_schema.json"
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
BAKERY = ROOT / "examples" / "bakery-cv-ranker.yaml"
LENDER = ROOT / "examples" / "denver-lender.yaml"
CI = os.environ.get("CI") == "true"
NAMES = ("catalog.json", "mapping-collection.json", "assessment-results.json", "poam.json")
Made = dict[str, Any]  # the content of each document, by file name
Of = Callable[[Path, Lang], "Export"]


class Export:
    """One case, its checklist and what was exported of it."""

    def __init__(self, checklist: Checklist, lang: Lang, doc: ResultDoc | None = None) -> None:
        self.checklist = checklist
        self.doc: ResultDoc = doc or checklist_document.document(checklist, parts=PARTS["oscal"])
        self.files = FORMATS["oscal"](checklist, self.doc, lang)

    @cached_property
    def made(self) -> Made:
        return {n: next(iter(json.loads(b).values())) for n, b in self.files.items() if b}


@pytest.fixture(scope="module")
def of(prepared: ExamplesMadeOnce) -> Of:
    @lru_cache(maxsize=3)  # tests come example by example; all at once would not fit into a small machine
    def export(path: Path, lang: Lang) -> Export:
        return Export(prepared.checklist(path.stem), lang, prepared.document(path.stem))

    return export


def from_raw(assessor: Assessor, raw: dict[str, Any], day: date = DAY, lang: Lang = SOURCE) -> Export:
    return Export(build(assessor.assess(case_from_data(raw, assessor.rulebook), day)), lang)


def raw_bakery() -> dict[str, Any]:
    return copy.deepcopy(strict_yaml.read(BAKERY).data)


@pytest.fixture(scope="module")
def nist() -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(json.loads(SCHEMA.read_text(encoding="utf-8")))


def walk(node: Any) -> Iterator[tuple[str, Any]]:
    """Yield every key with its value, however deep."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def prop(node: dict[str, Any], name: str) -> list[str]:
    return [p["value"] for p in node.get("props", []) if p["name"] == name]


def key_of(node: dict[str, Any]) -> tuple[str, str]:
    return prop(node, "obligation")[0], next(iter(prop(node, "use-case")), "")


# ----------------------------------------------------------------------------------------------------- two validators


@pytest.mark.core_takes("denver-lender-fr")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_example_is_valid_for_the_schema_of_nist(of: Of, example: Path, lang: Lang, nist: Any) -> None:
    export = of(example, lang)
    assert list(export.files) == list(NAMES)
    empty = [n for n, content in export.files.items() if not content]
    assert empty in (
        [],
        ["mapping-collection.json"],
    )  # OSCAL has no empty mapping: nothing relates the laws of this firm
    assert len(export.made) == len(NAMES) - len(empty)
    for name, content in export.files.items():
        assert not content or nist.is_valid(json.loads(content)), name


@pytest.mark.longer_way
def test_the_french_of_canada_is_valid_too(of: Of, nist: Any) -> None:
    export = of(BAKERY, "fr-CA")
    assert all(nist.is_valid(json.loads(b)) for b in export.files.values())
    assert prop(export.made["catalog.json"]["metadata"], "language") == ["fr-CA"]


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("catalog.json", lambda d: d["groups"][0]["groups"][0]["controls"][0].update(id="art 5")),
        ("mapping-collection.json", lambda d: d["provenance"].update(method="manual")),
        ("assessment-results.json", lambda d: d["results"][0]["findings"][0]["target"]["status"].update(state="maybe")),
        ("poam.json", lambda d: d.update({"poam-items": []})),
    ],
)
def test_the_schema_does_find_what_is_wrong(of: Of, nist: Any, name: str, spoil: Callable[[Any], None]) -> None:
    document = json.loads(of(BAKERY, "en").files[name])
    assert nist.is_valid(document)
    spoil(next(iter(document.values())))
    assert not nist.is_valid(document)


@pytest.mark.trestle
def test_trestle_takes_every_document_of_every_example(of: Of, tmp_path: Path) -> None:
    from tools import oscal_validator

    try:
        oscal_validator.trestle()
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        if CI:
            raise
        pytest.skip(f"continuous integration must have compliance-trestle: {error}")
    folders = []
    for path, lang in [*((p, "en") for p in EXAMPLES), (BAKERY, "fr")]:
        folder = tmp_path / f"{path.stem}-{lang}"
        folder.mkdir()
        for name, content in of(path, lang).files.items():
            if content and (
                name != "catalog.json" or path == BAKERY
            ):  # the same bytes for every case, as another test proves
                (folder / name).write_bytes(content)
        folders.append(folder)
    status, said = oscal_validator.verdicts(folders)
    assert status == 0, said[-3000:]
    assert said.count("VALID: ") == sum(len(list(f.iterdir())) for f in folders)
    assert "INVALID" not in said

    spoilt = tmp_path / "spoilt"
    spoilt.mkdir()
    document = json.loads(of(BAKERY, "en").files["poam.json"])
    document["plan-of-action-and-milestones"]["poam-items"][0].pop("title")
    (spoilt / "poam.json").write_text(json.dumps(document))
    status, said = oscal_validator.verdicts([spoilt])
    assert status != 0, said


# -------------------------------------------------------------------------------------------------- whole in itself


def test_every_uuid_is_one_of_a_kind_and_every_reference_leads_somewhere(of: Of, example: Path) -> None:
    made = of(example, "en").made
    everything: dict[str, str] = {}
    for name, document in made.items():
        here: dict[str, Any] = {}
        for key, value in [("uuid", document["uuid"]), *walk(document)]:
            if key == "uuid" and value != document["uuid"]:
                assert value not in here, (name, value)
                here[value] = name
        for key, value in walk(document):
            if key.endswith("-uuid"):
                assert value in here, (name, key)
            elif key == "href" and value.startswith("#") and re.fullmatch(r"#[0-9a-f-]{36}", value):
                assert value[1:] in here, (name, value)
        assert document["uuid"] not in everything
        everything[document["uuid"]] = name


def test_what_points_at_the_catalog_finds_it(of: Of, example: Path, rulebook: Rulebook) -> None:
    made = of(example, "en").made
    controls = {c["id"] for k, v in walk(made["catalog.json"]) if k == "controls" for c in v}
    parts = {p["id"] for k, v in walk(made["catalog.json"]) if k == "parts" for p in v}
    assert controls == set(rulebook.rules)
    assert not controls & parts
    wanted = {"control": controls, "statement": parts}
    seen = 0
    for document in made.values():
        for key, value in walk(document):
            if key in ("sources", "targets"):
                for item in value:
                    assert item["id-ref"] in wanted[item["type"]]
                    seen += 1
            elif key == "with-ids":
                assert set(value) <= controls
            elif key == "target-id":
                assert value in parts
            elif key == "control-id":
                assert value in controls
            elif key == "href" and value.startswith("catalog.json#"):
                assert value.partition("#")[2] in controls
                seen += 1
            elif key == "href" and value.startswith("#") and not re.fullmatch(r"#[0-9a-f-]{36}", value):
                assert value[1:] in controls
    assert seen > 100


@pytest.mark.longer_way
def test_the_same_input_gives_the_same_bytes_in_another_process_too(of: Of, tmp_path: Path) -> None:
    first = of(LENDER, "fr").files
    words = ("-m", "compliance", "--lang", "fr", "export", LENDER, "--to", "oscal", tmp_path, "--as-of", DAY)
    environment = {**os.environ, "PYTHONHASHSEED": "4321", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    subprocess.run([sys.executable, *map(str, words)], check=True, capture_output=True, env=environment)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == first


@pytest.mark.longer_way
def test_days_and_languages_are_told_apart_and_the_clock_is_never_read(assessor: Assessor) -> None:
    one, other = from_raw(assessor, raw_bakery()), from_raw(assessor, raw_bakery(), date(2027, 1, 5))
    for name in NAMES:
        assert one.made[name]["uuid"] != other.made[name]["uuid"]
        for export, day in ((one, "2026-11-24"), (other, "2027-01-05")):
            moments = {v for k, v in walk(export.made[name]) if k in ("last-modified", "start", "collected")}
            assert moments == {f"{day}T00:00:00Z"}
    french = from_raw(assessor, raw_bakery(), lang="fr")
    assert all(french.made[n]["uuid"] != one.made[n]["uuid"] for n in NAMES)


# ------------------------------------------------------------------------------------------------------------ catalog


@pytest.mark.longer_way
def test_the_catalog_holds_what_each_duty_asks_and_is_the_same_for_every_case(of: Of, rulebook: Rulebook) -> None:
    catalog = of(BAKERY, "fr").made["catalog.json"]
    assert of(BAKERY, "fr").files["catalog.json"] == of(LENDER, "fr").files["catalog.json"]
    for system in catalog["groups"]:
        for instrument in system["groups"]:
            for control in instrument["controls"]:
                rule = rulebook.rules[control["id"]]
                duty = rule.obligation
                lang: Lang = rulebook.lang_of(rule.id, "fr")
                assert prop(control, "legal-system") == [rule.jurisdiction] == [system["id"].removeprefix("system.")]
                assert instrument["id"] == f"instrument.{rule.instrument.id}"
                assert prop(control, "applies-from") == [p.start.isoformat() for p in duty.periods]
                assert control["title"] == markup(duty.title.in_(lang))
                statement = control["parts"][0]
                assert statement["prose"] == markup(duty.duty.in_(lang))
                asked = {prop(p, "topic")[0]: prop(p, "element") for p in statement.get("parts", [])}
                assert asked == {t.topic: list(t.elements) for t in duty.topics}
                objects = control["parts"][2]["parts"][0]["prose"].split("\n")
                assert objects == [f"- {markup(e.in_(lang))}" for e in duty.evidence]


# ------------------------------------------------------------------------------------------------------------ mapping


def spelled(rulebook: Rulebook, items: list[dict[str, str]], topic: str | None = None) -> set[tuple[str, str]]:
    """Return what the duties on one side of a map contain, from the rules themselves."""
    duties = [rulebook.rules[i["id-ref"].partition("_smt")[0]].obligation for i in items]
    parts = [p for d in duties for p in d.topics if topic in (None, p.topic)]
    return {(p.topic, e) for p in parts for e in p.elements} | {
        (p.topic, "+" + a.in_("en")) for p in parts for a in p.adds
    }


def test_each_relation_is_that_of_the_contents(of: Of, example: Path, rulebook: Rulebook) -> None:
    for mapping in mappings(of(example, "en")):
        for entry in mapping["maps"]:
            topic = next(iter(prop(entry, "topic")), None)
            a, b = spelled(rulebook, entry["sources"], topic), spelled(rulebook, entry["targets"], topic)
            if a == b:
                wanted = "equal-to"
            elif a < b or a > b:
                wanted = "subset-of" if a < b else "superset-of"
            else:
                wanted = "intersects-with" if a & b else "no-relationship"
            assert entry["relationship"] == wanted
            rules = [rulebook.rules[i["id-ref"].partition("_smt")[0]] for k in ("sources", "targets") for i in entry[k]]
            systems = [prop(mapping[k], "legal-system")[0] for k in ("source-resource", "target-resource")]
            for side, code in zip(("sources", "targets"), systems, strict=True):
                assert {rulebook.rules[i["id-ref"].partition("_smt")[0]].jurisdiction for i in entry[side]} == {code}
            surest = BASES.index(entry["confidence-score"]["category"])
            assert surest >= max(BASES.index(r.obligation.citation.basis) for r in rules)
        assert mapping["status"] == "draft"  # no rule of the rulebook is signed


def test_every_relation_of_the_comparison_is_there_once(of: Of, example: Path) -> None:
    export = of(example, "en")
    wanted = sorted((r.topic, r.capacity, p.a, p.b) for r in comparison(export.checklist).rows for p in r.relations)
    found = [
        (prop(m, "topic")[0], prop(m, "capacity")[0], *(prop(mapping[k], "legal-system")[0] for k in KINDS))
        for mapping in mappings(export)
        for m in mapping["maps"]
        if prop(m, "topic")
    ]
    assert sorted(found) == wanted


KINDS = ("source-resource", "target-resource")


def mappings(export: Export) -> list[dict[str, Any]]:
    """Return the mappings of an export; none where nothing relates the laws of the firm."""
    made: list[dict[str, Any]] = export.made.get("mapping-collection.json", {"mappings": []})["mappings"]
    return made


def test_every_tension_of_the_conflict_log_is_a_qualifier_between_its_duties(of: Of, example: Path) -> None:
    export = of(example, "en")
    wanted: dict[tuple[str, str, str, str], set[frozenset[str]]] = {}
    for tension in conflicts(export.checklist).tensions:
        for meeting in tension.where:
            certain = "yes" if meeting.certain else "to-confirm"
            key = (tension.tension, tension.category, meeting.use_case or "", certain)
            left, right = ({d.obligation for d in side} for side in meeting.sides)
            wanted[key] = {frozenset((a, b)) for a in left for b in right}
    found: dict[tuple[str, str, str, str], set[frozenset[str]]] = {}
    for mapping in mappings(export):
        for entry in mapping["maps"]:
            for qualifier in entry.get("qualifiers", []):
                assert (qualifier["subject"], qualifier["predicate"]) == ("both", "has-incompatibility")
                key = (
                    prop(entry, "tension")[0],
                    qualifier["category"],
                    next(iter(prop(entry, "use-case")), ""),
                    prop(entry, "certain")[0],
                )
                pairs = {frozenset((a["id-ref"], b["id-ref"])) for a in entry["sources"] for b in entry["targets"]}
                found.setdefault(key, set()).update(pairs)
    assert found == wanted


def test_gaps_name_duties_that_nothing_of_the_other_law_answers(of: Of, example: Path, rulebook: Rulebook) -> None:
    export = of(example, "en")
    live: dict[str, set[str]] = {}
    for item in export.checklist.ranked:
        live.setdefault(item.assessed.rule.jurisdiction, set()).add(item.id)

    def content(rule: str) -> set[tuple[str, ...]]:
        duty = rulebook.rules[rule].obligation
        seats = {rulebook.roles[r].capacity for r in duty.binds}
        return {(s, *c) for s in seats for c in spelled(rulebook, [{"id-ref": rule}])}

    for mapping in mappings(export):
        two = [prop(mapping[k], "legal-system")[0] for k in KINDS]
        if two[0] == two[1]:
            assert "source-gap-summary" not in mapping
            continue
        for key, mine, others in (("source-gap-summary", *two), ("target-gap-summary", *reversed(two))):
            have = set().union(*(content(i) for i in live[others]))
            alone = {i for i in live[mine] if not content(i) & have}
            named = mapping.get(key, {"unmapped-controls": []})["unmapped-controls"]
            assert {i for s in named for i in s["with-ids"]} == alone


# ------------------------------------------------------------------------------------------------------------ results


def test_there_is_an_observation_for_every_item_and_it_says_the_same(of: Of, example: Path) -> None:
    export = of(example, "en")
    observations = export.made["assessment-results.json"]["results"][0]["observations"]
    assert [key_of(o) for o in observations] == [i.key for i in export.checklist.items]
    for item, told in zip(export.doc.items, observations, strict=True):
        assert prop(told, "verdict") == [item.verdict]
        assert prop(told, "reason") == [item.reason]
        assert prop(told, "missing-answer") == item.missing
        assert prop(told, "open-question-of-law") == item.law_open
        facts = [prop(e, "fact")[0] for e in told.get("relevant-evidence", []) if prop(e, "fact")]
        assert set(facts) == {s["fact"] for s in steps(item.because) if "fact" in s}


def steps(because: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for step in because:
        yield step
        yield from steps(step["children"])


def test_a_finding_is_made_only_on_what_is_owed_and_satisfied_only_where_it_is_done(of: Of, example: Path) -> None:
    export = of(example, "en")
    result_ = export.made["assessment-results.json"]["results"][0]
    by_key = {i.key: i for i in export.checklist.items}
    owed = {
        k for k, i in by_key.items() if i.assessed.verdict == "applies" and i.assessed.judgement.force == "in-force"
    }
    assert {key_of(f) for f in result_["findings"]} == owed
    for finding in result_["findings"]:
        done = by_key[key_of(finding)].status == "done"
        assert finding["target"]["status"]["state"] == ("satisfied" if done else "not-satisfied")
        assert finding["target"]["status"]["reason"] == "other"  # nobody tested anything


def test_what_the_reader_must_know_of_the_run_stands_in_both_documents(of: Of) -> None:
    export = of(BAKERY, "fr")
    assert export.doc.warnings
    for name in ("assessment-results.json", "poam.json"):
        remarks = export.made[name]["metadata"]["remarks"].split("\n\n")
        assert remarks[2:] == [markup(w["fr"]) for w in export.doc.warnings]


@pytest.mark.longer_way
def test_done_and_waived_and_begun_are_told_apart(assessor: Assessor) -> None:
    raw = raw_bakery()
    chosen = {"eu-gdpr.art5.principles": "done", "eu-gdpr.art28.processor-contract": "waived"}
    chosen["ca-qc-p391.s4-5.necessity"] = "in-progress"
    raw["in_place"] = [{"obligation": o, "status": s, "evidence": "file.pdf"} for o, s in chosen.items()]
    made = from_raw(assessor, raw).made
    found = {key_of(f)[0]: f["target"]["status"] for f in made["assessment-results.json"]["results"][0]["findings"]}
    assert found["eu-gdpr.art5.principles"]["state"] == "satisfied"
    assert "Nothing was tested" in found["eu-gdpr.art5.principles"]["remarks"]
    assert found["eu-gdpr.art28.processor-contract"]["state"] == "not-satisfied"
    assert "set aside" in found["eu-gdpr.art28.processor-contract"]["remarks"]
    assert found["ca-qc-p391.s4-5.necessity"]["state"] == "not-satisfied"
    plan = made["poam.json"]
    named = {key_of(i)[0] for i in plan["poam-items"]}
    assert not named & {"eu-gdpr.art5.principles", "eu-gdpr.art28.processor-contract"}
    begun = next(r for r in plan["risks"] if key_of(r)[0] == "ca-qc-p391.s4-5.necessity")
    assert (begun["status"], begun["remediations"][0]["lifecycle"]) == ("remediating", "planned")


@pytest.mark.long
def test_the_empty_case_has_nothing_satisfied_and_nothing_failed(assessor: Assessor, nist: Any) -> None:
    raw = {"schema": "case/1", "organisation": {"name": "Empty", "answers": {}}, "use_cases": []}
    export = from_raw(assessor, raw)
    found = export.made["assessment-results.json"]["results"][0]
    over = {
        i.rule.id
        for i in assessor.assess(case_from_data(raw, assessor.rulebook), DAY).assessed
        if i.judgement.reason == "ended"
    }
    open_ones = [o for o in found["observations"] if key_of(o)[0] not in over]
    assert {prop(o, "verdict")[0] for o in open_ones} == {"may-apply"}
    assert len(open_ones) == len(found["observations"]) - len(over)
    assert "findings" not in found
    assert {r["status"] for r in export.made["poam.json"]["risks"]} == {"investigating"}
    assert all(nist.is_valid(json.loads(b)) for b in export.files.values() if b)


def test_the_plan_holds_the_open_items_in_the_order_of_the_checklist(of: Of, example: Path) -> None:
    export = of(example, "en")
    plan = export.made["poam.json"]
    todo = [i for i in export.checklist.ranked if i.status not in ("done", "waived")]
    assert [key_of(i) for i in plan["poam-items"]] == [i.key for i in todo]
    risks = {r["uuid"]: r for r in plan["risks"]}
    for item, told in zip(todo, plan["poam-items"], strict=True):
        risk = risks[told["related-risks"][0]["risk-uuid"]]
        judgement = item.assessed.judgement
        later = judgement.verdict == "applies" and judgement.force == "upcoming"
        assert risk.get("deadline") == (f"{judgement.start}T00:00:00Z" if later else None)
        facets = {f["name"]: f["value"] for f in risk["characterizations"][0]["facets"]}
        assert item.priority is not None
        assert facets["rank"] == str(item.rank)
        assert facets["vector"] == item.priority.vector


# ------------------------------------------------------------------------------------------------------------ hostile


def test_names_that_mean_something_in_markup_or_break_lines_stay_words(small_assessor: Assessor, nist: Any) -> None:
    raw = raw_bakery()
    raw["organisation"]["name"] = "<script>a</script> *b* {{ insert: param, c }} [d](http://e)"
    raw["use_cases"][0]["name"] = "`x`\u202e y\u2028z ~w~ ^v^ \\"
    export = from_raw(small_assessor, raw)
    assert all(nist.is_valid(json.loads(b)) for b in export.files.values() if b)
    title = export.made["poam.json"]["metadata"]["title"]
    assert r"\<script\>a\</script\> \*b\* \{\{ insert: param, c }} \[d\](http://e)" in title
    component = export.made["poam.json"]["local-definitions"]["components"][0]
    assert component["title"] == r"\`x\` y z \~w\~ \^v\^ \\"


def test_one_line_is_never_empty() -> None:
    assert line(" \n\t") == "-"
    assert line("a\x00\r\nb") == "a\ufffd b"
    assert line("\u00a0a ") == "a"


# -------------------------------------------------------------------------------------------------------- the command


@pytest.mark.longer_way
@pytest.mark.parametrize("lang", ["en", pytest.param("fr", marks=pytest.mark.every_example)])
def test_the_command_writes_four_files_and_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, of: Of, lang: Lang
) -> None:
    folder = tmp_path / "new" / "folder"
    outcome = call(capsys, "export", LENDER, "--to", "oscal", folder, "--as-of", DAY.isoformat(), lang=lang)
    assert outcome.status == 0, outcome.err
    said = "Written: " if lang == "en" else "Écrit : "
    assert outcome.out.splitlines() == [f"{said}{folder / n}" for n in NAMES]
    assert {n: (folder / n).read_bytes() for n in NAMES} == of(LENDER, lang).files
    assert set(contents(folder)) == set(NAMES)


@pytest.mark.longer_way
def test_what_has_no_content_is_left_out_and_an_older_one_taken_away(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, of: Of, rulebook: Rulebook
) -> None:
    raw = strict_yaml.read(LENDER).data | {"in_place": []}
    raw["in_place"] = [{"obligation": i.id, "status": "waived"} for i in of(LENDER, "en").checklist.ranked]
    case = tmp_path / "case.json"
    case.write_text(json.dumps(raw, default=str))
    folder = tmp_path / "out"
    words = ("--to", "oscal", folder, "--as-of", DAY.isoformat())
    assert call(capsys, "export", LENDER, *words).status == 0
    (folder / "mine.txt").write_text("kept")
    outcome = call(capsys, "export", case, *words, lang="fr")
    assert outcome.status == 0, outcome.err
    assert f"Omis, faute de contenu : {folder / 'poam.json'}" in outcome.out
    assert not (folder / "poam.json").exists()
    assert (folder / "mine.txt").read_text() == "kept"


@pytest.mark.longer_way
def test_wrong_calls_are_refused_and_nothing_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("x")
    before = contents(tmp_path)
    assert_refused(call(capsys, "export", BAKERY, "--to", "oscal", file), "a-file", "not a folder")
    refused = call(capsys, "export", BAKERY, "--to", "oscal", file, lang="fr")
    assert_refused(refused, "non un répertoire", frame="Erreur : ")
    assert_refused(call(capsys, "export", BAKERY, "--to", "oskal", tmp_path), "oskal", "oscal")
    assert_refused(call(capsys, "export", BAKERY, tmp_path), "--to")
    assert contents(tmp_path) == before
    case = tmp_path / "poam.json"
    case.write_bytes(BAKERY.read_bytes())
    before = contents(tmp_path)
    assert_refused(call(capsys, "export", case, "--to", "oscal", tmp_path), "poam.json", "would be lost")
    assert contents(tmp_path) == before
    assert set(oscal.__all__) == {"files"}
