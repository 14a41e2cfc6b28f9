"""The token of a session: in each form of whoever is signed in, compared with what came back before anything is changed.

`sent` reads a form once, within limits; `checked` is called by the visit, so that no page can have an actor from a request that was
not checked. The desk without an account needs no token: it changes nothing that is kept, and takes its case from the form.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import AsyncIterator
from functools import cache
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import FormData

from compliance.language.languages import spoken
from compliance.web.visiting.methods import SAFE

MAX_FIELDS = 2000
MAX_FILES = 5
FIELD = "csrf"
HEADER = "X-CSRF-Token"
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@cache
def free() -> re.Pattern[str]:
    """Return what the addresses look like that change nothing that is kept."""
    return re.compile(rf"/(?:{'|'.join(map(re.escape, spoken()))})/(?:desk|start)(?:/.*)?")


class Forged(HTTPException):
    """The token of the session is missing or not the right one."""

    def __init__(self) -> None:
        super().__init__(403)


async def sent(request: Request) -> AsyncIterator[FormData]:
    """Give the form a request brought, empty where it brought none; its files are closed afterwards.

    Raises:
        HTTPException: 400 where it cannot be read or holds too many fields or files, 413 where it is too large.
    """
    if request.method in SAFE or not request.headers.get("Content-Type", "").lower().startswith(_FORMS):
        yield FormData()
        return
    most = request.app.state.settings.max_form
    form = await request.form(max_files=MAX_FILES, max_fields=MAX_FIELDS, max_part_size=most)
    try:
        yield form
    finally:
        await form.close()


Sent = Annotated[FormData, Depends(sent)]


def checked(request: Request, form: FormData, token: str) -> None:
    """Refuse a request that would change something and does not hold the token of its session. Raises Forged."""
    if request.method in SAFE or free().fullmatch(request.url.path):
        return
    found = form.get(FIELD) or request.headers.get(HEADER) or ""
    if not isinstance(found, str) or not token or not hmac.compare_digest(found.encode(), token.encode()):
        raise Forged


__all__ = ["FIELD", "HEADER", "Forged", "Sent", "checked", "sent"]
