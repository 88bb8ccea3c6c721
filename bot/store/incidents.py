"""Outages: who met the errors of one, what is usual, and the incident that is open for it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, NamedTuple

from sqlalchemy import ColumnElement, RowMapping, and_, func, or_, select, update

from bot.core.incidents import COVERED, HISTORY, History
from bot.store.engine import Database, insert_into
from bot.store.occurrences import STANDS
from bot.store.schema import incidents, occurrences, totals
from bot.store.scopes import Scope, hour
from bot.store.whole_days import oldest

State = Literal["suspected", "announced", "dismissed"]
"""What moderators said of an incident; suspected until they do."""

_TURN: Final = timedelta(minutes=2)
"""How long a process may take to bring an incident's messages up to date before another may."""


class Place(NamedTuple):
    """A message, and the channel that it is in."""

    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Incident:
    """An outage as a guild sees it.

    ``since`` and ``last_at`` are when its first and its newest report were written, ``ended_at`` is None while it lasts
    (all UTC). ``people`` and ``reports`` are counted up to ``last_at``. ``notice`` is the message for the moderators,
    ``announcements`` are those for everybody.
    """

    id: int
    guild_id: int
    state: State
    since: datetime
    opened_at: datetime
    last_at: datetime
    ended_at: datetime | None
    people: int
    reports: int
    notice: Place | None
    announcements: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """A covered error that somebody (a keyed hash) met, when (UTC) and where: of a thread, the channel it is in."""

    entry: str
    place_id: int
    person: str
    at: datetime


_COLUMNS: Final = tuple(incidents.c[name] for name in Incident.__slots__)


class Incidents:
    """The incidents of all guilds; at most one is live in a guild."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def met(self, guild_id: int, since: datetime, until: datetime) -> list[Met]:
        """The covered errors that people met from ``since`` to ``until``, both included, the oldest first."""
        log = occurrences.c
        statement = (
            select(log.entry, log.place_id, log.person, log.at)
            .where(log.guild_id == guild_id, log.at >= since, log.at <= until, log.entry.in_(COVERED))
            .where(log.source != "slash", STANDS, or_(log.outcome.is_(None), log.outcome != "wrong"))
            .order_by(log.at, log.id)
        )
        async with self._database.read() as connection:
            return [Met(*row) for row in await connection.execute(statement)]

    async def history(self, guild_id: int, now: datetime) -> History:
        """The reports of covered errors by hour, over as long as the usual is read from; for a moment in this hour."""
        present = hour(now)
        counts = (
            select(totals.c.entry, totals.c.hour, func.sum(totals.c.seen).label("seen"))
            .where(totals.c.guild_id == guild_id, totals.c.entry.in_(COVERED), totals.c.source != "slash")
            .where(totals.c.hour >= present - HISTORY // timedelta(hours=1), totals.c.hour < present)
            .group_by(totals.c.entry, totals.c.hour)
        )
        by_entry: dict[str, dict[int, int]] = {entry: {} for entry in COVERED}
        async with self._database.read() as connection:
            began = await connection.scalar(oldest(Scope(guild_id)))
            for row in await connection.execute(counts):
                by_entry[row.entry][row.hour] = row.seen
        return History(present if began is None else began * 24, by_entry)

    async def open(self, guild_id: int, *, since: datetime, at: datetime, people: int, reports: int) -> Incident | None:
        """Open an incident whose newest report was written ``at``; None where the guild has a live one."""
        row = {
            "guild_id": guild_id,
            "state": "suspected",
            "since": since,
            "opened_at": at,
            "last_at": at,
            "people": people,
            "reports": reports,
        }
        async with self._database.write() as connection:
            statement = insert_into(connection, incidents).values(row).on_conflict_do_nothing().returning(*_COLUMNS)
            return _incident((await connection.execute(statement)).mappings().one_or_none())

    async def live(self, guild_ids: Collection[int]) -> list[Incident]:
        """The incidents of these guilds that are not over, dismissed ones too."""
        statement = select(*_COLUMNS).where(incidents.c.ended_at.is_(None), incidents.c.guild_id.in_(guild_ids))
        async with self._database.read() as connection:
            rows = (await connection.execute(statement.order_by(incidents.c.id))).mappings().all()
        return [incident for row in rows if (incident := _incident(row))]

    async def is_announced(self, guild_id: int) -> bool:
        """Whether everybody in the guild has been told of an outage that is not over."""
        return any(incident.state == "announced" for incident in await self.live({guild_id}))

    async def judge(self, incident_id: int, guild_id: int, state: State) -> Incident | None:
        """Say what a suspected incident is, once; None where somebody has said so, or it is over."""
        c = incidents.c
        return await self._update(
            and_(c.id == incident_id, c.guild_id == guild_id, c.state == "suspected", c.ended_at.is_(None)), state=state
        )

    async def take_turn(self, incident_id: int, now: datetime) -> Incident | None:
        """A live incident, for the one process that may change its messages now; None for all others."""
        free = or_(incidents.c.turn_until.is_(None), incidents.c.turn_until <= now)
        mine = and_(incidents.c.id == incident_id, incidents.c.ended_at.is_(None), free)
        return await self._update(mine, turn_until=now + _TURN)

    async def end_turn(self, incident: Incident) -> None:
        """Keep how the incident is now: how far it has grown, whether it is over, which messages tell of it."""
        told = ("last_at", "ended_at", "people", "reports", "notice", "announcements")
        await self._update(
            incidents.c.id == incident.id, turn_until=None, **{name: getattr(incident, name) for name in told}
        )

    async def _update(self, which: ColumnElement[bool], **values: object) -> Incident | None:
        statement = update(incidents).where(which).values(**values).returning(*_COLUMNS)
        async with self._database.write() as connection:
            return _incident((await connection.execute(statement)).mappings().one_or_none())


def _incident(row: RowMapping | None) -> Incident | None:
    if row is None:
        return None
    notice = Place(*row["notice"]) if row["notice"] else None
    return Incident(
        **{**row, "notice": notice, "announcements": tuple(Place(*place) for place in row["announcements"])}
    )
