"""The workspaces from which Haven was removed, and when everything of theirs is deleted."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "removal",
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("workspace", sa.String(length=120), nullable=False),
        sa.Column("erase_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", name=op.f("pk_removal")),
    )
    op.create_index(op.f("ix_removal_erase_at"), "removal", ["erase_at"])


def downgrade() -> None:
    """Back to the revision before."""
    op.drop_table("removal")
