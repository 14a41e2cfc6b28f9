"""Memberships that wait: after an administrator let somebody set a new password, that opens no firm until the firm itself agrees.

Whoever holds the new password need not be the person: the administrator gave out the address with which it was set. So each membership waits until
an owner of the firm confirms it, or its person shows something made before the administrator's doing: a recovery code, a passkey, the account at the
OpenID provider. Where nobody else could confirm, a week has to go by, in which the person, and everybody in the firm, is told.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session as Db

from compliance.register.actors import current_member
from compliance.register.ending import note, waits_of
from compliance.register.gateway import Gate
from compliance.register.tables import IdentityRow, MemberRow, PasskeyRow, SafeguardRow, UserRow, WaitRow


def had_a_way_in(db: Db, row: UserRow) -> bool:
    """Whether an account could be entered before: a first password takes nothing over."""
    other = (IdentityRow, PasskeyRow)
    return row.password is not None or any(
        db.scalar(select(exists().where(table.user_id == row.id))) for table in other
    )


def suspend(gate: Gate, user_id: str) -> None:
    """Let every membership of a person wait, and tell it in each firm."""
    for member in memberships(gate.db, user_id):
        if gate.db.get(WaitRow, (member.organisation_id, user_id)) is None:
            gate.db.add(WaitRow(organisation_id=member.organisation_id, user_id=user_id, since=gate.now))
        else:
            continue
        note(gate, member.organisation_id, "member.waits", {"user": user_id})


def lift(gate: Gate, user_id: str, made: datetime, how: str) -> None:
    """Let the memberships open again that began to wait after something of the person was made, which has just been shown."""
    for row in waits_of(gate.db, user_id):
        if made < row.since:
            _open(gate, row, how)


def lift_by_time(gate: Gate, user_id: str, wait: timedelta) -> None:
    """Let the memberships open again that have waited long enough and that nobody else could confirm."""
    for row in waits_of(gate.db, user_id):
        if gate.now >= row.since + wait and not others_who_confirm(gate, row.organisation_id, user_id):
            _open(gate, row, "time")


def others_who_confirm(gate: Gate, organisation: str, user_id: str) -> bool:
    """Whether somebody else of a firm could say that a person is who they were: its owners, or, where it has none, its advisers."""
    pairs = select(MemberRow, UserRow).join(UserRow, UserRow.id == MemberRow.user_id)
    found = [m for m, u in gate.db.execute(pairs.where(MemberRow.organisation_id == organisation)) if u.active]
    role = "owner" if any(m.role == "owner" for m in found) else "adviser"
    return any(
        m.role == role
        and m.user_id != user_id
        and current_member(m, gate.now)
        and gate.db.get(WaitRow, (organisation, m.user_id)) is None
        for m in found
    )


def memberships(db: Db, user_id: str) -> list[MemberRow]:
    """Return the memberships of a person, in an order in which they can be locked."""
    return list(db.scalars(select(MemberRow).where(MemberRow.user_id == user_id).order_by(MemberRow.organisation_id)))


def safeguards(db: Db, user_id: str) -> SafeguardRow:
    """Return the safeguards of a person, new ones where there are none."""
    row = db.get(SafeguardRow, user_id)
    if row is None:
        row = SafeguardRow(user_id=user_id, recovery=None, recovery_made=None, second_factor=None, told=None)
        db.add(row)
    return row


def _open(gate: Gate, row: WaitRow, how: str) -> None:
    gate.db.delete(row)
    note(gate, row.organisation_id, "member.confirmed", {"user": row.user_id, "how": how})


__all__ = ["had_a_way_in", "lift", "lift_by_time", "memberships", "others_who_confirm", "safeguards", "suspend"]
