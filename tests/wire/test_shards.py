"""Several processes share the guilds of one bot: each event is one process's, and a process may die."""

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.store.schema import claims
from tests.store.conftest import fresh_postgres
from tests.store.world import KEY, rows_of
from tests.wire.conftest import BALANCE
from tests.wire.server import TOKEN, Discord

PROCESSES = 4
GUILDS = 2_000


class Fleet:
    """The processes of one bot, each of which serves one shard, on one database."""

    def __init__(self, discord: Discord, database: str) -> None:
        self.discord = discord
        self.database = database
        world = discord.world
        self.channels = [world.add_channel(world.add_guild(f"guild {number}"), "help") for number in range(GUILDS)]
        self.processes: dict[int, Process] = {}
        self.ports: dict[int, int] = {}
        self.pasted: dict[int, int] = {}

    async def start(self, ordinal: int) -> None:
        """Start a process."""
        self.ports[ordinal] = _free_port()
        self.processes[ordinal] = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.wire.bot",
            env=os.environ
            | {
                "WIRE_URL": self.discord.url,
                "DISCORD_TOKEN": TOKEN,
                "DATABASE_URL": self.database,
                "BOT_PRIVACY_KEY": KEY,
                "BOT_WATCH_CHANNELS": ",".join(map(str, self.channels)),
                "BOT_SHARD_COUNT": str(PROCESSES),
                "BOT_SHARD_PROCESSES": str(PROCESSES),
                "BOT_SHARD_ORDINAL": str(ordinal),
                "BOT_HEALTH_PORT": str(self.ports[ordinal]),
            },
            stdout=DEVNULL,
            stderr=DEVNULL,
        )

    async def ready(self) -> None:
        """Wait until all processes are well: their shards have their guilds, and the database can be written."""
        async with asyncio.timeout(60):
            for ordinal in self.processes:
                while await self._ask(ordinal, "healthz") is None:  # noqa: ASYNC110 - in another process
                    await asyncio.sleep(0.1)

    async def kill(self, ordinal: int) -> None:
        """End a process as ``kill -9`` does."""
        process = self.processes.pop(ordinal)
        process.send_signal(signal.SIGKILL)
        await process.wait()

    async def stop(self) -> None:
        """Stop all processes in order."""
        for process in self.processes.values():
            process.terminate()
        await asyncio.gather(*(process.wait() for process in self.processes.values()))

    async def paste(self, channels: list[int]) -> None:
        """Somebody else pastes an error in each of the channels."""
        for channel in channels:
            message = await self.discord.say(f"person {len(self.pasted)}", channel, BALANCE)
            self.pasted[int(message["id"])] = channel

    async def answered(self) -> None:
        """Wait until every paste has an answer."""
        await self.discord.until(lambda: all(self.discord.replies(*paste) for paste in self.pasted.items()), 60)

    async def have_read(self, counts: list[int]) -> None:
        """Wait until the processes have read so many messages each; AssertionError where it is not so in the end."""
        for _ in range(100):
            read = [await self._read(ordinal) for ordinal in range(PROCESSES)]
            if read == counts:
                return
            await asyncio.sleep(0.1)
        assert read == counts

    def shard_of(self, channel: int) -> int:
        return (int(self.discord.world.channel(channel)["guild_id"]) >> 22) % PROCESSES

    async def _read(self, ordinal: int) -> int:
        metrics = await self._ask(ordinal, "metrics") or ""
        found = re.search(r"^deepseek_bot_messages_read_total (\S+)$", metrics, re.MULTILINE)
        return int(float(found[1])) if found else 0

    async def _ask(self, ordinal: int, page: str) -> str | None:
        async with aiohttp.ClientSession() as session:
            try:
                async with session.get(f"http://127.0.0.1:{self.ports[ordinal]}/{page}") as answer:
                    return await answer.text() if answer.status == 200 else None
            except aiohttp.ClientError:
                return None


@pytest.fixture
async def fleet() -> AsyncIterator[Fleet]:
    async with fresh_postgres() as database, Discord(shards=PROCESSES) as discord:
        fleet = Fleet(discord, database)
        try:
            yield fleet
        finally:
            await fleet.stop()


async def test_four_processes_lose_and_double_nothing_even_when_one_is_killed(fleet: Fleet) -> None:
    for ordinal in range(PROCESSES):
        await fleet.start(ordinal)
    await fleet.ready()
    first = fleet.channels[::40]
    await fleet.paste(first)
    await fleet.answered()
    # Each paste is read once, and so is the answer to it when it comes back as an event.
    shares = [2 * sum(fleet.shard_of(channel) == ordinal for channel in first) for ordinal in range(PROCESSES)]
    assert min(shares) > 0
    await fleet.have_read(shares)

    await fleet.kill(1)
    meanwhile = fleet.channels[1::40]
    assert any(fleet.shard_of(channel) == 1 for channel in meanwhile)
    await fleet.paste(meanwhile)
    await fleet.start(1)
    await fleet.ready()
    await fleet.paste(fleet.channels[2::40])
    await fleet.answered()

    assert {len(fleet.discord.replies(*paste)) for paste in fleet.pasted.items()} == {1}
    assert sorted(row[0] for row in await rows_of(fleet.database, claims)) == sorted(fleet.pasted)
    told = [asked for asked in fleet.discord.requests if asked.method == "PUT" and asked.path.endswith("/commands")]
    assert len(told) == 1


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
