"""An errand: a request that is answered by a process of its own, so that it can be ended, and what it may take is bounded.

The request goes out as a file and the answer comes back as one: what is large never passes through the line between the processes, and
a reader who is slow keeps nobody at work. Over the line go a few words: who sends the errand, and how it ended. Who closes the line has
gone, and the errand ends with it.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Literal

from starlette.types import Scope, Send

LINE = "line"  # the socket at which errands are taken, in the folder that processes share
WORD = 4_096  # bytes of a message over the line
PIECE = 262_144
_CARRIED = ("method", "path", "raw_path", "query_string", "root_path", "scheme", "http_version", "client", "server")
End = Literal["done", "full", "yours", "late", "memory", "fault"]


@dataclass(frozen=True)
class Errand:
    """Who sends a request away: whom it is counted for, whether that is an account, and the number it has in the log."""

    who: str
    account: bool
    reference: str


@dataclass(frozen=True)
class Ended:
    """How an errand ended: done; refused because too many wait (`full`) or too many of one's own (`yours`); not begun or not ready in time
    (`full`, `late`); beyond the memory it may have; or a fault. `seconds` is what it took of a processor.
    """

    how: End
    seconds: float = 0.0


def packed(scope: Scope, body: IO[bytes], out: IO[bytes]) -> None:
    """Write a request into a file: a line with what it asks for, then its body."""
    said: dict[str, Any] = {k: _text(scope.get(k)) for k in _CARRIED}
    said["headers"] = [[k.decode("latin-1"), v.decode("latin-1")] for k, v in scope["headers"]]
    out.write(json.dumps(said).encode() + b"\n")
    body.seek(0)
    while piece := body.read(PIECE):
        out.write(piece)
    out.flush()


def _text(value: Any) -> Any:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def unpacked(file: IO[bytes]) -> Scope:
    """Return what a request asks for; the body follows in the file.

    Raises:
        ValueError: it is no request.
    """
    said = json.loads(file.readline())
    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        **said,
        "headers": [(k.encode("latin-1"), v.encode("latin-1")) for k, v in said["headers"]],
        "query_string": str(said["query_string"] or "").encode("latin-1"),
        "raw_path": None if said["raw_path"] is None else str(said["raw_path"]).encode("latin-1"),
        "client": None if said["client"] is None else tuple(said["client"]),
        "server": None if said["server"] is None else tuple(said["server"]),
        "state": {},
        "extensions": {},
    }
    return scope


def sent(line: socket.socket, errand: Errand, request: IO[bytes], answer: IO[bytes]) -> None:
    """Send an errand over the line, with its two files."""
    socket.send_fds(line, [json.dumps(asdict(errand)).encode()], [request.fileno(), answer.fileno()])


def received(line: socket.socket) -> tuple[Errand, int, int] | None:
    """Return the errand that came over the line, with its two files; None where the line was closed instead.

    Raises:
        ValueError: what came is no errand.
    """
    said, files, _, _ = socket.recv_fds(line, WORD, 2)
    if not said:
        return None
    if len(files) != 2:
        for one in files:
            os.close(one)
        raise ValueError("an errand has two files")
    return Errand(**json.loads(said)), files[0], files[1]


def ended(said: bytes) -> Ended:
    """Return what was said of the end of an errand; a line that closed without a word means that the room itself died."""
    try:
        return Ended(**json.loads(said))
    except (ValueError, TypeError):
        return Ended("fault")


class Errands:
    """The way to the room where errands are run."""

    def __init__(self, line: Path) -> None:
        self._line = line

    async def run(self, scope: Scope, body: IO[bytes], errand: Errand, answer: IO[bytes]) -> Ended:
        """Have a request answered into a file. Whoever cancels this ends the work."""
        loop = asyncio.get_running_loop()
        with (
            tempfile.TemporaryFile() as request,
            socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line,
        ):
            await asyncio.to_thread(packed, scope, body, request)
            line.setblocking(False)
            try:
                await loop.sock_connect(line, str(self._line))
                sent(line, errand, request, answer)
                return ended(await loop.sock_recv(line, WORD))
            except OSError:  # so many wait already that the line takes no more
                return Ended("full")


async def passed_on(answer: IO[bytes], scope: Scope, send: Send) -> None:
    """Send what an errand brought back to whoever asked, piece by piece as fast as they take it."""
    answer.seek(0)
    head: Mapping[str, Any] = json.loads(answer.readline())
    scope.setdefault("state", {}).update(head["state"])
    headers = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in head["headers"]]
    size = os.fstat(answer.fileno()).st_size - answer.tell()
    if size and not any(name.lower() == b"content-length" for name, _ in headers):  # sent in pieces, and whole by now
        headers.append((b"content-length", str(size).encode()))
    await send({"type": "http.response.start", "status": head["status"], "headers": headers})
    piece = answer.read(PIECE)
    while piece:
        following = answer.read(PIECE)
        await send({"type": "http.response.body", "body": piece, "more_body": bool(following)})
        piece = following
        if not following:
            return
    with suppress(OSError):
        await send({"type": "http.response.body", "body": b"", "more_body": False})


__all__ = ["LINE", "Ended", "Errand", "Errands", "ended", "packed", "passed_on", "received", "sent", "unpacked"]
