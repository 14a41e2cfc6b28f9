"""The front page, and the way to it from the bare address."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from compliance.web.visiting.language import preferred
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visiting

router = APIRouter()


@router.get("/", include_in_schema=False)
def bare(request: Request) -> Response:
    """Lead to the front page in the language of the browser."""
    return RedirectResponse(f"/{preferred(request)}/", 307, {"Vary": "Accept-Language"})


@router.get("/{lang}/", include_in_schema=False)
def home(visit: Visiting) -> Response:
    """Show the front page."""
    return render(visit, "home.html")


__all__ = ["router"]
