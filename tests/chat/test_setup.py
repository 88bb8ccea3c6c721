"""/setup: what a server watches and how the bot behaves there."""

from collections.abc import Callable

import discord
import pytest
from simcord import SetupError

from bot.chat.client import SupportClient
from bot.chat.setup import FOREVER
from bot.core.diagnosis import Diagnoser
from bot.store.guilds import GuildSettings

from .conftest import BALANCE, Town


async def said(town: Town, command: str, **options: object) -> str:
    result = await town.manager.slash(town.lounge, command, **options)
    assert result.ephemeral
    assert result.response is not None
    return result.response.content


async def settings(town: Town) -> GuildSettings:
    return await town.store.guilds.settings(town.guild.id)


async def test_a_fresh_server_watches_nothing(town: Town) -> None:
    other = town.env.create_guild("elsewhere")
    channel = other.create_text_channel("help")
    await other.add_member(town.env.create_user("new")).send(channel, BALANCE)
    assert not town.replies(channel)


async def test_watch_and_unwatch_take_this_channel_unless_another_is_named(town: Town) -> None:
    assert town.lounge.mention in await said(town, "setup watch")
    assert "already" in await said(town, "setup watch")
    await town.asker.send(town.lounge, BALANCE)
    assert len(town.replies(town.lounge)) == 1
    assert town.lounge.mention in await said(town, "setup unwatch")
    assert "was not" in await said(town, "setup unwatch", channel=town.lounge)
    await town.asker.send(town.lounge, BALANCE)
    assert len(town.replies(town.lounge)) == 1


async def test_forums_can_be_watched(town: Town) -> None:
    await said(town, "setup unwatch", channel=town.forum)
    assert town.forum.mention in await said(town, "setup watch", channel=town.forum)
    assert town.forum.id in (await settings(town)).channels


async def test_watching_says_which_permissions_the_bot_lacks(town: Town) -> None:
    me = town.guild.me
    assert me is not None
    hidden = town.guild.create_text_channel(
        "hidden", overwrites={me: discord.PermissionOverwrite(send_messages=False, embed_links=False)}
    )
    await town.env.settle()
    text = await said(town, "setup watch", channel=hidden)
    assert "Embed Links, Send Messages" in text
    assert "Send Messages in Threads" not in text


async def test_log_only_and_back(town: Town) -> None:
    assert "only log" in await said(town, "setup mode", mode="log")
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    await said(town, "setup mode", mode="answer")
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


async def test_a_pause_ends_by_itself(town: Town) -> None:
    assert "silent" in await said(town, "setup pause", minutes=30)
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    await town.env.advance_time(31 * 60)
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


@pytest.mark.parametrize("resume", [("setup pause", {"minutes": 0}), ("setup mode", {"mode": "answer"})])
async def test_an_open_pause_ends_when_told(town: Town, resume: tuple[str, dict[str, object]]) -> None:
    assert "until you end it" in await said(town, "setup pause")
    assert (await settings(town)).paused_until == FOREVER
    command, options = resume
    await said(town, command, **options)
    assert (await settings(town)).paused_until is None


async def test_slash_commands_work_during_a_pause(town: Town) -> None:
    await said(town, "setup pause")
    result = await town.asker.slash(town.help, "deepseek", error="402")
    assert result.response is not None
    assert result.response.embeds


async def test_helper_roles_come_and_go(town: Town) -> None:
    experts = town.guild.create_role("experts")
    await town.env.settle()
    assert experts.mention in await said(town, "setup helpers add", role=experts)
    assert "already" in await said(town, "setup helpers add", role=experts)
    assert experts.id in (await settings(town)).helper_roles
    await said(town, "setup helpers remove", role=experts)
    assert "did not count" in await said(town, "setup helpers remove", role=experts)
    assert experts.id not in (await settings(town)).helper_roles


async def test_show_lists_channels_their_origin_and_what_is_missing(town: Town, diagnoser: Diagnoser) -> None:
    me = town.guild.me
    assert me is not None
    silent = town.guild.create_text_channel("silent", overwrites={me: discord.PermissionOverwrite(send_messages=False)})
    fresh = SupportClient(
        diagnoser=diagnoser,
        store=town.store,
        words=town.client._words,
        extra_channels=frozenset({silent.id, 4711}),
    )
    await town.env.restart_bot(fresh)
    await said(town, "setup pause")
    result = await town.manager.slash(town.lounge, "setup show")
    assert result.response is not None
    [embed] = result.response.embeds
    shown = embed.description or ""
    assert town.help.mention in shown
    assert f"{silent.mention} · from BOT_WATCH_CHANNELS" in shown
    assert "Please grant me here: Embed Links, Send Messages" in shown
    assert "4711" not in shown
    values = [field.value for field in embed.fields]
    assert values == ["answer\nPaused until you end it with `/setup pause minutes:0`", town.helpers.mention]
    assert "BOT_WATCH_CHANNELS" in await said(town, "setup unwatch", channel=silent)


async def shown(town: Town) -> str:
    result = await town.manager.slash(town.lounge, "setup show")
    assert result.response is not None
    return result.response.embeds[0].description or ""


async def test_show_takes_a_channel_that_is_gone_off_the_list(town: Town) -> None:
    await town.store.guilds.watch(town.guild.id, 4711, town.env.now())
    assert "no longer exists" in await shown(town)
    assert 4711 not in (await settings(town)).channels
    assert "no longer exists" not in await shown(town)


async def test_show_keeps_a_channel_that_discord_does_not_tell_about(town: Town) -> None:
    await town.store.guilds.watch(town.guild.id, 4711, town.env.now())
    town.env.inject_error("GET", "/channels/4711", status=403, code=50001)
    assert "<#4711>\n⚠️ I cannot see this channel" in await shown(town)
    assert 4711 in (await settings(town)).channels


async def test_a_channel_whose_threads_are_closed_to_the_bot_is_told(town: Town) -> None:
    me = town.guild.me
    assert me is not None
    open_above = town.guild.create_text_channel(
        "open-above", overwrites={me: discord.PermissionOverwrite(send_messages_in_threads=False)}
    )
    await town.env.settle()
    assert "Please grant me here: Send Messages in Threads" in await said(town, "setup watch", channel=open_above)


async def test_show_in_a_fresh_server_says_how_to_begin(town: Town) -> None:
    other = town.env.create_guild("elsewhere")
    channel = other.create_text_channel("general")
    role = other.create_role("managers", permissions=discord.Permissions(manage_guild=True))
    result = await other.add_member(town.env.create_user("boss"), roles=[role]).slash(channel, "setup show")
    assert result.response is not None
    assert "`/setup watch`" in (result.response.embeds[0].description or "")


@pytest.mark.parametrize("who", ["asker", "helper", "moderator"])
async def test_discord_hides_setup_from_who_cannot_manage_the_server(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "setup show")


async def test_setup_is_refused_where_a_server_handed_it_out(town: Town, interactions: Callable[..., None]) -> None:
    commands = await town.client.tree.fetch_commands()
    setup = next(command for command in commands if command.name == "setup")
    town.guild.set_command_permissions(setup, {town.asker: True})
    for command, options in (("setup watch", {}), ("setup mode", {"mode": "log"}), ("setup pause", {})):
        result = await town.asker.slash(town.lounge, command, **options)
        assert result.ephemeral
        assert result.response is not None
        assert "Manage Server" in result.response.content
    assert town.lounge.id not in (await settings(town)).channels


async def test_setup_is_not_offered_in_direct_messages(town: Town) -> None:
    assert "setup show" not in town.manager.user.available_commands()
