"""The commands below ``db``: what an operator does with the database besides running the bot."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.endings import fail, told

commands = typer.Typer(no_args_is_help=True)

_DRY_RUN = typer.Option("--dry-run", help="Only tell what would happen.")


@commands.command()
def upgrade() -> None:
    """Bring the database to this program's revision (run does so by itself)."""
    url, _ = _database()
    from bot.store.migrate import upgrade
    from bot.store.store import StoreError

    with told(StoreError):
        changed = asyncio.run(upgrade(url))
    typer.echo("The database is up to date now." if changed else "The database was up to date.")


@commands.command()
def downgrade(
    revision: Annotated[str, typer.Argument(help="The revision that an older program knows, such as 0001.")],
    dry_run: Annotated[bool, _DRY_RUN] = False,
) -> None:
    """Take the database back to an older program's revision; what that program does not know is deleted."""
    url, _ = _database()
    from bot.store.migrate import downgrade
    from bot.store.store import StoreError

    with told(StoreError):
        losses = asyncio.run(downgrade(url, revision, dry_run=dry_run))
    for loss in losses:
        kind = "values" if "." in loss.name else "rows"
        typer.echo(f"{'Would drop' if dry_run else 'Dropped'} {loss.name}: {loss.count} {kind}")
    typer.echo(f"The database {'would have' if dry_run else 'has'} revision {revision} now.")


@commands.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it; its folder is made if need be.")],
    replace: Annotated[bool, typer.Option("--replace", help="Write over a file that is there.")] = False,
) -> None:
    """Copy an SQLite log into a file, while the bot runs. The privacy key is kept apart and is not in it."""
    url, _ = _database()
    from bot.store.backup import backup
    from bot.store.store import StoreError

    with told(StoreError):
        size = backup(url, file, replace=replace)
    typer.echo(f"{file} holds the log as it is now: {size:,} bytes. Keep the privacy key as well, elsewhere.")


@commands.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that db backup wrote.")],
    dry_run: Annotated[bool, _DRY_RUN] = False,
) -> None:
    """Put a backup in the place of the SQLite log, with the bot stopped. The log before is kept beside it."""
    url, key = _database()
    from bot.store.backup import restore
    from bot.store.store import StoreError

    with told(StoreError):
        kept = restore(url, file, key, dry_run=dry_run)
    typer.echo(f"{file} {'can take' if dry_run else 'has taken'} the place of the database.")
    if kept:
        typer.echo(f"The one before {'would be' if dry_run else 'is'} kept as {kept}.")


@commands.command()
def check() -> None:
    """Look whether the database is whole and its sums fit its rows; exit code 1 where something is wrong."""
    url, _ = _database()
    from bot.store.store import StoreError
    from bot.store.upkeep import check

    with told(StoreError):
        problems = asyncio.run(check(url))
    if problems:
        fail("\n".join(problems))
    typer.echo("The database is whole, and its sums fit its rows.")


@commands.command()
def vacuum() -> None:
    """Give back the room of what was deleted."""
    url, _ = _database()
    from bot.store.store import StoreError
    from bot.store.upkeep import vacuum

    with told(StoreError):
        freed = asyncio.run(vacuum(url))
    typer.echo("The server has room again." if freed is None else f"The file is {max(freed, 0):,} bytes smaller.")


@commands.command()
def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="URL of the database to copy, as of DATABASE_URL.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="URL of an empty database.")],
) -> None:
    """Move a whole log between SQLite and PostgreSQL, with the bot stopped; run again, it goes on where it broke off.

    A password can stay out of the URLs: set PGPASSWORD, or use ~/.pgpass.
    """
    _, key = _database()
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from bot.store.copying import copy
    from bot.store.store import StoreError
    from bot.terminal import console

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with told(StoreError), Progress(*columns, console=console()) as bar:
        task = bar.add_task("begin", total=None)

        def show(table: str, through: int, total: int) -> None:
            bar.update(task, description=table, completed=through, total=total)

        counts = asyncio.run(copy(source, target, key, show))
    typer.echo(f"TO holds all {sum(counts.values()):,} rows of FROM, compared by counts and checksums.")
    typer.echo("Set DATABASE_URL to TO, and BOT_PRIVACY_KEY to the key that FROM was used with.")


def _database() -> tuple[str, str | None]:
    """URL and privacy key of the settings."""
    from bot.settings import Settings
    from bot.terminal import settings_or_exit

    return settings_or_exit(Settings).database[:2]
