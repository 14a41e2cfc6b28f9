"""Classes say what the legal tests say, no more and no less: certain where they hold, open where they are unknown, and never guessed."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from compliance.case.case import Case, case_from_data, read_case
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessment, Assessor
from compliance.reasoning.classes import Classified, classified, flow_facts, values_in
from compliance.reasoning.verdicts import in_play
from compliance.results.classes import class_documents
from compliance.semantics.answers import answer_data
from compliance.semantics.conditions import TestRef, evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, every, negation, some
from tests.conftest import DAY, ROOT


def cv_ranker(assessor: Assessor, **changed: Any) -> Case:
    """Return the case of the bakery that ranks applicants; an answer of its use may be other, or (None) never given."""
    raw = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
    use = raw["use_cases"][0]["answers"]
    for name, value in changed.items():
        use.pop(name, None)
        if value is not None:
            use[name] = value
    return case_from_data(raw, assessor.rulebook)


def thinned(case: Case, assessor: Assessor, seed: int) -> Case:
    """Return a case of which some answers were never given."""
    chance = Random(seed)
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": _kept(case.answers, chance)},
        "use_cases": [{"id": u.id, "name": u.name, "answers": _kept(u.answers, chance)} for u in case.use_cases],
    }
    return case_from_data(raw, assessor.rulebook)


def _kept(answers: Any, chance: Random) -> dict[str, Any]:
    return {fact: answer_data(answer) for fact, answer in answers.items() if chance.random() < 0.7}


def _of(found: tuple[Classified, ...], name: str, use: str | None = "cv-ranking") -> Classified:
    return next(one for one in found if one.classification.id == name and one.use_case == use)


def test_a_cv_ranker_on_the_market_in_2026_is_high_risk_and_not_yet_bound(assessor: Assessor) -> None:
    assessment = assessor.assess(cv_ranker(assessor), DAY)
    kind = _of(classified(assessment), "eu-ai-act.kind")
    assert [(s.id, s.standing) for s in kind.stated] == [("annex-iii-4a", YES)]
    (doc,) = [d for d in class_documents(assessment) if d.classification == "eu-ai-act.kind"]
    assert doc.says["en"].startswith("High-risk under Annex III, point 4(a)")
    assert [(b.standing, b.start) for b in doc.binding] == [("certain", None)]
    assert "its duties bind systems put on the market from 2 December 2027" in doc.binding[0].says["en"]
    assert {r.fact for r in doc.because} >= {"employment.uses", "role.deeds", "use.technology"}
    assert doc.depends_on == []


@pytest.mark.parametrize(
    ("changed", "standing", "starts", "hangs"),
    [
        ({"use.market_date": "2028-01-01"}, ["certain"], ["2027-12-02"], []),
        ({"use.major_change": "2028-01-01"}, ["certain"], ["2027-12-02"], []),
        ({"use.market_date": None}, ["open", "open"], ["None", "2027-12-02"], ["use.market_date"]),
    ],
)
def test_from_when_a_class_binds_hangs_on_its_own_answers(
    assessor: Assessor, changed: dict[str, Any], standing: list[str], starts: list[str], hangs: list[str]
) -> None:
    assessment = assessor.assess(cv_ranker(assessor, **changed), DAY)
    (doc,) = [d for d in class_documents(assessment) if d.classification == "eu-ai-act.kind"]
    assert [b.standing for b in doc.binding] == standing
    assert [str(b.start) for b in doc.binding] == starts
    assert [d.fact for d in doc.depends_on] == hangs


def test_an_answer_that_is_missing_leaves_a_class_open_and_is_named(assessor: Assessor) -> None:
    assessment = assessor.assess(cv_ranker(assessor, **{"employment.uses": None}), DAY)
    docs = {d.id: d for d in class_documents(assessment) if d.classification == "eu-ai-act.kind"}
    assert {d.standing for d in docs.values()} == {"open"}
    assert {"annex-iii-4a", "annex-iii-4b", "minimal"} <= set(docs)
    assert "employment.uses" in [d.fact for d in docs["annex-iii-4a"].depends_on]


def test_a_use_with_data_flows_has_its_classes_with_their_reasons(assessor: Assessor) -> None:
    raw = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
    raw["use_cases"][0]["flows"] = [{"from": "FR", "to": "US", "receiver": "vendor"}]
    raw["use_cases"].append({"id": "chat", "name": "Chat"})
    found = class_documents(assessor.assess(case_from_data(raw, assessor.rulebook), DAY))
    ranker = next(one for one in found if one.id == "annex-iii-4a" and one.use_case == "cv-ranking")
    assert ranker.standing == "certain"
    assert ranker.because


def test_a_law_out_of_play_is_not_told(assessor: Assessor) -> None:
    assessment = assessor.assess(cv_ranker(assessor), DAY)
    assert {one.classification.place for one in classified(assessment)} == {"EU", "CA", "CA-QC"}
    for one in assessor.rulebook.classes.values():
        told = any(c.classification.id == one.id for c in classified(assessment))
        assert told == (in_play(assessor.rulebook, assessment.knowledge.bases, one.place) is not NO)


def test_a_law_that_does_not_reach_says_so_and_nothing_else(assessor: Assessor) -> None:
    assessment = assessor.assess(cv_ranker(assessor, **{"use.technology": "fixed-rules"}), DAY)
    kind = _of(classified(assessment), "eu-ai-act.kind")
    assert [(s.id, s.standing) for s in kind.stated] == [("out-of-scope", YES)]
    assert [s.id for s in _of(classified(assessment), "eu-ai-act.role").stated] == []


@pytest.mark.core_takes("0")
@pytest.mark.parametrize("seed", range(3))
def test_classes_agree_with_the_tests_of_the_verdicts(assessor: Assessor, seed: int) -> None:
    """Over examples with answers left out: a class that names one test has its value, within what reaches and what is in play."""
    book = assessor.rulebook
    flows = flow_facts(book)
    for number, path in enumerate(sorted((ROOT / "examples").glob("*.yaml"))[seed::3][:2]):
        case = thinned(read_case(path, book), assessor, 1000 * seed + number)
        assessment = assessor.assess(case, DAY)
        for found in classified(assessment):
            one = found.classification
            if one.per != "use-case" or book.support(*one.conditions()) & flows:
                continue
            (seen,) = [b for b in assessment.knowledge.bases if _use(b) == found.use_case]
            played = in_play(book, (seen,), one.place)
            within = YES if one.within is None else _by_verdicts(assessment, seen, one.within)
            values = [_by_verdicts(assessment, seen, c.when) for c in one.classes]
            for n, (each, value) in enumerate(zip(one.classes, values, strict=True)):
                room = negation(some(values[:n])) if one.pick == "first" else YES
                assert found.values[each.id] is every((played, within, value, room)), (path.name, one.id, each.id)
            if one.outside is not None:
                assert found.values[one.outside.id] is min(played, negation(within))
            if one.otherwise is not None:
                assert found.values[one.otherwise.id] is every((played, within, negation(some(values))))
            stated = {s.id: s.standing for s in found.stated}
            assert stated == {i: v for i, v in found.values.items() if v is not NO}


def _use(seen: Any) -> str | None:
    return None if seen.context.use_case is None else str(seen.context.use_case.id)


def _by_verdicts(assessment: Assessment, seen: Any, node: Any) -> Truth:
    """Return the value of a condition, its tests by what the verdicts rest on."""
    program, values = assessment.assessor.program, assessment.outcomes[seen].values

    class Rails:
        leaf = seen.leaf
        state = seen.state

        @staticmethod
        def test(name: str) -> Truth:
            head = program.test_on(name, assessment.as_of)
            return values[head] if head in program.heads else seen.test(name)

    return evaluate(node, Rails)


@pytest.mark.parametrize("number", range(3))
def test_one_answer_more_never_turns_a_certain_class_round(assessor: Assessor, number: int) -> None:
    book = assessor.rulebook
    path = sorted((ROOT / "examples").glob("*.yaml"))[4 * number]
    whole = read_case(path, book)
    less = assessor.assess(thinned(whole, assessor, number), DAY)
    more = assessor.assess(_without_rest(whole, assessor), DAY)
    fuller = {(c.classification.id, c.use_case): c.values for c in classified(more)}
    turned = []
    for found in classified(less):
        for ident, value in found.values.items():
            after = fuller.get((found.classification.id, found.use_case), {}).get(ident, NO)
            if value is not UNKNOWN and after is not value:
                turned.append((found.classification.id, ident, value, after))
    assert turned == []


def _without_rest(case: Case, assessor: Assessor) -> Case:
    """Return a case with its answers alone: no flows, nothing in place, as the thinned ones have none."""
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {f: answer_data(a) for f, a in case.answers.items()}},
        "use_cases": [
            {"id": u.id, "name": u.name, "answers": {f: answer_data(a) for f, a in u.answers.items()}}
            for u in case.use_cases
        ],
    }
    return case_from_data(raw, assessor.rulebook)


def test_a_class_reads_the_law_of_the_day(assessor: Assessor) -> None:
    """The values are those of the rulebook as it stands on the day of the assessment."""
    assessment = assessor.assess(cv_ranker(assessor), DAY)
    (seen,) = assessment.knowledge.bases
    kind = assessment.rulebook.classes["eu-ai-act.kind"]
    assert values_in(kind, seen)["annex-iii-4a"] is seen.test("eu-ai-act.high-risk")
    assert isinstance(kind.within, TestRef)
