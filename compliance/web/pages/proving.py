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
from compliance.web.visiting.visit import PROOF, ProofRefused, SignedIn, Visit

router = APIRouter(include_in_schema=False)


def prove(visit: Visit, form: FormData) -> None:
    """Hold what a form brought as proof against the account of its session, and note that it was right.

    Raises:
        ProofRefused: it was not, or too many attempts were made.
    """
    register, session = accounts(visit), visit.session
    assert session is not None
    assert session.user is not None
    request = visit.request
    try:
        user = register.authenticate(
            session.user.email, text(form, PROOF), subscriber(request.scope), devices_of(request)
        )
    except SignInRefused:
        raise ProofRefused(visit, visit.say("account.password.wrong"), 422) from None
    except TryLater as later:
        words = visit.say("account.sign-in.later", minutes=max(1, -(-later.seconds // 60)))
        raise ProofRefused(visit, words, 429, later.seconds) from None
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
    answer = _ask(request, [(PROOF, error.words)], error.status)
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
    return show(
        visit,
        "account/prove.html",
        errors,
        status,
        path=path,
        fields=fields,
        user=user,
        oidc=bool(visit.settings.oidc_issuer) and not user.has_password,
        back=quote(own(request.url.path) or visit.to("/firms"), safe=""),
    )


def install(app: FastAPI) -> None:
    """Let an application ask who is there where a page needs it."""
    app.include_router(router)
    app.state.prove = prove
    app.add_exception_handler(ProofNeeded, _needed)
    app.add_exception_handler(ProofRefused, _refused)


__all__ = ["install", "prove", "router"]
