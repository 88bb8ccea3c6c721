"""Commands and presses over sockets, in time and too late."""

import pytest

from tests.wire.conftest import Town

CALLBACK = {"method": "POST", "path": "/interactions/*/callback"}


async def test_a_command_is_answered_to_its_caller_alone(town: Town) -> None:
    await town.start()
    asked = await town.discord.command("ann", town.channels[0], "deepseek", {"error": "402"})
    await town.discord.until(lambda: asked.responses)
    [answer] = asked.responses
    assert answer["embeds"][0]["title"].startswith("402")
    assert answer["flags"] & 64


@pytest.mark.parametrize(
    ("status", "code"), [(404, 10062), (400, 40060), (403, 50013), (429, 0)], ids=["late", "twice", "refused", "limit"]
)
async def test_a_command_that_cannot_be_answered_is_let_go(town: Town, status: int, code: int) -> None:
    await town.start()
    town.discord.fault(**CALLBACK, status=status, code=code)
    asked = await town.discord.command("ann", town.channels[0], "deepseek", {"error": "402"})
    await town.settled()
    assert len([request for request in town.discord.requests if str(asked.id) in request.path]) <= 2


async def test_a_command_is_answered_in_spite_of_a_rate_limit(town: Town) -> None:
    await town.start()
    town.discord.fault(**CALLBACK, retry_after=0.1)
    asked = await town.discord.command("ann", town.channels[0], "deepseek", {"error": "402"})
    await town.discord.until(lambda: asked.responses)


async def test_solved_is_pressed_over_sockets(town: Town) -> None:
    await town.start()
    channel = town.channels[0]
    paste = await town.paste()
    reply = await town.answered(paste)
    press = await town.discord.press("person-0", channel, int(reply["id"]), f"answer:solved:{paste}")
    await town.discord.until(lambda: press.responses)
    assert "402" in reply["content"]
