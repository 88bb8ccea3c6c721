"""Keeps the rollups in step with the log, inside the log's own transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    Table,
    Update,
    and_,
    bindparam,
    case,
    delete,
    func,
    select,
    update,
)

from bot.store.engine import Insert, upsert
from bot.store.schema import days, people, totals

_DAY: Final = 86_400
_HOUR: Final = 3_600
_COUNTS: Final = ("seen", "answered", "solved", "wrong")
_LOOKUP: Final = "slash"

Values = Mapping[str, Any] | RowMapping
"""A row by the names of its columns."""


def count_people(connection: Connection, occurrences: Iterable[Values], change: int = 1) -> None:
    """Add one meeting of the person with the entry (or, with -1, take it away), for each that is no look-up."""
    rows = [
        {
            "guild_id": row["guild_id"] or 0,
            "entry": row["entry"],
            "day": _number(row["at"], _DAY),
            "person": row["person"],
            "count": change,
        }
        for row in sorted(occurrences, key=_entry)
        if row["source"] != _LOOKUP
    ]
    if not rows:
        return
    connection.execute(_ADD_MEETING(connection), rows)
    theirs = [{f"its_{name}": value for name, value in row.items() if name != "count"} for row in rows]
    if change < 0:
        connection.execute(_DROP_MEETINGS, theirs)
    connection.execute(_MEETINGS_BEFORE, theirs)


def count_totals(connection: Connection, changes: Iterable[tuple[Values, Mapping[str, int]]]) -> None:
    """Add to the totals of each occurrence's hour and day; a change names what to add, less than 0 to take away."""
    ordered = sorted(changes, key=lambda change: _entry(change[0]))
    if ordered:
        connection.execute(_ADD_TOTALS(connection), [_totals_row(row, change) for row, change in ordered])
        connection.execute(_ADD_DAYS(connection), [_days_row(row, change) for row, change in ordered])


def _adding(insert: Insert, table: Table, counts: Sequence[str]) -> Insert:
    sums = {name: table.c[name] + insert.excluded[name] for name in counts}
    return insert.on_conflict_do_update(index_elements=list(table.primary_key), set_=sums)


def _meetings_before(which: ColumnElement[bool]) -> Update:
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


def _totals_row(occurrence: Values, change: Mapping[str, int]) -> dict[str, object]:
    return {
        "guild_id": occurrence["guild_id"] or 0,
        "channel_id": occurrence["place_id"],
        "entry": occurrence["entry"],
        "source": occurrence["source"],
        "language": occurrence["language"],
        "hour": _number(occurrence["at"], _HOUR),
        **{name: change.get(name, 0) for name in _COUNTS},
    }


def _days_row(occurrence: Values, change: Mapping[str, int]) -> dict[str, object]:
    looked_up = occurrence["source"] == _LOOKUP
    return {
        "guild_id": occurrence["guild_id"] or 0,
        "entry": occurrence["entry"],
        "day": _number(occurrence["at"], _DAY),
        **{name: 0 if looked_up else change.get(name, 0) for name in _COUNTS},
        "lookups": change.get("seen", 0) if looked_up else 0,
    }


def _entry(occurrence: Values) -> str:
    """What rollup rows are written in order of: two transactions that lock them alike cannot block each other."""
    return str(occurrence["entry"])


def _number(at: datetime, length: int) -> int:
    """Which day or hour since 1970 (UTC) a moment falls in; ``length`` in seconds."""
    return int(at.timestamp() // length)


# Built once: putting a statement together takes longer than running it.
_THEIRS: Final = and_(*(people.c[name] == bindparam(f"its_{name}") for name in ("guild_id", "person", "entry")))
_DROP_MEETINGS: Final = delete(people).where(_THEIRS, people.c["count"] <= 0)
_MEETINGS_BEFORE: Final = _meetings_before(_THEIRS & (people.c.day >= bindparam("its_day")))
_ADD_MEETING: Final = upsert(people, lambda insert: _adding(insert, people, ("count",)))
_ADD_TOTALS: Final = upsert(totals, lambda insert: _adding(insert, totals, _COUNTS))
_ADD_DAYS: Final = upsert(days, lambda insert: _adding(insert, days, (*_COUNTS, "lookups")))
