"""Where a scenario and the law disagree, both are said in the reader's language."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from compliance.language.error_messages import SPACE, in_words
from compliance.language.sentences import catalogue
from compliance.language.text import Lang
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.words import VERDICTS, Force, Reason
from compliance.scenarios.running import read_features, run
from compliance.semantics.truth import Truth
from tests.conftest import ROOT

REVIEW = "eu-ccd2.art18-8.human-review-of-credit-decision"
FEATURE = """Feature: what does not hold
  Scenario: A statement
    Given the case "eu-consumer-lender"
    When it is assessed as of 2026-11-24
    Then {statement}
"""
FOUND = "applies (triggered, in-force, from 2026-01-10)"
TROUVE = "s'applique (conditions réunies, en vigueur, à partir du 2026-01-10)"


@pytest.mark.parametrize(
    ("statement", "english", "french"),
    [
        (
            f'"{REVIEW}" applies and is in force from 2026-11-01',
            f'stated: "{REVIEW}" applies (in-force, from 2026-11-01); found: {FOUND}',
            f"énoncé : « {REVIEW} » s'applique (en vigueur, à partir du 2026-11-01) ; trouvé : {TROUVE}",
        ),
        (
            f'"{REVIEW}" does not apply',
            f'stated: "{REVIEW}" does-not-apply; found: {FOUND}',
            f"énoncé : « {REVIEW} » ne s'applique pas ; trouvé : {TROUVE}",
        ),
        (
            'the test "common.profiling" is not met',
            'stated: test "common.profiling" is no; found: yes (use scoring)',
            "énoncé : le critère « common.profiling » est non rempli ; trouvé : rempli (usage scoring)",
        ),
        (
            '"eu-ai-act.art20.corrective-action" applies',
            'stated: "eu-ai-act.art20.corrective-action" applies; found: '
            "does-not-apply (not-triggered, upcoming, from 2027-12-02)",
            "énoncé : « eu-ai-act.art20.corrective-action » s'applique ; trouvé : "
            "ne s'applique pas (conditions non réunies, à venir, à partir du 2027-12-02)",
        ),
    ],
)
def test_what_was_stated_and_what_was_found_are_said_in_english_and_french(
    assessor: Assessor, tmp_path: Path, statement: str, english: str, french: str
) -> None:
    (tmp_path / "false.feature").write_text(FEATURE.format(statement=statement), encoding="utf-8")
    (scenario,) = read_features(tmp_path)
    _, failure = run(scenario, assessor, ROOT / "features" / "cases")
    assert failure is not None
    assert in_words(failure.message, Lang("en")) == english
    assert in_words(failure.message, Lang("fr")) == french


def test_every_verdict_reason_force_and_value_has_its_words() -> None:
    families = {
        "verdict": VERDICTS,
        "reason": get_args(Reason),
        "force": get_args(Force),
        "value": [t.word for t in Truth],
    }
    said = catalogue().keys()
    missing = [f"{f}-{w}" for f, words in families.items() for w in words if f"{SPACE}scenario.{f}-{w}" not in said]
    assert missing == []
