"""What goes wrong, as an answer: a page in the reader's language, or a problem document (RFC 9457) under /api. Never a traceback.

A fault of ours carries the number of its request, which the log has too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from compliance.errors import FaultList, InputError
from compliance.language.error_messages import in_words
from compliance.language.formatting import number
from compliance.language.sentences import say
from compliance.language.tags import SOURCE
from compliance.register.faults import Altered, Conflict, Forbidden, NotFound, SignInRefused, TryLater, Unusable
from compliance.web.visiting.forgery import Forged
from compliance.web.visiting.language import preferred, split
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

KNOWN = frozenset({400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 500, 503})
MAX_SHOWN = 20
MAX_LENGTH = 500


def reference(request: Request) -> str:
    """Return the number of a request, "" outside the log."""
    return str(request.scope.get("state", {}).get("reference", ""))


def wants_json(request: Request) -> bool:
    """Whether whoever asks is a program."""
    return bool(request.url.path == "/api" or request.url.path.startswith(("/api/", "/health/")))


def lines(error: InputError, lang: Any) -> list[str]:
    """Return what is wrong with an input, in a language, one thing a line."""
    found = (
        [f"{f.place}: {in_words(f.message, lang)}" for f in error.faults]
        if isinstance(error, FaultList)
        else [in_words(error.message, lang)]
    )
    shown = ["".join(c if c.isprintable() else " " for c in line)[:MAX_LENGTH] for line in found[:MAX_SHOWN]]
    if len(found) > MAX_SHOWN:
        shown.append(say("error.more", lang, count=len(found) - MAX_SHOWN))
    return shown


def answer(
    request: Request,
    status: int,
    *,
    key: str | None = None,
    title: str | None = None,
    detail: list[str] | None = None,
    errors: list[dict[str, Any]] | None = None,
    headers: Mapping[str, str] | None = None,
    **slots: Any,
) -> Response:
    """Return the answer to a request that failed.

    `key` names a sentence that says more than the status does, `title` a heading that does; `detail` is what an input error says, in the language of the page.
    """
    shown = status if status in KNOWN else 500 if status >= 500 else 400
    if shown == 413:
        settings = request.app.state.settings
        slots.setdefault("size", settings.max_upload)
    if shown == 429:
        slots.setdefault("seconds", 60)
    if wants_json(request):
        lang = preferred(request)
        help_ = say(key or f"guard.fault-{shown}.help", lang, **_worded(slots, lang))
        body: dict[str, Any] = {
            "type": "about:blank",
            "title": say(title or f"guard.fault-{shown}.title", lang),
            "status": status,
        }
        body["detail"] = "\n".join(detail) if detail else help_
        if errors:
            body["errors"] = errors
        if number_ := reference(request):
            body["reference"] = number_
        return JSONResponse(body, status, dict(headers or {}), media_type="application/problem+json")
    visit = request.scope.get("state", {}).get("visit")
    if not isinstance(visit, Visit):
        visit = Visit(request, split(request.url.path)[0] or preferred(request))
    response = render(
        visit,
        "fault.html",
        status,
        title=say(title or f"guard.fault-{shown}.title", visit.lang),
        help=say(key or f"guard.fault-{shown}.help", visit.lang, **_worded(slots, visit.lang)),
        detail=detail or [],
        reference=reference(request) if shown >= 500 else "",
    )
    response.headers.update(headers or {})
    return response


def _worded(slots: Mapping[str, Any], lang: Any) -> dict[str, Any]:
    return {
        k: number(max(1, v // 1_000_000), lang) if k == "size" else number(v, lang) if isinstance(v, int) else v
        for k, v in slots.items()
    }


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    key = "guard.forged" if isinstance(error, Forged) else None
    return answer(request, error.status_code, key=key, headers=error.headers)


def _invalid(request: Request, error: Exception) -> Response:
    """Answer a request whose parameters are of the wrong kind: a page of that address does not exist; a program is told where."""
    assert isinstance(error, RequestValidationError)
    if not wants_json(request):
        in_path = all(e["loc"][:1] == ("path",) for e in error.errors())
        return answer(request, 404 if in_path else 422)
    errors = [
        {"where": "/".join(map(str, e["loc"]))[:200], "message": str(e["msg"])[:MAX_LENGTH]} for e in error.errors()
    ]
    return answer(request, 422, errors=errors[:MAX_SHOWN])


_STATUS: tuple[tuple[type[InputError], int], ...] = (
    (NotFound, 404),
    (Forbidden, 403),
    (Conflict, 409),
    (SignInRefused, 403),
    (TryLater, 429),
    (Unusable, 503),
)


def _input(request: Request, error: Exception) -> Response:
    assert isinstance(error, InputError)
    for kind, status in _STATUS:
        if isinstance(error, kind):
            if isinstance(error, TryLater):
                wait = {"Retry-After": str(error.seconds)}
                return answer(request, status, headers=wait, seconds=error.seconds)
            return answer(request, status)
    lang = SOURCE if wants_json(request) else split(request.url.path)[0] or SOURCE
    return answer(request, 500 if isinstance(error, Altered) else 422, detail=lines(error, lang))


def install(app: FastAPI) -> None:
    """Let an application answer its faults in this way."""
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(InputError, _input)


__all__ = ["answer", "install", "lines", "reference", "wants_json"]
