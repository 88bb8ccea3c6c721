"""Processor time of an event: ordinary chat in a watched channel, against a client with an empty ``on_message``.

Run: uv run python -m tests.benchmarks.events
"""

import asyncio
import random
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import discord
from discord.gateway import DiscordWebSocket

from bot.app import make_client
from bot.logs import configure_logs
from bot.store.store import Store
from tests.benchmarks.empty import Empty
from tests.benchmarks.gateway import channel_id, connect, frame, guild, guild_id, message, settled
from tests.corpus.chat import chat_lines

_BATCH = 200
"""Messages that are in before the handlers run, as when a socket is read."""


@dataclass(frozen=True)
class Times:
    """Processor seconds of an event with the bot, and with an empty handler; the least of all rounds.

    What else the machine does can only add to a round, so the least is nearest to what the work itself takes.
    """

    ours: float
    empty: float

    @property
    def ratio(self) -> float:
        """How many times as much the bot takes."""
        return self.ours / self.empty


@asynccontextmanager
async def watching(folder: str) -> AsyncIterator[discord.AutoShardedClient]:
    """The bot with a store in a folder, that watches the first channel of the first guild."""
    async with Store.open(f"sqlite+aiosqlite:///{Path(folder) / 'bot.db'}") as store:
        await store.guilds.watch(guild_id(0), channel_id(0), discord.utils.utcnow())
        async with make_client(store) as client:
            yield client


async def measure(rounds: int = 30, messages: int = 4_000) -> Times:
    """Feed the same chat to both clients in turns."""
    lines = random.Random(1).choices(chat_lines(), k=messages)
    frames = [frame("MESSAGE_CREATE", message(n, line, author=n % 50)) for n, line in enumerate(lines)]
    ours, empty = [], []
    with tempfile.TemporaryDirectory() as folder:
        async with watching(folder) as bot, Empty() as nothing:
            sockets = [await connect(client) for client in (bot, nothing)]
            for socket in sockets:
                await socket.received_message(frame("GUILD_CREATE", guild(0, 20)))
                await _feed(socket, frames)
            for _ in range(rounds):
                for socket, times in zip(sockets, (ours, empty), strict=True):
                    times.append(await _feed(socket, frames) / messages)
    return Times(min(ours), min(empty))


async def _feed(socket: DiscordWebSocket, frames: list[str]) -> float:
    """Processor seconds from the first frame until the last handler is done."""
    before = asyncio.all_tasks()
    started = time.process_time()
    for start in range(0, len(frames), _BATCH):
        for text in frames[start : start + _BATCH]:
            await socket.received_message(text)
        await settled(before)
    return time.process_time() - started


def main() -> None:
    """Print the times and their ratio."""
    configure_logs("warning")
    times = asyncio.run(measure())
    print(f"an event: {times.ours * 1e6:.1f} µs, empty handler {times.empty * 1e6:.1f} µs, ratio {times.ratio:.2f}")
    print(f"messages a second for one core: {1 / times.ours:,.0f}")


if __name__ == "__main__":
    main()
