"""Transactions that are one function: kept as a whole or not at all, one writer at a time, never left half way."""

import asyncio
import threading

import pytest
from sqlalchemy import Connection, func, select, text

from bot.store.engine import Database, StoreError
from bot.store.schema import meta
from bot.store.store import Store


@pytest.fixture
def database(store: Store) -> Database:
    return store._database


def keep(connection: Connection, key: str, value: str = "x") -> int:
    connection.execute(meta.insert(), {"key": key, "value": value})
    return connection.scalar(select(func.count()).where(meta.c.key.startswith("kept")))


async def kept(database: Database) -> list[str]:
    async with database.read() as connection:
        found = await connection.scalars(select(meta.c.key).where(meta.c.key.startswith("kept")).order_by(meta.c.key))
        return list(found)


async def test_what_a_function_gives_is_given_and_what_it_wrote_is_kept(database: Database) -> None:
    assert await database.transact(keep, "kept 1") == 1
    assert await database.transact(keep, key="kept 2", value="y") == 2
    assert await kept(database) == ["kept 1", "kept 2"]


async def test_a_function_that_fails_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    def half(connection: Connection) -> None:
        keep(connection, "kept half")
        raise ValueError("no")

    def wrong(connection: Connection) -> None:
        keep(connection, "kept half")
        connection.execute(text("INSERT INTO nowhere VALUES (1)"))

    with pytest.raises(ValueError, match="no"):
        await database.transact(half)
    with pytest.raises(StoreError, match="cannot be used"):
        await database.transact(wrong)
    await database.transact(keep, "kept whole")
    assert await kept(database) == ["kept whole"]


async def test_both_ways_of_writing_wait_for_each_other(database: Database) -> None:
    async def step_by_step(key: str) -> None:
        async with database.write() as connection:
            await connection.execute(meta.insert(), {"key": key, "value": "x"})
            await asyncio.sleep(0.01)

    keys = [f"kept {number:02}" for number in range(20)]
    async with asyncio.timeout(4):  # shorter than SQLite's patience with a lock
        await asyncio.gather(
            *(database.transact(keep, key) if key[-1] in "02468" else step_by_step(key) for key in keys)
        )
    assert await kept(database) == keys


async def test_a_function_of_a_task_that_is_cancelled_is_still_brought_to_its_end(file_url: str) -> None:
    began, go_on = threading.Event(), threading.Event()

    def slow(connection: Connection) -> None:
        keep(connection, "kept 1")
        began.set()
        go_on.wait(5)
        keep(connection, "kept 2")

    async with Store.open(file_url) as store:
        task = asyncio.create_task(store._database.transact(slow))
        await asyncio.to_thread(began.wait, 5)
        task.cancel()
        await asyncio.sleep(0.01)
        assert not task.done()
        other = asyncio.create_task(store._database.transact(keep, "kept 3"))
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await other == 3
        assert await kept(store._database) == ["kept 1", "kept 2", "kept 3"]


async def test_a_transaction_that_cannot_be_kept_holds_nobody_up(file_url: str) -> None:
    def orphan(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE parent (id INTEGER PRIMARY KEY)"))
        connection.execute(text("CREATE TABLE child (id REFERENCES parent DEFERRABLE INITIALLY DEFERRED)"))
        connection.execute(text("INSERT INTO child VALUES (1)"))  # what COMMIT refuses, and does not roll back

    async with Store.open(file_url) as store:
        with pytest.raises(StoreError):
            await store._database.transact(orphan)
        async with asyncio.timeout(4):
            await store.set("kept 1", "x")
            assert await store._database.transact(keep, "kept 2") == 2


async def test_closing_twice_and_late_work_hurt_nobody(file_url: str) -> None:
    async with Store.open(file_url) as store:
        await store._database.close()
        assert await store._database.transact(keep, "kept 1") == 1
