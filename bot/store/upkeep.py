"""Looks after a log: whether it is whole and its sums fit its rows, and giving back the room of what was deleted."""

from collections import Counter
from typing import Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    case,
    func,
    literal,
    or_,
    select,
    text,
    type_coerce,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError, require_file
from bot.store.migrate import newer, revision_of
from bot.store.schema import HEAD, days, occurrences, people, totals

_DAY: Final = 86_400
_HOUR: Final = 3_600
_SUMS: Final = ("seen", "answered", "solved", "wrong")
_OLD: Final = (
    "The database has revision {revision}, older than {head} of this program: run deepseek-bot db upgrade first."
)


async def check(url: str) -> list[str]:
    """What is wrong with the log, a sentence each; nothing where it is whole.

    Raises StoreError where it cannot be read at all, or has another revision than this program.
    """
    require_file(url)
    database = Database(url)
    try:
        async with database.read() as connection:
            await require_head(connection)
            found = await _damages(connection) if database.file else []
            for look in (_people_problems, _totals_problems, _days_problems):
                found += await look(connection)
            return found
    finally:
        await database.close()


async def vacuum(url: str) -> int | None:
    """Give back the room of what was deleted: how many bytes the file became smaller, None for a database server.

    Raises StoreError.
    """
    require_file(url)
    database = Database(url)
    before = database.file.stat().st_size if database.file else 0
    try:
        await database.outside_transactions("VACUUM")
        if database.file:
            await database.outside_transactions("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        await database.close()
    return before - database.file.stat().st_size if database.file else None


async def require_head(connection: AsyncConnection) -> None:
    """Raise StoreError unless the database has this program's revision."""
    revision = await revision_of(connection)
    if revision is None or revision < HEAD:
        raise StoreError(_OLD.format(revision=revision or "none", head=HEAD))
    if revision != HEAD:
        raise newer(revision)


async def _damages(connection: AsyncConnection) -> list[str]:
    told = await connection.scalars(text("PRAGMA integrity_check(10)"))
    found = [f"The file is damaged: {line}. Restore a backup." for line in told if line != "ok"]
    orphans = Counter((row[0], row[2]) for row in await connection.execute(text("PRAGMA foreign_key_check")))
    return found + [
        f"{count} rows of {table} belong to rows of {parent} that are gone."
        for (table, parent), count in orphans.items()
    ]


async def _people_problems(connection: AsyncConnection) -> list[str]:
    """Rows and people must agree from the second day of the log on; on its first, old rows may have been deleted."""
    rows, log = people.c, occurrences.c
    counted = select(rows.guild_id, rows.entry, rows.day, rows.person, (-rows["count"]).label("count"))
    logged = select(func.coalesce(log.guild_id, 0), log.entry, _unit(_DAY), log.person, literal(1)).where(
        log.source != "slash"
    )
    parts = union_all(counted, logged).subquery()
    first = select(func.min(_unit(_DAY))).scalar_subquery()
    keys = (parts.c.guild_id, parts.c.entry, parts.c.day, parts.c.person)
    wrong = select(*keys).where(parts.c.day > first).group_by(*keys).having(func.sum(parts.c["count"]) != 0)
    return await _told(connection, wrong.subquery(), "people differ from the rows that they count")


async def _totals_problems(connection: AsyncConnection) -> list[str]:
    """Totals outlive the rows, so they may hold more than these, but never less."""
    log, sums = occurrences.c, totals.c
    names = ("guild_id", "entry", "hour", "source", "language")
    counted = select(*(sums[name] for name in names), *((-sums[name]).label(name) for name in _SUMS))
    logged = select(
        func.coalesce(log.guild_id, 0),
        log.entry,
        _unit(_HOUR),
        log.source,
        log.language,
        literal(1),
        case((log.answered, 1), else_=0),
        *(case((log.outcome == outcome, 1), else_=0) for outcome in ("solved", "wrong")),
    )
    parts = union_all(counted, logged).subquery()
    keys = [parts.c[name] for name in names]
    short = or_(*(func.sum(parts.c[name]) > 0 for name in _SUMS))
    wrong = select(*keys).group_by(*keys).having(short)
    return await _told(connection, wrong.subquery(), "totals are smaller than the rows that they count")


async def _days_problems(connection: AsyncConnection) -> list[str]:
    """Days are the totals once more, with look-ups in a column of their own."""
    counted = select(days.c.guild_id, days.c.entry, days.c.day, (-(days.c.seen + days.c.lookups)).label("seen"))
    summed = select(totals.c.guild_id, totals.c.entry, totals.c.hour // 24, totals.c.seen)
    parts = union_all(counted, summed).subquery()
    keys = (parts.c.guild_id, parts.c.entry, parts.c.day)
    wrong = select(*keys).group_by(*keys).having(func.sum(parts.c.seen) != 0)
    return await _told(connection, wrong.subquery(), "days differ from the totals that they sum up")


async def _told(connection: AsyncConnection, wrong: FromClause, sentence: str) -> list[str]:
    count = await connection.scalar(select(func.count()).select_from(wrong))
    return [f"{count} {sentence}: reports are off by that."] if count else []


def _unit(length: int) -> ColumnElement[int]:
    """Which day or hour since 1970 (UTC) an occurrence falls in; ``length`` in seconds."""
    return type_coerce(occurrences.c.at, BigInteger) // length
