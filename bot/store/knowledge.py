"""What guilds teach the bot, and the record of who changed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.knowledge import Lesson, Lessons
from bot.store.engine import Database, insert_into
from bot.store.optouts import OptOuts
from bot.store.people import Pseudonyms, nobody
from bot.store.schema import audit, knowledge


@dataclass(frozen=True, slots=True)
class Change:
    """A lesson before and after; None where there was none, or is none any more."""

    entry: str
    before: Lesson | None
    after: Lesson | None


@dataclass(frozen=True, slots=True)
class Record:
    """A change as the audit keeps it: by whom (a keyed hash), and when (UTC)."""

    change: Change
    person: str
    at: datetime


class Knowledge:
    """Lessons by guild, held in memory because every message asks; one process serves one guild."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms, opt_outs: OptOuts) -> None:
        self._database = database
        self._pseudonyms = pseudonyms
        self._opt_outs = opt_outs
        self._known: dict[int, Lessons] = {}
        self._changes = 0

    def known(self, guild_id: int) -> Lessons | None:
        """What a guild says, where that is in memory already."""
        return self._known.get(guild_id)

    async def lessons(self, guild_id: int) -> Lessons:
        """What a guild says, by entry; the same object until it changes."""
        known = self._known.get(guild_id)
        if known is not None:
            return known
        changes = self._changes
        async with self._database.read() as connection:
            lessons = await _load(connection, guild_id)
        if changes == self._changes:  # else this may be what was true before the change
            self._known[guild_id] = lessons
        return lessons

    async def teach(
        self, guild_id: int, lessons: Mapping[str, Lesson | None], *, by: int, at: datetime
    ) -> list[Change]:
        """Put lessons in place of those before, None to take one away; what really changed is kept in the audit."""
        person = nobody() if await self._opt_outs.includes(by, at) else self._pseudonyms.of(by)
        async with self._database.write() as connection:
            before = await _load(connection, guild_id)
            changes = [
                Change(entry, before.get(entry), _saying(lesson))
                for entry, lesson in sorted(lessons.items())
                if before.get(entry) != _saying(lesson)
            ]
            for change in changes:
                await _write(connection, guild_id, change)
            if changes:
                rows = [_row(guild_id, change, person, at) for change in changes]
                await connection.execute(insert(audit), rows)
        self.forget(guild_id)
        return changes

    def forget(self, guild_id: int) -> None:
        """Hold the lessons of a guild in memory no longer: they changed."""
        self._changes += 1
        self._known.pop(guild_id, None)

    async def changes(self, guild_id: int, limit: int) -> list[Record]:
        """The newest changes of a guild, the newest first."""
        statement = select(audit).where(audit.c.guild_id == guild_id).order_by(audit.c.at.desc(), audit.c.id.desc())
        async with self._database.read() as connection:
            rows = (await connection.execute(statement.limit(limit))).all()
        return [Record(Change(row.entry, _lesson(row.before), _lesson(row.after)), row.person, row.at) for row in rows]


async def _load(connection: AsyncConnection, guild_id: int) -> Lessons:
    rows = await connection.execute(select(knowledge).where(knowledge.c.guild_id == guild_id))
    return {row.entry: Lesson.model_validate(row.lesson) for row in rows}


async def _write(connection: AsyncConnection, guild_id: int, change: Change) -> None:
    key = {"guild_id": guild_id, "entry": change.entry}
    if change.after is None:
        await connection.execute(delete(knowledge).filter_by(**key))
        return
    told = change.after.told()
    statement = insert_into(connection, knowledge).values(**key, lesson=told)
    columns = list(knowledge.primary_key)
    await connection.execute(statement.on_conflict_do_update(index_elements=columns, set_={"lesson": told}))


def _row(guild_id: int, change: Change, person: str, at: datetime) -> dict[str, object]:
    before, after = (lesson.told() if lesson else None for lesson in (change.before, change.after))
    return {"guild_id": guild_id, "person": person, "entry": change.entry, "before": before, "after": after, "at": at}


def _saying(lesson: Lesson | None) -> Lesson | None:
    """None for a lesson that says nothing."""
    return lesson if lesson and lesson.told() else None


def _lesson(told: Mapping[str, object] | None) -> Lesson | None:
    return None if told is None else Lesson.model_validate(told)
