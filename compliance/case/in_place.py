"""What a case says of duties: that they are done, begun or waived, put off to a day, or not the firm's own; who sees to them, and notes.

Only the first three change where a duty stands. Putting a duty off, or saying that it is somebody else's, changes nothing in law: it is kept
beside the duty and told with it, and the duty stays on the list.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from compliance.errors import Message, WrongValue
from compliance.language.text import Words
from compliance.reading.validation import Frozen
from compliance.review.words import WORKED, Marked
from compliance.semantics.places import Day

MOST_NAMED = 80  # letters of a name
MOST_NOTED = 1000  # letters of a note: some ten lines

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def _one_name(value: str) -> str:
    if not value or len(value) > 80 or _CONTROL.search(value):
        raise WrongValue(Message("case.id-form"))
    return value


def _printable(value: Any) -> Any:
    return _CONTROL.sub(" ", value) if isinstance(value, str) else value


ShortId = Annotated[str, AfterValidator(_one_name)]
Name = Annotated[Words, BeforeValidator(_printable)]  # shown in terminals, which obey control characters


class InPlaceModel(Frozen):
    """Something said of duties: done, begun or waived, with evidence and, where it ends, its last day; or put off, or not the firm's own.

    `look_again` is the day to which it was put off. `owner` is who sees to it.
    """

    topic: Words | None = None
    obligation: Words | None = None
    use_case: ShortId | None = None
    status: Marked = "done"
    since: Day | None = None
    until: Day | None = None
    evidence: Name | None = None
    look_again: Day | None = None
    owner: Annotated[Name, Field(max_length=MOST_NAMED)] | None = None
    note: Annotated[Name, Field(max_length=MOST_NOTED)] | None = None

    @property
    def day_fault(self) -> Message | None:
        """What is wrong with the day to which something was put off: what is put off has one, and nothing else has."""
        if self.status == "later" and self.look_again is None:
            return Message("case.later-without-day")
        if self.status != "later" and self.look_again is not None:
            return Message("case.day-without-later")
        return None


@dataclass(frozen=True)
class InPlace:
    """Something said of duties, as `InPlaceModel` tells it."""

    status: str
    topic: str | None = None
    obligation: str | None = None
    use_case: str | None = None
    since: date | None = None
    until: date | None = None
    evidence: str | None = None
    look_again: date | None = None
    owner: str | None = None
    note: str | None = None

    @property
    def worked(self) -> bool:
        """Whether it changes where a duty stands."""
        return self.status in WORKED

    def valid_on(self, day: date) -> bool:
        """Whether this had been said by a day and had not run out."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def hashed(self) -> dict[str, Any]:
        """Return what the hash of a case counts: what came later only where it is there, so that older cases keep theirs."""
        later = ("look_again", "owner", "note")
        return {k: v for k, v in dataclasses.asdict(self).items() if v is not None or k not in later}

    def to_data(self) -> dict[str, Any]:
        """Return the entry as a file holds it; days are text."""
        given = {name: value for name, value in dataclasses.asdict(self).items() if value is not None}
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in given.items()}


__all__ = ["MOST_NAMED", "MOST_NOTED", "InPlace", "InPlaceModel", "Name", "ShortId"]
