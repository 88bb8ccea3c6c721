"""Answers that were promised and not sent yet."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("claims", sa.Column("waiting", sa.Boolean, nullable=False, server_default=sa.false()))
    where = sa.text("waiting")
    op.create_index("ix_claims_waiting", "claims", ["guild_id"], sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    op.drop_index("ix_claims_waiting", "claims")
    op.drop_column("claims", "waiting")
