"""A review record goes over to a changed case and into the next workbook; nothing is lost, and what goes and comes is named."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from compliance.auditing.carrying_over import carried, rows_now
from compliance.auditing.entries import returned
from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, build
from compliance.language.sentences import say
from compliance.language.text import SOURCE, Lang
from compliance.reasoning.assessment import Assessor
from compliance.review import merging, words
from compliance.review import record as review
from compliance.review.record import Entry, LawModel, RecordModel
from compliance.spreadsheet.opening import opened_bytes
from compliance.workbook.stamps import NAMES, SIGNED
from tests.conftest import DAY, ROOT
from tests.support.calling import Outcome, assert_refused, call
from tests.support.named_cells import cells_of

CASE = (ROOT / "examples" / "retailer-three-cities.yaml").read_text(encoding="utf-8")
BIAS = "us-nyc-ll144.bias-audit @ cv-ranking"
ART44 = "eu-gdpr.art44.transfer-rule @ cv-ranking"
REFUSAL = "refusal-against-permission @ cv-ranking"
RECORDS = "records-against-storage-limits @ cv-ranking"
# Without New York: another answer, another list.
SMALLER = (
    CASE.replace("[CA-QC, FR, US-NY]", "[CA-QC, FR]")
    .replace("FR: 12, US-NY: 8}", "FR: 12}")
    .replace("FR: 300, US-NY: 300}", "FR: 300}")
    .replace("[CA-QC, FR, US-NY-NYC]", "[CA-QC, FR]")
)
Fill = dict[str, dict[str, Any]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(CASE, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(SMALLER, encoding="utf-8")
    return tmp_path


def wrote(raw: bytes, fills: Fill) -> bytes:
    """Return the workbook with entries typed in, by key and field."""
    book: Workbook = load_workbook(io.BytesIO(raw))
    for name, key_name in ((NAMES, "col_checklist_key"), (SIGNED, "col_conflicts_key")):
        sheet, at, first, last = cells_of(book, key_name)
        rows = {book[sheet].cell(r, at).value: r for r in range(first, last + 1)}
        for key, entry in fills.items():
            for field, value in entry.items():
                if field in name and key in rows:
                    cell = book[sheet].cell(rows[key], cells_of(book, name[field])[1])
                    cell.value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def back(capsys: pytest.CaptureFixture[str], home: Path, raw: bytes, *more: str | Path, lang: Lang = SOURCE) -> Outcome:
    (home / "back.xlsx").write_bytes(raw)
    return call(capsys, "review", "import", home / "back.xlsx", "--record", home / "r.yaml", *more, lang=lang)


def assessed(capsys: pytest.CaptureFixture[str], home: Path, case: str, *more: str | Path) -> bytes:
    out = call(capsys, "assess", home / case, "--as-of", "2026-11-24", "--output", home / "out.xlsx", *more)
    assert out.status == 0, out.err
    raw = (home / "out.xlsx").read_bytes()
    (home / "out.xlsx").unlink()
    return raw


FIRST: Fill = {
    BIAS: {"status": "done", "owner": "Ann"},
    ART44: {"owner": "Ann", "target_date": "2026-12-01", "comment": "_x0041_ =1+1"},
    REFUSAL: {"decision": "in another way", "signed_by": "Me Roy", "signed_on": "5 December 2026"},
    RECORDS: {"handling": "we keep both"},
}


@pytest.mark.long
def test_the_way_of_a_record_from_one_case_to_the_next(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = assessed(capsys, home, "a.yaml")
    first = {**FIRST, ART44: {**FIRST[ART44], "comment": "_x005F_x0041_ =1"}}  # as a spreadsheet program writes _x0041_
    found = back(capsys, home, wrote(sent, first), "--case", home / "a.yaml", "--by", "Ann")
    assert found.status == 0, found.out
    record = review.read_record(home / "r.yaml")
    assert record.conflicts[REFUSAL].entry() == {
        "decision": "otherwise",
        "signed_by": "Me Roy",
        "signed_on": "2026-12-05",
    }
    assert record.entries[ART44].comment == "_x0041_ =1"

    # another case needs the record carried over first
    refusal = call(capsys, "assess", home / "b.yaml", "--record", home / "r.yaml", "--output", home / "n.xlsx")
    assert_refused(refusal, "the record is kept for case", "`compliance review carry`")
    told = call(capsys, "review", "carry", home / "b.yaml", "--record", home / "r.yaml", "--as-of", "2026-11-24")
    assert told.status == 1
    assert f"- {BIAS}: it does not apply now: this legal system is not in play [status “done”; owner “Ann”]" in told.out
    assert "Entries without a row now; they stay in the record: 1." in told.out
    assert "No longer on the list, and nothing had been written: " in told.out
    after = review.read_record(home / "r.yaml")
    assert after.written() == record.written()
    assert after.history == record.history
    assert [(s.case, s.rulebook.version) for s in after.earlier] == [(record.case, record.rulebook.version)]
    assert after.case != record.case

    # the next workbook is filled, says so, and comes back three ways
    filled = assessed(capsys, home, "b.yaml", "--record", home / "r.yaml")
    (home / "filled.xlsx").write_bytes(filled)
    sound = call(capsys, "verify", home / "filled.xlsx")
    assert sound.status == 0, sound.out
    assert filled == assessed(capsys, home, "b.yaml", "--record", home / "r.yaml")
    came = returned(opened_bytes(filled, "x"))
    assert came.problems == ()
    assert came.entries[ART44]["owner"] == "Ann"
    assert came.entries[ART44]["comment"] == "_x0041_ =1"
    assert came.entries[REFUSAL]["decision"] == "otherwise"
    assert BIAS not in came.entries
    untouched = back(capsys, home, filled, "--case", home / "b.yaml", "--by", "Bob")
    assert untouched.status == 0, untouched.out
    assert "Entries taken: 0" in untouched.out
    assert review.read_record(home / "r.yaml").written() == record.written()

    # Bob changes and clears, Ann meanwhile changed one of the same cells in another copy of the same workbook
    ann = back(capsys, home, wrote(filled, {ART44: {"owner": "Ann & Co"}}), "--case", home / "b.yaml", "--by", "Ann")
    assert ann.status == 0, ann.out
    bobs: Fill = {ART44: {"owner": "Bob", "target_date": None}, REFUSAL: {"signed_by": None}}
    bob = back(capsys, home, wrote(filled, bobs), "--case", home / "b.yaml", "--by", "Bob")
    assert bob.status == 1
    assert f"{ART44}, owner: the record says “Ann & Co”, the workbook “Bob”" in bob.out
    now = review.read_record(home / "r.yaml").written()
    assert now[ART44]["owner"] == "Ann & Co"
    assert now[ART44]["target_date"] is None
    assert now[REFUSAL]["signed_by"] is None
    assert now[BIAS] == {"status": "done", "owner": "Ann"}

    # a workbook of the case before still comes back, against its own start
    late = wrote(sent, {**first, BIAS: {"status": "done", "owner": "Ann", "evidence": "audit.pdf"}})
    told = back(capsys, home, late, "--case", home / "a.yaml", "--by", "Ann")
    assert told.status == 0, told.out
    assert "belongs to what the record was kept for before" in told.out
    assert review.read_record(home / "r.yaml").entries[BIAS].evidence == "audit.pdf"

    # and back on the old case everything has its row again
    home_again = call(capsys, "review", "carry", home / "a.yaml", "--record", home / "r.yaml", "--as-of", "2026-11-24")
    assert home_again.status == 0, home_again.out
    assert "New on the list: " in home_again.out
    assert "Entries without a row" not in home_again.out
    again = returned(opened_bytes(assessed(capsys, home, "a.yaml", "--record", home / "r.yaml"), "x"))
    assert again.entries[BIAS]["evidence"] == "audit.pdf"


def test_carrying_is_told_in_french(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = assessed(capsys, home, "a.yaml")
    assert back(capsys, home, wrote(sent, FIRST)).status == 0
    told = call(capsys, "--lang", "fr", "review", "carry", home / "b.yaml", "--record", home / "r.yaml", lang="fr")
    assert told.status == 1
    assert f"- {BIAS} : elle ne s'applique pas maintenant : ce droit n'est pas en jeu" in told.out
    assert "Saisies sans ligne désormais ; elles restent au registre : 1." in told.out.replace("\u202f", " ").replace(
        "\xa0", " "
    )


@pytest.mark.long
def test_a_workbook_filled_from_another_record_is_refused_without_what_went_out(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = assessed(capsys, home, "a.yaml")
    assert back(capsys, home, wrote(sent, FIRST)).status == 0
    filled = assessed(capsys, home, "a.yaml", "--record", home / "r.yaml")
    text = (home / "r.yaml").read_text(encoding="utf-8")
    (home / "r.yaml").write_text(text.replace("owner: Ann", "owner: Someone"), encoding="utf-8")
    assert_refused(back(capsys, home, filled), "never held together", "--against")
    (home / "sent.xlsx").write_bytes(filled)
    assert back(capsys, home, filled, "--against", home / "sent.xlsx").status == 0


def test_wrong_calls_are_refused(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "assess", home / "a.yaml", "--record", home / "r.yaml").status == 2
    assert_refused(call(capsys, "review", "carry", home / "b.yaml", "--record", home / "none.yaml"), "none.yaml")
    assert call(capsys, "review", "carry", home / "a.yaml", "--record", home / "a.yaml").status == 2
    assert (home / "a.yaml").read_text(encoding="utf-8") == CASE


# ------------------------------------------------------------------------------------------------------------ the record


def checklist_of(text: str, assessor: Assessor, folder: Path) -> Checklist:
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    return build(assessor.assess(read_case(folder / "case.yaml", assessor.rulebook), DAY))


def record_for(checklist: Checklist) -> RecordModel:
    case, law = checklist.assessment.case, checklist.assessment.rulebook
    return RecordModel(case=case.sha256, rulebook=LawModel(version=law.version, sha256=law.sha256))


def test_each_thing_that_is_gone_has_its_reason(shipped_assessor: Assessor, tmp_path: Path) -> None:
    assessor = shipped_assessor  # in which laws pull apart
    before, after = checklist_of(CASE, assessor, tmp_path), checklist_of(SMALLER, assessor, tmp_path)
    assert BIAS in rows_now(before).items
    assert REFUSAL in rows_now(before).conflicts
    gone = {
        BIAS: "it does not apply now: this legal system is not in play",
        "eu-gdpr.art999.none": "the rulebook has no such duty any more",
        "eu-gdpr.art44.transfer-rule @ other": "the case has no use “other” any more",
        "eu-gdpr.art44.transfer-rule": "the duty stands on the list for other uses, or for the organisation",
    }
    record = record_for(before).model_copy(
        update={
            "entries": {k: review.EntryModel(owner="Ann") for k in gone},
            "conflicts": {"no-such-tension @ cv-ranking": review.SignOffModel(decision="accepted")},
        }
    )
    found = carried(record, after)
    reasons = {g.key: g.why.in_("en") for g in found.gone}
    assert reasons == {**gone, "no-such-tension @ cv-ranking": "the case has no such conflict any more"}
    assert all(g.why.in_("fr") != g.why.in_("en") for g in found.gone)
    assert not found.rows_known
    assert carried(found.record, after).record == found.record


WRITTEN = st.dictionaries(
    st.sampled_from([BIAS, ART44, REFUSAL, "x.y @ z"]),
    st.fixed_dictionaries(
        {},
        optional={
            "status": st.sampled_from([None, *words.STATUSES]),
            "owner": st.sampled_from([None, "Ann", "Bob"]),
            "decision": st.sampled_from([None, *words.DECISIONS]),
            "signed_on": st.sampled_from([None, "2026-12-01"]),
        },
    ),
    max_size=4,
)


@settings(max_examples=60)
@given(st.lists(WRITTEN, max_size=5), st.integers(0, 5))
def test_what_a_record_said_before_each_import_is_known_exactly(copies: list[dict[str, Entry]], seed: int) -> None:
    record = RecordModel(case="c" * 64, rulebook=LawModel(version="v", sha256="r" * 64))
    said = [record.written()]
    for n, copy in enumerate(copies):
        sender = merging.Sender(f"{n}", "c" * 64, "r" * 64, "2026-11-24", random.Random(seed + n).choice(["Ann", None]))
        merge = merging.merged(copy, record, {}, merging.last_copy(record, sender), "theirs")
        record = merging.with_import(record, copy, merge, sender)
        if merge.changes:
            said.append(record.written())
    kept = [{k: e for k, e in s.items() if e} for s in said]
    assert [{k: e for k, e in s.items() if e} for s in merging.states(record)] == kept[::-1]
    assert all(merging.filled_with(record, review.entries_sha256(s)) is not None for s in said)
    assert merging.filled_with(record, "0" * 64) is None


def test_every_word_of_a_decision_is_read() -> None:
    from compliance.auditing.entries import read_entry
    from compliance.spreadsheet.opening import Found

    for lang in ("en", "fr", "fr-CA"):
        for code in words.DECISIONS:
            assert read_entry("decision", Found(say(f"decision.{code}", lang))) == code
