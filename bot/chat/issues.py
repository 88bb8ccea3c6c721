"""/issues: what recurs, for moderators."""

from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.answers import Answers
from bot.chat.reports import overview
from bot.chat.words import Words, language_of, term
from bot.core.catalog import Catalog
from bot.core.periods import PERIODS, span
from bot.core.recurrence import report
from bot.store.scopes import Scope
from bot.store.store import Store

_USUAL: Final = "7d"


class Issues:
    """Answers /issues. Who may use it is Discord's business: admins widen it under Integrations."""

    def __init__(self, catalog: Catalog, store: Store, answers: Answers, words: Words) -> None:
        self._catalog = catalog
        self._store = store
        self._answers = answers
        self._words = words

    def command(self) -> app_commands.Group:
        """The group as the tree takes it: servers only, Manage Messages by default."""
        group = app_commands.Group(
            name=term(self._words, "name-issues"),
            description=term(self._words, "command-issues"),
            default_permissions=discord.Permissions(manage_messages=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        choices = [app_commands.Choice(name=term(self._words, f"period-{period}"), value=period) for period in PERIODS]

        @group.command(
            name=term(self._words, "name-overview"), description=term(self._words, "command-issues-overview")
        )
        @app_commands.describe(period=term(self._words, "option-period"))
        @app_commands.rename(period=term(self._words, "name-period"))
        @app_commands.choices(period=choices)
        async def show(interaction: discord.Interaction[Any], period: str = _USUAL) -> None:
            await self.overview(interaction, period)

        return group

    async def overview(self, interaction: discord.Interaction[Any], period: str) -> None:
        """Show the recurring issues of the period that ends now, to the caller alone."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        asked = span(PERIODS[period], interaction.created_at)
        counts = await self._store.reports.counts(Scope(interaction.guild_id), asked)
        say = self._words.say(language_of(interaction.locale))
        embed = overview(report(counts, asked), period, self._catalog, self._answers, say)
        await interaction.edit_original_response(embed=embed)
