"""The pulse: what counts as a silent gateway."""

from dataclasses import dataclass

import pytest

from bot.chat.operation.pulse import Pulse


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Shard:
    closed: bool = False

    def is_closed(self) -> bool:
        return self.closed


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pulse(clock: Clock) -> Pulse:
    return Pulse(60.0, clock)


def test_a_gateway_that_speaks_has_not_stopped(pulse: Pulse, clock: Clock) -> None:
    for clock.now in (50.0, 100.0, 150.0):
        pulse.beat()
        assert not pulse.stopped({0: Shard()})


def test_a_gateway_that_says_nothing_has_stopped(pulse: Pulse, clock: Clock) -> None:
    clock.now = 61.0
    assert pulse.silence == 61.0
    assert pulse.stopped({0: Shard()})


def test_one_shard_that_stays_without_connection_is_enough(pulse: Pulse, clock: Clock) -> None:
    shards = {0: Shard(), 1: Shard(closed=True)}
    for clock.now in (10.0, 50.0, 70.0):
        pulse.beat()
        assert not pulse.stopped(shards)
    clock.now = 71.0
    pulse.beat()
    assert pulse.stopped(shards)


def test_a_shard_that_comes_back_is_forgiven(pulse: Pulse, clock: Clock) -> None:
    for clock.now, closed in ((10.0, True), (60.0, False), (80.0, True), (130.0, True)):
        pulse.beat()
        assert not pulse.stopped({0: Shard(closed)})
