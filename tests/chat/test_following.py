"""An answer follows its question: edits, deletions, proxies."""

import discord
from simcord.backend import serializers

from .conftest import BALANCE, CONCURRENCY, Town

PROXY = 466378653216014359


async def test_an_edit_that_adds_an_error_is_answered(town: Town) -> None:
    message = await town.asker.send(town.help, "does anybody know this?")
    await town.asker.edit(message, f"does anybody know this?\n{BALANCE}")
    [reply] = town.replies()
    assert reply.reference is not None
    assert reply.reference.message_id == message.id


async def test_an_edit_to_another_error_changes_the_answer(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    await town.asker.edit(message, CONCURRENCY)
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("429")
    assert await town.count("seen") == 0
    assert await town.count("answered", "concurrency-balance") == 1
    await town.asker.click(reply, label="Solved")
    assert await town.count("solved", "concurrency-balance") == 1


async def test_an_edit_that_takes_the_error_out_takes_the_answer_away(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    await town.asker.edit(message, "never mind, found it")
    assert not town.replies()
    assert await town.count("seen") == 0
    await town.asker.edit(message, f"no, still the same: {BALANCE}")
    assert len(town.replies()) == 1
    assert await town.count("answered") == 1


async def test_an_edit_of_the_words_around_the_error_does_nothing(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    sent = len(town.env.http_requests)
    await town.asker.edit(message, f"please help!!\n{BALANCE}")
    assert len(town.env.http_requests) == sent
    assert len(town.replies()) == 1


async def test_a_preview_of_a_link_does_nothing(town: Town) -> None:
    message = await town.asker.send(town.help, f"https://api-docs.deepseek.com {BALANCE}")
    backend = town.env.backend
    stored = backend.get_message(town.help.id, message.id)
    stored.embeds = [{"type": "rich", "title": "DeepSeek API", "description": "429 Rate Limit Reached"}]
    backend.emit("MESSAGE_UPDATE", dict(serializers.message_payload(backend, stored)))
    await town.env.settle()
    assert len(town.replies()) == 1
    assert await town.count("seen") == 1


async def test_a_solved_answer_is_left_as_it_is(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    await town.asker.click(town.replies()[0], label="Solved")
    await town.asker.edit(message, f"EDIT: solved, thanks. It was {CONCURRENCY}")
    [reply] = town.replies()
    assert reply.content.startswith("✅")


async def test_an_edit_is_followed_after_a_restart(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    await town.restart()
    await town.asker.edit(message, CONCURRENCY)
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("429")


async def test_the_answer_goes_with_its_question(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    await town.restart()
    await town.asker.delete(message)
    assert not town.replies()
    [occurrence] = await town.store.log.recent(town.guild.id, 5)
    assert occurrence.outcome == "deleted"


async def test_answers_go_with_questions_that_are_deleted_in_bulk(town: Town) -> None:
    first = await town.asker.send(town.help, BALANCE)
    second = await town.stranger.send(town.help, CONCURRENCY)
    town.env.backend.bulk_delete_messages(town.help.id, [first.id, second.id])
    await town.env.settle()
    assert not town.replies()


async def test_an_answer_that_a_moderator_deletes_is_dismissed(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    await town.moderator.delete(town.replies()[0])
    [occurrence] = await town.store.log.recent(town.guild.id, 5)
    assert occurrence.outcome == "dismissed"


async def test_a_question_deleted_where_the_answer_is_gone_too_breaks_nothing(town: Town) -> None:
    message = await town.asker.send(town.help, BALANCE)
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=404, code=10008)
    await town.asker.delete(message)
    assert not town.env.errors


async def post_as(town: Town, name: str, text: str, application: int = PROXY) -> discord.Message:
    """What a proxy does: the text again through its webhook, under another name."""
    hook = town.guild.create_webhook(town.help)
    backend = town.env.backend
    stored = backend.prepare_message(town.help.id, hook._webhook.webhook_user_id, text)
    stored.webhook_id, stored.author_name = hook.id, name
    original = type(town.client._connection).parse_message_create

    def parse(state: object, data: dict[str, object]) -> None:
        original(state, {**data, "application_id": str(application)} if data.get("webhook_id") else data)

    parsers = town.client._connection.parsers
    parsers["MESSAGE_CREATE"] = lambda data: parse(town.client._connection, data)
    backend.commit_message(stored)
    await town.env.settle()
    return next(message for message in town.help.history() if message.id == stored.id)


async def test_a_webhook_that_speaks_for_a_person_is_answered(town: Town) -> None:
    await town.restart(proxy_apps=frozenset({PROXY}))
    await post_as(town, "Luna", BALANCE)
    assert len(town.replies()) == 1


async def test_any_other_webhook_is_a_machine(town: Town) -> None:
    await town.restart(proxy_apps=frozenset({PROXY}))
    await post_as(town, "CI", BALANCE, application=1)
    assert not town.replies()


async def test_names_behind_one_webhook_are_people_of_their_own(town: Town) -> None:
    await town.restart(proxy_apps=frozenset({PROXY}))
    await post_as(town, "Luna", BALANCE)
    await town.env.advance_time(2 * 60)
    await post_as(town, "Sol", BALANCE)
    assert len(town.replies()) == 2


async def test_a_copy_takes_over_the_claim_and_the_answer_of_its_original(town: Town) -> None:
    await town.restart(proxy_apps=frozenset({PROXY}))
    original = await town.asker.send(town.help, BALANCE)
    copy = await post_as(town, "Luna", BALANCE)
    await town.asker.delete(original)
    [reply] = town.replies()
    assert await town.count("seen") == 1
    answer = await town.store.log.answer(copy.id)
    assert answer is not None
    assert answer.reply_id == reply.id
    await town.asker.click(reply, label="Solved")
    assert await town.count("solved") == 1


async def test_a_copy_that_comes_after_its_original_went_is_answered(town: Town) -> None:
    await town.restart(proxy_apps=frozenset({PROXY}))
    original = await town.asker.send(town.help, BALANCE)
    await town.asker.delete(original)
    await post_as(town, "Luna", BALANCE)
    assert len(town.replies()) == 1
    assert await town.count("seen") == await town.count("answered") == 1
