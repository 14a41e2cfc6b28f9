"""The hash chain: one for each firm, and one called `system` for accounts and for firms made and deleted.

    digest = sha256(salt + payload + rows)                                   what happened, as canonical JSON after its salt (hexadecimal)
    hash   = sha256({"actor","at","chain","digest","kind","previous","seq"})  canonical JSON of the entry itself

An entry names the hash of the one before it; `trail_heads` names the last. `rows` are the rows that the transaction wrote as they stood at its end
(`changes`), so that the tables can be held against the trail; nothing where it wrote none. Payloads can be erased without breaking the chain, and their
rows and salt go with them, so that nobody can find out what stood there by trying.

Entries are numbered when they are made and written when their transaction ends (`settle`), since only then it is known which rows it wrote.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from compliance.errors import InternalFault, Message
from compliance.register import changes
from compliance.register.columns import canonical, moment_text
from compliance.register.proofs import PROVEN
from compliance.register.tables import EntryRow, HeadRow, PayloadRow

SYSTEM_CHAIN = changes.SITE
START = "0" * 64


@dataclass
class Waiting:
    """An entry that has its number and is written at the end of its transaction. `lists` is False where it says itself that nothing is left."""

    chain: str
    seq: int
    at: str
    actor: str
    kind: str
    payload: str
    subject: str | None
    lists: bool
    rows: list[dict[str, Any]]


def sha256(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def entry_hash(chain: str, seq: int, at: str, actor: str, kind: str, digest: str, previous: str) -> str:
    """Return the hash of an entry."""
    fields = {
        "actor": actor,
        "at": at,
        "chain": chain,
        "digest": digest,
        "kind": kind,
        "previous": previous,
        "seq": seq,
    }
    return sha256(canonical(fields))


def lock(db: Session, chain: str) -> HeadRow | None:
    """Return the head of a chain, and let nobody else write to it before this transaction ends."""
    held: set[str] = db.info.setdefault("locked", set())
    if chain in held:  # nobody else can have changed it since
        return db.get(HeadRow, chain)
    head = db.get(HeadRow, chain, with_for_update=True, populate_existing=True)
    if head is not None:
        held.add(chain)
    return head


def begin(db: Session, chain: str) -> None:
    """Begin a chain."""
    db.add(HeadRow(chain=chain, seq=0, hash=START))
    db.flush()


def append(
    db: Session,
    chain: str,
    at: datetime,
    actor: str,
    kind: str,
    payload: Any,
    subject: str | None = None,
    *,
    lists: bool = True,
    rows: list[dict[str, Any]] | None = None,
) -> int:
    """Make the next entry of a chain and return its number. `rows` are listed besides those that the transaction writes."""
    head = lock(db, chain)
    if head is None:
        raise LookupError(chain)
    waiting = _waiting(db)
    seq = head.seq + 1 + sum(one.chain == chain for one in waiting)
    waiting.append(
        Waiting(chain, seq, moment_text(at), actor, kind, canonical(payload), subject, lists, list(rows or []))
    )
    db.info["recorded"] = True
    db.flush()
    return seq


def settle(db: Session) -> None:
    """Write the entries that wait, the last of each chain with the rows of that chain that were written.

    Rows of a firm that are written for a reason of the site are told in the chain of the firm as well, so that it proves them.

    Raises:
        InternalFault: something was written that no entry tells.
    """
    db.flush()
    waiting = _waiting(db)
    for name, rows in sorted(changes.touched_rows(db).items()):
        if name in db.info.get("closed", ()):
            continue
        last = next((one for one in reversed(waiting) if one.chain == name), None) or _told(db, name, rows)
        if last is not None and last.lists:
            last.rows += rows
    heads = db.info.setdefault("heads", {})
    for one in waiting:
        heads[one.chain] = _write(db, one)
    waiting.clear()


def close(db: Session, chain: str) -> None:
    """Write what waits; what is written in this chain's tables after this is the end of the chain and needs no telling."""
    settle(db)
    db.info.setdefault("closed", set()).add(chain)


def known(db: Session, chain: str, seq: int) -> tuple[str, str] | None:
    """Return the actor and the time of an entry, also of one that waits."""
    for one in _waiting(db):
        if (one.chain, one.seq) == (chain, seq):
            return one.actor, one.at
    row = db.get(EntryRow, (chain, seq))
    return None if row is None else (row.actor, row.at)


def _waiting(db: Session) -> list[Waiting]:
    found: list[Waiting] = db.info.setdefault("waiting", [])
    return found


def _told(db: Session, name: str, rows: list[dict[str, Any]]) -> Waiting | None:
    """Make an entry for rows of a chain that has none in this transaction, of the kind of the one that wrote them."""
    waiting = _waiting(db)
    if not any(PROVEN[row["table"]].lasting for row in rows):
        return None  # what ends by itself may end untold
    cause = next((one for one in waiting if one.chain == SYSTEM_CHAIN), None)
    head = None if name == SYSTEM_CHAIN or cause is None else lock(db, name)
    if cause is None or head is None:
        raise InternalFault(Message("database.no-trail"))
    made = Waiting(name, head.seq + 1, cause.at, cause.actor, cause.kind, canonical({}), None, True, [])
    waiting.append(made)
    return made


def _write(db: Session, one: Waiting) -> tuple[int, str, str]:
    head = db.get(HeadRow, one.chain)
    if head is None or head.seq + 1 != one.seq:
        raise InternalFault(Message("database.no-trail"))
    rows = canonical(one.rows) if one.rows else None
    salt = secrets.token_hex(32)
    digest = sha256(salt + one.payload + (rows or ""))
    own = entry_hash(one.chain, one.seq, one.at, one.actor, one.kind, digest, head.hash)
    db.add(
        EntryRow(
            chain=one.chain,
            seq=one.seq,
            at=one.at,
            actor=one.actor,
            kind=one.kind,
            digest=digest,
            previous=head.hash,
            hash=own,
        )
    )
    db.add(PayloadRow(chain=one.chain, seq=one.seq, subject=one.subject, salt=salt, payload=one.payload, rows=rows))
    head.seq, head.hash = one.seq, own
    db.flush()
    return one.seq, own, one.at


Heads = Mapping[str, tuple[int, str, str]]

__all__ = [
    "START", "SYSTEM_CHAIN", "Heads", "append", "begin", "close", "entry_hash", "known", "lock", "settle", "sha256",
]  # fmt: skip
