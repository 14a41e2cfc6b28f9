"""A process that is killed in the middle of writing loses no answer that it had acknowledged, and leaves a chain that verifies."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import random
import signal
import time
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path

import psycopg
import pytest

from compliance.register import SYSTEM, Actor, Register, Unusable
from compliance.register.database import HEAD
from compliance.register.migrating import begin_site, upgrade
from tests.support.faults import STEPS, WRITING, Steps, acting, at_step, rows
from tests.support.postgresql import Server
from tests.support.registers import FIRM_CALLS, Clock, Firm, made_firm, opened, person, waiting

pytestmark = pytest.mark.kill

KILLS = {"sqlite": 200, "postgresql": 40}
FACTS = 7


def write_for_ever(url: str, actor: Actor, firm: str, run: int, told: Connection) -> None:
    """Answer one question after the other, and say so after each commit."""
    register = opened(url)
    marks = register.case(actor, firm).marks
    seen = {fact: marks.get((None, f"org.f{fact}"), 0) for fact in range(FACTS)}
    told.send_bytes(b"ready")
    turn = 0
    while True:
        fact = turn % FACTS
        value = f"{run}.{turn}"
        seen[fact] = register.answer(actor, firm, None, f"org.f{fact}", value, seen=seen[fact])
        told.send_bytes(f"{fact} {value} {seen[fact]}".encode())
        turn += 1


def acknowledged(told: Connection) -> list[tuple[str, str, int]]:
    """Return everything that the process said before it died; half a message is none."""
    out = []
    try:
        while told.poll(0):
            out.append(heard(told))
    except (EOFError, OSError):
        pass
    return out


def heard(told: Connection) -> tuple[str, str, int]:
    """Return the next acknowledged answer."""
    fact, value, revision = told.recv_bytes().decode().split()
    return f"org.f{fact}", value, int(revision)


def test_killed_in_the_middle_of_writing(register_url: str) -> None:
    register = opened(register_url)
    ada = person(register, "ada")
    firm = register.create_organisation(ada, "Bakery").id
    chance = random.Random(7)
    context = forks()
    kills = KILLS["sqlite" if register.database.is_sqlite else "postgresql"]
    written: dict[int, tuple[str, str]] = {}
    for run in range(kills):
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=write_for_ever, args=(register_url, ada, firm, run, theirs))
        child.start()
        theirs.close()
        assert ours.poll(60)
        assert ours.recv_bytes() == b"ready"
        for fact, value, revision in (heard(ours) for _ in range(chance.randint(0, 3))):
            written[revision] = (fact, value)
        time.sleep(chance.uniform(0, 0.012))  # when it dies is the point of the test
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        assert child.exitcode == -signal.SIGKILL
        for fact, value, revision in acknowledged(ours):
            written[revision] = (fact, value)
        ours.close()
    trail = {
        e.seq: (e.payload["fact"], e.payload["after"])
        for e in register.trail(ada, firm, limit=10**6)
        if e.kind == "answer.given"
    }
    assert {seq: trail.get(seq) for seq in written} == written
    assert len(written) > kills
    # At most the one answer in flight was kept without its acknowledgement being heard.
    assert len(trail) - len(written) <= kills
    last = {trail[seq][0]: trail[seq][1] for seq in sorted(trail)}
    assert register.case(ada, firm).document["organisation"]["answers"] == last
    assert register.verify_all(SYSTEM).sound
    register.close()


def test_the_server_of_postgresql_is_killed_and_comes_back() -> None:
    server = Server()
    try:
        url = server.migrated()
        register = opened(url)
        ada = person(register, "ada")
        firm = register.create_organisation(ada, "Bakery").id
        context = multiprocessing.get_context("forkserver")
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=write_for_ever, args=(url, ada, firm, 0, theirs))
        child.start()
        theirs.close()
        assert ours.recv_bytes() == b"ready"
        told = [heard(ours)]
        with psycopg.connect(url) as connection:
            found = connection.execute(
                "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"
            ).fetchone()
        assert found
        for pid in (server.pid, found[0]):
            os.kill(pid, signal.SIGKILL)
        child.join(30)
        assert child.exitcode == 1
        told += acknowledged(ours)
        with pytest.raises(Unusable):
            register.case(ada, firm)
        server.restart()
        trail = {
            e.seq: (e.payload["fact"], e.payload["after"])
            for e in register.trail(ada, firm, limit=10**6)
            if e.kind == "answer.given"
        }
        assert {r: trail.get(r) for _, _, r in told} == {r: (f, v) for f, v, r in told}
        assert register.verify_all(SYSTEM).sound
        register.close()
    finally:
        server.stop()


# ------------------------------------------------------------------------------------------- at every step of every method


def die_at(url: str, number: int, told: Connection, call: Callable[[Register], object]) -> None:
    """Do something to a register, and be killed at a step of it; say before how many transactions were committed by then."""

    def killed(steps: Steps) -> None:
        told.send_bytes(str(steps.committed).encode())
        os.kill(os.getpid(), signal.SIGKILL)

    register = opened(url, Clock())
    with at_step(register, number, killed):
        call(register)


def committed_before_dying(
    context: ForkServerContext, url: str, number: int, call: Callable[[Register], object]
) -> int | None:
    """Return how many transactions a child had committed when it was killed at a step, None where it came to its end before."""
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=die_at, args=(url, number, theirs, call))
    child.start()
    theirs.close()
    child.join()
    assert child.exitcode in (0, -signal.SIGKILL)
    said = int(ours.recv_bytes()) if child.exitcode else None
    ours.close()
    return said


def restored(path: Path, register: Register) -> None:
    """Fill a register from a backup."""
    register.restore(path)


def called(method: str, firm: Firm, register: Register) -> None:
    """Call a method of a firm."""
    FIRM_CALLS[method](register, acting(method, firm), firm.id, firm)


def forks() -> ForkServerContext:
    """Return where children start in a few milliseconds, in a fresh copy of this module."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.register.test_crash"])
    return context


