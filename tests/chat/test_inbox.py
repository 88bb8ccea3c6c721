"""/issues unknown: errors that nothing explains, and what moderators and helpers do about them."""

import tomllib

import discord
import pytest
from simcord import SetupError
from simcord.results import InteractionResult

from bot.core.catalog import load_catalog
from bot.core.knowledge import Lesson
from bot.store.store import Store

from .conftest import BALANCE, Town
from .private import choose, options, select_id, text

WARP = "Error code: 400 - {'error': {'message': 'Warp core of %s is not aligned', 'type': 'invalid_request_error'}}"
SHAPE = "Warp core of … is not aligned"
ENTRY = {"title": "Warp core", "cause": "It is cold.", "steps": "Warm it.\nWait.", "link": "https://example.com/warp"}


async def meet(town: Town, text: str = WARP, people: int = 2) -> None:
    for number, person in enumerate((town.asker, town.stranger)[:people]):
        await person.send(town.help, text % f"xk-{number}" if "%s" in text else text)


async def inbox(town: Town) -> InteractionResult:
    return await town.moderator.slash(town.lounge, "issues unknown")


async def opened(town: Town, who=None) -> InteractionResult:
    """The first error of the inbox, opened."""
    shown = await inbox(town)
    return await choose(who or town.moderator, shown, "inbox-open", options(shown, "inbox-open")[0])


async def test_what_one_person_met_is_counted_and_not_shown(town: Town) -> None:
    await meet(town, people=1)
    shown = text(await inbox(town))
    assert "One more error was met by one person only" in shown
    assert "Warp" not in shown


async def test_what_two_people_met_is_shown_with_numbers_and_a_link(town: Town) -> None:
    await meet(town)
    await town.asker.send(town.help, WARP % "zz-9")
    shown = text(await inbox(town))
    assert f"```\n{SHAPE}\n```" in shown
    assert "400 · 3× · 2 people" in shown
    assert "first <t:" in shown
    assert f"https://discord.com/channels/{town.guild.id}/{town.help.id}/" in shown


async def test_known_errors_chat_and_unwatched_places_are_not_in_it(town: Town) -> None:
    for person in (town.asker, town.stranger):
        await person.send(town.help, BALANCE)
        await person.send(town.help, "the warp core is not aligned, haha")
        await person.send(town.lounge, WARP % "a1")
    await town.helper.send(town.help, WARP % "b2")
    assert "There is none" in text(await inbox(town))


async def test_an_error_in_an_attached_file_is_read_too(town: Town) -> None:
    for number, person in enumerate((town.asker, town.stranger)):
        await person.send(town.help, "what is this?", attachments=[("error.log", (WARP % f"xk-{number}").encode())])
    assert SHAPE in text(await inbox(town))


async def test_an_edited_message_is_counted_once(town: Town) -> None:
    message = await town.asker.send(town.help, "hello")
    for value in ("a1", "b2"):
        await town.asker.edit(message, WARP % value)
    await town.stranger.send(town.help, WARP % "c3")
    assert "2× · 2 people" in text(await inbox(town))


async def test_this_is_teaches_the_phrase_and_answers_from_now_on(town: Town) -> None:
    await meet(town)
    town_settings = town.guild.create_text_channel("mods")
    await town.store.guilds.set_mod_channel(town.guild.id, town_settings.id)
    await town.env.settle()
    shown = await opened(town)
    assert len(options(shown, "inbox-is")) == 25
    await town.restart()
    done = await choose(town.moderator, shown, "inbox-is", options(shown, "inbox-is")[0])
    assert "From now on I answer this error with" in text(done)
    assert "There is none" in text(done)
    await town.asker.send(town.help, WARP % "qq-7")
    assert (town.replies()[-1].embeds[0].title or "") in text(done)
    [told] = town.replies(town_settings)
    assert f"+ aliases: {SHAPE}" in (told.embeds[0].fields[0].value or "")
    assert town.moderator.mention in (told.embeds[0].description or "")


async def test_a_search_finds_what_is_not_near(town: Town) -> None:
    await meet(town)
    shown = await opened(town)
    form = await town.moderator.click(shown.response, label="Search")
    found = await town.moderator.submit_modal(form, {"query": "insufficient balance"})
    assert options(found, "inbox-is")[0] == "insufficient-balance"
    await choose(town.moderator, found, "inbox-is", "insufficient-balance")
    await town.asker.send(town.help, WARP % "qq-7")
    assert town.replies()[-1].embeds[0].title == "402 · Insufficient Balance"


