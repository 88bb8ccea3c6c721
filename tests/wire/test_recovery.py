"""Nothing lost, nothing twice: what is broken off or missed is made good after the next start, session or outage."""

from datetime import datetime, timedelta

import structlog
from discord.utils import utcnow

from bot.store.occurrences import Finding
from bot.store.store import Store
from tests.wire.conftest import Town
from tests.wire.world import created

OLD = 400.0
"""Seconds after which nobody is answered any more."""


async def promise(town: Town, paste: int) -> None:
    """What a bot leaves that is killed between the claim and the answer."""
    async with Store.open(*town.settings.database) as store:
        await store.log.begin(
            paste,
            [Finding("insufficient-balance", "402", 0.9)],
            guild_id=town.guild,
            channel_id=town.channel_of(paste),
            user_id=1,
            at=datetime.fromisoformat(created(paste)),
            source="auto",
            language="en",
            answer=True,
        )


async def waiting(town: Town) -> int:
    async with Store.open(*town.settings.database) as store:
        return len(await store.outbox.waiting({town.guild}))


async def test_an_answer_that_was_promised_is_sent_after_the_start(town: Town) -> None:
    paste = await town.paste(heard=False)
    await promise(town, paste)
    await town.start()
    await town.answered(paste)
    assert town.tries(paste)[0].body["nonce"] == str(paste)
    assert town.tries(paste)[0].body["enforce_nonce"] is True
    await town.counted(2, 2)
    assert await waiting(town) == 0


async def test_an_answer_that_had_left_before_the_crash_is_not_sent_twice(town: Town) -> None:
    paste = await town.paste(heard=False)
    await promise(town, paste)
    channel = town.channel_of(paste)
    reference = {"message_id": str(paste), "channel_id": str(channel)}
    told = {"nonce": str(paste), "enforce_nonce": True, "message_reference": reference}
    town.discord.world.write(channel, town.discord.world.bot, told)
    await town.start()
    await town.discord.until(lambda: town.tries(paste))
    await town.settled()
    assert len(town.replies(paste)) == 1
    await town.counted(2, 2)


async def test_an_answer_that_comes_too_late_is_given_up_and_told(town: Town) -> None:
    paste = await town.paste(age=OLD, heard=False)
    await promise(town, paste)
    with structlog.testing.capture_logs() as lines:
        await town.start()
        await town.settled()
    assert not town.replies(paste)
    assert "answer_given_up" in {line["event"] for line in lines}
    await town.counted(2, 1)
    assert await waiting(town) == 0


async def test_a_question_deleted_meanwhile_is_not_answered(town: Town) -> None:
    paste = await town.paste(heard=False)
    await promise(town, paste)
    del town.discord.world.messages[town.channel_of(paste)][paste]
    await town.start()
    await town.settled()
    assert not town.replies(paste)
    assert await waiting(town) == 0


async def test_what_was_pasted_while_the_bot_was_off_is_answered_when_it_is_recent_else_logged(town: Town) -> None:
    bot = await town.start()
    await town.settled()
    await town.stop(bot)
    async with Store.open(*town.settings.database) as store:
        await store.set("seen:0", (utcnow() - timedelta(hours=1)).isoformat())
    old, recent = await town.paste(age=OLD, heard=False), await town.paste(heard=False)
    await town.start()
    await town.answered(recent)
    assert not town.replies(old)
    await town.counted(4, 3)


async def test_what_was_pasted_before_the_first_start_is_left_alone(town: Town) -> None:
    old = await town.paste(age=OLD, heard=False)
    await town.start()
    await town.settled()
    await town.stop(town.bots[0])
    await town.start()
    await town.settled()
    assert not town.replies(old)
    await town.counted(2, 2)


async def test_what_a_new_session_is_not_told_is_read_back(town: Town) -> None:
    await town.start()
    await town.settled()
    town.discord.forget_sessions()
    town.discord.drop()
    paste = await town.paste()
    await town.answered(paste)
    assert town.discord.gateway.identified == 2


async def test_what_was_pasted_during_an_outage_of_the_guild_is_read_back(town: Town) -> None:
    await town.start()
    await town.settled()
    await town.discord.outage(town.guild)
    paste = await town.paste(heard=False)
    await town.discord.outage(town.guild, over=True)
    await town.answered(paste)


async def test_no_more_is_read_back_than_the_newest_of_each_channel(town: Town) -> None:
    await town.start()
    await town.settled()
    await town.stop(town.bots[0])
    first = await town.paste(channel=town.channels[5], heard=False)
    for _ in range(100):
        await town.discord.say("ann", town.channels[5], "hello there", heard=False)
    last = await town.paste(channel=town.channels[5], heard=False)
    await town.start()
    await town.answered(last)
    assert not town.replies(first)
    read = [asked for asked in town.discord.requests if asked.method == "GET" and asked.path.endswith("/messages")]
    assert {asked.path for asked in read} == {
        f"/channels/{channel}/messages" for channel in (town.channels[0], town.channels[5])
    }


async def test_a_channel_that_may_not_be_read_costs_the_others_nothing(town: Town) -> None:
    await town.start()
    await town.settled()
    await town.stop(town.bots[0])
    closed, open_ = await town.paste(heard=False), await town.paste(heard=False)
    town.discord.fault(method="GET", path=f"/channels/{town.channel_of(closed)}/messages", status=403, code=50001)
    await town.start()
    await town.answered(open_)
    assert not town.replies(closed)
