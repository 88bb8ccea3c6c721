"""When a digest is due, by the server's own clock, and what in it changed most."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, Literal

from bot.core.recurrence import Count

Every = Literal["day", "week"]
"""How often a digest comes."""

_MONDAY: Final = 1


@dataclass(frozen=True, slots=True)
class Schedule:
    """Every day, or every Monday, at an hour (0 to 23) in a zone, named as the IANA database does."""

    every: Every
    hour: int
    zone: str


def newest_due(schedule: Schedule, zone: tzinfo, now: datetime) -> datetime:
    """The newest time (UTC) at or before ``now`` for which a digest is due; ``zone`` is the schedule's."""
    days = _days(now.astimezone(zone).date(), -1)
    return next(due for day in days if (due := _due(schedule, zone, day)) and due <= now)


def next_due(schedule: Schedule, zone: tzinfo, now: datetime) -> datetime:
    """The first time (UTC) after ``now`` for which a digest is due; ``zone`` is the schedule's."""
    days = _days(now.astimezone(zone).date(), 1)
    return next(due for day in days if (due := _due(schedule, zone, day)) and due > now)


def biggest_changes(counts: Iterable[Count], most: int) -> list[Count]:
    """The issues whose numbers changed most against the period before; those without one before are left out."""
    known = [count for count in counts if count.before is not None and count.seen != count.before]
    return sorted(known, key=lambda count: (-abs(count.seen - (count.before or 0)), count.entry))[:most]


def _due(schedule: Schedule, zone: tzinfo, day: date) -> datetime | None:
    """When the digest of a day is due (UTC), None on a day without one.

    Where the clock skips the hour it is due at the change, where the clock strikes it twice, the first time.
    """
    if schedule.every == "week" and day.isoweekday() != _MONDAY:
        return None
    return datetime.combine(day, time(schedule.hour), zone).astimezone(UTC)


def _days(day: date, step: int) -> Iterator[date]:
    while True:
        yield day
        day += timedelta(days=step)
