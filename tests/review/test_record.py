"""Entries out and back exactly, three ways, nothing overwritten silently; every change outside the entry cells is reported."""

from __future__ import annotations

import io
import random
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from compliance.auditing.entries import _NotTaken, read_entry, returned
from compliance.auditing.tampering import alterations
from compliance.errors import FaultList
from compliance.language.sentences import say
from compliance.review import merging, words
from compliance.review import record as review
from compliance.review.record import FIELDS, Entry, RecordModel, folded
from compliance.spreadsheet.opening import Found, opened_bytes
from compliance.spreadsheet.quoting import quoted_apart
from compliance.workbook.stamps import NAMES
from tests.support.calling import Outcome, assert_refused, call
from tests.support.programs import needs
from tests.support.small_workbook import column_of, edited, item, key, plain, through_libreoffice, written

ITEMS = 8
RAW = plain(ITEMS)
TAKES = {field: NAMES[field].removeprefix("col_checklist_") for field in FIELDS}


def fill(raw: bytes, entries: dict[int, dict[str, Any]], lang: str = "en") -> bytes:
    """Return the workbook with entries typed into the rows of some items."""

    def change(book: Workbook) -> None:
        sheet = book["Checklist"]
        for n, entry in entries.items():
            for field, value in entry.items():
                cell = sheet.cell(n + 1, column_of(sheet, TAKES[field]))
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"

    return edited(raw, change)


def back(raw: bytes) -> dict[str, Entry]:
    found = returned(opened_bytes(raw, "x"))
    assert found.problems == ()
    return dict(found.entries)


def problem(field: str, value: Any, **more: Any) -> str:
    with pytest.raises(_NotTaken) as fault:
        read_entry(field, Found(value, **more))
    assert fault.value.why.in_("fr") != fault.value.why.in_("en")
    return fault.value.why.in_("en")


# --------------------------------------------------------------------------------------------------------------- one cell


@pytest.mark.parametrize(
    "value",
    [
        date(2026, 12, 1),
        "2026-12-01",
        " 2026-12-01\u00a0",
        "2026-12-01 00:00:00",
        "2026/12/1",
        "1 December 2026",
        "1\u00a0December\u00a02026",
        "1st December 2026",
        "1 Dec 2026",
        "December 1, 2026",
        "1er décembre 2026",
        "1 DÉCEMBRE 2026",
        "1 déc. 2026",
        46357,
        46357.0,
    ],
)
def test_a_day_is_read_however_it_is_written(value: Any) -> None:
    assert read_entry("target_date", Found(value)) == "2026-12-01"


def test_a_day_that_can_mean_only_one_is_read() -> None:
    assert read_entry("target_date", Found("31/12/2026")) == "2026-12-31"
    assert read_entry("target_date", Found("12/31/2026")) == "2026-12-31"
    assert read_entry("target_date", Found("05.05.2026")) == "2026-05-05"


def test_a_day_that_can_mean_two_is_not_taken_and_both_are_named() -> None:
    said = problem("target_date", "01/12/2026")
    assert "2026-12-01" in said
    assert "2026-01-12" in said
    assert "can mean two days" in said


@pytest.mark.parametrize("value", ["soon", "31/02/2026", "2026-13-01", "1 Smarch 2026", "1/12/26", 12, True, "Q4 2026"])
def test_what_is_no_day_is_not_taken(value: Any) -> None:
    assert "is not a day that can be read; write it as 2026-12-01" in problem("target_date", value)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("in progress", "in-progress"),
        (" In\u00a0Progress ", "in-progress"),
        ("EN COURS", "in-progress"),
        ("fait", "done"),
        ("", None),
    ],
)
def test_a_status_is_read_in_any_language_and_spacing(value: str, code: str | None) -> None:
    assert read_entry("status", Found(value)) == code


def test_every_word_of_the_lists_is_read() -> None:
    for lang in ("en", "fr", "fr-CA"):
        for code in words.STATUSES:
            assert read_entry("status", Found(say(f"status.{code}", lang))) == code
        for conclusion in words.CONCLUSIONS:
            assert read_entry("auditor_conclusion", Found(say(f"conclusion.{conclusion}", lang))) == conclusion


