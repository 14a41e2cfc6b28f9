"""durable-rules against the reference semantics: random programs, and the real rulebook on random partial answers.

The ordinary run compares more than 20,000 verdicts; `make soak` compares millions.
"""

from __future__ import annotations

import copy
import gc
import os
import pickle
import random
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from datetime import date
from typing import Any, get_args

import pytest

from compliance.errors import InternalFault
from compliance.law.rulebook import Rulebook
from compliance.reasoning import engines
from compliance.reasoning import program as heads
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.clauses import compile_program
from compliance.reasoning.engines import DurableRules, ReferenceEngine
from compliance.reasoning.program import Head, Program, Reference
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf
from compliance.semantics.truth import NO, UNKNOWN, YES
from tests.support import random_law

needs_durable = pytest.mark.skipif(not engines.available(), reason="durable-rules could not be built on this machine")
CASES = 10


def test_durable_rules_is_there_where_nothing_may_be_skipped() -> None:
    assert engines.available() or os.environ.get("CI") != "true", "durable-rules is not built; the set-up says why"


@needs_durable
@pytest.mark.parametrize("programs", [10, pytest.param(40, marks=pytest.mark.long)])
def test_random_programs_have_the_same_verdicts_and_true_derivations(programs: int) -> None:
    rng = random.Random(20261124)
    compared = 0
    for _ in range(programs):
        program = random_law.program(rng)
        engine, plain = DurableRules(program), ReferenceEngine(program)
        for _ in range(CASES):
            atoms = random_law.values(rng, program.atoms)
            found, other = engine.run(atoms), plain.run(atoms)
            reference = Reference(program, atoms.__getitem__)
            for head in program.heads:
                assert found.values[head] is reference.test(head) is other.values[head]
                assert (head in found.firings) is (found.values[head] is not UNKNOWN)
                compared += 1
        engine.close()
    assert compared >= 400 * programs


@pytest.mark.long
@needs_durable
def test_the_real_rulebook_has_the_same_verdicts_on_random_partial_answers(
    rulebook: Rulebook, assessor: Assessor
) -> None:
    rng = random.Random(7)
    compared = 0
    for n in range(24):
        case = random_law.case(rng, rulebook, share=rng.choice([0.2, 0.5, 0.8, 1.0]), uses=1 + n % 2)
        checklist_document = assessor.inferred(case, date(2024 + n % 6, 1 + n % 12, 1 + n % 28))
        for seen, outcome in checklist_document.outcomes.items():
            reference = Reference(assessor.program, assessor.atoms(seen).__getitem__)
            for head in assessor.program.heads:
                assert outcome.values[head] is reference.test(head)
                compared += 1
    assert compared >= 8_000


@needs_durable
def test_the_order_in_which_facts_are_told_does_not_matter() -> None:
    program = random_law.program(random.Random(3))
    engine = DurableRules(program, remembered=0)
    rng = random.Random(4)
    atoms = random_law.values(rng, program.atoms)
    first = engine.run(atoms)
    shuffled = list(atoms.items())
    rng.shuffle(shuffled)
    assert engine.run(dict(shuffled)) == first
    assert engine.run(atoms) == first
    engine.close()


def test_a_head_is_known_by_its_parts_and_ordered_as_text() -> None:
    head = heads.exemption("us-co.notice", "small-firm", "large-owner")
    assert (head.kind, head.rule, head.path) == ("unless", "us-co.notice", ("small-firm", "large-owner"))
    assert head is heads.exemption("us-co.notice", "small-firm", "large-owner")
    assert head == Head("unless", "us-co.notice", ("small-firm", "large-owner"))
    assert pickle.loads(pickle.dumps(head)).path == head.path
    assert copy.deepcopy(head).path == head.path
    some = [
        heads.trigger("b"),
        heads.effective("z"),
        heads.period("a", 1),
        heads.stop("a"),
        heads.displacement("a", "b"),
    ]
    assert [*map(str, sorted([*some, head, "eu.sme"]))] == [
        "displaced:a/b", "eu.sme", "holds:z", "period:a/1", "stop:a", "unless:us-co.notice/small-firm/large-owner", "when:b",
    ]  # fmt: skip
    with pytest.raises(FrozenInstanceError):
        head.kind = "when"  # type: ignore[misc]  # what must fail


