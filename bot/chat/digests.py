"""The digest: what a day or a week brought, for the moderators, once for each time that it is due."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

import discord
import structlog

from bot.chat import limits
from bot.chat.answers import Answers
from bot.chat.delivery import deliver
from bot.chat.failures import UNSENT, describe
from bot.chat.rounds import IDLE, Rounds
from bot.chat.tongues import of_place
from bot.chat.words import Say, Words
from bot.core.catalog import Catalog
from bot.core.digest import Every, Schedule, biggest_changes, newest_due, next_due
from bot.core.recurrence import PERIODS, Count
from bot.store.reports import Wrong
from bot.store.store import Store
from bot.store.unknowns import Cluster

_PERIODS: Final[dict[Every, str]] = {"day": "24h", "week": "7d"}
_SHOWN: Final = 3
"""Changes, unknown errors and wrong answers that are listed; the rest is in /issues."""

_INBOX: Final = 25

_log: Final = structlog.get_logger(__name__)


class Digests:
    """Sends them to the moderators' channels."""

    def __init__(self, *, catalog: Catalog, store: Store, answers: Answers, words: Words) -> None:
        self.rounds = Rounds(self._send_due, words)
        self._catalog = catalog
        self._store = store
        self._answers = answers
        self._words = words

    async def _send_due(self, guilds: Collection[discord.Guild], now: datetime) -> timedelta:
        """Send what is due and was not sent, once where several were missed; when the next one is due."""
        by_id = {guild.id: guild for guild in guilds}
        schedules = await self._store.digests.schedules(by_id)
        pause = IDLE
        for guild_id, schedule in schedules.items():
            zone = ZoneInfo(schedule.zone)
            await self._send(by_id[guild_id], schedule, newest_due(schedule, zone, now))
            pause = min(pause, next_due(schedule, zone, now) - now)
        return pause

    async def _send(self, guild: discord.Guild, schedule: Schedule, due: datetime) -> None:
        settings = await self._store.guilds.settings(guild.id)
        channel = guild.get_channel(settings.mod_channel or 0)
        if not isinstance(channel, discord.TextChannel) or not await self._store.digests.claim(guild.id, due):
            return
        say = self._words.say(of_place(settings, channel, guild))
        embed = await self._embed(guild.id, schedule, due, say)
        try:
            await deliver(partial(channel.send, embed=embed, nonce=f"digest{int(due.timestamp())}"))
        except UNSENT as error:
            _log.warning("digest_not_sent", guild=guild.id, **describe(error))

    async def _embed(self, guild_id: int, schedule: Schedule, due: datetime, say: Say) -> discord.Embed:
        period = _PERIODS[schedule.every]
        since = due - PERIODS[period]
        counts = await self._store.reports.recurring(guild_id, since, due)
        inbox = await self._store.unknowns.inbox(guild_id, limit=_INBOX)
        fresh = [cluster for cluster in inbox.clusters if cluster.first_at >= since]
        wrong = await self._store.reports.wrong(guild_id, since, _INBOX)
        embed = discord.Embed(
            title=say("digest-title", period=say(f"period-{period}")),
            description=say("digest-seen", count=sum(count.seen for count in counts)),
        )
        embed.add_field(name=say("digest-changes"), value=self._changes(counts, say), inline=False)
        embed.add_field(name=say("digest-unknown"), value=_unknown(fresh, say), inline=False)
        embed.add_field(name=say("digest-wrong"), value=self._wrong(wrong, say), inline=False)
        embed.set_footer(text=say("digest-footer"))
        return limits.fit(embed)

    def _changes(self, counts: Sequence[Count], say: Say) -> str:
        """The biggest changes; the most frequent where there is nothing to compare with."""
        changed = [
            f"• **{self._title(count.entry, say)}**: {count.before} → {count.seen}"
            for count in biggest_changes(counts, _SHOWN)
        ]
        if any(count.before is not None for count in counts):
            return "\n".join(changed) or say("digest-same")
        first = sorted(counts, key=lambda count: -count.seen)[:_SHOWN]
        return "\n".join(f"• **{self._title(count.entry, say)}**: {count.seen}" for count in first) or say(
            "digest-none"
        )

    def _wrong(self, wrong: Sequence[Wrong], say: Say) -> str:
        lines = [
            f"• **{self._title(row.entry, say)}**: {say('wrong-count', count=row.count, answered=row.answered)}"
            for row in wrong[:_SHOWN]
        ]
        return "\n".join(lines) or say("digest-none")

    def _title(self, slug: str, say: Say) -> str:
        entry = self._catalog.get(slug)
        return self._answers.title(entry, say.language) if entry else slug


def _unknown(clusters: Sequence[Cluster], say: Say) -> str:
    lines = [
        f"• {limits.code_span(cluster.shape)} · {say('overview-people', count=cluster.people)}"
        for cluster in clusters[:_SHOWN]
    ]
    return "\n".join(lines) or say("digest-none")
