"""The days and amounts of the law that have a name, each as every act in turn has fixed it.

The last line of a day counts; the others are what it was. An amount has a line for each day from which it is another. Files of law
name both (`{day: ID}`, `{amount: ID}`), so that an act that moves one adds one line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Id
from compliance.reading.validation import Frozen
from compliance.semantics.answers import CURRENCIES
from compliance.semantics.places import Day

NEVER = date.max  # the day of law that was repealed before it came, or that nobody has fixed
FIRST = date.min  # from here on stands what has always stood
DURATIONS: Mapping[str, str] = {"hours": "PT{}H", "days": "P{}D", "months": "P{}M", "years": "P{}Y"}
UNITS = (*DURATIONS, "people", "percent", "count")


def _never(value: object) -> object:
    return NEVER if value == "never" else value


class Act(Frozen):
    """An act that makes or changes law."""

    id: Id
    cite: Text


class DayLine(Frozen):
    """What day an act fixed, and where it says so. `never`: the law was repealed before its day."""

    day: Annotated[Day, BeforeValidator(_never)]
    by: Id
    cite: Text


class NamedDay(Frozen):
    """A day of the law: the last line is the day it is, the lines before are what it was."""

    id: Id
    name: Text
    lines: Annotated[tuple[DayLine, ...], Field(alias="is", min_length=1)]

    @property
    def day(self) -> date:
        """The day as it is fixed now."""
        return self.lines[-1].day


class AmountLine(Frozen):
    """An amount from a day on, and the act that fixed it; the first line stands from the beginning."""

    start: Day | None = Field(default=None, alias="from")
    value: int | Decimal
    by: Id
    cite: Text


class NamedAmount(Frozen):
    """An amount of the law. `unit` is a currency, or one of hours, days, months, years, people, percent, count."""

    id: Id
    name: Text
    unit: Words
    lines: Annotated[tuple[AmountLine, ...], Field(alias="is", min_length=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.unit not in UNITS and self.unit not in CURRENCIES:
            raise WrongValue(Message("rules.unit-form", unit=self.unit, known=", ".join(UNITS)))
        if self.lines[0].start is not None:
            raise WrongValue(Message("rules.amount-begins", name=self.id))
        starts = self.starts
        if any(b <= a for a, b in pairwise(starts)):
            raise WrongValue(Message("rules.amount-order", name=self.id))
        return self

    @property
    def starts(self) -> tuple[date, ...]:
        """The days on which the amount becomes another, the first of all days before them."""
        return tuple(FIRST if line.start is None else line.start for line in self.lines)

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency."""
        return self.unit not in UNITS

    def on(self, day: date) -> AmountLine:
        """Return the line that stands on a day."""
        return self.lines[bisect_right(self.starts, day) - 1]

    def since(self, day: date) -> tuple[AmountLine, ...]:
        """Return the line that stands on a day, and those that come after it."""
        return self.lines[bisect_right(self.starts, day) - 1 :]


@dataclass(frozen=True)
class Names:
    """Every day, amount and act that has a name, by its id."""

    acts: Mapping[str, Act]
    days: Mapping[str, NamedDay]
    amounts: Mapping[str, NamedAmount]


def month_end(version: str) -> date:
    """Return the last day of the month that a version of the rulebook names (`2026.11.1`): the day on which it says what stands.

    A version that names no month means the law as it stands once all that is written has begun.
    """
    year, _, rest = version.partition(".")
    month = rest.partition(".")[0]
    if not (year.isdigit() and len(year) == 4 and month.isdigit() and 1 <= int(month) <= 12):
        return NEVER - timedelta(days=1)
    first = date(int(year), int(month), 28) + timedelta(days=4)
    return first.replace(day=1) - timedelta(days=1)


Kind = Literal["tests", "obligations", "sanctions"]

__all__ = [
    "DURATIONS",
    "FIRST",
    "NEVER",
    "Act",
    "AmountLine",
    "DayLine",
    "Kind",
    "NamedAmount",
    "NamedDay",
    "Names",
    "month_end",
]
