"""An answer that does not count yet: nobody who was asked and answered is told that the question was not asked yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.case.case import Case, case_from_data, read_case
from compliance.checklist.checklist import build
from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.reasoning.assessment import Assessor
from compliance.semantics.truth import UNKNOWN
from tests.conftest import DAY
from tools.outlooks import owners


def told(assessor: Assessor, case: Case, lang: Lang) -> Iterator[tuple[str, str, bool, bool]]:
    """Yield of each answer that waits in the reasons of the list: the question, what is said, whether it was answered, and whether somebody did not know."""
    speaker = Speaker(assessor.rulebook, lang)
    for item in build(assessor.assess(case, DAY)).ranked:
        for step in item.because.walk():
            known, leaf = step.known, step.leaf
            if step.value is UNKNOWN and leaf is not None and known is not None and known.standing == "waiting":
                yield speaker.question(leaf.fact), speaker.step_text(step), known.either is not None, known.dont_know


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in owners() if p.stem.startswith("owner-")])
def test_asked_and_answered_is_not_said_to_be_unasked(assessor: Assessor, path: Path, lang: Lang) -> None:
    for question, words, answered, unknown in told(assessor, read_case(path, assessor.rulebook), lang):
        unasked = words == say("answer.waiting", lang, question=question)
        assert unasked == (not answered and not unknown), words


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_answer_given_is_said_and_so_is_not_knowing(assessor: Assessor, lang: Lang) -> None:
    """Where the supplier is set up was answered, or somebody did not know; who runs the tool is open, so that neither counts yet."""
    for answer, key in ((["US"], "given-waiting"), ("unknown", "dont-know")):
        answers = {"use.purposes": ["customer-chat"], "role.deeds": ["uses-it"], "data.about_people": "yes"}
        use = {"id": "chat", "name": "-", "answers": {**answers, "vendor.places": answer}}
        firm = {"name": "-", "answers": {"org.kind": "for-profit", "org.established_in": ["DE"]}}
        case = case_from_data({"schema": "case/1", "organisation": firm, "use_cases": [use]}, assessor.rulebook)
        question = Speaker(assessor.rulebook, lang).question("vendor.places")
        said = {words for asked, words, *_ in told(assessor, case, lang) if asked == question}
        place = Speaker(assessor.rulebook, lang).place("US")
        assert said == {say(f"answer.{key}", lang, question=question, answer=place)}
