"""Tables for spreadsheets: RFC 4180 to the letter, no text that a spreadsheet takes for a formula, keys that fit together."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.case.case import case_from_data, read_case
from compliance.checklist.checklist import Checklist, build
from compliance.crossborder.comparison import comparison
from compliance.crossborder.transfers import transfers
from compliance.errors import InputError
from compliance.interchange.csvs import csvs, field, written
from compliance.interchange.formats import FORMATS, PARTS
from compliance.language.text import SOURCE, Lang
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document
from compliance.results.shapes import ResultDoc
from compliance.workbook.keys import item_key
from tests.conftest import DAY, ROOT
from tests.support.made_once import ExamplesMadeOnce

FILES = ["items.csv", "actions.csv", "comparison.csv", "transfers.csv", "sources.csv"]
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r]")
NUMBER = re.compile(r"-?[0-9]+")


@cache
def told(assessor: Assessor, name: str) -> tuple[Checklist, ResultDoc]:
    checklist = build(assessor.assess(read_case(ROOT / "examples" / f"{name}.yaml", assessor.rulebook), DAY))
    return checklist, document(checklist, parts=PARTS["csv"])


def tables(assessor: Assessor, name: str, lang: Lang = SOURCE) -> dict[str, list[dict[str, str]]]:
    checklist, doc = told(assessor, name)
    return {n: rows(raw) for n, raw in csvs(checklist, doc, lang).items()}


def rows(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))


def split(words: str, lang: Lang = SOURCE) -> list[str]:
    return words.split("; " if lang == "en" else " ; ") if words else []


def test_five_files_are_written_in_utf8_with_a_mark_and_line_ends_of_the_standard(assessor: Assessor) -> None:
    files = csvs(*told(assessor, "bakery-cv-ranker"), "fr")
    assert list(files) == FILES
    for raw in files.values():
        assert raw.startswith(b"\xef\xbb\xbf")
        text = raw.decode("utf-8-sig")
        assert text.endswith("\r\n")
        assert re.search(r"(?<!\r)\n|\r(?!\n)", text) is None
        found = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        assert len({len(r) for r in found}) == 1
        assert len(set(found[0])) == len(found[0])


def test_the_tables_hold_what_the_documents_hold(assessor: Assessor) -> None:
    checklist, doc = told(assessor, "bakery-cv-ranker")
    found = tables(assessor, "bakery-cv-ranker")
    assert [r["Key"] for r in found["items.csv"]] == [item_key(i.obligation, i.use_case) for i in doc.items]
    assert [r["From"] for r in found["items.csv"]] == [str(i.start or "") for i in doc.items]
    assert [r["No."] for r in found["items.csv"]] == [str(i.rank or "") for i in doc.items]
    assert [r["Action"] for r in found["actions.csv"]] == [a.id for a in doc.actions]
    cells = [(r.topic, len(c.elements)) for r in comparison(checklist).rows for c in r.cells]
    assert [(r["Topic"], len(split(r["Elements"]))) for r in found["comparison.csv"]] == cells
    gaps = [c.gap["en"] for c in transfers(checklist).corridors]
    assert [r["What is missing"] for r in found["transfers.csv"]] == gaps
    assert gaps
    assert {r["Instrument"] for r in found["sources.csv"]} == set(assessor.rulebook.instruments)
    live = sum(int(r["Items that apply or may apply"]) for r in found["sources.csv"])
    assert live == sum(i.verdict != "does-not-apply" for i in doc.items)


@pytest.mark.core_takes("bakery-cv-ranker")
@pytest.mark.parametrize("name", ["bakery-cv-ranker", "g7-hiring-software"])
def test_every_duty_named_in_another_table_is_a_key_of_the_items(assessor: Assessor, name: str) -> None:
    found = tables(assessor, name)
    keys = {r["Key"] for r in found["items.csv"]}
    for table in ("actions.csv", "comparison.csv", "transfers.csv"):
        named = {k for r in found[table] for k in split(r["Duties"])}
        assert named
        assert named <= keys


@pytest.mark.longer_way
def test_what_only_a_question_of_law_leaves_open_does_not_say_that_an_answer_is_missing(assessor: Assessor) -> None:
    seen = set()
    for path in sorted((ROOT / "examples").glob("*.yaml"))[:4]:
        checklist = build(assessor.assess(read_case(path, assessor.rulebook), DAY))
        raw = csvs(checklist, document(checklist, parts=PARTS["csv"]), "en")["items.csv"].decode("utf-8-sig")
        for row in csv.DictReader(io.StringIO(raw)):
            if row["State"] == "may apply":
                seen.add(row["Why"])
                assert (row["Why"] == "an answer is missing") == bool(row["Answers that would settle it"]), row["Key"]
                assert row["Why"] == "an answer is missing" or row["Open questions of law"]
    assert seen == {"an answer is missing", "a question of law is not settled"}


def test_a_french_reader_gets_french_words_and_the_same_keys(assessor: Assessor) -> None:
    english, french = (tables(assessor, "bakery-cv-ranker", lang) for lang in ("en", "fr"))
    assert [r["Clé"] for r in french["items.csv"]] == [r["Key"] for r in english["items.csv"]]
    assert {r["État"] for r in french["items.csv"]} == {"s'applique", "peut s'appliquer", "ne s'applique pas"}
    assert {r["Par rapport à l'action entière"] for r in french["comparison.csv"]} >= {"équivalent", "non trouvé"}


# --------------------------------------------------------------------------------------------------------- formulas


def fields(files: dict[str, bytes]) -> Iterator[str]:
    for raw in files.values():
        for row in csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True):
            yield from row


def hostile(assessor: Assessor, firm: str, use: str, evidence: str) -> dict[str, bytes]:
    bakery = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
    data = {
        **bakery,
        "organisation": {**bakery["organisation"], "name": firm},
        "use_cases": [{**one, "name": use} for one in bakery["use_cases"]],
        "in_place": [{"topic": "P12-responsible-person", "evidence": evidence}],
    }
    checklist = build(assessor.assess(case_from_data(data, assessor.rulebook), DAY))
    return csvs(checklist, document(checklist, parts=PARTS["csv"]), "en")


@pytest.mark.core_takes("=1+1")
@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1:A9)", "+1", "-2+3", " =1", "＝1+1", '=HYPERLINK("http://x";"y")'])
def test_names_that_look_like_formulas_are_text(assessor: Assessor, name: str) -> None:
    found = set(fields(hostile(assessor, name, name, name)))
    assert not any(FORMULA.match(f) for f in found if not NUMBER.fullmatch(f))
    assert any(f.startswith("'") and name.strip()[:2] in f for f in found)


@pytest.mark.longer_way
def test_a_formula_behind_a_separator_inside_a_name_is_text_too(assessor: Assessor) -> None:
    found = set(fields(hostile(assessor, "x", 'a;=cmd|calc,@x"+1', "p; =1")))
    assert "a;'=cmd|calc,'@x\"'+1" in found
    assert "p; '=1" in found


@pytest.mark.longer_way
def test_no_table_of_the_examples_holds_a_formula_and_none_is_changed_for_nothing(assessor: Assessor) -> None:
    for name in ("g7-hiring-software", "dental-clinic-triage-bot"):
        for lang in ("en", "fr"):
            found = set(fields(csvs(*told(assessor, name), lang)))
            assert not any(FORMULA.match(f) for f in found if not NUMBER.fullmatch(f))
            assert not any(f.startswith("'") and FORMULA.match(f[1:]) for f in found)
            assert not any(re.search(r"[;,|\"]\s*'[=+@]", f) for f in found)


@pytest.mark.long
@given(st.text(max_size=40))
def test_any_text_comes_back_from_a_reader_as_one_harmless_field(words: str) -> None:
    table = {"id": "t", "columns": [{"take": "a", "title": {"en": "A", "fr": "A"}}]}
    raw = written(table, [{"a": words}, {"a": "x"}], "en")
    _, first, second = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True)
    assert second == ["x"]
    assert len(first) <= 1  # an empty line of one column is no field at all
    assert not any(FORMULA.match(f) for f in first)


def test_numbers_and_days_are_not_quoted_as_text() -> None:
    assert [field(-5), field(0), field(date(2026, 1, 2)), field(None), field("")] == ["-5", "0", "2026-01-02", "", ""]
    assert field("-5") == "'-5"


# ------------------------------------------------------------------------------------------------- layout and formats


def test_a_column_that_asks_for_a_value_nobody_has_is_refused() -> None:
    table = {"id": "items", "columns": [{"take": "rnak", "title": {"en": "No.", "fr": "N°"}}]}
    said = r'^exports/csv\.yaml: the table "items" has no value "rnak" \(did you mean "rank"\?\); correct take: there$'
    with pytest.raises(InputError, match=said):
        written(table, [{"rank": 1}], "en")


def test_the_formats_have_names() -> None:
    assert set(FORMATS) >= {"csv", "dpv", "ciso-assistant"}


SCRIPT = """
import hashlib, sys
from datetime import date
from pathlib import Path
from compliance.reasoning.assessment import Assessor
from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.interchange.formats import FORMATS
from compliance.law.loading import load
from compliance.results.checklist_document import document
book = load(Path(sys.argv[1]))
checklist = build(Assessor(book).assess(read_case(Path(sys.argv[2]), book), date(2026, 11, 24)))
doc = document(checklist)
for name in ("csv", "dpv", "ciso-assistant"):
    for lang in ("en", "fr"):
        for file, raw in FORMATS[name](checklist, doc, lang).items():
            print(name, lang, file, hashlib.sha256(raw).hexdigest())
"""


@pytest.mark.long
def test_the_same_input_gives_the_same_bytes_whatever_the_order_of_hashes(prepared: ExamplesMadeOnce) -> None:
    checklist, doc = prepared.checklist("bakery-cv-ranker"), prepared.document("bakery-cv-ranker")
    here = [
        f"{name} {lang} {file} {hashlib.sha256(raw).hexdigest()}"
        for name in ("csv", "dpv", "ciso-assistant")
        for lang in ("en", "fr")
        for file, raw in FORMATS[name](checklist, doc, lang).items()
    ]
    assert len(here) > 20
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SCRIPT, str(ROOT), str(ROOT / "examples" / "bakery-cv-ranker.yaml")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == here
