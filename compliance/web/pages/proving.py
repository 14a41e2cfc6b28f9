"""Showing again who one is, before something that outlives the session: one page, and then on with what was begun.

The page sends once more what had been sent, with the password; the visit holds that against the account before the page that was asked for begins.
"""

from __future__ import annotations

from urllib.parse import quote

from fastapi import APIRouter, FastAPI, Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from compliance.register import ProofNeeded, SignInRefused, TryLater
from compliance.web.guard.payers import subscriber
from compliance.web.pages.showing import Errors, accounts, on, own, show, text
from compliance.web.visiting.cookies import devices_of, secret_now
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.passkeys import possible, shown, to_show
from compliance.web.visiting.visit import PROOF, PROOF_PASSKEY, ProofRefused, SignedIn, Visit

router = APIRouter(include_in_schema=False)


def prove(visit: Visit, form: FormData) -> None:
    """Hold what a form brought as proof against the account of its session, and note that it was right.

    A password does, or a passkey whose holder was made sure of; where the account asks for both at signing in, the password alone does not.

    Raises:
        ProofRefused: it was not, or too many attempts were made.
    """
    register, session = accounts(visit), visit.session
    assert session is not None
    assert session.user is not None
    request, user = visit.request, session.user
    password, said = text(form, PROOF), text(form, PROOF_PASSKEY)
    if password or not said:
        try:
            register.authenticate(user.email, password, subscriber(request.scope), devices_of(request))
        except SignInRefused:
            raise ProofRefused(visit, visit.say("account.password.wrong"), 422) from None
        except TryLater as later:
            words = visit.say("account.sign-in.later", minutes=max(1, -(-later.seconds // 60)))
            raise ProofRefused(visit, words, 429, later.seconds) from None
    if said:
        try:
            if shown(request, register, said, "proof", alone=not password).id != user.id:
                raise SignInRefused
        except SignInRefused:
            raise ProofRefused(visit, visit.say("account.passkey.refused"), 422, field=PROOF_PASSKEY) from None
    elif register.second_factor(user.id):
        raise ProofRefused(visit, visit.say("account.passkey.too"), 422, field=PROOF_PASSKEY)
    register.prove_session(secret_now(request), user)


@router.post("/{lang}/confirm")
def confirmed(visit: SignedIn, form: Sent) -> Response:
    """Lead on to the page that asked who is there."""
    return RedirectResponse(own(text(form, "next")) or visit.to("/firms"), 303)


def _needed(request: Request, error: Exception) -> Response:
    """Ask who is there, with what was sent held in the page."""
    return _ask(request, [])


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProofRefused)
    request.state.visit = error.visit
    answer = _ask(request, [(error.field, error.words)], error.status)
    if error.seconds:
        answer.headers["Retry-After"] = str(error.seconds)
    return answer


def _ask(request: Request, errors: Errors, status: int = 403) -> Response:
    visit: Visit = request.state.visit
    user = None if visit.session is None else visit.session.user
    if user is None:
        return on(visit, "/sign-in")
    path, fields = request.url.path, list(getattr(request.state, "fields", []))
    if request.method in ("GET", "HEAD"):
        query = f"?{request.url.query}" if request.url.query else ""
        path, fields = visit.to("/confirm"), [("next", own(path + query))]
    register = accounts(visit)
    held = register.passkeys(user.id) if possible(request) else ()
    asked = to_show(request, "proof", user.id, held) if held else None
    page = show(
        visit,
        "account/prove.html",
        errors,
        status,
        path=path,
        carried_fields=fields,
        user=user,
        options="" if asked is None else asked.options,
        both=asked is not None and user.has_password and register.second_factor(user.id),
        oidc=bool(visit.settings.oidc_issuer) and not user.has_password,
        back=quote(own(request.url.path) or visit.to("/firms"), safe=""),
    )
    if asked is not None:
        asked.carry(request, page)
    return page


def install(app: FastAPI) -> None:
    """Let an application ask who is there where a page needs it."""
    app.include_router(router)
    app.state.prove = prove
    app.add_exception_handler(ProofNeeded, _needed)
    app.add_exception_handler(ProofRefused, _refused)


__all__ = ["install", "prove", "router"]
