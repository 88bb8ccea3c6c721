"""The menus of a message: explain, answer, correct."""

from collections.abc import Callable

import discord
import pytest
from simcord.results import InteractionResult

from .conftest import BALANCE, CONCURRENCY, Town

EXPLAIN, ANSWER, WRONG = "Explain this error", "Answer with the fix", "Wrong or missing answer"


def told(result: InteractionResult) -> str:
    assert result.ephemeral
    assert result.response is not None
    return result.response.content


def head(result: InteractionResult) -> str:
    assert result.ephemeral
    assert result.response is not None
    return result.response.embeds[0].title or ""


async def test_explaining_is_for_anybody_and_private(town: Town) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    assert head(await town.stranger.context_menu(town.lounge, EXPLAIN, message)).startswith("402")
    assert not town.replies(town.lounge)


async def test_what_is_explained_counts_once_for_its_message(town: Town) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    for person in (town.stranger, town.helper):
        await person.context_menu(town.lounge, EXPLAIN, message)
    assert await town.count("seen") == 1
    [occurrence] = await town.store.log.recent(town.guild.id, 5)
    assert (occurrence.source, occurrence.answered) == ("menu", False)
    assert town.store.log.is_person(occurrence.person, town.asker.id)


async def test_a_bare_code_and_a_quotation_are_explained_where_somebody_asks(town: Town) -> None:
    message = await town.asker.send(town.lounge, "429")
    assert head(await town.stranger.context_menu(town.lounge, EXPLAIN, message)).startswith("429")
    quoted = await town.asker.send(town.lounge, f"> {CONCURRENCY}\nthat one")
    assert head(await town.stranger.context_menu(town.lounge, EXPLAIN, quoted)).startswith("429")


async def test_of_a_same_here_the_message_that_it_answers_is_explained(town: Town) -> None:
    first = await town.asker.send(town.lounge, BALANCE)
    second = await town.stranger.send(town.lounge, "same here", reply_to=first)
    assert head(await town.helper.context_menu(town.lounge, EXPLAIN, second)).startswith("402")


async def test_a_forwarded_error_is_explained_and_answered(town: Town) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    forwarded = await town.asker.forward(message, town.help)
    assert len(town.replies()) == 1
    assert head(await town.stranger.context_menu(town.help, EXPLAIN, forwarded)).startswith("402")


async def test_where_there_is_no_error_the_menu_says_so(town: Town) -> None:
    message = await town.asker.send(town.lounge, "good morning")
    for menu in (EXPLAIN, ANSWER):
        assert "no DeepSeek error" in told(await town.moderator.context_menu(town.lounge, menu, message))


@pytest.mark.parametrize("who", ["helper", "moderator"])
async def test_helpers_have_a_message_answered_in_public(town: Town, who: str) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    result = await getattr(town, who).context_menu(town.lounge, ANSWER, message)
    [reply] = town.replies(town.lounge)
    assert reply.reference is not None
    assert reply.reference.message_id == message.id
    assert reply.jump_url in told(result)
    assert await town.count("answered") == 1
    await town.asker.click(reply, label="Solved")
    assert await town.count("solved") == 1


