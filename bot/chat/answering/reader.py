"""Reads a message for errors: what was written, then the files, then (where these gave nothing) the pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import discord

from bot.chat.answering.lore import Lore
from bot.chat.intake.attachments import Reason, read_files
from bot.chat.intake.contents import attached, everything, written
from bot.chat.intake.pictures import PictureReader
from bot.chat.resilience.failures import UNSENT
from bot.core.diagnosis import Diagnosis
from bot.core.teaching import Teaching
from bot.core.unknown import Unknown
from bot.store.occurrences import Source


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a message.

    ``text`` is what the author wrote, ``source`` how the error came, ``quoted`` whether it stands in quoted lines only,
    ``enclosed`` what its files and pictures say, ``unread`` why files could not be read, ``unknown`` an error that
    nothing explains, ``maybe`` what a message that somebody asks about may report, where nothing is sure.
    """

    diagnoses: tuple[Diagnosis, ...]
    text: str
    source: Source = "auto"
    quoted: bool = False
    enclosed: str = field(default="", repr=False)
    unread: tuple[Reason, ...] = ()
    pictured: bool = False
    unknown: Unknown | None = None
    maybe: tuple[Diagnosis, ...] = ()


class Reader:
    """Reads messages; pictures only where a reader of pictures is given."""

    def __init__(self, lore: Lore, pictures: PictureReader | None = None) -> None:
        self._lore = lore
        self._pictures = pictures

    def may_report(self, message: discord.Message) -> bool:
        """A first look, which takes microseconds and asks no database: whether a message's words are worth reading."""
        teaching = self._lore.known(message.guild.id) if message.guild else None
        return teaching is None or teaching.may_report(message.content)

    async def automatic(self, message: discord.Message, *, proxied: bool = False) -> Reading:
        """What a message in a watched channel reports of its author's own failure."""
        teaching = await self._teaching(message)
        reading = await self._with_attachments(written(message, proxied=proxied), teaching, attached(message))
        if not reading.diagnoses and ">" in message.content and (quoted := teaching.diagnose(everything(message))):
            return replace(reading, diagnoses=quoted, quoted=True, unknown=None)
        return reading

    async def asked(self, message: discord.Message) -> Reading:
        """What a message reports that a person points at; of a mere "same here", the message that it answers."""
        teaching = await self._teaching(message)
        reading = await self._asked(message, teaching)
        if not reading.diagnoses and (answered := await _answered(message)):
            before = await self._asked(answered, teaching)
            return before if before.diagnoses else reading
        return reading

    async def guesses(self, message: discord.Message) -> tuple[Diagnosis, ...]:
        """Every error that a message may report, however unsure, the best first."""
        teaching, files = await self._teaching(message), await read_files(attached(message))
        return teaching.weigh(f"{everything(message)}\n{files.text}")

    async def _teaching(self, message: discord.Message) -> Teaching:
        return await self._lore.of(message.guild.id if message.guild else None)

    async def _with_attachments(
        self, text: str, teaching: Teaching, attachments: Sequence[discord.Attachment]
    ) -> Reading:
        """What the words report together with the files; where that is nothing, together with the pictures."""
        files = await read_files(attachments)
        alone = teaching.hear(text)
        # A file of code may make a question look like code, so what the words alone say counts too.
        together = teaching.hear(f"{text}\n{files.text}") if files.text else alone
        heard = together if together.diagnoses or not alone.diagnoses else alone
        seen = "" if heard.diagnoses else await self._seen(attachments)
        enclosed = f"{files.text}\n{seen}".strip()
        if seen and (found := teaching.diagnose(f"{text}\n{seen}")):
            return Reading(found, text, "picture", enclosed=enclosed, unread=files.unread, pictured=True)
        return Reading(heard.diagnoses, text, enclosed=enclosed, unread=files.unread, unknown=heard.unknown)

    async def _asked(self, message: discord.Message, teaching: Teaching) -> Reading:
        text, attachments = everything(message), attached(message)
        files = await read_files(attachments)
        written = f"{text}\n{files.text}".strip()
        found = teaching.lookup(written) if written else ()
        seen = "" if found else await self._seen(attachments)
        if seen:
            found = teaching.lookup(f"{text}\n{seen}".strip())
        maybe = () if found else teaching.suggestions(written)
        return Reading(found, text, "menu", unread=files.unread, pictured=bool(seen), maybe=maybe)

    async def _seen(self, attachments: Sequence[discord.Attachment]) -> str:
        return await self._pictures.read(attachments) if self._pictures else ""


async def _answered(message: discord.Message) -> discord.Message | None:
    """The message that this one replies to, None where there is none or it cannot be had."""
    reference = message.reference
    if reference is None or reference.message_id is None or reference.type is not discord.MessageReferenceType.reply:
        return None
    if isinstance(reference.resolved, discord.Message):
        return reference.resolved
    try:
        return await message.channel.fetch_message(reference.message_id)
    except UNSENT:
        return None
