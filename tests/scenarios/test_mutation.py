"""Mutants: what is changed, that scenarios notice it, that the quick trial agrees with a full assessment, the command."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.mutants import mutants
from compliance.scenarios.mutation import Bench, Situation, situations
from compliance.scenarios.running import read_features
from compliance.scenarios.world import World
from tests.conftest import ROOT
from tests.support.calling import assert_refused, call

FEATURES = ROOT / "features"
RULE = "eu-ccd2.art18-8.human-review-of-credit-decision"


@pytest.fixture(scope="module")
def listed(rulebook: Rulebook) -> list[Situation]:
    return situations(rulebook, read_features(FEATURES / "eu"), FEATURES / "cases")


@pytest.fixture(scope="module")
def bench(rulebook: Rulebook, listed: list[Situation]) -> Bench:
    return Bench(rulebook, listed)


@pytest.mark.longer_way
def test_every_kind_of_change_is_made(rulebook: Rulebook, bench: Bench) -> None:
    kinds = {m.change for s in bench.subjects for m in mutants(rulebook, s, thorough=True)}
    assert kinds == {
        "drop-conjunct",
        "drop-alternative",
        "all-to-any",
        "any-to-all",
        "count-by-one",
        "flip",
        "threshold-by-one",
        "day-by-one",
        "drop-exception",
        "drop-displacement",
        "drop-place",
        "drop-option",
        "drop-version",
    }


def test_a_mutant_differs_from_its_rule_and_has_a_name_of_its_own(rulebook: Rulebook, bench: Bench) -> None:
    keys: set[str] = set()
    for subject in bench.subjects:
        whole: object = rulebook.tests.get(subject) or rulebook.rules[subject].obligation
        for mutant in mutants(rulebook, subject):
            versions = rulebook.dated_tests.get(subject) or rulebook.dated_duties.get(subject)
            assert (mutant.changed, mutant.versions) != (whole, versions), mutant.key
            assert mutant.key not in keys
            keys.add(mutant.key)


def test_a_moved_day_is_noticed_by_the_scenario_at_the_edge(rulebook: Rulebook, bench: Bench) -> None:
    moved = [m for m in mutants(rulebook, RULE) if m.change == "day-by-one"]
    assert len(moved) == 2 * 3  # France, Italy, the other States
    for mutant in moved:
        killer = bench.killer(mutant)
        assert killer is not None
        assert "consumer-credit." in killer


def test_of_law_that_says_other_things_on_other_days_each_version_and_each_turn_is_changed(rulebook: Rulebook) -> None:
    made = [m for m in mutants(rulebook, "de-bdsg.s38.dpo") if m.versions is not None]
    assert {m.what for m in made if m.where == "from 2019-11-26"} == {
        "the version before goes on",
        "2019-11-26 -> 2019-11-25",
        "2019-11-26 -> 2019-11-27",
    }
    amounts = [m.what for m in made if m.change == "threshold-by-one"]
    assert sorted(a for a in amounts if "org.data_handlers" in a) == sorted(
        f"org.data_handlers at-least {n} {step}" for n in (10, 20) for step in ("-1", "+1")
    )
    conjunct = next(m for m in made if m.change == "drop-conjunct")
    assert conjunct.versions is not None
    for (_, before), (_, after) in zip(rulebook.dated_duties["de-bdsg.s38.dpo"], conjunct.versions, strict=True):
        assert before.when != after.when


def test_without_scenarios_every_mutant_survives(rulebook: Rulebook) -> None:
    assert all(killer is None for _, killer in Bench(rulebook, []).fate(RULE))


@pytest.mark.parametrize("many", [2, pytest.param(12, marks=pytest.mark.mutation)])
def test_the_quick_trial_says_what_a_full_assessment_with_the_changed_law_says(
    rulebook: Rulebook, bench: Bench, listed: list[Situation], many: int
) -> None:
    dice = random.Random(7)
    everything = [m for s in bench.subjects for m in mutants(rulebook, s)]
    for mutant in dice.sample(everything, many):
        book = mutant.into(rulebook)
        noticed = bench.killer(mutant) is not None
        about = [
            one
            for one in listed
            if any(
                mutant.subject in (s.subject, *bench.reads(s.subject))
                or s.subject in bench.rulebook.displaced_by
                or mutant.subject in bench.rulebook.displaced_by
                for s in one.statements
            )
        ]
        assert _disagrees(book, about) == noticed, mutant.key
        assert mutant.into(rulebook) != rulebook


def _disagrees(book: Rulebook, about: list[Situation]) -> bool:
    """Whether some statement does not hold by full assessment; the nets of one such rulebook are freed before the next is made ready."""
    assessor = Assessor(book)
    found = False
    for one in about:
        use = assessor
        for state, value in one.states:
            use = use.with_law_state(state, value)
        world = World(use, FEATURES / "cases")
        world.assessment = use.assess(one.case, one.as_of)
        for said in one.statements:
            try:
                getattr(world, said.check)(*said.arguments)
            except Disagreement:
                found = True
    assessor.prepared.close()
    return found


@pytest.mark.mutation
def test_the_command_reports_remembers_and_works_quickly_the_second_time(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record = tmp_path / "mutants.jsonl"
    words = ("rules", "mutate", "rulesets/eu/consumer-credit.yaml", "--features", FEATURES, "--record", record)
    first = call(capsys, *words, "--format", "json")
    report = json.loads(first.out)
    assert report["mutants"] > 5
    assert report["killed"] <= report["mutants"]
    assert record.read_text().count("\n") >= 1
    # A cut line, as a stopped run leaves it, costs only itself.
    record.write_text(record.read_text() + '{"subject": "eu-gd')
    again = call(capsys, *words, "--format", "json")
    assert json.loads(again.out) == report
    quick = call(capsys, *words, "--quick", "--format", "json")
    assert json.loads(quick.out)["mutants"] == 0
    assert quick.status == 0


def test_a_survivor_that_was_accepted_shows_its_reason(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    features = tmp_path / "features"
    (features / "eu").mkdir(parents=True)
    (features / "eu" / "one.feature").write_text(
        'Feature: One\n  Scenario: A firm elsewhere\n    Given the answer to "org.kind" is "for-profit"\n'
        f'    When it is assessed as of 2026-11-24\n    Then "{RULE}" may apply\n'
    )
    (features / "cases").mkdir()
    (features / "accepted-mutants.yaml").write_text(
        'accepted-mutants: 1\nmutants:\n- mutant: "eu-ccd2.* day-by-one *"\n'
        '  reason: {en: "Only here to be seen.", fr: "Seulement pour être vu."}\n'
    )
    said = call(capsys, "rules", "mutate", RULE, "--features", features, "--record", tmp_path / "r.jsonl")
    assert said.status == 1  # far below 95 %
    assert "Only here to be seen." in said.out


def test_a_scenario_that_fails_already_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    features = tmp_path / "features"
    features.mkdir()
    (features / "one.feature").write_text(
        'Feature: One\n  Scenario: Nothing is known\n    Given the answer to "org.kind" is "for-profit"\n'
        f'    When it is assessed as of 2026-11-24\n    Then "{RULE}" applies\n'
    )
    said = call(
        capsys, "rules", "mutate", RULE, "--features", features, "--record", tmp_path / "r.jsonl", "--jobs", "1"
    )
    assert_refused(said, "does not hold as the law stands")


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said = call(capsys, "rules", "mutate", "eu-nothing", "--features", FEATURES, "--record", tmp_path / "r.jsonl")
    assert_refused(said, "eu-nothing")


@pytest.mark.longer_way
def test_answers_after_a_verdict_need_a_scenario_of_their_own(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    features = tmp_path / "features"
    features.mkdir()
    (features / "one.feature").write_text(
        'Feature: One\n  Scenario: Two in one\n    Given the answer to "org.kind" is "for-profit"\n'
        f'    When it is assessed as of 2026-11-24\n    Then "{RULE}" may apply\n'
        '    And the answer to "org.kind" is "charity"\n'
    )
    said = call(capsys, "rules", "coverage", "--features", features)
    assert_refused(said, "one.feature:6", "begin another scenario")


def test_what_documents_say_is_left_to_the_mutants_of_documents(rulebook: Rulebook) -> None:
    papers = situations(rulebook, read_features(FEATURES / "documents"), FEATURES / "cases")
    assert papers
    with_papers, without = Bench(rulebook, papers), Bench(rulebook, [])
    assert with_papers.fingerprint("eu-ai-act.deep-fake", False) == without.fingerprint("eu-ai-act.deep-fake", False)
