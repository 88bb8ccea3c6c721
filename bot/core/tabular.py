"""Rows of named values as CSV or JSON, piece by piece."""

import csv
import io
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final, Protocol

Row = Mapping[str, object]
"""Values by column; moments are aware."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


class Format(Protocol):
    """Gives the text before the rows, of a row (``first`` of all or not), and after them."""

    def begin(self, columns: tuple[str, ...]) -> str:
        """The text before the rows."""

    def row(self, row: Row, *, first: bool) -> str:
        """The text of a row."""

    def end(self) -> str:
        """The text after the rows."""


class Csv:
    """RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it."""

    def begin(self, columns: tuple[str, ...]) -> str:
        """The names of the columns."""
        return _csv(columns)

    def row(self, row: Row, *, first: bool) -> str:  # noqa: ARG002 - all formats are asked alike
        """A line; nothing stands for what is not known."""
        return _csv(tuple(map(_cell, row.values())))

    def end(self) -> str:
        """Nothing."""
        return ""


class Json:
    """An array of objects, one a line."""

    def begin(self, columns: tuple[str, ...]) -> str:  # noqa: ARG002
        """The array's opening."""
        return "["

    def row(self, row: Row, *, first: bool) -> str:
        """An object."""
        told = {name: _moment(value) for name, value in row.items()}
        return ("\n" if first else ",\n") + json.dumps(told, ensure_ascii=False)

    def end(self) -> str:
        """The array's end."""
        return "\n]\n"


FORMATS: Final[Mapping[str, Format]] = {"csv": Csv(), "json": Json()}
"""By the ending of the file's name."""


def _csv(cells: tuple[object, ...]) -> str:
    file = io.StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    if isinstance(value, bool):
        return str(value).lower()
    return _moment(value)


def _moment(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
