"""Puts the parts together: settings -> store -> client; the whole life is one ``async with``."""

import asyncio
import signal
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, Final

import structlog

from bot.chat.client import SupportClient
from bot.chat.connection import ConnectionFailedError, readable_failures
from bot.chat.words import Words, WordsError
from bot.core.catalog import CatalogError
from bot.core.diagnosis import THRESHOLD
from bot.resources import data_directory, load_diagnoser, texts
from bot.settings import BotSettings
from bot.store.store import Store, StoreError

FAILURES: Final = (StoreError, CatalogError, WordsError, ConnectionFailedError)
"""What may go wrong in the life of the bot; each text is a sentence for the operator."""

_log: Final = structlog.get_logger()


def make_client(
    store: Store, extra_channels: frozenset[int] = frozenset(), answer_confidence: float = THRESHOLD
) -> SupportClient:
    """The bot as it meets Discord, not yet connected.

    ``extra_channels`` are watched besides those of the store; below ``answer_confidence`` (0 to 1) it stays silent.

    Raises CatalogError and WordsError for broken data files.
    """
    words = Words(texts(data_directory() / "locales", ".ftl"))
    diagnoser = load_diagnoser(answer_confidence)
    return SupportClient(diagnoser=diagnoser, store=store, words=words, extra_channels=extra_channels)


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
    async with (
        Store.open(*settings.database) as store,
        make_client(store, settings.watch_channels, settings.answer_confidence) as client,
    ):
        with readable_failures():
            await client.start(settings.token.get_secret_value())


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
