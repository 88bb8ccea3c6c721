"""Opening a database: how it is set up, and what a person reads when it cannot be."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from bot.store.engine import Database
from bot.store.migrate import upgrade
from bot.store.schema import HEAD, metadata
from bot.store.store import Store, StoreError
from tests.needs import need
from tests.store.conftest import fresh_postgres
from tests.store.world import KEY, Event, play

OPEN = """
import asyncio, sys
from bot.store.store import Store, StoreError

async def main():
    async with Store.open(sys.argv[1]) as store:
        await store.set("key", "value")
        print("alembic" in sys.modules)

try:
    asyncio.run(main())
except StoreError as error:
    sys.exit(f"refused: {error}")
"""


async def test_sqlite_is_set_to_survive_a_power_cut(file_url: str) -> None:
    async with Store.open(file_url):
        database = Database(file_url)
        async with database.read() as one, database.write() as other:
            for connection in (one, other):
                pragmas = [
                    await connection.scalar(text(f"PRAGMA {name}"))
                    for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
                ]
                assert pragmas == ["wal", 2, 1, 5000]
        await database.close()


async def test_what_fails_halfway_leaves_nothing_behind(url: str) -> None:
    database = Database(url)

    async def write(*statements: str) -> None:
        async with database.write() as connection:
            for statement in statements:
                await connection.execute(text(statement))

    with pytest.raises(StoreError, match="cannot be used"):
        await write("CREATE TABLE half (a INTEGER)", "INSERT INTO nowhere VALUES (1)")
    await write("CREATE TABLE half (a INTEGER)")
    await database.close()


async def test_deleting_a_claim_deletes_its_occurrences(store: Store, url: str) -> None:
    await play(store, Event(7))
    database = Database(url)
    async with database.write() as connection:
        await connection.execute(text("DELETE FROM claims"))
    await database.close()
    assert await store.log.recent(None, 9) == []


async def test_the_migrations_build_the_tables_that_the_program_knows(url: str) -> None:
    assert await upgrade(url)
    assert not await upgrade(url)
    database = Database(url)
    async with database.read() as connection:
        assert await connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        assert await connection.run_sync(_differences) == []
    await database.close()


def _differences(connection: Connection) -> object:
    def for_this_database(thing: object, *_: object) -> bool:
        return connection.dialect.name != "sqlite" or getattr(thing, "name", "") != "ix_people_guild_id_day"

    options = {"compare_type": True, "include_object": for_this_database}
    return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


async def test_programs_that_start_together_migrate_once(url: str) -> None:
    assert sorted(await asyncio.gather(*(upgrade(url) for _ in range(4)))) == [False, False, False, True]


async def test_a_database_that_is_up_to_date_opens_without_alembic(file_url: str) -> None:
    await upgrade(file_url)
    assert _run(file_url).stdout.strip() == "False"


async def test_a_database_of_a_newer_program_is_left_alone(url: str) -> None:
    await upgrade(url)
    database = Database(url)
    async with database.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    with pytest.raises(StoreError, match=f"revision 9999, newer than this program, which knows {HEAD}: update"):
        await _open(url, KEY)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "bot.db",
        "sqlite:///bot.db",
        "sqlite+aiosqlite://",
        "sqlite+aiosqlite:///:memory:",
        "mysql://user:secret@host/bot",
        "postgresql+asyncpg://user:secret@host:port/bot",
        "postgresql+asyncpg://user:secret@host",
    ],
)
async def test_a_wrong_url_is_answered_with_right_ones(url: str) -> None:
    with pytest.raises(StoreError, match=r"sqlite\+aiosqlite:///deepseek-bot\.db or postgresql") as caught:
        await _open(url)
    assert "secret" not in str(caught.value)


async def test_a_server_that_does_not_answer_is_named_as_the_trouble() -> None:
    with pytest.raises(StoreError, match="server cannot be used, see DATABASE_URL") as caught:
        await _open("postgresql+asyncpg://user:secret@127.0.0.1:1/bot", KEY)
    assert "secret" not in str(caught.value)


async def test_an_old_server_is_told_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.migrate._OLDEST_SERVER", (99,))
    async with fresh_postgres() as url:
        with pytest.raises(StoreError, match=r"is PostgreSQL \d+\.\d+, too old: upgrade it to 99 or newer"):
            await _open(url, KEY)


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=f"There is no folder {tmp_path}/none: create it"):
        await _open(f"sqlite+aiosqlite:///{tmp_path}/none/bot.db")


def test_a_file_that_is_no_database_is_kept_and_named(file: Path, file_url: str) -> None:
    file.write_text("shopping list\n" * 500)
    with pytest.raises(StoreError, match="not an SQLite database, or it is damaged: restore a backup"):
        asyncio.run(_open(file_url))
    assert file.read_text() == "shopping list\n" * 500


async def test_a_cut_off_database_is_called_damaged(file: Path, file_url: str) -> None:
    await _open(file_url)
    os.truncate(file, 5000)
    with pytest.raises(StoreError, match="is damaged: restore a backup"):
        await _open(file_url)


async def test_a_locked_database_is_called_so(file: Path, file_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    await _open(file_url)
    monkeypatch.setattr("bot.store.sqlite.PRAGMAS", ("busy_timeout=1",))
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="is locked by another program"):
        await _open(file_url)
    other.close()


@pytest.mark.parametrize("exists", [True, False])
async def test_a_read_only_folder_is_named(file: Path, file_url: str, exists: bool) -> None:
    need(os.geteuid() != 0 or shutil.which("setpriv") is not None, "root ignores modes, and setpriv is missing")
    if exists:
        await _open(file_url)
    file.parent.chmod(0o555)
    try:
        answer = _run(file_url, may_ignore_modes=False)
    finally:
        file.parent.chmod(0o755)
    assert answer.returncode == 1
    assert answer.stderr.startswith("refused: ")
    assert f"and its folder {file.parent}" in answer.stderr
    assert answer.stderr.count("\n") == 1


async def _open(url: str, privacy_key: str | None = None) -> None:
    async with Store.open(url, privacy_key):
        pass


def _run(url: str, may_ignore_modes: bool = True) -> subprocess.CompletedProcess[str]:
    """Open a store in a process of its own; root can be made to respect modes."""
    command = [sys.executable, "-c", OPEN, url]
    if os.geteuid() == 0 and not may_ignore_modes:
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
