"""How often somebody may ask in a minute, for all processes together: an account, or an address where there is none.

Attempts to sign in are counted by address whatever else a request brings, and in the register besides, by the account they are made at.
Whoever goes on in spite of refusals is refused more slowly: a refusal costs us more than it costs them, and few go on asking before they are answered.
"""

from __future__ import annotations

import re
from asyncio import sleep
from math import ceil

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from compliance.web.guard.counters import Counters
from compliance.web.guard.faults import answer
from compliance.web.guard.payers import Payer, Payers, by_address

# Where secrets can be tried: by POST the forms, by any method what the OpenID provider leads back to.
_SIGNING_IN = re.compile(
    r"POST /[a-z]{2}/(?:sign-in(?:/passkey)?|register|account|passkeys|confirm|recover|forgotten|(?:welcome|link|password)/.*)|[A-Z]+ /oidc/.*"
)
AT_ONCE = 30  # refusals of one account or address in a minute that are not held back
PAUSE = 1.0  # seconds for which the others are, while their connection waits


class Rates:
    """Refuses requests beyond the limit with 429 and says when to come again. Health and files of the site are free.

    Of the refusals so many are held back at a time and no more, for each of them holds a connection.
    """

    def __init__(
        self, app: ASGIApp, requests: int, sign_ins: int, held: int, counters: Counters, payers: Payers
    ) -> None:
        self.app = app
        self._free = held
        self._requests, self._sign_ins = requests, sign_ins
        self._counters, self._payers = counters, payers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or scope["path"].startswith(("/health/", "/static/")):
            await self.app(scope, receive, send)
            return
        request, address = Request(scope), by_address(scope)
        payer = self._payers.remembered(request) or address  # who is not known yet is looked up only within the limit
        wait = self._counters.take("requests", payer.who, 1, self._requests)
        if not wait and _SIGNING_IN.fullmatch(f"{scope['method']} {scope['path']}"):
            wait = self._counters.take("sign-ins", address.who, 1, self._sign_ins)
        if not wait:
            await self.app(scope, receive, send)
            return
        await self._held_back(payer)
        seconds = ceil(wait)
        refused = answer(request, 429, headers={"Retry-After": str(seconds)}, seconds=seconds)
        await refused(scope, receive, send)

    async def _held_back(self, payer: Payer) -> None:
        """Wait before a refusal, where there were many."""
        if self._free and self._counters.take("refusals", payer.who, 1, AT_ONCE):
            self._free -= 1
            try:
                await sleep(PAUSE)
            finally:
                self._free += 1


__all__ = ["Rates"]
