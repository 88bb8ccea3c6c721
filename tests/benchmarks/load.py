"""How long askers wait while one channel is flooded, and what a flood leaves in memory.

``python -m tests.benchmarks.load latency`` and ``python -m tests.benchmarks.load memory --messages 1000000`` run the real
bot against the small Discord of tests/wire.
"""

import argparse
import asyncio
import itertools
import json
import os
import random
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from discord.utils import time_snowflake, utcnow

from bot.app import make_client
from bot.chat.client import SupportClient
from bot.settings import BotSettings
from bot.store.store import Store
from tests.wire.pointing import hurry, point_at
from tests.wire.rest import Request

PASTE = "Error code: 402 - {'error': {'message': 'Insufficient Balance', 'code': 'invalid_request_error'}}"
CHAT = (
    "has anybody tried the new model yet?",
    "good morning",
    "it works now, thank you!",
    "lol",
    "see the docs, page 4",
)
PEOPLE = 100_000
ASKERS = 100
"""Pastes whose latency is measured, in each of the two situations; each in a channel of its own."""


@dataclass(frozen=True)
class Place:
    """The running bot, the small Discord's address, and where people write."""

    client: SupportClient
    url: str
    guild: int
    channels: list[int]

    def hear(self, channel: int, person: int, text: str) -> int:
        """Give discord.py's parser the event of a message; its id."""
        message = time_snowflake(utcnow()) + next(_numbers) % 4096
        user = {"id": str(person), "username": f"person-{person}", "discriminator": "0", "avatar": None}
        self.client._connection.parse_message_create(
            {
                "id": str(message),
                "channel_id": str(channel),
                "guild_id": str(self.guild),
                "author": user,
                "member": {
                    "roles": [],
                    "joined_at": "2024-01-01T00:00:00+00:00",
                    "deaf": False,
                    "mute": False,
                    "flags": 0,
                },
                "content": text,
                "timestamp": utcnow().isoformat(),
                "edited_timestamp": None,
                "tts": False,
                "mention_everyone": False,
                "mentions": [],
                "mention_roles": [],
                "attachments": [],
                "embeds": [],
                "pinned": False,
                "type": 0,
            }
        )
        return message


_numbers = itertools.count()


@asynccontextmanager
async def running(channels: int) -> AsyncIterator[Place]:
    """The bot in this process, in a small Discord that is a process of its own."""
    wire = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.wire", stdout=PIPE)
    assert wire.stdout
    told = json.loads(await wire.stdout.readline())
    try:
        places = [await _ask(told["url"], "channel", guild_id=told["guild"], name=f"c{n}") for n in range(channels)]
        point_at(told["url"])
        hurry()
        with tempfile.TemporaryDirectory() as folder:
            settings = BotSettings(
                token=told["token"],
                database_url=f"sqlite+aiosqlite:///{Path(folder) / 'bot.db'}",
                watch_channels=frozenset(places),
            )
            async with Store.open(*settings.database) as store, make_client(store, settings) as client:
                life = asyncio.create_task(client.start(told["token"]))
                while not client.is_ready():  # noqa: ASYNC110 - it is no event before the bot has logged in
                    await asyncio.sleep(0.05)
                yield Place(client, told["url"], told["guild"], places)
                life.cancel()
    finally:
        wire.terminate()
        await wire.wait()


async def latency(rate: int) -> None:
    """Print the quantiles in quiet and under a flood of so many messages a second in one channel."""
    async with running(2 * ASKERS + 2) as place:
        flooded, _, *others = place.channels
        await _waits(place, place.channels[1:2])  # the first answer loads what is loaded once
        quiet = await _waits(place, others[:ASKERS])
        flood = asyncio.create_task(_flood(place, flooded, rate))
        await asyncio.sleep(2)
        loud = await _waits(place, others[ASKERS:])
        flood.cancel()
        with suppress(asyncio.CancelledError):  # anything else is a fault of the flood
            await flood
    print(f"quiet:  {_quantiles(quiet)}")
    print(f"flood:  {_quantiles(loud)}  ({rate} messages a second in another channel)")
    print(f"p99 under the flood is {_p99(loud) / _p99(quiet):.2f} times the quiet figure")


async def memory(messages: int) -> None:
    """Print the resident memory after every tenth of the messages, of 100,000 people in 50 channels."""
    chosen = random.Random(7)
    async with running(50) as place:
        first = 0.0
        began = time.monotonic()
        for number in range(1, messages + 1):
            text = PASTE if chosen.random() < 0.002 else chosen.choice(CHAT)
            place.hear(chosen.choice(place.channels), 10**17 + chosen.randrange(PEOPLE), text)
            if number % 50 == 0:
                await asyncio.sleep(0)
                while place.client.waiting > 500:  # noqa: ASYNC110 - a sender that looks now and then
                    await asyncio.sleep(0.001)
            if number == min(100_000, messages // 2):
                first = _resident()
            if number % (messages // 10) == 0:
                print(f"{number:>9,} messages  {_resident():7.1f} MB  {time.monotonic() - began:6.0f} s", flush=True)
        print(f"grown by {_resident() - first:.1f} MB after the first {min(100_000, messages // 2):,}")


async def _flood(place: Place, channel: int, rate: int) -> None:
    began, loop = asyncio.get_running_loop().time(), asyncio.get_running_loop()
    for number in itertools.count(1):
        text = PASTE if number % 10 == 0 else CHAT[number % len(CHAT)]
        place.hear(channel, 2 * 10**17 + number % 50, text)
        await asyncio.sleep(max(0.0, began + number / rate - loop.time()))


async def _waits(place: Place, channels: list[int]) -> list[float]:
    """Paste into each channel, twenty a second; how long each asker waited, in seconds."""
    asked: dict[int, float] = {}
    for number, channel in enumerate(channels):
        at = time.time()
        asked[place.hear(channel, 3 * 10**17 + channel + number, PASTE)] = at
        await asyncio.sleep(0.05)
    answered: dict[int, float] = {}
    while len(answered.keys() & asked.keys()) < len(asked):
        await asyncio.sleep(0.5)
        answered = {_question(row): row["at"] for row in await _ask(place.url, "log")}
    return sorted(answered[message] - at for message, at in asked.items())


def _question(row: dict[str, Any]) -> int:
    request = Request(**row)
    told = request.body if isinstance(request.body, dict) else {}
    return int((told.get("message_reference") or {}).get("message_id", 0))


async def _ask(url: str, verb: str, **arguments: object) -> Any:
    async with aiohttp.ClientSession() as session, session.post(f"{url}/admin/{verb}", json=arguments) as answer:
        return await answer.json()


def _p99(waits: list[float]) -> float:
    return statistics.quantiles(waits, n=100)[98]


def _quantiles(waits: list[float]) -> str:
    return f"p50 {statistics.median(waits) * 1000:.0f} ms, p99 {_p99(waits) * 1000:.0f} ms, {len(waits)} answers"


def _resident() -> float:
    """Resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("latency", "memory"))
    parser.add_argument("--rate", type=int, default=500, help="messages a second")
    parser.add_argument("--messages", type=int, default=1_000_000)
    asked = parser.parse_args()
    asyncio.run(latency(asked.rate) if asked.what == "latency" else memory(asked.messages))
