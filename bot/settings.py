"""Settings from the environment and ``.env``: one frozen value, and all problems told at once."""

import difflib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar, get_args
from urllib.parse import unquote

from dotenv import dotenv_values
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.core import retention
from bot.core.diagnosis import SUGGEST_FROM, THRESHOLD
from bot.core.quiet import Manners
from bot.core.shards import Sharding, mistake

LogLevel = Literal["debug", "info", "warning", "error"]

_ENV_FILE: Final = ".env"
_SQLITE: Final = "sqlite+aiosqlite:///"
_POSTGRES: Final = "postgresql+asyncpg://"
_KEY: Final = re.compile(r"[0-9a-fA-F]{64}")
_KEY_HELP: Final = "64 hexadecimal digits, as `openssl rand -hex 32` makes them"

PLURALKIT: Final = 466378653216014359
"""The application whose webhooks speak for people."""

_MISSING: Final = {
    "DISCORD_TOKEN": (
        "is not set. Make an application at https://discord.com/developers/applications, open Bot, press Reset Token, "
        "switch on Message Content Intent, and put DISCORD_TOKEN=<the token> into the environment or a .env file here. "
        "To see the bot without a token: deepseek-bot demo"
    ),
}
"""What to do about a setting that has no default."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One setting that cannot be used, and what to do about it; never holds a secret's value."""

    setting: str
    message: str

    def __str__(self) -> str:
        return f"{self.setting} {self.message}"


class SettingsError(Exception):
    """The settings cannot be used; ``problems`` names every one of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def _token(value: SecretStr) -> SecretStr:
    token = value.get_secret_value().strip().removeprefix("Bot ")
    if not re.fullmatch(r"[\w.\-]{20,}", token, re.ASCII):
        raise ValueError(
            "does not look like a bot token: copy it again from Bot, Reset Token (not the public key or client secret)."
        )
    return SecretStr(token)


def _database_url(value: SecretStr) -> SecretStr:
    url = value.get_secret_value().strip()
    if not url.startswith((_SQLITE, _POSTGRES)):
        raise ValueError(f"must look like {_SQLITE}deepseek-bot.db or {_POSTGRES}user:password@host/database.")
    return SecretStr(url)


def _password(url: str) -> str:
    """The password as it stands in a database URL, in whatever characters; empty where there is none."""
    found = re.match(r"[^:/@]+://[^:/@]*:(.*)@", url)
    return found[1] if found else ""


def _ids(what: str) -> BeforeValidator:
    """Discord's ids, separated by commas; ``what`` tells what they are of and where to find them."""

    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        words = value.replace(",", " ").split()
        wrong = [word for word in words if not re.fullmatch(r"\d{15,20}", word, re.ASCII)]
        if wrong:
            raise ValueError(f"has {', '.join(map(repr, wrong))}, which is no {what}")
        return frozenset(map(int, words))

    return BeforeValidator(read)


_CHANNEL_IDS: Final = _ids(
    "channel id: write ids separated by commas (right-click a channel, Copy Channel ID; Developer Mode under Settings, "
    "Advanced must be on)."
)
_APPLICATION_IDS: Final = _ids("application id: write the ids of the applications, separated by commas.")


def _number(low: int, high: int, unit: str = "") -> BeforeValidator:
    """A whole number between two bounds."""
    what = f"a whole number of {unit}" if unit else "a whole number"

    def read(value: object) -> int:
        text = str(value).strip()
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or not low <= int(text) <= high:
            raise ValueError(f"is {value!r}; use {what} from {low} to {high}.")
        return int(text)

    return BeforeValidator(read)


