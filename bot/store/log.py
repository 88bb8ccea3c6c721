"""The log: who claimed which message, what was found in it, and what became of that."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, or_, select, update

from bot.store.engine import Database, upsert
from bot.store.occurrences import (
    COLUMNS,
    STANDS,
    Finding,
    Occurrence,
    Outcome,
    Source,
    claim_of,
    judge,
    record,
    total,
)
from bot.store.optouts import OptOuts
from bot.store.people import Pseudonyms, nobody
from bot.store.rollups import count_people, count_totals
from bot.store.schema import claims, corrections, occurrences


@dataclass(frozen=True, slots=True)
class Answer:
    """What the log knows of a source: whose it is (a keyed hash), which message answers it, and what was found.

    ``findings`` are those that still stand, in the order in which they were found; one that was corrected is left out.
    """

    source_id: int
    guild_id: int | None
    channel_id: int
    person: str
    reply_id: int | None
    language: str
    outcome: Outcome | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """An answer that was given: about which entry, where, to whom (a keyed hash), and when it was asked for (UTC)."""

    entry: str
    channel_id: int
    person: str
    at: datetime


_CLAIM: Final = upsert(claims, lambda insert: insert.on_conflict_do_nothing())
_CORRECT: Final = upsert(
    corrections,
    lambda insert: insert.on_conflict_do_update(
        index_elements=[corrections.c.source_id],
        set_={name: insert.excluded[name] for name in ("said", "meant", "person", "at")},
    ),
)
_REPLIED: Final = update(claims).where(claims.c.source_id == bindparam("its_source")).values(waiting=False)
_ANSWERED: Final = (
    update(occurrences)
    .where(occurrences.c.source_id == bindparam("its_source"), occurrences.c.answered.is_(False))
    .values(answered=True)
    .returning(*COLUMNS)
)
_THERE_AGAIN: Final = (
    update(occurrences)
    .where(occurrences.c.source_id == bindparam("its_source"), occurrences.c.outcome == "deleted")
    .values(outcome=None)
)
"""An answer that went with its question is there again."""


class Log:
    """Claims and their occurrences. A source is a message or an interaction, named by its snowflake."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms, opt_outs: OptOuts) -> None:
        self._database = database
        self._pseudonyms = pseudonyms
        self._opt_outs = opt_outs

    async def claim(
        self,
        source_id: int,
        *,
        guild_id: int | None,
        channel_id: int,
        user_id: int,
        at: datetime,
        place_id: int | None = None,
    ) -> bool:
        """Take the right to answer a source; False when somebody has it, or its author opted out of the log.

        ``place_id`` is the channel that reports name, where that is not ``channel_id``: the one that a thread is in.
        """
        if await self._opt_outs.includes(user_id, at):
            return False
        row = {
            "source_id": source_id,
            "guild_id": guild_id,
            "channel_id": channel_id,
            "place_id": place_id or channel_id,
            "person": self._pseudonyms.of(user_id),
            "at": at,
        }
        return await self._database.transact(_take, row)

    async def begin(
        self,
        source_id: int,
        findings: Sequence[Finding],
        *,
        guild_id: int | None,
        channel_id: int,
        user_id: int,
        at: datetime,
        source: Source,
        language: str,
        answer: bool = False,
        answered: bool = False,
        place_id: int | None = None,
    ) -> bool:
        """Claim a source and log what was found in it, as a whole or not at all.

        False when somebody has claimed it, or its author opted out of the log. With ``answer`` it waits in the outbox
        until ``replied`` or ``Outbox.give_up``. ``place_id`` as in ``claim``.
        """
        if await self._opt_outs.includes(user_id, at):
            return False
        row = {
            "source_id": source_id,
            "guild_id": guild_id,
            "channel_id": channel_id,
            "place_id": place_id or channel_id,
            "person": self._pseudonyms.of(user_id),
            "at": at,
            "waiting": answer,
        }

        def work(connection: Connection) -> bool:
            if not _take(connection, row):
                return False
            record(connection, row, findings, source, language, answered)
            return True

        return await self._database.transact(work)

    async def move(self, source_id: int, to: int) -> bool:
        """Give a claim and all that hangs on it to another message, which takes the place of the first.

        False when the first is not claimed, or the other one is.
        """

        def work(connection: Connection) -> bool:
            found = connection.execute(select(claims).where(claims.c.source_id == source_id))
            claim = found.mappings().one_or_none()
            if claim is None or not _take(connection, {**claim, "source_id": to}):
                return False
            for table in (occurrences, corrections):
                connection.execute(update(table).where(table.c.source_id == source_id).values(source_id=to))
            connection.execute(delete(claims).where(claims.c.source_id == source_id))
            return True

        return await self._database.transact(work)

    async def record(
        self, source_id: int, findings: Sequence[Finding], *, source: Source, language: str, answered: bool
    ) -> None:
        """Log what was found in a claimed source, as a whole or not at all.

        An entry that the source was logged with before stays as it is. Raises StoreError for a source that nobody
        claimed.
        """

        def work(connection: Connection) -> None:
            record(connection, claim_of(connection, source_id), findings, source, language, answered)

        if findings:
            await self._database.transact(work)

    async def revise(
        self,
        source_id: int,
        findings: Sequence[Finding],
        *,
        source: Source,
        language: str,
        answered: bool,
        answer: bool = False,
    ) -> None:
        """Log what is found in a source since it was edited, in place of what was found before.

        With ``answer`` it waits in the outbox as after ``begin``. Raises StoreError for a source that nobody claimed.
        """
        found = {finding.entry for finding in findings}
        gone = (occurrences.c.source_id == source_id) & STANDS & occurrences.c.entry.not_in(found)

        def work(connection: Connection) -> None:
            rows = connection.execute(delete(occurrences).where(gone).returning(*COLUMNS)).mappings().all()
            count_people(connection, rows, -1)
            count_totals(connection, [(row, total(row, -1)) for row in rows])
            if findings:
                record(connection, claim_of(connection, source_id), findings, source, language, answered)
            connection.execute(update(claims).where(claims.c.source_id == source_id).values(waiting=answer))

        await self._database.transact(work)

    async def replied(self, source_id: int, reply_id: int) -> None:
        """Count the source as answered, and keep which message answers it."""

        def work(connection: Connection) -> None:
            source = {"its_source": source_id}
            connection.execute(_REPLIED, source | {"reply_id": reply_id})
            changed = connection.execute(_ANSWERED, source).mappings().all()
            count_totals(connection, [(row, {"answered": 1}) for row in changed])
            connection.execute(_THERE_AGAIN, source)

        await self._database.transact(work)

    async def withdrawn(self, source_id: int, outcome: Outcome) -> None:
        """The answer to a source is gone; what was said of it before weighs more than this ``outcome``."""
        unjudged = (occurrences.c.source_id == source_id) & occurrences.c.outcome.is_(None)

        def work(connection: Connection) -> None:
            connection.execute(_REPLIED, {"its_source": source_id, "reply_id": None})
            judge(connection, unjudged, outcome)

        await self._database.transact(work)

    async def outcome(self, source_id: int, outcome: Outcome, at: datetime | None = None) -> bool:
        """Set what became of the source, in place of what was said before; False when the log does not hold it.

        ``at`` is when it was said, where that is known; said again, the first time counts.
        """
        return await self._database.transact(judge, (occurrences.c.source_id == source_id) & STANDS, outcome, at)

    async def correct(self, source_id: int, meant: Finding | None, *, by: int, at: datetime, language: str) -> None:
        """Somebody says what a claimed source really reports; None for no DeepSeek error.

        What was found before becomes wrong. Raises StoreError for a source that nobody claimed.
        """
        standing = (occurrences.c.source_id == source_id) & STANDS
        person = nobody() if await self._opt_outs.includes(by, at) else self._pseudonyms.of(by)

        def work(connection: Connection) -> None:
            found = select(occurrences.c.entry).where(standing).order_by(occurrences.c.id)
            said = connection.scalars(found).all()
            confirmed = meant is not None and meant.entry in said
            wrong = standing & (occurrences.c.entry != meant.entry) if meant and confirmed else standing
            judge(connection, wrong, "wrong", at)
            row = {
                "source_id": source_id,
                "said": said[0] if said else None,
                "meant": meant.entry if meant else None,
                "person": person,
                "at": at,
            }
            if meant is not None:
                record(connection, claim_of(connection, source_id), (meant,), "menu", language, answered=False)
            connection.execute(_CORRECT(connection), row)

        await self._database.transact(work)

    async def call(self, source_id: int, at: datetime) -> bool:
        """Take the right to call the helpers for a source; False when they were called before."""
        statement = (
            update(claims)
            .where(claims.c.source_id == source_id, claims.c.called_at.is_(None))
            .values(called_at=at)
            .returning(claims.c.source_id)
        )
        async with self._database.write() as connection:
            return (await connection.execute(statement)).one_or_none() is not None

    async def answer(self, source_id: int) -> Answer | None:
        """What is known of a source; None when the log does not hold it."""
        return next(iter(await self._answers(claims.c.source_id == source_id)), None)

    async def answers(self, message_ids: Collection[int]) -> list[Answer]:
        """What is known of messages that are sources, or that answer one."""
        return await self._answers(or_(claims.c.source_id.in_(message_ids), claims.c.reply_id.in_(message_ids)))

    async def claimed(self, source_ids: Collection[int]) -> set[int]:
        """Which of these sources somebody has claimed."""
        async with self._database.read() as connection:
            return set(await connection.scalars(select(claims.c.source_id).where(claims.c.source_id.in_(source_ids))))

    async def owner(self, source_id: int) -> str | None:
        """The hash of the person who asked; None when the log does not hold the source."""
        async with self._database.read() as connection:
            person: str | None = await connection.scalar(select(claims.c.person).where(claims.c.source_id == source_id))
            return person

    def is_person(self, person: str | None, user_id: int) -> bool:
        """Whether a hash is this user's."""
        return person == self._pseudonyms.of(user_id)

    def person(self, user_id: int) -> str:
        """The hash under which the log knows a user."""
        return self._pseudonyms.of(user_id)

    async def said(self, guild_id: int, since: datetime) -> list[Said]:
        """The answers that a guild got since a moment and that still stand; look-ups are not among them."""
        return await self._said(occurrences.c.guild_id == guild_id, occurrences.c.at >= since)

    async def said_in(self, channel_id: int, entries: Collection[str]) -> list[Said]:
        """The answers about these entries in a channel, at any time, that still stand; look-ups are not among them."""
        return await self._said(occurrences.c.channel_id == channel_id, occurrences.c.entry.in_(entries))

    async def recent(self, guild_id: int | None, limit: int) -> list[Occurrence]:
        """The newest occurrences of a guild, or of all places for None, the newest first."""
        statement = select(*COLUMNS).order_by(occurrences.c.at.desc(), occurrences.c.id.desc()).limit(limit)
        if guild_id is not None:
            statement = statement.where(occurrences.c.guild_id == guild_id)
        async with self._database.read() as connection:
            return [Occurrence(**row) for row in (await connection.execute(statement)).mappings()]

    async def _answers(self, which: ColumnElement[bool]) -> list[Answer]:
        found = occurrences.c
        statement = (
            select(claims, *(found[name] for name in ("language", "outcome", "entry", "code", "confidence")))
            .add_columns(found.placeholders)
            .join_from(claims, occurrences, (found.source_id == claims.c.source_id) & STANDS, isouter=True)
            .where(which)
            .order_by(claims.c.source_id, found.id)
        )
        by_source: dict[int, list[Row[Any]]] = {}
        async with self._database.read() as connection:
            for row in await connection.execute(statement):
                by_source.setdefault(row.source_id, []).append(row)
        return [_answer(rows) for rows in by_source.values()]

    async def _said(self, *which: ColumnElement[bool]) -> list[Said]:
        stands = occurrences.c.outcome.is_(None) | occurrences.c.outcome.not_in(("wrong", "dismissed", "deleted"))
        columns = (occurrences.c.entry, occurrences.c.channel_id, occurrences.c.person, occurrences.c.at)
        statement = select(*columns).where(*which, occurrences.c.answered, occurrences.c.source != "slash", stands)
        async with self._database.read() as connection:
            return [Said(*row) for row in await connection.execute(statement)]


def _take(connection: Connection, claim: Mapping[str, Any]) -> bool:
    """Insert a claim; False when somebody has its source."""
    return connection.execute(_CLAIM(connection), dict(claim)).rowcount == 1


def _answer(rows: Sequence[Row[Any]]) -> Answer:
    first = rows[0]
    found = [row for row in rows if row.entry is not None]
    return Answer(
        source_id=first.source_id,
        guild_id=first.guild_id,
        channel_id=first.channel_id,
        person=first.person,
        reply_id=first.reply_id,
        language=first.language or "en",
        outcome=first.outcome,
        findings=tuple(Finding(row.entry, row.code, row.confidence, row.placeholders) for row in found),
    )
