"""A round keeps how many notes it takes, as that was set when it opened."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision. Caps so low that they would tell how many notes wait are raised."""
    with op.batch_alter_table("round") as table:
        table.add_column(sa.Column("per_round", sa.Integer(), nullable=False, server_default="30"))
        table.add_column(sa.Column("per_person", sa.Integer(), nullable=False, server_default="5"))
    op.execute("UPDATE round_settings SET per_round = 10 WHERE per_round < 10")
    op.execute("UPDATE round_settings SET per_person = 5 WHERE per_person < 5")


def downgrade() -> None:
    """Back to the one before."""
    with op.batch_alter_table("round") as table:
        table.drop_column("per_person")
        table.drop_column("per_round")
