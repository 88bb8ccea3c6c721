"""A bounded queue that nobody can fill for the others: turns go round by channel and by person."""

from collections import Counter, deque
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much may wait, and how much may be in work at once: in all, for one channel, for one person."""

    waiting: int = 1_000
    work: int = 64
    channel: int = 4
    person: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Turn(Generic[Item]):
    """An item with whom it is for; whoever took it gives it back with ``done``."""

    item: Item
    channel: int
    person: int


class FairQueue(Generic[Item]):
    """First come, first served for each person; channels take turns, and in a channel its people.

    Where more comes than fits, whoever has the most waiting loses the oldest of it.
    """

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._waiting: dict[int, dict[int, deque[Turn[Item]]]] = {}
        self._lengths: Counter[int] = Counter()
        self._channels: Counter[int] = Counter()
        self._people: Counter[int] = Counter()
        self._length = 0
        self._working = 0

    def __len__(self) -> int:
        """How many wait."""
        return self._length

    def put(self, item: Item, channel: int, person: int) -> Turn[Item] | None:
        """Let an item wait for its turn; what had to go for it, None where there was room."""
        people = self._waiting.setdefault(channel, {})
        people.setdefault(person, deque()).append(Turn(item, channel, person))
        self._lengths[channel] += 1
        self._length += 1
        return self._drop() if self._length > self._bounds.waiting else None

    def take(self) -> Turn[Item] | None:
        """The next item whose channel and person may have one more in work; None where there is none."""
        if self._working >= self._bounds.work:
            return None
        for channel, people in self._waiting.items():
            if self._channels[channel] >= self._bounds.channel:
                continue
            for person in people:
                if self._people[person] < self._bounds.person:
                    return self._begin(channel, person)
        return None

    def done(self, turn: Turn[Item]) -> None:
        """The item is worked off."""
        _less(self._channels, turn.channel)
        _less(self._people, turn.person)
        self._working -= 1

    def _begin(self, channel: int, person: int) -> Turn[Item]:
        turn = self._out(channel, person)
        self._channels[channel] += 1
        self._people[person] += 1
        self._working += 1
        if people := self._waiting.pop(channel, None):  # both go to the end of their round
            self._waiting[channel] = people
            if lane := people.pop(person, None):
                people[person] = lane
        return turn

    def _drop(self) -> Turn[Item]:
        channel = max(self._waiting, key=self._lengths.__getitem__)
        people = self._waiting[channel]
        return self._out(channel, max(people, key=lambda person: len(people[person])))

    def _out(self, channel: int, person: int) -> Turn[Item]:
        """Take the oldest out of a lane; empty lanes leave nothing behind."""
        people = self._waiting[channel]
        turn = people[person].popleft()
        self._length -= 1
        if not people[person]:
            del people[person]
        if not people:
            del self._waiting[channel]
        _less(self._lengths, channel)
        return turn


def _less(counter: Counter[int], key: int) -> None:
    counter[key] -= 1
    if not counter[key]:
        del counter[key]
