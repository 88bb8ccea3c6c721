"""The small Discord and the bot as processes of their own, worked by HTTP."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from tests.wire.conftest import BALANCE


@asynccontextmanager
async def process(*arguments: str, **environment: str) -> AsyncIterator[Process]:
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *arguments, env={**os.environ, **environment}, stdout=PIPE
    )
    try:
        yield started
    finally:
        started.terminate()
        await started.communicate()


async def test_both_are_processes_of_their_own(database: Path) -> None:
    async with process("tests.wire") as wire, aiohttp.ClientSession() as session:
        assert wire.stdout
        told = json.loads(await wire.stdout.readline())

        async def ask(verb: str, **arguments: object) -> Any:
            async with session.post(f"{told['url']}/admin/{verb}", json=arguments) as answer:
                return await answer.json()

        async def until(verb: str, **arguments: object) -> Any:
            while not (told := await ask(verb, **arguments)):  # noqa: ASYNC110 - it happens in another process
                await asyncio.sleep(0.02)
            return told

        assert "no such verb" in (await ask("sing"))["error"]
        assert "unexpected keyword" in (await ask("say", volume=3))["error"]
        environment = {
            "WIRE_URL": told["url"],
            "DISCORD_TOKEN": told["token"],
            "DATABASE_URL": f"sqlite+aiosqlite:///{database}",
            "BOT_WATCH_CHANNELS": str(told["channel"]),
        }
        async with process("tests.wire.bot", **environment), asyncio.timeout(60):
            await until("listening")
            paste = await ask("say", user="ann", channel=told["channel"], content=BALANCE)
            replies = await until("replies", channel=told["channel"], message=int(paste["id"]))
        assert replies[0]["embeds"][0]["title"].startswith("402")
        [sent] = [asked for asked in await ask("log") if asked["path"].endswith("/messages")]
        assert (sent["method"], sent["status"]) == ("POST", 200)
