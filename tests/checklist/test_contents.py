"""Relations between contents: computed from the contents, right on every pair of small sets, and never chained."""

from __future__ import annotations

import ast
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.checklist.contents import RELATIONS, Delivered, Relation, degree, relation, satisfies, strictest
from compliance.crossborder.comparison import comparison
from compliance.law.rulebook import Rulebook
from compliance.law.topics import Topic
from compliance.reasoning.assessment import Assessor
from tests.conftest import DAY, ROOT

FIVE = "abcde"
SETS = [frozenset(s) for s in chain.from_iterable(combinations(FIVE, n) for n in range(1, 6))]
CONTENTS = st.frozensets(st.sampled_from([*FIVE, "+more", "+other"]))
# The published table: what A may be to C, given what A is to B (row) and B is to C (column).
ANY = "=<>x0"
CHAINED = {
    "=": ["=", "<", ">", "x", "0"],
    "<": ["<", "<", ANY, "<x0", "0"],
    ">": [">", "=<>x", ">", ">x", ">x0"],
    "x": ["x", "<x", ">x0", ANY, ">x0"],
    "0": ["0", "<x0", "0", "<x0", ANY],
}
SIGN: dict[Relation, str] = {"equal": "=", "subset": "<", "superset": ">", "overlap": "x", "disjoint": "0"}


def test_chaining_two_relations_leaves_open_what_the_published_table_says_it_leaves_open() -> None:
    signs = {(a, b): SIGN[relation(a, b)] for a in SETS for b in SETS}
    found: dict[tuple[str, str], set[str]] = {}
    for a in SETS:
        for b in SETS:
            for c in SETS:
                found.setdefault((signs[a, b], signs[b, c]), set()).add(signs[a, c])
    for first, row in CHAINED.items():
        for second, possible in zip("=<>x0", row, strict=True):
            assert found[first, second] == set(possible), (first, second)


def test_two_laws_narrower_than_the_action_may_share_nothing_and_the_comparison_says_so(
    assessor: Assessor, rulebook: Rulebook
) -> None:
    """The counter-example in real law: both ask a part of one action; by chained labels they would count as alike."""
    case = read_case(ROOT / "examples" / "g7-hiring-software.yaml", rulebook)
    doc = comparison(build(assessor.assess(case, DAY)), frozenset({"A25-training-data-copyright"}))
    (row,) = [r for r in doc.rows if r.capacity == "maker"]
    cells = {c.jurisdiction: c for c in row.cells}
    assert (cells["IT"].degree, cells["US-CA"].degree) == ("weaker", "weaker")
    related = {frozenset((p.a, p.b)): p.relation for p in row.relations}
    assert related[frozenset(("IT", "US-CA"))] == "disjoint"


@pytest.mark.longer_way
def test_no_code_makes_a_relation_from_relations() -> None:
    """Only `relation` in likeness.py returns one, and its arguments are contents."""
    for path in (ROOT / "compliance").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.returns is not None:
                takes = [ast.unparse(a.annotation) for a in node.args.args if a.annotation is not None]
                if ast.unparse(node.returns) == "Relation":
                    assert "Relation" not in takes, f"{path.name}: {node.name}"


@given(CONTENTS, CONTENTS)
def test_a_relation_is_what_set_theory_says_and_turns_round_with_its_sides(
    p: frozenset[str], q: frozenset[str]
) -> None:
    turned = {"subset": "superset", "superset": "subset"}
    found = relation(p, q)
    assert found in RELATIONS
    assert relation(q, p) == turned.get(found, found)
    assert (found in ("equal", "subset")) == (p <= q)
    assert (found in ("equal", "superset")) == (p >= q)


@given(CONTENTS, CONTENTS, CONTENTS)
def test_what_delivers_more_meets_at_least_as_much(
    done: frozenset[str], more: frozenset[str], wanted: frozenset[str]
) -> None:
    topic = _topic()
    if satisfies(Delivered(done, {}), Delivered(wanted, {}), topic):
        assert satisfies(Delivered(done | more, {}), Delivered(wanted, {}), topic)
    assert satisfies(Delivered(done, {}), Delivered(wanted, {}), topic) == (wanted <= done)


@pytest.mark.parametrize(
    ("ours", "theirs", "met"),
    [
        ({"hours": 24}, {"hours": 72}, True),
        ({"hours": 72}, {"hours": 24}, False),
        ({}, {"hours": 72}, False),
        ({"years": 5}, {"years": 3}, True),
        ({"years": 3}, {"years": 5}, False),
        ({"kept": 4}, {"kept": 4}, True),
        ({"kept": 5}, {"kept": 4}, False),
        ({"hours": 24}, {}, True),
    ],
)
def test_a_number_is_met_only_by_one_as_strict_and_without_an_order_only_by_the_same(
    ours: dict[str, int], theirs: dict[str, int], met: bool
) -> None:
    content = frozenset("a")
    assert satisfies(Delivered(content, ours), Delivered(content, theirs), _topic()) is met


def test_the_strictest_value_is_none_where_no_order_exists() -> None:
    assert strictest([72, 24, 30], "lower") == 24
    assert strictest([72, 24, 30], "higher") == 72
    assert strictest([4, 4], "none") == 4
    assert strictest([4, 5], "none") is None
    assert strictest([], "lower") is None


@pytest.mark.core_takes("ab-equivalent", "a-weaker", "ab+-stricter", "a+-partial", "+-partial")
@pytest.mark.parametrize(
    ("content", "said"),
    [("ab", "equivalent"), ("a", "weaker"), ("ab+", "stricter"), ("a+", "partial"), ("+", "partial"), ("", "none")],
)
def test_degrees(content: str, said: str) -> None:
    atoms = frozenset("+add" if c == "+" else c for c in content)
    assert degree(atoms, _topic()) == said


def _topic() -> Topic:
    def both(words: str) -> dict[str, str]:
        return {"en": words, "fr": words}

    return Topic.model_validate(
        {
            "id": "X01-test",
            "area": "privacy",
            "title": both("title"),
            "anchor": both("anchor"),
            "elements": {"a": both("a"), "b": both("b")},
            "parameters": {
                "hours": {"label": both("hours"), "better": "lower"},
                "years": {"label": both("years"), "better": "higher"},
                "kept": {"label": both("kept"), "better": "none"},
            },
        }
    )
