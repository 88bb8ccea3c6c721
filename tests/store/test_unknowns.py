"""The inbox: what nothing explains, clustered, and without the text of one person alone."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.unknown import Unknown
from bot.store.schema import sightings, unknowns
from bot.store.store import Store
from bot.store.unknowns import Cluster, Inbox
from tests.store.world import KEY, NOON, rows_of

WARP = "Warp core of Bartholomew is not aligned, ask …"
WARP_AGAIN = "warp core of Annabel is not aligned, ask …"
COLD = "Dilithium chamber is cold"


async def meet(store: Store, source_id: int, user_id: int, shape: str = WARP, guild_id: int = 1, hour: int = 0) -> None:
    at = NOON + timedelta(hours=hour)
    found = Unknown(shape, "400")
    await store.unknowns.met(source_id, found, guild_id=guild_id, channel_id=10 + source_id, user_id=user_id, at=at)


async def inbox(store: Store, guild_id: int = 1, offset: int = 0, limit: int = 9) -> Inbox:
    return await store.unknowns.inbox(guild_id, offset=offset, limit=limit)


async def test_what_one_person_alone_met_has_no_text(store: Store, url: str) -> None:
    for source_id in range(3):
        await meet(store, source_id, user_id=100)
    assert await inbox(store) == Inbox((), 0, 1)
    kept = str([await rows_of(url, table) for table in (unknowns, sightings)]).lower()
    assert not any(word in kept for word in ("warp", "core", "bartholomew", "aligned"))


async def test_a_second_person_brings_what_both_errors_have_in_common(store: Store, url: str) -> None:
    await meet(store, 1, user_id=100)
    await meet(store, 2, user_id=200, shape=WARP_AGAIN, hour=2)
    await meet(store, 3, user_id=200, hour=1)
    (cluster,) = (await inbox(store)).clusters
    assert cluster == Cluster(
        id=cluster.id,
        shape="warp core of … is not aligned, ask …",
        code="400",
        state="open",
        count=3,
        people=2,
        first_at=NOON,
        last_at=NOON + timedelta(hours=2),
        channel_id=13,
        source_id=3,
    )
    assert "annabel" not in str(await rows_of(url, unknowns)).lower()


async def test_values_differ_and_errors_stay_apart(store: Store) -> None:
    for source_id, shape in enumerate((WARP, COLD, WARP_AGAIN, COLD, f"{COLD} again", WARP)):
        await meet(store, source_id, user_id=100 + source_id, shape=shape)
    assert [(c.shape.lower(), c.count) for c in (await inbox(store)).clusters] == [
        ("warp core of … is not aligned, ask …", 3),
        ("dilithium chamber is cold", 3),
    ]


async def test_a_replayed_message_is_counted_once(store: Store) -> None:
    for user_id in (100, 100, 200, 200):
        await meet(store, user_id, user_id)
    (cluster,) = (await inbox(store)).clusters
    assert cluster.count == 2


async def test_many_at_once_open_one_cluster(store: Store) -> None:
    await asyncio.gather(*(meet(store, number, user_id=number) for number in range(20)))
    found = await inbox(store)
    assert [(cluster.count, cluster.people) for cluster in found.clusters] == [(20, 20)]


async def test_what_most_people_met_comes_first_and_pages_follow(store: Store) -> None:
    shapes = [f"{word} chamber is {word}" for word in ("alpha", "bravo", "charlie", "delta")]
    source = 0
    for people, shape in zip((2, 4, 3, 1), shapes, strict=True):
        for user_id in range(people):
            await meet(store, source := source + 1, user_id, shape)
    first, second = await inbox(store, limit=2), await inbox(store, offset=2, limit=2)
    assert [cluster.shape for cluster in (*first.clusters, *second.clusters)] == [shapes[1], shapes[2], shapes[0]]
    assert (first.total, first.single) == (second.total, second.single) == (3, 1)


async def test_guilds_know_nothing_of_each_other(store: Store) -> None:
    for guild_id in (1, 2):
        await meet(store, guild_id, user_id=guild_id, guild_id=guild_id)
    assert await inbox(store) == Inbox((), 0, 1)
    await meet(store, 3, user_id=3)
    (cluster,) = (await inbox(store)).clusters
    assert await store.unknowns.cluster(1, cluster.id) == cluster
    assert await store.unknowns.cluster(2, cluster.id) is None
    assert not await store.unknowns.settle(2, cluster.id, "ignored")


@pytest.mark.parametrize("state", ["ignored", "taught"])
async def test_what_is_settled_leaves_the_inbox_and_stays_away(store: Store, state) -> None:
    for user_id in (100, 200):
        await meet(store, user_id, user_id)
    (cluster,) = (await inbox(store)).clusters
    assert await store.unknowns.settle(1, cluster.id, state)
    assert not await store.unknowns.settle(1, cluster.id, state)
    await meet(store, 300, user_id=300)
    assert await inbox(store) == Inbox((), 0, 0)
    found = await store.unknowns.cluster(1, cluster.id)
    assert found is not None
    assert (found.state, found.count) == (state, 3)
    assert await store.unknowns.settle(1, cluster.id, "open")
    assert (await inbox(store)).total == 1


async def test_clusters_outlive_a_restart(url: str) -> None:
    for source_id in (1, 2):
        async with Store.open(url, KEY) as store:
            await meet(store, source_id, user_id=source_id)
    async with Store.open(url, KEY) as store:
        assert (await inbox(store)).total == 1
