"""What is found again is what would be found anew: verdicts by what was read for them, and agreement with the reference semantics."""

from __future__ import annotations

import random
from datetime import date
from functools import partial

import pytest

from compliance.case.case import case_from_data
from compliance.case.knowledge import ContextView
from compliance.errors import InternalFault
from compliance.explaining.derivation import missing_facts
from compliance.law.rulebook import Rulebook
from compliance.reasoning import judged
from compliance.reasoning.agreement import KEPT, Agreement
from compliance.reasoning.assessment import Assessment, Assessor
from compliance.reasoning.program import Reference
from compliance.reasoning.readings import Readings
from compliance.reasoning.verdicts import judge
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth
from tests.support import random_law


@pytest.mark.parametrize("seed", range(12))
def test_a_wrong_value_is_found_out_whatever_was_held_before(seed: int) -> None:
    rng = random.Random(seed)
    program = random_law.program(rng, atoms=rng.randint(1, 30), heads=rng.randint(1, 60))
    agreement = Agreement(program)
    values = random_law.values(rng, program.atoms)
    for _ in range(KEPT + 10):
        for atom in rng.sample(list(program.atoms), rng.choice([0, 1, 1, 2]) % (len(program.atoms) + 1)):
            values[atom] = rng.choice([NO, UNKNOWN, YES])
        atoms = [(n, values[atom]) for n, atom in enumerate(program.atoms)]
        right = Reference(program, values.__getitem__).all_heads()
        wrong = {**right, (head := rng.choice(list(right))): Truth((right[head] + rng.choice([1, 2])) % 3)}
        with pytest.raises(InternalFault, match=head.partition(" ")[0]):
            agreement.hold(wrong, values.__getitem__, atoms)
        agreement.hold(right, values.__getitem__, atoms)


def test_what_was_held_for_some_heads_says_nothing_of_the_others() -> None:
    rng = random.Random(3)
    program = random_law.program(rng)
    values = random_law.values(rng, program.atoms)
    right = Reference(program, values.__getitem__).all_heads()
    some = dict(list(right.items())[: len(right) // 2])
    agreement, atoms = Agreement(program), [(n, values[atom]) for n, atom in enumerate(program.atoms)]
    agreement.hold(some, values.__getitem__, atoms)
    for head in right.keys() - some.keys():
        wrong = {**right, head: Truth((right[head] + 1) % 3)}
        with pytest.raises(InternalFault):
            agreement.hold(wrong, values.__getitem__, atoms)


def value_in(assessment: Assessment, seen: ContextView, head: str) -> Truth:
    return assessment.outcomes[seen].values[head]


@pytest.mark.longer_way
def test_a_verdict_found_again_is_the_verdict_judged_anew(
    rulebook: Rulebook, assessor: Assessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judged, "ENDS", 1_500)  # so that all is forgotten now and then
    rng = random.Random(8)
    edges = random_law.edges_of(rulebook)
    raw = random_law.raw_case(rng, rulebook, share=0.4)
    days = (date(2026, 11, 24), date(2025, 1, 1))
    for step in range(4):
        fact = rulebook.facts[rng.choice(list(rulebook.facts_asked))]
        where = raw["organisation"] if fact.of == "organisation" else raw["use_cases"][0]
        where["answers"][fact.id] = random_law.answer(rng, fact, edges)
        assessment = assessor.assess(case_from_data(raw, rulebook), days[step % 2])
        for one in assessment.assessed:
            anew = judge(assessor.prepared, one.rule, one.views, partial(value_in, assessment), days[step % 2])
            assert one.judgement == anew, one.rule.id
            assert one.judgement.decisive is anew.decisive


def test_comparisons_read_by_fact_are_those_read_one_by_one(rulebook: Rulebook, assessor: Assessor) -> None:
    rng, readings = random.Random(4), Readings(assessor.prepared)
    days = (date(2026, 11, 24), date(2025, 1, 1))
    edges, raw = random_law.edges_of(rulebook), random_law.raw_case(rng, rulebook, share=0.5)
    for step in range(6):
        fact = rulebook.facts[rng.choice(list(rulebook.facts_asked))]
        where = raw["organisation"] if fact.of == "organisation" else raw["use_cases"][0]
        where["answers"][fact.id] = random_law.answer(rng, fact, edges)
        seen = assessor.assess(case_from_data(raw, rulebook), days[step % 2]).knowledge.bases[0]
        by_one = assessor.atoms(seen)
        for wanted in (None, assessor.prepared.reach.of(seen.leaf).heads):
            atoms = [atom for _, atom in assessor.prepared.rails.atoms_read(wanted)]
            assert readings.read(wanted, seen) == [by_one[atom] for atom in atoms]


@pytest.mark.parametrize("uses", [1, 2])
def test_what_leaves_duties_open_is_the_same_at_once_and_one_by_one(
    rulebook: Rulebook, assessor: Assessor, uses: int
) -> None:
    rng, open_now = random.Random(uses), 0
    for share in (0, 0.3, 0.8):
        case = random_law.case(rng, rulebook, share=share, uses=uses)
        at_once = assessor.assess(case, date(2026, 11, 24))
        by_one = Assessment(assessor, at_once.knowledge, at_once.outcomes)
        for one in at_once.assessed:
            found = missing_facts(at_once, one)
            assert found == missing_facts(by_one, one), one.rule.id
            open_now += bool(found)
    assert open_now
