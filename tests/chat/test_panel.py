"""/setup panel: everything that is set, without options to remember, also after a restart."""

from collections.abc import Callable
from typing import Any

import discord
import pytest
from simcord import SetupError
from simcord.actors import MemberActor
from simcord.components import walk_components
from simcord.results import InteractionResult, ResponseMessage

from bot.chat.setup.manners import FOREVER
from bot.core.digest import Schedule
from bot.store.guilds import GuildSettings

from .conftest import BALANCE, Town


class Open:
    """The panel as a manager has it before them."""

    def __init__(self, town: Town, message: ResponseMessage) -> None:
        self._town = town
        self._message = message

    @property
    def components(self) -> list[dict[str, Any]]:
        return list(walk_components(self._message.components))

    @property
    def text(self) -> str:
        return "\n".join(part["content"] for part in self.components if "content" in part)

    def control(self, action: str) -> dict[str, Any]:
        return next(part for part in self.components if part.get("custom_id") == f"panel:{action}")

    async def go(self, page: str) -> None:
        await self.click(f"go-{page}")

    async def click(self, action: str, by: MemberActor | None = None) -> InteractionResult:
        return await (by or self._town.manager).click(self._message.message, custom_id=f"panel:{action}")

    async def choose(self, action: str, *values: Any) -> InteractionResult:
        return await self._town.manager.select(self._message.message, values, custom_id=f"panel:{action}")


@pytest.fixture
async def panel(town: Town) -> Open:
    result = await town.manager.slash(town.lounge, "setup panel")
    assert result.ephemeral
    assert result.response is not None
    return Open(town, result.response)


async def settings(town: Town) -> GuildSettings:
    return await town.store.guilds.settings(town.guild.id)


async def test_it_shows_what_is_watched_and_takes_what_is_chosen(town: Town, panel: Open) -> None:
    assert town.help.mention in panel.text
    category = town.guild.create_category("support")
    await town.env.settle()
    await panel.choose("watch", town.help, category)
    assert (await settings(town)).channels == {town.help.id, category.id}
    assert category.mention in panel.text
    shown = {default["id"] for default in panel.control("watch")["default_values"]}
    assert shown == {town.help.id, category.id}
    await panel.choose("watch")
    assert not (await settings(town)).channels
    assert "`/setup watch`" in panel.text


async def test_watched_threads_stay_watched(town: Town, panel: Open) -> None:
    thread = await town.thread("more")
    await town.store.guilds.watch(town.guild.id, thread.id, town.env.now())
    await panel.choose("watch", town.lounge)
    assert (await settings(town)).channels == {town.lounge.id, thread.id}


async def test_modes_languages_and_pauses(town: Town, panel: Open) -> None:
    await panel.go("answers")
    for mode in ("sure", "log", "answer"):
        await panel.choose("mode", mode)
        assert (await settings(town)).mode == mode
    await panel.choose("language", "ja")
    assert (await settings(town)).language == "ja"
    await panel.choose("language", "own")
    assert (await settings(town)).language is None
    await panel.click("pause")
    assert (await settings(town)).paused_until == FOREVER
    assert "Paused" in panel.text
    await panel.click("resume")
    assert (await settings(town)).paused_until is None


async def test_helpers_and_who_is_called(town: Town, panel: Open) -> None:
    experts = town.guild.create_role("experts")
    await town.env.settle()
    await panel.go("helpers")
    await panel.choose("helpers", experts)
    assert (await settings(town)).helper_roles == {experts.id}
    await panel.choose("call", experts)
    assert (await settings(town)).call_role == experts.id
    await panel.choose("call")
    assert (await settings(town)).call_role is None


async def test_moderators_digest_and_alerts(town: Town, panel: Open) -> None:
    await panel.go("moderators")
    await panel.choose("every", "week")
    assert "It needs a channel" in panel.text
    await panel.choose("moderators", town.lounge)
    assert (await settings(town)).mod_channel == town.lounge.id
    assert "Everybody can read" in panel.text
    await panel.choose("hour", "22")
    assert await digest(town) == Schedule("week", 22, "UTC")
    await panel.click("incidents-off")
    assert not (await settings(town)).incidents
    await panel.click("incidents-on")
    assert (await settings(town)).incidents
    await panel.choose("every", "off")
    assert await digest(town) is None


