"""The Solved button: who may press it, what it does, and that it outlives restarts."""

import discord
import pytest

from bot.chat.client import SupportClient
from bot.core.diagnosis import Diagnoser

from .conftest import BALANCE, Town


async def answered(town: Town) -> discord.Message:
    await town.asker.send(town.help, BALANCE)
    [reply] = town.replies()
    return reply


async def test_the_asker_marks_the_answer_as_solved_and_it_shrinks_to_one_line(
    town: Town, diagnoser: Diagnoser
) -> None:
    reply = await answered(town)
    await town.asker.click(reply, label="Solved")
    [reply] = town.replies()
    title = diagnoser.catalog.texts(diagnoser.catalog["insufficient-balance"], "en").title
    assert reply.content == f"✅ **402 · {title}** · Solved"
    assert not reply.embeds
    assert not reply.components
    assert await town.count("solved") == 1


@pytest.mark.parametrize("who", ["helper", "moderator"])
async def test_helpers_and_moderators_may_mark_it_too(town: Town, who: str) -> None:
    reply = await answered(town)
    await getattr(town, who).click(reply, label="Solved")
    assert await town.count("solved") == 1


async def test_others_get_a_kind_private_word(town: Town) -> None:
    reply = await answered(town)
    result = await town.stranger.click(reply, label="Solved")
    [word] = result.followups
    assert word.ephemeral
    assert "Only the person who asked" in word.content
    assert await town.count("solved") == 0
    assert town.replies()[0].embeds


async def test_the_button_works_after_a_restart(town: Town, diagnoser: Diagnoser) -> None:
    reply = await answered(town)
    fresh = SupportClient(diagnoser=diagnoser, store=town.store, words=town.client._words)
    await town.env.restart_bot(fresh)
    await town.asker.click(reply, label="Solved")
    assert await town.count("solved") == 1


async def test_an_answer_that_the_log_does_not_hold_says_so(town: Town) -> None:
    reply = await answered(town)
    async with town.store._database.write() as connection:
        await connection.exec_driver_sql("DELETE FROM claims")
    result = await town.moderator.click(reply, label="Solved")
    assert "no longer know" in result.followups[0].content


async def test_what_breaks_behind_a_button_ends_in_a_kind_private_word(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    reply = await answered(town)

    async def broken(*_: object) -> bool:
        raise RuntimeError("disk on fire")

    monkeypatch.setattr(town.store.log, "outcome", broken)
    result = await town.asker.click(reply, label="Solved")
    assert result.followups[0].ephemeral
    assert "Sorry" in result.followups[0].content
    assert "fire" not in result.followups[0].content
    assert [str(error) for error in town.env.errors] == ["disk on fire"]


async def test_the_solved_line_keeps_the_language_of_the_answer(town: Town) -> None:
    await town.asker.send(town.help, f"调用接口时报错了，请问怎么解决？\n{BALANCE}")
    await town.moderator.click(town.replies()[0], label="已解决")
    assert town.replies()[0].content.endswith("已解决")
