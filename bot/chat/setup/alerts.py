"""What the moderators are told by itself: outages."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk, end
from bot.chat.text.words import Say
from bot.store.store import Store


class Alerts:
    """``/setup incidents``."""

    def __init__(self, desk: Desk, store: Store) -> None:
        self._desk = desk
        self._store = store

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""
        term = self._desk.term
        choices = [app_commands.Choice(name=term(f"switch-{value}"), value=value) for value in ("on", "off")]

        @group.command(name=term("name-incidents"), description=term("command-setup-incidents"))
        @app_commands.describe(alerts=term("option-incidents"))
        @app_commands.rename(alerts=term("name-alerts"))
        @app_commands.choices(alerts=choices)
        async def incidents(interaction: discord.Interaction[Any], alerts: str) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._incidents(interaction.guild_id or 0, alerts == "on", say))

    async def _incidents(self, guild_id: int, wanted: bool, say: Say) -> str:
        await self._store.guilds.set_incidents(guild_id, wanted)
        if not wanted:
            return say("incidents-off")
        settings = await self._store.guilds.settings(guild_id)
        where = f"<#{settings.mod_channel}>" if settings.mod_channel else say("show-no-moderators")
        return say("incidents-on", where=where)
