"""Up and down the revisions: from the files of every release, and over every step on both databases."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, MetaData

from bot.store import revisions
from bot.store.engine import Database
from bot.store.migrate import Loss, downgrade, upgrade
from bot.store.schema import HEAD
from bot.store.store import Store, StoreError
from bot.store.upkeep import check
from tests.store.world import KEY

RELEASED = sorted((Path(__file__).parents[1] / "data").glob("*.sql"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, file: Path) -> str:
    """The revision of a release, whose file is there: three pastes of two people, and the settings of a guild."""
    connection = sqlite3.connect(file)
    connection.executescript(request.param.read_text())
    connection.close()
    return request.param.stem


def test_every_revision_but_those_to_come_has_a_file_of_its_release() -> None:
    assert [path.stem for path in RELEASED] == list(revisions.known())[: len(RELEASED)]


async def test_a_released_file_comes_up_with_all_that_was_in_it(released: str, file_url: str) -> None:
    async with Store.open(file_url, KEY) as store:
        rows = await store.log.recent(77, 10)
        settings = await store.guilds.settings(77)
    assert [(row.entry, row.outcome) for row in rows] == [
        ("insufficient-balance", "wrong"),
        ("insufficient-balance", None),
        ("insufficient-balance", "solved"),
    ]
    assert len({row.person for row in rows}) == 2
    assert (settings.channels, settings.helper_roles, settings.language) == ({5}, {6}, "zh-CN")
    assert await check(file_url) == []


async def test_a_file_goes_back_to_its_release_with_all_that_was_in_it(
    released: str, file: Path, file_url: str
) -> None:
    before = _dump(file)
    if not await upgrade(file_url):
        return
    await downgrade(file_url, released)
    assert _dump(file) == before


async def test_every_step_leads_back_to_the_same_tables(url: str) -> None:
    database = Database(url)
    steps = revisions.known()
    seen = {}
    for revision in steps:
        async with database.write() as connection:
            await connection.run_sync(revisions.up, revision)
            seen[revision] = await connection.run_sync(_shape)
    for revision in reversed(steps[:-1]):
        async with database.write() as connection:
            await connection.run_sync(revisions.down, revision)
            assert await connection.run_sync(_shape) == seen[revision]
    async with database.write() as connection:
        await connection.run_sync(revisions.down, "base")
        assert {table for table, _ in await connection.run_sync(_shape)} == {"alembic_version"}
        await connection.run_sync(revisions.up)
        assert await connection.run_sync(_shape) == seen[HEAD]
    await database.close()


async def test_a_trial_tells_what_a_step_back_would_drop_and_drops_nothing(file: Path, file_url: str) -> None:
    sqlite3.connect(file).executescript((RELEASED[1]).read_text())
    await upgrade(file_url)
    before = _dump(file)
    losses = await downgrade(file_url, "0001", dry_run=True)
    assert _dump(file) == before
    assert {
        Loss("channel_languages", 1),
        Loss("corrections", 1),
        Loss("claims.called_at", 1),
        Loss("guilds.call_role", 0),
    } <= set(losses)
    assert await downgrade(file_url, "0001") == losses


@pytest.mark.parametrize("revision", [HEAD, "9999", "", "base"])
async def test_a_revision_that_is_no_way_back_is_answered_with_those_that_are(url: str, revision: str) -> None:
    await upgrade(url)
    with pytest.raises(
        StoreError, match=rf"has revision {HEAD} and cannot go back to '{revision}': choose one of 0001"
    ):
        await downgrade(url, revision)


async def test_an_empty_database_has_no_way_back(url: str) -> None:
    await (database := Database(url)).close()
    if database.file:
        database.file.touch()
    with pytest.raises(StoreError, match="is empty"):
        await downgrade(url, "0001")


def _shape(connection: Connection) -> set[tuple[str, tuple[str, ...]]]:
    """Tables with their columns, types, keys and indexes."""
    found = MetaData()
    found.reflect(connection)
    return {
        (
            name,
            (
                *sorted(
                    f"{column.name} {column.type} {column.nullable} {column.primary_key}" for column in table.columns
                ),
                *sorted(str(index.name) for index in table.indexes),
                *sorted(str(constraint.name) for constraint in table.constraints),
            ),
        )
        for name, table in found.tables.items()
    }


def _dump(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows by table."""
    connection = sqlite3.connect(file)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}
    connection.close()
    return rows
