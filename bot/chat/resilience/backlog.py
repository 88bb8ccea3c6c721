"""Rows that the database could not take: they wait, within bounds, until it is back."""

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from discord.ext import tasks

from bot.chat.resilience.failures import describe, place
from bot.metrics import DROPPED, WAITING_WRITES
from bot.store.store import StoreError

Write = Callable[[], Awaitable[object]]

_log: Final = structlog.get_logger(__name__)
_MOST: Final = 1_000
_PAUSE: Final = 5.0
"""Seconds between two tries."""


class Backlog:
    """Does now, or once the database is back, what needs it; the oldest stay where too much waits.

    What is given must bear being done twice: a write that was broken off is done again as a whole.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._waiting: deque[Write] = deque()
        self._lost = 0

    async def write(self, write: Write) -> None:
        """Do it now, else later."""
        try:
            await write()
        except StoreError as error:
            self.keep(write, error)

    def keep(self, write: Write, error: StoreError) -> None:
        """Do later what failed now."""
        if len(self._waiting) < self._most:
            self._waiting.append(write)
        else:
            self._lost += 1
            DROPPED.labels("writes").inc()
        if len(self._waiting) == 1 or self._lost.bit_count() == 1:  # told at first, and whenever the loss has doubled
            _log.error("database_unusable", waiting=len(self._waiting), lost=self._lost, **describe(error))
        WAITING_WRITES.set(len(self._waiting))
        if not self._again.is_running():
            self._again.start()

    @tasks.loop(seconds=_PAUSE)
    async def _again(self) -> None:
        """Do what waits, the oldest first, until the database fails again."""
        written = 0
        while self._waiting:
            write = self._waiting.popleft()
            try:
                await write()
            except StoreError:
                self._waiting.appendleft(write)
                break
            written += 1
        WAITING_WRITES.set(len(self._waiting))
        if not self._waiting:
            _log.info("database_back", written=written, lost=self._lost)
            self._lost = 0
            self._again.stop()

    @_again.error
    async def _bug(self, error: BaseException) -> None:
        _log.error("unexpected_error", where="backlog", at=place(error), **describe(error))
