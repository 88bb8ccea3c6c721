"""Counts of recurring issues, against an account kept by hand."""

import asyncio
import random
from datetime import timedelta
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from bot.core.periods import Span, span
from bot.core.recurrence import Count, Sighting
from bot.store.occurrences import Outcome, Source
from bot.store.rows import MEDIAN_OF
from bot.store.schema import days, occurrences, people, totals
from bot.store.scopes import By, Scope
from bot.store.store import Store
from tests.store.world import KEY, NOON, Account, Event, play, rows_of, second

ENTRIES = ("rate-limit", "insufficient-balance", "invalid-key")
SOURCES: tuple[Source, ...] = ("auto", "picture", "menu", "slash")
OUTCOMES: tuple[Outcome, ...] = ("solved", "stuck", "wrong", "dismissed", "deleted")
NOW = NOON + timedelta(minutes=20, seconds=0.5)
DAYS, HOURS = span(timedelta(days=7), NOW), span(timedelta(hours=24), NOW)
SCOPES = (Scope(1), Scope(1, 10), Scope(2), Scope(3), Scope(None), Scope(None, 11))
# The borders of both spans and of the times before them, and the seconds and days beside.
BORDERS = [moment for s in (DAYS, HOURS) for moment in (s.before, s.before_until, s.since, s.until)]
MOMENTS = [
    moment + delta
    for moment in BORDERS
    for delta in (timedelta(seconds=-1), timedelta(0), timedelta(seconds=0.75), timedelta(days=2), timedelta(hours=7))
    if moment + delta < DAYS.until  # the hour that is running; nothing is logged after it
]

events = st.builds(
    Event,
    source_id=st.integers(1, 12),
    guild_id=st.sampled_from((1, 2, None)),
    channel_id=st.sampled_from((10, 11)),
    thread_id=st.none() | st.just(99),
    user_id=st.sampled_from((100, 101, 102)),
    at=st.sampled_from(MOMENTS),
    entries=st.lists(st.sampled_from(ENTRIES), max_size=3).map(tuple),
    source=st.sampled_from(SOURCES),
    language=st.sampled_from(("en", "ja")),
    answered=st.booleans(),
    replied=st.booleans(),
    outcomes=st.lists(st.sampled_from(OUTCOMES), max_size=2).map(tuple),
    outcome_after=st.none() | st.integers(0, 9_000).map(lambda seconds: timedelta(seconds=seconds)),
)


async def agree(store: Store, account: Account, url: str) -> None:
    """Compare every question of the store, and its rollups, with the account."""
    for scope, asked in product(SCOPES, (DAYS, HOURS)):
        counts = await store.reports.counts(scope, asked)
        assert {count.entry: count for count in counts} == account.counts(scope, asked)
        assert len({count.entry for count in counts}) == len(counts)
        lines = await store.reports.lines(scope, asked, ENTRIES[:2])
        assert {line.entry: line.counts for line in lines} == account.lines(scope, asked, ENTRIES[:2])
        for by in get_args(By):
            parts = await store.reports.parts(scope, asked, by)
            assert {part.key: part.seen for part in parts} == {
                key: now for key, (now, _) in account.parts(scope, asked, by).items()
            }
    assert {row[:6]: row[6:] for row in await rows_of(url, totals)} == account.totals()
    assert {row[:3]: row[3:] for row in await rows_of(url, days)} == account.days()
    assert sorted(row[4] for row in await rows_of(url, people)) == account.meetings()


@settings(max_examples=25, deadline=None)
@given(st.lists(events, max_size=15))
def test_counts_are_those_of_an_account_kept_by_hand(history: list[Event]) -> None:
    async def compare(url: str) -> None:
        account = Account()
        async with Store.open(url, KEY) as store:
            for event in history:
                await play(store, event)
                account.play(event)
            await agree(store, account, url)

    with TemporaryDirectory() as folder:
        asyncio.run(compare(f"sqlite+aiosqlite:///{Path(folder) / 'bot.db'}"))


