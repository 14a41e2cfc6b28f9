"""The numbers that duties fix on the topics of privacy and data flows.

Each is written in the rule itself and stands with the element that claims it, so that "the strictest" can be trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from compliance.law.provisions import TopicPart
from compliance.law.rulebook import Rule, Rulebook

HOURS = {"H": 1, "D": 24, "M": 30 * 24, "Y": 365 * 24}
UNIT = {"reply-days": 24, "refusal-days": 24, "notice-days": 24, "report-hours": 1}
# The element that says "within a fixed time", by the topic's parameter.
FIXED_TIME = {
    "P07-access-correction-deletion": ("reply-days", "d"),
    "P15-breach-regulator": ("report-hours", "b"),
    "P16-breach-people": ("notice-days", "b"),
}
# The first report is due "promptly" (the 3 to 5 days are a guideline); only the full report has a day in law.
NO_NUMBER_FOR_THE_FIRST_REPORT = {"jp-appi.art26-1.breach-report"}


def parts(rulebook: Rulebook) -> Iterator[tuple[Rule, TopicPart]]:
    """Every rule with what it contains of the topics of privacy and data flows."""
    for rule in rulebook.rules.values():
        for part in rule.obligation.topics:
            if rulebook.topics[part.topic].area != "algorithmic-accountability":
                yield rule, part


def number(rulebook: Rulebook, rule: str, topic: str, name: str) -> int | None:
    """What a rule fixes for a parameter of a topic."""
    (part,) = [p for p in rulebook.rules[rule].obligation.topics if p.topic == topic]
    return part.parameters.get(name)


def stated_hours(rulebook: Rulebook, rule: Rule) -> set[int]:
    """The times a rule states, in hours: its time limits, and business days in its own words (five are a week)."""
    duty = rule.obligation
    found: set[int] = set()
    for limit in duty.time_limits:
        match = re.fullmatch(r"PT?(\d+)([HDMY])", limit.within)
        assert match, (rule.id, limit.within)
        hours = int(match[1]) * HOURS[match[2]]
        found.add(hours * 7 // 5 if "business days" in limit.counted.in_("en") else hours)
    for days in re.findall(r"(\d+) business days", duty.duty.in_("en")):
        found.add(int(days) * 24 * 7 // 5)
    if "within the time for requests" in duty.timing.in_("en"):
        for other in duty.needs:
            found |= stated_hours(rulebook, rulebook.rules[other])
    return found


def test_every_time_on_a_topic_is_a_time_the_rule_states(rulebook: Rulebook) -> None:
    seen = 0
    for rule, part in parts(rulebook):
        for name, value in part.parameters.items():
            if name in UNIT:
                stated = stated_hours(rulebook, rule)
                assert value * UNIT[name] in stated, (rule.id, name, value, sorted(stated))
                seen += 1
    assert seen > 60


def test_every_age_on_a_topic_stands_in_the_words_of_its_law(rulebook: Rulebook) -> None:
    seen = 0
    for rule, part in parts(rulebook):
        age = part.parameters.get("age-limit")
        if age is None:
            continue
        said = " ".join(
            text.in_("en")
            for other in rulebook.rules.values()
            if other.instrument == rule.instrument
            for text in (other.obligation.duty, *other.obligation.notes)
        )
        assert re.search(rf"\b{age}s?\b|\bto {age - 1}\b|between 13 and {age - 1}\b", said), (rule.id, age)
        seen += 1
    assert seen > 35


def test_a_fixed_time_and_its_number_go_together(rulebook: Rulebook) -> None:
    for rule, part in parts(rulebook):
        if part.topic in FIXED_TIME and rule.id not in NO_NUMBER_FOR_THE_FIRST_REPORT:
            name, element = FIXED_TIME[part.topic]
            assert (name in part.parameters) is (element in part.elements), (rule.id, part)


def test_every_duty_on_children_says_which_age_it_protects(rulebook: Rulebook) -> None:
    for rule, part in parts(rulebook):
        if part.topic == "P09-children":
            assert 13 <= part.parameters["age-limit"] <= 18, rule.id


@pytest.mark.parametrize("rule", sorted(NO_NUMBER_FOR_THE_FIRST_REPORT))
def test_where_the_law_says_promptly_there_is_no_number(rulebook: Rulebook, rule: str) -> None:
    assert "promptly" in rulebook.rules[rule].obligation.timing.in_("en")
    assert number(rulebook, rule, "P15-breach-regulator", "report-hours") is None


@pytest.mark.parametrize(
    ("rule", "topic", "name", "value"),
    [
        ("eu-gdpr.art33.breach-authority", "P15-breach-regulator", "report-hours", 72),
        ("us-glba.ftc-breach-notice", "P15-breach-regulator", "report-hours", 720),
        ("us-hipaa.breach", "P16-breach-people", "notice-days", 60),
        ("ca-pipeda.s10-1.breach-report-opc", "P15-breach-regulator", "report-hours", None),
        ("eu-gdpr.art34.breach-people", "P16-breach-people", "notice-days", None),
        ("ca-qc-p391.s27.access", "P07-access-correction-deletion", "reply-days", 30),
        ("ca-bc-pipa.s23-24.access-correction", "P07-access-correction-deletion", "reply-days", 42),
        ("uk-dpa2018.s164A.complaints", "P07-access-correction-deletion", "reply-days", None),
        ("us-state-privacy.rights-and-appeals.va", "P07-access-correction-deletion", "reply-days", 45),
        ("us-state-privacy.rights-and-appeals.ia", "P07-access-correction-deletion", "reply-days", 90),
        ("us-state-privacy.rights-and-appeals.ia", "P08-refuse-sale-ads-profiling", "refusal-days", 90),
        ("us-ca-ccpa.120.opt-out-sale-sharing", "P08-refuse-sale-ads-profiling", "refusal-days", 21),
        ("us-state-privacy.children.va", "P09-children", "age-limit", 13),
        ("us-state-privacy.children.teens.nh", "P09-children", "age-limit", 16),
        ("us-state-privacy.children.teens.nj", "P09-children", "age-limit", 17),
        ("us-state-privacy.children.teens.md", "P09-children", "age-limit", 18),
        ("fr-lil.art45.age-15", "P09-children", "age-limit", 15),
    ],
)
def test_numbers_read_in_the_research(rulebook: Rulebook, rule: str, topic: str, name: str, value: int | None) -> None:
    assert number(rulebook, rule, topic, name) == value
