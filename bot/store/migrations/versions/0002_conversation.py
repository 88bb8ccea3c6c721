"""Values read in pastes, calls of helpers, corrections, and the languages of channels and people."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("claims", sa.Column("called_at", sa.BigInteger))
    op.create_index("ix_claims_reply_id", "claims", ["reply_id"])
    op.add_column("occurrences", sa.Column("placeholders", sa.JSON, nullable=False, server_default="{}"))
    op.create_index("ix_occurrences_channel_id_entry", "occurrences", ["channel_id", "entry"])
    op.add_column("guilds", sa.Column("call_role", sa.BigInteger))
    op.create_table(
        "channel_languages",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "channel_id", name="pk_channel_languages"),
    )
    op.create_table(
        "languages",
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_languages"),
    )
    op.create_table(
        "corrections",
        sa.Column("source_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("said", sa.String(80)),
        sa.Column("meant", sa.String(80)),
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("source_id", name="pk_corrections"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["claims.source_id"], name="fk_corrections_source_id_claims", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    for table in ("corrections", "languages", "channel_languages"):
        op.drop_table(table)
    op.drop_column("guilds", "call_role")
    op.drop_index("ix_occurrences_channel_id_entry", "occurrences")
    op.drop_column("occurrences", "placeholders")
    op.drop_index("ix_claims_reply_id", "claims")
    op.drop_column("claims", "called_at")
