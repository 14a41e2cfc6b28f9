"""Which rows a transaction writes, and how the trail says what stands in them.

A row is `{"table", "key", "row"}`: the values of its key in the order of the table, and those of its other columns as the database holds them, None where the
row is gone. What is secret, long or no text stands as `{"sha256": ...}`. Hashes of passwords carry a random salt of their own and secrets have 256 bits, so
that a plain fingerprint of such a hash tells nobody anything, and everybody who has the row can check it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Column, and_, column, false, inspect, or_, select, true
from sqlalchemy import table as named_table
from sqlalchemy.orm import ORMExecuteState, Session

from compliance.errors import InternalFault, Message
from compliance.register.proofs import PROVEN, Proof
from compliance.register.tables import Base

SITE = "system"
LONG = 200
BATCH = 100
Key = tuple[str, ...]


@dataclass(frozen=True)
class Shape:
    """A proven table: its columns in the words of the database, read as they stand there and not as a type would have them."""

    name: str
    proof: Proof
    key: tuple[str, ...]
    others: tuple[str, ...]
    booleans: frozenset[str]

    def chain_of(self, row: Mapping[str, Any]) -> str:
        """Return the chain in which a row is proven."""
        firm = None if self.proof.firm is None else row[self.proof.firm]
        return SITE if firm is None else str(firm)


def _shape(name: str, proof: Proof) -> Shape:
    columns: list[Column[Any]] = list(Base.metadata.tables[name].columns)
    key = tuple(c.name for c in columns if c.primary_key)
    others = tuple(c.name for c in columns if not c.primary_key and c.name not in proof.free)
    return Shape(name, proof, key, others, frozenset(c.name for c in columns if isinstance(c.type, Boolean)))


SHAPES: Mapping[str, Shape] = {name: _shape(name, proof) for name, proof in PROVEN.items()}


# ------------------------------------------------------------------------------------------------------------ in words


def fingerprint(value: Any) -> dict[str, str]:
    """Return what the trail says in the place of a value that it does not tell."""
    content = (
        bytes(value) if isinstance(value, (bytes, bytearray, memoryview)) else str(value).encode("utf-8", "replace")
    )
    return {"sha256": hashlib.sha256(content).hexdigest()}


def cell(shape: Shape, name: str, value: Any) -> Any:
    """Return a value of the database as the trail says it, the same from SQLite and from PostgreSQL."""
    if name in shape.booleans and value in (0, 1):
        return bool(value)
    if value is None or (isinstance(value, int) and name not in shape.proof.secret):
        return value
    if name in shape.proof.secret or not isinstance(value, str) or len(value) > LONG:
        return fingerprint(value)
    return value


def said(shape: Shape, row: Mapping[str, Any]) -> tuple[Key, dict[str, Any]]:
    """Return the key of a raw row and its other values, as the trail says them."""
    cells = {name: cell(shape, name, row[name]) for name in (*shape.key, *shape.others)}
    return key_text(cells[name] for name in shape.key), {name: cells[name] for name in shape.others}


def key_text(cells: Iterable[Any]) -> Key:
    """Return the values of a key as texts to find it by."""
    return tuple(c["sha256"] if isinstance(c, dict) else str(c) for c in cells)


def rows_of(db: Session, shape: Shape, where: Any) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table as the database holds them, a few at a time."""
    query: Any = select(*(column(name) for name in (*shape.key, *shape.others))).select_from(named_table(shape.name))
    for row in db.execute(query.where(where), execution_options={"yield_per": BATCH}).mappings():
        yield dict(row)


def in_chain(shape: Shape, chain: str) -> Any:
    """Return the condition of the rows of a table that are proven in a chain."""
    if shape.proof.firm is None:
        return true() if chain == SITE else false()
    firm: Any = column(shape.proof.firm)
    return firm.is_(None) if chain == SITE else firm == chain


def firms_in(db: Session, shape: Shape) -> set[str]:
    """Return the firms of which a table has rows."""
    if shape.proof.firm is None:
        return set()
    firm: Any = column(shape.proof.firm)
    found = db.scalars(select(firm).select_from(named_table(shape.name)).where(firm.is_not(None)).distinct())
    return {str(one) for one in found}


# ---------------------------------------------------------------------------------------------------- what is touched


def watch(session: Session) -> None:
    """Remember which rows a session writes."""
    session.info["touched"] = {}


def flushed(session: Session) -> None:
    """Remember the rows that are about to be written one by one."""
    for row in (*session.new, *session.dirty, *session.deleted):
        shape = SHAPES.get(row.__tablename__)
        if shape is None or (row in session.dirty and not _changes(row, shape)):
            continue
        held = {name: getattr(row, name) for name in (*shape.key, *filter(None, [shape.proof.firm]))}
        _touch(session, shape, held)


def executed(session: Session, state: ORMExecuteState) -> None:
    """Remember the rows that a statement is about to change or to remove.

    Raises:
        InternalFault: it adds rows, of which nobody would know the keys.
    """
    statement: Any = state.statement
    shape = SHAPES.get(statement.table.name)
    if shape is None:
        return
    if state.is_insert:
        raise InternalFault(Message("database.no-trail"))
    values = statement._values if state.is_update else None  # what is set has no public name
    if values is not None and {c.name for c in values} <= shape.proof.free.keys():
        return
    names = dict.fromkeys([*shape.key, *filter(None, [shape.proof.firm])])
    query = select(*(statement.table.c[n] for n in names))
    condition = statement.whereclause
    for held in session.execute(query if condition is None else query.where(condition)).mappings().all():
        _touch(session, shape, dict(held))


def touched_rows(session: Session) -> dict[str, list[dict[str, Any]]]:
    """Return, for each chain, the rows that were written, as they stand now; and forget them."""
    found: dict[tuple[str, str], list[tuple[Any, ...]]] = {}
    for (name, key), chain in session.info["touched"].items():
        found.setdefault((chain, name), []).append(key)
    session.info["touched"] = {}
    out: dict[str, list[dict[str, Any]]] = {}
    for (chain, name), keys in found.items():
        out.setdefault(chain, []).extend(_now(session, SHAPES[name], keys))
    return out


def _now(session: Session, shape: Shape, keys: list[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    gone = {key_text(cell(shape, n, v) for n, v in zip(shape.key, key, strict=True)): key for key in keys}
    for start in range(0, len(keys), BATCH):
        part = keys[start : start + BATCH]
        each = [and_(*(column(n) == v for n, v in zip(shape.key, k, strict=True))) for k in part]
        for row in list(rows_of(session, shape, or_(*each))):
            key, values = said(shape, row)
            gone.pop(key, None)
            yield {"table": shape.name, "key": list(key), "row": values}
    for key in gone:
        yield {"table": shape.name, "key": list(key), "row": None}


def _changes(row: Any, shape: Shape) -> bool:
    """Whether a row that may be dirty differs in anything that is proven."""
    attributes = inspect(row).attrs
    return any(attributes[name].history.has_changes() for name in (*shape.key, *shape.others))


def _touch(session: Session, shape: Shape, held: Mapping[str, Any]) -> None:
    key = tuple(held[name] for name in shape.key)
    session.info["touched"].setdefault((shape.name, key), shape.chain_of(held))


__all__ = [
    "SHAPES", "SITE", "Key", "Shape", "cell", "executed", "fingerprint", "firms_in", "flushed", "in_chain", "key_text", "rows_of", "said", "touched_rows", "watch",
]  # fmt: skip
