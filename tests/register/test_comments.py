"""Comments between a firm and its advisers: who reads and writes them, in which order, and that the trail tells each."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from compliance.register import SYSTEM, Actor, Forbidden, Invalid, NotFound, Policy, Register, Role
from compliance.register.comments import MOST_SAID

DUTY = "eu-gdpr.art30.ropa"
People = dict[str, Actor]


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = Register.open(
        f"sqlite:///{tmp_path / 'register.db'}", policy=Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
    )
    made.migrate()
    return made


def somebody(register: Register, name: str) -> Actor:
    session = register.session(register.start_session(register.create_user(SYSTEM, f"{name}@example.org", name)))
    assert session is not None
    return session.actor


@pytest.fixture
def people(register: Register) -> tuple[str, People]:
    """A firm with an owner, an adviser and an auditor, and somebody of another firm."""
    names: tuple[tuple[str, Role], ...] = (("Ada", "adviser"), ("Otto", "auditor"))
    found = {name: somebody(register, name) for name in ("Olive", "Ada", "Otto", "Stella")}
    firm = register.create_organisation(found["Olive"], "Boulangerie", "owner").id
    register.create_organisation(found["Stella"], "Elsewhere", "owner")
    for name, role in names:
        register.add_member(SYSTEM, firm, f"{name.lower()}@example.org", role)
    return firm, found


def test_an_adviser_comments_and_the_firm_answers_with_who_and_when(
    register: Register, people: tuple[str, People]
) -> None:
    firm, found = people
    first = register.comment(found["Ada"], firm, DUTY, "chat", "Start with this.\nIt is short.")
    answer = register.comment(found["Olive"], firm, DUTY, "chat", "Done today.", answers=first)
    for name in ("Olive", "Ada"):
        one, other = register.comments(found[name], firm)
        assert (one.id, one.name, one.role, one.words, one.answers) == (
            first,
            "Ada",
            "adviser",
            "Start with this.\nIt is short.",
            None,
        )
        assert (other.id, other.name, other.role, other.answers, other.use) == (answer, "Olive", "owner", first, "chat")
        assert one.at <= other.at
    kinds = [(e.kind, e.name) for e in register.trail(found["Olive"], firm) if e.kind.startswith("comment")]
    assert sorted(kinds) == [("comment.answered", "Olive"), ("comment.written", "Ada")]
    assert register.verify(SYSTEM, firm).sound


@pytest.mark.parametrize("name", ["Otto", "Stella"])
def test_auditors_and_strangers_neither_read_nor_write(
    register: Register, people: tuple[str, People], name: str
) -> None:
    firm, found = people
    register.comment(found["Ada"], firm, DUTY, None, "Between us.")
    doings: tuple[Callable[[], object], ...] = (
        lambda: register.comments(found[name], firm),
        lambda: register.comment(found[name], firm, DUTY, None, "Hello"),
    )
    for doing in doings:
        with pytest.raises((Forbidden, NotFound)):
            doing()
    assert len(register.comments(found["Olive"], firm)) == 1


def test_who_is_no_adviser_any_more_reads_nothing_and_what_was_said_stays(
    register: Register, people: tuple[str, People]
) -> None:
    firm, found = people
    register.comment(found["Ada"], firm, DUTY, None, "Start here.")
    register.remove_member(found["Olive"], firm, str(found["Ada"].user_id))
    with pytest.raises((Forbidden, NotFound)):
        register.comments(found["Ada"], firm)
    (one,) = register.comments(found["Olive"], firm)
    assert (one.name, one.role, one.words) == ("Ada", None, "Start here.")


@pytest.mark.parametrize("words", ["", "  \n ", "x" * (MOST_SAID + 1), "a\x1b[2Jb"])
def test_what_cannot_be_shown_or_is_too_long_is_refused(
    register: Register, people: tuple[str, People], words: str
) -> None:
    firm, found = people
    with pytest.raises(Invalid):
        register.comment(found["Ada"], firm, DUTY, None, words)
    assert register.comments(found["Ada"], firm) == ()
    register.comment(found["Ada"], firm, DUTY, None, "x" * MOST_SAID)


def test_an_answer_answers_a_comment_on_the_same_duty_of_the_same_firm(
    register: Register, people: tuple[str, People]
) -> None:
    firm, found = people
    first = register.comment(found["Ada"], firm, DUTY, None, "Start here.")
    answer = register.comment(found["Olive"], firm, DUTY, None, "Yes.", answers=first)
    elsewhere = register.create_organisation(found["Olive"], "Second", "owner").id
    for of, duty, to in (
        (firm, "eu-gdpr.art32.security", first),
        (firm, DUTY, "nothing"),
        (firm, DUTY, answer),
        (elsewhere, DUTY, first),
    ):
        with pytest.raises(NotFound):
            register.comment(found["Olive"], of, duty, None, "And?", answers=to)


def test_what_was_said_goes_out_with_the_firm_and_goes_with_it(register: Register, people: tuple[str, People]) -> None:
    firm, _ = people
    register.comment(SYSTEM, firm, DUTY, None, "From the operator.")
    with zipfile.ZipFile(io.BytesIO(register.export_organisation(SYSTEM, firm))) as archive:
        (said,) = json.loads(archive.read("comments.json"))
    assert (said["words"], said["by"], said["obligation"]) == ("From the operator.", "system", DUTY)
    assert date.fromisoformat(said["at"][:10])
    register.delete_organisation(SYSTEM, firm, "Boulangerie")
    with register.database.reading() as db:
        assert db.connection().exec_driver_sql("SELECT count(*) FROM comments").scalar() == 0


def test_a_comment_that_was_altered_in_the_table_shows(
    register: Register, people: tuple[str, People], tmp_path: Path
) -> None:
    firm, found = people
    ident = register.comment(found["Ada"], firm, DUTY, None, "Do not do this.")
    with closing(sqlite3.connect(tmp_path / "register.db")) as db, db:
        db.execute("UPDATE comments SET words = 'Do this.'")
    (report,) = (c for c in register.verify(SYSTEM, firm).chains if c.chain == firm)
    assert [(f.kind, f.table, f.row) for f in report.findings] == [("row-changed", "comments", ident)]
