"""Cells to fill in: open, checked, with help; what was filled in before stands there again."""

from __future__ import annotations

import io
import re
from collections.abc import Collection
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from compliance.language.sentences import say
from compliance.results.four_words import view_of
from compliance.workbook.keys import item_key
from compliance.workbook.layout import ENTRIES, SIGN_OFFS, name_of
from compliance.workbook.row_heights import height_of, lines_of
from tests.support.made_once import ExamplesMadeOnce
from tests.workbook.written import (
    BUSY,
    TABLES,
    Written,
    cells,
    in_parts,
    judged,
    made,
    plan_of,
    top,
)


def test_only_the_cells_to_fill_in_are_open_and_no_password_stands_in_the_way(given: Written) -> None:
    items = [i for i in given.doc.items if i.rank is not None]
    opened = [(s.title, c.coordinate) for s, c in cells(given.book) if not c.protection.locked]
    title, log = given.sheet("checklist").title, given.sheet("conflicts").title
    entries = [(title, c.coordinate) for take in ENTRIES for c in given.column("checklist", take)] if items else []
    if any(c.value for c in given.column("conflicts", "key")):  # else one row says that there is none
        entries += [(log, c.coordinate) for take in SIGN_OFFS for c in given.column("conflicts", take)]
    assert sorted(opened) == sorted(entries)
    for sheet in given.book.worksheets:
        guard = sheet.protection
        assert guard.sheet
        assert guard.password is None
        assert not (guard.sort)
        assert not (guard.autoFilter)
        assert not (guard.formatColumns)
        assert not (guard.selectLockedCells)
        assert not (guard.selectUnlockedCells)
        assert guard.insertRows
        assert guard.deleteRows


def test_a_row_stands_as_tall_as_what_is_printed_of_it(given: Written) -> None:
    for ident, rare in (("checklist", 12), ("not-applicable", 4)):
        sheet, plan = given.sheet(ident), plan_of(ident)
        printed = plan.columns[: plan.print_columns]
        scale = min(1.0, 780 / (sum(c.width for c in printed) * 5.25))  # points on A4 across, and of one unit of width
        heights = [sheet.row_dimensions[r].height or 0 for r in range(2, sheet.max_row + 1)]
        assert all(16 <= h <= 409 for h in heights)
        tall = [h for h in heights if h * scale > 490 / 6]
        assert len(tall) <= len(heights) / rare
    assert lines_of("one\ntwo", 10) == 2
    assert height_of([("x" * 100, 10.0)], [("y" * 1000, 10.0)]) == height_of([("x" * 100, 10.0)])
    assert height_of([("x", 10.0)], [("y" * 1000, 10.0)]) == height_of([("x\n" * 3 + "x", 10.0)])


@pytest.mark.core_takes("conflicts-takes1")
@pytest.mark.parametrize(("ident", "takes"), [("checklist", ENTRIES), ("conflicts", SIGN_OFFS)])
def test_each_cell_to_fill_in_has_a_check_with_help_and_a_message_on_the_rows_in_use(
    busy: Written, ident: str, takes: Collection[str]
) -> None:
    sheet = busy.sheet(ident)
    checks = {str(v.sqref): v for v in sheet.data_validations.dataValidation}
    assert len(checks) == len(takes)
    last = sheet.max_row
    for column in plan_of(ident).columns:
        if not column.entry:
            continue
        letter = busy.column(ident, column.take)[0].column_letter
        check = checks[f"{letter}2:{letter}{last}"]
        assert check.showErrorMessage
        assert check.errorStyle == "stop"
        assert check.error
        assert check.errorTitle
        assert check.showInputMessage
        assert column.help is not None
        assert check.prompt == column.help.in_("fr")
        assert len(check.promptTitle) <= 32
        assert len(check.errorTitle) <= 32
        assert len(check.error) <= 255
        assert check.allow_blank
        if column.list_:
            assert (check.type, check.formula1) == ("list", f"list_{column.list_}")
        elif column.kind == "date":
            assert (check.type, check.operator, check.formula1, check.formula2) == ("date", "between", "36526", "73050")
        else:
            assert (check.type, check.operator) == ("textLength", "lessThanOrEqual")
            assert check.formula1 == str(column.max_length)


def test_the_lists_hold_the_words_of_the_language_on_the_hidden_sheet(given: Written) -> None:
    for family, words in (
        ("status", ("open", "in-progress", "done", "waived")),
        ("conclusion", ("met", "partly-met", "not-met", "not-tested")),
    ):
        sheet, _, ref = given.book.defined_names[f"list_{family}"].attr_text.rpartition("!")
        shown = [c.value for (c,) in given.book[sheet.strip("'")][ref.replace("$", "")]]
        assert shown == [say(f"{family}.{w}", given.lang) for w in words]


def test_every_column_of_every_table_has_a_name_over_exactly_its_rows(given: Written) -> None:
    for ident in TABLES:
        sheet, head = given.sheet(ident), top(ident)
        for n, column in enumerate(plan_of(ident).columns, start=1):
            ref = given.book.defined_names[name_of(ident, column.take)].attr_text
            letter = get_column_letter(n)
            last = max(sheet.max_row, head + 1)
            title = f"'{sheet.title}'" if re.search(r"[^A-Za-zÀ-ÿ]", sheet.title) else sheet.title
            assert ref.replace("'", "") == f"{title}!${letter}${head + 1}:${letter}${last}".replace("'", "")
    assert name_of("open-questions", "gravest_tier") == "col_open_questions_gravest_tier"


@pytest.mark.longer_way
def test_what_was_filled_in_before_stands_there_again_and_is_counted(prepared: ExamplesMadeOnce) -> None:
    checklist, doc = judged(BUSY, prepared)
    top_two = in_parts([i for i in doc.items if i.rank is not None])[:2]
    first, second = (item_key(i.obligation, i.use_case) for i in top_two)
    entries = {
        first: {
            "entry_status": "done",
            "entry_owner": "=Mme Tremblay",
            "entry_target_date": date(2027, 3, 31),
            "entry_evidence": "1-2",
            "auditor_conclusion": "partly-met",
        },
        second: {"auditor_comment": "vu"},
    }
    found = made(checklist, doc, "fr", entries)
    row = {t: found.column("checklist", t)[0] for t in ENTRIES}
    assert row["entry_status"].value == "fait"
    assert (row["entry_owner"].value, row["entry_owner"].data_type) == ("=Mme Tremblay", "s")
    assert row["entry_target_date"].value == datetime(2027, 3, 31)
    assert (row["entry_evidence"].value, row["entry_evidence"].number_format) == ("1-2", "@")
    assert row["auditor_conclusion"].value == "respecté en partie"
    assert found.column("checklist", "auditor_comment")[1].value == "vu"
    assert first not in [c.value for c in found.column("poam", "poam_id")]
    values = load_workbook(io.BytesIO(found.raw), data_only=True)["Synthèse"]
    shown = {r[0].value: [c.value for c in r[1:]] for r in values.iter_rows() if r[0].value}
    assert shown["respecté en partie"][0] == 1
    assert shown[say(f"four.{view_of(top_two[0])}", "fr")][3] == 1
