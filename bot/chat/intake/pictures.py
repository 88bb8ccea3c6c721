"""Reads screenshots where the extra ``ocr`` is installed: few, small enough, one at a time, in a process of its own."""

import asyncio
import importlib.util
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from time import monotonic
from typing import Final

import discord
import structlog

from bot.chat.intake.downloads import UNFETCHED, download
from bot.chat.intake.layout import in_reading_order
from bot.chat.intake.ocr_process import OcrProcess, UnseenError

_log: Final = structlog.get_logger(__name__)
_TYPES: Final = ("image/png", "image/jpeg", "image/webp")
_PICTURES: Final = 3
"""Pictures of a message that are read."""

_UNDERWAY: Final = 4
"""Pictures that are read or wait at the same time; one more is dropped, so that a flood costs what these do."""

_BYTES: Final = 10 * 2**20
_PIXELS: Final = 16_000_000
"""Of the largest picture that is fetched. Discord tells its size; what comes is measured all the same."""

_FETCHED: Final = 10.0
_BEGUN: Final = 15.0
"""Seconds within which a picture must be there, and its reading must begin: later the answer is of no use."""


def available() -> bool:
    """Whether the extra is installed."""
    return all(importlib.util.find_spec(module) for module in ("rapidocr", "onnxruntime"))


class PictureReader:
    """Reads the pictures of messages. Nothing is loaded before the first one."""

    def __init__(self) -> None:
        self._process = OcrProcess()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._underway = 0

    async def read(self, attachments: Sequence[discord.Attachment]) -> str:
        """The texts of the first pictures, line by line; empty where there are none or nothing could be read."""
        pictures = [attachment for attachment in attachments if _is_readable(attachment)][:_PICTURES]
        texts = [await self._text(picture) for picture in pictures]
        return "\n".join(text for text in texts if text)

    def close(self) -> None:
        """Give up what is being read, and end the process."""
        self._process.stop()
        self._thread.shutdown(cancel_futures=True)
        self._process.close()

    async def _text(self, attachment: discord.Attachment) -> str:
        if self._underway >= _UNDERWAY:
            return ""
        self._underway += 1
        try:
            async with asyncio.timeout(_FETCHED):
                picture = await _fetched(attachment)
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._thread, self._seen, picture, monotonic() + _BEGUN)
        except (*UNFETCHED, TimeoutError, UnseenError) as error:
            _log.debug("picture_not_read", reason=type(error).__name__)
            return ""
        finally:
            self._underway -= 1

    def _seen(self, picture: bytes, latest: float) -> str:
        if monotonic() > latest:
            raise TimeoutError
        return in_reading_order(self._process.read(picture))


@contextmanager
def opened_pictures() -> Iterator[PictureReader | None]:
    """A reader for as long as the bot lives; None without the extra, which the log says once."""
    if not available():
        _log.info("pictures_not_read", reason="the extra ocr is not installed")
        yield None
        return
    reader = PictureReader()
    try:
        yield reader
    finally:
        reader.close()


def _is_readable(attachment: discord.Attachment) -> bool:
    kind = (attachment.content_type or "").partition(";")[0]
    pixels = (attachment.width or 0) * (attachment.height or 0)
    return kind in _TYPES and attachment.size <= _BYTES and pixels <= _PIXELS


async def _fetched(attachment: discord.Attachment) -> bytes:
    """The file of a picture; raises UnseenError for one that is empty or too large."""
    picture = bytearray()

    def take(piece: bytes) -> None:
        picture.extend(piece)
        if len(picture) > _BYTES:
            raise UnseenError("too large")

    await download(attachment, take)
    if not picture:
        raise UnseenError("empty")
    return bytes(picture)
