"""Deletes what has been kept long enough, in portions, between which every other writer gets its turn."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    FromClause,
    Row,
    Select,
    Table,
    delete,
    func,
    select,
    tuple_,
    type_coerce,
)

from bot.store.engine import Database
from bot.store.guilds import Guilds
from bot.store.knowledge import Knowledge
from bot.store.schema import audit, claims, guilds, languages, leaks, metadata, people, sightings, unknowns
from bot.store.unknowns import drop_unseen

_PORTION: Final = 500
"""Rows deleted in one transaction; what hangs on them comes on top."""

_DAY: Final = 86_400


class Retention:
    """Each call deletes one portion, and tells how many rows that were: 0 when there is nothing left to do."""

    def __init__(self, database: Database, known_guilds: Guilds, knowledge: Knowledge) -> None:
        self._database = database
        self._guilds = known_guilds
        self._knowledge = knowledge

    async def expire(self, now: datetime, days: int) -> int:
        """Delete rows older than their guild keeps them, ``days`` where it has not chosen; totals stay."""
        oldest = _Age(now, days)
        for table, old in (
            (claims, oldest.of(claims, claims.c.at)),
            (leaks, oldest.of(leaks, leaks.c.at)),
            (audit, oldest.of(audit, audit.c.at)),
            (sightings, oldest.of(sightings, sightings.c.at, sightings.join(unknowns), unknowns)),
            (people, oldest.of(people, (people.c.day + 1) * _DAY)),
            (languages, select(languages.c.person).where(languages.c.at < now - timedelta(days=days))),
        ):
            if deleted := await self._delete(table, old):
                return deleted
        return 0

    async def empty(self, now: datetime, grace: timedelta) -> int:
        """Delete all data of guilds that were left longer ago than the time of grace."""
        left = select(guilds.c.guild_id).where(guilds.c.left_at <= now - grace)
        async with self._database.read() as connection:
            gone = (await connection.scalars(left)).all()
        for guild_id in gone:
            for table in _of_guilds():
                keys = select(*table.primary_key).where(table.c.guild_id == guild_id)
                if deleted := await self._delete(table, keys):
                    return deleted
            await self._guilds.delete(guild_id)
            self._knowledge.forget(guild_id)
        return 0

    async def _delete(self, table: Table, keys: Select[Any]) -> int:
        # They are looked for without the writer's lock: that may take a while in a large table.
        async with self._database.read() as connection:
            rows = (await connection.execute(keys.limit(_PORTION))).all()
        if rows:
            async with self._database.write() as connection:
                await connection.execute(delete(table).where(_among(list(table.primary_key), rows)))
                if table is sightings:
                    await drop_unseen(connection)
        return len(rows)


class _Age:
    """The age from which on rows go, guild by guild."""

    def __init__(self, now: datetime, days: int) -> None:
        self._kept = func.coalesce(guilds.c.retention_days, days) * _DAY
        self._now = int(now.timestamp())

    def of(
        self, table: Table, seconds: ColumnElement[Any], source: FromClause | None = None, owner: Table | None = None
    ) -> Select[Any]:
        """The keys of rows whose seconds since 1970 are too long ago.

        Where another table tells whose they are, that is the ``owner``, and ``source`` the two joined.
        """
        old = type_coerce(seconds, BigInteger) < self._now - self._kept
        guild = (table if owner is None else owner).c.guild_id
        joined = (table if source is None else source).outerjoin(guilds, guilds.c.guild_id == guild)
        return select(*table.primary_key).select_from(joined).where(old)


def _of_guilds() -> list[Table]:
    """The tables that hold data of guilds; what hangs on another comes first, the guild's own row is not among them."""
    tables = reversed(metadata.sorted_tables)
    return [table for table in tables if "guild_id" in table.c and table is not guilds]


def _among(key: Sequence[Column[Any]], rows: Sequence[Row[Any]]) -> ColumnElement[bool]:
    if len(key) == 1:
        return key[0].in_([row[0] for row in rows])
    return tuple_(*key).in_([tuple(row) for row in rows])
