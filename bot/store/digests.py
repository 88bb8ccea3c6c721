"""When guilds want their digest, and which of them were sent."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select, update

from bot.core.digest import Schedule
from bot.store.engine import Database, insert_into
from bot.store.schema import digests


class Digests:
    """At most one digest for each time that one is due, however many processes run."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def schedule(self, guild_id: int, schedule: Schedule, due: datetime) -> None:
        """Send a digest at these times from now on; ``due`` is the newest of them, which counts as sent."""
        row = {"every": schedule.every, "hour": schedule.hour, "zone": schedule.zone, "due_at": due}
        async with self._database.write() as connection:
            statement = insert_into(connection, digests).values(guild_id=guild_id, **row)
            await connection.execute(statement.on_conflict_do_update(index_elements=[digests.c.guild_id], set_=row))

    async def cancel(self, guild_id: int) -> None:
        """Send no digest any more."""
        async with self._database.write() as connection:
            await connection.execute(delete(digests).where(digests.c.guild_id == guild_id))

    async def schedules(self, guild_ids: Collection[int]) -> dict[int, Schedule]:
        """When each of these guilds gets its digest; those that want none are left out."""
        statement = select(digests).where(digests.c.guild_id.in_(guild_ids))
        async with self._database.read() as connection:
            rows = (await connection.execute(statement)).all()
        return {row.guild_id: Schedule(row.every, row.hour, row.zone) for row in rows}

    async def claim(self, guild_id: int, due: datetime) -> bool:
        """Take the right to send the digest for a time; False when that one, or a later one, was sent."""
        unsent = (digests.c.guild_id == guild_id) & (digests.c.due_at < due)
        statement = update(digests).where(unsent).values(due_at=due).returning(digests.c.guild_id)
        async with self._database.write() as connection:
            return (await connection.execute(statement)).one_or_none() is not None
