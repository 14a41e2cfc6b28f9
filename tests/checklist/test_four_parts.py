"""The list in four parts: what is to be done is certain or expected, and every open duty stands in one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.checklist.actions import main_actions, where_it_sits
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import LONG, TO_DO, FourParts, counted
from compliance.checklist.joining import joined
from compliance.checklist.priority import TIERS
from compliance.language.text import SOURCE
from compliance.reasoning.assessment import Assessor
from compliance.results import checklist_document
from compliance.review.words import FINISHED
from compliance.semantics.truth import YES
from tests.conftest import DAY, ROOT, example_params
from tools import outlooks


def checklist_of(assessor: Assessor, path: Path) -> Checklist:
    return build(assessor.assess(read_case(path, assessor.rulebook), DAY))


@pytest.fixture(scope="module")
def bakery(assessor: Assessor) -> FourParts:
    return FourParts(checklist_of(assessor, ROOT / "examples" / "bakery-cv-ranker.yaml"))


@pytest.mark.parametrize("path", example_params(core=("bakery-cv-ranker",)))
def test_each_open_duty_stands_in_one_place(assessor: Assessor, path: Path) -> None:
    four = FourParts(checklist_of(assessor, path))
    parts = [{i.key for i in four.items[part]} for part in TO_DO]
    asked = [{i.key for i in card.items} for card in four.depends]
    places = [*parts, *asked, {i.key for i in four.unlikely}, {i.key for i in four.likely if i.status in FINISHED}]
    assert set().union(*places) == {
        i.key for i in four.checklist.ranked if i.status not in FINISHED or four.outlook(i).counts
    }
    assert sum(map(len, places)) == len(set().union(*places))


@pytest.mark.parametrize("path", example_params(core=("bakery-cv-ranker",)))
def test_what_is_to_be_done_is_certain_or_expected_and_due(assessor: Assessor, path: Path) -> None:
    four = FourParts(checklist_of(assessor, path))
    for part in TO_DO:
        listed = {i.key for a in four.actions[part] for i in a.items}
        assert listed <= {i.key for i in four.items[part]}
        for item in four.items[part]:
            assert four.outlook(item).value in ("certain", "expected")
            assert item.assessed.verdict == "applies"
    for item in four.items["now"]:
        assert item.assessed.judgement.force == "in-force"
        assert four.due(item)
        assert item.priority is not None
        assert TIERS.index(item.priority.tier) <= TIERS.index("do-now")
    for item in four.items["when"]:
        assert item.duty.event is not None
    for item in four.items["practice"]:
        assert item.duty.force == "voluntary"


def test_every_certain_duty_is_a_line_of_its_part(bakery: FourParts) -> None:
    for part in ("now", "ahead"):
        assert {i.key for i in bakery.items[part]} == {i.key for a in bakery.actions[part] for i in a.items}


def test_a_routine_refusal_is_to_be_ready_for_now(assessor: Assessor) -> None:
    """The lender refuses people every week: what waits for a refusal is ready, what waits for a breach is not."""
    lender = FourParts(checklist_of(assessor, ROOT / "examples" / "denver-lender.yaml"))
    now = {i.duty.event for i in lender.items["now"]}
    when = {i.duty.event for i in lender.items["when"]}
    assert "refused-someone" in now
    assert "breach" in when
    assert not {"breach", "people-request", "authority-request"} & now


def test_questions_come_once_and_foreign_law_last(bakery: FourParts) -> None:
    cards = bakery.depends
    assert cards
    assert [c.foreign for c in cards] == sorted(c.foreign for c in cards)
    assert len({(c.fact, c.use_case, c.foreign) for c in cards}) == len(cards)
    for card in cards:
        for item in card.items:
            at_home = bakery.checklist.assessment.in_play(item.assessed.rule.jurisdiction) is YES
            assert at_home != card.foreign
            assert card.fact is None or card.fact in bakery.depends_on(item)


def test_the_document_tells_the_same_and_leaves_verdicts_as_they_are(bakery: FourParts) -> None:
    parts = frozenset({"items", "outlook"})
    doc = checklist_document.document(bakery.checklist, parts=parts)
    plain = checklist_document.document(bakery.checklist, parts=frozenset({"items"}))
    told = [i.model_copy(update={"outlook": None}) for i in doc.items]
    assert told == plain.items
    assert plain.to_do_ is None
    assert plain.presumptions is None
    assert [a.id for a in doc.to_do.now] == [a.id for a in bakery.actions["now"]]
    assert doc.to_do.does_not_apply == len(bakery.checklist.closed)
    by_key = {(i.obligation, i.use_case): i for i in doc.items}
    for action in (*doc.to_do.now, *doc.to_do.when, *doc.to_do.ahead):
        for duty in action.duties:
            assert duty.verdict == by_key[duty.obligation, duty.use_case].verdict
            assert duty.outlook == {"applies": "certain", "may-apply": "expected"}[duty.verdict]
    for item in doc.items:
        assert item.outlook is not None
        named = item.outlook.value in ("expected", "unlikely")
        assert bool(item.outlook.presumed) == named
        assert (item.outlook.tier is not None) == (item.outlook.value in ("certain", "expected"))
    assert doc.presumptions
    resting = {(p.id, p.use_case) for p in doc.presumptions if p.items}
    assert resting == {(n.id, n.use_case) for i in doc.items if i.outlook for n in i.outlook.presumed}


MAKERS = ("g7-hiring-software",)  # sells its own tool in seven countries
MOST_NOW = 15


@pytest.mark.parametrize("path", example_params(core=("bakery-cv-ranker",)))
def test_joining_what_is_done_in_one_go_loses_no_duty_no_deed_and_no_element(assessor: Assessor, path: Path) -> None:
    four = FourParts(checklist_of(assessor, path))
    for part in TO_DO:
        apart = main_actions(replace(four.checklist, items=four.items[part]))
        listed = four.actions[part]
        assert {i.key for a in listed for i in a.at_home} == {i.key for i in four.items[part]}
        assert {d.act for a in listed for d in a.deeds} == {d.act for a in apart for d in a.deeds}
        for action in apart:
            (whole,) = [
                a for a in listed if a.capacity == action.capacity and action.id in (a.id, *(p.id for p in a.parts))
            ]
            assert {i.key for i in action.items} <= {i.key for i in whole.items}
            assert {(n.topic, n.element, n.text) for n in action.needs} <= {
                (n.topic, n.element, n.text) for n in whole.needs
            }
            assert {(n.label, n.value) for n in action.numbers} <= {(n.label, n.value) for n in whole.numbers}
        assert [a.rank for a in listed] == list(range(1, len(listed) + 1))
        assert all(len({p.capacity for p in a.parts}) <= 1 for a in listed)


@pytest.mark.parametrize("path", example_params(core=("bakery-cv-ranker",)))
def test_who_uses_bought_tools_has_few_things_to_do_now(assessor: Assessor, path: Path) -> None:
    four = FourParts(checklist_of(assessor, path))
    if path.stem in MAKERS:
        assert len(four.actions["now"]) > MOST_NOW, "it no longer needs to be left out"
    else:
        assert len(four.actions["now"]) <= MOST_NOW


SEEN_FIRST = ("fintech-credit-score", "denver-lender", "owner-denver", "owner-toronto", "game-studio-images")


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=() if path.stem in SEEN_FIRST else pytest.mark.every_example)
        for path in outlooks.owners()
    ],
)
def test_after_the_first_pass_there_is_something_to_do_that_stays(assessor: Assessor, path: Path) -> None:
    walked = outlooks.walk(assessor, path)
    assert 0 < walked.first <= outlooks.FIRST_SCREEN
    assert walked.still == walked.first
    assert walked.foreign == 0


def test_what_nobody_answered_makes_an_event_routine_where_the_purpose_does(assessor: Assessor) -> None:
    """Who screens tenants refuses some every week: the letter on a refusal is to be had ready now, before anybody said so."""
    path = ROOT / "features" / "cases" / "owner-denver.yaml"
    early = FourParts(outlooks.after_first_pass(assessor, read_case(path, assessor.rulebook)))
    (refusal,) = [i for i in early.items["now"] if i.id == "us-fcra.1681m.adverse-action"]
    assert refusal.duty.event == "refused-someone"
    assert {p.id for p in early.named(refusal)} == {"decision.domains", "decision.outcomes"}


@pytest.mark.parametrize("path", example_params(core=("hair-salon-booking", "dental-clinic-triage-bot")))
def test_nobody_is_told_to_start_with_weeks_where_something_certain_takes_less(assessor: Assessor, path: Path) -> None:
    four = FourParts(checklist_of(assessor, path))
    now = four.actions["now"]
    by_method = joined(main_actions(replace(four.checklist, items=four.items["now"])), assessor.rulebook.works)
    assert {a.id for a in now} == {a.id for a in by_method}
    first, rest = now[0], now[1:]
    assert [a.id for a in rest] == [a.id for a in by_method if a.id != first.id], "all else in the order of the method"
    short = [a for a in now if not any(i.duty.effort in LONG for i in a.at_home)]
    sure = [a for a in short if all(four.outlook(i).value == "certain" for i in a.at_home)]
    assert first in short or first.priority.tier == "stop" or not sure


def test_what_must_stop_stays_first_however_long_it_takes(bakery: FourParts) -> None:
    weeks = next(a for a in bakery.actions["now"] if any(i.duty.effort in LONG for i in a.at_home))
    stop = replace(weeks, priority=replace(weeks.priority, tier="stop"))
    go = replace(weeks, priority=replace(weeks.priority, tier="do-now"))
    others = tuple(a for a in bakery.actions["now"] if a is not weeks)
    assert bakery._begun_with_a_task((stop, *others))[0] is stop
    begun = bakery._begun_with_a_task((go, *others))
    assert begun[1].id == go.id
    assert [a.rank for a in begun] == list(range(1, len(begun) + 1))
    assert bakery._begun_with_a_task(()) == ()


def test_things_and_duties_are_counted_both(bakery: FourParts) -> None:
    found = counted(bakery.checklist)
    assert found[:3] == tuple(len(bakery.actions[p]) for p in ("now", "when", "ahead"))
    assert found.duties > sum(found[:3]), "some things meet several duties"


def test_a_duty_that_was_joined_keeps_its_own_topic(bakery: FourParts) -> None:
    (contract,) = [
        a
        for a in bakery.actions["now"]
        if {"P13-vendor-contract", "D04-recipient-supervision"} <= {p.topic.id for p in a.parts if p.topic}
    ]
    topics = {i.id: contract.topic_of(i) for i in contract.at_home}
    own = topics["eu-gdpr.art28.processor-contract"]
    assert own is not None
    assert own.id == "P13-vendor-contract"


def first_list_of(assessor: Assessor, owner: str) -> FourParts:
    path = ROOT / "features" / "cases" / f"owner-{owner}.yaml"
    return FourParts(outlooks.after_first_pass(assessor, read_case(path, assessor.rulebook)))


def test_what_the_purpose_makes_likely_stands_ahead_on_the_first_list(assessor: Assessor) -> None:
    """Who screens tenants in Colorado is told on the first list of what begins in January 2027, on the same supposition as the notice of today."""
    four = first_list_of(assessor, "denver")
    ahead = {i.id: i for i in four.items["ahead"]}
    assert {"us-co-admt.1704.pre-use-notice", "us-co-admt.1704.adverse-outcome-notice"} <= set(ahead)
    assert {i.assessed.judgement.start for i in ahead.values()} == {date(2027, 1, 1)}
    assert all(four.outlook(i).value == "expected" for i in ahead.values())
    assert "decision.weight" in {p.id for p in four.named(ahead["us-co-admt.1704.pre-use-notice"])}


@pytest.mark.parametrize("owner", ["munich", "osaka"])
def test_what_may_begin_later_is_told_with_its_day_and_its_question(assessor: Assessor, owner: str) -> None:
    four = first_list_of(assessor, owner)
    told = {i.key for later in four.later for i in later.items}
    home = [i for card in four.depends if not card.foreign for i in card.items]
    assert told == {i.key for i in home if four.outlook(i).judgement.force == "upcoming"}
    assert told
    assert [later.start for later in four.later] == sorted(later.start for later in four.later)
    for later in four.later:
        assert later.start > DAY
        for item in later.items:
            assert four.outlook(item).value == "depends"
            assert later.fact is None or later.fact in four.depends_on(item)


def test_a_website_is_not_supposed_of_a_maker_who_named_no_consumers(assessor: Assessor) -> None:
    """A maker of machines in Munich with customers in America: no American promise to consumers stands on the first list."""
    four = first_list_of(assessor, "munich")
    assert "online.services" not in {
        p.id
        for p in four.presumptions.taken
        if p.answer is not None and p.because.in_(SOURCE).startswith("Nearly every")
    }
    assert not [i.id for part in TO_DO for i in four.items[part] if i.id.startswith("us-") and part != "practice"]


@pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in outlooks.owners()])
def test_a_list_begins_with_a_task_of_home_law(assessor: Assessor, path: Path) -> None:
    """Of the law of where the firm sits, where some of it is to be done; and with something that can be finished, where there is any."""
    four = FourParts(outlooks.after_first_pass(assessor, read_case(path, assessor.rulebook)))
    now = four.actions["now"]
    principles = assessor.rulebook.priority.principles
    if not now or now[0].priority.tier == "stop":
        return
    home = [a for a in now if where_it_sits(four.checklist, a.deeds[0].items[0])]
    assert now[0] in (home or now)
    tasks = [a for a in home or now if not {i.id for i in a.at_home} <= principles]
    assert now[0] in (tasks or now)
    assert not tasks or now[0].deeds[0].items[0].id not in principles


def test_principles_stand_behind_tasks_that_are_as_sure(assessor: Assessor) -> None:
    """A staffing agency in Osaka begins with what its data is for, and not with using no data for wrong."""
    four = first_list_of(assessor, "osaka")
    heads = [a.deeds[0].items[0] for a in four.actions["now"]]
    certain = [i.id for i in heads if four.outlook(i).value == "certain"]
    principles = [i for i in certain if i in assessor.rulebook.priority.principles]
    assert principles
    assert certain[-len(principles) :] == principles


def test_an_action_of_several_countries_is_called_by_home_law(assessor: Assessor) -> None:
    """A maker in Munich that has a website and sells to America: its purpose is set by the law of Europe, the American promise stands beneath."""
    full = read_case(ROOT / "features" / "cases" / "owner-munich.yaml", assessor.rulebook)
    four = FourParts(build(assessor.assess(full, DAY)))
    mixed = [
        a
        for a in four.actions["now"]
        if {where_it_sits(four.checklist, i) for i in a.at_home} == {True, False} and len(a.deeds) > 1
    ]
    assert mixed
    for action in mixed:
        for part in action.parts or (action,):
            sits = [where_it_sits(four.checklist, d.items[0]) for d in part.deeds]
            assert sits == sorted(sits, reverse=True)


def test_each_principle_is_a_binding_duty_that_waits_for_nothing(assessor: Assessor) -> None:
    book = assessor.rulebook
    duties = [book.rules[ident].obligation for ident in book.priority.principles]
    assert duties
    assert all(d.force == "binding" and d.event is None and d.stop_when is None for d in duties)
