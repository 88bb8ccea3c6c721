"""The outbox: an answer that was promised is sent, or given up; nothing is counted twice on the way."""

import asyncio

from bot.store.occurrences import Finding
from bot.store.outbox import Waiting
from bot.store.schema import occurrences, people, totals
from bot.store.store import Store
from tests.store.world import KEY, NOON, rows_of

FOUND = (Finding("insufficient-balance", "402", 0.9, {"limit": "32"}), Finding("rate-limit", "429", 0.8))


async def begin(store: Store, source_id: int = 7, *, guild_id: int = 1, answer: bool = True) -> bool:
    return await store.log.begin(
        source_id,
        FOUND,
        guild_id=guild_id,
        channel_id=10,
        user_id=100,
        at=NOON,
        source="auto",
        language="en",
        answer=answer,
    )


async def test_a_claim_and_its_errors_are_logged_together(store: Store) -> None:
    assert await begin(store)
    answer = await store.log.answer(7)
    assert answer is not None
    assert answer.findings == FOUND
    assert [row.answered for row in await store.log.recent(1, 10)] == [False, False]


async def test_who_loses_the_claim_logs_nothing(store: Store, url: str) -> None:
    assert sum(await asyncio.gather(*(begin(store) for _ in range(10)))) == 1
    assert [len(await rows_of(url, table)) for table in (occurrences, people, totals)] == [2, 2, 2]


async def test_a_promised_answer_waits_until_it_is_sent(store: Store) -> None:
    await begin(store)
    assert await store.outbox.waiting({1}) == [Waiting(7, 1, 10, NOON)]
    assert await store.outbox.waits(7)
    await store.log.replied(7, 8)
    assert not await store.outbox.waits(7)
    assert await store.outbox.waiting({1}) == []


async def test_an_answer_that_is_given_up_is_not_counted(store: Store) -> None:
    await begin(store)
    await store.outbox.give_up(7)
    assert await store.outbox.waiting({1}) == []
    assert [row.answered for row in await store.log.recent(1, 10)] == [False, False]


async def test_it_is_known_which_sources_are_claimed(store: Store) -> None:
    await begin(store)
    assert await store.log.claimed([6, 7, 8]) == {7}
    assert await store.log.claimed([]) == set()


async def test_what_is_only_logged_waits_for_nothing(store: Store) -> None:
    await begin(store, answer=False)
    assert await store.outbox.waiting({1}) == []


async def test_an_answer_that_is_withdrawn_before_it_is_sent_waits_no_longer(store: Store) -> None:
    await begin(store)
    await store.log.withdrawn(7, "deleted")
    assert await store.outbox.waiting({1}) == []


async def test_each_guild_has_its_own_and_the_oldest_comes_first(store: Store) -> None:
    for source_id, guild_id in ((9, 1), (8, 2), (7, 1), (6, 3)):
        await begin(store, source_id, guild_id=guild_id)
    assert [one.source_id for one in await store.outbox.waiting({1})] == [7, 9]
    assert [one.source_id for one in await store.outbox.waiting({1, 2})] == [7, 8, 9]


async def test_a_claim_that_moves_takes_its_promise_along(store: Store) -> None:
    await begin(store)
    await store.log.move(7, 11)
    assert [one.source_id for one in await store.outbox.waiting({1})] == [11]


async def test_what_one_process_left_another_finds(url: str) -> None:
    async with Store.open(url, KEY) as broken_off:
        await begin(broken_off)
    async with Store.open(url, KEY) as next_one:
        assert [one.source_id for one in await next_one.outbox.waiting({1})] == [7]
