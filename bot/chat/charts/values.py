"""Charts as values."""

from dataclasses import dataclass
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
