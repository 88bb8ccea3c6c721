"""/privacy, opting out, and the daily work."""

from datetime import timedelta
from typing import Any

import pytest
import structlog

from bot.store.privacy import Kept

from .conftest import BALANCE, CONCURRENCY, Town

DAY = 24 * 3600


async def said(person: Any, town: Town, command: str) -> str:
    result = await person.slash(town.lounge, f"privacy {command}")
    assert result.ephemeral
    return result.response.content


async def kept(town: Town) -> Kept:
    return await town.store.privacy.about(town.asker.id, town.env.now())


async def test_anyone_sees_what_is_stored_about_them(town: Town) -> None:
    assert "No error of yours" in await said(town.asker, town, "show")
    await town.asker.send(town.help, BALANCE)
    await town.asker.click(town.replies()[0], label="Solved")
    shown = await said(town.asker, town, "show")
    assert "1 error of yours" in shown
    assert "English" in shown
    assert "opted out" not in shown
    assert "No error of yours" in await said(town.stranger, town, "show")


async def test_in_direct_messages_it_is_the_same(town: Town) -> None:
    person = town.env.create_user("dora")
    result = await person.slash("privacy opt-out")
    assert "read none of your messages" in result.response.content
    assert await town.store.privacy.opted_out(person.id, town.env.now())
    await person.slash("privacy opt-in")
    assert not await town.store.privacy.opted_out(person.id, town.env.now())


async def test_it_can_be_taken_along_as_an_app_of_ones_own(town: Town) -> None:
    [told] = town.sent("/commands")
    command = next(command for command in told if command["name"] == "privacy")
    assert (command["contexts"], sorted(command["integration_types"])) == ([0, 1, 2], [0, 1])
    assert command.get("default_member_permissions") is None


async def test_forgetting_is_confirmed_first_and_then_complete(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    await town.asker.slash(town.lounge, "deepseek", error="402")
    asked = await town.asker.slash(town.lounge, "privacy forget-me")
    assert asked.ephemeral
    assert (await kept(town)).errors == 2
    done = await town.asker.click(asked.response, label="Delete my data")
    assert "Done" in done.response.content
    assert await kept(town) == Kept(0, None, 0, None, opted_out=False)
    refused = await town.asker.click(town.replies()[0], label="Solved")
    assert "no longer know" in refused.followups[0].content


async def test_who_opted_out_is_neither_read_nor_warned_nor_logged(town: Town) -> None:
    assert "read none" in await said(town.asker, town, "opt-out")
    message = await town.asker.send(town.help, f"{BALANCE} api_key=sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21")
    await town.asker.edit(message, CONCURRENCY)
    assert not town.replies()
    assert not await town.store.log.recent(None, 5)
    assert "opted out" in await said(town.asker, town, "show")
    await said(town.asker, town, "opt-in")
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


async def test_who_opted_out_is_answered_by_the_command_and_nothing_is_kept_of_it(town: Town) -> None:
    await said(town.asker, town, "opt-out")
    result = await town.asker.slash(town.lounge, "deepseek", error="402")
    assert (result.response.embeds[0].title or "").startswith("402")
    public = await town.helper.slash(town.lounge, "deepseek", error="402", to=town.asker)
    assert not public.ephemeral
    labels = [
        button["label"] for row in town.sent("/callback")[-1]["data"]["components"] for button in row["components"]
    ]
    assert "Solved" not in labels  # nobody could be told from anybody
    assert not await town.store.log.recent(None, 5)
    assert (await kept(town)).language is None


async def test_messages_of_who_opted_out_are_left_alone_by_helpers_menus_too(town: Town) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    await said(town.asker, town, "opt-out")
    for menu in ("Answer with the fix", "Wrong or missing answer"):
        result = await town.helper.context_menu(town.lounge, menu, message)
        assert "does not want me" in result.response.content
    explained = await town.stranger.context_menu(town.lounge, "Explain this error", message)
    assert (explained.response.embeds[0].title or "").startswith("402")
    assert not await town.store.log.recent(None, 5)


async def test_once_a_day_what_is_old_goes(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    await town.store.guilds.set_retention(town.guild.id, 2)
    await town.env.advance_time(DAY)
    assert (await kept(town)).errors == 1
    await town.env.advance_time(2 * DAY + 3600)
    assert (await kept(town)).errors == 0


async def test_the_data_of_a_server_go_thirty_days_after_the_bot_left_it(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    town.env.backend.remove_guild(town.guild.id)
    await town.env.settle()
    for _ in range(29):
        await town.env.advance_time(DAY)
    assert (await kept(town)).errors == 1
    for _ in range(3):
        await town.env.advance_time(DAY)
    assert (await kept(town)).errors == 0
    assert not (await town.store.guilds.settings(town.guild.id)).channels


async def test_a_server_that_was_left_while_the_bot_was_away_is_noticed_and_one_that_is_here_stays(town: Town) -> None:
    await town.store.guilds.watch(4711, 1, town.env.now())
    await town.store.guilds.left(town.guild.id, town.env.now() - timedelta(days=29))
    await town.restart()
    await town.env.advance_time(DAY)
    assert await town.store.guilds.staying() == {town.guild.id}


async def test_a_day_on_which_the_database_fails_is_followed_by_another(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.store.store import StoreError

    async def broken(*_: object) -> int:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(town.store.retention, "expire", broken)
        with structlog.testing.capture_logs() as lines:
            await town.env.advance_time(DAY)
    assert [line["reason"] for line in lines if line["event"] == "housekeeping_failed"] == ["The disk is full."]
    await town.asker.send(town.help, BALANCE)
    await town.store.guilds.set_retention(town.guild.id, 1)
    await town.env.advance_time(2 * DAY)
    assert (await kept(town)).errors == 0


async def test_setup_tells_how_long_rows_are_kept(town: Town) -> None:
    result = await town.manager.slash(town.lounge, "setup retention", days=30)
    assert "30 days" in result.response.content
    shown = await town.manager.slash(town.lounge, "setup show")
    assert "30 days" in str(shown.response.embeds[0].to_dict())
    result = await town.manager.slash(town.lounge, "setup retention")
    assert "180 days" in result.response.content
