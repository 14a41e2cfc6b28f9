"""The history of the law as scenarios tell it: one story on the day before and on the day itself, with different answers."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from compliance.language.languages import spoken
from compliance.language.sentences import sentence
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.running import Scenario, read_features
from compliance.scenarios.steps import said_plainly
from compliance.scenarios.world import World
from tests.conftest import ROOT

FEATURES = ROOT / "features"
SUBJECT = re.compile(r'["«]\s*([^"»]+?)\s*["»]')
PAIRS, SYSTEMS = 60, 10


@dataclass(frozen=True)
class Pair:
    """A duty or test, and the day on which the answer to one and the same story becomes another."""

    about: str
    day: date
    story: str


def pairs(scenarios: list[Scenario], world: World) -> set[Pair]:
    """Return the pairs among scenarios: the same steps before the day, neighbouring days, other words about the same duty or test."""
    told: dict[tuple[str, str], dict[date, set[str]]] = {}
    for one in scenarios:
        for about, story, day, words in statements(one, world):
            told.setdefault((about, story), {}).setdefault(day, set()).add(words)
    return {
        Pair(about, day, story)
        for (about, story), days in told.items()
        for day, words in days.items()
        if days.get(day - timedelta(days=1), words) != words
    }


def statements(one: Scenario, world: World) -> Iterator[tuple[str, str, date, str]]:
    """Yield what a scenario states: about which duty or test, after which steps, on which day, in which words."""
    story: list[str] = []
    day: date | None = None
    for text, table, _ in one.steps:
        said = said_plainly(text)
        assessed = next((said[len(a) :] for a in ASSESSED if said.startswith(a)), None)
        if assessed is not None:
            day = world.day(assessed)
        elif day is None:
            story.append(json.dumps([said, table]))
        elif (found := SUBJECT.search(said)) is not None and table is None:
            yield found[1], "\n".join(story), day, world.dated(said)


ASSESSED = [sentence("scenario.assessed", lang).partition("{day}")[0] for lang in spoken()]


@pytest.fixture(scope="module")
def found(assessor: Assessor) -> set[Pair]:
    return pairs(read_features(FEATURES), World(assessor, FEATURES / "cases"))


@pytest.mark.long
def test_the_history_of_the_law_stands_in_pairs_of_scenarios(rulebook: Rulebook, found: set[Pair]) -> None:
    systems = Counter(rulebook.rules[one.about].jurisdiction for one in found if one.about in rulebook.rules)
    assert sum(systems.values()) >= PAIRS
    assert len([code for code, count in systems.items() if count >= 2]) >= SYSTEMS


@pytest.mark.long
def test_every_day_on_which_binding_law_begins_ends_or_becomes_other_law_has_its_pair(
    rulebook: Rulebook, found: set[Pair]
) -> None:
    seen = {(rulebook.rules[p.about].jurisdiction, p.day) for p in found if p.about in rulebook.rules}
    edges = {
        (rule.jurisdiction, edge)
        for rule in rulebook.rules.values()
        if rule.obligation.force == "binding"
        for period in rule.obligation.periods
        for edge in (period.start, period.until)
        if edge is not None
    }
    assert edges - seen == set()
    on = {day for _, day in seen}
    bearing = {day for _, day in edges} | {start for one in rulebook.dated_tests.values() for start, _ in one}
    assert {n for n, one in rulebook.days.items() if one.day in bearing and one.day not in on} == set()
    assert {(n, day) for n, one in rulebook.amounts.items() for day in one.starts[1:] if day not in on} == set()


NAMED = (
    ("us-ca.ccpa-business", "2025-01-01"),
    ("us-ct-ctdpa.notice-with-llm-statement", "2026-07-01"),
    ("de-bdsg.s38.dpo", "2019-11-26"),
    ("uk-gdpr.art22.solely-automated-decision", "2026-02-05"),
    ("uk-gdpr.art22A.classify-decision", "2026-02-05"),
    ("us-state-privacy.controller-mt", "2025-10-01"),
)


@pytest.mark.long
@pytest.mark.parametrize(("about", "day"), NAMED)
def test_the_changes_that_everybody_knows_have_theirs(found: set[Pair], about: str, day: str) -> None:
    assert any(p.about == about and p.day == date.fromisoformat(day) for p in found)


STORY = """Feature: days
  Scenario: The day before
    Given the case "gdpr-fintech"
    When it is assessed as of 2026-11-19
    Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies and is upcoming from 2026-11-20

  Scenario: The day itself
    Given the case "{case}"
    When it is assessed as of {day}
    Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies and is {state} from 2026-11-20
"""


@pytest.mark.parametrize(
    ("case", "day", "state", "count"),
    [
        ("gdpr-fintech", "2026-11-20", "in force", 1),
        ("gdpr-fintech", "2026-11-21", "in force", 0),
        ("gdpr-fintech", "2026-11-20", "upcoming", 0),
        ("gdpr-bureau", "2026-11-20", "in force", 0),
    ],
)
def test_only_one_story_on_neighbouring_days_with_different_answers_is_a_pair(
    assessor: Assessor, tmp_path: Path, case: str, day: str, state: str, count: int
) -> None:
    (tmp_path / "days.feature").write_text(STORY.format(case=case, day=day, state=state))
    assert len(pairs(read_features(tmp_path), World(assessor, FEATURES / "cases"))) == count
