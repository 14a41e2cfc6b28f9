"""The people of a firm: who may do what, and the one-time addresses with which somebody is let in: sent where mail is set up, else shown to be handed on."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from fastapi import APIRouter
from starlette.responses import Response

from compliance.errors import Message
from compliance.register import SYSTEM, Actor, Invalid, NotFound, Role, Taken
from compliance.web.mailing import Mailer
from compliance.web.pages.showing import (
    Errors,
    accounts,
    asking,
    done_of,
    errors_of,
    on,
    show,
    show_firm,
    text,
    whole_address,
)
from compliance.web.pages.signing_in import enter
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit, Visiting

router = APIRouter(include_in_schema=False)
ROLES = ("owner", "adviser", "auditor")
DONE = ("role", "removed", "taken-back", "confirmed")


@router.get("/{lang}/firms/{org}/people")
def people(visit: SignedIn, org: str) -> Response:
    """List the people of a firm, and the invitations that wait."""
    return _people(visit, org)


def _people(visit: Visit, org: str, errors: Errors | None = None, **values: Any) -> Response:
    register, actor = asking(visit)
    values = {"email": "", "role": "adviser", "until": ""} | values
    return show_firm(
        visit,
        org,
        "people",
        "account/people.html",
        errors,
        members=register.members(actor, org),
        invitations=register.invitations(actor, org),
        roles=ROLES,
        me=actor.user_id,
        done=done_of(visit, DONE),
        **values,
    )


@router.post("/{lang}/firms/{org}/people")
def change(visit: SignedIn, org: str, form: Sent) -> Response:
    """Invite somebody, change a role, take somebody out, or take an invitation back."""
    register, actor = asking(visit)
    what, who = text(form, "do"), text(form, "who")
    asked = {"email": text(form, "email").strip(), "role": text(form, "role"), "until": text(form, "until").strip()}
    path = f"/firms/{org}/people"
    try:
        if what == "invite":
            secret = register.invite(actor, org, asked["email"], cast(Role, asked["role"]), _day(asked["until"]))
            address = whole_address(visit, f"/welcome/{secret}")
            sent = _sent(visit, register.organisation(actor, org).name, asked["email"], address)
            helps = "account.invite.sent" if sent else "account.invite.send"
            words: dict[str, Any] = {"address": address, "title": "account.invite.made", "help": helps}
            return show_firm(visit, org, "people", "account/secret.html", back=path, for_=asked["email"], **words)
        if what == "role":
            register.set_member(actor, org, who, cast(Role, asked["role"]), _day(asked["until"]))
            return on(visit, path, "role")
        if what == "remove":
            register.remove_member(actor, org, who)
            return on(visit, path, "removed")
        if what == "confirm":
            register.confirm_member(actor, org, who)
            return on(visit, path, "confirmed")
        if what == "take-back":
            register.revoke_invitation(actor, org, who)
            return on(visit, path, "taken-back")
    except (Invalid, Taken) as error:
        return _people(visit, org, errors_of(visit, error), **(asked if what == "invite" else {}))
    return on(visit, path)


def _sent(visit: Visit, firm: str, email: str, address: str) -> bool:
    """Send an invitation where mail is set up; whether it is on its way."""
    mailer: Mailer | None = visit.request.app.state.mailer
    if mailer is None:
        return False
    about = visit.say("account.mail.invite", firm=firm)
    says = visit.say("account.mail.invite-says", firm=firm, address=address)
    return mailer.later(lambda: (email, about, says)) is not None


def _day(word: str) -> date | None:
    try:
        return date.fromisoformat(word) if word else None
    except ValueError:
        raise Invalid("until", Message("day.no-day")) from None


# -------------------------------------------------------------------------------------------------------------- being let in


@router.get("/{lang}/welcome/{secret}")
def welcome(visit: Visiting, secret: str) -> Response:
    """Say which firm invites, and let the person sign in or make an account."""
    return _welcome(visit, secret)


def _welcome(visit: Visit, secret: str, errors: Errors | None = None, name: str = "") -> Response:
    register = accounts(visit)
    try:
        found = register.invitation(secret)
    except NotFound:
        return show(visit, "account/used-up.html", status=404)
    user = visit.session.user if visit.session is not None else None
    mine = user is not None and user.email == found.email
    return show(visit, "account/welcome.html", errors, invitation=found, user=user, mine=mine, name=name)


@router.post("/{lang}/welcome/{secret}")
def accept(visit: Visiting, secret: str, form: Sent) -> Response:
    """Let the invited person in: with the account that is signed in, or with a new one."""
    register = accounts(visit)
    try:
        found = register.invitation(secret)
        if "again" in form:
            return _welcome(visit, secret)
        if visit.session is not None:
            org = register.accept_invitation(visit.session.actor, secret)
            return on(visit, f"/firms/{org}", "joined")
        name, password = text(form, "name").strip(), text(form, "password")
        if not password:
            return _welcome(visit, secret, [("password", visit.say("account.sign-in.no-password"))], name)
        user = register.create_user(SYSTEM, found.email, name, password)
        answer = enter(visit, user, visit.to("/firms"))
        register.accept_invitation(Actor(f"user:{user.id}", "user", user.id), secret)
        return answer
    except NotFound:
        return show(visit, "account/used-up.html", status=404)
    except Taken:
        return _welcome(visit, secret, [("password", visit.say("account.welcome.has-account"))])
    except Invalid as error:
        return _welcome(visit, secret, errors_of(visit, error), text(form, "name"))


__all__ = ["router"]
