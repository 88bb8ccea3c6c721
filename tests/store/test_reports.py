"""Counts of recurring issues, against an account kept by hand."""

import asyncio
import random
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store.log import Finding, Outcome, Source
from bot.store.reports import Wrong
from bot.store.schema import people, totals
from bot.store.store import Store
from tests.store.world import KEY, NOON, Account, Event, play, rows_of

WEEK = timedelta(days=7)
ENTRIES = ("rate-limit", "insufficient-balance", "invalid-key")
SOURCES: tuple[Source, ...] = ("auto", "picture", "menu", "slash")
OUTCOMES: tuple[Outcome, ...] = ("solved", "stuck", "wrong", "dismissed", "deleted")
# Days around a period from 0 to 7 and the one before it, with the borders and the seconds beside them.
MOMENTS = [
    NOON + timedelta(days=day, seconds=second) for day in (-15, -14, -8, -7, -3, 0, 3, 7) for second in (-1, 0, 0.75)
]

events = st.builds(
    Event,
    source_id=st.integers(1, 12),
    guild_id=st.sampled_from((1, 2, None)),
    channel_id=st.sampled_from((10, 11)),
    user_id=st.sampled_from((100, 101, 102)),
    at=st.sampled_from(MOMENTS),
    entries=st.lists(st.sampled_from(ENTRIES), max_size=3).map(tuple),
    source=st.sampled_from(SOURCES),
    language=st.sampled_from(("en", "ja")),
    answered=st.booleans(),
    replied=st.booleans(),
    outcomes=st.lists(st.sampled_from(OUTCOMES), max_size=2).map(tuple),
)


async def agree(store: Store, account: Account, url: str) -> None:
    """Compare every question of the store, and its rollups, with the account."""
    for since, until in ((NOON, NOON + WEEK), (NOON + timedelta(seconds=0.5), NOON + timedelta(days=3, seconds=0.5))):
        for guild_id, channel_id in ((1, None), (1, 10), (2, None), (3, None), (None, None), (None, 11)):
            counts = await store.reports.recurring(guild_id, since, until, channel_id)
            assert {count.entry: count for count in counts} == account.recurring(guild_id, since, until, channel_id)
            assert len({count.entry for count in counts}) == len(counts)
    assert {row[:6]: row[6:] for row in await rows_of(url, totals)} == account.totals()
    assert sorted(row[-1] for row in await rows_of(url, people)) == account.meetings()


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
    for source_id in range(80):
        event = Event(
            source_id,
            guild_id=chance.choice((1, 2, None)),
            channel_id=chance.choice((10, 11)),
            user_id=chance.choice((100, 101, 102)),
            at=chance.choice(MOMENTS),
            entries=tuple(chance.sample(ENTRIES, chance.randint(0, 3))),
            source=chance.choice(SOURCES),
            answered=chance.random() < 0.7,
            replied=chance.random() < 0.1,
            outcomes=tuple(chance.choices(OUTCOMES, k=chance.randint(0, 2))),
        )
        await play(store, event)
        account.play(event)
    await agree(store, account, url)


async def test_the_period_before_is_unknown_where_the_log_is_younger(store: Store) -> None:
    await play(store, Event(1, at=NOON - WEEK + timedelta(seconds=1)))
    await play(store, Event(2, at=NOON))
    (count,) = await store.reports.recurring(1, NOON, NOON + WEEK)
    assert count.before is None
    await play(store, Event(3, at=NOON - WEEK, entries=("invalid-key",)))
    (count,) = await store.reports.recurring(1, NOON, NOON + WEEK)
    assert count.before == 1


async def test_what_happened_in_the_last_second_is_counted(store: Store) -> None:
    await play(store, Event(1, at=NOON + timedelta(seconds=0.2)))
    (count,) = await store.reports.recurring(1, NOON - WEEK, NOON + timedelta(seconds=0.3))
    assert (count.seen, count.last_seen) == (1, NOON)


async def test_an_empty_log_has_no_counts(store: Store) -> None:
    assert await store.reports.recurring(None, NOON - WEEK, NOON) == []


async def test_wrong_answers_are_counted_by_entry_and_wording(store: Store) -> None:
    async def answer(source_id: int, user_id: int, wording: str | None, *, wrong: bool, guild_id: int = 1) -> None:
        at = NOON + timedelta(minutes=source_id)
        await store.log.claim(source_id, guild_id=guild_id, channel_id=10, user_id=user_id, at=at)
        finding = Finding("rate-limit", "429", 0.9, rule="wording" if wording else "status", wording=wording)
        await store.log.record(source_id, [finding], source="auto", language="en", answered=True)
        if wrong:
            await store.log.outcome(source_id, "wrong")

    await answer(1, 100, "too many requests", wrong=True)
    await answer(2, 100, "too many requests", wrong=True)
    await answer(3, 200, "too many requests", wrong=False)
    await answer(4, 300, None, wrong=True)
    await answer(5, 300, "slow down", wrong=False)
    await answer(6, 300, "slow down", wrong=True, guild_id=2)
    assert await store.reports.wrong(1, NOON, 9) == [
        Wrong("rate-limit", "wording", "too many requests", 2, 1, 3, NOON + timedelta(minutes=2)),
        Wrong("rate-limit", "status", None, 1, 1, 1, NOON + timedelta(minutes=4)),
    ]
    assert len(await store.reports.wrong(1, NOON, 1)) == 1
    assert [row.rule for row in await store.reports.wrong(1, NOON + timedelta(minutes=3), 9)] == ["status"]
    assert await store.reports.last_wrong(1) == NOON + timedelta(minutes=4)
    assert await store.reports.last_wrong(3) is None


async def test_an_answer_that_a_helper_corrected_is_a_wrong_one(store: Store) -> None:
    await play(store, Event(1))
    await store.log.correct(1, Finding("rate-limit", "429", 1.0), by=500, at=NOON, language="en")
    assert [(row.entry, row.count) for row in await store.reports.wrong(1, NOON, 9)] == [("insufficient-balance", 1)]
