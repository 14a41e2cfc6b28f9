"""Two checklists held against each other: what is a change, what it is called, and in which order it stands."""

from __future__ import annotations

import copy
import random
from datetime import date
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.change.differences import KINDS, Change, changes, state_of
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.priority import TIERS
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from tests.conftest import DAY, ROOT
from tests.support import random_law
from tests.support.law_changed import with_stay

OPPOSITE = {
    "gained": {"lost", "ends"}, "lost": {"gained"}, "ends": {"gained"}, "settled": {"opened"}, "opened": {"settled"},
    "begins": {"deferred"}, "deferred": {"begins"}, "stayed": {"unstayed"}, "unstayed": {"stayed"}, "redated": {"redated"},
    "reopened": {"progressed"}, "progressed": {"reopened"}, "moved": {"moved"},
}  # fmt: skip


def raw_example(name: str) -> dict[str, Any]:
    data = strict_yaml.read(ROOT / "examples" / f"{name}.yaml").data
    assert isinstance(data, dict)
    return copy.deepcopy(data)


def listed(assessor: Assessor, raw: dict[str, Any], day: date = DAY) -> Checklist:
    return build(assessor.assess(case_from_data(raw, assessor.rulebook), day))


def by_id(found: tuple[Change, ...]) -> dict[str, Change]:
    return {c.rule.id: c for c in found}


def test_a_checklist_is_no_different_from_itself(assessor: Assessor) -> None:
    raw = raw_example("g7-hiring-software")
    assert changes(listed(assessor, raw), listed(assessor, raw)) == ()


def test_a_duty_begins_on_its_first_day_and_takes_its_tier(assessor: Assessor) -> None:
    raw = raw_example("denver-lender")
    before, after = listed(assessor, raw, date(2026, 12, 31)), listed(assessor, raw, date(2027, 1, 1))
    found = by_id(changes(before, after))
    change = found["us-co-admt.1704.pre-use-notice"]
    assert change.kinds == ("begins", "moved")
    assert change.kind == "begins"
    assert change.before is not None
    assert change.after is not None
    assert (change.before.force, change.before.tier, change.before.begun) == ("upcoming", "get-ready", False)
    assert (change.after.force, change.after.tier, change.after.begun) == ("in-force", "do-now", True)
    assert change.after.start == date(2027, 1, 1)
    assert {c.rule.instrument.id for c in found.values()} == {"us-co-admt"}
    assert by_id(changes(after, before))["us-co-admt.1704.pre-use-notice"].kinds == ("deferred", "moved")


def test_a_period_that_is_over_ends_a_duty(assessor: Assessor) -> None:
    raw = raw_example("bakery-cv-ranker")
    found = by_id(changes(listed(assessor, raw, date(2027, 12, 1)), listed(assessor, raw, date(2027, 12, 2))))
    change = found["eu-ai-act.art86.right-to-explanation"]
    assert change.kinds == ("ends",)
    assert change.reason == "ended"
    assert change.before is not None
    assert change.before.verdict == "may-apply"


def test_one_more_market_brings_its_law_and_takes_none_away(assessor: Assessor) -> None:
    raw = raw_example("uk-shop-chatbot")
    more = copy.deepcopy(raw)
    more["organisation"]["answers"]["market.places"] += ["US-CA", "JP"]
    more["use_cases"][0]["answers"]["people.locations"] += ["US-CA", "JP"]
    found = changes(listed(assessor, raw), listed(assessor, more))
    gained = {c.rule.jurisdiction for c in found if c.kind == "gained"}
    assert {"US-CA", "JP"} <= gained
    assert "GB" not in gained
    assert all(
        c.after is not None and c.after.live and not (c.before and c.before.live) for c in found if c.kind == "gained"
    )
    assert not [c for c in found if c.kind in ("lost", "ends", "opened")]


def test_a_use_that_only_one_of_them_declares_is_there_or_not(assessor: Assessor) -> None:
    raw = raw_example("staffing-agency")
    fewer = copy.deepcopy(raw)
    fewer["use_cases"] = fewer["use_cases"][:1]
    added = [c for c in changes(listed(assessor, fewer), listed(assessor, raw)) if c.use_case == "shift-planning"]
    assert added
    assert all(c.kinds == ("gained",) and c.before is None for c in added)
    gone = [c for c in changes(listed(assessor, raw), listed(assessor, fewer)) if c.use_case == "shift-planning"]
    assert {c.key for c in gone} == {c.key for c in added}
    assert all(c.kinds == ("lost",) and c.after is None and c.reason == "triggered" for c in gone)