def test_a_word_that_is_not_in_the_list_is_not_taken() -> None:
    assert problem("status", "finished").endswith("use open, in progress, done, waived")


def test_formulas_and_errors_are_not_taken() -> None:
    assert "a formula stands where text belongs" in problem("comment", 2, formula="=1+1")
    assert "would start another program" in problem("owner", None, formula="=cmd|'/c calc'!A1")
    assert "an error" in problem("comment", "#N/A", error=True)


def test_text_keeps_what_it_says() -> None:
    assert read_entry("comment", Found("  a\r\n b \n")) == "a\n b"
    assert read_entry("comment", Found("=1+1")) == "=1+1"
    assert read_entry("owner", Found(12.0)) == "12"
    assert read_entry("evidence", Found(date(2026, 1, 2))) == "2026-01-02"
    assert read_entry("comment", Found("\u00a0 \n")) is None


# ------------------------------------------------------------------------------------------------------------ out and back

LETTERS = st.characters(
    codec="utf-8",
    exclude_categories=("Cc", "Cs", "Cn", "Co"),
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufffe\uffff",
)
TEXT = st.text(LETTERS | st.just("\n"), max_size=40).map(
    lambda t: "\n".join(line.rstrip() for line in t.split("\n")).strip()
) | st.sampled_from(
    ["=1+1", "-5", "+x", "@sum", "'quoted", "_x0041_", "yes", "null", "1e5", "2026-12-01", "a: b # c", "é\u00a0!"]
)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(date.isoformat)
ENTRY = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from(words.STATUSES),
        "owner": TEXT,
        "target_date": DAYS,
        "evidence": TEXT,
        "comment": TEXT,
        "auditor_conclusion": st.sampled_from(words.CONCLUSIONS),
        "auditor_comment": TEXT,
    },
)
ENTRIES = st.dictionaries(st.integers(1, ITEMS), ENTRY, max_size=ITEMS)


def typed(entries: dict[int, dict[str, str]], dice: random.Random) -> dict[int, dict[str, Any]]:
    """Return entries as people type them: words in either language, days as dates or text."""

    def cell(field: str, value: str) -> Any:
        lang = dice.choice(["en", "fr"])
        if field == "status":
            return say(f"status.{value}", lang)
        if field == "auditor_conclusion":
            return say(f"conclusion.{value}", lang)
        if field == "target_date":
            return dice.choice([value, datetime.fromisoformat(value)])
        return written(value)

    return {n: {f: cell(f, v) for f, v in e.items()} for n, e in entries.items()}


def expected(entries: dict[int, dict[str, str]]) -> dict[str, Entry]:
    blank: Entry = {f: "open" if f == "status" else None for f in FIELDS}
    return {key(n): {**blank, **{f: v or None for f, v in entries.get(n, {}).items()}} for n in range(1, ITEMS + 1)}


@pytest.mark.long
@pytest.mark.parametrize("tries", [12, 60])
def test_random_entries_come_back_exactly_and_leave_no_other_trace(tries: int) -> None:
    @settings(max_examples=tries)
    @given(ENTRIES, st.integers(0, 99))
    def holds(entries: dict[int, dict[str, str]], seed: int) -> None:
        raw = fill(RAW, typed(entries, random.Random(seed)))
        assert back(raw) == expected(entries)
        found = alterations(opened_bytes(RAW, "out"), opened_bytes(raw, "back"))
        assert found.changes == found.reordered == ()

    holds()


@settings(max_examples=60)
@given(ENTRIES)
def test_a_record_is_read_as_it_was_written(entries: dict[int, dict[str, str]]) -> None:
    record = merged_into(new_record(), expected(entries), by="Ann")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.yaml"
        path.write_text(review.record_text(record), encoding="utf-8")
        again = review.read_record(path)
    assert {i: e.entry() for i, e in again.entries.items()} == {
        i: e.entry() for i, e in record.entries.items() if e.entry()
    }
    assert review.record_text(again) == review.record_text(record)
    for item_key, entry in expected(entries).items():
        held = again.entries[item_key].entry() if item_key in again.entries else {}
        for field, value in entry.items():
            assert held.get(field, review.UNTOUCHED.get(field)) == value


