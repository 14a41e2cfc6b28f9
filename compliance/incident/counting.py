"""When a time limit ends, as its law counts: hours run on, days begin and end where the authority sits, and the last may move.

Where two readings are possible (two zones of time, several authorities) the earlier end counts: who keeps it is never late.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from compliance.law.incidents import Counting, Limit

SATURDAY = 5
_HOURS = re.compile(r"PT(\d+)H")
_DAYS = re.compile(r"P(\d+)D")
LAST_MINUTE = time(23, 59)
Closed = Callable[[date], bool]


@dataclass(frozen=True)
class Deadline:
    """The end of a time limit: the instant, the place that counts, its zone, and the last day before it moved (None for hours)."""

    by: datetime
    seat: str
    zone: str
    counted_to: date | None = None

    @property
    def moved(self) -> bool:
        """Whether the last day was shut, so that the period goes on."""
        return self.counted_to is not None and self.by.astimezone(ZoneInfo(self.zone)).date() > self.counted_to


def deadline(length: str, limit: Limit, counting: Counting, start: datetime, seats: Mapping[str, str]) -> Deadline:
    """Return the earliest end of a period that begins at an instant, over the places (with their zones) where it may be counted.

    `start` is in the zone of the firm. Periods are hours or days, as the data of the law has them.

    Raises:
        ValueError: the length is neither.
    """
    if hours := _HOURS.fullmatch(length):
        seat, zone = next(iter(seats.items()))
        return Deadline(start.astimezone(UTC) + timedelta(hours=int(hours[1])), seat, zone)
    days = _DAYS.fullmatch(length)
    if days is None:
        raise ValueError(length)
    found = [_of_days(int(days[1]), limit, counting, start, seat, zone) for seat, zone in seats.items()]
    return min(found, key=lambda one: one.by)


def _of_days(count: int, limit: Limit, counting: Counting, start: datetime, seat: str, zone: str) -> Deadline:
    here = ZoneInfo(zone)
    event = min(start.date(), start.astimezone(here).date())
    shut = shut_days(seat, frozenset(counting.closed))
    first = event if counting.first_day == "counted" else event + timedelta(days=1)
    last = _nth_working(first, count, shut) if limit.days == "working" else first + timedelta(days=count - 1)
    moved = last
    if counting.last_day == "working":
        while shut(moved):
            moved += timedelta(days=1)
        while count > 1 and _working(first, moved, shut) < counting.least_working_days:
            moved += timedelta(days=1)
            while shut(moved):
                moved += timedelta(days=1)
    ends = [datetime.combine(moved, LAST_MINUTE, z) for z in (here, start.tzinfo)]
    return Deadline(min(one.astimezone(UTC) for one in ends), seat, zone, last)


def _nth_working(first: date, count: int, shut: Closed) -> date:
    day, left = first, count
    while True:
        left -= not shut(day)
        if left == 0:
            return day
        day += timedelta(days=1)


def _working(first: date, last: date, shut: Closed) -> int:
    return sum(not shut(first + timedelta(days=n)) for n in range((last - first).days + 1))


def shut_days(seat: str, closed: frozenset[str] = frozenset()) -> Closed:
    """Return what says of a day whether offices of a place are shut: weekend, public holiday, or a day of the year on which they are."""

    def shut(day: date) -> bool:
        return day.weekday() >= SATURDAY or f"{day:%m-%d}" in closed or day in _holidays(seat, day.year)

    return shut


@cache
def _holidays(seat: str, year: int) -> frozenset[date]:
    """Return the public holidays of a place in a year; none where the library knows no such country."""
    country, _, part = seat.partition("-")
    known = holidays.list_supported_countries(include_aliases=False)
    if country not in known:
        return frozenset()
    inside = part if part in known[country] else None
    return frozenset(holidays.country_holidays(country, subdiv=inside, years=year))


__all__ = ["Deadline", "deadline", "shut_days"]
