"""The application put together: settings, rulebook, register, guards and pages."""

from __future__ import annotations

from importlib.resources import files

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

import compliance
from compliance.web.api.application import BASE, create_api
from compliance.web.bench import Bench
from compliance.web.guard.headers import SecureHeaders
from compliance.web.pages import home
from compliance.web.settings import Settings


def create_app(settings: Settings | None = None, bench: Bench | None = None) -> FastAPI:
    """Return the application. `bench` may be given where several applications of one process share a rulebook."""
    settings = settings or Settings()
    app = FastAPI(
        title="compliance",
        version=compliance.__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
    )
    app.state.settings = settings
    app.state.bench = bench or Bench(settings.rulebook)
    app.state.register = None
    api = create_api(settings)
    api.state = app.state
    app.mount(BASE, api)
    app.include_router(home.router)
    app.mount("/static", StaticFiles(directory=str(files("compliance.web") / "static")), name="static")
    app.add_middleware(SecureHeaders, https=(settings.public_url or "").startswith("https://"))
    return app


__all__ = ["create_app"]
