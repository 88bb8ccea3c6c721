"""Incidents, and when a guild wants its digest."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("guilds", sa.Column("incidents", sa.Boolean, nullable=False, server_default=sa.true()))
    op.create_table(
        "incidents",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("opened_at", sa.BigInteger, nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
        sa.Column("ended_at", sa.BigInteger),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("reports", sa.Integer, nullable=False),
        sa.Column("notice", sa.JSON),
        sa.Column("announcements", sa.JSON, nullable=False, server_default="[]"),
        sa.Column("turn_until", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_incidents"),
    )
    live = sa.text("ended_at IS NULL")
    op.create_index(
        "uq_incidents_live", "incidents", ["guild_id"], unique=True, sqlite_where=live, postgresql_where=live
    )
    op.create_table(
        "digests",
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("every", sa.String(16), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name="pk_digests"),
    )


def downgrade() -> None:
    op.drop_table("digests")
    op.drop_index("uq_incidents_live", "incidents")
    op.drop_table("incidents")
    op.drop_column("guilds", "incidents")
