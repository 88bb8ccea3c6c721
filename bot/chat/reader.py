"""Reads a message for errors."""

from dataclasses import dataclass

import discord

from bot.chat.failures import UNSENT
from bot.chat.intake import everything, written
from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.store.log import Source


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a message.

    ``text`` is what the author wrote, ``source`` how the error came, ``quoted`` whether it stands in quoted lines only.
    """

    diagnoses: tuple[Diagnosis, ...]
    text: str
    source: Source = "auto"
    quoted: bool = False

    @property
    def pictured(self) -> bool:
        """Whether the error was read in a picture."""
        return self.source == "picture"


class Reader:
    """Reads messages."""

    def __init__(self, diagnoser: Diagnoser) -> None:
        self._diagnoser = diagnoser

    async def automatic(self, message: discord.Message, *, proxied: bool = False) -> Reading:
        """What a message in a watched channel reports of its author's own failure."""
        text = written(message, proxied=proxied)
        found = self._diagnoser.diagnose(text)
        if not found and ">" in message.content and (quoted := self._diagnoser.diagnose(everything(message))):
            return Reading(quoted, text, quoted=True)
        return Reading(found, text)

    async def asked(self, message: discord.Message) -> Reading:
        """What a message reports that a person points at; of a mere "same here", the message that it answers."""
        reading = self._asked(message)
        if not reading.diagnoses and (answered := await _answered(message)):
            before = self._asked(answered)
            return before if before.diagnoses else reading
        return reading

    async def guesses(self, message: discord.Message) -> tuple[Diagnosis, ...]:
        """Every error that a message may report, however unsure, the best first."""
        return self._diagnoser.weigh(everything(message))

    def _asked(self, message: discord.Message) -> Reading:
        text = everything(message)
        return Reading(self._diagnoser.lookup(text) if text.strip() else (), text, "menu")


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
