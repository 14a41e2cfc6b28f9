"""Every scenario of features/, once, and the cases in which they get a new judgement through durable-rules; together they exercise the whole rulebook.

tests/scenarios/test_features.py runs the same scenarios one by one under pytest-bdd, for whoever reads what failed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

import pytest

from compliance.errors import InternalFault
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.engines import Engine, Outcome, ReferenceEngine
from compliance.reasoning.program import Atom
from compliance.scenarios.running import Gap, gaps
from compliance.semantics.truth import YES, Truth
from tests.conftest import ROOT
from tests.support.made_once import once
from tests.support.scenario_runs import Ran, run_file

FEATURES = ROOT / "features"
FILES = sorted(p.relative_to(FEATURES).as_posix() for p in FEATURES.rglob("*.feature"))
Runs = Callable[[str], Ran]


@pytest.fixture(scope="module")
def ran(assessor: Assessor, run_folder: Path) -> Runs:
    """The run of one file: by whichever process is asked first, so that all together run each scenario once."""

    def of(name: str) -> Ran:
        def run() -> bytes:
            return json.dumps(asdict(run_file(FEATURES / name, FEATURES / "cases", assessor))).encode()

        raw = json.loads(once(run_folder / "scenarios" / f"{name.replace('/', '+')}.json", run))
        return Ran(**{**raw, **{kind: [Gap(**g) for g in raw[kind]] for kind in ("gaps", "exercised")}})

    return of


def test_the_cases_visited_are_judged_by_durable_rules(assessor: Assessor) -> None:
    assert not isinstance(assessor.engine, ReferenceEngine)


@pytest.mark.parametrize("name", FILES)
def test_every_scenario_holds_by_both_semantics(ran: Runs, name: str) -> None:
    found = ran(name)
    assert found.failures == []
    assert found.scenarios > 0
    assert found.visits > 0
    assert found.asked <= found.visits
    assert found.asked > 0 or name.startswith(
        ("classes.", "documents/")
    )  # what a class is or a paper says, no engine is asked


@pytest.mark.long
@pytest.mark.parametrize("name", FILES)
def test_in_every_case_visited_all_duties_are_judged_alike(assessor: Assessor, name: str) -> None:
    found = run_file(FEATURES / name, FEATURES / "cases", assessor, whole=True)
    assert found.failures == []
    assert 0 < found.asked == found.visits


def test_no_duty_exception_displacement_or_edge_of_a_period_is_without_a_scenario(
    ran: Runs, rulebook: Rulebook, assessor: Assessor
) -> None:
    missing = set(gaps(rulebook, [], assessor.program.stretches))
    assert len(missing) > len(rulebook.rules)
    for name in FILES:
        missing -= set(ran(name).exercised)
    assert missing == set()


FALSE = """Feature: what does not hold
  Scenario: A duty that may apply is said to apply
    Given these answers:
      | org.established_in | JP |
    When it is assessed as of 2026-11-24
    Then "eu-gdpr.art30.ropa" applies

  Scenario: A duty that may apply
    Given these answers:
      | org.established_in | JP |
    When it is assessed as of 2026-11-24
    Then "eu-gdpr.art30.ropa" may apply
"""


def test_a_scenario_that_does_not_hold_is_named_with_its_line(assessor: Assessor, tmp_path: Path) -> None:
    (tmp_path / "false.feature").write_text(FALSE)
    found = run_file(tmp_path / "false.feature", FEATURES / "cases", assessor)
    assert (found.scenarios, found.visits) == (2, 1)
    assert [f.partition(": stated:")[0] for f in found.failures] == [
        "false.feature:6: A duty that may apply is said to apply"
    ]
    assert Gap("eu-gdpr.art30.ropa", "coverage.line-applies") in found.gaps


class YesMan:
    """An engine that says yes to everything."""

    name, version = "yes", "1"

    def __init__(self, honest: Engine) -> None:
        self._honest = honest

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Say yes."""
        found = self._honest.run(atoms, wanted)
        return Outcome(dict.fromkeys(found.values, YES), found.firings)

    def close(self) -> None:
        """Hold nothing."""


def test_an_engine_that_differs_from_the_reference_semantics_is_found(assessor: Assessor, tmp_path: Path) -> None:
    (tmp_path / "false.feature").write_text(FALSE)
    unchecked = Assessor(assessor.rulebook, YesMan(assessor.engine), cross_check=False)
    found = run_file(tmp_path / "false.feature", FEATURES / "cases", unchecked)
    assert any(f.startswith("eu-gdpr.art30.ropa: durable-rules and the reference") for f in found.failures)
    with pytest.raises(InternalFault, match="the reference semantics"):
        run_file(tmp_path / "false.feature", FEATURES / "cases", Assessor(assessor.rulebook, YesMan(assessor.engine)))
