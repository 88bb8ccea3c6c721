"""The log: claims, occurrences and what becomes of them."""

import asyncio

import pytest

from bot.store.log import Finding, Outcome
from bot.store.schema import occurrences, people, totals
from bot.store.store import Store, StoreError
from tests.store.world import KEY, NOON, Event, play, rows_of

TWO = (Finding("concurrency-balance", "429", 0.97), Finding("rate-limit", "429", 0.8))


async def claim(store: Store, source_id: int = 7) -> bool:
    return await store.log.claim(source_id, guild_id=1, channel_id=10, user_id=100, at=NOON)


async def test_a_replayed_event_is_claimed_once(store: Store) -> None:
    assert await claim(store)
    assert not await claim(store)


async def test_of_twenty_claims_at_the_same_time_one_wins(store: Store) -> None:
    assert sum(await asyncio.gather(*(claim(store) for _ in range(20)))) == 1


async def test_two_programs_on_one_database_share_the_claims(url: str) -> None:
    async with Store.open(url, KEY) as one, Store.open(url, KEY) as other:
        taken = await asyncio.gather(*(claim(store, source_id) for source_id in range(10) for store in (one, other)))
    assert sum(taken) == 10


async def test_recording_again_changes_nothing(store: Store, url: str) -> None:
    await claim(store)
    await store.log.record(7, TWO, source="auto", language="en", answered=True)
    before = [await rows_of(url, table) for table in (occurrences, people, totals)]
    await store.log.record(7, TWO, source="menu", language="de", answered=False)
    assert [await rows_of(url, table) for table in (occurrences, people, totals)] == before


async def test_an_edit_adds_only_the_errors_that_are_new(store: Store) -> None:
    await claim(store)
    await store.log.record(7, TWO[:1], source="auto", language="en", answered=True)
    await store.log.record(7, TWO, source="auto", language="en", answered=True)
    assert sorted(row.entry for row in await store.log.recent(1, 10)) == ["concurrency-balance", "rate-limit"]


async def test_an_occurrence_holds_what_was_found_and_how(store: Store) -> None:
    await claim(store)
    await store.log.record(7, TWO[:1], source="picture", language="zh-CN", answered=False)
    (row,) = await store.log.recent(1, 10)
    assert (row.source_id, row.guild_id, row.channel_id, row.at) == (7, 1, 10, NOON)
    assert (row.entry, row.code, row.confidence) == ("concurrency-balance", "429", 0.97)
    assert (row.source, row.language, row.answered, row.outcome) == ("picture", "zh-CN", False, None)
    assert store.log.is_person(row.person, 100)


async def test_recent_gives_the_newest_first_and_only_of_the_guild(store: Store) -> None:
    for source_id, guild_id in enumerate((1, 2, 1, None, 1)):
        await play(store, Event(source_id, guild_id=guild_id))
    assert [row.source_id for row in await store.log.recent(1, 2)] == [4, 2]
    assert [row.source_id for row in await store.log.recent(None, 9)] == [4, 3, 2, 1, 0]


async def test_a_source_that_nobody_claimed_cannot_be_recorded(store: Store, url: str) -> None:
    with pytest.raises(StoreError, match="never claimed"):
        await store.log.record(7, TWO, source="auto", language="en", answered=True)
    assert await rows_of(url, totals) == []


async def test_many_at_once_are_all_counted(store: Store, url: str) -> None:
    orders = (("a", "b"), ("b", "a"))
    await asyncio.gather(*(play(store, Event(n, entries=orders[n % 2], outcomes=("solved",))) for n in range(20)))
    assert sorted(row[-4:] for row in await rows_of(url, totals)) == [(20, 20, 20, 0)] * 2
    assert sorted(row[-1] for row in await rows_of(url, people)) == [20, 20]


async def test_a_look_up_is_in_the_totals_but_among_no_people(store: Store, url: str) -> None:
    await play(store, Event(7, source="slash"))
    assert await rows_of(url, people) == []
    assert [row[-4:] for row in await rows_of(url, totals)] == [(1, 1, 0, 0)]


async def test_a_reply_that_was_sent_counts_as_an_answer_once(store: Store, url: str) -> None:
    await play(store, Event(7, entries=("a", "b"), answered=False))
    assert [row[-4:] for row in await rows_of(url, totals)] == [(1, 0, 0, 0)] * 2
    for _ in range(2):
        await store.log.replied(7, 8)
    assert [row.answered for row in await store.log.recent(1, 9)] == [True, True]
    assert [row[-4:] for row in await rows_of(url, totals)] == [(1, 1, 0, 0)] * 2


async def test_an_outcome_replaces_the_one_before(store: Store, url: str) -> None:
    await play(store, Event(7))
    expected: tuple[tuple[Outcome, tuple[int, int]], ...] = (
        ("solved", (1, 0)),
        ("solved", (1, 0)),
        ("wrong", (0, 1)),
        ("dismissed", (0, 0)),
    )
    for outcome, sums in expected:
        assert await store.log.outcome(7, outcome)
        assert [row.outcome for row in await store.log.recent(1, 9)] == [outcome]
        assert [row[-2:] for row in await rows_of(url, totals)] == [sums]


async def test_an_unknown_source_has_no_owner_and_no_outcome(store: Store) -> None:
    assert await store.log.owner(7) is None
    assert not await store.log.outcome(7, "solved")


async def test_the_asker_alone_is_the_owner(store: Store) -> None:
    await claim(store)
    owner = await store.log.owner(7)
    assert store.log.is_person(owner, 100)
    assert not store.log.is_person(owner, 101)
    assert not store.log.is_person(None, 100)


async def test_a_restart_keeps_everything(url: str) -> None:
    async with Store.open(url, KEY) as store:
        await play(store, Event(7, outcomes=("stuck",)))
        await store.log.replied(7, 8)
        await store.guilds.watch(1, 10, NOON)
        await store.set("commands", "abc")
        before = await store.log.recent(1, 9), await store.guilds.settings(1)
    async with Store.open(url, KEY) as store:
        assert (await store.log.recent(1, 9), await store.guilds.settings(1)) == before
        assert await store.get("commands") == "abc"
        assert not await claim(store)


async def test_a_kept_value_is_replaced(store: Store) -> None:
    assert await store.get("commands") is None
    for value in ("abc", "def"):
        await store.set("commands", value)
        assert await store.get("commands") == value
