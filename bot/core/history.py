"""The history of one entry: what its page shows besides the figures of a report."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.periods import Span
from bot.core.recurrence import Line, Part, Recurring, Sighting

Week = tuple[tuple[int, ...], ...]
"""Occurrences by weekday (Monday first) and hour (UTC): seven rows of 24."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A value that was read at a placeholder, such as a rejected model's name, and how often."""

    placeholder: str
    value: str
    seen: int


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another entry that the same people met in the same time, and how many of them."""

    entry: str
    people: int


@dataclass(frozen=True, slots=True)
class History:
    """One entry in one span; ``issue`` is None where it was not met.

    ``outcomes`` counts what became of the occurrences by name, with "" for those of which nothing was said.
    """

    entry: str
    span: Span
    issue: Recurring | None
    trend: Line
    channels: tuple[Part, ...]
    week: Week
    outcomes: Mapping[str, int]
    variants: tuple[Variant, ...]
    latest: tuple[Sighting, ...]
    neighbours: tuple[Neighbour, ...]


def week(hours: Mapping[int, int]) -> Week:
    """Counts by hour since 1970 (UTC) folded into one week."""
    table = [[0] * 24 for _ in range(7)]
    for hour, count in hours.items():
        days, of_day = divmod(hour, 24)
        table[(days + 3) % 7][of_day] += count  # 1 January 1970 was a Thursday
    return tuple(map(tuple, table))
