"""A whole log moves between the two kinds of database, and arrives whole or says that it did not."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.store import copying
from bot.store.copying import copy
from bot.store.engine import Database
from bot.store.migrate import upgrade
from bot.store.schema import metadata, occurrences
from bot.store.store import Store, StoreError
from bot.store.upkeep import check
from tests.store.conftest import fresh_postgres
from tests.store.world import KEY, NOON, Event, play, rows_of


@pytest.fixture
async def server() -> AsyncIterator[str]:
    async with fresh_postgres() as url:
        yield url


@pytest.fixture
async def log(file_url: str) -> str:
    """A log with something in every table that the store's own methods fill."""
    async with Store.open(file_url, KEY) as store:
        for number in range(25):
            at = NOON + timedelta(hours=7 * number, seconds=number)
            outcomes = ("solved",) if number % 2 else ()
            await play(store, Event(number, user_id=number % 4, at=at, outcomes=outcomes, language="zh-CN"))
        await store.guilds.watch(1, 10, NOON)
        await store.guilds.set_channel_language(1, 10, "ja")
        await store.log.correct(3, None, by=9, at=NOON, language="en")
        await store.set("note", "„ünïcode“ 余额")
    return file_url


def quiet(_table: str, _through: int, _total: int) -> None:
    pass


async def content(url: str) -> dict[str, list[tuple[Any, ...]]]:
    return {table.name: sorted(await rows_of(url, table), key=repr) for table in metadata.sorted_tables}


async def test_a_log_moves_to_a_server_and_back(log: str, server: str, tmp_path: Path) -> None:
    back = f"sqlite+aiosqlite:///{tmp_path / 'back.db'}"
    counts = await copy(log, server, None, quiet)
    assert await copy(server, back, KEY, quiet) == counts
    assert counts["claims"] == counts["occurrences"] == 25
    assert await content(log) == await content(server) == await content(back)
    assert await check(server) == await check(back) == []


async def test_the_bot_goes_on_where_the_copy_ends(log: str, server: str) -> None:
    await copy(log, server, None, quiet)
    async with Store.open(server, KEY) as store:
        assert not await store.log.claim(3, guild_id=1, channel_id=10, user_id=1, at=NOON)
        await play(store, Event(99))
        assert len(await store.log.recent(1, 100)) == 26
    with pytest.raises(StoreError, match="privacy key is not the one"):
        async with Store.open(server, "2f" * 32):
            pass


async def test_progress_is_told_up_to_the_end(log: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "_BATCH", 10)
    told: list[tuple[str, int, int]] = []
    counts = await copy(log, f"sqlite+aiosqlite:///{tmp_path / 'to.db'}", None, lambda *step: told.append(step))
    through = [step[1] for step in told]
    assert through == sorted(through)
    assert told[-1][1:] == (sum(counts.values()), sum(counts.values()))
    assert sum(step[0] == "occurrences" for step in told) == 3


