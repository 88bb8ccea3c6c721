"""Reads the text files of a message, within limits of size, number and time."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final, Literal

import discord

from bot.chat.intake.downloads import UNFETCHED, download
from bot.core.files import Excerpt, Unreadable, UnreadableError, decode

Reason = Literal["too-large", "not-text", "broken", "slow"]

_FILES: Final = 4
"""Files of a message that are read."""

_BYTES: Final = 26 * 2**20
_PACKED: Final = 4 * 2**20
"""Bytes of the largest file and of the largest archive; a plain file is never held as a whole."""

_SECONDS: Final = 8.0
"""That fetching and reading a file may take."""

_TEXTS: Final = frozenset({".txt", ".log", ".md", ".json", ".py", ".js", ".ts", ".csv"})
"""Names of text files; some are taken for media (``.ts`` is also a film)."""

_MEDIA: Final = ("image/", "video/", "audio/", "font/")
_REASONS: Final[dict[Unreadable, Reason]] = {
    "empty": "not-text",
    "not-text": "not-text",
    "broken": "broken",
    "too-large": "too-large",
}


@dataclass(frozen=True, slots=True)
class Files:
    """What the files of a message say: their texts, one after the other, and why others could not be read."""

    text: str = ""
    unread: tuple[Reason, ...] = ()


class _UnreadError(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Final = reason


async def read_files(attachments: Sequence[discord.Attachment]) -> Files:
    """The texts of the first files that may be text; one that cannot be read does not cost the others."""
    wanted = [attachment for attachment in attachments if _may_be_text(attachment)][:_FILES]
    results = await asyncio.gather(*map(_read, wanted), return_exceptions=True)
    unread = []
    for result in results:
        if isinstance(result, _UnreadError):
            unread.append(result.reason)
        elif isinstance(result, BaseException):
            raise result
    texts = [result for result in results if isinstance(result, str)]
    return Files("\n".join(texts), tuple(dict.fromkeys(unread)))


def _may_be_text(attachment: discord.Attachment) -> bool:
    """By its name, else by what Discord takes it for; its content decides."""
    if PurePath(attachment.filename).suffix.lower() in _TEXTS:
        return True
    return not (attachment.content_type or "").startswith(_MEDIA)


async def _read(attachment: discord.Attachment) -> str:
    """The text of a file; raises _UnreadError."""
    if attachment.size > _BYTES:  # Discord tells the size; what comes is counted all the same.
        raise _UnreadError("too-large")
    excerpt = Excerpt(_BYTES, _PACKED)
    try:
        async with asyncio.timeout(_SECONDS):
            await download(attachment, excerpt.add)
            # Unpacking takes longer than other messages may wait.
            return await asyncio.to_thread(decode, excerpt.data)
    except UnreadableError as error:
        raise _UnreadError(_REASONS[error.reason]) from error
    except TimeoutError:
        raise _UnreadError("slow") from None
    except UNFETCHED as error:
        raise _UnreadError("broken") from error
