"""What the rules say about the comparison topics: numbers that the law fixes, and contents that make laws comparable."""

from __future__ import annotations

import math
import re
from collections import defaultdict

import pytest

from compliance.law.provisions import Obligation, TopicPart
from compliance.law.rulebook import Rulebook

LIMIT = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?")
WORDS = {3: "three"}


def parts(rulebook: Rulebook) -> list[tuple[Obligation, TopicPart]]:
    return [(r.obligation, p) for r in rulebook.rules.values() for p in r.obligation.topics]


def of_topic(rulebook: Rulebook, rule: str, topic: str) -> frozenset[str]:
    """The contents of a duty on a topic: the letters of its elements and its additions in English."""
    found = [p for p in rulebook.rules[rule].obligation.topics if p.topic.startswith(f"{topic}-")]
    return frozenset(x for p in found for x in (*p.elements, *(a.in_("en") for a in p.adds)))


def limits(duty: Obligation, unit: str) -> set[int]:
    """The time limits of a duty in the unit of a parameter: a month counts 30 days, 5 business days count 7."""
    out = set()
    for limit in duty.time_limits:
        found = LIMIT.fullmatch(limit.within)
        assert found is not None, limit.within
        years, months, days, hours = (int(n or 0) for n in found.groups())
        if "business days" in limit.counted.in_("en"):
            days = days // 5 * 7
        if unit == "months":
            out.add(12 * years + months)
        elif unit == "hours":
            out.add(24 * days + hours)
        else:
            out.add(360 * years + 30 * months + days + math.ceil(hours / 24))
    return out


def test_every_number_of_an_a_topic_is_one_that_the_rule_states(rulebook: Rulebook) -> None:
    checked = 0
    for duty, part in parts(rulebook):
        if not part.topic.startswith("A"):
            continue
        for name, value in part.parameters.items():
            unit = name.rsplit("-", 1)[1]
            said = f" {WORDS.get(value, value)} {unit}" in duty.duty.in_("en")
            assert value in limits(duty, unit) or said, f"{duty.id}: {name} {value}"
            checked += 1
    assert checked >= 45


def test_a_number_is_compared_only_where_two_duties_fix_it(rulebook: Rulebook) -> None:
    fixed = defaultdict(set)
    for duty, part in parts(rulebook):
        for name in part.parameters:
            fixed[part.topic, name].add(duty.id)
    for topic in rulebook.topics.values():
        if topic.id.startswith("A"):
            for name in topic.parameters:
                assert len(fixed[topic.id, name]) >= 2, f"{topic.id}: {name}"


@pytest.mark.parametrize("topic", ["A15-reasons-after-decision", "A16-human-review"])
def test_where_days_are_fixed_the_duty_holds_the_element_of_a_fixed_time(rulebook: Rulebook, topic: str) -> None:
    assert rulebook.topics[topic].elements["c"].in_("en") == "a fixed time"
    found = [(d.id, p) for d, p in parts(rulebook) if p.topic == topic and p.parameters]
    assert len(found) >= 5
    assert [i for i, p in found if "c" not in p.elements] == []


def test_no_duty_is_part_of_a_topic_without_saying_what_of_it(rulebook: Rulebook) -> None:
    # An empty part is contained in every other: it would be shown as done by anything.
    assert [d.id for d, p in parts(rulebook) if not p.elements and not p.adds] == []


def test_an_addition_that_two_laws_share_has_the_same_words_in_french(rulebook: Rulebook) -> None:
    french = defaultdict(set)
    for _, part in parts(rulebook):
        for one in part.adds:
            french[part.topic, one.in_("en")].add(one.in_("fr"))
    assert {k: v for k, v in french.items() if len(v) > 1} == {}


# Section 2.4 of the research, row to column; Illinois as its two statutes have it (see docs/comparison-sources.md).
SYSTEMS = {
    "CA-QC": ["ca-qc-p391.s12-1.inform"],
    "EU": ["eu-gdpr.art13-2f.adm-notice"],
    "GB": ["uk-gdpr.art22C.information"],
    "US-CA": ["us-ca-ccpa-regs.7220.admt-pre-use-notice"],
    "US-CO": ["us-co-admt.1704.pre-use-notice"],
    "US-NY": ["us-nyc-ll144.notices"],
    "US-IL": ["us-il-hb3773.notice", "us-il-aivia.notice-explain-consent"],
}
RELATIONS = {
    "CA-QC": "= < < < < < <",
    "EU": "> = = < x < =",
    "GB": "> = = < x < =",
    "US-CA": "> > > = x x >",
    "US-CO": "> x x x = x x",
    "US-NY": "> > > x x = >",
    "US-IL": "> = = < x < =",
}


@pytest.mark.parametrize("row", SYSTEMS)
def test_the_notices_before_a_decision_relate_as_the_research_computed(rulebook: Rulebook, row: str) -> None:
    contents = {
        system: frozenset().union(*(of_topic(rulebook, rule, "A14") for rule in rules))
        for system, rules in SYSTEMS.items()
    }

    def relation(a: frozenset[str], b: frozenset[str]) -> str:
        return "=" if a == b else "<" if a < b else ">" if a > b else "x" if a & b else "0"

    assert [relation(contents[row], other) for other in contents.values()] == RELATIONS[row].split()


@pytest.mark.parametrize(
    ("done", "topic", "not_yet"),
    [
        ("ca-qc-p391.s12-1.observations", "A16", "eu-gdpr.art22-3.safeguards"),  # no contest, no time
        ("us-co-cpa.profiling-and-dpia", "A17", "eu-gdpr.art22.no-solely-automated-decision"),  # a refusal is no ground
        ("eu-ai-act.art13.instructions-for-use", "A20", "eu-ai-act.art11.technical-documentation"),
        ("eu-ai-act.art49-3.public-deployer-registration", "A24", "eu-ai-act.art16.provider-conformity-package"),
        ("uk-soa2003.intimate-image-creation", "A01", "uk-cpa2026.s72.csa-image-generator"),
        ("us-take-it-down.removal-process", "A01", "eu-ai-act.art5.intimate-content-and-csam"),
        ("us-ca-sb1120.utilisation-review", "A18", "eu-ai-act.art26.human-oversight"),
        ("fr-ctrav.l2312-38.cse-monitoring", "A23", "eu-ai-act.art26.inform-workers"),
        ("jp-copyright.art30-4.training", "A25", "it-l132.art25.copyright-tdm"),
    ],
)
def test_one_thing_done_is_not_taken_for_another(rulebook: Rulebook, done: str, topic: str, not_yet: str) -> None:
    assert of_topic(rulebook, done, topic)
    assert not of_topic(rulebook, not_yet, topic) <= of_topic(rulebook, done, topic)
