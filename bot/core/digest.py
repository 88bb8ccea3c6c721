"""When a digest is due: every day or every Monday, at an hour of the server's own clock."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final, Literal

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
    """The newest time (UTC) at or before ``now`` for which a digest is due; ``zone`` is the schedule's.

    Where the clock skips the hour it is due at the change, where the clock strikes it twice, the first time.
    """
    day = now.astimezone(zone).date()
    while True:
        due = datetime.combine(day, time(schedule.hour), zone).astimezone(UTC)
        if due <= now and (schedule.every == "day" or day.isoweekday() == _MONDAY):
            return due
        day -= timedelta(days=1)


def period(schedule: Schedule, zone: tzinfo, due: datetime) -> tuple[datetime, datetime]:
    """From when to when (UTC) the digest tells: from the time before, which is an hour more or less at a change."""
    return newest_due(schedule, zone, due - timedelta(seconds=1)), due
