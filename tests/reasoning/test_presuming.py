"""How open duties will probably turn out: presumptions refine, are named, give way to answers, and hide nothing that must stop."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from compliance.case.case import case_from_data, read_case
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment, Assessor
from compliance.reasoning.presuming import Key, Outlook, Presuming, Presumptions, answering
from compliance.semantics.answers import PartialSet, answer_data
from compliance.semantics.truth import YES
from tests.conftest import DAY, ROOT
from tests.support import random_law

SALON: dict[str, Any] = {
    "schema": "case/1",
    "organisation": {
        "name": "Salon",
        "answers": {
            "org.kind": "for-profit",
            "org.sector": ["retail-hospitality"],
            "org.established_in": ["FR"],
            "market.places": ["FR"],
            "market.customers": ["consumers-in-person"],
        },
    },
    "use_cases": [
        {
            "id": "booking",
            "name": "Booking",
            "answers": {
                "use.purposes": ["customer-chat"],
                "role.deeds": ["uses-it"],
                "people.locations": ["FR"],
                "people.groups": ["customers"],
                "data.about_people": "yes",
                "data.kinds": ["contact"],
                "use.technology": "learns-or-generates",
            },
        }
    ],
}


def assessed(assessor: Assessor, raw: Mapping[str, Any]) -> Assessment:
    return assessor.assess(case_from_data(copy.deepcopy(dict(raw)), assessor.rulebook), DAY)


def random_cases(rulebook: Rulebook, seed: int, count: int) -> Iterator[dict[str, Any]]:
    """Yield cases with some answers at random, most of them without what is rare."""
    rng = random.Random(seed)
    for _ in range(count):
        raw = random_law.raw_case(rng, rulebook, share=rng.choice([0.3, 0.6, 0.9]))
        yield random_law.without_what_is_presumed(raw, rulebook) if rng.random() < 0.7 else raw


def held(assessment: Assessment) -> set[str]:
    """Hold everything that must be so of the presumptions of one case; return the outlooks that were met."""
    presumptions = Presumptions(assessment)
    strict = {(a.rule.id, a.use_case): a for a in assessment.assessed}
    then = {(a.rule.id, a.use_case): a for a in presumptions.presumed.assessed}
    for key, one in strict.items():
        assert one.verdict == "may-apply" or then[key].verdict == one.verdict, key
    found = presumptions.outlooks
    assert set(found) == {k for k, a in strict.items() if a.verdict != "does-not-apply"}
    for key, outlook in found.items():
        assert (outlook.value == "certain") == (strict[key].verdict == "applies")
        assert (outlook.value == "expected") == (strict[key].verdict != then[key].verdict == "applies")
        duty = strict[key].rule.obligation
        if outlook.value == "unlikely" and duty.kind == "ban":
            assert assessment.in_play(strict[key].rule.jurisdiction) is not YES, key
    _replaced(presumptions, found)
    return {o.value for o in found.values()}


def _replaced(presumptions: Presumptions, found: Mapping[Key, Outlook]) -> None:
    """Answers in place of the presumptions give the same verdicts, as long as nothing had to be invoked."""
    assessment = presumptions._strict
    answers = [p for p in presumptions.taken if p.of_a_question]
    told = Presuming(assessment, answers)
    said = assessment.assessor.assess(answering(assessment.case, answers), assessment.as_of)
    assert {(a.rule.id, a.use_case): a.verdict for a in told.assessed} == {
        (a.rule.id, a.use_case): a.verdict for a in said.assessed
    }
    again = Presumptions(said).outlooks
    for key, outlook in found.items():
        if outlook.value == "certain":
            assert again[key].value == "certain"
        if outlook.value == "expected" and all(p.of_a_question for p in presumptions.named(key)):
            assert again[key].value == "certain", key


@pytest.mark.longer_way
def test_presumptions_refine_and_answers_that_agree_change_nothing(assessor: Assessor, rulebook: Rulebook) -> None:
    # What twelve random cases happen to meet changes with the law: as many are drawn as show each outlook, and at least twelve.
    met: set[str] = set()
    for count, raw in enumerate(random_cases(rulebook, 17, 200), start=1):
        met |= held(assessed(assessor, raw))
        if count >= 12 and met == {"certain", "expected", "depends", "unlikely"}:
            return
    assert met == {"certain", "expected", "depends", "unlikely"}


def test_a_salon_with_nothing_rare_said(assessor: Assessor, rulebook: Rulebook) -> None:
    assert held(assessed(assessor, SALON)) == {"certain", "expected", "depends", "unlikely"}


def test_names_suffice_and_none_is_idle(assessor: Assessor) -> None:
    assessment = assessed(assessor, SALON)
    presumptions = Presumptions(assessment)
    named = {k: presumptions.named(k) for k, o in presumptions.outlooks.items() if o.value in ("expected", "unlikely")}
    some = {k: named[k] for k in sorted(named, key=str)[::9]}
    assert any(presumptions.outlooks[k].value == "expected" for k in some)
    for key, names in some.items():
        wanted = presumptions.outlooks[key].judgement.verdict
        assert names
        assert _verdict(assessment, names, key) == wanted
        for one in names:
            assert _verdict(assessment, [n for n in names if n is not one], key) != wanted, (key, one.id)


def _verdict(assessment: Assessment, taken: Any, key: Key) -> str:
    return next(a.verdict for a in Presuming(assessment, taken).of(key[0]) if a.use_case == key[1])


def test_what_is_certain_or_settled_names_nothing(assessor: Assessor) -> None:
    presumptions = Presumptions(assessed(assessor, SALON))
    for key, outlook in presumptions.outlooks.items():
        if outlook.value in ("certain", "depends"):
            assert presumptions.named(key) == ()
    assert presumptions.named(("no.such", None)) == ()


def test_an_answer_takes_the_place_of_a_presumption(assessor: Assessor) -> None:
    before = Presumptions(assessed(assessor, SALON))
    assert ("data.new_use", "booking") in {(p.id, p.use_case) for p in before.taken}
    raw = copy.deepcopy(SALON)
    raw["use_cases"][0]["answers"]["data.new_use"] = "yes"
    after = Presumptions(assessed(assessor, raw))
    assert "data.new_use" not in {p.id for p in after.taken}


def test_dont_know_is_presumed_like_silence(assessor: Assessor) -> None:
    raw = copy.deepcopy(SALON)
    raw["use_cases"][0]["answers"]["bio.uses"] = "unknown"
    one, other = (Presumptions(assessed(assessor, r)) for r in (raw, SALON))
    assert {p.id for p in one.taken} == {p.id for p in other.taken}
    assert {k: o.value for k, o in one.outlooks.items()} == {k: o.value for k, o in other.outlooks.items()}


def test_a_purpose_that_names_a_thing_forbids_the_presumption_that_it_is_absent(assessor: Assessor) -> None:
    raw = copy.deepcopy(SALON)
    raw["use_cases"][0]["answers"]["use.purposes"] = ["tenant-screening"]
    screening, booking = (Presumptions(assessed(assessor, r)) for r in (raw, SALON))
    assert "decision.domains" in {p.id for p in booking.taken}
    (named,) = [p.answer for p in screening.taken if p.id == "decision.domains"]
    assert isinstance(named, PartialSet)
    assert named.sure == {"housing"}
    assert "job" in named.unsure
    unlikely = {k[0] for k, o in screening.outlooks.items() if o.value == "unlikely"}
    assert "eu-gdpr.art22.automated-decisions" not in unlikely


@pytest.mark.long
def test_each_use_has_presumptions_of_its_own(assessor: Assessor) -> None:
    raw = copy.deepcopy(SALON)
    raw["use_cases"].append({**copy.deepcopy(raw["use_cases"][0]), "id": "faces"})
    raw["use_cases"][1]["answers"]["use.purposes"] = ["identity-check"]
    taken = {(p.id, p.use_case) for p in Presumptions(assessed(assessor, raw)).taken}
    assert ("bio.uses", "booking") in taken
    assert ("bio.uses", "faces") not in taken
    held(assessed(assessor, raw))


def test_a_federal_undertaking_is_presumed_absent_until_a_line_of_business_says_so(assessor: Assessor) -> None:
    case = read_case(ROOT / "examples" / "dental-clinic-triage-bot.yaml", assessor.rulebook)
    silent = replace(case, answers={k: v for k, v in case.answers.items() if k != "org.sector"})
    telecom = replace(
        case,
        answers={
            **case.answers,
            "org.sector": assessor.rulebook.facts["org.sector"].parse(["telecom"], assessor.rulebook.places),
        },
    )
    for one, presumed in ((silent, True), (telecom, False)):
        taken = Presumptions(assessor.assess(one, DAY)).taken
        assert any(p.id == "no-federal-undertaking" for p in taken) is presumed
    presumed_of_heads = [p for p in Presumptions(assessor.assess(silent, DAY)).taken if not p.of_a_question]
    assert {p.id for p in presumed_of_heads} >= {"no-federal-undertaking", "no-journalism"}
    assert all(answer_data(p.answer) == "unknown" for p in presumed_of_heads)


def test_strict_verdicts_stay_as_they_are(assessor: Assessor) -> None:
    assessment = assessed(assessor, SALON)
    before = [(a.rule.id, a.use_case, a.judgement) for a in assessment.assessed]
    assert Presumptions(assessment).outlooks
    assert [(a.rule.id, a.use_case, a.judgement) for a in assessment.assessed] == before


def test_with_everything_answered_nothing_is_presumed_that_matters(assessor: Assessor) -> None:
    case = read_case(ROOT / "examples" / "bakery-cv-ranker.yaml", assessor.rulebook)
    assessment = assessor.assess(case, DAY)
    for outlook in Presumptions(assessment).outlooks.values():
        assert outlook.value in ("certain", "depends", "expected", "unlikely")
    decided = [a for a in assessment.assessed if a.verdict != "may-apply"]
    then = Presumptions(assessment).presumed
    for one in decided:
        (same,) = [a for a in then.of(one.rule.id) if a.use_case == one.use_case]
        assert replace(same.judgement, decisive=None) == replace(one.judgement, decisive=None)
