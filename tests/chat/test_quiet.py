"""When the bot stays silent although it knows the answer."""

from datetime import timedelta

import discord
import pytest

from bot.core.quiet import Manners

from .conftest import BALANCE, CONCURRENCY, Town

MINUTE = 60
MODEL = "Error code: 400 - {'error': {'message': 'Model Not Exist', 'code': 'invalid_request_error'}}"


async def test_the_same_person_is_told_the_same_once_in_half_an_hour(town: Town) -> None:
    for _ in range(3):
        await town.asker.send(town.help, BALANCE)
        await town.env.advance_time(9 * MINUTE)
    assert len(town.replies()) == 1
    await town.env.advance_time(4 * MINUTE)
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 2
    assert await town.count("seen") == 4
    assert await town.count("answered") == 2


async def test_another_error_of_the_same_person_is_answered(town: Town) -> None:
    for text in (BALANCE, CONCURRENCY):
        await town.asker.send(town.help, text)
    assert len(town.replies()) == 2


async def test_somebody_else_in_the_same_channel_has_just_read_the_answer(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    await town.stranger.send(town.help, BALANCE)
    assert len(town.replies()) == 1
    await town.env.advance_time(61)
    await town.moderator.send(town.help, BALANCE)
    assert len(town.replies()) == 2


async def test_a_thread_is_told_once(town: Town) -> None:
    thread = await town.thread("out of money")
    await town.asker.send(thread, BALANCE)
    await town.env.advance_time(5 * 60 * MINUTE)
    await town.stranger.send(thread, BALANCE)
    assert len(town.replies(thread)) == 1
    await town.stranger.send(thread, MODEL)
    assert len(town.replies(thread)) == 2


async def test_an_answer_that_was_taken_back_silences_nobody(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    await town.helper.click(town.replies()[0], label="Not this")
    await town.stranger.send(town.help, BALANCE)
    assert len(town.replies()) == 1


async def test_one_person_gets_six_answers_in_ten_minutes(town: Town) -> None:
    channels = [town.guild.create_text_channel(f"help-{number}") for number in range(8)]
    await town.restart(manners=Manners(person=timedelta()), extra_channels=frozenset(c.id for c in channels))
    for channel in channels:
        await town.asker.send(channel, BALANCE)
    assert sum(len(town.replies(channel)) for channel in channels) == 6
    await town.env.advance_time(11 * MINUTE)
    await town.asker.send(channels[-1], BALANCE)
    assert len(town.replies(channels[-1])) == 1


async def test_messages_to_several_channels_at_once_get_one_answer(town: Town) -> None:
    backend = town.env.backend
    await town.restart(extra_channels=frozenset({town.lounge.id}))
    for channel in (town.help, town.lounge):
        backend.create_message(channel.id, town.asker.id, BALANCE)
    await town.env.settle()
    assert len(town.replies()) + len(town.replies(town.lounge)) == 1


async def test_helpers_are_not_answered(town: Town) -> None:
    await town.helper.send(town.help, BALANCE)
    assert not town.replies()
    assert await town.count("seen") == 0


@pytest.mark.parametrize("how", ["reply", "mention"])
async def test_the_bot_keeps_out_while_a_helper_talks_to_the_person(town: Town, how: str) -> None:
    question = await town.asker.send(town.help, "can somebody have a look at my setup please?")
    if how == "reply":
        await town.helper.send(town.help, "sure, what does it say?", reply_to=question)
    else:
        await town.helper.send(town.help, f"{town.asker.mention} sure, what does it say?")
    await town.asker.send(town.help, BALANCE)
    assert not town.replies()
    await town.stranger.send(town.help, CONCURRENCY)
    assert len(town.replies()) == 1
    await town.env.advance_time(6 * MINUTE)
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 2


async def test_a_helper_in_a_thread_talks_to_who_opened_it(town: Town) -> None:
    thread = await town.thread("help")
    await town.helper.send(thread, "hello, what does it say?")
    await town.asker.send(thread, BALANCE)
    assert not town.replies(thread)


async def test_what_is_quoted_is_somebody_elses_and_not_logged(town: Town) -> None:
    await town.asker.send(town.help, f"> {BALANCE}\nI had that too last week")
    await town.asker.send(town.help, f">>> {BALANCE}\nsame")
    assert not town.replies()
    assert await town.count("seen") == 0


async def test_a_question_below_a_quotation_is_answered(town: Town) -> None:
    await town.asker.send(town.help, f"> did you read the docs\nyes, and still:\n{BALANCE}")
    assert len(town.replies()) == 1


async def test_a_late_message_is_logged_only(town: Town) -> None:
    backend = town.env.backend
    late = backend.prepare_message(town.help.id, town.asker.id, BALANCE)
    old = town.env.now() - timedelta(minutes=6)
    late.id = discord.utils.time_snowflake(old)
    backend.commit_message(late)
    await town.env.settle()
    assert not town.replies()
    assert await town.count("seen") == 1


async def test_no_rule_says_a_word_about_limits(town: Town) -> None:
    for _ in range(4):
        await town.asker.send(town.help, BALANCE)
    assert [reply.content for reply in town.replies()] == [""]
