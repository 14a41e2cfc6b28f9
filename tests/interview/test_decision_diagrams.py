"""Decision diagrams against brute force, and the diagrams of real duties against the reference semantics."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.case.case import Case, case_from_data
from compliance.interview.decision_diagrams import LEAF, NO, YES, Diagrams, TooLarge
from compliance.interview.relevance import Compiled, Relevance
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.semantics.answers import Amount
from tests.conftest import DAY
from tests.support import random_law
from tests.support.exact_places import exact_places

SIZES = (2, 3, 2, 4)
EVERYWHERE = list(product(*map(range, SIZES)))


class Drawn:
    """One random function over four variables: as a diagram, and as a table of all its values."""

    def __init__(self, table: Diagrams, shape: Any) -> None:
        self.diagram, self.values = self.build(table, shape)

    def build(self, table: Diagrams, shape: Any) -> tuple[int, dict[tuple[int, ...], bool]]:
        kind, *rest = shape
        if kind == "atom":
            variable, values = rest
            column = tuple(YES if v in values else NO for v in range(SIZES[variable]))
            return table.node(variable, column), {a: a[variable] in values for a in EVERYWHERE}
        parts = [self.build(table, part) for part in rest[-1]]
        diagrams, columns = [d for d, _ in parts], [c for _, c in parts]
        if kind == "all":
            return table.every(diagrams), {a: all(c[a] for c in columns) for a in EVERYWHERE}
        if kind == "any":
            return table.some(diagrams), {a: any(c[a] for c in columns) for a in EVERYWHERE}
        if kind == "not":
            return table.contrary(diagrams[0]), {a: not columns[0][a] for a in EVERYWHERE}
        count = min(rest[0], len(parts))
        return table.at_least(count, diagrams), {a: sum(c[a] for c in columns) >= count for a in EVERYWHERE}


def walked(table: Diagrams, diagram: int, assignment: Any) -> int:
    while table.variable(diagram) != LEAF:
        diagram = table.children(diagram)[assignment[table.variable(diagram)]]
    return diagram


atoms = st.integers(0, len(SIZES) - 1).flatmap(
    lambda v: st.tuples(st.just("atom"), st.just(v), st.sets(st.integers(0, SIZES[v] - 1)).map(frozenset))
)
shapes = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=1, max_size=4)),
        st.tuples(st.just("not"), st.lists(inner, min_size=1, max_size=1)),
        st.tuples(st.just("count"), st.integers(1, 3), st.lists(inner, min_size=1, max_size=4)),
    ),
    max_leaves=10,
)


@pytest.mark.parametrize("tries", [30, pytest.param(150, marks=pytest.mark.long)])
def test_a_diagram_has_the_values_of_its_function_and_reads_what_matters_to_it(tries: int) -> None:
    @settings(max_examples=tries)
    @given(shapes)
    def holds(shape: Any) -> None:
        table = Diagrams()
        drawn = Drawn(table, shape)
        for assignment, value in drawn.values.items():
            assert walked(table, drawn.diagram, assignment) == (YES if value else NO)
        matter = {
            v
            for v in range(len(SIZES))
            for a in EVERYWHERE
            for other in range(SIZES[v])
            if drawn.values[a] != drawn.values[(*a[:v], other, *a[v + 1 :])]
        }
        assert table.support(drawn.diagram) == matter
        assert table.terminals(drawn.diagram) == {YES if v else NO for v in drawn.values.values()}

    holds()


@pytest.mark.parametrize("tries", [20, pytest.param(100, marks=pytest.mark.long)])
def test_equal_functions_are_one_diagram_also_after_a_restriction(tries: int) -> None:
    @settings(max_examples=tries)
    @given(shapes, st.data())
    def holds(shape: Any, data: st.DataObject) -> None:
        table = Diagrams()
        drawn = Drawn(table, shape)
        assert table.contrary(table.contrary(drawn.diagram)) == drawn.diagram
        allowed = {
            v: data.draw(st.sets(st.integers(0, SIZES[v] - 1), min_size=1).map(frozenset))
            for v in data.draw(st.sets(st.integers(0, len(SIZES) - 1)))
        }
        left = table.restrict(drawn.diagram, allowed, {})
        inside = [a for a in EVERYWHERE if all(a[v] in values for v, values in allowed.items())]
        for assignment in inside:
            assert walked(table, left, assignment) == (YES if drawn.values[assignment] else NO)
        matter = {
            v
            for v in range(len(SIZES))
            for a in inside
            for b in inside
            if all(a[w] == b[w] for w in range(len(SIZES)) if w != v) and drawn.values[a] != drawn.values[b]
        }
        assert table.support(left) == matter

    holds()


@pytest.mark.parametrize("tries", [20, pytest.param(100, marks=pytest.mark.long)])
def test_outcomes_are_what_the_free_variables_can_bring_about(tries: int) -> None:
    @settings(max_examples=tries)
    @given(shapes, shapes, st.sets(st.integers(0, len(SIZES) - 1)))
    def holds(shape: Any, limit: Any, free: set[int]) -> None:
        table = Diagrams()
        drawn, within = Drawn(table, shape), Drawn(table, limit)
        fixed = [v for v in range(len(SIZES)) if v not in free]
        wanted: dict[tuple[int, ...], set[int]] = {}
        for a in EVERYWHERE:
            ends = wanted.setdefault(tuple(a[v] for v in fixed), set())
            if within.values[a]:
                ends.add(YES if drawn.values[a] else NO)
        found = table.outcomes(drawn.diagram, frozenset(free), within.diagram)
        assert any(len(e) > 1 for e in found) == any(len(e) > 1 for e in wanted.values())
        assert frozenset().union(*found) == frozenset().union(*wanted.values())

    holds()


def test_too_much_work_is_refused_and_the_table_stays_sound() -> None:
    table = Diagrams(cap=30)
    pairs = [table.both(table.node(n, (NO, YES)), table.node(n + 12, (NO, YES))) for n in range(6)]
    table.work()
    with pytest.raises(TooLarge):
        table.some(table.both(table.node(n, (NO, YES)), table.node(n + 12, (NO, YES))) for n in range(12))
    table.work()
    assert table.some(pairs[:2]) == table.some(reversed(pairs[:2]))


# ------------------------------------------------------------------------------------------------------- real duties


def exactly(rng: random.Random, book: Rulebook, edges: dict[str, list[Any]]) -> dict[str, dict[str, Any]]:
    """An exact answer to every question: no ranges, no coarse places, nothing unsure."""
    places = exact_places(book)
    out: dict[str, dict[str, Any]] = {"organisation": {}, "use-case": {}}
    for fact in book.facts.values():
        edge = edges.get(fact.id, [])
        value: Any = rng.choice(fact.option_ids or ("yes", "no"))
        if fact.type == "choices":
            value = rng.sample(fact.option_ids, min(len(fact.option_ids), rng.choice([0, 1, 2, 6])))
        elif fact.type == "places":
            value = rng.sample(places, rng.choice([0, 1, 3]))
        elif fact.type == "date":
            value = rng.choice([*(d.isoformat() for d in edge), "none", "2020-01-01"])
        elif fact.type in ("number", "number-by-place", "money"):
            value = max(0, int(rng.choice(edge or [10])) + rng.choice([-1, 0, 1]))
            if fact.type == "number-by-place":
                value = dict.fromkeys(rng.sample(places, 2), value)
            elif fact.type == "money":
                value = {"amount": value, "currency": "EUR"}
        out[fact.of][fact.id] = value
    return out


def made(book: Rulebook, answers: dict[str, dict[str, Any]]) -> Case:
    uses = [{"id": "one", "name": "One", "answers": answers["use-case"]}]
    organisation = {"name": "Firm", "answers": answers["organisation"]}
    return case_from_data({"schema": "case/1", "organisation": organisation, "use_cases": uses}, book)


def values_of(compiled: Compiled, case: Case) -> dict[int, int] | None:
    """Which value each variable has for a case with exact answers; states and "elsewhere" are not among them.

    None where money lies on both sides of a threshold in another currency, since a rate is known only roughly.
    """
    out: dict[int, int] = {}
    for fact, answer in {**case.answers, **case.use_cases[0].answers}.items():
        assert answer is not None
        left = compiled.cells[fact].left(answer)
        assert left.within == YES
        for variable, values in left.allowed.items():
            if isinstance(answer, Amount) and len(values) > 1:
                return None
            (out[variable],) = values
    return out


@pytest.mark.long
def test_what_is_left_of_a_duty_says_of_each_completion_what_the_reference_says(rulebook: Rulebook) -> None:
    rng = random.Random(20261126)
    edges = random_law.edges_of(rulebook)
    settled = {i: s.model_copy(update={"value": rng.choice(["yes", "no"])}) for i, s in rulebook.law_states.items()}
    book = replace(rulebook, law_states=settled)
    assessor = Assessor(book)
    compared = applied = 0
    for n in range(18):
        relevance = Relevance(book, assessor.program)
        as_of = date(2024 + n % 6, 3, 5)
        whole = exactly(rng, book, edges)
        known = rng.choice([0.5, 0.75, 0.9])
        part = {scope: {f: a for f, a in told.items() if rng.random() < known} for scope, told in whole.items()}
        full, partly = made(book, whole), made(book, part)
        open_items = [i for i in assessor.lazily(partly, as_of).assessed if i.verdict == "may-apply"]
        trial = assessor.trial(full, as_of)
        for item in rng.sample(open_items, min(40, len(open_items))):
            reading = relevance.reading(item.views[0])
            left = reading.residue(item.rule.id)
            if left.diagram is None:
                continue
            compiled = reading.compiled
            values = values_of(compiled, full)
            if values is None:
                continue
            end = walked(compiled.table, left.diagram, values)
            judged = trial.judge(item.rule.id, item.use_case)
            if judged.verdict == "may-apply":  # a value behind a closed gate that nobody knows
                continue
            compared += 1
            applied += judged.verdict == "applies"
            assert (end != NO) == (judged.verdict == "applies"), item.rule.id
            if end != NO and item.rule.obligation.periods:
                assert item.rule.obligation.periods[end - YES].start == judged.start
    assert compared > 300
    assert applied > 30


@pytest.mark.longer_way
def test_answers_that_a_diagram_does_not_read_never_change_the_verdict(rulebook: Rulebook, assessor: Assessor) -> None:
    rng = random.Random(5)
    edges = random_law.edges_of(rulebook)
    relevance = Relevance(rulebook, assessor.program)
    tried = 0
    for _ in range(10):
        part = {
            scope: {f: a for f, a in told.items() if rng.random() < 0.7}
            for scope, told in exactly(rng, rulebook, edges).items()
        }
        case = made(rulebook, part)
        items = [i for i in assessor.lazily(case, DAY).assessed if i.verdict == "may-apply"]
        for item in rng.sample(items, min(12, len(items))):
            matter = relevance.reading(item.views[0]).matter(item.rule.id)
            if not matter:  # decided whatever is answered; three-valued logic may need more answers to see it
                continue
            others = [f.id for f in rulebook.facts.values() if f.id not in part[f.of] and f.id not in matter]
            more = exactly(rng, rulebook, edges)
            filled = {
                scope: {**told, **{f: more[scope][f] for f in others if f in more[scope]}}
                for scope, told in part.items()
            }
            after = assessor.trial(made(rulebook, filled), DAY).judge(item.rule.id, item.use_case)
            assert after.verdict == "may-apply", item.rule.id
            tried += 1
    assert tried > 80
