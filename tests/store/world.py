"""Events as they happen to the store, and a naive account of what it should hold afterwards."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Table, select

from bot.core.recurrence import Count
from bot.store.engine import Database
from bot.store.log import Finding, Outcome, Source
from bot.store.store import Store

KEY = "1f" * 32
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Event:
    """A source that is claimed and logged, and what is said of it afterwards."""

    source_id: int
    guild_id: int | None = 1
    channel_id: int = 10
    user_id: int = 100
    at: datetime = NOON
    entries: tuple[str, ...] = ("insufficient-balance",)
    source: Source = "auto"
    language: str = "en"
    answered: bool = True
    replied: bool = False
    outcomes: tuple[Outcome, ...] = ()


async def play(store: Store, event: Event) -> None:
    await store.log.claim(
        event.source_id, guild_id=event.guild_id, channel_id=event.channel_id, user_id=event.user_id, at=event.at
    )
    found = [Finding(entry, "402", 0.9) for entry in event.entries]
    await store.log.record(
        event.source_id, found, source=event.source, language=event.language, answered=event.answered
    )
    if event.replied:
        await store.log.replied(event.source_id, event.source_id + 1)
    for outcome in event.outcomes:
        await store.log.outcome(event.source_id, outcome)


@dataclass
class Account:
    """The same events, kept in lists and counted by hand."""

    first: dict[int, Event] = field(default_factory=dict)
    rows: dict[tuple[int, str], tuple[Event, Outcome | None]] = field(default_factory=dict)

    def play(self, event: Event) -> None:
        claim = self.first.setdefault(event.source_id, event)
        for entry in event.entries:
            row = replace(
                event, guild_id=claim.guild_id, channel_id=claim.channel_id, user_id=claim.user_id, at=claim.at
            )
            self.rows.setdefault((event.source_id, entry), (row, None))
        for key, (row, outcome) in list(self.rows.items()):
            if key[0] == event.source_id:
                answered = row.answered or event.replied
                said = event.outcomes[-1] if event.outcomes else outcome
                self.rows[key] = (replace(row, answered=answered), said)

    def recurring(
        self, guild_id: int | None, since: datetime, until: datetime, channel_id: int | None = None
    ) -> dict[str, Count]:
        here = [(entry, *row) for (_, entry), row in self.rows.items() if guild_id in (None, row[0].guild_id)]
        oldest = min((second(row.at) for _, row, _ in here), default=None)
        earlier = since - (until - since)
        by_entry = defaultdict(list)
        for entry, row, outcome in here:
            if channel_id in (None, row.channel_id):
                by_entry[entry].append((row, outcome))
        counts = {}
        for entry, rows in by_entry.items():
            now = [(row, outcome) for row, outcome in rows if since <= second(row.at) < until]
            met = [(row, outcome) for row, outcome in now if row.source != "slash"]
            before = [row for row, _ in rows if earlier <= second(row.at) < since and row.source != "slash"]
            if now:
                counts[entry] = Count(
                    entry=entry,
                    seen=len(met),
                    people=len({row.user_id for row, _ in met}),
                    answered=sum(row.answered for row, _ in met),
                    solved=sum(row.answered and outcome == "solved" for row, outcome in met),
                    lookups=len(now) - len(met),
                    before=len(before) if oldest is not None and oldest <= earlier else None,
                    last_seen=max((second(row.at) for row, _ in met), default=None),
                )
        return counts

    def totals(self) -> dict[tuple[object, ...], tuple[int, ...]]:
        sums: dict[tuple[object, ...], Counter[str]] = defaultdict(Counter)
        for (_, entry), (row, outcome) in self.rows.items():
            hour = (row.at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(hours=1)
            key = (row.guild_id or 0, entry, hour, row.channel_id, row.source, row.language)
            sums[key].update(seen=1, answered=row.answered, solved=outcome == "solved", wrong=outcome == "wrong")
        return {key: tuple(s[name] for name in ("seen", "answered", "solved", "wrong")) for key, s in sums.items()}

    def meetings(self) -> list[int]:
        """How often each person met each entry in a guild on a day; the people are not named."""
        counts = Counter(
            (row.guild_id, entry, (row.at - datetime(1970, 1, 1, tzinfo=UTC)).days, row.user_id)
            for (_, entry), (row, _) in self.rows.items()
            if row.source != "slash"
        )
        return sorted(counts.values())


def second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


async def rows_of(url: str, table: Table) -> Sequence[tuple[Any, ...]]:
    """All rows of a table, read past the store."""
    database = Database(url)
    try:
        async with database.read() as connection:
            return [tuple(row) for row in await connection.execute(select(table))]
    finally:
        await database.close()
