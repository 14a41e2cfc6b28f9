"""The lawyer's bench: testing one statute, searching duties, reading a test, and checking whatever was saved."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from compliance.cli.rules_mutate import _in_words
from compliance.cli.rules_watch import Watching
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from compliance.scenarios.choosing import subjects
from compliance.scenarios.mutants import mutants
from tests.conftest import ROOT
from tests.support.calling import assert_refused, call

CREDIT = "rulesets/eu/consumer-credit.yaml"


def test_the_scenarios_of_one_statute_are_run_alone(capsys: pytest.CaptureFixture[str]) -> None:
    english = call(capsys, "rules", "test", "eu/consumer-credit", "--list")
    assert (english.status, english.err) == (0, "")
    assert "  holds: " in english.out
    assert english.out.splitlines()[-1].startswith("eu/consumer-credit: ")
    assert call(capsys, "rules", "test", "eu-ccd2", lang="fr").out.endswith("tiennent.\n")
    assert call(capsys, "rules", "coverage", "eu-ccd2").status == 0
    assert_refused(call(capsys, "rules", "test", "eu-ccd3"), "eu-ccd3")


def test_a_statute_is_meant_by_its_id_its_file_and_its_folder(rulebook: Rulebook) -> None:
    by_id = subjects(rulebook, ["eu-ccd2"])
    assert by_id
    assert set(subjects(rulebook, [CREDIT])) == set(subjects(rulebook, ["eu/consumer-credit"])) == set(by_id)
    assert set(by_id) < set(subjects(rulebook, ["eu"]))
    assert subjects(rulebook, ["eu-gdpr.art35.dpia"]) == ("eu-gdpr.art35.dpia",)


@pytest.fixture
def law(tmp_path: Path) -> Path:
    """A copy of the law, and of the scenarios of one statute, that may be spoilt."""
    for folder in ("rulesets", "jurisdictions", "features/cases"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (tmp_path / "features/eu").mkdir()
    shutil.copy(ROOT / "features/eu/consumer-credit.feature", tmp_path / "features/eu")
    return tmp_path


def test_what_was_saved_is_checked_again(law: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watching = Watching(law, law, [law / "features"])
    assert watching.saved() == ()
    path = law / CREDIT
    text = path.read_text(encoding="utf-8")
    moved = text.replace("from: {day: eu-ccd2.application}", "from: 2026-12-20")
    path.write_text(
        moved.replace("20 November 2025 was", "20 November 2025, not 21 November 2027, was"), encoding="utf-8"
    )
    saved = watching.saved()
    assert saved == (str(path),)
    watching.check(saved)
    said = capsys.readouterr().out
    assert "names 2027-11-21" in said, "the words name a day that is none of the rule's"
    assert "consumer-credit.feature:" in said, "scenarios no longer hold"
    path.write_text(text.replace("from: {day: eu-ccd2.application}", "from: 2026-11-31"), encoding="utf-8")
    watching.check(watching.saved())
    assert "2026-11-31 is not a day of the calendar" in capsys.readouterr().out
    path.write_text(text, encoding="utf-8")
    watching.check(watching.saved())
    assert "scenarios hold" in capsys.readouterr().out


def test_duties_are_found_by_words_topic_day_and_basis(capsys: pytest.CaptureFixture[str]) -> None:
    def found(*words: str) -> set[str]:
        outcome = call(capsys, "rules", "list", "--format", "json", *words)
        return {rule["id"] for rule in json.loads(outcome.out)["rules"]}

    assert "eu-gdpr.art35.dpia" in found("--text", "impact assessment") & found("--text", "analyse d'impact")
    assert found("--in", "EU", "--on", "2018-05-24").isdisjoint(found("--text", "eu-gdpr."))
    primary, recall = found("--basis", "primary-text"), found("--basis", "recall")
    assert primary
    assert primary.isdisjoint(recall)
    assert found("--topic", "A14") == found("--topic", "A14", "--text", " ")


def test_a_legal_test_is_shown_with_whoever_names_it(capsys: pytest.CaptureFixture[str]) -> None:
    english = call(capsys, "rules", "show", "eu-ccd2.applies").out
    assert "You lend to consumers in the EU, or let them pay later." in english
    assert "Named by these duties:" in english
    assert "eu-ccd2." in english.partition("Named by")[2]
    assert "Nommé par ces obligations :" in call(capsys, "rules", "show", "eu-ccd2.applies", lang="fr").out


def test_every_survivor_is_told_in_a_sentence(rulebook: Rulebook) -> None:
    for subject in ("eu-gdpr.art35.dpia", "eu-ai-act.art50-2.mark-synthetic-content", "eu.sme"):
        for one in mutants(rulebook, subject, thorough=True):
            for lang, begin in (("en", "No scenario notices"), ("fr", "Aucun scénario ne remarque")):
                said = _in_words(one.key.removeprefix(subject).strip(), Lang(lang))
                assert said.startswith(begin)
                assert one.what.split(" ")[0] in said