def test_no_id_of_the_law_reads_as_a_head(rulebook: Rulebook) -> None:
    kinds = get_args(heads.Kind)
    named = [*rulebook.rules, *rulebook.tests, *rulebook.facts]
    assert not [i for i in named if i.partition(":")[0] in kinds and ":" in i]
    program = heads.build(rulebook)
    dated = {h for h in program.heads if isinstance(h, Head) and h.kind == "test"}
    assert {h for h in program.heads if not isinstance(h, Head)} == set(rulebook.tests) - program.stretches.keys()
    assert dated == {h for t in rulebook.tests if t in program.stretches for h in program.heads_of_test(t)}
    assert {h.rule for h in program.heads if isinstance(h, Head) and h not in dated} == set(rulebook.rules)


@needs_durable
def test_what_a_net_said_before_is_said_again_only_on_the_same_values() -> None:
    program = random_law.program(random.Random(7))
    rng = random.Random(8)
    engine, forgetful = DurableRules(program), DurableRules(program, remembered=0)
    atoms = random_law.values(rng, program.atoms)
    names = list(program.heads)
    for _ in range(120):
        for changed in rng.sample(list(atoms), 2):
            atoms[changed] = rng.choice((YES, NO, UNKNOWN))
        wanted = None if rng.random() < 0.5 else frozenset(rng.sample(names, 3))
        assert engine.run(atoms, wanted) == forgetful.run(atoms, wanted)
    nets = [n for layer in engine._layers for n in (*layer.quick, *layer.joins)]
    assert 1 < max(len(n._said) for n in nets) <= engines.REMEMBERED
    assert not any(n._said for layer in forgetful._layers for n in (*layer.quick, *layer.joins))
    engine.close()
    forgetful.close()


@needs_durable
def test_a_firing_on_facts_that_were_never_told_is_refused() -> None:
    atom = Leaf("fact.a", "is", "yes")
    other = Leaf("fact.b", "is", "yes")
    engine = DurableRules(Program({"h": All((atom, other)), "g": AnyOf((atom, other))}))
    net = engine._layers[0].joins[0]
    with pytest.raises(InternalFault, match="not told"):
        net._read('{"r0":{"c0":{"id":"s0","s0":"yes"},"c1":{"id":"s1","s1":"yes"}}}', {})
    with pytest.raises(InternalFault, match="other facts"):
        net._read('{"r0":{"c0":{"id":"s9","s9":"yes"}}}', {})
    engine.close()


class _Spied:
    """The native library, with the rulesets made and not yet freed counted on the way."""

    def __init__(self, native: Any) -> None:
        self._native = native
        self.live: set[int] = set()
        self.made = 0

    def create_ruleset(self, name: str, rules: str) -> int:
        handle: int = self._native.create_ruleset(name, rules)
        assert handle not in self.live
        self.live.add(handle)
        self.made += 1
        return handle

    def delete_ruleset(self, handle: int) -> None:
        self.live.remove(handle)
        self._native.delete_ruleset(handle)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._native, name)


@pytest.fixture
def spied(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Spied]:
    spied = _Spied(vars(engines)["_native"])
    monkeypatch.setattr(engines, "_native", spied)
    yield spied
    gc.collect()
    assert not spied.live, "a test left nets behind"


