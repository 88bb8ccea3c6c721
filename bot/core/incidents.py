"""When an outage is likely: distinct people within a few minutes, against what is usual here at this hour."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

COVERED: Final[tuple[str, ...]] = ("server-error", "overloaded", "gateway", "empty-response", "read-timeout")
"""The entries that many people meet at once when the service is down."""

WINDOW: Final = timedelta(minutes=5)
"""How close together the reports of an outage are counted."""

QUIET: Final = timedelta(minutes=30)
"""How long no more people than usual must have met it before it is over."""

HISTORY: Final = timedelta(days=28)
"""How far back the usual is read; a whole number of weeks."""

LEAST: Final = 5
"""Distinct people below which nothing is an outage, however quiet the place."""

VIEWS: Final[tuple[tuple[Collection[str], float], ...]] = (
    (COVERED, 0.08),
    *(((entry,), 0.25) for entry in COVERED),
)
"""Ways of looking: at these entries together, and how many chance clusters a year may pass for an outage.

An outage mostly shows one face: against what is usual of that entry alone fewer people tell it from chance than
against all. The numbers hold if the busiest hour lasted all year; with the rhythm of day and week all views together
are wrong about once in twenty years at 50 reports a day, and never at 5 (see the tests).
"""

_HOUR: Final = timedelta(hours=1)
_WINDOWS_A_YEAR: Final = timedelta(days=365) / WINDOW
_DAY: Final = 24
_NEAR: Final = (_DAY - 1, 0, 1)
"""Hours of the day that are counted together: the one before, itself, the one after."""

_COMMON: Final = 0.9
"""The share of hours whose counts are taken as they are; what is above counts as much as the highest of them."""

_TERMS: Final = 60
"""Terms of a probability that are summed; the others change no digit."""

_DAY_WEIGHT: Final = 20
"""Reports that a weekday must differ by before it is believed to be busier or quieter than the others."""


@dataclass(frozen=True, slots=True)
class History:
    """Reports by hour (UTC hours since 1970) and entry, from the hour ``first`` on; hours without any are left out."""

    first: int
    counts: Mapping[str, Mapping[int, int]]

    def of(self, entries: Collection[str]) -> dict[int, int]:
        """The reports of these entries together, by hour."""
        summed: dict[int, int] = {}
        for entry in entries:
            for hour, count in self.counts.get(entry, {}).items():
                summed[hour] = summed.get(hour, 0) + count
        return summed


def is_outage(people: Mapping[str, Collection[str]], history: History, now: datetime) -> bool:
    """Whether those who met each entry in the ``WINDOW`` before ``now`` are too many for chance, in one of VIEWS."""
    return any(_is_unusual(people, history, now, *view) for view in VIEWS)


def is_over(people: int, history: History, opened: datetime, now: datetime) -> bool:
    """Whether an incident ends: no more distinct people than usual met a covered entry in the ``QUIET`` before now."""
    expected = usual(history.of(COVERED), history.first, now) * (QUIET / _HOUR)
    return now - opened >= QUIET and people <= math.floor(expected + 2 * math.sqrt(expected))


def least_people(rate: float, false_a_year: float) -> int:
    """How many distinct people in one ``WINDOW`` are no chance, where ``rate`` reports an hour are usual.

    ``false_a_year`` is how many clusters of so many people may come by chance in a year of that rate.
    A cluster is looked at whenever a report comes, so it takes that report and all others in the window before it.
    """
    expected = rate * (WINDOW / _HOUR)
    looks = _WINDOWS_A_YEAR * expected
    people = LEAST
    while looks * _at_least(people - 1, expected) > false_a_year:
        people += 1
    return people


def usual(counts: Mapping[int, int], first: int, now: datetime) -> float:
    """Reports an hour that are usual at this hour of the day and on this day of the week (UTC).

    ``counts`` are reports by hour since 1970, known from the hour ``first`` on. The hour that runs is left out; hours
    that stand out, such as those of earlier outages, count no more than a busy one.
    """
    present = _hour(now)
    hours = range(max(first, present - HISTORY // _HOUR), present)
    capped = _capped(counts, hours)
    near = [count for hour, count in capped.items() if (hour - present) % _DAY in _NEAR]
    # One report more than was seen: a place that is known for a day only is no place where nothing happens.
    return (sum(near) + 1) / max(len(near), 1) * _weekday(capped, present)


def _is_unusual(
    people: Mapping[str, Collection[str]], history: History, now: datetime, view: Collection[str], false_a_year: float
) -> bool:
    met = len(set().union(*(people.get(entry, ()) for entry in view)))
    return met >= LEAST and met >= least_people(usual(history.of(view), history.first, now), false_a_year)


def _capped(counts: Mapping[int, int], hours: range) -> dict[int, int]:
    """The count of each hour, at most what is common at its time of the day."""
    by_time: list[list[int]] = [[] for _ in range(_DAY)]
    for hour in hours:
        by_time[hour % _DAY].append(counts.get(hour, 0))
    # By the hour itself and those beside it: at night a month has few reports to tell what is common.
    most = [_common(by_time[time - 1] + by_time[time] + by_time[(time + 1) % _DAY]) for time in range(_DAY)]
    return {hour: min(counts.get(hour, 0), most[hour % _DAY]) for hour in hours}


def _common(values: list[int]) -> int:
    """What the common share of the values does not exceed, at least 1."""
    ranked = sorted(values)
    return max(1, ranked[int(_COMMON * (len(ranked) - 1))]) if ranked else 1


def _weekday(counts: Mapping[int, int], present: int) -> float:
    """How busy this day of the week is, compared with all days; 1 where a day differs no more than by chance."""
    today = [count for hour, count in counts.items() if (hour // _DAY - present // _DAY) % 7 == 0]
    expected = sum(counts.values()) * len(today) / max(len(counts), 1)
    return (sum(today) + _DAY_WEIGHT) / (expected + _DAY_WEIGHT)


def _at_least(count: int, expected: float) -> float:
    """The probability of ``count`` or more where ``expected`` are usual and each comes by itself (Poisson)."""
    # The terms themselves are summed: 1 minus the rest has too few digits for a thin tail.
    terms = (
        math.exp(number * math.log(expected) - expected - math.lgamma(number + 1))
        for number in range(count, count + _TERMS + int(2 * expected))
    )
    return sum(terms)


def _hour(moment: datetime) -> int:
    return int(moment.timestamp() // 3600)
