"""Who may do what: one table of actions by role, one function.

A role is held in one firm and says nothing about another. Site roles (administrator, lawyer) see no firm at all. A token or a link has
the rights of its role at most, and never more than its maker has at the moment of use (`scope`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Role = Literal["owner", "adviser", "auditor"]
FirmRole = Literal["owner", "steward", "adviser", "auditor"]  # steward: an adviser of a firm that has no owner yet
Kind = Literal["user", "link", "token", "system"]
ROLES: tuple[Role, ...] = ("owner", "adviser", "auditor")
STANDINGS: tuple[FirmRole, ...] = ("owner", "steward", "adviser", "auditor")


class Action(StrEnum):
    """Everything that can be done, in a firm (`firm`) or on the site."""

    CASE_READ = "case.read"
    CASE_WRITE = "case.write"
    ASSESSMENT_READ = "assessment.read"
    ASSESSMENT_RECORD = "assessment.record"
    REVIEW_READ = "review.read"
    REVIEW_CONCLUDE = "review.conclude"
    REVIEW_WRITE = "review.write"
    COMMENT_READ = "comment.read"
    COMMENT_WRITE = "comment.write"
    TRAIL_READ = "trail.read"
    PEOPLE_READ = "people.read"
    PEOPLE_WRITE = "people.write"
    LINKS_WRITE = "links.write"
    FIRM_READ = "firm.read"
    FIRM_RENAME = "firm.rename"
    FIRM_LEAVE = "firm.leave"
    FIRM_TOKEN = "firm.token"
    FIRM_EXPORT = "firm.export"
    FIRM_DELETE = "firm.delete"

    OWN_ACCOUNT = "own.account"
    FIRM_CREATE = "firm.create"
    ACCOUNTS_READ = "accounts.read"
    ACCOUNTS_WRITE = "accounts.write"
    SITE_TRAIL = "site.trail"
    SITE_VERIFY = "site.verify"
    SITE_KEEP = "site.keep"
    RULES_REVIEW = "rules.review"


_READ = frozenset(
    {
        Action.FIRM_READ,
        Action.CASE_READ,
        Action.ASSESSMENT_READ,
        Action.REVIEW_READ,
        Action.TRAIL_READ,
        Action.FIRM_TOKEN,
        Action.FIRM_LEAVE,
    }
)
_WORK = _READ | {
    Action.CASE_WRITE,
    Action.COMMENT_READ,
    Action.COMMENT_WRITE,
    Action.ASSESSMENT_RECORD,
    Action.REVIEW_CONCLUDE,
    Action.REVIEW_WRITE,
    Action.PEOPLE_READ,
    Action.FIRM_RENAME,
}
_OWN = _WORK | {Action.PEOPLE_WRITE, Action.LINKS_WRITE, Action.FIRM_EXPORT, Action.FIRM_DELETE}

IN_FIRM: Mapping[FirmRole, frozenset[Action]] = {
    "owner": _OWN,
    "steward": _OWN,
    "adviser": _WORK,
    "auditor": _READ | {Action.REVIEW_CONCLUDE},
}
FIRM_ACTIONS: frozenset[Action] = frozenset().union(*IN_FIRM.values())
SITE_ACTIONS: frozenset[Action] = frozenset(Action) - FIRM_ACTIONS
ON_SITE: Mapping[Literal["user", "administrator", "lawyer"], frozenset[Action]] = {
    "user": frozenset({Action.OWN_ACCOUNT, Action.FIRM_CREATE}),
    "administrator": frozenset(
        {Action.ACCOUNTS_READ, Action.ACCOUNTS_WRITE, Action.SITE_TRAIL, Action.SITE_VERIFY},
    ),
    "lawyer": frozenset({Action.RULES_REVIEW}),
}


@dataclass(frozen=True)
class Actor:
    """Whoever asks for something.

    `id` is what the trail names: user:..., link:..., token:..., system. `user_id` is the person behind it, None for links and the system.
    `firms` is the standing in each firm, by its id. `scope` narrows what a token may do, None for no such limit. `proved` is whether a person has
    shown lately who they are; what cannot be taken back by signing out asks for it (`gateway`).
    """

    id: str
    kind: Kind
    user_id: str | None = None
    admin: bool = False
    lawyer: bool = False
    firms: Mapping[str, FirmRole] = field(default_factory=dict)
    scope: frozenset[Action] | None = None
    proved: bool = False


SYSTEM = Actor("system", "system")
"""The operator, who has the database anyway: commands and nightly work. Never hand it to a request of somebody."""


def may(actor: Actor, action: Action, organisation_id: str | None = None) -> bool:
    """Whether an actor may do something, in a firm or, without one, on the site. What is not in the table is no."""
    if actor.kind == "system":
        return (action in FIRM_ACTIONS) == (organisation_id is not None)
    if actor.scope is not None and action not in actor.scope:
        return False
    if organisation_id is not None:
        standing = actor.firms.get(organisation_id)
        return standing is not None and action in IN_FIRM[standing]
    if actor.kind != "user":
        return False
    return (
        action in ON_SITE["user"]
        or (actor.admin and action in ON_SITE["administrator"])
        or (actor.lawyer and action in ON_SITE["lawyer"])
    )


__all__ = [
    "FIRM_ACTIONS",
    "IN_FIRM",
    "ON_SITE",
    "ROLES",
    "SITE_ACTIONS",
    "STANDINGS",
    "SYSTEM",
    "Action",
    "Actor",
    "Kind",
    "Role",
    "FirmRole",
    "may",
]
