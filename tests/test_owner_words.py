"""What owners read is held to a list of words, a length and no repetition; and the lint finds what is planted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.checklist.four_parts import FourParts
from compliance.language.languages import spoken
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.web.pages import first_list
from tests.conftest import ROOT
from tools import outlooks, owner_words

OWNERS = [
    pytest.param(path, marks=() if path.stem == "owner-leeds" else pytest.mark.every_example)
    for path in outlooks.owners()
]


def test_no_line_to_do_and_no_sentence_of_a_duty_has_a_word_of_the_list(rulebook: Rulebook) -> None:
    assert list(owner_words.of_the_law(rulebook)) == []


def test_clauses_that_are_too_long_become_fewer(rulebook: Rulebook) -> None:
    """Whoever shortens one lowers the number in the list; nobody raises it."""
    known = owner_words.listed()["longer"]
    assert {lang: len(ids) for lang, ids in owner_words.longer(rulebook).items()} == known


@pytest.mark.parametrize("path", OWNERS, ids=lambda p: p.stem)
def test_the_lists_of_an_owner_have_no_word_of_the_list_and_repeat_no_reason(assessor: Assessor, path: Path) -> None:
    assert list(owner_words.of_an_owner(assessor, path)) == []


@pytest.mark.parametrize(
    ("lang", "text", "met"),
    [
        ("en", "Serves in full: United Kingdom.", "Serves in full"),
        ("en", "Data subjects are told.", "Data subjects"),
        ("fr", "Sert en entier : Royaume-Uni.", "Sert en entier"),
        ("fr", "Obligations à l’appui : 4", "Obligations à l'appui"),
        ("fr", "Voir P05.", "P05"),
        ("en", "See eu-gdpr.art35.dpia for more.", "eu-gdpr.art35.dpia"),
        ("en", "CHK2/T1/SV:3", "CHK2"),
    ],
)
def test_what_owners_should_not_read_is_found(lang: str, text: str, met: str) -> None:
    (found,) = owner_words.wording("x", text, Lang(lang))
    assert found.what == met
    assert found.instead


def test_plain_sentences_are_let_pass() -> None:
    for lang, text in (("en", "Ask first, and use data about people for that alone."), ("fr", "Demandez d'abord.")):
        assert list(owner_words.wording("x", text, Lang(lang))) == []


def test_a_clause_is_counted_between_its_stops() -> None:
    most = owner_words.listed()["clause_words"]
    assert owner_words.too_long(" ".join(["word"] * most)) == []
    assert len(owner_words.too_long(" ".join(["word"] * (most + 1)))) == 1
    assert owner_words.too_long("; ".join([" ".join(["word"] * most)] * 3)) == []


def test_a_reason_on_most_cards_is_found(assessor: Assessor) -> None:
    (path,) = [p for p in outlooks.owners() if p == ROOT / "features" / "cases" / "owner-leeds.yaml"]
    full = read_case(path, assessor.rulebook)
    parts = first_list.shown(FourParts(outlooks.after_first_pass(assessor, full)), Lang("en"))
    cards = (*parts.now, *parts.rest)
    assert len(cards) > 2
    assert owner_words.repeated(cards) == []
    again = [replace(card, reasons=("You are a company run for profit.",)) for card in cards]
    assert owner_words.repeated(again) == ["You are a company run for profit."]


def test_every_language_has_patterns_of_its_own() -> None:
    for lang in spoken():
        assert len(owner_words.patterns(lang)) > len(owner_words.listed()["everywhere"])
