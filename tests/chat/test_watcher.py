"""The automatic reply: where, when, once, and safely."""

import discord
import pytest

from bot.chat.setup.manners import FOREVER
from bot.core.diagnosis import Diagnoser

from .conftest import BALANCE, CONCURRENCY, Town


async def test_a_pasted_error_is_answered_with_its_cause_and_solution(town: Town, diagnoser: Diagnoser) -> None:
    await town.asker.send(town.help, BALANCE)
    [reply] = town.replies()
    texts = diagnoser.catalog.texts(diagnoser.catalog["insufficient-balance"], "en")
    embed = reply.embeds[0]
    assert embed.title == f"402 · {texts.title}"
    assert embed.description == texts.cause
    assert texts.solution[0] in (embed.fields[0].value or "")
    assert embed.footer.text == "Unofficial community bot, not affiliated with DeepSeek"


async def test_the_answer_is_a_reply_that_pings_nobody(town: Town) -> None:
    paste = await town.asker.send(town.help, BALANCE)
    [reply] = town.replies()
    assert reply.reference is not None
    assert reply.reference.message_id == paste.id
    [sent] = town.sent("/messages")
    assert sent["allowed_mentions"] == {"parse": [], "replied_user": False}
    assert sent["message_reference"]["fail_if_not_exists"] is False


async def test_ordinary_chat_is_left_alone(town: Town) -> None:
    for text in ("good morning all", "the server error page looks cute", "i paid 402 dollars", ""):
        await town.asker.send(town.help, text or "\u200b")
    assert not town.replies()


async def test_an_unwatched_channel_is_left_alone(town: Town) -> None:
    await town.asker.send(town.lounge, BALANCE)
    assert not town.replies(town.lounge)
    assert await town.count("seen") == 0


async def test_threads_of_a_watched_channel_are_watched(town: Town) -> None:
    thread = await town.thread("my bot is broken")
    await town.asker.send(thread, BALANCE)
    assert len(town.replies(thread)) == 1


async def test_posts_of_a_watched_forum_are_answered(town: Town) -> None:
    post = await town.post("What does this mean?", BALANCE)
    assert len(town.replies(post)) == 1


async def test_the_title_of_a_forum_post_is_read_with_its_first_message(town: Town) -> None:
    post = await town.post(BALANCE[:95], "what do i do about this?")
    assert len(town.replies(post)) == 1
    await town.asker.send(post, "anybody?")
    assert len(town.replies(post)) == 1


async def test_a_replayed_event_is_answered_once(town: Town) -> None:
    paste = await town.asker.send(town.help, BALANCE)
    await town.replay(paste)
    assert len(town.replies()) == 1
    assert await town.count("seen") == 1


async def test_an_event_replayed_after_a_restart_is_answered_once(town: Town) -> None:
    paste = await town.asker.send(town.help, BALANCE)
    await town.restart()
    await town.replay(paste)
    assert len(town.replies()) == 1


