"""The log: claims, occurrences and what becomes of them."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.store.log import Said
from bot.store.occurrences import Finding, Outcome
from bot.store.schema import corrections, occurrences, people, totals
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
    assert sorted(row[4] for row in await rows_of(url, people)) == [20, 20]


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


async def test_an_edit_puts_what_is_found_now_in_place_of_what_was_found_before(store: Store, url: str) -> None:
    await play(store, Event(7, entries=("a", "b"), outcomes=("solved",)))
    await store.log.revise(7, [Finding("b", "402", 0.9), TWO[0]], source="auto", language="en", answered=False)
    assert sorted(row.entry for row in await store.log.recent(1, 9)) == ["b", "concurrency-balance"]
    by_entry = {row[1]: row[-4:] for row in await rows_of(url, totals)}
    assert by_entry == {"a": (0, 0, 0, 0), "b": (1, 1, 1, 0), "concurrency-balance": (1, 0, 0, 0)}
    assert sorted(row[1] for row in await rows_of(url, people)) == ["b", "concurrency-balance"]


async def test_an_edit_that_takes_the_error_away_leaves_nothing(store: Store, url: str) -> None:
    await play(store, Event(7))
    await play(store, Event(8, user_id=101))
    await store.log.revise(7, [], source="auto", language="en", answered=False)
    assert [row.source_id for row in await store.log.recent(1, 9)] == [8]
    assert [row[-4:] for row in await rows_of(url, totals)] == [(1, 1, 0, 0)]
    assert len(await rows_of(url, people)) == 1


async def test_an_answer_tells_what_was_found_and_which_message_says_so(store: Store) -> None:
    await claim(store)
    values = {"limit": "32"}
    found = (Finding("concurrency-balance", "429", 0.97, values), TWO[1])
    await store.log.record(7, found, source="auto", language="zh-CN", answered=False)
    await store.log.replied(7, 8)
    answer = await store.log.answer(7)
    assert answer is not None
    assert (answer.source_id, answer.reply_id, answer.channel_id, answer.guild_id) == (7, 8, 10, 1)
    assert (answer.language, answer.findings) == ("zh-CN", found)
    assert await store.log.answers([8, 9]) == await store.log.answers([7]) == [answer]
    assert await store.log.answer(9) is None


async def test_a_claim_moves_to_the_message_that_takes_the_place_of_the_first(store: Store) -> None:
    await play(store, Event(7, replied=True))
    before = await store.log.answer(7)
    assert before is not None
    assert await store.log.move(7, 70)
    assert await store.log.answer(7) is None
    assert await store.log.answer(70) == replace(before, source_id=70)
    assert not await store.log.move(7, 71)
    assert await claim(store)
    assert not await store.log.move(7, 70)
    assert await store.log.answer(7) is not None


async def test_the_helpers_are_called_once(store: Store) -> None:
    await play(store, Event(7))
    assert sum(await asyncio.gather(*(store.log.call(7, NOON) for _ in range(5)))) == 1
    assert not await store.log.call(8, NOON)


async def test_a_corrected_answer_is_wrong_and_the_right_one_stands(store: Store, url: str) -> None:
    await play(store, Event(7, entries=("a",), replied=True))
    await store.log.correct(7, Finding("b", "401", 1.0), by=200, at=NOON, language="en")
    answer = await store.log.answer(7)
    assert answer is not None
    assert [finding.entry for finding in answer.findings] == ["b"]
    await store.log.outcome(7, "solved")
    by_entry = {row[1]: row[-2:] for row in await rows_of(url, totals)}
    assert by_entry == {"a": (0, 1), "b": (1, 0)}
    assert [row[1:3] for row in await rows_of(url, corrections)] == [("a", "b")]


async def test_what_is_no_error_has_no_right_answer(store: Store, url: str) -> None:
    await play(store, Event(7, entries=("a",)))
    await claim(store, 8)
    for source_id in (7, 8):
        await store.log.correct(source_id, None, by=200, at=NOON, language="en")
    assert sorted(row[:3] for row in await rows_of(url, corrections)) == [(7, "a", None), (8, None, None)]
    with pytest.raises(StoreError, match="never claimed"):
        await store.log.correct(9, TWO[0], by=200, at=NOON, language="en")


async def test_only_answers_that_stand_were_said(store: Store) -> None:
    await play(store, Event(1, entries=("a",)))
    await play(store, Event(2, entries=("a",), answered=False))
    await play(store, Event(3, entries=("a",), outcomes=("wrong",)))
    await play(store, Event(4, entries=("a",), source="slash"))
    await play(store, Event(5, entries=("a",), at=NOON - timedelta(hours=1)))
    await play(store, Event(6, entries=("a",), guild_id=2, channel_id=20))
    expected = Said("a", 10, store.log.person(100), NOON)
    assert await store.log.said(1, NOON) == [expected]
    assert [said.at for said in await store.log.said_in(10, ["a", "b"])] == [NOON, NOON - timedelta(hours=1)]


async def test_an_answer_that_is_gone_keeps_what_was_said_of_it(store: Store) -> None:
    await play(store, Event(7, replied=True, outcomes=("solved",)))
    await play(store, Event(8, replied=True))
    for source_id in (7, 8):
        await store.log.withdrawn(source_id, "deleted")
    assert [(row.source_id, row.outcome) for row in await store.log.recent(1, 9)] == [(8, "deleted"), (7, "solved")]
    assert {answer.reply_id for answer in await store.log.answers([7, 8])} == {None}
