"""The tables of teams and their posts, of deliveries, of people, and of what the database knows of itself."""

from datetime import date, datetime

from sqlalchemy import (
    Date,
    Float,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.tables.types import UtcDateTime


class Base(DeclarativeBase):
    """The tables, with names for every constraint so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class AdminRow(Base):
    """Who set Haven up in a workspace and is told what admins must know (holds a person's platform id)."""

    __tablename__ = "admin"
    __table_args__ = (PrimaryKeyConstraint("platform", "workspace", "person"),)

    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    person: Mapped[str] = mapped_column(String(120))


class TeamRow(Base):
    """A team: its channel, rhythm, mix and what it was shown."""

    __tablename__ = "team"
    __table_args__ = (
        UniqueConstraint("platform", "workspace", "channel"),
        Index(None, "next_at"),
    )

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    channel: Mapped[str] = mapped_column(String(120))
    name: Mapped[str] = mapped_column(String(200))
    locale: Mapped[str] = mapped_column(String(20))
    zone: Mapped[str] = mapped_column(String(60))
    at: Mapped[str] = mapped_column(String(5))
    days: Mapped[str] = mapped_column(String(40))
    region: Mapped[str | None] = mapped_column(String(12))
    paused_until: Mapped[date | None] = mapped_column(Date)
    skips: Mapped[str] = mapped_column(Text)
    swaps: Mapped[str] = mapped_column(Text)
    seed: Mapped[str] = mapped_column(String(32))
    started: Mapped[date] = mapped_column(Date)
    weights: Mapped[str] = mapped_column(Text)
    cap: Mapped[int]
    disliked: Mapped[str] = mapped_column(Text)
    history: Mapped[str] = mapped_column(Text)
    next_day: Mapped[date | None] = mapped_column(Date)
    next_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lost: Mapped[str | None] = mapped_column(String(40))
    version: Mapped[int]
    gentle_until: Mapped[date | None] = mapped_column(Date)
    slowed: Mapped[bool]
    answered_on: Mapped[date | None] = mapped_column(Date)
    setting: Mapped[str] = mapped_column(String(12))
    calls: Mapped[str | None] = mapped_column(String(120))
    gate: Mapped[str | None] = mapped_column(String(120))
    keep_most: Mapped[int | None]


class PostingRow(Base):
    """Which item a team was given on a local date, and why."""

    __tablename__ = "posting"
    __table_args__ = (PrimaryKeyConstraint("team_id", "day"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    day: Mapped[date] = mapped_column(Date)
    item: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(Text)
    delivery_id: Mapped[str] = mapped_column(String(16), index=True)


class DeliveryRow(Base):
    """The outbox. What is sent and where to is sealed in `payload`; rows of private kinds go once they are sent.

    `member` is the keyed hash of the person to whom a direct message goes.
    """

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("team_id", "kind", "slot"),
        Index(None, "state", "retry_at"),
        Index(None, "lease_token"),
    )

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(20))
    slot: Mapped[str] = mapped_column(String(80))
    place: Mapped[str] = mapped_column(String(12))
    act: Mapped[str] = mapped_column(String(12))
    target_id: Mapped[str | None] = mapped_column(String(16), index=True)
    member: Mapped[str | None] = mapped_column(String(32), index=True)
    state: Mapped[str] = mapped_column(String(12))
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    not_after: Mapped[datetime] = mapped_column(UtcDateTime)
    retry_at: Mapped[datetime] = mapped_column(UtcDateTime)
    lease_token: Mapped[str | None] = mapped_column(String(32))
    lease_until: Mapped[float | None] = mapped_column(Float)
    attempt: Mapped[int] = mapped_column(default=0)
    first_tried: Mapped[datetime | None] = mapped_column(UtcDateTime)
    sending_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    epoch: Mapped[int] = mapped_column(default=0)
    platform_ref: Mapped[str | None] = mapped_column(String(200))
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    error_class: Mapped[str | None] = mapped_column(String(60))


class RemovalRow(Base):
    """A workspace from which Haven was removed; at `erase_at` everything of it is deleted, unless it is added again."""

    __tablename__ = "removal"
    __table_args__ = (PrimaryKeyConstraint("platform", "workspace"),)

    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    erase_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class MemberRow(Base):
    """What a person set for themself, sealed, under a keyed hash of who they are.

    `leaving_on` is the day on which everything of somebody who left is deleted; `next_at` is when the next reflection
    goes to somebody who asked for them.
    """

    __tablename__ = "member"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    leaving_on: Mapped[date | None] = mapped_column(Date, index=True)
    next_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)


class OwnItemRow(Base):
    """An item of a team's own; while it is a suggestion the person who made it is sealed beside it."""

    __tablename__ = "own_item"
    __table_args__ = (PrimaryKeyConstraint("team_id", "id"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    id: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(12))
    version: Mapped[int]
    practice: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    member: Mapped[str | None] = mapped_column(String(32), index=True)
    who: Mapped[bytes | None] = mapped_column(LargeBinary)


class ProblemRow(Base):
    """What admins were told once: `n` counts how often it came up, `open` whether it still holds."""

    __tablename__ = "problem"
    __table_args__ = (PrimaryKeyConstraint("team_id", "name"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(40))
    n: Mapped[int]
    open: Mapped[bool]


class OpenBoxRow(Base):
    """Which sealed boxes there must be; `key` is the random id of the key that the box was made with.

    The boxes lie elsewhere, and a crash of the database may empty them: this is how that is noticed.
    """

    __tablename__ = "open_box"
    __table_args__ = (PrimaryKeyConstraint("team_id", "topic"),)

    team_id: Mapped[str] = mapped_column(String(16))
    topic: Mapped[str] = mapped_column(String(60))
    key: Mapped[str] = mapped_column(String(32))


class AskRow(Base):
    """Asks that changed something, as a keyed hash of the platform's event id, so that a repeat has no second effect."""

    __tablename__ = "ask"

    key: Mapped[str] = mapped_column(String(32), primary_key=True)
    until: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class ShelfRow(Base):
    """An adapter's own values, sealed (may hold what the adapter posted)."""

    __tablename__ = "shelf"
    __table_args__ = (PrimaryKeyConstraint("adapter", "key"),)

    adapter: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(200))
    value: Mapped[bytes] = mapped_column(LargeBinary)
    until: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)


class CanaryRow(Base):
    """A sealed word that tells at start whether the master key is the right one."""

    __tablename__ = "canary"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    value: Mapped[bytes] = mapped_column(LargeBinary)
