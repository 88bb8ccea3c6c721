"""What guilds teach, who changed it, errors that nothing explains, and by what an error was recognised."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("occurrences", sa.Column("rule", sa.String(16)))
    op.add_column("occurrences", sa.Column("wording", sa.String(400)))
    op.add_column("guilds", sa.Column("mod_channel", sa.BigInteger))
    _knowledge()
    _unknowns()


def downgrade() -> None:
    for table in ("sightings", "unknowns", "audit", "knowledge"):
        op.drop_table(table)
    op.drop_column("guilds", "mod_channel")
    op.drop_column("occurrences", "wording")
    op.drop_column("occurrences", "rule")


def _knowledge() -> None:
    op.create_table(
        "knowledge",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("lesson", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "entry", name="pk_knowledge"),
    )
    op.create_table(
        "audit",
        sa.Column("id", _ID, nullable=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("entry", sa.String(80), nullable=False),
        sa.Column("before", sa.JSON),
        sa.Column("after", sa.JSON),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_guild_id_at", "audit", ["guild_id", "at"])


def _unknowns() -> None:
    op.create_table(
        "unknowns",
        sa.Column("id", _ID, nullable=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("code", sa.String(16)),
        sa.Column("sketch", sa.String(2800), nullable=False),
        sa.Column("shape", sa.String(300)),
        sa.Column("state", sa.String(16), nullable=False, server_default="open"),
        sa.Column("first_at", sa.BigInteger, nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unknowns"),
    )
    op.create_index("ix_unknowns_guild_id_last_at", "unknowns", ["guild_id", "last_at"])
    op.create_table(
        "sightings",
        sa.Column("source_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("unknown_id", _ID, nullable=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("source_id", name="pk_sightings"),
        sa.ForeignKeyConstraint(
            ["unknown_id"], ["unknowns.id"], name="fk_sightings_unknown_id_unknowns", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_sightings_unknown_id", "sightings", ["unknown_id"])
