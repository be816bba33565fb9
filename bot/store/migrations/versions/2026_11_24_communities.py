"""Communities: the setting of a team, the circle that its practices call, and the one that it lets in."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("team") as team:
        team.add_column(
            sa.Column("setting", sa.String(length=12), nullable=False, server_default="workplace")
        )
        team.add_column(sa.Column("calls", sa.String(length=120), nullable=True))
        team.add_column(sa.Column("gate", sa.String(length=120), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    with op.batch_alter_table("team") as team:
        for column in ("gate", "calls", "setting"):
            team.drop_column(column)
