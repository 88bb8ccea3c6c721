"""Message in, answer out: gate, diagnose, claim, log, reply."""

from collections.abc import Sequence
from typing import Final

import discord
import structlog

from bot.chat.answers import Answers
from bot.chat.failures import UNSENT, describe
from bot.chat.intake import read
from bot.chat.journal import findings
from bot.chat.words import language_of
from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.core.language import detect
from bot.store.guilds import GuildSettings
from bot.store.store import Store

_log: Final = structlog.get_logger(__name__)
_WRITTEN: Final = (discord.MessageType.default, discord.MessageType.reply)


class Watcher:
    """Answers errors pasted into watched channels, once each."""

    def __init__(self, diagnoser: Diagnoser, store: Store, answers: Answers, extra_channels: frozenset[int]) -> None:
        self._diagnoser = diagnoser
        self._store = store
        self._answers = answers
        self._extra_channels = extra_channels

    async def see(self, message: discord.Message) -> None:
        """Read one message; silence unless a person wrote it, in a watched place, about a known error."""
        settings = await self._settings(message) if _by_a_person(message) else None
        if settings is None or not self._listens(message, settings):
            return
        diagnoses = self._diagnoser.diagnose(text := read(message))
        if not diagnoses or not await self._claim(message):
            return
        language = _language(text, message, settings)
        await self._store.log.record(message.id, findings(diagnoses), source="auto", language=language, answered=False)
        if settings.mode == "answer":
            await self._reply(message, diagnoses, language)

    async def _settings(self, message: discord.Message) -> GuildSettings | None:
        return await self._store.guilds.settings(message.guild.id) if message.guild else None

    def _listens(self, message: discord.Message, settings: GuildSettings) -> bool:
        """Whether the place is watched (a thread and a forum post by their parent too) and the bot is not paused."""
        places = {message.channel.id, getattr(message.channel, "parent_id", None)}
        paused = settings.paused_until is not None and message.created_at < settings.paused_until
        return not paused and not places.isdisjoint(settings.channels | self._extra_channels)

    async def _claim(self, message: discord.Message) -> bool:
        return await self._store.log.claim(
            message.id,
            guild_id=message.guild.id if message.guild else None,
            channel_id=message.channel.id,
            user_id=message.author.id,
            at=message.created_at,
        )

    async def _reply(self, message: discord.Message, diagnoses: Sequence[Diagnosis], language: str) -> None:
        """Send the answer; only one that was sent counts as an answer."""
        try:
            reply = await message.channel.send(
                embed=self._answers.embed(diagnoses, language),
                view=self._answers.view(diagnoses, language, message.id),
                # A message deleted meanwhile must not cost the answer.
                reference=message.to_reference(fail_if_not_exists=False),
                mention_author=False,
            )
        except UNSENT as error:
            _log.warning("reply_failed", channel=message.channel.id, **describe(error))
        else:
            await self._store.log.replied(message.id, reply.id)


def _by_a_person(message: discord.Message) -> bool:
    return not message.author.bot and message.webhook_id is None and message.type in _WRITTEN


def _language(text: str, message: discord.Message, settings: GuildSettings) -> str:
    """The language of the text, else the one chosen for the server, else the server's own."""
    own = language_of(message.guild.preferred_locale) if message.guild else language_of("en")
    return detect(text) or settings.language or own
