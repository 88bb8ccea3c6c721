"""Who and what there is: people, guilds, channels, messages, commands; each in the shape in which Discord tells it."""

import itertools
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Payload = dict[str, Any]

DISCORD_EPOCH = 1420070400.0
EVERYTHING = str((1 << 50) - 1)
TEXT_CHANNEL, DIRECT_MESSAGE = 0, 1
DEFAULT_MESSAGE, REPLY_MESSAGE = 0, 19


class UnknownError(Exception):
    """There is no such thing; ``code`` is Discord's number for it."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK = 10003, 10004, 10008, 10015


@dataclass
class World:
    """All of it. ``nonce_seconds`` is how long an enforced nonce is remembered."""

    nonce_seconds: float = 300.0
    people: dict[str, Payload] = field(default_factory=dict)
    guilds: dict[int, Payload] = field(default_factory=dict)
    channels: dict[int, Payload] = field(default_factory=dict)
    messages: dict[int, dict[int, Payload]] = field(default_factory=dict)
    commands: list[Payload] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._count = itertools.count(1)
        self._nonces: dict[tuple[int, str], tuple[float, Payload]] = {}
        self.bot = self.person("deepseek-bot", bot=True)
        self.application = self.bot["id"]

    def snowflake(self, age: float = 0.0) -> int:
        """A new id, of now or of ``age`` seconds ago."""
        milliseconds = int((time.time() - age - DISCORD_EPOCH) * 1000)
        return milliseconds << 22 | next(self._count) & 0x3FFFFF

    def person(self, name: str, *, bot: bool = False) -> Payload:
        """The user of that name, made when first named."""
        if name not in self.people:
            self.people[name] = {
                "id": str(self.snowflake()),
                "username": name,
                "discriminator": "0",
                "global_name": name,
                "avatar": None,
                "bot": bot,
            }
        return self.people[name]

    def add_guild(self, name: str) -> int:
        """A guild with the bot in it; its id."""
        guild_id = self.snowflake()
        self.guilds[guild_id] = _guild(guild_id, name, self.bot)
        return guild_id

    def add_channel(self, guild_id: int | None, name: str) -> int:
        """A text channel, or for no guild a direct one; its id."""
        channel_id = self.snowflake()
        channel: Payload = {"id": str(channel_id), "type": DIRECT_MESSAGE if guild_id is None else TEXT_CHANNEL}
        if guild_id is None:
            channel["recipients"] = [self.person(name)]
        else:
            channel |= {"guild_id": str(guild_id), "name": name, "position": 0, "permission_overwrites": []}
            self.guilds[guild_id]["channels"].append(channel)
        self.channels[channel_id] = channel
        self.messages[channel_id] = {}
        return channel_id

    def remove_channel(self, channel_id: int) -> Payload:
        """Take a channel away with all that stands in it."""
        channel = self.channel(channel_id)
        self.guilds[int(channel["guild_id"])]["channels"].remove(channel)
        del self.channels[channel_id], self.messages[channel_id]
        return channel

    def channel(self, channel_id: int) -> Payload:
        if channel_id not in self.channels:
            raise UnknownError(UNKNOWN_CHANNEL)
        return self.channels[channel_id]

    def guild(self, guild_id: int) -> Payload:
        if guild_id not in self.guilds:
            raise UnknownError(UNKNOWN_GUILD)
        return self.guilds[guild_id]

    def message(self, channel_id: int, message_id: int) -> Payload:
        self.channel(channel_id)
        if message_id not in self.messages[channel_id]:
            raise UnknownError(UNKNOWN_MESSAGE)
        return self.messages[channel_id][message_id]

    def history(self, channel_id: int, *, after: int = 0, before: int = 1 << 63, limit: int = 50) -> list[Payload]:
        """Messages between two ids, the newest first; with ``after`` the first ones behind it."""
        self.channel(channel_id)
        found = sorted(number for number in self.messages[channel_id] if after < number < before)
        chosen = found[:limit] if after else found[-limit:]
        return [self.messages[channel_id][number] for number in reversed(chosen)]

    def write(self, channel_id: int, author: Payload, told: Payload, age: float = 0.0) -> tuple[Payload, bool]:
        """A message in a channel; and whether it is new, which it is not when its enforced nonce is known."""
        channel = self.channel(channel_id)
        known = self._known(author, told)
        if known is not None:
            return known, False
        message_id = self.snowflake(age)
        reference = told.get("message_reference")
        message = _message(message_id, channel, author, told)
        if reference:
            message["type"] = REPLY_MESSAGE
            target = self.messages[channel_id].get(int(reference["message_id"]))
            message["referenced_message"] = target
        self.messages[channel_id][message_id] = message
        channel["last_message_id"] = message["id"]
        if told.get("enforce_nonce") and told.get("nonce"):
            self._nonces[int(author["id"]), str(told["nonce"])] = time.monotonic(), message
        return message, True

    def member(self, guild_id: int | None, person: Payload, permissions: int = 0) -> Payload:
        """What a message or an interaction in a guild tells of a person besides the user."""
        return {
            "roles": [],
            "joined_at": "2024-01-01T00:00:00+00:00",
            "deaf": False,
            "mute": False,
            "flags": 0,
            "permissions": str(permissions),
        }

    def _known(self, author: Payload, told: Payload) -> Payload | None:
        at, message = self._nonces.get((int(author["id"]), str(told.get("nonce"))), (0.0, None))
        fresh = time.monotonic() - at < self.nonce_seconds
        return message if message and told.get("enforce_nonce") and fresh else None


def now() -> str:
    return datetime.now(UTC).isoformat()


def created(snowflake: int) -> str:
    """The moment at which an id was made, as Discord writes it."""
    return datetime.fromtimestamp((snowflake >> 22) / 1000 + DISCORD_EPOCH, UTC).isoformat()


def _message(message_id: int, channel: Payload, author: Payload, told: Payload) -> Payload:
    kept = {name: told[name] for name in ("nonce", "message_reference", "components", "flags") if name in told}
    return {
        "id": str(message_id),
        "channel_id": channel["id"],
        "author": author,
        "content": told.get("content") or "",
        "timestamp": created(message_id),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": told.get("attachments") or [],
        "embeds": [{"type": "rich", **embed} for embed in told.get("embeds") or ()],
        "pinned": False,
        "type": DEFAULT_MESSAGE,
        "components": [],
        "flags": 0,
        **kept,
    }


def _guild(guild_id: int, name: str, bot: Payload) -> Payload:
    everyone = {
        "id": str(guild_id),
        "name": "@everyone",
        "permissions": EVERYTHING,
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }
    me = {"user": bot, "roles": [], "joined_at": now(), "deaf": False, "mute": False, "flags": 0}
    return {
        "id": str(guild_id),
        "name": name,
        "owner_id": "1",
        "roles": [everyone],
        "channels": [],
        "threads": [],
        "members": [me],
        "member_count": 2,
        "large": False,
        "unavailable": False,
        "emojis": [],
        "stickers": [],
        "features": [],
        "premium_tier": 0,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "preferred_locale": "en-US",
        "afk_timeout": 300,
        "system_channel_flags": 0,
        "stage_instances": [],
        "guild_scheduled_events": [],
        "voice_states": [],
        "presences": [],
        "soundboard_sounds": [],
    }
