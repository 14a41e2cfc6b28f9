"""Brings a database to the form of this version, one migration after the other, all or none."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from compliance.register import chain, changes
from compliance.register.database import HEAD, Database, newer
from compliance.register.tables import HeadRow
from compliance.register.taking_over import SINCE, take_over

FOLDER = Path(__file__).resolve().parent / "migrations"


def migrate(database: Database, now: datetime) -> tuple[str, ...]:
    """Bring a database to the newest form, from whichever it has; return the migrations that were run.

    Raises:
        Unusable: it cannot be used, or a newer version of this program wrote it. Nothing is changed then.
    """
    found = database.revision()
    done = steps(found)
    if found is not None and done is None:
        raise newer(database.shown, found)
    if not done:
        return ()
    database.create_file()
    with database.guarded(), database.connection() as connection:
        upgrade(connection, HEAD)
        begin_site(connection)
        take_over_rows(connection, done, now)
    return done


def steps(found: str | None) -> tuple[str, ...] | None:
    """Return the migrations after a revision, None where it is not one of ours."""
    script = ScriptDirectory.from_config(_config())
    known = [revision.revision for revision in script.walk_revisions()][::-1]
    if found is None:
        return tuple(known)
    return tuple(known[known.index(found) + 1 :]) if found in known else None


def upgrade(connection: Connection, revision: str) -> None:
    """Run migrations inside the transaction of a connection."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def begin_site(connection: Connection) -> None:
    """Begin the chain of the site where there is none."""
    with Session(connection, join_transaction_mode="create_savepoint") as session, session.begin():
        if session.get(HeadRow, chain.SYSTEM_CHAIN) is None:
            chain.begin(session, chain.SYSTEM_CHAIN)


def take_over_rows(connection: Connection, done: tuple[str, ...], now: datetime) -> None:
    """Take what is kept into the trail, where these migrations brought a database to a version whose trail proves it."""
    if SINCE not in done:
        return
    with Session(connection, join_transaction_mode="create_savepoint") as session, session.begin():
        changes.watch(session)
        take_over(session, now)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


__all__ = ["FOLDER", "begin_site", "migrate", "steps", "take_over_rows", "upgrade"]
