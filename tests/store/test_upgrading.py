"""A log that an older program wrote is reported as one that this program wrote."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData, Table, insert, select

import bot.store.migrations
from bot.store.engine import Database
from bot.store.schema import days, occurrences, people, totals
from bot.store.store import Store
from tests.store.test_reports import DAYS, NOW
from tests.store.world import KEY, Event, play, rows_of

MIGRATIONS = Path(bot.store.migrations.__path__[0])
DAY = DAYS.step
BEFORE_REPORTS = "0004"
OLD = ("claims", "occurrences", "people", "totals")


def _make(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, BEFORE_REPORTS)


async def test_rollups_of_an_older_log_are_those_that_this_program_would_have_kept(url: str, tmp_path: Path) -> None:
    fresh = f"sqlite+aiosqlite:///{tmp_path / 'fresh.db'}"
    async with Store.open(fresh, KEY) as store:
        for number, (days_ago, entries, source) in enumerate(
            [
                (9, "a", "auto"),
                (6, "ab", "auto"),
                (6, "a", "menu"),
                (3, "a", "picture"),
                (1, "b", "slash"),
                (0, "a", "auto"),
            ]
        ):
            event = Event(number, at=NOW - days_ago * DAY, entries=tuple(entries), source=source)  # type: ignore[arg-type]
            await play(store, event)
        await store.log.outcome(1, "solved")
        await store.log.outcome(2, "wrong")
    await _copy(fresh, url)
    async with Store.open(url, KEY):
        pass
    for table in (occurrences, people, totals, days):
        assert sorted(map(str, await rows_of(url, table))) == sorted(map(str, await rows_of(fresh, table)))
    assert max(row[-1] for row in await rows_of(url, people)) > 0  # somebody met something for the third time


async def _copy(source: str, target: str) -> None:
    """What the older program would have written, into a database as it made one."""
    old, new = Database(source), Database(target)
    async with new.write() as connection:
        await connection.run_sync(_make)
        tables = MetaData()
        await connection.run_sync(lambda sync: tables.reflect(sync, only=OLD))
        for name in OLD:
            table = tables.tables[name]
            for row in await _rows(old, table):
                await connection.execute(insert(table).values(row))
    await old.close()
    await new.close()


async def _rows(database: Database, table: Table) -> list[dict[str, object]]:
    async with database.read() as connection:
        return [dict(row) for row in (await connection.execute(select(table))).mappings()]
