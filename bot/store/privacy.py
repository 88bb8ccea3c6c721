"""What is kept about a person, and how it is deleted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from sqlalchemy import Table, delete, func, select, union_all, update

from bot.store.engine import Database
from bot.store.languages import Languages
from bot.store.optouts import OptOuts
from bot.store.people import Pseudonyms, nobody
from bot.store.schema import (
    audit,
    claims,
    corrections,
    languages,
    occurrences,
    opted_out,
    people,
    sightings,
)
from bot.store.unknowns import drop_unseen

FORGETTING: Final[Mapping[Table, Literal["delete", "anonymise", "keep"]]] = {
    claims: "delete",  # each holds the id of a message or command, by which Discord knows who sent it
    occurrences: "delete",
    people: "delete",
    languages: "delete",
    # What a helper taught is about somebody else's message. It stays true, and stays without its teacher.
    corrections: "anonymise",
    audit: "anonymise",
    sightings: "delete",
    opted_out: "keep",  # forgetting that somebody wants to be left alone would be the contrary of it
}
"""What happens to a person's rows in each table that has any."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored about a person: errors of theirs, the oldest one's time (UTC), what they corrected and taught."""

    errors: int
    since: datetime | None
    taught: int
    language: str | None
    opted_out: bool


class Privacy:
    """A person's own questions and wishes."""

    def __init__(
        self, database: Database, pseudonyms: Pseudonyms, known_languages: Languages, opt_outs: OptOuts
    ) -> None:
        self._database = database
        self._pseudonyms = pseudonyms
        self._languages = known_languages
        self._opt_outs = opt_outs

    async def opted_out(self, user_id: int, now: datetime) -> bool:
        """Whether the person wants to be neither read nor logged."""
        return await self._opt_outs.includes(user_id, now)

    async def opt_out(self, user_id: int, at: datetime) -> None:
        """Neither read nor log the person from now on."""
        await self._opt_outs.add(user_id, at)

    async def opt_in(self, user_id: int) -> None:
        """Read and log the person again."""
        await self._opt_outs.remove(user_id)

    async def about(self, user_id: int, now: datetime) -> Kept:
        """What is stored about the person."""
        person = self._pseudonyms.of(user_id)
        known = (
            select(claims.c.at)
            .join_from(claims, occurrences, occurrences.c.source_id == claims.c.source_id)
            .where(claims.c.person == person)
        )
        unknown = select(sightings.c.at).where(sightings.c.person == person)
        errors = known.union_all(unknown).subquery()
        deeds = union_all(*(select(table.c.at).where(table.c.person == person) for table in (corrections, audit)))
        async with self._database.read() as connection:
            count, since = (await connection.execute(select(func.count(), func.min(errors.c.at)))).one()
            taught = await connection.scalar(select(func.count()).select_from(deeds.subquery()))
            language = await connection.scalar(select(languages.c.language).where(languages.c.person == person))
        return Kept(count, since, taught or 0, language, await self._opt_outs.includes(user_id, now))

    async def forget(self, user_id: int) -> None:
        """Delete what is stored about the person; totals, which name nobody, stay, and so does an opt-out."""
        person = self._pseudonyms.of(user_id)
        async with self._database.write() as connection:
            for table, fate in FORGETTING.items():
                theirs = table.c.person == person
                if fate == "delete":
                    await connection.execute(delete(table).where(theirs))
                elif fate == "anonymise":
                    await connection.execute(update(table).where(theirs).values(person=nobody()))
            await drop_unseen(connection)
        self._languages.forget(user_id)
