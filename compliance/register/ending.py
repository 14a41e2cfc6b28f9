"""What ends with a password: sessions and known devices always; keys, links and open invitations unless their maker keeps them on purpose.

Somebody who had an account for a minute could have made a key or a link meanwhile: whoever takes the account back must not have to look for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from compliance.register import chain
from compliance.register.accounts import end_all
from compliance.register.actors import alive
from compliance.register.gateway import Gate
from compliance.register.records import Held
from compliance.register.tables import (
    DeviceRow,
    LinkRow,
    PasskeyRow,
    PassRow,
    SafeguardRow,
    SessionRow,
    TokenRow,
    WaitRow,
)


def held(gate: Gate, user_id: str) -> Held:
    """Return how many doors a person has made that still open, and what else lets the person in."""
    guards = gate.db.get(SafeguardRow, user_id)
    return Held(
        keys=sum(1 for _ in _keys(gate, user_id)),
        links=sum(1 for _ in _links(gate, user_id)),
        invitations=sum(1 for _ in _invitations(gate, user_id)),
        passkeys=len(gate.db.scalars(select(PasskeyRow.id).where(PasskeyRow.user_id == user_id)).all()),
        recovery=int(guards is not None and guards.recovery is not None),
    )


def end_credentials(gate: Gate, user_id: str, why: str, *, keep: bool = False) -> Held:
    """End sessions and known devices of a person, and what the person made unless it is kept; return what ended of that.

    Each end has its entry in the chain where the thing was made, with `why`. The chain of the site is locked already.
    """
    db = gate.db
    end_all(db, user_id)
    forget_devices(gate, user_id)
    if keep:
        return Held()
    counted = held(gate, user_id)
    for key in list(_keys(gate, user_id)):
        key.revoked = gate.now
        gate.record("token.revoked", {"token": key.id, "why": why}, subject=user_id)
    end_doors(gate, user_id, why)
    return counted


def end_doors(gate: Gate, user_id: str, why: str, only: str | None = None) -> None:
    """End the links and open invitations that a person has made, in all firms or in one."""
    for link in sorted(_links(gate, user_id), key=lambda row: row.organisation_id):
        if only in (None, link.organisation_id):
            link.revoked = gate.now
            gate.db.execute(delete(SessionRow).where(SessionRow.link_id == link.id))
            note(gate, link.organisation_id, "link.revoked", {"link": link.id, "why": why})
    for sent in sorted(_invitations(gate, user_id), key=lambda row: str(row.organisation_id)):
        if only in (None, sent.organisation_id):
            sent.used = gate.now
            note(gate, str(sent.organisation_id), "invitation.revoked", {"invitation": sent.id, "why": why})


def forget_devices(gate: Gate, user_id: str) -> None:
    """Let every browser of a person be a stranger again."""
    if gate.db.scalars(select(DeviceRow).where(DeviceRow.user_id == user_id)).first() is not None:
        gate.db.execute(delete(DeviceRow).where(DeviceRow.user_id == user_id))
        gate.record("devices.forgotten", {"user": user_id}, subject=user_id)


def note(gate: Gate, organisation: str, kind: str, payload: dict[str, object]) -> None:
    """Write an entry into the chain of a firm from a transaction of the site."""
    chain.append(gate.db, organisation, gate.now, gate.actor.id, kind, payload)


def waits_of(db: Db, user_id: str) -> list[WaitRow]:
    """Return the memberships of a person that wait, in an order in which they can be locked."""
    return list(db.scalars(select(WaitRow).where(WaitRow.user_id == user_id).order_by(WaitRow.organisation_id)))


def _keys(gate: Gate, user_id: str) -> Iterator[TokenRow]:
    rows = gate.db.scalars(select(TokenRow).where(TokenRow.user_id == user_id).order_by(TokenRow.id))
    return (row for row in rows if alive(row, gate.now))


def _links(gate: Gate, user_id: str) -> Iterator[LinkRow]:
    rows = gate.db.scalars(select(LinkRow).where(LinkRow.created_by.in_(_makers(gate.db, user_id))))
    return (row for row in rows if alive(row, gate.now))


def _invitations(gate: Gate, user_id: str) -> Iterator[PassRow]:
    made = PassRow.created_by.in_(_makers(gate.db, user_id))
    rows = gate.db.scalars(select(PassRow).where(PassRow.kind == "invitation", PassRow.used.is_(None), made))
    return (row for row in rows if gate.now < row.expires)


def _makers(db: Db, user_id: str) -> list[str]:
    """Return everybody in the trail behind whom a person stands: the person, and the keys the person made."""
    keys = db.scalars(select(TokenRow.id).where(TokenRow.user_id == user_id))
    return [f"user:{user_id}", *(f"token:{key}" for key in keys)]


__all__ = ["end_credentials", "end_doors", "forget_devices", "held", "note", "waits_of"]
