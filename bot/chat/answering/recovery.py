"""After a gap: answers that were promised are sent, and what was written meanwhile is read."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import discord
import structlog

from bot.chat.answering.watcher import Watcher
from bot.chat.manners.silence import Silence
from bot.chat.resilience.failures import UNSENT, describe
from bot.metrics import DROPPED
from bot.store.outbox import Waiting
from bot.store.store import Store

_log: Final = structlog.get_logger(__name__)

_AT_ONCE: Final = 4
"""Guilds that are caught up with at the same time."""

_PLACES: Final = 50
_MESSAGES: Final = 100
_LONGEST: Final = timedelta(hours=24)
"""How much is read back of a guild: its channels and threads, the newest messages of each, and the time."""

_OVERLAP: Final = timedelta(minutes=5)
"""How long a message may be on its way through the bot when it is broken off; what is read twice is claimed once."""

_SELDOM: Final = timedelta(minutes=1)
"""How often it is kept until when everything was seen."""

_SEEN: Final = "seen:{shard}"
"""Where the store keeps that for each shard."""

Place = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


class Recovery:
    """Catches up with a guild whenever it becomes available: after a start, a new session, an outage."""

    def __init__(self, store: Store, watcher: Watcher, silence: Silence, late: timedelta) -> None:
        self._store = store
        self._watcher = watcher
        self._silence = silence
        self._late = late
        self._turn = asyncio.Lock()
        self._at_once = asyncio.Semaphore(_AT_ONCE)
        self._arrived: list[discord.Guild] = []
        self._connecting: set[int] = set()
        self._behind: Counter[int] = Counter()
        self._due: dict[int, int] = {}  # from which message id on the next note is

    def behind(self, shard: int) -> None:
        """A shard began anew, and its guilds are to be caught up with: until then nothing counts as seen."""
        self._connecting.add(shard)

    async def ready(self, shard: int, now: datetime) -> None:
        """All guilds of a shard are there; at the very first start there is nothing before this moment."""
        self._connecting.discard(shard)
        if await self._store.get(_SEEN.format(shard=shard)) is None:
            await self._note(shard, now)

    async def catch_up(self, guild: discord.Guild) -> None:
        """Send what waits in the outbox, then read what was written since the guild was seen last.

        Thousands of guilds become available at once: whose turn comes takes all that are there by then.
        """
        self._behind[guild.shard_id] += 1
        self._arrived.append(guild)
        async with self._turn:
            guilds, self._arrived = self._arrived, []
            try:
                await self._catch_up({guild.id: guild for guild in guilds})
            finally:
                self._behind.subtract(guild.shard_id for guild in guilds)

    async def saw(self, message: discord.Message) -> None:
        """A message was read, and so (but for those on their way) was what was written before it."""
        if self.is_due(message):
            await self._note(_shard(message), message.created_at)

    def is_due(self, message: discord.Message) -> bool:
        """Whether it is to be kept that everything up to this message was seen."""
        shard = _shard(message)
        if shard in self._connecting or self._behind[shard]:
            return False
        return message.id >= self._due.get(shard, 0)

    async def _catch_up(self, guilds: Mapping[int, discord.Guild]) -> None:
        if not guilds:
            return
        waiting: dict[int, list[Waiting]] = {}
        for one in await self._store.outbox.waiting(guilds.keys()):
            waiting.setdefault(one.guild_id, []).append(one)
        seen = {shard: await self._seen(shard) for shard in {guild.shard_id for guild in guilds.values()}}
        work = [self._serve(guild, waiting.get(guild.id, ()), seen[guild.shard_id]) for guild in guilds.values()]
        for failed in filter(None, await asyncio.gather(*work, return_exceptions=True)):
            raise failed  # the first; what fails in one guild costs the others nothing

    async def _serve(self, guild: discord.Guild, waiting: Sequence[Waiting], since: datetime | None) -> None:
        spoken = _places(guild, discord.utils.time_snowflake(since)) if since else []
        if not waiting and not spoken:
            return
        async with self._at_once:
            for one in waiting:
                await self._finish(guild, one)
            if since and spoken:
                await self._read_back(guild, spoken, since)

    async def _note(self, shard: int, seen: datetime) -> None:
        self._due[shard] = discord.utils.time_snowflake(seen + _SELDOM)
        await self._store.set(_SEEN.format(shard=shard), (seen - _OVERLAP).isoformat())

    async def _finish(self, guild: discord.Guild, waiting: Waiting) -> None:
        """Answer a message that was promised an answer, or tell that it is too late for that."""
        channel = guild.get_channel_or_thread(waiting.channel_id)
        if discord.utils.utcnow() - waiting.at > self._late or not isinstance(channel, discord.abc.Messageable):
            DROPPED.labels("answers").inc()
            _log.warning("answer_given_up", channel=waiting.channel_id, written=waiting.at.isoformat())
            await self._store.outbox.give_up(waiting.source_id)
            return
        try:
            message = await channel.fetch_message(waiting.source_id)
        except discord.NotFound:
            await self._store.log.withdrawn(waiting.source_id, "deleted")
        except UNSENT as error:  # it waits for the next time
            _log.warning("question_not_fetched", channel=waiting.channel_id, **describe(error))
        else:
            await self._watcher.resume(message)

    async def _read_back(self, guild: discord.Guild, spoken: Sequence[Place], since: datetime) -> None:
        settings = await self._store.guilds.settings(guild.id)
        places = [place for place in spoken if self._silence.watches(place, settings)]
        for place in places[:_PLACES]:
            messages = await _history(place, since)
            known = await self._store.log.claimed([message.id for message in messages])
            for message in messages:
                if message.id not in known:
                    await self._watcher.see(message)
        if places:
            _log.info("read_back", places=min(len(places), _PLACES), left_out=max(0, len(places) - _PLACES))

    async def _seen(self, shard: int) -> datetime | None:
        """Until when the shard has seen everything, a day ago at most; None at the very first start."""
        seen = await self._store.get(_SEEN.format(shard=shard))
        return max(datetime.fromisoformat(seen), discord.utils.utcnow() - _LONGEST) if seen else None


def _places(guild: discord.Guild, since: int) -> list[Place]:
    """The channels and threads in which something was written after a snowflake, the newest first."""
    everywhere = (guild.text_channels, guild.voice_channels, guild.stage_channels, guild.threads)
    spoken = [place for places in everywhere for place in places if _newest(place) > since]
    return sorted(spoken, key=_newest, reverse=True)


def _newest(place: Place) -> int:
    return place.last_message_id or 0


def _shard(message: discord.Message) -> int:
    return message.guild.shard_id if message.guild else 0


async def _history(place: Place, since: datetime) -> list[discord.Message]:
    """The newest messages since a moment, the oldest of them first; none where they may not be read."""
    try:
        newest = [message async for message in place.history(limit=_MESSAGES, after=since, oldest_first=False)]
    except UNSENT as error:
        _log.warning("channel_not_read_back", channel=place.id, **describe(error))
        return []
    return newest[::-1]
