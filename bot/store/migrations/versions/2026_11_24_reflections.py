"""When reflections come to people by themselves, and letters to oneself."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("member") as member:
        member.add_column(sa.Column("next_at", sa.DateTime(timezone=True), nullable=True))
        member.create_index(op.f("ix_member_next_at"), ["next_at"])
    op.create_table(
        "letter",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=32), nullable=False),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("workspace", sa.String(length=120), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
    )
    op.create_index(op.f("ix_letter_member"), "letter", ["member"])
    op.create_index(op.f("ix_letter_due_at"), "letter", ["due_at"])


def downgrade() -> None:
    """Back from this revision."""
    op.drop_table("letter")
    with op.batch_alter_table("member") as member:
        member.drop_index(op.f("ix_member_next_at"))
        member.drop_column("next_at")
