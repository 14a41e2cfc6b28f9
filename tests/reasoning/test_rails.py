"""Straight lines on two rails say what the reference semantics says: over random programs, many contexts at once, and at named edges."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product

import pytest

from compliance.case.case import case_from_data
from compliance.errors import InternalFault
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.engines import Engine, Outcome
from compliance.reasoning.program import Atom, Program, Reference
from compliance.reasoning.rails import Rails, written
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, TestRef
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth
from tests.support import random_law

LEAVES = tuple(Leaf(f"fact.n{n}", "is", "yes") for n in range(5))
A, B, C, D, E = LEAVES
EDGES: Mapping[str, Node] = {
    "an atom": A,
    "its contrary": Not(A),
    "twice contrary": Not(Not(A)),
    "all of one": All((A,)),
    "all of the same": All((A, A)),
    "any of the same": AnyOf((A, A)),
    "it and its contrary": All((A, Not(A))),
    "it or its contrary": AnyOf((A, Not(A))),
    "one of the same twice": AtLeast(2, (A, A)),
    "one of five": AtLeast(1, LEAVES),
    "two of five": AtLeast(2, LEAVES),
    "five of five": AtLeast(5, LEAVES),
    "at least, with contraries": AtLeast(2, (A, Not(A), Not(B))),
    "inside one another": AnyOf((All((A, Not(AnyOf((B, C))))), AtLeast(2, (All((A, D)), Not(E), B)))),
}


def rails_of(program: Program) -> Rails:
    return Rails(program.atoms, written(program))


@pytest.mark.parametrize("name", EDGES)
def test_a_condition_has_its_value_on_all_answers(name: str) -> None:
    program = Program({"h": EDGES[name], "second": Not(TestRef("h")), "the same again": EDGES[name]})
    cases = [dict(zip(program.atoms, values, strict=True)) for values in product(Truth, repeat=len(program.atoms))]
    found = rails_of(program).values(None, [case.__getitem__ for case in cases])
    for case, values in zip(cases, found, strict=True):
        reference = Reference(program, case.__getitem__)
        assert values == {head: reference.test(head) for head in program.heads}, case


@pytest.mark.parametrize("seed", range(40))
def test_random_programs_have_the_same_values_in_many_contexts_at_once(seed: int) -> None:
    rng = random.Random(seed)
    program = random_law.program(rng, atoms=rng.randint(1, 30), heads=rng.randint(1, 60))
    cases = [random_law.values(rng, program.atoms) for _ in range(rng.choice([1, 2, 63, 64, 65, 130]))]
    rails = rails_of(program)
    wanted = frozenset(rng.sample(list(program.heads), rng.randint(1, len(program.heads))))
    for asked in (None, wanted, wanted):
        found = rails.values(asked, [case.__getitem__ for case in cases])
        for case, values in zip(cases, found, strict=True):
            reference = Reference(program, case.__getitem__)
            assert values == {h: reference.test(h) for h in program.heads if asked is None or h in asked}


def test_no_context_no_value() -> None:
    assert rails_of(Program({"h": A})).values(None, []) == []


def test_what_nobody_asks_for_is_not_read() -> None:
    program = Program({"h": A, "g": All((B, C))})

    def only(atom: Atom) -> Truth:
        assert atom == A
        return YES

    assert rails_of(program).values(frozenset({"h"}), [only]) == [{"h": YES}]


def test_equal_conditions_are_worked_out_once() -> None:
    once = written(Program({"h": All((A, B))}))
    twice = written(Program({"h": All((A, B)), "g": AnyOf((All((A, B)), C))}))
    assert len(once.lines) == 1
    assert len(twice.lines) == 2


def test_the_real_rulebook_by_rails_reference_and_engine(rulebook: Rulebook, assessor: Assessor) -> None:
    rng = random.Random(23)
    for n in range(6):
        case = random_law.case(rng, rulebook, share=rng.choice([0.2, 0.6, 1.0]), uses=1 + n % 3)
        day = date(2024 + n, 1 + n, 3)
        lined, inferred = assessor.assess(case, day), assessor.inferred(case, day)
        for (seen, one), other in zip(lined.outcomes.items(), inferred.outcomes.values(), strict=True):
            reference = Reference(assessor.program, assessor.atoms(seen).__getitem__)
            for head in assessor.program.heads:  # what was left aside too
                assert one.values[head] is other.values[head] is reference.test(head), head
                if one.values[head] is not UNKNOWN:
                    assert one.firings[head] == other.firings[head], head


@dataclass
class Counting:
    """An engine that counts how often it is asked, and may say something else than it found."""

    honest: Engine
    says: Truth | None = None
    asked: int = 0
    name: str = "counting"
    version: str = "1"

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Count, and run."""
        self.asked += 1
        found = self.honest.run(atoms, wanted)
        return found if self.says is None else Outcome(dict.fromkeys(found.values, self.says), found.firings)

    def close(self) -> None:
        """Hold nothing."""


def test_verdicts_need_no_inference_and_a_derivation_that_says_otherwise_is_refused(
    rulebook: Rulebook, assessor: Assessor
) -> None:
    case = case_from_data(random_law.raw_case(random.Random(5), rulebook, share=0.6), rulebook, "a random case")
    honest, liar = Counting(assessor.engine), Counting(assessor.engine, says=NO)
    for engine in (honest, liar):
        assessment = Assessor(rulebook, engine, cross_check=False).assess(case, date(2026, 11, 24))
        verdicts = [a.verdict for a in assessment.assessed]
        assert verdicts == [a.verdict for a in assessor.assess(case, date(2026, 11, 24)).assessed]
        assert engine.asked == 0
        (outcome,) = assessment.outcomes.values()
        decided = next(h for h, value in outcome.values.items() if value is YES)
        if engine is honest:
            assert outcome.firings[decided]
            assert engine.asked == 1
        else:
            with pytest.raises(InternalFault, match="the reference semantics"):
                outcome.firings[decided]


def test_verdicts_are_held_against_the_reference_semantics(
    rulebook: Rulebook, assessor: Assessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = case_from_data(random_law.raw_case(random.Random(6), rulebook, share=0.6), rulebook, "a random case")
    honest = Rails.found

    def wrong(self: Rails, wanted: frozenset[str] | None, contexts: list[object]) -> list[dict[str, Truth]]:
        found = honest(self, wanted, contexts)  # type: ignore[arg-type]  # handed on as they came
        head = next(iter(found[0]))
        found[0][head] = YES if found[0][head] is not YES else NO
        return found

    monkeypatch.setattr(Rails, "found", wrong)
    with pytest.raises(InternalFault, match="the reference semantics"):
        assessor.assess(case, date(2026, 11, 24))
