"""The bot's life: it says in one sentence why Discord cannot be used, and stops in order."""

import asyncio
import gc
import os
import signal
import socket
import sys
from pathlib import Path

import discord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.app import loaded_for_good, run, until_stopped
from bot.chat.operation.connection import ConnectionFailedError, readable_failures
from bot.settings import BotSettings
from tests.needs import need

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.this-is-no-real-token-at-all"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BotSettings:
    monkeypatch.chdir(tmp_path)
    return BotSettings(token=TOKEN)


async def failure(settings: BotSettings) -> ConnectionFailedError:
    with pytest.raises(ConnectionFailedError) as caught:
        await asyncio.wait_for(run(settings), timeout=20)
    assert TOKEN not in str(caught.value)
    return caught.value


async def refusing_with(status: int) -> TestServer:
    """A Discord that answers everything with one status."""

    async def refuse(_request: web.Request) -> web.Response:
        return web.json_response({"message": "no", "code": 0}, status=status)

    application = web.Application()
    application.router.add_route("*", "/{path:.*}", refuse)
    server = TestServer(application)
    await server.start_server()
    return server


@pytest.mark.parametrize(("status", "says", "exit_code"), [(401, "refused the token", 2), (503, "503", 1)])
async def test_what_discord_refuses_is_one_sentence(
    settings: BotSettings, monkeypatch: pytest.MonkeyPatch, status: int, says: str, exit_code: int
) -> None:
    server = await refusing_with(status)
    monkeypatch.setattr(discord.http.Route, "BASE", str(server.make_url("/api")))
    try:
        error = await failure(settings)
    finally:
        await server.close()
    assert says in str(error)
    assert error.exit_code == exit_code


async def test_no_network_is_one_sentence(settings: BotSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed_soon:
        port = closed_soon.getsockname()[1]
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{port}")
    error = await failure(settings)
    assert "cannot be reached" in str(error)
    assert error.exit_code == 1


def test_a_missing_intent_is_one_sentence() -> None:
    with pytest.raises(ConnectionFailedError, match="Message Content Intent") as caught, readable_failures():
        raise discord.PrivilegedIntentsRequired(shard_id=0)
    assert caught.value.exit_code == 2


def test_a_bug_stays_a_bug() -> None:
    with pytest.raises(KeyError), readable_failures():
        raise KeyError("bug")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_stops_in_order(number: signal.Signals) -> None:
    need(sys.platform != "win32", "Windows has no such signals")
    done: list[str] = []

    async def life() -> None:
        try:
            asyncio.get_running_loop().call_soon(os.kill, os.getpid(), number)
            await asyncio.sleep(20)
        finally:
            await asyncio.sleep(0)
            done.append("closed")

    await until_stopped(life())
    assert done == ["closed"]


async def test_what_the_life_raises_comes_out() -> None:
    async def life() -> None:
        raise ConnectionFailedError("no", 1)

    with pytest.raises(ConnectionFailedError):
        await until_stopped(life())


async def test_being_cancelled_is_passed_on() -> None:
    stopping = asyncio.create_task(until_stopped(asyncio.sleep(20)))
    await asyncio.sleep(0.01)
    stopping.cancel()
    await asyncio.wait_for(asyncio.gather(stopping, return_exceptions=True), timeout=5)
    assert stopping.done()


def test_what_is_loaded_is_spared_the_collector_while_the_bot_runs() -> None:
    with loaded_for_good():
        assert gc.get_freeze_count() > 10_000
    assert gc.get_freeze_count() == 0
