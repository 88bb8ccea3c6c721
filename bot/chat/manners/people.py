"""Who may do what: helpers, moderators, managers, and the person who asked."""

import discord

from bot.store.guilds import GuildSettings


def may_manage(interaction: discord.Interaction) -> bool:
    """Manage Server, checked here as well because a server can hand out its commands differently."""
    return interaction.permissions.manage_guild or interaction.permissions.administrator


def may_moderate(interaction: discord.Interaction) -> bool:
    """Manage Messages in the channel of the interaction."""
    return interaction.permissions.manage_messages or interaction.permissions.administrator


def helps(member: discord.User | discord.Member, settings: GuildSettings) -> bool:
    """Whether the person has one of the guild's helper roles."""
    return isinstance(member, discord.Member) and any(role.id in settings.helper_roles for role in member.roles)
