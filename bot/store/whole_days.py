"""The statements behind a report that read the rollups: days of a guild, totals where channels matter, people.

They name the entries wherever they can: the rollups are ordered by guild, entry and time, so that a span is a few
stretches of them, read one after the other, and nothing has to be sorted.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Select, and_, func, select, true
from sqlalchemy.sql.functions import Function

from bot.core.periods import Span
from bot.store.schema import days, occurrences, people, totals
from bot.store.scopes import SECONDS, By, Scope, day, hour, stacked

_total: Final = totals.c
_TOLD: Final = _total.source != "slash"
_COUNTS: Final = ("seen", "answered", "solved", "wrong")


def sums(scope: Scope, span: Span) -> Select[Any]:
    """By entry, for a whole guild: seen, answered, solved, wrong, lookups, and seen in the time before.

    In the time before, a day that counts in part is left out.
    """
    now = days.c.day >= day(span.since)
    between = and_(days.c.day >= day(span.before_until), ~now)
    columns = [_sum(days.c[name]).filter(now).label(name) for name in (*_COUNTS, "lookups")]
    counted = (*columns, _sum(days.c.seen).filter(~now).label("before"))
    return (
        select(days.c.entry, *(func.coalesce(column, 0).label(column.name) for column in counted))
        .where(scope.days(days, span.before, span.until), ~between)
        .group_by(days.c.entry)
        .having(_sum(days.c.seen + days.c.lookups).filter(now) > 0)
    )


def sums_of_hours(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """The same from the totals, which know channels."""
    now = _total.hour >= hour(span.since)
    between = and_(_total.hour >= hour(span.before_until), ~now)
    columns = (
        *(_sum(_total[name]).filter(now, _TOLD).label(name) for name in _COUNTS),
        _sum(_total.seen).filter(now, ~_TOLD).label("lookups"),
        _sum(_total.seen).filter(~now, _TOLD).label("before"),
    )
    return (
        select(_total.entry, *(func.coalesce(column, 0).label(column.name) for column in columns))
        .where(scope.hours(span.before, span.until), ~between, _total.entry.in_(entries))
        .group_by(_total.entry)
        .having(_sum(_total.seen).filter(now) > 0)
    )


def rest_before(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By entry: seen in the last, incomplete day of the time before."""
    midnight = span.before_until.replace(hour=0)
    some = (scope.hours(midnight, span.before_until), _TOLD, _total.entry.in_(entries))
    return select(_total.entry, _sum(_total.seen).label("seen")).where(*some).group_by(_total.entry)


def crowds(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By entry: distinct people of a guild, and those among them who met it more than once, on whole days."""
    first = people.c.previous < day(span.since)
    second = ~first & (people.c.second < day(span.since))
    return (
        select(
            people.c.entry,
            func.count().filter(first).label("people"),
            func.count().filter(second | (first & (people.c["count"] > 1))).label("repeated"),
        )
        .where(scope.days(people, span.since, span.until), people.c.entry.in_(entries))
        .group_by(people.c.entry)
    )


def series(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By day and entry, for a whole guild: seen; entries that are not named count together as none."""
    step = days.c.day - day(span.since)
    return stacked(days.c.entry, step, _sum(days.c.seen), entries).where(scope.days(days, span.since, span.until))


def series_of_hours(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """The same from the totals, which know channels."""
    step = (_total.hour - hour(span.since)) // 24
    return stacked(_total.entry, step, _sum(_total.seen), entries).where(scope.hours(span.since, span.until), _TOLD)


def parts(scope: Scope, span: Span, by: By) -> Select[Any]:
    """By channel, language or source, and entry: seen, and seen in the time before; look-ups are a source."""
    key, counted = (_total.channel_id if by == "channel" else _total[by]), (true() if by == "source" else _TOLD)
    now = _total.hour >= hour(span.since)
    between = and_(_total.hour >= hour(span.before_until), ~now)
    seen, before = (func.coalesce(_sum(_total.seen).filter(which), 0) for which in (now, ~now))
    where = scope.hours(span.before, span.until) & ~between & counted
    columns = (key.label("key"), _total.entry, seen.label("seen"), before.label("before"))
    return select(*columns).where(where).group_by(key, _total.entry)


def oldest(scope: Scope) -> Select[Any]:
    """The day on which the guild's log began, in days since 1970 (UTC)."""
    return select(func.min(days.c.day)).where(scope.of_guild(days))


def forgotten(scope: Scope, span: Span) -> Select[Any]:
    """A day of the span of which the sums are still known, but no longer the rows and the people, which go sooner."""
    kept = select(func.min(SECONDS) // 86_400).where(scope.of_guild(occurrences)).scalar_subquery()
    met = scope.days(days, span.since, span.until) & (days.c.seen > 0)
    return select(days.c.day).where(met, days.c.day < func.coalesce(kept, day(span.until) + 1)).limit(1)


def _sum(numbers: ColumnElement[int]) -> Function[int]:
    return func.sum(numbers, type_=Integer)
