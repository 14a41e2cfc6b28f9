"""Accounts: who can sign in. Administrators and the operator manage them; they see no firm."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Db

from compliance.errors import Message
from compliance.register import chain, checks
from compliance.register.access import Action
from compliance.register.faults import Invalid, NotFound, Taken
from compliance.register.gateway import Core, Gate, on_site
from compliance.register.keys import new_id
from compliance.register.passwords import Hasher, check_password
from compliance.register.records import User
from compliance.register.tables import (
    DeviceRow,
    IdentityRow,
    MemberRow,
    PasskeyRow,
    PassRow,
    PayloadRow,
    SafeguardRow,
    SessionRow,
    TokenRow,
    UserRow,
)


def user_of(row: UserRow) -> User:
    """Return a row as it is handed out."""
    return User(
        row.id,
        row.email,
        row.name,
        row.active,
        row.admin,
        row.lawyer,
        row.created,
        has_password=row.password is not None,
    )


def by_email(db: Db, email: str) -> UserRow | None:
    """Return whoever has an e-mail address."""
    return db.scalars(select(UserRow).where(UserRow.email == email)).one_or_none()


def end_all(db: Db, user_id: str, keep: str | None = None) -> None:
    """End all sessions of a person but one (by its hash)."""
    query = delete(SessionRow).where(SessionRow.user_id == user_id)
    db.execute(query if keep is None else query.where(SessionRow.secret != keep))


class Accounts(Core):
    """The part of the register that knows people."""

    hasher: Hasher

    @on_site(Action.ACCOUNTS_WRITE, writes=True, proof=True)
    def create_user(
        self,
        gate: Gate,
        email: str,
        name: str,
        password: str | None = None,
        *,
        admin: bool = False,
        lawyer: bool = False,
    ) -> User:
        """Make an account. Without a password it waits for `create_reset` or for OIDC.

        For people who sign up by themselves call it as SYSTEM, where the site allows that.

        Raises:
            Invalid: name, e-mail address or password cannot be used.
            Taken: there is an account with this e-mail address.
        """
        row = new_user(gate, self.hasher, email, name, password, self.policy, admin=admin, lawyer=lawyer)
        return user_of(row)

    @on_site(Action.ACCOUNTS_READ)
    def users(self, gate: Gate) -> tuple[User, ...]:
        """Return all accounts, by e-mail address."""
        return tuple(user_of(row) for row in gate.db.scalars(select(UserRow).order_by(UserRow.email)))

    @on_site(Action.ACCOUNTS_WRITE, writes=True, proof=True)
    def set_user(
        self,
        gate: Gate,
        user_id: str,
        *,
        name: str | None = None,
        active: bool | None = None,
        admin: bool | None = None,
        lawyer: bool | None = None,
    ) -> User:
        """Change an account. Closing it ends its sessions; other rights make its sessions take new secrets.

        Raises:
            NotFound: there is no such account.
            Invalid: it is the last administrator, or the name cannot be used.
        """
        row = user_row(gate.db, user_id)
        wanted: dict[str, Any] = {
            "name": None if name is None else checks.name(name),
            "active": active,
            "admin": admin,
            "lawyer": lawyer,
        }
        changes = {k: v for k, v in wanted.items() if v is not None and v != getattr(row, k)}
        if not changes:
            return user_of(row)
        if row.admin and row.active and not (changes.get("admin", True) and changes.get("active", True)):
            _keep_an_administrator(gate.db, row)
        before = {k: getattr(row, k) for k in changes}
        for key, value in changes.items():
            setattr(row, key, value)
        if not row.active:
            end_all(gate.db, row.id)
        elif set(changes) - {"name"}:
            gate.db.execute(update(SessionRow).where(SessionRow.user_id == row.id).values(renew=True))
        gate.record("user.changed", {"user": row.id, "before": before, "after": changes}, subject=row.id)
        return user_of(row)

    @on_site(Action.ACCOUNTS_WRITE, writes=True, proof=True)
    def erase_user(self, gate: Gate, user_id: str, confirm: str) -> None:
        """Erase a person: name, address, password, sessions, tokens, memberships, and what the trail of the site says of them.

        Entries in firms keep the id, which names nobody any more.

        Raises:
            NotFound: there is no such account.
            Invalid: `confirm` is not the e-mail address; or this is the last administrator, or the only owner of a firm with other people.
        """
        row = user_row(gate.db, user_id)
        if confirm.strip().lower() != row.email:
            raise Invalid("confirm", Message("account.confirm-email"))
        if row.admin and row.active:
            _keep_an_administrator(gate.db, row)
        if gate.db.scalars(select(MemberRow).where(MemberRow.user_id == row.id)).first() is not None:
            raise Invalid("user", Message("account.still-in-firms"))
        db = gate.db
        end_all(db, row.id)
        for table in (TokenRow, IdentityRow, PassRow, DeviceRow, PasskeyRow, SafeguardRow):
            db.execute(delete(table).where(table.user_id == row.id))
        about = (PayloadRow.chain == chain.SYSTEM_CHAIN, PayloadRow.subject == row.id)
        erased = list(db.scalars(select(PayloadRow.seq).where(*about).order_by(PayloadRow.seq)))
        db.execute(delete(PayloadRow).where(*about))
        db.delete(row)
        gate.record("user.erased", {"user": row.id, "payloads": erased}, lists=False)


def new_user(
    gate: Gate,
    hasher: Hasher,
    email: str,
    name: str,
    password: str | None,
    policy: Any,
    *,
    admin: bool = False,
    lawyer: bool = False,
) -> UserRow:
    """Add an account and its entry."""
    address, said = checks.email(email), checks.name(name)
    if password is not None:
        check_password(password, policy, (address, said))
    if by_email(gate.db, address) is not None:
        raise Taken("email", Message("account.email-taken"))
    row = UserRow(
        id=new_id(),
        email=address,
        name=said,
        password=None if password is None else hasher.hash(password),
        active=True,
        admin=admin,
        lawyer=lawyer,
        created=gate.now,
    )
    gate.db.add(row)
    gate.record(
        "user.created",
        {"user": row.id, "email": address, "name": said, "admin": admin, "lawyer": lawyer},
        subject=row.id,
    )
    return row


def user_row(db: Db, user_id: str) -> UserRow:
    """Return an account. Raises NotFound where there is none."""
    row = db.get(UserRow, user_id)
    if row is None:
        raise NotFound("account")
    return row


def _keep_an_administrator(db: Db, row: UserRow) -> None:
    other = select(UserRow.id).where(UserRow.admin, UserRow.active, UserRow.id != row.id)
    if db.scalars(other).first() is None:
        raise Invalid("admin", Message("account.last-administrator"))


__all__ = ["Accounts", "by_email", "end_all", "new_user", "user_of", "user_row"]
