"""The four parts in words: one order and one set of names for terminal and reports, and a sentence that says why the rest is of no concern."""

from __future__ import annotations

import pytest

from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import FourParts
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.language.text import picked
from compliance.reasoning.assessment import Assessor
from compliance.rendering.page import Card, Folded, Heading, Paragraph, plain
from compliance.reporting import actions_page, checklist_page
from compliance.results.checklist_document import document
from compliance.results.four_words import (
    VIEWS,
    View,
    not_yours_words,
    parts_in_words,
    title_of,
    unlikely_words,
    view_name,
    view_of,
    why_not,
)
from compliance.results.shapes import ResultDoc
from tests.conftest import DAY, ROOT
from tests.support.calling import call

EXAMPLE = ROOT / "examples" / "retailer-three-cities.yaml"
LANGS = [Lang("en"), Lang("fr")]


@pytest.fixture(scope="module")
def checklist(assessor: Assessor) -> Checklist:
    return build(assessor.assess(read_case(EXAMPLE, assessor.rulebook), DAY))


@pytest.fixture(scope="module")
def doc(checklist: Checklist) -> ResultDoc:
    return document(checklist, parts=checklist_page.PARTS)


@pytest.mark.parametrize("lang", LANGS)
def test_a_report_lists_the_parts_in_their_order_with_each_action_once(doc: ResultDoc, lang: Lang) -> None:
    blocks = actions_page.blocks(doc, lang)
    parts = list(parts_in_words(doc.to_do, lang))
    headings = [plain(b.words) for b in blocks if isinstance(b, Heading)]
    assert headings == [say("list.counted", lang, name=p.name, count=p.count) for p in parts]
    assert {p.part for p in parts} >= {"now", "when", "depends", "ahead"}
    folded = [inner for b in blocks if isinstance(b, Folded) for inner in b.blocks]
    cards = [plain(b.title) for b in (*blocks, *folded) if isinstance(b, Card)]
    asked = [f"{a.rank}. {title_of(a, lang)}" for p in parts for a in p.actions]
    assert sorted(cards) == sorted(asked)


@pytest.mark.parametrize("lang", LANGS)
def test_the_terminal_lists_the_same_in_the_same_order(
    capsys: pytest.CaptureFixture[str], doc: ResultDoc, lang: Lang
) -> None:
    done = call(capsys, "assess", EXAMPLE, "--as-of", DAY.isoformat(), lang=lang)
    assert done.status == 0
    places = [done.out.index(f"\n{part.name}\n") for part in parts_in_words(doc.to_do, lang)]
    assert places == sorted(places)
    said = " ".join(done.out.split())
    for sentence in (unlikely_words(doc.to_do.unlikely, lang), not_yours_words(doc.to_do.why_not, lang)):
        assert sentence
        assert " ".join(sentence.split()) in said


@pytest.mark.parametrize("lang", LANGS)
def test_the_sentence_on_what_is_of_no_concern_counts_each_reason(checklist: Checklist, lang: Lang) -> None:
    reasons = why_not(checklist.closed, checklist.assessment)
    assert sum(reasons.values()) == len(checklist.closed)
    told = not_yours_words(reasons, lang)
    assert told.count(".") == 1
    assert str(len(checklist.closed)) in told
    assert len(reasons) > 2
    for reason, count in reasons.items():
        assert say(f"four.not.{reason}", lang, count=count) in told
    assert not_yours_words({}, lang) == ""
    assert unlikely_words(0, lang) == ""


def test_each_duty_stands_one_by_one_in_the_part_that_holds_it(checklist: Checklist, doc: ResultDoc) -> None:
    four = FourParts(checklist)
    expected: dict[tuple[str, str], View] = {i.key: part for part, items in four.items.items() for i in items}
    expected |= {i.key: "depends" for card in four.depends for i in card.items}
    expected |= {i.key: "unlikely" for i in four.unlikely}
    found = {(i.obligation, i.use_case or ""): view_of(i) for i in doc.items if i.rank is not None}
    assert {key: view for key, view in found.items() if view != "done"} == expected
    headings = [b.anchor for b in checklist_page.blocks(doc, Lang("en")) if isinstance(b, Heading)]
    shown = [a for a in headings if a is not None and a.startswith("each-")]
    assert shown == [f"each-{view}" for view in VIEWS if view in found.values()]


def test_what_is_only_supposed_is_said_with_its_reason(assessor: Assessor) -> None:
    lang = Lang("en")
    many = read_case(ROOT / "examples" / "g7-hiring-software.yaml", assessor.rulebook)
    doc = document(build(assessor.assess(many, DAY)), parts=checklist_page.IN_SHORT)
    cards = {b.anchor: b for b in actions_page.blocks(doc, lang) if isinstance(b, Card)}
    supposed = {(d.obligation, d.use_case): p for p in doc.presumptions or () for d in p.items or ()}
    resting = [(a, d) for a in doc.to_do.now for d in a.duties if d.outlook == "expected"]
    assert resting
    for action, duty in resting:
        because = picked(supposed[duty.obligation, duty.use_case].because, lang)
        card = cards[f"action-now-{action.id.replace('/', '-')}"]
        told = [plain(b.line) for b in card.blocks if isinstance(b, Paragraph)]
        assert say("four.supposed-because", lang, because=because) in told


def test_a_view_has_a_name_in_each_language() -> None:
    for lang in LANGS:
        names = [view_name(view, lang) for view in VIEWS]
        assert len(set(names)) == len(VIEWS)
