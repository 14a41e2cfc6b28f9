"""What happened around an account since its owner was last told: shown after signing in, before anything else."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from compliance.web.pages.showing import asking, moment, on, own, show, text
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import SignedIn

router = APIRouter(include_in_schema=False)


@router.get("/{lang}/notices")
def notices(visit: SignedIn) -> Response:
    """Tell what happened."""
    register, actor = asking(visit)
    if actor.kind != "user":
        return on(visit, "/firms")
    lines = [
        visit.say(
            f"account.notice.{one.kind}", when=moment(visit, one.at), firm=one.firm, name=one.name, count=one.count
        )
        for one in register.notices(actor)
    ]
    next_ = own(visit.request.query_params.get("next", ""))
    waiting = register.safeguards(actor).waiting
    return show(visit, "account/notices.html", lines=lines, waiting=waiting, next_=next_)


@router.post("/{lang}/notices")
def read(visit: SignedIn, form: Sent) -> Response:
    """Note that it was read, and lead on."""
    register, actor = asking(visit)
    if actor.kind == "user":
        register.told(actor)
    return RedirectResponse(own(text(form, "next")) or visit.to("/firms"), 303)


__all__ = ["router"]
