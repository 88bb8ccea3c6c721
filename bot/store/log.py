"""The log: who claimed which message, what was found in it, and what became of that."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Column, ColumnElement, Row, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError, insert_into
from bot.store.optouts import OptOuts
from bot.store.people import Pseudonyms, nobody
from bot.store.rollups import count_people, count_totals
from bot.store.schema import claims, corrections, occurrences

Source = Literal["auto", "picture", "menu", "slash"]
"""How an error came to the bot: pasted, in a picture, through a message menu, through /deepseek."""

Outcome = Literal["solved", "stuck", "wrong", "dismissed", "deleted"]
"""What became of an answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One error recognised in a message; ``confidence`` is 0 to 1, ``values`` are the catalog's placeholders.

    ``rule`` (wording, symptom, status) and ``wording`` tell by what it was recognised.
    """

    entry: str
    code: str
    confidence: float
    values: Mapping[str, str] = field(default_factory=dict)
    rule: str | None = None
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One logged error; ``person`` is a keyed hash, ``guild_id`` None outside of servers, ``at`` UTC.

    ``place_id`` is the channel that reports name: for a thread or a forum post the one that it is in.
    """

    source_id: int
    guild_id: int | None
    channel_id: int
    place_id: int
    person: str
    entry: str
    code: str
    confidence: float
    source: Source
    language: str
    outcome: Outcome | None
    answered: bool
    at: datetime
    placeholders: Mapping[str, str]


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


_COLUMNS: Final = tuple(occurrences.c[name] for name in Occurrence.__slots__)
STANDS: Final = ~exists().where(
    corrections.c.source_id == occurrences.c.source_id, corrections.c.said == occurrences.c.entry
)
"""The occurrence was not corrected into another."""


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
        async with self._database.write() as connection:
            statement = insert_into(connection, claims).values(row).on_conflict_do_nothing()
            return (await connection.execute(statement)).rowcount == 1

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
        async with self._database.write() as connection:
            taken = await connection.execute(insert_into(connection, claims).values(row).on_conflict_do_nothing())
            if taken.rowcount != 1:
                return False
            await _record(connection, source_id, findings, source, language, answered)
        return True

    async def move(self, source_id: int, to: int) -> bool:
        """Give a claim and all that hangs on it to another message, which takes the place of the first.

        False when the first is not claimed, or the other one is.
        """
        async with self._database.write() as connection:
            found = await connection.execute(select(claims).where(claims.c.source_id == source_id))
            claim = found.mappings().one_or_none()
            if claim is None:
                return False
            copy = insert_into(connection, claims).values({**claim, "source_id": to}).on_conflict_do_nothing()
            if (await connection.execute(copy)).rowcount != 1:
                return False
            for table in (occurrences, corrections):
                await connection.execute(update(table).where(table.c.source_id == source_id).values(source_id=to))
            await connection.execute(delete(claims).where(claims.c.source_id == source_id))
        return True

    async def record(
        self, source_id: int, findings: Sequence[Finding], *, source: Source, language: str, answered: bool
    ) -> None:
        """Log what was found in a claimed source, as a whole or not at all.

        An entry that the source was logged with before stays as it is. Raises StoreError for a source that nobody
        claimed.
        """
        if findings:
            async with self._database.write() as connection:
                await _record(connection, source_id, findings, source, language, answered)

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
        async with self._database.write() as connection:
            rows = (await connection.execute(delete(occurrences).where(gone).returning(*_COLUMNS))).all()
            await count_people(connection, rows, -1)
            await count_totals(connection, [(row, _total(row, -1)) for row in rows])
            if findings:
                await _record(connection, source_id, findings, source, language, answered)
            await connection.execute(update(claims).where(claims.c.source_id == source_id).values(waiting=answer))

    async def replied(self, source_id: int, reply_id: int) -> None:
        """Count the source as answered, and keep which message answers it."""
        statement = (
            update(occurrences)
            .where(occurrences.c.source_id == source_id, occurrences.c.answered.is_(False))
            .values(answered=True)
            .returning(*_COLUMNS)
        )
        async with self._database.write() as connection:
            claim = update(claims).where(claims.c.source_id == source_id)
            await connection.execute(claim.values(reply_id=reply_id, waiting=False))
            changed = (await connection.execute(statement)).all()
            await count_totals(connection, [(row, {"answered": 1}) for row in changed])
            # An answer that went with its question is there again.
            again = (occurrences.c.source_id == source_id) & (occurrences.c.outcome == "deleted")
            await connection.execute(update(occurrences).where(again).values(outcome=None))

    async def withdrawn(self, source_id: int, outcome: Outcome) -> None:
        """The answer to a source is gone; what was said of it before weighs more than this ``outcome``."""
        async with self._database.write() as connection:
            claim = update(claims).where(claims.c.source_id == source_id)
            await connection.execute(claim.values(reply_id=None, waiting=False))
            await _judge(connection, (occurrences.c.source_id == source_id) & occurrences.c.outcome.is_(None), outcome)

    async def outcome(self, source_id: int, outcome: Outcome, at: datetime | None = None) -> bool:
        """Set what became of the source, in place of what was said before; False when the log does not hold it.

        ``at`` is when it was said, where that is known; said again, the first time counts.
        """
        async with self._database.write() as connection:
            return await _judge(connection, (occurrences.c.source_id == source_id) & STANDS, outcome, at)

    async def correct(self, source_id: int, meant: Finding | None, *, by: int, at: datetime, language: str) -> None:
        """Somebody says what a claimed source really reports; None for no DeepSeek error.

        What was found before becomes wrong. Raises StoreError for a source that nobody claimed.
        """
        ours = (occurrences.c.source_id == source_id) & STANDS
        async with self._database.write() as connection:
            said = (await connection.scalars(select(occurrences.c.entry).where(ours).order_by(occurrences.c.id))).all()
            if meant is not None and meant.entry in said:
                ours &= occurrences.c.entry != meant.entry
            await _judge(connection, ours, "wrong", at)
            row = {
                "source_id": source_id,
                "said": said[0] if said else None,
                "meant": meant.entry if meant else None,
                "person": nobody() if await self._opt_outs.includes(by, at) else self._pseudonyms.of(by),
                "at": at,
            }
            if meant is not None:
                await _record(connection, source_id, (meant,), "menu", language, answered=False)
            fresh = insert_into(connection, corrections).values(row)
            await connection.execute(fresh.on_conflict_do_update(index_elements=[corrections.c.source_id], set_=row))

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
        statement = select(*_COLUMNS).order_by(occurrences.c.at.desc(), occurrences.c.id.desc()).limit(limit)
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


