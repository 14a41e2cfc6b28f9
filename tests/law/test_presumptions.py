"""What is presumed is data with a reason: its form is checked, and nothing is presumed of what can be grave."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import PartialSet
from tests.support import small_law

QUESTIONS = "rulesets/vocabulary/"
INVOKED = "rulesets/presumptions.yaml"


def told(folder: Path, file: str, old: str, new: str) -> tuple[str, str]:
    """Return what is said of the law after one text of a file was replaced, in English and French."""
    small_law.write_changed(folder, (), file, old, new)
    with pytest.raises(FaultList) as caught:
        load(folder)
    assert file in str(caught.value)
    return str(caught.value), in_words(caught.value.faults[0].message, "fr")


@pytest.mark.parametrize(
    ("file", "old", "new", "english", "french"),
    [
        ("vendors-and-sharing", "without: [own-branch-abroad,", "without: [own-branch-aboard,", '"own-branch-aboard" is no option', "n'est pas une option"),
        ("use-and-role", "answer: [we-decide]\n", "answer: [they-decide]\n", "they-decide", "they-decide"),
        ("use-and-role", "answer: [we-decide]\n", "answer: unknown\n", "never \"unknown\"", "jamais"),
        ("use-and-role", "  presume:\n    answer: [we-decide]\n", "  presume:\n", "nothing is presumed here", "rien n'est présumé"),
        ("use-and-role", "answer: [we-decide]\n", "answer: [we-decide]\n    without: [jointly]\n", "either answer or without", "soit answer"),
        ("organisation", "- id: market.claims\n", "- id: market.claims\n  presume: {because: {en: \"x\", fr: \"x\"}}\n", "something grave", "quelque chose de grave"),
    ],
    ids=["no-option", "no-answer", "unknown", "nothing", "twice", "grave"],
)  # fmt: skip
@pytest.mark.core_takes("grave")
def test_what_is_wrong_with_a_presumption_is_told(
    tmp_path: Path, file: str, old: str, new: str, english: str, french: str
) -> None:
    said, auf = told(tmp_path, f"{QUESTIONS}{file}.yaml", old, new)
    assert english in said
    assert french in auf


@pytest.mark.parametrize(
    ("entry", "english"),
    [
        ('exceptions: ["*/no-such-exception"]', 'no duty has an exception "*/no-such-exception"'),
        ("tests: [common.vender]", 'no legal test "common.vender"'),
        ("tests: []", '"x" names nothing'),
        ('exceptions: ["*/journalism"], value: "yes"', "only ever presumed not to be met"),
    ],
    ids=["no-exception", "no-test", "nothing", "an-exception-that-is-met"],
)
@pytest.mark.core_takes("no-exception")
def test_what_is_wrong_with_what_must_be_invoked_is_told(tmp_path: Path, entry: str, english: str) -> None:
    small_law.write(tmp_path)
    (tmp_path / INVOKED).write_text(
        f'presumptions: 1\ninvoked:\n- {{id: x, because: {{en: "x", fr: "x"}}, {entry}}}\n', encoding="utf-8"
    )
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert english in str(caught.value)
    assert INVOKED in str(caught.value)


def test_nothing_is_presumed_of_what_can_be_grave(rulebook: Rulebook) -> None:
    assert not {f for f in rulebook.grave_answers if rulebook.facts[f].presume is not None}


def test_each_presumption_gives_its_reason_in_each_language(rulebook: Rulebook) -> None:
    asked = [f for f in rulebook.facts.values() if f.presume is not None]
    reasons = [*(f.presume.because for f in asked if f.presume), *(i.because for i in rulebook.invoked.values())]
    assert len(asked) > 30
    for text in reasons:
        assert text.in_("en") != text.in_("fr")
        assert all(len(text.in_(lang).split()) <= 25 for lang in ("en", "fr"))


def test_options_that_are_taken_as_absent_leave_the_others_open(rulebook: Rulebook) -> None:
    fact = rulebook.facts["vendor.runs_it"]
    assert fact.presumed(rulebook.places) == PartialSet(frozenset(), frozenset({"own-machines", "outside-firm"}))


def test_behind_a_gate_what_is_presumed_is_what_stands_there(rulebook: Rulebook) -> None:
    """While a gate is open, a presumption counts only where it agrees with the value behind the gate."""
    other = {
        f.id
        for f in rulebook.facts.values()
        if f.presume is not None
        and f.ask_when is not None
        and f.presumed(rulebook.places) != f.closed_value(rulebook.places)
    }
    assert other == {"data.form", "data.sources", "org.data_business"}
