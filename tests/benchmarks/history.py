"""Fills a database with a long history: half of it in one guild, half over 2,000; 400 entries, 180 days, Zipf.

Rows and both rollups are made together, so they agree as the log keeps them. Claims are left out: reports do not
read them.
"""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final

import asyncpg
import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Table, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, DropIndex

from bot.store.schema import days, occurrences, people, totals
from bot.store.store import Store

KEY: Final = "1f" * 32
END: Final = datetime(2026, 11, 24, 18, tzinfo=UTC)
"""When the history ends."""

LARGE_GUILD: Final = 1
SMALL_GUILD: Final = 2
"""One of the small ones."""

_DAYS, _ENTRIES, _GUILDS, _CHANNELS = 180, 400, 2_000, 5
_SOURCES: Final = ("auto", "picture", "menu", "slash")
_LOOKUP: Final = _SOURCES.index("slash")
_LANGUAGES: Final = ("en", "zh-CN", "ru", "ja", "ko", "pt-BR")
_OUTCOMES: Final = (None, "solved", "stuck", "wrong", "dismissed")
_ERRORS_OF_A_PERSON: Final = 4
_BATCH: Final = 100_000
_Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class History:
    """Columns of equal length, one place for each occurrence, in the order of time."""

    at: _Numbers
    guild: _Numbers
    channel: _Numbers
    person: _Numbers
    entry: _Numbers
    source: _Numbers
    language: _Numbers
    outcome: _Numbers
    answered: _Numbers
    delay: _Numbers


