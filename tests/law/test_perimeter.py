"""The register of law that is not encoded: its form is checked, its signals are read, and no grave answer is met by silence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compliance.errors import FaultList, Place
from compliance.language.error_messages import in_words
from compliance.law.consistency.conditions import hints
from compliance.law.coverage import Unmet, unmet
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from tests.support import small_law

FILE = "rulesets/perimeter.yaml"


def told(tmp_path: Path, old: str, new: str) -> tuple[str, str]:
    """Return what is said of the law after one text of the perimeter was replaced, in English and French."""
    small_law.write(tmp_path)
    path = tmp_path / FILE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / FILE}:") or FILE in str(caught.value)
    return str(caught.value), in_words(caught.value.faults[0].message, "fr")


@pytest.mark.parametrize(
    ("old", "new", "english", "french"),
    [
        ("in: [US-OK]", "in: [US-OKK]", 'no place with the code "US-OKK"', "aucun lieu"),
        ("- id: us-ok.", "- id: us.preemption\n# ", 'the perimeter has another entry "us.preemption"', "une autre entrée"),
        ("looked_on: 2026-11-27\n", "", '"eu.unfair-practices" has no day on which it was looked at', "n'a pas de jour"),
        ("includes: care-coverage-review", "includes: care-review", 'did you mean "care-coverage-review"?', "vouliez-vous dire"),
        ("includes: harvests-addresses}\n    - all:\n      - any:", "includes: breaks-in}\n    - all:\n      - any:", '"harvests-addresses" stands among the signals', "figure parmi les signaux"),
        ("because: binds-few", "because: too-hard", "because", "because"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_entry_is_told(tmp_path: Path, old: str, new: str, english: str, french: str) -> None:
    said, auf = told(tmp_path, old, new)
    assert english in said
    assert french in auf or french in said


def test_no_grave_answer_is_met_by_silence_in_any_legal_system(rulebook: Rulebook) -> None:
    assert unmet(rulebook) == ()
    assert {"use.red_lines", "agent.actions"} <= set(rulebook.grave_answers)


@pytest.mark.longer_way
def test_an_answer_that_loses_its_entry_is_told(rulebook: Rulebook) -> None:
    less = replace(rulebook, perimeter={i: e for i, e in rulebook.perimeter.items() if i != "jp.criminal-law"})
    lost = unmet(less)
    assert Unmet("use.red_lines", "intimate-fakes", "JP") in lost
    assert {u.system for u in lost} == {"JP"}
    said = [in_words(hint.message, "en") for hint in hints(less, lambda *_: Place(FILE))]
    assert any("intimate-fakes" in words and "JP" in words for words in said)


def test_a_wider_system_answers_for_its_parts(rulebook: Rulebook) -> None:
    less = replace(rulebook, perimeter={i: e for i, e in rulebook.perimeter.items() if i != "us.criminal-law"})
    silent = {u.system for u in unmet(less) if u.option == "child-abuse-images"}
    assert "US" in silent
    assert "US-CO" in silent
    assert not {"CA", "EU", "JP"} & silent


def test_what_is_known_is_said_in_both_languages_and_never_twice(rulebook: Rulebook) -> None:
    for entry in rulebook.perimeter.values():
        for text in (entry.law, entry.says):
            assert (
                text.in_("en") != text.in_("fr")
                or entry.law.in_("en").isupper()
                or "U.S.C." in text.in_("en")
                or "Act 1988" in text.in_("en")
            ), entry.id
        assert entry.looked_on is not None
        assert entry.again_by is not None
        assert entry.looked_on < entry.again_by
    says = [e.says.in_("en") for e in rulebook.perimeter.values()]
    assert len(set(says)) == len(says)
