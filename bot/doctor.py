"""``deepseek-bot doctor``: looks at everything that the bot needs; each line says what to do."""

import asyncio
import base64
import binascii
import importlib.util
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Annotated, Final

import typer
from rich import box
from rich.table import Table
from rich.text import Text

from bot.core.catalog import CatalogError
from bot.core.checkup import Check
from bot.resources import data_directory, load_diagnoser, read_catalog, read_keys, read_languages, texts
from bot.settings import BotSettings, Settings, SettingsError, load_settings
from bot.terminal import console

_DISCORD: Final = "https://discord.com/api/v10/gateway"
_CLOCK: Final = timedelta(seconds=30)
"""How wrong the clock may be; the age of messages is told by it."""

_EXTRAS: Final = {
    "demo": (("simcord",), "for `deepseek-bot demo`"),
    "ocr": (("rapidocr", "onnxruntime"), "to read screenshots"),
    "postgres": (("asyncpg",), "for a database server"),
}
"""Optional parts: the modules of each, and what it is for."""


def doctor(
    online: Annotated[bool, typer.Option("--online", help="Ask Discord too: token, intents, permissions.")] = False,
) -> None:
    """Look at settings, token, database, catalog and optional parts; exit code 1 where something must be done."""
    checks = asyncio.run(_examined(online))
    console().print(_table(checks))
    if any(check.bad for check in checks):
        raise typer.Exit(1)


async def _examined(online: bool) -> list[Check]:
    checks, settings = _settings()
    checks += [*_data(), *_extras(settings), *_clock(datetime.now(UTC))]
    if settings is not None:
        from bot.store.examine import examine

        checks += await examine(*settings.database[:2])
        if online and settings.token and not any(check.bad for check in checks):
            checks += await _online(settings)
        elif online:
            checks.append(Check("discord", "Not asked: first do what the other lines say.", bad=True))
    return checks


def _settings() -> tuple[list[Check], Settings | None]:
    """What is wrong with the settings, and the settings where they can be used at all."""
    try:
        settings: Settings = load_settings(BotSettings)
    except SettingsError as error:
        checks = [Check(problem.setting, problem.message, bad=True) for problem in error.problems]
        try:
            return checks, load_settings(Settings)
        except SettingsError:
            return checks, None
    token = settings.token.get_secret_value() if settings.token else ""
    return [Check("settings", "They can be used."), token_check(token)], settings


def token_check(token: str) -> Check:
    """Whether a token is of the form that Discord's have: the first of three parts is the application's id."""
    first, *others = token.split(".")
    try:
        known = base64.b64decode(first + "=" * (-len(first) % 4), validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        known = ""
    if len(others) == 2 and known.isdecimal():
        return Check("token", f"It is one of the application {known}.")
    told = "It does not look like a bot token: open Bot, Reset Token in the developer portal and copy the new one."
    return Check("token", told, bad=True)


def _data() -> Iterator[Check]:
    """The shipped files, as ``deepseek-bot check`` reads them."""
    from bot.chat.text.locales import check_words

    data = data_directory()
    parts: dict[str, Callable[[], object]] = {
        "catalog": lambda: read_catalog(data),
        "marks": load_diagnoser,
        "keys": lambda: read_keys(data),
        "languages": lambda: read_languages(data),
        "words": lambda: check_words(texts(data / "locales", ".ftl")),
    }
    for part, read in parts.items():
        try:
            read()
        except CatalogError as error:
            told = f"{len(error.problems)} problems, such as {error.problems[0]}; see `deepseek-bot check`."
            yield Check(part, told, bad=True)
        else:
            yield Check(part, "No problems.")


def _extras(settings: Settings | None) -> Iterator[Check]:
    server = settings is not None and not settings.database[0].startswith("sqlite")
    for name, (modules, purpose) in _EXTRAS.items():
        if all(map(importlib.util.find_spec, modules)):
            yield Check(f"extra {name}", "Installed.")
        else:
            told = f"Not installed; {purpose}: pip install 'deepseek-bot[{name}]'."
            yield Check(f"extra {name}", told, bad=name == "postgres" and server)


def _clock(now: datetime) -> Iterator[Check]:
    """A clock before the catalog was last checked is wrong."""
    newest = max(entry.checked for entry in read_catalog(data_directory()))
    if now.date() < newest:
        yield Check("clock", f"It says {now:%Y-%m-%d}, before {newest}: set it, or let it be kept by NTP.", bad=True)
    else:
        yield Check("clock", f"It says {now:%Y-%m-%d %H:%M} UTC.")


async def _online(settings: Settings) -> list[Check]:
    from bot.app import make_client
    from bot.chat.operation.connection import ConnectionFailedError, readable_failures
    from bot.chat.operation.examination import by_server, examine
    from bot.chat.text.words import Words
    from bot.store.store import Store

    words = Words(texts(data_directory() / "locales", ".ftl"))
    token = settings.token.get_secret_value() if settings.token else ""
    try:
        with readable_failures():
            checks = [await clock_check(_DISCORD)]
            async with Store.open(*settings.database) as store, make_client(store, settings) as client:
                await client.login(token)
                watched = await store.guilds.watching()
                extra, unseen = await by_server(client, settings.watch_channels)
                for guild_id, channels in extra.items():
                    watched.setdefault(guild_id, set()).update(channels)
                return [*checks, *unseen, *await examine(client, watched, words)]
    except ConnectionFailedError as error:
        return [Check("discord", str(error), bad=True)]


async def clock_check(url: str) -> Check:
    """Compare the clock with the one of a server's answer."""
    import aiohttp

    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session, session.get(url) as response:
        theirs = parsedate_to_datetime(response.headers["Date"])
    off = abs(datetime.now(UTC) - theirs)
    if off > _CLOCK:
        told = f"It is {off.total_seconds():.0f} seconds off Discord's: set it, or let it be kept by NTP."
        return Check("clock", told, bad=True)
    return Check("clock", "It agrees with Discord's.")


def _table(checks: list[Check]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_header=False)
    for check in checks:
        style = "bold red" if check.bad else "green"
        table.add_row(Text("✗" if check.bad else "✓", style=style), Text(check.part), Text(check.sentence))
    return table
