"""The language of an answer."""

from collections.abc import Callable

import pytest

from .conftest import BALANCE, Town

BODY = '{"error":{"message":"Insufficient Balance","code":"invalid_request_error"}}'


def text(town: Town) -> str:
    return str(town.replies()[-1].embeds[0].to_dict())


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("调用接口时报错了，请问怎么解决？", "余额"),
        ("Hola, ¿alguien sabe por qué me sale este error desde ayer?", "saldo"),
        ("Hallo, weiß jemand, warum das seit gestern nicht mehr geht?", "Guthaben"),
        ("Ребята, почему вылезает такая ошибка?", "баланс"),
        ("昨日からこのエラーが出ます。どうすればいいですか？", "残高"),
    ],
)
async def test_it_is_that_of_the_askers_own_sentence(town: Town, sentence: str, part: str) -> None:
    await town.store.guilds.set_language(town.guild.id, "fr")
    await town.asker.send(town.help, f"{sentence}\n{BODY}")
    assert part in text(town)


async def test_else_the_one_of_the_persons_last_command(town: Town, interactions: Callable[..., None]) -> None:
    interactions(locale="pt-BR")
    await town.asker.slash(town.lounge, "deepseek", error="503")
    await town.restart()
    await town.asker.send(town.help, BODY)
    assert "saldo" in text(town)


async def test_else_that_of_the_channel_before_that_of_the_server(town: Town) -> None:
    await town.store.guilds.set_language(town.guild.id, "fr")
    await town.store.guilds.set_channel_language(town.guild.id, town.help.id, "vi")
    await town.asker.send(town.help, BODY)
    assert "số dư" in text(town).lower()
    thread = await town.thread("hm")
    await town.stranger.send(thread, BODY)
    assert "số dư" in str(town.replies(thread)[-1].embeds[0].to_dict()).lower()


async def test_else_english(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    assert "balance" in text(town)


async def test_names_of_commands_are_told_in_each_language(town: Town) -> None:
    [told] = town.sent("/commands")
    setup = next(command for command in told if command["name"] == "setup")
    assert setup["name_localizations"]["zh-CN"] != "setup"
    menu = next(command for command in told if command["name"] == "Explain this error")
    assert "zh-CN" in menu["name_localizations"]
