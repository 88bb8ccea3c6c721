"""Ends a bot that hears nothing from Discord any more, so that a supervisor starts it anew."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

import structlog
from discord.ext import tasks

from bot.chat.client import SupportClient

_log: Final = structlog.get_logger(__name__)
_AGAIN: Final = 0.2
"""Seconds until what did not end when it was cancelled is cancelled again."""

_LOOK: Final = 15.0
"""Seconds between two looks at the gateway."""


class HealthError(Exception):
    """The bot cannot be watched over, or had to be ended; the text says what to do."""


async def watched_over(client: SupportClient, life: Coroutine[Any, Any, None]) -> None:
    """Live, but end with HealthError when the gateway was silent for too long: a supervisor starts the bot anew."""
    living = asyncio.ensure_future(life)
    stopped = False

    @tasks.loop(seconds=_LOOK)
    async def look() -> None:
        nonlocal stopped
        if client.pulse.stopped(client.shards):
            stopped = True
            living.cancel()

    look.start()
    try:
        await asyncio.wait({living})
    finally:
        look.cancel()
        await _ended(living)
    if stopped:
        silence = round(client.pulse.silence)
        _log.critical("gateway_silent", seconds=silence)
        raise HealthError(
            f"Discord's gateway has been silent for {silence} s: ended, so that a supervisor can start the bot anew."
        )
    living.result()


async def _ended(living: asyncio.Future[None]) -> None:
    """Cancel until it ends: discord.py swallows what cancels it while it takes up a lost connection again."""
    while not living.done():
        living.cancel()
        await asyncio.wait({living}, timeout=_AGAIN)
    if not living.cancelled():
        living.exception()  # looked at, so that nobody warns of it
