"""Incidents: opened once, judged once, shown by one process at a time, whatever happens in between."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.incidents import COVERED, HISTORY, History
from bot.store.incidents import Incident, Met, Place
from bot.store.store import Store

from .world import KEY, NOON, Event, play

MINUTE = timedelta(minutes=1)
HOUR = int(NOON.timestamp()) // 3600


async def opened(store: Store, guild_id: int = 1) -> Incident:
    incident = await store.incidents.open(guild_id, since=NOON - MINUTE, at=NOON, people=5, reports=6)
    assert incident is not None
    return incident


def down(source_id: int, **changes: object) -> Event:
    return replace(Event(source_id, entries=("overloaded",)), **changes)


async def test_an_incident_is_opened_once_however_many_processes_run(url: str) -> None:
    async with Store.open(url, KEY) as store, Store.open(url, KEY) as other:
        tries = [
            some.incidents.open(1, since=NOON, at=NOON, people=5, reports=5) for some in (store, other, store, other)
        ]
        [incident] = [found for found in await asyncio.gather(*tries) if found]
        assert await other.incidents.live({1, 2}) == [incident]
        assert await store.incidents.live({2}) == []
        assert await opened(other, guild_id=2)


async def ended(store: Store, incident: Incident) -> None:
    await store.incidents.end_turn(replace(incident, ended_at=NOON + MINUTE))


async def test_an_incident_outlives_a_restart(url: str) -> None:
    async with Store.open(url, KEY) as store:
        incident = await opened(store)
        grown = replace(
            incident,
            notice=Place(20, 30),
            announcements=(Place(10, 31), Place(11, 32)),
            last_at=NOON + MINUTE,
            people=9,
            reports=12,
        )
        await store.incidents.end_turn(grown)
        await store.incidents.judge(incident.id, 1, "announced")
    async with Store.open(url, KEY) as store:
        [kept] = await store.incidents.live({1})
    assert kept == replace(grown, state="announced")


async def test_an_incident_is_judged_once(store: Store) -> None:
    incident = await opened(store)
    assert not await store.incidents.is_announced(1)
    assert await store.incidents.judge(incident.id, 2, "announced") is None
    judged = await asyncio.gather(
        store.incidents.judge(incident.id, 1, "announced"), store.incidents.judge(incident.id, 1, "dismissed")
    )
    assert len([one for one in judged if one]) == 1
    assert await store.incidents.judge(incident.id, 1, "announced") is None


async def test_everybody_is_told_until_it_is_over(store: Store) -> None:
    incident = await opened(store)
    await store.incidents.judge(incident.id, 1, "announced")
    assert await store.incidents.is_announced(1)
    assert not await store.incidents.is_announced(2)
    await ended(store, incident)
    assert not await store.incidents.is_announced(1)
    assert await store.incidents.live({1}) == []


async def test_a_dismissed_incident_opens_no_second_one_while_it_lasts(store: Store) -> None:
    incident = await opened(store)
    await store.incidents.judge(incident.id, 1, "dismissed")
    assert await store.incidents.open(1, since=NOON, at=NOON, people=9, reports=9) is None
    await ended(store, incident)
    assert await store.incidents.judge(incident.id, 1, "announced") is None
    assert (await opened(store)).id != incident.id


async def test_one_process_at_a_time_brings_its_messages_up_to_date(store: Store) -> None:
    incident = await opened(store)
    turns = await asyncio.gather(*(store.incidents.take_turn(incident.id, NOON) for _ in range(3)))
    assert [turn for turn in turns if turn] == [incident]
    await store.incidents.end_turn(incident)
    assert await store.incidents.take_turn(incident.id, NOON)
    assert await store.incidents.take_turn(incident.id, NOON + MINUTE) is None
    assert await store.incidents.take_turn(incident.id, NOON + 5 * MINUTE), "its process was broken off"
    await ended(store, incident)
    assert await store.incidents.take_turn(incident.id, NOON + 20 * MINUTE) is None


async def test_who_met_a_covered_error_is_told_in_order(store: Store) -> None:
    await play(store, down(3, at=NOON))
    await play(store, down(2, at=NOON - MINUTE, channel_id=11, user_id=7, entries=("gateway", "rate-limit")))
    first, second = await store.incidents.met(1, NOON - MINUTE, NOON)
    assert first == Met("gateway", 11, store.log.person(7), NOON - MINUTE)
    assert second == Met("overloaded", 10, store.log.person(100), NOON)


@pytest.mark.parametrize(
    "changes",
    [
        {"guild_id": 2},
        {"guild_id": None},
        {"source": "slash"},
        {"entries": ("insufficient-balance",)},
        {"outcomes": ("wrong",)},
        {"at": NOON - 5 * MINUTE},
        {"at": NOON + timedelta(seconds=1)},
    ],
)
async def test_what_is_no_report_of_an_outage_here_and_now_is_left_out(
    store: Store, changes: dict[str, object]
) -> None:
    await play(store, down(3, **changes))
    assert await store.incidents.met(1, NOON - MINUTE, NOON) == []


async def test_the_history_counts_by_hour_without_the_one_that_runs(store: Store) -> None:
    for source_id, ago in enumerate((0, 1, 1, 30, 24 * 28, 24 * 28 + 1)):
        await play(store, down(source_id, at=NOON - timedelta(hours=ago), channel_id=source_id, language="de"))
    await play(store, down(7, at=NOON - timedelta(hours=1), entries=("insufficient-balance",)))
    await play(store, down(8, at=NOON - timedelta(hours=1), source="slash"))
    await play(store, down(9, at=NOON - timedelta(hours=1), guild_id=2))
    history = await store.incidents.history(1, NOON + 30 * MINUTE)
    assert history.first == (HOUR - 24 * 28 - 1) // 24 * 24
    assert history.counts["overloaded"] == {HOUR - 1: 2, HOUR - 30: 1, HOUR - HISTORY // timedelta(hours=1): 1}
    assert history.of(COVERED) == history.counts["overloaded"]


async def test_a_new_guild_has_no_history(store: Store) -> None:
    assert await store.incidents.history(1, NOON) == History(HOUR, {entry: {} for entry in COVERED})
