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
_PEOPLE = ("guild_id", "entry", "day", "person")
_TOTALS = ("guild_id", "entry", "hour", "channel_id", "source", "language")
_TOTALS_BEFORE = ("guild_id", "channel_id", "entry", "source", "language", "hour")


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
        _lay_out(_TOTALS, with_rowid=False)
    else:
        op.drop_constraint("pk_totals", "totals")
        op.create_index("ix_people_guild_id_day", "people", ["guild_id", "day"])
        op.create_primary_key("pk_totals", "totals", list(_TOTALS))
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


def downgrade() -> None:
    op.drop_table("days")
    op.drop_index("ix_people_guild_id_person_entry_day", "people")
    for column in ("previous", "second"):
        op.drop_column("people", column)
    if op.get_bind().dialect.name == "sqlite":
        _lay_out(_TOTALS_BEFORE, with_rowid=True)
    else:
        op.drop_constraint("pk_totals", "totals")
        op.drop_index("ix_people_guild_id_day", "people")
        op.create_primary_key("pk_totals", "totals", list(_TOTALS_BEFORE))
    for index in ("ix_occurrences_solved", "ix_occurrences_entry_at", "ix_occurrences_place_id_entry_at"):
        op.drop_index(index, "occurrences")
    op.drop_column("occurrences", "outcome_at")
    for table in ("claims", "occurrences"):
        op.drop_column(table, "place_id")


def _lay_out(totals: tuple[str, ...], *, with_rowid: bool) -> None:
    """SQLite keeps the rows of these tables in their key's order, or not; a table cannot be changed to that."""
    types = {"guild_id": sa.BigInteger, "channel_id": sa.BigInteger, "hour": sa.Integer, "day": sa.Integer}
    for table, key, counts in (("people", _PEOPLE, ("count",)), ("totals", totals, _COUNTS)):
        lengths = {"entry": 80, "person": 32}
        op.create_table(
            f"{table}_new",
            *(
                sa.Column(
                    name, types.get(name) or sa.String(lengths.get(name, 16)), nullable=False, autoincrement=False
                )
                for name in key
            ),
            *(sa.Column(name, sa.Integer, nullable=False) for name in counts),
            sa.PrimaryKeyConstraint(*key, name=f"pk_{table}"),
            sqlite_with_rowid=with_rowid,
        )
        columns = ", ".join((*key, *counts))
        op.execute(f"INSERT INTO {table}_new ({columns}) SELECT {columns} FROM {table}")  # noqa: S608
        op.drop_table(table)
        op.rename_table(f"{table}_new", table)
