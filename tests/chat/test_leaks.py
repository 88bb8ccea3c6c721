"""Warnings of leaked keys, and messages that are taken away for them."""

import discord
import pytest

from bot.chat.privacy.held import Held
from bot.chat.privacy.leaks import HeldButton

from .conftest import BALANCE, CONCURRENCY, Town
from .test_following import PROXY, post_as

KEY = "sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21"
SECRET = KEY[3:]
LEAK = f"why does this not work? api_key={KEY}"


async def deleting(town: Town) -> None:
    """The server wants messages with keys deleted; the bot may do that."""
    await town.store.guilds.set_delete_leaks(town.guild.id, True)


async def powerless(town: Town) -> None:
    """The bot may not delete other people's messages, neither in the help channel nor anywhere."""
    me, backend = town.guild.me, town.env.backend
    assert me is not None
    powers = discord.Permissions(manage_messages=True, administrator=True).value
    for role in list(backend.get_guild(town.guild.id).roles.values()):
        if int(role.permissions) & powers:
            backend.edit_role(town.guild.id, role.id, {"permissions": int(role.permissions) & ~powers})
    await town.env.settle()


def buttons(message: discord.Message) -> list[discord.Button]:
    return [
        item
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for item in row.children
        if isinstance(item, discord.Button)
    ]


async def test_the_warning_names_the_service_links_to_its_page_and_pings_nobody(town: Town) -> None:
    message = await town.asker.send(town.help, LEAK)
    [warning] = town.replies()
    assert "DeepSeek" in warning.content
    assert [(button.label, button.url) for button in buttons(warning)] == [
        ("Revoke it: DeepSeek", "https://platform.deepseek.com/api_keys")
    ]
    assert warning.reference is not None
    assert warning.reference.message_id == message.id
    assert not warning.mentions
    [sent] = town.sent(f"/channels/{town.help.id}/messages")
    assert sent["allowed_mentions"] == {"parse": [], "replied_user": False}
    assert SECRET not in str(town.env.http_requests)


async def test_the_warning_is_in_the_language_of_the_message(town: Town) -> None:
    await town.asker.send(town.help, f"我的代码为什么一直报错，谁能帮我看看？ api_key={KEY}")
    assert "密钥" in town.replies()[0].content


async def test_the_error_in_the_message_is_answered_all_the_same(town: Town) -> None:
    await town.asker.send(town.help, f"{LEAK}\n{BALANCE}")
    warning, answer = town.replies()
    assert "secret key" in warning.content
    assert (answer.embeds[0].title or "").startswith("402")
    assert SECRET not in str(town.env.http_requests)


async def test_a_key_of_nobody_known_has_no_page(town: Town) -> None:
    await town.asker.send(town.help, "Authorization: Bearer " + "q9Wk2m4N8b7v6C5x4z3a" * 2 + "T")
    [warning] = town.replies()
    assert "like a secret key. Others" in warning.content
    assert not buttons(warning)


async def test_a_message_is_warned_of_once_whatever_happens(town: Town) -> None:
    message = await town.asker.send(town.help, LEAK)
    await town.asker.edit(message, f"{LEAK} please")
    await town.replay(message)
    await town.restart()
    await town.replay(message)
    assert len(town.replies()) == 1


async def test_a_key_that_an_edit_brings_is_warned_of(town: Town) -> None:
    message = await town.asker.send(town.help, "why does this not work?")
    await town.asker.edit(message, LEAK)
    assert len(town.replies()) == 1


async def test_a_key_in_a_file_is_warned_of_and_the_file_stays(town: Town) -> None:
    await deleting(town)
    message = await town.asker.send(town.help, "it fails", attachments=[("app.log", f"{BALANCE}\n{LEAK}".encode())])
    warning, answer = town.replies()
    assert warning.reference is not None
    assert warning.reference.message_id == message.id
    assert (answer.embeds[0].title or "").startswith("402")
    assert SECRET not in str(town.env.http_requests)


async def test_a_warning_just_above_stands_for_the_next_message_too(town: Town) -> None:
    for _ in range(3):
        await town.asker.send(town.help, LEAK)
    assert len(town.replies()) == 1
    await town.stranger.send(town.help, LEAK)
    assert len(town.replies()) == 2
    await town.env.advance_time(61)
    await town.asker.send(town.help, LEAK)
    assert len(town.replies()) == 3


async def test_helpers_and_servers_on_trial_are_warned_too(town: Town) -> None:
    await town.helper.send(town.help, LEAK)
    await town.store.guilds.set_mode(town.guild.id, "log")
    await town.asker.send(town.help, f"{LEAK}\n{BALANCE}")
    assert ["secret key" in warning.content for warning in town.replies()] == [True, True]


async def test_nobody_is_warned_where_the_bot_does_not_read(town: Town) -> None:
    await town.asker.send(town.lounge, LEAK)
    backend = town.env.backend
    machine = town.guild.add_member(town.env.create_user("machine", bot=True))
    backend.create_message(town.help.id, machine.id, LEAK)
    await town.store.guilds.pause(town.guild.id, town.env.now().replace(year=2100))
    await town.asker.send(town.help, LEAK)
    assert not town.replies()
    assert not town.replies(town.lounge)


async def test_a_proxys_copy_is_its_originals_leak(town: Town) -> None:
    await town.restart(proxy_apps=frozenset({PROXY}))
    original = await town.asker.send(town.help, LEAK)
    await post_as(town, "Luna", LEAK)
    await town.asker.delete(original)
    assert len(town.replies()) == 1


