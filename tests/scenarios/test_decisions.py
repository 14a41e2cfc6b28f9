"""Each decision of an authority or court has a scenario: a firm of today that does the same, and the duties the decision speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.running import read_feature, run
from compliance.scenarios.world import Stated
from tests.conftest import ROOT

FEATURES = ROOT / "features"


def told(assessor: Assessor) -> Mapping[str, list[Stated]]:
    """Return what the scenarios of decisions state, by the id with which their titles begin."""
    found: dict[str, list[Stated]] = {}
    for file in sorted(FEATURES.glob("decisions*.feature")):
        for scenario in read_feature(file):
            stated, failure = run(scenario, assessor, FEATURES / "cases")
            assert failure is None, (file, scenario.line, failure)
            found.setdefault(scenario.name.partition(":")[0], []).extend(stated)
    return found


def test_each_decision_has_a_scenario_about_each_of_its_duties(rulebook: Rulebook) -> None:
    stated = told(Assessor(rulebook))
    assert set(stated) == set(rulebook.decisions)
    for name, decision in rulebook.decisions.items():
        verdicts: dict[str, set[str]] = {}
        for one in stated[name]:
            verdicts.setdefault(one.item.rule.id, set()).add(one.item.verdict)
        for holding in decision.holdings:
            assert holding.duty in verdicts, f"{name}: its scenario says nothing of {holding.duty}"
            denied = verdicts[holding.duty] == {"does-not-apply"}
            assert not denied or holding.held == "not-breached", f"{name}: {holding.duty} does not apply"


def test_the_decisions_stand_where_their_scenarios_are_looked_for() -> None:
    assert [p.name for p in (ROOT / "rulesets").glob("decisions*")] == ["decisions.yaml"]
    assert list(Path(FEATURES).glob("decisions*.feature"))
