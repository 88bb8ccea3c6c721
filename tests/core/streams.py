"""Reports of covered errors as they come to a server over a year, with the rhythm of day and week."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np

from bot.core.incidents import COVERED, HISTORY, LEAST, QUIET, WINDOW, History, is_outage, is_over

Numbers = np.ndarray[Any, np.dtype[Any]]

START = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
DAY = 86_400
MIX = (0.2, 0.35, 0.1, 0.15, 0.2)
"""How often each covered entry is met in quiet times, in their order."""

_BUSIEST = 1.8 * 1.2


@dataclass(frozen=True)
class Stream:
    """Reports in the order of time: seconds since 1970, index of the entry, number of the person."""

    times: Numbers
    entries: Numbers
    people: Numbers

    def with_outage(self, at: int, people: int, rng: np.random.Generator, entry: int | None) -> "Stream":
        """The same with an outage: so many people within the first five minutes, all of one entry or (None) of any."""
        times = at + np.floor(rng.uniform(0, WINDOW.total_seconds(), people))
        entries = rng.choice(len(COVERED), people, p=MIX) if entry is None else np.full(people, entry)
        return self.plus(times, entries, np.arange(people) + 10_000_000)

    def plus(self, times: Numbers, entries: Numbers, people: Numbers) -> "Stream":
        """Both, in the order of time."""
        all_times = np.concatenate([self.times, times])
        order = np.argsort(all_times, kind="stable")
        both = (np.concatenate([self.entries, entries]), np.concatenate([self.people, people]))
        return Stream(all_times[order], both[0][order], both[1][order])

    def incidents(self, since: int = 0) -> list[int]:
        """When incidents open from a moment on, as the bot would: after each report, unless one is under way."""
        before = np.searchsorted(self.times, self.times - WINDOW.total_seconds())
        crowded = np.nonzero((np.arange(len(self.times)) - before + 1 >= LEAST) & (self.times >= since))[0]
        opened: list[int] = []
        over = 0.0
        for index in crowded:
            if self.times[index] > over and self._is_outage(int(index)):
                opened.append(int(self.times[index]))
                over = self._end(int(index))
        return opened

    def _is_outage(self, index: int) -> bool:
        now = self.times[index]
        first = int(np.searchsorted(self.times, now - WINDOW.total_seconds()))
        people: dict[str, set[int]] = {}
        for entry, person in zip(self.entries[first : index + 1], self.people[first : index + 1], strict=True):
            people.setdefault(COVERED[entry], set()).add(person)
        return is_outage(people, self._history(now), _moment(now))

    def _end(self, index: int) -> float:
        """When the incident that opens with a report is over, looked at every five minutes."""
        opened = now = self.times[index]
        history = self._history(now)
        while True:
            now += WINDOW.total_seconds()
            first, last = np.searchsorted(self.times, (now - QUIET.total_seconds(), now))
            if is_over(len(np.unique(self.people[first:last])), history, _moment(opened), _moment(now)):
                return float(now)

    def _history(self, now: float) -> History:
        first, last = np.searchsorted(self.times, (now - HISTORY.total_seconds() - DAY, now))
        counts: dict[str, dict[int, int]] = {entry: {} for entry in COVERED}
        for time, entry in zip(self.times[first:last].tolist(), self.entries[first:last].tolist(), strict=True):
            by_hour = counts[COVERED[entry]]
            by_hour[int(time) // 3600] = by_hour.get(int(time) // 3600, 0) + 1
        return History(START // 3600, counts)


def stream(rate: float, rng: np.random.Generator, *, days: int = 365, growth: float = 1.0) -> Stream:
    """``rate`` reports a day, each by somebody else; over the days they grow evenly to ``growth`` times as many."""
    most = rate * max(growth, 1.0) * _BUSIEST
    times = np.sort(rng.uniform(0, days * DAY, rng.poisson(most * days)))
    now = rate * growth ** (times / (days * DAY)) * _rhythm(times + START)
    times = np.floor(times[rng.uniform(0, most, len(times)) < now]) + START
    return Stream(times, rng.choice(len(COVERED), len(times), p=MIX), np.arange(len(times)))


def seeds(count: int) -> Iterator[np.random.Generator]:
    """Generators of chance, always the same."""
    return (np.random.default_rng(seed) for seed in range(count))


def _rhythm(times: Numbers) -> Numbers:
    """Four afternoons count as nine nights; a Saturday and a Sunday as half a Monday each."""
    hour, weekday = times / 3600 % 24, (times // DAY + 4) % 7
    of_day = 1 + 0.8 * np.sin((hour - 8) / 24 * 2 * np.pi)
    return np.where((weekday == 0) | (weekday == 6), 0.6, 1.16) * of_day


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
