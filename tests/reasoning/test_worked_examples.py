"""The worked examples of the priority method: what docs/worked-examples.md says is what the engine finds."""

from __future__ import annotations

import re

import pytest

from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.checklist.priority import TIERS
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document
from tests.conftest import DAY, ROOT

PAGE = (ROOT / "docs" / "worked-examples.md").read_text(encoding="utf-8")
PARTS = re.split(r"(?m)^## ", PAGE)[1:]
ROW = re.compile(r"^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.M)


@pytest.mark.parametrize("part", PARTS, ids=lambda p: p.splitlines()[0])
def test_the_page_says_what_the_engine_finds(part: str, assessor: Assessor, rulebook: Rulebook) -> None:
    example = re.search(r"`(examples/[^`]+)`", part.splitlines()[0])
    assert example is not None
    checklist = build(assessor.assess(read_case(ROOT / example[1], rulebook), DAY))
    items = {i.id: i for i in checklist.items}
    rows = ROW.findall(part)
    assert len(rows) >= 4
    for rule_id, verdict, vector, score in rows:
        item = items[rule_id]
        if item.priority is None:
            assert (verdict, vector, score) == ("does not apply", "-", "-"), rule_id
        else:
            assert verdict == f"{item.assessed.verdict}, {item.priority.tier}", rule_id
            assert (vector, score) == (item.priority.vector, str(item.priority.score)), rule_id


ACTION = re.compile(r"^\| `([^`]+)` \| (\d+) \| ([a-z-]+) \| (\S+) \| (\d+) \| ([^|]*) \|$", re.M)


@pytest.mark.core_takes("1. A retailer in three cities (`examples/retailer-three-cities.yaml`)")
@pytest.mark.parametrize("part", PARTS, ids=lambda p: p.splitlines()[0])
def test_the_page_says_which_actions_the_engine_makes(part: str, assessor: Assessor, rulebook: Rulebook) -> None:
    example = re.search(r"`(examples/[^`]+)`", part.splitlines()[0])
    assert example is not None
    doc = document(build(assessor.assess(read_case(ROOT / example[1], rulebook), DAY)))
    found = {a.id: a for a in doc.actions}
    rows = ACTION.findall(part)
    assert len(rows) >= 3
    for action_id, rank, tier, vector, score, serves in rows:
        action = found[action_id]
        assert (rank, tier) == (str(action.rank), action.tier), action_id
        assert (vector, score) == (action.priority.vector, str(action.priority.score)), action_id
        assert serves == ", ".join(action.serves_in_full), action_id
    assert doc.method.sensitivity is not None
    moving = doc.method.sensitivity.actions_moving
    line = next(x for x in part.splitlines() if x.startswith("Over 729 weightings"))
    assert re.findall(r"`([^`]+)`", line) == moving


def in_french(part: str) -> str:
    """A part of the page in the words in which its French says verdicts and tiers, its prose left out."""
    rows = [line for line in part.splitlines() if ROW.match(line) or ACTION.match(line)]
    text = "\n".join(rows)
    for verdict in ("does-not-apply", "may-apply", "applies"):
        text = re.sub(rf"\| {verdict.replace('-', '.')}(?=,| \|)", f"| {say(f'verdict.{verdict}', Lang('fr'))}", text)
    for tier in TIERS:
        word = say(f"tier.{tier}", Lang("fr")).partition(",")[0]
        text = re.sub(rf"(?<=[,|] ){tier}(?= \|)", f"{word[0].lower()}{word[1:]}", text)
    return text


def test_the_french_page_says_the_same_row_by_row() -> None:
    french = (ROOT / "docs" / "worked-examples.fr.md").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^## ", french)[1:]
    assert len(parts) == len(PARTS)
    for part, other in zip(PARTS, parts, strict=True):
        rows = [line for line in other.splitlines() if line.startswith("| `")]
        assert "\n".join(rows) == in_french(part)
        assert re.findall(r"Sur 729 pondérations.*", other)[0].count("`") == re.findall(r"Over 729 .*", part)[0].count(
            "`"
        )


def test_the_record_comes_before_the_assessment_that_needs_it(assessor: Assessor, rulebook: Rulebook) -> None:
    case = read_case(ROOT / "examples" / "retailer-three-cities.yaml", rulebook)
    order = [i.id for i in build(assessor.assess(case, DAY)).ranked]
    assert order.index("eu-gdpr.art30.ropa") < order.index("eu-gdpr.art35.dpia")
    assert all(not i.startswith("g7-") for i in order[:20])  # nothing voluntary crowds out what binds
