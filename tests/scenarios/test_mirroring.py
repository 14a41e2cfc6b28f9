"""Feature files lie at the path of the ruleset they test; what does not is told with its mend, in both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compliance.law.rulebook import Rulebook
from compliance.scenarios.mirroring import astray
from tests.conftest import ROOT
from tests.support.calling import call

FEATURES = ROOT / "features"
ONE = """\
Feature: One
  Scenario: Little is known of a lender
    Given the answer to "org.kind" is "for-profit"
    When it is assessed as of 2026-11-24
    Then "eu-ccd2.art18-8.human-review-of-credit-decision" may apply
"""


def folder_with(tmp_path: Path, *names: str) -> Path:
    """Lay out a folder of scenarios with files of these names."""
    features = tmp_path / "features"
    (features / "cases").mkdir(parents=True)
    for name in names:
        path = features / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(ONE, encoding="utf-8")
    return features


def files(rulebook: Rulebook, *folders: Path) -> list[str]:
    return [fault.place.file for fault in astray(rulebook, folders)]


def test_the_scenarios_that_came_along_mirror_the_rulesets(rulebook: Rulebook) -> None:
    assert astray(rulebook, [FEATURES]) == []


@pytest.mark.parametrize("system", ["eu", "us", "ca-qc"])
def test_those_of_one_legal_system_are_held_against_its_own_rulesets(rulebook: Rulebook, system: str) -> None:
    assert astray(rulebook, [FEATURES / system]) == []


def test_a_part_and_a_language_belong_to_the_ruleset_before_the_first_dot(rulebook: Rulebook, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "eu/consumer-credit.reach.feature", "eu/data-act.fr.feature")
    told = files(rulebook, folder)
    assert "rulesets/eu/consumer-credit.yaml" not in told
    assert "rulesets/eu/data-act.yaml" not in told
    assert "rulesets/eu/eprivacy.yaml" in told


def test_a_ruleset_without_scenarios_is_told_and_a_feature_without_ruleset(rulebook: Rulebook, tmp_path: Path) -> None:
    stray = folder_with(tmp_path, "de/agg.feature", "de/nothing.feature")
    told = files(rulebook, stray / "de")
    assert str(stray / "de" / "nothing.feature") in told
    assert "rulesets/de/bdsg.yaml" in told
    assert "rulesets/de/agg.yaml" not in told
    assert not any(file.startswith("rulesets/eu/") for file in told)  # only the legal system that is looked at


def test_a_file_that_holds_neither_duties_nor_tests_needs_no_scenarios(rulebook: Rulebook, tmp_path: Path) -> None:
    told = files(rulebook, folder_with(tmp_path, "eu/data-act.feature"))
    assert not [file for file in told if "vocabulary" in file or "topics" in file]


def test_the_scenarios_of_packages_count_too(rulebook: Rulebook, tmp_path: Path) -> None:
    more = folder_with(tmp_path, "kr/basic-act.feature")
    assert files(rulebook, FEATURES, more) == [str(more / "kr" / "basic-act.feature")]


@pytest.mark.parametrize(
    ("lang", "stray", "missing"),
    [
        ("en", "no ruleset has the path of these scenarios", "write them in features/de/bdsg.feature"),
        ("fr", "aucun fichier de droit n'a le chemin de ces scénarios", "écrivez-les dans features/de/bdsg.feature"),
    ],
)
def test_the_command_tells_file_and_mend(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str, stray: str, missing: str
) -> None:
    folder = folder_with(tmp_path, "de/nothing.feature")
    said = call(capsys, "rules", "coverage", "--features", folder / "de", lang=lang)
    assert said.status == 1
    assert f"{folder / 'de' / 'nothing.feature'}: {stray}" in said.out
    assert "rulesets/de/bdsg.yaml: " in said.out
    assert missing in said.out
    listed = call(capsys, "rules", "coverage", "--features", folder / "de", "--format", "json", lang=lang)
    told = {one["file"]: one["message"] for one in json.loads(listed.out)["misplaced"]}
    assert missing in told["rulesets/de/bdsg.yaml"]
    assert stray in told[str(folder / "de" / "nothing.feature")]


def test_a_scenario_that_fails_says_so_in_the_json_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "eu/consumer-credit.feature")
    path = folder / "eu" / "consumer-credit.feature"
    path.write_text(ONE.replace("may apply", "applies"), encoding="utf-8")
    (failed,) = json.loads(call(capsys, "rules", "coverage", "--features", folder, "--format", "json").out)["failures"]
    assert failed["file"] == str(path)
    assert 'stated: "eu-ccd2.art18-8.human-review-of-credit-decision" applies' in failed["message"]
