"""The digest: what a day or a week brought, for the moderators, once for each time that it is due."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import discord
import structlog

from bot.chat.answering.names import GuildNames, Names
from bot.chat.charts.display import Drawn, illustrate
from bot.chat.charts.values import SERIES
from bot.chat.charts.words import overview_chart
from bot.chat.manners.tongues import of_place
from bot.chat.reports.zones import is_zone
from bot.chat.resilience.delivery import deliver
from bot.chat.resilience.failures import UNSENT, describe
from bot.chat.resilience.rounds import IDLE, Rounds
from bot.chat.text import limits
from bot.chat.text.words import ENGLISH, Say, Words
from bot.core.digest import Every, Schedule, biggest_changes, newest_due, next_due
from bot.core.periods import PERIODS, span
from bot.core.recurrence import Count, report
from bot.store.scopes import Scope
from bot.store.store import Store

_PERIODS: Final[dict[Every, str]] = {"day": "24h", "week": "7d"}
_SHOWN: Final = 3
"""Changes, unknown errors and wrong answers that are listed; the rest is in /issues."""

_INBOX: Final = 25

_log: Final = structlog.get_logger(__name__)


class Digests:
    """Sends them to the moderators' channels."""

    def __init__(self, *, store: Store, names: GuildNames, words: Words) -> None:
        self.rounds = Rounds(self._send_due, words)
        self._store = store
        self._names = names
        self._words = words

    async def _send_due(self, guilds: Collection[discord.Guild], now: datetime) -> timedelta:
        """Send what is due and was not sent, once where several were missed; when the next one is due."""
        by_id = {guild.id: guild for guild in guilds}
        schedules = await self._store.digests.schedules(by_id)
        pause = IDLE
        for guild_id, schedule in schedules.items():
            if not is_zone(schedule.zone):
                _log.error("zone_is_gone", guild=guild_id)  # the system's list of zones lacks it since
                continue
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
        embed, charts = await self._digest(guild.id, schedule, due, say)

        async def send() -> discord.Message:
            files = await illustrate(embed, charts)
            return await channel.send(embed=embed, files=files, nonce=f"digest{int(due.timestamp())}")

        try:
            await deliver(send)
        except UNSENT as error:
            _log.warning("digest_not_sent", guild=guild.id, **describe(error))

    async def _digest(
        self, guild_id: int, schedule: Schedule, due: datetime, say: Say
    ) -> tuple[discord.Embed, Drawn | None]:
        """The digest and its picture, none where there is nothing to draw."""
        period = _PERIODS[schedule.every]
        scope, asked = Scope(guild_id), span(PERIODS[period], due)
        names = await self._names.of(guild_id)
        counts = await self._store.reports.counts(scope, asked)
        embed = discord.Embed(
            title=say("digest-title", period=say(f"period-{period}")),
            description=say("digest-seen", count=sum(count.seen for count in counts)),
        )
        fields = {
            "digest-changes": _changes(counts, names, say),
            "digest-unknown": await self._unknown(guild_id, asked.since, say),
            "digest-wrong": await self._wrong(guild_id, asked.since, names, say),
        }
        for name, value in fields.items():
            embed.add_field(name=say(name), value=value or say("digest-none"), inline=False)
        embed.set_footer(text=say("digest-footer"))
        most = [issue.entry for issue in report(counts, asked).issues if issue.seen]
        if not most:
            return limits.fit(embed), None
        lines = await self._store.reports.lines(scope, asked, most[:SERIES])
        own, english = (
            overview_chart(lines, len(most) - SERIES, asked, period, names, words)
            for words in (say, self._words.say(ENGLISH))
        )
        return limits.fit(embed), ((own,), (english,))

    async def _unknown(self, guild_id: int, since: datetime, say: Say) -> str:
        """Errors that nothing explains and that were first met since then."""
        inbox = await self._store.unknowns.inbox(guild_id, limit=_INBOX)
        fresh = [cluster for cluster in inbox.clusters if cluster.first_at >= since]
        return "\n".join(
            f"• {limits.code_span(cluster.shape)} · {say('overview-people', count=cluster.people)}"
            for cluster in fresh[:_SHOWN]
        )

    async def _wrong(self, guild_id: int, since: datetime, names: Names, say: Say) -> str:
        wrong = await self._store.mistakes.wrong(guild_id, since, _SHOWN)
        return "\n".join(
            f"• **{names(row.entry, say.language)}**: {say('wrong-count', count=row.count, answered=row.answered)}"
            for row in wrong
        )


def _changes(counts: Sequence[Count], names: Names, say: Say) -> str:
    """The biggest changes; the most frequent where there is nothing to compare with."""
    if any(count.before is not None for count in counts):
        changed = [
            f"• **{names(count.entry, say.language)}**: {count.before} → {count.seen}"
            for count in biggest_changes(counts, _SHOWN)
        ]
        return "\n".join(changed) or say("digest-same")
    most = sorted(counts, key=lambda count: -count.seen)[:_SHOWN]
    return "\n".join(f"• **{names(count.entry, say.language)}**: {count.seen}" for count in most)
