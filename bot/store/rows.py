"""The statements behind a report that read the rows of the log.

They name the entries wherever they can: indexes are ordered by guild, entry and time, so that a span is a few
stretches of them, read one after the other, and nothing has to be sorted.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Select, String, and_, column, func, select, text, true, values
from sqlalchemy.sql.expression import CTE

from bot.core.periods import Span
from bot.store.schema import SOLVED, occurrences
from bot.store.scopes import MET, SECONDS, By, Scope, stacked

MEDIAN_OF: Final = 100
"""So many of the latest solved occurrences of an entry make its median: enough to be steady, few enough to be quick."""

_log: Final = occurrences.c


def sums(scope: Scope, span: Span) -> Select[Any]:
    """By entry: seen, answered, solved, wrong, lookups, and seen in the time before."""
    now = _log.at >= span.since
    seen = and_(now, MET)
    return (
        select(
            _log.entry,
            func.count().filter(seen).label("seen"),
            func.count().filter(seen, _log.answered).label("answered"),
            func.count().filter(seen, _log.outcome == "solved").label("solved"),
            func.count().filter(seen, _log.outcome == "wrong").label("wrong"),
            func.count().filter(now, ~MET).label("lookups"),
            func.count().filter(~now, MET).label("before"),
        )
        .where(scope.rows(span.before, span.until))
        .group_by(_log.entry)
        .having(func.count().filter(now) > 0)
    )


def crowds(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By entry: distinct people, and those among them who met it more than once. A person counts once in each guild."""
    met = scope.rows(span.since, span.until) & MET & _log.entry.in_(entries)
    each = select(_log.entry, func.count().label("times")).where(met).group_by(_log.entry, _log.guild_id, _log.person)
    person = each.subquery()
    return select(
        person.c.entry,
        func.count().label("people"),
        func.count().filter(person.c.times > 1).label("repeated"),
    ).group_by(person.c.entry)


def series(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By step and entry: seen; entries that are not named count together as none."""
    step = (SECONDS - int(span.since.timestamp())) // int(span.step.total_seconds())
    return stacked(_log.entry, step, func.count(), entries).where(scope.rows(span.since, span.until), MET)


def parts(scope: Scope, span: Span, by: By) -> Select[Any]:
    """By channel, language or source, and entry: seen, and seen in the time before; look-ups are a source."""
    key, counted = (_log.place_id if by == "channel" else _log[by]), (true() if by == "source" else MET)
    now = _log.at >= span.since
    columns = (func.count().filter(now).label("seen"), func.count().filter(~now).label("before"))
    where = scope.rows(span.before, span.until) & counted
    return select(key.label("key"), _log.entry, *columns).where(where).group_by(key, _log.entry)


def medians(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By entry: the median of the seconds from the message to *Solved*, of the latest ones."""
    wanted = _wanted(entries)
    latest = (
        select((_log.outcome_at - _log.at).label("took"))
        .where(scope.rows(span.since, span.until), _log.entry == wanted.c.entry)
        .where(text(SOLVED), _log.outcome_at >= _log.at)
        .order_by(_log.at.desc(), _log.outcome_at.desc())
        .limit(MEDIAN_OF)
        .correlate(wanted)
        .subquery()
    )
    place = func.row_number().over(order_by=latest.c.took).label("place")
    ranked = select(latest.c.took, place, func.count().over().label("all")).subquery()
    middle = ranked.c.place.in_(((ranked.c.all + 1) // 2, (ranked.c.all + 2) // 2))
    median = select(func.avg(ranked.c.took)).where(middle).scalar_subquery()
    return select(wanted.c.entry, median.label("median"))


def last_seen(scope: Scope, span: Span, entries: Sequence[str]) -> Select[Any]:
    """By entry: when and where the last message of the span was."""
    wanted = _wanted(entries)
    last = (
        select(_log.id)
        .where(scope.rows(span.since, span.until), MET, _log.entry == wanted.c.entry)
        .order_by(_log.at.desc(), _log.id.desc())
        .limit(1)
        .correlate(wanted)
        .scalar_subquery()
    )
    return select(_log.entry, _log.at, _log.channel_id, _log.source_id).join_from(wanted, occurrences, _log.id == last)


def oldest(scope: Scope) -> Select[Any]:
    """When the oldest row of the guild was."""
    return select(func.min(_log.at)).where(scope.of_guild(occurrences))


def _wanted(entries: Sequence[str]) -> CTE:
    """The entries as a table, so that each is looked up by itself."""
    return values(column("entry", String), name="wanted").data([(entry,) for entry in entries]).cte()
