"""The tables that migrations make are those of the models, in both databases; what was kept stays; what is foreign or newer is refused."""

from __future__ import annotations

import gzip
import os
import sqlite3
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from compliance.register import SYSTEM, Actor, Register, Unusable, database
from compliance.register.database import HEAD
from compliance.register.migrating import _config, steps
from compliance.register.tables import Base
from tests.conftest import ROOT
from tests.support.fresh_register import SHIPPED
from tests.support.registers import PASSWORD, made_world, opened

RELEASED = (
    Path(__file__).parent / "released"
)  # of the version before the trail listed rows: a register and a backup, made by that version


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgresql").empty())
    return f"sqlite:///{tmp_path / 'new' / 'register.db'}"


def test_the_migrated_tables_are_those_of_the_models(register_url: str) -> None:
    register = opened(register_url)
    with register.database.connection() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    register.close()


def test_the_newest_migration_is_the_one_the_program_asks_for() -> None:
    assert ScriptDirectory.from_config(_config()).get_current_head() == HEAD
    assert steps(None) == ("0001", "0002", "0003", "0004", "0005")


def test_a_register_of_the_released_version_opens_with_all_it_kept_and_says_what_its_trail_cannot_prove(
    tmp_path: Path,
) -> None:
    path = tmp_path / "register.db"
    path.write_bytes(gzip.decompress((RELEASED / "register-0002.db.gz").read_bytes()))
    register = opened(f"sqlite:///{path}")
    with pytest.raises(Unusable, match="earlier version"):
        register.check()
    with sqlite3.connect(path) as db:
        counted = dict(db.execute("SELECT chain, count(*) FROM trail_entries GROUP BY chain"))
    assert register.migrate() == ("0003", "0004", "0005")
    register.check()
    assert_released(register, counted)
    assert register.migrate() == ()
    register.close()


def test_a_backup_of_the_released_version_is_restored_and_proven_from_then_on(empty_url: str) -> None:
    register = opened(empty_url)
    register.restore(RELEASED / "backup-0002.zip")
    assert_released(register, {})
    register.close()


def assert_released(register: Register, counted: dict[str, int]) -> None:
    firms = {firm.name: firm for firm in register.organisations(SYSTEM)}
    assert set(firms) == {"Bakery", "Clinic", "Garage"}
    bakery = firms["Bakery"].id
    case = register.case(SYSTEM, bakery).document
    assert case["organisation"]["answers"] == {"org.kind": "association"}
    assert [use["name"] for use in case["use_cases"]] == ["Renommé"]
    user = register.authenticate("bakery-owner@example.org", PASSWORD)
    register.create_token(
        Actor(f"user:{user.id}", "user", user.id, proved=True),
        bakery,
        "later",
        "owner",
        register.now() + timedelta(days=9),
    )
    found = register.verify_all(SYSTEM)
    assert found.sound
    taken = {c.chain: c.taken_over for c in found.chains if c.taken_over}
    assert set(taken) == {"system", *(firm.id for firm in firms.values())}
    for firm in firms.values():
        assert taken[firm.id] == counted.get(firm.id, taken[firm.id] - 1) + 1
    with register.database.connection() as connection:
        connection.execute(
            text("UPDATE answers SET value = '\"bank\"' WHERE fact = 'org.kind' AND organisation_id = :f"),
            {"f": bakery},
        )
    (one,) = [f for c in register.verify_all(SYSTEM).chains for f in c.findings]
    assert (one.kind, one.table, one.row, one.column, one.trail, one.held) == (
        "row-changed", "answers", "org.kind", "value", '"\\"association\\""', '"\\"bank\\""',
    )  # fmt: skip
    assert one.seq == taken[bakery]


def test_a_register_of_a_newer_version_is_refused_and_left_alone(register_url: str) -> None:
    register = opened(register_url)
    with register.database.connection() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for call in (register.check, register.migrate):
        with pytest.raises(Unusable, match=r"written by a newer version of this program \(9999.*update the program"):
            call()
    assert register.database.revision() == "9999"
    register.close()


def test_a_database_that_holds_something_else_is_refused(empty_url: str) -> None:
    register = opened(empty_url)
    register.database.create_file()
    with register.database.connection() as connection:
        connection.execute(text("CREATE TABLE recipes (id INTEGER)"))
    for call in (register.check, register.migrate):
        with pytest.raises(Unusable, match="holds something else"):
            call()
    register.close()


def test_a_register_that_was_never_made_says_how_to_make_it(empty_url: str) -> None:
    register = opened(empty_url)
    with pytest.raises(Unusable, match="compliance register init"):
        register.check()
    if register.database.file is not None:
        assert not register.database.file.exists()
    register.close()


def test_a_migration_that_fails_leaves_nothing_behind(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    register = opened(empty_url)

    def broken(_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("compliance.register.migrating.begin_site", broken)
    with pytest.raises(RuntimeError):
        register.migrate()
    monkeypatch.undo()
    assert register.database.revision() is None
    assert register.migrate() == ("0001", "0002", "0003", "0004", "0005")
    register.close()


@pytest.mark.parametrize(
    "address", ["", "mysql://x/y", "sqlite://", "sqlite:///:memory:", "http://x", "nonsense://", "://"]
)
def test_what_is_no_address_is_refused(address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unusable):
        Register.open(address).migrate()


def test_a_server_that_is_not_there_is_said_without_the_password() -> None:
    register = Register.open("postgresql://ada:hidden@127.0.0.1:1/x")
    with pytest.raises(Unusable, match="cannot be used") as refused:
        register.check()
    assert "hidden" not in str(refused.value)
    register.close()


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello " * 500)
    register = Register.open(str(path))
    with pytest.raises(Unusable, match="not a database"):
        register.check()
    register.close()


def test_the_file_is_for_its_owner_only_and_every_commit_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SYNCHRONOUS", SHIPPED)
    old = os.umask(0)
    try:
        register = opened(str(tmp_path / "deep" / "register.db"))
        register.migrate()
        made_world(register)
        for path in (tmp_path / "deep").iterdir():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700
    finally:
        os.umask(old)
    with register.database.reading() as db:
        told = {
            p: db.execute(text(f"PRAGMA {p}")).scalar()
            for p in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30000}
    register.close()


def test_foreign_keys_hold(register_url: str) -> None:
    register = opened(register_url)
    engine = create_engine(register.database.url)
    with pytest.raises(Exception, match=r"(?i)foreign key"), register.database.connection() as connection:
        connection.execute(text("INSERT INTO identities VALUES ('i', 's', 'nobody', '2026-01-01T00:00:00.000000Z')"))
    engine.dispose()
    register.close()


def test_the_register_brings_nothing_of_the_law_along() -> None:
    script = "import sys, compliance.register; print(*sorted(m for m in sys.modules if m.startswith(('compliance', 'alembic', 'argon2', 'fastapi'))))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = done.stdout.split()
    assert [m for m in found if not m.startswith("compliance.register")] == ["compliance", "compliance.errors"]
