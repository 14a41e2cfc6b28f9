"""Opening the database: a file of SQLite, or a server of PostgreSQL, with the same promises.

A transaction either reads, and then the database itself refuses to change anything, or it writes and has the database for itself from its first
statement (SQLite: BEGIN IMMEDIATE; PostgreSQL: the head of the chain is locked, see `gateway`). What is committed is on the disk.
"""

from __future__ import annotations

import os
import shlex
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import ORMExecuteState, Session

from compliance.errors import InternalFault, Message, about
from compliance.register import chain, changes
from compliance.register.faults import Unusable

HEAD = "0005"
"""The newest migration; a test holds it to `migrations/versions`."""
BUSY_SECONDS = 30
SYNCHRONOUS = "FULL"  # what SQLite says is done is on the disk, also when the power fails
POOL = 10
OVERFLOW = 30


class Database:
    """A database that may not exist yet. Safe to use from many threads."""

    def __init__(self, url: str) -> None:
        self.url = _address(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.kept: Callable[[chain.Heads], None] = lambda heads: (
            None
        )  # told the new heads of chains once a change is kept
        self._turn = threading.Lock()  # SQLite lets one write at a time; threads queue here instead of polling the file
        if self.is_sqlite:
            self.file: Path | None = Path(str(self.url.database)).expanduser().absolute()
            self.url = self.url.set(database=str(self.file))
        else:
            self.file = None
        self._engine = self._made()
        # Whoever lets go of a register without closing it leaves no connection open; at the end of a process the system sees to that.
        weakref.finalize(self, self._engine.dispose).atexit = False
        steady: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._reading = self._engine.execution_options(writes=False, **({} if self.is_sqlite else steady))
        self._writing = self._engine.execution_options(writes=True)

    def _made(self) -> Engine:
        if not self.is_sqlite:
            try:
                return create_engine(
                    self.url, pool_size=POOL, max_overflow=OVERFLOW, pool_pre_ping=True, pool_recycle=1800
                )
            except ModuleNotFoundError as error:
                raise Unusable(Message("database.no-driver", name=error.name)) from None
        engine = create_engine(
            self.url,
            pool_size=POOL,
            max_overflow=OVERFLOW,
            connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        )

        @event.listens_for(engine, "connect")
        def _connected(connection: Any, record: Any) -> None:
            connection.isolation_level = None  # we begin transactions ourselves, below
            for pragma in (
                f"busy_timeout={BUSY_SECONDS}000",
                "journal_mode=WAL",
                f"synchronous={SYNCHRONOUS}",
                "foreign_keys=ON",
                "secure_delete=ON",
            ):
                connection.execute(f"PRAGMA {pragma}")

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            writes = connection.get_execution_options().get("writes", True)
            if connection.info.get("writes") is not writes:  # as this connection stood when it was last used
                connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
                connection.info["writes"] = writes
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

        return engine

    def create_file(self) -> None:
        """Make the file of a new SQLite database, for the eyes of its owner only."""
        if self.file is None:
            return
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600))
            self.file.chmod(0o600)
        except OSError as error:
            raise Unusable(about(self.file, Message("database.cannot-make", why=error.strerror))) from None

    def revision(self) -> str | None:
        """Return the migration the database stands at, None where it is empty.

        Raises:
            Unusable: it cannot be reached, or it is no register.
        """
        if self.file is not None and not self.file.exists():
            return None
        with self.guarded(), self._reading.connect() as connection:
            names = inspect(connection).get_table_names()
            if "alembic_version" not in names:
                if names:
                    raise Unusable(about(self.shown, Message("database.something-else")))
                return None
            found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            return found

    def check(self) -> None:
        """Make sure that the database is of this version.

        Raises:
            Unusable: it is not there, older, newer, or something else; the message says what to do.
        """
        found = self.revision()
        if found is None:
            raise Unusable(about(self.shown, Message("database.no-register", command=self.making)))
        if found > HEAD:
            raise newer(self.shown, found)
        if found < HEAD:
            raise Unusable(about(self.shown, Message("database.older", found=found, needed=HEAD, command=self.making)))

    @property
    def making(self) -> str:
        """The command that makes this register, or brings it to this version; an address with a password is left for its owner to give."""
        named = "" if self.file is None else f" --database {shlex.quote(str(self.file))}"
        return f"compliance register init{named}"

    @property
    def shown(self) -> str:
        """The address as messages show it: without a password."""
        return str(self.file) if self.file is not None else self.url.render_as_string(hide_password=True)

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Turn a database that cannot be reached into a sentence."""
        try:
            yield
        except DBAPIError as error:
            if error.connection_invalidated or error.__class__.__name__ in ("OperationalError", "DatabaseError"):
                reason = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else "no reason given"
                raise Unusable(about(self.shown, Message("database.unusable", why=reason))) from error
            raise

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Read, all of it as of one moment. The database refuses any change."""
        with self.guarded(), Session(self._reading, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self, *, trail: bool = True) -> Iterator[Session]:
        """Write, all or nothing. Whatever is changed must leave an entry in the trail, except where `trail` says otherwise.

        Raises:
            InternalFault: something was changed without an entry; nothing is kept.
            Unusable: the database went away; whether the last change was kept is for the trail to say.
        """
        if self.is_sqlite:
            self._turn.acquire()
        try:
            with self.guarded(), Session(self._writing, expire_on_commit=False) as session:
                _watch(session)
                with session.begin():
                    session.connection()
                    yield session
                    session.flush()
                    if trail and session.info.get("changed") and not session.info.get("recorded"):
                        raise InternalFault(Message("database.no-trail"))
                    chain.settle(session)
                self.kept(session.info.get("heads", {}))
        finally:
            if self.is_sqlite:
                self._turn.release()

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A bare connection in one writing transaction, for migrations and restoring."""
        if self.is_sqlite:
            self._turn.acquire()
        try:
            with self._writing.begin() as connection:
                yield connection
        finally:
            if self.is_sqlite:
                self._turn.release()

    def wipe(self) -> None:
        """Let nothing of what was deleted stand in the journal of SQLite. In PostgreSQL that is for its own vacuum."""
        if self.is_sqlite:
            connection = self._engine.raw_connection()  # outside any transaction
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


def newer(shown: str, found: str) -> Unusable:
    """Return the refusal of a database that a later version of this program wrote."""
    return Unusable(about(shown, Message("database.newer", found=found, known=HEAD)))


def _watch(session: Session) -> None:
    """Remember whether anything but the trail is changed, and which rows."""
    changes.watch(session)

    @event.listens_for(session, "before_flush")
    def _flushed(found: Session, context: Any, instances: Any) -> None:
        if found.new or found.deleted or any(found.is_modified(o) for o in found.dirty):
            found.info["changed"] = True
        changes.flushed(found)

    @event.listens_for(session, "do_orm_execute")
    def _executed(state: ORMExecuteState) -> None:
        if state.is_insert or state.is_update or state.is_delete:
            session.info["changed"] = True
            changes.executed(session, state)


def _address(url: str) -> URL:
    """Read an address; a path alone is a file of SQLite."""
    try:
        read = make_url(url if "://" in url else f"sqlite:///{Path(url).expanduser().absolute()}")
        backend = read.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError):
        backend, read = "", URL.create("none")
    if backend == "postgres" or backend == "postgresql":
        return read.set(drivername="postgresql+psycopg")
    if backend != "sqlite" or not read.database or read.database == ":memory:":
        raise Unusable(Message("database.address"))
    return read.set(drivername="sqlite+pysqlite", query={})


__all__ = ["HEAD", "Database", "newer"]
