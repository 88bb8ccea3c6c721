"""Keeps the rollups in step with the log, inside the log's own transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Row, Table, Update, and_, case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import insert_into
from bot.store.schema import days, people, totals

_DAY: Final = 86_400
_HOUR: Final = 3_600
_COUNTS: Final = ("seen", "answered", "solved", "wrong")
_LOOKUP: Final = "slash"


async def count_people(connection: AsyncConnection, occurrences: Iterable[Row[Any]], change: int = 1) -> None:
    """Add one meeting of the person with the entry (or, with -1, take it away), for each that is no look-up."""
    rows = [
        {
            "guild_id": row.guild_id or 0,
            "entry": row.entry,
            "day": _number(row.at, _DAY),
            "person": row.person,
            "count": change,
        }
        for row in sorted(occurrences, key=_entry)
        if row.source != _LOOKUP
    ]
    if not rows:
        return
    statement = insert_into(connection, people).values(rows)
    count = people.c["count"] + statement.excluded["count"]
    await connection.execute(
        statement.on_conflict_do_update(index_elements=list(people.primary_key), set_={"count": count})
    )
    for row in rows:
        theirs = and_(*(people.c[name] == row[name] for name in ("guild_id", "person", "entry")))
        if change < 0:
            await connection.execute(delete(people).where(theirs, people.c["count"] <= 0))
        await connection.execute(_with_meetings_before(theirs & (people.c.day >= row["day"])))


def _with_meetings_before(which: ColumnElement[bool]) -> Update:
    """Bring to rows of ``people`` what they say of the meetings before them, after an earlier one came or went."""
    last, one_earlier = people.alias("last"), people.alias("one_earlier")
    previous = select(func.max(last.c.day)).where(_earlier(last, people)).scalar_subquery()
    before_last = select(func.max(one_earlier.c.day)).where(_earlier(one_earlier, last)).scalar_subquery()
    second = (
        select(case((last.c["count"] > 1, last.c.day), else_=before_last))
        .where(_earlier(last, people))
        .order_by(last.c.day.desc())
        .limit(1)
        .scalar_subquery()
    )
    return update(people).where(which).values(previous=func.coalesce(previous, -1), second=func.coalesce(second, -1))


def _earlier(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    """The same person met the same entry in the same guild, on an earlier day."""
    same = (one.c[name] == other.c[name] for name in ("guild_id", "person", "entry"))
    return and_(*same, one.c.day < other.c.day)


async def count_totals(connection: AsyncConnection, changes: Iterable[tuple[Row[Any], Mapping[str, int]]]) -> None:
    """Add to the totals of each occurrence's hour and day; a change names what to add, less than 0 to take away."""
    ordered = sorted(changes, key=lambda change: _entry(change[0]))
    if ordered:
        await _add(connection, totals, [_totals_row(row, change) for row, change in ordered])
        await _add(connection, days, [_days_row(row, change) for row, change in ordered])


async def _add(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    statement = insert_into(connection, table).values(rows)
    sums = {column.name: column + statement.excluded[column.name] for column in table.columns if not column.primary_key}
    await connection.execute(statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=sums))


def _totals_row(occurrence: Row[Any], change: Mapping[str, int]) -> dict[str, object]:
    return {
        "guild_id": occurrence.guild_id or 0,
        "channel_id": occurrence.place_id,
        "entry": occurrence.entry,
        "source": occurrence.source,
        "language": occurrence.language,
        "hour": _number(occurrence.at, _HOUR),
        **{name: change.get(name, 0) for name in _COUNTS},
    }


def _days_row(occurrence: Row[Any], change: Mapping[str, int]) -> dict[str, object]:
    looked_up = occurrence.source == _LOOKUP
    return {
        "guild_id": occurrence.guild_id or 0,
        "entry": occurrence.entry,
        "day": _number(occurrence.at, _DAY),
        **{name: 0 if looked_up else change.get(name, 0) for name in _COUNTS},
        "lookups": change.get("seen", 0) if looked_up else 0,
    }


def _entry(occurrence: Row[Any]) -> str:
    """What rollup rows are written in order of: two transactions that lock them alike cannot block each other."""
    return str(occurrence.entry)


def _number(at: datetime, length: int) -> int:
    """Which day or hour since 1970 (UTC) a moment falls in; ``length`` in seconds."""
    return int(at.timestamp() // length)
