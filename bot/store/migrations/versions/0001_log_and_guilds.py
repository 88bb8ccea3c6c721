"""The log, its rollups, and the settings of guilds."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _log()
    _rollups()
    _guilds()
    op.create_table(
        "meta",
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )


def downgrade() -> None:
    for table in ("meta", "helper_roles", "watched", "guilds", "totals", "people", "occurrences", "claims"):
        op.drop_table(table)


def _log() -> None:
    op.create_table(
        "claims",
        sa.Column("source_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("guild_id", sa.BigInteger),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("reply_id", sa.BigInteger),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("source_id", name="pk_claims"),
    )
    op.create_table(
        "occurrences",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("source_id", sa.BigInteger, nullable=False),
        sa.Column("guild_id", sa.BigInteger),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("code", sa.String(16), nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("outcome", sa.String(16)),
        sa.Column("answered", sa.Boolean, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_occurrences"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["claims.source_id"], name="fk_occurrences_source_id_claims", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("source_id", "entry", name="uq_occurrences_source_id_entry"),
    )
    op.create_index("ix_occurrences_guild_id_at", "occurrences", ["guild_id", "at"])
    op.create_index("ix_occurrences_guild_id_entry_at", "occurrences", ["guild_id", "entry", "at"])


def _rollups() -> None:
    op.create_table(
        "people",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("day", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "entry", "day", "person", name="pk_people"),
    )
    op.create_table(
        "totals",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("seen", sa.Integer, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("solved", sa.Integer, nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "channel_id", "entry", "source", "language", "hour", name="pk_totals"),
    )


def _guilds() -> None:
    op.create_table(
        "guilds",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("mode", sa.String(16), nullable=False, server_default="answer"),
        sa.Column("paused_until", sa.BigInteger),
        sa.Column("language", sa.String(16)),
        sa.Column("added_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("guild_id", name="pk_guilds"),
    )
    for table, member in (("watched", "channel_id"), ("helper_roles", "role_id")):
        op.create_table(
            table,
            sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
            sa.Column(member, sa.BigInteger, nullable=False, autoincrement=False),
            sa.PrimaryKeyConstraint("guild_id", member, name=f"pk_{table}"),
        )
