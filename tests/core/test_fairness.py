"""The fair queue: nobody waits behind a flood, and what is too much is taken from the flood."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from bot.core.fairness import Bounds, FairQueue, Turn

WIDE = Bounds(waiting=1000, work=1000, channel=1000, person=1000)


def drained(queue: FairQueue[str]) -> Iterator[str]:
    while turn := queue.take():
        yield turn.item
        queue.done(turn)


def test_one_person_is_served_in_order() -> None:
    queue = FairQueue[str](WIDE)
    for item in "abc":
        queue.put(item, 1, 1)
    assert list(drained(queue)) == ["a", "b", "c"]


def test_a_flood_in_one_channel_does_not_hold_up_another() -> None:
    queue = FairQueue[str](WIDE)
    for number in range(100):
        queue.put(f"flood {number}", 1, number)
    queue.put("question", 2, 1000)
    assert list(drained(queue)).index("question") <= 1


def test_a_flood_of_one_person_does_not_hold_up_another_in_the_same_channel() -> None:
    queue = FairQueue[str](WIDE)
    for number in range(100):
        queue.put(f"flood {number}", 1, 1)
    queue.put("question", 1, 2)
    assert list(drained(queue)).index("question") <= 1


def test_a_channel_that_is_slow_holds_up_no_other() -> None:
    queue = FairQueue[str](Bounds(waiting=100, work=4, channel=2, person=4))
    for number in range(10):
        queue.put("slow", 1, number)
    queue.put("quick", 2, 100)
    taken = [turn.item for turn in iter(queue.take, None)]
    assert taken == ["slow", "quick", "slow"]


def test_a_person_has_one_item_in_work_at_a_time() -> None:
    queue = FairQueue[str](Bounds(person=1))
    queue.put("first", 1, 1)
    queue.put("elsewhere", 2, 1)
    first = queue.take()
    assert first is not None
    assert queue.take() is None
    queue.done(first)
    assert [turn.item for turn in iter(queue.take, None)] == ["elsewhere"]


def test_what_is_too_much_is_taken_from_whoever_has_the_most_and_the_newest_stay() -> None:
    queue = FairQueue[str](Bounds(waiting=4))
    queue.put("question", 2, 2)
    gone = [queue.put(f"flood {number}", 1, 1) for number in range(6)]
    assert [turn.item for turn in gone if turn] == ["flood 0", "flood 1", "flood 2"]
    assert set(drained(queue)) == {"question", "flood 3", "flood 4", "flood 5"}


def test_among_equals_the_oldest_goes() -> None:
    queue = FairQueue[str](Bounds(waiting=3))
    gone = [queue.put(str(number), number, number) for number in range(5)]
    assert [turn.item for turn in gone if turn] == ["0", "1"]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(0, 3)), max_size=200))
def test_everything_is_served_or_dropped_once_and_nothing_is_left_behind(
    steps: list[tuple[int, int, int]],
) -> None:
    bounds = Bounds(waiting=10, work=5, channel=2, person=1)
    queue = FairQueue[int](bounds)
    gone: list[int] = []
    working: list[Turn[int]] = []
    for number, (channel, person, taken) in enumerate(steps):
        dropped = queue.put(number, channel, person)
        gone += [dropped.item] if dropped else []
        working += [turn for turn in (queue.take() for _ in range(taken)) if turn]
        assert len(queue) <= bounds.waiting
        assert len(working) == queue._working <= bounds.work
        while len(working) > 3:
            turn = working.pop(0)
            gone.append(turn.item)
            queue.done(turn)
    while working or len(queue):
        for turn in working:
            gone.append(turn.item)
            queue.done(turn)
        working = list(iter(queue.take, None))
    assert sorted(gone) == list(range(len(steps)))
    assert not any((queue._waiting, queue._lengths, queue._channels, queue._people, queue._working))