@needs("soffice")
def test_entries_survive_a_trip_through_libreoffice(tmp_path: Path) -> None:
    dice = random.Random(3)
    texts = [
        "Zoë\u00a0!",
        "=1+1",
        "two\nlines",
        "-5",
        "@x",
        "x_y",
        "a  b",
        "«\u00a0oui\u00a0»",
        "😀 é",
        "00123",
        "1-2",
        "TRUE",
    ]
    entries = {
        n: {
            "status": dice.choice(words.STATUSES),
            "owner": dice.choice(texts),
            "target_date": f"20{dice.randrange(10, 90)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}",
            "evidence": dice.choice(texts),
            "comment": texts[n],
            "auditor_conclusion": dice.choice(words.CONCLUSIONS),
            "auditor_comment": texts[-n],
        }
        for n in range(1, ITEMS + 1)
    }
    raw = through_libreoffice(fill(RAW, typed(entries, dice)), tmp_path)
    assert back(raw) == expected(entries)
    found = alterations(opened_bytes(RAW, "out"), opened_bytes(raw, "back"))
    assert found.changes == found.reordered == ()


def test_sorted_rows_and_hidden_columns_are_no_change() -> None:
    def change(book: Workbook) -> None:
        sheet = book["Checklist"]
        rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
        at = column_of(sheet, "score_again") - 1
        for n, row in enumerate(reversed(rows), start=2):
            for m, value in enumerate(row, start=1):
                sheet.cell(n, m).value = rows[n - 2][at] if m == at + 1 else value  # a formula follows its row
        sheet.column_dimensions["D"].hidden = True
        sheet.row_dimensions[3].hidden = True

    raw = edited(fill(RAW, {3: {"status": "done"}}), change)
    assert back(raw)[key(3)]["status"] == "done"
    found = alterations(opened_bytes(RAW, "out"), opened_bytes(raw, "back"))
    assert [t.in_("en") for t in found.reordered] == [
        "Checklist: the rows stand in another order; nothing was lost by that"
    ]
    assert all("Score again" in t.in_("en") for t in found.changes)


def test_an_item_that_stands_twice_with_different_entries_is_not_taken() -> None:
    def change(book: Workbook) -> None:
        sheet = book["Checklist"]
        sheet.append([c.value for c in sheet[3]])
        sheet.cell(sheet.max_row, column_of(sheet, "entry_owner")).value = "somebody else"

    found = returned(opened_bytes(edited(RAW, change), "x"))
    assert key(2) not in found.entries
    assert any("stands there twice with different entries" in p.in_("en") for p in found.problems)


# --------------------------------------------------------------------------------------------------------------- tampering


def sheet_and_cell(book: Workbook, dice: random.Random) -> tuple[Worksheet, Any]:
    entry = {column_of(book["Checklist"], t) for t in TAKES.values()}
    cells = [
        (s, c)
        for s in book.worksheets
        for row in s.iter_rows()
        for c in row
        if c.value is not None and not (s.title == "Checklist" and c.row > 1 and c.column in entry)
    ]
    return dice.choice(cells)


def other_value(book: Workbook, dice: random.Random) -> None:
    _, cell = sheet_and_cell(book, dice)
    before = cell.value
    if isinstance(before, str) and before.startswith("="):
        cell.value = dice.choice([7, "=1", before + "+1", "done"])
    elif isinstance(before, str):
        cell.value = dice.choice(
            [before + "x", before[:-1] or "y", before.swapcase(), 12, "=A1", before[::-1] + "z", None]
        )
    elif isinstance(before, (int, float)):
        cell.value = dice.choice([before + 1, before * -1 - 1, str(before) + "x", None, before + 0.001])
    else:
        cell.value = dice.choice([date(2031, 5, 6), "later", None, 3])


def row_gone(book: Workbook, dice: random.Random) -> None:
    sheet = book[dice.choice(["Checklist", "Open questions"])]
    sheet.delete_rows(dice.randrange(2, sheet.max_row + 1))


