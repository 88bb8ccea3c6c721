"""Charts become pictures in a process of its own, which is started at first use."""

import asyncio
import signal
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context

from bot.chat.charts.values import Chart


async def picture(charts: Sequence[Chart], english: Sequence[Chart]) -> bytes:
    """The charts below one another as a PNG.

    ``english`` are the same in English, drawn where the machine's fonts lack a letter of the others.
    """
    try:
        return await asyncio.get_running_loop().run_in_executor(_painter(), _picture, charts, english)
    except BrokenExecutor:  # the process was killed: the next picture gets a new one
        _painter.cache_clear()
        raise


async def wake() -> None:
    """Start what draws, where the first picture must not take the second or more that this takes."""
    await asyncio.get_running_loop().run_in_executor(_painter(), _load)


@cache
def _painter() -> ProcessPoolExecutor:
    """A process that draws, from the first picture on.

    Drawing in a thread would hold up the event loop: loading matplotlib alone keeps the interpreter's lock for a tenth
    of a second.
    """
    context = get_context("spawn")
    return ProcessPoolExecutor(1, context, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))


def _load() -> None:
    import bot.chat.charts.drawing  # noqa: F401


def _picture(charts: Sequence[Chart], english: Sequence[Chart]) -> bytes:
    from bot.chat.charts.drawing import draw

    return draw(charts, english)
