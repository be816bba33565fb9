"""People's own settings, teams' own items, the log of changes, and who answers."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("team") as team:
        team.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="0"))
        team.add_column(sa.Column("gentle_until", sa.Date(), nullable=True))
        team.add_column(
            sa.Column("slowed", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        team.add_column(sa.Column("answered_on", sa.Date(), nullable=True))
    with op.batch_alter_table("delivery") as delivery:
        delivery.add_column(sa.Column("member", sa.String(length=32), nullable=True))
        delivery.create_index(op.f("ix_delivery_member"), ["member"])
    op.create_table(
        "member",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("workspace", sa.String(length=120), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("leaving_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
    )
    op.create_index(op.f("ix_member_leaving_on"), "member", ["leaving_on"])
    op.create_table(
        "change",
        _team(),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("setting", sa.String(length=40), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("member", sa.String(length=32), nullable=True),
        sa.Column("who", sa.LargeBinary(), nullable=True),
        *_keys("change", "n"),
    )
    op.create_index(op.f("ix_change_at"), "change", ["at"])
    op.create_index(op.f("ix_change_member"), "change", ["member"])
    op.create_table(
        "own_item",
        _team(),
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("practice", sa.String(length=40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("member", sa.String(length=32), nullable=True),
        sa.Column("who", sa.LargeBinary(), nullable=True),
        *_keys("own_item", "id"),
    )
    op.create_index(op.f("ix_own_item_member"), "own_item", ["member"])
    op.create_table(
        "tally",
        _team(),
        sa.Column("item", sa.String(length=12), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("disliked", sa.Integer(), nullable=False),
        *_keys("tally", "item"),
    )
    op.create_table(
        "reaction",
        _team(),
        sa.Column("item", sa.String(length=12), nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("disliked", sa.Boolean(), nullable=False),
        *_keys("reaction", "item", "mark"),
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
    for table in ("reaction", "tally", "own_item", "change", "member"):
        op.drop_table(table)
    with op.batch_alter_table("delivery") as delivery:
        delivery.drop_index(op.f("ix_delivery_member"))
        delivery.drop_column("member")
    with op.batch_alter_table("team") as team:
        for column in ("answered_on", "slowed", "gentle_until", "version"):
            team.drop_column(column)
