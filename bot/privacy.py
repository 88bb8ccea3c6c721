"""The commands below ``privacy``: what an operator does for a person who cannot do it in Discord."""

import asyncio
from typing import Annotated

import typer

from bot.endings import told

commands = typer.Typer(no_args_is_help=True)


@commands.callback()
def _together() -> None:
    """Keep the command's name, although it is the only one."""


@commands.command()
def forget(
    user: Annotated[int, typer.Option("--user", metavar="ID", min=1, max=2**63 - 1, help="The person's Discord id.")],
) -> None:
    """Delete everything that is stored about a person, as their own /privacy forget-me does."""
    from bot.settings import Settings
    from bot.terminal import settings_or_exit

    settings = settings_or_exit(Settings)
    from bot.store.engine import require_file
    from bot.store.store import Store, StoreError

    async def delete() -> None:
        async with Store.open(*settings.database) as store:
            await store.privacy.forget(user)

    with told(StoreError):
        require_file(settings.database[0])
        asyncio.run(delete())
    typer.echo(
        "Nothing is stored about this person any more. A bot that runs may remember their language until it ends."
    )
