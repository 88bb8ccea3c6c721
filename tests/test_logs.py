"""Logs have one form, and no secrets in them."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.logs import configure_logs


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, bot_level = root.handlers[:], root.level, logging.getLogger("bot").level
    yield
    root.handlers[:], root.level = handlers, level
    logging.getLogger("bot").setLevel(bot_level)
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


def test_the_bot_and_its_libraries_log_alike(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("info", terminal=False)
    structlog.get_logger("bot.chat").info("ready", guilds=3)
    logging.getLogger("discord.gateway").info("connected to %s", "a shard")
    ours, theirs = map(json.loads, lines(capsys))
    assert ours.items() >= {"event": "ready", "guilds": 3, "level": "info", "logger": "bot.chat"}.items()
    assert theirs.items() >= {"event": "connected to a shard", "logger": "discord.gateway"}.items()


def test_a_terminal_gets_readable_lines(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("info", terminal=True)
    structlog.get_logger("bot.chat").info("ready", guilds=3)
    assert "ready" in lines(capsys)[0]


def test_debug_is_the_bots_own_and_never_the_libraries(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("debug", terminal=False)
    structlog.get_logger("bot.chat").debug("detail")
    logging.getLogger("discord.http").debug("a request with its headers")
    assert [json.loads(line)["event"] for line in lines(capsys)] == ["detail"]


@pytest.mark.parametrize("terminal", [True, False])
def test_secrets_are_masked_in_texts_values_and_tracebacks(capsys: pytest.CaptureFixture[str], terminal: bool) -> None:
    configure_logs("info", ["hunter22"], terminal=terminal)
    structlog.get_logger("bot.chat").info("hunter22", password="hunter22")
    try:
        int("hunter22")
    except ValueError:
        logging.getLogger("other").exception("failed with %s", "hunter22")
    told = capsys.readouterr().err
    assert "[secret]" in told
    assert "hunter22" not in told


def test_missing_voice_libraries_are_no_news(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("info", terminal=False)
    logging.getLogger("discord.client").warning("PyNaCl is not installed, voice will NOT be supported")
    assert lines(capsys) == []


@pytest.mark.parametrize("terminal", [True, False])
def test_anybodys_key_is_masked_wherever_it_comes_from(capsys: pytest.CaptureFixture[str], terminal: bool) -> None:
    configure_logs("info", terminal=terminal)
    body = "3f9a1c77d0e84b52a6c1e9f04d7b8a21"
    structlog.get_logger("bot.chat").info("odd", value={"header": f"Bearer sk-{body}"})
    try:
        int(f"gsk_{body}")
    except ValueError:
        logging.getLogger("other").exception("failed for jo@mail.example.org")
    told = capsys.readouterr().err
    assert "[redacted]" in told
    assert body not in told
    assert "jo@" not in told
