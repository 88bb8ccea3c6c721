"""Everything that the log holds, to take along: no text and no values of pastes, people as keyed hashes.

It is read in pages that each begin after the last row of the one before, so memory stays small and no transaction long.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal, assert_never

from sqlalchemy import Column, Select, select, tuple_
from sqlalchemy import Row as SqlRow

from bot.core.tabular import FORMATS, Row
from bot.store.engine import Database
from bot.store.schema import occurrences, totals
from bot.store.scopes import Scope

Kind = Literal["occurrences", "totals"]
"""What can be exported: each error that was met, or their sums by hour."""

FormatName = Literal["csv", "json"]

_PAGE: Final = 2_000
_log: Final = occurrences.c
_total: Final = totals.c
_COLUMNS: Final = {
    "occurrences": (
        *("at", "guild_id", "channel_id", "place_id", "source_id", "person", "entry", "code", "confidence"),
        *("source", "language", "answered", "outcome", "outcome_at"),
    ),
    "totals": ("hour", "guild_id", "channel_id", "entry", "source", "language", "seen", "answered", "solved", "wrong"),
}


@dataclass(frozen=True, slots=True)
class Export:
    """What is wanted, of which guild (None for all), from ``since`` until before ``until`` (UTC)."""

    kind: Kind
    format: FormatName
    guild_id: int | None
    since: datetime
    until: datetime


class Exports:
    """Gives out what is asked for, piece by piece."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def text(self, export: Export) -> AsyncIterator[str]:
        """The file, in pieces of any length."""
        form = FORMATS[export.format]
        yield form.begin(_COLUMNS[export.kind])
        first = True
        async for page in self._pages(export):
            pieces = []
            for row in page:
                pieces.append(form.row(row, first=first))
                first = False
            yield "".join(pieces)
        yield form.end()

    async def _pages(self, export: Export) -> AsyncIterator[list[Row]]:
        statement, order = _question(export)
        after: Sequence[object] | None = None
        while True:
            page = statement if after is None else statement.where(tuple_(*order) > tuple(after))
            async with self._database.survey() as connection:
                found = (await connection.execute(page.order_by(*order).limit(_PAGE))).all()
            yield [_row(row, export.kind) for row in found]
            if len(found) < _PAGE:
                return
            after = [getattr(found[-1], column.name) for column in order]


def _question(export: Export) -> tuple[Select[Any], tuple[Column[Any], ...]]:
    """The rows that are wanted, and their order, in which no two are alike."""
    scope = Scope(export.guild_id)
    match export.kind:
        case "occurrences":
            where = scope.rows(export.since, export.until)
            order = (_log.id,) if export.guild_id is None else (_log.at, _log.id)
            return select(*(_log[name] for name in _COLUMNS["occurrences"]), _log.id).where(where), order
        case "totals":
            where = scope.hours(export.since, export.until)
            return select(totals).where(where), tuple(totals.primary_key)
        case _:
            assert_never(export.kind)


def _row(row: SqlRow[Any], kind: Kind) -> Row:
    values = {name: getattr(row, name) for name in _COLUMNS[kind]}
    if kind == "totals":
        values["hour"] = datetime.fromtimestamp(row.hour * 3_600, UTC)
    return values
