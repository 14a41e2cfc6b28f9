"""The cookie of a session: unreadable to scripts, sent by our own pages only, and with https bound to this host."""

from __future__ import annotations

from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PLAIN = "session"
BOUND = "__Host-session"
MAX_SECRET = 200
DEVICE = "device"
DEVICE_BOUND = "__Host-device"
DEVICE_SECONDS = 366 * 86400
MOST_DEVICES = 4  # people who share one browser


def https(request: Request) -> bool:
    """Whether people reach the application by https: as its public address says, or as the connection (or a trusted proxy) does."""
    public = request.app.state.settings.public_url
    return bool(public.startswith("https://")) if public else request.url.scheme == "https"


def secret_of(request: Request) -> str | None:
    """Return the secret of the session a request brings, None without."""
    found = request.cookies.get(BOUND if https(request) else PLAIN)
    return found if found and found.isascii() and len(found) <= MAX_SECRET else None


def secret_now(request: Request) -> str:
    """Return the secret that the session of a request has by now: a new one where its rights have changed."""
    return str(request.scope["state"].get("fresh_secret") or secret_of(request) or "")


def set_secret(request: Request, response: Response, secret: str) -> None:
    """Give the browser the secret of its session. It lasts until the browser is closed or the register ends it."""
    safe = https(request)
    response.set_cookie(BOUND if safe else PLAIN, secret, path="/", secure=safe, httponly=True, samesite="lax")


def drop_secret(request: Request, response: Response) -> None:
    """Take the secret away from the browser."""
    safe = https(request)
    response.delete_cookie(BOUND if safe else PLAIN, path="/", secure=safe, httponly=True, samesite="lax")


def devices_of(request: Request) -> tuple[str, ...]:
    """Return the secrets by which this browser is known to people who signed in with it before."""
    found = request.cookies.get(DEVICE_BOUND if https(request) else DEVICE, "")
    return tuple(found.split(".")[:MOST_DEVICES]) if found.isascii() and len(found) <= MOST_DEVICES * MAX_SECRET else ()


def set_devices(request: Request, response: Response, secrets: tuple[str, ...]) -> None:
    """Let the browser be known for a year; this alone opens nothing."""
    safe = https(request)
    response.set_cookie(
        DEVICE_BOUND if safe else DEVICE,
        ".".join(secrets[:MOST_DEVICES]),
        DEVICE_SECONDS,
        path="/",
        secure=safe,
        httponly=True,
        samesite="lax",
    )


class Renewal:
    """Gives the browser the new secret of a session whose rights have changed; the visit has left it in the state of the request."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_cookie(message: Message) -> None:
            fresh = scope.get("state", {}).get("fresh_secret")
            if message["type"] == "http.response.start" and fresh:
                headers = MutableHeaders(scope=message)
                if "set-cookie" not in headers:  # signing out or in says something newer
                    carrier = Response()
                    set_secret(Request(scope), carrier, fresh)
                    headers.append("set-cookie", carrier.headers["set-cookie"])
            await send(message)

        await self.app(scope, receive, with_cookie)


__all__ = [
    "BOUND",
    "PLAIN",
    "Renewal",
    "devices_of",
    "drop_secret",
    "https",
    "secret_now",
    "secret_of",
    "set_devices",
    "set_secret",
]
