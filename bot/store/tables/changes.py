"""The tables of what admins change in a team: what is in force, and what waits until the team was told of it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, PrimaryKeyConstraint, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.core import Base
from bot.store.tables.types import UtcDateTime


class ChangeRow(Base):
    """Who changed which setting of a team, when, for every member to read; the person is sealed."""

    __tablename__ = "change"
    __table_args__ = (PrimaryKeyConstraint("team_id", "n"), Index(None, "at"))

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    n: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    setting: Mapped[str] = mapped_column(String(40))
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    stage: Mapped[str] = mapped_column(String(12))
    member: Mapped[str | None] = mapped_column(String(32), index=True)
    who: Mapped[bytes | None] = mapped_column(LargeBinary)


class PendingRow(Base):
    """A change of a setting that waits until the team was told of it; the person who made it is sealed."""

    __tablename__ = "pending"
    __table_args__ = (PrimaryKeyConstraint("team_id", "setting"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    setting: Mapped[str] = mapped_column(String(40))
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    member: Mapped[str | None] = mapped_column(String(32), index=True)
    who: Mapped[bytes | None] = mapped_column(LargeBinary)
    delivery_id: Mapped[str] = mapped_column(String(16))
    tell_by: Mapped[datetime] = mapped_column(UtcDateTime)
    starts: Mapped[datetime] = mapped_column(UtcDateTime)
