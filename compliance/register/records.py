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
    """One person of a firm; `until` is the last day, None for no end."""

    user_id: str
    email: str
    name: str
    role: Role
    since: datetime
    until: date | None
    current: bool


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
    "Invitation",
    "KeptAssessment",
    "KeptCase",
    "KeptReview",
    "Link",
    "Member",
    "Organisation",
    "Session",
    "Token",
    "User",
]
