"""Warnings of leaked keys, whether a guild has such messages deleted, and what each guild keeps for how long."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "leaks",
        sa.Column("source_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("source_id", name="pk_leaks"),
    )
    op.create_table(
        "opted_out",
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_opted_out"),
    )
    op.add_column("guilds", sa.Column("delete_leaks", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("guilds", sa.Column("retention_days", sa.Integer))
    op.add_column("guilds", sa.Column("left_at", sa.BigInteger))
    op.create_index("ix_claims_person", "claims", ["person"])


def downgrade() -> None:
    op.drop_index("ix_claims_person", "claims")
    for column in ("delete_leaks", "retention_days", "left_at"):
        op.drop_column("guilds", column)
    op.drop_table("opted_out")
    op.drop_table("leaks")
