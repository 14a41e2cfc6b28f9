"""Decisions of authorities and courts on uses of AI and of the data it needs: which duty was held to be broken, or was not.

A decision binds its parties and is told here to show what a duty means in life; no verdict on a case rests on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Id, Url
from compliance.reading.validation import Frozen
from compliance.semantics.places import Day

Outcome = Literal["breached", "not-breached", "left-open"]
HowRead = Literal["decision", "authority", "secondary", "named"]


class Holding(Frozen):
    """What a decision says of one duty: broken, not broken, or left open (settled without a finding, or let go to trial)."""

    duty: Id
    held: Outcome


class Decision(Frozen):
    """One decision: who decided on what day, against whom, on which facts, with what result.

    `read` is how well it is known: its own text was read, what the authority says of it, what others say of it, or its name alone.
    `looked_on` is that of the file where it has none of its own.
    """

    id: Id
    system: Annotated[Words, Field(alias="in")]
    by: Text
    against: Text
    day: Day
    facts: Text
    result: Text
    holdings: Annotated[tuple[Holding, ...], Field(min_length=1)]
    read: HowRead
    publisher: Words
    url: Url | None = None
    notes: tuple[Text, ...] = ()
    looked_on: Day | None = None

    @model_validator(mode="after")
    def _each_duty_once(self) -> Decision:
        duties = [holding.duty for holding in self.holdings]
        if len(set(duties)) != len(duties):
            raise WrongValue(Message("rules.holding-twice", id=self.id))
        return self


class DecisionsFile(Frozen):
    """All decisions, with the day on which the file as a whole was looked at."""

    decisions: Literal[1]
    looked_on: Day
    entries: tuple[Decision, ...] = ()

    def decided(self) -> Iterator[Decision]:
        """Yield the decisions, each with a day of its own on which it was looked at."""
        for entry in self.entries:
            yield entry.model_copy(update={"looked_on": entry.looked_on or self.looked_on})


Decisions = Mapping[str, Decision]


__all__ = ["Decision", "Decisions", "DecisionsFile", "Holding", "HowRead", "Outcome"]
