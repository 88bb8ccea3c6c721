"""Shows moderators what recurs: the picture, a page of the table, and the controls below."""

from dataclasses import replace
from typing import Any

import discord

from bot.chat.answering.names import GuildNames, Names
from bot.chat.charts.display import Drawn, show
from bot.chat.charts.values import SERIES
from bot.chat.charts.words import overview_chart
from bot.chat.incidents.words import headline
from bot.chat.reports.controls import ISSUES, Shown, overview_controls, page_count
from bot.chat.reports.pages import overview, split
from bot.chat.text import limits
from bot.chat.text.words import ENGLISH, Say, Words, language_of
from bot.core.periods import PERIODS, span
from bot.core.recurrence import Report, report
from bot.store.scopes import Scope
from bot.store.store import Store


class Overviews:
    """Answers with the recurring issues of the guild of an interaction, whatever its control's id says."""

    def __init__(self, store: Store, names: GuildNames, words: Words) -> None:
        self._store = store
        self._names = names
        self._words = words

    async def show(self, interaction: discord.Interaction[Any], shown: Shown) -> None:
        """Show it in place of the deferred answer, or of the message that a control is below."""
        guild_id, say = interaction.guild_id or 0, self._words.say(language_of(interaction.locale))
        names = await self._names.of(guild_id)
        scope = Scope(guild_id, shown.channel_id or None)
        asked = span(PERIODS[shown.period], interaction.created_at)
        found = report(await self._store.reports.counts(scope, asked), asked)
        title = say("overview-title", period=say(f"period-{shown.period}"))
        view = shown.view
        if view == ISSUES:
            shown, pages = _within(shown, len(found.issues))
            embed = overview(found, title, shown.page, names, guild_id, say)
        else:
            parts = await self._store.reports.parts(scope, asked, view)
            shown, pages = _within(shown, len(parts))
            title = f"{title} · {say(f'overview-by-{view}')}"
            embed = split(parts, view, title, shown.page, names, say)
        await self._tell_of_outages(embed, guild_id, say)
        await show(
            interaction,
            embed,
            overview_controls(shown, say, pages=pages),
            await self._charts(scope, found, shown, names, say),
        )

    async def _tell_of_outages(self, embed: discord.Embed, guild_id: int, say: Say) -> None:
        """A line at the top while an outage lasts."""
        for incident in await self._store.incidents.live({guild_id}):
            if incident.state != "dismissed":
                embed.description = f"{headline(incident, say)}\n\n{embed.description}"
                limits.fit(embed)

    async def _charts(self, scope: Scope, found: Report, shown: Shown, names: Names, say: Say) -> Drawn | None:
        """The chart in the caller's language and in English; None where there is nothing to draw."""
        met = [issue.entry for issue in found.issues if issue.seen]
        if not met:
            return None
        lines = await self._store.reports.lines(scope, found.span, met[:SERIES])
        others = len(met) - SERIES
        own, english = (
            overview_chart(lines, others, found.span, shown.period, names, words)
            for words in (say, self._words.say(ENGLISH))
        )
        return (own,), (english,)


def _within(shown: Shown, lines: int) -> tuple[Shown, int]:
    """The page, or the last one where there are fewer than when the control was made; and how many there are."""
    pages = page_count(lines)
    return replace(shown, page=min(shown.page, pages - 1)), pages
