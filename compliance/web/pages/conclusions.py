"""What the firm writes about each duty on its list, and what its auditor concludes. The register decides who may write which.

A change is held against what its writer saw of this item: what somebody else wrote about other items in the meantime stays, and a
value that was changed under the writer's hands is shown beside the new one, never overwritten.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from compliance.case.case import Case
from compliance.checklist.checklist import Checklist, Item
from compliance.register import Action, Actor, Conflict, KeptReview, NotFound, Register
from compliance.review.record import FIELDS, SCHEMA, EntryModel
from compliance.review.words import CONCLUSIONS, STATUSES
from compliance.service.clock import today
from compliance.web.pages.showing import Errors, asking, done_of, needs, on, show_firm, text
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit
from compliance.workbook.keys import item_key

router = APIRouter(include_in_schema=False)
AUDITORS = ("auditor_conclusion", "auditor_comment")
DONE = ("concluded",)
MAX_TEXT = 5000
TRIES = 3


def _checklist(visit: Visit, register: Register, actor: Actor, org: str) -> Checklist:
    data = register.case(actor, org).document
    return visit.bench.checklist(Case.from_data(data, visit.bench.rulebook), today())


def _key(item: Item) -> str:
    return item_key(item.id, item.assessed.use_case)


@router.get("/{lang}/firms/{org}/conclusions")
def conclusions(visit: SignedIn, org: str) -> Response:
    """List the duties of the firm with what was written about each."""
    register, actor = asking(visit)
    checklist = _checklist(visit, register, actor, org)
    entries = (register.review(actor, org).record or {}).get("entries", {})
    uses = {use.id: use.name for use in checklist.assessment.case.use_cases}
    rows = [
        {
            "key": _key(item),
            "title": item.duty.title.in_(visit.lang),
            "use": uses.get(item.assessed.use_case or "", ""),
            "tier": item.priority.tier if item.priority else None,
            "entry": entries.get(_key(item), {}),
        }
        for item in checklist.ranked
    ]
    listed = {row["key"] for row in rows}
    return show_firm(
        visit,
        org,
        "conclusions",
        "account/conclusions.html",
        rows=rows,
        others=[{"key": key, "entry": entry} for key, entry in sorted(entries.items()) if key not in listed and entry],
        concluded=sum(1 for row in rows if row["entry"].get("auditor_conclusion")),
        today=today(),
        done=done_of(visit, DONE),
    )


@router.get("/{lang}/firms/{org}/conclusions/item")
def item(visit: SignedIn, org: str) -> Response:
    """Show one duty with what was written about it, to be changed."""
    return _item(visit, org, visit.request.query_params.get("item", ""))


def _item(
    visit: Visit,
    org: str,
    key: str,
    errors: Errors | None = None,
    status: int = 200,
    mine: Mapping[str, str] | None = None,
) -> Response:
    register, actor = asking(visit)
    checklist = _checklist(visit, register, actor, org)
    found = next((i for i in checklist.items if _key(i) == key), None)
    kept = register.review(actor, org)
    entry = _entry(kept, key)
    if found is None and not any(entry.values()):
        raise NotFound("item")
    allowed = register.allowed(actor, org)
    return show_firm(
        visit,
        org,
        "conclusions",
        "account/conclusion.html",
        errors,
        status,
        key=key,
        title=found.duty.title.in_(visit.lang) if found else key,
        duty=found.duty.duty.in_(visit.lang) if found else "",
        entry=entry,
        value={**entry, **(mine or {})},
        fields_open=_open(allowed),
        statuses=STATUSES,
        findings=CONCLUSIONS,
        auditors=AUDITORS,
    )


def _entry(kept: KeptReview, key: str) -> dict[str, str]:
    held = ((kept.record or {}).get("entries") or {}).get(key) or {}
    return {name: held.get(name) or "" for name in FIELDS}


def _open(allowed: frozenset[Action]) -> tuple[str, ...]:
    """Return the fields that whoever has these rights may write."""
    return FIELDS if Action.REVIEW_WRITE in allowed else AUDITORS


@router.post("/{lang}/firms/{org}/conclusions/item")
def write(visit: SignedIn, org: str, form: Sent) -> Response:
    """Keep what was written about one duty."""
    register, actor = needs(visit, org, Action.REVIEW_CONCLUDE)
    key = text(form, "item")
    if "again" in form:
        return on(visit, f"/firms/{org}/conclusions")
    fields = [name for name in _open(register.allowed(actor, org)) if name in form]
    mine = {name: text(form, name).replace("\r\n", "\n").strip() for name in fields}
    errors = _wrong(visit, mine)
    if errors:
        return _item(visit, org, key, errors, mine=mine)
    known = {_key(i) for i in _checklist(visit, register, actor, org).items}
    for _ in range(TRIES):
        kept = register.review(actor, org)
        held = _entry(kept, key)
        if key not in known and not any(held.values()):
            raise NotFound("item")
        clash = [n for n in fields if held[n] not in (text(form, f"was_{n}").replace("\r\n", "\n"), mine[n])]
        if clash:
            return _clash(visit, org, key, clash, held, mine)
        try:
            register.save_review(actor, org, _record(visit, register, actor, org, kept, key, mine), seen=kept.revision)
            return on(visit, f"/firms/{org}/conclusions", "concluded")
        except Conflict:
            continue
    return _clash(visit, org, key, fields, _entry(register.review(actor, org), key), mine)


def _clash(
    visit: Visit, org: str, key: str, names: list[str], held: Mapping[str, str], mine: dict[str, str]
) -> Response:
    """Show what somebody else wrote in the meantime beside what was to be written."""
    errors = [
        (n, visit.say("account.conclusion.changed", field=visit.say(f"review.field-{n}"), theirs=held[n] or "–"))
        for n in names
    ]
    return _item(visit, org, key, errors, 409, mine)


def _wrong(visit: Visit, mine: Mapping[str, str]) -> Errors:
    """Return what in a form cannot be kept."""
    out: Errors = []
    for name, value in mine.items():
        if len(value) > MAX_TEXT:
            out.append((name, visit.say("account.conclusion.too-long", most=MAX_TEXT)))
        elif value:
            try:
                EntryModel.model_validate({name: value})
            except ValueError:
                out.append((name, visit.say("account.conclusion.no-value")))
    return out


def _record(
    visit: Visit, register: Register, actor: Actor, org: str, kept: KeptReview, key: str, mine: Mapping[str, str]
) -> dict[str, Any]:
    """Return the record of a firm with one entry written anew; a value that was taken away stays in it as cleared."""
    record = kept.record
    if record is None:
        book = visit.bench.rulebook
        case = Case.from_data(register.case(actor, org).document, book)
        law = {"version": book.version, "sha256": book.sha256}
        record = {"schema": SCHEMA, "case": case.sha256, "rulebook": law, "entries": {}}
    entries = dict(record.get("entries") or {})
    entry = dict(entries.get(key) or {})
    for name, value in mine.items():
        if value:
            entry[name] = value
        elif name in entry:
            entry[name] = None
    entries[key] = entry
    return {**record, "entries": entries}


__all__ = ["router"]
