"""What the log holds of a period, counted by entry."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, select, true

from bot.core.recurrence import Count
from bot.store.engine import Database
from bot.store.schema import occurrences

_log = occurrences.c


class Reports:
    """Questions that moderators ask; each is one statement."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def recurring(
        self, guild_id: int | None, since: datetime, until: datetime, channel_id: int | None = None
    ) -> list[Count]:
        """Counts of what was met from ``since`` until before ``until``, by entry, in no order.

        ``guild_id`` None means all places. ``before`` is None where the guild's log does not reach back to the start
        of the equally long period before.
        """
        earlier = since - (until - since)
        guild = true() if guild_id is None else _log.guild_id == guild_id
        channel = true() if channel_id is None else _log.channel_id == channel_id
        now, met = _between(since, until), _log.source != "slash"
        seen = and_(now, met)
        statement = (
            select(
                _log.entry,
                func.count().filter(seen).label("seen"),
                func.count(_log.person.distinct()).filter(seen).label("people"),
                func.count().filter(seen, _log.answered).label("answered"),
                func.count().filter(seen, _log.answered, _log.outcome == "solved").label("solved"),
                func.count().filter(now, _log.source == "slash").label("lookups"),
                func.count().filter(_between(earlier, since), met).label("before"),
                func.max(_log.at).filter(seen).label("last_seen"),
                select(func.min(_log.at)).where(guild).scalar_subquery().label("oldest"),
            )
            .where(guild, channel, _between(earlier, until))
            .group_by(_log.entry)
            .having(func.count().filter(now) > 0)
        )
        async with self._database.read() as connection:
            return [_count(row, earlier) for row in await connection.execute(statement)]


def _between(since: datetime, until: datetime) -> ColumnElement[bool]:
    return and_(_log.at >= _whole(since), _log.at < _whole(until))


def _whole(moment: datetime) -> datetime:
    """Rounded up to the second: the log rounds down, and what happened just before ``until`` belongs to the period."""
    return moment if moment.microsecond == 0 else moment.replace(microsecond=0) + timedelta(seconds=1)


def _count(row: Row[Any], earlier: datetime) -> Count:
    return Count(
        entry=row.entry,
        seen=row.seen,
        people=row.people,
        answered=row.answered,
        solved=row.solved,
        lookups=row.lookups,
        before=row.before if row.oldest <= _whole(earlier) else None,
        last_seen=row.last_seen,
    )
