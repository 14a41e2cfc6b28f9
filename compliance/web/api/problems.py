"""What goes wrong, as problem details (RFC 9457) in the language of the caller: what is wrong, where, and how to mend it.

Nothing a caller sends ends as a fault of ours: every error of the engine's own kind has its status here, and only what nobody
foresaw is a 500, which says nothing about the inside.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from compliance.errors import Fault, FaultList, InputError, Message, Place
from compliance.language.error_messages import in_words
from compliance.language.languages import best
from compliance.language.sentences import say
from compliance.language.tags import SOURCE
from compliance.language.text import Lang
from compliance.reading.validation import faults as said_by_pydantic
from compliance.register import RegisterError
from compliance.web.api.refusals import In, Kind, Refusal
from compliance.web.api.register_refusals import refused_by_register
from compliance.web.api.strict_json import pointer

MEDIA = "application/problem+json"
MAX_FAULTS = 100
MAX_MESSAGE = 1000
URN = "urn:g7-ai-compliance:problem:"

_log = logging.getLogger("compliance.web.api")


class FaultDoc(BaseModel):
    """One thing that is wrong. `pointer` is a JSON Pointer into the body (or names the parameter); `file`, `line` and `column` say where in a file."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    in_: In = Field(alias="in")
    pointer: str | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None
    message: str = Field(description="What is wrong and, after a semicolon, how to mend it.")


class ProblemDoc(BaseModel):
    """Problem details of RFC 9457, in the language of Accept-Language (en or fr)."""

    model_config = ConfigDict(extra="forbid")

    type: str = Field(
        description=f"`{URN}` and the kind of problem, the same in every language; about:blank where the status says it all."
    )
    title: str
    status: int
    detail: str
    faults: list[FaultDoc] = Field(
        default_factory=list, description=f"Everything found wrong at once, at most {MAX_FAULTS}."
    )
    reference: str | None = Field(default=None, description="The number of the request, which the log has too.")
    yours: Any = Field(default=None, description="For changed-since: the value you sent.")
    theirs: Any = Field(default=None, description="For changed-since: the value that stands there now.")
    revision: int | None = Field(default=None, description="For changed-since: the revision that stands there now.")


def language(request: Request) -> Lang:
    """Return the language a caller prefers of those there are: the highest quality first, English where none is named."""
    first: tuple[float, Lang] = (0.0, SOURCE)
    for part in request.headers.get("accept-language", "")[:500].split(","):
        word, _, rest = part.partition(";")
        quality = rest.strip().removeprefix("q=")
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            continue
        lang = best(word)
        if lang is not None and first[0] < weight <= 1:
            first = (weight, lang)
    return first[1]


def answer(request: Request, refusal: Refusal) -> Response:
    """Return a refusal as the response it is."""
    lang = language(request)
    doc = ProblemDoc(
        type=URN + refusal.kind,
        title=say(f"api.problem-{refusal.kind}", lang),
        status=refusal.status,
        detail=_short(in_words(refusal.message, lang)),
        faults=[_fault_doc(f, refusal.where, lang) for f in refusal.faults[:MAX_FAULTS]],
        **refusal.more,
    )
    text = doc.model_dump_json(by_alias=True, exclude_none=True)
    headers = {"Content-Language": lang, "Vary": "Accept-Language", **refusal.headers}
    return Response(text.encode("utf-8", "replace"), refusal.status, headers, MEDIA)


def _short(text: str) -> str:
    return text if len(text) <= MAX_MESSAGE else text[: MAX_MESSAGE - 1] + "…"


def _fault_doc(fault: Fault, where: In, lang: Lang) -> FaultDoc:
    place = fault.place
    message = _short(in_words(fault.message, lang))
    if place.line or (place.file and not place.file.startswith(("/", "?"))):
        return FaultDoc(
            in_="file", file=place.file, line=place.line or None, column=place.column or None, message=message
        )
    if place.file.startswith("?"):
        source, _, name = place.file[1:].partition("/")
        return FaultDoc.model_validate({"in": source, "pointer": name, "message": message})
    return FaultDoc(in_=where, pointer=place.file, message=message)


