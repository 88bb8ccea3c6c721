"""Holds the texts of deleted messages for a few minutes, in memory only, so that their authors can have them back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

TIME: Final = timedelta(minutes=15)
"""How long a text is held."""

_MOST: Final = 200
_SIZE: Final = 500_000
"""Texts, and characters of them all, that are held at once."""


@dataclass(frozen=True, slots=True, repr=False)
class _Text:
    author: int
    text: str
    until: datetime


class Held:
    """Texts by the id of their message."""

    def __init__(self) -> None:
        self._texts: dict[int, _Text] = {}

    def keep(self, message_id: int, author_id: int, text: str, now: datetime) -> bool:
        """Hold a text; False where there is no room."""
        self._forget(now)
        size = sum(len(held.text) for held in self._texts.values())
        if len(self._texts) >= _MOST or size + len(text) > _SIZE:
            return False
        self._texts[message_id] = _Text(author_id, text, now + TIME)
        return True

    def drop(self, message_id: int) -> None:
        """Hold the text of a message no longer."""
        self._texts.pop(message_id, None)

    def author(self, message_id: int, now: datetime) -> int | None:
        """Whose text is held; None where it is not held any more."""
        self._forget(now)
        held = self._texts.get(message_id)
        return held.author if held else None

    def text(self, message_id: int) -> str:
        """The text that is held of a message; empty where none is."""
        held = self._texts.get(message_id)
        return held.text if held else ""

    def __contains__(self, message_id: int) -> bool:
        return message_id in self._texts

    def _forget(self, now: datetime) -> None:
        self._texts = {number: held for number, held in self._texts.items() if now < held.until}
