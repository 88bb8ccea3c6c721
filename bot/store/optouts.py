"""Who does not want to be read or logged."""

import asyncio
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select

from bot.store.engine import Database, insert_into
from bot.store.people import Pseudonyms
from bot.store.schema import opted_out

_FRESH: Final = timedelta(minutes=1)
"""How long what is known of the others' choices counts, made through another process of the same database."""


class OptOuts:
    """People (keyed hashes) who opted out. All are held in memory, because every message asks."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database = database
        self._pseudonyms = pseudonyms
        self._people: set[str] = set()
        self._read: datetime | None = None
        self._reading = asyncio.Lock()

    async def includes(self, user_id: int, now: datetime) -> bool:
        """Whether a person has opted out."""
        if self._is_old(now):
            async with self._reading:
                if self._is_old(now):
                    await self._load(now)
        return self._pseudonyms.of(user_id) in self._people

    async def add(self, user_id: int, at: datetime) -> None:
        """A person opts out."""
        person = self._pseudonyms.of(user_id)
        async with self._reading:
            async with self._database.write() as connection:
                statement = insert_into(connection, opted_out).values(person=person, at=at)
                await connection.execute(statement.on_conflict_do_nothing())
            self._people.add(person)

    async def remove(self, user_id: int) -> None:
        """A person opts in again."""
        person = self._pseudonyms.of(user_id)
        async with self._reading:
            async with self._database.write() as connection:
                await connection.execute(delete(opted_out).where(opted_out.c.person == person))
            self._people.discard(person)

    def _is_old(self, now: datetime) -> bool:
        return self._read is None or now - self._read > _FRESH

    async def _load(self, now: datetime) -> None:
        async with self._database.read() as connection:
            self._people = set(await connection.scalars(select(opted_out.c.person)))
        self._read = now
