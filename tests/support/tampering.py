"""What somebody does to a database past the program: everything is undone afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from compliance.register import Register
from compliance.register.chain import entry_hash


@contextmanager
def behind_its_back(register: Register) -> Iterator[Connection]:
    """Change the database as somebody can who owns it, triggers and foreign keys out of the way; all of it is taken back."""
    with register.database._engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if register.database.is_sqlite:
            driver.execute("PRAGMA foreign_keys=OFF")
            connection.execute(text("SELECT 1"))
            for trigger in (
                connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
            ):
                connection.execute(text(f"DROP TRIGGER {trigger}"))
        else:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        yield connection
        connection.rollback()
        if register.database.is_sqlite:
            driver.execute("PRAGMA foreign_keys=ON")


def made_anew(connection: Connection, name: str, actor: str, upto: int | None = None) -> None:
    """Make a chain anew with another actor, or cut its end off, so that it holds together by itself."""
    rows = (
        connection.execute(text("SELECT * FROM trail_entries WHERE chain = :c ORDER BY seq"), {"c": name})
        .mappings()
        .all()
    )
    last = "0" * 64
    for row in rows[:upto]:
        own = entry_hash(name, row["seq"], row["at"], actor, row["kind"], row["digest"], last)
        words = {"a": actor, "p": last, "h": own, "c": name, "s": row["seq"]}
        connection.execute(
            text("UPDATE trail_entries SET actor = :a, previous = :p, hash = :h WHERE chain = :c AND seq = :s"), words
        )
        last = own
    words = {"c": name, "s": len(rows[:upto]), "h": last}
    connection.execute(text("UPDATE trail_heads SET seq = :s, hash = :h WHERE chain = :c"), words)
    for table in ("trail_entries", "trail_payloads"):
        connection.execute(text(f"DELETE FROM {table} WHERE chain = :c AND seq > :s"), {"c": name, "s": words["s"]})