async def test_a_new_entry_is_answered_with_the_moderators_words(town: Town) -> None:
    await meet(town)
    shown = await opened(town)
    await town.restart()
    form = await town.moderator.click(shown.response, label="New entry")
    assert form.modal is not None
    done = await town.moderator.submit_modal(form, {**ENTRY, "cause": "It is cold, @everyone."})
    assert "From now on I answer this error with “400 · Warp core”" in text(done)
    await town.asker.send(town.help, WARP % "qq-7")
    reply = town.replies()[-1]
    embed = reply.embeds[0]
    assert embed.title == "400 · Warp core"
    assert (embed.description or "").startswith("It is cold, @\u200beveryone.")
    assert embed.fields[0].value == "1. Warm it.\n2. Wait."
    assert not [field for field in embed.fields if field.name == "Retry?"]
    assert [b["url"] for row in reply.components for b in row.to_dict()["components"] if "url" in b] == [
        "https://example.com/warp"
    ]
    more = await town.asker.click(reply, label="More")
    assert more.response is not None
    assert "Checked on" not in (more.response.embeds[0].footer.text or "")


async def test_what_cannot_be_taught_is_refused_with_what_was_typed(town: Town, store: Store) -> None:
    await meet(town)
    form = await town.moderator.click((await opened(town)).response, label="New entry")
    done = await town.moderator.submit_modal(form, {**ENTRY, "link": "http://example.com", "cause": "see http://x.y"})
    told = text(done)
    assert "Nothing was changed" in told
    assert "must start with https://" in told
    assert "cause: has a link that does not start with https://" in told
    assert "Warm it.\nWait." in told
    assert await store.knowledge.lessons(town.guild.id) == {}
    back = await town.moderator.click(done.response, label="Back")
    assert SHAPE in text(back)


async def test_a_sample_that_says_too_little_is_not_taught(town: Town) -> None:
    await meet(
        town, "Error code: 400 - {'error': {'message': 'The request %s failed', 'type': 'invalid_request_error'}}"
    )
    shown = await opened(town)
    done = await choose(town.moderator, shown, "inbox-is", options(shown, "inbox-is")[0])
    assert "says too little" in text(done)
    assert SHAPE not in text(await inbox(town))


async def test_what_is_ignored_stays_away(town: Town) -> None:
    await meet(town)
    shown = await opened(town)
    await town.restart()
    assert "I show this error no more" in text(await town.moderator.click(shown.response, label="Ignore"))
    await meet(town)
    assert "There is none" in text(await inbox(town))


async def test_a_file_to_contribute_is_a_valid_entry(town: Town) -> None:
    await meet(town)
    shown = await opened(town)
    result = await town.moderator.click(shown.response, label="File to contribute")
    assert result.ephemeral
    assert result.response is not None
    [file] = result.response.attachments
    content = (await file.read()).decode()
    assert file.filename == "warp-core-of-is-not-aligned.toml"
    assert tomllib.loads(content)["codes"] == ["400"]
    (entry,) = load_catalog([(file.filename, content)])
    assert entry.messages == ("Warp core of {value_a:text} is not aligned",)


async def test_pages_turn_and_come_back(town: Town) -> None:
    for letter in "abcdef":
        await meet(town, WARP.replace("Warp core of %s is not aligned", " ".join(letter * n for n in (5, 7, 9))))
    first = await inbox(town)
    assert len(options(first, "inbox-open")) == 5
    await town.restart()
    second = await town.moderator.click(first.response, label="Next ▶")
    assert len(options(second, "inbox-open")) == 1
    await choose(town.moderator, second, "inbox-open", options(second, "inbox-open")[0])
    back = await town.moderator.click(second.response, label="Back")
    assert len(options(back, "inbox-open")) == 5


async def test_a_sample_cannot_break_out_of_its_block(town: Town, store: Store) -> None:
    from bot.core.unknown import Unknown

    for user_id in (1, 2):
        await store.unknowns.met(
            user_id,
            Unknown("warp ``` @everyone [x](https://e.vil) core", None),
            guild_id=town.guild.id,
            channel_id=town.help.id,
            user_id=user_id,
            at=town.env.now(),
        )
    shown = text(await inbox(town))
    assert shown.count("```") == 2


async def test_what_was_settled_meanwhile_gets_a_kind_word(town: Town) -> None:
    await meet(town)
    one, other = await opened(town), await opened(town)
    await town.moderator.click(one.response, label="Ignore")
    assert "no longer in the inbox" in text(
        await choose(town.moderator, other, "inbox-is", options(other, "inbox-is")[0])
    )


