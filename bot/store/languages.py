"""The language of each person, as their client told with their last command or button."""

from datetime import datetime
from typing import Final

from sqlalchemy import select

from bot.store.engine import Database, insert_into
from bot.store.optouts import OptOuts
from bot.store.people import Pseudonyms
from bot.store.schema import languages

_REMEMBERED: Final = 10_000
"""People whose language is held in memory, so that a person who presses ten buttons is written once."""


class Languages:
    """Languages by person (a keyed hash)."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms, opt_outs: OptOuts) -> None:
        self._database = database
        self._pseudonyms = pseudonyms
        self._opt_outs = opt_outs
        self._known: dict[str, str] = {}

    async def remember(self, user_id: int, language: str, at: datetime) -> None:
        """Keep a person's language, in place of the one before; nothing of one who opted out."""
        person = self._pseudonyms.of(user_id)
        if self._known.get(person) == language or await self._opt_outs.includes(user_id, at):
            return
        row = {"person": person, "language": language, "at": at}
        async with self._database.write() as connection:
            statement = insert_into(connection, languages).values(row)
            await connection.execute(statement.on_conflict_do_update(index_elements=[languages.c.person], set_=row))
        self._keep(person, language)

    async def of(self, user_id: int) -> str | None:
        """A person's language; None where they never used a command or button."""
        person = self._pseudonyms.of(user_id)
        if person in self._known:
            return self._known[person]
        async with self._database.read() as connection:
            language: str | None = await connection.scalar(
                select(languages.c.language).where(languages.c.person == person)
            )
        if language is not None:
            self._keep(person, language)
        return language

    def forget(self, user_id: int) -> None:
        """Hold a person's language in memory no longer."""
        self._known.pop(self._pseudonyms.of(user_id), None)

    def _keep(self, person: str, language: str) -> None:
        if len(self._known) >= _REMEMBERED:
            self._known.pop(next(iter(self._known)))
        self._known[person] = language
