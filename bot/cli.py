"""The commands; alone reads the process's arguments. What is slow to load is imported by the command that needs it."""

import asyncio
import io
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Final, Literal, TextIO

import typer

from bot import __version__, database, privacy
from bot.core.catalog import CatalogError, Problem
from bot.core.periods import span
from bot.core.recurrence import Count, report
from bot.doctor import doctor
from bot.endings import fail, told
from bot.recognition import evaluate, explain

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(database.commands, name="db", help="Look after the database.")
app.add_typer(privacy.commands, name="privacy", help="Look after people's data.")

_UNITS: Final = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def main() -> None:
    """Run the command that the arguments name."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a paste may hold what is no text here: that costs no traceback
            stream.reconfigure(errors="replace")
    try:
        app(prog_name="deepseek-bot")
    except CatalogError as error:
        typer.echo(f"The data files cannot be used:\n{error}", err=True)
        sys.exit(1)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"deepseek-bot {__version__}")
        raise typer.Exit


@app.callback()
def begin(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """A Discord bot that recognises pasted DeepSeek API errors and answers with cause and solution."""


@app.command()
def run() -> None:
    """Connect to Discord and answer until stopped."""
    from bot.logs import configure_logs
    from bot.settings import BotSettings
    from bot.terminal import settings_or_exit

    settings = settings_or_exit(BotSettings)
    configure_logs(settings.log_level, settings.secrets)
    from bot.app import FAILURES, run

    with told(*FAILURES):
        asyncio.run(run(settings))


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="Play the script, print what happened, and end.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the page; 0 takes a free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Try the bot in a simulated Discord: no token, no network, nothing kept."""
    from bot.app import FAILURES
    from bot.logs import configure_logs

    try:
        from bot.demo import DemoError, play, serve
    except ModuleNotFoundError as error:
        fail(f"The demo needs {error.name}: pip install 'deepseek-bot[demo]'", 2)
    configure_logs("warning")
    with told(DemoError, *FAILURES):
        asyncio.run(play() if once else serve(port, browser=browser))


app.command()(explain)


@app.command()
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(
            help="Folder that holds errors/, and what you like of marks/, locales/, languages.toml and keys.toml; "
            "else the shipped one."
        ),
    ] = None,
    languages: Annotated[
        bool, typer.Option("--languages", help="Show for each language what is said in English.")
    ] = False,
) -> None:
    """Check the catalog, the marks, the keys and the words: every problem, with file and field."""
    from bot.chat.text.locales import check_words
    from bot.resources import data_directory, read_catalog, read_keys, read_languages, read_marks, texts

    data = folder or data_directory()
    parts: dict[str, Callable[[], object]] = {
        "errors": lambda: read_catalog(data),
        "marks": lambda: read_marks(data),
        "languages.toml": lambda: read_languages(data),
        "keys.toml": lambda: read_keys(data),
        "locales": lambda: check_words(texts(data / "locales", ".ftl")),
    }
    needed = parts if folder is None else ("errors",)
    found = [problem for part in parts if part in needed or (data / part).exists() for problem in _wrong(parts[part])]
    if languages and not _wrong(parts["errors"]):
        _show_languages(data)
    if found:
        typer.echo("\n".join(map(str, found)))
        fail(f"{_count(len(found), 'problem')} in {data}")
    typer.echo(f"{len(read_catalog(data))} entries in {data}, no problems")


@app.command()
def stats(
    since: Annotated[str, typer.Option(metavar="PERIOD", help="How far back: 24h, 30d, 2w ...")] = "30d",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """Show which issues recur, as /issues overview does, over all servers together."""
    from bot.resources import data_directory, read_catalog
    from bot.settings import Settings
    from bot.terminal import console, report_json, report_table, settings_or_exit

    period = _period(since)
    settings = settings_or_exit(Settings)
    from bot.store.engine import require_file
    from bot.store.scopes import Scope
    from bot.store.store import Store, StoreError

    asked = span(period, datetime.now(UTC))

    async def counts() -> list[Count]:
        async with Store.open(*settings.database) as store:
            return await store.reports.counts(Scope(None), asked)

    with told(StoreError):
        require_file(settings.database[0])
        found = report(asyncio.run(counts()), asked)
    if as_json:
        typer.echo(report_json(found))
    else:
        console().print(report_table(found, read_catalog(data_directory())))


@app.command()
def export(
    since: Annotated[str, typer.Option(metavar="PERIOD", help="How far back: 24h, 30d, 2w ...")] = "30d",
    guild: Annotated[int | None, typer.Option(help="Id of a server; without it, all.")] = None,
    kind: Annotated[
        Literal["occurrences", "totals"], typer.Option(help="Each error, or sums by hour.")
    ] = "occurrences",
    form: Annotated[Literal["csv", "json"], typer.Option("--format", help="The form of the file.")] = "csv",
    output: Annotated[Path | None, typer.Option(help="A file to write; without it, standard output.")] = None,
) -> None:
    """Give out what the log holds: no texts, people as keyed hashes."""
    from bot.settings import Settings
    from bot.terminal import settings_or_exit

    asked = span(_period(since), datetime.now(UTC))
    settings = settings_or_exit(Settings)
    from bot.store.engine import require_file
    from bot.store.exports import Export
    from bot.store.store import Store, StoreError

    wanted = Export(kind, form, guild, asked.since, asked.until)

    async def write(file: TextIO) -> None:
        async with Store.open(*settings.database) as store:
            async for piece in store.exports.text(wanted):
                file.write(piece)

    with told(StoreError, OSError):
        require_file(settings.database[0])
        with _opened(output) as file:
            asyncio.run(write(file))


app.command()(evaluate)


app.command()(doctor)


@app.command()
def sync() -> None:
    """Tell Discord the slash commands again, even unchanged."""
    from bot.logs import configure_logs
    from bot.settings import BotSettings
    from bot.terminal import settings_or_exit

    settings = settings_or_exit(BotSettings)
    configure_logs("warning", settings.secrets)
    from bot.app import FAILURES, sync

    with told(*FAILURES):
        asyncio.run(sync(settings))
    typer.echo("Discord knows the commands.")


def _show_languages(data: Path) -> None:
    from bot.chat.text.locales import missing_words
    from bot.core.coverage import missing_texts
    from bot.resources import read_catalog, texts
    from bot.terminal import console, gaps_table, languages_table

    catalog = read_catalog(data)
    words = missing_words(dict(texts(data / "locales", ".ftl")))
    gaps = {language: missing_texts(catalog, language) for language in words}
    console().print(languages_table(words, gaps, len(catalog)))
    if any(gaps.values()):
        console().print(gaps_table(gaps))


def _wrong(read: Callable[[], object]) -> tuple[Problem, ...]:
    """What is wrong with the files that are read; nothing where they can be used."""
    try:
        read()
    except CatalogError as error:
        return error.problems
    return ()


@contextmanager
def _opened(path: Path | None) -> Iterator[TextIO]:
    """A file to write text to as it is, or standard output, whose reader may have had enough."""
    if path is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="")
        yield sys.stdout
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _period(text: str) -> timedelta:
    match = re.fullmatch(r"([1-9][0-9]{0,3})([hdw])", text.strip().lower())
    if match is None:
        raise typer.BadParameter(
            f"'{text}' is no period; write a number from 1 to 9999 and h, d or w, such as 24h, 30d or 2w."
        )
    return int(match[1]) * _UNITS[match[2]]
