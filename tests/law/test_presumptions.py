"""What is presumed is data with a reason: its form is checked, and nothing is presumed of what can be grave."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from compliance.case.case import case_from_data
from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE
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
        ("people-and-data", "- options: [tenants]\n", "- options: [tenant]\n", '"tenant" is no option', "n'est pas une option"),
        ("organisation", "- id: org.kind\n", "- id: org.kind\n  likely: [{options: [for-profit], because: {en: \"x\", fr: \"x\"}, when: {fact: org.sector, non-empty: true}}]\n", "only a question with several answers", "seule une question à plusieurs réponses"),
        ("organisation", "- id: market.claims\n", "- id: market.claims\n  likely: [{options: [privacy-statement], because: {en: \"x\", fr: \"x\"}, when: {fact: org.sector, non-empty: true}}]\n", "something grave", "quelque chose de grave"),
        ("organisation", "- id: market.claims\n", "- id: market.claims\n  presume: {because: {en: \"x\", fr: \"x\"}}\n", "something grave", "quelque chose de grave"),
    ],
    ids=["no-option", "no-answer", "unknown", "nothing", "twice", "likely-no-option", "likely-of-one", "likely-grave", "grave"],
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


def test_what_an_answer_names_is_taken_as_so_and_all_else_of_the_question_stays_open(rulebook: Rulebook) -> None:
    """Who screens tenants deals with tenants; who hires too, with applicants as well; nothing is said of anybody else."""
    assessor = assessor_of(rulebook)

    def groups(*purposes: str, sectors: tuple[str, ...] = ("real-estate",)) -> tuple[set[str], str]:
        uses = [{"id": "use", "name": "-", "answers": {"use.purposes": list(purposes)}}]
        firm = {"name": "-", "answers": {"org.sector": list(sectors)}}
        case = case_from_data({"schema": "case/1", "organisation": firm, "use_cases": uses}, rulebook)
        taken = {p.id: p for p in Presumptions(assessor.assess(case, DAY)).taken}
        if "people.groups" not in taken:
            return set(), ""
        answer = taken["people.groups"].answer
        assert isinstance(answer, PartialSet)
        assert answer.sure | answer.unsure == set(rulebook.facts["people.groups"].options)
        return set(answer.sure), taken["people.groups"].because.in_(SOURCE)

    assert groups("tenant-screening") == ({"tenants"}, "A tool that screens tenants deals with people who rent.")
    both, because = groups("tenant-screening", "recruitment")
    assert both == {"tenants", "applicants"}
    assert because.count(".") == 2
    assert groups("writing") == (set(), "")
    assert groups("meeting-call-notes") == (set(), "")
    assert groups("meeting-call-notes", sectors=("health-care",))[0] == {"patients"}


def test_what_stands_behind_a_question_counts_though_nobody_says_that_it_is_so(rulebook: Rulebook) -> None:
    """Data that lies in a country of concern forbids the presumption that no bulk data is, though nothing says that there is data on people."""
    assessor = assessor_of(rulebook)
    for places, presumed in ((["US"], True), (["US", "CN"], False)):
        uses = [{"id": "use", "name": "-", "answers": {"use.purposes": ["data-analysis"], "data.places": places}}]
        case = case_from_data({"schema": "case/1", "organisation": {"name": "-"}, "use_cases": uses}, rulebook)
        taken = {p.id for p in Presumptions(assessor.assess(case, DAY)).taken}
        assert "data.about_people" not in taken
        assert ("sharing.us_bulk" in taken) == presumed


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
    grave = [rulebook.facts[f] for f in rulebook.grave_answers]
    assert not [f.id for f in grave if f.presume is not None or f.likely]


def test_each_presumption_gives_its_reason_in_each_language(rulebook: Rulebook) -> None:
    asked = [f for f in rulebook.facts.values() if f.presume is not None]
    reasons = [one.because for f in rulebook.facts.values() for one in f.likely]
    assert len(reasons) > 12
    reasons += [*(f.presume.because for f in asked if f.presume), *(i.because for i in rulebook.invoked.values())]
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
    assert other == {"data.form", "data.sources", "decision.weight", "org.data_business"}
