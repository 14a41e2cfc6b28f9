"""Who calls: a bearer token of the register, read anew with each request; and the revisions that a caller has seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from compliance.errors import Fault, InputError, Place
from compliance.register import Actor, Register, RegisterError
from compliance.register.faults import (
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    SignInRefused,
    Taken,
    TryLater,
    Unusable,
)
from compliance.web.api.problems import Refusal
from compliance.web.api.strict_json import pointer

_REVISION = re.compile(r'(?:W/)?"([0-9]{1,18})"')
bearer = HTTPBearer(
    auto_error=False,
    scheme_name="token",
    description="A token of one firm. It can do what its role (owner, adviser, auditor) can, and never more than its maker can.",
)


@dataclass(frozen=True)
class Caller:
    """Whoever holds the token, and the register they ask."""

    register: Register
    actor: Actor


def caller(request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> Caller:
    """Return whoever calls.

    Raises:
        Refusal: there is no token, or none that works; or no accounts are kept here.
    """
    register: Register | None = request.app.state.register
    if register is None:
        raise Refusal(404, "no-accounts", key="api.no-accounts")
    if credentials is None:
        raise _unknown()
    try:
        return Caller(register, register.actor_of_token(credentials.credentials))
    except (NotFound, SignInRefused):
        raise _unknown() from None


def _unknown() -> Refusal:
    return Refusal(401, "sign-in", key="api.sign-in", headers={"WWW-Authenticate": 'Bearer realm="compliance"'})


Calling = Annotated[Caller, Depends(caller)]
IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=60,
        description='The revision you saw: the ETag of the answer to GET; "0" for what is not there yet; * to write whatever stands there.',
        examples=['"17"'],
    ),
]


def seen_of(if_match: str | None, now: int) -> int:
    """Return the revision that a caller saw; `now` is the one that stands there, taken for "*".

    Raises:
        Refusal: none is named, or it is none.
    """
    if if_match is None:
        raise Refusal(428, "no-revision", key="api.no-revision")
    if if_match.strip() == "*":
        return now
    found = _REVISION.fullmatch(if_match.strip())
    if found is None:
        raise Refusal(
            422,
            "input",
            key="api.bad-revision",
            faults=[Fault(Place("?header/If-Match"), 'this is no revision; write it as "17"')],
        )
    return int(found[1])


def etag(revision: int) -> dict[str, str]:
    """Return the header that names a revision."""
    return {"ETag": f'"{revision}"'}


def refused_by_register(error: RegisterError, seen: Any = None) -> Refusal:
    """Return the refusal that an error of the register means."""
    if isinstance(error, NotFound):
        return Refusal(404, "not-found", str(error))
    if isinstance(error, Forbidden):
        return Refusal(403, "forbidden", str(error))
    if isinstance(error, Conflict):
        more: Mapping[str, Any] = {"yours": error.mine, "theirs": error.theirs, "revision": error.revision}
        return Refusal(
            412,
            "changed-since",
            key="api.changed-since",
            slots={"by": error.by or "?", "seen": error.field},
            headers=etag(error.revision),
            more=more,
        )
    if isinstance(error, Taken):
        return Refusal(409, "conflict", str(error), faults=[Fault(Place(pointer([error.field])), str(error))])
    if isinstance(error, Invalid):
        return Refusal(422, "input", str(error), faults=[Fault(Place(pointer([error.field])), str(error))])
    if isinstance(error, TryLater):
        return Refusal(429, "too-many-requests", str(error), headers={"Retry-After": str(error.seconds)})
    if isinstance(error, Unusable):
        return Refusal(503, "other", str(error), headers={"Retry-After": "30"})
    assert isinstance(error, InputError)
    return Refusal(422, "input", str(error))


__all__ = ["Caller", "Calling", "IfMatch", "etag", "refused_by_register", "seen_of"]
