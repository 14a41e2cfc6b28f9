"""A hint: a place of the law at which an author should look again, with the name by which it can be accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from compliance.errors import Message, Place


@dataclass(frozen=True)
class Hint:
    """What is odd, about which entry, and where it stands.

    Kind, subject and `what` are its name as long as the odd thing is the same. A hint with a day `until` is one only before that day:
    who has checked something in the future has not checked it yet.
    """

    kind: str
    subject: str
    what: str
    place: Place
    message: Message
    until: date | None = None

    @property
    def name(self) -> str:
        """By what the hint is accepted."""
        return " ".join(x for x in (self.kind, self.subject, self.what) if x)


def packed(hint: Hint) -> list[Any]:
    """Return a hint as plain data, as it is kept."""
    place, until = hint.place, hint.until and hint.until.isoformat()
    return [hint.kind, hint.subject, hint.what, [place.file, place.line, place.column], _message(hint.message), until]


def unpacked(data: list[Any]) -> Hint:
    """Return the hint that was kept."""
    kind, subject, what, place, message, until = data
    return Hint(kind, subject, what, Place(*place), _said(message), until and date.fromisoformat(until))


def _message(message: Message) -> list[Any]:
    slots = [[name, _message(value) if isinstance(value, Message) else value] for name, value in message.slots]
    return [message.id, slots]


def _said(data: list[Any]) -> Message:
    ident, slots = data
    return Message(ident, **{name: _said(value) if isinstance(value, list) else value for name, value in slots})


__all__ = ["Hint", "packed", "unpacked"]
