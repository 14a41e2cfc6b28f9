"""The API put together: an application of its own under /api/v1, so that its errors are problems and its description is whole."""

from __future__ import annotations

import re
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from compliance.version import VERSION
from compliance.web.api import deciding, files, firms, law, opening, people, records
from compliance.web.api.problems import ProblemDoc, install
from compliance.web.api.routes import MAX_FIELDS, MAX_FILES
from compliance.web.api.shapes import (
    EARLIEST,
    LATEST,
    MAX_DAYS,
    MAX_FLOWS,
    MAX_IN_PLACE,
    MAX_MARKETS,
    MAX_SETTINGS,
    MAX_USES,
    MAX_YEARS,
)
from compliance.web.api.strict_json import MAX_DEPTH
from compliance.web.settings import Settings

BASE = "/api/v1"
TAGS = [
    {"name": "Cases, without an account", "description": "A case goes in, a document comes out. Nothing is kept."},
    {"name": "The law", "description": "The rulebook as it is encoded: legal systems, rules, tests, questions."},
    {
        "name": "Firms, with a token",
        "description": "A firm's case as it is kept. Whatever can be changed has a revision (ETag); a change names the one it saw (If-Match).",
    },
    {
        "name": "Firms over time, with a token",
        "description": "Assessments, what changed between them, the review, the trail.",
    },
    {"name": "People of a firm, with a token", "description": "Members, invitations, links for auditors."},
]
# FastAPI tells two models of one name apart by their modules. What it calls them is read by other programs, so each module keeps
# the name it was published under, wherever its code stands.
_PUBLISHED = {
    "change.timeline": "timeline",
    "change.what_if": "what_if",
    "crossborder.conflicts": "conflicts",
    "crossborder.new_market": "entering",
    "crossborder.transfers": "corridors",
    "hiroshima.actions": "hiroshima",
    "hiroshima.report": "haip",
    "incident.document": "incident",
    "results.papers_document": "papers",
    "results.shapes": "documents",
    "web.api.firms": "firms",
    "web.api.law_shapes": "law_shapes",
    "web.api.records": "records",
    "web.api.shapes": "shapes",
}
_LONG = re.compile(r"compliance__([a-z_]+)__([A-Z][A-Za-z]+)")


def description(settings: Settings) -> str:
    """Return what the API says of itself, with every limit it keeps."""
    return f"""What the law asks of the AI a small or medium enterprise uses.

The documents are those of docs/schemas (checklist/2, comparison/1, timeline/1, ...). `as_of` may be left out: then it is today, and
every document says which day it took. Errors are problem details (RFC 9457) in the language of Accept-Language (en, fr, fr-CA).

Limits: a JSON body of {settings.max_form:,} bytes, at most {MAX_DEPTH} levels deep; a file of {settings.max_upload:,} bytes, {MAX_FILES}
files and {MAX_FIELDS} fields a form; a case of {MAX_USES} uses, {MAX_FLOWS} flows a use and {MAX_IN_PLACE} entries in place; days from {EARLIEST}
to {LATEST}; {MAX_MARKETS} markets, {MAX_SETTINGS} other answers, {MAX_DAYS} further days, {MAX_YEARS} years ahead; {settings.requests_per_minute}
requests a minute and address. What goes beyond is refused with 413, 422 or 429, never cut."""


def create_api(settings: Settings) -> FastAPI:
    """Return the API; `state.bench`, `state.register` and `state.settings` are the caller's to set."""
    api = FastAPI(
        title="compliance",
        version=VERSION,
        description=description(settings),
        openapi_tags=TAGS,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        separate_input_output_schemas=False,
        redirect_slashes=False,
    )
    for part in (deciding, files, opening, law, firms, records, people):
        api.include_router(part.router)
    install(api)

    def openapi() -> dict[str, Any]:
        if not api.openapi_schema:
            api.openapi_schema = described(api)
        return api.openapi_schema

    api.openapi = openapi  # type: ignore[method-assign]
    return api


def described(api: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document: short names for schemas, problems instead of FastAPI's own errors."""
    made = get_openapi(
        title=api.title,
        version=api.version,
        description=api.description,
        routes=api.routes,
        tags=api.openapi_tags,
        license_info=api.license_info,
        servers=[{"url": BASE}],
    )
    schemas = made["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    problem = ProblemDoc.model_json_schema(ref_template="#/components/schemas/{model}", by_alias=True)
    schemas.update(problem.pop("$defs", {}))
    schemas["ProblemDoc"] = problem
    out: dict[str, Any] = _short(made)
    return out


def _short(data: Any) -> Any:
    """Return the document with names like `hiroshima.ActionDoc` where FastAPI writes out the module."""
    if isinstance(data, dict):
        return {(_name(k) if isinstance(k, str) else k): _short(v) for k, v in data.items()}
    if isinstance(data, list):
        return [_short(v) for v in data]
    return _name(data) if isinstance(data, str) and data.startswith("#/components/") else data


def _name(text: str) -> str:
    return _LONG.sub(lambda m: f"{_PUBLISHED[m[1].replace('__', '.')]}.{m[2]}", text)


__all__ = ["BASE", "create_api", "described"]
