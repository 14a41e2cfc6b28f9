"""The page that says what was wrong with something sent, and how to go on; nothing of what was sent is kept."""

from __future__ import annotations

from starlette.responses import Response

from compliance.errors import FaultList, InputError
from compliance.language.error_messages import in_words
from compliance.language.formatting import colon
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit


def messages_of(error: InputError, visit: Visit) -> list[str]:
    """Return what an error says, in the language of a visit: one message for each fault, with its place."""
    if not isinstance(error, FaultList):
        return [in_words(error.message, visit.lang)]
    sign = colon(visit.lang).replace(" ", "\u00a0")
    return [f"{fault.place}{sign} {in_words(fault.message, visit.lang)}" for fault in error.faults]


def refused(visit: Visit, error: InputError | str, status: int = 400) -> Response:
    """Return the page that refuses a request, with what is wrong and the mend."""
    messages = [error] if isinstance(error, str) else messages_of(error, visit)
    return render(visit, "refused.html", status, messages=messages)


__all__ = ["messages_of", "refused"]
