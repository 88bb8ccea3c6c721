"""What the quiet rules need to know of a message: who wrote it, where, and what was said there before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import discord

from bot.chat.manners.people import helps
from bot.chat.manners.places import places
from bot.chat.manners.proxies import person_id
from bot.chat.manners.talk import Talk
from bot.core.incidents import COVERED
from bot.core.quiet import SURE, Manners, Moment, Situation, Spoken, unheard, unspoken
from bot.store.guilds import GuildSettings
from bot.store.store import Store

_WRITTEN: Final = (discord.MessageType.default, discord.MessageType.reply)


@dataclass(frozen=True, slots=True)
class Question:
    """An error that somebody reports: its entry, where and by whom, and when it was written or last edited (UTC).

    ``confidence`` is how sure it is that it is this one, 0 to 1.
    """

    entry: str
    channel: discord.abc.Snowflake
    guild_id: int
    user_id: int
    written: datetime
    quoted: bool = False
    confidence: float = 1.0


class Silence:
    """Tells by which rule (see ``bot.core.quiet``) the bot stays silent."""

    def __init__(self, store: Store, manners: Manners, talk: Talk, extra_channels: Collection[int]) -> None:
        self._store = store
        self._manners = manners
        self._talk = talk
        self._extra_channels = frozenset(extra_channels)

    async def unheard(self, message: discord.Message, settings: GuildSettings, *, proxied: bool) -> str | None:
        """The rule by which a message is not read; None where it is."""
        watched = self.watches(message.channel, settings)
        return unheard(
            Situation(
                by_person=proxied or _by_a_person(message),
                watched=watched,
                paused=is_paused(settings, message.created_at),
                opted_out=watched and await self._store.privacy.opted_out(person_id(message), message.created_at),
                by_helper=not proxied and helps(message.author, settings),
            )
        )

    def watches(self, channel: object, settings: GuildSettings) -> bool:
        """Whether a place is watched, by itself or by what it is in."""
        return not (settings.channels | self._extra_channels).isdisjoint(places(channel))

    async def unspoken(self, question: Question, settings: GuildSettings, now: datetime) -> str | None:
        """The rule by which an error is not answered now; None where it is."""
        log, channel = self._store.log, question.channel
        said = await log.said(question.guild_id, now - self._manners.memory)
        lesson = (await self._store.knowledge.lessons(question.guild_id)).get(question.entry)
        in_thread = isinstance(channel, discord.Thread)
        moment = Moment(
            entry=question.entry,
            channel=channel.id,
            person=log.person(question.user_id),
            trial=settings.mode == "log",
            unsure=settings.mode == "sure" and question.confidence < SURE,
            mode=lesson.mode if lesson else None,
            quoted=question.quoted,
            age=now - question.written,
            helper_spoke=self._talk.since(channel.id, question.user_id, now),
            answered_here=in_thread and bool(await log.said_in(channel.id, {question.entry})),
            spoken=[Spoken(one.entry, one.channel_id, one.person, now - one.at) for one in said],
            incident=question.entry in COVERED and await self._store.incidents.is_announced(question.guild_id),
        )
        return unspoken(moment, self._manners)


def is_paused(settings: GuildSettings, now: datetime) -> bool:
    """Whether the guild has paused the bot."""
    return settings.paused_until is not None and now < settings.paused_until


def _by_a_person(message: discord.Message) -> bool:
    return not message.author.bot and message.webhook_id is None and message.type in _WRITTEN
