"""The classes of laws: their form is checked, each can be reached, and what is wrong with one is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compliance.errors import FaultList, Place
from compliance.language.error_messages import in_words
from compliance.law.consistency.conditions import hints
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.semantics.conditions import Leaf, Not
from tests.support import small_law

FILE = "rulesets/classes.yaml"
ONE = """classes: 1
classifications:
- id: test.kind
  in: EU
  of: g7-hiroshima
  about: {en: "What it is", fr: "Ce que c'est"}
  pick: first
  within: {test: common.ai}
  outside: {id: out, says: {en: "Out.", fr: "Hors."}, cite: {en: "Art 1", fr: "art. 1"}}
  bindings:
    late:
    - says: {en: "Later.", fr: "Plus tard."}
      cite: {en: "Art 3", fr: "art. 3"}
      when: {test: common.maker}
    - says: {en: "Now.", fr: "Maintenant."}
      cite: {en: "Art 4", fr: "art. 4"}
      from: 2026-01-01
  classes:
  - id: decides
    says: {en: "It decides.", fr: "Il décide."}
    cite: {en: "Art 2", fr: "art. 2"}
    when: {test: common.person-decision}
    binding: late
  otherwise: {id: rest, says: {en: "Else.", fr: "Sinon."}, cite: {en: "Art 5", fr: "art. 5"}}
"""


def told(tmp_path: Path, old: str, new: str) -> tuple[str, str]:
    """Return what is said of a law with one classification after a text of it was replaced, in English and French."""
    small_law.write(tmp_path)
    assert old in ONE
    (tmp_path / FILE).write_text(ONE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert FILE in str(caught.value)
    return str(caught.value), in_words(caught.value.faults[0].message, "fr")


@pytest.mark.parametrize(
    ("old", "new", "english", "french"),
    [
        ("in: EU", "in: EV", 'no legal system "EV"', "aucun système juridique"),
        ("of: g7-hiroshima", "of: g7-hirosima", 'no instrument "g7-hirosima" (did you mean "g7-hiroshima"?)', "aucun texte"),
        ("  of: g7-hiroshima\n", "", "write either of (the id of an instrument) or law", "soit of"),
        ("test: common.person-decision", "test: common.person-decison", 'did you mean "common.person-decision"?', "vouliez-vous dire"),
        ("test: common.maker", "test: common.makr", 'did you mean "common.maker"?', "vouliez-vous dire"),
        ("within: {test: common.ai}", "within: {test: common.al}", "common.al", "common.al"),
        ("  within: {test: common.ai}\n", "", "not outside of what", "en dehors de quoi"),
        ("binding: late", "binding: lat", 'no binding "lat" in this classification (did you mean "late"?)', "aucune liste"),
        ("binding: late", 'quote: "9"', 'no quotation "9" in the ledger of this law', "aucune citation"),
        ("      when: {test: common.maker}\n", "", "has no when, and each before it has one", "n'a pas de when"),
        ("id: rest", "id: decides", 'states "decides" twice', "énonce « decides » deux fois"),
        ("      from: 2026-01-01\n", "      from: {day: eu-ai-act.nowhere}\n", "eu-ai-act.nowhere", "eu-ai-act.nowhere"),
        (', fr: "Hors."}', "}", "fr", "fr"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_class_is_told(tmp_path: Path, old: str, new: str, english: str, french: str) -> None:
    said, auf = told(tmp_path, old, new)
    assert english in said
    assert french in auf or french in said


def test_no_id_is_given_twice(tmp_path: Path) -> None:
    small_law.write(tmp_path)
    (tmp_path / FILE).write_text(ONE + ONE.partition("classifications:\n")[2], encoding="utf-8")
    with pytest.raises(FaultList, match=r'another classification "test\.kind"'):
        load(tmp_path)


def _unreachable(book: Rulebook) -> list[str]:
    return [h.name for h in hints(book, lambda *_: Place(FILE)) if h.kind == "class-unreachable"]


def test_a_class_that_no_answers_reach_is_told(tmp_path: Path) -> None:
    small_law.write(tmp_path)
    (tmp_path / FILE).write_text(ONE, encoding="utf-8")
    book = load(tmp_path)
    assert _unreachable(book) == []
    (one,) = book.classes.values()
    (decides,) = one.classes
    again = decides.model_copy(update={"id": "again"})
    after = one.model_copy(update={"classes": (decides, again)})
    assert _unreachable(replace(book, classes={one.id: after})) == ["class-unreachable test.kind again"]
    beside = after.model_copy(update={"pick": "all"})
    assert _unreachable(replace(book, classes={one.id: beside})) == []
    outside = one.model_copy(update={"classes": (decides.model_copy(update={"when": Not(one.within)}),)})
    assert _unreachable(replace(book, classes={one.id: outside})) == ["class-unreachable test.kind decides"]


def test_classes_ask_no_question_of_their_own(rulebook: Rulebook) -> None:
    """What only a class reads is no reason to ask an owner: so every fact of a class is one that some duty reads."""
    read = {fact for one in rulebook.classes.values() for fact in rulebook.support(*one.conditions())}
    assert read <= set(rulebook.facts_asked)


def test_each_law_of_the_twelve_examples_has_its_classes(rulebook: Rulebook) -> None:
    """The laws that the issue of owners names know classes, and each names a provision in both languages."""
    told = {one.of for one in rulebook.classes.values()}
    assert {
        "eu-ai-act",
        "eu-gdpr",
        "uk-gdpr",
        "ca-qc-p391",
        "us-co-admt",
        "us-fcra",
        "us-il-bipa",
        "us-nyc-ll144",
    } <= told
    for one in rulebook.classes.values():
        for _, says, cite in one.said():
            for lang in ("en", "fr"):
                assert says.in_(lang).endswith(".")
                assert any(sign.isdigit() for sign in cite.in_(lang))


def test_the_leaves_of_a_class_are_looked_at_as_those_of_duties(rulebook: Rulebook) -> None:
    unknown = Leaf("no.such", "is", "yes")
    one = rulebook.classes["eu-ai-act.kind"]
    assert unknown not in set(rulebook.leaves(*one.conditions()))
    assert any(leaf.fact == "employment.uses" for leaf in rulebook.leaves(*one.conditions()))
