"""Periods of time that a report covers, and the equally long ones before them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)

PERIODS: Final = {"24h": DAY, "7d": 7 * DAY, "30d": 30 * DAY, "90d": 90 * DAY}
"""The periods that a report may cover, by the name people choose."""


@dataclass(frozen=True, slots=True)
class Span:
    """From ``since`` until before ``until`` (UTC), drawn in steps.

    In whole seconds. A span of whole days begins at midnight UTC; its last day, and its last hour, may still be under
    way. ``before`` is where the time begins with which it is compared: as much of the period before as has passed of
    this one.
    """

    since: datetime
    until: datetime
    before: datetime
    step: timedelta

    @property
    def whole_days(self) -> bool:
        """Whether it is made of UTC days, which is what the rollups hold."""
        return self.step == DAY

    @property
    def before_until(self) -> datetime:
        """Where the time ends with which it is compared."""
        return self.before + (self.until - self.since)

    @property
    def steps(self) -> int:
        """How many steps it has; the last may be cut short."""
        return -((self.since - self.until) // self.step)

    def start(self, step: int) -> datetime:
        """When a step begins; the first is 0."""
        return self.since + step * self.step


def span(length: timedelta, now: datetime) -> Span:
    """The period that ends now: up to a day in hours; what is longer in whole UTC days, today being the last."""
    if length > DAY:
        days = -(-length // DAY) * DAY
        since = now.replace(hour=0, minute=0, second=0, microsecond=0) - days + DAY
        return Span(since, now.replace(minute=0, second=0, microsecond=0) + HOUR, since - days, DAY)
    # The log keeps whole seconds: the one that is running belongs to the period.
    until = now.replace(microsecond=0) + timedelta(seconds=1)
    return Span(until - length, until, until - 2 * length, HOUR)
