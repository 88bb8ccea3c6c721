"""The client: what it asks of Discord, when it tells Discord its commands, where errors end."""

from datetime import timedelta

import discord
import pytest
import structlog

from bot.chat.client import SupportClient
from bot.chat.parts import Needs
from bot.core.shards import Sharding

from .conftest import BALANCE, Town

SENT = {
    *("mod:announce", "mod:dismiss", "mod:knowledge", "mod:knowledge-changes", "mod:inbox", "mod:inbox-return"),
    *("mod:inbox-search", "mod:inbox-new", "mod:inbox-ignore", "mod:inbox-file", "mod:wrong", "mod:wrong-mute"),
    *("mod:wrong-raise", "choose:inbox-open", "choose:inbox-is", "choose:wrong-open", "issues:go", "issues:back"),
    *("issues:next", "issues:period", "issues:channel", "issues:export", "issues:file", "issues:about"),
}


def syncs(town: Town) -> int:
    return sum(request.method == "PUT" and request.path.endswith("/commands") for request in town.env.http_requests)


def test_it_asks_for_the_least(needs: Needs) -> None:
    client = SupportClient(needs)
    asked = {name for name, wanted in client.intents if wanted}
    assert asked == {"guilds", "guild_messages", "message_content"}
    assert client.allowed_mentions is not None
    assert dict(client.allowed_mentions.to_dict()) == {"parse": []}


async def test_only_the_bot_itself_is_kept_of_the_members(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    [guild] = town.client.guilds
    assert [member.id for member in guild.members] == [town.env.backend.bot_user.id]
    assert not town.client.cached_messages


async def test_commands_are_told_once_and_again_only_when_forced(town: Town) -> None:
    assert syncs(town) == 1
    await town.restart()
    assert syncs(town) == 1
    assert await town.client.sync_commands() is False
    assert await town.client.sync_commands(force=True) is True
    assert syncs(town) == 2


async def test_of_two_processes_that_start_at_once_one_tells_the_commands(town: Town) -> None:
    await town.store.set("commands", "of an older program")
    now = town.env.now()
    assert await town.store.lease("commands_lease", now, now + timedelta(minutes=1))
    assert await town.client.sync_commands() is False
    assert syncs(town) == 1
    await town.store.set("commands_lease", "")
    assert await town.client.sync_commands() is True
    assert await town.store.lease("commands_lease", now, now)
    assert syncs(town) == 2


async def test_a_client_takes_the_shards_that_it_is_given(needs: Needs) -> None:
    client = SupportClient(needs, Sharding(count=4, ids=(1, 3)))
    assert (client.shard_count, client.shard_ids) == (4, [1, 3])
    assert SupportClient(needs).shard_count is None


async def test_the_operator_is_told_when_it_is_ready(town: Town) -> None:
    with structlog.testing.capture_logs() as lines:
        await town.restart()
    assert {"event": "ready", "servers": 1, "log_level": "info"} in lines


async def test_a_changed_description_is_told(town: Town) -> None:
    fresh = SupportClient(town.needs)
    command = fresh.tree.get_command("deepseek")
    assert isinstance(command, discord.app_commands.Command)
    command.description = "something else"
    await town.env.restart_bot(fresh)
    assert syncs(town) == 2


async def test_a_start_survives_commands_that_discord_refuses(town: Town) -> None:
    town.env.inject_error("PUT", "/applications/*/commands", status=500)
    fresh = SupportClient(town.needs)
    command = fresh.tree.get_command("deepseek")
    assert isinstance(command, discord.app_commands.Command)
    command.description = "something else"
    await town.env.restart_bot(fresh)
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1
    assert await fresh.sync_commands() is True


async def test_descriptions_are_told_in_each_language(town: Town) -> None:
    [told] = town.sent("/commands")
    command = next(command for command in told if command["name"] == "deepseek")
    assert command["description"] == "What a DeepSeek API error means and how to fix it"
    assert command["description_localizations"]["zh-CN"] == "查询 DeepSeek API 报错的含义和解决办法"
    assert command["contexts"] == [0, 1, 2]
    assert sorted(command["integration_types"]) == [0, 1]


async def test_the_other_commands_are_for_servers_alone(town: Town) -> None:
    [told] = town.sent("/commands")
    everywhere = ("deepseek", "privacy", "Explain this error")
    others = [command for command in told if command["name"] not in everywhere]
    assert {command["name"] for command in others} == {
        "setup",
        "issues",
        "knowledge",
        "Answer with the fix",
        "Wrong or missing answer",
    }
    assert all(command["contexts"] == [0] and command["integration_types"] == [0] for command in others)


async def test_a_log_line_tells_where_it_broke_and_nothing_that_was_pasted(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> bool:
        raise RuntimeError(f"cannot read {BALANCE}")

    monkeypatch.setattr(town.store.log, "begin", broken)
    with structlog.testing.capture_logs() as lines:
        await town.asker.send(town.help, BALANCE)
    [line] = [line for line in lines if line["event"] == "unexpected_error"]
    assert line["where"] == "on_turn"
    assert line["error"] == "RuntimeError"
    assert "answering/watcher.py:" in line["at"]
    assert "Insufficient" not in str(lines)
    assert len(town.env.errors) == 1
    await town.asker.send(town.lounge, "still alive")


async def test_chat_costs_no_task_and_what_fails_there_is_read_in_one(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    handled: list[str] = []

    async def on_message(message: discord.Message) -> None:
        handled.append(message.content)

    await town.asker.send(town.help, BALANCE)
    with monkeypatch.context() as patch:
        patch.setattr(town.client, "on_message", on_message)
        await town.asker.send(town.help, "good morning")
        patch.setattr(town.client._parts.watcher, "is_chat", None)  # calling it fails
        await town.asker.send(town.help, "good evening")
    assert handled == ["good evening"]
    assert len(town.replies()) == 1


async def test_buttons_leave_nothing_in_memory(town: Town) -> None:
    for _ in range(3):
        await town.asker.send(town.help, BALANCE)
        await town.stranger.slash(town.lounge, "deepseek", error="418")
    assert not town.client.persistent_views
    assert not town.client._connection._view_store._synced_message_views


async def test_what_messages_of_moderators_carry_already_is_still_obeyed(town: Town) -> None:
    assert set(town.client._parts.moderators._handlers) >= SENT
