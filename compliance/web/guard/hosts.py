"""Under which name we are spoken to: the public address where one is set, else the names of this machine alone.

A name that we do not know could bend the links we hand out, and a page of somebody else could reach what listens on this machine
under a name of its own (DNS rebinding). Health is asked for by its numeric address from inside, and says nothing that depends on the name.
"""

from __future__ import annotations

from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from compliance.web.guard.crossing import origin_of
from compliance.web.guard.faults import answer


def local(host: str) -> bool:
    """Whether a host name or address, without a port, means this machine and can mean no other."""
    name = host.strip("[]").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


class KnownHost:
    """Refuses requests whose Host is not that of the public address, or not of this machine where there is no such address."""

    def __init__(self, app: ASGIApp, public_url: str | None = None) -> None:
        self.app = app
        self._public = origin_of(public_url) if public_url else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        free = scope["type"] != "http" or scope["path"].startswith("/health/")
        if not free and not self._known(Headers(scope=scope).get("Host", "")):
            key = "guard.host" if self._public else "guard.host-local"
            await answer(Request(scope), 400, key=key)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _known(self, host: str) -> bool:
        if self._public is None:
            return local(origin_of(f"http://{host}")[1])
        return origin_of(f"{self._public[0]}://{host}") == self._public


__all__ = ["KnownHost", "local"]
