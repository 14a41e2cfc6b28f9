"""A process that is killed in the middle of writing loses no answer that it had acknowledged, and leaves a chain that verifies."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from multiprocessing.connection import Connection

import psycopg
import pytest

from compliance.register import SYSTEM, Actor, Unusable
from tests.support.postgresql import Server
from tests.support.registers import opened, person

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
    context = multiprocessing.get_context(
        "forkserver"
    )  # a child starts in a few milliseconds, in a fresh copy of this module
    context.set_forkserver_preload(["tests.register.test_crash"])
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
