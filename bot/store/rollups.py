"""Keeps the two rollups in step with the log, inside the log's own transaction."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import insert_into
from bot.store.schema import people, totals

_DAY: Final = 86_400
_HOUR: Final = 3_600
_COUNTS: Final = ("seen", "answered", "solved", "wrong")


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
        if row.source != "slash"
    ]
    if not rows:
        return
    statement = insert_into(connection, people).values(rows)
    count = people.c["count"] + statement.excluded["count"]
    await connection.execute(
        statement.on_conflict_do_update(index_elements=list(people.primary_key), set_={"count": count})
    )
    if change < 0:
        entries = people.c.entry.in_({row["entry"] for row in rows})
        await connection.execute(
            delete(people).where(people.c.guild_id == rows[0]["guild_id"], entries, people.c["count"] <= 0)
        )


async def count_totals(connection: AsyncConnection, changes: Iterable[tuple[Row[Any], Mapping[str, int]]]) -> None:
    """Add to the totals of each occurrence's hour; a change names what to add, less than 0 to take away."""
    rows = [_totals_row(row, change) for row, change in sorted(changes, key=lambda change: _entry(change[0]))]
    if not rows:
        return
    statement = insert_into(connection, totals).values(rows)
    sums = {name: totals.c[name] + statement.excluded[name] for name in _COUNTS}
    await connection.execute(statement.on_conflict_do_update(index_elements=list(totals.primary_key), set_=sums))


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


def _entry(occurrence: Row[Any]) -> str:
    """What rollup rows are written in order of: two transactions that lock them alike cannot block each other."""
    return str(occurrence.entry)


def _number(at: datetime, length: int) -> int:
    """Which day or hour since 1970 (UTC) a moment falls in; ``length`` in seconds."""
    return int(at.timestamp() // length)
