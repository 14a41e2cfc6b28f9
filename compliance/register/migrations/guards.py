"""Triggers that keep the trail as it was written, in SQLite and PostgreSQL. Nobody who goes through the program meets them.

An entry is never changed or removed. A payload is never changed, but may be erased. The head of a chain moves one entry on at a time and never goes.
"""

from __future__ import annotations

from alembic import op

REASON = "the trail is only ever added to"


def guard() -> None:
    """Make the triggers."""
    if op.get_bind().dialect.name == "sqlite":
        for table, event, when in (
            ("trail_entries", "UPDATE", ""),
            ("trail_entries", "DELETE", ""),
            ("trail_payloads", "UPDATE", ""),
            ("trail_heads", "UPDATE", " WHEN NEW.chain <> OLD.chain OR NEW.seq <> OLD.seq + 1"),
            ("trail_heads", "DELETE", ""),
        ):
            op.execute(
                f"CREATE TRIGGER {table}_{event.lower()} BEFORE {event} ON {table}{when} "
                f"BEGIN SELECT RAISE(ABORT, '{REASON}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION trail_refused() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{REASON}'; END $$"
    )
    for table, events in (
        ("trail_entries", "UPDATE OR DELETE"),
        ("trail_payloads", "UPDATE"),
        ("trail_heads", "DELETE"),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_kept BEFORE {events} ON {table} FOR EACH ROW EXECUTE FUNCTION trail_refused()"
        )
    op.execute(
        "CREATE TRIGGER trail_heads_forward BEFORE UPDATE ON trail_heads FOR EACH ROW "
        "WHEN (NEW.chain <> OLD.chain OR NEW.seq <> OLD.seq + 1) EXECUTE FUNCTION trail_refused()"
    )
    for table in ("trail_entries", "trail_payloads", "trail_heads"):
        op.execute(
            f"CREATE TRIGGER {table}_whole BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION trail_refused()"
        )
