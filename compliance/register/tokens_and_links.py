"""Doors that need no password: keys for programs, links for auditors. Both open one firm, for one role, until a moment."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from compliance.errors import Message
from compliance.register import checks
from compliance.register.access import ROLES, Action, Actor, Role
from compliance.register.actors import alive, current, link_actor, named
from compliance.register.faults import Forbidden, Invalid, NotFound
from compliance.register.gateway import Core, FirmGate, Gate, in_firm, on_site
from compliance.register.keys import hashed, new_id, new_secret
from compliance.register.records import Link, Token
from compliance.register.tables import LinkRow, MemberRow, SessionRow, TokenRow, WaitRow


class TokensAndLinks(Core):
    """The part of the register that knows tokens and links."""

    @in_firm(Action.FIRM_TOKEN, writes=True, proof=True)
    def create_token(self, gate: FirmGate, name: str, role: Role, expires: datetime) -> str:
        """Return the secret of a new key for programs, which acts for the actor in one firm.

        It can do what `role` can, and never more than the actor can at the moment of use.

        Raises:
            Forbidden: the actor is no person: a key makes no keys.
            Invalid: the name, the role or the moment cannot be used.
        """
        if gate.actor.kind != "user":  # the operator is no person who could be held to a key
            raise Forbidden(Action.FIRM_TOKEN)
        if role not in ROLES:
            raise Invalid("role", Message("firm.unknown-role", known=", ".join(ROLES)))
        until = _until(expires, gate.now, self.policy.token_most.days)
        secret, number = new_secret(), new_id()
        said = checks.name(name)
        gate.db.add(
            TokenRow(
                id=number,
                secret=hashed(secret),
                user_id=str(gate.actor.user_id),
                organisation_id=gate.id,
                name=said,
                role=role,
                created=gate.now,
                expires=until,
                revoked=None,
            )
        )
        gate.note("token.created", {"token": number, "name": said, "role": role, "expires": until.isoformat()})
        return secret

    @on_site(Action.OWN_ACCOUNT)
    def tokens(self, gate: Gate) -> tuple[Token, ...]:
        """Return one's own keys, the newest first."""
        query = select(TokenRow).where(TokenRow.user_id == gate.actor.user_id).order_by(TokenRow.created.desc())
        return tuple(
            Token(
                t.id,
                t.name,
                t.organisation_id,
                cast(Role, t.role),
                t.created,
                t.expires,
                t.revoked,
                alive(t, gate.now),
            )
            for t in gate.db.scalars(query)
        )

    @on_site(Action.OWN_ACCOUNT, writes=True)
    def revoke_token(self, gate: Gate, token: str) -> None:
        """End one of one's own keys.

        Raises:
            NotFound: it is none of the actor's.
        """
        row = gate.db.get(TokenRow, token)
        if row is None or row.user_id != gate.actor.user_id:
            raise NotFound("token")
        if row.revoked is None:
            row.revoked = gate.now
            gate.record("token.revoked", {"token": token}, subject=gate.actor.user_id)

    def actor_of_token(self, secret: str) -> Actor:
        """Return the program that has a key.

        Raises:
            NotFound: there is no such key (any more), or its maker has left the firm.
        """
        with self.database.reading() as db:
            row = db.scalars(select(TokenRow).where(TokenRow.secret == hashed(secret))).one_or_none()
            actor = None if row is None else current(db, Actor(f"token:{row.id}", "token"), self.now(), None)
            if actor is None or not actor.firms:
                raise NotFound("token")
            return actor

    # ------------------------------------------------------------------------------------------------------------ links

    @in_firm(Action.LINKS_WRITE, writes=True, proof=True)
    def create_link(self, gate: FirmGate, label: str, expires: datetime) -> str:
        """Return the secret of a link with which an auditor reads and concludes until a moment.

        Raises:
            Invalid: the label or the moment cannot be used.
        """
        until = _until(expires, gate.now, self.policy.link_most.days)
        secret, number, said = new_secret(), new_id(), checks.name(label, "label")
        gate.db.add(
            LinkRow(
                id=number,
                secret=hashed(secret),
                organisation_id=gate.id,
                label=said,
                created=gate.now,
                created_by=gate.actor.id,
                expires=until,
                revoked=None,
            )
        )
        gate.note("link.created", {"link": number, "label": said, "expires": until.isoformat()})
        return secret

    @in_firm(Action.PEOPLE_READ)
    def links(self, gate: FirmGate) -> tuple[Link, ...]:
        """Return the links of a firm, the newest first."""
        query = select(LinkRow).where(LinkRow.organisation_id == gate.id).order_by(LinkRow.created.desc())
        return tuple(
            Link(
                row.id,
                row.label,
                row.created,
                named(gate.db, row.created_by),
                row.expires,
                row.revoked,
                alive(row, gate.now),
            )
            for row in gate.db.scalars(query)
        )

    @in_firm(Action.LINKS_WRITE, writes=True)
    def revoke_link(self, gate: FirmGate, link: str) -> None:
        """End a link and whatever was opened with it.

        Raises:
            NotFound: the firm has no such link.
        """
        row = gate.db.get(LinkRow, link)
        if row is None or row.organisation_id != gate.id:
            raise NotFound("link")
        if row.revoked is None:
            row.revoked = gate.now
            gate.db.execute(delete(SessionRow).where(SessionRow.link_id == row.id))
            gate.note("link.revoked", {"link": link})

    def open_link(self, secret: str) -> Actor:
        """Return whoever holds a link; `start_session` gives them a session that ends with it.

        Raises:
            NotFound: there is no such link (any more).
        """
        with self.database.reading() as db:
            row = db.scalars(select(LinkRow).where(LinkRow.secret == hashed(secret))).one_or_none()
            if row is None or not alive(row, self.now()):
                raise NotFound("link")
            return link_actor(row)


def end_tokens_and_links(db: Db, organisation: str) -> None:
    """Remove every door into a firm that is being deleted."""
    links = select(LinkRow.id).where(LinkRow.organisation_id == organisation)
    db.execute(delete(SessionRow).where(SessionRow.link_id.in_(links)))
    for table in (LinkRow, TokenRow, WaitRow, MemberRow):
        db.execute(delete(table).where(table.organisation_id == organisation))


def _until(expires: datetime, now: datetime, most_days: int) -> datetime:
    if expires.tzinfo is None:
        raise Invalid("expires", Message("value.moment-zone"))
    if not 0 < (expires - now).total_seconds() <= most_days * 86400:
        raise Invalid("expires", Message("value.day-to-come", count=most_days))
    return expires


__all__ = ["TokensAndLinks", "end_tokens_and_links"]
