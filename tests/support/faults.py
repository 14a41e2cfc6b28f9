"""Faults at every step of a transaction: what the database is asked is counted, and at one number a fault strikes instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NoReturn

from sqlalchemy import event, select

from compliance.register import SYSTEM, Actor, Register
from compliance.register.tables import Base
from tests.support.registers import FIRM_CALLS, Firm, public_methods

WRITING = sorted(n for n, m in public_methods().items() if n in FIRM_CALLS and getattr(m, "writes", False))
STEPS = 400  # more than any method takes


@dataclass
class Steps:
    """What a database was asked so far: statements, and commits before and after they are done."""

    asked: int = 0
    committed: int = 0
    struck: bool = False


Strike = Callable[[Steps], object]


@contextmanager
def at_step(register: Register, number: int, strike: Strike) -> Iterator[Steps]:
    """Strike at the step of this number, counted from 1: before a statement, before a commit, or right after one."""
    steps = Steps()
    engine = register.database._engine
    dialect = engine.dialect
    commit: Callable[[Any], None] = dialect.do_commit

    def step() -> None:
        steps.asked += 1
        if steps.asked == number:
            steps.struck = True
            strike(steps)

    def executed(*_: object) -> None:
        step()

    def committing(connection: Any) -> None:
        step()
        commit(connection)
        steps.committed += 1
        step()

    names = ("do_execute", "do_executemany", "do_execute_no_params")
    for name in names:
        event.listen(engine, name, executed)
    dialect.do_commit = committing  # type: ignore[method-assign, assignment]  # no event comes after a commit is done
    try:
        yield steps
    finally:
        del dialect.do_commit
        for name in names:
            event.remove(engine, name, executed)


def acting(method: str, firm: Firm) -> Actor:
    """Return who can call a method of `FIRM_CALLS`: the last owner cannot leave, and whoever already is somebody is added by the administrator."""
    return {"leave": firm.actors["adviser"], "add_member": SYSTEM}.get(method, firm.actors["owner"])


def refusing(register: Register, said: str) -> Strike:
    """Return a fault as the driver of the database raises it."""
    import sqlite3

    import psycopg

    def strike(_: Steps) -> NoReturn:
        raise (sqlite3 if register.database.is_sqlite else psycopg).OperationalError(said)

    return strike


def rows(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything in the database."""
    with register.database.reading() as db:
        return {
            table.name: [tuple(row) for row in db.execute(select(table).order_by(*table.primary_key.columns))]
            for table in Base.metadata.sorted_tables
        }
