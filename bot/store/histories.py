"""How it is with one entry: when, where, with which values and outcomes, and what else the same people met."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, cast, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.history import History, Neighbour, Variant, week
from bot.core.periods import HOUR, Span
from bot.core.recurrence import Sighting, recurring
from bot.store.engine import Database
from bot.store.reports import Reports
from bot.store.schema import occurrences, people, totals
from bot.store.scopes import MET, Scope

LATEST: Final = 5
"""Messages that are named, the newest first."""

_SHOWN: Final = 8
"""Variants and neighbours that are named, the most frequent first."""

_READ: Final = 2_000
"""So many of the latest rows are read for values, and of the latest people for what else they met."""

_log: Final = occurrences.c


class Histories:
    """Questions about one entry."""

    def __init__(self, database: Database, reports: Reports) -> None:
        self._database = database
        self._reports = reports

    async def history(self, guild_id: int, entry: str, span: Span) -> History:
        """What the log holds of an entry in a guild and a span."""
        scope = Scope(guild_id, entry=entry)
        counts = await self._reports.counts(scope, span)
        trend, *_ = await self._reports.lines(scope, span, [entry])
        channels = await self._reports.parts(scope, span, "channel")
        async with self._database.survey() as connection:
            return History(
                entry=entry,
                span=span,
                issue=recurring(counts[0]) if counts else None,
                trend=trend,
                channels=channels,
                week=week(await _pairs(connection, _hours(scope, span))),
                outcomes=await _pairs(connection, _outcomes(scope, span)),
                variants=_variants(await connection.scalars(_values(scope, span))),
                latest=tuple([Sighting(*row) for row in await connection.execute(_latest(scope, span))]),
                neighbours=tuple([Neighbour(*row) for row in await connection.execute(_neighbours(scope, span))]),
            )


async def _pairs(connection: AsyncConnection, statement: Select[Any]) -> dict[Any, int]:
    return {row[0]: row[1] for row in await connection.execute(statement)}


def _hours(scope: Scope, span: Span) -> Select[Any]:
    some = scope.hours(span.since, span.until + HOUR - timedelta(seconds=1)) & (totals.c.source != "slash")
    return select(totals.c.hour, func.sum(totals.c.seen)).where(some).group_by(totals.c.hour)


def _outcomes(scope: Scope, span: Span) -> Select[Any]:
    outcome: ColumnElement[Any] = func.coalesce(_log.outcome, "")
    return select(outcome, func.count()).where(scope.rows(span.since, span.until), MET).group_by(outcome)


def _values(scope: Scope, span: Span) -> Select[Any]:
    some = scope.rows(span.since, span.until) & MET & (cast(_log.placeholders, String) != "{}")
    return select(_log.placeholders).where(some).order_by(_log.at.desc()).limit(_READ)


def _variants(found: Iterable[Mapping[str, str]]) -> tuple[Variant, ...]:
    counts = Counter(pair for values in found for pair in values.items())
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Variant(*pair, count) for pair, count in ranked[:_SHOWN])


def _latest(scope: Scope, span: Span) -> Select[Any]:
    """A message whose answer went with it is no place to jump to."""
    there = _log.outcome.is_distinct_from("deleted")
    return (
        select(_log.at, _log.channel_id, _log.source_id)
        .where(scope.rows(span.since, span.until), MET, there)
        .order_by(_log.at.desc(), _log.id.desc())
        .limit(LATEST)
    )


def _neighbours(scope: Scope, span: Span) -> Select[Any]:
    met = scope.days(people, span.since, span.until)
    last = func.max(people.c.day).desc()
    ours = select(people.c.person).where(met).group_by(people.c.person).order_by(last).limit(_READ)
    theirs = people.alias("theirs")
    count = func.count(theirs.c.person.distinct())
    elsewhere = Scope(scope.guild_id).days(theirs, span.since, span.until) & (theirs.c.entry != scope.entry)
    return (
        select(theirs.c.entry, count)
        .where(elsewhere, theirs.c.person.in_(ours))
        .group_by(theirs.c.entry)
        .order_by(count.desc(), theirs.c.entry)
        .limit(_SHOWN)
    )