def row_more(book: Workbook, dice: random.Random) -> None:
    sheet = book["Checklist"]
    row = item(ITEMS + dice.randrange(1, 9))
    for take in ("rank", "title", "verdict", "key"):
        if dice.random() < 0.7 or take == "title":
            sheet.cell(ITEMS + 2, column_of(sheet, take)).value = row[take]


def row_twice(book: Workbook, dice: random.Random) -> None:
    sheet = book["Checklist"]
    sheet.append([c.value for c in sheet[dice.randrange(2, ITEMS + 2)]])


def values_swapped(book: Workbook, dice: random.Random) -> None:
    sheet = book["Checklist"]
    at = column_of(sheet, dice.choice(["rank", "title", "from", "score", "key"]))
    one, other = (sheet.cell(row, at) for row in dice.sample(range(2, ITEMS + 2), 2))
    assert not isinstance(one, MergedCell)
    assert not isinstance(other, MergedCell)
    one.value, other.value = other.value, one.value


def cell_beside(book: Workbook, dice: random.Random) -> None:
    sheet = dice.choice(book.worksheets)
    words: list[str | int] = ["note", 5, "=1+1"]
    sheet.cell(dice.randrange(1, 40), sheet.max_column + dice.randrange(1, 5)).value = dice.choice(words)


def link_elsewhere(book: Workbook, dice: random.Random) -> None:
    _, cell = sheet_and_cell(book, dice)
    cell.hyperlink = "https://example.org/other"


def sheet_more(book: Workbook, dice: random.Random) -> None:
    book.create_sheet(f"Notes {dice.randrange(99)}")["A1"] = "x"


def sheet_gone(book: Workbook, dice: random.Random) -> None:
    book.remove(book[dice.choice(["Read me", "Open questions", "Summary", "Comparison"])])


def sheet_renamed(book: Workbook, dice: random.Random) -> None:
    book[dice.choice(["Read me", "Summary", "Open questions"])].title = "Another"


def property_changed(book: Workbook, dice: random.Random) -> None:
    book.custom_doc_props[dice.choice(["case-sha256", "rulebook-sha256", "as-of", "language"])].value = "x"  # type: ignore[attr-defined]


def column_gone(book: Workbook, dice: random.Random) -> None:
    del book.defined_names[dice.choice(["col_checklist_score", "col_checklist_verdict", "col_open_questions_ask"])]


TAMPERINGS: list[Callable[[Workbook, random.Random], None]] = [
    *[other_value] * 6,
    row_gone,
    row_more,
    row_twice,
    *[values_swapped] * 2,
    cell_beside,
    link_elsewhere,
    sheet_more,
    sheet_gone,
    sheet_renamed,
    property_changed,
    column_gone,
]


@pytest.mark.parametrize("many", [30, pytest.param(500, marks=pytest.mark.long)])
def test_hundreds_of_tamperings_are_all_reported(many: int) -> None:
    dice = random.Random(500)
    original = opened_bytes(RAW, "out")
    filled = fill(RAW, {2: {"status": "done", "owner": "Ann"}, 5: {"comment": "seen"}})
    assert alterations(original, opened_bytes(filled, "x")).changes == ()
    missed = []
    for n in range(many):
        tamper = dice.choice(TAMPERINGS)
        state = dice.getstate()
        raw = edited(filled, lambda book, t=tamper: t(book, dice))  # type: ignore[misc]
        found = alterations(original, opened_bytes(raw, "x"))
        if not found.changes:
            missed.append((n, tamper.__name__, state[1][:2]))
        assert all(t.in_("en") and t.in_("fr") for t in found.changes)
    assert missed == []


def test_a_change_is_told_by_item_column_and_both_values() -> None:
    def change(book: Workbook) -> None:
        sheet = book["Checklist"]
        sheet.cell(3, column_of(sheet, "verdict")).value = "does not apply"

    found = alterations(opened_bytes(RAW, "out"), opened_bytes(edited(RAW, change), "x"))
    assert [t.in_("en") for t in found.changes] == [
        f"Checklist, {key(2)}, “Verdict”: was “applies”, now “does not apply”"
    ]
    assert (
        found.changes[0].in_("fr")
        == f"Checklist, {key(2)}, « Verdict » : était « applies », maintenant « does not apply »"
    )


