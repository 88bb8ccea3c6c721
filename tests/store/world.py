"""Events as they happen to the store, and a naive account of what it should hold afterwards."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Any

from sqlalchemy import Table, select

from bot.core.periods import Span
from bot.core.recurrence import Count, Sighting
from bot.store.engine import Database
from bot.store.occurrences import Finding, Outcome, Source
from bot.store.scopes import By, Scope
from bot.store.store import Store

KEY = "1f" * 32
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Event:
    """A source that is claimed and logged, and what is said of it afterwards."""

    source_id: int
    guild_id: int | None = 1
    channel_id: int = 10
    thread_id: int | None = None
    user_id: int = 100
    at: datetime = NOON
    entries: tuple[str, ...] = ("insufficient-balance",)
    source: Source = "auto"
    language: str = "en"
    answered: bool = True
    replied: bool = False
    outcomes: tuple[Outcome, ...] = ()
    outcome_after: timedelta | None = None  # how long after ``at`` the last of them was said, where that is known


async def play(store: Store, event: Event) -> None:
    await store.log.claim(
        event.source_id,
        guild_id=event.guild_id,
        channel_id=event.thread_id or event.channel_id,
        place_id=event.channel_id,
        user_id=event.user_id,
        at=event.at,
    )
    found = [Finding(entry, "402", 0.9) for entry in event.entries]
    await store.log.record(
        event.source_id, found, source=event.source, language=event.language, answered=event.answered
    )
    if event.replied:
        await store.log.replied(event.source_id, event.source_id + 1)
    for outcome in event.outcomes:
        said_at = None if event.outcome_after is None else event.at + event.outcome_after
        await store.log.outcome(event.source_id, outcome, said_at)


@dataclass(frozen=True)
class Met:
    """One occurrence: the event that brought it, and what was said of it last."""

    entry: str
    event: Event
    outcome: Outcome | None = None
    outcome_at: datetime | None = None

    @property
    def at(self) -> datetime:
        return second(self.event.at)

    @property
    def looked_up(self) -> bool:
        return self.event.source == "slash"

    def said(self, outcome: Outcome, at: datetime | None) -> "Met":
        return self if self.outcome == outcome else replace(self, outcome=outcome, outcome_at=at)


@dataclass
class Account:
    """The same events, kept in lists and counted by hand."""

    first: dict[int, Event] = field(default_factory=dict)
    rows: dict[tuple[int, str], Met] = field(default_factory=dict)

    def play(self, event: Event) -> None:
        claim = self.first.setdefault(event.source_id, event)
        row = replace(
            event,
            guild_id=claim.guild_id,
            channel_id=claim.channel_id,
            thread_id=claim.thread_id,
            user_id=claim.user_id,
            at=claim.at,
        )
        for entry in event.entries:
            self.rows.setdefault((event.source_id, entry), Met(entry, row))
        for key, met in self.rows.items():
            if key[0] == event.source_id:
                answered = met.event.answered or event.replied
                met = replace(met, event=replace(met.event, answered=answered))
                for outcome in event.outcomes:
                    after = event.outcome_after
                    met = met.said(outcome, None if after is None else second(event.at + after))
                self.rows[key] = met

    def here(self, scope: Scope) -> list[Met]:
        return [
            met
            for met in self.rows.values()
            if scope.guild_id in (None, met.event.guild_id) and scope.channel_id in (None, met.event.channel_id)
        ]

    def counts(self, scope: Scope, span: Span) -> dict[str, Count]:
        began = min((met.at for met in self.here(Scope(scope.guild_id))), default=None)
        if began and span.whole_days:
            began = began.replace(hour=0, minute=0, second=0)
        known = began is not None and began <= span.before
        by_entry = defaultdict(list)
        for met in self.here(scope):
            by_entry[met.entry].append(met)
        counts = {entry: _count(entry, mets, span, known) for entry, mets in by_entry.items()}
        return {entry: count for entry, count in counts.items() if count.seen or count.lookups}

    def lines(self, scope: Scope, span: Span, entries: Sequence[str]) -> dict[str | None, tuple[int, ...]]:
        counts: dict[str | None, list[int]] = {entry: [0] * span.steps for entry in (*entries, None)}
        for met in self.here(scope):
            if span.since <= met.at < span.until and not met.looked_up:
                counts[met.entry if met.entry in entries else None][(met.at - span.since) // span.step] += 1
        return {entry: tuple(line) for entry, line in counts.items() if entry or any(line)}

    def parts(self, scope: Scope, span: Span, by: By) -> dict[str, tuple[int, int]]:
        """By key: seen in the span, and in the time before."""
        keys = {"channel": "channel_id", "language": "language", "source": "source"}
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for met in self.here(scope):
            if by == "source" or not met.looked_up:
                key = str(getattr(met.event, keys[by]))
                counts[key][0] += span.since <= met.at < span.until
                counts[key][1] += span.before <= met.at < span.before_until
        return {key: (now, before) for key, (now, before) in counts.items() if now}

    def totals(self) -> dict[tuple[object, ...], tuple[int, ...]]:
        sums: dict[tuple[object, ...], Counter[str]] = defaultdict(Counter)
        for (_, entry), met in self.rows.items():
            row, outcome = met.event, met.outcome
            hour = (row.at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(hours=1)
            key = (row.guild_id or 0, entry, hour, row.channel_id, row.source, row.language)
            sums[key].update(seen=1, answered=row.answered, solved=outcome == "solved", wrong=outcome == "wrong")
        return {key: tuple(s[name] for name in ("seen", "answered", "solved", "wrong")) for key, s in sums.items()}

    def days(self) -> dict[tuple[object, ...], tuple[int, ...]]:
        """The totals once more, by guild, entry and day."""
        sums: dict[tuple[object, ...], Counter[str]] = defaultdict(Counter)
        for (guild_id, entry, hour, _, source, _), (seen, answered, solved, wrong) in self.totals().items():
            looked_up = source == "slash"
            sums[guild_id, entry, int(str(hour)) // 24].update(
                *({} if looked_up else {"seen": seen, "answered": answered, "solved": solved, "wrong": wrong},),
                lookups=seen if looked_up else 0,
            )
        names = ("seen", "answered", "solved", "wrong", "lookups")
        return {key: tuple(counts[name] for name in names) for key, counts in sums.items()}

    def meetings(self) -> list[int]:
        """How often each person met each entry in a guild on a day; the people are not named."""
        counts = Counter(
            (met.event.guild_id, entry, (met.at - datetime(1970, 1, 1, tzinfo=UTC)).days, met.event.user_id)
            for (_, entry), met in self.rows.items()
            if not met.looked_up
        )
        return sorted(counts.values())


def _count(entry: str, mets: Sequence[Met], span: Span, known: bool) -> Count:
    now = [met for met in mets if span.since <= met.at < span.until]
    seen = [met for met in now if not met.looked_up]
    before = [met for met in mets if span.before <= met.at < span.before_until and not met.looked_up]
    people = Counter((met.event.guild_id, met.event.user_id) for met in seen)
    last = max(reversed(seen), key=lambda met: met.at, default=None)  # of two in one second the one logged later
    return Count(
        entry=entry,
        seen=len(seen),
        people=len(people),
        repeated=sum(times > 1 for times in people.values()),
        answered=sum(met.event.answered for met in seen),
        solved=sum(met.outcome == "solved" for met in seen),
        wrong=sum(met.outcome == "wrong" for met in seen),
        lookups=len(now) - len(seen),
        before=len(before) if known else None,
        time_to_solved=_median(seen),
        last=Sighting(last.at, last.event.thread_id or last.event.channel_id, last.event.source_id) if last else None,
    )


def _median(mets: Sequence[Met]) -> timedelta | None:
    solved = [met for met in mets if met.outcome == "solved" and met.outcome_at is not None]
    took = [met.outcome_at - met.at for met in solved if met.outcome_at >= met.at]
    return timedelta(seconds=round(median(time.total_seconds() for time in took))) if took else None


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
