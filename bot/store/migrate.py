"""Brings a database to this program's revision; Alembic is loaded only when there is something to do."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, column, inspect, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError
from bot.store.schema import HEAD

_VERSION: Final = table("alembic_version", column("version_num"))
_ADVISORY_LOCK: Final = text("SELECT pg_advisory_xact_lock(9178230551)")


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
        if await _revision(connection) == HEAD:
            return False
    async with database.write() as connection:
        if connection.dialect.name == "postgresql":
            # Several processes start at once; SQLite's own write lock already makes them wait.
            await connection.execute(_ADVISORY_LOCK)
        revision = await _revision(connection)
        if revision == HEAD:
            return False
        await connection.run_sync(_run, revision)
    return True


async def _revision(connection: AsyncConnection) -> str | None:
    if not await connection.run_sync(lambda sync: inspect(sync).has_table(_VERSION.name)):
        return None
    revision: str | None = await connection.scalar(select(_VERSION.c.version_num))
    return revision


def _run(connection: Connection, revision: str | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    folder = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreError(
            f"The database has revision {revision}, newer than this program, which knows {HEAD}: update deepseek-bot."
        ) from error
