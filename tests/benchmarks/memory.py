"""Resident memory, idle with 1,000 guilds of 20 channels, against an empty discord.py bot with default caches.

Run: uv run python -m tests.benchmarks.memory [GUILDS]
"""

import asyncio
import gc
import subprocess
import sys
import tempfile
from pathlib import Path

import discord

from tests.benchmarks.gateway import connect, frame, guild

_CHANNELS = 20


class Empty(discord.AutoShardedClient):
    """A bot as the first page of discord.py's manual makes it."""

    def __init__(self) -> None:
        intents = discord.Intents.default()
        intents.message_content = True
        super().__init__(intents=intents)

    async def on_message(self, message: discord.Message) -> None:
        """Nothing."""


def resident() -> int:
    """Bytes of this process that are in memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


async def _fill(client: discord.AutoShardedClient, guilds: int) -> None:
    socket = await connect(client)
    before = asyncio.all_tasks()
    for number in range(guilds):
        await socket.received_message(frame("GUILD_CREATE", guild(number, _CHANNELS)))
        await asyncio.sleep(0)
    while tasks := asyncio.all_tasks() - before:
        await asyncio.wait(tasks)


async def _ours(guilds: int, folder: str) -> int:
    from bot.app import loaded_for_good
    from tests.benchmarks.events import watching

    async with watching(folder) as client:
        with loaded_for_good():
            await _fill(client, guilds)
            return resident()


async def _empty(guilds: int) -> int:
    async with Empty() as client:
        await _fill(client, guilds)
        return resident()


def measure(kind: str, guilds: int, folder: str) -> int:
    """Bytes of a process of its own with so many guilds; ``kind`` is ours or empty."""
    command = [sys.executable, "-m", "tests.benchmarks.memory", str(guilds), kind, folder]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return int(done.stdout.split()[-1])


def main() -> None:
    """Print both, their ratio, and what a guild costs; with a kind and a folder, measure this process."""
    guilds = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    if len(sys.argv) > 2:
        _, _, kind, folder = sys.argv
        print(asyncio.run(_ours(guilds, folder) if kind == "ours" else _empty(guilds)))
        return
    with tempfile.TemporaryDirectory() as folder:
        measure("ours", 0, folder)  # makes the database, as the first start does
        (ours, bare), (empty, _) = (
            [measure(kind, count, folder) for count in (guilds, 0)] for kind in ("ours", "empty")
        )
    mib = 1024 * 1024
    print(f"{guilds:,} guilds: {ours / mib:.0f} MiB, empty bot {empty / mib:.0f} MiB, ratio {ours / empty:.2f}")
    print(f"without a guild {bare / mib:.0f} MiB, a guild {(ours - bare) / max(guilds, 1) / 1024:.1f} KiB")


if __name__ == "__main__":
    main()
