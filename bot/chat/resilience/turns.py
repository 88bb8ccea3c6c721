"""Messages take turns to be read: however many come, nobody waits behind a flood, and memory stays flat."""

from collections.abc import Awaitable, Callable
from typing import Final

import discord
import structlog

from bot.chat.resilience.backlog import Backlog
from bot.core.fairness import Bounds, FairQueue, Turn
from bot.metrics import DROPPED, MESSAGES, QUEUE, READING

Work = Callable[[], Awaitable[None]]

_log: Final = structlog.get_logger(__name__)


class Turns:
    """What is to be done with each message, in turns; ``begin`` starts a turn, whose end is ``run``'s."""

    def __init__(self, begin: Callable[[Turn[Work]], None], bounds: Bounds, backlog: Backlog) -> None:
        self._begin = begin
        self._backlog = backlog
        self._queue = FairQueue[Work](bounds)
        self._dropped = 0

    @property
    def waiting(self) -> int:
        """How many messages wait for their turn."""
        return len(self._queue)

    def put(self, message: discord.Message, work: Work) -> None:
        """Do this when the message's turn comes; what does not fit is dropped and counted."""
        if self._queue.put(work, message.channel.id, message.author.id):
            self._drop()
        self._next()

    async def run(self, turn: Turn[Work]) -> None:
        """Do what was to be done, where that needs the database later if it must; then let the next ones begin."""
        MESSAGES.inc()
        try:
            with READING.time():
                await self._backlog.write(turn.item)
        finally:
            self._queue.done(turn)
            self._next()

    def _next(self) -> None:
        while turn := self._queue.take():
            self._begin(turn)
        QUEUE.set(len(self._queue))

    def _drop(self) -> None:
        DROPPED.labels("messages").inc()
        self._dropped += 1
        if self._dropped.bit_count() == 1:  # told whenever it has doubled
            _log.warning("messages_dropped", so_far=self._dropped)
