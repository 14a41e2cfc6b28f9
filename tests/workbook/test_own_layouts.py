"""A firm brings its own layout, or is told what is wrong with it."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from compliance.errors import FaultList
from compliance.workbook import workbook as writer
from compliance.workbook.layout import read_layout, shipped
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call
from tests.support.made_once import ExamplesMadeOnce
from tests.support.small_workbook import custom_properties
from tests.workbook.written import (
    BUSY,
    EXAMPLES,
    judged,
)


def own(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = (ROOT / "exports" / "workbook.yaml").read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    path = tmp_path / "layout.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_firm_can_bring_its_own_layout(tmp_path: Path, prepared: ExamplesMadeOnce) -> None:
    path = own(tmp_path, ('en: "Checklist"', 'en: "Our list"'), ('en: "To fill in: owner"', 'en: "Who"'))
    text = path.read_text(encoding="utf-8")
    start, end = text.index("- id: comparison"), text.index("- id: transfers")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    plan = read_layout(path)
    raw = writer.workbook(*judged(EXAMPLES[0], prepared), "en", plan)
    book = load_workbook(io.BytesIO(raw))
    assert "Our list" in book.sheetnames
    assert "Comparison" not in book.sheetnames
    assert "Who" in [c.value for c in book["Our list"][1]]
    custom = custom_properties(book)
    assert custom["layout-sha256"] == plan.sha256 != shipped().sha256
    told = [c.value for c in book["Provenance"]["B"]]
    assert any(isinstance(v, str) and v.endswith("--layout LAYOUT") for v in told)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("take: rank,", "take: rnak,", r':47:\d+: the sheet "checklist" has no value "rnak" \(did you mean "rank"\?\)'),
        (
            "{take: key, kind",
            "{take: vector, kind",
            r'lacks the column "key", which others read it by; add - take: key',
        ),
        ("take: rank, kind: number", "take: rank, kind: date", r'"rank" is no date; write kind: number'),
        ("list: conclusion", "list: status", r'"auditor_conclusion" has another list; write list: conclusion'),
        ("take: duty, kind: text,", "take: duty, kind: text, entry: true,", r'"duty" is not for the reader to fill in'),
        ("    entry: true\n    list: status", "    list: status", r'"entry_status" is for the reader to fill in'),
        ("palette: verdict", "palette: verdit", r'no palette "verdit" \(did you mean "verdict"\?\)'),
        ("done: met, waived: none", "dome: met", r'no word "dome" \(did you mean "done"\?\)'),
        ("not-met: stop", "not-met: red", r'there is no tone "red"'),
        ('en: "Summary"', 'en: "checklist"', r'the sheets "summary" and "checklist" have the same title'),
        ('en: "Summary"', 'en: "a/b"', r'"a/b" cannot name a sheet'),
        ('en: "Summary"', f'en: "{"x" * 32}"', r"use at most 31 characters"),
        ("- id: summary", "- id: sumary", r'no sheet "sumary" \(did you mean "summary"\?\)'),
        ("- id: summary", "- id: sources", r'the sheet "summary" is missing'),
        ("print_columns: 4", "print_columns: 40", r"print_columns is 40, but there are only 9 columns"),
        ('title: {en: "Controls"', 'title: {en: "Control"', r'may not be changed; write "Controls" in both'),
        ('en: "Open POA&M Items", fr: "Open', 'en: "Open", fr: "Open', r'write "Open POA&M Items" in both languages'),
        ('{en: "Priority", fr: "Priorité"}', '{en: "Priority"}', r"the French text is missing"),
        ("width: 6,", "width: 600,", r"less than or equal to 255"),
        ("max_length: 200", "max_length: 200000", r"less than or equal to 32000"),
        ("kind: text, width: 26, title", "kind: text, colour: red, width: 26, title", r'the key "colour" is not known'),
    ],
)
def test_a_wrong_layout_is_refused_with_its_line_and_a_mend(tmp_path: Path, before: str, after: str, said: str) -> None:
    path = own(tmp_path, (before, after))
    with pytest.raises(FaultList, match=said) as error:
        read_layout(path)
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: ", str(error.value))


def test_the_command_takes_a_layout_and_says_what_is_wrong_in_french(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own(tmp_path, ("take: rank,", "take: rnak,"))
    out = tmp_path / "x.xlsx"
    words = ("assess", BUSY, "--as-of", DAY.isoformat(), "--output", out, "--layout", path)
    said = call(capsys, *words, lang="fr")
    assert_refused(
        said,
        f"{path}:47:",
        "la feuille « checklist » n'a pas de valeur « rnak » (vouliez-vous dire « rank » ?)",
        frame="Erreur : ",
    )
    assert not out.exists()
    assert_refused(call(capsys, "assess", BUSY, "--layout", path), "--layout: a layout shapes the workbook")
