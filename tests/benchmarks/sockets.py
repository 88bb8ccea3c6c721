"""Start, processor time and replies over sockets, against the least bots: each a process of its own at a small Discord.

Run: uv run python -m tests.benchmarks.sockets
"""

import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.chat import chat_lines
from tests.wire.conftest import BALANCE
from tests.wire.server import TOKEN, Discord

OURS, LEAST, SILENT = ("tests.wire.bot",), ("tests.benchmarks.empty",), ("tests.benchmarks.empty", "silent")
"""The module that is the bot, and its arguments."""

Bot = tuple[str, ...]

_REST = 0.1
"""Seconds that a REST call takes."""


@dataclass(frozen=True)
class Running:
    """A bot that listens: how many seconds after its process began, and which process that is."""

    seconds: float
    pid: int

    def processor_seconds(self) -> float:
        """What the process has computed so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def _running(bot: Bot, discord: Discord, channels: list[int], folder: str) -> AsyncIterator[Running]:
    """A bot, as soon as it listens."""
    environment = {
        "WIRE_URL": discord.url,
        "DISCORD_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
        "BOT_WATCH_CHANNELS": ",".join(map(str, channels)),
    }
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *bot, env=os.environ | environment, stdout=DEVNULL, stderr=DEVNULL
    )
    try:
        await discord.until(discord.gateway.listening, 60)
        yield Running(time.perf_counter() - started, process.pid)
    finally:
        process.terminate()
        await process.wait()
        discord.gateway.sessions.clear()


async def starts(rounds: int) -> dict[Bot, float]:
    """Seconds from the start of the process until its gateway session, the least of all rounds."""
    found: dict[Bot, list[float]] = {OURS: [], LEAST: []}
    with tempfile.TemporaryDirectory() as folder:
        async with Discord() as discord:
            for _ in range(rounds + 1):  # the first makes the database, and is not counted
                for bot, times in found.items():
                    async with _running(bot, discord, [], folder) as running:
                        times.append(running.seconds)
    return {bot: min(times[1:]) for bot, times in found.items()}


async def events(rounds: int, count: int) -> dict[Bot, float]:
    """Processor seconds of an event that is ordinary chat in a watched channel, the least of all rounds."""
    lines = random.Random(1).choices(chat_lines(), k=count)
    found: dict[Bot, float] = {}
    for bot in (OURS, SILENT):
        with tempfile.TemporaryDirectory() as folder:
            async with Discord() as discord:
                channel = discord.world.add_channel(discord.world.add_guild("benchmark"), "help")
                async with _running(bot, discord, [channel], folder) as running:
                    found[bot] = min([await _chat(discord, channel, lines, running) for _ in range(rounds + 1)]) / count
    return found


async def _chat(discord: Discord, channel: int, lines: list[str], running: Running) -> float:
    """Processor seconds of a bot while people chat, until it is idle again."""
    before = running.processor_seconds()
    for number, line in enumerate(lines):
        await discord.say(f"person {number % 50}", channel, line)
    spent = -1.0
    while (now := running.processor_seconds() - before) != spent:
        spent = now
        await asyncio.sleep(0.5)
    return spent


async def latencies(count: int) -> dict[Bot, list[float]]:
    """Seconds from a paste until its answer stands in the channel, sorted, where a REST call takes 100 ms."""
    found: dict[Bot, list[float]] = {}
    for bot in (OURS, LEAST):
        with tempfile.TemporaryDirectory() as folder:
            async with Discord() as discord:
                guild = discord.world.add_guild("benchmark")
                channels = [discord.world.add_channel(guild, f"help-{number}") for number in range(count)]
                async with _running(bot, discord, channels, folder):
                    await asyncio.sleep(1)
                    discord.fault(method="POST", path="*/messages", hang=_REST, times=1_000_000)
                    found[bot] = sorted([await _answer(discord, channel) for channel in channels])
    return found


async def _answer(discord: Discord, channel: int) -> float:
    started = time.perf_counter()
    paste = await discord.say(f"person {channel}", channel, BALANCE)
    await discord.until(lambda: discord.replies(int(paste["id"]), channel))
    return time.perf_counter() - started


def main() -> None:
    """Print the times and their ratios."""
    begun = asyncio.run(starts(5))
    print(
        f"start to connected: {begun[OURS]:.2f} s, least bot {begun[LEAST]:.2f} s, ratio {begun[OURS] / begun[LEAST]:.2f}"
    )
    spent = asyncio.run(events(5, 4_000))
    ours, silent = spent[OURS] * 1e6, spent[SILENT] * 1e6
    print(f"an event: {ours:.0f} µs of processor time, empty handler {silent:.0f} µs, ratio {ours / silent:.2f}")
    replied = asyncio.run(latencies(100))
    for name, share in (("p50", 50), ("p99", 99)):
        ours, least = (statistics.quantiles(replied[bot], n=100)[share - 1] * 1000 for bot in (OURS, LEAST))
        print(f"reply {name}: {ours:.0f} ms, least bot {least:.0f} ms, ratio {ours / least:.2f}")


if __name__ == "__main__":
    main()
