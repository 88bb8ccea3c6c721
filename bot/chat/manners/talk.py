"""Remembers for a few minutes to whom helpers spoke, so that the bot does not talk in between."""

from datetime import datetime, timedelta
from typing import Final

import discord

_REMEMBERED: Final = 1_000
"""People that helpers spoke to lately; the oldest is forgotten first."""


class Talk:
    """When a helper last spoke to a person in a channel; in memory only."""

    def __init__(self) -> None:
        self._spoken: dict[tuple[int, int], datetime] = {}

    def hear(self, message: discord.Message) -> None:
        """A helper wrote this message: to those it answers or mentions, in a thread also to the one who opened it."""
        spoken_to = {person.id for person in message.mentions}
        answered = message.reference.resolved if message.reference else None
        if isinstance(answered, discord.Message):
            spoken_to.add(answered.author.id)
        if isinstance(message.channel, discord.Thread):
            spoken_to.add(message.channel.owner_id)
        for person_id in spoken_to - {message.author.id}:
            self._keep((message.channel.id, person_id), message.created_at)

    def since(self, channel_id: int, person_id: int, now: datetime) -> timedelta | None:
        """How long ago a helper spoke to the person in the channel; None where that is not remembered."""
        spoken = self._spoken.get((channel_id, person_id))
        return now - spoken if spoken else None

    def _keep(self, key: tuple[int, int], at: datetime) -> None:
        self._spoken.pop(key, None)
        if len(self._spoken) >= _REMEMBERED:
            self._spoken.pop(next(iter(self._spoken)))
        self._spoken[key] = at
