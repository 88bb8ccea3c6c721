"""Messages in, answers out; an answer follows its question when that is edited, deleted or posted again by a proxy."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime
from typing import Final

import discord
import structlog

from bot.chat.answering.journal import findings
from bot.chat.answering.reader import Reader, Reading
from bot.chat.answering.replies import Replies
from bot.chat.intake.contents import exposed, is_plain
from bot.chat.manners.proxies import Proxies, person_id
from bot.chat.manners.silence import Question, Silence
from bot.chat.manners.talk import Talk
from bot.chat.manners.tongues import Tongues
from bot.chat.privacy.leaks import LeakGuard
from bot.chat.resilience.delivery import nonce_of
from bot.chat.resilience.locks import Locks
from bot.core.quiet import IN_BRIEF
from bot.metrics import SILENCES
from bot.store.guilds import GuildSettings
from bot.store.log import Answer
from bot.store.store import Store

Reported = Callable[[discord.Guild, Collection[str], datetime], Awaitable[None]]
"""Takes the entries that somebody reported in a server, and when, once the log holds them."""

_log: Final = structlog.get_logger(__name__)


class Watcher:
    """Answers errors pasted into watched channels, once each."""

    def __init__(
        self,
        *,
        store: Store,
        reader: Reader,
        silence: Silence,
        talk: Talk,
        proxies: Proxies,
        tongues: Tongues,
        replies: Replies,
        reported: Reported,
        guard: LeakGuard,
    ) -> None:
        self._store = store
        self._reader = reader
        self._silence = silence
        self._talk = talk
        self._proxies = proxies
        self._tongues = tongues
        self._replies = replies
        self._reported = reported
        self._guard = guard
        self._messages = Locks()
        self._turns = Locks()

    def is_chat(self, message: discord.Message) -> bool:
        """Whether a message is nothing but words, to nobody, without failures and keys: none of it is for us."""
        return is_plain(message) and not (self._reader.may_report(message) or self._guard.sees(message.content))

    async def see(self, message: discord.Message) -> None:
        """Read one message; silence unless a person wrote it, in a watched place, about a known error."""
        settings = await self._listening(message)
        if settings is None:
            return
        proxied = self._proxies.posted(message)
        async with self._messages.of(message.id):
            reading = await self._read(message, settings, proxied=proxied)
            await self._keep_unknown(message, reading)
            if reading.diagnoses and not (proxied and await self._took_over(message, reading, settings)):
                await self._answer(message, reading, settings)
        await self._tell_of_outages(message, reading)

    async def edited(self, message: discord.Message) -> None:
        """A message changed: its answer comes, changes or goes with what it reports now."""
        if message.edited_at is None:  # Discord added a preview of a link
            return
        settings = await self._listening(message)
        if settings is None:
            return
        async with self._messages.of(message.id):
            known = await self._store.log.answer(message.id)
            proxied = self._proxies.posted(message)
            reading = await self._read(message, settings, proxied=proxied)
            await self._keep_unknown(message, reading)
            if known is not None:
                await self._revise(message, known, reading, settings)
            elif reading.diagnoses:
                await self._answer(message, reading, settings)
        await self._tell_of_outages(message, reading)

    async def resume(self, message: discord.Message) -> None:
        """Send the answer that was promised to a message when its claim was broken off."""
        settings = await self._store.guilds.settings(message.guild.id if message.guild else 0)
        async with self._messages.of(message.id):
            if not await self._store.outbox.waits(message.id):  # it was on its way
                return
            reading = await self._reader.automatic(message, proxied=self._proxies.posted(message))
            if reading.diagnoses:
                await self._reply(message, reading, await self._language(message, reading, settings))
            else:  # edited meanwhile
                await self._store.log.withdrawn(message.id, "deleted")

    async def deleted(self, channel: discord.PartialMessageable, message_ids: Collection[int]) -> None:
        """Messages are gone: the answers to them go too, and answers among them no longer stand.

        The answer to a message that was taken away for a key in it stays: the question still stands.
        """
        message_ids = {number for number in message_ids if not self._guard.took(number)}
        for answer in await self._store.log.answers(message_ids):
            if answer.reply_id is None:
                continue
            if answer.reply_id in message_ids:
                await self._store.log.withdrawn(answer.source_id, "dismissed")
            else:
                reply = channel.get_partial_message(answer.reply_id)
                await self._replies.take_back(reply, answer.source_id, "deleted")

    async def _listening(self, message: discord.Message) -> GuildSettings | None:
        """The settings of the guild where the message is to be read; None where it is not."""
        if message.guild is None:
            return None
        settings = await self._store.guilds.settings(message.guild.id)
        rule = await self._silence.unheard(message, settings, proxied=self._proxies.posted(message))
        if rule == "helper":
            self._talk.hear(message)
            await self._guard.look(message, exposed(message), settings)
        return settings if rule is None else None

    async def _read(self, message: discord.Message, settings: GuildSettings, *, proxied: bool) -> Reading:
        """What a message reports; keys in it are warned of at once, those in its files when these have been read."""
        shown = exposed(message, proxied=proxied)
        await self._guard.look(message, shown, settings)
        reading = await self._reader.automatic(message, proxied=proxied)
        if reading.enclosed:
            await self._guard.look(message, shown, settings, enclosed=reading.enclosed)
        return reading

    async def _keep_unknown(self, message: discord.Message, reading: Reading) -> None:
        """An error that nothing explains goes to the inbox."""
        if reading.unknown and message.guild:
            await self._store.unknowns.met(
                message.id,
                reading.unknown,
                guild_id=message.guild.id,
                channel_id=message.channel.id,
                user_id=person_id(message),
                at=message.created_at,
            )

    async def _tell_of_outages(self, message: discord.Message, reading: Reading) -> None:
        """What a message reports is logged, if it is to be: it may be one report too many."""
        if reading.diagnoses and message.guild:
            entries = {diagnosis.entry.slug for diagnosis in reading.diagnoses}
            await self._reported(message.guild, entries, message.created_at)

    async def _took_over(self, copy: discord.Message, reading: Reading, settings: GuildSettings) -> bool:
        """Whether a message is a proxy's copy of one that was claimed: then the claim and its answer are the copy's."""
        original = self._proxies.original(copy, {diagnosis.entry.slug for diagnosis in reading.diagnoses})
        if original is None or not await self._store.log.move(original, copy.id):
            return False
        answer = await self._store.log.answer(copy.id)
        if answer and answer.reply_id is None and answer.outcome == "deleted":  # it went with the original
            await self._reply(copy, reading, await self._language(copy, reading, settings))
        return True

    async def _answer(self, message: discord.Message, reading: Reading, settings: GuildSettings) -> None:
        """Claim and log what a message reports, and answer it unless a quiet rule forbids."""
        user_id = person_id(message)
        # Two messages at once must see each other's answers: one at a time for a person, and for a channel.
        async with self._turns.of(user_id), self._turns.of(message.channel.id):
            rule = await self._silence.unspoken(_question(message, reading), settings, discord.utils.utcnow())
            if rule == "quoted":
                return
            language = await self._language(message, reading, settings)
            if not await self._begin(message, user_id, reading, language, answer=rule in (None, IN_BRIEF)):
                return
            self._proxies.expect(message, {diagnosis.entry.slug for diagnosis in reading.diagnoses})
            if rule in (None, IN_BRIEF):
                await self._reply(message, reading, language, in_brief=rule == IN_BRIEF)
            else:
                SILENCES.labels(rule).inc()
                _log.debug("stayed_silent", rule=rule, channel=message.channel.id)

    async def _revise(self, message: discord.Message, known: Answer, reading: Reading, settings: GuildSettings) -> None:
        """Bring the log and the answer of an edited message to what it reports now."""
        found = findings(reading.diagnoses)
        before = [(finding.entry, finding.code) for finding in known.findings]
        if known.outcome == "solved" or [(finding.entry, finding.code) for finding in found] == before:
            return
        language = await self._language(message, reading, settings)
        reply = discord.PartialMessage(channel=message.channel, id=known.reply_id) if known.reply_id else None
        if reply and not found:
            await self._replies.take_back(reply, message.id, "deleted")
        fresh = not reply and bool(found) and await self._may_answer(message, reading, settings)
        await self._store.log.revise(
            message.id, found, source=reading.source, language=language, answered=reply is not None, answer=fresh
        )
        if reply and found:
            await self._replies.change(reply, message.id, reading.diagnoses, language, pictured=reading.pictured)
        elif fresh:
            await self._reply(message, reading, language)

    async def _may_answer(self, message: discord.Message, reading: Reading, settings: GuildSettings) -> bool:
        return not await self._silence.unspoken(_question(message, reading), settings, discord.utils.utcnow())

    async def _reply(
        self, message: discord.Message, reading: Reading, language: str, *, in_brief: bool = False
    ) -> None:
        await self._replies.send(
            message,
            reading.diagnoses,
            language,
            nonce=nonce_of(message),
            pictured=reading.pictured,
            in_brief=in_brief,
            attached=not self._guard.took(message.id),
        )

    async def _begin(
        self, message: discord.Message, user_id: int, reading: Reading, language: str, *, answer: bool
    ) -> bool:
        """Claim the message and log what it reports; False where somebody has it."""
        return await self._store.log.begin(
            message.id,
            findings(reading.diagnoses),
            guild_id=message.guild.id if message.guild else None,
            channel_id=message.channel.id,
            place_id=getattr(message.channel, "parent_id", None),
            user_id=user_id,
            at=message.created_at,
            source=reading.source,
            language=language,
            answer=answer,
        )

    async def _language(self, message: discord.Message, reading: Reading, settings: GuildSettings) -> str:
        return await self._tongues.of_message(reading.text, message, settings)


def _question(message: discord.Message, reading: Reading) -> Question:
    return Question(
        entry=reading.diagnoses[0].entry.slug,
        channel=message.channel,
        guild_id=message.guild.id if message.guild else 0,
        user_id=person_id(message),
        written=message.edited_at or message.created_at,
        quoted=reading.quoted,
        confidence=reading.diagnoses[0].confidence,
    )
