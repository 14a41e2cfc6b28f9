"""The start: begin anew, open a saved file, or try an example. Nothing that is opened here is kept."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.responses import Response

from compliance.case.case import case_from_document
from compliance.case.intake_form.reading import intake_document
from compliance.errors import InputError, Message, about
from compliance.language.sentences import say
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.web.pages import next_page
from compliance.web.pages.desk import Carried, day_of
from compliance.web.pages.example_names import example, examples
from compliance.web.pages.refusal import messages_of, refused
from compliance.web.pages.showing import one_line
from compliance.web.visiting.templating import own_copy, render
from compliance.web.visiting.visit import Visit, Visiting

router = APIRouter()

ENDINGS = (".yaml", ".yml", ".json", ".xlsx")


def identifier(name: str, taken: set[str]) -> str:
    """Return a short id for a use, made from its name, that no other use has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "use"
    found, n = base, 1
    while found in taken:
        n += 1
        found = f"{base}-{n}"
    return found


def new_case(visit: Visit, firm: Any, use: Any) -> dict[str, Any]:
    """Return a case with a name and one use, and no answers yet."""
    name = one_line(use, say("web.form.first-use", visit.lang))
    return {
        "schema": "case/1",
        "organisation": {"name": one_line(firm, say("web.form.my-firm", visit.lang)), "answers": {}},
        "use_cases": [{"id": identifier(name, set()), "name": name, "answers": {}}],
    }


def opened(content: bytes, name: str, book: Rulebook) -> dict[str, Any]:
    """Return the case of a file as plain data; the file lies on disk only as long as it is read.

    Raises:
        InputError: it is no case; every fault names line or cell.
    """
    ending = Path(name).suffix.lower()
    if ending not in ENDINGS:
        raise InputError(about(name, Message("web.other-kind-of-file")))
    if ending == ".xlsx":
        document: strict_yaml.Document = intake_document(content, name, book)
    else:
        with tempfile.TemporaryDirectory(prefix="compliance-") as folder:
            path = Path(folder) / f"case{ending}"
            path.write_bytes(content)
            document = strict_yaml.read(path, name)
    case_from_document(document, book)
    data: dict[str, Any] = document.data
    return data


def _show(
    visit: Visit, status: int = 200, errors: list[tuple[str, str]] | None = None, typed: FormData | None = None
) -> Response:
    return render(
        visit,
        "start.html",
        status,
        errors=errors or [],
        typed=typed or FormData(),
        examples=examples(visit.lang),
        largest=visit.settings.max_upload // 1_000_000,
    )


@router.get("/{lang}/start", include_in_schema=False)
def start(visit: Visiting) -> Response:
    """Show the three ways to begin."""
    return _show(visit)


@router.post("/{lang}/start", include_in_schema=False)
async def begin(request: Request, visit: Visiting) -> Response:
    """Begin in one of them; what cannot be opened is said beside the field, and nothing typed is lost."""
    form = await request.form()
    upload = form.get("file")
    content, name = b"", ""
    if isinstance(upload, UploadFile) and upload.filename:
        name = one_line(upload.filename, "file")
        content = await upload.read(visit.settings.max_upload + 1)
    return own_copy(visit, await run_in_threadpool(_begun, visit, form, content, name))


def _begun(visit: Visit, form: FormData, content: bytes, name: str) -> Response:
    way = form.get("way")
    try:
        as_of = day_of(form)
    except InputError as error:
        return refused(visit, error)
    if way == "new":
        data = new_case(visit, form.get("firm"), form.get("use"))
    elif way == "example":
        picked = form.get("example")
        if not isinstance(picked, str) or picked not in examples(visit.lang):
            return refused(visit, say("web.form.no-example", visit.lang))
        data = example(picked, visit.lang)
    elif way == "open":
        if not name:
            return _show(visit, 422, [("file", say("web.form.no-file", visit.lang))], form)
        if len(content) > visit.settings.max_upload:
            words = say("web.form.too-large", visit.lang, most=visit.settings.max_upload // 1_000_000)
            return _show(visit, 422, [("file", words)], form)
        try:
            data = opened(content, name, visit.bench.rulebook)
        except InputError as error:
            return _show(visit, 422, [("file", m) for m in messages_of(error, visit)[:20]], form)
    else:
        return _show(visit)
    return next_page.begin(visit, Carried(visit, plain(data), as_of))


def plain(data: Any) -> Any:
    """Return what a file says as JSON can carry it: days become text."""
    if isinstance(data, dict):
        return {str(k): plain(v) for k, v in data.items()}
    if isinstance(data, (list, tuple)):
        return [plain(v) for v in data]
    return data if data is None or isinstance(data, (str, int, float, bool)) else str(data)


__all__ = ["identifier", "new_case", "opened", "plain", "router"]
