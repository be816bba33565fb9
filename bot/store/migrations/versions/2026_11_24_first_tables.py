"""The first tables: admins, teams, postings, the outbox, problems, asks, the adapters' shelf, the canary."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "admin",
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("workspace", sa.String(length=120), nullable=False),
        sa.Column("person", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "person", name=op.f("pk_admin")),
    )
    op.create_table(
        "ask",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_ask")),
    )
    op.create_index(op.f("ix_ask_until"), "ask", ["until"])

    op.create_table(
        "canary",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canary")),
    )
    op.create_table(
        "shelf",
        sa.Column("adapter", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("adapter", "key", name=op.f("pk_shelf")),
    )
    op.create_index(op.f("ix_shelf_until"), "shelf", ["until"])

    op.create_table(
        "team",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("workspace", sa.String(length=120), nullable=False),
        sa.Column("channel", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("at", sa.String(length=5), nullable=False),
        sa.Column("days", sa.String(length=40), nullable=False),
        sa.Column("region", sa.String(length=12), nullable=True),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("skips", sa.Text(), nullable=False),
        sa.Column("swaps", sa.Text(), nullable=False),
        sa.Column("seed", sa.String(length=32), nullable=False),
        sa.Column("started", sa.Date(), nullable=False),
        sa.Column("weights", sa.Text(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=False),
        sa.Column("disliked", sa.Text(), nullable=False),
        sa.Column("history", sa.Text(), nullable=False),
        sa.Column("next_day", sa.Date(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lost", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
        sa.UniqueConstraint(
            "platform", "workspace", "channel", name=op.f("uq_team_platform_workspace_channel")
        ),
    )
    op.create_index(op.f("ix_team_next_at"), "team", ["next_at"])

    op.create_table(
        "delivery",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("team_id", sa.String(length=16), nullable=False),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("workspace", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("slot", sa.String(length=80), nullable=False),
        sa.Column("place", sa.String(length=12), nullable=False),
        sa.Column("act", sa.String(length=12), nullable=False),
        sa.Column("target_id", sa.String(length=16), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_token", sa.String(length=32), nullable=True),
        sa.Column("lease_until", sa.Float(), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("first_tried", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sending_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("platform_ref", sa.String(length=200), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("error_class", sa.String(length=60), nullable=True),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_delivery_team_id_team"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("team_id", "kind", "slot", name=op.f("uq_delivery_team_id_kind_slot")),
    )
    op.create_index(op.f("ix_delivery_lease_token"), "delivery", ["lease_token"])
    op.create_index(op.f("ix_delivery_state_retry_at"), "delivery", ["state", "retry_at"])
    op.create_index(op.f("ix_delivery_target_id"), "delivery", ["target_id"])

    op.create_table(
        "posting",
        sa.Column("team_id", sa.String(length=16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("item", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_posting_team_id_team"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", "day", name=op.f("pk_posting")),
    )
    op.create_index(op.f("ix_posting_delivery_id"), "posting", ["delivery_id"])

    op.create_table(
        "problem",
        sa.Column("team_id", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_problem_team_id_team"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", "name", name=op.f("pk_problem")),
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("problem")
    op.drop_index(op.f("ix_posting_delivery_id"), "posting")

    op.drop_table("posting")
    op.drop_index(op.f("ix_delivery_target_id"), "delivery")
    op.drop_index(op.f("ix_delivery_state_retry_at"), "delivery")
    op.drop_index(op.f("ix_delivery_lease_token"), "delivery")

    op.drop_table("delivery")
    op.drop_index(op.f("ix_team_next_at"), "team")

    op.drop_table("team")
    op.drop_index(op.f("ix_shelf_until"), "shelf")

    op.drop_table("shelf")
    op.drop_table("canary")
    op.drop_index(op.f("ix_ask_until"), "ask")

    op.drop_table("ask")
    op.drop_table("admin")
