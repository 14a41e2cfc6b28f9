"""The workbook as it is really written: it verifies, comes back with its entries, tells what was changed, and trestle reads its POA&M sheet."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from compliance.auditing.entries import returned
from compliance.auditing.tampering import alterations
from compliance.auditing.verifying import verify
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.spreadsheet.opening import opened_bytes
from tests.support.made_once import ExamplesMadeOnce
from tests.support.named_cells import cells_of
from tests.support.small_workbook import edited

CASES = [("bakery-cv-ranker", Lang("en")), ("fintech-credit-score", Lang("fr"))]
MARKED = [pytest.param(*case, marks=() if n == 0 else pytest.mark.every_example) for n, case in enumerate(CASES)]


Written = Callable[[str, Lang], bytes]


@pytest.fixture
def written(prepared: ExamplesMadeOnce) -> Written:
    return prepared.workbook


@pytest.mark.longer_way
@pytest.mark.parametrize(("name", "lang"), MARKED)
def test_as_it_went_out_it_verifies_and_nothing_is_reported(
    rulebook: Rulebook, written: Written, name: str, lang: Lang
) -> None:
    came = opened_bytes(written(name, lang), "book.xlsx")
    assert verify(came, rulebook).differences == ()
    again = opened_bytes(edited(written(name, lang), lambda book: None), "saved-again.xlsx")
    assert alterations(came, again).changes == ()


@pytest.mark.long
@pytest.mark.parametrize(("name", "lang"), MARKED)
def test_entries_come_back_and_are_no_change_and_what_else_was_changed_is(
    rulebook: Rulebook, written: Written, name: str, lang: Lang
) -> None:
    raw, dice = written(name, lang), random.Random(7)
    wanted: dict[str, str] = {}

    def fill(book: Workbook) -> None:
        sheet, owner, first, last = cells_of(book, "col_checklist_entry_owner")
        _, key, _, _ = cells_of(book, "col_checklist_key")
        for row in dice.sample(range(first, last + 1), 12):
            book[sheet].cell(row, owner).value = f"Owner {row}"
            wanted[str(book[sheet].cell(row, key).value)] = f"Owner {row}"

    filled = edited(raw, fill)
    came = opened_bytes(filled, "filled.xlsx")
    assert alterations(opened_bytes(raw, "out.xlsx"), came).changes == ()
    found = returned(came)
    assert found.problems == ()
    assert {k: e["owner"] for k, e in found.entries.items() if e.get("owner")} == wanted
    assert verify(came, rulebook).differences == ()

    def forge(book: Workbook) -> None:
        sheet, verdict, first, _ = cells_of(book, "col_checklist_verdict")
        book[sheet].cell(first + 2, verdict).value = "-"

    forged = opened_bytes(edited(filled, forge), "forged.xlsx")
    assert len(alterations(opened_bytes(raw, "out.xlsx"), forged).changes) == 1
    assert len(verify(forged, rulebook).differences) == 1


@pytest.mark.longer_way
def test_a_changed_answer_in_the_real_intake_sheet_is_found(rulebook: Rulebook, written: Written) -> None:
    def change(book: Workbook) -> None:
        sheet, raw, first, last = cells_of(book, "col_intake_raw")
        _, fact, _, _ = cells_of(book, "col_intake_fact")
        row = next(r for r in range(first, last + 1) if book[sheet].cell(r, fact).value == "decision.automation")
        book[sheet].cell(row, raw).value = '"unknown"'

    came = opened_bytes(edited(written("bakery-cv-ranker", "en"), change), "changed.xlsx")
    assert verify(came, rulebook).differences


@pytest.mark.parametrize(("name", "lang"), MARKED)
@pytest.mark.trestle
def test_trestle_makes_oscal_of_the_poam_sheet(tmp_path: Path, written: Written, name: str, lang: Lang) -> None:
    from tools import oscal_validator

    try:
        program = oscal_validator.trestle()
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"continuous integration must have compliance-trestle: {error}")
    (tmp_path / "book.xlsx").write_bytes(written(name, lang))
    (tmp_path / "task.ini").write_text(
        f"[task.xlsx-to-oscal-poam]\nxlsx-file = {tmp_path / 'book.xlsx'}\noutput-dir = {tmp_path / 'out'}\n"
        "title = Open items\nversion = 1\nsystem-id = case\nvalidate-required-fields = on\n",
        encoding="utf-8",
    )
    subprocess.run([program, "init", "-loc"], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    done = subprocess.run(
        [program, "task", "xlsx-to-oscal-poam", "-c", tmp_path / "task.ini"],
        cwd=tmp_path,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:]
    (made,) = (tmp_path / "out").rglob("*.json")
    home = tmp_path / "plan-of-action-and-milestones" / "made"
    home.mkdir(parents=True)
    shutil.copyfile(made, home / "plan-of-action-and-milestones.json")
    checked = subprocess.run(
        [program, "validate", "-a"], cwd=tmp_path, text=True, capture_output=True, timeout=120, check=False
    )
    assert checked.returncode == 0, (checked.stdout + checked.stderr)[-2000:]
    assert "INVALID" not in checked.stdout
