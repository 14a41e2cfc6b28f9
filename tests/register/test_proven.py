"""Whatever is changed in a table behind the program's back is found by verifying, and named: which table, which row, what the trail says, what stands there."""

from __future__ import annotations

import json
import random
import stat
import zlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, LargeBinary, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from compliance.register import SYSTEM, Altered, Finding, Register, chain
from compliance.register.anchors import Anchor
from compliance.register.chain import sha256
from compliance.register.columns import canonical
from compliance.register.keys import hashed
from compliance.register.proofs import EXEMPT, PROVEN
from compliance.register.signing import KeyRing, PublicKeys
from compliance.register.tables import Base, DeviceRow, PasskeyRow, SafeguardRow, WaitRow
from compliance.register.verifying import verify_all
from tests.support.postgresql import LIGHT
from tests.support.registers import PASSWORD, Clock, World, document, made_world, opened, user_id
from tests.support.tampering import behind_its_back, made_anew

SEED = 20261128
A_FEW = 60


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = lived_in(opened(f"sqlite:///{tmp_path_factory.mktemp('proven') / 'register.db'}", Clock()))
    yield made
    made.register.close()


def lived_in(register: Register) -> World:
    """Make a register in which something of everything was done, so that no table is empty."""
    register.migrate()
    world = made_world(register)
    firm, owner = world.bakery, world.bakery.actors["owner"]
    register.clock.forward(minutes=5)  # type: ignore[attr-defined]  # a clock of the tests
    register.answer(
        owner, firm.id, None, "org.kind", "association", seen=register.case(owner, firm.id).marks[None, "org.kind"]
    )
    register.rename_use(owner, firm.id, firm.use, "Salon", seen=register.case(owner, firm.id).names[firm.use])
    register.record_assessment(owner, firm.id, document("2026.12.1"))
    register.set_member(owner, firm.id, user_id(firm.actors["auditor"]), "adviser")
    register.user_for_oidc("https://id.example.org", "77", "oidc@example.org", True, "Oidc")
    register.start_session(owner)
    register.start_session(firm.actors["link"])
    register.end_session(register.start_session(owner))
    register.revoke_token(owner, firm.token)
    register.create_reset(SYSTEM, user_id(owner))
    guard_accounts(register, user_id(firm.actors["auditor"]), firm.id)
    gone = register.create_user(SYSTEM, "gone@example.org", "Gone", PASSWORD)
    register.erase_user(SYSTEM, gone.id, "gone@example.org")
    garden = register.create_organisation(world.steward, "Garden")
    register.delete_organisation(world.steward, garden.id, "Garden")
    return world


def guard_accounts(register: Register, user: str, firm: str) -> None:
    """Give somebody what guards an account, in one transaction of the site that reaches into a firm."""
    now = register.now()
    with register.database.writing() as db:
        chain.append(db, chain.SYSTEM_CHAIN, now, "system", "reset.created", {"user": user}, user)
        db.add(SafeguardRow(user_id=user, recovery="feed", recovery_made=now, second_factor=now, told=None))
        db.add(
            PasskeyRow(
                id="p1", credential="c" * 90, user_id=user, public_key="k" * 300, name="Phone", uses=3, created=now
            )
        )
        db.add(DeviceRow(id="d1", secret="beef", user_id=user, created=now, expires=now + timedelta(days=9)))
        db.add(WaitRow(organisation_id=firm, user_id=user, since=now))


def found(register: Register, *statements: str, **words: Any) -> list[tuple[str, Finding]]:
    """Return what verifying finds after some statements, each finding with its chain."""
    with behind_its_back(register) as connection:
        for statement in statements:
            known = {k: v for k, v in words.items() if f":{k}" in statement}
            assert connection.execute(text(statement), known).rowcount, statement
        return seen(connection)


def seen(connection: Connection) -> list[tuple[str, Finding]]:
    with Session(connection, join_transaction_mode="create_savepoint") as session:
        return [(c.chain, one) for c in verify_all(session).chains for one in c.findings]


