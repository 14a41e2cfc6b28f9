"""Takes into the trail what a register of an earlier version holds, whose entries did not list the rows they wrote.

From then on the tables are held against the trail. What was done to a row before is not proven by this: `verify` says which entry took it over, and holds
assessments against the hash that was recorded with them at any time.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from compliance.register import chain
from compliance.register.changes import SHAPES
from compliance.register.replaying import TAKEN_OVER, whole
from compliance.register.tables import HeadRow

SINCE = "0004"
"""The migration with which entries began to list rows."""


def take_over(db: Session, at: datetime) -> None:
    """List the rows of every chain in an entry of its own; those of a person apart, so that they can be erased with the person."""
    for name in sorted(db.scalars(select(HeadRow.chain))):
        listed: dict[str | None, list[dict[str, Any]]] = {}
        for row in whole(name, db):
            listed.setdefault(_person(row) if name == chain.SYSTEM_CHAIN else None, []).append(row)
        for person, rows in sorted(listed.items(), key=lambda one: one[0] or ""):
            chain.append(db, name, at, "system", TAKEN_OVER, {}, person, rows=rows)
    chain.settle(db)


def _person(row: dict[str, Any]) -> str | None:
    shape = SHAPES[row["table"]]
    column = shape.proof.person
    if column is None:
        return None
    found = row["key"][shape.key.index(column)] if column in shape.key else row["row"][column]
    return None if found is None else str(found)


__all__ = ["SINCE", "take_over"]
