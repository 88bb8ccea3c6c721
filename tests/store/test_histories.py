"""How it is with one entry, told from a small history."""

from datetime import timedelta

import pytest

from bot.core.history import Neighbour, Variant
from bot.core.periods import span
from bot.store.occurrences import Finding
from bot.store.store import Store
from tests.store.world import NOON, Event, play

NOW = NOON + timedelta(minutes=20)
SPANS = [span(timedelta(days=7), NOW), span(timedelta(hours=24), NOW)]
BALANCE = "insufficient-balance"


@pytest.fixture(autouse=True)
async def past(store: Store) -> None:
    hour = timedelta(hours=1)
    for event in (
        Event(1, at=NOON - 3 * hour, outcomes=("solved",), outcome_after=hour),
        Event(2, at=NOON - 2 * hour, user_id=101, channel_id=11, thread_id=99, outcomes=("deleted",)),
        Event(3, at=NOON - 2 * hour, user_id=101, entries=("rate-limit",)),
        Event(4, at=NOON, entries=(BALANCE, "rate-limit")),
        Event(5, at=NOON, user_id=102, entries=("invalid-key",)),
        Event(6, at=NOON, guild_id=2, user_id=100, entries=(BALANCE, "invalid-key")),
        Event(7, at=NOON, source="slash"),
    ):
        await play(store, event)


@pytest.mark.parametrize("asked", SPANS)
async def test_the_history_of_an_entry_is_told_of_its_own_guild_alone(store: Store, asked: object) -> None:
    history = await store.histories.history(1, BALANCE, asked)
    assert history.issue is not None
    assert (history.issue.seen, history.issue.people, history.issue.repeated, history.issue.lookups) == (3, 2, 1, 1)
    assert history.issue.time_to_solved == timedelta(hours=1)
    assert sum(history.trend.counts) == 3
    assert [(part.key, part.seen) for part in history.channels] == [("10", 2), ("11", 1)]
    assert history.outcomes == {"solved": 1, "deleted": 1, "": 1}
    assert [sighting.message_id for sighting in history.latest] == [4, 1]
    assert history.neighbours == (Neighbour("rate-limit", 2),)


@pytest.mark.parametrize("asked", SPANS)
async def test_the_week_has_its_days_and_hours(store: Store, asked: object) -> None:
    table = (await store.histories.history(1, BALANCE, asked)).week
    assert NOON.weekday() == 6
    assert [len(row) for row in table] == [24] * 7
    assert {(day, hour): count for day, row in enumerate(table) for hour, count in enumerate(row) if count} == {
        (6, 9): 1,
        (6, 10): 1,
        (6, 12): 1,
    }


async def test_values_that_were_read_are_ranked(store: Store) -> None:
    for number, model in enumerate(("deepseek-v9", "gpt-4", "deepseek-v9"), 20):
        await store.log.claim(number, guild_id=1, channel_id=10, user_id=100, at=NOON)
        found = [Finding("model-not-exist", "400", 1.0, {"model": model})]
        await store.log.record(number, found, source="auto", language="en", answered=True)
    history = await store.histories.history(1, "model-not-exist", SPANS[0])
    assert history.variants == (Variant("model", "deepseek-v9", 2), Variant("model", "gpt-4", 1))


async def test_an_entry_that_nobody_met_has_an_empty_history(store: Store) -> None:
    history = await store.histories.history(1, "overloaded", SPANS[0])
    assert history.issue is None
    assert not any(history.trend.counts)
    assert (history.channels, history.latest, history.variants, history.neighbours) == ((), (), (), ())
