"""What the log holds of a period, counted by entry."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, or_, select, true

from bot.core.recurrence import Count
from bot.store.engine import Database
from bot.store.schema import occurrences

_log = occurrences.c


@dataclass(frozen=True, slots=True)
class Wrong:
    """Answers that were marked as wrong or corrected: about which entry, recognised by what.

    ``count`` of the ``answered`` were wrong, for ``people`` different people; ``rule`` and ``wording`` as in Finding,
    None where the log did not keep them yet; ``last_at`` (UTC) is when the last of them was asked.
    """

    entry: str
    rule: str | None
    wording: str | None
    count: int
    people: int
    answered: int
    last_at: datetime


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

    async def wrong(self, guild_id: int, since: datetime, limit: int) -> list[Wrong]:
        """What was answered wrongly in a guild since a moment, by entry and wording, the most frequent first."""
        wrong = _log.outcome == "wrong"
        times = func.count().filter(wrong)
        statement = (
            select(
                _log.entry,
                _log.rule,
                _log.wording,
                times.label("count"),
                func.count(_log.person.distinct()).filter(wrong).label("people"),
                func.count().label("answered"),
                func.max(_log.at).filter(wrong).label("last_at"),
            )
            .where(_log.guild_id == guild_id, _log.at >= _whole(since), or_(_log.answered, wrong))
            .group_by(_log.entry, _log.rule, _log.wording)
            .having(times > 0)
            .order_by(times.desc(), func.max(_log.at).desc(), _log.entry)
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [Wrong(**row) for row in (await connection.execute(statement)).mappings()]

    async def last_wrong(self, guild_id: int) -> datetime | None:
        """When the last message was written that a guild got a wrong answer to; None where there is none."""
        statement = select(func.max(_log.at)).where(_log.guild_id == guild_id, _log.outcome == "wrong")
        async with self._database.read() as connection:
            at: datetime | None = await connection.scalar(statement)
            return at


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
