"""Two rulebooks held against each other: each firm that is shown differs as claimed, and where none is shown none does."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from compliance.case.case import case_from_data
from compliance.change.law_changes import Comparing, Direction, LawChange, case_of
from compliance.change.redline_document import redline
from compliance.change.separating import Firm
from compliance.language.text import SOURCE, Lang
from compliance.law.provisions import Obligation
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Come, Gone, Page, Paragraph, plain
from compliance.rendering.word import word
from compliance.reporting import redline_page
from compliance.scenarios.mutants import mutants
from compliance.semantics.conditions import All, Leaf
from tests.conftest import DAY, ROOT
from tests.support import random_law
from tests.support.calling import call

MIRROR: dict[Direction, Direction] = {"widened": "narrowed", "narrowed": "widened"}
RULE = "eu-gdpr.art33.breach-authority"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SMALL = Leaf("org.headcount", "below", Decimal(50), "ALL")


def with_duty(book: Rulebook, rule_id: str, **changed: object) -> Rulebook:
    rule = book.rules[rule_id]
    duty = rule.obligation.model_copy(update=changed)
    return replace(book, rules={**book.rules, rule_id: replace(rule, obligation=duty)})


def only(older: Rulebook, newer: Rulebook, rule_id: str) -> LawChange | None:
    found = list(Comparing(older, newer, DAY).changes([rule_id]))
    assert len(found) <= 1
    return found[0] if found else None


def verdicts(book: Rulebook, firm: Firm, rule_id: str) -> set[str]:
    """What the whole assessment says of a firm, open questions of law settled as the firm supposes."""
    states = {
        name: state.model_copy(update={"value": firm.states.get(name, state.value)})
        for name, state in book.law_states.items()
    }
    settled = replace(book, law_states=states)
    assessment = Assessor(settled, cross_check=False).assess(case_from_data(case_of(firm, settled), settled), DAY)
    return {one.verdict for one in assessment.assessed if one.rule.id == rule_id}


def test_a_rulebook_against_itself_says_nothing(rulebook: Rulebook) -> None:
    doc = redline(rulebook, rulebook, DAY)
    assert doc.changes == []
    assert "The two rulebooks say the same." in markdown(redline_page.page(doc, rulebook, SOURCE))


def test_a_condition_more_narrows_and_the_other_way_round_widens(rulebook: Rulebook) -> None:
    when = rulebook.rules[RULE].obligation.when
    narrow = with_duty(rulebook, RULE, when=All((when, SMALL)))
    lost, won = only(rulebook, narrow, RULE), only(narrow, rulebook, RULE)
    assert lost is not None
    assert won is not None
    assert (lost.direction, won.direction) == ("narrowed", "widened")
    assert lost.no_longer is not None
    assert won.now_bound is not None
    assert lost.now_bound is won.no_longer is None
    for firm in (lost.no_longer, won.now_bound):
        assert sum(firm.answers["org.headcount"].values()) >= 50
        assert verdicts(rulebook, firm, RULE) == {"applies"}
        assert verdicts(narrow, firm, RULE) == {"does-not-apply"}


def test_a_condition_written_otherwise_binds_the_same_firms(rulebook: Rulebook) -> None:
    when = rulebook.rules[RULE].obligation.when
    assert only(rulebook, with_duty(rulebook, RULE, when=All((when, when))), RULE) is None


def test_a_moved_day_is_told_and_binds_the_same_firms(rulebook: Rulebook) -> None:
    first, *rest = rulebook.rules[RULE].obligation.periods
    later = first.model_copy(update={"start": first.start + timedelta(days=37)})
    found = only(rulebook, with_duty(rulebook, RULE, periods=(later, *rest)), RULE)
    assert found is not None
    assert found.direction == "same"
    assert [w.part for w in found.words] == ["days"]


def test_what_is_new_and_what_is_gone_is_said(rulebook: Rulebook) -> None:
    without = replace(rulebook, rules={name: rule for name, rule in rulebook.rules.items() if name != RULE})
    assert [(c.id, c.kind) for c in redline(without, rulebook, DAY, [RULE]).changes] == [(RULE, "added")]
    gone = redline(rulebook, without, DAY, [RULE])
    assert [(c.id, c.kind) for c in gone.changes] == [(RULE, "ended")]
    page = markdown(redline_page.page(gone, without, Lang("fr")))
    assert "Supprimée." in page
    assert "Obligations supprimées : 1" in page


def test_only_the_entries_that_differ_are_shown(rulebook: Rulebook) -> None:
    duty = rulebook.rules[RULE].obligation
    found = only(rulebook, with_duty(rulebook, RULE, notes=(*duty.notes, duty.title)), RULE)
    assert found is not None
    assert [(w.part, w.before, w.after) for w in found.words] == [("notes", (), (duty.title,))]


def test_the_command_writes_a_document_of_its_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "redline.json"
    ended = call(capsys, "rules", "diff", ROOT, "--rule", RULE, "--as-of", DAY, "--output", out)
    assert ended.status == 0
    doc = json.loads(out.read_text(encoding="utf-8"))
    schema = json.loads((ROOT / "docs" / "schemas" / "redline-1.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(doc)
    assert doc["changes"] == []


@pytest.mark.long
def test_what_is_shown_differs_as_claimed_and_where_nothing_is_shown_nothing_does(rulebook: Rulebook) -> None:
    """Rules changed in one thing: the firms shown are judged by the whole assessment, and random ones never show what was not claimed."""
    rng = random.Random(21)
    cases = [case_from_data(random_law.raw_case(rng, rulebook, share=0.9), rulebook) for _ in range(40)]
    decided = 0
    for rule_id in rng.sample(sorted(rulebook.rules), 24):
        listed = [m for m in mutants(rulebook, rule_id) if isinstance(m.changed, Obligation)]
        changed = rng.choice(listed).into(rulebook)
        found, back = only(rulebook, changed, rule_id), only(changed, rulebook, rule_id)
        direction: Direction = "same" if found is None else found.direction
        if direction == "undecided":
            continue
        decided += 1
        assert ("same" if back is None else back.direction) == MIRROR.get(direction, direction), rule_id
        if found is not None and found.now_bound is not None:
            assert "applies" in verdicts(changed, found.now_bound, rule_id), rule_id
            assert verdicts(rulebook, found.now_bound, rule_id) == {"does-not-apply"}, rule_id
        if found is not None and found.no_longer is not None:
            assert "applies" in verdicts(rulebook, found.no_longer, rule_id), rule_id
            assert verdicts(changed, found.no_longer, rule_id) == {"does-not-apply"}, rule_id
        was, now = (Assessor(book, cross_check=False) for book in (rulebook, changed))
        for case in cases:
            pairs = zip(was.lazily(case, DAY).assessed, now.lazily(case, DAY).assessed, strict=True)
            for one, other in pairs:
                if one.rule.id != rule_id:
                    continue
                if (one.verdict, other.verdict) == ("does-not-apply", "applies"):
                    assert direction in ("widened", "both"), rule_id
                if (one.verdict, other.verdict) == ("applies", "does-not-apply"):
                    assert direction in ("narrowed", "both"), rule_id
    assert decided >= 20


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Keep it for 25 months.", "Keep it for 26 months, and the notice."),
        ("", "New."),
        ("Gone.", ""),
        ("= 1 + 1 <b>", "= 1 + 2 <i>"),
        ("L'obligation vaut  dès le 1er mai.", "L'obligation vaut dès le 2 mai, ou avant."),
    ],
)
def test_taking_all_changes_over_gives_the_new_text_and_refusing_them_the_old_one(before: str, after: str) -> None:
    spans = redline_page.revised(before, after)
    assert "".join(plain(s) for s in spans if not isinstance(s, Gone)) == after
    assert "".join(plain(s) for s in spans if not isinstance(s, Come)) == before
    text, page = word_text(Page("Title", SOURCE, [], [Paragraph(spans)]))
    assert (text("ins"), text("del")) == (after, before)
    assert word(page) == word(page)


def word_text(page: Page) -> tuple[Callable[[str], str], Page]:
    """Read the last paragraph of a Word file with the changes of one kind taken as done: `ins` taken over, or `del` refused."""
    with zipfile.ZipFile(io.BytesIO(word(page))) as packed:
        root = ElementTree.fromstring(packed.read("word/document.xml"))
    paragraph = list(root.iter(f"{W}p"))[-1]

    def text(kept: str) -> str:
        out = ""
        for part in paragraph:
            if part.tag in (f"{W}ins", f"{W}del") and part.tag != f"{W}{kept}":
                continue
            for one in part.iter():
                out += (one.text or "") if one.tag in (f"{W}t", f"{W}delText") else "\n" if one.tag == f"{W}br" else ""
        return out

    return text, page
