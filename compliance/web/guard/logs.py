"""The log: one line of JSON for each request, without anything about a person, and the last resort for what nobody expected.

A line holds: time, level, event, method, the route as it is written in the program (never the address that was asked for), status,
milliseconds, the number of the request, the kind of whoever asked, and its network (the first 24 bits, 48 of an IPv6 address). Never
in it: values of a query, bodies, names, e-mail addresses, cookies, tokens. Of an unforeseen fault it holds the kind and the places in
the program, not the message, which may quote an answer.
"""

from __future__ import annotations

import logging
import secrets
import sys
import traceback
from ipaddress import ip_address, ip_network
from pathlib import Path
from time import perf_counter
from typing import Any, TextIO

from pythonjsonlogger.core import RESERVED_ATTRS
from pythonjsonlogger.json import JsonFormatter
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from compliance.web.guard.faults import answer

LOGGER = logging.getLogger("compliance.web")


class Lines(JsonFormatter):
    """Lines of JSON in which an error is its kind and its places, never its message."""

    def formatException(self, ei: Any) -> str:
        """Return an error without what it says."""
        kind, error, _ = ei
        return "; ".join([getattr(kind, "__name__", "error"), *(places(error) if error is not None else ())])


def configure(stream: TextIO | None = None, level: int = logging.INFO) -> None:
    """Let this process write its log as JSON, that of the server included, to standard error unless told otherwise."""
    handler = logging.StreamHandler(stream or sys.stderr)
    names = {"asctime": "time", "levelname": "level", "message": "event", "exc_info": "fault"}
    unused = [*RESERVED_ATTRS, "color_message"]
    layout = "%(asctime)s %(levelname)s %(message)s"
    handler.setFormatter(Lines(layout, rename_fields=names, reserved_attrs=unused))
    for logger in (LOGGER, logging.getLogger("uvicorn"), logging.getLogger("uvicorn.error")):
        logger.handlers[:] = [handler]
        logger.setLevel(level)
        logger.propagate = False
    access = logging.getLogger("uvicorn.access")  # it would write addresses; ours has its own line for each request
    access.handlers[:] = []
    access.propagate = False


def network(scope: Scope) -> str:
    """Return the network of whoever asks: enough to see an attack, too little to see a person."""
    client = scope.get("client")
    try:
        found = ip_address(client[0] if client else "")
    except ValueError:
        return ""
    return str(ip_network((found, 24 if found.version == 4 else 48), strict=False))


def template(scope: Scope) -> str:
    """Return the route of a request as the program writes it, with {names} where the address had values."""
    told = scope.get("state", {}).get("route")  # by the process that answered in our stead
    if told is not None:
        return str(told)
    if scope.get("route") is None:
        return "/static" if scope.get("root_path") == "/static" else "(none)"
    parts = scope["path"].split("/")
    for name, value in scope.get("path_params", {}).items():
        if str(value) not in parts:
            return str(getattr(scope["route"], "path_format", "(none)"))
        parts = [f"{{{name}}}" if part == str(value) else part for part in parts]
    return "/".join(parts)


def places(error: BaseException) -> list[str]:
    """Return where in the program an error arose, the innermost last, with the kinds of errors it came from."""
    out: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(out) < 60:
        out += [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(seen.__traceback__)[-15:]]
        seen = seen.__cause__ or seen.__context__
        if seen is not None:
            out.append(f"from {type(seen).__name__}")
    return out


class RequestLog:
    """Numbers each request, writes it down when it is answered, and answers what raised an error nobody expected."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = perf_counter()
        number = secrets.token_hex(6)
        scope.setdefault("state", {})["reference"] = number
        status, whole = 0, False

        async def noting(message: Message) -> None:
            nonlocal status, whole
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", number.encode())]
            await send(message)
            if message["type"] == "http.response.body":
                whole = not message.get("more_body", False)

        try:
            await self.app(scope, receive, noting)
        except Exception as error:
            fault(scope, number, error)
            if not status:
                await answer(Request(scope), 500)(scope, receive, noting)
            elif not whole:
                raise  # the answer has begun: only closing the connection tells the reader that it is not whole
        finally:
            if not scope["path"].startswith("/health/"):
                milliseconds = round((perf_counter() - begun) * 1000, 1)
                LOGGER.info("request", extra={**_line(scope, number), "status": status, "ms": milliseconds})


def fault(scope: Scope, number: str, error: Exception) -> None:
    """Write down a fault nobody expected: its kind and its places, never what it says."""
    LOGGER.error("fault", extra={**_line(scope, number), "kind": type(error).__name__, "places": places(error)})


def _line(scope: Scope, number: str) -> dict[str, Any]:
    return {
        "method": scope["method"] if scope["method"] in _METHODS else "other",
        "route": template(scope),
        "request": number,
        "actor": scope["state"].get("actor_kind", "anonymous"),
        "network": network(scope),
    }


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

__all__ = ["LOGGER", "Lines", "RequestLog", "configure", "fault", "network", "places", "template"]
