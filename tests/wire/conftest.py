"""A small Discord with watched channels, and the real bot as tasks of the test's own process."""

import asyncio
import itertools
import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord import Client
from discord.gateway import DiscordWebSocket
from discord.http import Route
from discord.state import ConnectionState

from bot.app import run
from bot.settings import BotSettings
from bot.store.store import Store
from tests.wire.pointing import hurry, point_at
from tests.wire.rest import Request
from tests.wire.server import TOKEN, Discord
from tests.wire.world import Payload

BALANCE = (
    "openai.APIStatusError: Error code: 402 - {'error': {'message': 'Insufficient Balance', "
    "'type': 'unknown_error', 'param': None, 'code': 'invalid_request_error'}}"
)
ERRORS = (
    BALANCE,
    '{"error":{"message":"Model Not Exist","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}',
    '{"error":{"message":"Authentication Fails (no such user)","type":"authentication_error","param":null}}',
)
CHANNELS = 12


class Town:
    """A guild with watched channels, and the bots that run in it, which share one database.

    Each paste is another person's in the next channel, so that no rule of manners keeps the bot silent.
    """

    def __init__(self, discord: Discord, database: Path) -> None:
        self.discord = discord
        self.guild = discord.world.add_guild("wire")
        self.channels = [discord.world.add_channel(self.guild, f"help-{number}") for number in range(CHANNELS)]
        self.settings = BotSettings(
            token=TOKEN,
            database_url=f"sqlite+aiosqlite:///{database}",
            watch_channels=frozenset(self.channels),
        )
        self.bots: list[asyncio.Task[None]] = []
        self._count = itertools.count()
        self._where: dict[int, int] = {}

    async def start(self, sessions: int = 0) -> asyncio.Task[None]:
        """Start a bot, and wait until so many sessions listen."""
        bot = asyncio.create_task(run(self.settings))
        self.bots.append(bot)
        listening = asyncio.create_task(self.discord.connected(sessions or self.discord.gateway.shards))
        await asyncio.wait((bot, listening), return_when=asyncio.FIRST_COMPLETED)
        await (bot if bot.done() else listening)
        return bot

    async def stop(self, bot: asyncio.Task[None]) -> None:
        """Stop a bot in order; what ended it before comes out."""
        self.bots.remove(bot)
        bot.cancel()
        await bot

    async def paste(
        self, text: str = BALANCE, *, channel: int | None = None, age: float = 0.0, heard: bool = True
    ) -> int:
        """Paste an error; the message's id."""
        number = next(self._count)
        channel = channel or self.channels[number % CHANNELS]
        message = await self.discord.say(f"person-{number}", channel, text, age=age, heard=heard)
        self._where[int(message["id"])] = channel
        return int(message["id"])

    async def answered(self, paste: int, seconds: float = 30.0) -> Payload:
        """Wait for the answer to a paste and a little longer, for a second one would be a fault."""
        await self.discord.until(lambda: self.replies(paste), seconds)
        await self.settled()
        [reply] = self.replies(paste)
        return reply

    async def settled(self) -> None:
        """Wait until the bot has answered what is pasted now: it is alive, and what came before is behind it."""
        probe = await self.paste()
        await self.discord.until(lambda: self.replies(probe))
        await asyncio.sleep(0.05)

    def replies(self, paste: int) -> list[Payload]:
        """The answers to a paste."""
        return self.discord.replies(paste, self._where[paste])

    def channel_of(self, paste: int) -> int:
        return self._where[paste]

    def tries(self, paste: int) -> list[Request]:
        """The requests with which bots tried to answer a paste."""
        asked = self.discord.requests
        return [request for request in asked if request.method == "POST" and _reference(request) == paste]

    async def counted(self, seen: int, answered: int) -> None:
        """The log comes to hold so many errors, so many of them answered."""
        async with Store.open(*self.settings.database) as store:
            for _ in range(100):
                rows = await store.log.recent(None, 1000)
                counts = len(rows), sum(row.answered for row in rows)
                if counts == (seen, answered):
                    return
                await asyncio.sleep(0.02)
        assert counts == (seen, answered)


async def lock(other: sqlite3.Connection) -> None:
    """Take the write lock of the bot's database; the bot, on this same event loop, may have to end a write first."""
    for _ in range(500):
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            await asyncio.sleep(0.02)
        else:
            return
    raise TimeoutError


def _reference(request: Request) -> int:
    told = request.body if isinstance(request.body, dict) else {}
    return int((told.get("message_reference") or {}).get("message_id", 0))


@pytest.fixture
def pointed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set to speak with a small Discord is as before after the test."""
    for owner, name in (
        (Route, "BASE"),
        (DiscordWebSocket, "DEFAULT_GATEWAY"),
        (ConnectionState, "__init__"),
        (Client, "before_identify_hook"),
    ):
        monkeypatch.setattr(owner, name, getattr(owner, name))


@pytest.fixture
async def discord(pointed: None) -> AsyncIterator[Discord]:
    async with Discord() as discord:
        point_at(discord.url)
        hurry()
        yield discord


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a migrated database without a row, to be copied: a copy is made faster than a new one."""

    async def make(file: Path) -> None:
        async with Store.open(f"sqlite+aiosqlite:///{file}"):
            pass

    folder = tmp_path_factory.mktemp("empty")
    asyncio.run(make(folder / "bot.db"))
    return folder


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> Path:
    return shutil.copytree(empty, tmp_path, dirs_exist_ok=True) / "bot.db"


@pytest.fixture
async def town(discord: Discord, database: Path) -> AsyncIterator[Town]:
    town = Town(discord, database)
    yield town
    for bot in list(town.bots):
        await town.stop(bot)
