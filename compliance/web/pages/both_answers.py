"""What somebody else answered while a page of several questions was being filled in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.responses import Response

from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.register import Conflict
from compliance.web.pages.desk import Desk, Key
from compliance.web.pages.interview_steps import packed
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit


def met_page(
    visit: Visit,
    desk: Desk,
    view: str,
    met: Sequence[Conflict],
    given: Sequence[tuple[Key, Any, int]],
    stage: str,
    ticked: tuple[Key, ...],
) -> Response:
    """Show what somebody else answered meanwhile, beside what was said here. Theirs stands; each can be changed.

    `given` are all answers of the page, of which those in `met` were not kept.
    """
    book, uses = visit.bench.rulebook, {fact: use for (use, fact), _, _ in given}
    speaker = Speaker(book, visit.lang)

    def words(fact: str, value: object) -> str:
        if value is None:
            return say("answer.not-answered", visit.lang)
        return speaker.answer(fact, book.facts[fact].parse(value, book.places))

    lines = [
        (
            one.field,
            uses[one.field] or "",
            say(
                "web.form.met",
                visit.lang,
                ask=speaker.question(one.field),
                by=one.by or say("web.form.somebody", visit.lang),
                theirs=words(one.field, one.theirs),
                mine=words(one.field, one.mine),
            ),
        )
        for one in met
    ]
    desk.fields = ()
    return render(visit, "met.html", 409, desk=desk, view=view, lines=lines, stage=stage, ticked=packed(ticked))


__all__ = ["met_page"]
