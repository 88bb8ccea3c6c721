"""What is given out: everything of a guild and a time, in pages, and nothing that names a person or quotes a paste."""

import csv
import io
import json
from datetime import timedelta
from typing import Any

import pytest

from bot.store import exports
from bot.store.exports import Export, FormatName, Kind
from bot.store.occurrences import Finding
from bot.store.store import Store
from tests.store.world import NOON, Event, play

DAY = timedelta(days=1)


async def text(store: Store, kind: Kind = "occurrences", form: FormatName = "json", guild_id: int | None = 1) -> str:
    export = Export(kind, form, guild_id, NOON - DAY, NOON + DAY)
    return "".join([piece async for piece in store.exports.text(export)])


async def rows(store: Store, kind: Kind = "occurrences", guild_id: int | None = 1) -> list[dict[str, Any]]:
    """The JSON's rows, after the CSV was found to hold the same."""
    told = json.loads(await text(store, kind, "json", guild_id))
    lines = list(csv.DictReader(io.StringIO(await text(store, kind, "csv", guild_id), newline="")))
    assert [list(row) for row in lines] == [list(row) for row in told]
    assert [row["entry"] for row in lines] == [row["entry"] for row in told]
    return list(told)


@pytest.mark.parametrize("guild_id", [1, None])
async def test_every_row_is_given_out_once_in_pages(
    store: Store, monkeypatch: pytest.MonkeyPatch, guild_id: int | None
) -> None:
    monkeypatch.setattr(exports, "_PAGE", 3)
    for number in range(10):
        await play(store, Event(number, at=NOON + timedelta(seconds=number // 4), entries=("a", "b")[: 1 + number % 2]))
    await play(store, Event(90, guild_id=2))
    await play(store, Event(91, at=NOON - 2 * DAY))
    found = [(row["source_id"], row["entry"]) for row in await rows(store, guild_id=guild_id)]
    expected = [(number, entry) for number in range(10) for entry in ("a", "b")[: 1 + number % 2]]
    assert sorted(found) == sorted(expected + [(90, "insufficient-balance")] * (guild_id is None))


async def test_an_occurrence_says_what_became_of_it_and_not_who_met_it(store: Store) -> None:
    event = Event(7, user_id=123456789, thread_id=99, outcomes=("solved",), outcome_after=timedelta(minutes=5))
    await play(store, event)
    [row] = await rows(store)
    assert row == {
        "at": "2026-03-01T12:00:00+00:00",
        "guild_id": 1,
        "channel_id": 99,
        "place_id": 10,
        "source_id": 7,
        "person": store.log.person(123456789),
        "entry": "insufficient-balance",
        "code": "402",
        "confidence": 0.9,
        "source": "auto",
        "language": "en",
        "answered": True,
        "outcome": "solved",
        "outcome_at": "2026-03-01T12:05:00+00:00",
    }


async def test_values_of_pastes_stay_here(store: Store) -> None:
    await store.log.claim(7, guild_id=1, channel_id=10, user_id=100, at=NOON)
    found = [Finding("model-not-exist", "400", 1.0, {"model": "my-secret-model"})]
    await store.log.record(7, found, source="auto", language="en", answered=True)
    for kind in ("occurrences", "totals"):
        for form in ("csv", "json"):
            assert "secret" not in await text(store, kind, form)


async def test_totals_are_by_hour(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "_PAGE", 2)
    for number in range(6):
        await play(store, Event(number, at=NOON + timedelta(minutes=20 * number), outcomes=("wrong",)))
    await play(store, Event(90, guild_id=2))
    found = await rows(store, "totals")
    assert [(row["hour"], row["seen"], row["wrong"]) for row in found] == [
        ("2026-03-01T12:00:00+00:00", 3, 3),
        ("2026-03-01T13:00:00+00:00", 3, 3),
    ]
    assert len(await rows(store, "totals", None)) == 3


async def test_an_empty_log_gives_valid_files(store: Store) -> None:
    assert await rows(store) == []
    assert await rows(store, "totals") == []
