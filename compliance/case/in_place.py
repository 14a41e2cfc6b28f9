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
MAX_FILE_NAME = 200
MAX_SERVED = 500  # duties that a document serves, and points that it covers
MAX_TEXT = 25_000  # characters of a draft: with all that is noted beside it, it stands in a cell of a workbook
HASH_SHOWN = 12

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def _one_name(value: str) -> str:
    if not value or len(value) > 80 or _CONTROL.search(value):
        raise WrongValue(Message("case.id-form"))
    return value


def _printable(value: Any) -> Any:
    return _CONTROL.sub(" ", value) if isinstance(value, str) else value


ShortId = Annotated[str, AfterValidator(_one_name)]
Name = Annotated[Words, BeforeValidator(_printable)]  # shown in terminals, which obey control characters


class AdoptedModel(Frozen):
    """The file that a firm adopted as one of the documents written here, and what it was drawn from.

    `template` and `rulebook` are their versions on that day; `serves` are the duties it was written for, `covers` what it delivers of them
    (TOPIC.LETTER, or a duty for what that asks beyond), `text` the draft as it then was, in the language `lang`.
    """

    file: Annotated[Name, Field(max_length=MAX_FILE_NAME)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    template: Annotated[str, Field(pattern="^[0-9a-f]{12}$")]
    rulebook: Annotated[Name, Field(max_length=80)]
    lang: Annotated[str, Field(pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    serves: Annotated[tuple[ShortId, ...], Field(max_length=MAX_SERVED)] = ()
    covers: Annotated[tuple[ShortId, ...], Field(max_length=MAX_SERVED)] = ()
    text: Annotated[str, Field(max_length=MAX_TEXT)] = ""


class InPlaceModel(Frozen):
    """Something said of duties: done, begun or waived, with evidence and, where it ends, its last day; or put off, or not the firm's own.

    It names a topic, a duty, or a document that was adopted (then `adopted` says which file). `look_again` is the day to which it was put off. `owner` is who sees to it.
    """

    topic: Words | None = None
    obligation: Words | None = None
    document: ShortId | None = None
    use_case: ShortId | None = None
    status: Marked = "done"
    since: Day | None = None
    until: Day | None = None
    evidence: Name | None = None
    look_again: Day | None = None
    owner: Annotated[Name, Field(max_length=MOST_NAMED)] | None = None
    note: Annotated[Name, Field(max_length=MOST_NOTED)] | None = None
    adopted: AdoptedModel | None = None

    def entry(self) -> InPlace:
        """Return what it says."""
        given = self.model_dump()
        adopted = given.pop("adopted")
        return InPlace(**given, adopted=None if adopted is None else Adopted(**adopted))

    @property
    def name_fault(self) -> Message | None:
        """What is wrong with what it is about: one topic, duty or document; and a file that was adopted with a document alone."""
        if sum(name is not None for name in (self.topic, self.obligation, self.document)) != 1:
            return Message("case.topic-or-obligation")
        if (self.document is None) != (self.adopted is None):
            return Message("case.document-adopted")
        return None

    @property
    def day_fault(self) -> Message | None:
        """What is wrong with the day to which something was put off: what is put off has one, and nothing else has."""
        if self.status == "later" and self.look_again is None:
            return Message("case.later-without-day")
        if self.status != "later" and self.look_again is not None:
            return Message("case.day-without-later")
        return None


@dataclass(frozen=True)
class Adopted:
    """The file that a firm adopted as a document, and what it was drawn from (see `AdoptedModel`)."""

    file: str
    sha256: str
    template: str
    rulebook: str
    lang: str
    serves: tuple[str, ...]
    covers: tuple[str, ...]
    text: str


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
    document: str | None = None
    adopted: Adopted | None = None

    @property
    def shown_evidence(self) -> str | None:
        """What to show as evidence: as the case names it, or the file that was adopted, with the beginning of its hash."""
        if self.adopted is None:
            return self.evidence
        file = f"{self.adopted.file} (SHA-256 {self.adopted.sha256[:HASH_SHOWN]})"
        return file if self.evidence is None else f"{file}; {self.evidence}"

    @property
    def worked(self) -> bool:
        """Whether it changes where a duty stands."""
        return self.status in WORKED

    def valid_on(self, day: date) -> bool:
        """Whether this had been said by a day and had not run out."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def hashed(self) -> dict[str, Any]:
        """Return what the hash of a case counts: what came later only where it is there, so that older cases keep theirs."""
        later = ("look_again", "owner", "note", "document", "adopted")
        return {k: v for k, v in dataclasses.asdict(self).items() if v is not None or k not in later}

    def to_data(self) -> dict[str, Any]:
        """Return the entry as a file holds it; days are text."""
        given = {name: value for name, value in dataclasses.asdict(self).items() if value is not None}
        if self.adopted is not None:
            given["adopted"] = {n: list(v) if isinstance(v, tuple) else v for n, v in given["adopted"].items()}
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in given.items()}


__all__ = [
    "HASH_SHOWN",
    "MAX_TEXT",
    "MOST_NAMED",
    "MOST_NOTED",
    "Adopted",
    "AdoptedModel",
    "InPlace",
    "InPlaceModel",
    "Name",
    "ShortId",
]
