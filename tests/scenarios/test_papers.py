"""Scenarios of documents: what a document says and does not, in the words of a lawyer and in both languages; and whether they notice a changed condition."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE
from compliance.law.document_loading import fitting
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.mutation import situations
from compliance.scenarios.paper_mutation import PaperBench, paper_mutants
from compliance.scenarios.running import cases_folder, read_features, run
from tests.conftest import ROOT
from tests.support.calling import call

FEATURES = ROOT / "features" / "documents"
CASES = ROOT / "features" / "cases"
SAYS = "Intimate data is among it"


def outcome(folder: Path, assessor: Assessor, *steps: str, lang: str = "") -> str:
    """Return what is wrong with a scenario; nothing where it holds."""
    words = ("Fonctionnalité", "Scénario", "Soit", "Quand") if lang else ("Feature", "Scenario", "Given", "When")
    lines = [
        *([f"# language: {lang}"] if lang else []),
        f"{words[0]}: x",
        f"  {words[1]}: y",
        *(f"    {s}" for s in steps),
    ]
    path = folder / "x.feature"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (one,) = read_features(folder)
    _, failure = run(one, assessor, CASES)
    return "" if failure is None else in_words(failure.message, SOURCE)


GIVEN = ('Given the case "de-records-host"', "When it is assessed as of 2026-11-24")


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        (f'Then the document "record-of-processing" says "{SAYS}"', ""),
        (f'Then the document "record-of-processing" does not say "{SAYS}"', "does say"),
        ('Then the document "record-of-processing" says "You decide about this data together"', "does not say"),
        ('Then the document "record-of-processing" does not say "You decide about this data together"', ""),
        ('Then the document "record-of-processing" is needed', ""),
        ('Then the document "record-of-processing" is not needed', "needs the document"),
        ('Then the document "adverse-action-letter" is not needed', ""),
        ('Then the document "adverse-action-letter" says "We"', "does not need the document"),
        ('Then the document "record-of-procesing" is needed', "record-of-processing"),
    ],
)
def test_a_statement_holds_or_is_told_to_be_wrong(tmp_path: Path, assessor: Assessor, step: str, wrong: str) -> None:
    found = outcome(tmp_path, assessor, *GIVEN, step)
    assert wrong in found
    assert bool(found) == bool(wrong)


def test_a_document_speaks_the_language_of_the_statement(tmp_path: Path, assessor: Assessor) -> None:
    given = ("Soit le dossier « de-records-host »", "Quand on l'évalue au 2026-11-24")
    french = "Des données intimes en font partie"
    assert french.split()[1] in (ROOT / "documents" / "record-of-processing.yaml").read_text(encoding="utf-8")
    assert (
        outcome(
            tmp_path, assessor, *given, f"Alors le document « record-of-processing » ne dit pas « {SAYS} »", lang="fr"
        )
        == ""
    )
    assert outcome(tmp_path, assessor, *given, f"Alors le document « record-of-processing » dit « {SAYS} »", lang="fr")


def test_what_a_document_says_is_stated_after_the_day(tmp_path: Path, assessor: Assessor) -> None:
    assert "as of which day" in outcome(
        tmp_path, assessor, GIVEN[0], 'Then the document "record-of-processing" is needed'
    )


def test_a_scenario_may_begin_from_an_example(tmp_path: Path, assessor: Assessor) -> None:
    assert not outcome(
        tmp_path,
        assessor,
        'Given the case "hair-salon-booking"',
        GIVEN[1],
        'Then the document "supplier-letter" is needed',
    )


def test_every_template_has_its_scenarios(rulebook: Rulebook) -> None:
    tested = {path.name.partition(".")[0] for path in FEATURES.glob("*.feature")}
    assert tested == fitting(rulebook).keys()
    assert all(
        "Scenario" in p.read_text("utf-8") or "Scénario" in p.read_text("utf-8") for p in FEATURES.glob("*.feature")
    )


# ------------------------------------------------------------------------------------------------------------ mutation


def test_every_condition_of_a_template_is_changed(rulebook: Rulebook) -> None:
    for template in fitting(rulebook).values():
        found = list(paper_mutants(template))
        assert len({m.key for m in found}) == len(found)
        for n, piece in enumerate(template.blocks):
            mine = {m.change for m in found if m.where.startswith((f"blocks/{n}/when", f"blocks/{n}/where"))}
            assert ("drop-where" in mine) == bool(piece.where)
            assert ("drop-condition" in mine) == (piece.when is not None)
        assert all(m.changed != template for m in found)


def test_a_changed_condition_is_noticed_by_a_scenario_and_without_it_survives(rulebook: Rulebook) -> None:
    listed = situations(rulebook, read_features(FEATURES), cases_folder(FEATURES))
    name = "record-of-processing"
    fates = PaperBench(rulebook, fitting(rulebook), listed).fate(name)
    assert fates
    assert all(by is not None and f"{name}." in by for _, by in fates)
    bare = PaperBench(rulebook, fitting(rulebook), []).fate(name)
    assert [(key, None) for key, _ in fates] == bare


def test_the_command_reports_and_knows_the_names(capsys: pytest.CaptureFixture[str]) -> None:
    done = call(capsys, "rules", "mutate", "--documents", "literacy-plan")
    assert done.status == 0
    assert "100" in done.out + done.err
    assert call(capsys, "rules", "mutate", "--documents", "literacy-plann").status == 2


@pytest.mark.mutation
def test_nearly_every_changed_condition_of_every_document_is_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    done = call(capsys, "rules", "mutate", "--documents", "--at-least", "95")
    assert done.status == 0, done.out
    assert "no longer exists" not in done.out
