"""What a browser carries for some minutes and must give back unchanged: signed with a secret of the register, bound to its purpose and its time."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from time import time
from typing import Any

from fastapi import Request
from starlette.responses import Response

from compliance.web.visiting.cookies import https

MINUTES = 10
MOST = 4000


def name_of(request: Request, purpose: str) -> str:
    """Return what a cookie is called; with https it is bound to this host."""
    return f"__Host-{purpose}" if https(request) else purpose


def carried(request: Request, purpose: str) -> dict[str, Any]:
    """Return what the browser carried; nothing where it is missing, too old, of another purpose or not as it was given."""
    content, _, sign = request.cookies.get(name_of(request, purpose), "")[:MOST].partition(".")
    if not content or not hmac.compare_digest(sign.encode(), _sign(request, purpose, content).encode()):
        return {}
    found = json.loads(base64.urlsafe_b64decode(content.encode()))
    return found if isinstance(found, dict) and found["until"] > time() else {}


def carry(request: Request, response: Response, purpose: str, values: dict[str, Any]) -> None:
    """Let the browser carry values for some minutes."""
    values = {**values, "until": int(time()) + MINUTES * 60}
    content = base64.urlsafe_b64encode(json.dumps(values).encode()).decode()
    safe = https(request)
    text = f"{content}.{_sign(request, purpose, content)}"
    response.set_cookie(
        name_of(request, purpose), text, MINUTES * 60, path="/", secure=safe, httponly=True, samesite="lax"
    )


def drop(request: Request, response: Response, purpose: str) -> None:
    """Take it away from the browser."""
    safe = https(request)
    response.delete_cookie(name_of(request, purpose), path="/", secure=safe, httponly=True, samesite="lax")


def _sign(request: Request, purpose: str, content: str) -> str:
    state = request.app.state
    key: str | None = getattr(state, "cookie_key", None)
    if key is None:
        key = state.cookie_key = state.register.cookie_key()
    return hmac.new(key.encode(), f"{purpose}:{content}".encode(), hashlib.sha256).hexdigest()


__all__ = ["carried", "carry", "drop", "name_of"]
