"""Time an overview of 10 million occurrences against one of 100,000, and against one statement written by hand.

Run: uv run python -m tests.benchmarks.reports --folder /tmp/bench [--postgres postgresql+asyncpg://user@host/postgres]

Databases are made where they are missing (minutes, 5 GB each) and kept for the next run; delete the folder and the
databases ``bench_*`` afterwards.
"""

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any, Final

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.chat.answering.answers import Answers
from bot.chat.answering.names import Names
from bot.chat.charts.process import picture
from bot.chat.charts.values import SERIES
from bot.chat.charts.words import overview_chart
from bot.chat.text.words import Words
from bot.core.catalog import Catalog
from bot.core.periods import PERIODS, Span, span
from bot.core.recurrence import Count, report
from bot.resources import data_directory, texts
from bot.store.rows import MEDIAN_OF
from bot.store.scopes import Scope, day, hour
from bot.store.store import Store
from tests.benchmarks.history import END, KEY, LARGE_GUILD, SMALL_GUILD, fill

SIZES: Final = (100_000, 10_000_000)
GUILDS: Final = {"half of all": LARGE_GUILD, "one of 2,000": SMALL_GUILD}
RUNS: Final = 5

_LATEST: Final = f"""
    (SELECT AVG(took) FROM (SELECT took, ROW_NUMBER() OVER (ORDER BY took) AS place, COUNT(*) OVER () AS n FROM (
        SELECT outcome_at - at AS took FROM occurrences AS o WHERE o.guild_id = :guild AND o.entry = sums.entry
            AND outcome = 'solved' AND source <> 'slash' AND at >= :since AND at < :until AND outcome_at >= at
        ORDER BY at DESC, outcome_at DESC LIMIT {MEDIAN_OF}) AS latest) AS ranked
        WHERE place IN ((n + 1) / 2, (n + 2) / 2)) AS median,
    (SELECT source_id FROM occurrences AS o WHERE o.guild_id = :guild AND o.entry = sums.entry
        AND source <> 'slash' AND at >= :since AND at < :until ORDER BY at DESC, id DESC LIMIT 1) AS last
"""
BY_HAND_DAYS: Final = f"""
WITH sums AS (
    SELECT entry, SUM(seen) FILTER (WHERE day >= :day) AS seen, SUM(answered) FILTER (WHERE day >= :day) AS answered,
        SUM(solved) FILTER (WHERE day >= :day) AS solved, SUM(wrong) FILTER (WHERE day >= :day) AS wrong,
        SUM(lookups) FILTER (WHERE day >= :day) AS lookups, SUM(seen) FILTER (WHERE day < :part) AS before
    FROM days WHERE guild_id = :guild AND day >= :before AND day <= :last GROUP BY entry
), rest AS (
    SELECT entry, SUM(seen) AS seen FROM totals WHERE guild_id = :guild AND entry IN (SELECT entry FROM sums)
        AND hour >= :part * 24 AND hour < :rest AND source <> 'slash' GROUP BY entry
), crowds AS (
    SELECT entry, COUNT(*) FILTER (WHERE previous < :day) AS people, COUNT(*) FILTER (
        WHERE (previous < :day AND count > 1) OR (previous >= :day AND second < :day)) AS repeated
    FROM people WHERE guild_id = :guild AND entry IN (SELECT entry FROM sums) AND day >= :day AND day <= :last
    GROUP BY entry
)
SELECT sums.entry, sums.seen, people, repeated, answered, solved, wrong, lookups,
    COALESCE(before, 0) + COALESCE(rest.seen, 0) AS before, {_LATEST}
FROM sums LEFT JOIN rest ON rest.entry = sums.entry LEFT JOIN crowds ON crowds.entry = sums.entry
WHERE sums.seen + lookups > 0
"""
BY_HAND_ROWS: Final = f"""
WITH sums AS (
    SELECT entry, COUNT(*) FILTER (WHERE at >= :since AND source <> 'slash') AS seen,
        COUNT(DISTINCT person) FILTER (WHERE at >= :since AND source <> 'slash') AS people,
        COUNT(*) FILTER (WHERE at >= :since AND source <> 'slash' AND answered) AS answered,
        COUNT(*) FILTER (WHERE at >= :since AND source <> 'slash' AND outcome = 'solved') AS solved,
        COUNT(*) FILTER (WHERE at >= :since AND source <> 'slash' AND outcome = 'wrong') AS wrong,
        COUNT(*) FILTER (WHERE at >= :since AND source = 'slash') AS lookups,
        COUNT(*) FILTER (WHERE at < :since AND source <> 'slash') AS before
    FROM occurrences WHERE guild_id = :guild AND at >= :earlier AND at < :until GROUP BY entry
), again AS (
    SELECT entry, COUNT(*) AS repeated FROM (
        SELECT entry, person FROM occurrences WHERE guild_id = :guild AND at >= :since AND at < :until
            AND source <> 'slash' GROUP BY entry, person HAVING COUNT(*) > 1
    ) AS each GROUP BY entry
)
SELECT sums.entry, seen, people, repeated, answered, solved, wrong, lookups, before, {_LATEST}
FROM sums LEFT JOIN again ON again.entry = sums.entry WHERE seen + lookups > 0
"""


