"""Shows moderators how it is with one issue."""

from typing import Any, Final

import discord

from bot.chat.answering.names import GuildNames, Names
from bot.chat.charts.display import Drawn, show
from bot.chat.charts.words import history_charts
from bot.chat.reports.controls import history_controls
from bot.chat.reports.pages import numbers, part_name, sighting
from bot.chat.text import limits
from bot.chat.text.words import ENGLISH, Say, Words, language_of
from bot.core.history import History
from bot.core.periods import PERIODS, span
from bot.store.store import Store

_CHANNELS: Final = 5


class Histories:
    """Answers with the history of an entry in the guild of an interaction."""

    def __init__(self, store: Store, names: GuildNames, words: Words) -> None:
        self._store = store
        self._names = names
        self._words = words

    async def show(self, interaction: discord.Interaction[Any], entry: str, period: str) -> None:
        """Show it in place of the deferred answer, or of the message that a control is below."""
        guild_id, say = interaction.guild_id or 0, self._words.say(language_of(interaction.locale))
        names = await self._names.of(guild_id)
        asked = span(PERIODS[period], interaction.created_at)
        history = await self._store.histories.history(guild_id, entry, asked)
        embed = history_embed(history, period, names, guild_id, say)
        await show(interaction, embed, history_controls(entry, period, say), self._charts(history, period, names, say))

    def _charts(self, history: History, period: str, names: Names, say: Say) -> Drawn | None:
        if not any(history.trend.counts):
            return None
        english = self._words.say(ENGLISH)
        return history_charts(history, period, names, say), history_charts(history, period, names, english)


def history_embed(history: History, period: str, names: Names, guild_id: int, say: Say) -> discord.Embed:
    """Figures, channels, outcomes, values, neighbours and the latest messages; what is empty is left out."""
    title = f"{names(history.entry, say.language)} · {say(f'period-{period}')}"
    if history.issue is None:
        return limits.fit(discord.Embed(title=title, description=say("overview-empty")))
    embed = discord.Embed(title=title, description=numbers(history.issue, guild_id, say))
    for key, lines in (
        ("about-channels", _channels(history, say)),
        ("about-outcomes", _outcomes(history, say)),
        ("about-variants", _variants(history)),
        ("about-neighbours", _neighbours(history, names, say)),
        ("about-latest", [sighting(found, guild_id) for found in history.latest]),
    ):
        if lines:
            embed.add_field(name=say(key), value="\n".join(lines), inline=False)
    return limits.fit(embed)


def _channels(history: History, say: Say) -> list[str]:
    return [
        f"{part_name(part.key, 'channel', say)} {say('overview-seen', count=part.seen)}"
        for part in history.channels[:_CHANNELS]
    ]


def _outcomes(history: History, say: Say) -> list[str]:
    ranked = sorted(history.outcomes.items(), key=lambda item: (not item[0], -item[1], item[0]))
    words = ((say(f"outcome-{name or 'none'}"), count) for name, count in ranked)
    return [" · ".join(f"{word} {count}" for word, count in words)] if ranked else []


def _variants(history: History) -> list[str]:
    found = ((limits.code_span(variant.value), variant) for variant in history.variants)
    return [f"{variant.placeholder}: {value} {variant.seen}×" for value, variant in found if value]


def _neighbours(history: History, names: Names, say: Say) -> list[str]:
    return [
        f"{names(neighbour.entry, say.language)} · {say('overview-people', count=neighbour.people)}"
        for neighbour in history.neighbours
    ]
