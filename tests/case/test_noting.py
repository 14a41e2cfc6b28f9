"""What a case says of duties beyond done: put off, not ours, who sees to it, a note. It is kept, told, and changes nothing in law."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.api import assess
from compliance.case.case import Case, case_from_data, read_case
from compliance.case.intake_form.reading import read_intake
from compliance.case.noting import noted
from compliance.change.timeline import timeline
from compliance.checklist.checklist import Item, build
from compliance.checklist.four_parts import FourParts
from compliance.errors import FaultList
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.reporting.days_file import calendar
from compliance.review.words import MARKED, Marked
from compliance.workbook.intake_form.form import form
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call

ROPA, SECURITY = "eu-gdpr.art30.ropa", "eu-gdpr.art32.security"
AGAIN = date(2027, 3, 1)


def salon(*said: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data, default=str)
    )
    data["in_place"] = list(said)
    return data


def case_of(rulebook: Rulebook, *said: dict[str, Any]) -> Case:
    return case_from_data(salon(*said), rulebook)


def duty(assessor: Assessor, case: Case, ident: str, day: date = DAY) -> Item:
    return next(i for i in build(assessor.assess(case, day)).ranked if i.id == ident)


def test_older_cases_keep_their_hash(rulebook: Rulebook) -> None:
    """Workbooks and review records are kept for a hash: it was worked out by the edition before names and notes could be said."""
    said = [
        {"topic": "P05-privacy-notice", "status": "in-progress", "evidence": "Notice"},
        {"obligation": ROPA, "since": date(2026, 1, 1)},
    ]
    data = {
        "schema": "case/1",
        "organisation": {"name": "Bakery", "answers": {}},
        "use_cases": [],
        "in_place": said,
    }
    assert case_from_data(data, rulebook).sha256 == "39b2c60e13b45d4c93254978a028535848ebd1ea37306feaeb6da01be5926df8"


@pytest.mark.parametrize("status", ["later", "not-mine", "open"])
def test_what_is_said_without_doing_it_changes_no_duty(assessor: Assessor, status: str) -> None:
    entry = {"obligation": ROPA, "status": status, "owner": "Anna", "note": "Ask the accountant"}
    if status == "later":
        entry["look_again"] = AGAIN.isoformat()
    case = case_of(assessor.rulebook, entry)
    plain = build(assessor.assess(case_of(assessor.rulebook), DAY))
    marked = build(assessor.assess(case, DAY))
    as_before = [(i.key, i.status, i.rank, i.priority and i.priority.score) for i in plain.items]
    assert [(i.key, i.status, i.rank, i.priority and i.priority.score) for i in marked.items] == as_before
    said = duty(assessor, case, ROPA).said
    assert (said.owners, said.notes) == (("Anna",), ("Ask the accountant",))
    assert said.standing == (None if status == "open" else status)
    assert case.sha256 != case_of(assessor.rulebook).sha256
    assert case_from_data(case.to_data(assessor.rulebook), assessor.rulebook).sha256 == case.sha256


def test_what_was_put_off_stands_aside_until_its_day_and_is_then_due_like_the_rest(assessor: Assessor) -> None:
    case = case_of(assessor.rulebook, {"obligation": ROPA, "status": "later", "look_again": AGAIN.isoformat()})
    before = duty(assessor, case, ROPA).said
    after = duty(assessor, case, ROPA, AGAIN).said
    assert (before.standing, before.again, before.come) == ("later", AGAIN, False)
    assert (after.standing, after.again, after.come) == (None, AGAIN, True)
    now = FourParts(build(assessor.assess(case, DAY))).actions["now"]
    assert [a.said.again for a in now if ROPA in {i.id for i in a.at_home}] == [AGAIN]


@pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
def test_the_day_to_look_again_is_in_the_timeline_and_in_the_calendar_file(assessor: Assessor, lang: Lang) -> None:
    said = {"obligation": ROPA, "status": "later", "look_again": AGAIN.isoformat(), "note": "After the season"}
    doc = timeline(assessor, case_of(assessor.rulebook, said), DAY, date(2028, 1, 1))
    (entry,) = (e for e in doc.entries if e.what == "look-again")
    assert (entry.day, entry.title, entry.why["en"]) == (
        AGAIN,
        assessor.rulebook.rules[ROPA].obligation.told.pair(),
        "After the season",
    )
    lines = calendar(doc, lang).decode().replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20270301" in lines
    assert say("timeline.what-look-again", lang) in lines
    without = timeline(assessor, case_of(assessor.rulebook), DAY, date(2028, 1, 1))
    assert [e for e in doc.entries if e.what != "look-again"] == without.entries


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"obligation": ROPA, "status": "later"}, "case.later-without-day"),
        ({"obligation": ROPA, "status": "done", "look_again": "2027-03-01"}, "case.day-without-later"),
    ],
)
def test_a_day_belongs_to_what_is_put_off_and_to_nothing_else(
    rulebook: Rulebook, entry: dict[str, Any], message: str
) -> None:
    with pytest.raises(FaultList) as raised:
        case_of(rulebook, entry)
    assert [f.message.id for f in raised.value.faults] == [message]


def test_the_document_says_it_and_says_nothing_where_nothing_is_said(assessor: Assessor) -> None:
    entry = {"obligation": ROPA, "status": "not-mine", "owner": "Anna"}
    doc = json.loads(
        assess(case_of(assessor.rulebook, entry), as_of=DAY, rulebook=assessor.rulebook).to_json(["items", "outlook"])
    )
    told = {i["obligation"]: i["said"] for i in doc["items"] if "said" in i}
    assert told == {ROPA: {"standing": "not-mine", "look_again": None, "come": False, "owners": ["Anna"], "notes": []}}
    actions = [a for a in doc["to_do"]["now"] if "said" in a]
    assert actions
    assert all(ROPA in {d["obligation"] for d in a["duties"]} for a in actions)


@pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
def test_the_terminal_tells_it_counts_what_is_done_and_says_what_not_mine_means(
    assessor: Assessor,
    lang: Lang,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    said = ({"obligation": ROPA, "status": "not-mine", "owner": "Anna"}, {"obligation": SECURITY, "status": "done"})
    path = tmp_path / "salon.json"
    path.write_text(json.dumps(salon(*said)), encoding="utf-8")
    printed = " ".join(
        call(capsys, "assess", path, "--as-of", DAY.isoformat(), lang=lang).out.replace("│", " ").split()
    )
    four = FourParts(build(assessor.assess(case_of(assessor.rulebook, *said), DAY)))
    assert len(four.done) == 1
    far = say("four.how-far", lang, done=1, count=1 + len(four.actions["now"]))
    for words in (say("said.not-mine", lang), far, *say("said.not-mine-binds", lang).split()[:8]):
        assert " ".join(words.split()) in printed


@pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
def test_the_intake_form_brings_back_all_that_was_said(assessor: Assessor, tmp_path: Path, lang: Lang) -> None:
    said = (
        {
            "obligation": ROPA,
            "status": "later",
            "look_again": AGAIN.isoformat(),
            "owner": "Anna",
            "since": "2026-11-01",
        },
        {"obligation": SECURITY, "status": "not-mine", "note": "The host does it"},
        {"topic": "P05-privacy-notice", "status": "open", "owner": "Zoé"},
    )
    case = case_of(assessor.rulebook, *said)
    path = tmp_path / "form.xlsx"
    path.write_bytes(form(assessor.rulebook, case, DAY, lang))
    again = case_from_data(read_intake(path, assessor.rulebook).data, assessor.rulebook)
    assert {e.obligation or e.topic: e for e in again.aside} == {e.obligation or e.topic: e for e in case.aside}


def test_what_is_noted_keeps_proof_name_and_first_day_where_nothing_else_was_asked() -> None:
    held = [
        {"obligation": "a", "status": "done", "since": "2026-01-01", "evidence": "file", "owner": "Anna"},
        {"obligation": "b", "use_case": "u", "status": "done", "since": "2026-01-01"},
        {"topic": "t", "status": "done"},
    ]
    others = held[1:]
    noting: list[tuple[Marked, dict[str, str], dict[str, str] | None]] = [
        ("done", {"note": "n"}, {"since": "2026-01-01", "evidence": "file", "owner": "Anna", "note": "n"}),
        ("in-progress", {}, {"since": DAY.isoformat(), "evidence": "file", "owner": "Anna"}),
        (
            "later",
            {"look_again": "2027-01-01"},
            {"since": DAY.isoformat(), "look_again": "2027-01-01", "owner": "Anna"},
        ),
        ("open", {}, {"since": DAY.isoformat(), "owner": "Anna"}),
        ("open", {"owner": ""}, None),
    ]
    for status, asked, left in noting:
        found = noted(held, [("a", None)], status, DAY, asked)
        assert found == [*others, *([] if left is None else [{"obligation": "a", "status": status, **left}])]


def test_the_terminal_marks_a_case_file_and_leaves_the_rest_of_it_alone(
    rulebook: Rulebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "salon.yaml"
    text = (ROOT / "examples" / "hair-salon-booking.yaml").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    day = ("--as-of", DAY.isoformat())
    outcome = call(
        capsys, "case", "mark", path, ROPA, "--as", "later", "--until", "2027-03-01", "--owner", "Anna", *day
    )
    assert outcome.status == 0, outcome.err
    assert path.read_text(encoding="utf-8").startswith(text.rstrip()[:400])
    (entry,) = read_case(path, rulebook).aside
    assert (entry.obligation, entry.look_again, entry.owner, entry.since) == (ROPA, AGAIN, "Anna", DAY)
    told = call(capsys, "case", "mark", path, ROPA, "--as", "not-mine", *day)
    assert say("said.not-mine-binds", SOURCE)[:40] in told.out
    (entry,) = read_case(path, rulebook).aside
    assert (entry.status, entry.look_again, entry.owner) == ("not-mine", None, "Anna")
    before = path.read_bytes()
    for wrong in (
        [ROPA, "--as", "later"],
        [ROPA, "--as", "later", "--until", "2026-01-01"],
        ["no.such.duty", "--as", "done"],
        [ROPA, "--as", "done", "--use", "nobody"],
    ):
        assert_refused(call(capsys, "case", "mark", path, *wrong, *day))
    assert path.read_bytes() == before


def test_every_mark_has_words_in_each_language() -> None:
    for lang in (SOURCE, Lang("fr")):
        assert len({say(f"marked.{status}", lang) for status in MARKED}) == len(MARKED)
