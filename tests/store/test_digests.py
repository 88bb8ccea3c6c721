"""Digests: each is sent once."""

import asyncio
from datetime import timedelta

from bot.core.digest import Schedule
from bot.store.store import Store

from .world import KEY, NOON

WEEKLY = Schedule("week", 9, "Europe/Berlin")


async def test_a_digest_is_claimed_once_for_each_time(url: str) -> None:
    due = NOON + timedelta(days=7)
    async with Store.open(url, KEY) as store, Store.open(url, KEY) as other:
        await store.digests.schedule(1, WEEKLY, NOON)
        assert not await other.digests.claim(1, NOON)
        claims = (some.digests.claim(1, due) for some in (store, other, store, other))
        assert sorted(await asyncio.gather(*claims)) == [False, False, False, True]
        assert not await store.digests.claim(1, NOON)
    async with Store.open(url, KEY) as store:
        assert not await store.digests.claim(1, due)
        assert await store.digests.claim(1, due + timedelta(days=7))


async def test_only_guilds_that_want_a_digest_are_told(store: Store) -> None:
    daily = Schedule("day", 22, "Asia/Tokyo")
    await store.digests.schedule(1, WEEKLY, NOON)
    await store.digests.schedule(1, daily, NOON)
    await store.digests.schedule(2, WEEKLY, NOON)
    await store.digests.cancel(2)
    assert await store.digests.schedules({1, 2, 3}) == {1: daily}
    assert await store.digests.schedules({2}) == {}
    assert not await store.digests.claim(2, NOON + timedelta(days=7))
