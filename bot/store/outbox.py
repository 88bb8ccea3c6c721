"""The outbox: answers that were promised with the claim, and are still to be sent."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from bot.store.engine import Database
from bot.store.schema import claims


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claimed message whose answer was promised and not sent; ``at`` is when it was written (UTC)."""

    source_id: int
    channel_id: int
    at: datetime


class Outbox:
    """What a process that was broken off left undone. A claim puts it in, a reply takes it out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def waiting(self, guild_id: int) -> list[Waiting]:
        """The messages of a guild that wait for their answer, the oldest first."""
        columns = (claims.c.source_id, claims.c.channel_id, claims.c.at)
        statement = select(*columns).where(claims.c.guild_id == guild_id, claims.c.waiting).order_by(claims.c.source_id)
        async with self._database.read() as connection:
            return [Waiting(**row) for row in (await connection.execute(statement)).mappings()]

    async def waits(self, source_id: int) -> bool:
        """Whether a message still waits for its answer."""
        async with self._database.read() as connection:
            return bool(await connection.scalar(select(claims.c.waiting).where(claims.c.source_id == source_id)))

    async def give_up(self, source_id: int) -> None:
        """No answer comes any more: the source stays logged as unanswered."""
        async with self._database.write() as connection:
            await connection.execute(update(claims).where(claims.c.source_id == source_id).values(waiting=False))
