"""Lets discord.py of this process speak with a small Discord; loads nothing of the bot, so that least bots stay least."""

from urllib.parse import urlsplit

import yarl
from discord import Client
from discord.gateway import DiscordWebSocket
from discord.http import Route
from discord.state import ConnectionState

PREFIX = "/api/v10"
"""Where its REST begins."""


def point_at(url: str) -> None:
    """Let discord.py of this process speak with the Discord at ``url``, and with no other."""
    Route.BASE = f"{url}{PREFIX}"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://{urlsplit(url).netloc}/")


def hurry(seconds: float = 0.05) -> None:
    """Spare the waits that a small Discord does not ask for: for more guilds, and between two shards."""

    async def no_wait(_client: Client, _shard: int | None, *, initial: bool = False) -> None:
        pass

    made = ConnectionState.__init__

    def make(self: ConnectionState, **options: object) -> None:
        made(self, **{"guild_ready_timeout": seconds, **options})  # type: ignore[arg-type]

    Client.before_identify_hook = no_wait  # type: ignore[method-assign]
    ConnectionState.__init__ = make  # type: ignore[method-assign]
