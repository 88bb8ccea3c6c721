"""Opens a database for reading and writing, and words its errors for a person."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Final

import aiosqlite
from sqlalchemy import URL, Connection, Table, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import AdaptedConnection
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.metrics import DATABASE_ERRORS

_SQLITE: Final = "sqlite+aiosqlite"
_POSTGRES: Final = "postgresql+asyncpg"

_PATIENCE: Final = 5
"""Seconds to wait for another program's lock."""

_PRAGMAS: Final = (f"busy_timeout={_PATIENCE * 1000}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")

_URL_HELP: Final = f"{{name}} must look like {_SQLITE}:///deepseek-bot.db or {_POSTGRES}://user:password@host/database."

_START_ANEW: Final = "restore a backup, or move it away with its -wal and -shm files, and a new one is made."

_SQLITE_ERRORS: Final = (
    ("unable to open", "{file} cannot be opened: let the bot read and write it and its folder {folder}."),
    ("readonly", "{file} is read-only: let the bot write it and its folder {folder}."),
    ("not a database", "{file} is not an SQLite database, or it is damaged: " + _START_ANEW),
    ("malformed", "{file} is damaged: " + _START_ANEW),
    ("is locked", "{file} is locked by another program: end that one, then try again."),
    ("disk is full", "{file} cannot grow: the disk is full; free some space."),
)
"""What SQLite says, and what a person should read instead."""


class StoreError(Exception):
    """The store cannot do its job; the text says what is wrong and what to do."""


class Database:
    """One database: any number of readers, and for SQLite one writer at a time; ``file`` is None for a server."""

    def __init__(self, url: str, name: str = "DATABASE_URL", *, connections: int = 5) -> None:
        """Check that the URL can work, else raise StoreError; a server is not asked yet.

        ``name`` is what the person who gave the URL knows it by; ``connections`` is how many at most are held to a
        server.
        """
        self.url = url
        self.name = name
        self.file = sqlite_file(url, name)
        if self.file:
            # Tried here first: a connection that fails in the driver's thread leaves that thread to finish by itself,
            # and it complains on stderr when the event loop ends before it does.
            with self._readable_errors():
                sqlite3.connect(self.file).close()
        self._engine = _engine(_checked(url, name), connections)
        self._writing_engine = self._engine.execution_options(writes=True)
        # Waiting here is fair and without a limit; waiting for SQLite's own lock is neither.
        self._writer: AbstractAsyncContextManager[None] = asyncio.Lock() if self.file else nullcontext()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one state of the database; what it writes is thrown away."""
        with self._readable_errors():
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def survey(self) -> AsyncIterator[AsyncConnection]:
        """A connection to read much with: a server plans each statement for the values at hand."""
        async with self.read() as connection:
            if self.file is None:
                # Else it soon takes one plan for all guilds and times, which is slow for the large ones.
                for setting in ("plan_cache_mode = force_custom_plan", "jit = off"):
                    await connection.exec_driver_sql(f"SET LOCAL {setting}")
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A connection whose work is kept as a whole, or not at all when the block raises."""
        with self._readable_errors():
            async with self._writer, self._writing_engine.begin() as connection:
                yield connection

    async def outside_transactions(self, statement: str) -> None:
        """Run what no transaction may hold, such as VACUUM."""
        with self._readable_errors():
            async with self._writer, self._engine.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT", bare=True)
                await connection.execute(text(statement))

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()

    @contextmanager
    def _readable_errors(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, PoolTimeout, sqlite3.Error, OSError) as error:
            DATABASE_ERRORS.inc()
            raise StoreError(self._explained(error)) from error

    def _explained(self, error: Exception) -> str:
        reason = str(error.orig if isinstance(error, DBAPIError) else error)
        if self.file is None:
            return f"The database server cannot be used, see {self.name}: {reason}."
        return sqlite_trouble(self.file, reason, self.name)


def sqlite_trouble(file: Path, reason: str, name: str = "DATABASE_URL") -> str:
    """What a person should read where SQLite refuses a file for this reason."""
    folder = file.parent
    if not folder.is_dir():
        return f"There is no folder {folder}: create it, or change {name}."
    for said, sentence in _SQLITE_ERRORS:
        if said in reason:
            return sentence.format(file=file, folder=folder)
    return f"The database {file} cannot be used: {reason}."


def insert_into(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT, in the connection's dialect."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def sqlite_file(url: str, name: str = "DATABASE_URL") -> Path | None:
    """The file of an SQLite URL, None for a database server; StoreError for a URL that cannot work."""
    checked = _checked(url, name)
    return Path(str(checked.database)).resolve() if checked.drivername == _SQLITE else None


def require_file(url: str, name: str = "DATABASE_URL") -> None:
    """Raise StoreError for the URL of an SQLite file that is not there, which opening it would make."""
    file = sqlite_file(url, name)
    if file and not file.is_file():
        raise StoreError(f"There is no database {file} yet: start the bot here first, or set {name}.")


def _checked(given: str, name: str) -> URL:
    try:
        url = make_url(given)
    except (ArgumentError, ValueError):
        raise StoreError(_URL_HELP.format(name=name)) from None
    named = url.database and not url.database.startswith((":memory:", "file:"))
    if url.drivername not in (_SQLITE, _POSTGRES) or not named:
        raise StoreError(_URL_HELP.format(name=name))
    return url


def _engine(url: URL, connections: int) -> AsyncEngine:
    # Parameters stay out of error texts: they are hashes of people.
    if url.drivername == _SQLITE:
        # The driver would start transactions late and without asking; `_begin` does it instead.
        engine = create_async_engine(url, hide_parameters=True, connect_args={"isolation_level": None})
        event.listen(engine.sync_engine, "connect", _set_pragmas)
        event.listen(engine.sync_engine, "begin", _begin)
        return engine
    try:
        return create_async_engine(url, hide_parameters=True, pool_pre_ping=True, pool_size=connections, max_overflow=0)
    except ModuleNotFoundError as error:
        raise StoreError("PostgreSQL needs a driver: install deepseek-bot[postgres].") from error


def _set_pragmas(connection: AdaptedConnection, _entry: ConnectionPoolEntry) -> None:
    connection.run_async(_prepare)


async def _prepare(connection: aiosqlite.Connection) -> None:
    try:
        for pragma in _PRAGMAS:
            await _execute(connection, f"PRAGMA {pragma}")
    except sqlite3.Error:
        await connection.close()  # nobody else would: the pool has not taken it yet
        raise


async def _execute(connection: aiosqlite.Connection, statement: str) -> None:
    # Of two programs that turn a new file to WAL at the same time SQLite refuses one at once, whatever busy_timeout.
    clock = asyncio.get_running_loop().time
    end = clock() + _PATIENCE
    while True:
        try:
            await connection.execute_fetchall(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or clock() > end:
                raise
            await asyncio.sleep(0.01)
        else:
            return


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("bare", False):
        return
    # A writer takes its lock first: a reader that turns into a writer is refused when another was faster.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
