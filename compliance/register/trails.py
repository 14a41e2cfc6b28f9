"""The trail as people see it, and whether it is sound."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import and_, select

from compliance.errors import Message
from compliance.register import chain
from compliance.register.access import Action
from compliance.register.actors import named
from compliance.register.anchors import Anchored, newest
from compliance.register.columns import moment_of, moment_text
from compliance.register.faults import Forbidden, Unusable
from compliance.register.gateway import Core, FirmGate, Gate, in_firm, on_site
from compliance.register.records import Entry
from compliance.register.replaying import STAMPING
from compliance.register.tables import EntryRow, HeadRow, PayloadRow
from compliance.register.timestamp_tokens import fingerprint
from compliance.register.verifying import ANCHORED, Verification, verify_all, verify_chain


class Trails(Core):
    """The part of the register that shows and verifies its trail."""

    @in_firm(Action.TRAIL_READ)
    def trail(self, gate: FirmGate, *, before: int | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Return entries of a firm, the newest first: those with a number below `before`, `limit` at most."""
        return entries(gate, gate.id, before, limit)

    @on_site(Action.SITE_TRAIL)
    def site_trail(self, gate: Gate, *, before: int | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Return entries on accounts and on firms made and deleted, the newest first."""
        return entries(gate, chain.SYSTEM_CHAIN, before, limit)

    @in_firm(Action.TRAIL_READ)
    def verify(self, gate: FirmGate, *, noted: tuple[int, str] | None = None) -> Verification:
        """Look at the chain of one firm; `noted` is a number and a hash that somebody wrote down earlier."""
        return Verification((verify_chain(gate.db, gate.id, noted, self._anchored()),))

    @on_site(Action.SITE_VERIFY)
    def verify_all(self, gate: Gate, *, noted: Mapping[str, tuple[int, str]] | None = None) -> Verification:
        """Look at all chains and tables; only the operator is told what stands in the tables of firms."""
        found = verify_all(gate.db, noted, self._anchored())
        return found if gate.actor.kind == "system" else found.without_values()

    @on_site(Action.SITE_KEEP, writes=True)
    def begin_anchoring(self, gate: Gate) -> None:
        """Make the file of the anchor and anchor the head of every chain; for SYSTEM. The trail says with which key, so that a missing file is missed.

        Raises:
            Unusable: the register was opened without an anchor, or the file cannot be written.
        """
        if gate.actor.kind != "system":
            raise Forbidden(Action.SITE_KEEP)
        if self.anchor is None:
            raise Unusable(Message("signing.no-anchor"))
        heads = [(row.chain, row.seq, row.hash) for row in gate.db.scalars(select(HeadRow))]
        self.anchor.begin(newest(heads, moment_text(gate.now)))
        ring = self.anchor.ring
        gate.record(ANCHORED, {"key": ring.current, "public": ring.public})

    @on_site(Action.SITE_KEEP, writes=True)
    def begin_stamping(self, gate: Gate) -> None:
        """Make the file of the time-stamps, once; for SYSTEM. The trail says so, and from then on a missing file is missed and not made anew.

        Raises:
            Unusable: the register was opened without time-stamps, or the file cannot be written.
        """
        if gate.actor.kind != "system":
            raise Forbidden(Action.SITE_KEEP)
        if self.anchor is None or self.anchor.stamps is None:
            raise Unusable(Message("timestamp.no-address"))
        begun = select(EntryRow.seq).where(EntryRow.chain == chain.SYSTEM_CHAIN, EntryRow.kind == STAMPING)
        if gate.db.scalars(begun.limit(1)).first() is None:
            self.anchor.stamps.begin()
            pinned = [fingerprint(one) for one in self.anchor.stamps.authority.pinned]
            gate.record(STAMPING, {"certificates": pinned})

    def _anchored(self) -> Anchored | None:
        if self.anchor is None:
            return None
        found = self.anchor.read()
        stamped = None if found.stamped is None else replace(found.stamped, later=self._hash_now)
        return replace(found, later=self._hash_now, stamped=stamped)

    def _hash_now(self, chain: str, seq: int) -> str | None:
        with self.database.reading() as db:
            return db.scalar(select(EntryRow.hash).where(EntryRow.chain == chain, EntryRow.seq == seq))


def entries(gate: Gate, name: str, before: int | None, limit: int | None) -> tuple[Entry, ...]:
    """Return entries of a chain with what people call their actors, the newest first."""
    query = (
        select(EntryRow, PayloadRow.payload)
        .outerjoin(PayloadRow, and_(PayloadRow.chain == EntryRow.chain, PayloadRow.seq == EntryRow.seq))
        .where(EntryRow.chain == name)
        .order_by(EntryRow.seq.desc())
    )
    if before is not None:
        query = query.where(EntryRow.seq < before)
    names: dict[str, str] = {}
    out: list[Entry] = []
    for row, payload in gate.db.execute(query if limit is None else query.limit(max(1, limit))):
        if row.actor not in names:
            names[row.actor] = named(gate.db, row.actor)
        out.append(
            Entry(
                name,
                row.seq,
                moment_of(row.at),
                row.actor,
                names[row.actor],
                row.kind,
                None if payload is None else json.loads(payload),
                row.digest,
                row.hash,
            )
        )
    return tuple(out)


__all__ = ["Trails", "entries"]
