"""The connection: discord.py's own resume, identify and reconnect code, and what the bot makes of it."""

import pytest

from bot.chat.operation.connection import ConnectionFailedError
from tests.wire.conftest import Town


async def test_a_paste_is_answered_over_sockets(town: Town) -> None:
    await town.start()
    reply = await town.answered(await town.paste())
    assert reply["embeds"][0]["title"].startswith("402")


async def test_what_is_pasted_while_the_socket_is_down_is_answered_after_the_resume(town: Town) -> None:
    await town.start()
    await town.settled()
    town.discord.drop()
    paste = await town.paste()
    await town.answered(paste)
    assert (town.discord.gateway.identified, town.discord.gateway.resumed) == (1, 1)


async def test_events_that_a_resume_sends_again_are_answered_once(town: Town) -> None:
    await town.start()
    paste = await town.paste()
    await town.answered(paste)
    town.discord.gateway.repeated = 50
    await town.discord.reconnect()
    await town.discord.until(lambda: town.discord.gateway.resumed)
    await town.answered(paste)
    assert len(town.tries(paste)) == 1


async def test_an_invalid_session_is_begun_anew(town: Town) -> None:
    await town.start()
    await town.settled()
    town.discord.forget_sessions()
    town.discord.drop()
    await town.discord.until(lambda: town.discord.gateway.identified == 2)
    await town.answered(await town.paste())
    assert not town.discord.gateway.resumed


@pytest.mark.parametrize("code", [1000, 1001, 4000, 4007, 4009])
async def test_a_closed_connection_is_taken_up_again(town: Town, code: int) -> None:
    await town.start()
    await town.discord.close(code)
    await town.answered(await town.paste())


async def test_a_guild_that_was_unavailable_is_answered_when_it_is_back(town: Town) -> None:
    await town.start()
    await town.discord.outage(town.guild)
    await town.discord.outage(town.guild, over=True)
    await town.answered(await town.paste())


async def test_every_shard_hears_its_guilds(town: Town) -> None:
    town.discord.gateway.shards = 3
    await town.start()
    assert {session.shard for session in town.discord.gateway.sessions.values()} == {0, 1, 2}
    await town.answered(await town.paste())


async def test_two_processes_that_hear_the_same_answer_once(town: Town) -> None:
    await town.start()
    await town.start(sessions=2)
    pastes = [await town.paste() for _ in range(5)]
    for paste in pastes:
        await town.answered(paste)
        assert len(town.tries(paste)) == 1


@pytest.mark.parametrize(("code", "says", "exit_code"), [(4014, "Message Content Intent", 2), (4004, "token", 1)])
async def test_a_connection_that_is_refused_ends_with_one_sentence(
    town: Town, code: int, says: str, exit_code: int
) -> None:
    town.discord.gateway.refuse = code
    with pytest.raises(ConnectionFailedError, match=says) as caught:
        await town.start()
    town.bots.clear()
    assert caught.value.exit_code == exit_code