def test_a_register_never_touched_is_sound_and_every_row_was_looked_at(register_url: str) -> None:
    world = lived_in(opened(register_url, Clock()))
    told = world.register.verify_all(SYSTEM)
    assert [one for c in told.chains for one in c.findings] == []
    with world.register.database.reading() as db:
        counts = {name: db.execute(text(f"SELECT count(*) FROM {name}")).scalar() for name in PROVEN}
    assert all(counts.values()), counts  # a table without rows would prove nothing here
    assert sum(c.rows for c in told.chains) == sum(counts.values())
    world.register.close()


@pytest.mark.longer_way
def test_what_the_site_does_in_a_firm_stands_in_the_trail_of_the_firm(world: World) -> None:
    entries = world.register.trail(SYSTEM, world.bakery.id)
    assert {"token.revoked", "reset.created"} <= {entry.kind for entry in entries}
    assert {} in [e.payload for e in entries if e.kind == "reset.created"]


def test_every_table_is_proven_or_exempt_with_a_reason() -> None:
    tables = Base.metadata.tables
    assert set(tables) == set(PROVEN) | set(EXEMPT)
    assert not set(PROVEN) & set(EXEMPT)
    assert all(len(reason) > 20 for reason in EXEMPT.values())
    for name, proof in PROVEN.items():
        columns = set(tables[name].columns.keys())
        assert {*proof.secret, *proof.free, *proof.added, *filter(None, (proof.firm, proof.person))} <= columns
        assert all(len(reason) > 20 for reason in proof.free.values())
        kept = [c for c in columns if "secret" in c or "password" in c]
        assert set(kept) <= proof.secret, f"{name}: the trail would tell a secret"


