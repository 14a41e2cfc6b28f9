"""What the pages around accounts share: showing a form again with what is wrong in it, and leading on after a change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from urllib.parse import quote, unquote

from fastapi import HTTPException
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from compliance.errors import Message
from compliance.language.error_messages import in_words
from compliance.language.formatting import day
from compliance.register import Action, Actor, Conflict, Forbidden, Invalid, Register, Taken
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import SignInNeeded, Visit

Errors = list[tuple[str, str]]
LONGEST_NAME = 200
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
# The ways inside a firm, by what one must be allowed to do to go there.
WAYS: tuple[tuple[str, str, Action], ...] = (
    ("overview", "", Action.FIRM_READ),
    ("interview", "/interview", Action.CASE_WRITE),
    ("checklist", "/checklist", Action.CASE_READ),
    ("conclusions", "/conclusions", Action.REVIEW_CONCLUDE),
    ("history", "/history", Action.ASSESSMENT_READ),
    ("people", "/people", Action.PEOPLE_READ),
    ("links", "/links", Action.LINKS_WRITE),
    ("trail", "/trail", Action.TRAIL_READ),
    ("settings", "/settings", Action.FIRM_LEAVE),
)
_OWN = re.compile(r"/(?:en|fr)/[A-Za-z0-9_.~%/-]*(?:\?[A-Za-z0-9_.~%&=+-]*)?")
MAX_NEXT = 1000


def text(form: FormData, name: str) -> str:
    """Return a field of a form, "" where it is missing or a file."""
    found = form.get(name)
    return found if isinstance(found, str) else ""


def own(address: str) -> str:
    """Return an address inside this site, "" for any other, so that nobody is led away after signing in."""
    path = unquote(address.partition("?")[0])
    steps = {".", ".."} & set(path.split("/"))
    return address if len(address) <= MAX_NEXT and _OWN.fullmatch(address) and "//" not in path and not steps else ""


def on(visit: Visit, path: str, done: str = "") -> Response:
    """Lead to a page of the site after a change; `done` names what was done, which the page says."""
    return RedirectResponse(visit.to(path) + (f"?done={quote(done)}" if done else ""), 303)


def accounts(visit: Visit) -> Register:
    """Return the register. Raises HTTPException 404 where the application keeps no accounts."""
    if visit.register is None:
        raise HTTPException(404)
    return visit.register


def asking(visit: Visit) -> tuple[Register, Actor]:
    """Return the register and whoever is signed in. Raises SignInNeeded where nobody is."""
    register, actor = accounts(visit), visit.actor
    if actor is None:
        raise SignInNeeded(visit)
    return register, actor


def needs(visit: Visit, org: str, action: Action) -> tuple[Register, Actor]:
    """Return the register and whoever asks, who may do this in the firm: to be called before anything costly is worked out.

    Raises:
        NotFound: there is no such firm for whoever asks.
        Forbidden: there is, but not for this.
    """
    register, actor = asking(visit)
    if action not in register.allowed(actor, org):
        raise Forbidden(action)
    return register, actor


def show_firm(
    visit: Visit, org: str, here: str, template: str, errors: Errors | None = None, status: int = 200, **values: object
) -> Response:
    """Return a page inside a firm, with the ways that are open to whoever asks.

    Raises:
        NotFound: there is no such firm for whoever asks.
    """
    register, actor = asking(visit)
    firm = register.organisation(actor, org)
    allowed = register.allowed(actor, org)
    open_ways = [(name, f"/firms/{firm.id}{path}") for name, path, action in WAYS if action in allowed]
    return show(visit, template, errors, status, firm=firm, allowed=allowed, open_ways=open_ways, here=here, **values)


def moment(visit: Visit, value: datetime) -> str:
    """Return a moment in words of the page, in UTC, which is said too."""
    return f"{day(value.date(), visit.lang)}, {value:%H:%M} UTC"


def last_moment(text_: str) -> datetime:
    """Return the end of a day of a form, in UTC.

    Raises:
        Invalid: it is no day.
    """
    try:
        found = date.fromisoformat(text_.strip())
        return datetime.combine(found, time(23, 59, 59), UTC)
    except ValueError:
        raise Invalid("expires", Message("day.no-day")) from None


def whole_address(visit: Visit, path: str) -> str:
    """Return an address to be sent to somebody: with the public name where one is set, else with that of this request."""
    base = (visit.settings.public_url or str(visit.request.base_url)).rstrip("/")
    return base + visit.to(path)


def errors_of(visit: Visit, error: Invalid | Taken | Conflict) -> Errors:
    """Return what the register will not keep as an error of its field."""
    return [(error.field, in_words(error.message, visit.lang))]


def done_of(visit: Visit, known: Iterable[str]) -> str:
    """Return what an address says was done, "" where it says nothing the page knows."""
    word = visit.request.query_params.get("done", "")
    return word if word in set(known) else ""


def show(visit: Visit, template: str, errors: Errors | None = None, status: int = 200, **values: object) -> Response:
    """Return a page; with errors it says so in its status too."""
    values.setdefault("moment", lambda value: moment(visit, value))
    return render(visit, template, (422 if errors and status == 200 else status), errors=errors or [], **values)


def one_line(value: object, otherwise: str) -> str:
    """Return a name as typed, on one line and of bounded length; a default where nothing was typed."""
    typed = _UNSEEN.sub(" ", value).strip()[:LONGEST_NAME] if isinstance(value, str) else ""
    return typed or otherwise


__all__ = [
    "WAYS",
    "Errors",
    "accounts",
    "asking",
    "done_of",
    "errors_of",
    "last_moment",
    "moment",
    "needs",
    "on",
    "one_line",
    "own",
    "show",
    "show_firm",
    "text",
    "whole_address",
]
