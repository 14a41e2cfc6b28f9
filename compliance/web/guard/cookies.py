"""The cookie of a session: unreadable to scripts, sent by our own pages only, and with https bound to this host."""

from __future__ import annotations

from fastapi import Request
from starlette.responses import Response

PLAIN = "session"
BOUND = "__Host-session"


def https(request: Request) -> bool:
    """Whether people reach the application by https: as its public address says, or as the connection (or a trusted proxy) does."""
    public = request.app.state.settings.public_url
    return bool(public.startswith("https://")) if public else request.url.scheme == "https"


def secret_of(request: Request) -> str | None:
    """Return the secret of the session a request brings, None without."""
    found = request.cookies.get(BOUND if https(request) else PLAIN)
    return found if found and len(found) <= 200 else None


def set_secret(request: Request, response: Response, secret: str) -> None:
    """Give the browser the secret of its session. It lasts until the browser is closed or the register ends it."""
    safe = https(request)
    response.set_cookie(BOUND if safe else PLAIN, secret, path="/", secure=safe, httponly=True, samesite="lax")


def drop_secret(request: Request, response: Response) -> None:
    """Take the secret away from the browser."""
    safe = https(request)
    response.delete_cookie(BOUND if safe else PLAIN, path="/", secure=safe, httponly=True, samesite="lax")


__all__ = ["BOUND", "PLAIN", "drop_secret", "https", "secret_of", "set_secret"]
