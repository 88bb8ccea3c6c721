"""Where the moderators read what changes."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk, end
from bot.chat.setup.places import missing
from bot.chat.text.words import Say
from bot.store.guilds import Guilds


class ModeratorChannel:
    """``/setup moderators``."""

    def __init__(self, desk: Desk, guilds: Guilds) -> None:
        self._desk = desk
        self._guilds = guilds

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""
        term = self._desk.term

        @group.command(name=term("name-moderators"), description=term("command-setup-moderators"))
        @app_commands.describe(channel=term("option-moderators-channel"))
        @app_commands.rename(channel=term("name-channel"))
        async def moderators(interaction: discord.Interaction[Any], channel: discord.TextChannel | None = None) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._set(interaction.guild_id or 0, channel, say))

    async def _set(self, guild_id: int, channel: discord.TextChannel | None, say: Say) -> str:
        await self._guilds.set_mod_channel(guild_id, channel.id if channel else None)
        if channel is None:
            return say("moderators-nobody")
        return "\n".join([say("moderators-set", channel=channel.mention), *warnings(channel, say)])


def warnings(channel: discord.TextChannel, say: Say) -> list[str]:
    """What is wrong with the channel: the bot may not write there, or everybody may read it."""
    public = channel.permissions_for(channel.guild.default_role).view_channel
    found = (missing(channel, say), say("moderators-public") if public else "")
    return [f"⚠️ {warning}" for warning in found if warning]
