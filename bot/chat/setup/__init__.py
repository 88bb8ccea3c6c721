"""/setup: where the bot reads, how it answers, who helps."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import discord
from discord import app_commands

from bot.chat import limits
from bot.chat.people import may_manage
from bot.chat.words import Say, Words, language_of, term
from bot.store.guilds import GuildSettings, Mode
from bot.store.store import Store

Place = discord.TextChannel | discord.ForumChannel | discord.Thread
PLACES: Final = (discord.TextChannel, discord.ForumChannel, discord.Thread)
"""What can be watched; threads and posts of a watched channel are watched with it."""

FOREVER: Final = datetime(9999, 12, 31, tzinfo=UTC)
"""The end of a pause that has none."""

_LONGEST_PAUSE: Final = 365 * 24 * 60
_NEEDED: Final = ("view_channel", "read_message_history", "embed_links")


class PlaceOption(app_commands.Transformer):
    """A channel option that offers what can be watched and nothing else."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """A channel, as Discord calls the option."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Discord's numbers for text and announcement channels, forums, and the threads of all these."""
        types = discord.ChannelType
        return [types.text, types.news, types.forum, types.public_thread, types.private_thread, types.news_thread]

    async def transform(
        self, _: discord.Interaction[Any], value: app_commands.AppCommandChannel | app_commands.AppCommandThread
    ) -> object:
        """The channel as it is known here; as it was sent where it is not (an archived thread)."""
        return value.resolve() or value