@dataclass(frozen=True)
class Times:
    """Seconds: of a whole overview with its picture, of its numbers, and of the same numbers by hand."""

    overview: float
    numbers: float
    by_hand: float


def main() -> None:
    """Print a table for each kind of database."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--folder", type=Path, required=True, help="for the SQLite files")
    options.add_argument("--postgres", help="URL of a server's database from which others are made")
    asyncio.run(_compare(options.parse_args()))


async def _compare(options: argparse.Namespace) -> None:
    options.folder.mkdir(parents=True, exist_ok=True)
    urls = {"SQLite": [await _sqlite(options.folder, rows) for rows in SIZES]}
    if options.postgres:
        urls["PostgreSQL"] = [await _postgres(options.postgres, rows) for rows in SIZES]
    print("ms of an overview (its numbers alone)      100,000 rows    10,000,000     ratio    numbers / by hand")
    for kind, pair in urls.items():
        for guild, guild_id in GUILDS.items():
            for period, length in PERIODS.items():
                small, large = [await _times(url, guild_id, span(length, END), period) for url in pair]
                print(
                    f"{kind:<11} {guild:<13} {period:>4}  "
                    f"{small.overview * 1e3:>10.0f} ({small.numbers * 1e3:>4.0f})"
                    f"{large.overview * 1e3:>10.0f} ({large.numbers * 1e3:>4.0f})"
                    f"{large.overview / small.overview:>9.1f} {large.numbers / large.by_hand:>12.2f}",
                    flush=True,
                )


async def _sqlite(folder: Path, rows: int) -> str:
    file = folder / f"bench_{rows}.db"
    url = f"sqlite+aiosqlite:///{file}"
    if not file.exists():
        await _filled(url, rows)
    return url


async def _postgres(server: str, rows: int) -> str:
    name = f"bench_{rows}"
    engine = create_async_engine(server, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        known = await connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": name})
        if not known:
            await connection.execute(text(f"CREATE DATABASE {name}"))
    await engine.dispose()
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    if not known:
        await _filled(url, rows)
    return url


async def _filled(url: str, rows: int) -> None:
    start = time.perf_counter()
    await fill(url, rows)
    print(f"{rows} rows written in {time.perf_counter() - start:.0f} s", flush=True)


async def _times(url: str, guild_id: int, asked: Span, period: str) -> Times:
    scope = Scope(guild_id)
    catalog = Catalog([])
    words = Words(texts(data_directory() / "locales", ".ftl"))
    names = Names(catalog, Answers(catalog, words))
    async with Store.open(url, KEY) as store:

        async def overview() -> object:
            found = report(await store.reports.counts(scope, asked), asked)
            lines = await store.reports.lines(scope, asked, [issue.entry for issue in found.issues[:SERIES]])
            if not lines:
                return found
            chart = overview_chart(lines, len(found.issues), asked, period, names, words.say("en"))
            return await picture((chart,), (chart,))

        async def by_hand() -> list[Any]:
            async with store._database.read() as connection:
                statement = BY_HAND_DAYS if asked.whole_days else BY_HAND_ROWS
                return list(await connection.execute(text(statement), _values(guild_id, asked)))

        counts = await store.reports.counts(scope, asked)
        rows = {row.entry: row for row in await by_hand()}
        assert {count.entry: _by_store(count) for count in counts} == {
            count.entry: _by_statement(rows[count.entry], known=count.before is not None) for count in counts
        }
        assert len(rows) == len(counts)
        return Times(
            await _median(overview), await _median(lambda: store.reports.counts(scope, asked)), await _median(by_hand)
        )


def _values(guild_id: int, asked: Span) -> dict[str, int]:
    moments = {"since": asked.since, "until": asked.until, "earlier": asked.before}
    known = {name: int(moment.timestamp()) for name, moment in moments.items()} | {"guild": guild_id}
    if not asked.whole_days:
        return known
    days = {
        "day": asked.since,
        "part": asked.before_until,
        "before": asked.before,
        "last": asked.until - timedelta(seconds=1),
    }
    known = {name: value for name, value in known.items() if name != "earlier"}
    return known | {name: day(moment) for name, moment in days.items()} | {"rest": hour(asked.before_until)}


def _by_store(count: Count) -> tuple[object, ...]:
    took = count.time_to_solved
    return (
        *(count.seen, count.people, count.repeated, count.answered, count.solved, count.wrong),
        *(count.lookups, count.before, None if took is None else took.total_seconds()),
        count.last.message_id if count.last else None,
    )


def _by_statement(row: Any, *, known: bool) -> tuple[object, ...]:
    return (
        *(row.seen, row.people or 0, row.repeated or 0, row.answered, row.solved, row.wrong),
        *(
            row.lookups,
            row.before if known else None,
            None if row.median is None else float(round(row.median)),
            row.last,
        ),
    )


async def _median(work: Callable[[], Awaitable[object]]) -> float:
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        await work()
        taken.append(time.perf_counter() - start)
    return median(taken)


if __name__ == "__main__":
    main()
