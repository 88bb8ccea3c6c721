"""CSV and JSON of rows, also with hostile values."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.tabular import FORMATS, Row

texts = st.text(max_size=8)
values = st.none() | st.booleans() | st.integers() | texts | st.sampled_from(["=1+1", "+x", "-x", "@x", "\tx", "\rx"])


def text(name: str, rows: list[Row]) -> str:
    form = FORMATS[name]
    pieces = [form.row(row, first=number == 0) for number, row in enumerate(rows)]
    return "".join((form.begin(("a", "b")), *pieces, form.end()))


@pytest.mark.parametrize("hostile", ['=HYPERLINK("http://evil","x")', "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_spreadsheet_runs_no_cell_as_a_formula(hostile: str) -> None:
    [_, cells] = csv.reader(io.StringIO(text("csv", [{"a": hostile, "b": 1}]), newline=""))
    assert cells == [f"'{hostile}", "1"]


@given(st.lists(st.builds(lambda a, b: {"a": a, "b": b}, values, values), max_size=5))
def test_json_holds_every_value_as_it_is(rows: list[Row]) -> None:
    assert json.loads(text("json", rows)) == rows


@given(st.lists(st.builds(lambda a, b: {"a": a, "b": b}, texts, st.integers()), max_size=5))
def test_csv_holds_every_row_and_no_formula(rows: list[Row]) -> None:
    header, *lines = csv.reader(io.StringIO(text("csv", rows), newline=""))
    assert header == ["a", "b"]
    assert len(lines) == len(rows)
    for row, (a, b) in zip(rows, lines, strict=True):
        assert a.removeprefix("'") == str(row["a"]).removeprefix("'")
        assert not a.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert b == str(row["b"])


def test_moments_are_iso_8601_and_what_is_unknown_is_empty() -> None:
    row = {"a": datetime(2026, 3, 1, 12, tzinfo=UTC), "b": None}
    assert text("csv", [row]).splitlines()[1] == "2026-03-01T12:00:00+00:00,"
    assert json.loads(text("json", [row])) == [{"a": "2026-03-01T12:00:00+00:00", "b": None}]
