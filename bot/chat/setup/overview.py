"""What is set for a server, and what the bot lacks to do it."""

from datetime import datetime
from typing import Any

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk
from bot.chat.setup.digest import when
from bot.chat.setup.manners import FOREVER
from bot.chat.setup.places import PLACES, missing
from bot.chat.text import limits
from bot.chat.text.words import ENDONYMS, Say, language_of
from bot.store.guilds import GuildSettings
from bot.store.store import Store


class Overview:
    """``/setup show``."""

    def __init__(self, desk: Desk, store: Store, extra_channels: frozenset[int], retention_days: int) -> None:
        self._desk = desk
        self._store = store
        self._guilds = store.guilds
        self._extra_channels = extra_channels
        self._retention_days = retention_days

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""

        @group.command(name=self._desk.term("name-show"), description=self._desk.term("command-setup-show"))
        async def show(interaction: discord.Interaction[Any]) -> None:
            say = await self._desk.begin(interaction)
            if say and interaction.guild:
                embed = await self._embed(interaction.guild, interaction.created_at, say)
                await interaction.edit_original_response(embed=embed)

    async def _embed(self, guild: discord.Guild, now: datetime, say: Say) -> discord.Embed:
        settings = await self._guilds.settings(guild.id)
        embed = discord.Embed(title=say("show-title"), description=await self._places(guild, settings, say))
        roles = " ".join(f"<@&{role}>" for role in sorted(settings.helper_roles))
        fields = {
            "show-mode": manner(settings, now, say),
            "show-language": "\n".join(_languages(settings, guild, say)),
            "show-helpers": roles or say("show-no-helpers"),
            "show-moderators": f"<#{settings.mod_channel}>" if settings.mod_channel else say("show-no-moderators"),
            "show-incidents": say(f"switch-{'on' if settings.incidents else 'off'}"),
            "show-digest": await self._digest(guild.id, say),
            "show-call": f"<@&{settings.call_role}>" if settings.call_role else say("call-nobody"),
            "show-leaks": _leaks(guild, settings, say),
            "show-retention": say("show-days", days=settings.retention_days or self._retention_days),
        }
        for name, value in fields.items():
            embed.add_field(name=say(name), value=value, inline=False)
        return limits.fit(embed)

    async def _digest(self, guild_id: int, say: Say) -> str:
        schedule = (await self._store.digests.schedules({guild_id})).get(guild_id)
        return when(schedule, say) if schedule else say("every-off")

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
            await self._guilds.unwatch(guild.id, channel_id)
            return say("show-gone")
        except discord.DiscordException:
            return f"<#{channel_id}>\n⚠️ {say('show-unseen')}"
        origin = f" · {say('show-environment')}" if channel_id in self._extra_channels else ""
        lacking = missing(channel, say) if isinstance(channel, PLACES) else ""
        return f"<#{channel_id}>{origin}" + (f"\n⚠️ {lacking}" if lacking else "")


def manner(settings: GuildSettings, now: datetime, say: Say) -> str:
    """The mode, and the pause where there is one."""
    mode = say(f"mode-{settings.mode}")
    until = settings.paused_until
    if until is None or until <= now:
        return mode
    if until >= FOREVER:
        return f"{mode}\n{say('show-paused')}"
    return f"{mode}\n{say('show-paused-until', time=discord.utils.format_dt(until, 'R'))}"


def _leaks(guild: discord.Guild, settings: GuildSettings, say: Say) -> str:
    told = say("show-leaks-delete" if settings.delete_leaks else "show-leaks-warn")
    lacks = settings.delete_leaks and not guild.me.guild_permissions.manage_messages
    return f"{told}\n⚠️ {say('leaks-powerless')}" if lacks else told


def _languages(settings: GuildSettings, guild: discord.Guild, say: Say) -> list[str]:
    own = ENDONYMS[language_of(guild.preferred_locale)]
    chosen = ENDONYMS[settings.language] if settings.language else say("show-language-own", language=own)
    return [chosen, *(f"<#{channel}>: {ENDONYMS[name]}" for channel, name in sorted(settings.languages.items()))]
