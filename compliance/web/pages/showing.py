"""What the pages around accounts share: showing a form again with what is wrong in it, and leading on after a change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from compliance.messages import translated
from compliance.register.faults import Conflict, Invalid, Taken
from compliance.web.templating import render
from compliance.web.visit import Visit

Errors = list[tuple[str, str]]
_OWN = re.compile(r"/(?:en|fr)/[A-Za-z0-9_.~%/-]*(?:\?[A-Za-z0-9_.~%&=+-]*)?")
MAX_NEXT = 1000


def text(form: FormData, name: str) -> str:
    """Return a field of a form, "" where it is missing or a file."""
    found = form.get(name)
    return found if isinstance(found, str) else ""


def own(address: str) -> str:
    """Return an address inside this site, "" for any other, so that nobody is led away after signing in."""
    return address if len(address) <= MAX_NEXT and _OWN.fullmatch(address) and "//" not in address else ""


def on(visit: Visit, path: str, done: str = "") -> Response:
    """Lead to a page of the site after a change; `done` names what was done, which the page says."""
    return RedirectResponse(visit.to(path) + (f"?done={quote(done)}" if done else ""), 303)


def errors_of(visit: Visit, error: Invalid | Taken | Conflict) -> Errors:
    """Return what the register will not keep as an error of its field."""
    return [(error.field, translated(str(error), visit.lang))]


def done_of(visit: Visit, known: Iterable[str]) -> str:
    """Return what an address says was done, "" where it says nothing the page knows."""
    word = visit.request.query_params.get("done", "")
    return word if word in set(known) else ""


def show(visit: Visit, template: str, errors: Errors | None = None, status: int = 200, **values: object) -> Response:
    """Return a page; with errors it says so in its status too."""
    return render(visit, template, (422 if errors and status == 200 else status), errors=errors or [], **values)


__all__ = ["Errors", "done_of", "errors_of", "on", "own", "show", "text"]
