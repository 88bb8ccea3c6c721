"""The log: who claimed which message, what was found in it, and what became of that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError, insert_into
from bot.store.people import Pseudonyms
from bot.store.rollups import count_people, count_totals
from bot.store.schema import claims, occurrences

Source = Literal["auto", "picture", "menu", "slash"]
"""How an error came to the bot: pasted, in a picture, through a message menu, through /deepseek."""

Outcome = Literal["solved", "stuck", "wrong", "dismissed", "deleted"]
"""What became of an answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One error recognised in a message; ``confidence`` is 0 to 1."""

    entry: str
    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One logged error; ``person`` is a keyed hash, ``guild_id`` None outside of servers, ``at`` UTC."""

    source_id: int
    guild_id: int | None
    channel_id: int
    person: str
    entry: str
    code: str
    confidence: float
    source: Source
    language: str
    outcome: Outcome | None
    answered: bool
    at: datetime


_COLUMNS: Final = tuple(occurrences.c[name] for name in Occurrence.__slots__)


class Log:
    """Claims and their occurrences. A source is a message or an interaction, named by its snowflake."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database = database
        self._pseudonyms = pseudonyms

    async def claim(self, source_id: int, *, guild_id: int | None, channel_id: int, user_id: int, at: datetime) -> bool:
        """Take the right to answer a source; False when somebody has it."""
        row = {
            "source_id": source_id,
            "guild_id": guild_id,
            "channel_id": channel_id,
            "person": self._pseudonyms.of(user_id),
            "at": at,
        }
        async with self._database.write() as connection:
            statement = insert_into(connection, claims).values(row).on_conflict_do_nothing()
            return (await connection.execute(statement)).rowcount == 1

    async def record(
        self, source_id: int, findings: Sequence[Finding], *, source: Source, language: str, answered: bool
    ) -> None:
        """Log what was found in a claimed source, as a whole or not at all.

        An entry that the source was logged with before stays as it is. Raises StoreError for a source that nobody
        claimed.
        """
        if not findings:
            return
        async with self._database.write() as connection:
            claim = (await connection.execute(select(claims).where(claims.c.source_id == source_id))).one_or_none()
            if claim is None:
                raise StoreError("An error cannot be logged: its message was never claimed, or its data were deleted.")
            rows = [_row(claim, finding, source, language, answered) for finding in findings]
            fresh = await _insert(connection, rows)
            await count_people(connection, fresh)
            await count_totals(connection, [(row, {"seen": 1, "answered": int(answered)}) for row in fresh])

    async def replied(self, source_id: int, reply_id: int) -> None:
        """Count the source as answered, and keep which message answers it."""
        statement = (
            update(occurrences)
            .where(occurrences.c.source_id == source_id, occurrences.c.answered.is_(False))
            .values(answered=True)
            .returning(*_COLUMNS)
        )
        async with self._database.write() as connection:
            await connection.execute(update(claims).where(claims.c.source_id == source_id).values(reply_id=reply_id))
            changed = (await connection.execute(statement)).all()
            await count_totals(connection, [(row, {"answered": 1}) for row in changed])

    async def outcome(self, source_id: int, outcome: Outcome) -> bool:
        """Set what became of the source, in place of what was said before; False when the log does not hold it."""
        ours = occurrences.c.source_id == source_id
        async with self._database.write() as connection:
            before = (await connection.execute(select(*_COLUMNS).where(ours).with_for_update())).all()
            await connection.execute(update(occurrences).where(ours).values(outcome=outcome))
            await count_totals(connection, [(row, _change(row.outcome, outcome)) for row in before])
        return bool(before)

    async def owner(self, source_id: int) -> str | None:
        """The hash of the person who asked; None when the log does not hold the source."""
        async with self._database.read() as connection:
            person: str | None = await connection.scalar(select(claims.c.person).where(claims.c.source_id == source_id))
            return person

    def is_person(self, person: str | None, user_id: int) -> bool:
        """Whether a hash is this user's."""
        return person == self._pseudonyms.of(user_id)

    async def recent(self, guild_id: int | None, limit: int) -> list[Occurrence]:
        """The newest occurrences of a guild, or of all places for None, the newest first."""
        statement = select(*_COLUMNS).order_by(occurrences.c.at.desc(), occurrences.c.id.desc()).limit(limit)
        if guild_id is not None:
            statement = statement.where(occurrences.c.guild_id == guild_id)
        async with self._database.read() as connection:
            return [Occurrence(**row) for row in (await connection.execute(statement)).mappings()]


def _row(claim: Row[Any], finding: Finding, source: Source, language: str, answered: bool) -> dict[str, object]:
    return {
        "source_id": claim.source_id,
        "guild_id": claim.guild_id,
        "channel_id": claim.channel_id,
        "person": claim.person,
        "entry": finding.entry,
        "code": finding.code,
        "confidence": finding.confidence,
        "source": source,
        "language": language,
        "answered": answered,
        "at": claim.at,
    }


async def _insert(connection: AsyncConnection, rows: Sequence[dict[str, object]]) -> Sequence[Row[Any]]:
    """Insert the rows whose entry is new to their source, and give those."""
    statement = insert_into(connection, occurrences).values(rows).on_conflict_do_nothing().returning(*_COLUMNS)
    return (await connection.execute(statement)).all()


def _change(before: str | None, after: str) -> dict[str, int]:
    """What an outcome in place of another adds to the totals."""
    return {name: (after == name) - (before == name) for name in ("solved", "wrong")}
