"""What the program keeps for itself."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta

from bot.store.store import Store
from tests.store.world import NOON


async def test_a_lease_has_one_holder_until_it_ends_or_is_given_back(store: Store) -> None:
    def lease(start: int, end: int) -> Awaitable[bool]:
        return store.lease("digest", NOON + timedelta(minutes=start), NOON + timedelta(minutes=end))

    assert sorted(await asyncio.gather(*(lease(0, 5) for _ in range(4)))) == [False, False, False, True]
    assert not await lease(4, 9)
    assert await lease(5, 9)
    await store.set("digest", "")
    assert await lease(6, 9)
