"""Puts the parts together: settings -> store -> client; the whole life is one ``async with``."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Final

import structlog

from bot.chat.client import SupportClient
from bot.chat.intake.pictures import PictureReader, opened_pictures
from bot.chat.operation.connection import ConnectionFailedError, readable_failures
from bot.chat.parts import Needs
from bot.chat.text.words import Words, WordsError
from bot.core.catalog import CatalogError
from bot.resources import data_directory, load_diagnoser, read_keys, read_languages, texts
from bot.settings import BotSettings, Settings
from bot.store.store import Store, StoreError
from bot.watchdog import HealthError, watched_over

FAILURES: Final = (StoreError, CatalogError, WordsError, ConnectionFailedError, HealthError)
"""What may go wrong in the life of the bot; each text is a sentence for the operator."""

_log: Final = structlog.get_logger()


def make_client(store: Store, settings: Settings | None = None, pictures: PictureReader | None = None) -> SupportClient:
    """The bot as it meets Discord, not yet connected; without settings, as they are by default.

    Raises CatalogError and WordsError for broken data files.
    """
    data = data_directory()
    chosen = settings or Settings.model_construct()
    return SupportClient(
        Needs(
            diagnoser=load_diagnoser(chosen.answer_confidence, chosen.suggest_confidence),
            store=store,
            words=Words(texts(data / "locales", ".ftl")),
            languages=read_languages(data),
            keys=read_keys(data),
            manners=chosen.manners,
            extra_channels=chosen.watch_channels,
            proxy_apps=chosen.proxy_apps,
            pictures=pictures,
            retention_days=chosen.retention_days,
        ),
        chosen.sharding,
    )


async def run(settings: BotSettings) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises one of FAILURES.
    """
    await until_stopped(_serve(settings))


async def sync(settings: BotSettings) -> None:
    """Tell Discord the commands' definitions, changed or not; raises as ``run`` does."""
    async with Store.open(*settings.database) as store, make_client(store) as client:
        with readable_failures():
            await client.login(settings.token.get_secret_value())
            await client.sync_commands(force=True)


async def _serve(settings: BotSettings) -> None:
    with opened_pictures() as pictures:
        async with (
            Store.open(*settings.database) as store,
            make_client(store, settings, pictures) as client,
            _health_served(settings, client, store),
        ):
            with readable_failures(), loaded_for_good():
                await watched_over(client, client.start(settings.token.get_secret_value()))


@asynccontextmanager
async def _health_served(settings: Settings, client: SupportClient, store: Store) -> AsyncIterator[None]:
    if settings.health_port is None:
        yield
        return
    from bot.health import Doctor, serving  # a web server, for those who want it

    async with serving(settings.health_host, settings.health_port, Doctor(client, store)):
        yield


@contextmanager
def loaded_for_good() -> Iterator[None]:
    """Spare the garbage collector what is in memory now: each look at it would stop the bot for 40 ms."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


async def until_stopped(life: Coroutine[Any, Any, None]) -> None:
    """Run to the end, or until a signal ends it in order: whatever is open is closed on the way out."""
    task = asyncio.create_task(life)
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows has none; there asyncio.run cancels on Ctrl-C
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise
        _log.info("stopped")
