"""Revisions: the one that stands there, and the one that a caller has seen."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Header

from compliance.errors import Fault, Message, Place
from compliance.web.api.refusals import Refusal

_REVISION = re.compile(r'(?:W/)?"([0-9]{1,18})"')
IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=60,
        description='The revision you saw: the ETag of the answer to GET; "0" for what is not there yet; * to write whatever stands there.',
        examples=['"17"'],
    ),
]


def seen_of(if_match: str | None, now: int) -> int:
    """Return the revision that a caller saw; `now` is the one that stands there, taken for "*".

    Raises:
        Refusal: none is named, or it is none.
    """
    if if_match is None:
        raise Refusal(428, "no-revision", Message("api.no-revision"))
    if if_match.strip() == "*":
        return now
    found = _REVISION.fullmatch(if_match.strip())
    if found is None:
        raise Refusal(
            422,
            "input",
            Message("api.bad-revision"),
            faults=[Fault(Place("?header/If-Match"), Message("api.no-revision-form"))],
        )
    return int(found[1])


def etag(revision: int) -> dict[str, str]:
    """Return the header that names a revision."""
    return {"ETag": f'"{revision}"'}


__all__ = ["IfMatch", "etag", "seen_of"]
