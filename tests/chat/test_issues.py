"""/issues overview and about: what recurs, for moderators alone."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import discord
import pytest
from PIL import Image
from simcord import SetupError
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.chat.answering.answers import Answers
from bot.chat.answering.names import Names
from bot.chat.reports.pages import overview
from bot.chat.text.words import Words
from bot.core.diagnosis import Diagnoser
from bot.core.periods import span
from bot.core.recurrence import Count, Sighting, report
from bot.store.occurrences import Finding

from .conftest import BALANCE, CONCURRENCY, Town

pytestmark = pytest.mark.usefixtures("painter")

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def count(entry: str, seen: int, before: int | None = None, **changes: int) -> Count:
    numbers = {"people": seen, "repeated": 0, "answered": seen, "solved": 0, "wrong": 0, "lookups": 0, **changes}
    return Count(entry, seen=seen, before=before, time_to_solved=None, last=Sighting(NOW, 10, 20), **numbers)


def shown(counts: list[Count], diagnoser: Diagnoser, words: Words, language: str = "en", page: int = 0) -> str:
    names = Names(diagnoser.catalog, Answers(diagnoser.catalog, words))
    numbers = report(counts, span(timedelta(days=7), NOW))
    embed = overview(numbers, "Recurring issues", page, names, 1, words.say(language))
    assert len(embed) <= 6000
    return f"{embed.title}\n{embed.description}\n{embed.footer.text}"


def table(result: InteractionResult) -> str:
    """The words of a private report."""
    assert result.response is not None
    assert result.response.ephemeral
    (embed,) = result.response.embeds
    fields = [f"{field.name}\n{field.value}" for field in embed.fields]
    return "\n".join(str(part) for part in (embed.title, embed.description, *fields, embed.footer.text) if part)


def controls(result: InteractionResult) -> dict[str, str]:
    """The ids of a report's buttons by label, of its selects by what they choose."""
    assert result.response is not None
    found = [control for row in result.response.components for control in row["components"]]
    return {control.get("label") or control["custom_id"].split(":")[1]: control["custom_id"] for control in found}


async def press(who: MemberActor, result: InteractionResult, label: str) -> InteractionResult:
    assert result.response is not None
    return await who.click(result.response, custom_id=controls(result)[label])


async def choose(who: MemberActor, result: InteractionResult, what: str, *values: object) -> InteractionResult:
    assert result.response is not None
    return await who.select(result.response, values, custom_id=controls(result)[what])


async def image(result: InteractionResult) -> tuple[int, int, int]:
    """Width, height and number of colours of a report's picture."""
    assert result.response is not None
    (attachment,) = result.response.attachments
    assert result.response.embeds[0].image.url
    picture = Image.open(io.BytesIO(await attachment.read()))
    assert picture.format == "PNG"
    return (*picture.size, len(picture.convert("RGB").getcolors(1 << 20) or ()))


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
    assert "**\n3× · 2 people · 1 again · – · 33% solved · solved after 93 min · 1 look-up · <t:" in text
    last = town.help.history()[-2]
    assert text.endswith(f"[↗](https://discord.com/channels/{town.guild.id}/{town.help.id}/{last.id})")
    width, height, colours = await image(result)
    assert (width, height) == (1000, 440)
    assert colours > 10


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


def test_what_is_not_known_is_left_out(diagnoser: Diagnoser, words: Words) -> None:
    unknown = replace(count("rate-limit", 4), people=None, repeated=None, last=None)
    assert "\n4× · – · 0% solved\n" in shown([unknown], diagnoser, words)


def test_wrong_answers_and_people_who_met_it_again_are_told(diagnoser: Diagnoser, words: Words) -> None:
    text = shown([count("rate-limit", 4, people=3, repeated=1, wrong=1)], diagnoser, words)
    assert "4× · 3 people · 1 again · – · 0% solved · 25% wrong · <t:" in text


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_many_issues_fit_on_pages(diagnoser: Diagnoser, words: Words, language: str) -> None:
    counts = [count("x" * 80 + f"{number:02}", 1000 + number, lookups=1000) for number in range(44)]
    pages = [shown(counts, diagnoser, words, language, page) for page in range(5)]
    for page, text in enumerate(pages):
        assert f"**{page * 10 + 1}. " in text
        assert f"· {page + 1}/5" in text
    assert "**44. " in pages[4]
    assert "**45. " not in pages[4]