OF_FIRM = "organisation_id = :f"
Named = tuple[str, str, str, str]  # kind, table, row, column
TAMPERED: dict[str, tuple[str, list[Named]]] = {
    "an answer is put in": (
        "INSERT INTO answers VALUES (:f, '', 'org.planted', true, '\"yes\"', 2)",
        [("row-added", "answers", "org.planted", "")],
    ),
    "an answer is changed": (
        f"UPDATE answers SET value = '\"other\"' WHERE {OF_FIRM} AND fact = 'org.kind'",
        [("row-changed", "answers", "org.kind", "value")],
    ),
    "an answer is removed": (
        f"DELETE FROM answers WHERE {OF_FIRM} AND fact = 'org.kind'",
        [("row-removed", "answers", "org.kind", "")],
    ),
    "a use is renamed": (f"UPDATE uses SET name = 'Harmless' WHERE {OF_FIRM}", [("row-changed", "uses", "{use}", "name")]),
    "an assessment is removed": ("DELETE FROM assessments WHERE id = :a", [("row-removed", "assessments", "{a}", "")]),
    "an assessment says another thing": (
        "UPDATE assessments SET document = (SELECT document FROM assessments WHERE organisation_id = :f AND number = 2) WHERE id = :a",
        [("row-changed", "assessments", "{a}", "document"), ("document-changed", "assessments", "{a}", "document")],
    ),
    "somebody is made owner": (
        "INSERT INTO members VALUES (:f, :u, 'owner', '2026-11-26T09:00:00.000000Z', NULL)",
        [("row-added", "members", "{u}", "")],
    ),
    "somebody is made administrator": ("UPDATE users SET admin = true WHERE id = :u", [("row-changed", "users", "{u}", "admin")]),
    "a password is swapped": (
        "UPDATE users SET password = '$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaA' WHERE id = :u",
        [("row-changed", "users", "{u}", "password")],
    ),
    "a link is planted": (
        "INSERT INTO links SELECT 'planted', 'feed', organisation_id, label, created, created_by, expires, NULL FROM links WHERE id = :l",
        [("row-added", "links", "planted", "")],
    ),
    "a link lives longer": (
        "UPDATE links SET expires = '2027-12-31T00:00:00.000000Z' WHERE id = :l",
        [("row-changed", "links", "{l}", "expires")],
    ),
    "a key that was ended works again": (
        "UPDATE tokens SET revoked = NULL WHERE id = :t",
        [("row-changed", "tokens", "{t}", "revoked")],
    ),
    "a firm is renamed": ("UPDATE organisations SET name = 'Other' WHERE id = :f", [("row-changed", "organisations", "{f}", "name")]),
    "a person has another name and address": (
        "UPDATE users SET name = 'Eve', email = 'eve@example.org' WHERE id = :u",
        [("row-changed", "users", "{u}", "email"), ("row-changed", "users", "{u}", "name")],
    ),
    "a review is changed": (f"UPDATE reviews SET record = '{{}}' WHERE {OF_FIRM}", [("row-changed", "reviews", "{f}", "record")]),
    "an invitation offers another role": (f"UPDATE passes SET role = 'owner' WHERE {OF_FIRM}", [("row-changed", "passes", "{p}", "role")]),
    "an identity is planted": (
        "INSERT INTO identities VALUES ('https://evil.example', '1', :u, '2026-11-26T09:00:00.000000Z')",
        [("row-added", "identities", "https://evil.example / 1", "")],
    ),
    "somebody is signed in": (
        "INSERT INTO sessions (secret, user_id, started, seen, expires, renew) VALUES ('feed', :u, '2026-11-26T09:00:00.000000Z',"
        " '2026-11-26T09:00:00.000000Z', '2026-11-27T09:00:00.000000Z', false)",
        [("row-added", "sessions", "{s}", "")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", TAMPERED)
def test_what_was_changed_is_named(world: World, how: str) -> None:
    firm = world.bakery
    words = {"f": firm.id, "u": user_id(world.outside["nobody"]), "a": firm.assessment, "l": firm.link, "t": firm.token}
    rows = {**words, "use": firm.use, "p": sha256(hashed(firm.secrets["invitation"])), "s": sha256("feed")}
    statement, expected = TAMPERED[how]
    told = found(world.register, statement, **words)
    assert [(one.kind, one.table, one.row, one.column) for _, one in told] == [
        (kind, table, row.format_map(rows), column) for kind, table, row, column in expected
    ]
    for where, one in told:
        assert where == (firm.id if PROVEN[one.table].firm else "system")
        assert one.kind == "row-added" or (one.trail and one.seq)
        assert one.kind == "row-removed" or one.held
        assert one.trail != one.held


def test_a_firm_that_is_gone_with_its_chain_and_without_a_tombstone_is_missed(world: World) -> None:
    tables = [name for name, proof in PROVEN.items() if proof.firm and name != "organisations"]
    statements = [f"DELETE FROM {name} WHERE {PROVEN[name].firm} = :f" for name in (*tables, "organisations")]
    statements += [
        f"DELETE FROM {name} WHERE chain = :f" for name in ("trail_entries", "trail_payloads", "trail_heads")
    ]
    told = found(world.register, *statements, f=world.bakery.id)
    assert (world.bakery.id, Finding(0, "missing-chain")) in told


def test_rows_of_a_firm_that_was_deleted_are_found(world: World) -> None:
    with world.register.database.reading() as db:
        gone = db.execute(
            text("SELECT chain FROM trail_entries WHERE kind = 'firm.deleted' AND chain <> 'system'")
        ).scalar()
    told = found(world.register, "INSERT INTO answers VALUES (:f, '', 'org.planted', true, '1', 2)", f=gone)
    assert [(where, one.kind) for where, one in told] == [(gone, "row-added")]


def test_an_administrator_is_told_that_and_where_and_nothing_of_what_is_in_a_firm(world: World) -> None:
    admin, firm = world.outside["administrator"], world.bakery
    with world.register.database.connection() as connection:
        connection.execute(text("UPDATE answers SET value = '\"secret\"' WHERE organisation_id = :f"), {"f": firm.id})
    told = world.register.verify_all(admin)
    own = world.register.verify(firm.actors["owner"], firm.id)
    with world.register.database.connection() as connection:
        for fact, value in (("org.kind", '"association"'), ("use.stage", '"live"')):
            connection.execute(
                text("UPDATE answers SET value = :v WHERE fact = :k AND organisation_id = :f"),
                {"v": value, "k": fact, "f": firm.id},
            )
    assert world.register.verify_all(SYSTEM).sound
    (report,) = [c for c in told.chains if c.findings]
    assert report.chain == firm.id
    assert {(f.kind, f.table, f.row, f.trail, f.held) for f in report.findings} == {
        ("row-changed", "answers", "", None, None)
    }
    assert {f.held for f in own.chains[0].findings} == {'"\\"secret\\""'}


# -------------------------------------------------------------------------------------------------------------- at random


def at_random(register: Register, seed: int, times: int) -> None:
    """Change, add and remove rows at random, one at a time, and hold what verifying says against what was done."""
    drawn = random.Random(seed)
    counted = {"changed": 0, "added": 0, "removed": 0, "refused": 0}
    while sum(counted.values()) < times:
        with behind_its_back(register) as connection:
            name = drawn.choice([*PROVEN, "trail_entries", "trail_payloads", "trail_heads"])
            row = dict(drawn.choice(connection.execute(text(f"SELECT * FROM {name}")).mappings().all()))
            how = drawn.choice(["changed", "added", "removed"])
            try:
                what = {"changed": _change, "added": _add, "removed": _remove}[how](connection, drawn, name, row)
            except IntegrityError:  # a key that is there already
                counted["refused"] += 1
                continue
            if what is None:
                continue
            told = seen(connection)
            assert told, (name, how, row, what)
            if name in PROVEN:
                assert {one.table for _, one in told if one.kind != "missing-chain"} == {name}, (how, row, what, told)
            counted[how] += 1
    assert counted["refused"] < times / 5
    assert min(counted[how] for how in ("changed", "added", "removed")) > times / 10


def _where(name: str, row: dict[str, Any]) -> str:
    return " AND ".join(f"{c.name} = :{c.name}" for c in Base.metadata.tables[name].primary_key.columns)


def _other(drawn: random.Random, of: Any, value: Any) -> Any:
    """Return another value of a column, as the database holds them."""
    if isinstance(of.type, Boolean):
        return not value
    if isinstance(value, int):
        return value + drawn.choice([-1, 1, 40])
    if isinstance(of.type, LargeBinary):
        content = bytearray(value)
        content[drawn.randrange(len(content))] ^= 1 << drawn.randrange(8)
        return bytes(content)
    if value is None:
        return "2026-12-24"
    place = drawn.randrange(len(value)) if value else 0
    return (
        value[:place]
        + drawn.choice([c for c in "0123456789abcdef" if c != value[place : place + 1]])
        + value[place + 1 :]
    )


def _change(connection: Connection, drawn: random.Random, name: str, row: dict[str, Any]) -> str | None:
    free = PROVEN[name].free if name in PROVEN else {}
    of = drawn.choice([c for c in Base.metadata.tables[name].columns if c.name not in free and c.name != "subject"])
    value = _other(drawn, of, row[of.name])
    connection.execute(
        text(f"UPDATE {name} SET {of.name} = :new WHERE {_where(name, row)}"), {**_bound(name, row), "new": value}
    )
    return f"{of.name} = {value!r}"


def _add(connection: Connection, drawn: random.Random, name: str, row: dict[str, Any]) -> str | None:
    table = Base.metadata.tables[name]
    own = {c.name for c in table.columns if c.primary_key or c.unique}
    fresh = {c.name: _other(drawn, c, row[c.name]) if c.name in own else row[c.name] for c in table.columns}
    if name == "assessments":
        fresh["number"] += 40
    connection.execute(
        text(f"INSERT INTO {name} ({', '.join(fresh)}) VALUES ({', '.join(f':{c}' for c in fresh)})"), fresh
    )
    return str(fresh)


def _remove(connection: Connection, drawn: random.Random, name: str, row: dict[str, Any]) -> str | None:
    if name in PROVEN and not PROVEN[name].lasting:
        return None  # a session ends by itself
    return _removed(connection, name, row)


def _removed(connection: Connection, name: str, row: dict[str, Any]) -> str:
    connection.execute(text(f"DELETE FROM {name} WHERE {_where(name, row)}"), _bound(name, row))
    return "gone"


def _bound(name: str, row: dict[str, Any]) -> dict[str, Any]:
    return {c.name: row[c.name] for c in Base.metadata.tables[name].primary_key.columns}


@pytest.mark.long
def test_some_random_tamperings_are_found_and_named(world: World) -> None:
    at_random(world.register, SEED, A_FEW)


@pytest.mark.long
def test_a_thousand_random_tamperings_are_found_and_named(register_url: str) -> None:
    world = lived_in(opened(register_url, Clock()))
    at_random(world.register, SEED + 1, 1000 if world.register.database.is_sqlite else 200)
    world.register.close()


# ----------------------------------------------------------------------------------------------------------------- anchors


@pytest.fixture
def anchored(register_url: str, tmp_path: Path) -> Iterator[World]:
    anchor = Anchor(tmp_path / "elsewhere" / "anchor.jsonl", KeyRing.make(tmp_path / "keys" / "key.json"))
    register = Register.open(register_url, policy=LIGHT, clock=Clock(), anchor=anchor)
    register.migrate()
    register.begin_anchoring(SYSTEM)
    world = lived_in(register)
    yield world
    register.close()


def held(world: World, connection: Connection) -> list[tuple[str, str]]:
    """Return what is found of chains (not of rows) with the anchor at hand, as somebody who looks at the database from outside finds it."""
    assert world.register.anchor is not None
    with Session(connection, join_transaction_mode="create_savepoint") as session:
        told = verify_all(session, anchored=world.register.anchor.read())
    return [(c.chain, one.kind) for c in told.chains for one in c.findings if not one.table]


def test_every_chain_is_anchored_to_its_last_entry(anchored: World) -> None:
    told = anchored.register.verify_all(SYSTEM)
    assert told.sound
    assert all(c.anchored == c.entries for c in told.chains)
    firm = anchored.register.verify(anchored.bakery.actors["owner"], anchored.bakery.id)
    assert firm.chains[0].anchored == firm.chains[0].entries


@pytest.mark.longer_way
def test_a_chain_made_anew_is_found_without_anybody_having_noted_anything(anchored: World) -> None:
    with behind_its_back(anchored.register) as connection:
        made_anew(connection, anchored.bakery.id, "user:innocent")
        assert held(anchored, connection) == [(anchored.bakery.id, "other-than-anchored")]


def test_an_end_cut_off_with_its_rows_and_head_is_found(anchored: World) -> None:
    r, firm = anchored.register, anchored.bakery
    r.invite(firm.actors["owner"], firm.id, "late@example.org", "auditor")
    count = r.verify(SYSTEM, firm.id).chains[0].entries
    with behind_its_back(r) as connection:
        actor = connection.execute(
            text("SELECT actor FROM trail_entries WHERE chain = :c AND seq = 1"), {"c": firm.id}
        ).scalar()
        connection.execute(text("DELETE FROM passes WHERE email = 'late@example.org'"))
        for table in ("trail_entries", "trail_payloads"):
            connection.execute(text(f"DELETE FROM {table} WHERE chain = :c AND seq = :s"), {"c": firm.id, "s": count})
        before = connection.execute(
            text("SELECT hash FROM trail_entries WHERE chain = :c AND seq = :s"), {"c": firm.id, "s": count - 1}
        ).scalar()
        connection.execute(
            text("UPDATE trail_heads SET seq = :s, hash = :h WHERE chain = :c"),
            {"c": firm.id, "s": count - 1, "h": before},
        )
        assert actor
        assert seen(connection) == []  # the database by itself holds together
        assert held(anchored, connection) == [(firm.id, "cut-behind-anchor")]


@pytest.mark.longer_way
def test_a_firm_taken_away_whole_is_found_even_with_the_chain_of_the_site_made_anew(anchored: World) -> None:
    r, firm = anchored.register, anchored.bakery
    with behind_its_back(r) as connection:
        for name in [n for n, proof in PROVEN.items() if proof.firm and n != "organisations"] + ["organisations"]:
            connection.execute(text(f"DELETE FROM {name} WHERE {PROVEN[name].firm} = :f"), {"f": firm.id})
        for table in ("trail_entries", "trail_payloads", "trail_heads"):
            connection.execute(text(f"DELETE FROM {table} WHERE chain = :f"), {"f": firm.id})
        made_anew(connection, "system", "system")
        told = held(anchored, connection)
    assert (firm.id, "missing-chain") in told
    assert (firm.id, "cut-behind-anchor") in told
    assert ("system", "other-than-anchored") in told


def test_an_anchor_that_is_gone_spoilt_or_signed_by_somebody_else_is_found(anchored: World, tmp_path: Path) -> None:
    r = anchored.register
    assert r.anchor is not None
    whole = r.anchor.path.read_text()
    r.anchor.path.unlink()
    assert "missing-anchor" in {f.kind for c in r.verify_all(SYSTEM).chains for f in c.findings}
    r.create_user(SYSTEM, "later@example.org", "Later", PASSWORD)
    assert not r.anchor.path.exists()  # no change makes it anew: that it is gone stays to be seen
    other = KeyRing.make(tmp_path / "other.json")
    forged = json.dumps(other.signed(anchored.bakery.id, 3, "f" * 64, r.now()))
    for line in (forged, "no line", json.dumps({**json.loads(whole.splitlines()[-1]), "hash": "e" * 64})):
        r.anchor.path.write_text(whole + line + "\n")
        assert {f.kind for c in r.verify_all(SYSTEM).chains for f in c.findings} == {"forged-anchor"}
    r.anchor.path.write_text(whole)
    assert r.verify_all(SYSTEM).sound
    assert all(c.anchored < c.entries for c in r.verify_all(SYSTEM).chains if c.chain == "system")


@pytest.mark.longer_way
def test_a_new_key_signs_from_now_on_and_the_earlier_one_still_counts(anchored: World) -> None:
    r = anchored.register
    assert r.anchor is not None
    first = r.anchor.ring
    assert stat.S_IMODE(first.path.stat().st_mode) == 0o600
    ring = KeyRing.make(first.path, first)
    again = Register(r.database, Clock(), LIGHT, Anchor(r.anchor.path, ring))
    again.begin_anchoring(SYSTEM)
    keys = [json.loads(line)["key"] for line in r.anchor.path.read_text().splitlines()]
    assert {first.current, ring.current} == set(keys)
    assert keys[-1] == ring.current
    assert again.verify_all(SYSTEM).sound
    read = KeyRing.read(first.path)
    assert read is not None
    assert read.keys == ring.keys
    assert all(read.genuine(json.loads(line)) for line in r.anchor.path.read_text().splitlines())
    assert not PublicKeys.named(first.public).genuine(json.loads(r.anchor.path.read_text().splitlines()[-1]))


@pytest.mark.longer_way
def test_what_is_written_while_the_chains_are_looked_at_is_no_finding(anchored: World) -> None:
    r, firm = anchored.register, anchored.bakery
    with r.database.reading() as db:
        db.execute(text("SELECT count(*) FROM trail_entries")).scalar()  # as of this moment
        r.add_use(firm.actors["owner"], firm.id, "Meanwhile")
        anchor = r._anchored()
        assert anchor is not None
        assert verify_all(db, anchored=anchor).sound


# ------------------------------------------------------------------------------------------------------------- assessments


def test_an_assessment_that_was_changed_is_never_handed_out_exported_or_backed_up(
    register_url: str, tmp_path: Path
) -> None:
    world = lived_in(opened(register_url, Clock()))
    r, firm = world.register, world.bakery
    owner = firm.actors["owner"]
    assert r.assessment(owner, firm.id, firm.assessment).document == document()
    changed = zlib.compress(canonical(document(tier="later")).encode())
    with r.database.connection() as connection:
        connection.execute(
            text("UPDATE assessments SET document = :d WHERE id = :a"), {"d": changed, "a": firm.assessment}
        )
    for call in (
        lambda: r.assessment(owner, firm.id, firm.assessment),
        lambda: r.export_organisation(owner, firm.id),
        lambda: r.backup(SYSTEM, tmp_path / "backup.zip"),
    ):
        with pytest.raises(
            Altered, match=f"assessment 1 of the firm {firm.id} is not the one that was recorded"
        ) as refused:
            call()
        assert sha256(canonical(document())) in str(refused.value)
    assert not (tmp_path / "backup.zip").exists()
    assert r.record_assessment(owner, firm.id, document("2027.1.1")).number == 3
    r.close()
