"""The menus of a message (Apps): explain it, answer it, say that its answer is wrong or missing."""

from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.corrections import Corrections
from bot.chat.answering.journal import findings
from bot.chat.answering.lookup import offer
from bot.chat.answering.reader import Reader, Reading
from bot.chat.answering.replies import Replies
from bot.chat.manners.people import helps, may_moderate
from bot.chat.manners.proxies import person_id
from bot.chat.manners.tongues import Tongues
from bot.chat.text.words import Say, Words, language_of, term
from bot.store.store import Store

Handler = Callable[[discord.Interaction[Any], discord.Message, Say], Awaitable[None]]


class Menus:
    """Answers the three menus; all that they say is for the person alone, but for the answer that a helper sends."""

    def __init__(
        self,
        *,
        store: Store,
        reader: Reader,
        answers: Answers,
        replies: Replies,
        corrections: Corrections,
        tongues: Tongues,
        words: Words,
    ) -> None:
        self._store = store
        self._reader = reader
        self._answers = answers
        self._replies = replies
        self._corrections = corrections
        self._tongues = tongues
        self._words = words

    def commands(self) -> list[app_commands.ContextMenu]:
        """The menus as the tree takes them: explaining works everywhere, the others in servers."""
        explain = self._menu("menu-explain", self._explain)
        explain.allowed_installs = app_commands.AppInstallationType(guild=True, user=True)
        explain.allowed_contexts = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
        return [explain, self._menu("menu-answer", self._answer), self._menu("menu-wrong", self._correct)]

    def _menu(self, key: str, handler: Handler) -> app_commands.ContextMenu:
        async def chosen(interaction: discord.Interaction[Any], message: discord.Message) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await self._tongues.remember(interaction)
            await handler(interaction, message, self._words.say(language_of(interaction.locale)))

        menu = app_commands.ContextMenu(name=term(self._words, key), callback=chosen)
        menu.allowed_installs = app_commands.AppInstallationType(guild=True, user=False)
        menu.allowed_contexts = app_commands.AppCommandContext(guild=True)
        return menu

    async def _explain(self, interaction: discord.Interaction[Any], message: discord.Message, say: Say) -> None:
        """Explain the error in a message to whoever asks."""
        reading = await self._reader.asked(message)
        if not reading.diagnoses:
            await self._suggest(interaction, reading, say)
            return
        await interaction.edit_original_response(
            embed=self._answers.embed(reading.diagnoses, say.language, pictured=reading.pictured),
            view=self._answers.view(reading.diagnoses, say.language),
        )
        if not message.author.bot:
            await self._log(interaction, message, reading, say.language)

    async def _suggest(self, interaction: discord.Interaction[Any], reading: Reading, say: Say) -> None:
        """Offer what it may be; where that is nothing either, say so."""
        if reading.maybe:
            view = offer((diagnosis.entry for diagnosis in reading.maybe), self._answers, say)
            await interaction.edit_original_response(content=say("lookup-maybe"), view=view)
        else:
            await _end(interaction, _nothing(reading, say))

    async def _answer(self, interaction: discord.Interaction[Any], message: discord.Message, say: Say) -> None:
        """A helper has a message answered in public."""
        settings = await self._store.guilds.settings(interaction.guild_id or 0)
        if not (may_moderate(interaction) or helps(interaction.user, settings)):
            await _end(interaction, say("menu-helpers-only"))
            return
        if await self._opted_out(interaction, message):
            await _end(interaction, say("menu-opted-out"))
            return
        known = await self._store.log.answer(message.id)
        if known and known.reply_id:
            await _end(interaction, say("menu-answered", link=_link(message, known.reply_id)))
            return
        reading = await self._reader.asked(message)
        if not reading.diagnoses:
            await _end(interaction, _nothing(reading, say))
            return
        language = await self._tongues.of_message(reading.text, message, settings)
        await self._log(interaction, message, reading, language)
        reply = await self._replies.send(
            message, reading.diagnoses, language, nonce=str(interaction.id), pictured=reading.pictured
        )
        await _end(interaction, say("menu-sent", link=reply.jump_url) if reply else say("menu-unsent"))

    async def _correct(self, interaction: discord.Interaction[Any], message: discord.Message, say: Say) -> None:
        """A helper says which answer is right."""
        settings = await self._store.guilds.settings(interaction.guild_id or 0)
        if not (may_moderate(interaction) or helps(interaction.user, settings)):
            await _end(interaction, say("menu-helpers-only"))
        elif await self._opted_out(interaction, message):
            await _end(interaction, say("menu-opted-out"))
        else:
            await self._corrections.ask(interaction, message, say)

    async def _opted_out(self, interaction: discord.Interaction[Any], message: discord.Message) -> bool:
        """Whether the author of a message wants to be neither read nor logged."""
        return await self._store.privacy.opted_out(person_id(message), interaction.created_at)

    async def _log(
        self, interaction: discord.Interaction[Any], message: discord.Message, reading: Reading, language: str
    ) -> None:
        """Count the error once for its message, where the bot is a member and nobody has counted it."""
        guild = interaction.client.get_guild(interaction.guild_id or 0)
        if guild is None or await self._opted_out(interaction, message):
            return
        log = self._store.log
        await log.claim(
            message.id,
            guild_id=guild.id,
            channel_id=message.channel.id,
            place_id=getattr(message.channel, "parent_id", None),
            user_id=person_id(message),
            at=message.created_at,
        )
        await log.record(message.id, findings(reading.diagnoses), source="menu", language=language, answered=False)


def _nothing(reading: Reading, say: Say) -> str:
    """That nothing was recognised, and why files were not read."""
    return "\n".join((say("menu-nothing"), *(say(f"unread-{reason}") for reason in reading.unread)))


def _link(message: discord.Message, reply_id: int) -> str:
    return message.jump_url.replace(str(message.id), str(reply_id))


async def _end(interaction: discord.Interaction[Any], text: str) -> None:
    await interaction.edit_original_response(content=text)
