"""What can go wrong, as one small tree.

    ComplianceError                 everything below; carries the exit status of the command line
    ├── InputError                  the case, the rulebook or the call is wrong (exit 2)
    │   └── FaultList               several of them at once, each with its place
    └── InternalFault               a self-check failed: a bug here, never the user's fault (exit 3)

What is wrong is a `Message`: the id of a sentence of the catalogue (exports/wording-faults.yaml) and what fills its slots. It
becomes words only where somebody reads it, in the language of the reader; `str` gives the English, for logs, wherever a room
that knows the catalogue was imported (`said_by`), else the id and the slots. A message names the file, the line or field, what is
wrong and how to mend it. docs/errors.md lists them all.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

MAX_QUOTED = 60


@dataclass(frozen=True, init=False)
class Message:
    """Which sentence of the catalogue says it, and what fills the slots of the sentence.

    A slot may hold another message ("did you mean ..."), or None where there is nothing to say. Anything but a number becomes
    text at once, so that a message can be kept, compared, hashed and sent to another process.
    """

    id: str
    slots: tuple[tuple[str, str | int | Message | None], ...]

    def __init__(self, id: str, /, **slots: object) -> None:
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "slots", tuple((name, _kept(slots[name])) for name in sorted(slots)))

    def __str__(self) -> str:
        return _SAYING[-1](self)

    def __lt__(self, other: Message) -> bool:
        """Order by the English words: what is wrong at one place is listed alike in every language."""
        return str(self) < str(other)


def bare(message: Message) -> str:
    """Return a message by its id and slots: what is left to say where no catalogue is at hand, or it cannot be read."""
    slots = {name: bare(value) if isinstance(value, Message) else value for name, value in message.slots}
    if message.id == "about":
        return f"{slots['subject']}: {slots['what']}"
    return f"{message.id} ({', '.join(f'{name}: {value}' for name, value in slots.items())})" if slots else message.id


_SAYING: list[Callable[[Message], str]] = [bare]


def said_by(words: Callable[[Message], str]) -> None:
    """Have `str` ask a room above for the words of a message: that room reads its own files with the errors of this one."""
    _SAYING.append(words)


def _kept(value: object) -> str | int | Message | None:
    if value is None or isinstance(value, (Message, int)):
        return value
    return str(value)


def about(subject: object, message: Message) -> Message:
    """Return a message that names first what it is about: a file, a field, an option of the command line."""
    return Message("about", subject=subject, what=message)


def joined(messages: Sequence[Message], joint: str = "list.lines") -> Message:
    """Return several messages as one, put together by a sentence of the catalogue: each on a line of its own, or as a list."""
    if len(messages) == 1:
        return messages[0]
    half = len(messages) // 2  # halves, so that a long list is not nested deeply
    return Message(joint, first=joined(messages[:half], joint), rest=joined(messages[half:], joint))


class ComplianceError(Exception):
    """Root of all errors this package raises on purpose."""

    exit_code = 3

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class InputError(ComplianceError):
    """The input or the call is wrong; the message says where and how to mend it."""

    exit_code = 2


class InternalFault(ComplianceError):
    """A self-check failed. The result is withheld, since it could be wrong law."""

    exit_code = 3


class WrongValue(ValueError):
    """A value that does not fit; the message says what would. Raised inside a check of a model, it becomes a fault with its place."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, order=True)
class Place:
    """Where in a file something stands; line and column count from 1, 0 where unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, where, and how to mend it."""

    place: Place
    message: Message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class FaultList(InputError):
    """Everything found wrong in one reading, in the order of the files."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__(joined([about(fault.place, fault.message) for fault in self.faults]))

    def __reduce__(self) -> tuple[type[FaultList], tuple[list[Fault]]]:
        return type(self), (self.faults,)


def shown(value: object) -> str:
    """Return what was found as a message quotes it: its beginning, where it is long."""
    text = repr(value)
    return text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> Message | None:
    """Return the hint 'did you mean "x"?' for the closest known word, None where none is close."""
    match = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return Message("hint.did-you-mean", word=match[0]) if match else None
