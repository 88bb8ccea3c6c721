"""Locks by number, such as one for each message: they exist as long as somebody holds or awaits them."""

import asyncio
from weakref import WeakValueDictionary


class Locks:
    """``async with locks.of(message.id)``: one at a time for the same number, side by side for others."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def of(self, number: int) -> asyncio.Lock:
        """The lock of this number."""
        return self._locks.setdefault(number, asyncio.Lock())
