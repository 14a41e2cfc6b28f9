"""The tables, as typed mappings. What is kept now stands in them; what was kept before stands in the trail.

Chain tables have no foreign key to anything: the chain of a firm outlives the firm.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from compliance.register.columns import IsoDay, Moment, Plain

ID = 32
NAME = 300
HASH = 64
CREDENTIAL = 1400  # WebAuthn allows 1023 bytes, as base64url
NO_USE = ""  # stands for the organisation itself in the key of an answer


class Base(DeclarativeBase):
    """Root of the mappings; constraints get names, which migrations need."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, date: IsoDay, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's name


class UserRow(Base):
    """A person who can sign in. `email` is in lower case. Without `password` only OIDC or a reset lets somebody in."""

    __tablename__ = "users"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    email: Mapped[str] = mapped_column(String(NAME), unique=True)
    name: Mapped[str] = mapped_column(String(NAME))
    password: Mapped[str | None] = mapped_column(String(NAME))
    active: Mapped[bool]
    admin: Mapped[bool]
    lawyer: Mapped[bool]
    created: Mapped[datetime]


class IdentityRow(Base):
    """Somebody as an OIDC provider knows them."""

    __tablename__ = "identities"
    issuer: Mapped[str] = mapped_column(String(NAME), primary_key=True)
    subject: Mapped[str] = mapped_column(String(NAME), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), index=True)
    created: Mapped[datetime]


class AttemptRow(Base):
    """How often signing in failed lately, for an account or an address (by hash). The only rows that no trail follows."""

    __tablename__ = "attempts"
    key: Mapped[str] = mapped_column(String(HASH), primary_key=True)
    failures: Mapped[int]
    last: Mapped[datetime]
    until: Mapped[datetime]


class OrganisationRow(Base):
    """A firm. `case_revision` is the entry of the trail that last changed the case."""

    __tablename__ = "organisations"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME))
    created: Mapped[datetime]
    name_revision: Mapped[int]
    case_revision: Mapped[int]
    in_place: Mapped[Any] = mapped_column(Plain)
    in_place_revision: Mapped[int]


class MemberRow(Base):
    """The role of a person in a firm; `until` is its last day."""

    __tablename__ = "members"
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), primary_key=True, index=True)
    role: Mapped[str] = mapped_column(String(ID))
    since: Mapped[datetime]
    until: Mapped[date | None]


class UseRow(Base):
    """One use of AI in a firm."""

    __tablename__ = "uses"
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), primary_key=True)
    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME))
    position: Mapped[int]
    revision: Mapped[int]
    flows: Mapped[Any] = mapped_column(Plain)
    flows_revision: Mapped[int]


class AnswerRow(Base):
    """An answer as it stands; `use_id` is "" for the organisation, `given` False where it was taken back."""

    __tablename__ = "answers"
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), primary_key=True)
    use_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    fact: Mapped[str] = mapped_column(String(120), primary_key=True)
    given: Mapped[bool]
    value: Mapped[Any] = mapped_column(Plain)
    revision: Mapped[int]


class SessionRow(Base):
    """Somebody signed in, or somebody who came by a link. Only the hash of the secret is here.

    `proved` is when whoever is there last showed who they are: at signing in, or when asked again.
    """

    __tablename__ = "sessions"
    secret: Mapped[str] = mapped_column(String(HASH), primary_key=True)
    user_id: Mapped[str | None] = mapped_column(String(ID), ForeignKey("users.id"), index=True)
    link_id: Mapped[str | None] = mapped_column(String(ID), index=True)
    started: Mapped[datetime]
    seen: Mapped[datetime]
    expires: Mapped[datetime]
    renew: Mapped[bool]
    proved: Mapped[datetime | None]


class HeadRow(Base):
    """The last entry of a chain: what finds that a tail was cut off, and what writers lock."""

    __tablename__ = "trail_heads"
    chain: Mapped[str] = mapped_column(String(ID), primary_key=True)
    seq: Mapped[int]
    hash: Mapped[str] = mapped_column(String(HASH))


class EntryRow(Base):
    """One entry of a chain; never changed, never removed (triggers)."""

    __tablename__ = "trail_entries"
    chain: Mapped[str] = mapped_column(String(ID), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(String(27))
    actor: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(80))
    digest: Mapped[str] = mapped_column(String(HASH))
    previous: Mapped[str] = mapped_column(String(HASH))
    hash: Mapped[str] = mapped_column(String(HASH))


class PayloadRow(Base):
    """What an entry is about, and the rows that were written with it; never changed, but erased with the firm or the person (`subject`) it is about."""

    __tablename__ = "trail_payloads"
    chain: Mapped[str] = mapped_column(String(ID), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    subject: Mapped[str | None] = mapped_column(String(ID), index=True)
    salt: Mapped[str] = mapped_column(String(HASH))
    payload: Mapped[str] = mapped_column(Text)
    rows: Mapped[str | None] = mapped_column(Text)


class AssessmentRow(Base):
    """A result as it was on a day under a rulebook, compressed."""

    __tablename__ = "assessments"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"))
    number: Mapped[int]
    at: Mapped[datetime]
    as_of: Mapped[date]
    rulebook_version: Mapped[str] = mapped_column(String(80))
    rulebook_sha256: Mapped[str] = mapped_column(String(HASH))
    case_sha256: Mapped[str] = mapped_column(String(HASH))
    document: Mapped[bytes]
    __table_args__ = (Index("ix_assessments_organisation_id_number", "organisation_id", "number", unique=True),)


class ReviewRow(Base):
    """The review record of a firm."""

    __tablename__ = "reviews"
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), primary_key=True)
    record: Mapped[Any] = mapped_column(Plain)
    revision: Mapped[int]


