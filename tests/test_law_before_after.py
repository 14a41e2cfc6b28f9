"""Two checkouts of the law compared on many cases: what is the same is not told, what differs is told by duty."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from compliance.case.case import case_from_data
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from tests.conftest import ROOT
from tools.law_before_after import Cases, Found, compare, edges_of, options_of


def cases(rulebook: Rulebook, seed: int) -> Cases:
    named = [strict_yaml.read(ROOT / "features" / "cases" / "gdpr-fintech.yaml").data]
    return Cases(rulebook, options_of(ROOT), named, random.Random(seed), edges_of(rulebook))


def test_a_case_is_one_that_both_can_read(rulebook: Rulebook) -> None:
    made = list(islice(cases(rulebook, 1), 12))
    assert all(case_from_data(raw, rulebook).name for raw in made)
    common = dict.fromkeys(list(options_of(ROOT))[:20])
    few = Cases(rulebook, common, [made[1]], random.Random(2), edges_of(rulebook))
    answered = {
        n for raw in islice(few, 6) for part in (raw["organisation"], *raw["use_cases"]) for n in part["answers"]
    }
    assert answered
    assert answered <= set(common)


def test_thresholds_that_are_over_are_tried_too(rulebook: Rulebook) -> None:
    assert {25_000_000, 26_625_000} <= set(edges_of(rulebook)["org.turnover"])
    assert {10, 20} <= set(edges_of(rulebook)["org.data_handlers"])


def test_what_differs_is_counted_by_duty_with_a_case_to_look_at() -> None:
    found = Found()
    before = {"a": ("applies", "in-force", "2020-01-01"), "b use": ("does-not-apply",), "gone": ("may-apply",)}
    now = {"a": ("applies", "in-force", "2020-01-01"), "b use": ("may-apply", "upcoming", "2027-01-01"), "new": ()}
    found.take({"case": 1}, before, now)
    found.take({"case": 2}, before, now)
    assert found.compared == 4
    assert found.differences == {("b", "does-not-apply", "may-apply upcoming 2027-01-01"): 2}
    assert list(found.examples.values()) == [{"case": 1}]
    assert found.only == {"only before: gone": 2, "only now: new": 2}


@pytest.mark.long
def test_a_checkout_says_what_it_says(rulebook: Rulebook) -> None:
    found = compare(ROOT, ROOT, iter(cases(rulebook, 3)), 6, "2026-11-24")
    assert found.compared > 6 * len(rulebook.rules) - 1
    assert not found.differences
    assert not found.only
