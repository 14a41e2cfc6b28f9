"""Who calls: a bearer token of the register, read anew with each request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from compliance.errors import Message
from compliance.register import Action, Actor, Register
from compliance.register.faults import Forbidden, NotFound, SignInRefused
from compliance.web.api.refusals import Refusal

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
        raise Refusal(404, "no-accounts", Message("api.no-accounts"))
    if credentials is None:
        raise _unknown()
    try:
        return Caller(register, register.actor_of_token(credentials.credentials))
    except (NotFound, SignInRefused):
        raise _unknown() from None


def needs(by: Caller, firm: str, action: Action) -> None:
    """Refuse whoever may not do something in a firm: to be called before anything costly is worked out.

    Raises:
        NotFound: there is no such firm for whoever calls.
        Forbidden: there is, but not for this.
    """
    if action not in by.register.allowed(by.actor, firm):
        raise Forbidden(action)


def _unknown() -> Refusal:
    return Refusal(401, "sign-in", Message("api.sign-in"), headers={"WWW-Authenticate": 'Bearer realm="compliance"'})


Calling = Annotated[Caller, Depends(caller)]
__all__ = ["Caller", "Calling", "needs"]