async def test_each_server_has_its_own_inbox(town: Town) -> None:
    await meet(town)
    shown = await opened(town)
    cluster = select_id(shown, "inbox-is").rpartition(":")[2]
    other = town.env.create_guild("elsewhere")
    assert await town.store.unknowns.cluster(other.id, int(cluster)) is None
    channel = other.create_text_channel("general")
    boss = other.add_member(other.owner)
    assert "There is none" in text(await boss.slash(channel, "issues unknown"))


@pytest.mark.parametrize("who", ["asker", "helper", "manager"])
async def test_discord_hides_it_from_who_cannot_manage_messages(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "issues unknown")


async def test_who_was_let_in_by_discord_alone_is_refused_on_our_side(town: Town) -> None:
    commands = await town.client.tree.fetch_commands()
    everybody = {town.guild.default_role: True}
    for command in commands:
        if command.name in ("issues", "knowledge"):
            town.guild.set_command_permissions(command, everybody)
    for name, options_ in (
        ("issues unknown", {}),
        ("issues wrong", {}),
        ("knowledge list", {}),
        ("knowledge edit", {"entry": "rate-limit"}),
        ("knowledge remove", {"entry": "rate-limit"}),
        ("knowledge export", {}),
    ):
        result = await town.stranger.slash(town.help, name, **options_)
        assert result.ephemeral
        assert result.response is not None
        assert result.response.content.startswith("This is for moderators and helpers")
        assert result.modal is None
        assert (await town.helper.slash(town.help, name, **options_)).acknowledged
    assert not await town.store.knowledge.lessons(town.guild.id)


async def let_helpers_in(town: Town) -> None:
    commands = await town.client.tree.fetch_commands()
    issues = next(command for command in commands if command.name == "issues")
    town.guild.set_command_permissions(issues, {town.helpers: True})


async def test_helpers_who_are_let_in_can_teach(town: Town) -> None:
    await meet(town)
    await let_helpers_in(town)
    shown = await town.helper.slash(town.lounge, "issues unknown")
    one = await choose(town.helper, shown, "inbox-open", options(shown, "inbox-open")[0])
    await town.restart()
    form = await town.helper.click(one.response, label="New entry")
    assert "From now on I answer" in text(await town.helper.submit_modal(form, ENTRY))
    [record] = await town.store.knowledge.changes(town.guild.id, 5)
    assert town.store.log.is_person(record.person, town.helper.id)


async def test_who_is_no_helper_any_more_can_do_nothing_with_an_open_message(town: Town, store: Store) -> None:
    await meet(town)
    await let_helpers_in(town)
    shown = await town.helper.slash(town.lounge, "issues unknown")
    one = await choose(town.helper, shown, "inbox-open", options(shown, "inbox-open")[0])
    form = await town.helper.click(one.response, label="New entry")
    await store.guilds.remove_helper_role(town.guild.id, town.helpers.id)
    for result in (
        await town.helper.submit_modal(form, ENTRY),
        await town.helper.click(one.response, label="Ignore"),
        await choose(town.helper, one, "inbox-is", options(one, "inbox-is")[0]),
    ):
        assert result.ephemeral
        assert text(result).startswith("This is for moderators and helpers")
    assert await store.knowledge.lessons(town.guild.id) == {}
    assert (await store.unknowns.inbox(town.guild.id, limit=5)).total == 1


async def test_a_button_that_this_version_does_not_know_gets_a_kind_word(town: Town, store: Store) -> None:
    from bot.chat.moderators.controls import button

    channel = town.client.get_channel(town.lounge.id)
    assert isinstance(channel, discord.TextChannel)
    view = discord.ui.View(timeout=None)
    view.add_item(button("mod:gone", 1, "Old"))
    message = await channel.send("x", view=view)
    result = await town.moderator.click(message, label="Old")
    assert result.response is not None
    assert "no longer know this button" in result.response.content
    refused = await town.stranger.click(message, label="Old")
    assert refused.response is not None
    assert refused.response.content.startswith("This is for moderators and helpers")


async def test_a_guilds_phrase_is_not_answered_elsewhere(town: Town, store: Store) -> None:
    await store.knowledge.teach(
        town.guild.id, {"rate-limit": Lesson(aliases=("Quantum billing is locked",))}, by=1, at=town.env.now()
    )
    other = town.env.create_guild("elsewhere")
    channel = other.create_text_channel("help")
    await store.guilds.watch(other.id, channel.id, town.env.now())
    await other.add_member(town.env.create_user("new")).send(channel, "why: quantum billing is locked?")
    assert not town.replies(channel)
    await town.asker.send(town.help, "why: quantum billing is locked?")
    assert len(town.replies()) == 1
