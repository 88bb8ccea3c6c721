"""The entrance to the store: opens and migrates the database, and gives each question its place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Self

from sqlalchemy import select

from bot.store.copying import refuse_unfinished
from bot.store.digests import Digests
from bot.store.engine import Database, StoreError, insert_into
from bot.store.exports import Exports
from bot.store.guilds import Guilds
from bot.store.histories import Histories
from bot.store.incidents import Incidents
from bot.store.knowledge import Knowledge
from bot.store.languages import Languages
from bot.store.leaks import Leaks
from bot.store.log import Log
from bot.store.migrate import migrate
from bot.store.mistakes import Mistakes
from bot.store.optouts import OptOuts
from bot.store.outbox import Outbox
from bot.store.people import Pseudonyms, pseudonyms
from bot.store.privacy import Privacy
from bot.store.reports import Reports
from bot.store.retention import Retention
from bot.store.schema import meta
from bot.store.unknowns import Unknowns

__all__ = ["Store", "StoreError"]


class Store:
    """An open database.

    ``log`` what happens, ``outbox`` for answers still to be sent, ``incidents`` for outages, ``guilds`` for settings,
    ``digests`` for when they come, ``languages`` of people, ``leaks`` that were warned of, ``knowledge`` that guilds
    teach, ``unknowns`` for what nothing explains, ``privacy`` for a person's own wishes, ``retention`` for what has
    been kept long enough. ``reports`` tell what recurs, ``histories`` how it is with one entry, ``mistakes`` where the
    bot was wrong, ``exports`` give everything out.
    """

    def __init__(self, database: Database, people: Pseudonyms) -> None:
        self._database = database
        opt_outs = OptOuts(database, people)
        self.log = Log(database, people, opt_outs)
        self.incidents = Incidents(database)
        self.guilds = Guilds(database)
        self.digests = Digests(database)
        self.knowledge = Knowledge(database, people, opt_outs)
        self.unknowns = Unknowns(database, people)
        self.outbox = Outbox(database)
        self.languages = Languages(database, people, opt_outs)
        self.privacy = Privacy(database, people, self.languages, opt_outs)
        self.retention = Retention(database, self.guilds, self.knowledge)
        self.leaks = Leaks(database)
        self.reports = Reports(database)
        self.mistakes = Mistakes(database)
        self.histories = Histories(database, self.reports)
        self.exports = Exports(database)

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, privacy_key: str | None = None, connections: int = 5) -> AsyncIterator[Self]:
        """Open the database at the URL, migrated to this program, and close it at the end.

        ``privacy_key`` is 64 hexadecimal digits; SQLite needs none given. ``connections`` is how many are held to a
        server at most. Raises StoreError with a sentence for a person.
        """
        database = Database(url, connections=connections)
        try:
            await migrate(database)
            await refuse_unfinished(database)
            yield cls(database, await pseudonyms(database, privacy_key))
        finally:
            await database.close()

    async def get(self, key: str) -> str | None:
        """A value that the program keeps for itself; None when it was never set."""
        async with self._database.read() as connection:
            value: str | None = await connection.scalar(select(meta.c.value).where(meta.c.key == key))
            return value

    async def lease(self, key: str, now: datetime, until: datetime) -> bool:
        """Take what one process may do at a time, for so long; False while another one has it.

        Given back early by setting the key to nothing.
        """
        async with self._database.write() as connection:
            statement = insert_into(connection, meta).values(key=key, value=_moment(until))
            free = meta.c.value <= _moment(now)
            taken = statement.on_conflict_do_update(
                index_elements=[meta.c.key], set_={"value": _moment(until)}, where=free
            )
            return (await connection.execute(taken)).rowcount == 1

    async def set(self, key: str, value: str) -> None:
        """Keep a value, in place of the one before."""
        async with self._database.write() as connection:
            statement = insert_into(connection, meta).values(key=key, value=value)
            await connection.execute(
                statement.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value})
            )


def _moment(at: datetime) -> str:
    """A moment as text that sorts by time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
