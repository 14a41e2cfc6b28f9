"""Every change leaves an entry in the same transaction, and whatever is done to a chain behind the program's back is found."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, delete, event, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from compliance.errors import InternalFault
from compliance.register import SYSTEM, Actor, Register
from compliance.register.chain import entry_hash, sha256
from compliance.register.tables import Base, UserRow
from tests.support.registers import (
    FIRM_CALLS,
    PASSWORD,
    SITE_CALLS,
    Clock,
    World,
    made_world,
    opened,
    passkeys,
    public_methods,
    waiting,
)

OPEN_WRITES: dict[str, Callable[[World], Any]] = {
    "accept_invitation": lambda w: w.register.accept_invitation(guest(w), w.bakery.secrets["invitation"]),
    "authenticate": lambda w: w.register.authenticate("nobody@example.org", PASSWORD),
    "authenticate_passkey": lambda w: w.register.authenticate_passkey(
        passkeys(w.register, w.outside["nobody"]) and f"{w.outside['nobody'].id} 1", lambda held: held.uses + 1, "c"
    ),
    "cookie_key": lambda w: w.register.cookie_key(),
    "end_session": lambda w: w.register.end_session(w.register.start_session(w.outside["nobody"])),
    "know_device": lambda w: w.register.know_device(w.register.authenticate("nobody@example.org", PASSWORD)),
    "mailed_reset": lambda w: w.register.mailed_reset("nobody@example.org"),
    "prove_session": lambda w: w.register.prove_session(
        w.register.start_session(w.outside["nobody"]), w.register.authenticate("nobody@example.org", PASSWORD)
    ),
    "recover": lambda w: w.register.recover(
        "nobody@example.org", w.register.make_recovery_code(w.outside["nobody"]), "eight red tables dance"
    ),
    "renew_session": lambda w: w.register.renew_session(w.register.start_session(w.outside["nobody"])),
    "start_session": lambda w: w.register.start_session(w.bakery.actors["link"]),
    "use_reset": lambda w: w.register.use_reset(
        w.register.create_reset(SYSTEM, str(w.outside["nobody"].user_id)), "eight red tables dance"
    ),
    "user_for_oidc": lambda w: w.register.user_for_oidc("https://id", "7", "new@example.org", True, "New"),
}
OPEN_READS = {
    "actor_of_token", "check", "close", "held_by_reset", "invitation", "now", "open", "open_link", "organisations", "passkeys", "second_factor", "session", "waits_for",
}  # fmt: skip
ELSEWHERE = {"migrate", "ready", "restore"}  # make a database; what is in it comes with its trail


def guest(w: World) -> Actor:
    user = w.register.create_user(SYSTEM, "bakery-guest@example.org", "Guest", PASSWORD)
    return Actor(f"user:{user.id}", "user", user.id, proved=True)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    path = tmp_path_factory.mktemp("trail") / "register.db"
    register = opened(f"sqlite:///{path}", Clock())
    register.migrate()
    made = made_world(register)
    register.close()
    return path, made


@pytest.fixture
def world(kept: tuple[Path, World], tmp_path: Path) -> Iterator[World]:
    path, made = kept
    shutil.copy(path, tmp_path / "register.db")
    register = opened(f"sqlite:///{tmp_path / 'register.db'}", Clock())
    yield World(register, made.bakery, made.clinic, made.steward, made.stewarded, made.outside)
    register.close()


def counted(register: Register) -> int:
    return sum(chain.entries for chain in register.verify_all(SYSTEM).chains)


def snapshot(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    with register.database.reading() as db:
        return {
            t.name: sorted((tuple(row) for row in db.execute(t.select())), key=repr)
            for t in Base.metadata.sorted_tables
            if not t.name.startswith("trail_")
        }


def writes(name: str) -> bool:
    method = getattr(Register, "_delete" if name == "delete_organisation" else name)
    return bool(method.writes)


def test_every_method_is_known_to_write_or_not() -> None:
    assert set(public_methods()) == {*FIRM_CALLS, *SITE_CALLS, *OPEN_WRITES, *OPEN_READS, *ELSEWHERE}


@pytest.mark.core_takes(
    "accept_invitation",
    "answer",
    "backup",
    "create_link",
    "end_session",
    "end_sessions",
    "invite",
    "notices",
    "prove_session",
    "recover",
    "remove_passkey",
    "renew_session",
    "safeguards",
    "set_second_factor",
    "trail",
)
@pytest.mark.parametrize("name", sorted([*FIRM_CALLS, *SITE_CALLS, *OPEN_WRITES]))
def test_what_changes_anything_writes_an_entry_and_what_does_not_changes_nothing(name: str, world: World) -> None:
    r, firm = world.register, world.bakery
    if name == "confirm_member":
        waiting(r, firm)
    before, entries = snapshot(r), counted(r)
    if name in OPEN_WRITES:
        OPEN_WRITES[name](world)
    elif name in FIRM_CALLS:
        actor = SYSTEM if name == "add_member" else firm.actors["adviser" if name == "leave" else "owner"]
        FIRM_CALLS[name](r, actor, firm.id, firm)
    else:
        for_system = {"begin_anchoring", "begin_stamping", "backup", "outdated"}
        actor = world.outside["administrator"]
        if name == "revoke_token":
            actor = firm.actors["owner"]
        SITE_CALLS[name](world, SYSTEM if name in for_system else actor)
    changed = snapshot(r) != before
    written = counted(r) - entries
    if name in OPEN_WRITES or writes(name):
        assert written >= 1
        assert changed or name in (
            "begin_anchoring",
            "begin_stamping",
            "export_organisation",
            "end_sessions",
            "end_session",
            "authenticate",
        )
    else:
        assert (changed, written) == (False, 0)
    assert r.verify_all(SYSTEM).sound


def test_a_change_without_an_entry_is_not_kept(world: World) -> None:
    r = world.register
    before = snapshot(r)
    with pytest.raises(InternalFault), r.database.writing() as db:
        db.merge(UserRow(id=world.outside["nobody"].user_id, name="Somebody else"))
    with pytest.raises(InternalFault), r.database.writing() as db:
        db.execute(delete(UserRow).where(UserRow.id == world.outside["nobody"].user_id))
    assert snapshot(r) == before


def test_what_only_reads_cannot_change_anything(register_url: str) -> None:
    register = opened(register_url)
    with register.database.reading() as db, pytest.raises(DatabaseError):
        db.execute(text("DELETE FROM users"))
    register.close()


def test_an_entry_fails_with_its_change_and_a_change_with_its_entry(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    r, firm = world.register, world.bakery
    before, entries = snapshot(r), counted(r)

    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("the disk is on fire")

    monkeypatch.setattr("compliance.register.cases._put", broken)
    with pytest.raises(RuntimeError):
        r.answer(firm.actors["owner"], firm.id, None, "org.x", "yes", seen=0)
    monkeypatch.undo()
    monkeypatch.setattr("compliance.register.chain.append", broken)
    with pytest.raises(RuntimeError):
        r.answer(firm.actors["owner"], firm.id, None, "org.x", "yes", seen=0)
    monkeypatch.undo()
    assert (snapshot(r), counted(r)) == (before, entries)


def test_earlier_values_stay_in_the_trail(world: World) -> None:
    r, firm = world.register, world.bakery
    owner = firm.actors["owner"]
    seen = r.case(owner, firm.id).marks[None, "org.kind"]
    for value in ("charity", {"yes": ["a"], "unsure": []}, None, "company"):
        seen = r.answer(owner, firm.id, None, "org.kind", value, seen=seen)
    told = [e.payload for e in r.trail(owner, firm.id) if e.kind == "answer.given" and e.payload["fact"] == "org.kind"]
    assert [p["after"] for p in told] == ["company", None, {"yes": ["a"], "unsure": []}, "charity", "company"]
    assert [p["before"] for p in told] == [None, {"yes": ["a"], "unsure": []}, "charity", "company", None]
    assert {e.name for e in r.trail(owner, firm.id, limit=4)} == {"Bakery-Owner"}
    assert [e.seq for e in r.trail(owner, firm.id, before=4, limit=2)] == [3, 2]


# ------------------------------------------------------------------------------------------------------------- tampering


TRIGGERS = (
    "trail_entries_update",
    "trail_entries_delete",
    "trail_payloads_update",
    "trail_heads_update",
    "trail_heads_delete",
)


def tampered(world: World, *statements: str) -> list[str]:
    """Change the file with the triggers taken away, as somebody who owns the file can, and return what is found."""
    r = world.register
    r.close()
    connection = sqlite3.connect(str(r.database.file))
    with connection:
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            connection.execute(statement, {"c": world.bakery.id} if ":c" in statement else {})
    connection.close()
    found = r.verify_all(SYSTEM)
    assert not any(c.findings for c in found.chains if c.chain not in (world.bakery.id, "x"))
    return [f"{f.kind} {f.seq}" for c in found.chains for f in c.findings]


ENTRY = "UPDATE trail_entries SET {} WHERE chain = :c AND seq = 3"


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        ((), []),
        (("UPDATE trail_payloads SET payload = '{}' WHERE chain = :c AND seq = 3",), ["changed-payload 3"]),
        (("UPDATE trail_payloads SET salt = 'aa' WHERE chain = :c AND seq = 3",), ["changed-payload 3"]),
        (("DELETE FROM trail_payloads WHERE chain = :c AND seq = 3",), ["missing-payload 3"]),
        (("INSERT INTO trail_payloads VALUES (:c, 99, NULL, 's', '{}', NULL)",), ["stray-payload 99"]),
        ((ENTRY.format("at = '2026-01-01T00:00:00.000000Z'"),), ["changed-entry 3"]),
        ((ENTRY.format("actor = 'user:x'"),), ["changed-entry 3"]),
        ((ENTRY.format("kind = 'x'"),), ["changed-entry 3"]),
        ((ENTRY.format("digest = 'x'"),), ["changed-entry 3", "changed-payload 3"]),
        ((ENTRY.format("hash = 'x'"),), ["changed-entry 3", "broken-link 4"]),
        (("DELETE FROM trail_entries WHERE chain = :c AND seq = 3",), ["missing-entry 3", "stray-payload 3"]),
        (
            (
                "DELETE FROM trail_entries WHERE chain = :c AND seq = 3",
                "DELETE FROM trail_payloads WHERE chain = :c AND seq = 3",
            ),
            ["missing-entry 3"],
        ),
        (
            ("UPDATE trail_heads SET hash = 'x' WHERE chain = :c",),
            ["cut-tail 0"],
        ),
        (("DELETE FROM trail_heads WHERE chain = :c",), ["missing-head 0"]),
        (
            (
                "DELETE FROM trail_entries WHERE chain = :c AND seq > 5",
                "DELETE FROM trail_payloads WHERE chain = :c AND seq > 5",
            ),
            ["cut-tail 0"],
        ),
        (
            (
                "DELETE FROM trail_entries WHERE chain = :c",
                "DELETE FROM trail_payloads WHERE chain = :c",
                "DELETE FROM trail_heads WHERE chain = :c",
            ),
            ["missing-chain 0"],
        ),
        (
            (
                "UPDATE trail_entries SET seq = 999 WHERE chain = :c AND seq = 3",
                "UPDATE trail_entries SET seq = 3 WHERE chain = :c AND seq = 4",
                "UPDATE trail_entries SET seq = 4 WHERE chain = :c AND seq = 999",
            ),
            ["broken-link 3", "changed-entry 3", "broken-link 4", "changed-entry 4", "broken-link 5", "changed-payload 3", "changed-payload 4"],
        ),
    ],
)  # fmt: skip
def test_what_was_done_to_a_chain_is_found(world: World, statements: tuple[str, ...], found: list[str]) -> None:
    told = tampered(world, *statements)
    assert sorted(one for one in told if not one.startswith("row-")) == sorted(found)
    # What an entry that is no longer as it was written said of the tables is said by nobody any more.
    assert {one for one in told if one.startswith("row-")} <= {"row-added 0", "row-changed 2", "row-changed 5"}


def test_an_inserted_entry_is_found_even_with_all_numbers_moved_on(world: World) -> None:
    found = tampered(
        world,
        "UPDATE trail_entries SET seq = seq + 1001 WHERE chain = :c AND seq > 3",
        "UPDATE trail_entries SET seq = seq - 1000 WHERE chain = :c AND seq > 1000",
        "UPDATE trail_payloads SET seq = seq + 1001 WHERE chain = :c AND seq > 3",
        "UPDATE trail_payloads SET seq = seq - 1000 WHERE chain = :c AND seq > 1000",
        "INSERT INTO trail_entries SELECT chain, 4, at, actor, kind, digest, hash, hash FROM trail_entries WHERE chain = :c AND seq = 3",
        "INSERT INTO trail_payloads SELECT chain, 4, subject, salt, payload, rows FROM trail_payloads WHERE chain = :c AND seq = 3",
    )
    assert "changed-entry 4" in found
    assert "changed-entry 5" in found
    assert "beyond-head 0" in found


def test_a_chain_made_anew_to_its_head_is_found_by_a_head_noted_elsewhere(world: World) -> None:
    r, firm = world.register, world.bakery
    noted = r.verify_all(SYSTEM).heads
    r.answer(firm.actors["owner"], firm.id, None, "org.later", "yes", seen=0)
    assert r.verify_all(SYSTEM, noted=noted).sound
    with r.database.reading() as db:
        rows = [
            dict(m)
            for m in db.execute(
                text("SELECT * FROM trail_entries WHERE chain = :c ORDER BY seq"), {"c": firm.id}
            ).mappings()
        ]
    statements, last = [], "0" * 64
    for row in rows:
        actor = "user:innocent" if row["seq"] == 3 else row["actor"]
        own = entry_hash(row["chain"], row["seq"], row["at"], actor, row["kind"], row["digest"], last)
        statements.append(
            f"UPDATE trail_entries SET actor = '{actor}', previous = '{last}', hash = '{own}' WHERE chain = :c AND seq = {row['seq']}"
        )
        last = own
    assert tampered(world, *statements, f"UPDATE trail_heads SET hash = '{last}' WHERE chain = :c") == []
    found = [c for c in r.verify_all(SYSTEM, noted=noted).chains if c.findings]
    assert [(c.chain, c.findings[0].kind) for c in found] == [(firm.id, "other-than-noted")]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trail_entries SET actor = 'x' WHERE chain = 'system' AND seq = 1",
        "DELETE FROM trail_entries WHERE chain = 'system' AND seq = 1",
        "UPDATE trail_payloads SET payload = 'x' WHERE chain = 'system' AND seq = 1",
        "UPDATE trail_heads SET hash = 'x' WHERE chain = 'system'",
        "UPDATE trail_heads SET seq = 0 WHERE chain = 'system'",
        "DELETE FROM trail_heads WHERE chain = 'system'",
        "TRUNCATE trail_entries",
        "TRUNCATE trail_payloads",
        "TRUNCATE trail_heads",
    ],
)
def test_the_database_itself_refuses_to_change_the_chain(register_url: str, statement: str) -> None:
    if "TRUNCATE" in statement and register_url.startswith("sqlite"):
        statement = (
            statement.replace("TRUNCATE", "DELETE FROM")
            if "payloads" not in statement
            else "UPDATE trail_payloads SET seq = 9"
        )
    register = opened(register_url)
    register.create_user(SYSTEM, "a@example.org", "A", PASSWORD)
    register.close()
    engine = create_engine(register.database.url)
    with pytest.raises((DatabaseError, IntegrityError), match="only ever added to"), engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
    assert register.verify_all(SYSTEM).sound
    register.close()


def test_hashes_are_what_the_documentation_says() -> None:
    fields = {"actor": "system", "at": "t", "chain": "c", "digest": "d", "kind": "k", "previous": "p", "seq": 1}
    line = '{"actor":"system","at":"t","chain":"c","digest":"d","kind":"k","previous":"p","seq":1}'
    assert json.loads(line) == fields
    assert entry_hash("c", 1, "t", "system", "k", "d", "p") == sha256(line)


def test_a_payload_is_salted_so_that_an_erased_one_cannot_be_found_by_trying(world: World) -> None:
    r, firm = world.register, world.bakery
    owner = firm.actors["owner"]
    first = r.answer(owner, firm.id, None, "org.same", "yes", seen=0)
    second = r.answer(owner, firm.id, None, "org.same", None, seen=first)
    r.answer(owner, firm.id, None, "org.same", "yes", seen=second)
    digests = [e.digest for e in r.trail(owner, firm.id, limit=3)]
    assert len(set(digests)) == 3
    assert digests[0] != sha256(json.dumps(r.trail(owner, firm.id)[0].payload, sort_keys=True, separators=(",", ":")))


def test_one_transaction_holds_a_change_and_its_entry(world: World) -> None:
    commits: list[str] = []
    engine = world.register.database._engine
    event.listen(engine, "commit", lambda connection: commits.append("commit"))
    world.register.answer(world.bakery.actors["owner"], world.bakery.id, None, "org.once", "yes", seen=0)
    assert len(commits) == 1
