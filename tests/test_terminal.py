"""Reports in the terminal: readable, and nothing in them taken for markup."""

import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console
from rich.table import Table

from bot.core.catalog import Catalog
from bot.core.periods import span
from bot.core.recurrence import Count, Report, Sighting, report
from bot.resources import data_directory, read_catalog
from bot.terminal import report_json, report_table

UNTIL = datetime(2026, 11, 24, 12, tzinfo=UTC)


def of(*counts: Count) -> Report:
    return report(counts, span(timedelta(days=7), UNTIL))


def count(entry: str, seen: int, before: int | None, time_to_solved: timedelta | None = None) -> Count:
    return Count(
        entry=entry,
        seen=seen,
        people=seen,
        repeated=0,
        answered=seen,
        solved=0,
        wrong=0,
        lookups=0,
        before=before,
        time_to_solved=time_to_solved,
        last=Sighting(UNTIL, 10, 20),
    )


def printed(table: Table) -> str:
    console = Console(file=io.StringIO(), width=110)
    console.print(table)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_change_is_a_percentage_or_new_or_unknown() -> None:
    table = report_table(
        of(count("rate-limit", 15, 10), count("overloaded", 4, 0), count("gone-since", 3, None)),
        read_catalog(data_directory()),
    )
    rows = [line.split() for line in printed(table).splitlines() if "24 Nov 12:00" in line]
    assert [row[-8] for row in rows] == ["+50%", "new", "–"]
    assert rows[0][:2] == ["429", "·"]
    assert rows[2][0] == "gone-since"


def test_brackets_in_a_name_are_shown() -> None:
    assert "[DONE]" in printed(report_table(of(count("[DONE]", 1, None)), Catalog([])))


def test_json_holds_times_and_what_is_new() -> None:
    told = json.loads(report_json(of(count("overloaded", 4, 0))))
    assert told["span"]["until"] == "2026-11-24T13:00:00+00:00"
    assert told["seen"] == 4
    assert told["issues"][0]["is_new"] is True
    assert told["issues"][0]["last"] == {"at": "2026-11-24T12:00:00+00:00", "channel_id": 10, "message_id": 20}


@pytest.mark.parametrize(
    ("seconds", "said"), [(45, "45 s"), (720, "12 min"), (12_600, "3.5 h"), (180_000, "2.1 d"), (None, "–")]
)
def test_the_time_to_solved_is_short(seconds: int | None, said: str) -> None:
    took = None if seconds is None else timedelta(seconds=seconds)
    assert f" {said} " in printed(report_table(of(count("overloaded", 4, None, took)), Catalog([])))