@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
async def test_a_copy_that_broke_off_goes_on(
    log: str, server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    target = server if to == "postgresql" else f"sqlite+aiosqlite:///{tmp_path / 'to.db'}"
    monkeypatch.setattr(copying, "_BATCH", 10)

    def pull_the_plug(table: str, _through: int, _total: int) -> None:
        if table == "occurrences":
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await copy(log, target, None, pull_the_plug)
    assert len(await rows_of(target, occurrences)) == 10
    with pytest.raises(StoreError, match="holds an unfinished copy"):
        async with Store.open(target, KEY):
            pass
    with pytest.raises(StoreError, match="FROM holds no whole log"):
        await copy(target, f"sqlite+aiosqlite:///{tmp_path / 'other.db'}", None, quiet)
    await copy(log, target, None, quiet)
    assert await content(target) == await content(log)
    async with Store.open(target, KEY):
        pass


async def test_a_source_that_changed_in_between_is_noticed(
    log: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = f"sqlite+aiosqlite:///{tmp_path / 'to.db'}"

    def pull_the_plug(table: str, _through: int, _total: int) -> None:
        if table == "totals":
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await copy(log, target, None, pull_the_plug)
    async with Store.open(log, KEY) as store:
        await store.log.outcome(4, "wrong")
    with pytest.raises(StoreError, match="FROM has changed since the copy began"):
        await copy(log, target, None, quiet)
    with pytest.raises(StoreError, match="holds an unfinished copy"):
        async with Store.open(target, KEY):
            pass


async def test_what_is_written_while_a_server_is_copied_does_not_tear_the_copy(
    server: str, tmp_path: Path, log: str
) -> None:
    await copy(log, server, None, quiet)
    target = f"sqlite+aiosqlite:///{tmp_path / 'to.db'}"
    database = Database(server)
    before = await content(server)

    written: list[asyncio.Task[None]] = []

    async def write() -> None:
        async with database.write() as connection:
            await connection.execute(text("UPDATE totals SET seen = seen + 1"))

    def interfere(table: str, _through: int, _total: int) -> None:
        if table == "claims":
            written.append(asyncio.create_task(write()))

    await copy(server, target, None, interfere)
    await asyncio.gather(*written)
    await database.close()
    assert written
    assert await content(target) == before != await content(server)


async def test_a_target_that_is_in_use_is_left_alone(log: str, url: str, tmp_path: Path) -> None:
    target = url if url != log else f"sqlite+aiosqlite:///{tmp_path / 'to.db'}"
    async with Store.open(target, KEY) as store:
        await play(store, Event(77))
    before = await content(target)
    with pytest.raises(StoreError, match="TO holds another log already"):
        await copy(log, target, None, quiet)
    assert await content(target) == before


async def test_a_target_that_the_bot_only_opened_is_empty_enough(log: str, tmp_path: Path) -> None:
    target = f"sqlite+aiosqlite:///{tmp_path / 'to.db'}"
    async with Store.open(target, KEY) as store:
        await store.set("commands", "of another start")
    await copy(log, target, None, quiet)
    assert await content(target) == await content(log)


async def test_a_target_of_another_privacy_key_is_left_alone(log: str, tmp_path: Path) -> None:
    target = f"sqlite+aiosqlite:///{tmp_path / 'to.db'}"
    async with Store.open(target, "2f" * 32):
        pass
    with pytest.raises(StoreError, match="TO holds another log"):
        await copy(log, target, None, quiet)
    with pytest.raises(StoreError, match="privacy key is not the one"):
        await copy(log, f"sqlite+aiosqlite:///{tmp_path / 'new.db'}", "2f" * 32, quiet)
    assert not (tmp_path / "new.db").exists() or not (await _tables(f"sqlite+aiosqlite:///{tmp_path / 'new.db'}"))


@pytest.mark.parametrize(
    ("source", "target", "says"),
    [
        ("nonsense", "{log}", "FROM must look like sqlite"),
        ("{log}", "nonsense", "TO must look like sqlite"),
        ("{log}", "{log}", "are the same database"),
        ("sqlite+aiosqlite:///{folder}/none.db", "{log}", "There is no database .*none.db yet.* or set FROM"),
        ("{log}", "sqlite+aiosqlite:///{folder}/none/to.db", "There is no folder .*none: create it, or change TO"),
        ("{log}", "postgresql+asyncpg://u:secret@127.0.0.1:1/bot", "server cannot be used, see TO"),
        ("postgresql+asyncpg://u:secret@127.0.0.1:1/bot", "{log}", "server cannot be used, see FROM"),
        ("sqlite+aiosqlite:///{folder}/empty.db", "sqlite+aiosqlite:///{folder}/to.db", "older than .* db upgrade"),
    ],
)
async def test_wrong_names_are_told_by_side(log: str, tmp_path: Path, source: str, target: str, says: str) -> None:
    (tmp_path / "empty.db").touch()
    urls = [url.format(log=log, folder=tmp_path) for url in (source, target)]
    with pytest.raises(StoreError, match=says) as caught:
        await copy(*urls, None, quiet)
    assert "secret" not in str(caught.value)


async def test_a_log_that_nobody_opened_is_none(file_url: str, tmp_path: Path) -> None:
    await upgrade(file_url)
    with pytest.raises(StoreError, match="FROM holds no whole log"):
        await copy(file_url, f"sqlite+aiosqlite:///{tmp_path / 'to.db'}", None, quiet)


async def _tables(url: str) -> int:
    database = Database(url)
    async with database.read() as connection:
        count = await connection.scalar(select(func.count()).select_from(text("sqlite_schema")))
    await database.close()
    return int(count or 0)
