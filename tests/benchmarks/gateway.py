"""What a gateway sends, put into a client past the socket: through discord.py's own reading, parsing and dispatch."""

import asyncio
import json
from typing import Any

import discord
from discord.gateway import DiscordWebSocket

BOT_ID = 900_000_000_000_000_001
_FIRST_GUILD = 800_000_000_000_000_000
_STEP = 1 << 23
"""Ids of guilds lie so far apart that their channels and roles fit in between."""


def guild_id(number: int) -> int:
    return _FIRST_GUILD + number * _STEP


def channel_id(number: int, channel: int = 0) -> int:
    return guild_id(number) + 1 + channel


def guild(number: int, channels: int) -> dict[str, Any]:
    """A guild as Discord sends it to a bot without the members intent."""
    own = {"user": _user(BOT_ID, "bot"), "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "flags": 0}
    return {
        "id": str(guild_id(number)),
        "name": f"Community {number}",
        "owner_id": str(BOT_ID + 1),
        "member_count": 500,
        "joined_at": "2026-01-01T00:00:00+00:00",
        "preferred_locale": "en-US",
        "roles": [
            _role(guild_id(number), "@everyone"),
            *(_role(guild_id(number) + 1000 + role, f"role {role}") for role in range(8)),
        ],
        "channels": [_channel(channel_id(number, index), index) for index in range(channels)],
        "members": [own],
        "emojis": [],
        "stickers": [],
        "threads": [],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "features": ["COMMUNITY"],
        "premium_tier": 0,
        "verification_level": 1,
        "system_channel_flags": 0,
        "nsfw_level": 0,
        "afk_timeout": 300,
        "mfa_level": 0,
        "large": True,
    }


def message(number: int, text: str, *, in_guild: int = 0, author: int = 1) -> dict[str, Any]:
    """A message of a person in the first channel of a guild."""
    user = _user(700_000_000_000_000_000 + author, f"person{author}")
    return {
        "id": str(1_000_000_000_000_000_000 + number),
        "channel_id": str(channel_id(in_guild)),
        "guild_id": str(guild_id(in_guild)),
        "author": user,
        "member": {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0},
        "content": text,
        "timestamp": "2026-11-25T12:00:00.000000+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": False,
        "type": 0,
        "flags": 0,
        "nonce": str(number),
    }


def frame(event: str, data: dict[str, Any], sequence: int = 1) -> str:
    """An event as text, as it comes out of the decompressor."""
    return json.dumps({"t": event, "s": sequence, "op": 0, "d": data})


async def connect(client: discord.Client, shard: int = 0) -> DiscordWebSocket:
    """A websocket of the client without a socket: what it is told, it takes as sent by Discord."""
    state: Any = client._connection
    socket = DiscordWebSocket(None, loop=asyncio.get_running_loop())  # type: ignore[arg-type]
    socket._discord_parsers = state.parsers
    socket._dispatch = client.dispatch
    socket.shard_id = shard
    state.user = discord.ClientUser(state=state, data=_user(BOT_ID, "bot"))  # type: ignore[arg-type]
    state.application_id = BOT_ID
    client.loop = asyncio.get_running_loop()
    state.shard_count = client.shard_count = client.shard_count or 1
    client._ready = asyncio.Event()
    return socket


async def settled(before: set[asyncio.Task[Any]]) -> None:
    """Wait until every task that events began is done."""
    while tasks := asyncio.all_tasks() - before:
        await asyncio.wait(tasks)


def _user(number: int, name: str) -> dict[str, Any]:
    return {"id": str(number), "username": name, "discriminator": "0", "avatar": None, "global_name": name}


def _role(number: int, name: str) -> dict[str, Any]:
    return {
        "id": str(number),
        "name": name,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "position": 0,
        "permissions": "68608",
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }


def _channel(number: int, index: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "type": 0,
        "name": f"channel-{index}",
        "position": index,
        "topic": "What this channel is about, in a sentence of the usual length.",
        "permission_overwrites": [],
        "parent_id": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "flags": 0,
    }
