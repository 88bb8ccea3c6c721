"""Ordinary chat is left alone before it takes a turn; whatever may concern the bot takes one."""

from bot.metrics import MESSAGES

from .conftest import BALANCE, Town


def turns() -> float:
    return MESSAGES._value.get()


async def test_chat_takes_no_turn(town: Town) -> None:
    await town.asker.send(town.help, "good morning everybody")  # which notes until when all was seen
    before = turns()
    for text in ("how is everybody today?", "my cat sat on the keyboard again", "今天天气真好"):
        await town.asker.send(town.help, text)
    assert turns() == before


async def test_what_may_concern_the_bot_takes_one(town: Town) -> None:
    await town.asker.send(town.help, "good morning everybody")
    thread = await town.thread("question")
    for place, text in (
        (town.help, BALANCE),
        (town.help, "> a quotation"),
        (town.help, f"hi {town.helper.mention}"),
        (thread, "hello in here"),
    ):
        before = turns()
        await town.asker.send(place, text)
        assert turns() > before, text


async def test_a_guild_whose_lessons_are_not_in_memory_yet_is_read_the_long_way(town: Town) -> None:
    await town.restart()
    town.store.knowledge._known.clear()
    before = turns()
    await town.asker.send(town.help, "good morning everybody")
    assert turns() == before + 1
