"""What SQLite alone needs: how connections are prepared, how errors read, and a thread that writes."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, Final, ParamSpec, TypeVar

import aiosqlite
from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.engine import AdaptedConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

P = ParamSpec("P")
R = TypeVar("R")

_PATIENCE: Final = 5
"""Seconds to wait for another program's lock."""

PRAGMAS: Final = (f"busy_timeout={_PATIENCE * 1000}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")

_START_ANEW: Final = "restore a backup, or move it away with its -wal and -shm files, and a new one is made."

_ERRORS: Final = (
    ("unable to open", "{file} cannot be opened: let the bot read and write it and its folder {folder}."),
    ("readonly", "{file} is read-only: let the bot write it and its folder {folder}."),
    ("not a database", "{file} is not an SQLite database, or it is damaged: " + _START_ANEW),
    ("malformed", "{file} is damaged: " + _START_ANEW),
    ("is locked", "{file} is locked by another program: end that one, then try again."),
    ("disk is full", "{file} cannot grow: the disk is full; free some space."),
)
"""What SQLite says, and what a person should read instead."""


def sqlite_trouble(file: Path, reason: str, name: str = "DATABASE_URL") -> str:
    """What a person should read where SQLite refuses a file for this reason."""
    folder = file.parent
    if not folder.is_dir():
        return f"There is no folder {folder}: create it, or change {name}."
    for said, sentence in _ERRORS:
        if said in reason:
            return sentence.format(file=file, folder=folder)
    return f"The database {file} cannot be used: {reason}."


def sqlite_engine(url: URL) -> AsyncEngine:
    """An engine for many readers; what is to write says so with the execution option ``writes``."""
    # Parameters stay out of error texts: they are hashes of people.
    # The driver would start transactions late and without asking; `_begin` does it instead.
    engine = create_async_engine(url, hide_parameters=True, connect_args={"isolation_level": None})
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


class WriterThread:
    """A thread with a connection of its own, for transactions that are one function; it starts with the first."""

    def __init__(self, file: Path) -> None:
        url = URL.create("sqlite+pysqlite", database=str(file))
        self._engine = create_engine(url, hide_parameters=True, connect_args={"isolation_level": None})
        event.listen(self._engine, "connect", _set_pragmas_here)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._kept: Connection | None = None

    async def run(self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Let a function write in a transaction; where this is cancelled, the transaction is still brought to its end.

        Whoever holds the right to write keeps it until then.
        """

        def transaction() -> R:
            connection = self._kept = self._kept or self._engine.connect()
            try:
                with connection.begin():
                    _begin_to_write(connection)
                    return work(connection, *args, **kwargs)
            except BaseException:
                self._let_go()  # which ends a transaction that could neither be kept nor thrown away
                raise

        future = asyncio.get_running_loop().run_in_executor(self._thread, transaction)
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            await asyncio.wait([future])
            future.exception()  # looked at, so that nobody warns of it
            raise

    async def close(self) -> None:
        """Close the connection; the next function would open it again."""

        def work() -> None:
            try:
                self._let_go()
            finally:
                self._engine.dispose()

        await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept:
            kept.close()


def _set_pragmas(connection: AdaptedConnection, _entry: ConnectionPoolEntry) -> None:
    connection.run_async(_prepare)


async def _prepare(connection: aiosqlite.Connection) -> None:
    try:
        for pragma in PRAGMAS:
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


def _set_pragmas_here(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()
    except sqlite3.Error:
        connection.close()
        raise


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("writes", False):
        _begin_to_write(connection)
    elif not options.get("bare", False):
        connection.exec_driver_sql("BEGIN")


def _begin_to_write(connection: Connection) -> None:
    # A writer takes its lock first: a reader that turns into a writer is refused when another was faster.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
