"""How laws bear on one another: where one accepts what was done for another, and where two pull apart.

Content that is alike can be reused; only a text can make it count. A recognition is such a text. A tension is a pair of duties
that cannot both be met as they stand without a decision; it is for counsel to sign the way out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Citation, Declared, Id, Review
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition
from compliance.semantics.places import Day

HowRecognised = Literal["counts", "counts-in-part", "defence", "presumption"]
Category = Literal["restricted", "addressable", "blocked"]


class Recognition(Frozen):
    """A text that lets what was done under some duties count for others, and on which condition.

    Any one of the duties in `done` will do, for each of those in `counts_for`; what it must look like is in `says`.

    `counts`: meets the other duty; `counts-in-part`: meets a part of it; `defence`: may be pleaded; `presumption`: is presumed to meet it.
    """

    id: Id
    done: Annotated[tuple[Id, ...], Field(min_length=1)]
    counts_for: Annotated[tuple[Id, ...], Field(min_length=1)]
    how: HowRecognised
    says: Text
    citation: Citation


class Side(Frozen):
    """Duties on one side of a tension: named, or all those of some topics, in some legal systems (none named: in any)."""

    rules: tuple[Id, ...] = ()
    topics: tuple[Words, ...] = ()
    systems: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _names_something(self) -> Side:
        if not self.rules and not self.topics:
            raise WrongValue(Message("rules.tension-side"))
        return self


class Tension(Frozen):
    """Duties that pull apart, why, and what could be done.

    `restricted`: do not bring both to the lower level; `addressable`: both can be met with care; `blocked`: nothing can be
    done until a fact or a question of law is settled. `when` is a condition on the facts without which duties that are owed
    on both sides live in peace; left out, they never do.
    """

    id: Id
    title: Text
    category: Category
    between: tuple[Side, Side]
    when: Condition | None = None
    clash: Text
    way_out: Text
    basis: Declared
    checked_on: Day
    source: Text
    reviewed: Review | None = None


class InterplayFile(Frozen):
    """The file of recognitions and tensions."""

    interplay: Literal[1]
    recognitions: tuple[Recognition, ...]
    tensions: tuple[Tension, ...]
