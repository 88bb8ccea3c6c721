"""When digests are due, across changes of the clock."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.core.digest import Every, Schedule, biggest_changes, newest_due, next_due
from bot.core.recurrence import Count

BERLIN, UTC_ZONE = "Europe/Berlin", "UTC"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def due(every: Every, hour: int, zone: str, now: str) -> datetime:
    return newest_due(Schedule(every, hour, zone), ZoneInfo(zone), at(now))


@pytest.mark.parametrize(
    ("every", "hour", "zone", "now", "expected"),
    [
        ("day", 9, UTC_ZONE, "2026-06-03 09:00", "2026-06-03 09:00"),
        ("day", 9, UTC_ZONE, "2026-06-03 08:59:59", "2026-06-02 09:00"),
        ("week", 9, UTC_ZONE, "2026-06-03 12:00", "2026-06-01 09:00"),
        ("week", 9, UTC_ZONE, "2026-06-01 08:00", "2026-05-25 09:00"),
        ("day", 7, "Asia/Tokyo", "2026-06-02 23:00", "2026-06-02 22:00"),
        ("week", 7, "Asia/Tokyo", "2026-05-31 23:00", "2026-05-31 22:00"),  # Monday there
        ("day", 0, "America/Los_Angeles", "2026-06-03 06:00", "2026-06-02 07:00"),
        ("day", 9, BERLIN, "2026-03-28 12:00", "2026-03-28 08:00"),
        ("day", 9, BERLIN, "2026-03-29 12:00", "2026-03-29 07:00"),  # summer time since this night
        ("day", 2, BERLIN, "2026-03-29 12:00", "2026-03-29 01:00"),  # the hour that is skipped
        ("day", 2, BERLIN, "2026-10-25 12:00", "2026-10-25 00:00"),  # the hour that comes twice
        ("day", 3, BERLIN, "2026-10-25 12:00", "2026-10-25 02:00"),
        ("week", 9, "Asia/Kathmandu", "2026-06-01 03:15", "2026-06-01 03:15"),  # a zone with odd minutes
    ],
)
def test_a_digest_is_due_by_the_clock_of_the_server(
    every: Every, hour: int, zone: str, now: str, expected: str
) -> None:
    assert due(every, hour, zone, now) == at(expected)


@pytest.mark.parametrize("hour", [0, 1, 2, 3, 9, 23])
@pytest.mark.parametrize("zone", [BERLIN, "America/New_York", "Australia/Lord_Howe", "America/Santiago"])
def test_every_day_of_a_year_has_one_digest(zone: str, hour: int) -> None:
    schedule, clock = Schedule("day", hour, zone), ZoneInfo(zone)
    quarters = (at("2026-01-02 00:00") + timedelta(minutes=15 * step) for step in range(365 * 96))
    seen = sorted({newest_due(schedule, clock, moment) for moment in quarters})
    assert len({moment.astimezone(clock).date() for moment in seen}) == len(seen)
    assert {later - earlier for earlier, later in pairwise(seen)} <= {
        timedelta(hours=24) + timedelta(minutes=30 * change) for change in (-2, -1, 0, 1, 2)
    }


@pytest.mark.parametrize("every", ["day", "week"])
@pytest.mark.parametrize("zone", [BERLIN, "America/New_York", "Asia/Kathmandu"])
def test_the_next_one_is_the_one_that_is_newest_then(every: Every, zone: str) -> None:
    schedule, clock = Schedule(every, 2, zone), ZoneInfo(zone)
    for step in range(365):
        now = at("2026-01-05 11:37") + timedelta(hours=25 * step)
        coming = next_due(schedule, clock, now)
        assert newest_due(schedule, clock, now) <= now < coming
        assert newest_due(schedule, clock, coming) == coming
        assert newest_due(schedule, clock, coming - timedelta(seconds=1)) == newest_due(schedule, clock, now)


def test_the_biggest_changes_are_those_that_most_reports_came_or_went_with() -> None:
    counts = [count("a", 5, 5), count("b", 10, 30), count("c", 12, 2), count("d", 99, None), count("e", 3, 0)]
    assert [change.entry for change in biggest_changes(counts, 2)] == ["b", "c"]
    assert [change.entry for change in biggest_changes(counts, 9)] == ["b", "c", "e"]


def count(entry: str, seen: int, before: int | None) -> Count:
    numbers = {"answered": 0, "solved": 0, "wrong": 0, "lookups": 0, "before": before}
    return Count(entry, seen, people=seen, repeated=0, time_to_solved=None, last=None, **numbers)
