"""What a report looks at, as conditions on the three tables that hold it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    FromClause,
    Select,
    and_,
    case,
    null,
    select,
    true,
    type_coerce,
)

from bot.store.schema import occurrences, totals

By = Literal["channel", "language", "source"]
"""What a report can be split by."""

MET: Final = occurrences.c.source != "slash"
"""The occurrence was met in a message; a look-up is none."""

SECONDS: Final = type_coerce(occurrences.c.at, BigInteger)
"""When an occurrence was, as the number that is kept."""

_ALMOST_A_DAY: Final = timedelta(days=1, seconds=-1)


@dataclass(frozen=True, slots=True)
class Scope:
    """A guild, None for all places together; or one of its channels with the threads in it; or one entry there."""

    guild_id: int | None
    channel_id: int | None = None
    entry: str | None = None

    def rows(self, since: datetime, until: datetime) -> ColumnElement[bool]:
        """Occurrences from a moment until before another."""
        place = true() if self.channel_id is None else occurrences.c.place_id == self.channel_id
        return and_(self._entry(occurrences), place, occurrences.c.at >= since, occurrences.c.at < until)

    def hours(self, since: datetime, until: datetime) -> ColumnElement[bool]:
        """Totals of the hours from one on until before another."""
        place = true() if self.channel_id is None else totals.c.channel_id == self.channel_id
        return and_(self._entry(totals), place, totals.c.hour >= hour(since), totals.c.hour < hour(until))

    def days(self, table: FromClause, since: datetime, until: datetime) -> ColumnElement[bool]:
        """Rows of ``people`` or ``days`` of the days from one on, up to the one that ``until`` ends in or ends."""
        return and_(self._entry(table), table.c.day >= day(since), table.c.day < day(until + _ALMOST_A_DAY))

    def _entry(self, table: FromClause) -> ColumnElement[bool]:
        entry = true() if self.entry is None else table.c.entry == self.entry
        return and_(self.of_guild(table), entry)

    def of_guild(self, table: FromClause) -> ColumnElement[bool]:
        """All rows of a table that are the guild's, whichever channel it is about."""
        return true() if self.guild_id is None else table.c.guild_id == self.guild_id


def hour(moment: datetime) -> int:
    """Hours since 1970 (UTC), rounded down."""
    return int(moment.timestamp() // 3_600)


def day(moment: datetime) -> int:
    """Days since 1970 (UTC), rounded down."""
    return int(moment.timestamp() // 86_400)


def stacked(
    entry: Column[str], step: ColumnElement[int], seen: ColumnElement[int], entries: Sequence[str]
) -> Select[Any]:
    """By step and entry: seen; entries that are not named count together as none."""
    label = case((entry.in_(entries), entry), else_=null())
    return select(label.label("entry"), step.label("step"), seen.label("seen")).group_by(label, step)
