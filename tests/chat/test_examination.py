"""What ``deepseek-bot doctor --online`` sees in Discord."""

import discord
import pytest

from bot.chat.operation.examination import by_server, examine

from .conftest import Town


async def seen(town: Town) -> dict[str, tuple[str, bool]]:
    checks = await examine(town.client, await town.store.guilds.watching(), town.needs.words)
    return {check.part: (check.sentence, check.bad) for check in checks}


async def test_each_watched_channel_tells_what_the_bot_lacks_there(town: Town) -> None:
    me = town.guild.me
    assert me is not None
    mute = town.guild.create_text_channel(
        "mute", overwrites={me: discord.PermissionOverwrite(send_messages=False, embed_links=False)}
    )
    await town.store.guilds.watch(town.guild.id, mute.id, town.env.now())
    await town.env.settle()
    checks = await seen(town)
    assert checks[f"channel {town.help.id}"] == ("All permissions are there.", False)
    assert checks[f"channel {town.forum.id}"] == ("All permissions are there.", False)
    assert checks[f"channel {mute.id}"] == ("Grant the bot there: Embed Links, Send Messages.", True)


async def test_a_watched_thread_has_the_permissions_of_its_channel(town: Town) -> None:
    thread = await town.thread("long story")
    await town.store.guilds.watch(town.guild.id, thread.id, town.env.now())
    assert (await seen(town))[f"channel {thread.id}"] == ("All permissions are there.", False)


async def test_channels_and_servers_that_are_gone_are_told_and_keep_nobody_from_working(town: Town) -> None:
    await town.store.guilds.watch(town.guild.id, 4711, town.env.now())
    await town.store.guilds.watch(4712, 1, town.env.now())
    checks = await seen(town)
    assert checks["channel 4711"] == ("It is gone; /setup show takes it off the list.", False)
    assert not checks["server 4712"][1]


async def test_a_server_without_watched_channels_is_told_how_to_begin(town: Town) -> None:
    for channel in (town.help, town.forum):
        await town.store.guilds.unwatch(town.guild.id, channel.id)
    assert "/setup watch" in (await seen(town))["channels"][0]


async def test_channels_of_the_environment_are_looked_up(town: Town) -> None:
    found, unseen = await by_server(town.client, {town.lounge.id, 4711})
    assert found == {town.guild.id: {town.lounge.id}}
    [check] = unseen
    assert check.bad
    assert "BOT_WATCH_CHANNELS" in check.sentence


@pytest.mark.parametrize(("flags", "bad"), [(1 << 18, False), (1 << 19, False), (0, True)])
async def test_the_intent_without_which_messages_are_empty(
    town: Town, monkeypatch: pytest.MonkeyPatch, flags: int, bad: bool
) -> None:
    info = await town.client.application_info()
    info._flags = flags

    async def told() -> discord.AppInfo:
        return info

    monkeypatch.setattr(town.client, "application_info", told)
    sentence, off = (await seen(town))["intents"]
    assert off is bad
    assert "switch it on" in sentence or not bad
