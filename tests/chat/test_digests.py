"""The digest: at the hour of the server's clock, once, also after a restart."""

from collections.abc import Callable
from datetime import UTC, datetime

import discord
import pytest
from simcord import SetupError

from bot.chat.reports.zones import is_zone, suggestions
from bot.core.digest import Schedule

from .conftest import BALANCE, Town

HOUR = 3600
DAY = 24 * HOUR
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


async def set_up(town: Town, **options: object) -> str:
    result = await town.manager.slash(town.lounge, "setup digest", **options)
    assert result.ephemeral
    assert result.response is not None
    return result.response.content


async def daily(town: Town) -> None:
    """Every day at 9 in Berlin, which is 8 in UTC; the simulation begins on a Thursday at 0."""
    await town.store.guilds.set_mod_channel(town.guild.id, town.lounge.id)
    await set_up(town, every="day", hour=9, timezone="Europe/Berlin")


def digests(town: Town) -> list[discord.Message]:
    return [message for message in town.replies(town.lounge) if "Digest" in str(message.embeds[0].title)]


def fields(message: discord.Message) -> dict[str | None, str | None]:
    return {field.name: field.value for field in message.embeds[0].fields}


async def test_it_comes_at_the_hour_of_the_zone_and_not_before(town: Town) -> None:
    await daily(town)
    await town.env.advance_time(8 * HOUR - 60)
    assert not digests(town)
    await town.env.advance_time(120)
    assert len(digests(town)) == 1
    await town.env.advance_time(DAY)
    assert len(digests(town)) == 2


async def test_a_weekly_one_comes_on_mondays(town: Town) -> None:
    await town.store.guilds.set_mod_channel(town.guild.id, town.lounge.id)
    told = await set_up(town, every="week")
    assert "every Monday, 09:00 (UTC)" in told
    assert town.lounge.mention in told
    await town.env.advance_time(4 * DAY + 8 * HOUR)
    assert not digests(town)
    await town.env.advance_time(2 * HOUR)
    assert len(digests(town)) == 1


async def test_it_tells_changes_unknown_errors_and_wrong_answers(town: Town) -> None:
    await daily(town)
    await town.asker.send(town.help, BALANCE)
    await town.asker.click(town.replies()[-1], label="Not this")
    await town.env.advance_time(9 * HOUR)
    assert [file.filename for file in digests(town)[-1].attachments] == ["issues.png"]
    told = fields(digests(town)[-1])
    assert told["Wrong answers"] == "• **402 · Insufficient Balance**: 1 of 1 wrong"
    assert told["New errors that I do not know"] == "None."
    assert told["Biggest changes"] == "• **402 · Insufficient Balance**: 1"
    await town.env.advance_time(DAY)
    await town.stranger.send(town.help, BALANCE)
    await town.env.advance_time(DAY)
    for _ in range(3):
        await town.env.advance_time(HOUR)
        await town.stranger.send(town.help, BALANCE)
    await town.env.advance_time(DAY)
    assert fields(digests(town)[-1])["Biggest changes"] == "• **402 · Insufficient Balance**: 1 → 3"


async def test_never_twice_also_after_restarts(town: Town) -> None:
    await daily(town)
    await town.env.advance_time(9 * HOUR)
    for _ in range(3):
        await town.restart()
        await town.env.advance_time(HOUR)
    assert len(digests(town)) == 1


async def test_what_was_missed_while_offline_comes_once(town: Town) -> None:
    await daily(town)
    await town.env.advance_time(9 * HOUR)
    bot = town.client
    await bot.close()
    await town.env.advance_time(3 * DAY)
    await town.restart()
    await town.env.advance_time(60)
    assert len(digests(town)) == 2
    await town.env.advance_time(DAY)
    assert len(digests(town)) == 3


async def test_without_a_channel_it_waits_for_one(town: Town) -> None:
    told = await set_up(town, every="day", hour=9)
    assert "It needs a channel" in told
    await town.env.advance_time(DAY)
    assert not digests(town)
    await town.manager.slash(town.lounge, "setup moderators", channel=town.lounge)
    await town.env.advance_time(DAY)
    assert len(digests(town)) == 1


async def test_what_is_not_said_stays_and_off_ends_it(town: Town) -> None:
    await daily(town)
    assert "every Monday, 09:00 (Europe/Berlin)" in await set_up(town, every="week")
    assert "every Monday, 22:00 (Europe/Berlin)" in await set_up(town, every="week", hour=22)
    assert await town.store.digests.schedules({town.guild.id}) == {town.guild.id: Schedule("week", 22, "Europe/Berlin")}
    assert "no digest any more" in await set_up(town, every="off")
    await town.env.advance_time(8 * DAY)
    assert not digests(town)


async def test_a_wrong_zone_is_refused_with_what_to_do(town: Town) -> None:
    assert "choose one of the suggestions" in await set_up(town, every="day", timezone="Middle-earth")
    assert not await town.store.digests.schedules({town.guild.id})


async def test_zones_are_suggested_by_any_part_of_their_name(town: Town) -> None:
    choices = await town.manager.autocomplete(town.lounge, "setup digest", "timezone", "kolk", every="day")
    assert [choice["value"] for choice in choices] == ["Asia/Kolkata"]
    assert choices[0]["name"] == "Asia/Kolkata · 05:30"


@pytest.mark.parametrize("who", ["asker", "helper", "moderator"])
async def test_only_managers_set_it(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "setup digest", every="off")


async def test_it_is_refused_where_a_server_handed_it_out(town: Town) -> None:
    commands = await town.client.tree.fetch_commands()
    setup = next(command for command in commands if command.name == "setup")
    town.guild.set_command_permissions(setup, {town.asker: True})
    result = await town.asker.slash(town.lounge, "setup digest", every="day")
    assert result.response is not None
    assert "Manage Server" in result.response.content


async def test_it_speaks_the_language_of_the_server(town: Town, interactions: Callable[..., None]) -> None:
    await daily(town)
    await town.store.guilds.set_language(town.guild.id, "zh-CN")
    await town.env.advance_time(9 * HOUR)
    [message] = [one for one in town.replies(town.lounge) if one.embeds]
    assert "摘要" in (message.embeds[0].title or "")


def test_cities_are_found_and_those_that_begin_so_come_first() -> None:
    assert suggestions("new york", NOW)[0] == ("America/New_York", "America/New York · 08:00")
    assert suggestions("berlin", NOW) == [("Europe/Berlin", "Europe/Berlin · 14:00")]
    assert suggestions("utc", NOW)[0][0] == "UTC"
    assert len(suggestions("", NOW)) == 25
    assert is_zone("Asia/Tokyo")
    assert not is_zone("Asia/Nowhere")
