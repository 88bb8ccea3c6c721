"""Claim and log a row on SQLite, against the same statements, PRAGMAs and commits through raw aiosqlite.

Run: uv run python -m tests.benchmarks.writes
"""

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.store.occurrences import Finding
from bot.store.sqlite import PRAGMAS
from bot.store.store import Store
from tests.store.conftest import fresh_postgres

_KEY = "1f" * 32
_AT = datetime(2026, 11, 25, 12, tzinfo=UTC)
_ROUND = 25
"""So many are claimed one way and then the other: what the disk does meanwhile falls on both."""

Statement = tuple[str, Any]


@dataclass(frozen=True)
class Times:
    """Seconds of a claim and its row, through the store and raw, and of an fsync of a page; medians."""

    ours: float
    raw: float
    fsync: float


async def claim_and_log(store: Store, source: int) -> None:
    """What the watcher writes of one paste before it answers."""
    await store.log.begin(
        source,
        [Finding("insufficient-balance", "402", 0.9)],
        guild_id=1,
        channel_id=2,
        user_id=source % 97,
        at=_AT,
        source="auto",
        language="en",
        answer=True,
    )


async def measure(count: int = 500) -> Times:
    """Time as many of each, each on its own file of the folder for temporary files."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        said = await _statements(folder / "said.db", count)
        async with (
            Store.open(f"sqlite+aiosqlite:///{folder / 'ours.db'}", _KEY) as store,
            Store.open(f"sqlite+aiosqlite:///{folder / 'raw.db'}", _KEY),
            aiosqlite.connect(folder / "raw.db", isolation_level=None) as connection,
        ):
            for pragma in PRAGMAS:
                await connection.execute_fetchall(f"PRAGMA {pragma}")
            ours, raw = [], []
            for start in range(0, count, _ROUND):
                numbers = range(start, min(start + _ROUND, count))
                ours += [await _seconds(lambda number=number: claim_and_log(store, number)) for number in numbers]
                raw += [await _seconds(lambda number=number: _repeat(connection, said[number])) for number in numbers]
        return Times(statistics.median(ours), statistics.median(raw), _fsync(folder / "page"))


async def throughput(url: str, count: int = 1_000, at_once: int = 20) -> float:
    """Claims with their rows in a second, where so many are under way at any time."""
    async with Store.open(url, _KEY) as store:
        numbers = iter(range(count))

        async def work() -> None:
            for number in numbers:
                await claim_and_log(store, number)

        started = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(at_once)))
        return count / (time.perf_counter() - started)


async def _throughputs() -> dict[str, float]:
    """By kind of database; PostgreSQL where TEST_POSTGRES_URL names a server."""
    with tempfile.TemporaryDirectory() as folder:
        found = {"SQLite": await throughput(f"sqlite+aiosqlite:///{folder}/bot.db")}
    if "TEST_POSTGRES_URL" in os.environ:
        async with fresh_postgres() as url:
            found["PostgreSQL"] = await throughput(url)
    return found


async def _statements(file: Path, count: int) -> list[list[Statement]]:
    """What each claim and row says to SQLite, with the ends of transactions."""
    said: list[list[Statement]] = []

    def executed(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        said[-1].append((statement, parameters))

    def committed(_connection: Any) -> None:
        said[-1].append(("COMMIT", ()))

    async with Store.open(f"sqlite+aiosqlite:///{file}", _KEY) as store:
        await claim_and_log(store, count)  # reads what is read once a minute
        event.listen(Engine, "before_cursor_execute", executed)
        event.listen(Engine, "commit", committed)
        for source in range(count):
            said.append([])
            await claim_and_log(store, source)
        event.remove(Engine, "before_cursor_execute", executed)
        event.remove(Engine, "commit", committed)
    return said


async def _repeat(connection: aiosqlite.Connection, said: list[Statement]) -> None:
    for statement, parameters in said:
        await connection.execute_fetchall(statement, parameters)


async def _seconds(work: Callable[[], Awaitable[None]]) -> float:
    started = time.perf_counter()
    await work()
    return time.perf_counter() - started


def _fsync(file: Path) -> float:
    times = []
    with file.open("wb") as handle:
        for _ in range(50):
            handle.write(b"\0" * 4096)
            handle.flush()
            started = time.perf_counter()
            os.fsync(handle.fileno())
            times.append(time.perf_counter() - started)
    return statistics.median(times)


def main() -> None:
    """Print the times and their ratio."""
    times = asyncio.run(measure())
    ours, raw, fsync = (seconds * 1000 for seconds in (times.ours, times.raw, times.fsync))
    print(f"a claim and its row: {ours:.2f} ms, raw {raw:.2f} ms, ratio {ours / raw:.2f} (an fsync {fsync:.2f} ms)")
    for kind, rate in asyncio.run(_throughputs()).items():
        print(f"{kind}: {rate:,.0f} claims with their rows a second, 20 under way")


if __name__ == "__main__":
    main()
