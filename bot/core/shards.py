"""Which shards of the gateway a process serves. Discord sends each guild to one shard: ``(guild_id >> 22) % count``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sharding:
    """How the shards are divided, as an operator says it; None where nothing is said.

    ``count`` shards in all processes together. This one takes ``ids``, or its share as number ``ordinal`` (from 0 on)
    of ``processes``, or all.
    """

    count: int | None = None
    ids: tuple[int, ...] | None = None
    processes: int | None = None
    ordinal: int | None = None

    @property
    def own(self) -> tuple[int, ...] | None:
        """The shards of this process; None for all of them."""
        if self.count is None or self.processes is None or self.ordinal is None:
            return self.ids
        return tuple(range(self.ordinal, self.count, self.processes))


def mistake(field: str, sharding: Sharding) -> str | None:
    """What is wrong with a field in the light of those that stand before it; None where nothing is."""
    for name, holds, sentence in _MISTAKES:
        if name == field and holds(sharding):
            numbers = {one: getattr(sharding, one) for one in ("count", "processes", "ordinal")}
            return sentence.format(**numbers, highest=max(sharding.ids or (0,)))
    return None


_MISTAKES: Final[tuple[tuple[str, Callable[[Sharding], bool], str], ...]] = (
    (
        "ids",
        lambda it: it.ids is not None and it.count is None,
        "needs BOT_SHARD_COUNT: how many shards there are in all processes together.",
    ),
    (
        "ids",
        lambda it: it.ids is not None and max(it.ids) >= (it.count or 0),
        "has {highest}, but of BOT_SHARD_COUNT={count} shards, numbered from 0, there is none.",
    ),
    (
        "processes",
        lambda it: it.processes is not None and it.ids is not None,
        "and BOT_SHARD_IDS both choose the shards of this process: leave one of them out.",
    ),
    (
        "processes",
        lambda it: it.processes is not None and it.count is None,
        "needs BOT_SHARD_COUNT: how many shards there are in all processes together.",
    ),
    (
        "processes",
        lambda it: it.processes is not None and it.processes > (it.count or 0),
        "is {processes}, but BOT_SHARD_COUNT is {count}: each process needs at least one shard.",
    ),
    (
        "ordinal",
        lambda it: it.ordinal is not None and it.processes is None,
        "needs BOT_SHARD_PROCESSES: how many processes there are.",
    ),
    (
        "ordinal",
        lambda it: it.ordinal is None and it.processes is not None,
        "is not set, and BOT_SHARD_PROCESSES needs it: which of the processes this one is; the first is 0.",
    ),
    (
        "ordinal",
        lambda it: it.ordinal is not None and it.ordinal >= (it.processes or 0),
        "is {ordinal}, but of BOT_SHARD_PROCESSES={processes} processes, numbered from 0, there is none.",
    ),
)
