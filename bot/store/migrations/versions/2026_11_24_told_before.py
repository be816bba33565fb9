"""Changes of settings that are told before they apply."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("change") as change:
        change.add_column(
            sa.Column("stage", sa.String(length=12), nullable=False, server_default="done")
        )
    op.create_table(
        "pending",
        sa.Column("team_id", sa.String(length=16), nullable=False),
        sa.Column("setting", sa.String(length=40), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("member", sa.String(length=32), nullable=True),
        sa.Column("who", sa.LargeBinary(), nullable=True),
        sa.Column("delivery_id", sa.String(length=16), nullable=False),
        sa.Column("tell_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_pending_team_id_team"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", "setting", name=op.f("pk_pending")),
    )
    op.create_index(op.f("ix_pending_member"), "pending", ["member"])


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("pending")
    with op.batch_alter_table("change") as change:
        change.drop_column("stage")
