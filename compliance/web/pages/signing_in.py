"""Signing in and out, and what a person does with the own account. Nothing here says whether an account exists.

Whoever has to sign in first is led back afterwards; what a form had brought by then is carried along and sent again by a button, so
that an answer outlives the session in which it was given.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, FastAPI, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from compliance.language.error_messages import in_words
from compliance.register import SYSTEM, Actor, Invalid, NotFound, Register, SignInRefused, Taken, TryLater, User
from compliance.web.guard.payers import subscriber
from compliance.web.pages.showing import Errors, accounts, asking, done_of, errors_of, on, own, show, text
from compliance.web.visiting.cookies import devices_of, drop_secret, secret_now, secret_of, set_devices, set_secret
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.passkeys import FIELD, Purpose, forget, meant, possible, shown, to_show
from compliance.web.visiting.visit import SignedIn, SignInNeeded, Visit, Visiting

router = APIRouter(include_in_schema=False)
DONE = ("signed-out", "password", "ended")


# ------------------------------------------------------------------------------------------------------------ in and out


@router.get("/{lang}/sign-in")
def sign_in_page(visit: Visiting) -> Response:
    """Ask for e-mail address and password."""
    accounts(visit)
    if visit.session is not None:
        return on(visit, first_page(visit))
    return ask(visit, next_=own(visit.request.query_params.get("next", "")))


@router.post("/{lang}/sign-in")
def sign_in(visit: Visiting, form: Sent) -> Response:
    """Let somebody in."""
    register = accounts(visit)
    next_, kept, email = own(text(form, "next")), text(form, "kept"), text(form, "email").strip()
    password = text(form, "password")
    if "email" not in form:
        return ask(visit, next_=next_, kept=kept)
    missing: Errors = []
    if not email:
        missing.append(("email", visit.say("account.sign-in.no-email")))
    if not password:
        missing.append(("password", visit.say("account.sign-in.no-password")))
    if missing:
        return ask(visit, missing, next_=next_, kept=kept, email=email)
    devices = devices_of(visit.request)
    try:
        user = register.authenticate(email, password, subscriber(visit.request.scope), devices)
        return let_in(visit, user, next_, kept)
    except (SignInRefused, NotFound):
        waits = register.waits_for(email, devices)
        words = visit.say("account.sign-in.waits" if waits else "account.sign-in.refused")
        return ask(visit, [("email", words)], next_=next_, kept=kept, email=email)
    except TryLater as later:
        words = visit.say("account.sign-in.later", minutes=max(1, -(-later.seconds // 60)))
        page = ask(visit, [("email", words)], 429, next_=next_, kept=kept, email=email)
        page.headers["Retry-After"] = str(later.seconds)
        return page


@router.get("/{lang}/sign-in/passkey")
def passkey_page(visit: Visiting) -> Response:
    """Ask for a passkey instead of a password."""
    accounts(visit)
    if visit.session is not None:
        return on(visit, first_page(visit))
    return ask_passkey(visit, "in", next_=own(visit.request.query_params.get("next", "")))


@router.post("/{lang}/sign-in/passkey")
def passkey(visit: Visiting, form: Sent) -> Response:
    """Let in whoever shows a passkey: alone, or after the password."""
    register, request = accounts(visit), visit.request
    next_, kept, said = own(text(form, "next")), text(form, "kept"), text(form, FIELD)
    purpose: Purpose = "second" if text(form, "step") == "second" else "in"
    if purpose == "second" and not meant(request, purpose):
        return ask(visit, [("email", visit.say("account.passkey.late"))], next_=next_, kept=kept)
    if not said:
        return ask_passkey(visit, purpose, next_=next_, kept=kept)
    try:
        user = shown(request, register, said, purpose, alone=purpose == "in")
        answer = enter(visit, user, next_, kept)
    except (SignInRefused, NotFound):
        wrong = [(FIELD, visit.say("account.passkey.refused"))]
        return ask_passkey(visit, purpose, wrong, next_=next_, kept=kept)
    forget(request, answer, purpose)
    return answer


def let_in(visit: Visit, user: User, next_: str = "", kept: str = "") -> Response:
    """Let in somebody who has shown a password: at once, or after a passkey where the account asks for that too."""
    if accounts(visit).second_factor(user.id):
        return ask_passkey(visit, "second", next_=next_, kept=kept, user_id=user.id)
    return enter(visit, user, next_, kept)


def ask_passkey(
    visit: Visit, purpose: Purpose, errors: Errors | None = None, *, next_: str = "", kept: str = "", user_id: str = ""
) -> Response:
    """Return the page that asks for a passkey: any, or, as the second step, one of whoever has given the password."""
    register, request = accounts(visit), visit.request
    who = user_id or meant(request, purpose)
    asked = to_show(request, purpose, who, register.passkeys(who) if who else ())
    words: dict[str, Any] = {"next_": next_, "kept": kept, "step": purpose, "options": asked.options}
    page = show(visit, "account/passkey-sign-in.html", errors, possible=possible(request), **words)
    asked.carry(request, page)
    return page


@router.post("/{lang}/sign-out")
def sign_out(visit: Visiting) -> Response:
    """End the session of this browser."""
    register = accounts(visit)
    secret = secret_of(visit.request)
    if secret is not None:
        register.end_session(visit.request.scope["state"].get("fresh_secret", secret))
    answer = on(visit, "/sign-in", "signed-out")
    drop_secret(visit.request, answer)
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


def enter(visit: Visit, who: User | Actor, next_: str = "", kept: str = "") -> Response:
    """Start a session and lead on: to the page that was asked for, or to the one that sends again what a form had brought."""
    register = accounts(visit)
    secret = register.start_session(who, replaces=secret_of(visit.request))
    session = register.session(secret)
    assert session is not None
    inside = Visit(visit.request, visit.lang, session, session.csrf)
    fields = _fields(kept)
    if fields and "/firms" in next_:
        answer = show(inside, "account/again.html", next_=next_, fields=fields)
    else:
        target = next_ or inside.to(first_page(inside))
        told = session.user is not None and bool(register.notices(session.actor))
        answer = RedirectResponse(f"{inside.to('/notices')}?next={quote(target, safe='')}" if told else target, 303)
    set_secret(visit.request, answer, secret)
    if session.user is not None:
        _know(visit, session.user, answer)
    return answer


def _know(visit: Visit, user: User, answer: Response) -> None:
    """Let this browser be known, so that failures of strangers do not count for it."""
    held = devices_of(visit.request)
    fresh = accounts(visit).know_device(user, held)
    if fresh is not None:
        set_devices(visit.request, answer, (fresh, *held))


def first_page(visit: Visit) -> str:
    """Return the page that whoever has just signed in most likely wants."""
    actor = visit.actor
    if actor is not None and actor.admin and not actor.firms:
        return "/administration"
    if actor is not None and actor.kind == "link":
        return f"/firms/{next(iter(actor.firms))}"
    return "/firms"


def ask(visit: Visit, errors: Errors | None = None, status: int = 200, **values: Any) -> Response:
    """Return the page that asks for e-mail address and password."""
    values = {"next_": "", "kept": "", "email": "", "ended": False} | values
    return show(
        visit,
        "account/sign-in.html",
        errors,
        status,
        done=done_of(visit, DONE),
        open_registration=visit.settings.open_registration,
        oidc=bool(visit.settings.oidc_issuer),
        **values,
    )


def _fields(kept: str) -> list[tuple[str, str]]:
    """Return the fields a form had brought before its sender had to sign in."""
    try:
        found = json.loads(kept) if kept else []
    except (ValueError, RecursionError):
        return []
    if not isinstance(found, list):
        return []
    pairs = [(p[0], p[1]) for p in found if isinstance(p, list) and len(p) == 2]
    return [(k, v) for k, v in pairs if isinstance(k, str) and isinstance(v, str) and k != "csrf"]


def _needed(request: Request, error: Exception) -> Response:
    """Answer a request that only somebody signed in may make."""
    assert isinstance(error, SignInNeeded)
    visit = error.visit
    path = request.url.path
    if request.method in ("GET", "HEAD"):
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"{visit.to('/sign-in')}?next={quote(path + query, safe='')}", 303)
    kept = json.dumps(error.fields, ensure_ascii=False) if error.fields else ""
    return ask(visit, None, 403, next_=own(path), kept=kept, ended=True)


def install(app: FastAPI) -> None:
    """Let an application ask for a sign-in where a page needs one."""
    app.include_router(router)
    app.add_exception_handler(SignInNeeded, _needed)


# ------------------------------------------------------------------------------------------------- an account of one's own


@router.get("/{lang}/register")
def register_page(visit: Visiting) -> Response:
    """Offer to make an account, where the settings let anybody."""
    _open(visit)
    return show(visit, "account/register.html", next_="", kept="", email="", name="")


@router.post("/{lang}/register")
def register(visit: Visiting, form: Sent) -> Response:
    """Make an account and let its owner in."""
    kept_register = _open(visit)
    values: dict[str, Any] = {"next_": own(text(form, "next")), "kept": text(form, "kept")}
    values |= {"email": text(form, "email").strip(), "name": text(form, "name").strip()}
    if "name" not in form:
        return show(visit, "account/register.html", **values)
    try:
        user = kept_register.create_user(SYSTEM, values["email"], values["name"], text(form, "password"))
    except (Invalid, Taken) as error:
        return show(visit, "account/register.html", errors_of(visit, error), **values)
    return enter(visit, user, values["next_"], values["kept"])


def _open(visit: Visit) -> Register:
    if not visit.settings.open_registration:
        raise HTTPException(404)
    return accounts(visit)


@router.get("/{lang}/account")
def account_page(visit: SignedIn) -> Response:
    """Show the own account."""
    return _account(visit)


def _account(visit: Visit, errors: Errors | None = None) -> Response:
    if visit.session is None or visit.session.user is None:
        raise HTTPException(404)
    register, actor = accounts(visit), visit.session.actor
    return show(
        visit,
        "account/account.html",
        errors,
        user=visit.session.user,
        held=register.held(actor),
        guards=register.safeguards(actor),
        done=done_of(visit, DONE),
    )


@router.post("/{lang}/account")
def account(visit: SignedIn, form: Sent) -> Response:
    """Change the own password, make a recovery code, or end the other sessions."""
    register = accounts(visit)
    session = visit.session
    if session is None or session.user is None:
        raise HTTPException(404)
    what = text(form, "do")
    if what == "end":
        register.end_sessions(session.actor, keep=secret_now(visit.request))
        return on(visit, "/account", "ended")
    if what == "recovery":
        return _recovery_code(visit)
    if what != "password":
        return on(visit, "/account")
    old, new = text(form, "old"), text(form, "new")
    try:
        register.change_password(session.actor, old if session.user.has_password else None, new, keep="keep" in form)
    except SignInRefused:
        return _account(visit, [("old", visit.say("account.password.wrong"))])
    except Invalid as error:
        return _account(visit, [("new", in_words(error.message, visit.lang))])
    secret = register.start_session(session.user, replaces=secret_now(visit.request))
    answer = on(visit, "/account", "password")
    set_secret(visit.request, answer, secret)
    _know(visit, session.user, answer)
    return answer


def _recovery_code(visit: Visit) -> Response:
    register, actor = asking(visit)
    try:
        code = register.make_recovery_code(actor)
    except Invalid as error:
        return _account(visit, [("recovery", in_words(error.message, visit.lang))])
    words: dict[str, Any] = {"address": code, "title": "account.recovery.made", "help": "account.recovery.keep"}
    return show(visit, "account/secret.html", back="/account", for_="", **words)


@router.get("/{lang}/recover")
def recover_page(visit: Visiting) -> Response:
    """Ask for the recovery code and a new password."""
    accounts(visit)
    return show(visit, "account/recover.html", email="")


@router.post("/{lang}/recover")
def recover(visit: Visiting, form: Sent) -> Response:
    """Set a new password with a recovery code, and let its owner in."""
    register, email = accounts(visit), text(form, "email").strip()
    if "email" not in form:
        return show(visit, "account/recover.html", email="")
    try:
        user = register.recover(
            email,
            text(form, "code"),
            text(form, "new"),
            keep="keep" in form,
            address=subscriber(visit.request.scope),
            devices=devices_of(visit.request),
        )
    except SignInRefused:
        return show(visit, "account/recover.html", [("code", visit.say("account.recover.refused"))], email=email)
    except TryLater as later:
        words = visit.say("account.sign-in.later", minutes=max(1, -(-later.seconds // 60)))
        page = show(visit, "account/recover.html", [("code", words)], 429, email=email)
        page.headers["Retry-After"] = str(later.seconds)
        return page
    except Invalid as error:
        return show(visit, "account/recover.html", [("new", in_words(error.message, visit.lang))], email=email)
    return enter(visit, user)


# ----------------------------------------------------------------------------------------------- secrets that let people in


@router.get("/{lang}/password/{secret}")
def reset_page(visit: Visiting, secret: str) -> Response:
    """Ask for a new password, for whoever was given a one-time link to set one."""
    return show(visit, "account/new-password.html", held=accounts(visit).held_by_reset(secret))


@router.post("/{lang}/password/{secret}")
def reset(visit: Visiting, secret: str, form: Sent) -> Response:
    """Set a new password and let its owner in."""
    register = accounts(visit)
    try:
        user = register.use_reset(secret, text(form, "new"), keep="keep" in form)
    except NotFound:
        return show(visit, "account/used-up.html", status=404)
    except Invalid as error:
        errors = [("new", in_words(error.message, visit.lang))]
        return show(visit, "account/new-password.html", errors, held=register.held_by_reset(secret))
    return let_in(visit, user)


@router.get("/{lang}/link/{secret}")
def link_page(visit: Visiting, secret: str) -> Response:
    """Say what the link of an auditor opens; a button opens it, so that no preview of a mail program does."""
    accounts(visit)
    return show(visit, "account/link.html")


@router.post("/{lang}/link/{secret}")
def link(visit: Visiting, secret: str) -> Response:
    """Open the firm of an auditor's link."""
    try:
        actor = accounts(visit).open_link(secret)
        return enter(visit, actor)
    except NotFound:
        return show(visit, "account/used-up.html", status=404)


__all__ = ["DONE", "ask", "enter", "first_page", "install", "router"]
