"""A question on which only a class hangs (what the tool is under a law) is asked, after those that duties hang on, and said to be so."""

from __future__ import annotations

import pytest

from compliance.case.case import read_case
from compliance.interview.class_questions import class_questions
from compliance.interview.planner import Plan
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.classes import classified
from compliance.semantics.truth import UNKNOWN
from tests.conftest import DAY, ROOT
from tools.playing import answered, interview, with_first_use


@pytest.fixture(scope="module")
def salon(assessor: Assessor) -> Plan:
    """The plan of a salon once all is answered that a binding duty hangs on: whether people talk to the tool was never known."""
    full = read_case(ROOT / "features" / "cases" / "owner-salon.yaml", assessor.rulebook)
    return interview(assessor, with_first_use(full)).plans[-1]


def test_what_only_a_class_hangs_on_is_asked_once_no_duty_hangs_on_anything(salon: Plan) -> None:
    assert salon.progress.can_change == 0
    asked = salon.next
    assert asked is not None
    assert (asked.fact, asked.sharpens) == ("interaction.direct", ("eu-ai-act.kind",))
    assert asked.optional
    assert salon.page()[0] == asked
    assert salon.progress.sharpening == 1


def test_before_it_every_question_settles_some_duty_and_sharpens_nothing_else(assessor: Assessor) -> None:
    full = read_case(ROOT / "features" / "cases" / "owner-salon.yaml", assessor.rulebook)
    for step in interview(assessor, with_first_use(full)).plans[:-1]:
        assert step.next is not None
        assert not step.next.optional
        assert step.next.sharpens == ()


def test_the_answer_settles_the_class_and_it_is_not_asked_again(
    salon: Plan, assessor: Assessor, rulebook: Rulebook
) -> None:
    assert salon.next is not None
    fact = rulebook.facts["interaction.direct"]
    case = answered(salon.checklist.assessment.case, salon.next, fact.parse("two-way", rulebook.places))
    open_before = {s.id for c in classified(salon.checklist.assessment) for s in c.stated if s.standing is UNKNOWN}
    open_after = {s.id for c in classified(assessor.assess(case, DAY)) for s in c.stated if s.standing is UNKNOWN}
    assert open_after < open_before
    assert ("interaction.direct", "use") not in class_questions(assessor.assess(case, DAY))


def test_what_is_open_only_by_where_somebody_is_asks_nothing(assessor: Assessor) -> None:
    full = read_case(ROOT / "features" / "cases" / "owner-toronto.yaml", assessor.rulebook)
    asked = class_questions(assessor.assess(full, DAY))
    places = {c.classification.place for c in classified(assessor.assess(full, DAY)) for s in c.stated if s.place_open}
    named = {ident for idents in asked.values() for ident in idents}
    assert not {i for i in named if assessor.rulebook.classes[i].place in places}
