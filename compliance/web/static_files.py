"""Files that every page needs: named with what they hold, so that a browser keeps them for good, and compressed for whoever takes that."""

from __future__ import annotations

import gzip
import hashlib
import re
from functools import cache
from http.cookies import SimpleCookie
from importlib.resources import files
from pathlib import Path

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from compliance.rendering.html import block_style
from compliance.web.visiting.cookies import BOUND, PLAIN

FOLDER = Path(str(files("compliance.web"))) / "static"
COMPRESSED = (".css", ".js", ".svg")
FOR_GOOD = "public, max-age=31536000, immutable"
FOR_A_DAY = "public, max-age=86400"
OPEN_PAGES = re.compile(r"/[^/]+/(?:$|start$|rules(?:/|$)|desk/(?!download|paper/))")
SMALLEST = 500  # bytes: below that compressing gains nothing


@cache
def edition() -> str:
    """Return a name for what the static files hold: another one as soon as one of them, or the style of blocks, changes."""
    found = hashlib.sha256(block_style().encode())
    for path in sorted(FOLDER.rglob("*")):
        if path.is_file():
            found.update(path.read_bytes())
    return found.hexdigest()[:12]


def static(name: str) -> str:
    """Return the address of a static file, with its edition."""
    return f"/static/{name}?v={edition()}"


def keeping(scope: Scope) -> str:
    """Return for how long a static file may be kept: for good where its edition was asked for."""
    return FOR_GOOD if scope.get("query_string") == f"v={edition()}".encode() else FOR_A_DAY


@cache
def _compressed(path: str, changed: float) -> bytes:
    return gzip.compress(Path(path).read_bytes(), 9, mtime=0)


class Kept(StaticFiles):
    """The folder of static files."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file, compressed where that is asked for and helps."""
        found = await super().get_response(path, scope)
        found.headers["Cache-Control"] = keeping(scope)
        if not isinstance(found, FileResponse) or not path.endswith(COMPRESSED):
            return found
        found.headers["Vary"] = "Accept-Encoding"
        if scope["method"] != "GET" or "gzip" not in Headers(scope=scope).get("accept-encoding", ""):
            return found
        held = {k: v for k, v in found.headers.items() if k not in ("content-length", "etag")}
        body = _compressed(str(found.path), Path(found.path).stat().st_mtime)
        return Response(body, 200, {**held, "Content-Encoding": "gzip"})


class CompressedPages:
    """Compresses the pages of visitors who are not signed in.

    The pages of the others hold a token against forged requests: what is compressed together with something that a stranger chose
    could be guessed from its length (BREACH).
    """

    def __init__(self, app: ASGIApp) -> None:
        self._plain = app
        self._compressing = GZipMiddleware(app, minimum_size=SMALLEST, compresslevel=5)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        await (self._compressing if _page_of_a_stranger(scope) else self._plain)(scope, receive, send)


def _page_of_a_stranger(scope: Scope) -> bool:
    """Whether a request is for a page that holds no secret: the front page, the start, the rules or a case that the page carries, without a session."""
    if scope["type"] != "http" or not OPEN_PAGES.match(scope["path"]):
        return False
    cookies = SimpleCookie(Headers(scope=scope).get("cookie", ""))
    return PLAIN not in cookies and BOUND not in cookies


__all__ = ["CompressedPages", "Kept", "edition", "keeping", "static"]
