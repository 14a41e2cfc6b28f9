"""What an administrator does: accounts and the trail of the site. No firm and no case can be reached from here."""

from __future__ import annotations

from functools import partial
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from compliance.register import Invalid, NotFound, Taken
from compliance.web.pages.showing import Errors, asking, done_of, errors_of, on, show, text, whole_address
from compliance.web.pages.trail import PAGE, finding_said, lines_of, older, page_of
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
DONE = ("account-changed", "account-erased")


@router.get("/{lang}/administration")
def administration(visit: SignedIn) -> Response:
    """List the accounts."""
    return _list(visit)


def _list(visit: Visit, errors: Errors | None = None, email: str = "", name: str = "") -> Response:
    register, actor = asking(visit)
    users = register.users(actor)
    done = done_of(visit, DONE)
    return show(visit, "account/administration.html", errors, users=users, done=done, email=email, name=name)


@router.post("/{lang}/administration")
def create(visit: SignedIn, form: Sent) -> Response:
    """Make an account and show the one-time address with which its owner sets the password."""
    register, actor = asking(visit)
    if "email" not in form:
        return on(visit, "/administration")
    email, name = text(form, "email").strip(), text(form, "name").strip()
    try:
        user = register.create_user(actor, email, name, lawyer="lawyer" in form, admin="admin" in form)
    except (Invalid, Taken) as error:
        return _list(visit, errors_of(visit, error), email, name)
    return _secret(visit, user.id, user.email)


def _secret(visit: Visit, user_id: str, email: str) -> Response:
    register, actor = asking(visit)
    address = whole_address(visit, f"/password/{register.create_reset(actor, user_id)}")
    words: dict[str, Any] = {"address": address, "title": "account.reset.made", "help": "account.reset.send"}
    return show(visit, "account/secret.html", back="/administration", for_=email, **words)


@router.get("/{lang}/administration/trail")
def trail(visit: SignedIn) -> Response:
    """Show the trail of the site, and on request whether all chains are sound."""
    register, actor = asking(visit)
    before, verify = page_of(visit)
    lines = lines_of(visit, register.site_trail(actor, before=before, limit=PAGE))
    report = register.verify_all(actor) if verify else None
    finding = partial(finding_said, visit)
    return show(visit, "account/trail.html", lines=lines, older=older(lines), report=report, finding=finding)


@router.get("/{lang}/administration/{user}")
def account(visit: SignedIn, user: str) -> Response:
    """Show one account."""
    return _account(visit, user)


def _account(visit: Visit, user_id: str, errors: Errors | None = None) -> Response:
    register, actor = asking(visit)
    found = next((u for u in register.users(actor) if u.id == user_id), None)
    if found is None:
        raise NotFound("account")
    return show(visit, "account/one-account.html", errors, user=found, done=done_of(visit, DONE))


@router.post("/{lang}/administration/{user}")
def change(visit: SignedIn, user: str, form: Sent) -> Response:
    """Change the rights of an account, close or open it, give a one-time address for a new password, or erase it."""
    register, actor = asking(visit)
    what, path = text(form, "do"), f"/administration/{user}"
    try:
        if what == "rights":
            register.set_user(actor, user, active="active" in form, admin="admin" in form, lawyer="lawyer" in form)
            return on(visit, path, "account-changed")
        if what == "reset":
            found = next((u for u in register.users(actor) if u.id == user), None)
            return _secret(visit, user, found.email if found else "")
        if what == "erase":
            register.erase_user(actor, user, text(form, "confirm"))
            return on(visit, "/administration", "account-erased")
    except Invalid as error:
        return _account(visit, user, errors_of(visit, error))
    return on(visit, path)


__all__ = ["router"]
