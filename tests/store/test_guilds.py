"""Settings of guilds."""

import asyncio
from datetime import timedelta

from bot.store.guilds import GuildSettings
from bot.store.schema import guilds
from bot.store.store import Store
from tests.store.world import KEY, NOON, rows_of


async def test_a_fresh_guild_watches_nothing_and_would_answer(store: Store) -> None:
    assert await store.guilds.settings(1) == GuildSettings(
        mode="answer", paused_until=None, language=None, channels=frozenset(), helper_roles=frozenset()
    )


async def test_each_change_shows_at_once_and_after_a_restart(url: str) -> None:
    until = NOON + timedelta(hours=1)
    async with Store.open(url, KEY) as store:
        await store.guilds.settings(1)
        await store.guilds.set_mode(1, "log")
        await store.guilds.pause(1, until)
        await store.guilds.set_language(1, "ja")
        await store.guilds.watch(1, 10, NOON)
        await store.guilds.watch(1, 11, NOON)
        await store.guilds.add_helper_role(1, 5)
        expected = GuildSettings("log", until, "ja", frozenset({10, 11}), frozenset({5}))
        assert await store.guilds.settings(1) == expected
        assert await store.guilds.settings(2) == GuildSettings()
    async with Store.open(url, KEY) as store:
        assert await store.guilds.settings(1) == expected


async def test_settings_can_be_taken_back(store: Store) -> None:
    await store.guilds.watch(1, 10, NOON)
    await store.guilds.add_helper_role(1, 5)
    await store.guilds.pause(1, NOON)
    await store.guilds.set_language(1, "ja")
    await store.guilds.unwatch(1, 10)
    await store.guilds.remove_helper_role(1, 5)
    await store.guilds.pause(1, None)
    await store.guilds.set_language(1, None)
    assert await store.guilds.settings(1) == GuildSettings()


async def test_outages_are_looked_for_unless_told_otherwise(store: Store) -> None:
    await store.guilds.set_incidents(1, False)
    assert not (await store.guilds.settings(1)).incidents
    await store.guilds.set_incidents(1, True)
    assert await store.guilds.settings(1) == GuildSettings()


async def test_the_answer_tells_whether_something_changed(store: Store) -> None:
    assert await store.guilds.watch(1, 10, NOON)
    assert not await store.guilds.watch(1, 10, NOON)
    assert not await store.guilds.unwatch(2, 10)
    assert await store.guilds.unwatch(1, 10)
    assert not await store.guilds.unwatch(1, 10)
    assert await store.guilds.add_helper_role(1, 5)
    assert not await store.guilds.add_helper_role(1, 5)
    assert await store.guilds.remove_helper_role(1, 5)
    assert not await store.guilds.remove_helper_role(1, 5)


async def test_a_guild_was_added_when_its_first_channel_was_watched(store: Store, url: str) -> None:
    await store.guilds.set_mode(1, "log")
    await store.guilds.watch(1, 10, NOON)
    await store.guilds.watch(1, 11, NOON + timedelta(days=1))
    [row] = await rows_of(url, guilds)
    assert row[:6] == (1, "log", None, None, NOON, None)


async def test_a_change_amid_many_questions_is_not_forgotten(store: Store) -> None:
    async def change(channel_id: int) -> None:
        await store.guilds.watch(1, channel_id, NOON)

    for channel_id in range(10):
        asked = [store.guilds.settings(1) for _ in range(5)]
        await asyncio.gather(*asked, change(channel_id), *(store.guilds.settings(1) for _ in range(5)))
        assert (await store.guilds.settings(1)).channels == frozenset(range(channel_id + 1))


async def test_a_channel_has_a_language_of_its_own_until_it_is_taken_back(store: Store) -> None:
    await store.guilds.set_language(1, "de")
    for language in ("ja", "ko"):
        await store.guilds.set_channel_language(1, 10, language)
        assert (await store.guilds.settings(1)).languages == {10: language}
    await store.guilds.set_channel_language(1, 10, None)
    assert (await store.guilds.settings(1)).languages == {}
    assert (await store.guilds.settings(1)).language == "de"


async def test_one_role_is_called_or_none(store: Store) -> None:
    for role in (5, 6, None):
        await store.guilds.set_call_role(1, role)
        assert (await store.guilds.settings(1)).call_role == role


async def test_the_moderators_channel_can_be_named_and_taken_back(store: Store) -> None:
    for channel in (20, None):
        await store.guilds.set_mod_channel(1, channel)
        assert (await store.guilds.settings(1)).mod_channel == channel
