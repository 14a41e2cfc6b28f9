"""What an adviser and the firm say to each other on a card: the comments of a duty, and one more. Only for a firm that the register keeps."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.language.error_messages import in_words
from compliance.register import Action, Invalid
from compliance.web.pages.card import explain_view, named_duties
from compliance.web.pages.desk import Desk, Kept, on_desk
from compliance.web.pages.showing import asking
from compliance.web.visiting.visit import Visit

router = APIRouter()


def comment(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Keep a comment on the duty of a card, or an answer to one, and show the card."""
    if not isinstance(desk, Kept):
        raise HTTPException(404)
    register, actor = asking(visit)
    found = named_duties(desk.checklist, str(form.get("on") or ""))
    if len(found) != 1:
        raise HTTPException(404)
    item = found[0]
    first = str(form.get("answers") or "") or None
    use = item.assessed.use_case
    try:
        register.comment(actor, desk.firm, item.id, use, str(form.get("words") or ""), answers=first)
    except Invalid as error:
        field = "words" if first is None else f"words-{first}"
        return explain_view(visit, desk, form, comment_errors=[(field, in_words(error.message, visit.lang))])
    way = desk.onward("explain", obligation=item.id, **({} if use is None else {"use": use}), did="commented")
    assert way is not None
    return way


on_desk(router, "comment", comment, writes=Action.COMMENT_WRITE, resumed="list")

__all__ = ["comment", "router"]
