"""The comparison across borders: two matrices worked out by hand, the grid of a case, and one market more."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.checklist.actions import actions
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.contents import capacities_of, content_of, relation
from compliance.crossborder.comparison import comparison, law_matrix
from compliance.crossborder.new_market import entered, entry
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.reporting.comparison_page import SIGNS
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call

PAGE, IN_FRENCH = ((ROOT / "docs" / f"comparison{end}.md").read_text(encoding="utf-8") for end in ("", ".fr"))
RETAILER = ROOT / "examples" / "retailer-three-cities.yaml"
# By hand (research table): what Illinois asks was read more narrowly there, as docs/comparison.md explains.
BY_HAND = {
    "A14": {
        "CA-QC": "= < < < < < <",
        "EU": "> = = < x < >",
        "GB": "> = = < x < >",
        "US-CA": "> > > = x x >",
        "US-CO": "> x x x = x >",
        "US-NY": "> > > x x = >",
        "US-IL": "> < < < < < =",
    },
    "P15": {
        "CA": "= = < < x x",
        "CA-QC": "= = < < x x",
        "EU": "> > = = > >",
        "GB": "> > = = > >",
        "JP": "x x < < = =",
        "US": "x x < < = =",
    },
}
EXPLAINED = {"US-IL"}


def _checklist(assessor: Assessor, example: Path = RETAILER) -> Checklist:
    return build(assessor.assess(read_case(example, assessor.rulebook), DAY))


def _matrix(topic: str, page: str = PAGE) -> tuple[list[str], dict[str, list[str]], list[str]]:
    """Read a matrix of a page: its columns, its rows, and the rules it is made from."""
    part = next(p for p in re.split(r"(?m)^## ", page) if f"({topic})" in p.splitlines()[0])
    lines = [[c.strip() for c in row.strip("|").split("|")] for row in re.findall(r"(?m)^\|.*\|$", part)]
    rules = re.findall(r"`([a-z0-9-]+\.[A-Za-z0-9.-]+)`", part.partition("\n|")[0])
    return lines[0][1:], {row[0]: row[1:] for row in lines[2:]}, rules


@pytest.mark.parametrize("topic", ["A14", "P15"])
def test_the_matrices_of_the_page_come_out_of_the_rulebook_cell_by_cell(rulebook: Rulebook, topic: str) -> None:
    columns, rows, rules = _matrix(topic)
    whole = next(t for t in rulebook.topics if t.startswith(topic))
    matrix = law_matrix(rulebook, whole, "own-use", rules)
    assert {c.name for c in matrix.columns} == set(columns) == set(rows)
    assert sorted(r.id for c in matrix.columns for r in c.rules) == sorted(rules)
    for row, cells in rows.items():
        for column, sign in zip(columns, cells, strict=True):
            assert SIGNS[matrix.relation(row, column)].replace("×", "x") == sign, (row, column)


@pytest.mark.parametrize("topic", ["A14", "P15"])
def test_the_french_page_has_the_same_matrices(topic: str) -> None:
    assert _matrix(topic, IN_FRENCH) == _matrix(topic)


@pytest.mark.parametrize("topic", ["A14", "P15"])
def test_they_are_those_made_by_hand_but_for_what_the_page_explains(topic: str) -> None:
    columns, rows, _ = _matrix(topic)
    for row, cells in rows.items():
        for n, column in enumerate(columns):
            if cells[n] != BY_HAND[topic][row].split()[n]:
                assert EXPLAINED & {row, column}, (row, column)
    assert "Illinois" in PAGE


def test_every_relation_of_a_case_is_that_of_the_contents_shown(assessor: Assessor, example: Path) -> None:
    doc = comparison(_checklist(assessor, example))
    assert doc.rows
    for row in doc.rows:
        shown = {
            c.jurisdiction: frozenset([*c.elements, *(a["en"] for a in c.adds)])
            for c in row.cells
            if c.degree != "none"
        }
        assert len(row.relations) == len(shown) * (len(shown) - 1) // 2
        for pair in row.relations:
            assert pair.relation == relation(shown[pair.a], shown[pair.b])
        for cell in row.cells:
            assert (cell.none_because is None) == (cell.degree != "none") == bool(cell.obligations)


def test_a_cell_without_a_duty_says_whether_none_was_found_or_none_applies(assessor: Assessor) -> None:
    book = assessor.rulebook
    seen = set()
    for row in comparison(_checklist(assessor)).rows:
        for cell in row.cells:
            if cell.none_because is None:
                continue
            seen.add(cell.none_because)
            held = [
                r.id
                for r in book.rules.values()
                if r.jurisdiction == cell.jurisdiction
                and row.capacity in capacities_of(book, r.obligation)
                and row.topic in {p.topic for p in r.obligation.topics}
            ]
            assert bool(held) == (cell.none_because == "not-for-this-case")
    assert seen == {"not-found", "not-for-this-case"}


def test_japan_adds_exactly_what_its_rulebook_adds_and_says_what_is_held_already(assessor: Assessor) -> None:
    checklist = _checklist(assessor)
    book = assessor.rulebook
    found = entry(checklist, "JP")
    case = entered(book, checklist.assessment.case, "JP")
    before = {a.rule.id for a in checklist.assessment.assessed if a.verdict != "does-not-apply"}
    after = {a.rule.id for a in assessor.assess(case, DAY).assessed if a.verdict != "does-not-apply"}
    assert {a.obligation for a in found.added} == after - before
    assert {a.jurisdiction for a in found.added} == {"JP"}
    assert found.new_systems == ["JP"]
    assert not found.redundant
    ours = {(a.topic.id, a.capacity): a for a in actions(checklist) if a.topic and a.core_standing == "now"}
    for added in found.added:
        duty = book.rules[added.obligation].obligation
        held = [
            any(
                content_of([p]) <= ours[p.topic, seat].core
                for seat in capacities_of(book, duty)
                if (p.topic, seat) in ours
            )
            for p in duty.topics
        ]
        if added.met == "all":
            assert held
            assert all(held), added.obligation
        elif all(held) and held:
            assert any(h.numbers for h in added.held), added.obligation
    kinds = {a.met for a in found.added}
    assert kinds == {"all", "part", "none"}
    assert "jp-appi.art26-1.breach-report" in {a.obligation for a in found.added if a.met == "all"}
    assert "jp-appi.art28-1.foreign-transfer" in {a.obligation for a in found.added if a.met != "all"}


def test_a_market_already_entered_adds_nothing(assessor: Assessor) -> None:
    found = entry(_checklist(assessor), "FR")
    assert (found.assumed, found.added, found.changed, found.redundant) == ([], [], [], [])


def test_where_nothing_was_answered_a_market_more_leaves_the_rest_unknown(assessor: Assessor) -> None:
    checklist = _checklist(assessor, ROOT / "examples" / "retailer-three-cities.yaml")
    case = checklist.assessment.case
    case = case.__class__(case.name, {k: v for k, v in case.answers.items() if k != "market.places"}, case.use_cases)
    after = entered(assessor.rulebook, case, "JP").answers["market.places"]
    assert after.sure == {"JP"}  # type: ignore[union-attr]
    assert {"FR", "US", "CA", "GB"} <= after.unsure  # type: ignore[union-attr]


# ------------------------------------------------------------------------------------------------------- command line


def test_the_command_prints_the_grid_and_one_market_more(capsys: pytest.CaptureFixture[str]) -> None:
    done = call(capsys, "compare", RETAILER, "--as-of", "2026-11-24", "--with", "JP", "--format", "markdown")
    assert done.status == 0
    assert "## Entering one more market: Japan" in done.out
    assert "| A14 Notice before an automated decision | narrower |" in done.out
    french = call(capsys, "compare", RETAILER, "--as-of", "2026-11-24", "--format", "markdown", lang="fr")
    assert "plus étroit" in french.out
    assert "narrower" not in french.out


@pytest.mark.longer_way
def test_the_document_follows_its_schema(capsys: pytest.CaptureFixture[str]) -> None:
    from jsonschema import Draft202012Validator

    schema = json.loads((ROOT / "docs" / "schemas" / "comparison-1.schema.json").read_text(encoding="utf-8"))
    done = call(capsys, "compare", RETAILER, "--as-of", "2026-11-24", "--with", "JP", "--format", "json")
    document = json.loads(done.out)
    Draft202012Validator(schema).validate(document)
    assert document["schema"] == "comparison/1"
    again = call(capsys, "compare", RETAILER, "--as-of", "2026-11-24", "--with", "JP", "--format", "json")
    assert again.out == done.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--topic", "A99"), ('there is no topic "A99"', "numbered")),
        (("--with", "UK"), ("--with UK", "GB")),
        (("--weights", "nowhere.yaml"), ("nowhere.yaml", "no such file")),
    ],
)
def test_a_wrong_call_is_refused(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: tuple[str, ...]
) -> None:
    assert_refused(call(capsys, "compare", RETAILER, *words), *said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{SV: 8, DT: 5, SN: 4, LV: 4, DP: 2}\n", "EF"),
        ("{SV: 0, DT: 0, SN: 0, LV: 0, DP: 0, EF: 0}\n", "all weights are 0"),
        ("{SV: -1, DT: 5, SN: 4, LV: 4, DP: 2, EF: 2}\n", "SV"),
        ("{SV: eight, DT: 5, SN: 4, LV: 4, DP: 2, EF: 2}\n", "SV"),
    ],
)
def test_wrong_weights_are_refused_with_file_and_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "weights.yaml"
    path.write_text(text, encoding="utf-8")
    assert_refused(call(capsys, "assess", RETAILER, "--weights", path), f"{path}:1", said)


def test_law_without_a_case(capsys: pytest.CaptureFixture[str]) -> None:
    done = call(capsys, "rules", "compare", "P15", "--in", "CA", "--in", "EU")
    assert done.status == 0
    assert "< inside it" in done.out
    assert_refused(call(capsys, "rules", "compare", "A14", "--capacity", "own"), 'no capacity "own"', "own-use")
    empty = call(capsys, "rules", "compare", "A28", "--capacity", "broker", lang="fr")
    assert "Le recueil ne contient pas d'obligation de ce genre." in empty.out