def faulty(faults: Sequence[Fault]) -> Refusal:
    """Return the refusal of an input in which these things are wrong."""
    return Refusal(422, "input", Message("api.input", count=len(faults)), faults=faults)


def refused_input(error: InputError) -> Refusal:
    """Return the refusal that an error of the input means."""
    if isinstance(error, FaultList):
        return faulty(error.faults)
    return Refusal(422, "input", error.message)


def _invalid(error: RequestValidationError) -> Refusal:
    """Return the refusal of a request whose form is wrong, in the words of the engine."""
    found: list[Fault] = []
    for one in error.errors():
        source, *path = one["loc"]
        found += said_by_pydantic([{**one, "loc": tuple(path)}], _placed_in(source))
    return faulty(sorted(set(found)))


def _placed_in(source: str) -> Callable[[Iterable[str | int]], Place]:
    """Return what names a place of a request: in its body by a pointer, elsewhere by the part and the name."""
    if source == "body":
        return lambda path: Place(pointer(path))
    return lambda path: Place(f"?{source}/{'/'.join(str(p) for p in path)}")


_KINDS: Mapping[int, Kind] = {
    400: "not-json", 401: "sign-in", 403: "forbidden", 404: "not-found", 405: "method", 409: "conflict", 412: "changed-since",
    413: "too-large", 415: "media-type", 422: "input", 428: "no-revision", 429: "too-many-requests",
}  # fmt: skip


def _http(error: HTTPException) -> Refusal:
    kind = _KINDS.get(error.status_code, "other")
    own = {404: Message("api.not-found"), 405: Message("api.method")}.get(error.status_code)
    said = error.detail if isinstance(error.detail, str) else HTTPStatus(error.status_code).phrase
    return Refusal(error.status_code, kind, own or Message("api.status", said=said), headers=error.headers)


def install(app: FastAPI) -> None:
    """Let every error of an application become a problem."""

    async def refusal(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        return answer(request, error)

    async def wrong_input(request: Request, error: Exception) -> Response:
        assert isinstance(error, InputError)
        if isinstance(error, RegisterError):
            return answer(request, refused_by_register(error))
        return answer(request, refused_input(error))

    async def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return answer(request, _invalid(error))

    async def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return answer(request, _http(error))

    async def unforeseen(request: Request, error: Exception) -> Response:
        _log.error("a fault of ours", exc_info=error)
        return answer(request, Refusal(500, "internal", Message("api.internal")))

    app.add_exception_handler(Refusal, refusal)
    app.add_exception_handler(InputError, wrong_input)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(Exception, unforeseen)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the problems that an operation may answer with, as OpenAPI lists them."""
    words = {
        400: "The body cannot be read as JSON (or as a form).",
        401: "No token, or one that is unknown, revoked or past its day.",
        403: "The token's role does not allow this.",
        404: "There is no such thing, or it is not yours to see: the two are not told apart.",
        405: "The address exists, the method does not.",
        409: "It clashes with what is there.",
        412: "It was changed since the revision that If-Match names; both values are in the answer.",
        413: "The body is larger than the limit.",
        415: "The body is of another media type than the operation takes.",
        422: "Something in it is wrong; `faults` names each place and how to mend it.",
        428: "If-Match is missing: say which revision you saw.",
        429: "Too many requests; Retry-After says when to come again.",
    }
    schema = {MEDIA: {"schema": {"$ref": "#/components/schemas/ProblemDoc"}}}
    return {s: {"description": words[s], "content": schema} for s in statuses}


__all__ = ["MEDIA", "ProblemDoc", "answer", "documented", "faulty", "install", "language", "refused_input"]
