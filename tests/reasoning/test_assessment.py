"""What must hold for every case: monotonicity, silence is never no, dates, gates, order."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from compliance.case.case import case_from_data, read_case
from compliance.checklist.checklist import build
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results import cautions, checklist_document
from compliance.semantics.truth import UNKNOWN, YES
from tests.conftest import DAY
from tests.support import random_law


def verdicts(assessor: Assessor, raw: dict[str, Any], day: date = DAY) -> dict[tuple[str, str | None], str]:
    assessment = assessor.assess(case_from_data(raw, assessor.rulebook), day)
    return {(a.rule.id, a.use_case): a.verdict for a in assessment.assessed}


def left_open(assessor: Assessor, raw: dict[str, Any]) -> set[str]:
    """The verdicts on all duties but those that are over: no answer opens a duty whose every period is past, so it may be closed."""
    assessment = assessor.assess(case_from_data(raw, assessor.rulebook), DAY)
    over = [a for a in assessment.assessed if a.judgement.reason == "ended"]
    for one in over:
        assert one.verdict == "does-not-apply"
        assert all(p.until is not None and p.until <= DAY for p in one.rule.obligation.periods), one.rule.id
    return {a.verdict for a in assessment.assessed if a not in over}


@pytest.mark.long
def test_one_more_answer_never_turns_a_verdict_round(assessor: Assessor, rulebook: Rulebook) -> None:
    rng = random.Random(11)
    edges = random_law.edges_of(rulebook)
    asked = [rulebook.facts[f] for f in rulebook.facts_asked]
    changed = 0
    for _ in range(60):
        raw = random_law.raw_case(rng, rulebook, share=rng.choice([0.2, 0.4, 0.7]))
        before = verdicts(assessor, raw)
        missing = [
            f
            for f in asked
            if f.id not in raw["organisation"]["answers"] and f.id not in raw["use_cases"][0]["answers"]
        ]
        for fact in rng.sample(missing, min(3, len(missing))):
            where = raw["organisation"] if fact.of == "organisation" else raw["use_cases"][0]
            where["answers"][fact.id] = random_law.answer(rng, fact, edges)
            after = verdicts(assessor, raw)
            for key, old in before.items():
                assert old == "may-apply" or after[key] == old, f"{key}: {old} became {after[key]} through {fact.id}"
                changed += old != after[key]
            before = after
    assert changed > 100


@pytest.mark.longer_way
def test_the_empty_case_closes_nothing_that_an_answer_could_open(assessor: Assessor, rulebook: Rulebook) -> None:
    empty = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {}},
        "use_cases": [{"id": "use-0", "name": "x", "answers": {}}],
    }
    silent = verdicts(assessor, empty)
    rng = random.Random(5)
    for _ in range(60):
        raw = random_law.raw_case(rng, rulebook, share=1.0)
        for key, verdict in verdicts(assessor, raw).items():
            if verdict == "applies":
                assert silent[key] != "does-not-apply", key
    assert left_open(assessor, empty) == {"may-apply"}


def test_no_use_case_declared_is_not_no(assessor: Assessor) -> None:
    empty = {"schema": "case/1", "organisation": {"name": "x", "answers": {}}, "use_cases": []}
    assert left_open(assessor, empty) == {"may-apply"}


def test_us_alone_leaves_every_state_open(assessor: Assessor, rulebook: Rulebook) -> None:
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {"org.established_in": ["US"], "market.places": ["US"]}},
        "use_cases": [{"id": "u", "name": "u", "answers": {"people.locations": ["US"], "employment.job_places": []}}],
    }
    assessment = assessor.assess(case_from_data(raw, rulebook), DAY)
    states = [c for c in rulebook.jurisdictions if c.startswith("US-")]
    assert len(states) == 51
    assert all(assessment.in_play(c) is UNKNOWN for c in states)
    assert assessment.in_play("US") is YES
    assert assessment.in_play("EU").word != "yes"


def test_answers_behind_a_closed_gate_are_ignored_and_said_so(assessor: Assessor, rulebook: Rulebook) -> None:
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {"org.kind": "for-profit", "org.established_in": ["FR"]}},
        "use_cases": [{"id": "u", "name": "u", "answers": {"data.about_people": "no", "data.kinds": ["health"]}}],
    }
    checklist = build(assessor.assess(case_from_data(raw, rulebook), DAY))
    assert any("left out" in w.in_("en") for w in cautions.warnings(checklist))
    items = {i.id: i.assessed.verdict for i in checklist.items}
    assert items["eu-gdpr.art9.special-categories"] == "does-not-apply"


@pytest.mark.long
def test_the_verdict_is_constant_between_the_edges_of_the_law(assessor: Assessor, rulebook: Rulebook) -> None:
    rng = random.Random(2)
    edges = sorted(
        {e for r in rulebook.rules.values() for p in r.obligation.periods for e in (p.start, p.until) if e}
        | {e for g in rulebook.places.groups.values() for m in g.members for e in (m.since, m.until) if e}
    )
    spans = list(zip(edges, [*edges[1:], edges[-1] + timedelta(days=400)], strict=True))
    for _ in range(6):
        case = case_from_data(random_law.raw_case(rng, rulebook, share=0.9), rulebook)
        for start, end in rng.sample(spans, 40):
            days = {start, start + (end - start) / 2, end - timedelta(days=1)}
            seen = {
                tuple((a.verdict, a.judgement.force, a.judgement.start) for a in assessor.lazily(case, d).assessed)
                for d in days
            }
            assert len(seen) == 1, (start, end)


@pytest.mark.core_takes("denver-lender")
def test_same_input_same_bytes_also_with_answers_in_another_order(
    assessor: Assessor, rulebook: Rulebook, example: Path
) -> None:
    from compliance.reading import strict_yaml

    raw = strict_yaml.read(example).data
    first = checklist_document.to_json(
        checklist_document.document(build(assessor.assess(read_case(example, rulebook), DAY)))
    )

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: turned(v) for k, v in reversed(list(value.items()))}
        return value

    def reordered(value: Any) -> Any:
        out = turned(value)
        for owner in (out["organisation"], *out["use_cases"]):
            owner["answers"] = {k: list(reversed(v)) if isinstance(v, list) else v for k, v in owner["answers"].items()}
        return out

    again = checklist_document.to_json(
        checklist_document.document(build(assessor.assess(case_from_data(reordered(raw), rulebook), DAY)))
    )
    assert again == first


@pytest.mark.core_takes("denver-lender")
def test_every_result_conforms_to_its_schema(assessor: Assessor, rulebook: Rulebook, example: Path) -> None:
    import json

    import jsonschema

    schema = json.loads((Path(__file__).parents[2] / "docs/schemas/checklist-2.schema.json").read_text())
    doc = checklist_document.to_json(
        checklist_document.document(build(assessor.assess(read_case(example, rulebook), DAY)))
    )
    jsonschema.validate(json.loads(doc), schema)
    items = json.loads(doc)["items"]
    assert {i["obligation"] for i in items} == set(rulebook.rules)
    ranks = [i["rank"] for i in items if i["rank"] is not None]
    assert ranks == list(range(1, len(ranks) + 1))
    for item in items:
        assert (item["rank"] is None) == (item["verdict"] == "does-not-apply")
        assert item["because"] or item["verdict"] == "does-not-apply"
        if item["verdict"] == "may-apply":
            assert item["missing"] or item["law_open"], item["obligation"]


def test_schemas_in_the_docs_are_those_of_the_models() -> None:

    root = Path(__file__).parents[2]
    from tools.schemas import schemas

    for name, text in schemas().items():
        assert (root / "docs/schemas" / name).read_text(encoding="utf-8") == text, "run: make schemas"


def test_near_misses_are_true(assessor: Assessor, rulebook: Rulebook, example: Path) -> None:
    from compliance.explaining.near_miss import NearMisses, with_answer

    checklist = build(assessor.assess(read_case(example, rulebook), DAY))
    near = NearMisses(checklist.assessment)
    for item in checklist.closed:
        for miss in near.of(item.assessed, item.because):
            changed = with_answer(
                checklist.assessment.case, item.assessed.use_case, rulebook.facts[miss.fact], miss.would_trigger
            )
            assert changed is not None
            again = {a.use_case: a.verdict for a in assessor.lazily(changed, DAY).of(item.id)}
            assert again[item.assessed.use_case] == "applies"


def test_a_verdict_does_not_change_through_a_fact_outside_its_support(assessor: Assessor, rulebook: Rulebook) -> None:
    rng = random.Random(9)
    edges = random_law.edges_of(rulebook)
    for _ in range(15):
        raw = random_law.raw_case(rng, rulebook, share=0.8)
        before = verdicts(assessor, raw)
        fact = rulebook.facts[rng.choice(rulebook.facts_asked)]
        where = raw["organisation"] if fact.of == "organisation" else raw["use_cases"][0]
        where["answers"][fact.id] = random_law.answer(rng, fact, edges)
        after = verdicts(assessor, raw)
        gated = {f for f in rulebook.facts if fact.id in _through_gates(rulebook, f)}
        for key, old in before.items():
            if not rulebook.rule_support[key[0]] & ({fact.id} | gated):
                assert after[key] == old


def _through_gates(rulebook: Rulebook, fact_id: str) -> set[str]:
    found: set[str] = set()
    todo = [fact_id]
    while todo:
        for read in rulebook.support(rulebook.facts[todo.pop()].ask_when) - found:
            found.add(read)
            todo.append(read)
    return found


@pytest.mark.core_takes("denver-lender-day1")
@pytest.mark.parametrize("day", [date(2027, 12, 1), date(2027, 12, 2), date(2028, 8, 2)])
def test_a_later_day_never_lowers_the_date_factor(
    assessor: Assessor, rulebook: Rulebook, example: Path, day: date
) -> None:
    early = build(assessor.assess(read_case(example, rulebook), DAY))
    late = {i.key: i for i in build(assessor.assess(read_case(example, rulebook), day)).ranked}
    for item in early.ranked:
        other = late.get(item.key)
        if other is not None and item.priority is not None and other.priority is not None:
            assert other.priority.factors["DT"] >= item.priority.factors["DT"]
