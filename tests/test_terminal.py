"""Reports in the terminal: readable, and nothing in them taken for markup."""

import io
import json
from datetime import UTC, datetime, timedelta

from rich.console import Console
from rich.table import Table

from bot.core.catalog import Catalog
from bot.core.recurrence import Count, Report, report
from bot.resources import data_directory, read_catalog
from bot.terminal import report_json, report_table

UNTIL = datetime(2026, 11, 24, 12, tzinfo=UTC)


def of(*counts: Count) -> Report:
    return report(counts, UNTIL - timedelta(days=7), UNTIL)


def count(entry: str, seen: int, before: int | None) -> Count:
    return Count(entry, seen, people=seen, answered=seen, solved=0, lookups=0, before=before, last_seen=UNTIL)


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
    assert [row[-6] for row in rows] == ["+50%", "new", "–"]
    assert rows[0][:2] == ["429", "·"]
    assert rows[2][0] == "gone-since"


def test_brackets_in_a_name_are_shown() -> None:
    assert "[DONE]" in printed(report_table(of(count("[DONE]", 1, None)), Catalog([])))


def test_json_holds_times_and_what_is_new() -> None:
    told = json.loads(report_json(of(count("overloaded", 4, 0))))
    assert told["until"] == "2026-11-24T12:00:00+00:00"
    assert told["seen"] == 4
    assert told["issues"][0]["is_new"] is True