@pytest.fixture
async def met(town: Town) -> Town:
    """An asker has met two errors, in the help channel and in a forum post; somebody else one of them in the lounge."""
    await town.store.guilds.watch(town.guild.id, town.lounge.id, town.env.now())
    await town.asker.send(town.help, BALANCE)
    await town.stranger.send(town.lounge, CONCURRENCY)
    await town.post("Stuck with this", BALANCE)
    return town


async def test_the_period_and_the_channel_can_be_chosen_also_after_a_restart(met: Town) -> None:
    result = await met.moderator.slash(met.lounge, "issues overview")
    assert "last 7 days" in table(result)
    assert "3 occurrences" in table(result)
    await met.restart()
    result = await choose(met.moderator, result, "period", "24h")
    assert "last 24 hours" in table(result)
    result = await choose(met.moderator, result, "channel", met.lounge)
    assert "1 occurrence " in table(result)
    assert "429" in table(result)
    await met.restart()
    result = await choose(met.moderator, result, "channel", met.forum)
    assert "last 24 hours" in table(result)
    assert "**1. 402 · " in table(result)  # the post belongs to its forum
    result = await choose(met.moderator, result, "channel")
    assert "3 occurrences" in table(result)
    assert (await image(result))[:2] == (1000, 476)


async def test_it_splits_by_channel_language_and_source(met: Town) -> None:
    await met.stranger.slash(met.lounge, "deepseek", error="402")
    result = await met.moderator.slash(met.lounge, "issues overview")
    result = await press(met.moderator, result, "By channel")
    for place in (met.help, met.lounge, met.forum):
        assert f"**<#{place.id}>**\n1× · – · mostly 4" in table(result)
    await met.restart()
    result = await press(met.moderator, result, "By language")
    assert "**English**\n3× · – · mostly 402 · " in table(result)
    result = await press(met.moderator, result, "By source")
    assert "**Pasted**\n3×" in table(result)
    assert "**Looked up with /deepseek**\n1×" in table(result)
    result = await press(met.moderator, result, "Issues")
    assert "**1. 402 · " in table(result)


async def test_refresh_counts_what_came_since(met: Town) -> None:
    result = await met.moderator.slash(met.lounge, "issues overview")
    await met.stranger.send(met.help, BALANCE)
    result = await press(met.moderator, result, "Refresh")
    assert "4 occurrences" in table(result)


async def test_pages_are_turned_and_a_page_that_is_gone_is_the_last(town: Town) -> None:
    await town.store.log.claim(1, guild_id=town.guild.id, channel_id=town.help.id, user_id=7, at=town.env.now())
    found = [Finding(entry.slug, entry.code, 1.0) for entry in list(town.needs.diagnoser.catalog)[:21]]
    await town.store.log.record(1, found, source="auto", language="en", answered=True)
    result = await town.moderator.slash(town.help, "issues overview")
    assert "· 1/3" in table(result)
    result = await press(town.moderator, result, "▶")
    assert "**11. " in table(result)
    result = await press(town.moderator, result, "▶")
    assert "**21. " in table(result)
    await town.store.log.revise(1, found[:11], source="auto", language="en", answered=True)
    result = await press(town.moderator, result, "Refresh")
    assert "· 2/2" in table(result)
    result = await press(town.moderator, result, "◀")
    assert "**1. " in table(result)


