"""Catching up with many guilds at once: what fails in one costs the others nothing."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.chat.answering.recovery import Recovery
from bot.store.outbox import Waiting

NOW = datetime.now(UTC)


def guild(number: int) -> Any:
    place = SimpleNamespace(last_message_id=discord.utils.time_snowflake(NOW), id=number)
    return SimpleNamespace(
        id=number,
        shard_id=0,
        text_channels=[place],
        voice_channels=[],
        stage_channels=[],
        threads=[],
        get_channel_or_thread=lambda _: None,  # an answer to a channel that is gone is given up
    )


class Stores:
    """What recovery asks of the store; giving up the answer of guild 2 fails."""

    def __init__(self) -> None:
        self.outbox = self.guilds = self
        self.read: list[int] = []
        self.asked = 0

    async def waiting(self, guild_ids: Any) -> list[Waiting]:
        self.asked += 1
        return [Waiting(number, number, number, NOW) for number in guild_ids]

    async def give_up(self, source_id: int) -> None:
        if source_id == 2:
            raise RuntimeError("no")

    async def get(self, _: str) -> str:
        return (NOW - timedelta(hours=1)).isoformat()

    async def settings(self, guild_id: int) -> None:
        self.read.append(guild_id)


async def test_what_fails_in_one_guild_is_told_and_costs_the_others_nothing() -> None:
    store: Any = Stores()
    silence: Any = SimpleNamespace(watches=lambda *_: False)
    recovery = Recovery(store, SimpleNamespace(), silence, timedelta(minutes=5))  # type: ignore[arg-type]
    recovery._arrived += [guild(2), guild(3), guild(4)]
    with pytest.raises(RuntimeError, match="no"):
        await recovery.catch_up(guild(1))
    assert sorted(store.read) == [1, 3, 4]
    assert store.asked == 1
