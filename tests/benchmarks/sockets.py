"""Start and replies over sockets, against the least bot: both as processes of their own, at a small Discord.

Run: uv run python -m tests.benchmarks.sockets
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.wire.conftest import BALANCE
from tests.wire.server import TOKEN, Discord

OURS, LEAST = "tests.wire.bot", "tests.benchmarks.empty"
_REST = 0.1
"""Seconds that a REST call takes."""


@asynccontextmanager
async def _running(module: str, discord: Discord, channels: list[int], folder: str) -> AsyncIterator[float]:
    """The bot of a module, as soon as it listens; gives the seconds until then."""
    environment = {
        "WIRE_URL": discord.url,
        "DISCORD_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
        "BOT_WATCH_CHANNELS": ",".join(map(str, channels)),
    }
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, env=os.environ | environment, stdout=DEVNULL, stderr=DEVNULL
    )
    try:
        await discord.until(discord.gateway.listening, 60)
        yield time.perf_counter() - started
    finally:
        process.terminate()
        await process.wait()
        discord.gateway.sessions.clear()


async def starts(rounds: int) -> dict[str, float]:
    """Seconds from the start of the process until its gateway session, the least of all rounds."""
    found: dict[str, list[float]] = {OURS: [], LEAST: []}
    with tempfile.TemporaryDirectory() as folder:
        async with Discord() as discord:
            for _ in range(rounds + 1):  # the first makes the database, and is not counted
                for module, times in found.items():
                    async with _running(module, discord, [], folder) as seconds:
                        times.append(seconds)
    return {module: min(times[1:]) for module, times in found.items()}


async def latencies(count: int) -> dict[str, list[float]]:
    """Seconds from a paste until its answer stands in the channel, sorted, where a REST call takes 100 ms."""
    found: dict[str, list[float]] = {}
    for module in (OURS, LEAST):
        with tempfile.TemporaryDirectory() as folder:
            async with Discord() as discord:
                guild = discord.world.add_guild("benchmark")
                channels = [discord.world.add_channel(guild, f"help-{number}") for number in range(count)]
                async with _running(module, discord, channels, folder):
                    await asyncio.sleep(1)
                    discord.fault(method="POST", path="*/messages", hang=_REST, times=1_000_000)
                    found[module] = sorted([await _answer(discord, channel) for channel in channels])
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
    replied = asyncio.run(latencies(100))
    for name, share in (("p50", 50), ("p99", 99)):
        ours, least = (statistics.quantiles(replied[module], n=100)[share - 1] * 1000 for module in (OURS, LEAST))
        print(f"reply {name}: {ours:.0f} ms, least bot {least:.0f} ms, ratio {ours / least:.2f}")


if __name__ == "__main__":
    main()
