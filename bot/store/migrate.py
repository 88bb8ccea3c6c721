"""Brings a database to this program's revision, or back; Alembic is loaded only when there is something to do."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import column, inspect, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError, require_file
from bot.store.schema import HEAD

_VERSION: Final = table("alembic_version", column("version_num"))
_OLDEST_SERVER: Final = (15,)
_ADVISORY_LOCK: Final = text("SELECT pg_advisory_xact_lock(9178230551)")


@dataclass(frozen=True, slots=True)
class Loss:
    """What a step back drops: a table (``name``) and its rows, or a column (``table.column``) and its values."""

    name: str
    count: int


async def upgrade(url: str) -> bool:
    """Migrate the database at the URL; False when it was up to date. Raises StoreError."""
    database = Database(url)
    try:
        return await migrate(database)
    finally:
        await database.close()


async def migrate(database: Database) -> bool:
    """Run the missing migrations in one transaction; False when there were none.

    Raises StoreError for a database that a newer program made.
    """
    async with database.read() as connection:
        revision = await revision_of(connection)
        _check_server(connection)
        if revision == HEAD:
            return False
    async with database.write() as connection:
        revision = await _locked(connection)
        if revision == HEAD:
            return False
        from bot.store import revisions

        if revision not in (None, *revisions.known()):
            raise newer(revision)
        await connection.run_sync(revisions.up)
    return True


async def downgrade(url: str, to: str, *, dry_run: bool = False) -> tuple[Loss, ...]:
    """Take the database at the URL back to an older revision, in one transaction, or only try it; what that drops.

    Raises StoreError.
    """
    from bot.store import revisions

    require_file(url)
    database = Database(url)
    try:
        async with database.write() as connection:
            revision = await _locked(connection)
            _check_way_back(revision, to, revisions.known())
            dropped = await connection.run_sync(revisions.down, to)
            if dry_run:
                await connection.rollback()
    finally:
        await database.close()
    return tuple(Loss(name, count) for name, count in dropped)


async def revision_of(connection: AsyncConnection) -> str | None:
    """The revision of a database; None where it has none yet."""
    if not await connection.run_sync(lambda sync: inspect(sync).has_table(_VERSION.name)):
        return None
    revision: str | None = await connection.scalar(select(_VERSION.c.version_num))
    return revision


def newer(revision: str | None) -> StoreError:
    """What to say of a database that this program does not know."""
    return StoreError(
        f"The database has revision {revision}, newer than this program, which knows {HEAD}: update deepseek-bot."
    )


def _check_server(connection: AsyncConnection) -> None:
    version = connection.dialect.server_version_info
    if connection.dialect.name == "postgresql" and version and version < _OLDEST_SERVER:
        told = ".".join(map(str, version))
        raise StoreError(
            f"The database server is PostgreSQL {told}, too old: upgrade it to {_OLDEST_SERVER[0]} or newer."
        )


async def _locked(connection: AsyncConnection) -> str | None:
    """The revision, which no other process changes before the transaction ends."""
    if connection.dialect.name == "postgresql":
        # Several processes start at once; SQLite's own write lock already makes them wait.
        await connection.execute(_ADVISORY_LOCK)
    return await revision_of(connection)


def _check_way_back(revision: str | None, to: str, known: tuple[str, ...]) -> None:
    if revision is None:
        raise StoreError("The database is empty: there is nothing to take back.")
    if revision not in known:
        raise newer(revision)
    older = known[: known.index(revision)]
    if to not in older:
        choice = f"choose one of {', '.join(older)}" if older else "there is none before it"
        raise StoreError(f"The database has revision {revision} and cannot go back to {to!r}: {choice}.")
