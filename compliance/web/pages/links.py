"""Links for auditors: an address that opens one firm, to read and to conclude, until a day. Shown once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from compliance.register import Invalid
from compliance.service.clock import today
from compliance.web.pages.showing import (
    Errors,
    asking,
    done_of,
    errors_of,
    last_moment,
    on,
    show_firm,
    text,
    whole_address,
)
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
DONE = ("link-ended",)
USUAL_DAYS = 30


@router.get("/{lang}/firms/{org}/links")
def links(visit: SignedIn, org: str) -> Response:
    """List the links of a firm."""
    return _links(visit, org)


def _links(visit: Visit, org: str, errors: Errors | None = None, label: str = "", expires: str = "") -> Response:
    register, actor = asking(visit)
    return show_firm(
        visit,
        org,
        "links",
        "account/links.html",
        errors,
        links=register.links(actor, org),
        label=label,
        expires=expires or (today() + timedelta(days=USUAL_DAYS)).isoformat(),
        done=done_of(visit, DONE),
    )


@router.post("/{lang}/firms/{org}/links")
def change(visit: SignedIn, org: str, form: Sent) -> Response:
    """Make a link, or end one."""
    register, actor = asking(visit)
    what, path = text(form, "do"), f"/firms/{org}/links"
    try:
        if what == "make":
            label = text(form, "label").strip()
            secret = register.create_link(actor, org, label, last_moment(text(form, "expires")))
            address = whole_address(visit, f"/link/{secret}")
            words: dict[str, Any] = {"address": address, "title": "account.link.made", "help": "account.link.send"}
            return show_firm(visit, org, "links", "account/secret.html", back=path, for_=label, **words)
        if what == "end":
            register.revoke_link(actor, org, text(form, "which"))
            return on(visit, path, "link-ended")
    except Invalid as error:
        return _links(visit, org, errors_of(visit, error), text(form, "label"), text(form, "expires"))
    return on(visit, path)


__all__ = ["router"]
