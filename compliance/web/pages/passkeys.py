"""One's own passkeys: adding, naming and removing them, and whether one is asked for after the password."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException
from starlette.responses import Response

from compliance.language.formatting import day
from compliance.register import Actor, Invalid, NotFound, Register, SignInRefused, Taken, User
from compliance.service.clock import today
from compliance.web.pages.showing import Errors, accounts, done_of, errors_of, on, show, text
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.passkeys import FIELD, added, forget, possible, to_add
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
DONE = ("passkey-added", "passkey-removed", "second-on", "second-off")


@router.get("/{lang}/passkeys")
def passkeys(visit: SignedIn) -> Response:
    """List one's own passkeys."""
    return _passkeys(visit)


@router.post("/{lang}/passkeys")
def change(visit: SignedIn, form: Sent) -> Response:
    """Add a passkey, remove one, or say whether one is asked for after the password."""
    register, actor, user = _own(visit)
    what = text(form, "do")
    try:
        if what == "add":
            credential, public_key, uses = added(visit.request, text(form, FIELD), user)
            name = text(form, "name").strip() or visit.say("account.passkey.of-day", day=day(today(), visit.lang))
            register.add_passkey(actor, credential, public_key, uses, name)
            answer = on(visit, "/passkeys", "passkey-added")
            forget(visit.request, answer, "add")
            return answer
        if what == "remove":
            register.remove_passkey(actor, text(form, "which"))
            return on(visit, "/passkeys", "passkey-removed")
        if what == "second":
            register.set_second_factor(actor, "on" in form)
            return on(visit, "/passkeys", "second-on" if "on" in form else "second-off")
    except SignInRefused:
        return _passkeys(visit, [(FIELD, visit.say("account.passkey.not-added"))], name=text(form, "name"))
    except (Invalid, Taken) as error:
        return _passkeys(visit, errors_of(visit, error), name=text(form, "name"))
    except NotFound:  # removed already, in another window
        return on(visit, "/passkeys")
    return on(visit, "/passkeys")


def _passkeys(visit: Visit, errors: Errors | None = None, name: str = "") -> Response:
    register, actor, user = _own(visit)
    guards = register.safeguards(actor)
    asked = to_add(visit.request, user, guards.passkeys)
    page = show(
        visit,
        "account/passkeys.html",
        errors,
        guards=guards,
        user=user,
        options=asked.options,
        possible=possible(visit.request),
        name=name,
        done=done_of(visit, DONE),
    )
    asked.carry(visit.request, page)
    return page


def _own(visit: Visit) -> tuple[Register, Actor, User]:
    if visit.session is None or visit.session.user is None:
        raise HTTPException(404)
    return accounts(visit), visit.session.actor, visit.session.user


__all__ = ["router"]