async def test_leaked_keys_and_how_long_rows_are_kept(town: Town, panel: Open) -> None:
    await panel.go("care")
    await panel.choose("leaks", "on")
    assert (await settings(town)).delete_leaks
    await panel.choose("leaks", "off")
    assert not (await settings(town)).delete_leaks
    await panel.choose("retention", "90")
    assert (await settings(town)).retention_days == 90
    await town.store.guilds.set_retention(town.guild.id, 77)
    await panel.go("care")
    assert [option["value"] for option in panel.control("retention")["options"] if option.get("default")] == ["77"]
    await panel.choose("retention", "usual")
    assert (await settings(town)).retention_days is None


async def digest(town: Town) -> Schedule | None:
    return (await town.store.digests.schedules({town.guild.id})).get(town.guild.id)


async def test_a_time_zone_is_found_by_its_city(town: Town, panel: Open) -> None:
    await panel.go("moderators")
    form = await panel.click("ask-zone")
    await town.manager.submit_modal(form, {"zone": "kolkata"})
    assert await digest(town) == Schedule("week", 9, "Asia/Kolkata")
    assert "Asia/Kolkata" in panel.text


async def test_where_many_zones_may_be_meant_they_are_offered(town: Town, panel: Open) -> None:
    await panel.go("moderators")
    await town.manager.submit_modal(await panel.click("ask-zone"), {"zone": "america"})
    assert "Which of these" in panel.text
    await town.restart()
    await panel.choose("zone", "America/Anguilla")
    assert await digest(town) == Schedule("week", 9, "America/Anguilla")
    await town.manager.submit_modal(await panel.click("ask-zone"), {"zone": "Mordor"})
    assert "do not know this time zone" in panel.text
    assert await digest(town) == Schedule("week", 9, "America/Anguilla")


async def test_a_message_is_tested(town: Town, panel: Open) -> None:
    await panel.go("answers")
    result = await town.manager.submit_modal(await panel.click("test"), {"text": BALANCE})
    assert result.ephemeral
    assert result.response is not None
    assert "402" in result.response.content
    assert not town.replies()


async def test_permissions_are_checked_in_all_that_is_watched(town: Town, panel: Open) -> None:
    await panel.go("check")
    assert "everything that I need" in panel.text
    me = town.guild.me
    assert me is not None
    mute = town.guild.create_text_channel("mute", overwrites={me: discord.PermissionOverwrite(send_messages=False)})
    await town.store.guilds.watch(town.guild.id, mute.id, town.env.now())
    await town.store.guilds.watch(town.guild.id, 4711, town.env.now())
    await panel.go("check")
    assert f"{mute.mention}: Please grant me here: Embed Links, Send Messages" in panel.text
    assert "<#4711>: I cannot see this channel" in panel.text


async def test_it_works_after_a_restart(town: Town, panel: Open) -> None:
    await panel.go("answers")
    await town.restart()
    await panel.choose("mode", "log")
    assert (await settings(town)).mode == "log"
    await town.restart()
    await panel.go("helpers")
    assert panel.control("helpers")


@pytest.mark.parametrize("who", ["asker", "helper", "moderator"])
async def test_only_managers_open_it(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "setup panel")


async def test_who_may_manage_no_more_changes_nothing(town: Town, panel: Open) -> None:
    await panel.go("answers")
    form = await panel.click("test")
    town.guild.roles["max"]._role.permissions = 0
    for action in ("pause", "go-watch", "test"):
        result = await panel.click(action)
        assert result.response is not None
        assert "Manage Server" in result.response.content
    result = await town.manager.submit_modal(form, {"text": BALANCE})
    assert result.response is not None
    assert "Manage Server" in result.response.content
    assert (await settings(town)).paused_until is None


async def test_it_speaks_the_language_of_who_called_it(
    town: Town, panel: Open, interactions: Callable[..., None]
) -> None:
    interactions(locale="zh-CN")
    for page, heading in (("answers", "回复"), ("helpers", "协助者"), ("check", "权限"), ("watch", "频道")):
        await panel.go(page)
        assert panel.text.startswith(f"## {heading}")
