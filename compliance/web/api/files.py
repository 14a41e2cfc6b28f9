"""A case as a file: the workbook, the list and the report to read, the case itself, and the formats of other tools as archives."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

import yaml
from fastapi import Request
from starlette.responses import Response

from compliance.api import Result
from compliance.api.formats import checklist_page, drawn
from compliance.case.case import Case
from compliance.language.text import Lang
from compliance.law.method import Weights
from compliance.reasoning.words import Verdict
from compliance.rendering.archive import zipped
from compliance.service.bench import Bench
from compliance.web.api.deciding import PROBLEMS, until_of
from compliance.web.api.problems import language
from compliance.web.api.routes import router as new_router
from compliance.web.api.shapes import ExportRequest
from compliance.web.api.work import bench_of, case_of, known, plain, result_of, worked
from compliance.workbook.intake_form import form
from compliance.workbook.workbook import PARTS, workbook

router = new_router("Cases, without an account")

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MEDIA: Mapping[str, str] = {
    "xlsx": XLSX,
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "yaml": "application/yaml",
    "json": "application/json",
    "zip": "application/zip",
}


class FileName(StrEnum):
    """The files there are: what, and in which form."""

    WORKBOOK = "checklist.xlsx"
    LIST_PDF = "checklist.pdf"
    LIST_HTML = "checklist.html"
    LIST_MD = "checklist.md"
    REPORT_PDF = "report.pdf"
    REPORT_HTML = "report.html"
    REPORT_MD = "report.md"
    CASE_YAML = "case.yaml"
    CASE_JSON = "case.json"
    QUESTIONS = "questions.xlsx"
    OSCAL = "oscal.zip"
    CISO_ASSISTANT = "ciso-assistant.zip"
    CSV = "csv.zip"
    DPV = "dpv.zip"
    DOCUMENTS = "documents.zip"

    @property
    def media(self) -> str:
        """The media type of the file."""
        return MEDIA[self.value.rpartition(".")[2]]


@dataclass(frozen=True)
class Options:
    """What a file is to hold: of which day, how far ahead, of which legal systems and verdicts, in which order."""

    as_of: date | None = None
    until: date | None = None
    systems: tuple[str, ...] = ()
    only: tuple[Verdict, ...] = ()
    weights: Weights | None = None


def content_of(bench: Bench, name: FileName, data: Mapping[str, Any], case: Case, wanted: Options, lang: Lang) -> bytes:
    """Return a file. Raises Refusal where an option does not fit."""
    if name is FileName.CASE_YAML:
        text: str = yaml.safe_dump(dict(data), sort_keys=False, allow_unicode=True, width=120)
        return text.encode()
    if name is FileName.CASE_JSON:
        return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
    systems = frozenset(known(wanted.systems, bench.rulebook.jurisdictions, "system", "/in"))
    found = result_of(bench, case, wanted.as_of, wanted.weights)
    day = found.as_of
    if name is FileName.QUESTIONS:
        return worked(bench, lambda: form.form(bench.rulebook, form.blank(case, 1), day, lang))
    last = until_of(day, wanted.until)

    def make() -> bytes:
        kind, _, ending = name.value.rpartition(".")
        if name is FileName.WORKBOOK:
            return workbook(found.checklist, found.document(wanted.only, systems, PARTS), lang)
        if name is FileName.DOCUMENTS:
            return zipped(found.drawn_all(lang=lang))
        if ending == "zip":
            return zipped(found.files(kind, lang=lang))
        if kind == "checklist":
            made = partial(found.document, wanted.only, systems)
            return drawn(lambda: checklist_page(made, bench.rulebook, f".{ending}", lang, in_full=False), f".{ending}")
        return found.report(f".{ending}", until=last, lang=lang)

    return worked(bench, make)


def file_response(content: bytes, name: FileName, found: Result | None = None) -> Response:
    """Return a file as an answer that is saved under its name."""
    headers = {"Content-Disposition": f'attachment; filename="{name.value}"'}
    if found is not None:
        headers["As-Of"] = found.as_of.isoformat()
    return Response(content, 200, headers, name.media)


CONTENTS: Mapping[str, Any] = {
    MEDIA[ending].partition(";")[0]: {
        "schema": {} if ending in ("json", "yaml") else {"type": "string", "format": "binary"}
    }
    for ending in MEDIA
}
"""What a file may be, for the description of the API: any data, or bytes."""


@router.post(
    "/files/{name}",
    operation_id="makeFile",
    response_class=Response,
    responses={
        200: {
            "description": "The file.",
            "headers": {
                "Content-Disposition": {"schema": {"type": "string"}, "description": "Its name."},
                "As-Of": {"schema": {"type": "string", "format": "date"}, "description": "The day it speaks of."},
                "Content-Language": {"schema": {"type": "string"}, "description": "Its language."},
            },
            "content": CONTENTS,
        },
        **PROBLEMS,
    },
)
def make_file(request: Request, name: FileName, body: ExportRequest) -> Response:
    """Return a case as a file: the workbook, the list or the report, the questions as a form, the case, or other tools' formats."""
    bench = bench_of(request)
    lang = body.language or language(request)
    data = plain(body.case)
    case = case_of(bench.rulebook, data)
    content = content_of(
        bench,
        name,
        data,
        case,
        Options(body.as_of, body.until, tuple(body.in_), tuple(body.only), body.weights),
        lang,
    )
    found = result_of(bench, case, body.as_of)
    response = file_response(content, name, found)
    response.headers["Content-Language"] = lang
    response.headers["Vary"] = "Accept-Language"
    return response


__all__ = ["CONTENTS", "FileName", "content_of", "file_response", "router"]