def _shard_ids(value: object) -> object:
    """Numbers and ranges of them, such as ``0,2`` and ``4-7``."""
    if not isinstance(value, str):
        return value
    words = value.replace(",", " ").split()
    found = [re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", word, re.ASCII) for word in words]
    ranges = [range(int(match[1]), int(match[2] or match[1]) + 1) for match in found if match]
    if not ranges or len(ranges) < len(words) or not all(ranges):
        raise ValueError(f"is {value!r}; write the numbers of this process's shards, such as 0,1,2 or 0-2.")
    return tuple(sorted(set().union(*ranges)))


_MINUTES: Final = _number(0, 24 * 60, "minutes")


def _level(value: object) -> object:
    level = str(value).strip().lower()
    if level not in get_args(LogLevel):
        raise ValueError(f"is {value!r}; use one of {', '.join(get_args(LogLevel))}.")
    return level


def _confidence(value: object) -> float:
    try:
        confidence = float(str(value))
    except ValueError:
        confidence = -1.0
    if not 0.5 <= confidence <= 0.99:
        raise ValueError(f"is {value!r}; use a number from 0.5 (answer more) to 0.99 (answer only when very sure).")
    return confidence


def _suggest_confidence(value: object) -> float:
    try:
        confidence = float(str(value))
    except ValueError:
        confidence = -1.0
    if not 0.1 <= confidence <= 0.99:
        raise ValueError(f"is {value!r}; use a number from 0.1 (suggest more) up to BOT_ANSWER_CONFIDENCE.")
    return confidence


class Settings(BaseSettings):
    """What the operator chose. Each field is the environment variable of its alias."""

    model_config = SettingsConfigDict(
        env_file=_ENV_FILE,
        env_file_encoding="utf-8-sig",  # editors on Windows put a mark at the start
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        populate_by_name=True,
    )

    token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(None, validation_alias="DISCORD_TOKEN")
    database_url: Annotated[SecretStr, AfterValidator(_database_url)] = Field(
        SecretStr(f"{_SQLITE}deepseek-bot.db"), validation_alias="DATABASE_URL"
    )
    watch_channels: Annotated[frozenset[int], NoDecode, _CHANNEL_IDS] = Field(
        frozenset(), validation_alias="BOT_WATCH_CHANNELS"
    )
    proxy_apps: Annotated[frozenset[int], NoDecode, _APPLICATION_IDS] = Field(
        frozenset({PLURALKIT}), validation_alias="BOT_PROXY_APPS"
    )
    privacy_key: SecretStr | None = Field(None, validation_alias="BOT_PRIVACY_KEY", validate_default=True)
    answer_confidence: Annotated[float, BeforeValidator(_confidence)] = Field(
        THRESHOLD, validation_alias="BOT_ANSWER_CONFIDENCE"
    )
    suggest_confidence: Annotated[float, BeforeValidator(_suggest_confidence)] = Field(
        SUGGEST_FROM, validation_alias="BOT_SUGGEST_CONFIDENCE"
    )
    person_minutes: Annotated[int, _MINUTES] = Field(30, validation_alias="BOT_SAME_PERSON_MINUTES")
    channel_seconds: Annotated[int, _number(0, 3600, "seconds")] = Field(
        60, validation_alias="BOT_SAME_CHANNEL_SECONDS"
    )
    most_answers: Annotated[int, _number(1, 1000, "answers")] = Field(6, validation_alias="BOT_PERSON_ANSWERS")
    window_minutes: Annotated[int, _MINUTES] = Field(10, validation_alias="BOT_PERSON_ANSWERS_MINUTES")
    late_minutes: Annotated[int, _MINUTES] = Field(5, validation_alias="BOT_LATE_MINUTES")
    helper_minutes: Annotated[int, _MINUTES] = Field(5, validation_alias="BOT_HELPER_MINUTES")
    health_host: str = Field("127.0.0.1", validation_alias="BOT_HEALTH_HOST")
    health_port: Annotated[int, _number(1, 65535)] | None = Field(None, validation_alias="BOT_HEALTH_PORT")
    connections: Annotated[int, _number(1, 100, "connections")] = Field(5, validation_alias="BOT_DATABASE_CONNECTIONS")
    shard_count: Annotated[int, _number(1, 99_999, "shards")] | None = Field(None, validation_alias="BOT_SHARD_COUNT")
    shard_ids: Annotated[tuple[int, ...] | None, NoDecode, BeforeValidator(_shard_ids)] = Field(
        None, validation_alias="BOT_SHARD_IDS"
    )
    shard_processes: Annotated[int, _number(1, 99_999, "processes")] | None = Field(
        None, validation_alias="BOT_SHARD_PROCESSES"
    )
    shard_ordinal: Annotated[int, _number(0, 99_998, "processes before this one")] | None = Field(
        None, validation_alias="BOT_SHARD_ORDINAL", validate_default=True
    )
    retention_days: Annotated[int, _number(1, 3650, "days")] = Field(
        retention.DAYS, validation_alias="BOT_RETENTION_DAYS"
    )
    log_level: Annotated[LogLevel, BeforeValidator(_level)] = Field("info", validation_alias="BOT_LOG_LEVEL")

    @field_validator("privacy_key")
    @classmethod
    def _check_key(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        url = info.data.get("database_url")
        if value is None:
            if url and url.get_secret_value().startswith(_POSTGRES):
                raise ValueError(f"is not set, and a database server needs it: set it to {_KEY_HELP}, and keep it.")
        elif not _KEY.fullmatch(value.get_secret_value().strip()):
            raise ValueError(f"must be {_KEY_HELP}.")
        return value

    @field_validator("suggest_confidence")
    @classmethod
    def _check_order(cls, value: float, info: ValidationInfo) -> float:
        answer = info.data.get("answer_confidence", value)
        if value > answer:
            raise ValueError(
                f"is {value:g}, above BOT_ANSWER_CONFIDENCE ({answer:g}): lower it, for a suggestion is less sure than "
                "an answer."
            )
        return value

    @field_validator("shard_ids", "shard_processes", "shard_ordinal")
    @classmethod
    def _check_shards(cls, value: object, info: ValidationInfo) -> object:
        fields = {f"shard_{name}": name for name in Sharding.__slots__}
        field = fields[str(info.field_name)]
        given = {fields[name]: told for name, told in info.data.items() if name in fields} | {field: value}
        asked = Sharding.__slots__[: Sharding.__slots__.index(field)]
        # What is wrong by itself is told without what follows from it.
        wrong = mistake(field, Sharding(**given)) if set(asked) <= set(given) else None
        if wrong:
            raise ValueError(wrong)
        return value

    @property
    def database(self) -> tuple[str, str | None, int]:
        """The database's URL, privacy key and number of connections, as ``Store.open`` takes them."""
        key = self.privacy_key.get_secret_value() if self.privacy_key else None
        return self.database_url.get_secret_value(), key, self.connections

    @property
    def sharding(self) -> Sharding:
        """How the shards are divided among processes."""
        return Sharding(self.shard_count, self.shard_ids, self.shard_processes, self.shard_ordinal)

    @property
    def manners(self) -> Manners:
        """How much the bot speaks."""
        return Manners(
            person=timedelta(minutes=self.person_minutes),
            channel=timedelta(seconds=self.channel_seconds),
            most=self.most_answers,
            window=timedelta(minutes=self.window_minutes),
            late=timedelta(minutes=self.late_minutes),
            helper=timedelta(minutes=self.helper_minutes),
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must never be shown."""
        hidden = (self.token, self.privacy_key)
        password = _password(self.database_url.get_secret_value())
        values = (password, unquote(password), *(secret.get_secret_value() for secret in hidden if secret))
        return tuple(filter(None, dict.fromkeys(values)))


class BotSettings(Settings):
    """Settings of a command that talks to Discord: there is a token."""

    token: Annotated[SecretStr, AfterValidator(_token)] = Field(validation_alias="DISCORD_TOKEN")


AnySettings = TypeVar("AnySettings", bound=Settings)


def load_settings(kind: type[AnySettings]) -> AnySettings:
    """Read the environment and ``.env`` of the working directory, the environment first.

    Raises SettingsError with every problem of every setting.
    """
    problems: list[Problem] = []
    try:
        names = {*os.environ, *dotenv_values(_ENV_FILE, encoding="utf-8-sig")}
        settings = kind()
    except ValidationError as error:
        problems += [_problem(kind, detail) for detail in error.errors(include_input=False, include_url=False)]
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise SettingsError((Problem(str(Path(_ENV_FILE).resolve()), f"cannot be read: {reason}."),)) from None
    problems += _misspelt(kind, names)
    if problems:
        raise SettingsError(tuple(problems))
    return settings


def _problem(kind: type[Settings], detail: Mapping[str, Any]) -> Problem:
    name = str(detail["loc"][0])
    if field := kind.model_fields.get(name):  # a default is told by the field's name, all else by its alias
        name = str(field.validation_alias)
    if detail["type"] == "missing":
        return Problem(name, _MISSING[name])
    return Problem(name, str(detail["msg"]).removeprefix("Value error, "))


def _misspelt(kind: type[Settings], names: set[str]) -> list[Problem]:
    """Names that are almost a setting, where that setting itself is absent: a typo would be ignored in silence."""
    known = {str(field.validation_alias) for field in kind.model_fields.values()}
    given = {name.upper() for name in names}
    return [
        Problem(name, f"is no setting of this bot; is {meant} meant?")
        for name in sorted(given - known)
        for meant in difflib.get_close_matches(name, sorted(known - given), n=1, cutoff=0.85)
    ]