async def test_nothing_is_deleted_without_consent_or_permission(town: Town) -> None:
    await town.asker.send(town.help, LEAK)
    await deleting(town)
    await powerless(town)
    await town.stranger.send(town.help, LEAK)
    assert len([message for message in town.help.history() if KEY in message.content]) == 2
    assert len(town.replies()) == 2


async def test_with_consent_the_message_goes_and_only_its_author_gets_it_back(town: Town) -> None:
    await deleting(town)
    await town.asker.send(town.help, f"{LEAK} ```py\nx = 1\n``` see https://phish.example @everyone")
    [warning] = town.help.history()
    assert town.asker.mention in warning.content
    assert [button.label for button in buttons(warning)] == ["Show my message", "Revoke it: DeepSeek"]
    refused = await town.moderator.click(warning, label="Show my message")
    assert refused.ephemeral
    assert "Only the person" in refused.response.content
    shown = await town.asker.click(warning, label="Show my message")
    assert shown.ephemeral
    text = shown.response.embeds[0].description
    assert "why does this not work?" in text
    assert text.count("```") == 2
    assert SECRET not in str(town.env.http_requests)


async def test_the_answer_to_a_message_that_was_taken_away_stays(town: Town) -> None:
    await deleting(town)
    await town.asker.send(town.help, f"{LEAK}\n{BALANCE}")
    warning, answer = town.help.history()
    assert "deleted your message" in warning.content
    assert answer.reference is None
    await town.asker.click(answer, label="Solved")
    assert await town.count("solved") == 1


@pytest.mark.parametrize("pause", [16 * 60, None])
async def test_a_text_is_held_for_a_quarter_of_an_hour_and_until_a_restart(town: Town, pause: int | None) -> None:
    await deleting(town)
    await town.asker.send(town.help, LEAK)
    if pause:
        await town.env.advance_time(pause)
    else:
        await town.restart()
    shown = await town.asker.click(town.replies()[0], label="Show my message")
    assert shown.ephemeral
    assert "no longer have" in shown.response.content


async def test_what_cannot_be_given_back_is_not_deleted(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await deleting(town)
    post = await town.post("my key does not work", LEAK)
    with_file = await town.asker.send(town.help, LEAK, attachments=[("picture.bin", b"\x00")])
    assert next(message.content for message in post.history()) == LEAK
    monkeypatch.setattr(Held, "keep", lambda *_: False)
    no_room = await town.stranger.send(town.help, LEAK)
    assert {with_file.id, no_room.id} <= {message.id for message in town.help.history()}
    assert len(town.replies(post)) == 1
    assert len(town.replies()) == 2


async def test_a_message_that_discord_keeps_is_warned_of_as_usual(town: Town) -> None:
    await deleting(town)
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=403, code=50013)
    message = await town.asker.send(town.help, LEAK)
    [warning] = town.replies()
    assert warning.reference is not None
    assert warning.reference.message_id == message.id
    assert [button.label for button in buttons(warning)] == ["Revoke it: DeepSeek"]


async def test_the_hold_has_bounds(town: Town) -> None:
    held, now = Held(), town.env.now()
    assert all(held.keep(number, 1, "text", now) for number in range(200))
    assert not held.keep(200, 1, "text", now)
    assert held.keep(200, 1, "text", now.replace(year=2100))
    assert 0 not in held
    assert not held.keep(201, 1, "x" * 500_000, now)
    assert "text" not in repr(held._texts[200])


async def test_setup_asks_for_consent_and_says_what_is_missing(town: Town) -> None:
    await powerless(town)
    result = await town.manager.slash(town.lounge, "setup leaks", delete="on")
    assert "Manage Messages" in result.response.content
    assert (await town.store.guilds.settings(town.guild.id)).delete_leaks
    shown = await town.manager.slash(town.lounge, "setup show")
    assert "I delete them" in str(shown.response.embeds[0].to_dict())
    await town.manager.slash(town.lounge, "setup leaks", delete="off")
    assert not (await town.store.guilds.settings(town.guild.id)).delete_leaks


async def test_a_forged_button_shows_nothing(town: Town) -> None:
    await deleting(town)
    message = await town.asker.send(town.help, LEAK)
    button = HeldButton(message.id, "Show my message")
    assert button.custom_id == f"leak:show:{message.id}"
    assert SECRET not in repr(button)


async def test_no_way_out_lets_a_key_through(town: Town, tmp_path) -> None:
    paste = f"{CONCURRENCY}\nAuthorization: Bearer {KEY}\nAuthentication Fails, Your api key: {KEY} is invalid"
    message = await town.asker.send(town.help, paste)
    for label in ("Still stuck", "More", "My language"):
        await town.asker.click(town.replies()[-1], label=label)
    for menu in ("Explain this error", "Answer with the fix", "Wrong or missing answer"):
        await town.helper.context_menu(town.help, menu, message)
    await town.stranger.slash(town.lounge, "deepseek", error=paste[-200:])
    await town.helper.slash(town.lounge, "deepseek", error=f"{KEY} 402", to=town.asker)
    await town.manager.slash(town.help, "setup test", text=paste)
    await town.moderator.slash(town.lounge, "issues overview")
    assert SECRET not in str(town.env.http_requests)
    assert not any(SECRET.encode() in file.read_bytes() for file in tmp_path.glob("bot.db*"))
