"""Words, colours, the summary and what the sheets hold; the same input gives the same bytes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from compliance.case.case import case_from_data, read_case
from compliance.checklist.checklist import build
from compliance.checklist.priority import FACTORS
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.evidence import statements_of
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results import checklist_document
from compliance.results.four_words import VIEWS, view_of
from compliance.workbook import workbook as writer
from compliance.workbook.keys import item_key
from compliance.workbook.layout import POAM, TAKES
from compliance.workbook.rows import Rows
from tests.conftest import DAY, ROOT, example_params
from tests.support.made_once import ExamplesMadeOnce
from tests.workbook.written import (
    APPLIES,
    EXAMPLES,
    TABLES,
    WHERE,
    Written,
    cells,
    in_parts,
    judged,
    read_back,
    written,
)


def test_coloured_words_are_words_first_and_read_on_their_ground(busy: Written) -> None:
    def light(colour: str) -> float:
        parts = [int(colour[-6:][n : n + 2], 16) / 255 for n in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    rules = [(str(area.sqref), rule) for area in busy.sheet("checklist").conditional_formatting for rule in area.rules]
    assert len(rules) >= 5 + 2 + 3 + 4
    for _, rule in rules:
        a, b = light(rule.dxf.font.color.rgb), light(rule.dxf.fill.bgColor.rgb)
        assert (max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5
    for take in ("part", "outlook", "tier"):
        shown = busy.column("checklist", take)
        words = {rule.formula[0].strip('"') for where, rule in rules if where.startswith(shown[0].coordinate + ":")}
        assert {c.value for c in shown} <= words
    for style in ("header", "header-entry", "entry", "link", "sample"):
        cell = next(c for _, c in cells(busy.book) if c.style == style)
        ink, ground = cell.font.color, cell.fill.fgColor.rgb if cell.fill.fill_type else "FFFFFF"
        a, b = light(ink.rgb if ink is not None and isinstance(ink.rgb, str) else "000000"), light(ground)
        assert (max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5, style


@pytest.mark.core_takes("bakery-cv-ranker-en")
def test_the_summary_counts_what_the_document_counts(given: Written) -> None:
    sheet = load_workbook(io.BytesIO(given.raw), data_only=True)[given.sheet("summary").title]
    rows: list[list[Any]] = [[c.value for c in r] for r in sheet.iter_rows()]
    verdicts = Counter(i.verdict for i in given.doc.items)
    whole = next(r for r in rows if r[0] == say("summary.all", given.lang))
    assert whole[2:6] == [
        verdicts["applies"],
        verdicts["may-apply"],
        verdicts["does-not-apply"],
        len(given.doc.items),
    ]
    by_system = Counter((i.jurisdiction, i.area, i.verdict) for i in given.doc.items)
    speaker = Rows(given.checklist, given.doc, given.lang).speaker
    names = {(speaker.place(j), say(f"area.{a}", given.lang)): (j, a) for j, a, _ in by_system}
    counted = [r for r in rows if (r[0], r[1]) in names]
    for row in counted:
        key = names[str(row[0]), str(row[1])]
        assert row[2:5] == [by_system[*key, v] for v in ("applies", "may-apply", "does-not-apply")]
    assert len(counted) == len({(j, a) for j, a, v in by_system if v != "does-not-apply"})
    views = Counter(view_of(i) for i in given.doc.items if i.rank is not None)
    for view in VIEWS:
        assert next(r for r in rows if r[0] == say(f"four.{view}", given.lang))[1] == views[view]


def test_the_checklist_says_outlook_and_part_of_each_duty(given: Written) -> None:
    listed = in_parts([i for i in given.doc.items if i.rank is not None])
    parts = [c.value for c in given.column("checklist", "part")]
    assert parts == [say(f"four.{view_of(i)}", given.lang) for i in listed]
    outlooks = [c.value for c in given.column("checklist", "outlook")]
    assert outlooks == [say(f"outlook.{i.outlook.value}", given.lang) for i in listed if i.outlook is not None]
    supposed = [bool(c.value) for c in given.column("checklist", "presumed")]
    assert supposed == [bool(i.outlook and i.outlook.presumed) for i in listed]


def test_a_sheet_says_what_the_ai_is_under_each_law(given: Written) -> None:
    docs = given.doc.classes
    assert Counter(c.value for c in given.column("classes", "id") if c.value) == Counter(d.classification for d in docs)
    says, days = given.column("classes", "says"), given.column("classes", "from")
    told = {(c.value, d.value) for c, d in zip(says, days, strict=True)}
    for doc in docs:
        day = None if doc.start is None else datetime(doc.start.year, doc.start.month, doc.start.day)
        assert (picked(doc.says, given.lang), day) in told
    sure = [c.value == say("class.standing.certain", given.lang) for c in given.column("classes", "standing")]
    assert sum(sure) == sum(d.standing == "certain" for d in docs)
    because = given.column("classes", "because")
    assert all(c.value for c, certain in zip(because, sure, strict=True) if certain)


def test_the_score_can_be_worked_out_again_from_the_sheet(given: Written) -> None:
    values = load_workbook(io.BytesIO(given.raw), data_only=True)
    names = given.book.defined_names
    weights = {}
    for factor in FACTORS:
        sheet, _, ref = names[f"weight_{factor}"].attr_text.rpartition("!")
        weights[factor] = given.book[sheet.strip("'")][ref.replace("$", "")].value
    assert weights == given.doc.method.weights
    sheet = values[given.sheet("checklist").title]
    factors = {f: given.column("checklist", f) for f in FACTORS}
    for n, (score, again) in enumerate(
        zip(given.column("checklist", "score"), given.column("checklist", "score_again"), strict=True)
    ):
        if score.value is None:
            continue
        assert score.value == sum(weights[f] * factors[f][n].value for f in FACTORS)
        assert sheet[again.coordinate].value == score.value
        assert {t.rpartition("*")[2] for t in str(again.value)[1:].split("+")} == {
            factors[f][n].coordinate for f in FACTORS
        }


@pytest.mark.longer_way
def test_every_value_a_column_can_take_is_there_and_no_other(busy: Written) -> None:
    rows = Rows(busy.checklist, busy.doc, "fr")
    for ident in TABLES:
        found = list(rows.of(ident))
        assert found, ident
        for row in found:
            assert set(row) == set(TAKES[ident]), ident


def test_the_case_can_be_made_again_from_the_intake_sheet(assessor: Assessor, rulebook: Rulebook) -> None:
    data = {
        "schema": "case/1",
        "organisation": {
            "name": "Été & fils",
            "answers": {"org.established_in": ["FR"], "market.places": ["FR"], "org.headcount": {"FR": 12}},
        },
        "use_cases": [
            {
                "id": "a",
                "name": "tri",
                "answers": {
                    "use.purposes": {"yes": ["recruitment"], "unsure": ["worker-monitoring"]},
                    **{fact: ["FR"] for fact in WHERE},
                },
                "flows": [{"from": "FR", "to": "US", "receiver": "vendor", "cover": ["same-protection-contract"]}],
            },
            {"id": "b", "name": "=b", "answers": {fact: ["FR"] for fact in WHERE}},
        ],
        "in_place": [
            {"topic": "P12-responsible-person", "since": "2026-05-01", "evidence": "register.xlsx"},
            {"obligation": "eu-gdpr.art30.ropa", "status": "in-progress"},
        ],
    }
    case = case_from_data(data, rulebook)
    found = written(case, assessor, "en", APPLIES)
    takes = ("use_case_id", "fact", "raw")
    again: dict[str, Any] = {"schema": "case/1", "organisation": {"answers": {}}, "use_cases": []}
    uses: dict[str, dict[str, Any]] = {}
    for use, fact, raw in zip(*(found.column("intake", t) for t in takes), strict=True):
        if raw.value is None:
            continue
        value = json.loads(raw.value)
        if fact.value == "case.organisation":
            again["organisation"]["name"] = value
        elif fact.value == "case.use":
            uses[use.value] = {"id": use.value, "name": value, "answers": {}}
        elif fact.value == "case.flows":
            uses[use.value]["flows"] = value
        elif fact.value == "case.in_place":
            again["in_place"] = value
        else:
            (uses[use.value] if use.value else again["organisation"])["answers"][fact.value] = value
    again["use_cases"] = list(uses.values())
    assert case_from_data(again, rulebook).sha256 == case.sha256


@pytest.mark.parametrize("path", example_params(core=("bakery-cv-ranker",)))
def test_the_plan_of_action_is_in_fedramps_form(path: Path, prepared: ExamplesMadeOnce) -> None:
    found = read_back(path, "fr", prepared)
    sheet = found.sheet("poam")
    assert sheet.title == "Open POA&M Items"
    assert [c.value for c in sheet[5]] == [title for title, _ in POAM.values()]
    open_ = [
        item_key(i.obligation, i.use_case)
        for i in found.doc.items
        if i.verdict == "applies" and i.force in ("in-force", "upcoming") and i.status not in ("done", "waived")
    ]
    assert [c.value for c in found.column("poam", "poam_id")] == open_
    for take in ("controls", "weakness_name", "weakness_description"):
        assert all(c.value for c in found.column("poam", take))
    assert {c.value for c in found.column("poam", "rating")} <= {"High", "Moderate", "Low"}


def test_the_sheets_across_borders_hold_what_the_commands_show(busy: Written) -> None:
    def shown(ident: str, take: str) -> list[Any]:
        return [c.value for c in busy.column(ident, take)]

    assert set(shown("hiroshima", "number")) == set(range(1, 12))
    assert set(shown("hiroshima", "id")) - {None} <= {i.obligation for i in busy.doc.items}
    assert all(shown("hiroshima", "sections"))
    assert set(shown("comparison", "degree")) >= {"équivalent", "aucun"}
    assert len(shown("conflicts", "id")) >= 1
    assert all(w.startswith("Proposition : ") for w in shown("conflicts", "way_out"))
    numbers = shown("transfers", "number")
    assert sorted(set(numbers)) == list(range(1, max(numbers) + 1))


@pytest.mark.core_takes("fr")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_same_input_gives_the_same_bytes_also_in_another_process(
    tmp_path: Path, small_root: Path, small_prepared: ExamplesMadeOnce, lang: Lang
) -> None:
    path = EXAMPLES[0]
    first = small_prepared.workbook(path.stem, lang)
    seed, zone = {"en": ("1", "UTC"), "fr": ("2", "Asia/Tokyo")}[lang]
    words = [
        "--lang",
        lang,
        "--rulebook",
        small_root,
        "assess",
        path,
        "--as-of",
        DAY.isoformat(),
        "--output",
        tmp_path / "list.xlsx",
    ]
    subprocess.run(
        [sys.executable, "-m", "compliance", *map(str, words)],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert (tmp_path / "list.xlsx").read_bytes() == first
    assert writer.workbook(*judged(path, small_prepared), lang) == first


def test_the_day_on_the_book_is_the_day_that_was_asked_for(assessor: Assessor, rulebook: Rulebook) -> None:
    checklist = build(assessor.assess(read_case(EXAMPLES[0], rulebook), date(2030, 1, 1)))
    raw = writer.workbook(checklist, checklist_document.document(checklist, APPLIES), "en")
    assert load_workbook(io.BytesIO(raw), read_only=True).properties.created == datetime(2030, 1, 1)


def test_the_evidence_sheet_has_a_row_for_each_quotation_of_the_duties_on_the_list(given: Written) -> None:
    book = given.checklist.assessment.rulebook
    listed = dict.fromkeys(i.obligation for i in given.doc.items if i.rank is not None)
    rows = Counter(str(c.value) for c in given.column("evidence", "id"))
    assert set(rows) == set(listed)
    for ident, count in rows.items():
        stated = statements_of(book, ident)
        assert count == (sum(max(1, len(s.cited)) for s in stated) if ident in book.evidence else 1), ident
    said = {c.value for c in given.column("evidence", "quotation")} - {None}
    assert said == {
        c.quotation.words or c.quotation.told(given.lang)
        for i in listed
        for s in statements_of(book, i)
        for c in s.cited
    }