async def test_several_errors_get_one_reply_with_the_most_specific_first(
    town: Town, diagnoser: Diagnoser, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = (*diagnoser.diagnose(CONCURRENCY), *diagnoser.diagnose(BALANCE))
    monkeypatch.setattr(diagnoser, "judge", lambda *_: both)
    await town.asker.send(town.help, f"{BALANCE}\n\n{CONCURRENCY}")
    [reply] = town.replies()
    embed = reply.embeds[0]
    assert (embed.title or "").startswith("429")
    assert [field.name for field in embed.fields if (field.name or "").startswith("Also: 402")]
    assert await town.count("seen", "concurrency-balance") == await town.count("seen") == 1


async def test_messages_of_bots_and_webhooks_are_ignored(town: Town) -> None:
    robot = town.guild.add_member(town.env.create_user("robot", bot=True))
    await robot.send(town.help, BALANCE)
    await town.guild.create_webhook(town.help).send(BALANCE)
    assert not town.replies()


async def test_log_only_records_and_does_not_reply(town: Town) -> None:
    await town.store.guilds.set_mode(town.guild.id, "log")
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    assert await town.count("seen") == 1
    assert await town.count("answered") == 0


async def test_a_paused_bot_is_silent_until_the_pause_ends(town: Town) -> None:
    until = town.env.now()
    await town.store.guilds.pause(town.guild.id, until.replace(year=until.year + 1))
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    await town.store.guilds.pause(town.guild.id, FOREVER)
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    await town.store.guilds.pause(town.guild.id, None)
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


async def test_channels_from_the_environment_are_watched(town: Town, diagnoser: Diagnoser) -> None:
    await town.restart(extra_channels=frozenset({town.lounge.id}))
    await town.asker.send(town.lounge, BALANCE)
    assert len(town.replies(town.lounge)) == 1


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (404, 10003), (400, 10008), (500, 0)])
async def test_a_reply_that_cannot_be_sent_is_not_counted_as_answered(town: Town, status: int, code: int) -> None:
    town.env.inject_error("POST", "/channels/*/messages", status=status, code=code, times=None)
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    assert await town.count("seen") == 1
    assert await town.count("answered") == 0


async def test_a_channel_where_the_bot_may_not_write_does_not_stop_it(town: Town) -> None:
    silent = town.guild.create_text_channel(
        "read-only",
        overwrites={town.guild.default_role: discord.PermissionOverwrite(embed_links=True)},
    )
    town.env.inject_error("POST", f"/channels/{silent.id}/messages", status=403, code=50013)
    await town.store.guilds.watch(town.guild.id, silent.id, town.env.now())
    await town.asker.send(silent, BALANCE)
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


@pytest.mark.parametrize(
    "hostile",
    [
        "@everyone <@&1> <@2> ",
        "```\n",
        "`` ` ",
        "[click here](https://example.com/steal) ",
        "\u202e\u200b\u200f ",
    ],
)
async def test_what_is_pasted_can_neither_ping_nor_format_the_answer(town: Town, hostile: str) -> None:
    await town.asker.send(town.help, f"{hostile}{BALANCE}")
    [reply] = town.replies()
    assert not reply.mentions
    assert not reply.role_mentions
    assert not reply.mention_everyone
    assert not reply.content
    shown = [field.value or "" for field in reply.embeds[0].fields if field.name == "Recognised by"]
    for value in shown:
        assert value.startswith("`")
        assert value.endswith("`")
        assert value.count("`") == 2
        assert "\n" not in value
        assert not set("\u202e\u200b\u200f") & set(value)


async def test_the_answer_is_in_the_language_of_the_message(town: Town) -> None:
    await town.asker.send(town.help, f"调用接口时报错了，请问怎么解决？\n{BALANCE}")
    [reply] = town.replies()
    assert reply.embeds[0].footer.text == "非官方社区机器人，与 DeepSeek 无隶属关系"


async def test_a_language_chosen_for_the_server_is_used_where_the_text_does_not_tell(town: Town) -> None:
    await town.store.guilds.set_language(town.guild.id, "zh-CN")
    await town.asker.send(town.help, '{"error":{"message":"Insufficient Balance","code":"invalid_request_error"}}')
    [reply] = town.replies()
    assert reply.embeds[0].footer.text == "非官方社区机器人，与 DeepSeek 无隶属关系"


async def test_a_deleted_thread_is_watched_no_longer(town: Town) -> None:
    thread = await town.thread("my bot is broken")
    await town.store.guilds.watch(town.guild.id, thread.id, town.env.now())
    town.env.backend.delete_channel(thread.id)
    await town.env.settle()
    assert thread.id not in (await town.store.guilds.settings(town.guild.id)).channels


async def test_a_deleted_channel_is_watched_no_longer(town: Town) -> None:
    town.env.backend.delete_channel(town.help.id)
    await town.env.settle()
    settings = await town.store.guilds.settings(town.guild.id)
    assert town.help.id not in settings.channels
