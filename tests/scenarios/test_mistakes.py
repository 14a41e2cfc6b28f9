"""A mistake in a scenario is said with its file, its line and how to mend it, in English and French; the other scenarios are still read."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.running import Failure, read_features, run
from tests.conftest import ROOT
from tests.support.calling import call

CASES = ROOT / "features" / "cases"
GIVEN = 'Given the case "eu-game-studio"'
WHEN = "When it is assessed as of 2026-11-24"
THEN = 'Then "eu-gdpr.art35.dpia" applies'
DPIA = '"eu-gdpr.art35.dpia"'
# The steps, the wrong one of them (from 0), and what is said of it in English and French.
MISTAKES: dict[str, tuple[list[str], int, str, str]] = {
    "day": (
        [GIVEN, "When it is assessed as of 2026-02-31", THEN],
        1,
        "2026-02-31 is not a day of the calendar; check month and day",
        "2026-02-31 n'est pas un jour du calendrier",
    ),
    "first day": (
        [GIVEN, WHEN, f"{THEN} and is in force from 2018-13-01"],
        2,
        "2018-13-01 is not a day of the calendar",
        "2018-13-01 n'est pas un jour du calendrier",
    ),
    "case": (
        ['Given the case "eu-game-studi"', WHEN, THEN],
        0,
        '(did you mean "eu-game-studio"?)',
        "il n'y a pas de dossier « eu-game-studi »",
    ),
    "no case": ([WHEN, THEN], 0, "there is no case to assess; begin with a case", "il n'y a pas de dossier à évaluer"),
    "fact": (
        [GIVEN, 'And the answer to "org.knd" is "charity"', WHEN, THEN],
        1,
        'there is no fact "org.knd" (did you mean "org.kind"?)',
        "le fait « org.knd » n'existe pas (vouliez-vous dire « org.kind » ?)",
    ),
    "option": (
        [GIVEN, 'And the answer to "org.kind" is "charty"', WHEN, THEN],
        1,
        'org.kind: there is no option "charty" (did you mean "charity"?)',
        "l'option « charty » n'existe pas",
    ),
    "number": (
        [GIVEN, 'And the answer to "org.headcount" is "FR: twelve"', WHEN, THEN],
        1,
        "org.headcount: 'twelve' is not a number of zero or more; write digits only",
        "n'est pas un nombre",
    ),
    "amount": (
        [GIVEN, 'And the answer to "org.turnover" is "EUR twelve"', WHEN, THEN],
        1,
        "org.turnover: 'EUR twelve' is not an amount of money; write {amount: 9000000",
        "n'est pas un montant ; écrivez",
    ),
    "answer that is a day": (
        [GIVEN, 'And the answer to "use.started" is "2026-02-31"', WHEN, THEN],
        1,
        "use.started: 2026-02-31 is not a day of the calendar",
        "n'est pas un jour du calendrier",
    ),
    "place": (
        [GIVEN, 'And the answer to "org.established_in" is "FRA"', WHEN, THEN],
        1,
        'no place with the code "FRA" (did you mean "FR"?)',
        "aucun lieu ne porte le code « FRA »",
    ),
    "place of a number": (
        [GIVEN, 'And the answer to "org.headcount" is "XX: 12"', WHEN, THEN],
        1,
        'no place with the code "XX"',
        "aucun lieu ne porte le code « XX »",
    ),
    "use": (
        [GIVEN, 'And for the use "scene" the answer to "use.started" is "2026-02"', WHEN, THEN],
        1,
        'the case has no use "scene" (did you mean "scene-maker"?); it has scene-maker',
        "le dossier n'a pas d'usage « scene »",
    ),
    "rule": (
        [GIVEN, WHEN, 'Then "eu-gdpr.art35.dpai" applies'],
        2,
        'there is no obligation "eu-gdpr.art35.dpai" (did you mean "eu-gdpr.art35.dpia"?)',
        "l'obligation « eu-gdpr.art35.dpai » n'existe pas",
    ),
    "exception": (
        [GIVEN, WHEN, f'Then {DPIA} does not apply because of the exception "micro"'],
        2,
        'eu-gdpr.art35.dpia has no exception "micro"; the rule names none',
        "n'a pas d'exception « micro »",
    ),
    "displacement": (
        [GIVEN, WHEN, f'Then {DPIA} does not apply because "eu-gdpr.nothing" takes its place'],
        2,
        '"eu-gdpr.nothing" does not take the place of eu-gdpr.art35.dpia',
        "ne prend pas la place de eu-gdpr.art35.dpia",
    ),
    "tier": (
        [GIVEN, WHEN, f'Then {DPIA} stands in the tier "do-nw"'],
        2,
        'there is no tier "do-nw" (did you mean "do-now"?); it is one of stop, do-now',
        "le palier « do-nw » n'existe pas",
    ),
    "what would settle it": (
        [GIVEN, WHEN, f'Then {DPIA} may apply, and "org.knd" would settle it'],
        2,
        'there is no fact "org.knd"',
        "le fait « org.knd » n'existe pas",
    ),
    "test": (
        [GIVEN, WHEN, 'Then the test "eu.estblished" is met'],
        2,
        'there is no test "eu.estblished" (did you mean "eu.established"?)',
        "le critère « eu.estblished » n'existe pas",
    ),
    "open question of law": (
        [GIVEN, 'And the open question of law "nix" is settled as yes', WHEN, THEN],
        1,
        'there is no open question of law "nix"',
        "la question de droit « nix » n'existe pas",
    ),
    "table of answers": (
        ["Given these answers:\n      | org.kind | charity | x |", WHEN, THEN],
        0,
        "a table of answers has two columns",
        "un tableau de réponses a deux colonnes",
    ),
    "table of duties": (
        [GIVEN, WHEN, "Then these duties apply:\n      | eu-gdpr.art35.dpia | x |"],
        2,
        "a table of duties has one column",
        "un tableau d'obligations a une colonne",
    ),
    "verdict too early": (
        [GIVEN, THEN],
        1,
        "states a verdict before it says as of which day",
        "avant de dire à quelle date",
    ),
    "test too early": (
        [GIVEN, 'Then the test "eu.established" is met'],
        1,
        "states a test before it says as of which day",
        "avant de dire à quelle date",
    ),
    "sentence": (
        [GIVEN, WHEN, f"Then {DPIA} is nice"],
        2,
        "is none of the scenario language; docs/rule-language.md lists the sentences",
        "n'est pas du langage des scénarios",
    ),
}


def written(tmp_path: Path, *scenarios: list[str], head: str = "Feature: mistakes") -> Path:
    """Write scenarios, a step a line (or more), and return the file."""
    lines = [head]
    for n, steps in enumerate(scenarios):
        lines += [f"  Scenario: number {n}", *(f"    {s}" for s in steps)]
    path = tmp_path / "mistakes.feature"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def failures(path: Path, assessor: Assessor) -> list[Failure | None]:
    return [run(s, assessor, CASES)[1] for s in read_features(path.parent)]


@pytest.mark.parametrize(("steps", "wrong", "english", "french"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_named_at_its_line_in_both_languages(
    tmp_path: Path, rulebook: Rulebook, steps: list[str], wrong: int, english: str, french: str
) -> None:
    path = written(tmp_path, steps)
    ((failure,)) = failures(path, Assessor(rulebook))
    assert failure is not None
    line = path.read_text().splitlines()[failure.line - 1].strip()
    assert line == steps[wrong].splitlines()[0]
    assert failure.scenario.file == str(path)
    assert english in str(failure.message)
    assert french in in_words(failure.message, "fr")


def test_a_mistake_in_french_steps_is_named_as_well(tmp_path: Path, rulebook: Rulebook) -> None:
    path = tmp_path / "fautes.feature"
    steps = "Soit le dossier « eu-game-studio »\n    Quand on l'évalue au 2026-02-31\n    Alors « eu-gdpr.art35.dpia » s'applique"
    path.write_text(f"# language: fr\nFonctionnalité: fautes\n  Scénario: jour\n    {steps}\n", encoding="utf-8")
    ((failure,)) = failures(path, Assessor(rulebook))
    assert failure is not None
    assert (failure.line, str(failure.message)[:10]) == (5, "2026-02-31")


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "is not a day of the calendar"), ("fr", "n'est pas un jour du calendrier")]
)
def test_coverage_names_every_wrong_scenario_and_reads_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str, said: str
) -> None:
    bad = [GIVEN, "When it is assessed as of 2026-02-31", THEN]
    path = written(tmp_path, bad, [GIVEN, WHEN, 'Then "eu-gdpr.art35.dpai" applies'], bad)
    (tmp_path / "cases").symlink_to(CASES)
    outcome = call(capsys, "rules", "coverage", "--features", tmp_path, lang=lang)
    assert outcome.status == 1
    assert outcome.out.count(said) == 2
    for line in (4, 9, 12):
        assert f"{path}:{line}:" in outcome.out
    assert "eu-gdpr.art35.dpai" in outcome.out
    assert outcome.err == ""


@pytest.mark.parametrize(
    ("text", "place", "english", "french"),
    [
        ("Feature: x\n  Scenari: y\n    Foo a\n  Scenario: z\n   Given a\n   foo", "6:4", '"foo" is not understood here', "« foo » ne se comprend pas ici"),
        ("Feature: x\n  Scenario: y\n    Given a\n    | a | b |\n    | c |", "5:5", "do not have the same number of cells", "n'ont pas le même nombre de cellules"),
        ("# language: xx\nFeature: x", "1:1", "write # language: fr for French", "cette langue est inconnue ici"),
        ('Feature: x\n  Scenario: y\n    Given a\n    """\n', "5:1", "the file ends too early", "le fichier finit trop tôt"),
    ],
)  # fmt: skip
def test_what_is_no_gherkin_is_said_in_words_for_whoever_wrote_it(
    tmp_path: Path, text: str, place: str, english: str, french: str
) -> None:
    path = tmp_path / "x.feature"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        read_features(tmp_path)
    (fault,) = caught.value.faults
    assert str(fault).startswith(f"{path}:{place}: ")
    assert english in str(fault.message)
    assert "#" not in str(fault.message).replace("# language", "")
    assert french in in_words(fault.message, "fr")


def test_a_name_that_two_scenarios_have_is_told_also_from_rule_to_rule(tmp_path: Path) -> None:
    path = tmp_path / "x.feature"
    text = "Feature: x\n  Scenario: a\n    Given b\n  Rule: r\n    Scenario: c\n      Given b\n  Rule: s\n    Scenario Outline: a\n      Given <b>\n"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        read_features(tmp_path)
    (fault,) = caught.value.faults
    assert str(fault).startswith(f'{path}:8:5: another scenario of this file has the name "a" (line 2)')
    assert "porte le nom « a » (ligne 2)" in in_words(fault.message, "fr")
