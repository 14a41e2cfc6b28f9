"""From rows to actors: what somebody may do is read anew in each transaction, so that a right taken away is gone at once."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from sqlalchemy import Select, and_, bindparam, exists, select
from sqlalchemy.orm import Session

from compliance.register.access import IN_FIRM, Actor, FirmRole, Role
from compliance.register.tables import LinkRow, MemberRow, TokenRow, UserRow, WaitRow

# Made once: making a statement takes longer than the database takes for it, and these are asked at every request.
_STANDING: Select[MemberRow, Any] = (  # with whose membership waits, if it does
    select(MemberRow, WaitRow.user_id)
    .outerjoin(
        WaitRow, and_(WaitRow.organisation_id == MemberRow.organisation_id, WaitRow.user_id == MemberRow.user_id)
    )
    .where(MemberRow.user_id == bindparam("user"))
)
_STANDING_IN = _STANDING.where(MemberRow.organisation_id == bindparam("firm"))
_USER = select(UserRow).where(UserRow.id == bindparam("user"))


def user_row(db: Session, user_id: str) -> UserRow | None:
    """Return a person."""
    return db.scalars(_USER, {"user": user_id}).first()


def user_actor(db: Session, user: UserRow, now: datetime, organisation_id: str | None = None) -> Actor:
    """Return a person as an actor, with all firms or with the one named."""
    return Actor(
        id=f"user:{user.id}",
        kind="user",
        user_id=user.id,
        admin=user.admin,
        lawyer=user.lawyer,
        firms=_standings(db, user.id, now, organisation_id),
    )


def link_actor(link: LinkRow) -> Actor:
    """Return whoever holds a link as an actor."""
    return Actor(id=f"link:{link.id}", kind="link", firms={link.organisation_id: "auditor"})


def token_actor(db: Session, token: TokenRow, user: UserRow, now: datetime) -> Actor:
    """Return a program as an actor: the standing of its maker at this moment, narrowed to the role of the token."""
    return Actor(
        id=f"token:{token.id}",
        kind="token",
        user_id=user.id,
        firms=_standings(db, user.id, now, token.organisation_id),
        scope=IN_FIRM[cast(FirmRole, token.role)],
    )


def current(db: Session, actor: Actor, now: datetime, organisation_id: str | None) -> Actor | None:
    """Return an actor as it stands at this moment, None where it is no more."""
    if actor.kind == "system":
        return actor
    key = actor.id.partition(":")[2]
    if actor.kind == "user":
        user = user_row(db, key)
        return None if user is None or not user.active else user_actor(db, user, now, organisation_id)
    if actor.kind == "link":
        link = db.get(LinkRow, key)
        return None if link is None or not alive(link, now) else link_actor(link)
    token = db.get(TokenRow, key)
    maker = None if token is None or not alive(token, now) else db.get(UserRow, token.user_id)
    if token is None or maker is None or not maker.active:
        return None
    return token_actor(db, token, maker, now)


def alive(row: LinkRow | TokenRow, now: datetime) -> bool:
    """Whether a link or token still works."""
    return row.revoked is None and now < row.expires


def _standings(db: Session, user_id: str, now: datetime, organisation_id: str | None) -> dict[str, FirmRole]:
    query, words = (_STANDING, {}) if organisation_id is None else (_STANDING_IN, {"firm": organisation_id})
    out: dict[str, FirmRole] = {}
    for member, waits in db.execute(query, {"user": user_id, **words}).all():
        if not current_member(member, now) or waits is not None:
            continue
        role = cast(Role, member.role)
        out[member.organisation_id] = (
            "steward" if role == "adviser" and not _has_owner(db, member.organisation_id) else role
        )
    return out


def current_member(member: MemberRow, now: datetime) -> bool:
    """Whether a membership has not run out; its last day still counts."""
    return member.until is None or now.date() <= member.until


def _has_owner(db: Session, organisation_id: str) -> bool:
    owner = exists().where(MemberRow.organisation_id == organisation_id, MemberRow.role == "owner")
    return bool(db.scalar(select(owner)))


def named(db: Session, actor_id: str) -> str:
    """Return what a person calls an actor of the trail, "" where that is no longer known."""
    kind, _, key = actor_id.partition(":")
    if kind == "token":
        token = db.get(TokenRow, key)
        kind, key = ("user", token.user_id) if token is not None else ("", "")
    if kind == "user":
        user = db.get(UserRow, key)
        return "" if user is None else user.name
    link = db.get(LinkRow, key) if kind == "link" else None
    return "" if link is None else link.label


__all__ = [
    "alive",
    "current",
    "current_member",
    "link_actor",
    "named",
    "token_actor",
    "user_actor",
    "user_row",
]
