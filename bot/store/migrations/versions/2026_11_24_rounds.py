"""Rounds of thanks: how teams want them, how far each is, who reads first, who counts, and when a team was asked."""

import sqlalchemy as sa
from alembic import op

from bot.store.tables.types import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "round_settings",
        _team(),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("days", sa.String(length=40), nullable=False),
        sa.Column("at", sa.String(length=5), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("readers", sa.String(length=12), nullable=False),
        sa.Column("per_round", sa.Integer(), nullable=False),
        sa.Column("per_person", sa.Integer(), nullable=False),
        sa.Column("per_day", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=120), nullable=True),
        sa.Column("lockdown", sa.Boolean(), nullable=False),
        *_keys("round_settings"),
    )
    op.create_table(
        "round",
        _team(),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("opened", sa.Date(), nullable=False),
        sa.Column("lock_at", UtcDateTime(), nullable=False),
        sa.Column("close_at", UtcDateTime(), nullable=False),
        sa.Column("reads", sa.String(length=12), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.Column("items", sa.Integer(), nullable=True),
        sa.Column("held_until", sa.Float(), nullable=True),
        *_keys("round", "n"),
    )
    op.create_index(op.f("ix_round_stage_lock_at"), "round", ["stage", "lock_at"])
    op.create_table(
        "steward",
        _team(),
        sa.Column("member", sa.String(length=32), nullable=False),
        sa.Column("who", sa.LargeBinary(), nullable=False),
        *_keys("steward", "member"),
    )
    op.create_index(op.f("ix_steward_member"), "steward", ["member"])
    op.create_table(
        "counted",
        _team(),
        sa.Column("member", sa.String(length=32), nullable=False),
        *_keys("counted", "member"),
    )
    op.create_index(op.f("ix_counted_member"), "counted", ["member"])
    op.create_table(
        "pulse",
        _team(),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("close_at", UtcDateTime(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        *_keys("pulse", "n"),
    )


def _team() -> sa.Column[str]:
    return sa.Column("team_id", sa.String(length=16), nullable=False)


def _keys(table: str, *rest: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f(f"fk_{table}_team_id_team"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", *rest, name=op.f(f"pk_{table}")),
    )


def downgrade() -> None:
    """Back to the one before."""
    for table in ("pulse", "counted", "steward", "round", "round_settings"):
        op.drop_table(table)
