"""The application put together: settings, rulebook, register, guards and pages."""

from __future__ import annotations

import re
from pathlib import Path

from fastapi import FastAPI
from starlette.routing import Mount

from compliance.register import SYSTEM, Register
from compliance.register.location import anchor_of
from compliance.register.stamping import Stamper
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.version import VERSION
from compliance.web import guard
from compliance.web.api.application import BASE, create_api
from compliance.web.guard import health
from compliance.web.mailing import mailer_of
from compliance.web.pages import (
    administration,
    answers,
    card,
    checklist,
    commenting,
    conclusions,
    downloads,
    firms,
    first_list,
    forgotten,
    history,
    home,
    incident,
    interview,
    links,
    notices,
    oidc,
    papers,
    passkeys,
    people,
    proving,
    reviewing,
    rules,
    sheet,
    shortlist,
    signing_in,
    start,
    stylesheet,
    ticking,
    tokens,
    tools,
    trail,
    uses,
    views,
    what_if,
)
from compliance.web.settings import Settings
from compliance.web.static_files import FOLDER, Kept


def create_app(
    settings: Settings | None = None,
    bench: Bench | None = None,
    register: Register | None = None,
    *,
    shared: Path | None = None,
    guarded: bool = True,
) -> FastAPI:
    """Return the application. `bench` and `register` may be given where several applications of one process share them.

    `shared` is the folder of what the processes of one service share. Without guards it answers only what came past those of another.

    Raises:
        InputError: the settings name a database that is no address of one, or an OpenID provider that cannot be used.
    """
    settings = settings or Settings()
    app = FastAPI(
        title="compliance",
        version=VERSION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
    )
    app.state.settings = settings
    if bench is None:  # a process that serves
        bench = Bench(settings.rulebook)
        bench.settle(today())
    app.state.bench = bench
    app.state.register = register or _register(settings)
    app.state.stamper = _stamper(app.state.register, settings)
    app.state.mailer = mailer_of(settings)
    app.state.provider = oidc.Provider(settings) if settings.oidc_issuer else None
    for fixed in (health, oidc):  # before any address that begins with a language
        app.include_router(fixed.router)
    app.router.routes.append(_api(app, settings))
    for pages in (
        home,
        stylesheet,
        start,
        incident,
        interview,
        sheet,
        shortlist,
        first_list,
        tools,
        ticking,
        commenting,
        answers,
        uses,
        rules,
    ):
        app.include_router(pages.router)
    for results in (checklist, card, views, what_if, downloads, papers, reviewing):
        app.include_router(results.router)
    signing_in.install(app)
    app.include_router(forgotten.router)
    proving.install(app)
    for accounts in (notices, firms, people, links, tokens, passkeys, history, conclusions, trail, administration):
        app.include_router(accounts.router)
    app.mount("/static", Kept(directory=FOLDER), name="static")
    if guarded:
        guard.install(app, settings, shared)
    else:
        guard.bare(app)
    return app


def _api(app: FastAPI, settings: Settings) -> Mount:
    """Return the HTTP API at its address, with what the application has; an address with a line end in it is the API's too."""
    api = create_api(settings)
    api.state = app.state
    mount = Mount(BASE, api)
    mount.path_regex = re.compile(mount.path_regex.pattern, re.DOTALL)
    return mount


def _register(settings: Settings) -> Register | None:
    """Open the register of the settings, if they name one; its changes are anchored where there is a key."""
    url = settings.database
    return Register.open(url, anchor=anchor_of(url, settings.places)) if url else None


def _stamper(register: Register | None, settings: Settings) -> Stamper | None:
    """Return who has the heads of a register time-stamped, where an authority is set; it begins when the application does."""
    anchor = None if register is None else register.anchor
    if register is None or anchor is None or anchor.stamps is None or anchor.stamps.authority.url is None:
        return None
    return Stamper(anchor, lambda: register.begin_stamping(SYSTEM), settings.timestamp_seconds)


__all__ = ["create_app"]