def make(rows: int, seed: int = 402) -> History:
    """A history of so many occurrences; the same for the same numbers."""
    chance = np.random.default_rng(seed)
    large = chance.random(rows) < 0.5
    crowd = np.where(large, rows // 2, rows // 2 // _GUILDS) // _ERRORS_OF_A_PERSON + 1
    answered = (chance.random(rows) < 0.8).astype(np.int64)
    outcome = chance.choice(len(_OUTCOMES), rows, p=(0.66, 0.2, 0.06, 0.02, 0.06))
    return History(
        at=_moments(chance, rows),
        guild=np.where(large, LARGE_GUILD, SMALL_GUILD + chance.integers(0, _GUILDS, rows)),
        channel=_zipf(chance, _CHANNELS, rows),
        person=(crowd * chance.random(rows) ** 2).astype(np.int64),
        entry=_zipf(chance, _ENTRIES, rows),
        source=chance.choice(len(_SOURCES), rows, p=(0.8, 0.04, 0.06, 0.1)),
        language=_zipf(chance, len(_LANGUAGES), rows),
        outcome=np.where(answered == 1, outcome, 0),
        answered=answered,
        delay=chance.lognormal(7, 1.5, rows).astype(np.int64),
    )


def _moments(chance: np.random.Generator, rows: int) -> _Numbers:
    """Seconds since 1970, sorted; by day twice as many as by night."""
    day = chance.integers(0, _DAYS, rows)
    hour = chance.choice(24, rows, p=np.repeat((1, 2, 2, 1), 6) / 36)
    start = int(END.timestamp()) - _DAYS * 86_400
    return np.sort(start + day * 86_400 + hour * 3_600 + chance.integers(0, 3_600, rows))


def _zipf(chance: np.random.Generator, kinds: int, rows: int) -> _Numbers:
    weights = 1 / np.arange(1, kinds + 1)
    return chance.choice(kinds, rows, p=weights / weights.sum())


async def fill(url: str, rows: int) -> None:
    """Make the database at the URL, empty or not there yet, hold a history of so many occurrences."""
    async with Store.open(url, KEY):
        pass
    history = await asyncio.to_thread(make, rows)
    filled = {
        occurrences: _occurrences(history),
        people: _people(history),
        totals: _totals(history),
        days: _days(history),
    }
    if url.startswith("sqlite"):
        _fill_sqlite(str(make_url(url).database), filled)
    else:
        await _fill_postgres(url, filled)


def _occurrences(history: History) -> Iterator[tuple[Any, ...]]:
    names = [_entry(number) for number in range(_ENTRIES)]
    for start in range(0, len(history.at), _BATCH):
        part = slice(start, start + _BATCH)
        columns = (getattr(history, name)[part].tolist() for name in History.__dataclass_fields__)
        for id_, (at, guild, channel, person, entry, source, language, outcome, answered, delay) in enumerate(
            zip(*columns, strict=True), start + 1
        ):
            place = guild * 10 + channel
            said_at = at + delay if outcome else None
            yield (
                *(id_, id_, guild, place, place, _hash(guild, person), names[entry], "402", 0.9),
                *(_SOURCES[source], _LANGUAGES[language], _OUTCOMES[outcome], said_at, bool(answered), at, "{}"),
            )


def _people(history: History) -> Iterator[tuple[Any, ...]]:
    met = history.source != _LOOKUP
    who = ((history.guild * 512 + history.entry) * 2**24 + history.person) * 2**15
    keys, counts = np.unique((who + history.at // 86_400)[met], return_counts=True)
    day, same = keys % 2**15, np.diff(keys >> 15, prepend=-1) == 0
    previous = np.where(same, np.roll(day, 1), -1)
    # Two meetings on the previous day are the last two; else the one before that day's is the one earlier.
    second = np.where(same, np.where(np.roll(counts, 1) > 1, previous, np.roll(previous, 1)), -1)
    order = np.argsort(day, kind="stable")  # as time brings them
    columns = (column[order].tolist() for column in (keys >> 15, day, counts, previous, second))
    for packed, *told in zip(*columns, strict=True):
        rest, person = divmod(packed, 2**24)
        guild, entry = divmod(rest, 512)
        yield guild, _entry(entry), told[0], _hash(guild, person), *told[1:]


def _totals(history: History) -> Iterator[tuple[Any, ...]]:
    key = history.at // 3_600
    for column, size in (("guild", 4_096), ("entry", 512), ("channel", 8), ("source", 4), ("language", 8)):
        key = key * size + getattr(history, column)
    for packed, *numbers in _summed(key, history, np.ones(len(key), np.int64)):
        rest, language = divmod(packed, 8)
        rest, source = divmod(rest, 4)
        rest, channel = divmod(rest, 8)
        rest, entry = divmod(rest, 512)
        hour, guild = divmod(rest, 4_096)
        place = guild * 10 + channel
        yield guild, _entry(entry), hour, place, _SOURCES[source], _LANGUAGES[language], *numbers


def _days(history: History) -> Iterator[tuple[Any, ...]]:
    key = (history.at // 86_400 * 4_096 + history.guild) * 512 + history.entry
    met = (history.source != _LOOKUP).astype(np.int64)
    looked_up = np.bincount(np.unique(key, return_inverse=True)[1], weights=1 - met).astype(np.int64).tolist()
    for (packed, *numbers), lookups in zip(_summed(key, history, met), looked_up, strict=True):
        rest, entry = divmod(packed, 512)
        day, guild = divmod(rest, 4_096)
        yield guild, _entry(entry), day, *numbers, lookups


def _summed(key: _Numbers, history: History, counts: _Numbers) -> Iterator[tuple[int, ...]]:
    """Each key with the sums of seen, answered, solved and wrong of what counts."""
    keys, inverse = np.unique(key, return_inverse=True)
    told = (
        counts,
        counts * history.answered,
        counts * (history.outcome == _OUTCOMES.index("solved")),
        counts * (history.outcome == _OUTCOMES.index("wrong")),
    )
    sums = (np.bincount(inverse, weights=column).astype(np.int64).tolist() for column in told)
    return zip(keys.tolist(), *sums, strict=True)


def _entry(number: int) -> str:
    return f"entry-{number:03}"


def _hash(guild: int, person: int) -> str:
    """As long and as evenly spread as the hashes of the log."""
    number = (guild << 32 | person) * 0x9E3779B97F4A7C15F39CC0605CEDC835
    return f"{number & (1 << 128) - 1:032x}"


def _fill_sqlite(file: str, filled: dict[Table, Iterator[tuple[Any, ...]]]) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-1000000", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN")
    for table, rows in filled.items():
        names = _columns(table)
        for index in table.indexes:
            connection.execute(str(DropIndex(index).compile(dialect=sqlite.dialect())))
        marks = ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", rows)
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.close()


async def _fill_postgres(url: str, filled: dict[Table, Iterator[tuple[Any, ...]]]) -> None:
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("SET session_replication_role = replica; SET maintenance_work_mem = '1GB'")
        for table, rows in filled.items():
            for index in table.indexes:
                await connection.execute(str(DropIndex(index).compile(dialect=postgresql.dialect())))
            for some in _batched(rows, _BATCH):
                await connection.copy_records_to_table(table.name, records=some, columns=_columns(table))
            for index in table.indexes:
                await connection.execute(str(CreateIndex(index).compile(dialect=postgresql.dialect())))
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()


def _batched(rows: Iterator[tuple[Any, ...]], size: int) -> Iterator[list[tuple[Any, ...]]]:
    while some := list(islice(rows, size)):
        yield some


def _columns(table: Table) -> Sequence[str]:
    return [column.name for column in table.columns]