class CommentRow(Base):
    """What somebody of a firm said about a duty; `use_id` is "" for the organisation, `answers` the comment it answers."""

    __tablename__ = "comments"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), index=True)
    obligation: Mapped[str] = mapped_column(String(120))
    use_id: Mapped[str] = mapped_column(String(80))
    author: Mapped[str] = mapped_column(String(80))
    at: Mapped[datetime]
    words: Mapped[str] = mapped_column(Text)
    answers: Mapped[str | None] = mapped_column(String(ID))


class TokenRow(Base):
    """A key for programs, of a person, for one firm and one role."""

    __tablename__ = "tokens"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    secret: Mapped[str] = mapped_column(String(HASH), unique=True)
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), index=True)
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), index=True)
    name: Mapped[str] = mapped_column(String(NAME))
    role: Mapped[str] = mapped_column(String(ID))
    created: Mapped[datetime]
    expires: Mapped[datetime]
    revoked: Mapped[datetime | None]


class LinkRow(Base):
    """A link for an auditor: read and conclude, in one firm, until a moment."""

    __tablename__ = "links"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    secret: Mapped[str] = mapped_column(String(HASH), unique=True)
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), index=True)
    label: Mapped[str] = mapped_column(String(NAME))
    created: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80))
    expires: Mapped[datetime]
    revoked: Mapped[datetime | None]


class PassRow(Base):
    """A secret that works once: an invitation to a firm, or a new password. `created_by` is the actor that made it, where that is known."""

    __tablename__ = "passes"
    secret: Mapped[str] = mapped_column(String(HASH), primary_key=True)
    id: Mapped[str] = mapped_column(String(ID), unique=True)
    kind: Mapped[str] = mapped_column(String(ID))
    user_id: Mapped[str | None] = mapped_column(String(ID), ForeignKey("users.id"), index=True)
    organisation_id: Mapped[str | None] = mapped_column(String(ID), ForeignKey("organisations.id"), index=True)
    email: Mapped[str | None] = mapped_column(String(NAME))
    role: Mapped[str | None] = mapped_column(String(ID))
    until: Mapped[date | None]
    created: Mapped[datetime]
    expires: Mapped[datetime]
    used: Mapped[datetime | None]
    created_by: Mapped[str | None] = mapped_column(String(80))


class SafeguardRow(Base):
    """What guards an account besides its password: the hash of its recovery code, whether a passkey is asked for too.

    `told` is the moment up to which its owner was told what happened around the account.
    """

    __tablename__ = "safeguards"
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), primary_key=True)
    recovery: Mapped[str | None] = mapped_column(String(HASH))
    recovery_made: Mapped[datetime | None]
    second_factor: Mapped[datetime | None]
    told: Mapped[datetime | None]


class WaitRow(Base):
    """A membership that opens nothing, since an administrator let somebody set a new password: until it is confirmed, or long enough."""

    __tablename__ = "waits"
    organisation_id: Mapped[str] = mapped_column(String(ID), ForeignKey("organisations.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), primary_key=True, index=True)
    since: Mapped[datetime]


class DeviceRow(Base):
    """A browser in which somebody has signed in before: it opens nothing, but its failures are counted by themselves. Only a hash is here."""

    __tablename__ = "devices"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    secret: Mapped[str] = mapped_column(String(HASH), unique=True)
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), index=True)
    created: Mapped[datetime]
    expires: Mapped[datetime]


class PasskeyRow(Base):
    """A passkey (WebAuthn): the public half of a key that an authenticator of a person holds. `uses` is what that counts, if it does."""

    __tablename__ = "passkeys"
    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    credential: Mapped[str] = mapped_column(String(CREDENTIAL), unique=True)
    user_id: Mapped[str] = mapped_column(String(ID), ForeignKey("users.id"), index=True)
    public_key: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(String(NAME))
    uses: Mapped[int]
    created: Mapped[datetime]


class SiteSecretRow(Base):
    """A secret with which all workers sign what browsers carry for some minutes. It goes into no backup: a new one is made."""

    __tablename__ = "site_secrets"
    name: Mapped[str] = mapped_column(String(ID), primary_key=True)
    secret: Mapped[str] = mapped_column(String(HASH))
    made: Mapped[datetime]


__all__ = [
    "ID",
    "NO_USE",
    "AnswerRow",
    "AssessmentRow",
    "AttemptRow",
    "Base",
    "CommentRow",
    "DeviceRow",
    "EntryRow",
    "HeadRow",
    "IdentityRow",
    "LinkRow",
    "MemberRow",
    "OrganisationRow",
    "PassRow",
    "PasskeyRow",
    "PayloadRow",
    "ReviewRow",
    "SafeguardRow",
    "SessionRow",
    "SiteSecretRow",
    "TokenRow",
    "UseRow",
    "UserRow",
    "WaitRow",
]