class Setup:
    """Answers /setup, for people with Manage Server; everything it says is for the caller alone."""

    def __init__(self, store: Store, words: Words, extra_channels: frozenset[int]) -> None:
        self._store = store
        self._words = words
        self._extra_channels = extra_channels

    def command(self) -> app_commands.Group:
        """The group as the tree takes it: servers only, Manage Server by default."""
        group = app_commands.Group(
            name="setup",
            description=self._term("command-setup"),
            default_permissions=discord.Permissions(manage_guild=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self._add_places(group)
        self._add_manners(group)
        self._add_helpers(group)
        return group

    def _term(self, key: str) -> app_commands.locale_str:
        return term(self._words, key)

    def _add_places(self, group: app_commands.Group) -> None:
        @group.command(name="watch", description=self._term("command-setup-watch"))
        @app_commands.describe(channel=self._term("option-channel"))
        async def watch(
            interaction: discord.Interaction[Any], channel: app_commands.Transform[Place, PlaceOption] | None = None
        ) -> None:
            if say := await self._begin(interaction):
                await _end(interaction, await self._watch(interaction, channel or interaction.channel, say))

        @group.command(name="unwatch", description=self._term("command-setup-unwatch"))
        @app_commands.describe(channel=self._term("option-channel"))
        async def unwatch(
            interaction: discord.Interaction[Any], channel: app_commands.Transform[Place, PlaceOption] | None = None
        ) -> None:
            if say := await self._begin(interaction):
                await _end(interaction, await self._unwatch(channel or interaction.channel, say))

        @group.command(name="show", description=self._term("command-setup-show"))
        async def show(interaction: discord.Interaction[Any]) -> None:
            if say := await self._begin(interaction):
                await interaction.edit_original_response(embed=await self._overview(interaction, say))

    def _add_manners(self, group: app_commands.Group) -> None:
        modes = [app_commands.Choice(name=self._term(f"mode-{mode}"), value=mode) for mode in ("answer", "log")]

        @group.command(name="mode", description=self._term("command-setup-mode"))
        @app_commands.describe(mode=self._term("option-mode"))
        @app_commands.choices(mode=modes)
        async def mode(interaction: discord.Interaction[Any], mode: str) -> None:
            if say := await self._begin(interaction):
                await _end(interaction, await self._mode(interaction, "log" if mode == "log" else "answer", say))

        @group.command(name="pause", description=self._term("command-setup-pause"))
        @app_commands.describe(minutes=self._term("option-minutes"))
        async def pause(
            interaction: discord.Interaction[Any], minutes: app_commands.Range[int, 0, _LONGEST_PAUSE] | None = None
        ) -> None:
            if say := await self._begin(interaction):
                await _end(interaction, await self._pause(interaction, minutes, say))

    def _add_helpers(self, group: app_commands.Group) -> None:
        helpers = app_commands.Group(name="helpers", description=self._term("command-setup-helpers"), parent=group)

        @helpers.command(name="add", description=self._term("command-setup-helpers-add"))
        @app_commands.describe(role=self._term("option-role"))
        async def add(interaction: discord.Interaction[Any], role: discord.Role) -> None:
            if say := await self._begin(interaction):
                added = await self._store.guilds.add_helper_role(role.guild.id, role.id)
                await _end(interaction, say("helpers-added" if added else "helpers-known", role=role.mention))

        @helpers.command(name="remove", description=self._term("command-setup-helpers-remove"))
        @app_commands.describe(role=self._term("option-role"))
        async def remove(interaction: discord.Interaction[Any], role: discord.Role) -> None:
            if say := await self._begin(interaction):
                removed = await self._store.guilds.remove_helper_role(role.guild.id, role.id)
                await _end(interaction, say("helpers-removed" if removed else "helpers-unknown", role=role.mention))

    async def _begin(self, interaction: discord.Interaction[Any]) -> Say | None:
        """Defer in private and give the caller's words; None, with a word why, for who may not manage the server."""
        say = self._words.say(language_of(interaction.locale))
        if interaction.guild is None or not may_manage(interaction):
            await interaction.response.send_message(say("setup-refused"), ephemeral=True)
            return None
        await interaction.response.defer(ephemeral=True, thinking=True)
        return say

    async def _watch(self, interaction: discord.Interaction[Any], channel: object, say: Say) -> str:
        if not isinstance(channel, PLACES):
            return say("watch-impossible")
        guild = channel.guild
        added = await self._store.guilds.watch(guild.id, channel.id, interaction.created_at)
        told = say("watch-added" if added else "watch-known", channel=channel.mention)
        missing = _missing(channel, say)
        return f"{told}\n{missing}" if missing else told

    async def _unwatch(self, channel: object, say: Say) -> str:
        if not isinstance(channel, PLACES):
            return say("watch-impossible")
        removed = await self._store.guilds.unwatch(channel.guild.id, channel.id)
        if channel.id in self._extra_channels:
            return say("unwatch-environment", channel=channel.mention)
        return say("unwatch-removed" if removed else "unwatch-unknown", channel=channel.mention)

    async def _mode(self, interaction: discord.Interaction[Any], mode: Mode, say: Say) -> str:
        guilds, guild_id = self._store.guilds, interaction.guild_id or 0
        await guilds.set_mode(guild_id, mode)
        await guilds.pause(guild_id, None)
        return say(f"mode-set-{mode}")

    async def _pause(self, interaction: discord.Interaction[Any], minutes: int | None, say: Say) -> str:
        guild_id = interaction.guild_id or 0
        if minutes == 0:
            await self._store.guilds.pause(guild_id, None)
            return say("pause-ended")
        until = interaction.created_at + timedelta(minutes=minutes) if minutes else FOREVER
        await self._store.guilds.pause(guild_id, until)
        if minutes is None:
            return say("pause-open")
        return say("pause-until", time=discord.utils.format_dt(until, "R"))

    async def _overview(self, interaction: discord.Interaction[Any], say: Say) -> discord.Embed:
        """Everything that is set for the guild, and what the bot may not do where it should."""
        guild = interaction.guild
        if guild is None:
            raise TypeError("/setup show runs in servers only")
        settings = await self._store.guilds.settings(guild.id)
        embed = discord.Embed(title=say("show-title"), description=await self._places(guild, settings, say))
        embed.add_field(name=say("show-mode"), value=_manner(settings, interaction.created_at, say), inline=False)
        roles = " ".join(f"<@&{role}>" for role in sorted(settings.helper_roles))
        embed.add_field(name=say("show-helpers"), value=roles or say("show-no-helpers"), inline=False)
        return limits.fit(embed)

    async def _places(self, guild: discord.Guild, settings: GuildSettings, say: Say) -> str:
        ours = {channel for channel in self._extra_channels if guild.get_channel_or_thread(channel)}
        places = [await self._place(guild, channel, say) for channel in sorted(settings.channels | ours)]
        return "\n".join(places) or say("show-no-channels")

    async def _place(self, guild: discord.Guild, channel_id: int, say: Say) -> str:
        """A watched channel, where it comes from, and what the bot lacks there.

        One that is gone is taken off the list: it can no longer be named to ``/setup unwatch``.
        """
        try:
            channel = guild.get_channel_or_thread(channel_id) or await guild.fetch_channel(channel_id)
        except discord.NotFound:
            await self._store.guilds.unwatch(guild.id, channel_id)
            return say("show-gone")
        except discord.DiscordException:
            return f"<#{channel_id}>\n⚠️ {say('show-unseen')}"
        origin = f" · {say('show-environment')}" if channel_id in self._extra_channels else ""
        missing = _missing(channel, say) if isinstance(channel, PLACES) else ""
        return f"<#{channel_id}>{origin}" + (f"\n⚠️ {missing}" if missing else "")


def _missing(channel: Place, say: Say) -> str:
    """What to grant the bot in the channel, in Discord's own names; empty when it can do its work."""
    granted = channel.permissions_for(channel.guild.me)
    # What is set for a channel holds for its threads; a forum has nothing but threads.
    sending = ("send_messages",) if isinstance(channel, discord.TextChannel) else ()
    lacking = [name for name in (*_NEEDED, *sending, "send_messages_in_threads") if not getattr(granted, name)]
    return say("show-missing", permissions=", ".join(say(f"permission-{name}") for name in lacking)) if lacking else ""


def _manner(settings: GuildSettings, now: datetime, say: Say) -> str:
    mode = say(f"mode-{settings.mode}")
    until = settings.paused_until
    if until is None or until <= now:
        return mode
    if until >= FOREVER:
        return f"{mode}\n{say('show-paused')}"
    return f"{mode}\n{say('show-paused-until', time=discord.utils.format_dt(until, 'R'))}"


async def _end(interaction: discord.Interaction[Any], text: str) -> None:
    await interaction.edit_original_response(content=text)
