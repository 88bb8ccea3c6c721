"""Charts as values, and their way to a picture: drawn in a thread, with what is slow to load at first use only."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Final

WIDTH: Final = 1000
"""Pixels of a picture; a phone shows a third of them, so letters are large."""

SERIES: Final = 6
"""So many entries have a colour of their own; the others share one."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts step by step, stacked: ``series`` are (label, counts), ``ticks`` (number of the step, label).

    ``others`` says that the last of the series is what has no colour of its own.
    """

    title: str
    unit: str
    ticks: tuple[tuple[int, str], ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]
    others: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """Counts by weekday (seven rows, named by ``days``) and hour (24)."""

    title: str
    unit: str
    days: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


Chart = Bars | Hours

_drawing: Final = Lock()  # the caches of fonts are not made for two threads


async def picture(charts: Sequence[Chart], english: Sequence[Chart]) -> bytes:
    """The charts below one another as a PNG.

    ``english`` are the same in English, drawn where the machine's fonts lack a letter of the others.
    """
    return await asyncio.to_thread(_picture, charts, english)


def _picture(charts: Sequence[Chart], english: Sequence[Chart]) -> bytes:
    with _drawing:
        from bot.chat.drawing import draw

        return draw(charts, english)
