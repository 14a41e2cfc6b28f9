"""The edge of the rulebook: law that is known of and not encoded, and whom it concerns.

What is not in the rulebook would otherwise read as "nothing to do". An entry has no verdict: it says that a law is there, in
outline what it is about, why it is not encoded, and by which answers it probably concerns a case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Id, Url
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition
from compliance.semantics.places import Day

WhyNotEncoded = Literal["not-read", "no-text", "sector", "other-area", "binds-few", "to-come"]
HowKnown = Literal["text", "secondary", "named"]


class Beyond(Frozen):
    """One law beyond the edge.

    It concerns a case when one of `places` is in play and `when`, if there is one, holds. `signals` are the answers that it is
    there to meet, by fact. `grave` is how bad it would be to miss it, 1 to 4. `looked_on` and `again_by` are those of the file
    where an entry has none of its own.
    """

    id: Id
    places: Annotated[tuple[Words, ...], Field(alias="in", min_length=1)]
    law: Text
    says: Text
    because: WhyNotEncoded
    known: HowKnown
    grave: Annotated[int, Field(ge=1, le=4)]
    when: Condition | None = None
    signals: dict[str, tuple[Words, ...]] = Field(default_factory=dict)
    look_at: Url | None = None
    looked_on: Day | None = None
    again_by: Day | None = None


class PerimeterFile(Frozen):
    """All entries, with the days on which the file as a whole was looked at and is to be looked at again.

    `grave_answers` are the questions of which every option must meet a duty or an entry in every legal system.
    """

    perimeter: Literal[1]
    grave_answers: tuple[Words, ...] = ()
    looked_on: Day | None = None
    again_by: Day | None = None
    entries: tuple[Beyond, ...] = ()

    @model_validator(mode="after")
    def _dated(self) -> PerimeterFile:
        for entry in self.entries:
            if (entry.looked_on or self.looked_on) is None or (entry.again_by or self.again_by) is None:
                raise WrongValue(Message("rules.perimeter-undated", id=entry.id))
        return self

    def laws(self) -> Iterator[Beyond]:
        """Yield the entries, each with days of its own."""
        for entry in self.entries:
            days = {"looked_on": entry.looked_on or self.looked_on, "again_by": entry.again_by or self.again_by}
            yield entry.model_copy(update=days)


Perimeter = Mapping[str, Beyond]


__all__ = ["Beyond", "HowKnown", "Perimeter", "PerimeterFile", "WhyNotEncoded"]
