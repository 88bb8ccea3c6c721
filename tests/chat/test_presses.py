"""The buttons below an answer: who may press them, what they do, and that they outlive restarts."""

from collections.abc import Callable

import discord
import pytest
from simcord.results import InteractionResult

from bot.core.diagnosis import Diagnoser

from .conftest import BALANCE, CONCURRENCY, Town

ROLES = ("asker", "stranger", "helper", "moderator")
MAY = {
    "Solved": {"asker", "helper", "moderator"},
    "Still stuck": {"asker"},
    "Not this": {"asker", "helper", "moderator"},
    "My language": set(ROLES),
    "More": set(ROLES),
}
REFUSED = ("Only the person who asked",)


async def answered(town: Town, text: str = BALANCE) -> discord.Message:
    await town.asker.send(town.help, text)
    return town.replies()[-1]


def word(result: InteractionResult) -> str:
    """What the person who pressed was told in private."""
    told = [*result.followups, *([result.response] if result.response else [])]
    assert all(message.ephemeral for message in result.followups)
    return "\n".join(message.content for message in told if message.flags.ephemeral)


def title(diagnoser: Diagnoser, slug: str = "insufficient-balance", language: str = "en") -> str:
    return diagnoser.catalog.texts(diagnoser.catalog[slug], language).title


@pytest.mark.parametrize("label", MAY)
@pytest.mark.parametrize("who", ROLES)
async def test_each_button_works_for_those_who_may_press_it(town: Town, label: str, who: str) -> None:
    reply = await answered(town)
    result = await getattr(town, who).click(reply, label=label)
    assert word(result).startswith(REFUSED) is (who not in MAY[label])
    if who not in MAY[label]:
        [now] = town.replies()
        assert now.embeds == reply.embeds
        assert await town.count("solved") == 0


async def test_solved_shrinks_the_answer_to_one_line_that_still_opens(town: Town, diagnoser: Diagnoser) -> None:
    reply = await answered(town)
    await town.asker.click(reply, label="Solved")
    [reply] = town.replies()
    assert reply.content == f"✅ **402 · {title(diagnoser)}** · Solved"
    assert not reply.embeds
    assert await town.count("solved") == 1
    result = await town.stranger.click(reply, label="More")
    assert result.response is not None
    assert title(diagnoser) in (result.response.embeds[0].title or "")


async def test_the_solved_line_keeps_the_language_of_the_answer(town: Town) -> None:
    reply = await answered(town, f"调用接口时报错了，请问怎么解决？\n{BALANCE}")
    await town.moderator.click(reply, label="已解决")
    assert town.replies()[0].content.endswith("已解决")


async def test_solving_an_answer_that_is_gone_counts_and_says_so(town: Town) -> None:
    reply = await answered(town)
    town.env.inject_error("PATCH", "/webhooks/*/*/messages/@original", status=404, code=10008)
    assert "gone already" in word(await town.asker.click(reply, label="Solved"))
    assert await town.count("solved") == 1


async def test_still_stuck_offers_what_is_near(town: Town, diagnoser: Diagnoser) -> None:
    reply = await answered(town, CONCURRENCY)
    result = await town.asker.click(reply, label="Still stuck")
    assert result.response is not None
    assert "close to it" in result.response.content
    offered = [button for row in result.response.components for button in row["components"]]
    assert offered[0]["label"] == f"429 · {title(diagnoser, 'rate-limit')}"
    await town.asker.click(result.response, custom_id=offered[0]["custom_id"])
    [occurrence, _] = await town.store.log.recent(None, 2)
    assert occurrence.entry == "rate-limit"


async def test_still_stuck_calls_the_helpers_once_and_only_where_that_is_set_up(town: Town) -> None:
    reply = await answered(town)
    assert "helpers" in word(await town.asker.click(reply, label="Still stuck"))
    assert len(town.replies()) == 1
    await town.store.guilds.set_call_role(town.guild.id, town.helpers.id)
    assert "called the helpers" in word(await town.asker.click(reply, label="Still stuck"))
    assert "called already" in word(await town.asker.click(reply, label="Still stuck"))
    [_, call] = town.replies()
    assert town.helpers.mention in call.content
    assert town.sent("/messages")[-1]["allowed_mentions"] == {"parse": [], "roles": [town.helpers.id]}


async def test_not_this_takes_the_answer_back_and_offers_the_second_best_guess(
    town: Town, diagnoser: Diagnoser
) -> None:
    reply = await answered(town)
    result = await town.helper.click(reply, label="Not this")
    assert not town.replies()
    assert "noted that it was wrong" in word(result)
    [guess] = [embed for message in result.followups for embed in message.embeds]
    assert guess.title == f"402 · {title(diagnoser, 'gateway-upstream-balance')}"
    [occurrence, *_] = await town.store.log.recent(town.guild.id, 5)
    assert occurrence.outcome == "wrong"


async def test_not_this_without_a_second_guess_says_what_to_do(town: Town) -> None:
    reply = await answered(town, "deepseek api says 415 Expected request with `Content-Type: application/json`, help?")
    assert "no better guess" in word(await town.asker.click(reply, label="Not this"))


async def test_my_language_is_that_of_the_readers_client(
    town: Town, diagnoser: Diagnoser, interactions: Callable[..., None]
) -> None:
    reply = await answered(town)
    interactions(locale="ru")
    result = await town.stranger.click(reply, label="My language")
    assert result.response is not None
    assert result.response.embeds[0].title == f"402 · {title(diagnoser, language='ru')}"
    assert len(town.replies()) == 1


async def test_values_of_the_paste_are_told_again(town: Town) -> None:
    reply = await answered(town, CONCURRENCY)
    result = await town.stranger.click(reply, label="My language")
    assert result.response is not None
    shown = str(result.response.embeds[0].to_dict())
    assert "32" in shown


@pytest.mark.parametrize("label", MAY)
async def test_every_button_works_after_a_restart(town: Town, label: str) -> None:
    reply = await answered(town)
    await town.restart()
    result = await town.asker.click(reply, label=label)
    assert "no longer know" not in word(result)
    assert not town.env.errors


@pytest.mark.parametrize("label", MAY)
async def test_an_answer_that_the_log_no_longer_holds_says_so(town: Town, label: str) -> None:
    reply = await answered(town)
    async with town.store._database.write() as connection:
        await connection.exec_driver_sql("DELETE FROM claims")
    assert "no longer know" in word(await town.moderator.click(reply, label=label))


async def test_an_answer_of_another_server_is_unknown_here(town: Town, interactions: Callable[..., None]) -> None:
    reply = await answered(town)
    interactions(guild_id="999999999999999999")
    assert "no longer know" in word(await town.moderator.click(reply, label="More"))


async def test_what_breaks_behind_a_button_ends_in_a_kind_private_word(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    reply = await answered(town)

    async def broken(*_: object) -> bool:
        raise RuntimeError("disk on fire")

    monkeypatch.setattr(town.store.log, "outcome", broken)
    told = word(await town.asker.click(reply, label="Solved"))
    assert "Sorry" in told
    assert "fire" not in told
    assert [str(error) for error in town.env.errors] == ["disk on fire"]
