"""What somebody used up, counted for all processes together."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.web.guard import counters
from compliance.web.guard.counters import LEVELS, Counters


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def own(clock: Clock) -> Iterator[Counters]:
    made = Counters(clock=clock)
    yield made
    made.close()


def test_a_level_fills_and_empties_evenly_over_a_minute(own: Counters, clock: Clock) -> None:
    assert [own.take("requests", "a", 1, 5) for _ in range(5)] == [0] * 5
    assert own.take("requests", "a", 1, 5) == pytest.approx(12)
    assert own.level("requests", "a", 5) == pytest.approx(5)  # what is refused is not counted
    clock.now += 12
    assert own.take("requests", "a", 1, 5) == 0
    assert own.take("requests", "a", 1, 5) > 0
    clock.now += 60
    assert own.level("requests", "a", 5) == 0


def test_each_who_and_each_what_has_a_level_of_its_own(own: Counters) -> None:
    assert own.take("requests", "a", 5, 5) == 0
    assert own.take("requests", "b", 5, 5) == 0
    assert own.take("sign-ins", "a", 5, 5) == 0
    assert own.take("requests", "a", 1, 5) > 0


def test_something_large_is_given_once_and_paid_for_by_waiting(own: Counters, clock: Clock) -> None:
    assert own.take("seconds", "a", 60, 12, whole=False) == 0
    assert own.take("seconds", "a", 1, 12, whole=False) == pytest.approx(240)
    own.add("seconds", "a", -50, 12)  # it took less than was thought
    assert own.take("seconds", "a", 1, 12, whole=False) == 0
    own.add("seconds", "a", -500, 12)
    assert own.level("seconds", "a", 12) == 0


def test_a_clock_that_goes_back_gives_nothing_away(own: Counters, clock: Clock) -> None:
    assert own.take("requests", "a", 5, 5) == 0
    clock.now -= 500
    assert own.level("requests", "a", 5) == pytest.approx(5)


def test_very_many_addresses_fit_into_the_same_memory(own: Counters, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counters, "SLOTS", 64)
    for n in range(2_000):
        assert own.take("requests", f"address:{n}", 1, 1) == 0
    held = sum(own.level("requests", f"address:{n}", 1) > 0 for n in range(2_000))
    assert 32 <= held <= 64 + counters.NEIGHBOURS


def test_nobody_can_be_read_out_of_the_memory(tmp_path: Path) -> None:
    counters.make(tmp_path)
    shared = Counters(tmp_path / LEVELS)
    shared.take("requests", "address:203.0.113.77", 1, 5)
    shared.close()
    assert b"203.0.113.77" not in (tmp_path / LEVELS).read_bytes()


def _used(path: str, times: int) -> int:
    shared = Counters(Path(path))
    got = sum(shared.take("requests", "a", 1, 1_000) == 0 for _ in range(times))
    shared.close()
    return got


@pytest.mark.long
def test_processes_count_together(tmp_path: Path) -> None:
    """Three processes try more than there is; together they get what there is, and what comes back meanwhile."""
    counters.make(tmp_path)
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        got = pool.starmap(_used, [(str(tmp_path / LEVELS), 600)] * 3)
    assert 1_000 <= sum(got) < 1_500
