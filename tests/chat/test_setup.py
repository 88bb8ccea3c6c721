"""/setup: what a server watches and how the bot behaves there."""

from collections.abc import Callable

import discord
import pytest
from simcord import SetupError
from simcord.builders import ChannelHandle

from bot.chat.setup.manners import FOREVER
from bot.core.diagnosis import Diagnoser
from bot.core.quiet import SURE
from bot.store.guilds import GuildSettings

from .conftest import BALANCE, CONCURRENCY, Town


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


UNSURE = ("deepseek says error 402", "deepseek is giving me 402 today", "my deepseek bot shows 402, what now")


async def test_only_sure_answers_where_a_server_wants_no_others(town: Town, diagnoser: Diagnoser) -> None:
    text = next(text for text in UNSURE if any(found.confidence < SURE for found in diagnoser.diagnose(text)))
    assert "at least 90% sure" in await said(town, "setup mode", mode="sure")
    assert "at least 90% sure" in (await tried(town, text))[0]
    await town.asker.send(town.help, text)
    assert not town.replies()
    assert await town.count("seen") == 1
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


async def test_a_category_is_watched_with_all_that_is_in_it(town: Town) -> None:
    category = town.guild.create_category("support")
    inside = town.guild.create_text_channel("inside", category=category)
    await town.env.settle()
    assert category.mention in await said(town, "setup watch", channel=category)
    await said(town, "setup language", language="de", channel=category)
    await town.asker.send(inside, BALANCE)
    [reply] = town.replies(inside)
    assert "Guthaben" in str(reply.embeds[0].to_dict())
    thread = town.env.backend.create_thread(inside.id, "more", town.asker.id)
    await town.env.settle()
    below = ChannelHandle(town.env, town.guild, thread)
    await town.stranger.send(below, CONCURRENCY)
    assert len(town.replies(below)) == 1
    await said(town, "setup unwatch", channel=category)
    await town.stranger.send(inside, BALANCE)
    assert len(town.replies(inside)) == 1


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
    await town.restart(extra_channels=frozenset({silent.id, 4711}))
    await said(town, "setup pause")
    result = await town.manager.slash(town.lounge, "setup show")
    assert result.response is not None
    [embed] = result.response.embeds
    shown = embed.description or ""
    assert town.help.mention in shown
    assert f"{silent.mention} · from BOT_WATCH_CHANNELS" in shown
    assert "Please grant me here: Embed Links, Send Messages" in shown
    assert "4711" not in shown
    values = {field.name: field.value for field in embed.fields}
    assert values == {
        "What I do": "answer\nPaused until you end it with `/setup pause minutes:0`",
        "Language where a message does not tell its own": "English, the server's own",
        "Helper roles": town.helpers.mention,
        "Where moderators are told what changes": "Nowhere. `/setup moderators` names a channel.",
        "Alerts of outages": "on",
        "Digest": "no digest",
        "Called when somebody is still stuck": "I call nobody.",
        "Messages that show a secret key": "I warn the person.",
        "Kept for": "180 days",
    }
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


async def test_the_language_is_chosen_for_the_server_or_for_a_channel(town: Town) -> None:
    body = '{"error":{"message":"Insufficient Balance","code":"invalid_request_error"}}'
    assert "Deutsch" in await said(town, "setup language", language="de")
    assert "日本語" in await said(town, "setup language", language="ja", channel=town.lounge)
    await said(town, "setup watch", channel=town.lounge)
    await town.asker.send(town.help, body)
    await town.stranger.send(town.lounge, body)
    assert "Guthaben" in str(town.replies()[0].embeds[0].to_dict())
    assert "残高" in str(town.replies(town.lounge)[0].embeds[0].to_dict())
    assert "Deutsch" in await said(town, "setup language", channel=town.lounge)
    assert "English" in await said(town, "setup language")
    assert (await settings(town)).language is None
    assert not (await settings(town)).languages


async def test_the_called_role_must_be_one_that_the_bot_may_mention(town: Town) -> None:
    text = await said(town, "setup helpers call", role=town.helpers)
    assert town.helpers.mention in text
    assert (await settings(town)).call_role == town.helpers.id
    assert "call nobody" in await said(town, "setup helpers call")
    assert (await settings(town)).call_role is None


async def tried(town: Town, text: str, channel: object = None) -> tuple[str, list[discord.Embed]]:
    result = await town.manager.slash(channel or town.help, "setup test", text=text)
    assert result.ephemeral
    assert result.response is not None
    return result.response.content, result.response.embeds


async def test_a_text_can_be_tried_without_an_answer_to_anybody(town: Town) -> None:
    told, [embed] = await tried(town, BALANCE)
    assert "I would answer like this" in told
    assert (embed.title or "").startswith("402")
    assert not town.replies()
    assert await town.count("seen") == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("good morning", "no DeepSeek error"),
        (f"> {BALANCE}", "quoted lines"),
        ("deepseek is kinda slow", "silent"),
    ],
)
async def test_a_trial_tells_why_the_bot_would_be_silent(town: Town, text: str, reason: str) -> None:
    told, embeds = await tried(town, text)
    assert reason in told
    assert not embeds


async def test_a_trial_names_the_rule_that_decides(town: Town) -> None:
    assert "do not look for errors in this channel" in (await tried(town, BALANCE, town.lounge))[0]
    await said(town, "setup mode", mode="log")
    assert "only log here" in (await tried(town, BALANCE))[0]
    await said(town, "setup pause")
    assert "paused" in (await tried(town, BALANCE))[0]
    await said(town, "setup mode", mode="answer")
    await town.asker.send(town.help, BALANCE)
    assert "in this channel a moment ago" in (await tried(town, BALANCE))[0]


async def test_the_moderators_channel_can_be_named_and_taken_back(town: Town) -> None:
    assert await said(town, "setup moderators", channel=town.lounge) == (
        f"I tell the moderators in {town.lounge.mention} what changes.\n⚠️ Everybody can read this channel."
    )
    me = town.guild.me
    assert me is not None
    mute = town.guild.create_text_channel("mods", overwrites={me: discord.PermissionOverwrite(embed_links=False)})
    await town.env.settle()
    assert "Please grant me here: Embed Links" in await said(town, "setup moderators", channel=mute)
    assert (await settings(town)).mod_channel == mute.id
    assert await said(town, "setup moderators") == "I tell nobody what changes."
    assert (await settings(town)).mod_channel is None