async def _record(
    connection: AsyncConnection,
    source_id: int,
    findings: Sequence[Finding],
    source: Source,
    language: str,
    answered: bool,
) -> None:
    claim = (await connection.execute(select(claims).where(claims.c.source_id == source_id))).one_or_none()
    if claim is None:
        raise StoreError("An error cannot be logged: its message was never claimed, or its data were deleted.")
    rows = [_row(claim, finding, source, language, answered) for finding in findings]
    statement = insert_into(connection, occurrences).values(rows).on_conflict_do_nothing().returning(*_COLUMNS)
    fresh = (await connection.execute(statement)).all()
    await count_people(connection, fresh)
    await count_totals(connection, [(row, _total(row, 1)) for row in fresh])


async def _judge(
    connection: AsyncConnection, which: ColumnElement[bool], outcome: Outcome, at: datetime | None = None
) -> bool:
    """Set the outcome of occurrences, and their totals; False where there are none."""
    columns: Sequence[Column[Any]] = (*_COLUMNS, occurrences.c.id)
    before = (await connection.execute(select(*columns).where(which).with_for_update())).all()
    ids = [row.id for row in before if row.outcome != outcome]
    changed = update(occurrences).where(occurrences.c.id.in_(ids)).values(outcome=outcome, outcome_at=at)
    await connection.execute(changed)
    await count_totals(connection, [(row, _change(row.outcome, outcome)) for row in before])
    return bool(before)


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


def _row(claim: Row[Any], finding: Finding, source: Source, language: str, answered: bool) -> dict[str, object]:
    return {
        "source_id": claim.source_id,
        "guild_id": claim.guild_id,
        "channel_id": claim.channel_id,
        "place_id": claim.place_id,
        "person": claim.person,
        "entry": finding.entry,
        "code": finding.code,
        "confidence": finding.confidence,
        "source": source,
        "language": language,
        "answered": answered,
        "at": claim.at,
        "placeholders": dict(finding.values),
        "rule": finding.rule,
        "wording": finding.wording,
    }


def _total(row: Row[Any], sign: int) -> dict[str, int]:
    """What an occurrence that comes (1) or goes (-1) adds to the totals."""
    told = {"seen": 1, "answered": int(row.answered), **_change(None, row.outcome)}
    return {name: sign * count for name, count in told.items()}


def _change(before: str | None, after: str | None) -> dict[str, int]:
    """What an outcome in place of another adds to the totals."""
    return {name: (after == name) - (before == name) for name in ("solved", "wrong")}
