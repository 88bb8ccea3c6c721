"""The language of an answer: the asker's own sentence, their last command, the channel, the server, English."""

from typing import Any

import discord

from bot.chat.manners.places import places
from bot.chat.text.words import ENGLISH, language_of
from bot.core.language import Languages
from bot.store.guilds import GuildSettings
from bot.store.store import Store


class Tongues:
    """Chooses languages."""

    def __init__(self, store: Store, languages: Languages) -> None:
        self._store = store
        self._languages = languages

    async def of_message(self, text: str, message: discord.Message, settings: GuildSettings) -> str:
        """The language to answer a message in whose author wrote the text."""
        return await self.of_text(text, message.author.id, message.channel, message.guild, settings)

    async def of_text(
        self, text: str, user_id: int, channel: object, guild: discord.Guild | None, settings: GuildSettings
    ) -> str:
        """The language to answer a text in that somebody wrote in a channel."""
        own = self._languages.detect(text) or await self._store.languages.of(user_id)
        return own or of_place(settings, channel, guild)

    async def remember(self, interaction: discord.Interaction[Any]) -> None:
        """Keep the language of the client that sent an interaction."""
        await self._store.languages.remember(
            interaction.user.id, language_of(interaction.locale), interaction.created_at
        )


def of_place(settings: GuildSettings, channel: object, guild: discord.Guild | None) -> str:
    """The language chosen for a channel or what it is in, else for the server, else the server's own."""
    own = (settings.languages[place] for place in places(channel) if place in settings.languages)
    chosen = next(own, settings.language)
    return chosen or (language_of(guild.preferred_locale) if guild else ENGLISH)
