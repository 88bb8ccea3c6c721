"""Errors that no entry explains, clustered by their normalised shape: the inbox of each guild."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Row, Select, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.unknown import ALIKE_SKETCH, Sketch, Unknown, nearest, shared, sketch
from bot.store.engine import Database, insert_into
from bot.store.people import Pseudonyms
from bot.store.schema import sightings, unknowns

State = Literal["open", "taught", "ignored"]

_COMPARED: Final = 500
"""Unknown errors of a guild, the latest first, with which a new one is compared."""

_PEOPLE: Final = 2
"""Different people who must have met an error before its shape is kept."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One unknown error that at least two people met: how often, by how many, when (UTC), and where it was last met."""

    id: int
    shape: str
    code: str | None
    state: State
    count: int
    people: int
    first_at: datetime
    last_at: datetime
    channel_id: int
    source_id: int


@dataclass(frozen=True, slots=True)
class Inbox:
    """A page of the open clusters of a guild, the one that most people met first.

    ``total`` counts all of them, ``single`` those that only one person met, which have no shape to show.
    """

    clusters: tuple[Cluster, ...]
    total: int
    single: int


class Unknowns:
    """The inbox; one process serves one guild, and takes its messages one after the other."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database = database
        self._pseudonyms = pseudonyms
        self._one = asyncio.Lock()  # two at the same time would open two clusters for the same error

    async def met(
        self, source_id: int, found: Unknown, *, guild_id: int, channel_id: int, user_id: int, at: datetime
    ) -> None:
        """Count a message that reports an unknown error; once, however often it is told."""
        person = self._pseudonyms.of(user_id)
        key = self._pseudonyms.words_key
        async with self._one, self._database.write() as connection:
            if await connection.scalar(select(sightings.c.source_id).where(sightings.c.source_id == source_id)):
                return
            same = await _same(connection, guild_id, found, key)
            unknown_id = same.id if same else await _open(connection, guild_id, found, at, key)
            sighting = {"source_id": source_id, "unknown_id": unknown_id, "channel_id": channel_id}
            await connection.execute(insert_into(connection, sightings).values(**sighting, person=person, at=at))
            await connection.execute(
                update(unknowns).where(unknowns.c.id == unknown_id, unknowns.c.last_at < at).values(last_at=at)
            )
            if same and same.shape is None and await _people(connection, unknown_id) >= _PEOPLE:
                shape = shared(found.shape, _sketch(same.sketch), key)
                await connection.execute(update(unknowns).where(unknowns.c.id == unknown_id).values(shape=shape))

    async def inbox(self, guild_id: int, *, offset: int = 0, limit: int) -> Inbox:
        """A page of the open errors of a guild."""
        ours = (unknowns.c.guild_id == guild_id) & (unknowns.c.state == "open")
        total, single = func.count(unknowns.c.shape), func.count()
        async with self._database.read() as connection:
            numbers = (await connection.execute(select(total, single).where(ours))).one()
            order = (_people_count.desc(), _count.desc(), unknowns.c.last_at.desc(), unknowns.c.id)
            page = _clusters(ours).order_by(*order).offset(offset).limit(limit)
            clusters = await _read(connection, page)
        return Inbox(tuple(clusters), numbers[0], numbers[1] - numbers[0])

    async def cluster(self, guild_id: int, unknown_id: int) -> Cluster | None:
        """One unknown error of the guild, in whichever state; None where it has none of this id."""
        ours = (unknowns.c.guild_id == guild_id) & (unknowns.c.id == unknown_id)
        async with self._database.read() as connection:
            return next(iter(await _read(connection, _clusters(ours))), None)

    async def settle(self, guild_id: int, unknown_id: int, state: State) -> bool:
        """Take an error out of the inbox, or put it back; False where it is in that state, or there is none."""
        ours = (unknowns.c.guild_id == guild_id) & (unknowns.c.id == unknown_id) & (unknowns.c.state != state)
        async with self._database.write() as connection:
            return (await connection.execute(update(unknowns).where(ours).values(state=state))).rowcount == 1


async def drop_unseen(connection: AsyncConnection) -> None:
    """Delete unknown errors of which no sighting is left, but those that moderators decided about."""
    seen = exists().where(sightings.c.unknown_id == unknowns.c.id)
    undecided = unknowns.c.shape.is_(None) | (unknowns.c.state == "open")
    await connection.execute(delete(unknowns).where(~seen, undecided))


_count: Final = func.count(sightings.c.source_id)
_people_count: Final = func.count(sightings.c.person.distinct())


def _clusters(which: ColumnElement[bool]) -> Select[Any]:
    columns = [unknowns.c[name] for name in ("id", "shape", "code", "state", "first_at", "last_at")]
    return (
        select(*columns, _count.label("count"), _people_count.label("people"))
        .add_columns(func.max(sightings.c.source_id).label("source_id"))
        .join_from(unknowns, sightings)
        .where(which, unknowns.c.shape.is_not(None))
        .group_by(*columns)
    )


async def _read(connection: AsyncConnection, statement: Select[Any]) -> Sequence[Cluster]:
    rows = (await connection.execute(statement)).mappings().all()
    latest = select(sightings.c.source_id, sightings.c.channel_id)
    latest = latest.where(sightings.c.source_id.in_([row["source_id"] for row in rows]))
    channels = {row.source_id: row.channel_id for row in await connection.execute(latest)}
    return [Cluster(**row, channel_id=channels[row["source_id"]]) for row in rows]


async def _same(connection: AsyncConnection, guild_id: int, found: Unknown, key: bytes) -> Row[Any] | None:
    """The latest unknown error of the guild that is the same."""
    latest = select(unknowns).where(unknowns.c.guild_id == guild_id).order_by(unknowns.c.last_at.desc())
    known = (await connection.execute(latest.limit(_COMPARED))).all()
    shown = [row for row in known if row.shape is not None]
    place = nearest(found.shape, [row.shape for row in shown])
    if place is not None:
        return shown[place]
    ours = sketch(found.shape, key)
    likeness = [(ours.likeness(_sketch(row.sketch)), row) for row in known]
    best, row = max(likeness, key=lambda pair: pair[0], default=(0.0, None))
    return row if best >= ALIKE_SKETCH else None


async def _open(connection: AsyncConnection, guild_id: int, found: Unknown, at: datetime, key: bytes) -> int:
    row = {"guild_id": guild_id, "code": found.code, "first_at": at, "last_at": at}
    words = " ".join(sorted(sketch(found.shape, key).words))
    new = insert(unknowns).values(**row, sketch=words).returning(unknowns.c.id)
    return int((await connection.execute(new)).scalar_one())


async def _people(connection: AsyncConnection, unknown_id: int) -> int:
    people = select(func.count(sightings.c.person.distinct())).where(sightings.c.unknown_id == unknown_id)
    return int((await connection.execute(people)).scalar_one())


def _sketch(words: str) -> Sketch:
    return Sketch(frozenset(words.split()))
