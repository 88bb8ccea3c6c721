"""What moderators ask of the log: what recurs, where, and when. Hours are counted from rows, whole days from rollups.

Rows and people of long ago may be gone, totals stay; what can no longer be told is None, never a number too small.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, Select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import recurrence
from bot.core.periods import Span
from bot.core.recurrence import Count, Line, Part, Sighting
from bot.store import rows, whole_days
from bot.store.engine import Database
from bot.store.scopes import By, Scope, day


class Reports:
    """Questions that moderators ask of a scope and a span."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def counts(self, scope: Scope, span: Span) -> list[Count]:
        """Counts of what was met or looked up in the span, by entry, in no order."""
        async with self._database.survey() as connection:
            sums = await _sums(connection, scope, span)
            return await _counts(connection, scope, span, sums) if sums else []

    async def lines(self, scope: Scope, span: Span, entries: Sequence[str]) -> tuple[Line, ...]:
        """How often each of the entries was met, step by step, and all others together."""
        steps: dict[str | None, dict[int, int]] = {}
        async with self._database.survey() as connection:
            for row in await connection.execute(_series(scope, span, entries)):
                steps.setdefault(row.entry, {})[row.step] = row.seen
        return recurrence.lines(steps, entries, span)

    async def parts(self, scope: Scope, span: Span, by: By) -> tuple[Part, ...]:
        """The channels, languages or sources in which errors were met, the largest first."""
        source = whole_days if span.whole_days else rows
        async with self._database.survey() as connection:
            found = (await connection.execute(source.parts(scope, span, by))).all()
            known = await _reaches_back(connection, scope, span)
        return recurrence.parts(((str(row.key), row.entry, row.seen, row.before) for row in found), known)


async def _sums(connection: AsyncConnection, scope: Scope, span: Span) -> list[Mapping[str, Any]]:
    """One mapping for each entry: entry, seen, answered, solved, wrong, lookups, before."""
    if not span.whole_days:
        return await _mappings(connection, rows.sums(scope, span))
    sums = await _mappings(connection, whole_days.sums(replace(scope, channel_id=None), span))
    entries = [row["entry"] for row in sums]
    if scope.channel_id is not None:
        return await _mappings(connection, whole_days.sums_of_hours(scope, span, entries))
    rest = await _by_entry(connection, whole_days.rest_before(scope, span, entries))
    return [{**row, "before": row["before"] + _number(rest, row["entry"], "seen")} for row in sums]


async def _counts(
    connection: AsyncConnection, scope: Scope, span: Span, sums: Sequence[Mapping[str, Any]]
) -> list[Count]:
    entries = [row["entry"] for row in sums]
    known = await _reaches_back(connection, scope, span)
    people = await _people(connection, scope, span, entries)
    medians = await _by_entry(connection, rows.medians(scope, span, entries))
    last = await _by_entry(connection, rows.last_seen(scope, span, entries))
    return [
        Count(
            entry=row["entry"],
            people=None if people is None else _number(people, row["entry"], "people"),
            repeated=None if people is None else _number(people, row["entry"], "repeated"),
            before=row["before"] if known else None,
            time_to_solved=_seconds(medians[row["entry"]].median),
            last=_sighting(last.get(row["entry"])),
            **{name: row[name] for name in ("seen", "answered", "solved", "wrong", "lookups")},
        )
        for row in sums
    ]


async def _people(
    connection: AsyncConnection, scope: Scope, span: Span, entries: Sequence[str]
) -> dict[str, Row[Any]] | None:
    """Distinct people by entry; None where those of some day of the span are not known any more."""
    if not span.whole_days:
        return await _by_entry(connection, rows.crowds(scope, span, entries))
    if await connection.scalar(whole_days.forgotten(scope, span)) is not None:
        return None
    source = whole_days if scope.channel_id is None else rows
    return await _by_entry(connection, source.crowds(scope, span, entries))


async def _reaches_back(connection: AsyncConnection, scope: Scope, span: Span) -> bool:
    """Whether the guild's log began before the time with which a span is compared."""
    if span.whole_days:
        began: int | None = await connection.scalar(whole_days.oldest(scope))
        return began is not None and began <= day(span.before)
    oldest: datetime | None = await connection.scalar(rows.oldest(scope))
    return oldest is not None and oldest <= span.before


def _series(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    if not span.whole_days:
        return rows.series(scope, span, entries)
    source = whole_days.series if scope.channel_id is None else whole_days.series_of_hours
    return source(scope, span, entries)


async def _mappings(connection: AsyncConnection, statement: Select[Any]) -> list[Mapping[str, Any]]:
    return [dict(row) for row in (await connection.execute(statement)).mappings()]


async def _by_entry(connection: AsyncConnection, statement: Select[Any]) -> dict[str, Row[Any]]:
    return {row.entry: row for row in await connection.execute(statement)}


def _number(found: Mapping[str, Row[Any]], entry: str, column: str) -> int:
    return int(getattr(found[entry], column)) if entry in found else 0


def _seconds(median: float | Decimal | None) -> timedelta | None:
    return None if median is None else timedelta(seconds=round(median))


def _sighting(row: Row[Any] | None) -> Sighting | None:
    return Sighting(row.at, row.channel_id, row.source_id) if row else None
