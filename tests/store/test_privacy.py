"""What is kept about a person, how it goes, and how long the rest stays."""

from datetime import datetime, timedelta

import pytest

from bot.core.knowledge import Lesson
from bot.core.unknown import Unknown
from bot.store.occurrences import Finding
from bot.store.people import Pseudonyms
from bot.store.privacy import FORGETTING, Kept
from bot.store.schema import (
    audit,
    claims,
    corrections,
    guilds,
    languages,
    leaks,
    metadata,
    occurrences,
    people,
    sightings,
    totals,
    unknowns,
)
from bot.store.store import Store
from tests.store.world import KEY, NOON, Event, play, rows_of

DAY = timedelta(days=1)
ANN, SAM = 100, 200
WHERE = {"guild_id": 1, "channel_id": 10}


def hashed(user_id: int) -> str:
    return Pseudonyms(bytes.fromhex(KEY)).of(user_id)


async def correct(store: Store, source: int, by: int, at: datetime = NOON) -> None:
    await store.log.correct(source, Finding("server-error", "500", 1.0), by=by, at=at, language="en")


async def tidy(store: Store, now: datetime, days: int = 180) -> int:
    deleted = 0
    while portion := await store.retention.expire(now, days):
        deleted += portion
    return deleted


async def meet(store: Store, source: int, person: int, at: datetime = NOON) -> None:
    """The person meets an error that nothing explains."""
    await store.unknowns.met(source, Unknown("Warp core is not aligned", "400"), **WHERE, user_id=person, at=at)


async def test_it_tells_what_is_kept_about_a_person(store: Store) -> None:
    assert await store.privacy.about(ANN, NOON) == Kept(0, None, 0, None, opted_out=False)
    await play(store, Event(1, user_id=ANN, at=NOON, entries=("a", "b")))
    await play(store, Event(2, user_id=ANN, guild_id=None, at=NOON - DAY))
    await play(store, Event(3, user_id=SAM))
    await correct(store, 3, by=ANN)
    await meet(store, 4, ANN, NOON - 2 * DAY)
    await store.knowledge.teach(1, {"rate-limit": Lesson(note="Slow down.")}, by=ANN, at=NOON)
    await store.languages.remember(ANN, "ja", NOON)
    await store.privacy.opt_out(ANN, NOON)
    assert await store.privacy.about(ANN, NOON) == Kept(4, NOON - 2 * DAY, 2, "ja", opted_out=True)


async def test_forgetting_deletes_all_that_is_a_persons_and_nothing_else(store: Store, url: str) -> None:
    for source, person in enumerate((ANN, SAM, ANN), 1):
        await play(store, Event(source, user_id=person, replied=True))
        await store.languages.remember(person, "ja", NOON)
    await correct(store, 1, by=SAM)
    await correct(store, 2, by=ANN)
    await meet(store, 5, ANN)
    await store.unknowns.met(6, Unknown("Engines are cold", None), **WHERE, user_id=SAM, at=NOON)
    await store.knowledge.teach(1, {"rate-limit": Lesson(note="Slow down.")}, by=ANN, at=NOON)
    counted = await rows_of(url, totals)
    await store.privacy.forget(ANN)
    for table in metadata.sorted_tables:
        assert hashed(ANN) not in str(await rows_of(url, table)), table.name
    assert [row[0] for row in await rows_of(url, claims)] == [2]
    assert await rows_of(url, totals) == counted
    assert await store.languages.of(ANN) is None
    assert await store.languages.of(SAM) == "ja"
    [correction] = await rows_of(url, corrections)
    assert correction[:3] == (2, "insufficient-balance", "server-error")
    assert len(await rows_of(url, unknowns)) == len(await rows_of(url, sightings)) == 1
    assert (await store.knowledge.lessons(1))["rate-limit"].note == "Slow down."
    assert await store.privacy.about(SAM, NOON) == Kept(3, NOON, 0, "ja", opted_out=False)


def test_every_table_that_knows_people_knows_how_to_forget_them() -> None:
    assert {table for table in metadata.tables.values() if "person" in table.c} == set(FORGETTING)


async def test_who_opted_out_is_not_logged_until_they_opt_in_again(store: Store, url: str) -> None:
    await store.privacy.opt_out(ANN, NOON)
    await store.privacy.opt_out(ANN, NOON)
    claimed = await store.log.claim(1, guild_id=1, channel_id=10, user_id=ANN, at=NOON)
    await store.languages.remember(ANN, "ja", NOON)
    await play(store, Event(2, user_id=SAM))
    await correct(store, 2, by=ANN)
    assert not claimed
    assert not await rows_of(url, languages)
    [correction] = await rows_of(url, corrections)
    assert hashed(ANN) not in correction
    await store.privacy.opt_in(ANN)
    assert await store.log.claim(1, guild_id=1, channel_id=10, user_id=ANN, at=NOON)


async def test_an_opt_out_reaches_another_process_within_a_minute_and_outlives_forgetting(url: str) -> None:
    async with Store.open(url, KEY) as one, Store.open(url, KEY) as other:
        assert not await other.privacy.opted_out(ANN, NOON)
        await one.privacy.opt_out(ANN, NOON)
        await one.privacy.forget(ANN)
        assert await one.privacy.opted_out(ANN, NOON)
        assert await other.privacy.opted_out(ANN, NOON + timedelta(seconds=61))


