"""The application put together: settings, rulebook, register, guards and pages."""

from __future__ import annotations

from importlib.resources import files

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

import compliance
from compliance.web.bench import Bench
from compliance.web.guard.headers import SecureHeaders
from compliance.web.pages import answers, first_list, home, interview, look, start, uses
from compliance.web.settings import Settings


def create_app(settings: Settings | None = None, bench: Bench | None = None) -> FastAPI:
    """Return the application. `bench` may be given where several applications of one process share a rulebook."""
    settings = settings or Settings()
    app = FastAPI(
        title="compliance",
        version=compliance.__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    app.state.settings = settings
    app.state.bench = bench or Bench(settings.rulebook)
    app.state.register = None
    for module in (home, look, start, interview, first_list, answers, uses):
        app.include_router(module.router)
    app.mount("/static", StaticFiles(directory=str(files("compliance.web") / "static")), name="static")
    app.add_middleware(SecureHeaders, https=(settings.public_url or "").startswith("https://"))
    return app


__all__ = ["create_app"]
