"""Where errors end: a kind private sentence for the person, a log line without anybody's words for the operator."""

import traceback
from pathlib import Path
from typing import Any, Final

import aiohttp
import discord
import structlog

from bot.chat.text.words import Words, language_of
from bot.store.store import StoreError

UNSENT: Final = (discord.DiscordException, aiohttp.ClientError, OSError)
"""What sending to Discord may raise: refused, gone, broken on the way."""

_log: Final = structlog.get_logger(__name__)
_FRAMES: Final = 6


async def report(where: str, error: BaseException, interaction: discord.Interaction[Any] | None, words: Words) -> None:
    """Log an error that nobody foresaw and, where a person waits for an answer, say so to that person alone."""
    cause = getattr(error, "original", error)
    _log.error("unexpected_error", where=where, at=place(cause), **describe(cause))
    if interaction is None or interaction.is_expired():
        return
    sentence = words.say(language_of(interaction.locale))("sorry")
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        else:
            await interaction.response.send_message(sentence, ephemeral=True)
    except UNSENT as failure:
        _log.warning("apology_failed", where=where, **describe(failure))


def describe(error: BaseException) -> dict[str, str | int]:
    """What a log may say of an error: its kind, Discord's numbers, the store's sentence; never a message in general."""
    told: dict[str, str | int] = {"error": type(error).__name__}
    if isinstance(error, discord.HTTPException):
        told |= {"status": error.status, "code": error.code}
    if isinstance(error, StoreError):
        told["reason"] = str(error)
    return told


def place(error: BaseException) -> str:
    """The last calls on the way to the error; its message stays out, for it may quote what somebody pasted."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    return " > ".join(f"{_file(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)


def _file(path: str) -> str:
    """With its folder: several have a words.py."""
    return "/".join(Path(path).parts[-2:])
