"""The gaps between requests, in which a process tidies up: not while an answer is being made, so that nobody waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

PAUSE = 0.05  # seconds of quiet, in which the page comes to which an answer led


class Gaps:
    """Calls `tidy` some hundredths of a second after a request, unless another one is running then."""

    def __init__(self, app: ASGIApp, tidy: Callable[[], None]) -> None:
        self._app = app
        self._tidy = tidy
        self._running = 0
        self._planned: asyncio.TimerHandle | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        self._running += 1
        if self._planned is not None:
            self._planned.cancel()
            self._planned = None
        try:
            await self._app(scope, receive, send)
        finally:
            self._running -= 1
            if not self._running:
                self._planned = asyncio.get_running_loop().call_later(PAUSE, self._tidy)


__all__ = ["Gaps"]
