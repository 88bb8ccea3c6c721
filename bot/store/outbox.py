"""The outbox: answers that were promised with the claim, and are still to be sent."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select, update

from bot.store.engine import Database
from bot.store.schema import claims


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claimed message whose answer was promised and not sent; ``at`` is when it was written (UTC)."""

    source_id: int
    guild_id: int
    channel_id: int
    at: datetime


_COLUMNS: Final = tuple(claims.c[name] for name in Waiting.__slots__)


class Outbox:
    """What a process that was broken off left undone. A claim puts it in, a reply takes it out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def waiting(self, guild_ids: Collection[int]) -> list[Waiting]:
        """The messages of these guilds that wait for their answer, the oldest first."""
        statement = select(*_COLUMNS).where(claims.c.waiting, claims.c.guild_id.is_not(None))
        async with self._database.read() as connection:
            # They are few, and guilds may be more than one statement can name.
            rows = await connection.execute(statement.order_by(claims.c.source_id))
            return [Waiting(*row) for row in rows if row.guild_id in guild_ids]

    async def waits(self, source_id: int) -> bool:
        """Whether a message still waits for its answer."""
        async with self._database.read() as connection:
            return bool(await connection.scalar(select(claims.c.waiting).where(claims.c.source_id == source_id)))

    async def give_up(self, source_id: int) -> None:
        """No answer comes any more: the source stays logged as unanswered."""
        async with self._database.write() as connection:
            await connection.execute(update(claims).where(claims.c.source_id == source_id).values(waiting=False))
