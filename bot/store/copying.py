"""Moves a whole log from one database into another, of either kind: in batches, going on where it broke off.

It knows tables only by the schema, so a new table is copied without a line here.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Final

from sqlalchemy import Row, Select, Table, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError, insert_into, require_file
from bot.store.migrate import migrate
from bot.store.people import OTHER_KEY, fingerprint, known_fingerprint, load_key
from bot.store.schema import meta, metadata
from bot.store.upkeep import require_head

Progress = Callable[[str, int, int], None]
"""Told after each batch: the table, and of all rows how many are through."""

_BATCH: Final = 1_000
_UNFINISHED: Final = (
    "This database holds an unfinished copy of another one: run the same deepseek-bot db copy again, which goes on "
    "where it broke off."
)
_MARK: Final = "unfinished_copy"
"""In the target's meta while the copy is not finished: the fingerprint of the source's privacy key."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a table holds: how many rows, and a sum over them that does not depend on their order."""

    rows: int
    checksum: int


async def copy(source_url: str, target_url: str, privacy_key: str | None, progress: Progress) -> dict[str, int]:
    """Copy all rows, compare both sides, and give the rows of each table.

    The target must be empty, or hold the beginning of the same copy. ``privacy_key`` is the one given, if any: it must
    be the source's. Raises StoreError; what was copied until then is taken up the next time.
    """
    require_file(source_url, "FROM")
    async with _opened(source_url, "FROM") as source, _opened(target_url, "TO") as target:
        if source.url == target.url or (source.file and source.file == target.file):
            raise StoreError("FROM and TO are the same database: name two.")
        async with source.read() as reader:
            if reader.dialect.name == "postgresql":  # there a read sees one state only where it asks for that
                await reader.execution_options(isolation_level="REPEATABLE READ")
            await _begin(reader, target, privacy_key)
            await _copy(reader, target, progress)
            return await _finish(reader, target)


async def refuse_unfinished(database: Database) -> None:
    """StoreError where a copy into this database broke off, so that it holds only a part."""
    async with database.read() as connection:
        if await _mark(connection) is not None:
            raise StoreError(_UNFINISHED)


@asynccontextmanager
async def _opened(url: str, name: str) -> AsyncIterator[Database]:
    database = Database(url, name)
    try:
        yield database
    finally:
        await database.close()


async def _begin(reader: AsyncConnection, target: Database, privacy_key: str | None) -> None:
    """Check that both sides can be what they are named, and mark the target as unfinished."""
    await require_head(reader)
    ours = await known_fingerprint(reader)
    if ours is None or await _mark(reader) is not None:
        raise StoreError("FROM holds no whole log: name the database that the bot used.")
    if privacy_key and fingerprint(load_key(target.url, privacy_key)) != ours:
        raise StoreError(OTHER_KEY)
    await migrate(target)
    async with target.write() as writer:
        mark = await _mark(writer)
        if mark == ours:
            return
        if mark is not None or await known_fingerprint(writer) not in (None, ours) or await _holds_rows(writer):
            raise StoreError("TO holds another log already: name an empty database.")
        await writer.execute(delete(meta))
        await writer.execute(insert_into(writer, meta).values(key=_MARK, value=ours))


async def _copy(reader: AsyncConnection, target: Database, progress: Progress) -> None:
    counts = {table: await _count(reader, table) for table in metadata.sorted_tables}
    total, through = sum(counts.values()), 0
    for table, count in counts.items():
        async with target.read() as there:
            done = await _count(there, table) == count
        if done:
            through += count
            progress(table.name, through, total)
            continue
        rows = await reader.stream(_rows(table))
        async for batch in rows.partitions(_BATCH):
            async with target.write() as writer:
                # What an earlier try brought over stays.
                insert = insert_into(writer, table).on_conflict_do_nothing()
                await writer.execute(insert, [dict(row._mapping) for row in batch])  # noqa: SLF001  (its public name)
            through += len(batch)
            progress(table.name, through, total)


async def _finish(reader: AsyncConnection, target: Database) -> dict[str, int]:
    """Compare both sides and take the mark away; the rows of each table."""
    counts = {}
    async with target.write() as writer:
        for table in metadata.sorted_tables:
            ours, theirs = await _content(reader, table), await _content(writer, table)
            if ours != theirs:
                raise StoreError(
                    f"{table.name} has {ours.rows} rows in FROM and {theirs.rows} in TO, and they are not the same: "
                    "FROM has changed since the copy began. Stop the bot, and copy into an empty database."
                )
            counts[table.name] = ours.rows
            await _go_on_counting(writer, table)
        await writer.execute(delete(meta).where(meta.c.key == _MARK))
    return counts


async def _go_on_counting(writer: AsyncConnection, table: Table) -> None:
    """Let PostgreSQL number new rows after those that came with numbers; SQLite does so by itself."""
    column = table.autoincrement_column
    if column is None or writer.dialect.name != "postgresql":
        return
    sequence = func.pg_get_serial_sequence(table.name, column.name)
    last = func.max(column)
    await writer.execute(select(func.setval(sequence, func.coalesce(last, 1), last.is_not(None))).select_from(table))


async def _mark(connection: AsyncConnection) -> str | None:
    found: str | None = await connection.scalar(select(meta.c.value).where(meta.c.key == _MARK))
    return found


async def _holds_rows(connection: AsyncConnection) -> bool:
    tables = [table for table in metadata.sorted_tables if table is not meta]
    return any([await _count(connection, table) for table in tables])


async def _count(connection: AsyncConnection, table: Table) -> int:
    return int(await connection.scalar(select(func.count()).select_from(_rows(table).subquery())) or 0)


async def _content(connection: AsyncConnection, table: Table) -> Content:
    rows = checksum = 0
    async for batch in (await connection.stream(_rows(table))).partitions(_BATCH):
        rows += len(batch)
        checksum += sum(map(_number, batch))
    return Content(rows, checksum % 2**128)


def _number(row: Row[Any]) -> int:
    values = json.dumps(list(row), default=str, sort_keys=True)
    return int.from_bytes(blake2b(values.encode(), digest_size=16).digest(), "big")


def _rows(table: Table) -> Select[Any]:
    return select(meta).where(meta.c.key != _MARK) if table is meta else select(table)
