"""When an outcome was said, which channel a thread is in, and rollups in the order in which reports read them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for table in ("claims", "occurrences"):
        op.add_column(table, sa.Column("place_id", sa.BigInteger, nullable=False, server_default="0"))
        op.execute(f"UPDATE {table} SET place_id = channel_id")  # noqa: S608 - the names above
    op.add_column("occurrences", sa.Column("outcome_at", sa.BigInteger))
    op.create_index("ix_occurrences_place_id_entry_at", "occurrences", ["place_id", "entry", "at"])
    op.create_index("ix_occurrences_entry_at", "occurrences", ["entry", "at"])
    solved = sa.text("outcome = 'solved'")
    op.create_index(
        "ix_occurrences_solved",
        "occurrences",
        ["guild_id", "entry", "at"],
        sqlite_where=solved,
        postgresql_where=solved,
    )
    if op.get_bind().dialect.name == "sqlite":
        _lay_out_anew()
    else:
        op.drop_constraint("pk_totals", "totals")
        op.create_primary_key("pk_totals", "totals", ["guild_id", "entry", "hour", "channel_id", "source", "language"])
    op.create_index("ix_people_guild_id_person_entry_day", "people", ["guild_id", "person", "entry", "day"])
    op.create_index("ix_totals_guild_id_hour", "totals", ["guild_id", "hour"])


def _lay_out_anew() -> None:
    """SQLite keeps the rows of these tables in their key's order; a table cannot be changed to that."""
    op.create_table(
        "people_new",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("day", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "entry", "day", "person", name="pk_people"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "totals_new",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("seen", sa.Integer, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("solved", sa.Integer, nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "entry", "hour", "channel_id", "source", "language", name="pk_totals"),
        sqlite_with_rowid=False,
    )
    for table, columns in (
        ("people", "guild_id, entry, day, person, count"),
        ("totals", "guild_id, entry, hour, channel_id, source, language, seen, answered, solved, wrong"),
    ):
        op.execute(f"INSERT INTO {table}_new ({columns}) SELECT {columns} FROM {table}")  # noqa: S608
        op.drop_table(table)
        op.rename_table(f"{table}_new", table)
