"""When the gateway last spoke, and for how long it may be silent before the bot had better be started anew."""

import time
from collections.abc import Callable, Mapping
from typing import Final

import discord

SILENCE: Final = 600.0
"""Seconds after which a gateway that says nothing, or a shard that finds no connection, has stopped. discord.py itself
connects anew after one minute without a word."""


class Pulse:
    """Hears everything that the gateway sends, heartbeats' acknowledgements too; ``limit`` is in seconds."""

    def __init__(self, limit: float = SILENCE, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._heard = clock()
        self._lost: dict[int, float] = {}

    def beat(self) -> None:
        """The gateway sent something."""
        self._heard = self._clock()

    @property
    def silence(self) -> float:
        """Seconds since the gateway last sent anything."""
        return self._clock() - self._heard

    def stopped(self, shards: Mapping[int, discord.ShardInfo]) -> bool:
        """Whether the gateway or any shard's connection has been gone for longer than the limit; to be asked often."""
        now = self._clock()
        closed = {number for number, shard in shards.items() if shard.is_closed()}
        self._lost = {number: self._lost.get(number, now) for number in closed}
        return self.silence > self._limit or any(now - since > self._limit for since in self._lost.values())
