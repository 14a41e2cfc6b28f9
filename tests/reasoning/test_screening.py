"""Legal systems out of play: nothing changes but the work; what was left aside is worked out when asked for."""

from __future__ import annotations

import random
from datetime import date

import pytest

from compliance.case.case import case_from_data
from compliance.case.knowledge import Knowledge
from compliance.explaining.derivation import explain
from compliance.law.rulebook import Rulebook
from compliance.reading.strict_yaml import read
from compliance.reasoning import program as heads
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.program import Reference
from compliance.semantics.truth import NO
from tests.conftest import ROOT
from tests.support import random_law

PLACES = [["FR"], ["CA-QC"], ["JP"], ["US-CA"], ["GB"], ["DE", "US"], ["BR"], ["CA"]]
DAY = date(2026, 11, 24)


def local(rng: random.Random, rulebook: Rulebook) -> dict[str, object]:
    """A random case whose places all lie in one or two countries, so that most systems are out of play."""
    raw = random_law.raw_case(rng, rulebook, share=rng.choice([0.3, 0.7, 1.0]), uses=1)
    where = rng.choice(PLACES)
    raw["organisation"]["answers"].update({"org.established_in": where, "market.places": where})
    for use in raw["use_cases"]:
        use["answers"].update({"people.locations": where, "employment.job_places": where})
    return raw


def test_leaving_systems_aside_changes_no_verdict(rulebook: Rulebook, assessor: Assessor) -> None:
    rng = random.Random(11)
    left_aside = 0
    for _ in range(25):
        case = case_from_data(local(rng, rulebook), rulebook, "a random case")
        for seen in Knowledge(rulebook, case, DAY).bases:
            demand = assessor.prepared.reach.of(seen.leaf)
            left_aside += len(assessor.program.heads) - len(demand.heads)
            outcome = assessor.outcome(seen)
            reference = Reference(assessor.program, assessor.atoms(seen).__getitem__)
            for rule_id in rulebook.rules:
                for since in assessor.program.stretches.get(rule_id, (None,)):
                    for written in (heads.trigger(rule_id, since), heads.effective(rule_id, since)):
                        assert outcome.values[written] is reference.test(written), written
            for head in assessor.program.heads:  # asks for the rest
                assert outcome.values[head] is reference.test(head), head
    assert left_aside > 1000


def test_a_duty_of_a_system_out_of_play_is_explained_by_the_places(rulebook: Rulebook, assessor: Assessor) -> None:
    raw = read(ROOT / "features" / "cases" / "eu-web-shop-chatbot.yaml").data
    raw["organisation"]["answers"] |= {"org.established_in": ["BR"], "market.places": ["BR"]}
    raw["use_cases"][0]["answers"] |= {"people.locations": ["BR"]}
    assessment = assessor.assess(case_from_data(raw, rulebook, "a firm in Brazil"), DAY)
    item = next(a for a in assessment.assessed if a.rule.id == "eu-ai-act.art50-1.disclose-ai-interaction")
    assert (item.verdict, item.judgement.reason) == ("does-not-apply", "out-of-scope")
    assert {step.name for step in explain(assessment, item).children} == set(rulebook.in_play_facts)


def test_nearly_every_duty_is_closed_by_places_alone(rulebook: Rulebook, assessor: Assessor) -> None:
    """Where a duty is not, it costs work in every case; that may be right, but somebody should have thought about it."""
    closed = sum(len(ids) for ids in assessor.prepared.reach.closable.values())
    assert closed >= 0.9 * len(rulebook.rules)


def test_unknown_places_close_nothing(rulebook: Rulebook, assessor: Assessor) -> None:
    raw = {
        "schema": "case/1",
        "organisation": {"name": "X", "answers": {}},
        "use_cases": [{"id": "u", "name": "U", "answers": {}}],
    }
    knowledge = Knowledge(rulebook, case_from_data(raw, rulebook, "nothing known"), DAY)
    for seen in knowledge.bases:
        demand = assessor.prepared.reach.of(seen.leaf)
        assert not demand.out
        assert not demand.closed
        assert all(
            assessor.outcome(seen).values[heads.effective(r)] is not NO
            for r in ["eu-gdpr.art13-14.privacy-notice"]
            if r in rulebook.rules
        )


def test_what_is_about_a_test_of_dated_law_asks_for_each_of_its_stretches(
    rulebook: Rulebook, assessor: Assessor
) -> None:
    program, case = assessor.program, case_from_data(local(random.Random(3), rulebook), rulebook, "a random case")
    dated = [t for t in rulebook.tests if t in program.stretches]
    assert dated
    for seen in Knowledge(rulebook, case, DAY).bases:
        for test_id in dated:
            demand = assessor.prepared.reach.of(seen.leaf, frozenset({test_id}))
            assert {*program.heads_of_test(test_id)} <= demand.heads
            assert program.test_on(test_id, DAY) in assessor.outcome(seen, frozenset({test_id})).values


def test_a_head_that_no_program_has_is_refused(rulebook: Rulebook, assessor: Assessor) -> None:
    case = case_from_data(local(random.Random(4), rulebook), rulebook, "a random case")
    for seen in Knowledge(rulebook, case, DAY).bases:
        with pytest.raises(KeyError):
            assessor.outcome(seen).values["no-such-head"]
    for outcome in assessor.assess(case, DAY).outcomes.values():
        with pytest.raises(KeyError):
            outcome.values["no-such-head"]
