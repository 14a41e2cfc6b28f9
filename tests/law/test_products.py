"""The catalogue of products is data with sources: its form is checked, no name stands twice, and nothing grave is said of a product."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import Choice, PartialSet
from tests.support import small_law

FILE = "rulesets/products.yaml"


@pytest.mark.parametrize(
    ("old", "new", "english", "french"),
    [
        ("- id: gemini\n", "- id: chatgpt\n", 'another product "chatgpt"', "autre produit"),
        ("name: Gemini\n", "name: Chat-GPT\n", 'the name "Chat-GPT" leads to "chatgpt" already', "mène déjà"),
        ("aliases: [google gemini, bard,", "aliases: [google gemini, claude,", '"Claude" leads to "gemini"', "mène déjà"),
        ("fact: vendor.places, answer: [US]", "fact: vendor.place, answer: [US]", 'no fact "vendor.place"', "aucun fait"),
        ("fact: vendor.places, answer: [US]", "fact: org.established_in, answer: [US]", "about the organisation", "sur l'organisation"),
        ("fact: vendor.places, answer: [US]", "fact: agent.actions, answer: []", "something grave", "quelque chose de grave"),
        ("fact: vendor.places, answer: [US]", "fact: vendor.places, answer: [USA]", "USA", "USA"),
        ("fact: vendor.places, answer: [US]", "fact: vendor.places, includes: [US]", "only a question with several answers", "plusieurs réponses"),
        ("includes: [outside-firm], unverified: true", "includes: [outside-firms], unverified: true", '"outside-firms" is no option', "n'est pas une option"),
        ("includes: [outside-firm], unverified: true", "includes: [outside-firm], without: [outside-firm], unverified: true", "among includes and without", "dans includes et dans without"),
        ("includes: [outside-firm], unverified: true", "includes: [outside-firm]", "needs either a source or unverified", "soit une source"),
        ("includes: [outside-firm], unverified: true", "unverified: true", "given neither as answer", "ni par answer"),
        ("answer: learns-or-generates, unverified", "answer: unknown, unverified", 'never "unknown"', "jamais"),
        ("fact: vendor.places, answer: [US]", "fact: use.technology, answer: fixed-rules", "said twice of this product", "deux fois de ce produit"),
        ("answer: barred, source: openai-business", "answer: barred, source: openai-busines", 'no source "openai-busines"', "aucune source"),
        ("purposes: [general-assistant,", "purposes: [general-assistent,", '"general-assistent" is no option', "n'est pas une option"),
        ("  - id: business\n", "  - id: free\n", 'another plan "free"', "autre offre"),
        ("looked_on: 2026-11-28", "looked_on: 2026-11-27", "read after the catalogue was looked at", "lue après"),
        ("again_by: 2027-02-28", "again_by: 2026-02-28", "write a later day", "plus tardif"),
        ("sources:\n", 'sources:\n  idle: {url: "https://example.org/", by: maker, read_on: 2026-11-28}\n', 'rests on the source "idle"', "ne repose"),
        ("purpose_fact: use.purposes", "purpose_fact: use.purpose", 'no fact "use.purpose"', "aucun fait"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_product_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, english: str, french: str
) -> None:
    small_law.write_changed(tmp_path, (), FILE, old, new)
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    said = [f for f in caught.value.faults if english in str(f)]
    assert said, str(caught.value)
    assert said[0].place.file == FILE
    assert said[0].place.line is not None
    assert french in in_words(said[0].message, "fr")


def test_the_catalogue_is_large_enough_and_every_fact_has_a_source_or_says_that_it_has_none(rulebook: Rulebook) -> None:
    assert len(rulebook.products) >= 60
    makers = {
        place for p in rulebook.products.values() for f in p.facts if f.fact == "vendor.places" for place in f.answer
    }
    assert {"US", "GB", "JP", "FR", "DE", "IT", "CA"} <= makers
    facts = [f for p in rulebook.products.values() for f in (*p.facts, *(g for plan in p.plans for g in plan.facts))]
    assert all((f.source in rulebook.product_sources) != f.unverified for f in facts)


def test_plans_differ_and_what_is_in_part_leaves_the_rest_open(rulebook: Rulebook) -> None:
    training, places = rulebook.facts["vendor.training_use"], rulebook.places
    chatgpt = rulebook.products["chatgpt"]
    (free,), (business,) = chatgpt.known("free"), chatgpt.known("business")
    assert free[training.id].of(training, places) == Choice("allowed")
    assert business[training.id].of(training, places) == Choice("barred")
    assert len(chatgpt.known(None)) == 2
    output = rulebook.facts["output.kinds"]
    (deepl,) = rulebook.products["deepl"].known("pro")
    answer = deepl[output.id].of(output, places)
    assert isinstance(answer, PartialSet)
    assert answer.sure == {"translation"}
    assert "score-of-person" not in answer.unsure
    assert "summary" in answer.unsure
