"""Assessments over time: each as it was recorded, and what is otherwise since, whether the answers, the day or the law changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from compliance.api import Result
from compliance.case.case import Case
from compliance.checklist.checklist import Item
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.register import Action
from compliance.service.clock import today
from compliance.service.reassessing import StandDoc, changes, plain_document
from compliance.web.pages.showing import asking, done_of, needs, on, show_firm
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn, Visit

router = APIRouter(include_in_schema=False)
DONE = ("recorded", "unchanged")


def _result(visit: Visit, data: dict[str, Any]) -> Result:
    return visit.bench.result(Case.from_data(data, visit.bench.rulebook), today())


def assessed_now(visit: Visit, data: dict[str, Any]) -> dict[str, Any]:
    """Return the result document of a case today, as plain data."""
    result = _result(visit, data)
    with visit.bench.lock:
        return plain_document(result)


def standing_now(visit: Visit, data: dict[str, Any]) -> dict[str, Any]:
    """Return as much of the result document of a case today as is held against an earlier one; that is soon made."""
    result = _result(visit, data)
    case, book = result.case, result.rulebook
    return {
        "as_of": today().isoformat(),
        "rulebook": {"version": book.version, "sha256": book.sha256},
        "case": {"sha256": case.sha256, "use_cases": [{"id": u.id, "name": u.name} for u in case.use_cases]},
        "items": [_standing(item) for item in result.checklist.items],
    }


def _standing(item: Item) -> dict[str, Any]:
    judgement = item.assessed.judgement
    return {
        "obligation": item.id,
        "use_case": item.assessed.use_case,
        "jurisdiction": item.assessed.rule.jurisdiction,
        "verdict": judgement.verdict,
        "tier": item.priority.tier if item.priority else None,
        "from": judgement.start.isoformat() if judgement.start else None,
        "title": item.duty.title.pair(),
    }


@router.get("/{lang}/firms/{org}/history")
def history(visit: SignedIn, org: str) -> Response:
    """List the assessments of a firm."""
    register, actor = asking(visit)
    return show_firm(
        visit,
        org,
        "history",
        "account/history.html",
        heads=register.assessments(actor, org),
        release=visit.bench.rulebook.sha256,
        today=today(),
        done=done_of(visit, DONE),
    )


@router.post("/{lang}/firms/{org}/history")
def record(visit: SignedIn, org: str, form: Sent) -> Response:
    """Assess the case of today and keep the result."""
    register, actor = needs(visit, org, Action.ASSESSMENT_RECORD)
    path = f"/firms/{org}/history"
    if "again" in form:
        return on(visit, path)
    before = register.assessments(actor, org)
    head = register.record_assessment(actor, org, assessed_now(visit, register.case(actor, org).document))
    return on(visit, path, "unchanged" if before and before[0].id == head.id else "recorded")


@router.get("/{lang}/firms/{org}/history/{assessment}")
def since(visit: SignedIn, org: str, assessment: str) -> Response:
    """Show what is otherwise since an assessment: in a later one (`?to=`), or today."""
    register, actor = asking(visit)
    before = register.assessment(actor, org, assessment)
    to = visit.request.query_params.get("to", "")
    later = register.assessment(actor, org, to) if to else None
    after = later.document if later else standing_now(visit, register.case(actor, org).document)
    return show_firm(
        visit,
        org,
        "history",
        "account/changes.html",
        head=before.head,
        later=later.head if later else None,
        today=today(),
        law=before.document["rulebook"]["sha256"] != after["rulebook"]["sha256"],
        answers=before.document["case"]["sha256"] != after["case"]["sha256"],
        dates=before.document["as_of"] != after["as_of"],
        release=after["rulebook"]["version"],
        rows=[
            {
                "title": change.title[visit.lang],
                "says": change.says[visit.lang],
                "use": _use(change.use_case, before.document, after),
                "before": _state(visit, change.before),
                "after": _state(visit, change.after),
            }
            for change in changes(before.document, after)
        ],
    )


def _use(use: str | None, *documents: Mapping[str, Any]) -> str:
    for document in reversed(documents):
        for found in document["case"].get("use_cases") or []:
            if found.get("id") == use and use is not None:
                return str(found.get("name", use))
    return use or ""


def _state(visit: Visit, stand: StandDoc | None) -> str:
    """Return how a duty stands, in a few words."""
    if stand is None or stand.verdict == "does-not-apply":
        return say("verdict.does-not-apply", visit.lang) if stand else visit.say("account.history.absent")
    words = [say(f"verdict.{stand.verdict}", visit.lang)]
    if stand.tier:
        words.append(say(f"tier.{stand.tier}", visit.lang))
    if stand.start:
        words.append(visit.say("account.history.from", day=day(stand.start, visit.lang)))
    return ", ".join(words)


__all__ = ["assessed_now", "router"]
