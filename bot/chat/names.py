"""What reports call an entry."""

from bot.chat.answers import Answers
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
