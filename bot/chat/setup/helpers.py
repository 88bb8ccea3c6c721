"""Who helps, and who is called when somebody is still stuck."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk, end
from bot.chat.text.words import Say
from bot.store.guilds import Guilds


class Helpers:
    """``/setup helpers``."""

    def __init__(self, desk: Desk, guilds: Guilds) -> None:
        self._desk = desk
        self._guilds = guilds

    def add_to(self, group: app_commands.Group) -> None:
        """Add the commands."""
        term = self._desk.term
        helpers = app_commands.Group(name=term("name-helpers"), description=term("command-setup-helpers"), parent=group)

        @helpers.command(name=term("name-add"), description=term("command-setup-helpers-add"))
        @app_commands.describe(role=term("option-role"))
        @app_commands.rename(role=term("name-role"))
        async def add(interaction: discord.Interaction[Any], role: discord.Role) -> None:
            if say := await self._desk.begin(interaction):
                added = await self._guilds.add_helper_role(role.guild.id, role.id)
                await end(interaction, say("helpers-added" if added else "helpers-known", role=role.mention))

        @helpers.command(name=term("name-remove"), description=term("command-setup-helpers-remove"))
        @app_commands.describe(role=term("option-role"))
        @app_commands.rename(role=term("name-role"))
        async def remove(interaction: discord.Interaction[Any], role: discord.Role) -> None:
            if say := await self._desk.begin(interaction):
                removed = await self._guilds.remove_helper_role(role.guild.id, role.id)
                await end(interaction, say("helpers-removed" if removed else "helpers-unknown", role=role.mention))

        @helpers.command(name=term("name-call"), description=term("command-setup-helpers-call"))
        @app_commands.describe(role=term("option-call-role"))
        @app_commands.rename(role=term("name-role"))
        async def call(interaction: discord.Interaction[Any], role: discord.Role | None = None) -> None:
            if say := await self._desk.begin(interaction):
                await self._guilds.set_call_role(interaction.guild_id or 0, role.id if role else None)
                await end(interaction, _called(role, say))


def _called(role: discord.Role | None, say: Say) -> str:
    if role is None:
        return say("call-nobody")
    told = say("call-set", role=role.mention)
    return f"{told}\n⚠️ {say('call-powerless')}" if call_powerless(role) else told


def call_powerless(role: discord.Role) -> bool:
    """Whether the bot may not mention the role."""
    return not (role.mentionable or role.guild.me.guild_permissions.mention_everyone)
