"""Work that comes back: each job says itself when it has to be done again."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from typing import Final

import discord
from discord.ext import tasks

from bot.chat.resilience.failures import report
from bot.chat.text.words import Words

Job = Callable[[Collection[discord.Guild], datetime], Awaitable[timedelta]]
"""Takes the servers that this process serves and the present (UTC); gives how long nothing is to be done."""

IDLE: Final = timedelta(hours=24)
"""What a job gives that waits for nothing."""

_RETRY: Final = timedelta(minutes=1)


class Rounds:
    """Does a job again and again while the bot runs; one that fails is tried again a minute later."""

    def __init__(self, job: Job, words: Words) -> None:
        self._job = job
        self._words = words
        self._client: discord.Client | None = None
        self._woken = False
        self._busy = False

    def start(self, client: discord.Client) -> None:
        """Begin, for the servers of a client that is connected."""
        self._client = client
        self.wake()

    def wake(self) -> None:
        """Do the job now, whenever it was to be done."""
        if self._woken or self._client is None:
            return
        self._woken = True
        if not self._round.is_running():
            self._round.start()
        elif not self._busy:  # else it is done once more at its end
            self._round.restart()

    async def stop(self) -> None:
        """End the work, so that nothing of it goes on."""
        task = self._round.get_task()
        self._round.cancel()
        if task:
            await asyncio.wait({task})

    @tasks.loop(hours=24)
    async def _round(self) -> None:
        self._woken, self._busy = False, True
        pause = await self._do()
        self._busy = False
        self._round.change_interval(seconds=0 if self._woken else pause.total_seconds())

    async def _do(self) -> timedelta:
        try:
            guilds = self._client.guilds if self._client else ()
            return await self._job(guilds, discord.utils.utcnow())
        except Exception as error:  # noqa: BLE001 - this is where the errors of periodic work end
            await report(self._job.__qualname__, error, None, self._words)
            return _RETRY
