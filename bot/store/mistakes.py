"""Where the bot was wrong, as people said."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, or_, select

from bot.store.engine import Database
from bot.store.schema import occurrences

_log: Final = occurrences.c


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


class Mistakes:
    """Questions about wrong answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
            .where(_log.guild_id == guild_id, _log.at >= since, or_(_log.answered, wrong))
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
