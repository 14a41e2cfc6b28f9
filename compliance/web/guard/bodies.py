"""How much a request may bring: refused by what it announces, and cut off at the first byte too many where it announces nothing."""

from __future__ import annotations

import asyncio

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from compliance.web.guard.faults import answer

SILENCE = 60.0  # seconds a client may leave us waiting for the next piece of a body
OVERHEAD = 100_000  # boundaries, field names and the other fields around an uploaded file
_FORMS = ("application/x-www-form-urlencoded", "application/json", "text/plain")


class BodyLimits:
    """Holds bodies to a size, before anything reads them: `form` bytes for forms and JSON, `upload` for everything else.

    A client may leave us waiting for `silence` seconds, and take `whole` seconds for all of it.
    """

    def __init__(
        self, app: ASGIApp, form: int, upload: int, silence: float = SILENCE, whole: float = 5 * SILENCE
    ) -> None:
        self.app = app
        self._form = form
        self._upload = upload
        self._silence = silence
        self._whole = whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
        most = self._form if kind in _FORMS or not kind else self._upload + OVERHEAD
        announced = headers.get("Content-Length")
        if announced is not None and (not announced.isascii() or not announced.isdigit()):
            await answer(Request(scope), 400)(scope, receive, send)
            return
        if announced is not None and int(announced) > most:
            await answer(Request(scope), 413, size=most)(scope, receive, send)
            return
        taken = 0
        whole = False
        until = asyncio.get_running_loop().time() + self._whole

        async def limited() -> Message:
            nonlocal taken, whole
            if whole:
                return await receive()  # waits for the client to leave, as long as it likes
            left = until - asyncio.get_running_loop().time()
            try:
                message = await asyncio.wait_for(receive(), max(0.0, min(self._silence, left)))
            except TimeoutError:
                raise HTTPException(408, headers={"Connection": "close"}) from None
            if message["type"] == "http.request":
                taken += len(message.get("body", b""))
                whole = not message.get("more_body", False)
                if taken > most:
                    raise HTTPException(413, headers={"Connection": "close"})
            return message

        await self.app(scope, limited, send)


__all__ = ["OVERHEAD", "SILENCE", "BodyLimits"]
