"""Remember which sealed boxes there must be."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "open_box",
        sa.Column("team_id", sa.String(length=16), nullable=False),
        sa.Column("topic", sa.String(length=60), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "topic", name=op.f("pk_open_box")),
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("open_box")
