"""Opens a database for reading and writing, and words its errors for a person."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy import URL, Connection, Table, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.metrics import DATABASE_ERRORS
from bot.store.sqlite import WriterThread, sqlite_engine, sqlite_trouble

_SQLITE: Final = "sqlite+aiosqlite"
_POSTGRES: Final = "postgresql+asyncpg"

_URL_HELP: Final = f"{{name}} must look like {_SQLITE}:///deepseek-bot.db or {_POSTGRES}://user:password@host/database."

Insert = sqlite.Insert | postgresql.Insert

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


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
        self._thread = WriterThread(self.file) if self.file else None
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

    async def transact(self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Let a function write, and give what it returns; its work is kept as a whole, or not at all when it raises.

        For what is written often. SQLite runs it in one visit to a thread, where ``write`` pays a way there and back
        for each step of each statement.
        """
        with self._readable_errors():
            async with self._writer:
                if self._thread:
                    return await self._thread.run(work, *args, **kwargs)
                async with self._writing_engine.begin() as connection:
                    return await connection.run_sync(work, *args, **kwargs)

    async def outside_transactions(self, statement: str) -> None:
        """Run what no transaction may hold, such as VACUUM."""
        with self._readable_errors():
            async with self._writer, self._engine.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT", bare=True)
                await connection.execute(text(statement))

    async def close(self) -> None:
        """Close all connections."""
        try:
            await self._engine.dispose()
        finally:
            if self._thread:
                await self._thread.close()

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


def insert_into(connection: AsyncConnection | Connection, table: Table) -> Insert:
    """An INSERT that knows ON CONFLICT, in the connection's dialect."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def upsert(table: Table, build: Callable[[Insert], S]) -> Callable[[Connection], S]:
    """An INSERT that is built once for each dialect, for what is written often; gives the connection's."""
    built: dict[str, S] = {}

    def of(connection: Connection) -> S:
        dialect = connection.dialect.name
        if dialect not in built:
            built[dialect] = build(insert_into(connection, table))
        return built[dialect]

    return of


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
    if url.drivername == _SQLITE:
        return sqlite_engine(url)
    try:
        return create_async_engine(url, hide_parameters=True, pool_pre_ping=True, pool_size=connections, max_overflow=0)
    except ModuleNotFoundError as error:
        raise StoreError("PostgreSQL needs a driver: install deepseek-bot[postgres].") from error
