"""Errors of the register, as refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compliance.errors import Fault, InputError, Message, Place
from compliance.register import RegisterError
from compliance.register.faults import (
    Altered,
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    Taken,
    TryLater,
    Unusable,
)
from compliance.web.api.refusals import Refusal
from compliance.web.api.revisions import etag
from compliance.web.api.strict_json import pointer


def refused_by_register(error: RegisterError, seen: Any = None) -> Refusal:
    """Return the refusal that an error of the register means."""
    if isinstance(error, NotFound):
        return Refusal(404, "not-found", error.message)
    if isinstance(error, Forbidden):
        return Refusal(403, "forbidden", error.message)
    if isinstance(error, Conflict):
        more: Mapping[str, Any] = {"yours": error.mine, "theirs": error.theirs, "revision": error.revision}
        return Refusal(
            412,
            "changed-since",
            Message("api.changed-since", by=error.by or "?", seen=error.field),
            headers=etag(error.revision),
            more=more,
        )
    if isinstance(error, Taken):
        return Refusal(409, "conflict", error.message, faults=[Fault(Place(pointer([error.field])), error.message)])
    if isinstance(error, Invalid):
        return Refusal(422, "input", error.message, faults=[Fault(Place(pointer([error.field])), error.message)])
    if isinstance(error, TryLater):
        return Refusal(429, "too-many-requests", error.message, headers={"Retry-After": str(error.seconds)})
    if isinstance(error, Altered):
        return Refusal(500, "internal", error.message)
    if isinstance(error, Unusable):
        return Refusal(503, "other", error.message, headers={"Retry-After": "30"})
    assert isinstance(error, InputError)
    return Refusal(422, "input", error.message)


__all__ = ["refused_by_register"]
