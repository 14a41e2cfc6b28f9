"""What the law asks when something goes wrong: who is told, by when as the act counts, and what to say.

A time limit of a duty says how long; here stands from which event it runs, which days count, where the last day moves, who is told, from how
many people on, and what may take the notice away. A notice belongs to a duty and is due only where that duty is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Citation, Id
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition, Node

Moment = Literal["noticed", "determined", "paid", "told-people", "year-end"]
"""From which event a time limit runs: when the firm became aware of it or found it, when it was sure of it, when a ransom was paid, when
the people were told, or the end of the calendar year in which it was noticed."""
MOMENTS: tuple[Moment, ...] = get_args(Moment)
Whom = Literal["own", "authority", "official", "people", "client", "maker", "media", "agencies", "others"]
Urgency = Literal["at-once", "prompt", "by-limit"]
_LENGTH = re.compile(r"PT[1-9]\d{0,3}H|P[1-9]\d{0,3}D")
_CLOSED = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")


def _is_day_of_year(value: str) -> str:
    if not _CLOSED.fullmatch(value):
        raise WrongValue(Message("rules.day-of-year", found=value))
    return value


def _is_hours_or_days(value: str) -> str:
    if not _LENGTH.fullmatch(value):
        raise WrongValue(Message("rules.notice-length", found=value))
    return value


DayOfYear = Annotated[str, AfterValidator(_is_day_of_year)]
HoursOrDays = Annotated[str, AfterValidator(_is_hours_or_days)]


class Counting(Frozen):
    """How a law counts days.

    `first_day`: whether the day of the event is the first of the period, or the day after it. `last_day`: whether a period may end on any
    day, or moves on to the next working day; `least_working_days` are those that a period of two days or more has in any case. `closed` are
    days of the year (12-29) on which offices are shut beside weekends and public holidays. Hours always run on, day and night. `of` is the instrument in whose ledger
    the quotation `quote` stands.
    """

    id: Id
    says: Text
    first_day: Literal["counted", "not-counted"]
    last_day: Literal["any", "working"] = "any"
    least_working_days: Annotated[int, Field(ge=0, le=5)] = 0
    closed: tuple[DayOfYear, ...] = ()
    citation: Citation | None = None
    of: Id | None = None
    quote: Words | None = None


class Limit(Frozen):
    """A time limit of a notice: how long, from which event, counted how.

    `aim` is a shorter time to aim at; `approximate` marks a limit for which the law names no figure and a guideline does.
    """

    within: HoursOrDays
    aim: HoursOrDays | None = None
    moment: Annotated[Moment, Field(alias="from")]
    counting: Id
    days: Literal["calendar", "working"] = "calendar"
    approximate: bool = False


class Notice(Frozen):
    """One thing to do in an incident: somebody to be told, or a record to be made.

    `when` is what the answers can settle, and `only_if` what is judged on the spot, in words. `limit` is the latest time; `urgency` is how fast
    it must be done whatever that is, in the words of the act in `pace`. `say` is what the notice must hold. `seat` is the place whose holidays and
    zone count, where that is not the legal system of the duty. `quote` is the key of a quotation in the ledger of the law of the duty, `say_quote` that of one on
    what the notice must hold. `recall`
    marks what rests on no text that was read.
    """

    id: Id
    duty: Id
    event: Words
    whom: Whom
    do: Text
    cite: Text
    urgency: Urgency
    pace: Text
    when: Condition | None = None
    only_if: Text | None = None
    limit: Limit | None = None
    say: tuple[Text, ...] = ()
    seat: Words | None = None
    quote: Words | None = None
    say_quote: Words | None = None
    recall: bool = False

    @model_validator(mode="after")
    def _timed(self) -> Notice:
        if self.urgency == "by-limit" and self.limit is None:
            raise WrongValue(Message("rules.notice-without-limit", id=self.id))
        return self


class IncidentQuestions(Frozen):
    """Which questions of the form an incident answers: what happened, to how many people where, and where they and the firm are.

    `implied` are answers that an incident gives by itself where there is no case: that there are data on people.
    """

    what: Annotated[tuple[Words, ...], Field(min_length=1)]
    people_hit: Words
    people: Words
    firm: Words
    implied: Mapping[str, str] = Field(default_factory=dict)


class IncidentsFile(Frozen):
    """The notices of all laws, how each counts, and the zone of time of each legal system or State."""

    incidents: Literal[1]
    events: Annotated[tuple[Words, ...], Field(min_length=1)]
    questions: IncidentQuestions
    zones: Mapping[str, str]
    counting: tuple[Counting, ...]
    notices: tuple[Notice, ...]

    def conditions(self) -> Iterator[Node]:
        """Yield every condition."""
        yield from (one.when for one in self.notices if one.when is not None)


__all__ = ["Counting", "IncidentQuestions", "IncidentsFile", "Limit", "MOMENTS", "Moment", "Notice", "Urgency", "Whom"]
