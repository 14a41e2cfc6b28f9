"""What a page knows of the request it answers: the language of its address, who is there, and the day that counts.

Who is there can only be had from here, and only after the token against forged requests was compared: a page that asks for `Visiting`
cannot forget it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import Depends, HTTPException, Request
from starlette.concurrency import run_in_threadpool

from compliance.web.guard.cookies import secret_of
from compliance.web.guard.forgery import Sent, checked

if TYPE_CHECKING:
    from compliance.register import Actor, Register, Session
    from compliance.web.bench import Bench
    from compliance.web.settings import Settings

PageLang = Literal["en", "fr"]
_LANGS: dict[str, PageLang] = {"en": "en", "fr": "fr"}


def today() -> date:
    """Return today: the one place where the web application reads the calendar; every page says which day it took."""
    return date.today()


@dataclass(frozen=True)
class Visit:
    """One request, as pages see it. `session` and `actor` are None for whoever is not signed in; `csrf` goes into each form of who is."""

    request: Request
    lang: PageLang
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
        return self.request.url.path[3:] or "/"

    def to(self, path: str) -> str:
        """Return the address of a page of the site in the language of this one."""
        return f"/{self.lang}{path}"


def language(word: str) -> PageLang | None:
    """Return the language a piece of an address names."""
    return _LANGS.get(word)


class SignInNeeded(Exception):
    """The page is only for people who are signed in."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        super().__init__()


async def visit(request: Request, lang: str, form: Sent) -> Visit:
    """Return the visit of a request; the dependency of every page. An address in another language does not exist.

    Raises:
        HTTPException: 404 for an unknown language; 403 where a signed-in request would change something without the token of its session.
    """
    found = _LANGS.get(lang)
    if found is None:
        raise HTTPException(404)
    made = Visit(request, found)
    secret = secret_of(request)
    register: Register | None = request.app.state.register
    if register is not None and secret is not None:
        session = await run_in_threadpool(register.session, secret)
        if session is not None:
            made = Visit(request, found, session, session.csrf)
    request.state.visit = made
    if made.session is not None:
        actor = made.session.actor
        request.state.actor_kind = "administrator" if actor.admin else "lawyer" if actor.lawyer else actor.kind
        checked(request, form, made.csrf)
    return made


def signed_in(visit: Annotated[Visit, Depends(visit)]) -> Visit:
    """Return the visit of somebody who is signed in.

    Raises:
        HTTPException: 404 where the application keeps no accounts.
        SignInNeeded: nobody is signed in.
    """
    if visit.register is None:
        raise HTTPException(404)
    if visit.session is None:
        raise SignInNeeded(visit)
    return visit


Visiting = Annotated[Visit, Depends(visit)]
SignedIn = Annotated[Visit, Depends(signed_in)]

__all__ = ["PageLang", "SignInNeeded", "SignedIn", "Visit", "Visiting", "language", "signed_in", "today", "visit"]
