"""A fault at each step of each writing method: nothing half done is kept, the next call works, and the trail verifies."""

from __future__ import annotations

import resource
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from compliance.register import SYSTEM, Actor, Register, Unusable
from compliance.register import database as databases
from tests.support.faults import STEPS, WRITING, acting, at_step, refusing, rows
from tests.support.postgresql import Server
from tests.support.registers import FIRM_CALLS, Clock, Firm, made_firm, opened, person, waiting

ALWAYS = ("answer", "create_token", "record_assessment", "delete_organisation")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Firm]:
    """A register with one firm in it, to be copied."""
    file = tmp_path_factory.mktemp("template") / "register.db"
    register = opened(str(file), Clock())
    register.migrate()
    firm = made_firm(register, "bakery")
    person(register, "nobody")
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    register.close()
    return file, firm


@pytest.fixture
def copied(template: tuple[Path, Firm], tmp_path: Path) -> Iterator[tuple[Register, Firm]]:
    shutil.copy(template[0], tmp_path / "register.db")
    register = opened(str(tmp_path / "register.db"), Clock())
    yield register, template[1]
    register.close()


def refusal(register: Register, firm: Firm, method: str) -> str:
    """Call a method and return how it was refused, nothing where it was not."""
    try:
        FIRM_CALLS[method](register, acting(method, firm), firm.id, firm)
    except Unusable as error:
        return str(error)
    return ""


def struck_everywhere(register: Register, firm: Firm, method: str, said: str) -> int:
    """Call a method with a fault at its first step, at its second, and so on, until it comes to its end; return how many there were."""
    if method == "confirm_member":
        waiting(register, firm)
    before = rows(register)
    for number in range(1, STEPS):
        with at_step(register, number, refusing(register, said)) as steps:
            refused = refusal(register, firm, method)
        assert steps.struck or not refused
        assert said in refused or not steps.struck or steps.committed
        if steps.committed:  # it is kept, whatever came after
            assert rows(register) != before
            assert register.verify_all(SYSTEM).sound
            return number - 1
        assert rows(register) == before, number
    raise AssertionError(STEPS)


@pytest.mark.core_takes("database or disk is full-answer", "disk I/O error-answer")
@pytest.mark.parametrize("method", ALWAYS)
@pytest.mark.parametrize("said", ["database or disk is full", "disk I/O error"])
def test_what_fails_at_any_step_leaves_all_as_it_was(copied: tuple[Register, Firm], method: str, said: str) -> None:
    register, firm = copied
    assert struck_everywhere(register, firm, method, said) > 4


@pytest.mark.long
@pytest.mark.parametrize("method", [m for m in WRITING if m not in ALWAYS])
def test_so_does_every_other_method(copied: tuple[Register, Firm], method: str) -> None:
    register, firm = copied
    assert struck_everywhere(register, firm, method, "disk I/O error") > 4


@pytest.mark.parametrize("method", WRITING)
def test_so_does_every_method_where_the_server_goes_away(postgresql: Server, method: str) -> None:
    register = opened(postgresql.migrated(), Clock())
    firm = made_firm(register, "bakery")
    person(register, "nobody")
    assert struck_everywhere(register, firm, method, "server closed the connection unexpectedly") > 4
    register.close()


def fill(register: Register, actor: Actor, firm: Firm, kept: dict[str, str]) -> None:
    """Answer until it is refused."""
    for number in range(1_000):
        value = f"{number} " * 500
        register.answer(actor, firm.id, None, f"org.f{number}", value, seen=0)
        kept[f"org.f{number}"] = value


def test_a_disk_that_fills_up_refuses_and_loses_nothing(copied: tuple[Register, Firm], tmp_path: Path) -> None:
    """A real refusal of the system, in the middle of writing a page: no file of this process may grow beyond a size."""
    register, firm = copied
    owner = firm.actors["owner"]
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept: dict[str, str] = {}
    room = max(p.stat().st_size for p in tmp_path.iterdir()) + 150_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(Unusable, match=r"disk is full|disk I/O error"):
            fill(register, owner, firm, kept)
        found = register.case(owner, firm.id).document["organisation"]["answers"]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert len(kept) > 3
    assert {k: v for k, v in found.items() if k.startswith("org.f")} == kept
    register.answer(owner, firm.id, None, "org.there-is-room", "yes", seen=0)
    assert register.verify_all(SYSTEM).sound


def test_a_database_that_somebody_else_holds_is_told_and_still_read(
    copied: tuple[Register, Firm], monkeypatch: pytest.MonkeyPatch
) -> None:
    register, firm = copied
    owner, file = firm.actors["owner"], register.database.file
    assert file is not None
    register.close()
    monkeypatch.setattr(databases, "BUSY_SECONDS", 0)
    impatient = opened(str(file), Clock())
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unusable, match="database is locked"):
        impatient.answer(owner, firm.id, None, "org.new", "yes", seen=0)
    assert impatient.case(owner, firm.id).document["organisation"]["name"] == "Bakery"
    other.execute("ROLLBACK")
    other.close()
    impatient.answer(owner, firm.id, None, "org.new", "yes", seen=0)
    assert impatient.verify_all(SYSTEM).sound
    impatient.close()


@pytest.mark.core_takes("jump0")
@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(hours=-2), timedelta(days=400)])
def test_a_clock_that_jumps_spoils_no_trail_and_lets_nobody_in(
    template: tuple[Path, Firm], tmp_path: Path, jump: timedelta
) -> None:
    shutil.copy(template[0], tmp_path / "register.db")
    clock = Clock()
    register = opened(str(tmp_path / "register.db"), clock)
    firm = template[1]
    owner = firm.actors["owner"]
    user = register.authenticate("bakery-owner@example.org", "seven green chairs sing")
    secret = register.start_session(user)
    clock.at += jump
    register.answer(owner, firm.id, None, "org.new", "yes", seen=0)
    clock.at -= jump
    seen = register.case(owner, firm.id).marks[None, "org.new"]
    register.answer(owner, firm.id, None, "org.new", "no", seen=seen)
    assert register.verify_all(SYSTEM).sound
    assert register.case(owner, firm.id).document["organisation"]["answers"]["org.new"] == "no"
    register.end_session(secret)
    clock.at += jump
    assert register.session(secret) is None
    register.close()
