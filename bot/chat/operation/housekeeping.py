"""Once a day: deletes what has been kept long enough, and what belongs to servers that the bot has left."""

from datetime import datetime
from typing import Final

import discord
import structlog
from discord.ext import tasks

from bot.chat.resilience.failures import describe, report
from bot.chat.text.words import Words
from bot.core.retention import GRACE
from bot.store.store import Store, StoreError

_log: Final = structlog.get_logger(__name__)


class Housekeeping:
    """The daily work; it does nothing between the connection's end and its next beginning."""

    def __init__(self, client: discord.Client, store: Store, words: Words, retention_days: int) -> None:
        self._client = client
        self._store = store
        self._words = words
        self._retention_days = retention_days

    def start(self) -> None:
        """Begin with the first day's work, unless it has begun."""
        if not self._daily.is_running():
            self._daily.start()

    def stop(self) -> None:
        """End it, in the middle if need be: portions are whole."""
        self._daily.cancel()

    @tasks.loop(hours=24)
    async def _daily(self) -> None:
        if not self._client.is_ready():
            return
        now, retention = discord.utils.utcnow(), self._store.retention
        deleted = 0
        try:
            await self._compare(now)
            while portion := await retention.expire(now, self._retention_days) or await retention.empty(now, GRACE):
                deleted += portion
        except StoreError as error:
            _log.warning("housekeeping_failed", **describe(error))  # tomorrow is another day
        _log.info("housekeeping", deleted=deleted)

    async def _compare(self, now: datetime) -> None:
        """Learn which servers the bot left, or came back to, while it was not connected."""
        members = {guild.id for guild in self._client.guilds}
        await self._store.guilds.returned(members)
        for guild_id in await self._store.guilds.staying() - members:
            if self._is_ours(guild_id):
                await self._store.guilds.left(guild_id, now)

    def _is_ours(self, guild_id: int) -> bool:
        """Whether this process would know the server if the bot were its member; other shards may run elsewhere."""
        shards = getattr(self._client, "shards", {})
        count = self._client.shard_count or 1
        return (guild_id >> 22) % count in shards

    @_daily.error
    async def _failed(self, error: BaseException) -> None:
        await report("housekeeping", error, None, self._words)
