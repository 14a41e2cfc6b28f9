"""The lines to clients: one that is slow to say what it wants, or to take its answer, is ended, and nobody holds so many that others get none.

A proxy in front does this too, if it is there. What is said to a client that sent no whole request is text in every language, since it named none.
"""

from __future__ import annotations

import asyncio
import sys
from functools import cache
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from compliance.language.languages import spoken
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.web.settings import Settings

SPARE_FILES = 300  # what a process opens besides its connections: database, rulebook, answers on their way


@cache
def _settings() -> Settings:
    """Return the settings of this process, read once."""
    return Settings()


def room_for(connections: int) -> None:
    """Let this process open as many files as its connections need, as far as the system allows."""
    if sys.platform != "win32":
        import resource  # start-up: Windows has none

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        needed = connections + SPARE_FILES
        if soft != resource.RLIM_INFINITY and soft < needed:
            most = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


class Line(H11Protocol):
    """One connection, as uvicorn serves it, with an end to waiting."""

    def __init__(self, *args: Any, **words: Any) -> None:
        super().__init__(*args, **words)
        found = _settings()
        self._header_seconds, self._body_seconds, self._most = (
            found.header_seconds,
            found.body_seconds,
            found.connections,
        )
        self._waiting: asyncio.TimerHandle | None = None  # for a client to say what it wants
        self._stalled: asyncio.TimerHandle | None = None  # for a client to take its answer
        self._heard = False  # whether anything of a next request has come
        self.since = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin, and where there are too many end the connection that has been idle longest."""
        super().connection_made(transport)
        self.since = self.loop.time()
        self._begin()
        if len(self.connections) > self._most:
            held = [one for one in self.connections if isinstance(one, Line) and not one.transport.is_closing()]
            idle = sorted((one for one in held if one is not self and one.idle), key=lambda one: one.since)
            for one in idle[: max(0, len(held) - self._most)]:
                one.end()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the clocks of a connection that is gone."""
        self._stop()
        if self._stalled is not None:
            self._stalled.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in what came; the clock runs on until a request is whole to its body, however little comes at a time."""
        self._heard = True
        super().data_received(data)
        self.since = self.loop.time()
        if self._owes():
            self._begin()
        else:
            self._stop()

    def on_response_complete(self) -> None:
        """Go on after an answer; what still comes of a body that nobody wants comes within the time of headers, or not at all."""
        self._heard = False
        super().on_response_complete()
        self.since = self.loop.time()
        if self.idle and self.conn.their_state is h11.SEND_BODY and not self.transport.is_closing():
            self._begin()

    def pause_writing(self) -> None:
        """Wait for a client to take what is written to it, but not for ever."""
        super().pause_writing()
        self._stalled = self.loop.call_later(self._body_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on: it has taken something."""
        super().resume_writing()
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no request, or one whose headers are too long, in words."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            self._refuse(400, "guard.line-unreadable")
        self.transport.close()

    @property
    def idle(self) -> bool:
        """Whether no request of this connection is being answered."""
        return self.cycle is None or self.cycle.response_complete

    def end(self) -> None:
        """Close a connection on which nothing is being answered."""
        if self.conn.our_state is h11.IDLE:
            self.conn.send(h11.ConnectionClosed())
        self.transport.close()

    def _owes(self) -> bool:
        """Whether the client has begun a request and not come to its body, or goes on with a body after its answer."""
        return self.conn.their_state is h11.IDLE or (self.idle and self.conn.their_state is h11.SEND_BODY)

    def _begin(self) -> None:
        if self._waiting is None:
            self._waiting = self.loop.call_later(self._header_seconds, self._late)

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _late(self) -> None:
        self._waiting = None
        if self.transport.is_closing():
            return
        if self.conn.our_state is h11.IDLE and self._heard:
            self._refuse(408, "guard.fault-408.help")
        self.transport.close()

    def _refuse(self, status: int, key: str) -> None:
        size = _settings().header_bytes // 1_000
        words = "\n".join(say(key, Lang(tag), **({"size": size} if status == 400 else {})) for tag in spoken())
        body = f"{words}\n".encode()
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Connection", "close"),
        ]
        for event in (h11.Response(status_code=status, headers=headers), h11.Data(data=body), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")


__all__ = ["Line", "room_for"]
