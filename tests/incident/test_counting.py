"""When time limits end, day by day as each law counts them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from compliance.incident.counting import Deadline, deadline, shut_days
from compliance.law.incidents import Counting, Limit
from compliance.law.rulebook import Rulebook

PARIS = ZoneInfo("Europe/Paris")
FRANCE = {"FR": "Europe/Paris"}
JAPAN = {"JP": "Asia/Tokyo"}


def end(book: Rulebook, at: str, length: str, counting: str, seats: dict[str, str], days: str = "calendar") -> Deadline:
    limit = Limit.model_validate({"within": length, "from": "noticed", "counting": counting, "days": days})
    start = datetime.fromisoformat(at).replace(tzinfo=PARIS)
    return deadline(length, limit, book.counting[counting], start, seats)


def in_zone(found: Deadline, zone: str) -> str:
    return found.by.astimezone(ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("at", "length", "counting", "seats", "zone", "expected"),
    [
        # 72 hours run over a weekend, to the hour
        ("2026-11-27 17:00", "PT72H", "eu-periods", FRANCE, "Europe/Paris", "Mon 2026-11-30 17:00"),
        # ... and over a change of the clock: an hour less on the wall in autumn, one more in spring
        ("2026-10-23 17:00", "PT72H", "eu-periods", FRANCE, "Europe/Paris", "Mon 2026-10-26 16:00"),
        ("2027-03-26 17:00", "PT72H", "eu-periods", FRANCE, "Europe/Paris", "Mon 2027-03-29 18:00"),
        # 15 days end on a Saturday: the next working day; 14 July is none in France
        ("2026-11-27 17:00", "P15D", "eu-periods", FRANCE, "Europe/Paris", "Mon 2026-12-14 23:59"),
        ("2026-06-29 09:00", "P15D", "eu-periods", FRANCE, "Europe/Paris", "Wed 2026-07-15 23:59"),
        # two days from a Friday hold two working days
        ("2026-11-27 17:00", "P2D", "eu-periods", FRANCE, "Europe/Paris", "Tue 2026-12-01 23:59"),
        ("2026-11-30 17:00", "P2D", "eu-periods", FRANCE, "Europe/Paris", "Wed 2026-12-02 23:59"),
        # 30, 45 and 60 days of American law: the last day does not move, and ends where the authority sits or the firm is, whichever is earlier
        ("2026-11-27 17:00", "P30D", "plain-days", {"US-CA": "America/Los_Angeles"}, "Europe/Paris", "Sun 2026-12-27 23:59"),
        ("2026-11-27 17:00", "P45D", "plain-days", {"US-AL": "America/Chicago"}, "Europe/Paris", "Mon 2027-01-11 23:59"),
        ("2026-11-27 17:00", "P60D", "plain-days", {"US-TX": "America/Chicago"}, "Europe/Paris", "Tue 2027-01-26 23:59"),
        # Japan: the day of learning is the first; shut from 29 December to 3 January
        ("2026-11-27 10:00", "P5D", "jp-first-report", JAPAN, "Asia/Tokyo", "Tue 2026-12-01 23:59"),
        ("2026-11-27 10:00", "P30D", "jp-guideline", JAPAN, "Asia/Tokyo", "Mon 2026-12-28 23:59"),
        ("2026-12-01 10:00", "P30D", "jp-guideline", JAPAN, "Asia/Tokyo", "Mon 2027-01-04 23:59"),
        ("2026-11-24 10:00", "P60D", "jp-guideline", JAPAN, "Asia/Tokyo", "Fri 2027-01-22 23:59"),
        # 23 November is a holiday in Japan
        ("2026-10-25 10:00", "P30D", "jp-guideline", JAPAN, "Asia/Tokyo", "Tue 2026-11-24 23:59"),
    ],
)  # fmt: skip
def test_a_limit_ends_as_its_law_counts(
    rulebook: Rulebook, at: str, length: str, counting: str, seats: dict[str, str], zone: str, expected: str
) -> None:
    assert in_zone(end(rulebook, at, length, counting, seats), zone) == expected


def test_the_day_before_a_shut_one_is_told(rulebook: Rulebook) -> None:
    found = end(rulebook, "2026-11-27 17:00", "P15D", "eu-periods", FRANCE)
    assert found.moved
    assert found.counted_to == date(2026, 12, 12)
    assert not end(rulebook, "2026-11-30 17:00", "P15D", "eu-periods", FRANCE).moved


def test_an_evening_in_paris_is_counted_from_the_earlier_day(rulebook: Rulebook) -> None:
    """At 23:30 in Paris it is the next day in Tokyo: the earlier day counts, and the day ends in Tokyo."""
    found = end(rulebook, "2026-11-30 23:30", "P5D", "jp-first-report", JAPAN)
    assert in_zone(found, "Asia/Tokyo") == "Fri 2026-12-04 23:59"
    assert in_zone(found, "Europe/Paris") == "Fri 2026-12-04 15:59"


def test_of_several_authorities_the_earliest_end_counts(rulebook: Rulebook) -> None:
    """Monday 14 December is a working day in both; 8 December is shut in Italy and Austria alone."""
    both = {"IT": "Europe/Rome", "FR": "Europe/Paris"}
    only_italy = end(rulebook, "2026-11-23 12:00", "P15D", "eu-periods", {"IT": "Europe/Rome"})
    assert in_zone(only_italy, "Europe/Rome") == "Wed 2026-12-09 23:59"
    assert (
        in_zone(end(rulebook, "2026-11-23 12:00", "P15D", "eu-periods", both), "Europe/Rome") == "Tue 2026-12-08 23:59"
    )


def test_working_days_leave_out_weekends_and_holidays(rulebook: Rulebook) -> None:
    found = end(rulebook, "2026-12-23 12:00", "P3D", "plain-days", {"GB": "Europe/London"}, "working")
    assert in_zone(found, "Europe/London") == "Wed 2026-12-30 22:59"  # the firm's midnight in Paris comes first


def test_a_length_in_months_is_refused(rulebook: Rulebook) -> None:
    with pytest.raises(ValueError, match="P1M"):
        deadline("P1M", Limit.model_validate({"within": "P1D", "from": "noticed", "counting": "plain-days"}),
                 rulebook.counting["plain-days"], datetime(2026, 1, 1, tzinfo=PARIS), FRANCE)  # fmt: skip


@pytest.mark.parametrize(
    ("seat", "day", "shut"),
    [
        ("FR", date(2026, 7, 14), True),
        ("GB", date(2026, 7, 14), False),
        ("US-TX", date(2026, 11, 26), True),
        ("EU", date(2026, 7, 14), False),
        ("EU", date(2026, 7, 18), True),
        ("CA-QC", date(2026, 6, 24), True),
        ("CA-ON", date(2026, 6, 24), False),
    ],
)
def test_offices_are_shut_on_the_holidays_of_their_place(seat: str, day: date, shut: bool) -> None:
    assert shut_days(seat)(day) is shut


def test_days_of_the_year_are_shut_where_the_law_says_so() -> None:
    counting = Counting.model_validate(
        {"id": "x", "says": {"en": "a", "fr": "b"}, "first_day": "counted", "closed": ["12-29"]}
    )
    assert shut_days("JP", frozenset(counting.closed))(date(2026, 12, 29))
    assert not shut_days("JP")(date(2026, 12, 29))
