"""How the bot takes care of people: leaked keys, and how long it keeps what it logs."""

from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk, end
from bot.chat.text.words import Say
from bot.store.guilds import Guilds

LONGEST: Final = 3650
"""Days that rows may be kept, at most."""


class Care:
    """``/setup leaks`` and ``retention``."""

    def __init__(self, desk: Desk, guilds: Guilds, retention_days: int) -> None:
        self._desk = desk
        self._guilds = guilds
        self._retention_days = retention_days

    def add_to(self, group: app_commands.Group) -> None:
        """Add the commands."""
        self._add_leaks(group)
        self._add_retention(group)

    def _add_leaks(self, group: app_commands.Group) -> None:
        term = self._desk.term
        choices = [app_commands.Choice(name=term(f"leaks-{value}"), value=value) for value in ("on", "off")]

        @group.command(name=term("name-leaks"), description=term("command-setup-leaks"))
        @app_commands.describe(delete=term("option-delete"))
        @app_commands.rename(delete=term("name-delete"))
        @app_commands.choices(delete=choices)
        async def leaks(interaction: discord.Interaction[Any], delete: str) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._leaks(interaction, delete == "on", say))

    def _add_retention(self, group: app_commands.Group) -> None:
        term = self._desk.term

        @group.command(name=term("name-retention"), description=term("command-setup-retention"))
        @app_commands.describe(days=term("option-days"))
        @app_commands.rename(days=term("name-days"))
        async def retention(
            interaction: discord.Interaction[Any], days: app_commands.Range[int, 1, LONGEST] | None = None
        ) -> None:
            if say := await self._desk.begin(interaction):
                await self._guilds.set_retention(interaction.guild_id or 0, days)
                await end(interaction, say("retention-set", days=days or self._retention_days))

    async def _leaks(self, interaction: discord.Interaction[Any], delete: bool, say: Say) -> str:
        await self._guilds.set_delete_leaks(interaction.guild_id or 0, delete)
        told = say("leaks-set-on" if delete else "leaks-set-off")
        lacks = delete and interaction.guild and not interaction.guild.me.guild_permissions.manage_messages
        return f"{told}\n⚠️ {say('leaks-powerless')}" if lacks else told
