"""What a page knows of the request it answers: the language of its address, who is there, and the day that counts.

Who is there can only be had from here, and only after the token against forged requests was compared: a page that asks for `Visiting`
cannot forget it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

from fastapi import Depends, HTTPException, Request
from starlette.concurrency import run_in_threadpool

from compliance.language.languages import Language, languages, spoken
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.web.visiting.cookies import secret_now, secret_of
from compliance.web.visiting.forgery import FIELD, Sent, checked
from compliance.web.visiting.language import language, split

if TYPE_CHECKING:
    from compliance.register import Actor, Register, Session
    from compliance.service.bench import Bench
    from compliance.web.settings import Settings


PROOF = "proof"  # the field of a form with which somebody signed in shows again who they are: the password
PROOF_PASSKEY = "proof-passkey"  # what the browser says of a passkey, where that is shown instead, or too


@dataclass(frozen=True)
class Visit:
    """One request, as pages see it. `session` and `actor` are None for whoever is not signed in; `csrf` goes into each form of who is."""

    request: Request
    lang: Lang
    session: Session | None = None
    csrf: str = ""
    notes: list[str] = field(default_factory=list)

    @property
    def bench(self) -> Bench:
        """The rulebook made ready."""
        found: Bench = self.request.app.state.bench
        return found

    @property
    def settings(self) -> Settings:
        """How the application is set up."""
        found: Settings = self.request.app.state.settings
        return found

    @property
    def register(self) -> Register | None:
        """Where accounts are kept, or None where there are none."""
        found: Register | None = self.request.app.state.register
        return found

    @property
    def actor(self) -> Actor | None:
        """Whoever is signed in."""
        return self.session.actor if self.session is not None else None

    @property
    def here(self) -> str:
        """The address of this page without its language: what the other language is asked for."""
        lang, rest = split(self.request.url.path)
        return "/" if lang is None else rest

    @property
    def others(self) -> list[Language]:
        """The other languages this page can be had in."""
        return [languages()[tag] for tag in spoken() if tag != self.lang]

    def say(self, key: str, **slots: object) -> str:
        """Return a sentence in the language of this page."""
        return say(key, self.lang, **slots)

    def to(self, path: str) -> str:
        """Return the address of a page of the site in the language of this one."""
        return f"/{self.lang}{path}"


class ProofRefused(Exception):
    """What a form brought in a field to show who is there was not right; `seconds` is how long to wait where it was tried too often."""

    def __init__(self, visit: Visit, words: str, status: int, seconds: int = 0, field: str = PROOF) -> None:
        self.visit = visit
        self.field = field
        self.words = words
        self.status = status
        self.seconds = seconds
        super().__init__()


class SignInNeeded(Exception):
    """The page is only for people who are signed in. `fields` is what a form brought, so that it is not lost."""

    def __init__(self, visit: Visit, fields: list[tuple[str, str]] | None = None) -> None:
        self.visit = visit
        self.fields = fields or []
        super().__init__()


async def visit(request: Request, lang: str, form: Sent) -> Visit:
    """Return the visit of a request; the dependency of every page. An address in another language does not exist.

    Raises:
        HTTPException: 404 for an unknown language; 403 where a signed-in request would change something without the token of its session.
    """
    found = language(lang)
    if found is None:
        raise HTTPException(404)
    made = Visit(request, found)
    secret = secret_of(request)
    register: Register | None = request.app.state.register
    if register is not None and secret is not None:
        session = await run_in_threadpool(register.session, secret)
        if session is not None:
            request.state.actor_kind = kind_of(session.actor)
            request.state.visit = made
            checked(request, form, session.csrf)
            if session.renew:
                session = await run_in_threadpool(_renewed, request, register, secret)
            made = Visit(request, found, session, session.csrf)
            request.state.fields = [
                (k, v) for k, v in form.multi_items() if isinstance(v, str) and k not in (FIELD, PROOF, PROOF_PASSKEY)
            ]
            if PROOF in form and session.user is not None:
                await run_in_threadpool(request.app.state.prove, made, form)
                again = await run_in_threadpool(register.session, secret_now(request))
                made = Visit(request, found, again or session, session.csrf)
    request.state.visit = made
    return made


def _renewed(request: Request, register: Register, secret: str) -> Session:
    """Give a session a new secret, and leave that for the answer (`guard.cookies.Renewal`)."""
    fresh = register.renew_session(secret)
    request.state.fresh_secret = fresh
    found = register.session(fresh)
    if found is None:
        raise HTTPException(403)
    return found


def kind_of(actor: Actor) -> str:
    """Return what the log calls an actor."""
    return "administrator" if actor.admin else "lawyer" if actor.lawyer else actor.kind


def signed_in(visit: Annotated[Visit, Depends(visit)], form: Sent) -> Visit:
    """Return the visit of somebody who is signed in.

    Raises:
        HTTPException: 404 where the application keeps no accounts.
        SignInNeeded: nobody is signed in.
    """
    if visit.register is None:
        raise HTTPException(404)
    if visit.session is None:
        raise SignInNeeded(visit, [(k, v) for k, v in form.multi_items() if isinstance(v, str) and k != FIELD])
    return visit


Visiting = Annotated[Visit, Depends(visit)]
SignedIn = Annotated[Visit, Depends(signed_in)]

__all__ = [
    "PROOF",
    "PROOF_PASSKEY",
    "ProofRefused",
    "SignInNeeded",
    "SignedIn",
    "Visit",
    "Visiting",
    "signed_in",
    "visit",
]