@pytest.mark.long
@needs_durable
def test_an_engine_that_nobody_holds_any_more_frees_its_nets(spied: _Spied) -> None:
    rng = random.Random(11)
    program = random_law.program(rng)
    most = 0
    for _ in range(40):
        engine = DurableRules(program)
        engine.run(random_law.values(rng, program.atoms))
        most = max(most, len(spied.live))
    assert spied.made >= 40
    assert most <= 2 * (spied.made // 40)  # the engine at hand, and the one before until its name is given away
    del engine
    gc.collect()
    assert not spied.live


@needs_durable
def test_a_net_is_freed_once_and_says_so_when_asked_afterwards(spied: _Spied) -> None:
    program = random_law.program(random.Random(12))
    atoms = random_law.values(random.Random(13), program.atoms)
    engine = DurableRules(program, remembered=0)
    engine.run(atoms)
    engine.close()
    assert not spied.live
    engine.close()  # the spy would fail on a ruleset freed twice
    with pytest.raises(InternalFault, match="closed"):
        engine.run(atoms)


def test_wide_conditions_are_split_into_helpers() -> None:
    atoms = tuple(Leaf(f"fact.n{n}", "is", "yes") for n in range(40))
    wide = AnyOf((All(atoms[:20]), All(atoms[20:])))
    program, clauses = compile_program(Program({"h": wide}))
    assert all(len(c.body) <= engines.MAX_CONDITIONS for c in clauses)
    values = dict.fromkeys(atoms, YES)
    assert Reference(program, values.__getitem__).test("h") is YES
    values[atoms[0]] = NO
    values[atoms[39]] = UNKNOWN
    assert ReferenceEngine(Program({"h": wide})).run(values).values["h"] is UNKNOWN


def test_at_least_has_both_rails() -> None:
    atoms = tuple(Leaf(f"fact.n{n}", "is", "yes") for n in range(4))
    engine = ReferenceEngine(Program({"h": AtLeast(2, atoms)}))
    assert engine.run(dict(zip(atoms, (YES, NO, NO, NO), strict=True))).values["h"] is NO
    assert engine.run(dict(zip(atoms, (YES, UNKNOWN, NO, NO), strict=True))).values["h"] is UNKNOWN
    assert engine.run(dict(zip(atoms, (YES, YES, UNKNOWN, NO), strict=True))).values["h"] is YES


@pytest.mark.longer_way
def test_without_the_extension_the_reference_serves_and_says_so(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_native", None)
    assessor = Assessor(rulebook)
    assert assessor.engine.name == "reference"
    from compliance.case.case import case_from_data
    from compliance.checklist.checklist import build
    from compliance.results import checklist_document

    case = case_from_data({"schema": "case/1", "organisation": {"name": "x", "answers": {}}, "use_cases": []}, rulebook)
    doc = checklist_document.document(build(assessor.assess(case, date(2026, 11, 24))))
    assert doc.engine.name == "reference"
    assert any("reference evaluator" in w["en"] for w in doc.warnings)


@needs_durable
def test_both_engines_give_the_same_derivations_kind(rulebook: Rulebook, assessor: Assessor) -> None:
    case = random_law.case(random.Random(1), rulebook, share=0.9)
    durable = assessor.assess(case, date(2026, 11, 24))
    plain = Assessor(rulebook, ReferenceEngine(assessor.program)).assess(case, date(2026, 11, 24))
    assert [(a.rule.id, a.judgement.verdict, a.judgement.reason) for a in durable.assessed] == [
        (a.rule.id, a.judgement.verdict, a.judgement.reason) for a in plain.assessed
    ]


@needs_durable
def test_nets_are_built_for_what_is_asked_and_no_more(spied: _Spied) -> None:
    program = random_law.program(random.Random(14), heads=120)
    atoms = random_law.values(random.Random(15), program.atoms)
    engine = DurableRules(program)
    assert (engine.name, engine.version, spied.made) == ("durable-rules", engines.DURABLE_VERSION, 0)
    first = next(iter(program.heads))
    one = engine.run(atoms, frozenset({first}))
    few = spied.made
    whole = engine.run(atoms)
    assert few < spied.made
    assert one.values[first] is whole.values[first]
    engine.close()


@needs_durable
def test_an_engine_closed_before_it_was_asked_stays_closed() -> None:
    program = random_law.program(random.Random(16))
    engine = DurableRules(program)
    engine.close()
    with pytest.raises(InternalFault, match="closed"):
        engine.run(random_law.values(random.Random(17), program.atoms))
