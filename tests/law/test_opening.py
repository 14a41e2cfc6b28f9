"""The first pages and the groups of long questions are data: what they name is there, and each option stands in one group."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.interview.typed import options_in
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from tests.support import small_law

FILE = "rulesets/vocabulary.yaml"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("questions: [use.purposes, data.about_people]", "questions: [use.purpose, data.about_people]", 'no fact "use.purpose"'),
        ("questions: [use.purposes, data.about_people]", "questions: [use.purposes]", "page"),
        ("questions: [org.kind, org.sector, role.deeds]", "questions: [org.kind, use.purposes]", "use.purposes"),
        ("- fact: org.sector\n  common: [retail-hospitality,", "- fact: org.sector\n  common: [retail,", '"retail" is no option'),
        ("options: [recruitment, worker-management,", "options: [worker-management,", '"recruitment" stands in 0'),
        ("options: [recruitment, worker-management,", "options: [recruitment, writing, worker-management,", '"writing" stands in 2'),
        ("    writing: {en:", "    writting: {en:", '"writting" is no option'),
        ("- fact: org.sector\n  common", "- fact: org.kind\n  common", 'no fact "org.kind"'),
    ],
)  # fmt: skip
def test_what_is_wrong_with_pages_and_groups_is_told(tmp_path: Path, old: str, new: str, said: str) -> None:
    small_law.write_changed(tmp_path, (), FILE, old, new)
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert any(said in str(f) and f.place.file == FILE for f in caught.value.faults), str(caught.value)


@pytest.mark.parametrize(
    ("sentence", "options"),
    [
        ("ChatGPT to write proposals", {"general-assistant", "writing"}),
        ("Robot de rendez-vous en ligne", {"customer-chat"}),
        ("Tri des CV pour l'atelier", {"recruitment"}),
        ("Prévisions de stock", {"data-analysis"}),
        ("Tenant screening score", {"tenant-screening"}),
        ("Widgets", set()),
    ],
)
def test_a_typed_sentence_leads_to_purposes(rulebook: Rulebook, sentence: str, options: set[str]) -> None:
    assert set(options_in(rulebook.grouped[rulebook.purpose_fact], sentence)) == options
