"""Actions: one thing to do for many laws, never across roles, with what is still to add; and what no change may do to the list."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compliance.case.case import Case, case_from_data, read_case
from compliance.case.in_place import InPlace
from compliance.checklist import priority
from compliance.checklist.actions import STANDINGS, actions, home, main_actions, standing
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.contents import addition, capacities_of, content_of
from compliance.crossborder.new_market import entered
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document, to_json
from compliance.results.parts import given
from compliance.results.shapes import PriorityDoc
from tests.conftest import DAY, ROOT
from tests.support import random_law

G7 = ("CA-QC", "CA", "FR", "GB", "JP", "US", "US-CA")


def _checklist(assessor: Assessor, example: Path | str, **changed: object) -> Checklist:
    path = example if isinstance(example, Path) else ROOT / "examples" / f"{example}.yaml"
    case = read_case(path, assessor.rulebook)
    return build(assessor.assess(replace(case, **changed), DAY))


def test_every_duty_stands_under_an_action_of_each_of_its_topics_and_never_outside_its_capacity(
    assessor: Assessor, example: Path
) -> None:
    checklist = _checklist(assessor, example)
    listed = actions(checklist)
    found: dict[tuple[str, str], set[str]] = {}
    for action in listed:
        for item in action.items:
            assert action.capacity in capacities_of(assessor.rulebook, item.duty), action.id
            found.setdefault(item.key, set()).add(action.topic.id if action.topic else "")
    assert set(found) == {i.key for i in checklist.ranked}
    for item in checklist.ranked:
        assert found[item.key] == ({t.topic for t in item.duty.topics} or {""})
    assert [a.rank for a in listed] == list(range(1, len(listed) + 1))
    assert len({a.id for a in listed}) == len(listed)


def test_every_duty_is_at_home_in_one_topic_and_says_there_what_to_do(assessor: Assessor, example: Path) -> None:
    checklist = _checklist(assessor, example)
    listed = main_actions(checklist)
    assert [a.rank for a in listed] == list(range(1, len(listed) + 1))
    for item in checklist.ranked:
        under = [a for a in listed if item.key in {i.key for i in a.at_home}]
        assert {a.topic.id if a.topic else None for a in under} == {home(assessor.rulebook, item)}
        for action in under:
            assert any(d.act == item.duty.told and item in d.items for d in action.deeds)
    for action in actions(checklist)[len(listed) :]:
        assert action.topic is not None
        assert not any(action.topic.id == home(assessor.rulebook, i) for i in action.items)


def _nothing_is_lost(checklist: Checklist) -> None:
    """Whatever a duty holds, on whichever topic, stands in an action of the list that names the duty as asking for it."""
    said: dict[tuple[str, str | None], set[tuple[str, str]]] = {}
    for action in main_actions(checklist):
        for need in action.needs:
            for item in need.asked_by:
                said.setdefault(item.key, set()).add((need.topic, need.element or addition(need.text)))
    for item in checklist.ranked:
        if item.status != "waived":
            held = {(p.topic, c) for p in item.duty.topics for c in content_of([p])}
            assert held <= said.get(item.key, set()), item.id


def test_nothing_that_a_duty_asks_is_lost_on_the_list(assessor: Assessor, example: Path) -> None:
    _nothing_is_lost(_checklist(assessor, example))


@pytest.mark.long
def test_nothing_that_a_duty_asks_is_lost_on_the_list_of_any_case(assessor: Assessor) -> None:
    random_ = random.Random(17)
    for _ in range(400):
        _nothing_is_lost(
            build(
                assessor.assess(random_law.case(random_, assessor.rulebook, share=random_.choice([0.3, 0.6, 0.9])), DAY)
            )
        )


def test_a_face_entry_in_illinois_is_told_of_the_written_release(assessor: Assessor) -> None:
    case = case_from_data(
        {
            "schema": "case/1",
            "organisation": {
                "name": "Gym",
                "answers": {
                    "org.kind": "for-profit", "org.established_in": ["US-IL"], "market.places": ["US-IL"],                 },
            },
            "use_cases": [
                {
                    "id": "door",
                    "name": "Door",
                    "answers": {
                        "role.deeds": ["uses-it"], "use.purposes": ["identity-check"], "people.locations": ["US-IL"],
                        "people.groups": ["customers"], "bio.uses": ["verify-one", "keeps-templates"], "data.about_people": "yes",
                        "data.kinds": ["biometric"], "data.form": "identifiable",
                    },
                }
            ],
        },
        assessor.rulebook,
    )  # fmt: skip
    listed = main_actions(build(assessor.assess(case, DAY)))
    told = [a for a in listed if any(i.id == "us-il-bipa.policy-consent" for i in a.at_home)]
    assert [d.act.in_("en") for a in told for d in a.deeds if d.items[0].id == "us-il-bipa.policy-consent"] == [
        "Get a written release before scanning a body"
    ]
    _nothing_is_lost(build(assessor.assess(case, DAY)))


def test_a_notice_that_also_covers_cameras_makes_no_line_on_biometrics(assessor: Assessor) -> None:
    checklist = _checklist(assessor, "retailer-three-cities")
    assert "P04-biometrics-and-emotion/own-use" in {a.id for a in actions(checklist)}
    assert "P04-biometrics-and-emotion/own-use" not in {a.id for a in main_actions(checklist)}


def test_an_action_holds_what_its_present_duties_ask_and_says_apart_what_others_would_add(
    assessor: Assessor, example: Path
) -> None:
    for action in actions(_checklist(assessor, example)):
        if action.topic is None:
            continue
        still = {s.item.key: s for s in action.still_to_add}
        for item in action.items:
            if item.status == "waived":
                continue
            content = content_of(p for p in item.duty.topics if p.topic == action.topic.id)
            if standing(item) == action.core_standing:
                assert content <= action.core
                assert item.key not in still
            elif content <= action.core:
                assert item.key not in still
            else:
                assert still[item.key].elements or still[item.key].adds
                assert STANDINGS.index(standing(item)) > STANDINGS.index(action.core_standing)
        assert {
            n.element for n in action.needs if n.topic == action.topic.id and n.standing == action.core_standing
        } - {None} == {e for e in action.topic.elements if e in action.core}


def test_one_notice_serves_four_laws_and_says_whose_addition_is_whose(assessor: Assessor) -> None:
    listed = {a.id: a for a in actions(_checklist(assessor, "retailer-three-cities"))}
    notice = listed["A14-notice-before-decision/own-use"]
    assert notice.served_in_full == ("CA-QC", "EU", "FR", "US-NY")
    adds = {
        n.text.in_("en"): {i.assessed.rule.jurisdiction for i in n.asked_by} for n in notice.needs if n.element is None
    }
    assert adds["retention of the data"] == {"US-NY"}
    (ahead,) = notice.numbers
    assert (ahead.name, ahead.value) == ("notice-days", 14)
    assert {i.assessed.rule.jurisdiction for i in ahead.drivers} == {"US-NY"}
    another_way = next(n for n in notice.needs if n.element == "e")
    assert {i.id for i in another_way.asked_by} == {"us-nyc-ll144.notices"}
    assert notice.priority.factors["LV"] == 4


def test_a_maker_and_a_user_never_share_an_action(assessor: Assessor) -> None:
    listed = actions(_checklist(assessor, "g7-hiring-software"))
    seats = {(a.topic.id, a.capacity) for a in listed if a.topic}
    both = {t for t, c in seats if c == "maker"} & {t for t, c in seats if c == "own-use"}
    assert both, "this example has topics with duties of both kinds"
    for action in listed:
        binds = {r for i in action.items for r in i.duty.binds}
        if action.capacity == "maker":
            assert binds & {"provider", "developer", "product-manufacturer"}


def test_what_is_done_is_shown_as_in_place_and_the_action_as_in_progress(assessor: Assessor) -> None:
    done = (InPlace(status="done", obligation="us-nyc-ll144.notices", evidence="notice.pdf"),)
    listed = {a.id: a for a in actions(_checklist(assessor, "retailer-three-cities", in_place=done))}
    notice = listed["A14-notice-before-decision/own-use"]
    assert notice.status == "in-progress"
    assert all(n.in_place for n in notice.needs if n.element in ("a", "b", "c", "d", "e"))
    later = (InPlace(status="done", obligation="us-nyc-ll144.notices", since=date(2027, 1, 1)),)
    listed = {a.id: a for a in actions(_checklist(assessor, "retailer-three-cities", in_place=later))}
    assert not any(n.in_place for n in listed["A14-notice-before-decision/own-use"].needs)


def test_stop_items_lead_and_name_the_place_they_stop(assessor: Assessor) -> None:
    doc = document(_checklist(assessor, "retailer-three-cities"))
    stops = [a for a in doc.actions if a.tier == "stop"]
    assert doc.actions[: len(stops)] == stops
    audit = next(a for a in stops if a.topic == "A09-bias-testing")
    assert audit.stop_for == ["US-NY"]


@pytest.mark.core_takes("denver-lender")
def test_quick_wins_are_few_and_take_no_more_than_two_hours(assessor: Assessor, example: Path) -> None:
    doc = document(_checklist(assessor, example))
    by_id = {a.id: a for a in doc.actions}
    assert len(doc.quick_wins) <= assessor.rulebook.priority.quick_wins
    for action in doc.quick_wins:
        assert by_id[action].priority.factors["EF"] == 4
        assert by_id[action].tier in ("stop", "do-now")


def _ranks(rated: PriorityDoc) -> tuple[int, int]:
    return given(rated.best_rank, "weightings"), given(rated.worst_rank, "weightings")


@pytest.mark.core_takes("denver-lender")
def test_ranks_lie_between_the_best_and_the_worst_of_729_weightings(assessor: Assessor, example: Path) -> None:
    doc = document(_checklist(assessor, example))
    sensitivity = given(doc.method.sensitivity, "weightings")
    assert sensitivity.weightings == 729
    for action in doc.actions:
        best, worst = _ranks(action.priority)
        assert best <= action.rank <= worst
    for item in doc.items:
        if item.priority is not None and item.rank is not None:
            best, worst = _ranks(item.priority)
            assert best <= item.rank <= worst
    first = sensitivity.first_screen
    spans = {a.id: _ranks(a.priority) for a in doc.actions if a.status != "done"}
    crossing = [ident for ident, (best, worst) in spans.items() if best <= first < worst]
    assert sorted(sensitivity.actions_moving) == sorted(crossing)


@pytest.mark.longer_way
def test_other_weights_change_the_order_and_the_result_says_so(assessor: Assessor) -> None:
    case = read_case(ROOT / "examples" / "retailer-three-cities.yaml", assessor.rulebook)
    assessment = assessor.assess(case, DAY)
    usual = document(build(assessment))
    easy = document(build(assessment, {"SV": 0, "DT": 0, "SN": 0, "LV": 0, "DP": 0, "EF": 25}))
    assert not usual.method.weights_changed
    assert easy.method.weights_changed
    assert [i.obligation for i in easy.items] != [i.obligation for i in usual.items]
    assert {
        i.obligation: i.tier for i in easy.items if i.priority and "tier" not in given(i.priority.trace, "weightings")
    } == {
        i.obligation: i.tier for i in usual.items if i.priority and "tier" not in given(i.priority.trace, "weightings")
    }
    assert any("CHK2" in w["en"] for w in easy.warnings)


# ---------------------------------------------------------------------------------------------------------- invariances


@pytest.mark.core_takes(
    "bakery-cv-ranker-CA-QC",
    "bakery-cv-ranker-CA",
    "bakery-cv-ranker-FR",
    "bakery-cv-ranker-GB",
    "bakery-cv-ranker-JP",
    "bakery-cv-ranker-US-CA",
    "denver-lender-JP",
    "denver-lender-US-CA",
)
@pytest.mark.parametrize("code", G7)
def test_one_more_market_never_removes_a_binding_duty(assessor: Assessor, example: Path, code: str) -> None:
    checklist = _checklist(assessor, example)
    case = entered(assessor.rulebook, checklist.assessment.case, code)
    after = {i.key for i in build(assessor.assess(case, DAY)).ranked}
    before = {i.key for i in checklist.ranked if i.assessed.judgement.force != "voluntary"}
    assert before <= after, sorted(before - after)


def test_a_later_day_never_lowers_the_date_factor(assessor: Assessor, example: Path) -> None:
    case = read_case(example, assessor.rulebook)
    last: dict[tuple[str, str], int] = {}
    for day in (DAY, date(2026, 12, 2), date(2027, 1, 1), date(2027, 7, 1), date(2027, 12, 2), date(2028, 8, 2)):
        for item in build(assessor.assess(case, day)).ranked:
            assert item.priority is not None
            points = item.priority.factors["DT"]
            assert points >= last.get(item.key, 0), (item.key, day)
            last[item.key] = points


@pytest.mark.core_takes("bakery-cv-ranker")
def test_the_order_does_not_depend_on_the_order_of_answers_files_or_keys(
    assessor: Assessor, rulebook: Rulebook, example: Path
) -> None:
    chance = random.Random(4)

    def mixed(mapping: object) -> dict[str, object]:
        pairs = list(dict(mapping).items())  # type: ignore[call-overload]
        chance.shuffle(pairs)
        return dict(pairs)

    case = read_case(example, rulebook)
    uses = tuple(replace(u, answers=mixed(u.answers)) for u in case.use_cases)
    other: Case = replace(case, answers=mixed(case.answers), use_cases=uses)
    assert to_json(document(build(assessor.assess(other, DAY)))) == to_json(document(build(assessor.assess(case, DAY))))
    turned = replace(rulebook, rules=mixed(rulebook.rules), tests=mixed(rulebook.tests))
    again = build(Assessor(turned, assessor.engine).assess(case, DAY))
    usual = build(assessor.assess(case, DAY))
    assert [i.key for i in again.ranked] == [i.key for i in usual.ranked]
    assert [a.id for a in actions(again)] == [a.id for a in actions(usual)]


def test_the_default_weights_are_those_of_the_file(rulebook: Rulebook) -> None:
    assert priority.weights_of(rulebook.priority) == dict(priority.DEFAULT_WEIGHTS)
