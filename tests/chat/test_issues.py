"""/issues overview: what recurs, for moderators alone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from simcord import SetupError

from bot.chat.answers import Answers
from bot.chat.reports import overview
from bot.chat.words import Words
from bot.core.diagnosis import Diagnoser
from bot.core.periods import span
from bot.core.recurrence import Count, Sighting, report

from .conftest import BALANCE, Town

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def count(entry: str, seen: int, before: int | None = None, **changes: int) -> Count:
    numbers = {"people": seen, "repeated": 0, "answered": seen, "solved": 0, "wrong": 0, "lookups": 0, **changes}
    return Count(entry, seen=seen, before=before, time_to_solved=None, last=Sighting(NOW, 10, 20), **numbers)


def shown(counts: list[Count], diagnoser: Diagnoser, words: Words, language: str = "en") -> str:
    answers = Answers(diagnoser.catalog, words)
    numbers = report(counts, span(timedelta(days=7), NOW))
    embed = overview(numbers, "7d", diagnoser.catalog, answers, words.say(language))
    assert len(embed) <= 6000
    return f"{embed.title}\n{embed.description}\n{embed.footer.text}"


async def test_moderators_see_what_recurs_in_private(town: Town) -> None:
    for person in (town.asker, town.asker, town.stranger):
        await person.send(town.help, BALANCE)
        await town.env.advance_time(31 * 60)
    await town.asker.click(town.replies()[0], label="Solved")
    await town.stranger.slash(town.lounge, "deepseek", error="402")
    result = await town.moderator.slash(town.lounge, "issues overview")
    assert result.ephemeral
    assert result.response is not None
    text = result.response.embeds[0].description or ""
    assert text.startswith("**1. 402 · ")
    assert "**\n3× · 2 people · – · 33% solved · 1 look-up · <t:" in text


@pytest.mark.parametrize("period", ["24h", "7d", "30d", "90d"])
async def test_each_period_can_be_chosen(town: Town, period: str) -> None:
    await town.asker.send(town.help, BALANCE)
    result = await town.moderator.slash(town.lounge, "issues overview", period=period)
    assert result.response is not None
    assert "402" in (result.response.embeds[0].description or "")


async def test_other_servers_are_not_counted(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    other = town.env.create_guild("elsewhere")
    channel = other.create_text_channel("general")
    boss = other.add_member(other.owner)
    result = await boss.slash(channel, "issues overview")
    assert result.response is not None
    assert "Nothing was recognised" in (result.response.embeds[0].description or "")


@pytest.mark.parametrize("who", ["asker", "helper", "manager"])
async def test_discord_hides_it_from_who_cannot_manage_messages(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "issues overview")


async def test_admins_can_widen_it_under_integrations(town: Town) -> None:
    commands = await town.client.tree.fetch_commands()
    issues = next(command for command in commands if command.name == "issues")
    town.guild.set_command_permissions(issues, {town.helpers: True})
    result = await town.helper.slash(town.lounge, "issues overview")
    assert result.response is not None
    assert result.response.embeds


def test_change_is_an_arrow_and_a_percentage(diagnoser: Diagnoser, words: Words) -> None:
    counts = [
        count("rate-limit", 15, 10),
        count("overloaded", 5, 10),
        count("insufficient-balance", 4),
        count("invalid-format", 3, 0),
        count("server-error", 2, 2),
    ]
    text = shown(counts, diagnoser, words)
    assert "15× · 15 people · ▲ 50% ·" in text
    assert "5× · 5 people · ▼ 50% ·" in text
    assert "4× · 4 people · – ·" in text
    assert "3× · 3 people · new ·" in text
    assert "2× · 2 people · no change ·" in text
    assert text.endswith("29 occurrences in all · compared with the period before")


def test_an_issue_that_was_only_looked_up_shows_nothing_else(diagnoser: Diagnoser, words: Words) -> None:
    assert "**\n2 look-ups\n" in shown([replace(count("rate-limit", 0, lookups=2), last=None)], diagnoser, words)


def test_one_is_said_as_one(diagnoser: Diagnoser, words: Words) -> None:
    assert "1× · 1 person · " in shown([count("rate-limit", 1)], diagnoser, words)


def test_an_entry_that_left_the_catalog_is_named_by_its_slug(diagnoser: Diagnoser, words: Words) -> None:
    assert "**1. gone-since**" in shown([count("gone-since", 1)], diagnoser, words)


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_many_issues_fit(diagnoser: Diagnoser, words: Words, language: str) -> None:
    counts = [count("x" * 80 + str(number), 1000 + number, lookups=1000) for number in range(44)]
    text = shown(counts, diagnoser, words, language)
    assert "**15. " in text
    assert "**16. " not in text
    assert "29" in text