def test_an_answer_settles_and_silence_opens(assessor: Assessor) -> None:
    raw = raw_example("retailer-three-cities")
    silent = copy.deepcopy(raw)
    silent["use_cases"][0]["answers"]["decision.automation"] = "unknown"
    known, unknown = listed(assessor, raw), listed(assessor, silent)
    opened = changes(known, unknown)
    assert {"opened"} <= {c.kind for c in opened} <= {"opened", "gained", "moved"}  # never lost: unknown is not no
    assert all(c.after and c.after.verdict == "may-apply" for c in opened if c.kind == "gained")
    settled = [c for c in changes(unknown, known) if c.kind == "settled"]
    assert {c.key for c in settled} == {c.key for c in opened if c.kind == "opened"}


def test_a_stay_and_its_end(assessor: Assessor) -> None:
    raw = raw_example("denver-lender")
    rule = "us-co-admt.1704.pre-use-notice"
    free, held = listed(assessor, raw), listed(with_stay(assessor, rule), raw)
    (change,) = (c for c in changes(free, held) if c.rule.id == rule)
    assert change.kinds == ("stayed", "moved")
    assert change.after is not None
    assert change.after.tier == "plan"
    (back,) = (c for c in changes(held, free) if c.rule.id == rule)
    assert back.kinds == ("unstayed", "moved")
    # On the day itself the paper begins, and the court still holds it back: that is a beginning all the same.
    day = date(2027, 1, 1)
    (begun,) = (c for c in changes(held, listed(with_stay(assessor, rule), raw, day)) if c.rule.id == rule)
    assert begun.kinds == ("begins",)
    assert begun.after is not None
    assert (begun.after.force, begun.after.tier) == ("stayed", "plan")


def test_what_is_in_place_progresses_and_reopens(assessor: Assessor) -> None:
    raw = raw_example("bakery-cv-ranker")
    done = copy.deepcopy(raw)
    rule = next(i.id for i in listed(assessor, raw).ranked if i.status == "open" and i.assessed.verdict == "applies")
    done["in_place"] = [*raw.get("in_place", []), {"obligation": rule, "evidence": "proof.pdf"}]
    open_list, done_list = listed(assessor, raw), listed(assessor, done)
    assert "progressed" in by_id(changes(open_list, done_list))[rule].kinds
    assert "reopened" in by_id(changes(done_list, open_list))[rule].kinds


@pytest.mark.core_takes("2")
@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_missed_and_the_way_back_is_the_opposite(assessor: Assessor, rulebook: Rulebook, seed: int) -> None:
    """Over random cases and days: a change is there exactly where the standing is another, and each side has its contrary."""
    rng = random.Random(seed)
    first = random_law.raw_case(rng, rulebook, share=0.6)
    second = copy.deepcopy(first)
    other = random_law.raw_case(rng, rulebook, share=0.6)
    second["organisation"]["answers"] |= dict(list(other["organisation"]["answers"].items())[:4])
    second["use_cases"][0]["answers"] |= dict(list(other["use_cases"][0]["answers"].items())[:6])
    before = listed(assessor, first, DAY)
    after = listed(assessor, second, rng.choice([DAY, date(2027, 12, 2), date(2030, 8, 2)]))
    there, back = changes(before, after), changes(after, before)

    def standing(checklist: Checklist) -> dict[tuple[str, str], tuple[Any, ...]]:
        out = {}
        for item in checklist.items:
            s = state_of(item, checklist.assessment.as_of)
            out[item.key] = (
                (s.verdict, s.force == "stayed", s.start, s.possible_from, s.certain_from, s.begun, s.tier, s.status)
                if s.live
                else ("does-not-apply",)
            )
        return out

    old, new = standing(before), standing(after)
    assert {c.key for c in there} == {k for k in old if old[k] != new[k]}
    assert len({c.key for c in there}) == len(there) > 0
    mirrored = {c.key: c.kinds for c in back}
    for change in there:
        assert list(change.kinds) == sorted(change.kinds, key=KINDS.index)
        for kind in change.kinds:
            assert OPPOSITE[kind] & set(mirrored[change.key]), (change.key, kind)


@pytest.mark.longer_way
def test_the_order_is_by_the_gravest_tier_afterwards_then_by_rank(assessor: Assessor) -> None:
    raw = raw_example("g7-hiring-software")
    found = changes(listed(assessor, raw, date(2026, 12, 31)), listed(assessor, raw, date(2028, 4, 1)))
    assert len(found) > 15

    def place(change: Change) -> tuple[int, bool, int]:
        shown = change.after if change.after is not None and change.after.live else change.before
        assert shown is not None
        assert shown.tier is not None
        return (TIERS.index(shown.tier), shown is not change.after, shown.rank or 0)

    assert [place(c) for c in found] == sorted(place(c) for c in found)
    assert {c.kind for c in found} >= {"begins", "ends"}
