"""Sends a message once, however often that takes: by its nonce Discord gives back what it has taken already."""

import asyncio
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Final

import aiohttp
import discord

_PAUSES: Final = (0.0, 1.0, 4.0)
"""Seconds before the first, the second and the third try."""

_PATIENCE: Final = 20.0
"""Seconds after which a try that hangs gets company. It is not broken off: discord.py may be waiting for a rate limit
of all its requests, and would never end that wait for the others."""


def nonce_of(message: discord.Message) -> str:
    """The same for every try to answer a message; another one once it was edited: the answer may have gone since."""
    return f"{message.id}-{int(message.edited_at.timestamp()) % 10_000}" if message.edited_at else str(message.id)


async def deliver(send: Callable[[], Awaitable[discord.Message]]) -> discord.Message:
    """Send, again where the way was broken; ``send`` must give the same nonce each time.

    Raises what sending raises (see UNSENT) when Discord refuses, or when three tries were in vain.
    """
    failure: BaseException = TimeoutError()
    tries: set[asyncio.Future[discord.Message]] = set()
    try:
        for pause in _PAUSES:
            await asyncio.sleep(pause)
            tries.add(asyncio.ensure_future(send()))
            done, tries = await asyncio.wait(tries, timeout=_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            for sent in done:
                error = sent.exception()
                if error is None:
                    return sent.result()
                if not _broken(error):
                    raise error
                failure = error
        raise failure
    finally:
        for late in tries:
            late.add_done_callback(lambda one: one.cancelled() or one.exception())  # nobody asks for it any more


def _broken(error: BaseException) -> bool:
    """Whether a failure is the way's; other failures of Discord were tried again by discord.py."""
    if isinstance(error, discord.DiscordServerError):
        return error.status == HTTPStatus.SERVICE_UNAVAILABLE
    return isinstance(error, (aiohttp.ClientError, OSError))
