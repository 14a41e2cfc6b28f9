"""The hash chain: one for each firm, and one called `system` for accounts and for firms made and deleted.

    digest = sha256(salt + payload)                                          what happened, as canonical JSON after its salt (hexadecimal)
    hash   = sha256({"actor","at","chain","digest","kind","previous","seq"})  canonical JSON of the entry itself

An entry names the hash of the one before it; `trail_heads` names the last. Payloads can be erased without breaking the chain, and their salt
goes with them, so that nobody can find out what stood there by trying.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from compliance.register.columns import canonical, moment_text
from compliance.register.tables import EntryRow, HeadRow, PayloadRow

SYSTEM_CHAIN = "system"
START = "0" * 64


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
    return db.get(HeadRow, chain, with_for_update=True, populate_existing=True)


def begin(db: Session, chain: str) -> None:
    """Begin a chain."""
    db.add(HeadRow(chain=chain, seq=0, hash=START))
    db.flush()


def append(
    db: Session, chain: str, at: datetime, actor: str, kind: str, payload: Any, subject: str | None = None
) -> int:
    """Write the next entry of a chain and return its number."""
    head = lock(db, chain)
    if head is None:
        raise LookupError(chain)
    content = canonical(payload)
    salt = secrets.token_hex(32)
    digest = sha256(salt + content)
    seq, when = head.seq + 1, moment_text(at)
    own = entry_hash(chain, seq, when, actor, kind, digest, head.hash)
    db.add(EntryRow(chain=chain, seq=seq, at=when, actor=actor, kind=kind, digest=digest, previous=head.hash, hash=own))
    db.add(PayloadRow(chain=chain, seq=seq, subject=subject, salt=salt, payload=content))
    head.seq, head.hash = seq, own
    db.flush()
    db.info["recorded"] = True
    return seq


__all__ = ["START", "SYSTEM_CHAIN", "append", "begin", "entry_hash", "lock", "sha256"]
