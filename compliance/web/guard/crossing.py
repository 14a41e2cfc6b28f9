"""Requests that another site made the browser send: refused where they would change something.

The browser says where a request comes from, in Sec-Fetch-Site or Origin, and no page can make it lie. A client that says neither is
no browser of today; where it is signed in, it still needs the token of its session (`forgery`).
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from compliance.web.guard.faults import answer
from compliance.web.visiting.methods import SAFE

_PORTS = {"http": 80, "https": 443}


def origin_of(address: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of an address, the port of the scheme where none is written."""
    try:
        parts = urlsplit(address)
        return parts.scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return "", "", None


class SameSite:
    """Refuses requests that change something and come from another site."""

    def __init__(self, app: ASGIApp, public_url: str | None = None) -> None:
        self.app = app
        self._public = origin_of(public_url) if public_url else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "http" and scope["method"] not in SAFE and not self._own(scope):
            await answer(Request(scope), 403, key="guard.crossing")(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _own(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        said = headers.get("Sec-Fetch-Site")
        if said is not None:
            return said in ("same-origin", "none")
        origin = headers.get("Origin")
        if origin is None:
            return True
        here = self._public or origin_of(f"{scope.get('scheme', 'http')}://{headers.get('Host', '')}")
        return origin_of(origin) == here


__all__ = ["SameSite", "origin_of"]
