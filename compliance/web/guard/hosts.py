"""Under which name we are spoken to: where the public address is set, no other Host is answered, so that no link can be bent.

Health is asked for by its numeric address from inside the machine, and says nothing that depends on the name.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from compliance.web.guard.crossing import origin_of
from compliance.web.guard.faults import answer


class KnownHost:
    """Refuses requests whose Host is not that of the public address."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self.app = app
        self._scheme, self._host, self._port = origin_of(public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "http" and not scope["path"].startswith("/health/"):
            host = Headers(scope=scope).get("Host", "")
            if origin_of(f"{self._scheme}://{host}") != (self._scheme, self._host, self._port):
                await answer(Request(scope), 400, key="guard.host")(scope, receive, send)
                return
        await self.app(scope, receive, send)


__all__ = ["KnownHost"]