def test_a_change_deep_in_a_long_text_is_shown_where_the_texts_part() -> None:
    one, other = quoted_apart("long " * 30 + "must be done", "long " * 30 + "need not be done")
    assert one.in_("en") == "“…long long long long must be done”"
    assert other.in_("fr") == "« …long long long long need not be done »"


# ------------------------------------------------------------------------------------------------------------------- merge


def new_record() -> RecordModel:
    return RecordModel(case="c" * 64, rulebook=review.LawModel(version="2026-11", sha256="r" * 64))


def sender(by: str | None) -> merging.Sender:
    return merging.Sender("w" * 64, "c" * 64, "r" * 64, "2026-11-24", by, date(2026, 12, 1))


def merged_into(record: RecordModel, theirs: dict[str, Entry], by: str | None, take: Any = None) -> RecordModel:
    found = merging.merged(theirs, record, {}, merging.last_copy(record, sender(by)), take)
    return merging.with_import(record, theirs, found, sender(by))


def values(record: RecordModel, name: str) -> dict[str, str | None]:
    return {i: e.entry()[name] for i, e in record.entries.items() if name in e.entry()}


def test_two_people_who_changed_different_things_are_both_taken() -> None:
    record = merged_into(new_record(), {"a": {"owner": "Ann", "status": "open"}, "b": {"owner": None}}, "Ann")
    record = merged_into(record, {"a": {"owner": None, "status": "done"}, "b": {"owner": "Bob"}}, "Bob")
    assert values(record, "owner") == {"a": "Ann", "b": "Bob"}
    assert values(record, "status") == {"a": "done"}
    assert [(h.by, h.on, len(h.changes)) for h in record.history] == [
        ("Ann", "2026-12-01", 1),
        ("Bob", "2026-12-01", 2),
    ]


def test_a_conflict_keeps_the_older_value_and_stays_until_it_is_settled() -> None:
    record = merged_into(new_record(), {"a": {"owner": "Ann"}}, "Ann")
    theirs: dict[str, Entry] = {"a": {"owner": "Bob"}}
    for _ in range(2):
        found = merging.merged(theirs, record, {}, merging.last_copy(record, sender("Bob")))
        assert found.changes == ()
        assert found.conflicts == (merging.Conflict("a", "owner", "Ann", "Bob"),)
        record = merging.with_import(record, theirs, found, sender("Bob"))
        assert values(record, "owner") == {"a": "Ann"}
    kept = merged_into(record, theirs, "Bob", "ours")
    assert values(kept, "owner") == {"a": "Ann"}
    assert merging.merged(theirs, kept, {}, merging.last_copy(kept, sender("Bob"))).conflicts == ()
    taken = merged_into(record, theirs, "Bob", "theirs")
    assert values(taken, "owner") == {"a": "Bob"}
    assert taken.history[-1].changes[0].before == "Ann"


def test_the_next_copy_of_the_same_person_is_no_conflict() -> None:
    record = merged_into(new_record(), {"a": {"owner": "Ann", "comment": "first"}}, "Ann")
    record = merged_into(record, {"a": {"owner": None, "comment": "second"}}, "Ann")
    assert values(record, "owner") == {"a": None}
    assert values(record, "comment") == {"a": "second"}


def test_without_a_name_a_second_copy_overwrites_nothing() -> None:
    record = merged_into(new_record(), {"a": {"owner": "Ann"}}, None)
    assert merging.merged({"a": {"owner": "Bob"}}, record, {}, {}).conflicts
    assert record.copies == []
    assert record.history[0].by is None


def test_a_removed_row_loses_no_entry() -> None:
    record = merged_into(new_record(), {"a": {"owner": "Ann"}, "b": {"owner": "Ann"}}, "Ann")
    record = merged_into(record, {"b": {"owner": "Ann"}}, "Ann")
    assert values(record, "owner") == {"a": "Ann", "b": "Ann"}


