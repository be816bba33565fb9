"""For how many days journals may keep entries at most, team by team, and the day on which that ends an entry."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("team") as team:
        team.add_column(sa.Column("keep_most", sa.Integer(), nullable=True))
    with op.batch_alter_table("entry") as entry:
        entry.add_column(sa.Column("capped_on", sa.Date(), nullable=True))
        entry.create_index("ix_entry_capped_on", ["capped_on"])


def downgrade() -> None:
    """Back to the revision before."""
    with op.batch_alter_table("entry") as entry:
        entry.drop_index("ix_entry_capped_on")
        entry.drop_column("capped_on")
    with op.batch_alter_table("team") as team:
        team.drop_column("keep_most")
