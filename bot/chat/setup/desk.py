"""What all parts of /setup share: who may use it, and that everything it says is for the caller alone."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.manners.people import may_manage
from bot.chat.manners.tongues import Tongues
from bot.chat.text.words import Say, Words, language_of, term


class Desk:
    """Receives the commands of people with Manage Server."""

    def __init__(self, words: Words, tongues: Tongues) -> None:
        self._words = words
        self._tongues = tongues

    def term(self, key: str) -> app_commands.locale_str:
        """A word of a command in all languages."""
        return term(self._words, key)

    def say(self, interaction: discord.Interaction[Any]) -> Say:
        """The caller's words."""
        return self._words.say(language_of(interaction.locale))

    async def begin(self, interaction: discord.Interaction[Any]) -> Say | None:
        """Defer in private and give the caller's words; None, with a word why, for who may not manage the server."""
        say = self.say(interaction)
        if interaction.guild is None or not may_manage(interaction):
            await interaction.response.send_message(say("setup-refused"), ephemeral=True)
            return None
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._tongues.remember(interaction)
        return say


async def end(interaction: discord.Interaction[Any], text: str) -> None:
    """Say how it ended."""
    await interaction.edit_original_response(content=text)
