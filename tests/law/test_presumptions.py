"""What is presumed is data with a reason: its form is checked, and nothing is presumed of what can be grave."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from compliance.case.case import case_from_data
from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import assessor_of
from compliance.reasoning.presuming import Presumptions
from compliance.semantics.answers import PartialSet
from tests.conftest import DAY
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


def test_with_a_when_something_is_presumed_only_where_that_surely_holds(rulebook: Rulebook) -> None:
    """Who chooses staff has data on people; of whom nobody knows what the tool is for, nothing is presumed."""
    assessor = assessor_of(rulebook)

    def presumed(**answers: object) -> set[str]:
        uses = [{"id": "use", "name": "-", "answers": answers}]
        raw = {"schema": "case/1", "organisation": {"name": "-"}, "use_cases": uses}
        return {p.id for p in Presumptions(assessor.assess(case_from_data(raw, rulebook), DAY)).taken}

    assert "data.about_people" in presumed(**{"use.purposes": ["recruitment"]})
    assert "data.about_people" not in presumed(**{"use.purposes": ["images-video-sound"]})
    assert "data.about_people" not in presumed()
    assert "use.technology" in presumed()


def test_an_answer_counts_against_a_presumption_though_what_leads_to_it_is_only_presumed(rulebook: Rulebook) -> None:
    """Genes make bulk data likely, whether or not somebody said that there is data on people at all."""
    assessor = assessor_of(rulebook)

    def presumed(**answers: object) -> set[str]:
        uses = [{"id": "use", "name": "-", "answers": {"use.purposes": ["recruitment"], **answers}}]
        raw = {"schema": "case/1", "organisation": {"name": "-"}, "use_cases": uses}
        return {p.id for p in Presumptions(assessor.assess(case_from_data(raw, rulebook), DAY)).taken}

    assert "sharing.us_bulk" in presumed(**{"data.kinds": ["contact"]})
    assert "sharing.us_bulk" not in presumed(**{"data.kinds": ["genetic"]})
    assert "sharing.us_bulk" not in presumed(**{"data.kinds": ["genetic"], "data.about_people": "yes"})


@pytest.mark.parametrize(
    ("entry", "english", "french"),
    [
        ("topics: [P99-no-such-thing]", 'no topic "P99-no-such-thing"', "aucun thème"),
        (
            "topics: [P05-privacy-notice]}\n- {id: y, topics: [P05-privacy-notice]",
            "stands in two works",
            "deux travaux",
        ),
        ('duties: ["no-such.*"]', 'no duty "no-such.*"', "aucune obligation"),
    ],
    ids=["no-topic", "twice", "no-duty"],
)
def test_what_is_wrong_with_a_work_is_told(tmp_path: Path, entry: str, english: str, french: str) -> None:
    small_law.write(tmp_path)
    file = tmp_path / "rulesets/topics.yaml"
    said = strict_yaml.read(file).data
    said["works"] = yaml.safe_load(f"- {{id: x, {entry}}}")
    file.write_text(json.dumps(said, default=str), encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert english in str(caught.value)
    assert any(french in in_words(f.message, "fr") for f in caught.value.faults)


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
