"""A forgotten password, where mail is set up: a one-time address goes to the e-mail address of the account. The page says the same whether there is one."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException
from starlette.responses import Response

from compliance.web.mailing import Mailer
from compliance.web.pages.showing import accounts, show, text, whole_address
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import Visit, Visiting

router = APIRouter(include_in_schema=False)


@router.get("/{lang}/forgotten")
def forgotten_page(visit: Visiting) -> Response:
    """Ask for the e-mail address of the account."""
    _mailer(visit)
    return show(visit, "account/forgotten.html", email="", sent=False)


@router.post("/{lang}/forgotten")
def forgotten(visit: Visiting, form: Sent) -> Response:
    """Send a one-time address to whoever has an account with this e-mail address, and say nothing of whether there is one."""
    mailer, email = _mailer(visit), text(form, "email").strip()
    if "@" not in email:
        errors = [("email", visit.say("account.forgotten.no-address"))]
        return show(visit, "account/forgotten.html", errors, email=email, sent=False)
    register = accounts(visit)

    def letter() -> tuple[str, str, str] | None:
        found = register.mailed_reset(email)
        if found is None:
            return None
        user, secret = found
        address = whole_address(visit, f"/password/{secret}")
        return user.email, visit.say("account.mail.reset"), visit.say("account.mail.reset-says", address=address)

    mailer.later(letter)
    return show(visit, "account/forgotten.html", email=email, sent=True)


def _mailer(visit: Visit) -> Mailer:
    mailer: Mailer | None = visit.request.app.state.mailer
    if mailer is None:
        raise HTTPException(404)
    return mailer


__all__ = ["router"]
