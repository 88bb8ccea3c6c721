"""What each guild has taught, ready for use."""

from typing import Final

import structlog

from bot.chat.resilience.failures import describe
from bot.core.diagnosis import Diagnoser
from bot.core.teaching import Teaching, Teachings
from bot.store.store import Store, StoreError

_log: Final = structlog.get_logger(__name__)


class Lore:
    """The diagnoser as each guild has taught it."""

    def __init__(self, diagnoser: Diagnoser, store: Store) -> None:
        self._teachings = Teachings(diagnoser)
        self._store = store

    def known(self, guild_id: int) -> Teaching | None:
        """The Teaching of a guild where it is in memory already."""
        lessons = self._store.knowledge.known(guild_id)
        return None if lessons is None else self._teachings.of(guild_id, lessons)

    async def of(self, guild_id: int | None) -> Teaching:
        """The Teaching of a guild; outside of guilds nothing is taught."""
        try:
            lessons = await self._store.knowledge.lessons(guild_id) if guild_id else {}
        except StoreError as error:  # what needs no database is answered without it
            _log.error("lessons_not_read", **describe(error))
            lessons = {}
        return self._teachings.of(guild_id or 0, lessons)
