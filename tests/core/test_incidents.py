"""Outages told from chance, on simulated servers with 0.5, 5 and 50 reports a day."""

from datetime import timedelta

import numpy as np
import pytest

from bot.core.incidents import COVERED, LEAST, WINDOW, History, is_outage, is_over, least_people, usual

from ..store.world import NOON
from .streams import DAY, START, Stream, seeds, stream

NOTHING = History(int(NOON.timestamp()) // 3600 - 28 * 24, {})
AFTERNOON = START + 60 * DAY + 14 * 3600
"""The busiest hour of a Monday."""

RATES = (0.5, 5, 50)


@pytest.mark.parametrize("rate", RATES)
def test_a_quiet_year_has_at_most_one_false_incident(rate: float) -> None:
    counts = [len(stream(rate, rng).incidents()) for rng in seeds(100)]
    assert max(counts) <= 1
    assert sum(counts) <= 10


@pytest.mark.parametrize(("rate", "growth"), [(0.5, 10), (5, 10), (20, 2)])
def test_slow_growth_is_no_incident(rate: float, growth: float) -> None:
    counts = [len(stream(rate, rng, growth=growth).incidents()) for rng in seeds(100)]
    assert max(counts) <= 1
    assert sum(counts) <= 10


@pytest.mark.parametrize("rate", RATES)
def test_an_outage_that_five_people_meet_in_five_minutes_is_found_within_those(rate: float) -> None:
    assert found(rate, people=5, entry=COVERED.index("overloaded")) == 100


@pytest.mark.parametrize(("rate", "people"), [(0.5, 5), (5, 5), (50, 8)])
def test_an_outage_of_many_faces_is_found_too(rate: float, people: int) -> None:
    assert found(rate, people, entry=None) == 100


def test_where_many_report_at_any_hour_five_people_of_many_faces_may_be_chance() -> None:
    assert 40 <= found(50, people=5, entry=None) < 100


def found(rate: float, people: int, entry: int | None) -> int:
    """How many outages of 100, each at a random moment, open an incident within their first five minutes."""
    count = 0
    for rng in seeds(100):
        at = START + int(rng.uniform(29, 59) * DAY)
        opened = stream(rate, rng, days=60).with_outage(at, people, rng, entry).incidents(since=at)
        count += bool(opened) and opened[0] <= at + WINDOW.total_seconds()
    return count


@pytest.mark.parametrize("rate", RATES)
def test_one_person_who_repeats_himself_is_no_incident(rate: float) -> None:
    for rng in seeds(3):
        times = AFTERNOON + np.arange(0, 3600, 40.0)
        alone = stream(rate, rng, days=62).plus(times, np.ones(90, int), np.full(90, -1))
        assert not alone.incidents(since=AFTERNOON)


def test_a_burst_of_another_entry_is_no_incident() -> None:
    assert not is_outage({"insufficient-balance": range(500)}, NOTHING, NOON)
    assert is_outage({"overloaded": range(LEAST)}, NOTHING, NOON)


def test_a_long_outage_is_one_incident_and_the_next_one_another() -> None:
    for rng in seeds(10):
        calm = stream(5, rng, days=64)
        long = np.sort(AFTERNOON + np.floor(rng.uniform(0, 4 * 3600, 800)))
        again = np.sort(AFTERNOON + 2 * DAY + np.floor(rng.uniform(0, 600, 40)))
        times = np.concatenate([long, again])
        both = calm.plus(times, np.ones(840, int), np.arange(840) - 1000)
        first, second = both.incidents(since=AFTERNOON)
        assert first <= AFTERNOON + 300
        assert AFTERNOON + 2 * DAY <= second <= AFTERNOON + 2 * DAY + 300


def test_an_outage_lingers_until_no_more_than_usual_report_it() -> None:
    long_ago = NOON - timedelta(hours=2)
    assert is_over(0, NOTHING, long_ago, NOON)
    assert not is_over(2, NOTHING, long_ago, NOON)
    assert not is_over(0, NOTHING, NOON - timedelta(minutes=29), NOON)
    busy = History(NOTHING.first, {"overloaded": {NOTHING.first + hour: 6 for hour in range(28 * 24)}})
    assert is_over(6, busy, long_ago, NOON)
    assert not is_over(9, busy, long_ago, NOON)


def test_the_more_is_usual_the_more_people_it_takes() -> None:
    needed = [least_people(rate / 24, 0.1) for rate in (0.5, 5, 50, 100, 500, 5000)]
    assert needed == sorted(needed)
    assert needed[:2] == [LEAST, LEAST]
    assert 20 < needed[-1] < 50


def test_the_usual_follows_the_hour_of_the_day_and_the_day_of_the_week() -> None:
    first = NOTHING.first
    at_noon = {hour: 12 for hour in range(first, first + 28 * 24) if hour % 24 in (11, 12, 13)}
    assert usual(at_noon, first, NOON) == pytest.approx(12, rel=0.05)
    assert usual(at_noon, first, NOON + timedelta(hours=9)) < 0.1
    sundays = {hour: 12 for hour in range(first, first + 28 * 24) if (hour // 24 + 4) % 7 == 0}
    assert NOON.isoweekday() == 7
    assert usual(sundays, first, NOON) > 4 * usual(sundays, first, NOON + timedelta(days=1))


def test_earlier_outages_do_not_raise_the_usual() -> None:
    first = NOTHING.first
    hours = range(first, first + 28 * 24)
    steady = dict.fromkeys(hours, 1)
    with_outages = steady | dict.fromkeys(range(first + 11, first + 14), 300)
    assert usual(with_outages, first, NOON) == pytest.approx(usual(steady, first, NOON))


def test_a_server_that_is_new_is_not_taken_for_a_quiet_one() -> None:
    present = int(NOON.timestamp()) // 3600
    assert usual({}, present, NOON) == 1
    assert usual({}, present - 28 * 24, NOON) < 0.02


def test_reports_of_one_stream_come_in_order() -> None:
    both = Stream(np.array([1.0, 5.0]), np.array([0, 1]), np.array([1, 2])).plus(
        np.array([3.0]), np.array([2]), np.array([3])
    )
    assert list(both.people) == [1, 3, 2]
