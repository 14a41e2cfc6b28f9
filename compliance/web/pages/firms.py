"""Firms: the list of those one stands in, a new one (from nothing or from a case brought along), its first page and its settings."""

from __future__ import annotations

import json
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from compliance.case.case import Case
from compliance.errors import InputError
from compliance.register import Conflict, Invalid
from compliance.web.guard.faults import lines
from compliance.web.pages.showing import Errors, asking, done_of, errors_of, on, show, show_firm, text
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
DONE = ("left", "deleted", "joined")
SETTINGS_DONE = ("renamed",)


@router.get("/{lang}/firms")
def firms(visit: SignedIn) -> Response:
    """List the firms of whoever is here."""
    return _list(visit)


def _list(visit: Visit, errors: Errors | None = None, **values: Any) -> Response:
    register, actor = asking(visit)
    values = {"name": "", "role": "owner", "case": ""} | values
    found = register.organisations(actor)
    may_create = actor.kind == "user"
    waiting = register.safeguards(actor).waiting if may_create else ()
    done = done_of(visit, DONE)
    shown: dict[str, Any] = {"firms": found, "may_create": may_create, "waiting": waiting, "done": done}
    return show(visit, "account/firms.html", errors, **shown, **values)


@router.post("/{lang}/firms")
def create(visit: SignedIn, form: Sent) -> Response:
    """Make a firm, with the case that a page without account carried, where it sends one."""
    register, actor = asking(visit)
    name, role, case = text(form, "name").strip(), text(form, "role"), text(form, "case")
    if "again" in form or not ({"name", "case"} & set(form)):
        return on(visit, "/firms")
    document: dict[str, Any] | None = None
    if case:
        try:
            document = json.loads(case)
            _ = Case.from_data(document, visit.bench.rulebook)
        except (ValueError, RecursionError):
            return _list(visit, [("case", visit.say("account.firm.no-case"))])
        except InputError as error:
            return _list(visit, [("case", line) for line in lines(error, visit.lang)])
        assert document is not None
        name = name or str(document["organisation"].get("name") or "").strip()
        if not name:  # the page had no name yet: ask for it, and hold the case meanwhile
            return _list(visit, [("name", visit.say("account.firm.no-name"))], case=case, role=role or "owner")
    try:
        firm = register.create_organisation(actor, name, "adviser" if role == "adviser" else "owner")
    except Invalid as error:
        return _list(visit, errors_of(visit, error), name=name, role=role, case=case)
    if document is not None:
        document["organisation"]["name"] = firm.name
        register.replace_case(actor, firm.id, document, seen=register.case(actor, firm.id).revision)
    return on(visit, f"/firms/{firm.id}", "created")


@router.get("/{lang}/firms/{org}")
def overview(visit: SignedIn, org: str) -> Response:
    """Show one firm: how far its case is, its last assessment, and the ways on."""
    register, actor = asking(visit)
    kept = register.case(actor, org)
    heads = register.assessments(actor, org)
    answers = len(kept.document["organisation"].get("answers") or {}) + sum(
        len(use.get("answers") or {}) for use in kept.document.get("use_cases") or []
    )
    return show_firm(
        visit,
        org,
        "overview",
        "account/firm.html",
        done=done_of(visit, ("created", "joined")),
        uses=[use["name"] for use in kept.document.get("use_cases") or []],
        answers=answers,
        last=heads[0] if heads else None,
        stale=bool(heads) and heads[0].rulebook_sha256 != visit.bench.rulebook.sha256,
    )


@router.get("/{lang}/firms/{org}/settings")
def settings(visit: SignedIn, org: str) -> Response:
    """Show what can be changed about a firm itself."""
    return _settings(visit, org)


def _settings(visit: Visit, org: str, errors: Errors | None = None, **values: Any) -> Response:
    values = {"name": None, "confirm": ""} | values
    done = done_of(visit, SETTINGS_DONE)
    return show_firm(visit, org, "settings", "account/settings.html", errors, done=done, **values)


@router.post("/{lang}/firms/{org}/settings")
def change(visit: SignedIn, org: str, form: Sent) -> Response:
    """Rename a firm, leave it, or delete it with everything in it."""
    register, actor = asking(visit)
    what = text(form, "do")
    try:
        if what == "rename":
            seen = int(text(form, "seen")) if text(form, "seen").isdecimal() else -1
            register.rename(actor, org, text(form, "name"), seen=seen)
            return on(visit, f"/firms/{org}/settings", "renamed")
        if what == "leave":
            register.leave(actor, org)
            return on(visit, "/firms", "left")
        if what == "delete":
            register.delete_organisation(actor, org, confirm=text(form, "confirm"))
            return on(visit, "/firms", "deleted")
    except Conflict as error:
        words = visit.say("account.firm.renamed-meanwhile", name=error.theirs)
        return _settings(visit, org, [("name", words)], name=text(form, "name"))
    except Invalid as error:
        return _settings(visit, org, errors_of(visit, error), confirm=text(form, "confirm"))
    return on(visit, f"/firms/{org}/settings")


@router.get("/{lang}/firms/{org}/export.zip")
def export(visit: SignedIn, org: str) -> Response:
    """Give out everything that is kept about a firm."""
    register, actor = asking(visit)
    content = register.export_organisation(actor, org)
    headers = {"Content-Disposition": 'attachment; filename="firm.zip"'}
    return Response(content, media_type="application/zip", headers=headers)


__all__ = ["router"]