async def test_a_message_is_answered_once(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    [reply] = town.replies()
    assert reply.jump_url in told(await town.helper.context_menu(town.help, ANSWER, message))
    assert len(town.replies()) == 1


async def test_helpers_may_answer_where_the_bot_stayed_silent(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    second = await town.stranger.send(town.help, BALANCE)
    assert len(town.replies()) == 1
    await town.helper.context_menu(town.help, ANSWER, second)
    assert len(town.replies()) == 2
    assert await town.count("seen") == 2


@pytest.mark.parametrize("menu", [ANSWER, WRONG])
@pytest.mark.parametrize("who", ["asker", "stranger"])
async def test_answering_and_correcting_are_for_helpers(town: Town, menu: str, who: str) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    assert "for helpers and moderators" in told(await getattr(town, who).context_menu(town.lounge, menu, message))
    assert not town.replies(town.lounge)


async def test_where_the_bot_may_not_write_the_helper_is_told(town: Town) -> None:
    message = await town.asker.send(town.lounge, BALANCE)
    town.env.inject_error("POST", f"/channels/{town.lounge.id}/messages", status=403, code=50013)
    assert "cannot answer there" in told(await town.helper.context_menu(town.lounge, ANSWER, message))
    assert await town.count("answered") == 0


async def correct(town: Town, message: discord.Message, entry: str) -> str:
    """A helper chooses the right answer for a message; what the helper is told."""
    asked = await town.helper.context_menu(town.help, WRONG, message)
    assert asked.response is not None
    await town.restart()
    for row in asked.response.components:
        [menu] = row["components"]
        if entry in [option["value"] for option in menu["options"]]:
            result = await town.helper.select(asked.response, [entry], custom_id=menu["custom_id"])
            assert result.response is not None
            return result.response.content
    raise AssertionError(f"{entry} is not offered")


async def test_a_helper_corrects_an_answer_also_after_a_restart(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    assert "Thank you" in await correct(town, message, "gateway-upstream-balance")
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("402")
    assert "relay" in str(reply.embeds[0].to_dict()).lower() or "reseller" in str(reply.embeds[0].to_dict()).lower()
    assert await town.count("seen", "gateway-upstream-balance") == 1
    [first] = [row for row in await town.store.log.recent(None, 5) if row.entry == "insufficient-balance"]
    assert first.outcome == "wrong"


async def test_the_answer_itself_can_be_corrected_too(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    await correct(town, town.replies()[0], "rate-limit")
    assert await town.count("seen", "rate-limit") == 1


async def test_an_answer_where_there_was_no_error_is_taken_away(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    await correct(town, message, "none")
    assert not town.replies()


async def test_a_missing_answer_is_noted(town: Town) -> None:
    message = await town.asker.send(town.help, "everything is somehow broken since noon")
    assert "Thank you" in await correct(town, message, "server-error")
    assert not town.replies()
    assert await town.count("seen", "server-error") == 1


async def test_all_entries_are_offered_the_likely_ones_first(town: Town) -> None:
    message = await town.asker.send(town.help, CONCURRENCY)
    asked = await town.helper.context_menu(town.help, WRONG, message)
    assert asked.response is not None
    selects = [row["components"][0] for row in asked.response.components]
    assert all(len(select["options"]) <= 25 for select in selects)
    offered = [option["value"] for select in selects for option in select["options"]]
    assert offered[0] == "concurrency-balance"
    assert set(offered) == {entry.slug for entry in town.needs.diagnoser.catalog} | {"none"}


async def test_a_choice_for_a_message_of_another_server_is_refused(
    town: Town, interactions: Callable[..., None]
) -> None:
    message = await town.asker.send(town.help, BALANCE)
    asked = await town.helper.context_menu(town.help, WRONG, message)
    assert asked.response is not None
    select = asked.response.components[0]["components"][0]
    chosen = select["options"][1]["value"]
    interactions(guild_id="999999999999999999")
    await town.helper.select(asked.response, [chosen], custom_id=select["custom_id"])
    assert await town.count("seen", chosen) == 0


async def test_what_is_too_unsure_for_an_answer_is_suggested(town: Town) -> None:
    message = await town.asker.send(town.help, "429 deepseek")
    assert not town.replies()
    result = await town.stranger.context_menu(town.help, EXPLAIN, message)
    assert "it may be this" in told(result)
    assert result.response is not None
    [first, *_] = [button for row in result.response.components for button in row["components"]]
    shown = await town.stranger.click(result.response, custom_id=first["custom_id"])
    assert shown.response is not None
    assert (shown.response.embeds[0].title or "").startswith("429")