async def test_rows_go_after_their_time_and_totals_stay(store: Store, url: str) -> None:
    for source, age in enumerate((181, 179, 0), 1):
        await play(store, Event(source, at=NOON - age * DAY, replied=True))
        await store.leaks.claim(source, guild_id=1, at=NOON - age * DAY)
    await correct(store, 1, by=SAM)
    await store.languages.remember(ANN, "ja", NOON - 181 * DAY)
    counted = await rows_of(url, totals)
    assert await tidy(store, NOON)
    assert sorted(row[0] for row in await rows_of(url, claims)) == [2, 3]
    assert sorted(row[0] for row in await rows_of(url, leaks)) == [2, 3]
    assert len(await rows_of(url, occurrences)) == len(await rows_of(url, people)) == 2
    assert not await rows_of(url, languages)
    assert not await rows_of(url, corrections)
    assert await rows_of(url, totals) == counted
    assert await tidy(store, NOON) == 0


async def test_errors_that_nothing_explains_and_the_record_of_changes_go_too(store: Store, url: str) -> None:
    for source, person in ((1, ANN), (2, SAM)):
        await meet(store, source, person, NOON - 181 * DAY)
    await store.knowledge.teach(1, {"rate-limit": Lesson(note="Slow down.")}, by=ANN, at=NOON - 181 * DAY)
    await store.unknowns.met(3, Unknown("Engines are cold", None), **WHERE, user_id=ANN, at=NOON)
    await tidy(store, NOON)
    assert [row[0] for row in await rows_of(url, sightings)] == [3]
    assert len(await rows_of(url, unknowns)) == 1
    assert not await rows_of(url, audit)
    assert await store.knowledge.lessons(1)


async def test_what_moderators_decided_about_an_unknown_error_stays_decided(store: Store, url: str) -> None:
    for source, person in ((1, ANN), (2, SAM)):
        await meet(store, source, person, NOON - 181 * DAY)
    [cluster] = (await store.unknowns.inbox(1, limit=5)).clusters
    await store.unknowns.settle(1, cluster.id, "ignored")
    await tidy(store, NOON)
    assert not await rows_of(url, sightings)
    assert len(await rows_of(url, unknowns)) == 1


async def test_each_guild_keeps_rows_as_long_as_it_chose(store: Store, url: str) -> None:
    await store.guilds.set_retention(1, 7)
    await store.guilds.set_retention(2, 400)
    for source, guild in enumerate((1, 2, 3, None), 1):
        await play(store, Event(source, guild_id=guild, at=NOON - 30 * DAY))
    await tidy(store, NOON)
    assert sorted(row[0] for row in await rows_of(url, claims)) == [2, 3, 4]
    await tidy(store, NOON + 200 * DAY)
    assert [row[0] for row in await rows_of(url, claims)] == [2]
    await store.guilds.set_retention(2, None)
    await tidy(store, NOON + 200 * DAY)
    assert not await rows_of(url, claims)
    assert not await rows_of(url, people)


async def test_rows_go_in_portions(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.retention._PORTION", 2)
    for source in range(5):
        await play(store, Event(source + 1, at=NOON - 200 * DAY, user_id=source))
    portions = [await store.retention.expire(NOON, 180) for _ in range(8)]
    assert portions == [2, 2, 1, 2, 2, 1, 0, 0]


async def test_all_data_of_a_guild_go_a_time_of_grace_after_the_bot_left_it(store: Store, url: str) -> None:
    for guild in (1, 2):
        await play(store, Event(guild, guild_id=guild, replied=True))
        await store.leaks.claim(guild, guild_id=guild, at=NOON)
        await store.guilds.watch(guild, 10, NOON)
        await store.guilds.set_channel_language(guild, 10, "ja")
        await store.guilds.add_helper_role(guild, 11)
    await store.guilds.left(1, NOON)
    await store.guilds.left(1, NOON + 20 * DAY)
    while await store.retention.empty(NOON + 29 * DAY, 30 * DAY):
        pytest.fail("the time of grace is not over")
    assert await store.guilds.staying() == {2}
    while await store.retention.empty(NOON + 30 * DAY, 30 * DAY):
        pass
    for table in metadata.sorted_tables:
        if "guild_id" in table.c:
            rows = await rows_of(url, table)
            assert {row[table.c.keys().index("guild_id")] for row in rows} <= {2}, table.name
    assert (await store.guilds.settings(1)).channels == frozenset()
    assert (await store.guilds.settings(2)).channels == {10}


async def test_a_guild_that_the_bot_came_back_to_keeps_its_data(store: Store, url: str) -> None:
    await play(store, Event(1))
    await store.guilds.left(1, NOON)
    await store.guilds.returned({1, 5})
    assert await store.retention.empty(NOON + 99 * DAY, 30 * DAY) == 0
    assert len(await rows_of(url, claims)) == 1
    assert [row[0] for row in await rows_of(url, guilds)] == [1]
    assert await store.guilds.staying() == {1}
