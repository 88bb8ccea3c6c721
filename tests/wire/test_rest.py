"""What Discord may answer to an answer: rate limits, failures, refusals; no crash, no storm, no duplicate."""

import asyncio

import pytest

from bot.chat.resilience import delivery
from tests.wire.conftest import ERRORS, Town
from tests.wire.faults import Buckets

SEND = {"method": "POST", "path": "/channels/*/messages"}


async def test_a_rate_limit_is_waited_for(town: Town) -> None:
    await town.start()
    town.discord.fault(**SEND, retry_after=0.2)
    paste = await town.paste()
    await town.answered(paste)
    first, second = town.tries(paste)
    assert (first.status, second.status) == (429, 200)
    assert second.at - first.at >= 0.2


async def test_a_global_rate_limit_holds_back_every_channel(town: Town) -> None:
    await town.start()
    town.discord.fault(**SEND, retry_after=0.3, everywhere=True)
    first = await town.paste()
    await town.discord.until(lambda: town.tries(first))
    second = await town.paste()
    await town.answered(second)
    await town.answered(first)
    assert town.tries(second)[0].at - town.tries(first)[0].at >= 0.3


async def test_a_bucket_that_is_used_up_is_not_overrun(town: Town) -> None:
    town.discord.rest.limit(Buckets(limit=1, seconds=0.1))
    await town.start()
    pastes = [await town.paste(text, channel=town.channels[0]) for text in ERRORS]
    await town.discord.until(lambda: all(map(town.replies, pastes)))
    assert 429 not in {request.status for request in town.discord.requests}


async def test_endless_rate_limits_end_in_silence(town: Town) -> None:
    await town.start()
    town.discord.fault(**SEND, retry_after=0.01, times=5)
    paste = await town.paste()
    await town.discord.until(lambda: len(town.tries(paste)) == 5)
    await town.settled()
    assert not town.replies(paste)
    assert len(town.tries(paste)) == 5


@pytest.mark.parametrize("status", [500, 502])
async def test_a_failure_of_discord_is_tried_again(town: Town, status: int) -> None:
    await town.start()
    town.discord.fault(**SEND, status=status)
    paste = await town.paste()
    await town.answered(paste)
    assert [request.status for request in town.tries(paste)] == [status, 200]


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (403, 50001), (404, 10003), (400, 50035)])
async def test_a_refusal_is_not_tried_again(town: Town, status: int, code: int) -> None:
    await town.start()
    town.discord.fault(**SEND, status=status, code=code)
    paste = await town.paste()
    await town.discord.until(lambda: town.tries(paste))
    await town.settled()
    assert not town.replies(paste)
    assert len(town.tries(paste)) == 1
    await town.counted(2, 1)


async def test_a_message_deleted_meanwhile_does_not_cost_the_others_their_answer(town: Town) -> None:
    await town.start()
    paste = await town.paste()
    await town.discord.delete(town.channel_of(paste), paste)
    await town.settled()


async def test_a_channel_deleted_meanwhile_is_let_go(town: Town) -> None:
    await town.start()
    town.discord.fault(**SEND, hang=0.1)
    paste = await town.paste()
    await asyncio.sleep(0.05)
    await town.discord.delete_channel(town.channel_of(paste))
    await town.discord.until(lambda: town.tries(paste))
    await town.settled()
    assert town.tries(paste)[0].status == 404


@pytest.mark.parametrize("drop", ["before", "after"])
async def test_an_answer_whose_socket_is_cut_is_tried_again_and_stands_once(town: Town, drop: str) -> None:
    await town.start()
    town.discord.fault(**SEND, drop=drop)
    paste = await town.paste()
    await town.discord.until(lambda: len(town.tries(paste)) == 2)
    await town.answered(paste)
    first, second = town.tries(paste)
    assert first.body["nonce"] == second.body["nonce"]
    await town.counted(2, 2)


async def test_an_answer_that_hangs_is_tried_again_and_stands_once(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "_PATIENCE", 0.1)
    monkeypatch.setattr(delivery, "_PAUSES", (0.0, 0.0, 0.0))
    await town.start()
    await town.settled()
    town.discord.fault(**SEND, hang=0.15)
    paste = await town.paste()
    await town.discord.until(lambda: len(town.tries(paste)) == 2)
    await town.answered(paste)
    await town.counted(3, 3)


async def test_a_discord_that_is_overloaded_is_asked_again_later(town: Town) -> None:
    await town.start()
    town.discord.fault(**SEND, status=503)
    paste = await town.paste()
    await town.answered(paste)
    assert [request.status for request in town.tries(paste)] == [503, 200]


async def test_a_discord_that_stays_away_is_asked_three_times(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "_PAUSES", (0.0, 0.0, 0.0))
    await town.start()
    town.discord.fault(**SEND, status=503, times=3)
    paste = await town.paste()
    await town.discord.until(lambda: len(town.tries(paste)) == 3)
    await town.settled()
    assert not town.replies(paste)
    await town.counted(2, 1)
