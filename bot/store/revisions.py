"""The steps between revisions; it loads Alembic, so ``bot.store.migrate`` imports it only when there is one to take."""

from collections.abc import Mapping
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, MetaData, func, select


def known() -> tuple[str, ...]:
    """All revisions, the oldest first."""
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return tuple(script.revision for script in scripts)[::-1]


def up(connection: Connection, revision: str = "head") -> None:
    """Take all steps up to a revision."""
    command.upgrade(_config(connection), revision)


def down(connection: Connection, revision: str) -> list[tuple[str, int]]:
    """Take all steps down to a revision.

    Gives what they dropped: tables and their rows, columns (``table.column``) and their values.
    """
    before = _columns(connection)
    counts = {table: _count(connection, columns) for table, columns in before.items()}
    command.downgrade(_config(connection), revision)
    after = _columns(connection)
    tables = [(table, counts[table][None]) for table in sorted(before.keys() - after.keys())]
    return tables + [
        (f"{table}.{column}", counts[table][column])
        for table in sorted(before.keys() & after.keys())
        for column in sorted(before[table].keys() - after[table].keys())
    ]


def _columns(connection: Connection) -> dict[str, Mapping[str, Column[object]]]:
    """The columns of each table, by name."""
    found = MetaData()
    found.reflect(connection)
    return {name: dict(table.columns.items()) for name, table in found.tables.items()}


def _count(connection: Connection, columns: Mapping[str, Column[object]]) -> dict[str | None, int]:
    """How many values each column of a table holds, and under None how many rows there are."""
    counts = [func.count(column).label(name) for name, column in columns.items()]
    row = connection.execute(select(func.count(), *counts)).one()
    return dict(zip([None, *columns], row, strict=True))


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    folder = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
