"""Which channels are watched."""

from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk, end
from bot.chat.text.words import Say
from bot.store.guilds import Guilds

Place = discord.TextChannel | discord.ForumChannel | discord.Thread | discord.CategoryChannel
PLACES: Final = (discord.TextChannel, discord.ForumChannel, discord.Thread, discord.CategoryChannel)
"""What can be watched; what is in a watched category, channel or forum is watched with it."""

TYPES: Final = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.category,
)
"""Discord's numbers for them, but for threads."""

_NEEDED: Final = ("view_channel", "read_message_history", "embed_links")


class PlaceOption(app_commands.Transformer):
    """A channel option that offers what can be watched and nothing else."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """A channel, as Discord calls the option."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Discord's numbers for what can be watched."""
        types = discord.ChannelType
        return [*TYPES, types.public_thread, types.private_thread, types.news_thread]

    async def transform(
        self, _: discord.Interaction[Any], value: app_commands.AppCommandChannel | app_commands.AppCommandThread
    ) -> object:
        """The channel as it is known here; as it was sent where it is not (an archived thread)."""
        return value.resolve() or value


PlaceArgument = app_commands.Transform[Place, PlaceOption]


class Places:
    """``/setup watch`` and ``unwatch``."""

    def __init__(self, desk: Desk, guilds: Guilds, extra_channels: frozenset[int]) -> None:
        self._desk = desk
        self._guilds = guilds
        self._extra_channels = extra_channels

    def add_to(self, group: app_commands.Group) -> None:
        """Add the commands."""
        term = self._desk.term

        @group.command(name=term("name-watch"), description=term("command-setup-watch"))
        @app_commands.describe(channel=term("option-channel"))
        @app_commands.rename(channel=term("name-channel"))
        async def watch(interaction: discord.Interaction[Any], channel: PlaceArgument | None = None) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._watch(interaction, channel or interaction.channel, say))

        @group.command(name=term("name-unwatch"), description=term("command-setup-unwatch"))
        @app_commands.describe(channel=term("option-channel"))
        @app_commands.rename(channel=term("name-channel"))
        async def unwatch(interaction: discord.Interaction[Any], channel: PlaceArgument | None = None) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._unwatch(channel or interaction.channel, say))

    async def _watch(self, interaction: discord.Interaction[Any], channel: object, say: Say) -> str:
        if not isinstance(channel, PLACES):
            return say("watch-impossible")
        added = await self._guilds.watch(channel.guild.id, channel.id, interaction.created_at)
        told = say("watch-added" if added else "watch-known", channel=channel.mention)
        lacks = missing(channel, say)
        return f"{told}\n{lacks}" if lacks else told

    async def _unwatch(self, channel: object, say: Say) -> str:
        if not isinstance(channel, PLACES):
            return say("watch-impossible")
        removed = await self._guilds.unwatch(channel.guild.id, channel.id)
        if channel.id in self._extra_channels:
            return say("unwatch-environment", channel=channel.mention)
        return say("unwatch-removed" if removed else "unwatch-unknown", channel=channel.mention)


def missing(channel: Place, say: Say) -> str:
    """What to grant the bot in the channel, in Discord's own names; empty when it can do its work."""
    names = lacking(channel, channel.guild.me)
    return say("show-missing", permissions=", ".join(say(f"permission-{name}") for name in names)) if names else ""


def lacking(channel: Place, me: discord.Member) -> list[str]:
    """The permissions that the bot needs in the channel and does not have."""
    granted = channel.permissions_for(me)
    # What is set for a channel holds for its threads; a forum has nothing but threads.
    sending = () if isinstance(channel, discord.ForumChannel | discord.Thread) else ("send_messages",)
    return [name for name in (*_NEEDED, *sending, "send_messages_in_threads") if not getattr(granted, name)]
