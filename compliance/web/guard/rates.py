"""How often an address may ask: a sliding minute for each, in the memory of each process.

With several processes an address may reach the limit in each of them; attempts at one account are counted in the register besides,
for all processes together. IPv6 addresses count by their /64, of which one subscriber holds all.
"""

from __future__ import annotations

import re
from ipaddress import ip_address, ip_network
from math import ceil
from time import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from compliance.web.guard.faults import answer

# Where secrets can be tried: by POST the forms, by any method what the OpenID provider leads back to.
_SIGNING_IN = re.compile(r"POST /[a-z]{2}/(?:sign-in|register|account|(?:welcome|link|password)/.*)|[A-Z]+ /oidc/.*")


def subscriber(scope: Scope) -> str:
    """Return whom an address is counted as."""
    client = scope.get("client")
    host = client[0] if client else ""
    try:
        found = ip_address(host)
    except ValueError:
        return host or "unknown"
    if found.version == 6:
        if found.ipv4_mapped is not None:
            return str(found.ipv4_mapped)
        return str(ip_network((found, 64), strict=False).network_address)
    return str(found)


class Rates:
    """Refuses requests beyond the limit with 429 and says when to come again. Health and files of the site are free."""

    def __init__(self, app: ASGIApp, requests: int, sign_ins: int) -> None:
        self.app = app
        self._limiter = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._requests = RateLimitItemPerMinute(requests)
        self._sign_ins = RateLimitItemPerMinute(sign_ins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or scope["path"].startswith(("/health/", "/static/")):
            await self.app(scope, receive, send)
            return
        who = subscriber(scope)
        wait = self._wait(self._requests, "request", who)
        if wait is None and _SIGNING_IN.fullmatch(f"{scope['method']} {scope['path']}"):
            wait = self._wait(self._sign_ins, "sign-in", who)
        if wait is None:
            await self.app(scope, receive, send)
            return
        refused = answer(Request(scope), 429, headers={"Retry-After": str(wait)}, seconds=wait)
        await refused(scope, receive, send)

    def _wait(self, item: RateLimitItemPerMinute, what: str, who: str) -> int | None:
        """Count a request; return the seconds to wait where it is one too many."""
        if self._limiter.hit(item, what, who):
            return None
        return max(1, ceil(self._limiter.get_window_stats(item, what, who).reset_time - time()))


__all__ = ["Rates", "subscriber"]
