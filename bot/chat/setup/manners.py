"""How the bot behaves: answer or only log, be silent for a while, in which language."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final, get_args

import discord
from discord import app_commands

from bot.chat.setup.desk import Desk, end
from bot.chat.setup.places import PLACES, PlaceArgument
from bot.chat.text.words import ENDONYMS, Say, language_of
from bot.store.guilds import Guilds, Mode

FOREVER: Final = datetime(9999, 12, 31, tzinfo=UTC)
"""The end of a pause that has none."""

MODES: Final[tuple[Mode, ...]] = get_args(Mode)

_LONGEST_PAUSE: Final = 365 * 24 * 60


class Manner:
    """``/setup mode``, ``pause`` and ``language``."""

    def __init__(self, desk: Desk, guilds: Guilds) -> None:
        self._desk = desk
        self._guilds = guilds

    def add_to(self, group: app_commands.Group) -> None:
        """Add the commands."""
        self._add_mode(group)
        self._add_pause(group)
        self._add_language(group)

    def _add_mode(self, group: app_commands.Group) -> None:
        term = self._desk.term
        modes = [app_commands.Choice(name=term(f"mode-{mode}"), value=mode) for mode in MODES]

        @group.command(name=term("name-mode"), description=term("command-setup-mode"))
        @app_commands.describe(mode=term("option-mode"))
        @app_commands.rename(mode=term("name-mode"))
        @app_commands.choices(mode=modes)
        async def mode(interaction: discord.Interaction[Any], mode: Mode) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._mode(interaction, mode, say))

    def _add_pause(self, group: app_commands.Group) -> None:
        term = self._desk.term

        @group.command(name=term("name-pause"), description=term("command-setup-pause"))
        @app_commands.describe(minutes=term("option-minutes"))
        @app_commands.rename(minutes=term("name-minutes"))
        async def pause(
            interaction: discord.Interaction[Any], minutes: app_commands.Range[int, 0, _LONGEST_PAUSE] | None = None
        ) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._pause(interaction, minutes, say))

    def _add_language(self, group: app_commands.Group) -> None:
        term = self._desk.term
        languages = [app_commands.Choice(name=name, value=language) for language, name in ENDONYMS.items()]

        @group.command(name=term("name-language"), description=term("command-setup-language"))
        @app_commands.describe(language=term("option-language"), channel=term("option-language-channel"))
        @app_commands.rename(language=term("name-language"), channel=term("name-channel"))
        @app_commands.choices(language=languages)
        async def language(
            interaction: discord.Interaction[Any], language: str | None = None, channel: PlaceArgument | None = None
        ) -> None:
            if say := await self._desk.begin(interaction):
                await end(interaction, await self._language(interaction, language, channel, say))

    async def _mode(self, interaction: discord.Interaction[Any], mode: Mode, say: Say) -> str:
        guild_id = interaction.guild_id or 0
        await self._guilds.set_mode(guild_id, mode)
        await self._guilds.pause(guild_id, None)
        return say(f"mode-set-{mode}")

    async def _pause(self, interaction: discord.Interaction[Any], minutes: int | None, say: Say) -> str:
        guild_id = interaction.guild_id or 0
        if minutes == 0:
            await self._guilds.pause(guild_id, None)
            return say("pause-ended")
        until = interaction.created_at + timedelta(minutes=minutes) if minutes else FOREVER
        await self._guilds.pause(guild_id, until)
        if minutes is None:
            return say("pause-open")
        return say("pause-until", time=discord.utils.format_dt(until, "R"))

    async def _language(
        self, interaction: discord.Interaction[Any], language: str | None, channel: object, say: Say
    ) -> str:
        guild_id = interaction.guild_id or 0
        if channel is None:
            await self._guilds.set_language(guild_id, language)
            key, place = "", ""
        elif isinstance(channel, PLACES):
            await self._guilds.set_channel_language(guild_id, channel.id, language)
            key, place = "-channel", channel.mention
        else:
            return say("watch-impossible")
        settings = await self._guilds.settings(guild_id)
        own = language_of(interaction.guild_locale or "en")
        now = language or (settings.language or own if channel else own)
        return say(f"language-{'set' if language else 'unset'}{key}", language=ENDONYMS[now], channel=place)
