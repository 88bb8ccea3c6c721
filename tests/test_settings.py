"""Settings come from the environment and .env, and everything wrong with them is told at once."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.core.quiet import Manners
from bot.core.shards import Sharding
from bot.settings import BotSettings, Settings, SettingsError, load_settings

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.this-is-no-real-token-at-all"
KEY = "ab" * 32
CHANNELS = "123456789012345678, 223456789012345678"


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in os.environ:
        if name.startswith(("DISCORD_", "DATABASE_", "BOT_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(kind: type[Settings] = Settings) -> dict[str, str]:
    with pytest.raises(SettingsError) as caught:
        load_settings(kind)
    return {problem.setting: problem.message for problem in caught.value.problems}


def test_nothing_set_means_a_file_here_and_no_token() -> None:
    settings = load_settings(Settings)
    assert settings.database == ("sqlite+aiosqlite:///deepseek-bot.db", None, 5)
    assert settings.token is None
    assert settings.watch_channels == frozenset()
    assert settings.log_level == "info"
    assert settings.manners == Manners()
    assert settings.proxy_apps == {466378653216014359}


def test_the_quiet_rules_are_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "BOT_SAME_PERSON_MINUTES": "0",
        "BOT_SAME_CHANNEL_SECONDS": "5",
        "BOT_PERSON_ANSWERS": "2",
        "BOT_PERSON_ANSWERS_MINUTES": "60",
        "BOT_LATE_MINUTES": "1",
        "BOT_HELPER_MINUTES": "15",
        "BOT_PROXY_APPS": CHANNELS,
    }.items():
        monkeypatch.setenv(name, value)
    settings = load_settings(Settings)
    assert settings.manners == Manners(
        person=timedelta(),
        channel=timedelta(seconds=5),
        most=2,
        window=timedelta(hours=1),
        late=timedelta(minutes=1),
        helper=timedelta(minutes=15),
    )
    assert settings.proxy_apps == {123456789012345678, 223456789012345678}


def test_numbers_out_of_bounds_tell_the_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_SAME_PERSON_MINUTES", "-1")
    monkeypatch.setenv("BOT_SAME_CHANNEL_SECONDS", "1h")
    monkeypatch.setenv("BOT_PERSON_ANSWERS", "0")
    monkeypatch.setenv("BOT_PROXY_APPS", "PluralKit")
    found = problems()
    assert found["BOT_SAME_PERSON_MINUTES"] == "is '-1'; use a whole number of minutes from 0 to 1440."
    assert found["BOT_SAME_CHANNEL_SECONDS"] == "is '1h'; use a whole number of seconds from 0 to 3600."
    assert found["BOT_PERSON_ANSWERS"] == "is '0'; use a whole number of answers from 1 to 1000."
    assert found["BOT_PROXY_APPS"].startswith("has 'PluralKit', which is no application id")


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "DISCORD_TOKEN": f" {TOKEN}\n",
        "DATABASE_URL": "postgresql+asyncpg://bot:hunter22@db/bot",
        "BOT_WATCH_CHANNELS": CHANNELS,
        "BOT_PRIVACY_KEY": KEY,
        "BOT_ANSWER_CONFIDENCE": "0.9",
        "BOT_SUGGEST_CONFIDENCE": "0.45",
        "BOT_LOG_LEVEL": "WARNING",
    }.items():
        monkeypatch.setenv(name, value)
    settings = load_settings(BotSettings)
    assert settings.token.get_secret_value() == TOKEN
    assert settings.database == ("postgresql+asyncpg://bot:hunter22@db/bot", KEY, 5)
    assert settings.watch_channels == {123456789012345678, 223456789012345678}
    assert settings.answer_confidence == 0.9
    assert settings.suggest_confidence == 0.45
    assert settings.log_level == "warning"


def test_the_environment_goes_before_the_file(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty_folder / ".env").write_text(f"DISCORD_TOKEN='{TOKEN}'\nBOT_LOG_LEVEL=error\n", encoding="utf-8-sig")
    monkeypatch.setenv("BOT_LOG_LEVEL", "debug")
    settings = load_settings(BotSettings)
    assert settings.token.get_secret_value() == TOKEN
    assert settings.log_level == "debug"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("BOT_ANSWER_CONFIDENCE", "90%", "use a number from 0.5"),
        ("BOT_ANSWER_CONFIDENCE", "1", "use a number from 0.5"),
        ("BOT_SUGGEST_CONFIDENCE", "0", "use a number from 0.1"),
        ("BOT_SUGGEST_CONFIDENCE", "0.7", "above BOT_ANSWER_CONFIDENCE (0.6): lower it"),
        ("DISCORD_TOKEN", "hello world", "copy it again"),
        ("DATABASE_URL", "sqlite:///bot.db", "sqlite+aiosqlite:///"),
        ("DATABASE_URL", "mysql://host/bot", "postgresql+asyncpg://"),
        ("BOT_WATCH_CHANNELS", "123456789012345678,#help", "'#help'"),
        ("BOT_PRIVACY_KEY", "secret", "openssl rand -hex 32"),
        ("BOT_LOG_LEVEL", "loud", "one of debug, info, warning, error"),
    ],
)
def test_each_wrong_value_says_what_to_do(monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str) -> None:
    monkeypatch.setenv(name, value)
    assert says in problems()[name]


def test_all_problems_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "nonsense")
    monkeypatch.setenv("BOT_WATCH_CHANNELS", "one")
    monkeypatch.setenv("BOT_LOG_LEVEL", "loud")
    monkeypatch.setenv("BOT_PRIVACY_KEY", "x")
    assert set(problems(BotSettings)) == {
        "DISCORD_TOKEN",
        "DATABASE_URL",
        "BOT_WATCH_CHANNELS",
        "BOT_LOG_LEVEL",
        "BOT_PRIVACY_KEY",
    }


def test_an_empty_value_is_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "")
    monkeypatch.setenv("BOT_WATCH_CHANNELS", "")
    assert "deepseek-bot demo" in problems(BotSettings)["DISCORD_TOKEN"]
    assert load_settings(Settings).watch_channels == frozenset()


def test_a_database_server_needs_a_privacy_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db/bot")
    assert "openssl rand -hex 32" in problems()["BOT_PRIVACY_KEY"]


@pytest.mark.parametrize(
    ("given", "own"),
    [
        ({}, None),
        ({"COUNT": "4"}, None),
        ({"COUNT": "8", "IDS": "5, 0-2"}, (0, 1, 2, 5)),
        ({"COUNT": "5", "PROCESSES": "2", "ORDINAL": "0"}, (0, 2, 4)),
        ({"COUNT": "5", "PROCESSES": "2", "ORDINAL": "1"}, (1, 3)),
    ],
)
def test_a_process_serves_the_shards_that_it_is_told(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], own: tuple[int, ...] | None
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(f"BOT_SHARD_{name}", value)
    assert load_settings(Settings).sharding.own == own


@pytest.mark.parametrize("processes", [1, 3, 7])
def test_every_shard_has_exactly_one_process(processes: int) -> None:
    shares = [Sharding(7, None, processes, ordinal).own for ordinal in range(processes)]
    assert sorted(shard for share in shares for shard in share or ()) == list(range(7))


@pytest.mark.parametrize(
    ("given", "name", "says"),
    [
        ({"COUNT": "0"}, "COUNT", "whole number of shards from 1"),
        ({"IDS": "0,1"}, "IDS", "needs BOT_SHARD_COUNT"),
        ({"COUNT": "4", "IDS": "3,4"}, "IDS", "has 4, but of BOT_SHARD_COUNT=4 shards"),
        ({"COUNT": "4", "IDS": "3-"}, "IDS", "such as 0,1,2 or 0-2"),
        ({"COUNT": "4", "IDS": "3-1"}, "IDS", "such as 0,1,2 or 0-2"),
        ({"COUNT": "4", "IDS": "1", "PROCESSES": "2", "ORDINAL": "0"}, "PROCESSES", "leave one of them out"),
        ({"PROCESSES": "2", "ORDINAL": "0"}, "PROCESSES", "needs BOT_SHARD_COUNT"),
        ({"COUNT": "4", "PROCESSES": "5", "ORDINAL": "0"}, "PROCESSES", "at least one shard"),
        ({"COUNT": "4", "ORDINAL": "0"}, "ORDINAL", "needs BOT_SHARD_PROCESSES"),
        ({"COUNT": "4", "PROCESSES": "2"}, "ORDINAL", "is not set"),
        ({"COUNT": "4", "PROCESSES": "2", "ORDINAL": "2"}, "ORDINAL", "is 2, but of BOT_SHARD_PROCESSES=2"),
    ],
)
def test_shards_that_do_not_fit_together_are_told_once_and_alone(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], name: str, says: str
) -> None:
    for setting, value in given.items():
        monkeypatch.setenv(f"BOT_SHARD_{setting}", value)
    [(setting, message)] = problems().items()
    assert setting == f"BOT_SHARD_{name}"
    assert says in message


@pytest.mark.parametrize("typo", ["BOT_WATCH_CHANNEL", "DISCORD_BOT_TOKEN", "BOT_LOGLEVEL"])
def test_a_misspelt_name_is_told_with_the_one_that_is_meant(monkeypatch: pytest.MonkeyPatch, typo: str) -> None:
    monkeypatch.setenv(typo, "anything")
    assert "is no setting" in problems()[typo]


def test_names_of_other_programs_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_HOME", "/srv")
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("DISCORD_TOKENS", "of another program")
    assert load_settings(BotSettings)


def test_an_unreadable_file_is_told(empty_folder: Path) -> None:
    (empty_folder / ".env").write_bytes(b"BOT_LOG_LEVEL=\xff\xfe")
    assert "not UTF-8" in problems()[str(empty_folder / ".env")]


def test_secrets_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "short-secret")
    monkeypatch.setenv("DATABASE_URL", "postgres://bot:hunter22@db/bot")
    monkeypatch.setenv("BOT_PRIVACY_KEY", "private-but-wrong")
    told = str(problems(BotSettings))
    assert not any(secret in told for secret in ("short-secret", "hunter22", "private-but-wrong"))


def test_settings_show_no_secret_and_know_what_to_mask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db/bot")
    monkeypatch.setenv("BOT_PRIVACY_KEY", KEY)
    settings = load_settings(BotSettings)
    assert set(settings.secrets) == {TOKEN, KEY, "hunter22"}
    assert not any(secret in repr(settings) for secret in settings.secrets)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql+asyncpg://bot:p%40ss@db/bot", {"p%40ss", "p@ss"}),
        ("postgresql+asyncpg://bot:hunt[er@db/bot", {"hunt[er"}),
        ("postgresql+asyncpg://bot@db/bot", set()),
        ("sqlite+aiosqlite:///bot.db", set()),
    ],
)
def test_the_databases_password_is_masked_in_whatever_characters(url: str, shown: set[str]) -> None:
    assert set(Settings(database_url=url, privacy_key=KEY).secrets) - {KEY} == shown


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        load_settings(Settings).log_level = "debug"  # type: ignore[misc]
