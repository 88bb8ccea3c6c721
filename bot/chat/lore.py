"""What each guild has taught, ready for use."""

from bot.core.diagnosis import Diagnoser
from bot.core.teaching import Teaching, Teachings
from bot.store.store import Store


class Lore:
    """The diagnoser as each guild has taught it."""

    def __init__(self, diagnoser: Diagnoser, store: Store) -> None:
        self._teachings = Teachings(diagnoser)
        self._store = store

    async def of(self, guild_id: int | None) -> Teaching:
        """The Teaching of a guild; outside of guilds nothing is taught."""
        return self._teachings.of(guild_id or 0, await self._store.knowledge.lessons(guild_id) if guild_id else {})