async def test_counts_of_a_long_history_are_right(store: Store, url: str) -> None:
    chance = random.Random(402)
    account = Account()
    for source_id in range(150):
        event = Event(
            source_id,
            guild_id=chance.choice((1, 2, None)),
            channel_id=chance.choice((10, 11)),
            thread_id=chance.choice((None, 98, 99)),
            user_id=chance.choice((100, 101, 102)),
            at=chance.choice(MOMENTS),
            entries=tuple(chance.sample(ENTRIES, chance.randint(0, 3))),
            source=chance.choice(SOURCES),
            answered=chance.random() < 0.7,
            replied=chance.random() < 0.1,
            outcomes=tuple(chance.choices(OUTCOMES, k=chance.randint(0, 2))),
            outcome_after=chance.choice((None, timedelta(seconds=chance.randint(0, 9_000)))),
        )
        await play(store, event)
        account.play(event)
    await agree(store, account, url)


async def only(store: Store, asked: Span) -> Count:
    (count,) = await store.reports.counts(Scope(1), asked)
    return count


@pytest.mark.parametrize("asked", [DAYS, HOURS])
async def test_the_period_before_is_unknown_where_the_log_is_younger(store: Store, asked: Span) -> None:
    await play(store, Event(1, at=asked.before + timedelta(days=1 if asked.whole_days else 0, seconds=1)))
    await play(store, Event(2, at=asked.since))
    assert (await only(store, asked)).before is None
    await play(store, Event(3, at=asked.before, entries=("invalid-key",)))
    assert (await only(store, asked)).before == 1


async def test_what_happened_in_the_last_second_is_counted(store: Store) -> None:
    await play(store, Event(1, at=NOW))
    for asked in (DAYS, HOURS):
        count = await only(store, asked)
        assert count.seen == 1
        assert count.last == Sighting(second(NOW), 10, 1)


async def test_as_much_of_the_period_before_counts_as_has_passed_of_this_one(store: Store) -> None:
    await play(store, Event(1, at=NOW))
    await play(store, Event(2, at=DAYS.before, entries=("invalid-key",)))
    await play(store, Event(3, at=DAYS.before_until - timedelta(seconds=1)))
    await play(store, Event(4, at=DAYS.before_until))
    assert (await only(store, DAYS)).before == 1


async def test_people_are_unknown_where_the_rows_are_gone_and_the_totals_are_not(store: Store) -> None:
    await play(store, Event(1, at=NOW - timedelta(days=4)))
    await play(store, Event(2, at=NOW))
    async with store._database.write() as connection:
        await connection.execute(delete(occurrences).where(occurrences.c.source_id == 1))
        await connection.execute(delete(people).where(people.c.day < 20_512 - 1))
    count = await only(store, DAYS)
    assert (count.seen, count.people, count.repeated) == (2, None, None)
    count = await only(store, span(timedelta(days=2), NOW))
    assert (count.seen, count.people, count.repeated) == (1, 1, 0)


async def test_a_meeting_that_goes_changes_who_met_it_again(store: Store) -> None:
    for source_id, days_ago in ((1, 3), (2, 2), (3, 1)):
        await play(store, Event(source_id, at=NOW - timedelta(days=days_ago)))
    assert (await only(store, DAYS)).repeated == 1
    for source_id in (1, 2):
        await store.log.revise(source_id, (), source="auto", language="en", answered=True)
    count = await only(store, DAYS)
    assert (count.people, count.repeated) == (1, 0)


async def test_the_median_is_that_of_the_latest_solved(store: Store) -> None:
    for number in range(MEDIAN_OF + 3):
        took = timedelta(seconds=10 if number < 3 else 100 + number)
        await play(store, Event(number, at=NOON + timedelta(seconds=number), outcomes=("solved",), outcome_after=took))
    expected = timedelta(seconds=round(100 + 3 + (MEDIAN_OF - 1) / 2))
    assert (await only(store, DAYS)).time_to_solved == expected


async def test_solved_again_keeps_the_first_time(store: Store) -> None:
    await play(store, Event(1, outcomes=("solved",), outcome_after=timedelta(minutes=5)))
    await play(store, Event(1, outcomes=("solved",), outcome_after=timedelta(minutes=50)))
    assert (await only(store, DAYS)).time_to_solved == timedelta(minutes=5)


async def test_an_empty_log_has_no_counts(store: Store) -> None:
    for scope, asked in product(SCOPES, (DAYS, HOURS)):
        assert await store.reports.counts(scope, asked) == []
        assert await store.reports.parts(scope, asked, "channel") == ()
        assert [line.entry for line in await store.reports.lines(scope, asked, ENTRIES[:1])] == ["rate-limit"]
