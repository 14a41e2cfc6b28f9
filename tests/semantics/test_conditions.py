"""The reference semantics, by truth tables and by the examples of the design."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import Amount, Answer, Band, ByPlace, Choice, NoDay, PartialSet, parse_days
from compliance.semantics.conditions import (
    All,
    AnyOf,
    ConditionFault,
    Leaf,
    Measures,
    Not,
    TestRef,
    compare,
    read_condition,
    without_shared,
)
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, at_least, every, negation, some

DAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def measures(rulebook: Rulebook) -> Measures:
    return Measures(rulebook.places, DAY, rulebook.rates.per_euro, rulebook.rates.margin_percent)


def test_kleene_tables() -> None:
    for a, b in product(Truth, Truth):
        assert every([a, b]) is (NO if NO in (a, b) else UNKNOWN if UNKNOWN in (a, b) else YES)
        assert some([a, b]) is negation(every([negation(a), negation(b)]))
    assert [negation(v) for v in (NO, UNKNOWN, YES)] == [YES, UNKNOWN, NO]


@pytest.mark.parametrize(
    ("values", "count", "expected"),
    [
        ([YES, YES, NO], 2, YES),
        ([YES, UNKNOWN, NO], 2, UNKNOWN),
        ([YES, NO, NO], 2, NO),
        ([UNKNOWN, UNKNOWN, NO], 2, UNKNOWN),
        ([UNKNOWN, NO, NO], 2, NO),
    ],
)
def test_at_least_counts_what_is_and_what_could_be(values: list[Truth], count: int, expected: Truth) -> None:
    assert at_least(count, values) is expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(20, 24, NO), (25, 49, YES), (10, 49, UNKNOWN), (25, 25, YES), (24, 24, NO), (30, None, YES), (10, None, UNKNOWN)],
)
def test_a_band_decides_a_threshold_only_outside_it(
    measures: Measures, low: int, high: int | None, expected: Truth
) -> None:
    band = Band(Decimal(low), None if high is None else Decimal(high))
    assert compare(Leaf("x", "at-least", Decimal(25)), band, (), measures) is expected
    assert compare(Leaf("x", "below", Decimal(25)), band, (), measures) is negation(expected)


@pytest.mark.parametrize(
    ("answer", "operator", "codes", "expected"),
    [
        (["CA-QC"], "within-any", ["CA"], YES),
        (["FR"], "within-any", ["EU"], YES),
        (["FR"], "within-any", ["EEA"], YES),
        (["US"], "within-any", ["US-CA"], UNKNOWN),
        (["US"], "within-any", ["CA"], NO),
        (["EU"], "within-any", ["FR"], UNKNOWN),
        (["EU"], "beyond", ["EEA"], NO),
        (["NO"], "beyond", ["EU"], YES),
        (["CA"], "beyond", ["CA-QC"], UNKNOWN),
        (["CA-ON"], "beyond", ["CA-QC"], YES),
        (["US-NY"], "within-any", ["US-NY-NYC"], UNKNOWN),
        (["EEA"], "within-any", ["EU", "IS", "LI", "NO"], YES),
        ([], "within-any", ["EU"], NO),
        (["GP"], "within-any", ["EU"], YES),
        (["DE-BY"], "within-any", ["DE"], YES),
        (["DE"], "within-any", ["DE-BY"], UNKNOWN),
    ],
)
def test_places(measures: Measures, answer: list[str], operator: str, codes: list[str], expected: Truth) -> None:
    assert compare(Leaf("x", operator, tuple(codes)), PartialSet(frozenset(answer)), (), measures) is expected


def test_group_membership_has_dates(rulebook: Rulebook) -> None:
    def adequate(day: date) -> Truth:
        return rulebook.places.lies_in("GB", ["EU-ADEQUATE-UK"], day)

    assert adequate(date(2031, 12, 27)) is YES
    assert adequate(date(2031, 12, 28)) is NO
    assert rulebook.places.lies_in("BR", ["EU-ADEQUATE-FULL"], date(2025, 12, 31)) is NO
    assert rulebook.places.lies_in("BR", ["EU-ADEQUATE-FULL"], DAY) is YES


@pytest.mark.parametrize(
    ("text", "operator", "expected"),
    [
        ("2026-08-01", "before", YES),
        ("2026-08-02", "before", NO),
        ("2026-08", "before", UNKNOWN),
        ("2026-07", "before", YES),
        ("2026", "before", UNKNOWN),
        ("none", "before", NO),
        ("none", "on-or-after", NO),
        ("2026-08-02", "on-or-after", YES),
    ],
)
def test_days(measures: Measures, text: str, operator: str, expected: Truth) -> None:
    assert compare(Leaf("x", operator, date(2026, 8, 2)), parse_days(text), (), measures) is expected


def test_a_partial_set_knows_what_is_in_out_and_unsure(measures: Measures) -> None:
    answer = PartialSet(frozenset({"a"}), frozenset({"b"}))
    options = ("a", "b", "c")
    wanted = {"a": YES, "b": UNKNOWN, "c": NO}
    for option, value in wanted.items():
        assert compare(Leaf("x", "includes", option), answer, options, measures) is value
    assert compare(Leaf("x", "includes-any", ("b", "c")), answer, options, measures) is UNKNOWN
    assert compare(Leaf("x", "includes-all", ("a", "b")), answer, options, measures) is UNKNOWN
    assert compare(Leaf("x", "includes-all", ("a", "c")), answer, options, measures) is NO
    assert compare(Leaf("x", "non-empty"), PartialSet(frozenset()), options, measures) is NO


def test_headcount_by_place_adds_up_what_lies_inside(measures: Measures) -> None:
    answer = ByPlace((("CA-QC", Band(Decimal(40), Decimal(40))), ("EU", Band(Decimal(10), Decimal(14)))))
    assert compare(Leaf("x", "at-least", Decimal(50), "ALL"), answer, (), measures) is YES
    assert compare(Leaf("x", "at-least", Decimal(41), "CA"), answer, (), measures) is NO
    assert compare(Leaf("x", "at-least", Decimal(10), "FR"), answer, (), measures) is UNKNOWN
    assert compare(Leaf("x", "at-least", Decimal(15), "FR"), answer, (), measures) is NO


def test_money_in_another_currency_stays_open_near_the_edge(measures: Measures) -> None:
    def million(number: int, currency: str) -> Answer:
        return Amount(Band(Decimal(number * 1_000_000), Decimal(number * 1_000_000)), currency)

    leaf = Leaf("x", "at-most", (Decimal(50_000_000), "EUR"))
    assert compare(leaf, million(50, "EUR"), (), measures) is YES
    assert compare(leaf, million(51, "EUR"), (), measures) is NO
    assert compare(leaf, million(55, "USD"), (), measures) is UNKNOWN
    assert compare(leaf, million(40, "USD"), (), measures) is YES
    assert compare(leaf, million(80, "USD"), (), measures) is NO


def test_no_answer_is_unknown_for_every_operator(measures: Measures) -> None:
    assert compare(Leaf("x", "is", "yes"), None, (), measures) is UNKNOWN
    assert compare(Leaf("x", "is", "yes"), Choice("no"), (), measures) is NO
    assert compare(Leaf("x", "before", DAY), NoDay(), (), measures) is NO


def test_conjuncts_shared_with_the_rule_are_dropped_from_its_exception() -> None:
    a, b, c = TestRef("a"), TestRef("b"), TestRef("c")
    assert without_shared(All((a, c)), All((a, b))) == c
    assert without_shared(All((a, All((b, c)))), All((b, a))) == c
    assert without_shared(a, All((a, b))) is None
    assert without_shared(AnyOf((a, c)), All((a, b))) == AnyOf((a, c))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("x", "is no condition"),
        ({"all": []}, "at least one condition"),
        ({"all": [{"test": "a"}], "any": []}, "exactly one key"),
        ({"al": [{"test": "a"}]}, 'did you mean "all"'),
        ({"fact": "x", "iss": "a"}, "no operator"),
        ({"fact": "x", "is": "a", "in": ["b"]}, "exactly one operator"),
        ({"at-least": {"count": 3, "of": [{"test": "a"}]}}, "from 1 to 1"),
        ({"fact": "x", "before": "2026-13-01"}, "not a day of the calendar"),
        ({"fact": "x", "non-empty": False}, "write non-empty: true"),
    ],
)
def test_a_condition_that_cannot_be_read_says_why(raw: object, said: str) -> None:
    with pytest.raises((ConditionFault, ValueError), match=said):
        read_condition(raw)


def test_reading_nests() -> None:
    raw = {"not": {"any": [{"test": "a"}, {"fact": "f", "is": True}]}}
    assert read_condition(raw) == Not(AnyOf((TestRef("a"), Leaf("f", "is", "yes"))))
