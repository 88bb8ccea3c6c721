"""What reports and lists call an entry."""

from bot.chat.answering.answers import Answers
from bot.chat.answering.lore import Lore
from bot.core.catalog import Catalog


class Names:
    """Code and title of an entry in a language; the slug of one that left the catalog since it was logged."""

    def __init__(self, catalog: Catalog, answers: Answers) -> None:
        self._catalog = catalog
        self._answers = answers

    def __call__(self, slug: str, language: str) -> str:
        """``402 · Insufficient Balance``."""
        entry = self._catalog.get(slug)
        return self._answers.title(entry, language) if entry else slug


class GuildNames:
    """The Names of a guild, which may have entries of its own."""

    def __init__(self, lore: Lore, answers: Answers) -> None:
        self._lore = lore
        self._answers = answers

    async def of(self, guild_id: int) -> Names:
        """As the guild has taught them."""
        return Names((await self._lore.of(guild_id)).catalog, self._answers)
