"""The backlog: what the database cannot take waits in order, within bounds, and is written when it is back."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import structlog

from bot.chat.resilience.backlog import Backlog
from bot.store.store import StoreError


class Shelf:
    """Takes numbers, when it is not broken."""

    def __init__(self) -> None:
        self.broken = True
        self.taken: list[int] = []

    async def put(self, number: int) -> None:
        if self.broken:
            raise StoreError("the disk is full")
        self.taken.append(number)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def backlog() -> AsyncIterator[Backlog]:
    backlog = Backlog(most=3)
    backlog._again.change_interval(seconds=0.01)
    yield backlog
    backlog._again.cancel()


async def put(backlog: Backlog, shelf: Shelf, *numbers: int) -> None:
    for number in numbers:
        await backlog.write(lambda number=number: shelf.put(number))


async def emptied(backlog: Backlog) -> None:
    async with asyncio.timeout(5):
        while backlog._again.is_running():  # noqa: ASYNC110 - the loop tells nobody else when it ends
            await asyncio.sleep(0.01)


async def test_a_database_that_works_is_written_at_once(backlog: Backlog, shelf: Shelf) -> None:
    shelf.broken = False
    await put(backlog, shelf, 1, 2)
    assert shelf.taken == [1, 2]
    assert not backlog._again.is_running()


async def test_what_waits_is_written_in_order_when_the_database_is_back(backlog: Backlog, shelf: Shelf) -> None:
    await put(backlog, shelf, 1, 2)
    await asyncio.sleep(0.05)
    assert shelf.taken == []
    shelf.broken = False
    await emptied(backlog)
    assert shelf.taken == [1, 2]


async def test_the_oldest_stay_where_too_much_waits_and_the_loss_is_told(backlog: Backlog, shelf: Shelf) -> None:
    with structlog.testing.capture_logs() as lines:
        await put(backlog, shelf, *range(10))
        shelf.broken = False
        await emptied(backlog)
    assert shelf.taken == [0, 1, 2]
    told = [(line["event"], line["lost"]) for line in lines]
    assert told[0] == ("database_unusable", 0)
    assert told[-1] == ("database_back", 7)
    assert lines[0]["reason"] == "the disk is full"
    assert len(told) <= 6


async def test_it_can_break_again(backlog: Backlog, shelf: Shelf) -> None:
    for number in (1, 2):
        shelf.broken = True
        await put(backlog, shelf, number)
        shelf.broken = False
        await emptied(backlog)
    assert shelf.taken == [1, 2]


async def test_a_bug_in_one_does_not_lose_the_others(backlog: Backlog, shelf: Shelf) -> None:
    failures = iter([StoreError("locked"), ValueError("bug")])

    async def buggy() -> None:
        raise next(failures)

    await backlog.write(buggy)
    await put(backlog, shelf, 1)
    shelf.broken = False
    with structlog.testing.capture_logs() as lines:
        await emptied(backlog)
        assert [line["event"] for line in lines] == ["unexpected_error"]
        await put(backlog, shelf, 2)
        shelf.broken = True
        await put(backlog, shelf, 3)
        shelf.broken = False
        await emptied(backlog)
    assert shelf.taken == [2, 1, 3]
