"""Whether the chains are what they were when they were written.

Finds a changed or removed payload, a changed, removed, inserted or moved entry, a tail that was cut off, and every row of the tables that is not as the trail
says (`replaying`). Who can write to the database past the program can make a whole new chain, head included: against that, hold the chain against a head
that was noted elsewhere (`noted`). Reads as of one moment and keeps nobody from writing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from compliance.register import changes
from compliance.register.anchors import Anchored
from compliance.register.chain import START, SYSTEM_CHAIN, entry_hash, sha256
from compliance.register.findings import ChainReport, Finding, Reached
from compliance.register.replaying import ANCHORED, Told, compared
from compliance.register.tables import EntryRow, HeadRow, OrganisationRow, PayloadRow

MOST_FINDINGS = 100
Payload = tuple[str, str, str | None]  # salt, content, rows


@dataclass(frozen=True)
class Verification:
    """All chains that were looked at."""

    chains: tuple[ChainReport, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not any(c.findings for c in self.chains)

    def without_values(self) -> Verification:
        """Return what whoever may not see a firm is told: that its tables are not as its trail says, and which."""
        return Verification(
            tuple(
                c
                if c.chain == SYSTEM_CHAIN
                else replace(c, findings=tuple(dict.fromkeys(f.without_values() for f in c.findings)))
                for c in self.chains
            )
        )

    @property
    def heads(self) -> dict[str, tuple[int, str]]:
        """The heads, to be noted elsewhere and passed as `noted` one day."""
        return {c.chain: (c.entries, c.head) for c in self.chains}


def verify_all(
    db: Session, noted: Mapping[str, tuple[int, str]] | None = None, anchored: Anchored | None = None
) -> Verification:
    """Look at every chain, and at every row of the tables; hold the chains against what is noted and what is anchored elsewhere."""
    tombs = _tombstones(db)
    noted = {**tombs, **(noted or {})}
    names = {SYSTEM_CHAIN, *noted, *_created(db)}
    for table in (HeadRow, EntryRow, PayloadRow):
        names |= set(db.scalars(select(table.chain).distinct()))
    for shape in changes.SHAPES.values():
        names |= changes.firms_in(db, shape)
    if anchored is not None:
        names |= anchored.lines.keys()
        if anchored.stamped is not None:
            names |= anchored.stamped.heads.keys()
    return Verification(
        tuple(verify_chain(db, n, noted.get(n), anchored) for n in sorted(names, key=lambda n: (n != SYSTEM_CHAIN, n)))
    )


def verify_chain(
    db: Session, name: str, noted: tuple[int, str] | None = None, anchored: Anchored | None = None
) -> ChainReport:
    """Look at one chain and at the rows it proves; `noted` is a number and a hash that its entry had at some time."""
    head = db.get(HeadRow, name)
    payloads = {p.seq: (p.salt, p.payload, p.rows) for p in db.execute(_rows(PayloadRow, name))}
    found: list[Finding] = []
    told = Told()
    last, count, hashes, digests, kind = START, 0, {0: START}, {}, ""
    for row in db.execute(_rows(EntryRow, name).order_by(EntryRow.seq)):
        if row.seq != count + 1:
            found.append(Finding(count + 1, "missing-entry"))
        elif row.previous != last:
            found.append(Finding(row.seq, "broken-link"))
        if entry_hash(name, row.seq, row.at, row.actor, row.kind, row.digest, row.previous) != row.hash:
            found.append(Finding(row.seq, "changed-entry"))
        last, count, kind = row.hash, row.seq, row.kind
        hashes[row.seq], digests[row.seq] = row.hash, row.digest
        if row.seq in payloads and _digest(payloads[row.seq]) == row.digest:
            try:
                told.entry(row.seq, row.kind, *payloads[row.seq][1:])
            except (ValueError, KeyError, TypeError, AttributeError):  # a chain made anew, by another program
                found.append(Finding(row.seq, "changed-payload"))
    found += _payload_findings(payloads, digests, _erased(db, name, kind, payloads))
    if head is None:
        found.append(Finding(0, "missing-head" if count else "missing-chain"))
    elif (head.seq, head.hash) != (count, last):
        found.append(Finding(0, "cut-tail" if head.seq >= count else "beyond-head"))
    if noted is not None and hashes.get(noted[0]) != noted[1]:
        found.append(Finding(noted[0], "other-than-noted"))
    reached = 0
    if anchored is not None and not anchored.missing:
        reached, differences = anchored.held_against(name, hashes)
        found += differences
    elif anchored is not None and name == SYSTEM_CHAIN and told.anchored:
        found.append(Finding(told.anchored, "missing-anchor"))
    stamps = Reached()
    if anchored is not None and anchored.stamped is not None and not anchored.stamped.missing:
        stamps, differences = anchored.stamped.held_against(name, hashes)
        found += differences
    elif anchored is not None and anchored.stamped is not None and name == SYSTEM_CHAIN and told.stamping:
        found.append(Finding(told.stamping, "missing-stamps"))
    rows, differences = compared(db, name, told)
    found += differences
    erased = len(digests.keys() - payloads.keys())
    most = tuple(found[:MOST_FINDINGS])
    return ChainReport(name, count, last, erased, most, rows, told.taken_over, reached, stamps)


def _created(db: Session) -> set[str]:
    """Return the firms that were made, as the chain of the site says: one that is gone must have left its chain."""
    at = (PayloadRow.chain == EntryRow.chain) & (PayloadRow.seq == EntryRow.seq)
    query = select(PayloadRow.payload).join(EntryRow, at)
    made = db.scalars(query.where(EntryRow.chain == SYSTEM_CHAIN, EntryRow.kind == "firm.created"))
    return {said["organisation"] for said in map(_data, made) if said["organisation"]}


def _digest(payload: Payload) -> str:
    salt, content, rows = payload
    return sha256(salt + content + (rows or ""))


def _tombstones(db: Session) -> dict[str, tuple[int, str]]:
    """Return the last entry of each firm that was deleted, as the chain of the site noted it."""
    at = (PayloadRow.chain == EntryRow.chain) & (PayloadRow.seq == EntryRow.seq)
    query = select(PayloadRow.payload).join(EntryRow, at)
    found = db.scalars(query.where(EntryRow.chain == SYSTEM_CHAIN, EntryRow.kind == "firm.deleted"))
    return {said["organisation"]: (said["entries"], said["head"]) for said in map(_data, found) if said["organisation"]}


def _data(payload: str) -> dict[str, Any]:
    """Return a payload; one that was spoilt is reported where payloads are held against their digests."""
    try:
        return {"organisation": "", "entries": 0, "head": START, **json.loads(payload)}
    except (ValueError, TypeError):
        return {"organisation": "", "entries": 0, "head": START}


def _rows(table: Any, name: str) -> Any:
    return select(*table.__table__.columns).where(table.chain == name)


def _payload_findings(
    payloads: Mapping[int, Payload], digests: Mapping[int, str], erased: frozenset[int] | None
) -> Iterable[Finding]:
    for seq, digest in digests.items():
        if seq in payloads:
            if _digest(payloads[seq]) != digest:
                yield Finding(seq, "changed-payload")
        elif erased is not None and seq not in erased:
            yield Finding(seq, "missing-payload")
    for seq in payloads.keys() - digests.keys():
        yield Finding(seq, "stray-payload")


def _erased(db: Session, name: str, last_kind: str, payloads: Mapping[int, Payload]) -> frozenset[int] | None:
    """Return which payloads may be missing; None for all, where the firm was deleted."""
    if name != SYSTEM_CHAIN:
        gone = last_kind == "firm.deleted" and db.get(OrganisationRow, name) is None
        return None if gone else frozenset()
    erased: set[int] = set()
    kinds = select(EntryRow.seq).where(EntryRow.chain == name, EntryRow.kind == "user.erased")
    for seq in db.scalars(kinds):
        if seq in payloads:
            erased |= set(_data(payloads[seq][1]).get("payloads", []))
    return frozenset(erased)


__all__ = ["ANCHORED", "Verification", "verify_all", "verify_chain"]
