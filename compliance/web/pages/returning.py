"""Coming back to a list: what is otherwise since the last visit, and saying that one has seen it.

A case that the page carries keeps what was seen with itself, so on the device and in its file; for a firm the register has its last recorded
assessment. What was seen on the same day under the same law is renewed without a word: answering on is no new visit.
"""

from __future__ import annotations

from compliance.case.seen import SeenModel
from compliance.register import Forbidden
from compliance.service.clock import today
from compliance.service.reassessing import plain_document
from compliance.service.since import LAW, Since, of_recorded, seen_now, since
from compliance.web.pages.desk import Desk, Kept
from compliance.web.pages.showing import asking
from compliance.web.visiting.visit import Visit


def since_last(visit: Visit, desk: Desk) -> Since | None:
    """Return what is otherwise since the list was last seen; None where it never was, or was seen today as it is.

    A list of another day than today is no visit.
    """
    if desk.as_of != today():
        return None
    if isinstance(desk, Kept):
        return _since_recorded(visit, desk)
    seen = desk.case.seen
    same_visit = seen is not None and (seen.day, seen.law) == (desk.as_of, desk.result.rulebook.sha256[:LAW])
    with visit.bench.lock:
        found = None if seen is None or same_visit else since(desk.result, seen)
        if found is None or not found.moved:
            desk.data["seen"] = seen_now(desk.result)
    return found


def _since_recorded(visit: Visit, desk: Kept) -> Since | None:
    register, actor = asking(visit)
    try:
        heads = register.assessments(actor, desk.firm)
    except Forbidden:
        return None
    case, book = desk.case, desk.result.rulebook
    if not heads or (heads[0].as_of, heads[0].rulebook_sha256, heads[0].case_sha256) == (
        desk.as_of,
        book.sha256,
        case.sha256,
    ):
        return None
    seen: SeenModel = visit.bench.made(
        ("recorded", heads[0].id), lambda: of_recorded(register.assessment(actor, desk.firm, heads[0].id).document)
    )
    with visit.bench.lock:
        return since(desk.result, seen, answers=heads[0].case_sha256 != case.sha256)


def keep_as_seen(visit: Visit, desk: Desk) -> None:
    """Take today's list as the one that was seen; for a firm that is one more recorded assessment."""
    with visit.bench.lock:
        if not isinstance(desk, Kept):
            desk.data["seen"] = seen_now(desk.result)
            desk.changed()
            return
        document = plain_document(desk.result)
    register, actor = asking(visit)
    register.record_assessment(actor, desk.firm, document)


__all__ = ["keep_as_seen", "since_last"]
