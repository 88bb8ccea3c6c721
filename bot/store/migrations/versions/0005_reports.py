"""When an outcome was said, which channel a thread is in, and rollups as reports read them."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_SAME = "{0}.guild_id = people.guild_id AND {0}.person = people.person AND {0}.entry = people.entry"
_BEFORE = f"FROM people AS o WHERE {_SAME.format('o')} AND o.day < people.day"
_MEETINGS_BEFORE = f"""
UPDATE people SET
    previous = COALESCE((SELECT MAX(o.day) {_BEFORE}), -1),
    second = COALESCE((
        SELECT CASE WHEN o.count > 1 THEN o.day ELSE
            (SELECT MAX(p.day) FROM people AS p WHERE {_SAME.format("p")} AND p.day < o.day) END
        {_BEFORE} ORDER BY o.day DESC LIMIT 1
    ), -1)
"""  # noqa: S608 - the names above
_COUNTS = ("seen", "answered", "solved", "wrong")


def upgrade() -> None:
    for table in ("claims", "occurrences"):
        op.add_column(table, sa.Column("place_id", sa.BigInteger, nullable=False, server_default="0"))
        op.execute(f"UPDATE {table} SET place_id = channel_id")  # noqa: S608 - the names above
    op.add_column("occurrences", sa.Column("outcome_at", sa.BigInteger))
    op.create_index("ix_occurrences_place_id_entry_at", "occurrences", ["place_id", "entry", "at"])
    op.create_index("ix_occurrences_entry_at", "occurrences", ["entry", "at"])
    op.create_index(
        "ix_occurrences_solved",
        "occurrences",
        ["guild_id", "entry", "at", "outcome_at"],
        sqlite_where=sa.text("outcome = 'solved' AND source <> 'slash'"),
        postgresql_where=sa.text("outcome = 'solved' AND source <> 'slash'"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _lay_out_anew()
    else:
        op.drop_constraint("pk_totals", "totals")
        op.create_index("ix_people_guild_id_day", "people", ["guild_id", "day"])
        op.create_primary_key("pk_totals", "totals", ["guild_id", "entry", "hour", "channel_id", "source", "language"])
    for column in ("previous", "second"):
        op.add_column("people", sa.Column(column, sa.Integer, nullable=False, server_default="-1"))
    op.create_index("ix_people_guild_id_person_entry_day", "people", ["guild_id", "person", "entry", "day"])
    op.execute(_MEETINGS_BEFORE)
    _days()


def _days() -> None:
    op.create_table(
        "days",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("day", sa.Integer, nullable=False, autoincrement=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in (*_COUNTS, "lookups")),
        sa.PrimaryKeyConstraint("guild_id", "entry", "day", name="pk_days"),
        sqlite_with_rowid=False,
    )
    met = ", ".join(f"SUM(CASE WHEN source <> 'slash' THEN {name} ELSE 0 END)" for name in _COUNTS)
    op.execute(
        f"INSERT INTO days (guild_id, entry, day, {', '.join(_COUNTS)}, lookups) "  # noqa: S608 - the names above
        f"SELECT guild_id, entry, hour / 24, {met}, SUM(CASE WHEN source = 'slash' THEN seen ELSE 0 END) "
        "FROM totals GROUP BY guild_id, entry, hour / 24"
    )


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
        *(sa.Column(name, sa.Integer, nullable=False) for name in _COUNTS),
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
