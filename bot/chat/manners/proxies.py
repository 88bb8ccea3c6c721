"""Proxies such as PluralKit delete a person's message and post it again through a webhook, under another name."""

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Final

import discord

_MEMORY: Final = 200
"""Claimed messages of all channels that a copy may still come for."""

_SOON: Final = timedelta(seconds=20)
"""How long after the original its copy may come."""


@dataclass(frozen=True, slots=True)
class _Original:
    source: int
    channel: int
    entries: frozenset[str]
    at: datetime


class Proxies:
    """Knows whose webhooks count as people, and which message a copy stands for; in memory only."""

    def __init__(self, applications: Collection[int]) -> None:
        self._applications = frozenset(applications)
        self._originals: deque[_Original] = deque(maxlen=_MEMORY)

    def posted(self, message: discord.Message) -> bool:
        """Whether a webhook posted the message in a person's place."""
        return message.webhook_id is not None and message.application_id in self._applications

    def expect(self, message: discord.Message, entries: Collection[str]) -> None:
        """A person's message with these errors was claimed; its copy may come next."""
        if self._applications:
            self._originals.append(_Original(message.id, message.channel.id, frozenset(entries), message.created_at))

    def original(self, copy: discord.Message, entries: Collection[str]) -> int | None:
        """The message that a copy stands for; each is given once."""
        for original in self._originals:
            age = copy.created_at - original.at
            if (
                original.channel == copy.channel.id
                and original.entries == frozenset(entries)
                and timedelta() <= age <= _SOON
            ):
                self._originals.remove(original)
                return original.source
        return None


def person_id(message: discord.Message) -> int:
    """Who wrote a message: the author, or for a webhook (which speaks for many) a number of its own for each name."""
    if message.webhook_id is None:
        return message.author.id
    name = f"{message.webhook_id}:{message.author.name}".encode()
    return int.from_bytes(blake2b(name, digest_size=7).digest(), "big")
