"""Outages: told to the moderators, announced by them, ended by themselves."""

import discord
import pytest
from simcord.builders import ChannelHandle

from bot.store.incidents import Incident

from .conftest import BALANCE, Town
from .crowds import OVERLOADED, crowd, outage


@pytest.fixture
async def staff(town: Town) -> ChannelHandle:
    """The moderators' channel."""
    channel = town.guild.create_text_channel("staff")
    await town.store.guilds.set_mod_channel(town.guild.id, channel.id)
    await town.env.settle()
    return channel


async def live(town: Town) -> list[Incident]:
    return await town.store.incidents.live({town.guild.id})


def text(message: discord.Message) -> str:
    [embed] = message.embeds
    return f"{embed.title}\n{embed.description}\n" + "\n".join(f"{field.value}" for field in embed.fields)


async def test_five_people_within_minutes_are_told_to_the_moderators(town: Town, staff: ChannelHandle) -> None:
    await outage(town, 4)
    assert not await live(town)
    await outage(town, 1)
    [incident] = await live(town)
    assert (incident.state, incident.people, incident.reports) == ("suspected", 5, 5)
    [notice] = town.replies(staff)
    assert "outage" in text(notice)
    assert "5 people" in text(notice)
    assert "503" in text(notice)
    assert [file.filename for file in notice.attachments] == ["issues.png"]


async def test_a_moderator_announces_it_where_it_is_met_most(town: Town, staff: ChannelHandle) -> None:
    await town.manager.slash(town.lounge, "setup watch")
    await outage(town, 1, town.lounge)
    await outage(town, 5)
    [notice] = town.replies(staff)
    await town.moderator.click(notice, label="Announce")
    assert not town.replies(town.lounge)[1:]
    announcement = town.replies()[-1]
    assert "DeepSeek has trouble" in text(announcement)
    assert "6 people" in text(announcement)
    [link] = [button for row in announcement.components for button in row.children]
    assert link.url == "https://status.deepseek.com"
    [notice] = town.replies(staff)
    assert "Everybody is told" in text(notice)
    assert not notice.components


async def test_answers_shrink_to_a_line_until_it_is_over(town: Town, staff: ChannelHandle) -> None:
    await outage(town)
    await town.moderator.click(town.replies(staff)[0], label="Announce")
    await town.env.advance_time(120)
    await town.asker.send(town.help, OVERLOADED)
    line = town.replies()[-1]
    assert line.content.startswith("⚠️ **503 · ")
    assert "status.deepseek.com" in line.content
    assert not line.embeds
    shown = await town.stranger.click(line, label="More")
    assert shown.ephemeral
    await town.stranger.send(town.help, BALANCE)
    assert town.replies()[-1].embeds, "another error is answered as always"
    await town.env.advance_time(45 * 60)
    await town.stranger.send(town.help, OVERLOADED)
    assert town.replies()[-1].embeds


async def test_the_announcement_is_edited_as_it_goes_and_says_how_it_ended(town: Town, staff: ChannelHandle) -> None:
    await outage(town)
    await town.moderator.click(town.replies(staff)[0], label="Announce")
    [announcement] = [message for message in town.replies() if "trouble" in str(message.embeds and text(message))]
    await outage(town, 20, seconds=30)
    await town.env.advance_time(60)
    [announcement] = [message for message in town.replies() if message.id == announcement.id]
    assert "25 people" in text(announcement)
    await town.env.advance_time(45 * 60)
    [announcement] = [message for message in town.replies() if message.id == announcement.id]
    assert "over" in text(announcement)
    assert "It lasted 11 minutes" in text(announcement)
    assert "25 people" in text(announcement)
    [notice] = town.replies(staff)
    assert "over" in text(notice)
    assert not await live(town)


