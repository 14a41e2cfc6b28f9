"""How a request reaches an operation: its body bounded, of the right kind and read strictly before anything looks at it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.params import Form
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from compliance.errors import FaultList, Message
from compliance.web.api import strict_json
from compliance.web.api.refusals import Refusal

FORM = "multipart/form-data"
JSON = "application/json"


class BoundedRequest(Request):
    """A request whose body stops at a limit, and whose JSON is read strictly."""

    limit: int = 0
    _read_json: Any

    async def stream(self) -> AsyncGenerator[bytes, None]:
        """Yield the body, at most as much as is allowed.

        Raises:
            Refusal: there is more of it.
        """
        said = self.headers.get("content-length", "")
        if said.isdigit() and int(said) > self.limit:
            raise _too_large(self.limit)
        seen = 0
        async for chunk in super().stream():
            seen += len(chunk)
            if seen > self.limit:
                raise _too_large(self.limit)
            yield chunk

    async def json(self) -> Any:
        """Return the body as data. Raises Refusal where it is no JSON that can be told apart and given back."""
        if not hasattr(self, "_read_json"):
            content = await self.body()
            try:
                self._read_json = strict_json.parse(content)
            except FaultList as error:
                raise Refusal(400, "not-json", Message("api.not-json"), faults=error.faults) from None
        return self._read_json


class ApiRoute(APIRoute):
    """A route that reads the body itself, so that what is wrong with it is said in our words and with the right status."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler of the route."""
        handler = super().get_route_handler()
        takes = self._takes()

        async def handle(request: Request) -> Response:
            if "\x00" in request.scope["path"]:  # no database takes it, and no name has it
                raise Refusal(404, "not-found", Message("api.not-found"))
            if "%00" in str(request.url.query):
                raise Refusal(422, "input", Message("api.nul"))
            settings = request.app.state.settings
            bounded = BoundedRequest(request.scope, request.receive)
            bounded.limit = settings.max_upload * 2 if takes == FORM else settings.max_form
            if takes:
                sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
                if sent != takes:
                    raise Refusal(415, "media-type", Message("api.media-type", takes=takes))
            if takes == JSON:
                await bounded.json()
            elif takes == FORM:
                await _form(bounded)
            return await handler(bounded)

        return handle

    def _takes(self) -> str:
        if self.body_field is None:
            return ""
        return FORM if isinstance(self.body_field.field_info, Form) else JSON


MAX_FILES, MAX_FIELDS = 4, 20


async def _form(request: Request) -> None:
    try:
        await request.form(max_files=MAX_FILES, max_fields=MAX_FIELDS)
    except HTTPException as error:
        raise Refusal(400, "not-json", Message("api.not-a-form", why=str(error.detail))) from None


def _too_large(limit: int) -> Refusal:
    return Refusal(413, "too-large", Message("api.too-large", limit=f"{limit:,}".replace(",", " ")))


def router(tag: str) -> APIRouter:
    """Return a router of the API, all of whose operations have one tag."""
    return APIRouter(route_class=ApiRoute, tags=[tag])


__all__ = ["FORM", "JSON", "MAX_FIELDS", "MAX_FILES", "ApiRoute", "BoundedRequest", "router"]
