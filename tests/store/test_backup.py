"""Backups: whole ones of a log in use, and back again, or nothing at all."""

import asyncio
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.store.backup import backup, restore
from bot.store.migrate import upgrade
from bot.store.schema import HEAD
from bot.store.store import Store, StoreError
from bot.store.upkeep import check
from tests.store.world import KEY, Event, play

# A file that may not grow looks like a full disk to SQLite.
FULL = """
import resource, signal, sys
from pathlib import Path
from bot.store.backup import backup
from bot.store.engine import StoreError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
try:
    backup(sys.argv[1], Path(sys.argv[2]))
except StoreError as error:
    sys.exit(f"refused: {error}")
"""


async def _fill(url: str, *sources: int) -> None:
    async with Store.open(url, KEY) as store:
        for source in sources:
            await play(store, Event(source))


async def _sources(url: str) -> list[int]:
    async with Store.open(url, KEY) as store:
        return sorted(row.source_id for row in await store.log.recent(None, 999))


async def test_a_log_in_use_is_copied_as_it_is_at_that_moment(file_url: str, tmp_path: Path) -> None:
    target = tmp_path / "folder" / "copy.db"
    async with Store.open(file_url, KEY) as store:
        await play(store, Event(1))
        size = await asyncio.to_thread(backup, file_url, target)
        await play(store, Event(2))
    assert size == target.stat().st_size
    assert target.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]
    assert await check(f"sqlite+aiosqlite:///{target}") == []
    assert await _sources(f"sqlite+aiosqlite:///{target}") == [1]


async def test_a_backup_comes_back_and_the_log_before_is_kept(file: Path, file_url: str, tmp_path: Path) -> None:
    await _fill(file_url, 1)
    backup(file_url, tmp_path / "copy.db")
    await _fill(file_url, 2)
    assert restore(file_url, tmp_path / "copy.db", KEY, dry_run=True)
    assert await _sources(file_url) == [1, 2]
    kept = restore(file_url, tmp_path / "copy.db", KEY)
    assert await _sources(file_url) == [1]
    assert kept == file.with_name("bot.db.before-restore")
    assert await _sources(f"sqlite+aiosqlite:///{kept}") == [1, 2]


async def test_a_backup_comes_back_where_nothing_is_or_something_damaged(
    file: Path, file_url: str, tmp_path: Path
) -> None:
    await _fill(file_url, 1)
    backup(file_url, tmp_path / "copy.db")
    for damage in (file.unlink, lambda: file.write_bytes(b"rubbish" * 999)):
        damage()
        restore(file_url, tmp_path / "copy.db", KEY)
        assert await _sources(file_url) == [1]


async def test_a_bot_that_still_runs_is_told_to_stop_first(file_url: str, tmp_path: Path) -> None:
    async with Store.open(file_url, KEY) as store:
        await play(store, Event(1))
        await asyncio.to_thread(backup, file_url, tmp_path / "copy.db")
        with pytest.raises(StoreError, match="is in use: stop the bot"):
            await asyncio.to_thread(restore, file_url, tmp_path / "copy.db", KEY)
        await play(store, Event(2))
    assert await _sources(file_url) == [1, 2]


async def test_a_backup_of_another_key_is_refused(file_url: str, tmp_path: Path) -> None:
    await _fill(file_url, 1)
    backup(file_url, tmp_path / "copy.db")
    with pytest.raises(StoreError, match="privacy key is not the one"):
        restore(file_url, tmp_path / "copy.db", "2f" * 32)
    with pytest.raises(StoreError, match=r"bot\.db\.key is missing"):
        restore(file_url, tmp_path / "copy.db", None)


async def test_what_is_no_backup_is_refused_and_nothing_changes(file_url: str, tmp_path: Path) -> None:
    await _fill(file_url, 1)
    newer = tmp_path / "newer.db"
    backup(file_url, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE a (b)").connection.close()
    (tmp_path / "text.db").write_text("shopping list\n" * 99)
    for name, says in {
        "newer.db": f"revision 9999, newer than this program, which knows {HEAD}",
        "other.db": "holds no log",
        "text.db": "not an SQLite database",
        "none.db": "There is no file",
    }.items():
        with pytest.raises(StoreError, match=says):
            restore(file_url, tmp_path / name, KEY)
    assert await _sources(file_url) == [1]
    assert not list(tmp_path.glob("*.part"))


async def test_a_file_that_exists_is_only_replaced_on_demand(file: Path, file_url: str, tmp_path: Path) -> None:
    await _fill(file_url, 1)
    target = tmp_path / "copy.db"
    target.write_text("precious")
    with pytest.raises(StoreError, match="exists already"):
        backup(file_url, target)
    with pytest.raises(StoreError, match="is the database itself"):
        backup(file_url, file, replace=True)
    assert target.read_text() == "precious"
    backup(file_url, target, replace=True)
    assert await _sources(f"sqlite+aiosqlite:///{target}") == [1]


async def test_a_damaged_log_is_not_taken_for_a_backup(file: Path, file_url: str, tmp_path: Path) -> None:
    await _fill(file_url, *range(200))
    with file.open("r+b") as handle:
        handle.seek(4096 * 6)
        handle.write(b"\xff" * 8192)
    with pytest.raises(StoreError, match="is damaged"):
        backup(file_url, tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy*"))


async def test_a_full_disk_is_a_sentence_and_leaves_nothing(file_url: str, tmp_path: Path) -> None:
    await _fill(file_url, 1)
    done = subprocess.run(
        [sys.executable, "-c", FULL, file_url, str(tmp_path / "copy.db")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"refused: {tmp_path} cannot take a copy")
    assert "is the disk full?" in done.stderr
    assert not list(tmp_path.glob("copy*"))


def test_a_server_and_a_log_that_is_not_there_are_told(file: Path, file_url: str, tmp_path: Path) -> None:
    for call in (backup, lambda url, path: restore(url, path, KEY)):
        with pytest.raises(StoreError, match="pg_dump --format=custom"):
            call("postgresql+asyncpg://bot@127.0.0.1:1/bot", tmp_path / "copy.db")
    with pytest.raises(StoreError, match="There is no database"):
        backup(file_url, tmp_path / "copy.db")
    assert not file.exists()


async def test_an_older_backup_is_upgraded_when_the_bot_opens_it(file_url: str, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    connection = sqlite3.connect(old)
    connection.executescript((Path(__file__).parents[1] / "data" / "0001.sql").read_text())
    connection.close()
    assert restore(file_url, old, KEY) is None
    assert await upgrade(file_url)


async def test_the_database_is_no_backup_of_itself(file: Path, file_url: str) -> None:
    await _fill(file_url, 1)
    for dry_run in (True, False):
        with pytest.raises(StoreError, match="is the database itself: name a backup"):
            restore(file_url, file, KEY, dry_run=dry_run)
    assert await _sources(file_url) == [1]
