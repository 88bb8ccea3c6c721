"""What has begun is ended before the connection closes; what takes too long is broken off and counts as unanswered."""

import asyncio
from typing import Any

import pytest

from bot.chat import client as chat
from bot.chat.resilience.underway import Underway

from .conftest import BALANCE, Town


def stop_when_logged(town: Town, monkeypatch: pytest.MonkeyPatch, seconds: float) -> list[asyncio.Task[None]]:
    """Close the bot as soon as it has logged a paste; the handler of that paste then needs so many seconds more."""
    begin = town.store.log.begin
    closing: list[asyncio.Task[None]] = []

    async def slow(*arguments: Any, **options: Any) -> bool:
        begun = await begin(*arguments, **options)
        closing.append(asyncio.create_task(town.client.close()))
        await asyncio.sleep(seconds)
        return begun

    monkeypatch.setattr(town.store.log, "begin", slow)
    return closing


async def test_a_claimed_message_is_answered_before_the_connection_closes(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing = stop_when_logged(town, monkeypatch, 0.1)
    await town.asker.send(town.help, BALANCE)
    await closing[0]
    assert len(town.replies()) == 1
    assert await town.count("answered") == 1
    assert town.client.is_closed()


async def test_a_message_that_takes_too_long_stays_unanswered_in_the_log(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "_PATIENCE", 0.05)
    closing = stop_when_logged(town, monkeypatch, 30)
    await town.asker.send(town.help, BALANCE)
    await closing[0]
    assert not town.replies()
    assert await town.count("seen") == 1
    assert await town.count("answered") == 0
    assert town.client.is_closed()


async def test_nothing_new_begins_once_the_end_has_begun() -> None:
    underway = Underway()
    assert underway.enter()
    await underway.finish(1)
    assert not underway.enter()


async def test_the_end_waits_for_all_and_no_longer_than_it_may() -> None:
    underway = Underway()
    ended: list[str] = []

    async def work(name: str, seconds: float) -> None:
        assert underway.enter()
        await asyncio.sleep(seconds)
        ended.append(name)

    tasks = [asyncio.create_task(work("short", 0.02)), asyncio.create_task(work("long", 30))]
    await asyncio.sleep(0)
    await asyncio.wait_for(underway.finish(0.2), timeout=5)
    assert ended == ["short"]
    assert tasks[1].cancelled()


async def test_an_impatient_second_signal_still_leaves_nothing_running() -> None:
    underway = Underway()

    async def work() -> None:
        underway.enter()
        await asyncio.sleep(30)

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    ending = asyncio.create_task(underway.finish(30))
    await asyncio.sleep(0)
    ending.cancel()
    await asyncio.gather(ending, return_exceptions=True)
    assert task.cancelled()
