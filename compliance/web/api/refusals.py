"""A request that is answered with a problem: what kind, in which words, what is wrong where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from compliance.errors import Fault, Message

Kind = Literal[
    "input", "not-json", "media-type", "too-large", "too-many-requests", "not-found", "method", "sign-in", "forbidden", "conflict",
    "changed-since", "no-revision", "no-accounts", "internal", "other",
]  # fmt: skip
In = Literal["body", "query", "path", "header", "file"]


class Refusal(Exception):
    """A request that is answered with a problem, which says a message in the language of the caller."""

    def __init__(
        self,
        status: int,
        kind: Kind,
        message: Message,
        *,
        faults: Sequence[Fault] = (),
        where: In = "body",
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.kind, self.message = status, kind, message
        self.faults, self.where = list(faults), where
        self.headers, self.more = dict(headers or {}), dict(more or {})


__all__ = ["In", "Kind", "Refusal"]
