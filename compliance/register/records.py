"""What the register hands out: plain, frozen, nothing of the database behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from compliance.register.access import Actor, FirmRole, Role


@dataclass(frozen=True)
class User:
    """A person with an account. `has_password` is False where only OIDC lets them in."""

    id: str
    email: str
    name: str
    active: bool
    admin: bool
    lawyer: bool
    created: datetime
    has_password: bool


@dataclass(frozen=True)
class Session:
    """Somebody signed in. `csrf` belongs into every form; where `renew` is set, call `renew_session` and send the new secret."""

    actor: Actor
    user: User | None
    label: str
    csrf: str
    started: datetime
    expires: datetime
    renew: bool


@dataclass(frozen=True)
class Held:
    """How many doors somebody has made that still open, and what else lets the person in."""

    keys: int = 0
    links: int = 0
    invitations: int = 0
    passkeys: int = 0
    recovery: int = 0

    @property
    def any(self) -> bool:
        """Whether there is anything."""
        return any((self.keys, self.links, self.invitations, self.passkeys, self.recovery))


@dataclass(frozen=True)
class Notice:
    """Something that happened around an account and that its owner is told at the next sign-in: `count` of a kind, in a firm or around the account."""

    kind: str
    at: datetime
    firm: str = ""
    name: str = ""
    count: int = 1


@dataclass(frozen=True)
class Passkey:
    """A passkey of a person. `credential` and `public_key` are base64url, as the browser gave them; `uses` is what its authenticator counts."""

    id: str
    user_id: str
    credential: str
    public_key: str
    name: str
    uses: int
    created: datetime


@dataclass(frozen=True)
class Safeguards:
    """What guards an account besides its password, as its owner sees it. `waiting` are firms that do not open yet, by name."""

    recovery_made: datetime | None
    second_factor: bool
    passkeys: tuple[Passkey, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True)
class Organisation:
    """A firm as one of its people sees it."""

    id: str
    name: str
    created: datetime
    standing: FirmRole
    revision: int
    name_revision: int


@dataclass(frozen=True)
class Member:
    """One person of a firm; `until` is the last day, None for no end. Who is `waiting` sees nothing until somebody confirms them (`waiting`)."""

    user_id: str
    email: str
    name: str
    role: Role
    since: datetime
    until: date | None
    current: bool
    waiting: bool = False


@dataclass(frozen=True)
class Invitation:
    """An invitation as whoever holds its secret sees it, or, with its id, as the firm lists it."""

    id: str
    organisation: str
    organisation_name: str
    email: str
    role: Role
    until: date | None
    expires: datetime


@dataclass(frozen=True)
class Link:
    """An auditor's link, without its secret."""

    id: str
    label: str
    created: datetime
    created_by: str
    expires: datetime
    revoked: datetime | None
    alive: bool


@dataclass(frozen=True)
class Token:
    """A key for programs, without its secret."""

    id: str
    name: str
    organisation: str
    role: Role
    created: datetime
    expires: datetime
    revoked: datetime | None
    alive: bool


@dataclass(frozen=True)
class KeptCase:
    """The case of a firm as it stands.

    `document` is a case/1 as plain data. `revision` changes with anything in it. `marks` has the revision of each answer by use (None: the firm) and
    fact, also of answers taken back; an answer never given has none, which counts as 0. `names`, `flows` and `in_place` are the revisions of the rest.
    `writable` is whether whoever asked may change it.
    """

    document: dict[str, Any]
    revision: int
    marks: Mapping[tuple[str | None, str], int]
    names: Mapping[str | None, int]
    flows: Mapping[str, int]
    in_place: int
    writable: bool


@dataclass(frozen=True)
class AssessmentHead:
    """Which assessment: of what, when, under which law. `number` counts from 1 in each firm."""

    id: str
    number: int
    at: datetime
    as_of: date
    rulebook_version: str
    rulebook_sha256: str
    case_sha256: str


@dataclass(frozen=True)
class KeptAssessment:
    """An assessment with the document that was recorded."""

    head: AssessmentHead
    document: dict[str, Any]


@dataclass(frozen=True)
class KeptReview:
    """The review record; None and 0 where there is none yet."""

    record: dict[str, Any] | None
    revision: int


@dataclass(frozen=True)
class Entry:
    """One entry of a trail; `payload` is None once it was erased, `name` "" where the person is no longer known."""

    chain: str
    seq: int
    at: datetime
    actor: str
    name: str
    kind: str
    payload: Any
    digest: str
    hash: str


__all__ = [
    "AssessmentHead",
    "Entry",
    "Held",
    "Invitation",
    "KeptAssessment",
    "KeptCase",
    "KeptReview",
    "Link",
    "Member",
    "Notice",
    "Organisation",
    "Passkey",
    "Safeguards",
    "Session",
    "Token",
    "User",
]
