"""Classes in the words of their laws: each is so in one scenario and not so in another, in every law; a step that names none is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.errors import Message
from compliance.language.error_messages import in_words
from compliance.language.tags import Lang
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.classing import named_class
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.running import read_feature, run
from compliance.scenarios.steps import perform, said_plainly
from compliance.scenarios.world import World
from tests.conftest import DAY, ROOT

FEATURES = ROOT / "features"
FILES = sorted(FEATURES.glob("classes*.feature"))
SAID = re.compile(
    r'(?:under "([^"]+)" it (is|is not|is open whether it is) "([^"]+)"|selon « ([^»]+) » (c\'est|ce n\'est pas) « ([^»]+) »).*'
)


@pytest.mark.parametrize("path", FILES, ids=[p.stem for p in FILES])
def test_each_scenario_of_the_classes_holds(assessor: Assessor, path: Path) -> None:
    for scenario in read_feature(path):
        _, failure = run(scenario, assessor, FEATURES / "cases")
        assert failure is None, (scenario.line, in_words(failure.message, Lang("en")))


def test_each_class_is_so_in_one_scenario_and_not_so_in_another(assessor: Assessor) -> None:
    told: dict[str, set[tuple[str, str]]] = {"is": set(), "is not": set()}
    for path in FILES:
        for scenario in read_feature(path):
            for text, _, _ in scenario.steps:
                found = SAID.fullmatch(said_plainly(text))
                if found is not None and found[1] is not None and found[2] in told:
                    one, ident = named_class(assessor.rulebook, found[1], found[3])
                    told[found[2]].add((one.id, ident))
    every = {(one.id, ident) for one in assessor.rulebook.classes.values() for ident, _, _ in one.said()}
    assert len(every) > 140
    assert every - told["is"] == set()
    assert every - told["is not"] == set()


def world(assessor: Assessor) -> World:
    made = World(assessor, FEATURES / "cases", lazily=True)
    made.named_case("de-bakery-hiring")
    return made


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        ('under "AI Act" it is "Minimal"', "scenario.other-class"),
        ('under "AI Act" it is not "Deployer"', "scenario.other-class"),
        ('under "AI Act" it is open whether it is "Deployer"', "scenario.other-class"),
        ('under "AI Act" it is "Deployer", which binds from 2031-01-01', "scenario.other-class"),
        ('under "AI Bill" it is "Deployer"', "scenario.unknown-law"),
        ('under "AI Act" it is "Deployment"', "scenario.unknown-class"),
    ],
)
def test_what_a_step_says_wrongly_of_a_class_is_told(assessor: Assessor, step: str, wrong: str) -> None:
    one = world(assessor)
    with pytest.raises(Disagreement) as early:
        perform(one, step, None)
    assert early.value.message.id == "scenario.class-before-day"
    one.assess(DAY.isoformat())
    with pytest.raises(Disagreement) as caught:
        perform(one, step, None)
    message: Message = caught.value.message
    assert message.id == wrong
    assert in_words(message, Lang("en")) != in_words(message, Lang("fr"))


def test_a_class_is_named_in_any_language_by_its_sentence_or_the_words_before_the_colon(assessor: Assessor) -> None:
    book = assessor.rulebook
    names = (
        ("AI Act", "High-risk under Annex III, point 4(a)"),
        ("AI Act", "High-risk under Annex III, point 4(a): it helps to choose people for jobs"),
        ("RIA", "À haut risque selon l'annexe III, point 4 a)"),
    )
    assert {(one.id, ident) for law, kind in names for one, ident in [named_class(book, law, kind)]} == {
        ("eu-ai-act.kind", "annex-iii-4a")
    }