async def posted(town: Town, *ids: str) -> discord.Message:
    """A message with buttons of these ids that everybody sees, as nobody could make but the bot."""
    view = discord.ui.View(timeout=None)
    for custom_id in ids:
        view.add_item(discord.ui.Button(label=custom_id[-80:], custom_id=custom_id))
    channel = town.client.get_channel(town.help.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send("forged", view=view)


@pytest.mark.parametrize(("who", "allowed"), [("stranger", False), ("asker", False), ("helper", True)])
async def test_controls_obey_moderators_and_helpers_alone(met: Town, who: str, allowed: bool) -> None:
    message = await posted(met, "issues:export:7d:0:issues:0")
    result = await getattr(met, who).click(message, custom_id="issues:export:7d:0:issues:0")
    (word,) = result.followups if allowed else [result.response]
    assert word.ephemeral
    assert ("Which file" in word.content) == allowed
    assert ("for moderators and helpers" in word.content) != allowed


@pytest.mark.parametrize(
    "forged",
    [
        "issues:go:8d:0:issues:0",
        "issues:go:7d:0:people:0",
        "issues:go:7d:x:issues:0",
        "issues:go:7d:99999999999999999999:issues:0",
        "issues:go:",
        "issues:steal:7d:0:issues:0",
        "issues:file:passwords.csv:7d:0:issues:0",
        "issues:file:7d:0:issues:0",
        "issues:about:no-such-entry",
        "issues:period:7d:0:issues:0",
        "issues:channel:7d:0:issues:99999",
    ],
)
async def test_an_id_that_no_control_has_gets_a_kind_word(met: Town, forged: str) -> None:
    message = await posted(met, forged)
    result = await met.moderator.click(message, custom_id=forged)
    (word,) = result.followups or [result.response]  # what only the state tells is told after the defer
    assert word.ephemeral
    assert word.content.startswith("I no longer know this button")


async def test_a_channel_of_another_server_shows_nothing_of_it(met: Town) -> None:
    other = met.env.create_guild("elsewhere")
    boss = other.add_member(other.owner)
    channel = other.create_text_channel("general")
    await met.env.settle()
    result = await boss.slash(channel, "issues overview")
    stored = met.env.backend.get_message(channel.id, result.response.id)  # type: ignore[union-attr]
    for control in (control for row in stored.components for control in row["components"]):
        control["custom_id"] = control["custom_id"].replace(":7d:0:", f":7d:{met.help.id}:")
    result = await press(boss, result, "Refresh")
    assert "Nothing was recognised" in table(result)


async def test_the_history_of_an_issue_has_everything_that_is_known(met: Town) -> None:
    await met.asker.click(met.replies()[0], label="Solved")
    result = await met.moderator.slash(met.lounge, "issues about", entry="insufficient-balance")
    text = table(result)
    assert text.startswith("402 · ")
    assert "2× · 1 person · 1 again · – · 100% solved · solved after 0 sec" in text
    assert f"Where\n<#{met.help.id}> 1×\n<#{met.forum.id}> 1×" in text
    assert "What became of it\nSolved 1 · Nothing said 1" in text
    assert text.count("https://discord.com/channels/") == 3
    assert (await image(result))[:2] == (1000, 840)
    await met.restart()
    result = await choose(met.moderator, result, "about", "7d")
    assert "last 7 days" in table(result)


async def test_values_and_what_the_same_people_met_are_shown(met: Town) -> None:
    await met.stranger.send(met.help, BALANCE)
    text = table(await met.moderator.slash(met.lounge, "issues about", entry="concurrency-balance"))
    assert "What the same people met too\n402 · " in text
    assert "Values that were read\ncurrent: `33` 1×\nlimit: `32` 1×" in text


async def test_an_issue_is_suggested_while_typing_and_found_by_its_code(met: Town) -> None:
    choices = await met.moderator.autocomplete(met.lounge, "issues about", "entry", "402")
    assert choices[0]["value"] == "insufficient-balance"
    assert "402 · " in table(await met.moderator.slash(met.lounge, "issues about", entry="402"))
    result = await met.moderator.slash(met.lounge, "issues about", entry="banana")
    assert result.response is not None
    assert "no such issue" in result.response.content


async def test_an_issue_that_nobody_met_says_so(met: Town) -> None:
    result = await met.moderator.slash(met.lounge, "issues about", entry="overloaded")
    assert "Nothing was recognised" in table(result)
    assert result.response is not None
    assert not result.response.attachments


async def export(town: Town, name: str) -> InteractionResult:
    result = await town.moderator.slash(town.lounge, "issues overview")
    result = await press(town.moderator, result, "Export")
    return await town.moderator.click(result.followups[-1], label=name)


@pytest.mark.parametrize("kind", ["occurrences", "totals"])
async def test_the_log_is_given_out_as_files_without_names_and_texts(met: Town, kind: str) -> None:
    for form in ("csv", "json"):
        (word,) = (await export(met, f"{kind}.{form}")).followups
        assert word.ephemeral
        (attachment,) = word.attachments
        assert attachment.filename == f"{kind}.{form}"
        text = (await attachment.read()).decode()
        rows = json.loads(text) if form == "json" else list(csv.DictReader(io.StringIO(text, newline="")))
        assert sorted(row["entry"] for row in rows) == ["concurrency-balance"] + ["insufficient-balance"] * 2
        assert str(met.asker.id) not in text
        assert "Insufficient Balance" not in text


async def test_a_file_that_is_too_large_names_the_command(met: Town, interactions: Callable[..., None]) -> None:
    interactions(attachment_size_limit=100)
    (word,) = (await export(met, "occurrences.json")).followups
    assert not word.attachments
    command = f"deepseek-bot export --guild {met.guild.id} --since 7d --kind occurrences --format json"
    assert f"`{command} --output occurrences.json`" in word.content