def test_what_a_spreadsheet_changes_on_its_own_is_no_change() -> None:
    record = merged_into(new_record(), {"a": {"comment": "Oui\u00a0: fait\nbien"}}, "Ann")
    for same in ("Oui : fait\nbien", "Oui\u00a0: fait\r\nbien ", "Oui\u202f: fait\nbien"):
        found = merging.merged({"a": {"comment": same}}, record, {}, {})
        assert found.changes == ()
        assert found.conflicts == ()


WORDS = st.sampled_from([None, "x", "y", "z"])
COPY = st.dictionaries(st.sampled_from("abc"), st.fixed_dictionaries({"owner": WORDS, "comment": WORDS}))


@given(st.lists(st.tuples(st.sampled_from(["Ann", "Bob", None]), COPY), max_size=6))
def test_no_value_is_ever_lost_unless_the_person_who_wrote_over_it_had_seen_it(
    steps: list[tuple[str | None, Any]],
) -> None:
    record = new_record()
    for by, copy in steps:
        base = merging.last_copy(record, sender(by))
        found = merging.merged(copy, record, {}, base)
        for change in found.changes:
            assert folded(change.before or "") == folded(base.get(change.item, {}).get(change.field) or "")
        before = record
        record = merging.with_import(record, copy, found, sender(by))
        for conflict in found.conflicts:
            assert record.entries[conflict.item].entry()[conflict.field] == conflict.ours
        changed = {(c.item, c.field) for c in found.changes}
        for at, entry in before.entries.items():
            for field, value in entry.entry().items():
                if (at, field) not in changed:
                    assert record.entries[at].entry()[field] == value


# ------------------------------------------------------------------------------------------------------------- the command


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    path = tmp_path / "sent.xlsx"
    path.write_bytes(RAW)
    return path


def imported(
    capsys: pytest.CaptureFixture[str], folder: Path, raw: bytes, *more: str | Path, lang: Any = "en"
) -> Outcome:
    (folder / "back.xlsx").write_bytes(raw)
    return call(capsys, "review", "import", folder / "back.xlsx", "--record", folder / "r.yaml", *more, lang=lang)


