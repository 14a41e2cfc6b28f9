"""Everything about a case as files: the same bytes that the command line writes for the same case, day and language.

A format of several files comes as one archive, whose entries carry a fixed time, so that it too is the same for the same case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

import yaml
from fastapi import APIRouter, HTTPException
from starlette.datastructures import FormData
from starlette.responses import Response, StreamingResponse

from compliance.api.formats import checklist_page
from compliance.change.change_days import years_later
from compliance.language.sentences import say
from compliance.reading import strict_yaml
from compliance.rendering.archive import zipped
from compliance.rendering.html import html
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Page
from compliance.rendering.pdf import pdf
from compliance.reporting import sheet_page, whole
from compliance.reporting.days_file import calendar
from compliance.results.json_text import chunks, gathered
from compliance.review.record import Entry, record_from_document
from compliance.web.pages.desk import Desk, Kept, on_desk
from compliance.web.pages.frame import show
from compliance.web.pages.views import YEARS
from compliance.web.visiting.visit import Visit
from compliance.workbook.intake_form.form import blank, form
from compliance.workbook.workbook import PARTS, workbook

router = APIRouter()
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_UNWANTED = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+')
LONGEST_NAME = 60
LONGEST_BYTES = 160  # of a name in a name: file systems take 255 in all, and a sign can have four


@dataclass(frozen=True)
class Format:
    """One kind of file: how its name ends, its media type, and how it is made. `word` stands in the name beside that of the firm."""

    ending: str
    media_type: str
    make: Callable[[Desk], bytes | Iterator[bytes]]
    word: str = ""


def _case(desk: Desk) -> bytes:
    """Return the case as its own file, to be opened again here or by the command line."""
    return case_text(desk.data).encode()


def case_text(data: Mapping[str, object]) -> str:
    """Return a case as the text of its file."""
    text: str = yaml.dump(dict(data), Dumper=_DUMPER, sort_keys=False, allow_unicode=True, width=120)
    return text


def _intake(desk: Desk) -> bytes:
    return form(desk.visit.bench.rulebook, blank(desk.case, 1), desk.as_of, desk.visit.lang)


def _workbook(desk: Desk) -> bytes:
    doc = desk.visit.bench.document(desk.result, PARTS)
    return workbook(desk.checklist, doc, desk.visit.lang, written=_written(desk))


def _written(desk: Desk) -> dict[str, Entry] | None:
    """Return what the kept review record says; None where nothing was ever written."""
    register, actor = desk.visit.register, desk.visit.actor
    if not isinstance(desk, Kept) or register is None or actor is None:
        return None
    kept = register.review(actor, desk.firm).record
    if kept is None:
        return None
    return record_from_document(strict_yaml.Document("review", dict(kept), {})).written()


def _json(desk: Desk) -> Iterator[bytes]:
    """Return the whole document in pieces: its text, some 20 MB a use, never stands in memory as a whole."""
    result = desk.result
    with desk.visit.bench.lock:
        doc = result.document(parts=("all",))
    return gathered(piece.encode() for piece in chunks(doc))


def _checklist(desk: Desk, ending: str) -> Page:
    bench, lang = desk.visit.bench, desk.visit.lang
    return checklist_page(partial(bench.document, desk.result), bench.rulebook, ending, lang, in_full=False)


def _report(desk: Desk) -> Page:
    result, lang = desk.result, desk.visit.lang
    until = years_later(desk.as_of, YEARS)
    key = ("page", ("report", until), lang, result.case.sha256, desk.as_of)

    def make() -> Page:
        found = desk.visit.bench.fresh(result)
        return whole.page(found.checklist, found.document(parts=whole.PARTS), until, lang)

    return desk.visit.bench.made(key, make)


def _sheet(desk: Desk) -> Page:
    lang = desk.visit.lang
    key = ("page", "sheet", lang, desk.result.case.sha256, desk.as_of)
    return desk.visit.bench.made(key, lambda: sheet_page.page(desk.checklist, lang))


def _tool(name: str) -> Callable[[Desk], bytes]:
    def make(desk: Desk) -> bytes:
        result, lang = desk.result, desk.visit.lang
        key = ("files", name, lang, result.case.sha256, desk.as_of)
        return desk.visit.bench.made(key, lambda: zipped(desk.visit.bench.fresh(result).files(name, lang=lang)))

    return make


def _documents(desk: Desk) -> bytes:
    """Return every document that the duties ask for, as Word files."""
    result, lang = desk.result, desk.visit.lang
    key = ("files", "documents", lang, result.case.sha256, desk.as_of)
    return desk.visit.bench.made(key, lambda: zipped(desk.visit.bench.fresh(result).drawn_all(lang=lang)))


def _dpv(desk: Desk) -> bytes:
    result, lang = desk.result, desk.visit.lang
    (content,) = desk.visit.bench.made(
        ("files", "dpv", lang, result.case.sha256, desk.as_of),
        lambda: tuple(desk.visit.bench.fresh(result).files("dpv", lang=lang).values()),
    )
    return content


def _days(desk: Desk) -> bytes:
    result = desk.result
    with desk.visit.bench.lock:
        doc = result.timeline(until=years_later(desk.as_of, YEARS))
    return calendar(doc, desk.visit.lang)


FORMATS: Mapping[str, Format] = {
    "case.yaml": Format(".yaml", "application/yaml", _case, "case"),
    "intake": Format(".xlsx", XLSX, _intake, "questions"),
    "xlsx": Format(".xlsx", XLSX, _workbook),
    "pdf": Format(".pdf", "application/pdf", lambda d: pdf(_checklist(d, ".pdf"))),
    "html": Format(".html", "text/html; charset=utf-8", lambda d: html(_checklist(d, ".html")).encode()),
    "md": Format(".md", "text/markdown; charset=utf-8", lambda d: markdown(_checklist(d, ".md")).encode()),
    "report.pdf": Format(".pdf", "application/pdf", lambda d: pdf(_report(d)), "report"),
    "report.html": Format(".html", "text/html; charset=utf-8", lambda d: html(_report(d)).encode(), "report"),
    "sheet.pdf": Format(".pdf", "application/pdf", lambda d: pdf(_sheet(d)), "sheet"),
    "sheet.html": Format(".html", "text/html; charset=utf-8", lambda d: html(_sheet(d)).encode(), "sheet"),
    "sheet.md": Format(".md", "text/markdown; charset=utf-8", lambda d: markdown(_sheet(d)).encode(), "sheet"),
    "days": Format(".ics", "text/calendar; charset=utf-8", _days, "days"),
    "json": Format(".json", "application/json", _json),
    "csv": Format(".zip", "application/zip", _tool("csv"), "csv"),
    "documents": Format(".zip", "application/zip", _documents, "documents"),
    "oscal": Format(".zip", "application/zip", _tool("oscal"), "oscal"),
    "dpv": Format(".jsonld", "application/ld+json", _dpv, "dpv"),
    "ciso-assistant": Format(".zip", "application/zip", _tool("ciso-assistant"), "ciso-assistant"),
}
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("go-on", ("case.yaml", "intake")),
    ("work", ("xlsx", "documents")),
    ("show", ("sheet.pdf", "sheet.html", "sheet.md")),
    ("read", ("pdf", "report.pdf", "html", "report.html", "md", "days")),
    ("tools", ("json", "csv", "oscal", "dpv", "ciso-assistant")),
)


def file_name(desk: Desk, one: Format) -> str:
    """Return the name of a file: the firm, the day, and what it is, without what a file name cannot hold."""
    what = say(f"web.view.file-{one.word}", desk.visit.lang) if one.word else ""
    return named(desk, what, one.ending)


def named(desk: Desk, what: str, ending: str) -> str:
    """Return a name for a file about a case: the firm, what it is, and the day."""
    firm = _UNWANTED.sub(" ", unicodedata.normalize("NFC", desk.case.name))
    seen = "".join(sign if sign.isprintable() else " " for sign in firm)
    cut = " ".join(seen.split())[:LONGEST_NAME].encode()[:LONGEST_BYTES].decode(errors="ignore")
    firm = cut.strip(" .") or say("web.view.file", desk.visit.lang)
    said = "".join(f" {word}" for word in _UNWANTED.sub(" ", what).split())
    return f"{firm}{said} {desk.as_of.isoformat()}{ending}"


def disposition(name: str) -> str:
    """Return the header that names a file (RFC 6266): plain letters for old programs, the name itself for the others."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r'["\\%]', "_", plain).strip() or "file"
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def download(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Hand over one file."""
    one = FORMATS.get(str(visit.request.path_params.get("format")))
    if one is None:
        raise HTTPException(404)
    headers = {"Content-Disposition": disposition(file_name(desk, one))}
    content = one.make(desk)
    if isinstance(content, bytes):
        return Response(content, media_type=one.media_type, headers=headers)
    return StreamingResponse(content, media_type=one.media_type, headers=headers)


def downloads_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show what can be taken along."""
    return show(desk, "downloads", "views/downloads.html", say("web.nav.to-downloads", visit.lang), groups=GROUPS)


on_desk(router, "downloads", downloads_view)
on_desk(router, "download/{format}", download)

__all__ = ["FORMATS", "case_text", "disposition", "file_name", "named", "router"]
