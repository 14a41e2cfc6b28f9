"""Keys for programs that use the API: each acts for the person who made it, in one firm, in one role, until a day. Shown once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from fastapi import APIRouter
from starlette.responses import Response

from compliance.register import Invalid, Role
from compliance.service.clock import today
from compliance.web.pages.showing import Errors, asking, done_of, errors_of, last_moment, on, show, text
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
DONE = ("token-ended",)
ROLES = ("auditor", "adviser", "owner")
USUAL_DAYS = 90


@router.get("/{lang}/tokens")
def tokens(visit: SignedIn) -> Response:
    """List one's own keys."""
    return _tokens(visit)


def _tokens(visit: Visit, errors: Errors | None = None, **values: str) -> Response:
    register, actor = asking(visit)
    asked: dict[str, Any] = {"name": "", "org": "", "role": "auditor", "expires": ""} | values
    asked["expires"] = asked["expires"] or (today() + timedelta(days=USUAL_DAYS)).isoformat()
    firms = register.organisations(actor)
    names = {firm.id: firm.name for firm in firms}
    held = register.tokens(actor)
    done = done_of(visit, DONE)
    return show(
        visit, "account/tokens.html", errors, tokens=held, firms=firms, names=names, roles=ROLES, done=done, **asked
    )


@router.post("/{lang}/tokens")
def change(visit: SignedIn, form: Sent) -> Response:
    """Make a key, or end one."""
    register, actor = asking(visit)
    what = text(form, "do")
    asked = {name: text(form, name).strip() for name in ("name", "org", "role", "expires")}
    try:
        if what == "make":
            until = last_moment(asked["expires"])
            secret = register.create_token(actor, asked["org"], asked["name"], cast(Role, asked["role"]), until)
            words: dict[str, Any] = {"address": secret, "title": "account.token.made", "help": "account.token.keep"}
            return show(visit, "account/secret.html", back="/tokens", for_=asked["name"], **words)
        if what == "end":
            register.revoke_token(actor, text(form, "which"))
            return on(visit, "/tokens", "token-ended")
    except Invalid as error:
        return _tokens(visit, errors_of(visit, error), **asked)
    return on(visit, "/tokens")


__all__ = ["router"]