def test_entries_are_taken_into_a_new_record(sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = fill(RAW, {1: {"status": "done", "owner": "Ann", "target_date": "1 December 2026"}})
    found = imported(capsys, tmp_path, raw, "--against", sent, "--by", "Ann", "--on", "2026-12-02")
    assert found.status == 0, found.out + found.err
    assert found.out.startswith("Entries taken: 3 (items concerned: 1).\n")
    record = review.read_record(tmp_path / "r.yaml")
    assert record.entries[key(1)].entry() == {"status": "done", "owner": "Ann", "target_date": "2026-12-01"}
    assert (record.history[0].by, record.history[0].on) == ("Ann", "2026-12-02")
    before = (tmp_path / "r.yaml").read_bytes()
    again = imported(capsys, tmp_path, raw, "--against", sent, "--by", "Ann", "--on", "2026-12-03")
    assert again.status == 0
    assert "Nothing new" in again.out
    assert (tmp_path / "r.yaml").read_bytes() == before


def test_nobody_and_no_day_is_invented(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(capsys, tmp_path, fill(RAW, {1: {"owner": "Ann"}})).status == 0
    record = review.read_record(tmp_path / "r.yaml")
    assert (record.history[0].by, record.history[0].on) == (None, None)
    assert record.copies == []


def test_a_conflict_ends_with_status_1_and_is_settled_by_take(
    sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(capsys, tmp_path, fill(RAW, {1: {"owner": "Ann"}}), "--by", "Ann").status == 0
    theirs = fill(RAW, {1: {"owner": "Bob"}, 2: {"owner": "Bob"}})
    found = imported(capsys, tmp_path, theirs, "--by", "Bob", "--against", sent)
    assert found.status == 1
    assert f"{key(1)}, owner: the record says “Ann”, the workbook “Bob”" in found.out
    record = review.read_record(tmp_path / "r.yaml")
    assert (record.entries[key(1)].owner, record.entries[key(2)].owner) == ("Ann", "Bob")
    french = imported(capsys, tmp_path, theirs, "--by", "Bob", lang="fr")
    assert french.status == 1
    assert f"{key(1)}, responsable : le registre dit « Ann », le classeur « Bob »" in french.out
    assert imported(capsys, tmp_path, theirs, "--by", "Bob", "--take", "theirs").status == 0
    assert review.read_record(tmp_path / "r.yaml").entries[key(1)].owner == "Bob"


def test_a_conflict_is_told_in_words_of_the_reader_not_in_codes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(capsys, tmp_path, fill(RAW, {1: {"status": "done"}}), "--by", "Ann").status == 0
    french = imported(capsys, tmp_path, fill(RAW, {1: {"status": "in-progress"}}), "--by", "Bob", lang="fr")
    assert f"{key(1)}, avancement : le registre dit « fait », le classeur « en cours »" in french.out


def test_changes_outside_the_entry_cells_end_with_status_1(
    sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = edited(fill(RAW, {1: {"owner": "Ann"}}), lambda book: row_gone(book, random.Random(1)))
    found = imported(capsys, tmp_path, raw, "--against", sent)
    assert found.status == 1
    assert "Changed outside the entry cells: 1." in found.out
    assert "was removed" in found.out
    blind = imported(capsys, tmp_path, raw)
    assert "was not compared; give --case or --against" in blind.out


def test_what_cannot_be_read_ends_with_status_1_and_the_rest_is_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = imported(capsys, tmp_path, fill(RAW, {1: {"target_date": "01/12/2026", "owner": "Ann"}}))
    assert found.status == 1
    assert f"Checklist!H2, {key(1)}: “01/12/2026” can mean two days" in found.out
    assert review.read_record(tmp_path / "r.yaml").entries[key(1)].entry() == {"owner": "Ann"}


def test_a_workbook_of_another_case_or_rulebook_is_refused(
    sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(capsys, tmp_path, RAW, "--by", "Ann").status == 0
    before = (tmp_path / "r.yaml").read_bytes()
    other = plain(ITEMS, case_sha256="e" * 64)
    assert_refused(imported(capsys, tmp_path, other), "of another case (eeeeeeeeeeee) than the record", "--record")
    law = plain(ITEMS, rulebook_sha256="f" * 64)
    assert_refused(imported(capsys, tmp_path, law), "was made with rulebook 2026-11 (ffffffffffff), the record")
    day = plain(ITEMS, as_of="2027-01-01")
    assert_refused(
        imported(capsys, tmp_path, day, "--against", sent), "as-of is 2027-01-01 here and 2026-11-24 there", "--against"
    )
    french = imported(capsys, tmp_path, other, lang="fr")
    assert_refused(french, "le classeur concerne un autre dossier", frame="Erreur : ")
    assert (tmp_path / "r.yaml").read_bytes() == before


def test_a_workbook_without_its_columns_or_properties_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def strip(book: Workbook) -> None:
        del book.defined_names["col_checklist_entry_owner"]

    assert_refused(imported(capsys, tmp_path, edited(RAW, strip)), "the column col_checklist_entry_owner was removed")
    out = io.BytesIO()
    Workbook().save(out)
    assert_refused(imported(capsys, tmp_path, out.getvalue()), "this is no checklist workbook", "case-sha256")
    assert not (tmp_path / "r.yaml").exists()


def test_a_wrong_record_is_refused_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.yaml").write_text("schema: case/1\n")
    assert_refused(imported(capsys, tmp_path, RAW), "this is no review record", "name another file with --record")
    (tmp_path / "r.yaml").write_text(
        review.record_text(new_record()).replace("entries: {}", "entries:\n  a: {status: finished}")
    )
    assert_refused(imported(capsys, tmp_path, RAW), "r.yaml:", "'finished' is not allowed here")
    with pytest.raises(FaultList):
        review.read_record(tmp_path / "r.yaml")


def test_a_file_of_the_call_is_never_the_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "back.xlsx").write_bytes(RAW)
    found = call(capsys, "review", "import", tmp_path / "back.xlsx", "--record", tmp_path / "back.xlsx")
    assert found.status == 2
    assert (tmp_path / "back.xlsx").read_bytes() == RAW
