"""/healthz, /metrics and the watchdog, of the real bot in a small Discord."""

import asyncio
import socket
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import health, watchdog
from bot.chat import client
from bot.chat.operation.pulse import Pulse
from bot.health import Doctor
from bot.watchdog import HealthError
from tests.wire.conftest import Town, lock
from tests.wire.test_rest import SEND


@pytest.fixture
def port(town: Town) -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
    town.settings = town.settings.model_copy(update={"health_port": number})
    return number


async def healthz(port: int) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/healthz") as answer:
        return answer.status, await answer.json()


async def well(port: int) -> None:
    """Wait until the bot says that it is well."""
    async with asyncio.timeout(10):
        while (await healthz(port))[0] != 200:  # noqa: ASYNC110 - it says so by HTTP alone
            await asyncio.sleep(0.02)


async def metrics(port: int) -> dict[str, float]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/metrics") as answer:
        lines = [line for line in (await answer.text()).splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


async def test_a_bot_that_is_well_says_so(town: Town, port: int) -> None:
    await town.start()
    await well(port)
    status, told = await healthz(port)
    assert status == 200
    assert told["status"] == "ok"
    assert told["connected"] is told["database_writable"] is True
    assert told["queue"] == 0
    assert 0 <= told["latency"] < 5
    assert 0 <= told["last_event"] < 5


async def test_a_bot_without_connection_is_unwell(town: Town, port: int) -> None:
    await town.start()
    await well(port)
    town.discord.fault(path="/gateway/bot", status=503)
    town.discord.gateway.refuse = 4008
    town.discord.forget_sessions()
    town.discord.drop()
    await town.discord.until(lambda: not town.discord.gateway.listening())
    status, told = await healthz(port)
    assert (status, told["status"], told["connected"]) == (503, "unwell", False)
    async with asyncio.timeout(10):  # it does not wait until it would be connected again
        await town.stop(town.bots[0])


async def test_a_bot_whose_database_is_locked_is_unwell_until_it_is_free(
    town: Town, port: int, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "Doctor", partial(Doctor, patience=0.1))
    await town.start()
    await well(port)
    with closing(sqlite3.connect(database, timeout=0, isolation_level=None)) as other:
        await lock(other)
        status, told = await healthz(port)
        assert (status, told["database_writable"]) == (503, False)
        other.execute("ROLLBACK")
    await well(port)


async def test_what_happens_is_counted(town: Town, port: int) -> None:
    await town.start()
    await well(port)
    before = await metrics(port)
    town.discord.fault(**SEND, retry_after=0.05)
    await town.answered(await town.paste())
    await town.discord.say("person-0", town.channels[0], "the same again: Insufficient Balance 402")
    await town.settled()
    after = await metrics(port)

    def grown(name: str) -> float:
        return after.get(name, 0.0) - before.get(name, 0.0)

    assert grown("deepseek_bot_messages_read_total") >= 4
    assert grown('deepseek_bot_answers_total{entry="insufficient-balance",outcome="sent"}') == 3
    assert grown('deepseek_bot_silences_total{rule="same-person"}') == 1
    assert grown('deepseek_bot_discord_rate_limited_total{method="POST",resource="channels"}') == 1
    assert grown("deepseek_bot_answer_seconds_count") == 3
    assert after["deepseek_bot_queue"] == 0


async def test_no_label_holds_an_id(town: Town, port: int) -> None:
    await town.start()
    await town.answered(await town.paste())
    names = " ".join(await metrics(port))
    assert str(town.guild) not in names
    assert not any(str(channel) in names for channel in town.channels)


async def test_a_port_that_is_taken_is_named(town: Town, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)), pytest.raises(HealthError, match=f"127.0.0.1:{port} cannot be"):
        await town.start()
    town.bots.clear()


async def test_a_gateway_that_falls_silent_ends_the_bot(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "_LOOK", 0.05)
    monkeypatch.setattr(client, "Pulse", partial(Pulse, 1.0))
    bot = await town.start()
    await town.settled()
    town.discord.gateway.silent = True
    with pytest.raises(HealthError, match="silent for 1 s"):
        await asyncio.wait_for(bot, 20)
    town.bots.clear()