@pytest.mark.parametrize("method", WRITING)
def test_killed_at_every_step_of_a_method(register_url: str, method: str) -> None:
    """Before it is committed there is nothing of it, afterwards all."""
    register = opened(register_url, Clock())
    firm = made_firm(register, "bakery")
    person(register, "nobody")
    if method == "confirm_member":
        waiting(register, firm)
    before, context = rows(register), forks()
    call = partial(called, method, firm)
    for number in range(1, STEPS):
        committed = committed_before_dying(context, register_url, number, call)
        assert register.verify_all(SYSTEM).sound
        if committed != 0:
            assert rows(register) != before
            assert number > 4
            break
        assert rows(register) == before, number
    register.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Return what gives the address of a new, empty database each time."""
    numbers = itertools.count()
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgresql")
        return server.empty
    return lambda: f"sqlite:///{tmp_path / f'new-{next(numbers)}.db'}"


@pytest.mark.parametrize("known", [None, "0001", "0002"])
def test_killed_in_the_middle_of_a_migration(known: str | None, fresh: Callable[[], str]) -> None:
    """It stands at the version it had or at the newest, and the next try brings it there."""
    context = forks()
    for number in itertools.count(1, 5):
        url = fresh()
        register = opened(url, Clock())
        if known is not None:
            register.database.create_file()
            with register.database.connection() as connection:
                upgrade(connection, known)
                begin_site(connection)
        committed = committed_before_dying(context, url, number, Register.migrate)
        assert register.database.revision() == (HEAD if committed or committed is None else known)
        register.migrate()
        register.check()
        assert register.verify_all(SYSTEM).sound
        register.close()
        if committed is None:
            break
    assert number > 10


def test_killed_while_a_backup_is_restored(fresh: Callable[[], str], tmp_path: Path) -> None:
    """There is nothing, or everything; and where there is nothing it can be restored again."""
    source = opened(str(tmp_path / "source.db"), Clock())
    source.migrate()
    made_firm(source, "bakery")
    source.backup(SYSTEM, tmp_path / "backup.zip")
    context = forks()
    call = partial(restored, tmp_path / "backup.zip")
    for number in itertools.count(1, 40):
        url = fresh()
        committed = committed_before_dying(context, url, number, call)
        register = opened(url, Clock())
        if committed == 0:
            assert register.database.revision() is None
            call(register)
        register.check()
        assert register.verify_all(SYSTEM).sound
        assert [o.name for o in register.organisations(SYSTEM)] == ["Bakery"]
        register.close()
        if committed is None:
            break
    assert number > 100
    source.close()
