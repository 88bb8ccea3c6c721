"""What an operator is told of a log's health."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.engine import Database
from bot.store.migrate import upgrade
from bot.store.schema import HEAD
from bot.store.store import Store, StoreError
from bot.store.upkeep import check, vacuum
from tests.store.world import KEY, NOON, Event, play

DAYS = [Event(n, user_id=n % 3, at=NOON.replace(day=1 + n), outcomes=("solved",) if n % 2 else ()) for n in range(6)]


@pytest.fixture
async def log(url: str) -> str:
    async with Store.open(url, KEY) as store:
        for event in (*DAYS, Event(7, source="slash"), Event(8, guild_id=None)):
            await play(store, event)
    return url


async def _change(url: str, *statements: str) -> None:
    database = Database(url)
    async with database.write() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await database.close()


async def test_a_whole_log_has_no_problems(log: str) -> None:
    assert await check(log) == []


async def test_rows_that_are_too_old_and_went_are_no_problem(log: str) -> None:
    await _change(log, f"DELETE FROM claims WHERE at <= {int(NOON.timestamp()) + 86_400}")
    assert await check(log) == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("UPDATE people SET count = 9 WHERE day = (SELECT max(day) FROM people)", "1 people differ from the rows"),
        ("DELETE FROM people WHERE day = (SELECT max(day) FROM people)", "1 people differ from the rows"),
        ("DELETE FROM occurrences WHERE source_id = 5", "1 people differ from the rows"),
        ("UPDATE days SET lookups = 0", "1 days differ from the totals"),
        ("UPDATE totals SET solved = 0", "3 totals are smaller than the rows"),
        ("DELETE FROM totals WHERE guild_id = 0", "1 totals are smaller than the rows"),
    ],
)
async def test_sums_that_do_not_fit_their_rows_are_told(log: str, change: str, says: str) -> None:
    await _change(log, change)
    assert any(problem.startswith(says) for problem in await check(log))


async def test_a_damaged_file_is_told(file: Path, file_url: str) -> None:
    async with Store.open(file_url, KEY) as store:
        await play(store, DAYS[0])
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM claims")
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'guild_id, entry', 'entry, guild_id') WHERE name LIKE 'ix%'"
    )
    connection.commit()
    connection.close()
    problems = await check(file_url)
    assert "1 rows of occurrences belong to rows of claims that are gone." in problems
    assert any(problem.startswith("The file is damaged: ") for problem in problems)


async def test_a_log_of_another_revision_is_told_what_to_do(log: str) -> None:
    await _change(log, "UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(StoreError, match=rf"revision 0001, older than {HEAD} of this program: run deepseek-bot db up"):
        await check(log)
    await _change(log, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer than this program"):
        await check(log)


async def test_vacuum_gives_back_what_was_deleted(log: str, file: Path) -> None:
    await _change(log, "CREATE TABLE big (a TEXT)", f"INSERT INTO big VALUES ('{'x' * 200_000}')", "DROP TABLE big")
    freed = await vacuum(log)
    assert (freed is None) == log.startswith("postgresql")
    assert freed is None or freed > 100_000
    assert await check(log) == []


async def test_looking_after_a_log_that_is_not_there_makes_none(file: Path, file_url: str) -> None:
    for call in (check, vacuum):
        with pytest.raises(StoreError, match="There is no database"):
            await call(file_url)
    assert not file.exists()


async def test_upgrading_is_what_makes_a_log_checkable(file: Path, file_url: str) -> None:
    file.touch()
    with pytest.raises(StoreError, match="revision none, older"):
        await check(file_url)
    await upgrade(file_url)
    assert await check(file_url) == []