async def test_what_is_no_incident_stays_so_until_it_is_over(town: Town, staff: ChannelHandle) -> None:
    await outage(town)
    await town.helper.click(town.replies(staff)[0], label="Not an incident")
    await outage(town, 5)
    [notice] = town.replies(staff)
    assert "no incident" in text(notice)
    assert not notice.components
    assert town.replies()[-1].embeds
    await town.env.advance_time(45 * 60)
    assert not await live(town)
    await outage(town, 5)
    assert len(town.replies(staff)) == 2


@pytest.mark.parametrize("who", ["asker", "stranger", "manager"])
async def test_only_moderators_and_helpers_may_say_what_it_is(town: Town, staff: ChannelHandle, who: str) -> None:
    await outage(town)
    result = await getattr(town, who).click(town.replies(staff)[0], label="Announce")
    assert result.ephemeral
    [incident] = await live(town)
    assert incident.state == "suspected"


async def test_the_first_word_counts(town: Town, staff: ChannelHandle) -> None:
    await outage(town)
    [notice] = town.replies(staff)
    await town.moderator.click(notice, label="Announce")
    judged = await town.store.incidents.judge((await live(town))[0].id, town.guild.id, "dismissed")
    assert judged is None
    assert len([message for message in town.replies() if "trouble" in str(message.embeds and text(message))]) == 1


async def test_it_goes_on_after_a_restart(town: Town, staff: ChannelHandle) -> None:
    await outage(town)
    await town.restart()
    [notice] = town.replies(staff)
    await town.moderator.click(notice, label="Announce")
    await town.restart()
    await town.env.advance_time(120)
    await town.asker.send(town.help, OVERLOADED)
    assert town.replies()[-1].content.startswith("⚠️")
    await town.env.advance_time(45 * 60)
    assert "over" in text(town.replies(staff)[0])
    assert len(town.replies(staff)) == 1


async def test_without_a_channel_for_moderators_only_the_overview_tells(town: Town) -> None:
    await outage(town)
    [incident] = await live(town)
    assert incident.notice is None
    assert all("outage" not in text(message) for message in town.replies())
    result = await town.moderator.slash(town.lounge, "issues overview")
    assert result.response is not None
    assert (result.response.embeds[0].description or "").startswith("⚠️ **This looks like an outage")


async def test_a_channel_that_is_named_during_an_outage_hears_of_it(town: Town) -> None:
    await outage(town)
    await town.manager.slash(town.lounge, "setup moderators", channel=town.lounge)
    await town.env.advance_time(60)
    [notice] = town.replies(town.lounge)
    assert "outage" in text(notice)


async def test_a_forum_gets_a_post(town: Town, staff: ChannelHandle) -> None:
    for number, person in enumerate(crowd(town, 5)):
        post = await town.post(f"help {number}", "hello")
        await person.send(post, OVERLOADED)
    await town.moderator.click(town.replies(staff)[0], label="Announce")
    [incident] = await live(town)
    [place] = incident.announcements
    thread = town.env.backend.channels[place.channel_id]
    assert thread.name == "DeepSeek has trouble"


async def test_outages_are_not_looked_for_where_that_is_not_wanted(town: Town, staff: ChannelHandle) -> None:
    result = await town.manager.slash(town.lounge, "setup incidents", alerts="off")
    assert result.response is not None
    assert "do not look" in result.response.content
    await outage(town)
    assert not await live(town)
    result = await town.manager.slash(town.lounge, "setup incidents", alerts="on")
    assert result.response is not None
    assert staff.mention in result.response.content
    await outage(town)
    assert len(await live(town)) == 1


async def test_a_moderator_is_told_where_the_bot_may_announce_nothing(town: Town, staff: ChannelHandle) -> None:
    await outage(town)
    town.env.inject_error("POST", f"/channels/{town.help.id}/messages", status=403, code=50013)
    result = await town.moderator.click(town.replies(staff)[0], label="Announce")
    assert "none of the channels" in result.followups[-1].content


async def test_other_errors_are_no_outage(town: Town, staff: ChannelHandle) -> None:
    for person in crowd(town, 8):
        await person.send(town.help, BALANCE)
    assert not await live(town)
    assert not town.replies(staff)
